"""Results of a function of one's own: put together, compared with those of a serial run, and told by a number.

The serial run's results lie in a file of the run's own folder, which the first host of the run writes and all others
read; it never leaves this machine. Runs only while no clock does. Standard library only.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from ..model import Partial, Shape
from . import REFERENCE
from .function_calls import LAST, Piece, joined, joiner
from .function_loading import FunctionFailed, Loaded, loaded

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any
else:
    Any = object

_NUMBER_BYTES = 8
_SHOWN_MAX = 60
_RTOL_HINT = 1e-9
_EXACT_MAX = 2**53  # what JSON readers take for the same number everywhere

_KNOWN: dict[str, tuple[int, Any]] = {}


class NotEqual(ValueError):  # noqa: N818  # what was found
    """Results that are not those of the serial run; the text names the first item."""


def checked(partials: Sequence[Partial]) -> int:
    """The number that stands for a batch's results, once they are found to be those of the serial run.

    Where there was none yet, these are taken for it.

    Raises
    ------
    ValueError
        If they are not, or not all is there.
    """
    own = loaded()
    result = put_together(own, [piece for partial in partials for piece in partial])
    number, expected = _reference(result)
    if found := difference(own, result, expected):
        raise NotEqual(found)
    return number


def put_together(own: Loaded, pieces: Iterable[Piece]) -> Any:
    """All results in the order of the items, or the one result of the whole range."""
    whole: list[Piece] = []
    is_range = own.function.shape is Shape.RANGE
    join = joiner(own) if is_range else _chained
    for piece in sorted(pieces, key=lambda piece: piece[0]):
        joined(whole, piece, join)
    if len(whole) != 1 or whole[0][0] != 0:
        raise ValueError(f"the workers did {sum(hi - lo for lo, hi, _ in whole):,} items, and not each of them once")
    return whole[0][2]


def _chained(first: list[Any], second: list[Any]) -> list[Any]:
    return [*first, *second] if len(first) < 64 else _extended(first, second)


def _extended(first: list[Any], second: list[Any]) -> list[Any]:
    first.extend(second)
    return first


def _reference(result: Any) -> tuple[int, Any]:
    """The number and the results of the serial run."""
    path = os.environ.get(REFERENCE, "")
    if path not in _KNOWN:
        _KNOWN[path] = _read(path) or _written(path, result)
    return _KNOWN[path]


def _read(path: str) -> tuple[int, Any] | None:
    if not path or not os.path.exists(path):
        return None
    from pickle import loads

    with open(path, "rb") as file:
        body = file.read()
    number = int.from_bytes(body[:_NUMBER_BYTES], "little")
    try:
        return number, loads(body[_NUMBER_BYTES:])
    except Exception as error:
        said = f"the results of another Python cannot be read here ({type(error).__name__}: {error})"
        raise FunctionFailed(said) from error


def _written(path: str, result: Any) -> tuple[int, Any]:
    from pickle import dumps

    try:
        body = dumps(result, 4)
    except Exception as error:
        raise FunctionFailed(_unpicklable("results", error)) from error
    number = _number(result, body)
    if path:
        # One rename: another host reads all of it or nothing.
        draft = f"{path}.{os.getpid()}"
        with open(draft, "wb") as file:
            file.write(number.to_bytes(_NUMBER_BYTES, "little") + body)
        os.replace(draft, path)
    return number, result


def _number(result: Any, body: bytes) -> int:
    """The result itself where it is a whole number, else a checksum."""
    if type(result) is int and 0 <= result <= _EXACT_MAX:
        return result
    from zlib import crc32

    return crc32(body)


def difference(own: Loaded, result: Any, expected: Any) -> str:
    """The first item whose result is not the expected one, as a sentence; "" where there is none."""
    if own.function.shape is Shape.RANGE:
        return "" if same(own, result, expected) else _told("the result", own, result, expected)
    if len(result) != len(expected):
        return f"{len(result):,} results against {len(expected):,} of serial"
    for index, (one, other) in enumerate(zip(result, expected)):  # noqa: B905  # of one length, as was just seen
        if not same(own, one, other):
            return _told(f"item {index:,}", own, one, other)
    return ""


def _told(what: str, own: Loaded, one: Any, other: Any) -> str:
    said = f"{what}: {_shown(one)} against {_shown(other)} of serial"
    if own.equal is None and own.function.rtol < _RTOL_HINT and _close(one, other, _RTOL_HINT):
        said += "; --rtol 1e-9 would take them for equal"
    return said


def same(own: Loaded, one: Any, other: Any) -> bool:
    """Whether two results are equal: by the file's own `equal`, or exactly, or with a tolerance for floats."""
    if own.equal is not None:
        try:
            return bool(own.equal(one, other))
        except Exception as error:
            raise FunctionFailed(f"equal(a, b) raises {type(error).__name__}: {error}") from error
    return _close(one, other, own.function.rtol)


