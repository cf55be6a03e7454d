"""What slices, spans, CPU times and progress add to the loop that they measure.

Too little to be seen in one ratio, so it is enlarged: slices a hundred times shorter than ours cost a
hundred times as much, and the ratio to the bare loop is divided by as much. In C++ callgrind counts
instructions too, which no other program disturbs; what the kernel does in a system call it does not count.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from interleave import Claim, interleaved
from speeduplab.core import _native
from speeduplab.core.bench.codec import encode
from speeduplab.core.bench.events import PhaseName, Progress
from speeduplab.core.bench.measure import POLL_S
from speeduplab.core.bench.model import Backend, Share
from speeduplab.core.bench.shares import SLICE_S
from speeduplab.core.bench.slices import calibrate, run_slices
from speeduplab.core.bench.workloads import WORKLOADS, ReadyWork
from speeduplab.core.bench.workloads.counter import counter

CPP = Path(__file__).resolve().parents[2] / "cpp"
SHORTER = 100
SLICES = 400
ROUNDS = 301
FIRST = 10**6  # beyond the small integers that Python keeps

PROGRAM = """
#include <cstdlib>
#include <vector>
#include "kernels/counter.hpp"
#include "team.hpp"
int main(int, char** arguments) {
    const std::int64_t num = std::atoll(arguments[1]);
    const std::int64_t units = std::atoll(arguments[2]);
    const std::vector<speeduplab::Share> shares{{0, num, units, units}};
    speeduplab::Team team(1);
    team.wait_ready();
    return team.run(&speeduplab::counter, shares).lanes[0].partial == num ? 0 : 1;
}
"""


def slice_units(kernel: object, backend: Backend, shorter: int = 1) -> int:
    """Units of num in a slice of ours, or of one that many times shorter."""
    rate = statistics.median(calibrate(kernel, WORKLOADS["counter"], 10**7) for _ in range(9))
    return max(1, int(rate * SLICE_S[backend] / shorter))


def took(call: object) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def enlarged(sliced: object, bare: object) -> float:
    """Share of a slice of ours that measuring it takes."""
    found = interleaved({"sliced": lambda: took(sliced), "bare": lambda: took(bare)}, ROUNDS)
    ratios = [over / under for over, under in zip(found["sliced"], found["bare"], strict=True)]
    return (statistics.median(ratios) - 1) / SHORTER


def python_slices() -> float:
    units = slice_units(counter, Backend.PYTHON, SHORTER)
    stop = FIRST + units * SLICES
    share, done = Share(FIRST, stop, units, units), [0]
    ready = ReadyWork(kernel=counter, begin=int)
    return enlarged(lambda: run_slices(0, ready, share, done, []), lambda: counter(FIRST, stop, 0))


def native_slices() -> float:
    units = slice_units(_native.counter, Backend.NATIVE, SHORTER)
    stop = units * SLICES
    with _native.Team(1) as team:
        team.wait_ready()
        # The bare side has one slice, and both cross to the worker and back once.
        return enlarged(
            lambda: team.run("counter", [(0, stop, units, units)]),
            lambda: team.run("counter", [(0, stop, stop, stop)]),
        )


def progress() -> float:
    """Share of one core that looking at eight workers four times a second takes, and saying it."""
    done = [10**6] * 8
    with Path(os.devnull).open("wb", buffering=0) as out:

        def look() -> None:
            event = Progress(cell=0, round=0, phase=PhaseName.WARM, at_ns=time.perf_counter_ns(), done=tuple(done))
            out.write(encode(event).encode() + b"\n")

        return statistics.median(took(look) for _ in range(2000)) / POLL_S


def instructions(program: Path, num: int, units: int) -> int:
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, str(num), str(units)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    assert found is not None
    return int(found[1])


def native_instructions() -> float | None:
    """Instructions that slices add to those of one long slice; None where that cannot be counted."""
    compiler = os.environ.get("CXX") or shutil.which("c++")
    missing = [name for name, there in (("valgrind", shutil.which("valgrind")), ("a compiler", compiler)) if not there]
    if missing:
        print(f"   instructions are not counted: {' and '.join(missing)} missing")
        return None
    units = slice_units(_native.counter, Backend.NATIVE)
    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder) / "sliced.cpp", Path(folder) / "sliced"
        source.write_text(PROGRAM)
        sources = [source, CPP / "team.cpp", CPP / "kernels/counter.cpp"]
        subprocess.run([compiler, "-std=c++20", "-O3", "-pthread", f"-I{CPP}", *sources, "-o", program], check=True)
        num = 20 * units
        sliced, bare = instructions(program, num, units), instructions(program, num, num)
    print(f"   {num:,} additions: {bare:,} instructions in one slice, {sliced - bare:,} more in 20 slices")
    return (sliced - bare) / bare


def claims() -> Iterator[Claim]:
    polls = progress() * 100
    yield Claim(
        name="Python, slices with spans and CPU times", value=python_slices() * 100 + polls, high=0.1, unit=" %"
    )
    yield Claim(name="C++, the same", value=native_slices() * 100, high=0.1, unit=" %")
    counted = native_instructions()
    if counted is not None:
        yield Claim(name="C++, the same in instructions", value=counted * 100, high=0.1, unit=" %")
    yield Claim(name="of it progress, in Python", value=polls, high=0.1, unit=" %")
