"""The command among other programs: closed and full streams, odd locales, terminals, Ctrl+C."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from command_line import COMMAND, GIVE_UP_S, SAME, quick, saved, speeduplab
from real_runs import wait_until
from speeduplab.core.bench.events import Outcome
from speeduplab.core.runfile import SUFFIX, read

pytestmark = pytest.mark.usefixtures("no_child_left")

not_windows = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX streams, not this system's")


@not_windows
def test_a_reader_that_leaves_early_is_no_error():
    with subprocess.Popen([COMMAND, *quick()], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        process.stdout.close()
        said = process.stderr.read()
        assert process.wait(GIVE_UP_S) == 0
    assert said.splitlines()[1:] == [f"Saved as {saved()[0]}"]


@not_windows
def test_only_the_first_line_is_read_where_only_that_is_wanted():
    done = subprocess.run(
        ["sh", "-c", f'"{COMMAND}" "$@" | head -1', "sh", *quick()], capture_output=True, text=True, check=True
    )
    assert done.stdout == "counter, num 1,000; 1 round of 1 cell\n"
    assert "Traceback" not in done.stderr


@not_windows
@pytest.mark.parametrize("closing", [">&-", "2>&-", ">&- 2>&-", "<&-"])
def test_a_closed_stream_costs_no_measurement(closing):
    done = subprocess.run(["sh", "-c", f'"{COMMAND}" "$@" {closing}', "sh", *quick()], capture_output=True, check=False)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert read(saved()[0]).outcome is Outcome.COMPLETED


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full device is missing, not this system's")
def test_a_full_disk_behind_stdout_is_said_and_the_run_is_saved():
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([COMMAND, *quick()], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert "no space left on device" in done.stderr.lower()
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert str(saved()[0]) in done.stderr


@not_windows
def test_an_ascii_locale_gets_ascii():
    done = subprocess.run(
        [COMMAND, *quick()],
        capture_output=True,
        check=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    )
    assert done.stdout.isascii()
    assert done.stdout.splitlines()[-1] == SAME.encode()


def test_a_narrow_terminal_gets_narrow_lines():
    done = speeduplab("run", "--preset", "seed", "--num", "1e4", "--rounds", "1", COLUMNS="60")
    assert done.returncode == 0
    assert max(map(len, done.stdout.splitlines())) <= 60
    for title in ("Serial", "Python threads", "Processes"):
        assert title in done.stdout


def terminal_run(*arguments: str, out_too: bool = False, **environment: str) -> tuple[int, str, str]:
    """Run the command with stderr, and perhaps stdout, on a terminal of 100 columns: status, stdout, stderr."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    env = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "FORCE_COLOR")}
    process = subprocess.Popen(
        [COMMAND, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs if out_too else subprocess.PIPE,
        stderr=theirs,
        env={**env, "TERM": "xterm-256color", **environment},
    )
    os.close(theirs)
    said = b""
    with process:
        try:
            while chunk := os.read(ours, 1 << 16):
                said += chunk
        except OSError:  # how Linux says that the other end is closed
            pass
        finally:
            os.close(ours)
        out = b"" if out_too else process.stdout.read()
        return process.wait(GIVE_UP_S), out.decode(), said.decode()


@not_windows
def test_a_progress_bar_is_drawn_on_a_terminal_and_never_on_stdout():
    status, out, err = terminal_run("run", "--num", "1000", "--strategy", "serial,threads", "--rounds", "2")
    assert status == 0
    assert "2 cells, 2 rounds: about " in err
    assert "Round 1 of 2: " in err
    assert " left" in err
    assert "Round 1 of" not in out
    assert "\x1b" not in out
    assert out.splitlines()[-1] == SAME


def test_how_long_it_will_take_is_said_without_a_terminal_too():
    assert "1 cell, 1 round: about " in speeduplab(*quick()).stderr


def test_with_json_it_is_not_said():
    assert "about" not in speeduplab(*quick("--json")).stderr


@not_windows
def test_json_stays_alone_on_stdout_while_a_bar_is_drawn():
    status, out, _ = terminal_run(*quick("--json"))
    assert status == 0
    assert json.loads(out)["results_equal"] is True


@not_windows
@pytest.mark.parametrize(
    ("environment", "colours"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_a_terminal_gets_colours_unless_it_is_asked_not_to(environment, colours):
    status, _, said = terminal_run("list", out_too=True, **environment)
    assert status == 0
    assert ("\x1b[1m" in said) is (environment.get("TERM") != "dumb")
    status, _, said = terminal_run("doctor", out_too=True, **environment)
    assert bool(re.search(r"\x1b\[(?:[0-9]+;)*3[0-7]m", said)) is colours


@contextmanager
def ctrl_c(handler) -> Iterator[None]:
    """What is started within this inherits from the handler whether Ctrl+C is ignored."""
    before = signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def interrupted(
    *arguments: str, once: str, signals: int = 1, kind: signal.Signals = signal.SIGINT
) -> tuple[int, str, str, list[psutil.Process]]:
    """Send a signal to a run when its file holds a word: status, stdout, stderr, and the children that it had."""
    # A shell that starts the tests in the background has it ignored.
    with ctrl_c(signal.default_int_handler):
        process = subprocess.Popen(
            [COMMAND, "run", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
    with process:
        try:
            assert wait_until(lambda: bool(saved()) and once in saved()[0].read_text())
            children = psutil.Process(process.pid).children(recursive=True)
            for _ in range(signals):
                process.send_signal(kind)
            out, err = process.communicate(timeout=GIVE_UP_S)
        finally:
            process.kill()
    return process.returncode, out, err, children


def gone(children: list[psutil.Process]) -> bool:
    return wait_until(lambda: not any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in children))


@not_windows
@pytest.mark.parametrize(
    ("strategy", "workers", "num"),
    [("serial", "1", "1e11"), ("processes", "2", "1e11"), ("cpp-threads", "2", "1e12"), ("threads", "2", "1e11")],
)
def test_ctrl_c_ends_a_run_with_status_130_a_whole_file_and_no_child(strategy, workers, num):
    arguments = ("--num", num, "--rounds", "1", "--strategy", strategy, "--workers", workers, "--json")
    status, out, err, children = interrupted(*arguments, once='"event":"Progress"')
    assert status == 130
    assert len(children) >= 1
    assert gone(children)
    result = read(saved()[0])
    assert (result.outcome, result.truncated) == (Outcome.STOPPED, None)
    spoken = json.loads(out)
    assert (spoken["outcome"], spoken["results_equal"]) == ("stopped", None)
    assert spoken["file"] == str(saved()[0])
    assert "Traceback" not in err


@not_windows
def test_ctrl_c_loses_nothing_that_was_measured():
    arguments = ("--num", "1e5", "--strategy", "serial", "--rounds", "1000")
    status, out, _, _ = interrupted(*arguments, once='"event":"RoundDone","round":1')
    assert status == 130
    result = read(saved()[0])
    measured = sum(sample.complete for sample in result.samples.values())
    assert measured >= 2
    assert f"Stopped after {measured} of 1,000 samples." in out
    assert re.search(r"^Serial, 1 worker.* (?:ms|s) ", out, re.MULTILINE)
    assert out.splitlines()[-1].startswith("All strategies returned the same result: ")


@not_windows
def test_a_request_to_end_stops_a_run_as_ctrl_c_does():
    arguments = ("--num", "1e11", "--rounds", "1", "--strategy", "processes", "--workers", "2")
    status, _, err, children = interrupted(*arguments, once='"event":"Progress"', kind=signal.SIGTERM)
    assert status == 130
    assert gone(children)
    assert (read(saved()[0]).outcome, "Traceback" in err) == (Outcome.STOPPED, False)


@not_windows
def test_ctrl_c_twice_ends_the_program_and_leaves_no_child():
    arguments = ("--num", "1e11", "--rounds", "1", "--strategy", "processes", "--workers", "2")
    status, _, err, children = interrupted(*arguments, once='"event":"Progress"', signals=2)
    assert status == 130
    assert gone(children)
    assert "Traceback" not in err


@not_windows
def test_ctrl_c_in_the_background_is_ignored_as_the_shell_wants(tmp_path):
    path = tmp_path / f"run{SUFFIX}"
    arguments = ["run", "--num", "1e5", "--strategy", "serial", "--rounds", "5", "--save", str(path)]
    with ctrl_c(signal.SIG_IGN):
        process = subprocess.Popen([COMMAND, *arguments], stdout=subprocess.PIPE)
    with process:
        assert wait_until(lambda: path.exists() and '"event":"HostStarted"' in path.read_text())
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=GIVE_UP_S)
    assert process.returncode == 0
    assert read(path).outcome is Outcome.COMPLETED
