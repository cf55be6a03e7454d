"""Dask distributed against the same work written directly with its futures, on one scheduler and two workers.

Warm compute, a tiny job, and what a million items cost the scheduler: its CPU time, which a busy machine leaves alone.
Interleaved; the spread of both sides is printed. Needs `distributed`, and nothing of this program on the workers.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
from interleave import Claim, interleaved, median_ratio, spread

sys.path.insert(0, str(Path(__file__).parents[1] / "core" / "shared"))

from real_cluster import RealCluster, real_cluster
from speeduplab.core.bench.model import Backend, Job, Share, Work
from speeduplab.core.bench.teams import TEAMS, team_kind

ROUNDS = 15
NUM = 6_000_000
ITEMS = 1_000_000

ITEM_FILE = """
def items():
    return range(1_000_000)


def once(item):
    return item + 1
"""


def count(lo: int, hi: int) -> int:
    """What somebody writes by hand: the same loop, one task a worker."""
    total = 0
    for _ in range(lo, hi):
        total += 1
    return total


def nothing(lo: int, hi: int) -> int:
    return hi - lo


def job_of(workload: str, num: int, where: str, units: int = 40_000) -> Job:
    parts = tuple(Share(w * num // 2, (w + 1) * num // 2, units, units) for w in range(2))
    return Job(work=Work(workload=workload, backend=Backend.PYTHON, num=num), shares=parts, where=where)


@contextmanager
def standing(cluster: RealCluster, job: Job) -> Iterator[Any]:
    kind = team_kind(TEAMS["dask"])
    kind.load()
    with kind.open(2, job, None) as team:
        team.wait_ready()
        yield team


def timed(call: Callable[[], object]) -> float:
    before = time.perf_counter()
    call()
    return time.perf_counter() - before


def by_hand(client: Any, workers: list[str], function: Any, num: int) -> Callable[[], object]:
    from speeduplab.core.bench.teams.cluster.sent_code import by_value

    sent = by_value(function)

    def call() -> object:
        halves = [(w * num // 2, (w + 1) * num // 2) for w in range(2)]
        futures = [
            client.submit(sent, *half, pure=False, workers=[at]) for half, at in zip(halves, workers, strict=True)
        ]
        return client.gather(futures)

    return call


def ratio(cluster: RealCluster, workload: str, function: Any, num: int) -> tuple[float, float, str]:
    """Ours over theirs, on workers that stand: in wall time and in CPU time of the workers; and the spread of both."""
    processes = [psutil.Process(worker.popen.pid) for worker in cluster.workers]
    used: dict[str, list[float]] = {"ours": [], "by hand": []}

    def counted(name: str, call: Callable[[], float]) -> float:
        before = sum(sum(one.cpu_times()[:2]) for one in processes)
        wall = call()
        used[name].append(sum(sum(one.cpu_times()[:2]) for one in processes) - before)
        return wall

    job = job_of(workload, num, cluster.address)
    with standing(cluster, job) as team:
        theirs = by_hand(team._client, team._workers, function, num)
        sides = {
            "ours": lambda: counted("ours", lambda: team.run(job).wall_ns / 1e9),
            "by hand": lambda: counted("by hand", lambda: timed(theirs)),
        }
        interleaved(sides, 2)
        found = interleaved(sides, ROUNDS)
    words = ", ".join(f"{name} {spread(values)}" for name, values in found.items())
    cpu = sum(used["ours"]) / max(sum(used["by hand"]), 0.01)
    return median_ratio(found["ours"], found["by hand"]), cpu, words


def million_items(cluster: RealCluster, folder: Path) -> tuple[float, float]:
    """CPU and wall seconds: of the scheduler's process, and of a batch."""
    from pickle import dumps

    from speeduplab.core.bench.model import Function, Shape
    from speeduplab.core.bench.own.user_file import told

    file = folder / "million.py"
    file.write_text(ITEM_FILE)
    function = Function(file=str(file), module="", name="once", shape=Shape.ITEM)
    work = Work(workload="function", backend=Backend.PYTHON, num=ITEMS, memory=told(function, sent=True))
    items = list(range(ITEMS))
    parts = tuple(Share(w * ITEMS // 2, (w + 1) * ITEMS // 2, 5000, 5000) for w in range(2))
    job = Job(
        work=work,
        shares=parts,
        where=cluster.address,
        cargo=lambda share: dumps(items[share.first : share.stop], 5),
    )
    scheduler = psutil.Process(cluster.scheduler.popen.pid)
    with standing(cluster, job) as team:
        before = sum(scheduler.cpu_times()[:2])
        wall = team.run(job).wall_ns / 1e9
        return sum(scheduler.cpu_times()[:2]) - before, wall


def claims() -> Iterator[Claim]:
    import tempfile

    with real_cluster() as cluster:
        warm, cpu, words = ratio(cluster, "counter", count, NUM)
        print(f"   counter, {NUM:,}: {words}; CPU of the workers {cpu:.3f}")
        yield Claim(name="warm compute / by hand", value=warm, high=1.05)
        tiny, _, words = ratio(cluster, "tiny", nothing, 2)
        print(f"   two tiny tasks: {words}")
        yield Claim(name="a tiny job / one round trip", value=tiny, high=1.2)
        with tempfile.TemporaryDirectory() as folder:
            cpu, wall = million_items(cluster, Path(folder))
        print(f"   a million items: a batch of {wall:.2f} s")
        yield Claim(name="CPU of the scheduler for a million items", value=cpu, high=2.0, unit=" s")
