"""Whether two lots of results are the same, and if not, which item differs first.

Pure functions, but for an `equal` of the user's. Standard library only; NumPy's arrays are known by their manners.
"""

from __future__ import annotations

from math import isclose

from .user_file import said

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

_SHOWN = 60
_NUMBERS = (bool, int, float, complex)


def first_difference(
    expected: Sequence[Any], found: Sequence[Any], *, rtol: float | None, equal: Callable[[Any, Any], Any] | None
) -> int | None:
    """Index of the first result that differs; None where none does. A length that differs is a difference, too.

    Raises
    ------
    ValueError
        If they cannot be compared, or an `equal` of the user's raises.
    """
    for index in range(min(len(expected), len(found))):
        one, other = expected[index], found[index]
        if equal is not None:
            try:
                same = bool(equal(one, other))
            except BaseException as error:
                raise ValueError(f"equal(a, b) of the file raises {said(error)} for item {index:,}") from error
        else:
            same = is_same(one, other, rtol)
        if not same:
            return index
    return None if len(expected) == len(found) else min(len(expected), len(found))


def is_same(one: Any, other: Any, rtol: float | None) -> bool:
    """Whether two results are the same: `==`, but a NaN is one, and floats may be as far apart as `rtol` says."""
    if one is other:
        return True
    if type(one) is not type(other):  # compiled code gives a plain number where Python gives NumPy's
        one, other = _plain(one), _plain(other)
    if type(one) in _NUMBERS and type(other) in _NUMBERS:
        return _is_same_number(one, other, rtol)
    if type(one) is not type(other):
        return False
    if isinstance(one, (list, tuple, dict)):
        return _is_same_container(one, other, rtol)
    if hasattr(one, "tobytes") and hasattr(one, "shape"):
        return _is_same_array(one, other, rtol)
    return _is_same_object(one, other, rtol)


def _plain(value: Any) -> Any:
    """A single number of NumPy's as one of Python's; all else as it is."""
    single = getattr(value, "shape", None) == () and hasattr(value, "tobytes") and value.dtype.kind in "biufc"
    return value.item() if single else value


def _is_same_number(one: Any, other: Any, rtol: float | None) -> bool:
    if one == other or (_is_nan(one) and _is_nan(other)):
        return True
    kinds = type(one), type(other)
    # Whole numbers know no rounding.
    return rtol is not None and float in kinds and complex not in kinds and isclose(one, other, rel_tol=rtol)


def _is_nan(value: Any) -> Any:
    return value != value  # noqa: PLR0124  # of any kind of number, an array too


def _is_same_container(one: Any, other: Any, rtol: float | None) -> bool:
    if len(one) != len(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(is_same(one[key], other[key], rtol) for key in one)
    return all(is_same(a, b, rtol) for a, b in zip(one, other))  # noqa: B905  # as long


def _is_same_array(one: Any, other: Any, rtol: float | None) -> bool:
    if one.shape != other.shape or one.dtype != other.dtype:
        return False
    if one.dtype.hasobject:
        return is_same(one.ravel().tolist(), other.ravel().tolist(), rtol)
    if one.tobytes() == other.tobytes():
        return True
    if one.dtype.kind != "f":
        return bool((one == other).all())
    near = one == other
    if rtol is not None:
        near = near | (abs(one - other) <= rtol * abs(one))
    return bool((near | (_is_nan(one) & _is_nan(other))).all())


def _is_same_object(one: Any, other: Any, rtol: float | None) -> bool:
    compares: object = type(one).__eq__
    if compares is not object.__eq__:  # that one would only ask whether they are one object
        try:
            return bool(one == other)
        except Exception:  # a table answers cell by cell
            return _is_same_pickle(one, other)
    return is_same(vars(one), vars(other), rtol) if hasattr(one, "__dict__") else _is_same_pickle(one, other)


def _is_same_pickle(one: Any, other: Any) -> bool:
    from pickle import dumps

    try:
        return dumps(one, 5) == dumps(other, 5)
    except Exception:
        raise ValueError(
            f"results of type {type(one).__name__} cannot be compared: return plain values, "
            "or define equal(a, b) in the same file"
        ) from None


def shown(value: Any) -> str:
    """A result for a message, however large it is."""
    try:
        text = repr(value)
    except BaseException:
        text = f"a {type(value).__name__}"
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
