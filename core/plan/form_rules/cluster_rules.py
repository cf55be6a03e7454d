"""What a cluster lets a plan have: strategies that reach it, and no more workers than it has.

Pure functions over plain values.
"""

from __future__ import annotations

from collections.abc import Collection

from ...bench.model import Cell
from ...bench.strategies import STRATEGIES
from ...display.i18n import tr
from ..rules import PlanError, check_address


def check_reached(address: str | None, strategies: Collection[str]) -> None:
    """Refuse an address that is none, or that none of the strategies would go to.

    Raises
    ------
    PlanError
        With the remedy.
    """
    if address is None:
        return
    check_address(address)
    if not any(STRATEGIES[key].team.reaches for key in strategies):
        text = tr("the address {address} is for the strategy dask, which is not among those chosen: add it")
        raise PlanError("cluster", text.format(address=address))


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
