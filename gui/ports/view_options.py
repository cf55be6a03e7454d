"""The choices that hold for all views: cold or warm, the baseline, whose workers, the scale."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.summary.row_selection import ALL
from ...core.summary.summary import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewOptions:
    """What is compared, and how it is drawn.

    Attributes
    ----------
    baseline
        Index of the row that speed-ups refer to; None leaves it to core.
    workers
        A number of workers, or BEST or ALL of `core.selection`.
    """

    basis: Basis = Basis.WARM
    baseline: int | None = None
    workers: int | None = ALL
    log: bool = False
