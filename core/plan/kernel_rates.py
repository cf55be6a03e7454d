"""How fast the kernels run here, remembered from one run to the next.

Only ever an aid to estimates: a cache file that is missing, broken or cannot be written changes nothing else.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
from collections.abc import Mapping
from pathlib import Path

from ..bench.events import BatchDone, Calibrated, Event, PhaseName
from ..bench.model import Backend, Cell, Plan
from ..bench.strategies import STRATEGIES
from ..bench.workloads import WORKLOADS
from ..machine.cores import usable_cores as cores_here
from ..machine.user_folders import cache_place

# (workload, backend) to steps of Workload.cost a second, on one worker.
Rates = Mapping[tuple[str, Backend], float]

DEFAULT_RATES: Rates = {
    (row.key, backend): row.rates[backend.kernel_of]
    for row in WORKLOADS.values()
    for backend in Backend
    if backend.kernel_of in row.rates
}
"""Of an ordinary laptop with CPython 3.11."""

SLOWEST = 1e5
"""For a kernel that no table knows."""

# A calibration takes 2 ms and may meet a busy moment: it only corrects what is far off.
_FAR_OFF = 2.0
# How much a batch counts against what was known.
_FASTER, _SLOWER = 1 / 2, 1 / 8
# Batches that are shorter say more about how they are begun.
_LONG_ENOUGH_S = 0.01

_FORMAT = "speeduplab-rates"
_LARGEST_FILE = 100_000


def rates_path() -> Path:
    """Where the rates of this user's machine are kept."""
    return cache_place() / "rates.json"


def has_rates() -> bool:
    """Whether anything was ever measured here."""
    try:
        return rates_path().exists()
    except OSError:
        return False


def load_rates(path: Path | None = None) -> dict[tuple[str, Backend], float]:
    """The measured rates, and the default ones for what has never been measured."""
    rates = dict(DEFAULT_RATES)
    with contextlib.suppress(OSError, ValueError, TypeError, RecursionError):
        with (path or rates_path()).open(encoding="utf-8") as file:
            raw = json.loads(file.read(_LARGEST_FILE))
        if isinstance(raw, dict) and raw.get("format") == _FORMAT:
            rates.update(known_rates(raw.get("rates")))
    return rates


def save_rates(rates: Rates, path: Path | None = None) -> None:
    """Keep the rates for the next estimate; where that fails the next one is just less good."""
    raw = {
        "format": _FORMAT,
        "version": 1,
        "rates": {f"{key}/{backend}": rate for (key, backend), rate in rates.items()},
    }
    path = path or rates_path()
    # Its own name per process, then one rename: another window never reads half a file.
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            draft.write_text(json.dumps(raw, indent=1), encoding="utf-8")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)


def at_once(cell: Cell, usable_cores: int | None = None) -> int:
    """How many of a cell's workers run side by side.

    Threads of Python take turns, unless they only wait; a free-threaded one is over-estimated until it
    has been measured.
    """
    strategy = STRATEGIES[cell.strategy]
    if cell.workload in WORKLOADS and WORKLOADS[cell.workload].waits and not strategy.team.one_thread:
        # Native code that keeps the GIL keeps it while it waits, too.
        return 1 if strategy.takes_turns and strategy.backend.is_native else cell.workers
    cores = cores_here() if usable_cores is None else max(usable_cores, 1)
    return min(cell.workers, cores) if strategy.side_by_side else 1


def learn(rates: dict[tuple[str, Backend], float], plan: Plan, event: Event) -> None:
    """Take in the speed that a bench host has just measured.

    By the CPU time of its workers where that is told: it does not grow with what else the machine is doing.
    A warm batch that ran faster than was known counts half, a slower one an eighth all the same: other work
    makes batches slower, never faster, and one busy run must not change all estimates.
    """
    if not isinstance(event, Calibrated | BatchDone) or not 0 <= event.cell < len(plan.cells):
        return
    cell = plan.cells[event.cell]
    if cell.strategy not in STRATEGIES or cell.workload not in WORKLOADS:
        return
    key = cell.workload, STRATEGIES[cell.strategy].backend
    known = rates.get(key, SLOWEST)
    if isinstance(event, Calibrated):
        if _usable(event.cost_per_s) and not 1 / _FAR_OFF < event.cost_per_s / known < _FAR_OFF:
            rates[key] = event.cost_per_s
        return
    batch_s = sum(event.batch_ns) / max(len(event.batch_ns), 1) / 1e9
    if event.phase is PhaseName.WARM and batch_s >= _LONG_ENOUGH_S:
        used_s = 0.0 if WORKLOADS[cell.workload].waits else sum(sum(lane.cpu_ns) for lane in event.lanes) / 1e9
        worked_s = used_s or batch_s * at_once(cell)
        seen = WORKLOADS[cell.workload].cost(cell.num) / worked_s
        if _usable(seen):
            rates[key] = known * (seen / known) ** (_FASTER if seen > known else _SLOWER)


def known_rates(raw: object) -> dict[tuple[str, Backend], float]:
    """The rates in {"counter/python": 3e7, ...}, without what makes no sense."""
    rates: dict[tuple[str, Backend], float] = {}
    if not isinstance(raw, dict):
        return rates
    for workload in WORKLOADS:
        for backend in Backend:
            value = raw.get(f"{workload}/{backend}")
            if isinstance(value, int | float) and _usable(value):
                rates[workload, backend] = float(value)
    return rates


def _usable(rate: float) -> bool:
    # A rate of zero or nan from a damaged file must not become an endless estimate.
    return not isinstance(rate, bool) and 1.0 <= rate <= 1e15 and math.isfinite(rate)
