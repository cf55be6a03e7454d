"""A comparison in words: one ratio, one cell in full, the cells that only some runs have.

Pure functions; whoever shows them decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor, log10

from ..display.i18n import tr
from ..display.numbers import between, format_factor, format_range, format_seconds, join, number
from ..display.titles import workload_title
from ..results.rows import Basis, Row
from ..stats.dependence import ROUNDS_MIN
from ..summary.unable import failure_words
from . import Change, Claim, Compared, Comparison
from .matching import CellKey

_MOST_NAMED = 20


def speed(one: Change) -> float:
    """How many times faster than the baseline; below 1 it takes longer."""
    return 1 / one.ratio


def ratio_words(one: Change) -> tuple[str, str]:
    """What may be claimed, and its interval: "1.82x faster" and "1.71x to 1.90x".

    Of too few rounds the bare ratio, "1.82x", which claims nothing, and "".
    """
    if one.interval is None:
        return format_factor(speed(one)), ""
    if one.claim is Claim.LONGER:
        shown = times_words(one.ratio)
        said = tr("barely slower") if shown == times_words(1.0) else tr("{times} times as long").format(times=shown)
        return said, between(times_words(one.interval.low), times_words(one.interval.high))
    faster = between(format_factor(1 / one.interval.high), format_factor(1 / one.interval.low))
    if one.claim is Claim.NO_DIFFERENCE:
        return tr("no difference shown"), faster
    shown = format_factor(speed(one))
    return tr("barely faster") if shown == format_factor(1.0) else tr("{factor} faster").format(factor=shown), faster


def times_words(ratio: float) -> str:
    """ "2.40", to stand before "times as long"."""
    return format_factor(ratio).removesuffix("x")


def cell_name(cell: Compared, cells: Sequence[Compared]) -> str:
    """ "C++ threads", with its workers and what else tells it apart where the title is there twice."""
    alone = sum(one.title == cell.title for one in cells) == 1
    return cell.title if alone or not cell.detail else f"{cell.title}, {cell.detail}"


def ranked(comparison: Comparison) -> tuple[Compared, ...]:
    """The cells as a chart shows them: fastest first by run A, so that another baseline moves no row."""
    groups: dict[tuple[str, int], int] = {}
    for cell in comparison.cells:
        groups.setdefault((cell.key.workload, cell.key.num), len(groups))

    def place(cell: Compared) -> tuple[int, bool, float]:
        times = (cell.timing(side, comparison.basis) for side in range(len(comparison.sides)))
        first = next((timing for timing in times if timing is not None), None)
        group = groups[cell.key.workload, cell.key.num]
        return group, first is None, first.time_s if first is not None else 0.0

    return tuple(sorted(comparison.cells, key=place))


def missing_words(row: Row | None, basis: Basis) -> str:
    """Why a run has no time of a cell; "" where it has one."""
    if row is None:
        return tr("not in its plan")
    if row.timing(basis) is not None:
        return ""
    if row.failure is not None:
        return failure_words(row)
    return tr("not measured")


def side_line(cell: Compared, comparison: Comparison, side: int) -> str:
    """One run's time of a cell, exact: "B: 0.018012 s, 95 % interval 0.0179 s to 0.0181 s, 3.33x faster (...)"."""
    label, timing = comparison.sides[side].label, cell.timing(side, comparison.basis)
    if timing is None:
        return f"{label}: {missing_words(cell.rows[side], comparison.basis)}"
    parts = [_exact(timing.time_s)]
    if timing.interval_s is not None:
        ends = format_range(timing.interval_s.low, timing.interval_s.high)
        parts.append(tr("95 % interval {ends}").format(ends=ends))
    parts.append(tr("{n} sample(s)", "", len(timing.samples_s)))
    one = cell.changes[side]
    if side == comparison.baseline:
        parts.append(tr("baseline"))
    elif one is not None:
        said, interval = ratio_words(one)
        parts.append(f"{said} ({interval})" if interval else said)
    return f"{label}: {', '.join([*parts, *_costs(cell.rows[side], comparison.basis)])}"


