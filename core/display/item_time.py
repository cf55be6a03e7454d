"""How long one item of a function of the user's takes, and in which chunks they are handed out.

Pure functions.
"""

from __future__ import annotations

from typing import Protocol

from ..bench.events import Calibrated
from ..bench.model import Cell, Schedule
from ..bench.shares import schedule_of
from ..bench.strategies import STRATEGIES
from ..bench.workloads import OWN
from .i18n import tr
from .numbers import format_seconds, number


class CutRow(Protocol):
    """What is asked of a `Row` here."""

    @property
    def cell(self) -> Cell: ...
    @property
    def item_s(self) -> float | None: ...
    @property
    def chunk_units(self) -> int | None: ...


def item_seconds(cell: Cell, calibration: Calibrated | None, warm_s: float | None = None) -> float | None:
    """Seconds of one item; None for other workloads, and where the host has not come so far.

    By serial's warm batch where there is one: a first call may have to import something.
    """
    if cell.workload != OWN or calibration is None or calibration.cost_per_s <= 0:
        return None
    if cell.strategy == "serial" and warm_s:
        return warm_s / cell.num
    return 1 / calibration.cost_per_s


def item_words(row: CutRow) -> str:
    """ "one item takes 0.120 ms, chunks of 250"; empty where that is not known."""
    return "" if row.item_s is None else _words(row.cell, row.item_s, row.chunk_units)


def calibration_words(cell: Cell, calibration: Calibrated | None) -> str:
    """The same of a sample that still goes on."""
    item_s = item_seconds(cell, calibration)
    return "" if item_s is None or calibration is None else _words(cell, item_s, calibration.chunk_units)


def _words(cell: Cell, item_s: float, chunk: int | None) -> str:
    one = tr("one item takes {time}").format(time=format_seconds(item_s))
    strategy, schedule = STRATEGIES.get(cell.strategy), schedule_of(cell)
    if chunk is None or strategy is None or strategy.one_worker or schedule is None or not schedule.draws:
        return one
    if schedule is Schedule.GUIDED:
        return tr("{item}, chunks of {size} and fewer").format(item=one, size=number(chunk))
    return tr("{item}, chunks of {size}").format(item=one, size=number(chunk))
