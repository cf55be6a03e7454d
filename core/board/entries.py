"""What the board keeps of one machine's run: a few numbers a row, and the card's main facts.

Plain data that travels as JSON from the process that reads strangers' files to the window that draws them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from ..bench.events import Guessed, LessonRun
from ..bench.strategies import STRATEGIES
from ..display.printable import printable
from ..lessons.misses import measured_factor
from ..results.rows import Row, is_python_serial, make_rows
from ..results.run_result import RunResult

NAME_MAX = 24  # characters of a name, of a file or a person, on the board
TEXT_MAX = 80  # of any other text of a stranger's
CORES_MAX = 4_096  # no machine has more, whatever its card says
FACTOR_MIN, FACTOR_MAX = 1e-4, 1e4  # speed-ups outside of it were measured by no machine
_FACTS = ("cpu", "physical_cores", "logical_cores", "usable_cores", "memory_bytes", "system", "python", "gil", "power")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """The factor of one row: its speed-up against Serial on the same machine, or what its lesson asks for.

    Attributes
    ----------
    look
        Key of its look: the strategy, or `FREE_THREADED` for Python's threads that take no turns.
    one_worker
        Whether it has one whatever the plan says.
    waiting
        Share of a worker's time in which it did not run, 0 to 1; None where that is not known.
    """

    workload: str
    strategy: str
    look: str
    workers: int
    one_worker: bool
    speedup: float
    waiting: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What the person expected of a row before it ran."""

    workload: str
    strategy: str
    look: str
    workers: int
    speedup: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One machine of the room.

    Attributes
    ----------
    key
        Of the person; says nothing of who that is.
    name
        As the person gave it; "" for most.
    run
        Of the run: the same one handed in by two people counts once.
    again
        Whether it took the place of an earlier one.
    copied
        Whether somebody else had handed in the same run: see `distinct`.
    lesson, guessed
        Key of the lesson, "" for a plan of one's own, and what its factors are of.
    machine
        The main facts of its card.
    """

    key: str
    name: str
    run: str
    again: bool
    lesson: str
    guessed: str
    machine: dict[str, Any]
    points: tuple[Point, ...]
    guesses: tuple[Guess, ...] = ()
    copied: bool = False

    @property
    def slot(self) -> tuple[str, str]:
        """Whose place a later file takes: of a person and a lesson, so that the next lesson leaves this one be."""
        return self.key, self.lesson

    @property
    def cores(self) -> int | None:
        """Physical cores, or the logical ones where those are not known."""
        for fact in ("physical_cores", "logical_cores"):
            if type(count := self.machine.get(fact)) is int and 0 < count <= CORES_MAX:
                return count
        return None


def entry_of(result: RunResult, *, key: str, name: str = "", again: bool = False) -> Entry:
    """The entry of a run; without points where it has no time that can be compared."""
    lesson, rows = result.started.lesson, make_rows(result, ended=True, worded=False)
    return Entry(
        key=key,
        name=cut(name, NAME_MAX),
        run=run_key(result),
        again=again,
        lesson=cut(lesson.key, TEXT_MAX) if lesson is not None else "",
        guessed=lesson.guessed.value if lesson is not None else Guessed.WARM.value,
        machine=_facts(result.machine),
        points=tuple(_points(rows, lesson)),
        guesses=tuple(_guesses(rows, lesson)) if lesson is not None else (),
    )


def run_key(result: RunResult) -> str:
    """The same for copies of one run, and for nothing else: the moment it began, and the seed that was drawn."""
    said = f"{result.started.created} {result.plan.seed} {result.machine.get('cpu')}"
    return hashlib.sha256(said.encode(errors="replace")).hexdigest()[:16]


def keep(entry: Entry, entries: dict[tuple[str, str], Entry]) -> None:
    """Among others: the later file of a person in a lesson takes the place of the earlier one, and of nobody else's."""
    entries[entry.slot] = entry


def distinct(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Each run once, as whoever came first handed it in.

    The others' entries are kept: who takes back the wrong file by handing in the right one takes nothing from the one
    whose file it was.
    """
    found: dict[str, Entry] = {}
    for entry in entries:
        found.setdefault(entry.run, entry)
    return tuple(found.values())


def cut(text: str, most: int) -> str:
    """One printable line of at most `most` characters; of a longer one, both ends."""
    line = " ".join(printable(text[: 8 * most] + text[-most:] if len(text) > 9 * most else text).split())
    if len(line) <= most:
        return line
    tail = (most - 1) // 2
    return f"{line[: most - 1 - tail]}\N{HORIZONTAL ELLIPSIS}{line[len(line) - tail :]}"


def as_plain(entry: Entry) -> dict[str, Any]:
    """An entry for JSON."""
    return asdict(entry)


def from_plain(raw: Mapping[str, Any]) -> Entry:
    """An entry that `as_plain` made: not for what strangers send."""
    return Entry(
        **{
            **raw,
            "points": tuple(Point(**one) for one in raw["points"]),
            "guesses": tuple(Guess(**one) for one in raw["guesses"]),
        }
    )


def _points(rows: Sequence[Row], lesson: LessonRun | None) -> Iterable[Point]:
    guessed = lesson.guessed if lesson is not None else Guessed.WARM
    # A lesson's plan is the same everywhere; of other plans only factors over Serial compare.
    compared = {row.group for row in rows if row.is_baseline and (lesson is not None or is_python_serial(row.cell))}
    seen = set()
    # Of a sweep over num the largest: start-up and noise say least there.
    for row in sorted(rows, key=lambda row: (-row.cell.num, row.index)):
        factor = measured_factor(row, guessed)
        if factor is None or row.group not in compared or not row.competes or not FACTOR_MIN <= factor <= FACTOR_MAX:
            continue
        if (place := _place(row)) in seen or (row.is_baseline and guessed is not Guessed.SECOND):
            continue
        seen.add(place)
        yield Point(**place._asdict(), one_worker=_one_worker(row), speedup=factor, waiting=row.waiting)


def _guesses(rows: Sequence[Row], lesson: LessonRun) -> Iterable[Guess]:
    found: dict[_Place, Guess] = {}
    for guess in lesson.guesses:
        place = _place(rows[guess.cell])
        found.setdefault(place, Guess(**place._asdict(), speedup=guess.factor))
    return found.values()


class _Place(NamedTuple):
    """What a row is on every machine."""

    workload: str
    strategy: str
    look: str
    workers: int


def _place(row: Row) -> _Place:
    cell = row.cell
    return _Place(cut(cell.workload, TEXT_MAX), cut(cell.strategy, TEXT_MAX), cut(row.look, TEXT_MAX), cell.workers)


def _one_worker(row: Row) -> bool:
    strategy = STRATEGIES.get(row.cell.strategy)
    return strategy is not None and strategy.one_worker


def _facts(card: Mapping[str, Any]) -> dict[str, Any]:
    """The card is free in form: only plain values of the known facts go on."""
    facts: dict[str, Any] = {}
    for name in _FACTS:
        value = card.get(name)
        if isinstance(value, str):
            facts[name] = cut(value, TEXT_MAX)
        elif isinstance(value, bool | int) and abs(value) < 2**53:
            facts[name] = value
    return facts
