"""What is said between this program and one bench host, held to the rules of the protocol.

Forwards events as they come, and raises SampleError for whatever leaves the sample without a time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from ..bench.codec import ProtocolError, decode
from ..bench.costs.bill import TransferBill
from ..bench.events import (
    PROTOCOL,
    BatchDone,
    Calibrated,
    CellDone,
    CellFailed,
    FailureKind,
    GilSwitchedOn,
    HostEvent,
    HostStarted,
    PhaseDone,
    PhaseName,
    Progress,
    Task,
    TeamCosts,
)
from ..bench.inner.inner_pools import InnerThreads
from ..machine.team_memory import MemoryWatch, TeamMemory
from ..results.event_rules import EventError, check_of_sample, reason_of
from .expected import disagreement
from .own.silent_function import why_silent
from .process import Child, SilentError
from .silence import Silence

PASSED_OVER_MAX = 1000
_BATCHES = (PhaseName.FIRST, PhaseName.WARM)
_OF_COSTS = (TeamCosts, TransferBill, GilSwitchedOn, InnerThreads)
_SAID = (HostStarted, PhaseDone, Calibrated, Progress, BatchDone, *_OF_COSTS, CellDone, CellFailed)


class SampleError(Exception):
    """A sample has no time. Without a kind, the exit status tells why; `known` is whether the reason does already."""

    def __init__(
        self, kind: FailureKind | None = None, reason: str = "", last_words: str = "", *, known: bool = False
    ) -> None:
        super().__init__(reason)
        self.known = known
        self.kind = kind
        self.reason = reason
        self.last_words = last_words


def converse(  # noqa: PLR0912  # one branch for each turn
    child: Child, task: Task, silence: Silence, expected: int | None, chatter: Callable[[str, str], None]
) -> Iterator[HostEvent]:  # long: one turn of the talk after the other
    """The events of a sample, HostStarted to CellDone.

    What a Python prints before its host answers is passed over; `chatter` is told its path and the first line.

    Raises
    ------
    SampleError
        If there will be no CellDone.
    StoppedError
        If the run was stopped.
    """
    answered = False
    passed_over: list[bytes] = []
    results: set[int] = set()
    batches: set[PhaseName] = set()
    memory = _Memory(child.pid)
    try:
        for line in child.lines(silence):
            if not answered and len(passed_over) < PASSED_OVER_MAX and _is_chatter(line):
                passed_over.append(line)
                continue
            event = _understood(line, task)
            _check(event, child.started_ns)
            silence.hear(event)
            if not answered:
                yield from _handshake(event, child.started_ns)
                answered = True
                if passed_over:
                    chatter(task.cell.python, _text(passed_over[0]))
                continue
            event = memory.follow(event)
            match event:
                case HostStarted():
                    raise SampleError(FailureKind.LAUNCH, "the bench host answered twice")
                case CellFailed():
                    raise SampleError(event.kind, event.reason, event.last_words)
                case BatchDone():
                    results.add(event.result)
                    batches.add(event.phase)
                case CellDone():
                    if missing := [phase.value for phase in _BATCHES if phase not in batches]:
                        raise SampleError(FailureKind.LAUNCH, f"the bench host ended without its {missing[0]} batch")
                    wrong = disagreement({*results, event.result}, expected)
                    if wrong:
                        raise SampleError(FailureKind.WRONG_RESULT, wrong)
                    yield event
                    return
                case _:
                    pass
            yield event
    except SilentError:
        if child.is_stopped():
            stopped = "was stopped (SIGSTOP, or by a debugger) and "
            raise SampleError(FailureKind.TIMED_OUT, stopped + silence.sentence()) from None
        words = child.last_words
        where = why_silent(child, task.function.file) if task.function is not None else ""
        raise SampleError(FailureKind.TIMED_OUT, silence.sentence(where), words, known=bool(where)) from None
    finally:
        memory.end()
    raise SampleError(None if answered else FailureKind.LAUNCH)


class _Memory:
    """Looks at the memory of a team while it runs its last batches, and puts what it saw into the team's costs."""

    def __init__(self, host: int) -> None:
        self._host = host
        self._watch: MemoryWatch | None = None
        self._told = False  # what is tried after that needs no look

    def follow(self, event: HostEvent) -> HostEvent:
        begins = isinstance(event, Progress) and event.phase is PhaseName.COSTS
        if begins and self._watch is None and not self._told:
            self._watch = MemoryWatch(self._host)
        if not isinstance(event, TeamCosts):
            return event
        self._told, seen = True, self.end()
        if seen is None:  # a host says nothing of that itself
            return replace(event, memory_kind=None, memory_bytes=(), looks=0)
        return replace(event, memory_kind=seen.kind, memory_bytes=seen.bytes, looks=seen.looks)

    def end(self) -> TeamMemory | None:
        watch, self._watch = self._watch, None
        return watch.end() if watch is not None else None


