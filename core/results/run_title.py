"""What a run is called in a list, on a chip, in a title: part by part, for where not everything has room.

The num is never cut: it is what most runs differ in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..bench.model import Plan
from ..display.elision import Part, whole
from ..display.i18n import tr
from ..display.moments import moment_words
from ..display.numbers import format_count, format_seconds, join, num_range
from ..display.printable import printable
from ..display.titles import strategy_title, workload_title
from .rows import Basis

_MOST_NAMED = 4
_SECONDS_MAX = 1e9
_NUM, _NAME, _WORK, _WHEN, _FASTEST, _SIZE = range(6)  # the later, the less it tells


@dataclass(frozen=True, slots=True, kw_only=True)
class RunTitle:
    """A run in words.

    Attributes
    ----------
    name
        That a person gave it; "" for most.
    when
        "22 Nov 14:32".
    work, num
        "Primes" and "2e6".
    fastest
        "C++ threads 0.047 s".
    size
        "6 cells, 3 rounds".
    """

    name: str = ""
    when: str = ""
    work: str = ""
    num: str = ""
    fastest: str = ""
    size: str = ""

    def parts(self) -> tuple[Part, ...]:
        """In the order in which they are read, with how much each of them tells."""
        # Runs that nobody named are most often of one workload: then their moments tell them apart.
        when, work = (_WHEN, _WORK) if self.name else (_WORK, _WHEN)
        read = (
            (self.name, _NAME),
            (self.when, when),
            (self.work, work),
            (self.num, _NUM),
            (self.fastest, _FASTEST),
            (self.size, _SIZE),
        )
        return tuple(Part(text=text, rank=rank) for text, rank in read if text)

    def __str__(self) -> str:
        return whole(self.parts())


def run_title(
    plan: Plan,
    created: str,
    *,
    name: str = "",
    fastest: str = "",
    seconds: bool = False,
) -> RunTitle:
    """The title of a run.

    Parameters
    ----------
    created
        As its file has it; no moment is said where it is none.
    seconds
        Whether minutes do not tell it apart from others.
    """
    try:
        when = moment_words(datetime.fromisoformat(created), seconds=seconds)
    except ValueError:
        when = ""
    return RunTitle(name=name, when=when, work=work(plan), num=nums(plan), fastest=fastest, size=size_words(plan))


def work(plan: Plan) -> str:
    """ "Primes"."""
    workloads = list(dict.fromkeys(workload_title(cell.workload) for cell in plan.cells))
    return join(workloads) if len(workloads) <= _MOST_NAMED else tr("{n} workloads", "", len(workloads))


def nums(plan: Plan) -> str:
    """ "1e8", "1e3 to 1e8"."""
    return num_range(sorted({cell.num for cell in plan.cells}))


def size_words(plan: Plan) -> str:
    """ "6 cells, 3 rounds"."""
    return f"{format_count(len(plan.cells), 'cell')}, {format_count(plan.rounds, 'round')}"


def fastest_words(stored: Sequence[dict[str, Any]], basis: Basis) -> str:
    """ "C++ threads 0.047 s", "Serial and 1 more, 1.51 s", of what a file holds; "" where it names nobody.

    It may hold anything: whatever is not as a run's `Conclusions` have it names nobody.
    """
    for one in stored:
        strategy, time_s, shared = one.get("strategy"), one.get("time_s"), one.get("shared")
        if one.get("basis") != basis.value or not isinstance(strategy, str) or type(shared) is not int:
            continue
        if not isinstance(time_s, float) or not 0 <= time_s < _SECONDS_MAX:
            continue
        title, time = printable(strategy_title(strategy)), format_seconds(time_s)
        if shared > 1:
            return tr("{strategy} and {n} more, {time}", "", shared - 1).format(strategy=title, time=time)
        return tr("{strategy} {time}").format(strategy=title, time=time)
    return ""
