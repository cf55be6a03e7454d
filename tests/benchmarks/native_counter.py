"""The C++ counter against a hand-written C loop with the same barrier, and two threads against one."""

from __future__ import annotations

import ctypes
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from interleave import Claim, interleaved, median_ratio, spread
from speeduplab.core import _native

NUM = 1_000_000_000
UNITS = 2_000_000  # slices of about 0.6 ms
ROUNDS = 11

SOURCE = """
#include <stdint.h>
int64_t count(int64_t num) {
    int64_t total = 0;
    for (int64_t i = 0; i < num; ++i) {
        total += 1;
        __asm__ volatile("" : "+r"(total));
    }
    return total;
}
"""


def compiled(folder: Path) -> Callable[[int], int]:
    """The hand-written loop, from the machine's own C compiler."""
    source, library = folder / "count.c", folder / "count.so"
    source.write_text(SOURCE)
    compiler = os.environ.get("CC", "cc")
    subprocess.run([compiler, "-O3", "-shared", "-fPIC", source, "-o", library], check=True)
    count = ctypes.CDLL(str(library)).count
    count.argtypes, count.restype = [ctypes.c_int64], ctypes.c_int64
    return count


def timed(work: Callable[[], int]) -> float:
    began = time.perf_counter()
    result = work()
    took = time.perf_counter() - began
    assert result == NUM
    return took


def by_team(team: _native.Team) -> int:
    size = NUM // team.workers
    shares = [(w * size, (w + 1) * size, UNITS, UNITS) for w in range(team.workers)]
    return sum(partial for partial, *_ in team.run("counter", shares)[2])


def claims() -> Iterator[Claim]:
    with tempfile.TemporaryDirectory() as folder, _native.Team(1) as one, _native.Team(2) as two:
        count = compiled(Path(folder))
        found = interleaved(
            {
                "C": lambda: timed(lambda: count(NUM)),
                "kernel": lambda: timed(lambda: _native.counter(0, NUM, 0)),
                "one": lambda: timed(lambda: by_team(one)),
                "two": lambda: timed(lambda: by_team(two)),
            },
            ROUNDS,
        )
    for name, values in found.items():
        print(f"   {name}: {spread(values)}")
    c, kernel, one, two = (found[name] for name in ("C", "kernel", "one", "two"))
    yield Claim(name="C++ counter, one call / C loop", value=median_ratio(kernel, c), high=1.02)
    yield Claim(name="C++ counter, one thread in slices / C loop", value=median_ratio(one, c), high=1.02)
    yield Claim(name="C++ counter, two threads against one", value=median_ratio(one, two), low=1.94)
