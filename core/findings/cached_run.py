"""A function of the user's whose second run is another one than the first: by a cache of its own, or by what each
worker makes once. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence

from ..bench.workloads import OWN
from ..display.i18n import tr
from ..display.numbers import between, format_factor, format_seconds
from ..results.row_names import row_name
from ..results.rows import Row
from .claims import Finding, FindingKey

MUCH = 1.5  # times faster; what warms up by itself is less
MUCH_UNSURE = 3.0  # of rounds too few for an interval
_ROUNDS = 3  # below, one pause of a busy machine in a first batch would be taken for a cache
LEAST_S = 0.0005  # of a first batch: below, new workers alone may be it


def second_run_differs(rows: Sequence[Row]) -> Finding | None:
    """The row whose warm batches are furthest from its first one, where that is beyond the noise of the rounds."""
    found = [row for row in rows if row.cell.workload == OWN and _differs(row)]
    # One worker tells best: it makes nothing but the function's own first run.
    row = max(
        found, key=lambda one: (one.cell.workers == 1, one.second_run.factor if one.second_run else 0), default=None
    )
    if row is None or row.second_run is None or row.warm is None:
        return None
    ratio, warm_s = row.second_run, row.warm.time_s
    first_s = warm_s * ratio.factor
    detail = tr("{first} at first, {warm} when it is called with the same once more.")
    said = detail.format(first=format_seconds(first_s), warm=format_seconds(warm_s))
    if ratio.interval is not None:
        ends = between(format_factor(ratio.interval.low), format_factor(ratio.interval.high))
        interval = tr("95 % interval {ends}.").format(ends=ends)
        said = f"{said} {interval}"
    return Finding(
        key=FindingKey.SECOND_RUN_DIFFERS,
        cell=row.index,
        claim=tr("{who}: the second run is {factor} as fast").format(
            who=row_name(row, rows), factor=format_factor(ratio.factor)
        ),
        detail=said,
        advice=tr(
            "It finds something again: a cache such as functools.lru_cache, or what each worker makes at its first "
            "call. Compare cold times, or clear it before each call."
        ),
        evidence={
            "factor": ratio.factor,
            "first_s": first_s,
            "warm_s": warm_s,
            "rows": len(found),
            **({"low": ratio.interval.low, "high": ratio.interval.high} if ratio.interval is not None else {}),
        },
    )


def _differs(row: Row) -> bool:
    ratio = row.second_run
    if ratio is None or row.warm is None or row.warm.time_s * ratio.factor < LEAST_S:
        return False
    # What new workers lose at first, cold caches and pages of their own, is no more than it takes to make them.
    fee_s = row.startup_s if row.cell.workers > 1 and row.startup_s is not None else 0.0
    if row.warm.time_s * (ratio.factor - 1) < fee_s:
        return False
    if ratio.interval is None:
        return len(row.rounds) >= _ROUNDS and ratio.factor > MUCH_UNSURE
    return ratio.factor > MUCH and ratio.interval.low > MUCH
