"""How many worker processes fit into the memory that there is, control groups counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..display.i18n import tr
from ..display.numbers import format_bytes
from ..machine.machine_card import count, memory_limit, memory_words
from ..results.row_costs import each_worker_bytes, most_workers
from ..results.rows import Row
from .claims import Finding, FindingKey

# Times the cores of the machine: nobody makes more workers, and need not be told how many more would fit.
WORTH_TELLING = 4


def memory_limits_workers(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    """Of the team of processes of which the fewest fit; only where each page is counted once (PSS)."""
    found = memory_limit(machine)
    if found is None:
        return None
    limit, is_group = found
    fits = [
        (most, row)
        for row in rows
        if row.costs is not None and (most := most_workers(row.costs, row.cell.workers, limit)) is not None
    ]
    if not fits:
        return None
    most, row = min(fits, key=lambda one: (one[0], one[1].index))
    if most > WORTH_TELLING * (count(machine, "logical_cores") or 1):
        return None
    assert row.costs is not None
    peak, each = row.costs.peak_bytes or 0, each_worker_bytes(row.costs, row.cell.workers) or 0
    room = tr("the limit of this container") if is_group else tr("the memory of the machine")
    return Finding(
        key=FindingKey.MEMORY_LIMITS_WORKERS,
        cell=row.index,
        claim=tr("At most {n} worker(s) fit into {room}", "", most).format(room=memory_words(limit)),
        detail=tr("{who} took {memory} with {workers}, {each} each; {what} is {room}.").format(
            who=row.title,
            memory=format_bytes(peak),
            workers=tr("{n} worker(s)", "with so many", row.cell.workers),
            each=format_bytes(each),
            what=room,
            room=memory_words(limit),
        ),
        advice=tr("Let workers share large data, by shared memory or threads, where more are needed."),
        evidence={
            "workers": most,
            "each_bytes": each,
            "peak_bytes": peak,
            "limit_bytes": limit,
            "limit": "cgroup" if is_group else "memory",
            "measured_workers": row.cell.workers,
        },
    )
