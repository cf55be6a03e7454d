"""What the place of a loop's memory does to a figure: two properties that must hold on any processor.

The bare loop in a fresh interpreter against the same loop as Serial runs it, and one worker of every kind against
Serial: the same Python kernel, so the same time. By CPU time and the three smallest of fifteen interleaved pairs, since
neighbours only ever add; where the three smallest lie more than 5 % apart, nothing was measured.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from interleave import Claim
from speeduplab.core import bench
from speeduplab.core.bench.codec import decode, encode
from speeduplab.core.bench.events import PROTOCOL, BatchDone, CellFailed, Task
from speeduplab.core.bench.model import Cell, StartMethod

ROUNDS = 15
SMALLEST = 3
SEED = 1
SPREAD_MAX = 0.05
NUM = 3 * 10**6
HOST = Path(bench.__file__).parent / "__main__.py"
# Runs both sides; another one may be named, in which nothing needs to be installed.
PYTHON = os.environ.get("LAYOUT_PYTHON", sys.executable)

BARE = """
import sys, time
def counter(lo, hi, total):
    for _ in range(lo, hi):
        total += 1
    return total
def once():
    before = time.thread_time_ns()
    counter(0, int(sys.argv[1]), 0)
    return time.thread_time_ns() - before
print(min(once(), once()))
"""

ASKED = """
import importlib.util, json, multiprocessing
has_qt = importlib.util.find_spec("PySide6") is not None
print(json.dumps([multiprocessing.get_all_start_methods(), has_qt]))
"""


def bare() -> int:
    """Nanoseconds of CPU time of the loop alone, the better of two in a process of its own."""
    command = [PYTHON, "-c", BARE, str(NUM)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def hosted(cell: Cell, round_: int) -> int:
    """The same for the worker of a cell, as the lanes of its first and its warm batch tell."""
    task = Task(protocol=PROTOCOL, cell_index=0, round=round_, cell=cell, seed=SEED)
    with subprocess.Popen([PYTHON, HOST], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as host:
        assert host.stdin is not None
        assert host.stdout is not None
        # Left open: a host ends with whoever holds its other end.
        host.stdin.write(encode(task) + "\n")
        host.stdin.flush()
        events = [decode(line) for line in host.stdout]
    failed = [event.reason for event in events if isinstance(event, CellFailed)]
    if failed:
        raise RuntimeError(failed[0])
    return min(sum(event.lanes[0].cpu_ns) for event in events if isinstance(event, BatchDone))


def cells() -> dict[str, Cell]:
    """One worker of each kind, by what it is called here."""
    methods, has_qt = json.loads(subprocess.check_output([PYTHON, "-c", ASKED]))
    names = ["serial", "threads", *(["qthreadpool"] if has_qt else [])]
    found = {name: Cell(workload="counter", num=NUM, strategy=name, workers=1, python=PYTHON) for name in names}
    for method in methods:
        found[f"processes, {method}"] = Cell(
            workload="counter",
            num=NUM,
            strategy="processes",
            workers=1,
            python=PYTHON,
            start_method=StartMethod(method),
        )
    return found


def smallest(times: list[int]) -> tuple[float, float]:
    """Mean of the three smallest, and how far apart they lie."""
    least = sorted(times)[:SMALLEST]
    return statistics.mean(least), least[-1] / least[0] - 1


def claims() -> Iterator[Claim]:
    raced = cells()
    times: dict[str, list[int]] = {name: [] for name in ("bare loop", *raced)}
    names = list(times)
    for number in range(ROUNDS):
        # Each begins some round, and each follows another.
        shift = number % len(names)
        turn = names[shift:] + names[:shift]
        for name in turn if number % 2 == 0 else reversed(turn):
            times[name].append(bare() if name == "bare loop" else hosted(raced[name], number))
    found = {name: smallest(values) for name, values in times.items()}
    for name, (least, apart) in found.items():
        middle = statistics.median(times[name])
        print(f"   {name}: {least / NUM:.2f} ns an addition, smallest {apart:.1%} apart, median {middle / NUM:.2f}")
    for name, low, high, base in (
        ("serial", 0.98, 1.02, "bare loop"),
        *((name, 1 / 1.02, 1.02, "serial") for name in raced if name != "serial"),
    ):
        apart = max(found[name][1], found[base][1])
        if apart > SPREAD_MAX:
            print(f"   not measured: {name} / {base}, spread {apart:.1%} (at most {SPREAD_MAX:.0%})")
            continue
        yield Claim(
            name=f"{name} / {base}, one worker, CPU time, spread {apart:.1%}",
            value=found[name][0] / found[base][0],
            low=low,
            high=high,
        )
