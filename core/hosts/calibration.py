"""The speed of this machine before its first run: what its kernels do, and what no kernel can do more of.

Some tenths of a second in child processes; where that fails the table of an ordinary machine has to do, and no limit is
known.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from ..bench.model import Backend
from ..bench.workload import Limit
from ..machine.cores import usable_cores
from ..machine.user_folders import cache_place
from ..plan.kernel_rates import known_rates
from .environment import BENCH_MAIN, bench_environment, empty_folder

_LIMIT_S = 20
_TIMES = 5
_SHARE_NS, _SHARES = 60_000_000, 3
_FORMAT = "speeduplab-limits"
_LARGEST_FILE = 10_000


def first_rates() -> dict[tuple[str, Backend], float]:
    """What the kernels do here, by workload and backend; empty where it cannot be found out."""
    return known_rates(_answer("--rates"))


def core_share() -> float:
    """How much of a core a thread gets now, over 0 to 1: what is left of it goes to other programs.

    Hashes for a few moments and takes the best: that lets go of the GIL, so that no other thread of this program is
    counted as others, and what starts just now in the background is soon over.
    """
    return min(max(*(_share() for _ in range(_SHARES)), 0.01), 1.0)


def _share() -> float:
    import hashlib

    data = bytes(1 << 20)
    wall_ns, cpu_ns = time.perf_counter_ns(), time.thread_time_ns()
    while (spent_ns := time.perf_counter_ns() - wall_ns) < _SHARE_NS:
        hashlib.sha256(data)
    return (time.thread_time_ns() - cpu_ns) / spent_ns


def limits_path() -> Path:
    """Where the limits of this user's machine are kept."""
    return cache_place() / "limits.json"


def known_limits() -> dict[str, float]:
    """What was measured of this machine's limits, a second, by `Limit`; empty where nothing was."""
    return _kept()[1]


def _kept() -> tuple[int, dict[str, float]]:
    """How often the limits were measured, and the largest of each."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        with limits_path().open(encoding="utf-8") as file:
            raw = json.loads(file.read(_LARGEST_FILE))
        if isinstance(raw, dict) and raw.get("format") == _FORMAT and raw.get("machine") == _machine():
            times = raw.get("times")
            return times if type(times) is int and times > 0 else 1, _usable(raw.get("limits"))
    return 0, {}


def measure_limits() -> None:
    """Measure the limits and keep the largest: a busy moment makes them smaller. The first few times only.

    Where that fails there are none.
    """
    times, known = _kept()
    if times >= _TIMES or not (found := _usable(_answer("--limits", str(usable_cores())))):
        return
    largest = {key: max(known.get(key, 0.0), value) for key, value in found.items()}
    raw = {"format": _FORMAT, "version": 1, "machine": _machine(), "times": times + 1, "limits": {**known, **largest}}
    path = limits_path()
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(raw, indent=1), encoding="utf-8")
        draft.replace(path)


def _machine() -> list[object]:
    """What the limits hang on: the level of native code that is asked for, and the cores."""
    return [os.environ.get("SPEEDUPLAB_LEVEL", ""), usable_cores()]


def _usable(raw: object) -> dict[str, float]:
    if not isinstance(raw, dict):
        return {}
    known = {limit.value for limit in Limit}
    return {
        key: float(value)
        for key, value in raw.items()
        if key in known and isinstance(value, int | float) and not isinstance(value, bool) and 1 <= value <= 1e18
    }


def _answer(*arguments: str) -> object:
    """What the bench prints as JSON; None where it does not."""
    command = [sys.executable, str(BENCH_MAIN), *arguments]
    try:
        with empty_folder() as folder:
            done = subprocess.run(
                command,
                capture_output=True,
                timeout=_LIMIT_S,
                check=True,
                cwd=folder,
                env=bench_environment(),
                stdin=subprocess.DEVNULL,
            )
        answer: object = json.loads(done.stdout)
    except (OSError, ValueError, RecursionError, subprocess.SubprocessError):
        return None
    return answer
