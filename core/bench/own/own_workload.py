"""A function of the user's own: nothing without `Plan.function`, which says which one and how it is called.

Standard library only.
"""

from __future__ import annotations

from ..model import Backend, Partial, Schedule, Work, later
from ..workload import Result, Workload

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


def call_each(lo: int, hi: int, results: Partial) -> Partial:
    """Only an example: the real loops are in own/item_kernels.py."""
    raise NotImplementedError("this workload needs a function")


def _ready(work: Work) -> Any:
    from importlib import import_module

    return import_module(".item_kernels", __package__).ready_own(work)  # it knows the table that this row is in


def _never(_: object) -> Partial:
    raise NotImplementedError("own/function_ground.py puts partial results together")


WORKLOAD = Workload(
    key="function",
    title=later("Your own function"),
    short=later("Your function"),
    name=later("function"),
    summary=later("Calls a function of your own for every item, or for ranges of them."),
    unit=later("items"),
    default_num=1000,
    schedule=Schedule.DYNAMIC,
    cost=float,
    rates={Backend.PYTHON: 1e5, Backend.NUMBA: 1e6, Backend.TWIN: 1e6},
    kernels={Backend.NUMBA: _ready},
    kernel=call_each,
    # Of the pieces that item_kernels.py makes; what they come to is a number that stands for it.
    result=Result(begin=list, combine=_never, encode=int, equal=int.__eq__),
    # Found by running it: see own/function_ground.py.
    expected=lambda _: None,
    typical=0.5,
    num_max=10**8,
    ready=_ready,
)
