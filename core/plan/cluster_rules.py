"""How many workers a cluster lets a plan have.

Pure functions over plain values.
"""

from __future__ import annotations

from ..bench.model import Cell
from ..display.i18n import tr
from .rules import PlanError


def check_cluster_workers(cells: tuple[Cell, ...], there: int) -> None:
    """Refuse more workers than the cluster has.

    Raises
    ------
    PlanError
        With the remedy.
    """
    most = max((cell for cell in cells if cell.cluster), key=lambda cell: cell.workers, default=None)
    if most is not None and most.workers > there:
        said = tr("workers must be at most {there} on {address}, which has no more, got {workers}")
        raise PlanError("workers", said.format(there=there, address=most.cluster, workers=most.workers))


def cluster_counts(there: int) -> tuple[int, ...]:
    """The worker counts of a sweep over a cluster: powers of two, then all there are."""
    counts = {there}
    step = 1
    while step < there:
        counts.add(step)
        step *= 2
    return tuple(sorted(counts))
