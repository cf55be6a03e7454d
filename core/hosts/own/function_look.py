"""A look at the user's function in a child process, before a plan is made of it: items, and the time of one.

Nothing of the user's runs in this process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from ...bench.codec import encode
from ...bench.events import PROTOCOL, Task
from ...bench.model import Cell, Function
from ...bench.workloads import OWN
from ...display.host_words import host_words
from ...display.i18n import tr
from ...plan.function_naming import index_words, of_function
from ...plan.rules import PlanError
from ..environment import BENCH_MAIN, bench_environment, empty_folder
from ..exit_verdict import exit_verdict, oom_kills
from ..process import kill_group, own_group

LIMIT_S = 60.0
_STEP_S = 0.2
_LINES, _LONGEST = 3, 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was seen.

    Attributes
    ----------
    items
        How many items() of the file yields; None where the function takes indices.
    unit_s
        Seconds for one item; None where its call failed or ended this process.
    """

    items: int | None
    unit_s: float | None


class LookStoppedError(Exception):
    """Nobody waits for the answer any more; the child has ended."""


def look_at(
    function: Function,
    num: int,
    *,
    pythons: Sequence[str] = (),
    limit_s: float = LIMIT_S,
    stopped: Callable[[], bool] = lambda: False,
) -> Look:
    """Call the function once, in a child process.

    Parameters
    ----------
    pythons
        Those that are to run it: the first that has the modules of its file is taken. This one, if empty.
    stopped
        Asked five times a second while it runs.

    Raises
    ------
    PlanError
        If it cannot be called: with what it said.
    LookStoppedError
        If `stopped` says so.
    """
    lacking = None
    for python in pythons or (sys.executable,):
        try:
            return _look_by(python, function, num, limit_s, stopped)
        except _LacksModuleError as error:
            lacking = lacking or error
    assert lacking is not None
    raise lacking


class _LacksModuleError(PlanError):
    """A Python has not what the function's file imports."""


def _look_by(python: str, function: Function, num: int, limit_s: float, stopped: Callable[[], bool]) -> Look:
    cell = Cell(workload=OWN, num=num, strategy="serial", workers=1, python=python)
    task = Task(protocol=PROTOCOL, cell_index=0, round=0, cell=cell, function=replace(function, source=""))
    name = f"{function.name} of {function.file or function.module}"
    words, status, kills = "", 0, oom_kills()
    try:
        said, words, status = _answer([python, str(BENCH_MAIN), "--look"], encode(task), limit_s, stopped)
        found = json.loads(said)
        look = Look(items=found["items"], unit_s=found["unit_s"])
    except subprocess.TimeoutExpired:
        late = tr(
            "{name} did not return its first result within {limit:g} s; "
            "speeduplab run --time-limit SECONDS allows longer"
        )
        raise PlanError("function", late.format(name=name, limit=limit_s)) from None
    except (OSError, ValueError, KeyError, TypeError):
        last = _last_words(words)
        if status:
            last = ": ".join(filter(None, (exit_verdict(status)[1], last)))
        if oom_kills() > kills:
            last = tr("memory ran out, and the system killed it")
        last = last or tr("it said nothing")
        ended = tr("{name} ended its process before it returned: {reason}")
        raise PlanError("function", ended.format(name=name, reason=last)) from None
    if found.get("problem"):
        refused = _LacksModuleError if found.get("absent") else PlanError
        said = f"{name}: {host_words(str(found['problem']))}"
        raise refused("function", "; ".join(filter(None, (said, _meant(function, found)))))
    return look


def _meant(function: Function, found: dict[str, object]) -> str:
    """Where a call with an item failed as one does that was meant for an index: how to say so."""
    one = of_function(function)
    if one is None or found["items"] is None or not (one.counts or "raises TypeError" in str(found["problem"])):
        return ""
    return index_words(one, function.shape)


def _last_words(words: str) -> str:
    """The last lines of what a process said, as one, without where each thread of it was."""
    lines = [line.strip() for line in words.partition("Fatal Python error")[0].splitlines()]
    last = " ".join([line for line in lines if line][-_LINES:])
    if len(last) <= _LONGEST:
        return last
    return f"… {last[-_LONGEST:].partition(' ')[2]}"


def _answer(command: list[str], line: str, limit_s: float, stopped: Callable[[], bool]) -> tuple[str, str, int]:
    """What a child says to a line, on stdout and stderr, and its exit status; all that it started ends with it."""
    theirs, ours = os.pipe()
    with empty_folder() as folder:
        try:
            child = subprocess.Popen(
                command,
                stdin=theirs,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
                cwd=folder,
                env=bench_environment(),
                **own_group(),
            )
            try:
                os.write(ours, line.encode() + b"\n")
                said, words = _communicate(child, limit_s, stopped)
                return said, words, child.returncode
            finally:
                kill_group(child.pid)
                child.communicate()
        finally:
            os.close(theirs)
            os.close(ours)


def _communicate(child: subprocess.Popen[str], limit_s: float, stopped: Callable[[], bool]) -> tuple[str, str]:
    late = monotonic() + limit_s
    while True:
        try:
            return child.communicate(timeout=min(_STEP_S, limit_s))
        except subprocess.TimeoutExpired:  # what it has said so far is kept
            if stopped():
                raise LookStoppedError from None
            if monotonic() >= late:
                raise
