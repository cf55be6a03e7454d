"""The user's function as Numba compiles it, and a compiled twin of it that they name.

Numba is imported only where it is asked for.
"""

from __future__ import annotations

import re

from ..events import FailureKind
from ..host.sample_failure import CellError
from ..inner.inner_limit import kept_cores
from ..model import Function, Shape
from ..workload import Kernel
from .item_kernels import ItemError, items_of, kernel_of, results_of
from .user_file import Loaded, LoadError, loaded, said, told

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_COLOUR = re.compile("\x1b\\[[0-9;]*m")
_LONGEST = 160
# By what was told of the function: compiled once in a process, as what takes one item or a range, and the whole loop.
_COMPILED: dict[str, tuple[Any, Any]] = {}


def compiled_kernel(function: Function, num: int) -> tuple[Kernel, bool]:
    """The loop over the compiled function, compiled when it is first asked for; and whether the loop is compiled, too.

    Raises
    ------
    CellError
        If the compiler does not take it, with its own first sentence.
    """
    one, key = loaded(function), told(function)
    if key not in _COMPILED:
        with kept_cores():
            _COMPILED[key] = _compiled(one, function, num)
    call, loop = _COMPILED[key]
    single = kernel_of(_called(one, call), function, num)
    if loop is None:
        return single, False

    def kernel(lo: int, hi: int, total: Any) -> Any:
        try:
            found = loop(lo, hi)
        except BaseException:
            return single(lo, hi, total)  # once more, to say which item raises
        results_of(total, lo, hi).extend(found)
        return total

    return kernel, True


def twin_kernel(function: Function, num: int) -> Kernel:
    """The loop over the twin.

    Raises
    ------
    CellError
        If it cannot be imported, or is not called.
    """
    from importlib import import_module

    one = loaded(function)  # and its folder is known to `import` from now on
    module, _, name = function.native.rpartition(":")
    try:
        twin = getattr(import_module(module), name)
    except BaseException as error:
        helps = "put it beside the file, or install it"
        reason = f"The twin {function.native} cannot be had ({said(error)}): {helps}."
        raise CellError(FailureKind.UNAVAILABLE, reason) from error
    if not callable(twin):
        raise CellError(
            FailureKind.UNAVAILABLE, f"The twin {function.native} is a {type(twin).__name__}: name a function."
        )
    return kernel_of(_called(one, twin), function, num)


def _called(one: Loaded, call: Callable[..., Any]) -> Loaded:
    return Loaded(function=call, shape=one.shape, combine=one.combine, equal=one.equal, items=one.items, is_async=False)


def _compiled(one: Loaded, function: Function, num: int) -> tuple[Any, Any]:
    from numba import njit
    from numba.core.errors import NumbaError

    if one.is_async:
        raise CellError(FailureKind.UNAVAILABLE, "njit compiles no coroutine function; asyncio awaits it.")
    known = hasattr(one.function, "py_func")  # somebody has decorated it already
    call = without_gil(one.function) if known else njit(one.function, nogil=True)
    arguments = _first(one, function, num)
    try:
        call(*arguments)
    except NumbaError as error:
        words = _COLOUR.sub("", str(error))
        raise CellError(FailureKind.UNAVAILABLE, _refusal(one, function, words), words) from error
    except BaseException:  # the function's own: it is said of its item
        return call, None
    if one.shape is not Shape.INDEX:
        return call, None
    loop = njit(lambda lo, hi: [call(index) for index in range(lo, hi)], nogil=True)
    try:
        loop(0, 1)
    except BaseException:  # no list of compiled code holds such results
        return call, None
    return call, loop


def without_gil(known: Any) -> Any:
    """What somebody has decorated, so that threads run it at once: njit alone keeps the GIL, `parallel` lets go.

    As it is where they gave the types, for others would be inferred now, and in object mode, which needs the GIL.
    """
    from numba import jit  # njit warns of the options that it had itself

    options = getattr(known, "targetoptions", None)
    if options is None or not known._can_compile or any(map(options.get, ("nogil", "parallel", "forceobj"))):
        return known
    return jit(known.py_func, **{**options, "nogil": True})


def _first(one: Loaded, function: Function, num: int) -> tuple[Any, ...]:
    if one.shape is Shape.RANGE:
        return 0, 1
    try:
        return (0,) if one.shape is Shape.INDEX else (items_of(function, num)[0],)
    except (ItemError, LoadError) as error:
        raise CellError(FailureKind.RAISED, f"{error}.") from error


def _refusal(one: Loaded, function: Function, error: str) -> str:
    """ "njit stops at pricing.py, line 12: Untyped global name 'legs'."."""
    lines = [line.strip() for line in error.splitlines()]
    own = [line for line in lines if line and not line.startswith("Failed in ")]
    first = own[0].rstrip(".:") if own else "it gives no reason"
    code = getattr(one.function, "__code__", None)
    name = code.co_filename if code is not None else function.file
    places = re.findall(r'File "([^"]+)", line (\d+)', "\n".join(lines))
    line = next((number for file, number in reversed(places) if name.endswith(file.lstrip("./"))), "")
    where = f"{name.replace(chr(92), '/').rpartition('/')[2]}, line {line}" if line else function.name
    return f"njit stops at {where}: {first if len(first) <= _LONGEST else first[: _LONGEST - 1] + '…'}."
