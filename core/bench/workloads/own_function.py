"""A function of one's own: what it is, is told by the plan; here is only what all of them have in common.

Standard library only; the function's file is loaded where a kernel is first made ready.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..model import Backend, Partial, Share, Split, Work, later
from ..workload import Result, Workload
from . import FUNCTION, ReadyWork


def _kernel(lo: int, hi: int, total: Partial) -> Partial:
    raise NotImplementedError("the function's own kernel takes its place")


def _ready(work: Work) -> ReadyWork:
    from ..functions.function_calls import ready

    return ready(work)


def _checked(partials: Sequence[Partial]) -> int:
    from ..functions.function_results import checked

    return checked(partials)


def _check(num: int, sees_memory: bool) -> None:
    from ..functions.function_results import check

    check(num, sees_memory)


def _cargo() -> Callable[[Share], object] | None:
    from ..functions.function_calls import cargo

    return cargo()


WORKLOAD = Workload(
    key=FUNCTION,
    title=later("Your function"),
    short=later("Your function"),
    name=later("your function"),
    summary=later("A function of your own, called once for each item or for ranges of them."),
    unit=later("items"),
    default_num=1000,
    split=Split.INTERLEAVED,
    cost=float,
    # Of an item that takes 1 ms, until one has been measured.
    rates={Backend.PYTHON: 1e3},
    kernel=_kernel,
    expected=lambda _: None,
    result=Result(begin=list, combine=_checked, encode=int, equal=int.__eq__),
    ready=_ready,
    check=_check,
    cargo=_cargo,
)
