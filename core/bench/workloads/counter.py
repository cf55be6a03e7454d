"""A loop that counts: even work, and what the interpreter itself costs.

Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Schedule, later
from ..workload import Limit, Rate, Workload

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


def counter(lo: int, hi: int, total: int) -> int:
    """Add 1 to `total` for each number of [lo, hi)."""
    for _ in range(lo, hi):
        total += 1
    return total


def _numba() -> Any:
    """The loop with a barrier in each step, as in C++: else it is folded into one addition."""
    from llvmlite import ir
    from numba import types
    from numba.extending import intrinsic

    @intrinsic
    def kept(_: Any, value: Any) -> Any:  # noqa: ARG001  # its type is all
        def code(_: Any, builder: Any, __: Any, arguments: Any) -> Any:
            kind = arguments[0].type
            # No instruction, but the value must be in a register for it.
            return builder.asm(ir.FunctionType(kind, [kind]), "", "=r,0", arguments, True)

        return types.int64(types.int64), code

    def counter(lo: int, hi: int, total: int) -> int:
        for _ in range(lo, hi):
            total = kept(total + 1)
        return total

    return counter


WORKLOAD = Workload(
    key="counter",
    title=later("Counter, even work"),
    short=later("Counter"),
    name=later("counter"),
    summary=later("Adds 1, num times: every step costs the same."),
    unit=later("additions"),
    default_num=10**7,
    schedule=Schedule.STATIC,
    cost=float,
    rates={Backend.PYTHON: 3e7, Backend.NATIVE: 2.5e9, Backend.NATIVE_UNGUARDED: 1e13, Backend.NUMBA: 2.5e9},
    rate=Rate(unit=later("additions"), amount=float, limit=Limit.ADDITIONS),
    kernel=counter,
    kernels={
        Backend.NUMPY: later("Counting has no form in arrays: adding up many ones is another algorithm."),
        Backend.NUMBA: _numba,
    },
    expected=lambda num: num,
    adds=True,
)
