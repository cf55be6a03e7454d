"""A function of the user's own: what handing out an item costs, and our teams against the pools that people know.

The peers run in a virtual environment of their own, made here from PyPI, on workers that stand, at their best chunk
size; ours are bench hosts of plans as the command line makes them. Interleaved; ratios of medians, and of minima, which
another load on the machine disturbs less.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
import venv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from interleave import Claim, interleaved, spread
from speeduplab.core import runfile
from speeduplab.core.bench.events import BatchDone, CellFailed, PhaseName
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.function_naming import function_named
from speeduplab.core.results.run_result import RunResult

ROUNDS = 7
MANY, FEW, SLOW = 200_000, 20_000, 400  # items: empty in chunks, empty one by one, of about 1 ms
WORK = """
def empty(i):
    return None
def slow(i):
    x = i
    for _ in range(12000):
        x = (x * 1103515245 + 12345) % 2147483648
    return x
"""
# Finds its best chunk size first; then says on each line how long one batch took, and reads a line before each.
PEER = """
import sys, time
from work import slow
def timed(run):
    began = time.perf_counter()
    assert len(run()) == N
    return time.perf_counter() - began
N, sizes, name = int(sys.argv[2]), (1, 5, 20, 100), sys.argv[1]
def talk(run):
    run(5)
    best = min(sizes, key=lambda size: min(timed(lambda: run(size)) for _ in range(2)))
    for line in sys.stdin:
        print(timed(lambda: run(best)), flush=True)
if __name__ == "__main__":
    if name == "Pool":
        from multiprocessing import Pool
        with Pool(2) as pool:
            talk(lambda size: pool.map(slow, range(N), chunksize=size))
    elif name == "ProcessPoolExecutor":
        from concurrent.futures import ProcessPoolExecutor
        with ProcessPoolExecutor(2) as pool:
            talk(lambda size: list(pool.map(slow, range(N), chunksize=size)))
    elif name == "joblib":
        from joblib import Parallel, delayed
        with Parallel(2) as parallel:
            def run(size):
                parallel.batch_size = size
                return parallel(delayed(slow)(i) for i in range(N))
            talk(run)
    else:
        from mpire import WorkerPool
        with WorkerPool(2, keep_alive=True) as pool:
            talk(lambda size: pool.map(slow, range(N), chunk_size=size))
"""
PEERS = ("Pool", "ProcessPoolExecutor", "joblib", "mpire")


def ours(work: Path, name: str, num: int, strategy: str, chunk: int | None = None) -> float:
    """Seconds of a warm batch of one bench host, the median where it took several."""
    method = StartMethod.FORK if strategy == "processes" else None
    cell = Cell(
        workload="function",
        num=num,
        strategy=strategy,
        workers=2,
        python=sys.executable,
        start_method=method,
        chunk=chunk,
    )
    times = []
    for event in ChildHost().run(Plan(cells=(cell,), rounds=1, seed=1, function=function_named(f"{work}:{name}"))):
        assert not isinstance(event, CellFailed), event
        if isinstance(event, BatchDone) and event.phase is PhaseName.WARM:
            times += event.batch_ns
    return statistics.median(times) / 1e9


def dispatch(work: Path) -> Iterator[Claim]:
    cases = {
        "two processes, in chunks": (partial(ours, work, "empty", MANY, "processes"), MANY, 1.0),
        "two processes, one by one": (partial(ours, work, "empty", FEW, "processes", 1), FEW, 12.0),
        "two threads, in chunks": (partial(ours, work, "empty", MANY, "threads"), MANY, 0.3),
    }
    found = interleaved({name: run for name, (run, _, _) in cases.items()}, ROUNDS)
    for name, (_, num, most) in cases.items():
        us = [seconds / num * 1e6 for seconds in found[name]]
        print(f"   {name}: {statistics.median(us):.2f} us an item ({min(us):.2f} to {max(us):.2f})")
        yield Claim(name=f"an empty item, {name}", value=statistics.median(us), high=most, unit=" us")


class Peer:
    """A pool in a process of its own that measures when it is asked to."""

    def __init__(self, python: Path, folder: Path, name: str) -> None:
        command = [python, folder / "peer.py", name, str(SLOW)]
        self._process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def batch(self) -> float:
        """Seconds of one batch at its best chunk size."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def close(self) -> None:
        self._process.communicate(timeout=60)


def against_peers(work: Path) -> Iterator[Claim]:
    folder = work.parent
    (folder / "peer.py").write_text(PEER)
    venv.create(folder / "env", with_pip=True)
    python = folder / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "joblib", "mpire"], check=True)
    peers = {name: Peer(python, folder, name) for name in PEERS}
    sides = {"ours": partial(ours, work, "slow", SLOW, "processes"), **{name: one.batch for name, one in peers.items()}}
    found = interleaved(sides, ROUNDS)
    for peer in peers.values():
        peer.close()
    for name, times in found.items():
        print(f"   1 ms items, {name}: {spread(times)}")
    medians = {name: statistics.median(times) for name, times in found.items()}
    fastest = min(PEERS, key=medians.__getitem__)
    ratios = [mine / theirs for mine, theirs in zip(found["ours"], found[fastest], strict=True)]
    print(f"   ours by {fastest}, round by round: {min(ratios):.3f} to {max(ratios):.3f}")
    yield Claim(name=f"1 ms items, ours by {fastest}", value=medians["ours"] / medians[fastest], high=1.0)
    minima = min(found["ours"]) / min(min(found[name]) for name in PEERS)
    yield Claim(name="the same, minima", value=minima, high=1.0)


def outside_ms(work: Path, options: list[str]) -> float:
    """Milliseconds per cell and round of a run that are no batches, workers or their end.

    Nor the batches after the timed ones, whose memory and CPU are looked at: they call the function as well, until
    100 ms have passed and the batch is over, so that they are longer where a batch is.
    """
    command = Path(sysconfig.get_path("scripts")) / "speeduplab"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "outside.speedup.jsonl"
        more = ["--strategy", "serial,threads", "--rounds", str(ROUNDS), "--save", str(file), "--json"]
        began = time.perf_counter()
        subprocess.run(
            [command, "run", *options, *more], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        took_ms = (time.perf_counter() - began) * 1e3
        result: RunResult = runfile.read(file)
    timed = (PhaseName.CREATE, PhaseName.READY, PhaseName.COSTS, PhaseName.TEARDOWN)
    samples = result.samples.values()
    spent = sum(
        sum(sample.phases.get(phase, 0) for phase in timed) + sum(sample.first.batch_ns) + sum(sample.warm.batch_ns)
        for sample in samples
        if sample.first is not None and sample.warm is not None
    )
    return (took_ms - spent / 1e6) / len(samples)


def outside(work: Path) -> Iterator[Claim]:
    sides = {
        "counter": partial(outside_ms, work, ["--num", "1e6"]),
        "function": partial(outside_ms, work, ["--function", f"{work}:slow", "--items", "100"]),
    }
    found = interleaved(sides, ROUNDS)
    ratios = [one / other for one, other in zip(found["function"], found["counter"], strict=True)]
    print(f"   outside the timed parts, by the counter's: {min(ratios):.2f} to {max(ratios):.2f}")
    yield Claim(name="outside the timed parts, by the counter's", value=statistics.median(ratios), high=1.2)


def claims() -> Iterator[Claim]:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "work.py"
        work.write_text(WORK)
        yield from dispatch(work)
        yield from against_peers(work)
        yield from outside(work)
