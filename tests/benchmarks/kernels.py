"""The C++ kernels against Numba, OpenBLAS and g++ -O3 -march=native -fopenmp, in one interleaved run.

    SPEEDUPLAB_LEVEL=v3 python tests/benchmarks kernels

Peers get the instruction sets of our level: with v3 both are held to AVX2. One thread is compared by its CPU time, two
by wall time. What varies by more than 5 % between the quartiles of its runs is printed as not measured and claims
nothing.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interleave import Claim, interleaved
from speeduplab.core import _native

ROUNDS = int(os.environ.get("SPEEDUPLAB_ROUNDS", "11"))
STEADY = 0.05
# num, units of a slice (about 0.6 ms and more), repetitions of what is over at once.
WORK = {
    "counter": (100_000_000, 2_000_000, 1),
    "primes-4e5": (400_000, 20_000, 20),
    "primes-4e6": (4_000_000, 40_000, 1),
    "mandelbrot": (1500, 10, 1),
    "pi": (50_000_000, 1_000_000, 1),
    "nbody": (2048, 256, 1),
    "matmul": (1200, 304, 1),
    "triad": (16_000_000, 500_000, 1),
}
# What each ratio must reach at v3 and at v4: ours is that many times as fast as the peer.
AGAINST = {
    "primes-4e5": {"today": (3.5, 4), "peer": (4, 5)},
    "primes-4e6": {"today": (7, 9), "peer": (9, 12)},
    "mandelbrot": {"plain": (8, 12), "peer": (1.3, 1.3)},
    "pi": {"peer": (1.0, 1.1)},
    "nbody": {"peer": (1.3, 1.4)},
    "matmul": {"numba": (0.85, 0.9)},
    "triad": {"roof": (0.95, 0.95), "gcc": (1.15, 1.15)},
    # Alone against itself: `native_counter` holds it against a C loop.
    "counter": {},
}
TWICE = {
    "counter": 1.95,
    "primes-4e5": 1.95,
    "primes-4e6": 1.95,
    "mandelbrot": 1.87,
    "pi": 1.87,
    "nbody": 1.87,
    "matmul": 1.87,
}

SOURCE = r"""
#include <cmath>
#include <cstdint>
#include <immintrin.h>
typedef std::int64_t I;
extern "C" I gcc_primes(I num, double**) {
    I total = num > 2;
    #pragma omp parallel for schedule(dynamic, 2000) reduction(+ : total)
    for (I k = 1; k < num / 2; ++k) {
        std::uint32_t n = 2 * k + 1, d = 3; I prime = 1;
        for (; d * d <= n; d += 2) if (n % d == 0) { prime = 0; break; }
        total += prime;
    }
    return total;
}
extern "C" __attribute__((target("arch=x86-64"))) I today_primes(I num, double**) {
    I total = num > 2;
    for (I n = 3; n < num; n += 2) {
        const double dividend = n; I prime = 1;
        for (I d = 3; d * d <= n; d += 2) if ((I)(dividend / (double)d) * d == n) { prime = 0; break; }
        total += prime;
    }
    return total;
}
extern "C" I plain_mandelbrot(I num, double**) {
    const double width = 3.0 / num;
    I total = 0;
    #pragma omp parallel for schedule(dynamic, 8) reduction(+ : total)
    for (I row = 0; row < num; ++row) for (I column = 0; column < num; ++column) {
        const double ci = row * width - 1.5, cr = column * width - 2.25;
        double zr = 0, zi = 0; int i = 0;
        for (; i < 256; ++i) {
            const double rr = zr * zr, ii = zi * zi;
            if (rr + ii > 4) break;
            const double half = zr * zi;
            zi = half + half + ci; zr = rr - ii + cr;
        }
        total += i == 256;
    }
    return total;
}
extern "C" I gcc_pi(I num, double**) {
    I total = 0;
    #pragma omp parallel for simd reduction(+ : total)
    for (I i = 0; i < num; ++i) {
        std::uint64_t z = (std::uint64_t)(i + 1) * 0x9E3779B97F4A7C15u;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
        z = (z ^ z >> 27) * 0x94D049BB133111EBu;
        z ^= z >> 31;
        const I x = (std::int32_t)(z >> 32), y = (std::int32_t)z;
        total += 1 - ((x * x + y * y) >> 62);
    }
    return total;
}
extern "C" I gcc_nbody(I num, double** arrays) {
    double* b = arrays[0];
    for (int step = 0; step < 10; ++step) {
        const double *x = b + (step % 2 ? 3 * num : 0), *y = x + num, *z = y + num, *m = b + 9 * num;
        double *to = b + (step % 2 ? 0 : 3 * num), *v = b + 6 * num;
        #pragma omp parallel for
        for (I i = 0; i < num; ++i) {
            double ax = 0, ay = 0, az = 0;
            for (I j = 0; j < num; ++j) {
                const double dx = x[j] - x[i], dy = y[j] - y[i], dz = z[j] - z[i];
                const double d2 = dx * dx + dy * dy + dz * dz + 0x1p-10, w = m[j] / (d2 * std::sqrt(d2));
                ax += w * dx; ay += w * dy; az += w * dz;
            }
            v[i] += ax * 0x1p-7; v[num + i] += ay * 0x1p-7; v[2 * num + i] += az * 0x1p-7;
            to[i] = x[i] + v[i] * 0x1p-7; to[num + i] = y[i] + v[num + i] * 0x1p-7;
            to[2 * num + i] = z[i] + v[2 * num + i] * 0x1p-7;
        }
    }
    return 10 * num;
}
extern "C" I gcc_triad(I num, double** arrays) {
    double *a = arrays[0], *b = arrays[1], *c = arrays[2];
    #pragma omp parallel for
    for (I i = 0; i < num; ++i) a[i] = b[i] + 3 * c[i];
    return num;
}
extern "C" I roof_triad(I num, double** arrays) {
    double *a = arrays[0], *b = arrays[1], *c = arrays[2];
    const I odd = (32 - (std::uintptr_t)a % 32) % 32 / 8;
    #pragma omp parallel for
    for (I i = odd; i < num - 7; i += 8) for (I k = i; k < i + 8; k += 4)
        _mm256_stream_pd(a + k, _mm256_add_pd(_mm256_loadu_pd(b + k),
                                              _mm256_mul_pd(_mm256_set1_pd(3), _mm256_loadu_pd(c + k))));
    _mm_sfence();
    return num;
}
"""

Timed = tuple[float, int]


def key_of(work: str) -> str:
    return work.partition("-")[0]


def compiled(folder: Path) -> Callable[[str, int, int, list[Any]], Timed]:
    """The peers in C++; called with a function's name, threads, num and arrays."""
    source, library = folder / "peers.cpp", folder / "peers.so"
    source.write_text(SOURCE)
    march = {"v3": "x86-64-v3", "v4": "native"}.get(str(_native.BUILD["level"]), "x86-64")
    # Without fused operations: Mandelbrot's count would be another.
    flags = ["-O3", f"-march={march}", "-ffp-contract=off", "-fopenmp", "-shared", "-fPIC", "-w"]
    if march == "x86-64":
        flags.append("-mavx")  # the streaming roof
    subprocess.run([os.environ.get("CXX", "g++"), *flags, source, "-o", library], check=True)
    os.environ["OMP_WAIT_POLICY"] = "passive"  # or its threads would take the cores from whoever comes next
    peers = ctypes.CDLL(str(library))
    set_threads = ctypes.CDLL("libgomp.so.1").omp_set_num_threads

    def timed(name: str, threads: int, num: int, arrays: list[Any]) -> Timed:
        run = getattr(peers, name)
        run.restype = ctypes.c_int64
        addresses = (ctypes.c_void_p * 3)(*(one.buffer_info()[0] for one in arrays))
        set_threads(threads)
        clock = time.process_time if threads == 1 else time.perf_counter
        began = clock()
        result = run(ctypes.c_int64(num), addresses)
        return clock() - began, int(result)

    return timed


