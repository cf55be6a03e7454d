"""What is said of a fault: who did it, and what helps."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import tempfile
import threading
from functools import partial
from pathlib import Path
from shlex import quote

import psutil
import pytest
from command_line import COMMAND, GIVE_UP_S, quick, saved
from patience import DrawnClock
from real_runs import here, plan_of, wait_until
from speeduplab.core.bench.events import CellFailed, Event, FailureKind, HostStarted, Outcome
from speeduplab.core.cli.main import main
from speeduplab.core.cli.running import run_command
from speeduplab.core.hosts import ChildHost
from speeduplab.core.hosts.exit_verdict import why_not_started
from speeduplab.core.hosts.interpreters import probe
from speeduplab.core.runfile import read
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, failure, run

pytestmark = pytest.mark.usefixtures("no_child_left")

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are not this system's")


def only_failure(events) -> CellFailed:
    (found,) = (event for event in events if isinstance(event, CellFailed))
    return found


@POSIX
def test_a_host_that_is_killed_before_it_has_begun_is_called_killed(script):
    found = only_failure(ChildHost(script("os.kill(os.getpid(), 9)")).run(plan_of(here())))
    assert (found.kind, found.reason) == (FailureKind.KILLED, "killed (SIGKILL) before it had begun")


def stands(pid: int) -> bool:
    return psutil.Process(pid).status() == psutil.STATUS_STOPPED


@POSIX
def test_a_host_that_was_stopped_is_said_to_have_been_stopped(monkeypatch):
    host = ChildHost()
    found: list[Event] = []
    monkeypatch.setattr("speeduplab.core.hosts.silence.time", DrawnClock(lambda: bool(found)))
    for event in host.run(plan_of(here(num=10**12), time_limit_s=1)):
        if isinstance(event, HostStarted):
            os.kill(event.pid, signal.SIGSTOP)
            # It stands only once it has had a core to take the signal on, and the drawn clock waits for nothing.
            assert wait_until(partial(stands, event.pid))
        found.append(event)
    failed = only_failure(found)
    assert failed.kind is FailureKind.TIMED_OUT
    assert failed.reason.startswith("was stopped (SIGSTOP, or by a debugger) and made no progress for 1 s")


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENFILE, errno.EAGAIN, errno.ENOMEM])
def test_a_limit_of_the_system_is_not_blamed_on_the_python(number):
    said = why_not_started(OSError(number, os.strerror(number)))
    assert said.startswith(os.strerror(number).lower())
    assert "ulimit" in said
    assert "another Python" not in said


@POSIX
@pytest.mark.parametrize("limit", [10, 14, 17])  # for the program, and for a bench host and its workers
def test_too_few_open_files_are_named_and_nothing_is_lost(limit):
    command = ["bash", "-c", f'ulimit -n {limit}; exec "$0" "$@"', COMMAND, "run", "--num", "1000"]
    command += ["--strategy", "serial,processes", "--workers", "4", "--rounds", "1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=GIVE_UP_S, check=False)
    said = done.stdout + done.stderr
    assert "too many open files" in said.lower()
    assert "choose another Python" not in said
    assert "Traceback" not in said
    assert "ulimit" in said
    assert "same result: False" not in said


@pytest.mark.parametrize(
    ("kind", "equal"),
    [
        (FailureKind.KILLED, None),
        (FailureKind.OUT_OF_MEMORY, None),
        (FailureKind.LAUNCH, None),
        (FailureKind.RAISED, False),
        (FailureKind.WRONG_RESULT, False),
    ],
)
def test_a_row_that_was_killed_leaves_it_open_whether_the_results_are_the_same(kind, equal):
    rows = [Timed(cell=cell("serial"), warm_s=0.2), Timed(cell=cell("threads", 2), warm_s=0.1)]
    result = run(rows, rounds=1, failures=[failure(1, 0, kind)])
    assert summarise(result).results_equal is equal


def test_a_table_that_memory_does_not_hold_loses_no_sample(capsys, monkeypatch):
    def too_large(*_, **__):
        raise MemoryError

    monkeypatch.setattr(run_command, "print_run", too_large)
    assert main(quick()) == 1
    said = capsys.readouterr().err
    assert f"`speeduplab show {quote(str(saved()[0]))}`" in said
    assert read(saved()[0]).samples[0, 0].complete


def chatty(folder: Path) -> Path:
    """This Python, with a sitecustomize that prints a line."""
    (folder / "site").mkdir()
    (folder / "site" / "sitecustomize.py").write_text(
        "print('good morning', flush=True)\nprint('a second line', flush=True)\n"
    )
    path = folder / "python"
    path.write_text(f'#!/bin/sh\nPYTHONPATH="{folder}/site" exec {sys.executable} "$@"\n')
    path.chmod(0o755)
    return path


@POSIX
def test_what_a_python_prints_before_its_host_answers_is_passed_over_and_reported(tmp_path, capsys):
    python = chatty(tmp_path)
    assert main(quick("--python", str(python))) == 0
    said = capsys.readouterr().err
    assert f"{python} prints before its bench host answers: 'good morning'" in said
    assert read(saved()[0]).samples[0, 0].complete


@POSIX
def test_a_probe_tells_what_was_printed_before_its_answer(tmp_path):
    assert probe(chatty(tmp_path)).printed == "good morning"


def test_a_host_that_only_chats_is_no_host(script):
    found = only_failure(ChildHost(script("while True: print('yes', flush=True)")).run(plan_of(here())))
    assert found.kind is FailureKind.LAUNCH
    assert "'yes'" in found.reason


def test_no_usable_temporary_folder_costs_no_measurement(monkeypatch):
    def none() -> str:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")

    monkeypatch.setattr(tempfile, "gettempdir", none)
    assert not any(isinstance(event, CellFailed) for event in ChildHost().run(plan_of(here())))


@POSIX
def test_a_host_whose_threads_cannot_be_started_fails_its_cell_and_is_gone(monkeypatch):
    start = threading.Thread.start

    def refuse(thread):
        if thread.name == "bench host":
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse)
    found = only_failure(ChildHost().run(plan_of(here())))
    assert "no further thread can be started" in found.reason
    assert "ulimit" in found.reason


def test_a_program_that_can_start_no_thread_of_its_own_measures_all_the_same(monkeypatch):
    start = threading.Thread.start

    def refuse(thread):
        if thread.name in ("expected results", "memory watch"):
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse)
    events = list(ChildHost().run(plan_of(here())))
    assert [event for event in events if isinstance(event, CellFailed)] == []
    assert events[-1].outcome is Outcome.COMPLETED
