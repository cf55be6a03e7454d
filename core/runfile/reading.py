"""Reading run files, which may come from anybody: nothing is executed, nothing trusted, nothing read whole."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import IO

from ..bench.codec import NotJson, ProtocolError, UnknownEvent, decode, message_of, parse
from ..bench.events import Event, RunStarted, Task
from ..display.i18n import tr
from ..display.numbers import number
from ..plan.guess_rules import check_lesson
from ..plan.rules import check_plan
from ..results.run_result import RunResult
from .own_names import own_name
from .places import SUFFIX

FORMAT = "speeduplab-run"
# 1 knew no run-queue waits, pressure or quota, 2 no earlier rounds, and no functions of the user's, 3 no lessons and
# no costs. From 4 on, events that a program does not know are passed over.
VERSION = 4
LINE_MAX = 1 << 26  # bytes; the longest of ours, 1,024 workers with 200 slices each, has 4 MB
CELLS_MAX = 10_000
_EVENT_NAME = re.compile(rb'\{"event":"[A-Z][A-Za-z]{2,40}"')


_HEAD = f'{{"format":"{FORMAT}"'.encode()


class RunFileError(ValueError):
    """A file that is no run of ours, or cannot be read or written; the text names it, the rule and the remedy."""


class NewerRunError(RunFileError):
    """A file that a newer program wrote."""


def words(error: OSError) -> str:
    """The system's reason, to stand within a sentence."""
    return (error.strerror or str(error)).lower()


def read(
    path: Path,
    progress: Callable[[float], None] | None = None,
    *,
    begun: Callable[[RunStarted], None] | None = None,
) -> RunResult:
    """The run in a file. One that ends too early is read as far as it goes; `truncated` then says so.

    An event that no run can hold costs its sample, which then says why, and nothing else.

    Parameters
    ----------
    progress
        Told, a hundred times at most, which share of the file is read.
    begun
        Told what the run is of, before the rest is read; what it raises ends the reading.

    Raises
    ------
    RunFileError
        If it is no run of ours, is damaged, or was written by a newer version.
    """
    left_out = 0
    with opened(path) as file:
        done = _Progress(file, progress)
        started = read_started(file, path)
        if begun is not None:
            begun(started)
        result = RunResult(started)
        for place in count(2):
            line = b""
            try:
                line = _next_line(file)
                if not line:
                    break
                done.add(len(line))
                if line.isspace() and not file.read(1):
                    break  # an editor, or a copy, ends a file with an empty line
                if line.startswith(_HEAD):
                    raise ProtocolError("a second run begins here, and a file holds one")
                event = _event_of(line)
                left_out += event is not None and result.admit(event) is not event
            except ValueError as error:
                if line and not line.endswith(b"\n"):
                    break  # it was being written when all ended
                problem = f" {error.why}" if isinstance(error, NotJson) else f": {error}"
                said = tr("{path} is damaged: line {number}{problem}; use another copy of it")
                raise RunFileError(said.format(path=path, number=place, problem=problem)) from None
        if result.outcome is None:
            result.truncated = _cut(result, path, place)
    if left_out:
        said = tr("left out of {name}: {n} event(s) that no run can hold", "", left_out)
        result.truncated = "; ".join(filter(None, (result.truncated, said.format(name=path.name))))
    result.name = own_name(path)
    return result


def _cut(result: RunResult, path: Path, line: int) -> str:
    """That a file ends in the middle, and how much of its run is there."""
    wanted = len(result.plan.cells) * result.plan.rounds
    there = sum(one.complete or one.failure is not None for one in result.samples.values())
    said = tr("{name} ends in line {number}, before its run did: {done} of {n} sample(s) are there", "", wanted)
    return said.format(name=path.name, number=line, done=number(there))


def _event_of(line: bytes) -> Event | None:
    """The event of a line; None for one of a newer program, whose name has the form of ours."""
    try:
        event = decode(line)
    except UnknownEvent:
        if _EVENT_NAME.match(line):
            return None
        raise
    if isinstance(event, Task):
        raise ProtocolError("a Task belongs in no file")
    return event


