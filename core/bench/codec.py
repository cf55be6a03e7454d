"""Events and tasks as lines of JSON, one each.

The same lines travel through the bench host's pipe, lie in the run file and feed the window. They may
come from anybody: nothing in one is executed, and what is wrong is said in words of our own.
Standard library only.
"""

from __future__ import annotations

import json
import sys
from itertools import chain
from types import UnionType

from .costs.bill import TransferBill
from .events import (
    BatchDone,
    Calibrated,
    CellDone,
    CellFailed,
    Conclusions,
    Event,
    GilSwitchedOn,
    HostStarted,
    PhaseDone,
    Progress,
    RacesChecked,
    RoundConditions,
    RoundDone,
    RunEnded,
    RunStarted,
    Task,
    TeamCosts,
)
from .inner.inner_pools import InnerThreads
from .records import FIELDS, Choice

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class ProtocolError(ValueError):
    """A line that is not one of our messages."""


class UnknownEvent(ProtocolError):  # noqa: N818  # what it is; a newer program may know it
    """A message of a kind that this program does not know."""


class NotJson(ProtocolError):  # noqa: N818  # what it is, as its users ask
    """A text that is no JSON, or JSON that nobody should be asked to read. `why` goes on from "the line ..."."""

    def __init__(self, why: str) -> None:
        super().__init__(f"the line {why}")
        self.why = why


_KINDS = (RunStarted, HostStarted, PhaseDone, Calibrated, Progress, BatchDone, CellDone, CellFailed)
_OF_COSTS = (TeamCosts, TransferBill, GilSwitchedOn, InnerThreads)
_OF_RUN = (RoundConditions, RoundDone, RacesChecked, Conclusions, RunEnded, Task)
_MESSAGES: dict[str, type] = {kind.__name__: kind for kind in (*_KINDS, *_OF_COSTS, *_OF_RUN)}
_HINTS: dict[type, dict[str, Any]] = {}
# How to read a type, made when it is first met: a run file holds the same few kinds of record by the thousand.
_READERS: dict[Any, Callable[[Any, str], Any]] = {}
_KNOWN: dict[type, tuple[Any, list[Any]]] = {}
_new = object.__new__
# By kind, and by the names that its first record has.
_COLUMNS: dict[tuple[Any, ...], tuple[list[str], list[str], list[str]] | None] = {}
# What files of older programs lack; all of them have a default.
_SINCE: dict[str, frozenset[str]] = {
    "RunStarted": frozenset({"earlier", "lesson"}),
    "Task": frozenset({"seed", "function", "reference", "races", "costs"}),
    "Plan": frozenset({"function", "races"}),
    "Function": frozenset({"native"}),
    "Cell": frozenset({"schedule", "chunk", "cluster", "inner_threads", "arguments"}),
    "Calibrated": frozenset({"layout", "chunk_units", "in_loop"}),
    "TransferBill": frozenset({"run_queue_ns"}),
    "Lane": frozenset({"run_queue_ns", "drawn", "clock_error_ns", "turn_ns"}),
    "Conclusions": frozenset({"fastest"}),
    "RoundConditions": frozenset({"throttled_periods", "throttled_ns", "cpu_pressure"}),
}
# What 64 bits hold: no count, time or result of ours is larger.
_INT_MAX = 2**63 - 1
_INT_MIN = -_INT_MAX
_COUNTS = tuple[int, ...]
_INT, _LIST, _DICT = frozenset({int}), frozenset({list}), frozenset({dict})
_COLUMNS_MAX = 100
_COUNT_MAX, _FEW = 2**64 - 1, 8
_PLAIN = frozenset({bool, float, int, str, type(None)})
# The machine card and the conclusions are free in form, but not a trap for whoever walks through it.
_DEPTH_MAX = 20


def encode(message: Event | Task) -> str:
    """One line of JSON, without its line end."""
    return json.dumps({"event": type(message).__name__, **_plain(message)}, separators=(",", ":"), allow_nan=False)


def decode(line: str | bytes) -> Event | Task:
    """The message of a line.

    Raises
    ------
    ProtocolError
        If the line is not JSON (then a NotJson), names no known message, lacks a field, has one too many,
        or one of another type.
    """
    return message_of(parse(line))


def message_of(raw: Any) -> Event | Task:
    """The message that `parse` gave, which is used up by it; errors as of `decode`."""
    if not isinstance(raw, dict):
        raise ProtocolError(f"expected a JSON object, got {type(raw).__name__}")
    name = raw.pop("event", None)
    kind = _MESSAGES.get(name) if isinstance(name, str) else None
    if kind is None:
        raise UnknownEvent(f"unknown event {_shown(name)}")
    message: Event | Task = _record(raw, kind, kind.__name__)
    return message


