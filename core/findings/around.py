"""What went on around a run: other programs, a host that takes CPU away, times that drift."""

from __future__ import annotations

from collections.abc import Sequence

from ..bench.events import RoundConditions
from ..names import row_name
from ..rows import Basis, Row
from ..trend import FEWEST, Trend, trend
from ..words import format_count, format_percent, format_range
from .claims import Finding, FindingKey

FOREIGN = 0.05
VERY_FOREIGN = 0.2
STOLEN = 0.01
DRIFT_P = 0.01
DRIFT_CHANGE = 0.02
# The system's counters tick every 10 ms: a short round seems to have used a few ticks more or less.
_LEAST_S = 0.05


def foreign_load(conditions: Sequence[RoundConditions]) -> Finding | None:
    shares = [one.foreign_cpu for one in conditions if _counts(one, one.foreign_cpu, FOREIGN)]
    if not shares:
        return None
    share = max(one for one in shares if one is not None)
    return Finding(
        key=FindingKey.FOREIGN_LOAD,
        cell=None,
        claim=f"Others used up to {format_percent(share)} of the CPU",
        detail=f"More than {format_percent(FOREIGN)} in {_of(len(shares), conditions)}{_load(conditions)}.",
        advice="Close them and measure again: speed-ups within a round suffer less, times do.",
        evidence={"share": share, "rounds": len(shares)},
    )


def steal(conditions: Sequence[RoundConditions]) -> Finding | None:
    shares = [one.steal for one in conditions if _counts(one, one.steal, STOLEN)]
    if not shares:
        return None
    share = max(one for one in shares if one is not None)
    return Finding(
        key=FindingKey.STEAL,
        cell=None,
        claim=f"The host took {format_percent(share)} of the CPU time",
        detail=f"This virtual machine waited while others ran, in {_of(len(shares), conditions)}.",
        advice="Measure on a machine of your own, or when the host is quieter.",
        evidence={"share": share, "rounds": len(shares)},
    )


def drift(rows: Sequence[Row], basis: Basis) -> Finding | None:
    drifting = [(found, row) for row in rows if (found := _drift(row, basis)) is not None]
    if not drifting:
        return None
    found, row = max(drifting, key=lambda pair: abs(pair[0].change))
    times = row.timing(basis)
    assert times is not None
    way, others = "longer" if found.change > 0 else "shorter", len(drifting) - 1
    detail = f"{format_range(found.first, found.last)} over {len(times.samples_s)} rounds."
    if others:
        detail += f" {format_count(others, 'more row')} {'drifts' if others == 1 else 'drift'} too."
    return Finding(
        key=FindingKey.DRIFT,
        cell=row.index,
        claim=f"{row_name(row, rows)}: {format_percent(abs(found.change))} {way} by the end",
        detail=detail,
        advice="Let the machine warm up or cool down and other work end, then measure again.",
        evidence={"change": found.change, "p": found.p, "rounds": len(times.samples_s), "rows": len(drifting)},
    )


def _drift(row: Row, basis: Basis) -> Trend | None:
    times = row.timing(basis)
    if times is None or len(times.samples_s) < FEWEST:
        return None
    found = trend(times.samples_s)
    return found if found.p < DRIFT_P and abs(found.change) > DRIFT_CHANGE else None


def _counts(one: RoundConditions, share: float | None, limit: float) -> bool:
    return share is not None and share > limit and share * (one.cores or 1) * one.wall_ns / 1e9 > _LEAST_S


def _of(some: int, conditions: Sequence[RoundConditions]) -> str:
    return f"{some:,} of {format_count(len(conditions), 'round')}"


def _load(conditions: Sequence[RoundConditions]) -> str:
    before, cores = conditions[0].load_before, conditions[0].cores
    if before is None or cores is None:
        return ""
    return f"; the load before was {before:.1f} for {format_count(cores, 'core')}"
