"""The answer of a comparison in one sentence, and a second, quieter one of why.

Words only. Nothing is claimed whose interval holds 1, or of too few rounds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..bench.records import Choice
from ..display.i18n import tr
from ..display.numbers import between, format_factor, join
from ..results.ranking import leaders
from . import Change, Claim, Compared, Comparison
from .cell_text import cell_name, labels, rounds_words, speed, times_words

_MOST_RUNS = 3  # of which a sentence speaks one by one


class ChangeVerdict(Choice):
    """What one run is against the baseline, over all their cells."""

    FASTER = "faster"
    SLOWER = "slower"
    SAME = "same"  # no difference shown in any cell
    MIXED = "mixed"
    TOO_FEW = "too-few"
    NOTHING = "nothing"  # no cell with a time in both


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """One run against the baseline: the cells that have a time in both, by what may be claimed of them."""

    side: int
    faster: tuple[tuple[Compared, Change], ...]
    slower: tuple[tuple[Compared, Change], ...]
    same: int
    few: int

    @property
    def total(self) -> int:
        return len(self.faster) + len(self.slower) + self.same + self.few

    @property
    def verdict(self) -> ChangeVerdict:
        if not self.total:
            return ChangeVerdict.NOTHING
        whole = {
            len(self.faster): ChangeVerdict.FASTER,
            len(self.slower): ChangeVerdict.SLOWER,
            self.few: ChangeVerdict.TOO_FEW,
        }
        if self.total in whole:
            return whole[self.total]
        return ChangeVerdict.MIXED if self.faster or self.slower else ChangeVerdict.SAME


def against(comparison: Comparison, side: int) -> Against:
    """What may be claimed of a run."""
    found = [(cell, one) for cell in comparison.cells if (one := cell.changes[side]) is not None]
    return Against(
        side=side,
        faster=tuple(each for each in found if each[1].claim is Claim.SHORTER),
        slower=tuple(each for each in found if each[1].claim is Claim.LONGER),
        same=sum(one.claim is Claim.NO_DIFFERENCE for _, one in found),
        few=sum(one.claim is Claim.TOO_FEW_ROUNDS for _, one in found),
    )


def headline(comparison: Comparison) -> str:
    """ "B is 1.71x to 3.33x faster", "No difference shown", "Too few rounds to say"."""
    if not comparison.cells:
        alone = tr("{base} has no cell in common with the others").format(base=_base(comparison))
        return alone if _others_share(comparison) else tr("The runs have no cell in common")
    if comparison.results_differ:
        return tr("Results differ")
    others = _others(comparison)
    verdicts = {one.verdict for one in others}
    if verdicts == {ChangeVerdict.NOTHING}:
        return tr("No times to compare")
    if verdicts <= {ChangeVerdict.TOO_FEW, ChangeVerdict.NOTHING}:
        return tr("Too few rounds to say")
    if verdicts <= {ChangeVerdict.SAME, ChangeVerdict.TOO_FEW, ChangeVerdict.NOTHING}:
        return tr("No difference shown")
    return _of_one(comparison, others[0]) if len(others) == 1 else _of_many(comparison, others)


def reason(comparison: Comparison) -> str:
    """Whether the same strategy wins, where most is gained, and what is not shown."""
    if not comparison.cells and _others_share(comparison):
        return tr("Another baseline would compare those that have: choose one of them.")
    if not comparison.cells:
        return tr("Only the same work compares: workload, num, strategy and workers.")
    if comparison.results_differ:
        return comparison.disagreement
    others = _others(comparison)
    parts = [_copies(comparison), _winner(comparison)]
    parts += _why(comparison, others[0]) if len(others) == 1 else [_each(comparison, others)]
    return " ".join(part for part in parts if part)


def against_words(comparison: Comparison, one: Against) -> str:
    """One run in a few words: "1.71x to 3.33x faster"."""
    match one.verdict:
        case ChangeVerdict.FASTER:
            return tr("{factors} faster").format(factors=_factors(one.faster))
        case ChangeVerdict.SLOWER:
            return tr("{times} times as long").format(times=_times(one.slower))
        case ChangeVerdict.SAME:
            return tr("no difference shown")
        case ChangeVerdict.TOO_FEW:
            return tr("too few rounds to say")
        case ChangeVerdict.NOTHING:
            shares = any(cell.rows[one.side] is not None for cell in comparison.cells)
            return tr("no times to compare") if shares else tr("no cell in common")
        case ChangeVerdict.MIXED:
            return _mixed(one)


def _others(comparison: Comparison) -> list[Against]:
    return [against(comparison, side) for side in range(len(comparison.sides)) if side != comparison.baseline]


def _others_share(comparison: Comparison) -> bool:
    """Whether runs beside the baseline have a cell in common."""
    return any(len(lone.sides) > 1 for lone in comparison.lone)


def _base(comparison: Comparison) -> str:
    return comparison.sides[comparison.baseline].label


def _of_one(comparison: Comparison, one: Against) -> str:
    label = comparison.sides[one.side].label
    match one.verdict:
        case ChangeVerdict.FASTER:
            return tr("{run} is {factors} faster").format(run=label, factors=_factors(one.faster))
        case ChangeVerdict.SLOWER:
            said = tr("{run} takes {times} times as long as {base}")
            return said.format(run=label, times=_times(one.slower), base=_base(comparison))
        case _:
            return tr("{run} is {mixed}").format(run=label, mixed=_mixed(one))


def _mixed(one: Against) -> str:
    total = one.total
    if one.faster and one.slower:
        said = tr("faster in {faster} of {total} cells, slower in {slower}")
        return said.format(faster=len(one.faster), slower=len(one.slower), total=total)
    if one.faster:
        said = tr("{factors} faster in {count} of {total} cells")
        return said.format(factors=_factors(one.faster), count=len(one.faster), total=total)
    return tr("slower in {count} of {total} cells").format(count=len(one.slower), total=total)


def _of_many(comparison: Comparison, others: Sequence[Against]) -> str:
    faster = [one for one in others if one.verdict is ChangeVerdict.FASTER]
    slower = [one for one in others if one.verdict is ChangeVerdict.SLOWER]
    base = _base(comparison)
    if len(faster) == len(others):
        factors = _factors([each for one in faster for each in one.faster])
        return tr("All others are faster than {base}: {factors}").format(base=base, factors=factors)
    if len(slower) == len(others):
        times = _times([each for one in slower for each in one.slower])
        return tr("{base} is fastest: the others take {times} times as long").format(base=base, times=times)
    if not faster and not slower:
        return tr("Faster than {base} in some cells, not in others").format(base=base)
    return "; ".join(_groups(comparison, faster, slower))


def _groups(comparison: Comparison, faster: Sequence[Against], slower: Sequence[Against]) -> list[str]:
    base, parts = _base(comparison), []
    if faster:
        one = tr("{runs} is faster than {base}") if len(faster) == 1 else tr("{runs} are faster than {base}")
        parts.append(one.format(runs=_who(comparison, faster), base=base))
    if slower:
        one = tr("{runs} is slower than {base}") if len(slower) == 1 else tr("{runs} are slower than {base}")
        parts.append(one.format(runs=_who(comparison, slower), base=base))
    return parts


def _who(comparison: Comparison, some: Sequence[Against]) -> str:
    if len(some) <= _MOST_RUNS:
        return labels(comparison, [one.side for one in some])
    return tr("{n} run(s)", "", len(some))


def _each(comparison: Comparison, others: Sequence[Against]) -> str:
    """ "B 1.71x faster; C and D no difference shown; and 4 more runs."."""
    groups: dict[str, list[int]] = {}
    for one in others:
        groups.setdefault(against_words(comparison, one), []).append(one.side)
    # One more is no longer than the words for it.
    shown = list(groups.items())
    shown = shown if len(shown) <= _MOST_RUNS + 1 else shown[:_MOST_RUNS]
    said = [f"{labels(comparison, sides, most=_MOST_RUNS)} {words}" for words, sides in shown]
    left = len(others) - sum(len(sides) for _, sides in shown)
    if left:
        said.append(tr("and {n} more run(s)", "", left))
    end = f" {rounds_words()}" if all(one.verdict is ChangeVerdict.TOO_FEW for one in others) else ""
    return f"{'; '.join(said)}.{end}"


def _why(comparison: Comparison, one: Against) -> list[str]:
    parts = []
    match one.verdict:
        case ChangeVerdict.FASTER if _spread(one.faster):
            ranked = sorted(one.faster, key=lambda each: each[1].ratio)
            most, least = (cell_name(each[0], comparison.cells) for each in (ranked[0], ranked[-1]))
            parts.append(tr("Most with {most}, least with {least}.").format(most=most, least=least))
        case ChangeVerdict.SLOWER if _spread(one.slower):
            worst = max(one.slower, key=lambda each: each[1].ratio)[0]
            parts.append(tr("Most of all {most}.").format(most=cell_name(worst, comparison.cells)))
        case ChangeVerdict.FASTER | ChangeVerdict.SLOWER if one.total > 1:
            parts.append(tr("None of the {count} intervals holds 1.").format(count=one.total))
        case ChangeVerdict.SAME:
            parts.append(_holds_1(comparison, one))
        case ChangeVerdict.TOO_FEW:
            parts.append(_by_times(comparison, one))
        case ChangeVerdict.MIXED:
            parts += _rest(one)
    if one.verdict not in (ChangeVerdict.TOO_FEW, ChangeVerdict.MIXED) and one.few:
        parts.append(tr("{n} cell(s): too few rounds to say.", "", one.few))
    return parts


def _spread(some: Sequence[tuple[Compared, Change]]) -> bool:
    """Whether they differ in what is shown of them."""
    return len({format_factor(speed(one)) for _, one in some}) > 1


def _rest(one: Against) -> list[str]:
    """What a headline about some of the cells leaves out."""
    parts = []
    if one.slower:
        parts.append(tr("Slower means {times} times as long.").format(times=_times(one.slower)))
    if one.faster and one.slower:
        parts.append(tr("Faster means {factors}.").format(factors=_factors(one.faster)))
    if one.same:
        parts.append(tr("{n} cell(s): no difference shown.", "", one.same))
    if one.few:
        parts.append(tr("{n} cell(s): too few rounds to say.", "", one.few))
    return parts


def _holds_1(comparison: Comparison, one: Against) -> str:
    if one.same > 1:
        return tr("The 95 % intervals of all {count} ratios hold 1.").format(count=one.same)
    changes = [each for cell in comparison.cells if (each := cell.changes[one.side]) is not None]
    interval = next(each.interval for each in changes if each.claim is Claim.NO_DIFFERENCE)
    assert interval is not None
    low, high = format_factor(1 / interval.high), format_factor(1 / interval.low)
    return tr("The 95 % interval of the ratio holds 1: {low} to {high}.").format(low=low, high=high)


def _by_times(comparison: Comparison, one: Against) -> str:
    ratios = sorted(speed(each) for cell in comparison.cells if (each := cell.changes[one.side]) is not None)
    shown = _range([format_factor(ratio) for ratio in ratios])
    said = tr("By the times alone {run} would be at {factors}.")
    return f"{said.format(run=comparison.sides[one.side].label, factors=shown)} {rounds_words()}"


def _copies(comparison: Comparison) -> str:
    same = [index for index, side in enumerate(comparison.sides) if side.same_as is not None]
    if not same:
        return ""
    first = comparison.sides[same[0]].same_as
    assert first is not None
    return tr("{runs} are the same run.").format(runs=labels(comparison, [first, same[0]]))


def _winner(comparison: Comparison) -> str:
    """Whether the same strategy is fastest in every run, over the cells that all have; "" where nobody can say."""
    sides = range(len(comparison.sides))
    cells = [cell for cell in comparison.cells if all(cell.timing(side, comparison.basis) for side in sides)]
    cells = [cell for cell in cells if all(row is not None and row.competes for row in cell.rows)]
    if not cells:
        return ""
    # Times of several workloads or nums do not compare: the largest num counts, as in a run's headline.
    group = max(((cell.key.workload, cell.key.num) for cell in cells), key=lambda one: one[1])
    cells = [cell for cell in cells if (cell.key.workload, cell.key.num) == group]
    led = [_leaders(cells, comparison, side) for side in sides]
    if len({cell.title for cell in cells}) < 2 or any(len(titles) > 1 for titles in led):
        return ""
    names = [next(iter(titles)) for titles in led]
    if len(set(names)) == 1:
        both = tr("Same winner on both: {who}.") if len(names) == 2 else tr("Same winner on all: {who}.")
        return both.format(who=names[0])
    if len(names) > _MOST_RUNS:
        return tr("The winner is not the same on all.")
    said = [f"{name} ({side.label})" for name, side in zip(names, comparison.sides, strict=True)]
    return tr("The winner changes: {who}.").format(who=join(said))


def _leaders(cells: Sequence[Compared], comparison: Comparison, side: int) -> set[str]:
    """Titles that share the lead in a run, as its own headline has it."""
    basis = comparison.basis
    timed = [row for cell in cells if (row := cell.rows[side]) is not None and row.timing(basis) is not None]
    ranked = sorted(timed, key=lambda row: row.time_s(basis))
    return {row.title for led in leaders(ranked, basis) for row in led}


def _factors(some: Sequence[tuple[Compared, Change]]) -> str:
    return _range([format_factor(factor) for factor in sorted(speed(one) for _, one in some)])


def _times(some: Sequence[tuple[Compared, Change]]) -> str:
    return _range([times_words(ratio) for ratio in sorted(one.ratio for _, one in some)])


def _range(shown: Sequence[str]) -> str:
    if shown[0] == shown[-1]:
        return shown[0]
    return between(shown[0], shown[-1])
