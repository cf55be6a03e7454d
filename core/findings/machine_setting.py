"""How the machine and its interpreters were set: power, clocks, a GIL that came back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bench.events import FailureKind
from ..display.i18n import tr
from ..display.numbers import number
from ..machine.processor import saving_power
from ..results.row_names import row_name
from ..results.rows import Row
from .claims import Finding, FindingKey


def governor(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    setting = saving_power(machine)
    if setting is None or not rows:
        return None
    return Finding(
        key=FindingKey.GOVERNOR,
        cell=None,
        claim=tr("The CPU was set to save power"),
        detail=tr("With the {setting} clocks rise late or not at all.").format(setting=setting),
        advice=tr("Choose the performance profile while measuring."),
        evidence={"setting": setting},
    )


def battery(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    if machine.get("power") != "battery" or not rows:
        return None
    return Finding(
        key=FindingKey.BATTERY,
        cell=None,
        claim=tr("Measured on battery"),
        detail=tr("Clocks are lowered to save power, and more so with several workers."),
        advice=tr("Plug in the power and measure again."),
        evidence={"power": "battery"},
    )


def environment(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    """Variables that change how fast a Python program runs, and may be meant."""
    variables = machine.get("environment")
    if not isinstance(variables, Mapping) or not variables or not rows:
        return None
    told = ", ".join(f"{name}={value}" for name, value in variables.items())
    return Finding(
        key=FindingKey.ENVIRONMENT,
        cell=None,
        claim=tr("Measured with {n} variable(s) set that change speed", "", len(variables)),
        detail=f"{told}.",
        advice=tr("Unset what you do not mean to compare: every host and its workers inherits it."),
        evidence={str(name): str(value) for name, value in variables.items()},
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
        claim=tr("{workers} workers share {fast} fast and {n} slow core(s)", "", slow).format(
            workers=number(most.cell.workers), fast=number(fast)
        ),
        detail=tr("Where all shares are of one size, those on slow cores end last."),
        advice=tr("Try {count}, or share the work out in small pieces.").format(count=fast),
        evidence={"workers": most.cell.workers, "fast": fast, "slow": slow, "rows": len(above)},
    )


def gil_switched_on(rows: Sequence[Row]) -> Finding | None:
    switched = [row for row in rows if row.gil_switched_on]
    if not switched:
        return None
    return Finding(
        key=FindingKey.GIL_SWITCHED_ON,
        cell=switched[0].index,
        claim=tr("{who}: the GIL came back on").format(who=row_name(switched[0], rows)),
        detail=tr("Python {version} began without it; a module that was imported asked for it.").format(
            version=switched[0].python
        ),
        advice=tr("Start with PYTHON_GIL=0, or leave out the module that does not support free threading."),
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
        claim=tr("{who} read another clock").format(who=row_name(failed[0], rows)),
        detail=tr("A time of that clock cannot stand beside the others, so it has none."),
        advice=tr("Choose another Python, or run without what changes its clock."),
        evidence={"python": failed[0].cell.python, "reason": failed[0].failure.reason, "rows": len(failed)},
    )
