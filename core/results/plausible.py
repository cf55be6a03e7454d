"""Whether a rate can be true: the compiler may have removed what was to be measured.

Pure functions; the machine card may come from a stranger's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..bench.model import Cell
from ..bench.workloads import WORKLOADS

MOST_A_CYCLE = 16
"""Additions that no core does in a cycle, one after the other.

The widest cores of today retire 8 to 12 instructions a cycle, and execute half as many additions
(Fog, "The microarchitecture of Intel, AMD and VIA CPUs", and Apple's CPU optimization guide).
"""
FASTEST_GHZ = 6.0
"""Where the machine does not say: no processor that is sold has a faster clock by default."""

# What the coarsest clock still sees. Less work than this could seem to take no time at all.
_SEEN_NS = 100


def impossible_rate(cell: Cell, warm_s: float, machine: Mapping[str, Any]) -> float | None:
    """Additions a nanosecond on each core, where that is more than any core can do; else None.

    Parameters
    ----------
    warm_s
        Seconds of a batch, of all of num.
    """
    if cell.workload not in WORKLOADS or not WORKLOADS[cell.workload].adds or warm_s <= 0:
        return None
    share, most = cell.num / cell.workers, most_a_ns(machine)
    rate = share / warm_s / 1e9
    return rate if rate > most and share / most > _SEEN_NS else None


def most_a_ns(machine: Mapping[str, Any]) -> float:
    """Additions a nanosecond that no core of that machine does."""
    told = machine.get("max_clock_mhz")
    if isinstance(told, int | float) and not isinstance(told, bool) and 500 <= told <= 20_000:
        return MOST_A_CYCLE * told / 1000
    return MOST_A_CYCLE * FASTEST_GHZ