def parse(line: str | bytes) -> Any:
    """The plain values of a line.

    Raises
    ------
    NotJson
        If it is not JSON, or JSON that is too much for Python or for a screen.
    """
    try:
        text = line.decode() if isinstance(line, bytes) else line
        # As `decode`, which looks for spaces around it in every line: ours have none but their end.
        raw, end = _JSON.raw_decode(text) if text[:1] == "{" else (None, -1)
        if end < 0 or text[end:] not in ("\n", ""):
            raw = _JSON.decode(text)
        if "\\" in text:  # seldom, and never in the long lines
            json.dumps(raw, ensure_ascii=False).encode()
    except RecursionError:
        why = "is nested too deeply"
    except UnicodeDecodeError:
        why = "is not text in UTF-8"
    except UnicodeEncodeError:
        why = "holds half a character"  # of a surrogate pair, which could never be printed
    except json.JSONDecodeError as error:
        why = f"is not JSON from character {error.pos + 1:,} on"
    except NotJson:
        raise
    except ValueError:
        # All that Python's own reader refuses otherwise: it says how to lift the limit, which is no use here.
        why = f"holds a number of more than {sys.get_int_max_str_digits():,} digits"
    else:
        return raw
    raise NotJson(why)


def _finite(text: str) -> float:
    """NaN, Infinity and 1e999 are no JSON, or no number that a reader expects."""
    number = float(text)
    if not -float("inf") < number < float("inf"):
        raise NotJson(f"holds {text:.20}, which is not a finite number")
    return number


_JSON = json.JSONDecoder(parse_float=_finite, parse_constant=_finite)


def _plain(value: Any) -> Any:
    if isinstance(value, Choice):
        return value.value
    names = FIELDS.get(type(value))
    if names is not None:
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        # Integers are most of a run file: do not visit each one.
        return value if value and type(value[0]) is int else [_plain(item) for item in value]
    return value


def _hints(kind: type) -> dict[str, Any]:
    if kind not in _HINTS:
        # As typing.get_type_hints would, without typing; "Any" stands only for the values of a dict.
        names = {**vars(sys.modules[kind.__module__]), "Any": object}
        _HINTS[kind] = {name: eval(kind.__annotations__[name], names) for name in FIELDS[kind]}
    return _HINTS[kind]


def _reader(hint: Any) -> Callable[[Any, str], Any]:
    """What takes a plain value, and words for where it stands, to the type that `hint` names, or ProtocolError."""
    reader = _READERS.get(hint)
    if reader is None:
        reader = _READERS[hint] = _new_reader(hint)
    return reader


def _new_reader(hint: Any) -> Callable[[Any, str], Any]:
    if hint in FIELDS:
        return lambda raw, where: _record(raw, hint, where)
    if isinstance(hint, UnionType):  # always "something or None"
        some = _reader(hint.__args__[0])
        return lambda raw, where: None if raw is None else some(raw, where)
    origin = getattr(hint, "__origin__", hint)
    if origin is tuple:
        item = hint.__args__[0]
        return lambda raw, where: _items(raw, item, where)
    if issubclass(origin, Choice):
        return _choice_reader(hint)
    return lambda raw, where: _scalar(raw, origin, where)


def _choice_reader(kind: Any) -> Callable[[Any, str], Any]:
    choices = {one.value: one for one in kind}

    def read(raw: Any, where: str) -> Any:
        choice = choices.get(raw) if type(raw) is str else None
        if choice is None:
            raise ProtocolError(f"{where}: {_shown(raw)} is none of {', '.join(kind)}")
        return choice

    return read


def _known(kind: Any) -> tuple[Any, list[Any]]:
    """Its fields' names, and of each field the name, the types that stand as they are, what reads others, its place."""
    known = _KNOWN.get(kind)
    if known is None:
        fields = [
            (name, _as_they_are(hint), _reader(hint), getattr(kind, name).__set__)
            for name, hint in _hints(kind).items()
        ]
        known = _KNOWN[kind] = _hints(kind).keys(), fields
    return known


def _as_they_are(hint: Any) -> frozenset[type]:
    types = frozenset(hint.__args__) if isinstance(hint, UnionType) else frozenset({hint})
    return types if types <= _PLAIN else frozenset()


def _record(raw: Any, kind: Any, where: str) -> Any:
    """What a dict of plain values stands for; the dict is used up."""
    names, fields = _known(kind)
    if type(raw) is not dict or raw.keys() != names:
        return _older_record(raw, kind, where)
    # Into its places: each record is made by a call of its class in twice the time.
    made = _new(kind)
    for name, plain, reader, put in fields:
        value = raw[name]
        kept = type(value)
        # Most fields are plain and right: no call for those, and no words for where they stand.
        if kept not in plain or (kept is int and not _INT_MIN <= value <= _INT_MAX):
            value = reader(value, f"{where}.{name}")
        put(made, value)
    return made


def _older_record(raw: Any, kind: Any, where: str) -> Any:
    """One that lacks what older programs did not write, or is none."""
    _demand(isinstance(raw, dict), where, "an object", raw)
    hints = _hints(kind)
    if not _has_fields(raw, kind, hints):
        missing, extra = sorted(hints.keys() - raw.keys()), sorted(raw.keys() - hints.keys())
        raise ProtocolError(f"{where}: missing {missing}, unknown {extra}"[:200])
    return kind(**{name: _reader(hints[name])(raw[name], f"{where}.{name}") for name in hints if name in raw})


