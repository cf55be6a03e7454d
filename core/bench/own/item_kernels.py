"""The loops over the user's function, one for each shape; whatever it raises names the item.

A partial result is a list of pieces [lo, hi, results]: parts of num that touch become one piece, so that any schedule
can be put in order again. Standard library only.
"""

from __future__ import annotations

import os
from _thread import _local
from itertools import islice

from ..model import Arguments, Backend, Function, Shape, Work
from ..workload import Kernel
from ..workloads import ReadyWork
from .present_item import ProcessEnd
from .user_file import Loaded, LoadError, copies_of, lacking, loaded, said, understood

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

_OF_THREAD = _local()
# The items of a file, as far as they were asked for, by what was told of the function.
_ITEMS: dict[str, list[Any]] = {}


# By the process that forks, and seen by what it forks: of which items one of these came back, lo and hi, hi last.
_CAME_BACK: dict[int, Any] = {}


def _before_fork() -> None:
    if os.getpid() not in _CAME_BACK:  # a worker that was forked itself has its host's alone
        from mmap import mmap

        _CAME_BACK[os.getpid()] = memoryview(mmap(-1, 16)).cast("q")


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork)


def _check_is_one(pid: int, lo: int, hi: int) -> None:
    """End a child that the function forked and that returns as well; say in its parent that it did."""
    if os.getpid() != pid:
        _CAME_BACK[pid][0], _CAME_BACK[pid][1] = lo, hi
        os._exit(0)
    if pid in _CAME_BACK and _CAME_BACK[pid][1]:
        lo, hi = _CAME_BACK[pid]  # the child may be later than this call
        where = f"item {lo:,}" if hi - lo == 1 else f"one of items {lo:,} to {hi - 1:,}"
        raise ItemError(
            f"{where} calls os.fork(), and the child returns as well: let it end by os._exit(), or use subprocess"
        )


class ItemError(Exception):
    """What the function did instead of returning; the text names the item."""


class ItemMemoryError(MemoryError):
    """The same for want of memory."""


def ready_own(work: Work) -> ReadyWork:
    """A function of the user's as a worker runs it; it is not called before it is timed."""
    function, sent = understood(work.memory)
    if work.backend is not Backend.PYTHON:
        from importlib import import_module

        compiled = import_module(".own_compiled", __package__)  # it knows this module
        if work.backend is Backend.TWIN:
            return ReadyWork(kernel=compiled.twin_kernel(function, work.num), begin=list, touched=0)
        kernel, in_loop = compiled.compiled_kernel(function, work.num)
        return ReadyWork(kernel=kernel, begin=list, touched=0, in_loop=in_loop)
    one = loaded(function)
    awaited = _awaited(one, function, work.num, sent=sent) if one.is_async else None
    if sent:

        def bound(cargo: bytes, first: int) -> Kernel:
            from pickle import loads

            return _item_kernel(one, loads(cargo), first)

        return ReadyWork(kernel=_item_kernel(one, [], 0), begin=list, touched=0, bound=bound)
    if copies := copies_of(work.memory):
        apart = copies == Arguments.PRIVATE.value
        kernel = _copying_kernel(one, items_of(function, work.num), apart=apart)
        return ReadyWork(kernel=kernel, begin=list, touched=0)
    return ReadyWork(kernel=kernel_of(one, function, work.num), begin=list, touched=0, awaited=awaited)


def kernel_of(one: Loaded, function: Function, num: int) -> Kernel:
    """The loop over a function whose items, where there are any, are at hand."""
    if one.shape is Shape.RANGE:
        return _range_kernel(one)
    return _index_kernel(one) if one.shape is Shape.INDEX else _item_kernel(one, items_of(function, num), 0)


def items_of(function: Function, num: int, least: int | None = None) -> list[Any]:
    """The first num items that items() of the file yields, made once a process.

    Parameters
    ----------
    least
        How many there have to be; num, if None.

    Raises
    ------
    ItemError
        If it raises, or yields fewer.
    """
    key = f"{function.file}\n{function.module}\n{function.name}"
    found = _ITEMS.get(key)
    if found is None or len(found) < num:
        try:
            found = _ITEMS[key] = list(islice(iter(loaded(function).items()), num))
        except (LoadError, MemoryError):
            raise
        except BaseException as error:
            raise ItemError(f"items() of the file raises {said(error)}") from error
    if len(found) < (num if least is None else least):
        raise ItemError(
            f"items() of the file yields {len(found):,} items, {num:,} were asked for; use --items {len(found)}"
        )
    return found[:num] if len(found) > num else found


