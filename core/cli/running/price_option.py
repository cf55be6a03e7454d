"""The option `--price-per-core-hour`."""

from __future__ import annotations

from math import isfinite

from ...plan.rules import PlanError


def checked_price(price: float | None) -> float | None:
    """A price as it was typed.

    Raises
    ------
    PlanError
        If it is negative or no number.
    """
    if price is not None and not (isfinite(price) and price >= 0):
        raise PlanError("price_per_core_hour", f"--price-per-core-hour must be a number of at least 0, got {price:g}")
    return price
