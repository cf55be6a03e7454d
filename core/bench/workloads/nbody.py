"""Bodies that pull each other: even work in floating point, in steps that need each other's results.

Standard library only.
"""

from __future__ import annotations

from array import array
from math import sqrt
from zlib import crc32

from ..model import Backend, Schedule, later
from ..workload import Limit, Rate, Workload
from .arrays import Arrays, Buffers, State
from .pi import sample

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

STEPS = 10
# Ten thousand million pulls a step: minutes of C++.
BODIES_MAX = 100_000


def nbody(state: State, lo: int, hi: int, total: int) -> int:
    """Move the bodies [lo, hi) by one step, and add how many they are to `total`.

    The array holds x, y and z of all, then the same again, then their velocities, then their masses. Even steps read
    the first positions and write the second ones, odd steps the other way round. Each operation rounds by itself, and
    a body's pulls are added in order: so the bits are the same everywhere.

    Notes
    -----
    Symplectic Euler's method, with softened gravity. (Aarseth, "Gravitational N-body simulations", chapter 2.)
    """
    num, (b,) = state.num, state.arrays
    here, there = (0, 3 * num) if state.step % 2 == 0 else (3 * num, 0)
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


def _numpy() -> Any:
    import numpy as np

    def nbody(state: State, lo: int, hi: int, total: int) -> int:
        """All bodies of the slice at once, and whoever pulls them one by one: so each adds up in the same order."""
        num = state.num
        b = np.asarray(state.arrays[0]).reshape(10, num)
        here, there = (0, 3) if state.step % 2 == 0 else (3, 0)
        at, pull = b[here : here + 3, lo:hi].copy(), np.zeros((3, hi - lo))
        for j in range(num):
            d = b[here : here + 3, j : j + 1] - at
            squares = d * d
            d2 = squares[0] + squares[1] + squares[2] + 2.0**-10
            pull += b[9, j] / (d2 * np.sqrt(d2)) * d
        b[6:9, lo:hi] += pull * 2.0**-7
        b[there : there + 3, lo:hi] = at + b[6:9, lo:hi] * 2.0**-7
        return total + (hi - lo)

    return nbody


def _numba() -> Any:
    def nbody(num: int, step: int, arrays: Any, lo: int, hi: int, total: int) -> int:  # noqa: PLR0917  # as all
        b = arrays[0]
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

    return nbody


def _reset(arrays: Buffers) -> None:
    (bodies,) = arrays
    num = len(bodies) // 10
    for at in range(3 * num):
        bodies[at] = (sample(at) >> 11) * 2.0**-53
    for at in range(3 * num, 9 * num):
        bodies[at] = 0.0
    for at in range(9 * num, 10 * num):
        bodies[at] = 1.0 / num


def _checksum(arrays: Buffers) -> int:
    """Of where the bodies are in the end, and how fast."""
    memory, num = arrays[0].cast("B"), len(arrays[0]) // 10
    return crc32(memory[8 * 6 * num : 8 * 9 * num], crc32(memory[: 8 * 3 * num]))


def _written(num: int, step: int, lo: int, hi: int) -> tuple[tuple[int, int], ...]:
    """The bodies' next positions and their velocities."""
    there = 3 if step % 2 == 0 else 0
    return tuple([(axis * num + lo, axis * num + hi) for axis in (there, there + 1, there + 2, 6, 7, 8)])


# What takes a second to expect; more bodies are only compared with others.
NBODY_CHECKED_TO = 500


def checksum_by_pairs(num: int) -> int:
    """The same checksum from lists, with each pair's pull worked out once: what pulls one body pulls the other back.

    A difference and a product change their sign exactly, and a body is still pulled by the others in their order, so
    the bits are those of the kernel, which works out each pull twice. (Newton's third law: for equal masses only.)
    """
    at = [[(sample(axis * num + i) >> 11) * 2.0**-53 for i in range(num)] for axis in range(3)]
    speed = [[0.0] * num for _ in range(3)]
    mass, eps, dt = 1.0 / num, 2.0**-10, 2.0**-7
    for _ in range(STEPS):
        pull = [[0.0] * num for _ in range(3)]
        (x, y, z), (ax, ay, az) = at, pull
        for i in range(num):
            xi, yi, zi, px, py, pz = x[i], y[i], z[i], ax[i], ay[i], az[i]
            for j in range(i + 1, num):
                dx, dy, dz = x[j] - xi, y[j] - yi, z[j] - zi
                d2 = dx * dx + dy * dy + dz * dz + eps
                w = mass / (d2 * sqrt(d2))
                dx, dy, dz = w * dx, w * dy, w * dz
                px, py, pz = px + dx, py + dy, pz + dz
                ax[j] -= dx
                ay[j] -= dy
                az[j] -= dz
            ax[i], ay[i], az[i] = px, py, pz
        speed = [[v + a * dt for v, a in zip(*axis, strict=True)] for axis in zip(speed, pull, strict=True)]
        at = [[p + v * dt for p, v in zip(*axis, strict=True)] for axis in zip(at, speed, strict=True)]
    found = 0
    for axis in (*at, *speed):
        found = crc32(array("d", axis), found)
    return found


WORKLOAD = Workload(
    key="nbody",
    title=later("n-body, steps that wait for each other"),
    short=later("n-body"),
    name=later("n-body"),
    summary=later("Moves num bodies by 10 steps: nobody begins one before all have ended the last. Waiting is timed."),
    unit=later("bodies"),
    default_num=450,
    schedule=Schedule.STATIC,
    cost=lambda num: float(STEPS * num * num),
    rates={Backend.PYTHON: 2e6, Backend.NATIVE: 2e8, Backend.NUMPY: 2e7, Backend.NUMBA: 1e8},
    # Of a pull: 3 differences, 6 sums, 7 products, a root and a quotient, each counted as one.
    rate=Rate(unit="FLOP/s", amount=lambda num: 18.0 * STEPS * num * num, limit=Limit.FLOPS),
    kernel=nbody,
    array_units=64,
    kernels={Backend.NUMPY: _numpy, Backend.NUMBA: _numba},
    expected=lambda num: checksum_by_pairs(num) if num <= NBODY_CHECKED_TO else None,
    expected_to=NBODY_CHECKED_TO,
    typical=0.5,
    num_max=BODIES_MAX,
    arrays=Arrays(
        items={"bodies": ("d", lambda num: 10 * num)},
        fill=_reset,
        reset=_reset,
        checksum=_checksum,
        written=_written,
    ),
    steps=STEPS,
)