@contextmanager
def numba_peer(folder: Path) -> Iterator[Callable[[str, int, int], Timed]]:
    """Numba and OpenBLAS in another process, of this Python or of a temporary environment."""
    python = sys.executable
    if not all(importlib.util.find_spec(name) for name in ("numba", "threadpoolctl")):
        venv.create(folder / "numba", with_pip=True)
        python = str(folder / "numba/bin/python")
        subprocess.run(
            [python, "-m", "pip", "install", "-q", "numba", "threadpoolctl"], check=True, stderr=subprocess.DEVNULL
        )
    environment = {**os.environ, "NUMBA_NUM_THREADS": "2", "OMP_WAIT_POLICY": "passive"}
    if _native.BUILD["level"] == "v3":
        environment |= {"NUMBA_CPU_NAME": "haswell", "NUMBA_CPU_FEATURES": "", "OPENBLAS_CORETYPE": "Haswell"}
    words = [python, str(Path(__file__).with_name("numba_peer.py"))]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdin is not None
        assert child.stdout is not None

        def timed(key: str, threads: int, num: int) -> Timed:
            print(key, threads, num, file=child.stdin, flush=True)
            took, result = child.stdout.readline().split()
            return float(took), int(result)

        try:
            yield timed
        finally:
            child.stdin.close()


