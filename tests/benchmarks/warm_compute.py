"""Warm compute of serial, two threads and two processes against the same loops as a bare script.

The bare script is the seed's shape: no slices, no spans, no progress.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from interleave import Claim, interleaved, median_ratio, spread
from speeduplab.core.bench.events import BatchDone, PhaseName
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.hosts import ChildHost

NUM = 20_000_000
ROUNDS = 15

BARE = """
import sys, threading, multiprocessing, time

def count(num):
    total = 0
    for _ in range(num):
        total += 1
    return total

def serial(num):
    began = time.perf_counter()
    assert count(num) == num
    return time.perf_counter() - began

def threads(num):
    grand, lock = 0, threading.Lock()
    def work():
        nonlocal grand
        part = count(num // 2)
        with lock:
            grand += part
    both = [threading.Thread(target=work) for _ in range(2)]
    began = time.perf_counter()
    for one in both:
        one.start()
    for one in both:
        one.join()
    took = time.perf_counter() - began
    assert grand == num
    return took

def processes(num):
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(count, [1000, 1000], chunksize=1)
        began = time.perf_counter()
        assert sum(pool.map(count, [num // 2] * 2, chunksize=1)) == num
        return time.perf_counter() - began

if __name__ == "__main__":
    way = globals()[sys.argv[1]]
    num = int(sys.argv[2])
    way(num)  # the program's warm batch is not its first either
    print(way(num))
"""

WORKERS = {"serial": 1, "threads": 2, "processes": 2}


def bare(way: str) -> float:
    """Seconds of one loop in a script of its own."""
    done = subprocess.run([sys.executable, "-c", BARE, way, str(NUM)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def ours(way: str) -> float:
    """Seconds of one warm batch in a bench host."""
    cell = Cell(
        workload="counter",
        num=NUM,
        strategy=way,
        workers=WORKERS[way],
        python=sys.executable,
        start_method=StartMethod.FORK if way == "processes" else None,
    )
    for event in ChildHost().run(Plan(cells=(cell,), rounds=1, seed=1)):
        if isinstance(event, BatchDone) and event.phase is PhaseName.WARM:
            return sum(event.batch_ns) / len(event.batch_ns) / 1e9
    raise RuntimeError(f"{way} has no warm batch")


def claims() -> Iterator[Claim]:
    for way in WORKERS:
        found = interleaved({"ours": lambda way=way: ours(way), "bare": lambda way=way: bare(way)}, ROUNDS)
        print(f"   {way}: ours {spread(found['ours'])}, bare {spread(found['bare'])}")
        ratio = median_ratio(found["ours"], found["bare"])
        yield Claim(name=f"{way}, ours / bare script", value=ratio, low=0.98, high=1.02)
