"""Calling a function of one's own: a kernel for each shape, whose partial result is the pieces it has done.

Standard library only.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from ..model import Partial, Shape, Share, Work
from ..workload import Kernel
from ..workloads import Awaited, ReadyWork
from .function_loading import FunctionFailed, Loaded, loaded

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any
else:
    Any = object

# What a worker has done, in its order: [lo, hi) and the results of its items in a list, or the one of the range.
Piece = tuple[int, int, Any]

# Of a slice [lo, hi).
Items = Callable[[int, int], Sequence[Any]]

# The last result that this process saw, for `function_results.check`.
LAST: list[Any] = []


def ready(_: Work) -> ReadyWork:
    """The function as a worker runs it: no call is part of what it takes to get ready.

    Raises
    ------
    FunctionFailed
        If it cannot be loaded.
    """
    own = loaded()
    if own.function.shape is Shape.INDEX:
        return _made(own, range)
    if own.function.shape is Shape.RANGE:
        return _made(own, None)

    def bound(sent: dict[int, list[Any]], _: int) -> Kernel:
        return _made(own, lambda lo, _: sent[lo]).kernel

    here = _made(own, lambda lo, hi: own.items()[lo:hi])
    return ReadyWork(kernel=here.kernel, begin=list, touched=0, bound=bound, awaited=here.awaited)


def cargo() -> Callable[[Share], Any] | None:
    """What a share's worker is sent: the items of each of its slices, by where the slice begins."""
    own = loaded()
    if own.function.shape is not Shape.ITEM:
        return None
    items = own.items()

    def of_share(share: Share) -> dict[int, list[Any]]:
        begins = range(share.first, share.stop, share.stride)
        return {lo: items[lo : min(lo + share.units, share.stop)] for lo in begins}

    return of_share


def _made(own: Loaded, items: Items | None) -> ReadyWork:
    """What calls the function for each of some items, or without any for a whole range."""
    join = joiner(own) if items is None else list.__iadd__
    if not own.is_coroutine:
        made = _ranged(own.call, join) if items is None else _over(own.call, items)
        return ReadyWork(kernel=made, begin=list, touched=0)
    from asyncio import run

    waiting = _awaited(own.call, items, join)

    def kernel(lo: int, hi: int, total: Partial) -> Partial:
        return run(waiting(lo, hi, total))

    return ReadyWork(kernel=kernel, begin=list, touched=0, awaited=waiting)


def _over(call: Callable[[Any], Any], items: Items) -> Kernel:
    """A kernel that calls the function once for each item."""
    here = os.getpid()

    def kernel(lo: int, hi: int, total: Partial) -> Partial:
        results: list[Any] = []
        add = results.append
        try:
            for item in items(lo, hi):
                add(call(item))
        except BaseException as error:
            raise failed(f"item {lo + len(results):,}", error) from error
        _stay(here)
        LAST[:] = results[-1:]
        return joined(total, (lo, hi, results), list.__iadd__)

    return kernel


def _ranged(call: Callable[[int, int], Any], join: Callable[[Any, Any], Any]) -> Kernel:
    here = os.getpid()

    def kernel(lo: int, hi: int, total: Partial) -> Partial:
        try:
            result = call(lo, hi)
        except BaseException as error:
            raise failed(f"the range [{lo:,}, {hi:,})", error) from error
        _stay(here)
        LAST[:] = [result]
        return joined(total, (lo, hi, result), join)

    return kernel


def _awaited(call: Callable[..., Any], items: Items | None, join: Callable[[Any, Any], Any]) -> Awaited:
    """The same for a coroutine function: whoever waits for it lets other tasks go on."""

    async def waiting(lo: int, hi: int, total: Partial) -> Partial:
        results: list[Any] = []
        try:
            if items is None:
                results.append(await call(lo, hi))
            else:
                for item in items(lo, hi):
                    results.append(await call(item))
        except BaseException as error:
            what = f"the range [{lo:,}, {hi:,})" if items is None else f"item {lo + len(results):,}"
            raise failed(what, error) from error
        LAST[:] = results[-1:]
        return joined(total, (lo, hi, results[0] if items is None else results), join)

    return waiting


def _stay(here: int) -> None:
    """End a child that the function forked and that came back from it: it must not speak for its parent."""
    if os.getpid() != here:
        os._exit(0)


def joiner(own: Loaded) -> Callable[[Any, Any], Any]:
    """What joins two neighbouring partial results of a range."""
    if own.combine is not None:
        return own.combine
    from operator import add

    return add


def joined(pieces: list[Piece], more: Piece, join: Callable[[Any, Any], Any]) -> list[Piece]:
    """The pieces and one more, as one with the last of them where that one ended where it begins."""
    if pieces and pieces[-1][1] == more[0]:
        lo, _, result = pieces[-1]
        try:
            pieces[-1] = lo, more[1], join(result, more[2])
        except BaseException as error:
            raise failed(
                f"joining the results of [{lo:,}, {more[0]:,}) and [{more[0]:,}, {more[1]:,})", error
            ) from error
    else:
        pieces.append(more)
    return pieces


def failed(what: str, error: BaseException) -> FunctionFailed:
    """What a call did instead of returning."""
    if isinstance(error, SystemExit):
        return FunctionFailed(f"{what} calls sys.exit({error.code!r})")
    if isinstance(error, MemoryError):
        return FunctionFailed(f"{what} runs out of memory (MemoryError)")
    return FunctionFailed(f"{what} raises {type(error).__name__}: {error}")
