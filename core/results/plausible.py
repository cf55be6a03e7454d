"""How fast a row works, against what the machine does at most; and whether that can be true at all.

The compiler may have removed what was to be measured.

Pure functions; the machine card may come from a stranger's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..bench.model import Cell
from ..bench.workload import Limit
from ..bench.workloads import WORKLOADS
from ..display.i18n import tr
from ..display.numbers import format_figures
from ..machine.machine_card import count

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


_PREFIXES = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRate:
    """A rate.

    Attributes
    ----------
    per_s
        In units, bytes or operations a second.
    unit
        "B/s", "FLOP/s", or what the workload counts, in English.
    limit
        What it is held against; None for a workload that no limit is known of.
    of_limit
        Its share of that, as measured on the machine; None where it was not.
    """

    per_s: float
    unit: str
    limit: Limit | None = None
    of_limit: float | None = None


def work_rate(cell: Cell, time_s: float, machine: Mapping[str, Any]) -> WorkRate | None:
    """The rate of a batch of so many seconds; None for what is not known here, and for no time at all."""
    row = WORKLOADS.get(cell.workload)
    if row is None or time_s <= 0:
        return None
    rate = row.rate
    if rate is None:
        return WorkRate(per_s=cell.num / time_s, unit=row.unit)
    per_s = rate.amount(cell.num) / time_s
    most = limit_of(cell, rate.limit, machine) if rate.limit is not None else None
    return WorkRate(per_s=per_s, unit=rate.unit, limit=rate.limit, of_limit=None if most is None else per_s / most)


def limit_of(cell: Cell, limit: Limit, machine: Mapping[str, Any]) -> float | None:
    """What the machine does of that at most with the cell's workers, a second; None where it was not measured."""
    told = machine.get("limits")
    value = told.get(limit.value) if isinstance(told, Mapping) else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1 <= value <= 1e18:
        return None
    if limit is Limit.MEMORY:
        return float(value)
    cores = count(machine, "physical_cores") or count(machine, "usable_cores") or cell.workers
    return float(value) * min(cell.workers, cores)


def said_rate(rate: WorkRate) -> str:
    """ "24.3 GB/s", "1.20 G additions/s"."""
    size, prefix = next(((size, prefix) for size, prefix in _PREFIXES if rate.per_s >= size), (1.0, ""))
    figures = format_figures(rate.per_s / size)
    if rate.unit in ("B/s", "FLOP/s"):
        return f"{figures} {prefix}{rate.unit}"
    return f"{figures} {prefix} {tr(rate.unit)}/s" if prefix else f"{figures} {tr(rate.unit)}/s"
