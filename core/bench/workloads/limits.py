"""What this machine does at most: additions, products and sums, bytes to and from memory.

Measured by loops in C++ that do nothing else, each as the shortest of many short ones: what else the machine does
makes them longer, never shorter. Standard library only.
"""

from __future__ import annotations

import json
from time import perf_counter_ns

from ..workload import Limit
from .memory import free_bytes

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from collections.abc import Callable

TRIES = 40
ADDITIONS = 10**6
ROUNDS = 10**4
# Of an array of the triad: three of them are more than what most processors keep beside their cores.
STREAM_BYTES = 64 << 20
STREAM_TRIES = 8


def limits(cores: int) -> str:
    """One line of JSON: for each limit so many a second, one core's or, of memory, all cores' together.

    Empty where there is no C++ extension; without that of memory where three arrays for it do not fit.
    """
    try:
        from ... import _native
    except ImportError:
        return json.dumps({})
    flops = 2 * 96 * ROUNDS  # as cpp/kernels/multiply_adds.hpp has them
    found = {
        Limit.ADDITIONS.value: ADDITIONS / _shortest_s(lambda: _native.counter(0, ADDITIONS, 0), TRIES),
        Limit.FLOPS.value: flops / _shortest_s(lambda: _native.multiply_adds(0, ROUNDS, 0), TRIES),
    }
    free = free_bytes()
    if free is None or free > 8 * STREAM_BYTES:
        found[Limit.MEMORY.value] = _memory(cores)
    return json.dumps(found)


def _memory(cores: int) -> float:
    """Bytes a second that the triad moves, whose stores go past the caches, on all cores."""
    from ... import _native

    items, arrays = STREAM_BYTES // 8, [bytearray(b"\1") * STREAM_BYTES for _ in range(3)]
    work = _native.KernelWork("triad", items, arrays)
    each = -(-items // cores)
    shares = [(min(w * each, items), min((w + 1) * each, items), each, each) for w in range(cores)]
    with _native.Team(cores) as team:
        team.wait_ready()
        return 3 * STREAM_BYTES / _shortest_s(lambda: team.run(work, shares), STREAM_TRIES)


def _shortest_s(run: Callable[[], object], tries: int) -> float:
    shortest = 10**12
    for _ in range(tries):
        before = perf_counter_ns()
        run()
        shortest = min(shortest, perf_counter_ns() - before)
    return max(shortest, 1) / 1e9