def _close(one: Any, other: Any, rtol: float) -> bool:  # noqa: PLR0911  # one for each kind of value
    if one is other:
        return True
    if isinstance(one, (float, complex)) and isinstance(other, (int, float, complex)):
        return one == other or _is_close(one, other, rtol)
    if isinstance(one, (list, tuple)) and type(one) is type(other):
        return len(one) == len(other) and all(map(lambda a, b: _close(a, b, rtol), one, other))
    if isinstance(one, dict) and type(one) is type(other):
        return one.keys() == other.keys() and all(_close(one[key], other[key], rtol) for key in one)
    if hasattr(one, "dtype") and hasattr(other, "dtype"):
        return _arrays_close(one, other, rtol)
    if type(one) is type(other) and type(one).__eq__ is object.__eq__:
        return _pickled_same(one, other)
    return bool(one == other)


def _is_close(one: Any, other: Any, rtol: float) -> bool:
    """Of unequal ones; what is not a number is equal to itself here."""
    import cmath

    if cmath.isnan(one) or cmath.isnan(other):
        return cmath.isnan(one) and cmath.isnan(other)
    return rtol > 0 and cmath.isclose(one, other, rel_tol=rtol)


def _arrays_close(one: Any, other: Any, rtol: float) -> bool:
    from importlib import import_module

    numpy = import_module("numpy")
    if getattr(one, "shape", None) != getattr(other, "shape", None):
        return False
    kinds = {getattr(one.dtype, "kind", ""), getattr(other.dtype, "kind", "")}
    if kinds <= set("fc"):
        return bool(numpy.allclose(one, other, rtol=rtol, atol=0, equal_nan=True))
    return bool(numpy.array_equal(one, other))


def _pickled_same(one: Any, other: Any) -> bool:
    """Objects that know no equality, by what they hold."""
    from pickle import dumps

    try:
        return dumps(one, 4) == dumps(other, 4)
    except Exception:
        return False


def _shown(value: Any) -> str:
    try:
        text = repr(value)
    except Exception as error:
        text = f"a {type(value).__name__} whose repr raises {type(error).__name__}"
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN_MAX else text[: _SHOWN_MAX - 1] + "…"


def check(num: int, sees_memory: bool) -> None:
    """Raise what would keep a batch of `num` items from running, before any is timed.

    Where workers do not see the host's objects, looks at the first item, and at one result that a call has just
    returned: both have to be sent.
    """
    own = loaded()
    if own.function.shape is Shape.ITEM:
        if (there := len(own.items())) < num:
            raise FunctionFailed(f"items() yields {there:,} items, and {num:,} were asked for: give --items {there}")
        if not sees_memory:
            _travels(own.items()[:1], "items")
    if not sees_memory:
        _travels(LAST, "results")


def _travels(values: list[Any], what: str) -> None:
    from pickle import dumps, loads

    try:
        loads(dumps(values))
    except Exception as error:
        raise FunctionFailed(_unpicklable(what, error)) from error


def _unpicklable(what: str, error: Exception) -> str:
    return (
        f"its {what} cannot be pickled ({type(error).__name__}: {error}): return plain values, such as numbers, "
        "strings, lists and instances of classes that stand at the top level of the file"
    )
