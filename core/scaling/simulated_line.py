"""Simulated workers as a line of the workers chart, held against what the measured ones are held against.

Pure functions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..results.rows import Basis, Row
from ..results.run_result import RunResult
from .series import Series
from .simulated import Simulated, simulated
from .simulated_text import simulated_note


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedLine:
    """Simulated workers, which nobody measured: a line apart from all others.

    Attributes
    ----------
    at
        Workers and speed-up.
    machine_workers
        With how many workers one machine ends, where it does within the line; else None.
    """

    at: tuple[tuple[float, float], ...]
    machine_workers: int | None
    note: str


def simulated_line(
    result: RunResult, rows: Sequence[Row], found: Sequence[Series], *, best: int | None, stand_in: bool
) -> SimulatedLine | None:
    """The line beside those of `found`; of warm times alone, and of a run that has ended.

    Parameters
    ----------
    best
        Index of the row that all are held against; None for the same with one worker.
    stand_in
        Whether they are held against the serial of their backend instead.
    """
    made = simulated(result, rows)
    if not isinstance(made, Simulated) or (result.outcome is None and result.truncated is None):
        return None
    if found[0].basis is not Basis.WARM or made.num != rows[found[0].points[0].row].cell.num:
        return None
    base_s = made.base_s if stand_in else made.points[0].time_s
    if best is not None:
        base_s = rows[best].time_s(Basis.WARM)
    ends = made.machine_workers
    return SimulatedLine(
        at=tuple((float(point.workers), base_s / point.time_s) for point in made.points),
        machine_workers=ends if ends is not None and ends < made.points[-1].workers else None,
        note=simulated_note(made),
    )
