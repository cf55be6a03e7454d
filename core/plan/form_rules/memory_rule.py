"""Whether a plan's arrays fit into the memory of this machine, before anything is started.

The bench host asks again: what is free may have changed.
"""

from __future__ import annotations

from ...bench.model import Plan
from ...bench.workloads import WORKLOADS
from ...bench.workloads.memory import SPARE_BYTES, free_bytes, said_bytes
from ...display.i18n import tr
from ...display.numbers import number
from ..rules import PlanError


def check_memory(plan: Plan) -> None:
    """Refuse a plan whose largest cell needs more than there is; only one cell runs at a time.

    Nothing is refused where the system and its control groups do not say what is free.

    Raises
    ------
    PlanError
        With what is needed and what there is.
    """
    needed = {(cell.workload, cell.num): needed_bytes(cell.workload, cell.num) for cell in plan.cells}
    if not any(needed.values()):
        return
    free = free_bytes()
    (workload, num), most = max(needed.items(), key=lambda one: one[1])
    if free is None or most <= free:
        return
    said = tr("num {num} of {workload} needs {needed} of memory, and {free} are free here: choose a smaller num")
    words = said.format(num=number(num), workload=workload, needed=said_bytes(most), free=said_bytes(free))
    raise PlanError("num", words)


def needed_bytes(workload: str, num: int) -> int:
    """What has to be free for a workload's arrays; 0 where it has none."""
    row = WORKLOADS.get(workload)
    return 0 if row is None or row.arrays is None else row.arrays.needed_bytes(num) + SPARE_BYTES
