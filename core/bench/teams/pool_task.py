"""What a pool's worker runs: one share, whichever worker of the pool takes it.

Standard library only.
"""

from __future__ import annotations

from ..model import Share
from ..slices import run_slices
from ..workloads import ReadyWork
from .counters import Halted, opened
from .worker_loop import Wanted, lane_values, made_ready

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# Run by `exec` in each worker before its first task, so that a process which knows nothing of us finds our modules.
FIRST = """
import sys
if "speeduplab" not in sys.modules:
    space = {{"__name__": "__worker__", "__file__": {main!r}}}
    with open({main!r}, encoding="utf-8") as source:
        exec(compile(source.read(), {main!r}, "exec"), space)
"""

# Of the team that the worker serves now, by its token: where workers are threads, others were here before it.
_READY: dict[tuple[str, Wanted], ReadyWork] = {}
_COUNTERS: dict[tuple[str, str], Any] = {}


def start_up(wanted: Wanted, token: str) -> None:
    """Make the kernel ready in the worker that takes this task, and touch it."""
    _ready(wanted, token).touch()


def _ready(wanted: Wanted, token: str) -> ReadyWork:
    ready = _READY.get((token, wanted))
    if ready is None:
        _READY.clear()
        ready = _READY[token, wanted] = made_ready(wanted)
    return ready


def run_task(
    wanted: Wanted, worker: int, share: tuple[int, int, int, int], counters: tuple[str, str], cargo: Any = None
) -> tuple[Any, ...]:
    """A share's partial result and its lane, as plain values.

    Parameters
    ----------
    counters
        A name and the team's token.
    cargo
        The arrays of the share, where they travel: the pool has pickled and read them.
    """
    ready = _ready(wanted, counters[1])
    if cargo is not None:
        ready = ready.loaded(cargo, share[0])
    done = _COUNTERS.get(counters)
    if done is None:
        _COUNTERS.clear()
        done = _COUNTERS[counters] = opened(counters[0])
    partial, lane = run_slices(worker, ready, Share(*share), done, Halted(done))
    return partial, *lane_values(lane)
