"""Where making the workers takes a large part of the time."""

from __future__ import annotations

from collections.abc import Sequence

from ..display.i18n import tr
from ..display.numbers import format_factor, format_percent, format_seconds
from ..results.row_names import are, row_name
from ..results.rows import Row
from .claims import Finding, FindingKey

STARTUP_SHARE = 0.25


def startup_outweighs_work(rows: Sequence[Row]) -> Finding | None:
    shares = [(share, row) for row in rows if (share := startup_share(row)) > STARTUP_SHARE]
    if not shares:
        return None
    share, row = max(shares, key=lambda pair: pair[0])
    assert row.cold is not None
    assert row.startup_s is not None
    part, whole = format_seconds(row.startup_s), format_seconds(row.cold.time_s)
    details = [tr("{part} of {whole}.").format(part=part, whole=whole)]
    helps = _gains_by_standing(row)
    if helps and row.warm_speedup is not None:
        plural = tr("With warm workers they reach {factor}.")
        said = plural if are(row) else tr("With warm workers it reaches {factor}.")
        details.append(said.format(factor=format_factor(row.warm_speedup.factor)))
    return Finding(
        key=FindingKey.STARTUP_OUTWEIGHS_WORK,
        cell=row.index,
        claim=tr("{who}: {share} is start-up").format(who=row_name(row, rows), share=format_percent(share)),
        detail=" ".join(details),
        advice=tr("Keep the workers for many calls, or give each of them more to do.")
        if helps
        else tr("Give each of the workers more to do."),
        evidence={"share": share, "startup_s": row.startup_s, "cold_s": row.cold.time_s, "rows": len(shares)},
    )


def _gains_by_standing(row: Row) -> bool:
    """Whether workers that already stand are further ahead of the baseline than those that must be made."""
    cold, warm = row.cold_speedup, row.warm_speedup
    return cold is not None and warm is not None and not row.is_baseline and warm.factor > cold.factor


def startup_share(row: Row) -> float:
    """Share of a cell's cold time that goes into making and ending its workers; 0 where it has no time."""
    if row.cold is None or row.startup_s is None:
        return 0.0
    return min(row.startup_s / row.cold.time_s, 1.0)
