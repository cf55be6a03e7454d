"""The speed of this machine before its first run, so that the first estimate is worth something.

Some 150 ms in a child process; where that fails the table of an ordinary machine has to do.
"""

from __future__ import annotations

import json
import subprocess
import sys

from ..bench.model import Backend
from ..plan.kernel_rates import known_rates
from .environment import BENCH_MAIN, bench_environment, empty_folder

_LIMIT_S = 5


def first_rates() -> dict[tuple[str, Backend], float]:
    """What the kernels do here, by workload and backend; empty where it cannot be found out."""
    command = [sys.executable, str(BENCH_MAIN), "--rates"]
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
        return known_rates(json.loads(done.stdout))
    except (OSError, ValueError, RecursionError, subprocess.SubprocessError):
        return {}
