"""How the machine and its interpreters were set: power, clocks, a GIL that came back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bench.events import FailureKind
from ..names import row_name
from ..processor import saving_power
from ..rows import Row
from ..words import format_count
from .claims import Finding, FindingKey


def governor(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    setting = saving_power(machine)
    if setting is None or not rows:
        return None
    return Finding(
        key=FindingKey.GOVERNOR,
        cell=None,
        claim="The CPU was set to save power",
        detail=f"With the {setting} clocks rise late or not at all.",
        advice="Choose the performance profile while measuring.",
        evidence={"setting": setting},
    )


def battery(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    if machine.get("power") != "battery" or not rows:
        return None
    return Finding(
        key=FindingKey.BATTERY,
        cell=None,
        claim="Measured on battery",
        detail="Clocks are lowered to save power, and more so with several workers.",
        advice="Plug in the power and measure again.",
        evidence={"power": "battery"},
    )


def unequal_cores(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    kinds = machine.get("core_kinds")
    if not isinstance(kinds, Mapping):
        return None
    fast, slow = kinds.get("fast"), kinds.get("slow")
    if type(fast) is not int or type(slow) is not int or min(fast, slow) < 1:
        return None
    above = [row for row in rows if row.cell.workers > fast]
    if not above:
        return None
    most = max(above, key=lambda row: row.cell.workers)
    return Finding(
        key=FindingKey.UNEQUAL_CORES,
        cell=most.index,
        claim=f"{most.cell.workers:,} workers share {fast:,} fast and {format_count(slow, 'slow core')}",
        detail="Where all shares are of one size, those on slow cores end last.",
        advice=f"Try {fast}, or share the work out in small pieces.",
        evidence={"workers": most.cell.workers, "fast": fast, "slow": slow, "rows": len(above)},
    )


def gil_switched_on(rows: Sequence[Row]) -> Finding | None:
    switched = [row for row in rows if row.gil_switched_on]
    if not switched:
        return None
    return Finding(
        key=FindingKey.GIL_SWITCHED_ON,
        cell=switched[0].index,
        claim=f"{row_name(switched[0], rows)}: the GIL came back on",
        detail=f"Python {switched[0].python} began without it; a module that was imported asked for it.",
        advice="Start with PYTHON_GIL=0, or leave out the module that does not support free threading.",
        evidence={"python": switched[0].python, "rows": len(switched)},
    )


def clocks_disagree(rows: Sequence[Row]) -> Finding | None:
    failed = [row for row in rows if row.failure is not None and row.failure.kind is FailureKind.CLOCK]
    if not failed:
        return None
    assert failed[0].failure is not None
    return Finding(
        key=FindingKey.CLOCKS_DISAGREE,
        cell=failed[0].index,
        claim=f"{row_name(failed[0], rows)} read another clock",
        detail="A time of that clock cannot stand beside the others, so it has none.",
        advice="Choose another Python, or run without what changes its clock.",
        evidence={"python": failed[0].cell.python, "reason": failed[0].failure.reason, "rows": len(failed)},
    )
