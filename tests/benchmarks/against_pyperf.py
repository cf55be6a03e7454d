"""Time outside the timed parts, per cell and round, against what pyperf spends per worker process.

The same loop, as many processes, both from the command line; each side's own start is shared out over them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from interleave import Claim, interleaved, median_ratio, spread
from overhead import ROUNDS, outside_ms

REPEATS = 5

SCRIPT = """
import pyperf

def counter(num):
    total = 0
    for _ in range(num):
        total += 1
    return total

runner = pyperf.Runner()
runner.bench_func("counter", counter, 1_000_000)
"""


def pyperf_s() -> float:
    """Seconds that pyperf spends per worker process beside the values and warm-ups that it reports."""
    with tempfile.TemporaryDirectory() as folder:
        script, file = Path(folder) / "counter.py", Path(folder) / "out.json"
        script.write_text(SCRIPT)
        # No calibration, which would be one process more.
        sizes = ["--processes", str(ROUNDS), "--values", "4", "--warmups", "1", "--loops", "1"]
        began = time.perf_counter()
        subprocess.run([sys.executable, script, "-q", *sizes, "-o", file], check=True, stdout=subprocess.DEVNULL)
        took = time.perf_counter() - began
        runs = json.loads(file.read_text())["benchmarks"][0]["runs"]
    timed = sum(sum(run["values"]) + sum(value for _, value in run["warmups"]) for run in runs)
    return (took - timed) / len(runs)


def claims() -> Iterator[Claim]:
    found = interleaved({"ours": lambda: outside_ms("serial", "1") / 1e3, "pyperf": pyperf_s}, REPEATS)
    print(f"   ours {spread(found['ours'])}, pyperf {spread(found['pyperf'])}")
    yield Claim(
        name="outside the timed parts, ours / pyperf", value=median_ratio(found["ours"], found["pyperf"]), high=0.5
    )
