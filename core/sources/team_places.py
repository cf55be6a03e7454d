"""Where a team's own lines are: the table behind the Code view.

A name is "function", "Class.method", "Class.method=self._pool" (the statement that sets it) or
"function>While" (the first such statement in it); in C++ the text that a definition begins with.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..display.i18n import later


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Some definitions in one file, under `core` for Python and under `cpp` for C++; its title is in English."""

    title: str
    file: str
    names: tuple[str, ...]


# Of a team that is not in the table.
BATCH = ("_run", "run")

GIL = Place(title=later("Called from Python, without the GIL"), file="bindings.cpp", names=("[kernel](",))

_QT = "bench/teams/qthreadpool.py"
_PROCESSES = "bench/teams/processes.py"
_THREADS = "bench/teams/threads.py"

TEAMS: dict[str, tuple[Place, ...]] = {
    "serial": (Place(title=later("One batch"), file="bench/teams/serial.py", names=("SerialTeam._run",)),),
    "threads": (
        Place(title=later("One batch"), file=_THREADS, names=("ThreadTeam._run",)),
        Place(
            title=later("The workers"),
            file=_THREADS,
            names=("ThreadTeam.__init__=self._threads", "ThreadTeam.start", "ThreadTeam._work"),
        ),
    ),
    "qthreadpool": (
        Place(title=later("One batch"), file=_QT, names=("QtTeam._run",)),
        Place(
            title=later("The workers"),
            file=_QT,
            names=("QtTeam.__init__.Runnable", "QtTeam.__init__=self._pool", "QtTeam.__init__=self._runnables"),
        ),
    ),
    "processes": (
        Place(title=later("One batch"), file=_PROCESSES, names=("ProcessTeam._run",)),
        Place(title=later("The workers"), file=_PROCESSES, names=("ProcessTeam.start", "work>While")),
    ),
    "native-threads": (
        Place(title=later("One batch, without the GIL"), file="bindings.cpp", names=("py::tuple run(",)),
        Place(title=later("The workers"), file="team.cpp", names=("for (Seat& seat : seats_) {", "void Team::work(")),
    ),
}