def arrays_of(key: str, num: int) -> list[Any]:
    if key == "nbody":
        positions = [(i * 0.6180339887498949) % 1 for i in range(3 * num)]
        return [array("d", positions + [0.0] * (6 * num) + [1 / num] * num)]
    if key == "matmul":
        side = array("d", [float(i * i % 16 - 8) for i in range(num)])
        return [array("d", bytes(8 * num * num)), side * num, side * num]
    if key == "triad":
        return [array("d", bytes(8 * num)), array("d", [1.0]) * num, array("d", [2.0]) * num]
    return []


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """What is timed for one kernel: ours and its peers, with one thread and with two."""

    work: str
    teams: dict[int, Any]
    gcc: Callable[[str, int, int, list[Any]], Timed]
    numba: Callable[[str, int, int], Timed]

    def runs(self) -> dict[str, Callable[[], float]]:
        key, (num, units, times) = key_of(self.work), WORK[self.work]
        arrays = arrays_of(key, num)
        ours = _native.KernelWork(key, num, arrays)

        def by_team(threads: int, clock: Callable[[], float]) -> Timed:
            began = clock()
            rows = self.teams[threads].draw(ours, num, units)[2]
            return clock() - began, sum(row[0] for row in rows)

        runs: dict[str, Callable[[], Timed]] = {"wall 1": lambda: by_team(1, time.perf_counter)}
        for threads in (1, 2):
            clock = time.process_time if threads == 1 else time.perf_counter
            runs[f"ours {threads}"] = lambda t=threads, c=clock: by_team(t, c)
            for peer in ("gcc", "plain", "today", "roof"):
                if f"{peer}_{key}(" in SOURCE and not (peer == "today" and threads == 2):
                    name = f"{peer}_{key}"
                    runs[f"{peer} {threads}"] = lambda n=name, t=threads: self.gcc(n, t, num, arrays)
            if key != "counter":
                runs[f"numba {threads}"] = lambda t=threads: self.numba(key, t, num)
        (wanted,) = {run()[1] for run in runs.values()}  # also compiles what Numba compiles

        def repeated(run: Callable[[], Timed]) -> float:
            found = [run() for _ in range(times)]
            assert all(result == wanted for _, result in found)
            return sum(took for took, _ in found)

        return {name: lambda r=run: repeated(r) for name, run in runs.items()}


def unsteady(values: list[float]) -> float:
    """The distance of the quartiles, as a part of the median."""
    low, middle, high = statistics.quantiles(values, n=4)
    return (high - low) / middle


def compared(text: str, found: dict[str, list[float]], over: str, under: str, low: float) -> Iterator[Claim]:
    noise = max(unsteady(found[over]), unsteady(found[under]))
    medians = statistics.median(found[over]) / statistics.median(found[under])
    minima = min(found[over]) / min(found[under])
    if noise > STEADY:
        seen = f"{medians:.3g}, by minima {minima:.3g}; wanted {low:g}"
        print(f"   not measured, runs vary by {noise:.0%}: {text}: {seen}")
    else:
        yield Claim(name=text, value=medians, low=low)


def claims_of(work: str, found: dict[str, list[float]]) -> Iterator[Claim]:
    column = 1 if _native.BUILD["level"] == "v4" else 0
    for peer, bounds in AGAINST[work].items():
        for threads in (1, 2):
            names = [f"{one} {threads}" for one in (("gcc", "plain", "numba") if peer == "peer" else (peer,))]
            names = [name for name in names if name in found]
            if names:
                fastest = min(names, key=lambda name: statistics.median(found[name]))
                text = f"{work}: times as fast as {fastest.split()[0]}, threads {threads}"
                yield from compared(text, found, fastest, f"ours {threads}", bounds[column])
    if work in TWICE:
        yield from compared(f"{work}: two threads against one", found, "wall 1", "ours 2", TWICE[work])


def claims() -> Iterator[Claim]:
    print(f"   level {_native.BUILD['level']}, {ROUNDS} rounds; median ms (smallest to largest)")
    with (
        tempfile.TemporaryDirectory() as name,
        numba_peer(Path(name)) as numba,
        _native.Team(1) as one,
        _native.Team(2) as two,
    ):
        gcc = compiled(Path(name))
        for work in os.environ.get("SPEEDUPLAB_KERNELS", "").split() or WORK:
            found = interleaved(Sides(work=work, teams={1: one, 2: two}, gcc=gcc, numba=numba).runs(), ROUNDS)
            for side, values in found.items():
                low, middle, high = (1e3 * x for x in (min(values), statistics.median(values), max(values)))
                print(f"   {work}, {side}: {middle:.2f} ({low:.2f} to {high:.2f})", flush=True)
            yield from claims_of(work, found)