class _Progress:
    """Counts what is read, and tells of each hundredth."""

    def __init__(self, file: IO[bytes], tell: Callable[[float], None] | None) -> None:
        self._size = max(os.fstat(file.fileno()).st_size, 1)
        self._tell = tell
        self._done, self._next = 0, 0.01

    def add(self, count: int) -> None:
        if self._tell is None:
            return
        self._done += count
        share = self._done / self._size
        if share >= self._next:
            self._next = share + 0.01
            self._tell(min(share, 1.0))


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """The file, if it is one; RunFileError where the system refuses."""
    try:
        # A pipe or a device may never end, or block before it begins.
        if not stat.S_ISREG(path.stat().st_mode):
            said = tr("{path} is no file; choose a run file, whose name ends in {suffix}")
            raise RunFileError(said.format(path=path, suffix=SUFFIX))
        with path.open("rb") as file:
            yield file
    except OSError as error:
        said = tr("{path} cannot be read: {reason}; choose another file")
        raise RunFileError(said.format(path=path, reason=words(error))) from None


def _next_line(file: IO[bytes], longest: int = LINE_MAX) -> bytes:
    line = file.readline(longest + 1)
    if len(line) > longest:
        raise ProtocolError(f"a line must be at most {longest >> 20} MiB long")
    return line


def read_started(file: IO[bytes], path: Path, longest: int = LINE_MAX) -> RunStarted:
    """The first line, held to all rules but those of the machine that reads it."""
    line = b""
    try:
        line = _next_line(file, longest)
        head = parse(line.decode("utf-8-sig"))  # some editors put a byte order mark in front
        if not isinstance(head, dict) or head.pop("format", None) != FORMAT:
            raise ProtocolError(f'its first line lacks "format":"{FORMAT}"')
        number = head.pop("version", None)
        if type(number) is not int or number < 1:
            raise ProtocolError(f"its format version must be a whole number from 1, got {number!r:.80}")
        if number > VERSION:
            said = tr(
                "{path} was written by a newer Speedup Lab: its format has version {theirs}, "
                "this program reads up to {ours}; update Speedup Lab"
            )
            raise NewerRunError(said.format(path=path, theirs=f"{number!r:.80}", ours=VERSION))
        return _checked(message_of(head))
    except RunFileError:
        raise
    except UnicodeDecodeError:
        problem = tr("it is not text in UTF-8")
    except NotJson as error:
        problem = f"its first line {error.why}" if line else tr("it is empty")
    except RecursionError:  # a little less deep than what cannot be read
        problem = tr("its first line is nested too deeply")
    except ValueError as error:
        problem = str(error)
    said = tr("{path} is no run of Speedup Lab: {problem}; {remedy}")
    raise RunFileError(said.format(path=path, problem=problem, remedy=_remedy(path)))


def _remedy(path: Path) -> str:
    if path.name.endswith(SUFFIX):
        return tr("it was not written by Speedup Lab, or was damaged")
    return tr("choose a file that ends in {suffix}").format(suffix=SUFFIX)


def _checked(started: Event | Task) -> RunStarted:
    if not isinstance(started, RunStarted):
        raise ProtocolError(f"it begins with {type(started).__name__}, not RunStarted")
    plan = started.plan
    if len(plan.cells) > CELLS_MAX:
        raise ProtocolError(f"a plan has at most {CELLS_MAX:,} cells, this one {len(plan.cells):,}")
    # A file may come from another system, whose start methods do not exist here, or from a newer program.
    cells = [replace(cell, start_method=None) if cell.start_method else cell for cell in plan.cells]
    check_plan(replace(plan, cells=tuple(cells)), foreign=True)
    for created in (started.created, *(one.created for one in started.earlier)):
        _check_moment(created)
    least, taken = min((one.rounds for one in started.earlier), default=1), sum(one.rounds for one in started.earlier)
    if least < 1 or taken > plan.rounds:
        raise ProtocolError(f"earlier rounds must be 1 or more, and {plan.rounds} at most in all, got {least}, {taken}")
    if started.lesson is not None:
        _check_moment(started.lesson.locked, "locked")
        check_lesson(started.lesson, len(plan.cells))
    return started


def _check_moment(text: str, what: str = "created") -> None:
    try:
        offset = datetime.fromisoformat(text).tzinfo
    except ValueError:
        raise ProtocolError(f"{what} must be a date and a time, got {text!r:.80}") from None
    if offset is None:
        raise ProtocolError(f"{what} must have an offset from UTC, got {text!r:.80}")


def created_at(started: RunStarted) -> datetime:
    """When a run began, with its offset from UTC."""
    return datetime.fromisoformat(started.created)
