"""What each kernel does, in plain Python: the definition that every other way of computing it is held against.

`KERNELS[key](state, lo, hi, total, step)` does one slice. A state is what `STATES[key](num)` makes; `RESULTS[key]`
turns the state after the run and the sum of all totals into the one whole number that is the workload's result.
"""

from __future__ import annotations

import time
import zlib
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from math import sqrt

MASK = 2**64 - 1
ITERATIONS = 256
STEPS = {"nbody": 10}


def splitmix64(index: int) -> int:
    """The number of that index in the sequence of splitmix64 from the seed 0 (Steele, Lea and Flood, OOPSLA 2014)."""
    z = (index + 1) * 0x9E3779B97F4A7C15 & MASK
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
    return z ^ z >> 31


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a kernel works on: num, and arrays in the order in which the native kernel takes them."""

    num: int
    arrays: tuple[array[float], ...] | tuple[array[int], ...] = field(default=())


def counter(state: State, lo: int, hi: int, total: int, step: int) -> int:
    for _ in range(lo, hi):
        total += 1
    return total


def primes(state: State, lo: int, hi: int, total: int, step: int) -> int:
    for n in range(lo, hi):
        if n < 4:
            total += n >= 2
            continue
        if n % 2 == 0:
            continue
        d = 3
        while d * d <= n:
            if n % d == 0:
                break
            d += 2
        else:
            total += 1
    return total


def mandelbrot(state: State, lo: int, hi: int, total: int, step: int) -> int:
    if state.num == 0:
        return total
    width = 3.0 / state.num
    for row in range(lo, hi):
        ci = row * width - 1.5
        for column in range(state.num):
            cr = column * width - 2.25
            zr = zi = 0.0
            for _ in range(ITERATIONS):
                rr = zr * zr
                ii = zi * zi
                if rr + ii > 4.0:
                    break
                half = zr * zi
                zi = half + half + ci
                zr = rr - ii + cr
            else:
                total += 1
    return total


def pi(state: State, lo: int, hi: int, total: int, step: int) -> int:
    for index in range(lo, hi):
        z = (index + 1) * 0x9E3779B97F4A7C15 & MASK
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        z ^= z >> 31
        x = (z >> 32 ^ 0x80000000) - 0x80000000  # both halves, as signed numbers
        y = (z & 0xFFFFFFFF ^ 0x80000000) - 0x80000000
        total += x * x + y * y < 1 << 62
    return total


def nbody(state: State, lo: int, hi: int, total: int, step: int) -> int:
    num, (b,) = state.num, state.arrays
    here, there = (0, 3 * num) if step % 2 == 0 else (3 * num, 0)
    for i in range(lo, hi):
        xi, yi, zi = b[here + i], b[here + num + i], b[here + 2 * num + i]
        ax = ay = az = 0.0
        for j in range(num):
            dx = b[here + j] - xi
            dy = b[here + num + j] - yi
            dz = b[here + 2 * num + j] - zi
            d2 = dx * dx + dy * dy + dz * dz + 2.0**-10
            w = b[9 * num + j] / (d2 * sqrt(d2))
            ax += w * dx
            ay += w * dy
            az += w * dz
        for axis, (at, pull) in enumerate(((xi, ax), (yi, ay), (zi, az))):
            velocity = b[(6 + axis) * num + i] + pull * 2.0**-7
            b[(6 + axis) * num + i] = velocity
            b[there + axis * num + i] = at + velocity * 2.0**-7
    return total + (hi - lo)


def matmul(state: State, lo: int, hi: int, total: int, step: int) -> int:
    num, (c, a, b) = state.num, state.arrays
    for i in range(lo, hi):
        row = a[i * num : (i + 1) * num]
        for j in range(num):
            c[i * num + j] = sum(x * y for x, y in zip(row, b[j::num], strict=True))
    return total + (hi - lo)


def multiply_adds(state: State, lo: int, hi: int, total: int, step: int) -> int:
    return total + (hi - lo)


def triad(state: State, lo: int, hi: int, total: int, step: int) -> int:
    a, b, c = state.arrays
    for i in range(lo, hi):
        a[i] = b[i] + 3.0 * c[i]
    return total + (hi - lo)


def sleep(state: State, lo: int, hi: int, total: int, step: int) -> int:
    for _ in range(lo, hi):
        time.sleep(0.01)
        total += 1
    return total


def ship(state: State, lo: int, hi: int, total: int, step: int) -> int:
    return total + int(sum(state.arrays[0][lo:hi]))


def ship_ranges(state: State, lo: int, hi: int, total: int, step: int) -> int:
    return total + int(sum(array("q", range(lo, hi))))


def _task(index: int) -> int:
    return index & 1


def tiny(state: State, lo: int, hi: int, total: int, step: int) -> int:
    for index in range(lo, hi):
        total += _task(index)
    return total


def _bodies(num: int) -> State:
    positions = [(splitmix64(k) >> 11) * 2.0**-53 for k in range(3 * num)]
    masses = [1.0 / num] * num if num else []
    return State(num=num, arrays=(array("d", positions + [0.0] * (6 * num) + masses),))


def _matrices(num: int) -> State:
    a = array("d", ((splitmix64(i % 4093) >> 60) - 8.0 for i in range(num * num)))
    b = array("d", ((splitmix64(4093 + i % 4093) >> 60) - 8.0 for i in range(num * num)))
    return State(num=num, arrays=(array("d", bytes(8 * num * num)), a, b))


def _streams(num: int) -> State:
    b = array("d", (1.0 + i % 1024 for i in range(num)))
    c = array("d", (float(i % 512) for i in range(num)))
    return State(num=num, arrays=(array("d", bytes(8 * num)), b, c))


def _numbers(num: int) -> State:
    return State(num=num, arrays=(array("q", range(num)),))


def _bodies_checksum(state: State, total: int) -> int:
    num, bodies = state.num, memoryview(state.arrays[0])
    return zlib.crc32(bodies[6 * num : 9 * num], zlib.crc32(bodies[: 3 * num]))


def _weighted_sum(state: State, total: int) -> int:
    num, c = state.num, state.arrays[0]
    return int(sum((1 + i % 8) * (1 + j % 8) * c[i * num + j] for i in range(num) for j in range(num)))


def _counted(state: State, total: int) -> int:
    return total


Kernel = Callable[[State, int, int, int, int], int]

KERNELS: dict[str, Kernel] = {
    "counter": counter,
    "primes": primes,
    "mandelbrot": mandelbrot,
    "pi": pi,
    "nbody": nbody,
    "matmul": matmul,
    "multiply_adds": multiply_adds,
    "triad": triad,
    "sleep": sleep,
    "ship": ship,
    "ship_ranges": ship_ranges,
    "tiny": tiny,
}

STATES: dict[str, Callable[[int], State]] = {
    "nbody": _bodies,
    "matmul": _matrices,
    "triad": _streams,
    "ship": _numbers,
} | {key: lambda num: State(num=num) for key in KERNELS if key not in ("nbody", "matmul", "triad", "ship")}

RESULTS: dict[str, Callable[[State, int], int]] = dict.fromkeys(KERNELS, _counted) | {
    "nbody": _bodies_checksum,
    "matmul": _weighted_sum,
    "triad": lambda state, total: zlib.crc32(state.arrays[0]),
}
