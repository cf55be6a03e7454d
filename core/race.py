"""One run: the plan's events in their order, each written before anybody sees it.

Ties a host to a run file; neither knows the other.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Protocol

from .bench.events import Event, Outcome, RunEnded, RunStarted
from .bench.model import Plan
from .hosts import Host


class Writer(Protocol):
    """What keeps the events. It never raises: a run goes on where it cannot be saved."""

    def write(self, event: Event) -> None: ...
    def close(self) -> None: ...


def race(
    plan: Plan, host: Host, writer: Writer, machine: dict[str, Any], *, created: datetime | None = None
) -> Generator[Event, None, None]:
    """Measure a plan: RunStarted, what the host says, and RunEnded last, each written before it is yielded.

    RunStarted is on disk before anything runs. Where the reader leaves early (it closes the iterator,
    or Ctrl+C comes) the host is stopped and RunEnded(STOPPED) is written; where the host itself fails,
    RunEnded(FAILED) says why. Then the writer is closed.

    Parameters
    ----------
    created
        When the run began, with its offset from UTC; now, if None.
    """
    # Nothing runs yet, but a stop counts from here on.
    events = host.run(plan)
    began = created or datetime.now().astimezone()
    started = RunStarted(
        program=program_version(), created=began.isoformat(timespec="seconds"), plan=plan, machine=machine
    )
    return _race(started, events, host, writer)


def _race(started: RunStarted, events: Iterator[Event], host: Host, writer: Writer) -> Generator[Event, None, None]:
    ended = False
    try:
        with closing(_whole(started, events)) as stream:
            for event in stream:
                writer.write(event)
                ended = isinstance(event, RunEnded)
                yield event
    finally:
        if not ended:
            host.stop()
            writer.write(RunEnded(outcome=Outcome.STOPPED, reason=None))
        writer.close()


def _whole(started: RunStarted, events: Iterator[Event]) -> Generator[Event, None, None]:
    yield started
    try:
        yield from events
    except Exception as error:  # a fault of ours, and no reason to lose what was measured
        yield RunEnded(outcome=Outcome.FAILED, reason=f"{type(error).__name__}: {error}")


def program_version() -> str:
    """Version of Speedup Lab; "unknown" where it is not installed."""
    try:
        return version("speeduplab")
    except PackageNotFoundError:
        return "unknown"
