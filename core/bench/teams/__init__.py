"""Teams: how workers are made, run and ended. One small file each; this one holds the table.

Standard library only; Qt and the native extension are imported where a team needs them.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from importlib import import_module

from ..model import Backend, Batch, Job, StartMethod

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Protocol
else:
    Protocol = object


class Team(Protocol):
    """Workers that stand."""

    def wait_ready(self) -> None:
        """Return once every worker has run the real kernel once."""

    def run(self, job: Job) -> Batch:
        """Run one share per worker; partial results and lanes in the order of the shares."""

    def progress(self) -> tuple[int, ...]:
        """Units that each worker has done in the batch that runs now; called from another thread."""

    def stop(self) -> None:
        """Let every worker end after its present slice, in every batch from now on; called from another thread.

        Teams of processes ignore it: their host is killed with them.
        """


class TeamKind(Protocol):
    """How to get them."""

    key: str

    def unavailable(self, backend: Backend) -> str | None:
        """Why this interpreter cannot run the team with that backend, as a sentence; None if it can."""

    def open(self, workers: int, job: Job, start_method: StartMethod | None) -> AbstractContextManager[Team]:
        """Make the workers; leaving the context ends them. `job` is what they will be asked to run."""


_MODULES = {
    "serial": "serial",
    "threads": "threads",
    "qthreadpool": "qthreadpool",
    "processes": "processes",
    "native-threads": "native_threads",
}


def team_kind(key: str) -> TeamKind:
    """The team of that key; its module is imported only now, so a host loads just what it needs.

    Raises
    ------
    KeyError
        If there is no such team.
    """
    module = import_module(f".{_MODULES[key]}", __name__)
    kind: TeamKind = module.KIND
    return kind


TEAM_KEYS: tuple[str, ...] = tuple(_MODULES)
