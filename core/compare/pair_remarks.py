"""Up to three remarks on two runs side by side, in the place of one run's findings.

Pure functions; they claim nothing that the intervals do not show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..display.i18n import tr
from ..display.numbers import format_factor
from ..results.rows import Row
from ..stats.dependence import ROUNDS_MIN
from ..summary.summary import Summary
from .pairing import Pair, Pairing
from .ratio import Claim

NEAR_ONE = 0.1  # a speed-up that is no further from 1 is none


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One claim about both runs, with its evidence and perhaps advice. `looks` marks what asks for a second look."""

    claim: str
    detail: str
    advice: str = ""
    looks: bool = False


def timed(pairing: Pairing) -> list[tuple[Row, Row]]:
    """The rows that have a time on both sides and can be compared."""
    basis = pairing.left.basis
    rows = [(pairing.left.rows[pair.indices[0]], pairing.right.rows[pair.indices[1]]) for pair in pairing.pairs]
    return [pair for pair in rows if all(row.timing(basis) is not None and row.competes for row in pair)]


def remarks(pairing: Pairing) -> tuple[Remark, ...]:
    """At most three: who wins, by how much one side is faster, and whether threads gain anything."""
    found = [_winner_remark(pairing), _gain_remark(pairing), _idle_remark(pairing)]
    return tuple(one for one in found if one is not None)


def _winner_remark(pairing: Pairing) -> Remark | None:
    sides = [_fastest(side) for side in (pairing.left, pairing.right)]
    if any(row is None for row in sides):
        return None
    words = [_win_words(row, side) for row, side in zip(sides, (pairing.left, pairing.right), strict=True) if row]
    same = len({row.title for row in sides if row is not None}) == 1
    claim = tr("Same winner on both") if same else tr("Another winner on B")
    return Remark(
        claim=claim, detail=tr("A: {left}. B: {right}.").format(left=words[0], right=words[1]), looks=not same
    )


def _fastest(summary: Summary) -> Row | None:
    winners = [summary.rows[index] for index in summary.winners]
    return max(winners, key=lambda row: (row.cell.num, -row.time_s(summary.basis)), default=None)


def _win_words(row: Row, summary: Summary) -> str:
    ratio = row.speedup(summary.basis)
    if ratio is None or row.is_baseline:
        return row.title
    return tr("{name}, {factor} against its own baseline").format(name=row.title, factor=format_factor(ratio.factor))


def _gain_remark(pairing: Pairing) -> Remark | None:
    judged = [pair for pair in pairing.pairs if pair.change is not None and pair.change.interval is not None]
    if not judged:
        few = [pair for pair in pairing.pairs if pair.change is not None]
        detail = tr("An interval takes {n} rounds in both runs.", "", ROUNDS_MIN)
        return Remark(claim=tr("Too few rounds to compare"), detail=detail, looks=True) if few else None
    faster, slower = (_claimed(judged, claim) for claim in (Claim.SHORTER, Claim.LONGER))
    same = len(judged) - len(faster) - len(slower)
    detail = tr("Faster in {faster} cells, slower in {slower}, no difference shown in {same}.").format(
        faster=len(faster), slower=len(slower), same=same
    )
    if faster and not slower:
        return Remark(claim=tr("B is {range} faster").format(range=_span(faster)), detail=detail)
    if slower and not faster:
        return Remark(claim=tr("A is {range} faster").format(range=_span(slower)), detail=detail)
    if faster:
        return Remark(claim=tr("B is faster in some cells, slower in others"), detail=detail)
    return Remark(claim=tr("No difference shown"), detail=detail)


def _claimed(pairs: Sequence[Pair], claim: Claim) -> list[float]:
    """How many times faster the faster side is, least first."""
    ratios = [pair.change.ratio for pair in pairs if pair.change is not None and pair.change.claim is claim]
    return sorted(1 / ratio if claim is Claim.SHORTER else ratio for ratio in ratios)


def _span(factors: Sequence[float]) -> str:
    low, high = format_factor(factors[0]), format_factor(factors[-1])
    return low if low == high else tr("{low} to {high}").format(low=low, high=high)


def _idle_remark(pairing: Pairing) -> Remark | None:
    basis = pairing.left.basis
    for one, two in timed(pairing):
        if one.cell.strategy != "threads" or one.cell.workers < 2 or one.is_baseline:
            continue
        ours, theirs = one.speedup(basis), two.speedup(basis)
        if ours is None or theirs is None or max(ours.factor, theirs.factor) > 1 + NEAR_ONE:
            continue
        detail = tr("{name}: {left} on A, {right} on B.").format(
            name=one.title, left=format_factor(ours.factor), right=format_factor(theirs.factor)
        )
        return Remark(claim=tr("Threads gain nothing on either"), detail=detail, looks=True)
    return None