def costs_words(row: Row | None, basis: Basis) -> tuple[str, str]:
    """Memory and CPU seconds of a cell in a run: "1,408 MB" and "3.47 s"; "" for what is not known."""
    costs = row.costs if row is not None else None
    if costs is None:
        return "", ""
    cpu_s = costs.cpu_s(cold=basis is Basis.COLD)
    return costs.peak_words, format_seconds(cpu_s) if cpu_s is not None else ""


def _costs(row: Row | None, basis: Basis) -> Iterator[str]:
    """What a run says a cell used beside time: "1,408 MB", "3.47 s of CPU"."""
    memory, cpu = costs_words(row, basis)
    if memory:
        yield memory
    if cpu:
        yield tr("{time} of CPU").format(time=cpu)


def describe(cell: Compared, comparison: Comparison, chosen: int | None = None) -> tuple[str, ...]:
    """A cell in full, one line per run; of many runs only the chosen one, the baseline and the next ones."""
    sides = range(len(comparison.sides))
    first = [comparison.baseline] if chosen in (None, comparison.baseline) else [chosen, comparison.baseline]
    shown = [*first, *(side for side in sides if side not in first)] if len(sides) > _MOST_NAMED else list(sides)
    lines = [side_line(cell, comparison, side) for side in shown[:_MOST_NAMED] if side is not None]
    head = f"{cell.title}, {cell.detail}" if cell.detail else cell.title
    more = [tr("and {n} more run(s)", "", len(shown) - _MOST_NAMED)] if len(shown) > _MOST_NAMED else []
    return (head, *lines, *more)


def lone_lines(comparison: Comparison) -> Iterator[str]:
    """ "Only in A: Serial, 1 worker; ...", for each set of runs."""
    groups: dict[tuple[int, ...], list[str]] = {}
    for lone in comparison.lone:
        groups.setdefault(lone.sides, []).append(f"{lone.title}, {lone.detail}")
    for sides, names in groups.items():
        shown = "; ".join(names[:_MOST_NAMED])
        if len(names) > _MOST_NAMED:
            shown = tr("{names}; and {count} more").format(names=shown, count=len(names) - _MOST_NAMED)
        who = labels(comparison, sides)
        yield tr("Only in {runs}: {cells}.").format(runs=who, cells=shown)


def labels(comparison: Comparison, sides: Sequence[int], most: int = 8) -> str:
    """ "A and C"; of many the first and how many more."""
    names = [comparison.sides[side].label for side in sides]
    if len(names) <= most:
        return join(names)
    return tr("{labels} and {count} more").format(labels=", ".join(names[:most]), count=len(names) - most)


def _work(key: CellKey) -> str:
    return tr("{workload}, num {num}").format(workload=workload_title(key.workload), num=number(key.num))


def measured_lines(comparison: Comparison) -> Iterator[str]:
    """What each run measured, for runs that have nothing in common: "A: Counter, num 1,000, with Serial"."""
    groups: dict[str, list[int]] = {}
    for index in range(len(comparison.sides)):
        keys = [lone.key for lone in comparison.lone if index in lone.sides]
        works = list(dict.fromkeys(map(_work, keys)))
        teams = list(dict.fromkeys(lone.title for lone in comparison.lone if index in lone.sides))
        said = tr("{works}, with {strategies}").format(works=_few(works), strategies=_few(teams))
        groups.setdefault(said, []).append(index)
    for said, sides in groups.items():
        yield f"{labels(comparison, sides)}: {said}"


def _few(names: Sequence[str], most: int = 3) -> str:
    if len(names) <= most:
        return join(names)
    return tr("{labels} and {count} more").format(labels=", ".join(names[:most]), count=len(names) - most)


def rounds_words() -> str:
    """Why nothing is claimed of few rounds."""
    return tr("That takes at least {count} rounds in each run.").format(count=ROUNDS_MIN)


def _exact(seconds: float) -> str:
    """With the digits that a label has no room for: "0.059943 s"."""
    places = 4 - floor(log10(seconds)) if seconds > 0 else 0
    return f"{number(seconds, f',.{max(places, 0)}f')} s"
