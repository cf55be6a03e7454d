"""Serial work that a library shares out by itself: BLAS, OpenMP or Numba make threads of their own."""

from __future__ import annotations

from collections.abc import Sequence

from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import format_seconds, number
from ..results.rows import Row
from .claims import Finding, FindingKey

MORE_THAN_ONE = 1.5  # cores: below, an interpreter's own threads and ticking clocks may be it


def serial_uses_cores(rows: Sequence[Row]) -> Finding | None:
    """Of the serial row that keeps most cores busy, by the CPU time of its whole process."""
    used = [
        (row.costs.warm_cpu_s / row.warm.time_s, row)
        for row in rows
        if _is_serial(row) and row.warm is not None and row.costs is not None and row.costs.warm_cpu_s is not None
    ]
    cores, row = max(used, key=lambda one: (one[0], -one[1].index), default=(0.0, None))
    if row is None or cores <= MORE_THAN_ONE:
        return None
    assert row.costs is not None
    assert row.costs.warm_cpu_s is not None
    assert row.warm is not None
    told = number(cores, ".1f")
    return Finding(
        key=FindingKey.SERIAL_USES_CORES,
        cell=row.index,
        claim=tr("{who} uses {cores} cores").format(who=row.title, cores=told),
        detail=tr("{cpu} of CPU in {wall}: a library inside shares the work out by itself.").format(
            cpu=format_seconds(row.costs.warm_cpu_s), wall=format_seconds(row.warm.time_s)
        ),
        advice=tr("Set OMP_NUM_THREADS=1 to compare it with one core; workers times its threads share the cores."),
        evidence={"cores": cores, "cpu_s": row.costs.warm_cpu_s, "wall_s": row.warm.time_s},
    )


def _is_serial(row: Row) -> bool:
    strategy = STRATEGIES.get(row.cell.strategy)
    return strategy is not None and strategy.team.one_thread