def _has_fields(raw: dict[str, Any], kind: type, hints: dict[str, Any]) -> bool:
    """Whether no field is unknown, and none is missing that every program writes."""
    names, known = raw.keys(), hints.keys()
    return names == known or (names < known and known - names <= _SINCE.get(kind.__name__, frozenset()))


def _items(raw: Any, item: Any, where: str) -> tuple[Any, ...]:
    if type(raw) is not list:
        _demand(False, where, "a list", raw)
    if item is int:
        if not _are_counts(raw):
            _demand(False, where, "integers from 0 to 2**64 - 1", raw)
        return tuple(raw)
    if item in FIELDS and (lists := _plain_lists(raw, item)) is not None:
        for one in raw:
            for name in lists:
                one[name] = tuple(one[name])
        names, fields = _known(item)
        if len(raw[0]) < len(names):
            return tuple([item(**one) for one in raw])
        made = tuple([_new(item) for _ in raw])
        for name, _, _, put in fields:
            for one, values in zip(made, raw):  # noqa: B905  # as many
                put(one, values[name])
        return made
    reader = _reader(item)
    return tuple([reader(one, where) for one in raw])


def _plain_lists(records: list[Any], kind: type) -> list[str] | None:
    """Of records of integers and lists of counts alone, in which nothing is wrong, the names of the lists; else None.

    A run file may hold a hundred thousand lanes: they are looked at together, at C speed. Where the
    answer is None, `_record` looks at one after the other, and says which is wrong and why.
    """
    if set(map(type, records)) != _DICT or (columns := _columns(kind, tuple(records[0]))) is None:
        return None
    names = records[0].keys()
    for one in records:
        if one.keys() != names:
            return None
    integers, maybe, counts = columns
    numbers = [one[name] for one in records for name in integers]
    numbers += [value for one in records for name in maybe if (value := one[name]) is not None]
    lists = [one[name] for one in records for name in counts]
    right = (
        (not numbers or (_are_integers(numbers) and _INT_MIN <= min(numbers) and max(numbers) <= _INT_MAX))
        and set(map(type, lists)) <= _LIST
        and _are_counts(list(chain.from_iterable(lists)))
    )
    return counts if right else None


def _columns(kind: type, names: tuple[str, ...]) -> tuple[list[str], list[str], list[str]] | None:
    """Those of the names that hold an integer, an integer or None, and counts; None if there are others."""
    key = kind, names
    if key not in _COLUMNS:
        if len(_COLUMNS) > _COLUMNS_MAX:  # strangers' files may have as many orders of names as they like
            _COLUMNS.clear()
        hints = _hints(kind)
        found = [[name for name in names if hints.get(name) == of] for of in (int, int | None, _COUNTS)]
        known = sum(map(len, found)) == len(names) and _has_fields(dict.fromkeys(names), kind, hints)
        _COLUMNS[key] = (found[0], found[1], found[2]) if known else None
    return _COLUMNS[key]


def _are_counts(values: list[Any]) -> bool:
    """Whether all are integers from 0 to 2**64 - 1."""
    if len(values) < _FEW:
        return not values or (_are_integers(values) and min(values) >= 0 and max(values) <= _COUNT_MAX)
    from array import array  # half a millisecond of a host's launch, which reads no counts

    try:
        array("Q", values)  # looks at them twice as fast as `min` and `max`
    except (OverflowError, TypeError):
        return False
    return _are_integers(values)


def _are_integers(values: list[Any]) -> bool:
    return set(map(type, values)) == _INT  # exactly: True is an int to isinstance


def _scalar(raw: Any, kind: type, where: str) -> Any:
    if kind is float and type(raw) is int:
        raw = float(_scalar(raw, int, where))
    _demand(type(raw) is kind, where, kind.__name__, raw)
    if kind is int:
        _demand(_INT_MIN <= raw <= _INT_MAX, where, "an integer of 64 bits", raw)
    elif kind is dict:
        _demand(_is_shallow(raw, _DEPTH_MAX), where, f"at most {_DEPTH_MAX} levels", raw)
    return raw


def _is_shallow(value: Any, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return True
    inner = value.values() if isinstance(value, dict) else value
    return levels > 0 and all(_is_shallow(one, levels - 1) for one in inner)


def _demand(holds: bool, where: str, what: str, raw: Any) -> None:
    if not holds:
        raise ProtocolError(f"{where}: expected {what}, got {_shown(raw)}")


def _shown(raw: Any) -> str:
    """A value for a message, however large it is."""
    try:
        text = repr(raw)
    except (ValueError, RecursionError):  # an integer of more digits than Python prints
        text = type(raw).__name__
    return text if len(text) <= 80 else text[:79] + "…"
