"""The kernels in Numba and NumPy, in a process of its own: `KEY THREADS NUM` on stdin, seconds and result on stdout.

One thread's seconds are CPU time. Runs in an environment that has Numba and threadpoolctl; the benchmark `kernels`
makes one where the running one has not.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import cache
from math import sqrt
from typing import Any

import numpy as np
from numba import njit, prange, set_num_threads
from threadpoolctl import threadpool_limits


@njit(parallel=True, cache=False)
def primes(num: int) -> int:
    found = 1 if num > 2 else 0
    for k in prange(1, num // 2):
        n = 2 * k + 1
        d = 3
        prime = 1
        while d * d <= n:
            if n % d == 0:
                prime = 0
                break
            d += 2
        found += prime
    return found


@njit(parallel=True, fastmath={"nsz", "arcp"})
def mandelbrot(num: int) -> int:
    width = 3.0 / num
    found = 0
    for row in prange(num):
        ci = row * width - 1.5
        cr, zr, zi, m = np.empty(64), np.empty(64), np.empty(64), np.empty(64)
        for first in range(0, num, 64):
            for k in range(64):
                cr[k] = (first + k) * width - 2.25
                zr[k] = zi[k] = m[k] = 0.0
            for _ in range(0, 256, 8):
                for k in range(64):
                    x, y, far = zr[k], zi[k], m[k]
                    for _ in range(8):
                        rr, ii = x * x, y * y
                        d = rr + ii
                        far = d if d > far else far
                        half = x * y
                        y = half + half + ci
                        x = rr - ii + cr[k]
                    zr[k], zi[k], m[k] = x, y, far
                alive = 0
                for k in range(64):
                    alive += m[k] <= 4.0
                if alive == 0:
                    break
            for k in range(min(64, num - first)):
                found += m[k] <= 4.0
    return found


@njit(parallel=True)
def pi(num: int) -> int:
    found = 0
    for i in prange(num):
        z = np.uint64(i + 1) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
        x = np.int64(np.int32(z >> np.uint64(32)))
        y = np.int64(np.int32(z & np.uint64(0xFFFFFFFF)))
        found += 1 - ((x * x + y * y) >> 62)
    return found


@njit(parallel=True, fastmath=True)
def nbody(here: Any, mass: Any, v: Any, there: Any) -> None:
    x, y, z = here[0], here[1], here[2]
    num = len(x)
    for i in prange(num):
        ax = ay = az = 0.0
        for j in range(num):
            dx, dy, dz = x[j] - x[i], y[j] - y[i], z[j] - z[i]
            d2 = dx * dx + dy * dy + dz * dz + 2.0**-10
            w = mass[j] / (d2 * sqrt(d2))
            ax += w * dx
            ay += w * dy
            az += w * dz
        v[0, i] += ax * 2.0**-7
        v[1, i] += ay * 2.0**-7
        v[2, i] += az * 2.0**-7
        there[0, i] = x[i] + v[0, i] * 2.0**-7
        there[1, i] = y[i] + v[1, i] * 2.0**-7
        there[2, i] = z[i] + v[2, i] * 2.0**-7


@njit(parallel=True)
def triad(a: Any, b: Any, c: Any) -> None:
    for i in prange(len(a)):
        a[i] = b[i] + 3.0 * c[i]


@cache
def state(key: str, num: int) -> list[Any]:
    random = np.random.default_rng(1)
    if key == "nbody":
        return [random.random((3, num)), np.full(num, 1 / num), np.zeros((3, num)), np.empty((3, num))]
    if key == "matmul":
        return [random.integers(-8, 8, (num, num)).astype(float) for _ in range(2)] + [np.empty((num, num))]
    return [np.zeros(num), np.ones(num), np.ones(num)]


def run_nbody(num: int) -> int:
    here, mass, v, there = state("nbody", num)
    for _ in range(10):
        nbody(here, mass, v, there)
        here, there = there, here
    return 10 * num


def run_triad(num: int) -> int:
    triad(*state("triad", num))
    return num


def run_matmul(num: int) -> int:
    a, b, c = state("matmul", num)
    np.matmul(a, b, out=c)
    return num


RUNS: dict[str, Callable[[int], int]] = {
    "primes": primes,
    "mandelbrot": mandelbrot,
    "pi": pi,
    "nbody": run_nbody,
    "triad": run_triad,
    "matmul": run_matmul,
}


def main() -> None:
    for line in sys.stdin:
        key, threads, num = line.split()
        set_num_threads(int(threads))
        with threadpool_limits(int(threads)):
            clock = time.process_time if threads == "1" else time.perf_counter
            began = clock()
            result = RUNS[key](int(num))
            took = clock() - began
        print(took, int(result), flush=True)


if __name__ == "__main__":
    main()
