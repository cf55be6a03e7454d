"""Time of `speeduplab run` outside the timed parts, per cell and round.

The timed parts are the phases from making the workers to ending them. What remains is the start of the
program, of a fresh bench host each time, its imports and calibration, the event stream and the run file.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from interleave import Claim
from speeduplab.core import runfile
from speeduplab.core.bench.events import PhaseName

TIMED = (
    PhaseName.CREATE,
    PhaseName.READY,
    PhaseName.TEARDOWN,
    PhaseName.COSTS,
)  # the last, once a cell, is measuring too
ROUNDS = 15


def outside_ms(strategies: str, workers: str) -> float:
    """Milliseconds per cell and round of one run that are not timed."""
    command = Path(sysconfig.get_path("scripts")) / "speeduplab"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "overhead.speedup.jsonl"
        options = ["--num", "1e6", "--strategy", strategies, "--workers", workers, "--rounds", str(ROUNDS)]
        began = time.perf_counter()
        subprocess.run([command, "run", *options, "--save", file, "--json"], check=True, stdout=subprocess.DEVNULL)
        took = time.perf_counter() - began
        result = runfile.read(file)
    samples = result.samples.values()
    assert all(sample.complete for sample in samples)
    timed_ns = sum(
        sum(sample.phases.get(phase, 0) for phase in TIMED) + sum(sample.first.batch_ns) + sum(sample.warm.batch_ns)
        for sample in samples
    )
    return (took * 1e3 - timed_ns / 1e6) / len(samples)


def claims() -> Iterator[Claim]:
    version = ".".join(map(str, sys.version_info[:3]))
    seed = outside_ms("serial,threads,processes,cpp-serial,cpp-threads", "2")
    yield Claim(name=f"outside the timed parts, Python {version}", value=seed, high=80, unit=" ms")
    alone = outside_ms("serial", "1")
    yield Claim(name="the same, one cell only", value=alone, high=80, unit=" ms")