def _understood(line: bytes, task: Task) -> HostEvent:
    """The event of a line, if it may be said and is about this sample."""
    try:
        event = decode(line)
    except ProtocolError as error:
        problem = str(error)
    else:
        if not isinstance(event, _SAID):
            problem = f"{type(event).__name__} is not a bench host's to say"
        elif (event.cell, event.round) != (task.cell_index, task.round):
            problem = f"expected cell {task.cell_index}, round {task.round}"
        else:
            return event
    said = f"the bench host said what the protocol does not know: {_text(line)!r} ({problem})"
    raise SampleError(FailureKind.LAUNCH, said)


def _is_chatter(line: bytes) -> bool:
    """Whether a line before the handshake is none of ours: a sitecustomize that prints, a banner."""
    return b'"event"' not in line


def _text(line: bytes) -> str:
    return line[:200].decode("utf-8", "replace").strip()


def _check(event: HostEvent, started_ns: int) -> None:
    """Hold an event to the rules of whoever reads the run, and its times to this process's clock.

    A sample lies between the start of its host and now, so no time in it can be longer than that.
    """
    try:
        check_of_sample(event)
        passed_ns = time.perf_counter_ns() - started_ns
        match event:
            case PhaseDone():
                spans = [(0, event.wall_ns)]
            case BatchDone():
                began_ns = event.start_ns - started_ns
                spans = [(0, sum(event.batch_ns)), (began_ns, began_ns + event.batch_ns[event.lanes_of])]
            case Progress():
                spans = [(event.at_ns - started_ns, event.at_ns - started_ns)]
            case _:
                return
        for begin_ns, end_ns in spans:
            if not 0 <= begin_ns <= end_ns <= passed_ns:
                said = f"{begin_ns:,} to {end_ns:,} ns after its start, where {passed_ns:,} ns have passed"
                raise EventError(said, FailureKind.CLOCK)
    except EventError as error:
        raise SampleError(error.kind, reason_of(error)) from None


def _handshake(event: HostEvent, started_ns: int) -> Iterator[HostEvent]:
    """HostStarted and the launch phase, on this process's clock."""
    if not isinstance(event, HostStarted):
        # A host that cannot even begin says why.
        if isinstance(event, CellFailed):
            raise SampleError(event.kind, event.reason, event.last_words)
        raise SampleError(FailureKind.LAUNCH, f"the bench host began with {type(event).__name__}, not HostStarted")
    if event.protocol != PROTOCOL:
        raise SampleError(
            FailureKind.LAUNCH,
            f"the bench host speaks protocol {event.protocol}, this program {PROTOCOL}; reinstall Speedup Lab",
        )
    now_ns = time.perf_counter_ns()
    if not started_ns <= event.clock_ns <= now_ns:
        raise SampleError(
            FailureKind.CLOCK,
            f"the interpreter's clock reads {event.clock_ns} ns, outside {started_ns} to {now_ns}: "
            "its times cannot be compared with others; choose another Python",
        )
    yield event
    yield PhaseDone(cell=event.cell, round=event.round, phase=PhaseName.LAUNCH, wall_ns=event.clock_ns - started_ns)
