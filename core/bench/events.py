"""The events of a run, and their one JSON line each way.

The same lines travel through the bench host's pipe, lie in the run file and feed the window.
Standard library only.
"""

from __future__ import annotations

import json
import sys
from enum import Enum
from types import UnionType

from .model import Cell, Choice, Lane, Plan
from .records import FIELDS, dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

PROTOCOL = 1


class ProtocolError(ValueError):
    """A line that is not one of our messages."""


class PhaseName(Choice):
    """The parts of one sample, in the order in which they happen."""

    LAUNCH = "launch"  # from starting the child to its first line of code
    IMPORT = "import"  # modules of the team and the kernel
    CALIBRATE = "calibrate"  # a first touch of the kernel, to size the slices
    CREATE = "create"  # making the workers
    READY = "ready"  # until every worker has answered
    FIRST = "first"  # the first batch: with create, ready and teardown, the cold time
    WARM = "warm"  # batches on workers that already stand
    TEARDOWN = "teardown"  # ending the workers


class FailureKind(Choice):
    """Why a cell has no time."""

    RAISED = "raised"  # the kernel or the team raised an exception
    KILLED = "killed"
    CRASHED = "crashed"
    OUT_OF_MEMORY = "out-of-memory"
    TIMED_OUT = "timed-out"
    WRONG_RESULT = "wrong-result"
    UNAVAILABLE = "unavailable"
    CLOCK = "clock"  # the host's clock is not the one of this program
    LAUNCH = "launch"  # the interpreter could not be started, or does not speak our protocol


class Outcome(Choice):
    """How a run ended."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    FAILED = "failed"  # the run itself could not go on, not just a cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What a bench host is asked to do: one cell in one round (goes in on stdin)."""

    protocol: int
    cell_index: int
    round: int
    cell: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted:
    """First event: what is going to be measured, where and by which program."""

    program: str  # version of Speedup Lab
    created: str  # ISO 8601, with the offset from UTC
    plan: Plan
    machine: dict[str, Any]  # the machine card


@dataclass(frozen=True, slots=True, kw_only=True)
class HostStarted:
    """A bench host answered.

    `gil` is None where the interpreter cannot say (before 3.13, where there always is one).
    `clock_ns` is the host's perf_counter_ns at its first line of code: less the starter's clock
    before the start, it is the launch phase.
    """

    protocol: int
    cell: int
    round: int
    pid: int
    python: str
    implementation: str
    gil: bool | None
    clock_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseDone:
    cell: int
    round: int
    phase: PhaseName
    wall_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibrated:
    """The kernel's speed in this host, on one worker, and the size of slice chosen from it."""

    cell: int
    round: int
    cost_per_s: float  # in the unit of Workload.cost
    slice_units: int
    slice_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far each worker is, at a moment of the host's clock; at most four a second."""

    cell: int
    round: int
    phase: PhaseName
    at_ns: int
    done: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchDone:
    """The first batch, or all warm batches of a sample.

    Attributes
    ----------
    start_ns
        On the system-wide clock, of the batch that `lanes` describe.
    batch_ns
        Wall time of every batch: one for FIRST; several for WARM where one is under 0.1 s.
    lanes
        Of the last batch.
    """

    cell: int
    round: int
    phase: PhaseName
    start_ns: int
    batch_ns: tuple[int, ...]
    result: int
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellDone:
    """A sample is complete, its workers gone, its result checked.

    `gil` is read again at the end: an import may have switched it back on.
    """

    cell: int
    round: int
    result: int
    gil: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFailed:
    """A sample has no time. `last_words` is the end of what the host wrote to stderr."""

    cell: int
    round: int
    kind: FailureKind
    reason: str
    last_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundConditions:
    """The machine while a round was measured, from looks taken before and after it.

    What the system cannot say is None; shares are of all its logical cores, 0 to 1.

    Attributes
    ----------
    load_before, load_after
        Mean number of runnable threads in the last minute.
    foreign_cpu
        Share that was used by others than this program and its bench hosts.
    steal
        Share that a virtual machine wanted and did not get.
    clock_mhz
        The fastest core's clock at the end of the round.
    """

    round: int
    wall_ns: int
    cores: int | None
    load_before: float | None
    load_after: float | None
    foreign_cpu: float | None
    steal: float | None
    clock_mhz: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDone:
    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEnded:
    """Last event. `reason` says why a run failed."""

    outcome: Outcome
    reason: str | None


