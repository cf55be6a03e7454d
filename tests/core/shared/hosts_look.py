"""A look at a scheduler by the process that a program would start for it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from patience import GIVE_UP_S
from speeduplab.core.hosts import BENCH_MAIN
from speeduplab.core.hosts.environment import bench_environment

# As `--cluster` does it, with a limit that a busy machine keeps.
_SCRIPT = """
import runpy, sys
runpy.run_path(sys.argv[1], run_name="bench")["_make_importable"]()
from speeduplab.core.bench.teams.cluster import cluster_look
cluster_look.LIMIT_S = float(sys.argv[3])
print(cluster_look.look(sys.argv[2]))
"""


def looked(address: str, limit_s: float = GIVE_UP_S / 2) -> dict[str, Any]:
    """What it says within a limit, which is the look's own."""
    command = [sys.executable, "-c", _SCRIPT, str(BENCH_MAIN), address, str(limit_s)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=GIVE_UP_S, env=bench_environment(), check=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found
