"""Every way of running it against what people would type for it, and against this program as it was before them.

Each side runs in a process of its own, in turn with its peer, several times; wall time where that means something, and
CPU time of the process with all that it started, which says the same on a busy machine. A ratio whose sides spread by
more than 5 % is printed as not measured. Needs g++ for `std::thread`, and in SPEEDUPLAB_TEST_PYTHONS a Python 3.14 for
its InterpreterPoolExecutor; git for the build of before.
"""

from __future__ import annotations

import math
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from interleave import Claim, interleaved

ROUNDS = 7
SPREAD = 0.05
TOP = Path(__file__).parents[2]
# The last one whose processes came from multiprocessing.
BEFORE = "778a049^"

# What every script begins with: `report` runs a call many times and prints the smallest and the middle, in seconds.
TIMING = """
import os, sys, time, statistics
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
def used():
    return sum(one.ru_utime + one.ru_stime for one in map(getrusage, (RUSAGE_SELF, RUSAGE_CHILDREN)))
def report(call, times):
    wall, cpu = [], []
    for _ in range(times + 2):
        before, started = used(), time.perf_counter()
        call()
        wall.append(time.perf_counter() - started)
        cpu.append(used() - before)
    print(min(wall[2:]), statistics.median(wall[2:]), statistics.mean(cpu[2:]))
"""

# In any build of this program: nothing of it is installed where it runs.
OURS = """
import runpy
MAIN = {main!r}
# What multiprocessing's spawned workers run first, to find the modules.
sys.modules["__main__"].__file__ = MAIN
runpy.run_path(MAIN, run_name="bench")["_make_importable"]()
from speeduplab.core.bench.model import Backend, Job, Share, StartMethod, Work
from speeduplab.core.bench.teams import TEAMS, team_kind
from speeduplab.core.bench.workloads import make_ready
def job(num, units=1, workers=2):
    parts = tuple(Share(w * num // workers, (w + 1) * num // workers, units, units) for w in range(workers))
    return Job(work=Work(workload="counter", backend=Backend("{backend}"), num=num), shares=parts)
def cold(key, method=None):
    kind, one = team_kind(TEAMS[key]), job(2)
    method = StartMethod(method) if method else None
    assert kind.unavailable(one.work.backend, method) is None
    # What a bench host has done and imported by then, and so its forked workers need not.
    import fcntl, marshal, signal
    make_ready(one.work).touch()
    def call():
        with kind.open(2, one, method) as team:
            team.wait_ready()
            team.run(one)
    return call
"""

# Each task waits for the other: else one idle thread would take both, and the second would never be made.
THREAD_POOL = """
from concurrent.futures import ThreadPoolExecutor
from _thread import allocate_lock
def call():
    with ThreadPoolExecutor(2) as pool:
        first, second = allocate_lock(), allocate_lock()
        first.acquire(), second.acquire()
        def meet(mine, other):
            other.release()
            mine.acquire()
        for future in [pool.submit(meet, first, second), pool.submit(meet, second, first)]:
            future.result()
report(call, 300)
"""

# Seconds a task and a drawn slice, of many.
POOL_TASKS = """
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(1)
def call():
    for future in [pool.submit(int) for _ in range(5000)]:
        future.result()
report(call, 15)
"""
DRAWS = """
from speeduplab.core.bench.draws import Draws
def made():
    return Draws(Share(0, 5000, 1, 1), 1)
ready = [made() for _ in range(40)]
def call():
    for _ in ready.pop().mine():
        pass
report(call, 15)
"""

PROCESS_AND_PIPE = """
import multiprocessing
context = multiprocessing.get_context("{method}")
def work(pipe):
    pipe.send(0)
    pipe.send(pipe.recv())
def call():
    pairs = [context.Pipe() for _ in range(2)]
    processes = [context.Process(target=work, args=(there,)) for _, there in pairs]
    for process in processes:
        process.start()
    for here, _ in pairs:
        here.recv()
        here.send(1)
    for here, _ in pairs:
        here.recv()
    for process in processes:
        process.join()
report(call, {times})
"""

INTERPRETER_POOL = """
from concurrent.futures import InterpreterPoolExecutor
def call():
    with InterpreterPoolExecutor(2) as pool:
        for future in [pool.submit(time.sleep, 0.001) for _ in range(2)]:
            future.result()
report(call, 15)
"""

STD_THREADS = r"""
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>
int main() {
    std::vector<double> wall;
    const std::clock_t cpu = std::clock();
    for (int turn = 0; turn < 2000; ++turn) {
        const auto begin = std::chrono::steady_clock::now();
        std::thread one([] {}), two([] {});
        one.join();
        two.join();
        wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(wall.begin(), wall.end());
    const double used = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC / 2000;
    std::printf("%.9f %.9f %.9f\n", wall.front(), wall[1000], used);
}
"""

