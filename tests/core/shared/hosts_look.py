"""A look at a scheduler by the process that a program would start for it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from speeduplab.core.hosts import BENCH_MAIN
from speeduplab.core.hosts.environment import bench_environment


def looked(address: str) -> dict[str, Any]:
    """What it says, within its own limit and some time to start."""
    command = [sys.executable, str(BENCH_MAIN), "--cluster", address]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=bench_environment(), check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
