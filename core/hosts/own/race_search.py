"""What a sample that only looks for races comes to: one event; its times are worth nothing and go nowhere.

Pure but for what it reads.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...bench.events import BatchDone, CellFailed, FailureKind, HostEvent, HostStarted, RacesChecked, Task
from ...display.titles import python_name


def races_checked(task: Task, events: Iterable[HostEvent]) -> RacesChecked:
    """Follow a sample to its end."""
    python, gil, batches, found, note = task.cell.python, True, 0, "", ""
    for event in events:
        match event:
            case HostStarted():
                python, gil = python_name(event.python, event.implementation, event.gil), event.gil is not False
            case BatchDone():
                batches += len(event.batch_ns)
            case CellFailed(kind=FailureKind.WRONG_RESULT):
                batches, found = batches + 1, event.reason.rstrip(".")
            case CellFailed():
                note = event.reason
            case _:
                pass
    return RacesChecked(cell=task.cell_index, python=python, gil=gil, batches=batches, found=found, note=note)