# Two workers with twice the work of one: the speed-up is 2 * alone / both.
SPEED_UP = """
def warm(workers):
    kind, one = team_kind(TEAMS["{key}"]), job(workers * 4_000_000, 100_000, workers)
    with kind.open(workers, one, None) as team:
        team.wait_ready()
        return min(team.run(one).wall_ns for _ in range(5)) / 1e9
print(warm({workers}), 0, 0)
"""

# A run from the command line: its wall time but for what its batches took, as its own file tells.
RUN = """
import runpy, json, pathlib
sys.path.insert(0, {packages!r})
sys.argv = ["speeduplab", "run", "--num", "1000", "--strategy", "serial,threads,processes", "--rounds", "5",
            "--save", {file!r}, "--json"]
from speeduplab.core.cli.main import main
pathlib.Path({file!r}).unlink(missing_ok=True)  # a run that is there is not written over
started = time.perf_counter()
pid = os.fork()
if not pid:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    try:
        main()
    finally:
        os._exit(0)
os.waitpid(pid, 0)
spent = time.perf_counter() - started
events = [json.loads(line) for line in pathlib.Path({file!r}).read_text().splitlines()]
batches = sum(sum(e["batch_ns"]) for e in events if e.get("event") == "BatchDone")
samples = sum(e.get("event") == "CellDone" for e in events)
assert samples == 15, samples
outside = (spent - batches / 1e9) / samples
print(outside, outside, 0)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one side did, over the rounds: the smallest and the middle wall time of each, and CPU time, in seconds."""

    least: list[float]
    middle: list[float]
    cpu: list[float]


def measured(script: str, python: str = sys.executable) -> tuple[float, float, float]:
    done = subprocess.run([python, "-c", TIMING + script], capture_output=True, text=True, check=True, timeout=300)
    least, middle, cpu = map(float, done.stdout.split())
    return least, middle, cpu


def compared(ours: Callable[[], tuple[float, ...]], theirs: Callable[[], tuple[float, ...]]) -> tuple[Side, Side]:
    """Both sides in turn."""
    told: dict[str, list[tuple[float, ...]]] = {"ours": [], "theirs": []}

    def once(name: str, call: Callable[[], tuple[float, ...]]) -> Callable[[], float]:
        def run() -> float:
            told[name].append(call())
            return told[name][-1][1]

        return run

    interleaved({"ours": once("ours", ours), "theirs": once("theirs", theirs)}, ROUNDS)
    first, second = (
        Side(least=[a for a, _, _ in one], middle=[b for _, b, _ in one], cpu=[c for _, _, c in one])
        for one in told.values()
    )
    return first, second


def ratios(ours: list[float], theirs: list[float]) -> tuple[float, float]:
    """The ratio of the medians, and how far the rounds' ratios spread: half their quartiles' distance, as a part."""
    pairs = sorted(a / b for a, b in zip(ours, theirs, strict=True) if b > 0)
    if len(pairs) < 4 or not statistics.median(pairs):
        return float("nan"), float("inf")
    low, _, high = statistics.quantiles(pairs, n=4)
    return statistics.median(ours) / statistics.median(theirs), (high - low) / 2 / statistics.median(pairs)


def judged(name: str, sides: tuple[Side, Side], *, factor: float = 1.0, **bounds: float) -> Iterator[Claim]:
    """The ratio of the medians, and that of CPU times: a claim where the spread allows one, else a line says so."""
    ours, theirs = sides
    for what, mine, other in (("wall", ours.middle, theirs.middle), ("CPU", ours.cpu, theirs.cpu)):
        found, width = ratios(mine, other)
        least = min(ours.least) / min(theirs.least) if min(theirs.least) else float("nan")
        value = factor * found if factor > 0 else -factor / found if found else float("inf")
        if math.isnan(found):
            continue
        said = f"{name}, {what}: {value:.3g}, of minima {(factor * least if factor > 0 else -factor / least):.3g}"
        print(f"   {said}; {statistics.median(mine) * 1e6:,.1f} and {statistics.median(other) * 1e6:,.1f} us")
        if width <= SPREAD:
            yield Claim(name=f"{name}, {what}", value=value, **bounds)
        else:
            print(f"   not measured: the rounds' ratios spread by {width:.0%}")


def ours_at(top: Path, backend: str = "python") -> str:
    return OURS.format(main=str(top / "core/bench/__main__.py"), backend=backend)


def pythons() -> dict[str, str]:
    """Those of $SPEEDUPLAB_TEST_PYTHONS by their version, and this one."""
    paths = [path for path in os.environ.get("SPEEDUPLAB_TEST_PYTHONS", "").split(os.pathsep) if path]
    named = {match[1]: path for path in paths if (match := re.search(r"python(3\.\d+t?)$", path))}
    return {**named, ".".join(map(str, sys.version_info[:2])): sys.executable}


