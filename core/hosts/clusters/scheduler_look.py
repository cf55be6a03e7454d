"""A look at a cluster's scheduler in a child process: nothing of its library is imported here.

Bounded: what does not answer is said to be out of reach.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...bench.model import Plan
from ...bench.strategies import STRATEGIES
from ...display.i18n import tr
from ...display.numbers import format_count
from ...machine.card_text import tasks_words
from ...machine.machine_card import memory_words
from ...plan.rules import PlanError, check_address
from ..environment import BENCH_MAIN
from ..interpreters import ask, known

# More than all its questions together may take, with what is imported for them.
LIMIT_S = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterWorker:
    """A worker process of a cluster, as its scheduler knows it; `tasks` are those that it has already."""

    address: str
    host: str
    threads: int
    memory_bytes: int
    tasks: int = 0
    python: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterFacts:
    """A scheduler that answers, and its workers in the order in which they are asked: machine by machine.

    Attributes
    ----------
    version, python
        Of distributed and of Python, at the scheduler.
    """

    address: str
    version: str
    python: str
    workers: tuple[ClusterWorker, ...]

    @property
    def first_machine(self) -> int:
        """How many of the workers that are asked first are on one machine."""
        return sum(worker.host == self.workers[0].host for worker in self.workers)

    @property
    def machines(self) -> int:
        return len({worker.host for worker in self.workers})

    @property
    def tasks(self) -> int:
        """Those of others: nothing of ours runs while it is looked at."""
        return sum(worker.tasks for worker in self.workers)

    @property
    def words(self) -> str:
        """ "distributed 2026.8.0: 4 workers on 2 machines, 4 threads, 32 GB, Python 3.11.7"."""
        pythons = ", ".join(sorted({worker.python for worker in self.workers}))
        workers, machines = format_count(len(self.workers), "worker"), tr("{n} machine(s)", "", self.machines)
        where = tr("{workers} on {machines}").format(workers=workers, machines=machines)
        count = sum(worker.threads for worker in self.workers)
        threads = tr("{n} thread(s)", "", count)
        memory = memory_words(sum(worker.memory_bytes for worker in self.workers))
        parts = (where, threads, memory, f"Python {pythons}")
        said = [f"distributed {self.version}: {', '.join(part for part in parts if part)}"]
        # A worker of ours is a process: its threads would share a GIL and be no more workers than one.
        more = tr("A worker takes one task at a time, whatever its threads: to use them, start more with --nthreads 1.")
        if count > len(self.workers):
            said.append(more)
        if self.tasks:
            said.append(tasks_words(self.tasks))
        return ". ".join(part.rstrip(".") for part in said) + ("." if said[1:] else "")

    def card(self) -> dict[str, Any]:
        """What the machine card of a run says of it; no address of a worker, which tells of somebody's network."""
        pythons = sorted({worker.python for worker in self.workers})
        return {
            "scheduler": self.address,
            "version": self.version,
            "workers": len(self.workers),
            "machines": self.machines,
            "first_machine": self.first_machine,
            "threads": sum(worker.threads for worker in self.workers),
            "memory_bytes": sum(worker.memory_bytes for worker in self.workers),
            "python": ", ".join(pythons),
            "tasks": self.tasks,
        }


class UnfitError(PlanError):
    """A cluster is there, and cannot run what one interpreter sends it.

    Attributes
    ----------
    facts
        What is there.
    """

    def __init__(self, facts: ClusterFacts, text: str) -> None:
        super().__init__("cluster", text)
        self.facts = facts


# What was found last, by address.
_known: dict[str | None, ClusterFacts] = {}


def look_at_cluster(address: str, pythons: tuple[str, ...] = ()) -> ClusterFacts:
    """Ask the scheduler at an address, with the library of each interpreter until the cluster fits one.

    Where it fits some, the cells of the others say for themselves why they have no time.

    Parameters
    ----------
    pythons
        Those that will send it work; this one where there are none.

    Raises
    ------
    PlanError
        If it is no address, or the cluster there cannot be used: why, and what to do.
    """
    first: UnfitError | None = None
    for python in pythons or (sys.executable,):
        try:
            return _looked(address, python)
        except UnfitError as unfit:
            first = first or unfit
    assert first is not None
    raise first


def _looked(address: str, python: str) -> ClusterFacts:
    address = check_address(address)
    if reason := next((known(python).unavailable[key] for key, row in STRATEGIES.items() if row.team.reaches), None):
        raise PlanError("strategies", reason)
    status, said = ask(python, str(BENCH_MAIN), "--cluster", address, limit_s=LIMIT_S)
    try:
        found = json.loads(said.strip().rpartition("\n")[2])
        problem = found.pop("problem")
        facts = ClusterFacts(**{**found, "workers": tuple(ClusterWorker(**one) for one in found["workers"])})
    except (ValueError, TypeError, KeyError, AttributeError):
        last = said.strip().rpartition("\n")[2][:200] or tr("it said nothing")
        text = tr("{address} could not be asked (exit status {status}): {said}")
        raise PlanError("cluster", text.format(address=address, status=status, said=last)) from None
    if problem is not None and not facts.workers:
        raise PlanError("cluster", str(problem))
    if problem is not None:
        raise UnfitError(facts, str(problem))
    _known[address] = facts
    return facts


def with_known_cluster(card: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
    """The machine card with the cluster of a plan, where this process has looked at it; nothing is asked."""
    facts = next((_known[cell.cluster] for cell in plan.cells if cell.cluster in _known), None)
    return {**card, "cluster": facts.card()} if facts is not None else dict(card)
