"""What a machine offers to lessons: its cores and its Pythons, as plain values. Nothing is looked up here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..display.titles import python_name
from ..plan.python_facts import PythonFacts

_BUSY = 0.5  # of a core: with more of it an estimate is near enough
_LEAST = 0.1  # below that nobody waits for a lesson, however small


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A machine, as far as lessons need it.

    Attributes
    ----------
    usable
        Cores that the program may use, at least 1.
    this
        The Python that runs this program; None while nobody knows of it.
    others
        The other ones that answered.
    free
        How much of a core a thread gets now beside other programs, over 0 to 1.
    """

    usable: int
    physical: int
    logical: int
    this: PythonFacts | None
    others: tuple[PythonFacts, ...] = ()
    free: float = 1.0

    @property
    def busy(self) -> bool:
        """Whether other programs have so much of the cores that a lesson would take much longer."""
        return self.free < _BUSY

    def lasts_s(self, seconds: float) -> float:
        """What takes so many seconds where nothing else runs, beside what runs here now."""
        return seconds / max(self.free, _LEAST) if self.busy else seconds

    @property
    def few(self) -> int:
        """Workers that have a core each, from 2 to 4: as many as a room can tell apart."""
        return min(max(self.usable, 2), 4)

    @property
    def pythons(self) -> tuple[PythonFacts, ...]:
        return (*([self.this] if self.this is not None else []), *self.others)

    def free_threaded(self, version: tuple[int, ...] = ()) -> PythonFacts | None:
        """The newest Python without a GIL, of a version if one is given."""
        found = [one for one in self.pythons if one.gil is False and numbers(one)[: len(version)] == version]
        return max(found, key=numbers, default=None)

    def with_gil(self, like: PythonFacts | None) -> PythonFacts | None:
        """The Python with a GIL of the same version, else this one, else any."""
        able = [one for one in self.pythons if one.gil is not False]
        same = [one for one in able if like is not None and numbers(one)[:2] == numbers(like)[:2]]
        return next(iter([*same, *able]), None)


def numbers(python: PythonFacts) -> tuple[int, ...]:
    """(3, 14, 0)."""
    return tuple(int(part) for part in re.findall(r"\d+", python.version)[:3])


def named(python: PythonFacts) -> str:
    """ "3.14.0t"."""
    return python_name(python.version, python.implementation, python.gil)


def reasons(pythons: Iterable[PythonFacts]) -> dict[tuple[str, str], str | None]:
    """(path, strategy) to the reason why it cannot run there."""
    return {(one.path, key): reason for one in pythons for key, reason in one.unavailable.items()}