def build_before(folder: Path) -> Path:
    """The sources of then, as a package folder."""
    packed = subprocess.run(["git", "-C", TOP, "archive", BEFORE, "core", "gui"], capture_output=True, check=True)
    (folder / "speeduplab").mkdir(parents=True)
    subprocess.run(["tar", "-x", "-C", folder / "speeduplab"], input=packed.stdout, check=True)
    return folder


def build_now(folder: Path) -> Path:
    """The same of this tree."""
    (folder / "speeduplab").mkdir(parents=True)
    for name in ("core", "gui"):
        (folder / "speeduplab" / name).symlink_to(TOP / name)
    return folder


def _std_threads(folder: Path) -> Callable[[], tuple[float, ...]]:
    source, program = folder / "threads.cpp", folder / "threads"
    source.write_text(STD_THREADS)
    subprocess.run(["g++", "-O2", "-std=c++17", "-pthread", source, "-o", program], check=True)

    def run() -> tuple[float, ...]:
        done = subprocess.run([program], capture_output=True, text=True, check=True)
        return tuple(map(float, done.stdout.split()))

    return run


def _native(script: str) -> str:
    """A script on the installed build, which has the extension."""
    return "from speeduplab.core._native import Team\n" + script


def claims() -> Iterator[Claim]:  # long: one comparison after the other
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # installed modules have their .pyc files
    with tempfile.TemporaryDirectory() as made:
        folder, found = Path(made), pythons()
        now, before = build_now(folder / "now"), build_before(folder / "before")
        ours = ours_at(now / "speeduplab")
        yield from judged(
            "Python threads cold / ThreadPoolExecutor",
            compared(lambda: measured(ours + 'report(cold("threads"), 300)'), lambda: measured(THREAD_POOL)),
            high=1.3,
        )
        yield from judged(
            "a task of ThreadPoolExecutor / a drawn slice",
            compared(lambda: measured(ours + DRAWS), lambda: measured(POOL_TASKS)),
            factor=-1,
            low=40,
        )
        yield from judged(
            "fork cold / Process + Pipe twice",
            compared(
                lambda: measured(ours + 'report(cold("processes", "fork"), 60)'),
                lambda: measured(PROCESS_AND_PIPE.format(method="fork", times=60)),
            ),
            high=0.5,
        )
        then = ours_at(before / "speeduplab")
        yield from judged(
            "spawn cold / the build of before",
            compared(
                lambda: measured(ours + 'report(cold("processes", "spawn"), 6)'),
                lambda: measured(then + 'report(cold("processes", "spawn"), 6)'),
            ),
            high=0.35,
        )
        if python := found.get("3.14"):
            yield from judged(
                "interpreters cold / InterpreterPoolExecutor, 3.14",
                compared(
                    lambda: measured(ours + 'report(cold("interpreters"), 15)', python),
                    lambda: measured(INTERPRETER_POOL, python),
                ),
                high=0.35,
            )
        for version, python in found.items():
            key = "threads" if version.endswith("t") else "interpreters"
            if version in ("3.10", "3.11"):
                continue
            both, alone = (SPEED_UP.format(key=key, workers=workers) for workers in (2, 1))
            yield from judged(
                f"{key}, two workers, speed-up on {version}",
                compared(
                    lambda python=python, both=both: (*measured(ours + both, python)[:1] * 2, 0.0),
                    lambda python=python, alone=alone: (*measured(ours + alone, python)[:1] * 2, 0.0),
                ),
                factor=-2,
                low=1.85,
            )
        yield from judged(
            "C++ team cold / std::thread spawn and join",
            compared(
                lambda: measured(
                    _native(
                        "def call():\n    with Team(2) as team:\n        team.wait_ready()\n"
                        '        team.run("counter", [(0, 1, 1, 1), (1, 2, 1, 1)])\nreport(call, 2000)'
                    )
                ),
                _std_threads(folder),
            ),
            high=2,
        )
        trip = measured(
            _native(
                "team = Team(2)\nteam.wait_ready()\n"
                'report(lambda: team.run("counter", [(0, 1, 1, 1), (1, 2, 1, 1)]), 3000)\nteam.close()'
            )
        )
        print(f"   C++ round trip: least {trip[0] * 1e6:.1f}, middle {trip[1] * 1e6:.1f}, CPU {trip[2] * 1e6:.1f} us")
        yield Claim(name="C++ round trip, the least", value=trip[0] * 1e6, high=10, unit=" us")
        file = str(folder / "one.speedup.jsonl")
        yield from judged(
            "outside the timed parts / the build of before",
            compared(
                lambda: measured(RUN.format(packages=str(now), file=file)),
                lambda: measured(RUN.format(packages=str(before), file=file)),
            ),
            high=0.5,
        )
