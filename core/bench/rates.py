"""How fast the kernels run in this interpreter, and what this machine does at most: each one line of JSON.

A limit is measured by a loop in C++ that does nothing else, as the shortest of many short ones: what else the machine
does makes them longer, never shorter. Standard library only.
"""

from __future__ import annotations

import json
from time import perf_counter_ns

from .model import Backend, Work
from .slices import calibrate
from .workload import Limit
from .workloads import WORKLOADS, make_ready
from .workloads.memory import free_bytes, ground_of

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from collections.abc import Callable

# Large enough to take a few milliseconds; work that grows is then of an ordinary size.
_NUM = 10**6
# A busy machine takes a core away in the midst of a try, and never gives more of it: the best try counts. Without that
# two busy loops made a kernel ten times as slow.
_TRIES = 3

TRIES = 40
ADDITIONS = 10**6
ROUNDS = 10**4
# Of an array of the triad: three of them are more than what most processors keep beside their cores.
STREAM_BYTES = 64 << 20
STREAM_TRIES = 8


def rates() -> str:
    """Steps of `Workload.cost` a second on one worker, by "workload/backend"."""
    found = {}
    for key, workload in WORKLOADS.items():
        num = min(_NUM, workload.default_num)
        for backend in Backend:
            # Libraries take up to seconds to be imported, and a minute to compile: their rates are learned.
            if backend.is_library:
                continue
            try:
                with ground_of(workload, num) as ground:
                    kernel = make_ready(Work(workload=key, backend=backend, num=num, memory=ground.name)).kernel
                    found[f"{key}/{backend}"] = max(
                        calibrate(kernel, workload, num, workload.least_units(backend)) for _ in range(_TRIES)
                    )
            except (ImportError, KeyError, MemoryError):
                continue
    return json.dumps(found)


def limits(cores: int) -> str:
    """One line of JSON: for each limit so many a second, one core's or, of memory, all cores' together.

    Empty where there is no C++ extension; without that of memory where three arrays for it do not fit.
    """
    try:
        from .. import _native
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
    from .. import _native

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
