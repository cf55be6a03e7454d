"""One run: the plan's events in their order, each written before anybody sees it.

Ties a host to a run file; neither knows the other.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import datetime
from itertools import chain
from typing import Any, Protocol

from .bench.events import Conclusions, Event, LessonRun, Outcome, RunEnded, RunStarted
from .bench.model import Plan
from .hosts import Host
from .results.blocks import earlier_rounds
from .results.run_result import RunResult
from .runfile import whole_rounds_of


class Writer(Protocol):
    """What keeps the events. It never raises: a run goes on where it cannot be saved."""

    def write(self, event: Event) -> None: ...
    def close(self) -> None: ...


def run_plan(
    plan: Plan,
    host: Host,
    writer: Writer,
    machine: dict[str, Any],
    *,
    created: datetime | None = None,
    earlier: RunResult | None = None,
    lesson: LessonRun | None = None,
) -> Generator[Event, None, None]:
    """Measure a plan: RunStarted, what the host says, and RunEnded last, each written before it is yielded.

    Right before RunEnded come the Conclusions, where there are any.

    RunStarted is on disk before anything runs. Where the reader leaves early (it closes the iterator,
    or Ctrl+C comes) the host is stopped and RunEnded(STOPPED) is written; where the host itself fails,
    RunEnded(FAILED) says why. Then the writer is closed.

    Parameters
    ----------
    created
        When the run began, with its offset from UTC; now, if None.
    earlier
        A run whose whole rounds are the plan's first ones: they are written and yielded again, and the host goes on
        after them. Its lesson and guesses stay.
    lesson
        The lesson that the run belongs to, with its guesses.
    """
    # Nothing runs yet, but a stop counts from here on.
    events = host.run(plan) if earlier is None else host.run(plan, earlier.rounds_done)
    began = created or datetime.now().astimezone()
    started = RunStarted(
        program=program_version(),
        created=began.isoformat(timespec="seconds"),
        plan=plan,
        machine=machine,
        earlier=earlier_rounds(earlier) if earlier is not None else (),
        lesson=earlier.started.lesson if earlier is not None else lesson,
    )
    if earlier is not None:
        events = chain(whole_rounds_of(earlier), events)
    return _race(started, events, host, writer)


def _race(started: RunStarted, events: Iterator[Event], host: Host, writer: Writer) -> Generator[Event, None, None]:
    ended, so_far = False, _SoFar(started)
    try:
        with closing(_whole(started, events)) as stream:
            for said in stream:
                event = so_far.admit(said)
                if event is None:
                    continue
                if isinstance(event, RunEnded) and (concluded := so_far.conclude(event)) is not None:
                    writer.write(concluded)
                    yield concluded
                writer.write(event)
                ended = isinstance(event, RunEnded)
                yield event
    finally:
        if not ended:
            host.stop()
            end = RunEnded(outcome=Outcome.STOPPED, reason=None)
            try:
                if (concluded := so_far.conclude(end)) is not None:
                    writer.write(concluded)
            finally:  # a second Ctrl+C must not take the end away
                writer.write(end)
        writer.close()


class _SoFar:
    """The run as it passes, folded as its readers will. What goes wrong here loses nothing that was measured."""

    def __init__(self, started: RunStarted) -> None:
        self._result = RunResult(started)
        self._concluded = False

    def admit(self, event: Event) -> Event | None:
        """The event as it may be written: one that no reader could take costs its sample, not the file."""
        if isinstance(event, RunStarted):
            return event
        if isinstance(event, RunEnded):
            return event if self._result.outcome is None else None
        return self._result.admit(event)

    def conclude(self, end: RunEnded) -> Conclusions | None:
        """What the run says once it ends so; at most once."""
        if self._concluded:
            return None
        self._concluded = True
        try:
            # 40 ms to load, which nobody shall wait for at the start.
            from .report.conclusions import conclude

            self._result.add(end)
            return conclude(self._result)
        except Exception:
            return None


def _whole(started: RunStarted, events: Iterator[Event]) -> Generator[Event, None, None]:
    yield started
    try:
        yield from events
    except Exception as error:  # a fault of ours, and no reason to lose what was measured
        yield RunEnded(outcome=Outcome.FAILED, reason=f"{type(error).__name__}: {error}")


def program_version() -> str:
    """Version of Speedup Lab; "unknown" where it is not installed."""
    # 12 ms, which the window's start can do without.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("speeduplab")
    except PackageNotFoundError:
        return "unknown"