HostEvent = HostStarted | PhaseDone | Calibrated | Progress | BatchDone | CellDone | CellFailed
Event = RunStarted | HostEvent | RoundConditions | RoundDone | RunEnded

_KINDS = (RunStarted, HostStarted, PhaseDone, Calibrated, Progress, BatchDone, CellDone, CellFailed)
_MESSAGES: dict[str, type] = {kind.__name__: kind for kind in (*_KINDS, RoundConditions, RoundDone, RunEnded, Task)}
_HINTS: dict[type, dict[str, Any]] = {}
# What 64 bits hold: no count, time or result of ours is larger.
_INT_MAX = 2**63 - 1
# The machine card is free in form, but not a trap for whoever walks through it.
_DEPTH_MAX = 20


def encode(message: Event | Task) -> str:
    """One line of JSON, without its line end."""
    return json.dumps({"event": type(message).__name__, **_plain(message)}, separators=(",", ":"), allow_nan=False)


def decode(line: str | bytes) -> Event | Task:
    """The message of a line.

    Raises
    ------
    ProtocolError
        If the line is not JSON, names no known message, lacks a field, has one too many,
        or one of another type.
    """
    try:
        text = line.decode() if isinstance(line, bytes) else line
        raw = _JSON.decode(text)
        if "\\" in text:  # seldom, and never in the long lines
            json.dumps(raw, ensure_ascii=False).encode()  # half a surrogate pair could never be printed
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"not a line of JSON: {error}") from None
    if not isinstance(raw, dict):
        raise ProtocolError(f"expected a JSON object, got {type(raw).__name__}")
    name = raw.pop("event", None)
    kind = _MESSAGES.get(name) if isinstance(name, str) else None
    if kind is None:
        raise ProtocolError(f"unknown event {_shown(name)}")
    message: Event | Task = _record(raw, kind, kind.__name__)
    return message


def _finite(text: str) -> float:
    """NaN, Infinity and 1e999 are no JSON, or no number that a reader expects."""
    number = float(text)
    if not -float("inf") < number < float("inf"):
        raise ValueError(f"{text:.20} is not a finite number")
    return number


_JSON = json.JSONDecoder(parse_float=_finite, parse_constant=_finite)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
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


def _typed(raw: Any, hint: Any, where: str) -> Any:
    """`raw` as the type that `hint` names, or ProtocolError."""
    if hint in FIELDS:
        return _record(raw, hint, where)
    if isinstance(hint, UnionType):  # always "something or None"
        return None if raw is None else _typed(raw, hint.__args__[0], where)
    origin = getattr(hint, "__origin__", hint)
    if origin is tuple:
        return _items(raw, hint.__args__[0], where)
    if issubclass(origin, Enum):
        try:
            return hint(raw)
        except ValueError:
            raise ProtocolError(f"{where}: {_shown(raw)} is none of {', '.join(hint)}") from None
    return _scalar(raw, origin, where)


def _record(raw: Any, kind: Any, where: str) -> Any:
    _demand(isinstance(raw, dict), where, "an object", raw)
    hints = _hints(kind)
    if raw.keys() != hints.keys():
        missing, extra = sorted(hints.keys() - raw.keys()), sorted(raw.keys() - hints.keys())
        raise ProtocolError(f"{where}: missing {missing}, unknown {extra}"[:200])
    return kind(**{name: _typed(raw[name], hint, f"{where}.{name}") for name, hint in hints.items()})


def _items(raw: Any, item: Any, where: str) -> tuple[Any, ...]:
    _demand(isinstance(raw, list), where, "a list", raw)
    if item is not int:
        return tuple([_typed(one, item, where) for one in raw])
    from array import array  # not in a host, which gets no such list: 1 ms

    # Exact types and the range at C speed; bool is an int to isinstance.
    try:
        right = set(map(type, raw)) <= {int} and array("Q", raw) is not None
    except OverflowError:
        right = False
    _demand(right, where, "integers from 0 to 2**64 - 1", raw)
    return tuple(raw)


def _scalar(raw: Any, kind: type, where: str) -> Any:
    if kind is float and type(raw) is int:
        raw = float(_scalar(raw, int, where))
    _demand(type(raw) is kind, where, kind.__name__, raw)
    if kind is int:
        _demand(-_INT_MAX <= raw <= _INT_MAX, where, "an integer of 64 bits", raw)
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
