"""A rate that no core reaches: there was no loop left to measure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..display.i18n import tr
from ..display.numbers import number
from ..results.plausible import most_a_ns
from ..results.row_names import row_name
from ..results.rows import Row
from .claims import Finding, FindingKey


def impossible_rates(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    found = [(row.impossible_rate, row) for row in rows if row.impossible_rate is not None]
    if not found:
        return None
    rate, row = max(found, key=lambda pair: pair[0])
    most = most_a_ns(machine)
    return Finding(
        key=FindingKey.IMPOSSIBLE_RATE,
        cell=row.index,
        claim=tr("Impossible rate: the loop was removed"),
        detail=tr("{who}: {rate} additions a nanosecond; no core does more than {most}.").format(
            who=row_name(row, rows), rate=number(rate, ",.0f"), most=number(most, ",.0f")
        ),
        advice=tr("Compare nothing with it; a barrier, or a result that nobody can foresee, keeps such a loop."),
        evidence={"additions_a_ns": rate, "most_a_ns": most, "rows": len(found)},
    )
