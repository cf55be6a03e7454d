"""The events of a run, and their one JSON line each way.

The same lines travel through the bench host's pipe, lie in the run file and feed the window.
Standard library only.
"""

from __future__ import annotations

import json
from enum import Enum
from types import UnionType

from .model import Cell, Choice, Lane, Plan
from .records import FIELDS, dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

PROTOCOL = 1
# Larger numbers are none of ours, and would overflow a float or a chart sooner or later.
INT_MAX = 2**63 - 1


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
class RoundDone:
    round: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEnded:
    """Last event. `reason` says why a run failed."""

    outcome: Outcome
    reason: str | None


HostEvent = HostStarted | PhaseDone | Calibrated | Progress | BatchDone | CellDone | CellFailed
Event = RunStarted | HostEvent | RoundDone | RunEnded

_MESSAGES: dict[str, type] = {kind.__name__: kind for kind in (*get_args(Event), Task)}
_HINTS: dict[type, dict[str, Any]] = {}


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
        raw = _DECODER.decode(line if isinstance(line, str) else line.decode())
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"not a line of JSON: {error}") from None
    if not isinstance(raw, dict):
        raise ProtocolError(f"expected a JSON object, got {type(raw).__name__}")
    name = raw.pop("event", None)
    kind = _MESSAGES.get(name) if isinstance(name, str) else None
    if kind is None:
        raise ProtocolError(f"unknown event {name!r:.80}")
    message: Event | Task = _typed(raw, kind, kind.__name__)
    return message


def _finite(text: str) -> float:
    number = float(text)
    if number - number != 0:  # NaN and the infinities, without a module for it
        raise ValueError(f"{text:.80} is no number")
    return number


# JSON as the standard has it: without NaN, infinities, and numbers that become one.
_DECODER = json.JSONDecoder(parse_constant=_finite, parse_float=_finite)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        # Integers are most of a run file: do not visit each one.
        return value if value and type(value[0]) is int else [_plain(item) for item in value]
    return value


def _hints(kind: type) -> dict[str, Any]:
    if kind not in _HINTS:
        _HINTS[kind] = get_type_hints(kind)
    return _HINTS[kind]


def _typed(raw: Any, hint: Any, where: str) -> Any:
    """`raw` as the type that `hint` names, or ProtocolError."""
    if is_dataclass(hint):
        return _record(raw, hint, where)
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        options = get_args(hint)
        if raw is None and type(None) in options:
            return None
        (option,) = (o for o in options if o is not type(None))
        return _typed(raw, option, where)
    if origin is tuple:
        item = get_args(hint)[0]
        if not isinstance(raw, list):
            raise ProtocolError(f"{where}: expected a list, got {raw!r:.80}")
        if item is int:
            # Exact types at C speed; bool is an int to isinstance.
            if raw and set(map(type, raw)) != {int}:
                raise ProtocolError(f"{where}: expected integers, got {raw!r:.80}")
            try:
                array("Q", raw)
            except OverflowError:
                raise ProtocolError(f"{where}: expected integers from 0 to 2**64 - 1, got {raw!r:.80}") from None
            return tuple(raw)
        return tuple(_typed(one, item, where) for one in raw)
    if origin is dict:
        if not isinstance(raw, dict):
            raise ProtocolError(f"{where}: expected an object, got {raw!r:.80}")
        return raw
    if isinstance(hint, type) and issubclass(hint, Enum):
        try:
            return hint(raw)
        except ValueError:
            raise ProtocolError(f"{where}: {raw!r:.80} is none of {', '.join(hint)}") from None
    if type(raw) is int and hint in (int, float) and not -INT_MAX <= raw <= INT_MAX:
        raise ProtocolError(f"{where}: expected a number of at most 64 bits, got {raw!r:.80}")
    if hint is float and type(raw) is int:
        return float(raw)
    if type(raw) is not hint:
        raise ProtocolError(f"{where}: expected {hint.__name__}, got {raw!r:.80}")
    return raw


def _record(raw: Any, kind: Any, where: str) -> Any:
    if not isinstance(raw, dict):
        raise ProtocolError(f"{where}: expected an object, got {raw!r:.80}")
    hints = _hints(kind)
    if raw.keys() != hints.keys():
        missing, extra = sorted(hints.keys() - raw.keys()), sorted(raw.keys() - hints.keys())
        raise ProtocolError(f"{where}: missing {missing}, unknown {extra}"[:200])
    return kind(**{name: _typed(raw[name], hint, f"{where}.{name}") for name, hint in hints.items()})