def _raised(pid: int, where: str, error: BaseException) -> Exception:
    if isinstance(error, ItemError):
        return error
    if os.getpid() != pid:
        os._exit(1)  # a child that the function forked: it is not for it to tell
    if isinstance(error, MemoryError):
        return ItemMemoryError(f"{where} runs out of memory (MemoryError)")
    if isinstance(error, SystemExit):
        return ItemError(f"{where} calls sys.exit({error.code!r:.80})")
    if isinstance(error, ProcessEnd):
        return ItemError(f"{where} {error}")
    return ItemError(f"{where} raises {said(error)}{_installs(error)}")


def _installs(error: BaseException) -> str:
    """What to do about a module that the function imports when it is called, and this Python lacks."""
    if not isinstance(error, ModuleNotFoundError) or not error.name:
        return ""
    return lacking(error.name)


def results_of(total: list[list[Any]], lo: int, hi: int) -> list[Any]:
    """Where the results of [lo, hi) go: to the piece that ends there, or into a new one."""
    if total and total[-1][1] == lo:
        total[-1][1] = hi
    else:
        total.append([lo, hi, []])
    results: list[Any] = total[-1][2]
    return results


def _called(one: Loaded) -> Callable[..., Any]:
    """The function as it is called where no loop runs: a coroutine is run to its end."""
    if not one.is_async:
        function: Callable[..., Any] = one.function
        return function

    def run(*arguments: Any) -> Any:
        loop = getattr(_OF_THREAD, "loop", None)
        if loop is None:
            import asyncio

            loop = _OF_THREAD.loop = asyncio.new_event_loop()
        return loop.run_until_complete(one.function(*arguments))

    return run


def _index_kernel(one: Loaded) -> Kernel:
    function = _called(one)

    def kernel(lo: int, hi: int, total: Any) -> Any:
        add, index, pid = results_of(total, lo, hi).append, lo, os.getpid()
        try:
            for index in range(lo, hi):
                add(function(index))
            _check_is_one(pid, lo, hi)
        except BaseException as error:
            raise _raised(pid, f"item {index:,}", error) from error
        return total

    return kernel


def _item_kernel(one: Loaded, items: Sequence[Any], first: int) -> Kernel:
    function = _called(one)

    def kernel(lo: int, hi: int, total: Any) -> Any:
        results = results_of(total, lo, hi)
        add, before, pid = results.append, len(results), os.getpid()
        try:
            for item in items[lo - first : hi - first]:
                add(function(item))
            _check_is_one(pid, lo, hi)
        except BaseException as error:
            raise _raised(pid, f"item {lo + len(results) - before:,}", error) from error
        return total

    return kernel


def _copying_kernel(one: Loaded, items: Sequence[Any], *, apart: bool) -> Kernel:
    """The loop over a copy of the items that each thread makes when it gets ready; by pickle, which copies strings.

    Parameters
    ----------
    apart
        Whether each item is copied by itself, so that what several of them hold is there once for each.
    """
    from pickle import HIGHEST_PROTOCOL, dumps, loads

    # One pickle of all, or one of each.
    raw = [dumps(part, HIGHEST_PROTOCOL) for part in (items if apart else [items])]
    of_thread = _local()

    def kernel(lo: int, hi: int, total: Any) -> Any:
        own = getattr(of_thread, "kernel", None)
        if own is None:
            copied = [loads(part) for part in raw] if apart else loads(raw[0])
            own = of_thread.kernel = _item_kernel(one, copied, 0)
        return own(lo, hi, total)

    return kernel


def _range_kernel(one: Loaded) -> Kernel:
    function, join = _called(one), joined(one)

    def kernel(lo: int, hi: int, total: Any) -> Any:
        if lo == hi:
            return total
        pid = os.getpid()
        try:
            result = function(lo, hi)
            _check_is_one(pid, lo, hi)
            if total and total[-1][1] == lo:
                total[-1][1:] = hi, join(total[-1][2], result)
            else:
                total.append([lo, hi, result])
        except BaseException as error:
            raise _raised(pid, f"range {lo:,} to {hi:,}", error) from error
        return total

    return kernel


def _plus(one: Any, other: Any) -> Any:
    return one + other


def joined(one: Loaded) -> Callable[[Any, Any], Any]:
    """What makes one result of those of two ranges."""
    combine: Callable[[Any, Any], Any] = one.combine or _plus
    return combine


def _awaited(one: Loaded, function: Function, num: int, *, sent: bool) -> Callable[[int, int, Any], Any] | None:
    """The loop as a coroutine, for tasks on one event loop; they never get their items sent."""
    if sent or one.shape is Shape.RANGE:
        return None
    items: Sequence[Any] = range(num) if one.shape is Shape.INDEX else items_of(function, num)

    async def kernel(lo: int, hi: int, total: Any) -> Any:
        index, results, pid = lo, results_of(total, lo, hi), os.getpid()
        try:
            for index in range(lo, hi):
                results.append(await one.function(items[index]))
            _check_is_one(pid, lo, hi)
        except BaseException as error:
            raise _raised(pid, f"item {index:,}", error) from error
        return total

    return kernel
