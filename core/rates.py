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

from .bench.events import Calibrated
from .bench.model import Backend, Plan
from .bench.strategies import STRATEGIES
from .bench.workloads import WORKLOADS

# (workload, backend) to steps of Workload.cost a second, on one worker.
Rates = Mapping[tuple[str, Backend], float]

DEFAULT_RATES: Rates = {
    ("counter", Backend.PYTHON): 3e7,
    ("counter", Backend.NATIVE): 2.5e9,
    ("primes", Backend.PYTHON): 1.5e7,
    ("primes", Backend.NATIVE): 4e8,
    ("counter", Backend.NATIVE_UNGUARDED): 1e13,
    ("primes", Backend.NATIVE_UNGUARDED): 4e8,
}
"""Of an ordinary laptop with CPython 3.11."""

SLOWEST = 1e5
"""For a kernel that no table knows."""

_FORMAT = "speeduplab-rates"
_LARGEST_FILE = 100_000


def rates_path() -> Path:
    """Where the rates of this user's machine are kept."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("speeduplab", appauthor=False)) / "rates.json"


def load_rates(path: Path | None = None) -> dict[tuple[str, Backend], float]:
    """The measured rates, and the default ones for what has never been measured."""
    rates = dict(DEFAULT_RATES)
    with contextlib.suppress(OSError, ValueError, TypeError, RecursionError):
        with (path or rates_path()).open(encoding="utf-8") as file:
            raw = json.loads(file.read(_LARGEST_FILE))
        if isinstance(raw, dict) and raw.get("format") == _FORMAT and isinstance(raw.get("rates"), dict):
            rates.update(_known(raw["rates"]))
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


def learn(rates: dict[tuple[str, Backend], float], plan: Plan, event: Calibrated) -> None:
    """Take the speed that a bench host has just measured in place of what was known."""
    if _usable(event.cost_per_s) and 0 <= event.cell < len(plan.cells):
        cell = plan.cells[event.cell]
        if cell.strategy in STRATEGIES:
            rates[cell.workload, STRATEGIES[cell.strategy].backend] = event.cost_per_s


def _known(raw: dict[str, object]) -> dict[tuple[str, Backend], float]:
    rates = {}
    for workload in WORKLOADS:
        for backend in Backend:
            value = raw.get(f"{workload}/{backend}")
            if isinstance(value, int | float) and _usable(value):
                rates[workload, backend] = float(value)
    return rates


def _usable(rate: float) -> bool:
    # A rate of zero or nan from a damaged file must not become an endless estimate.
    return not isinstance(rate, bool) and 1.0 <= rate <= 1e15 and math.isfinite(rate)
