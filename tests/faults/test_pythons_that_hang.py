"""A Python that never answers, or answers oddly: it goes when the program goes, however that ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from command_line import COMMAND, GIVE_UP_S
from real_runs import members, wait_until
from speeduplab.core.hosts import interpreters, tether
from speeduplab.core.hosts.interpreters import PythonError, probe, stop_asking

pytestmark = [
    pytest.mark.usefixtures("no_child_left"),
    pytest.mark.skipif(sys.platform != "linux", reason="a signal at the end of a pipe is not this system's"),
]

HANGING = {
    "sleeps": 'exec sleep "$0" 1000',
    "ignores requests to end": 'trap "" TERM INT HUP IO; while :; do sleep 1; done',
    "has children": "sleep 1000 & sleep 1001",
}


@pytest.fixture
def hanging(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A "Python" that says who it is in a file, and then nothing."""
    path = tmp_path / "python-that-hangs"
    body = HANGING[request.param].replace(' "$0"', "")
    path.write_text(f'#!/bin/bash\necho $$ > "{tmp_path}/pid.new"; mv "{tmp_path}/pid.new" "{tmp_path}/pid"\n{body}\n')
    path.chmod(0o755)
    return path


def group_of(python: Path) -> int:
    """Its process group, once its life hangs on ours: a moment after it was started."""
    pid = python.with_name("pid")
    assert wait_until(pid.exists)
    group = int(pid.read_text())
    assert wait_until(lambda: is_held(group) or watches(group) != [])
    return group


def watches(group: int) -> list[int]:
    """Shells that wait to end a group."""
    command = ["/bin/sh", "-c", tether._WATCH, str(group)]
    return [one.pid for one in psutil.process_iter(["cmdline"]) if one.info["cmdline"] == command]


def is_held(pid: int) -> bool:
    """Whether the kernel signals a process at the end of one of its files."""
    for file in Path(f"/proc/{pid}/fdinfo").iterdir():
        try:
            flags = int(file.read_text().split("flags:", 1)[1].split()[0], 8)
        except OSError:  # closed meanwhile
            continue
        if flags & os.O_ASYNC:
            return True
    return False


# As on systems whose kernel sends no signal at the end of a pipe.
ELSEWHERE = """
import sys
from speeduplab.core.hosts import tether
tether.BY_SIGNAL = False
from speeduplab.core.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("system", [[COMMAND], [sys.executable, "-c", ELSEWHERE]], ids=["linux", "elsewhere"])
@pytest.mark.parametrize("hanging", HANGING, indirect=True)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_a_python_that_hangs_goes_with_the_program(hanging, number, system):
    command = [*system, "run", "--strategy", "serial", "--python", str(hanging)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as program:
        group = group_of(hanging)
        program.send_signal(number)
        _, said = program.communicate(timeout=GIVE_UP_S)
    assert wait_until(lambda: members(group) == [] == watches(group))
    assert "Traceback" not in said


@pytest.mark.parametrize("by_signal", [True, False])
def test_a_python_that_answers_leaves_nobody_who_waits_for_its_end(by_signal, monkeypatch):
    monkeypatch.setattr(tether, "BY_SIGNAL", by_signal)
    assert probe(sys.executable).gil in (None, True, False)
    commands = [
        one.info["cmdline"] for one in psutil.process_iter(["cmdline", "ppid"]) if one.info["ppid"] == os.getpid()
    ]
    assert not any(command and tether._WATCH in command for command in commands)


@pytest.mark.parametrize("hanging", ["has children"], indirect=True)
def test_a_question_can_be_given_up(hanging):
    import threading

    caught: list[Exception] = []

    def ask() -> None:
        try:
            probe(hanging)
        except PythonError as error:
            caught.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    group = group_of(hanging)
    stop_asking()
    asking.join(GIVE_UP_S)
    assert len(caught) == 1
    assert wait_until(lambda: members(group) == [])


@pytest.mark.parametrize("hanging", ["sleeps"], indirect=True)
def test_a_python_that_does_not_answer_in_time_is_gone_when_that_is_said(hanging, monkeypatch):
    monkeypatch.setattr(interpreters, "PROBE_LIMIT_S", 0.5)
    with pytest.raises(PythonError, match=r"did not answer within 0\.5 s"):
        probe(hanging)
    assert members(int(hanging.with_name("pid").read_text())) == []


@pytest.mark.parametrize("after_s", [0.0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3])
def test_ctrl_c_says_no_traceback_however_early_it_comes(after_s):
    arguments = ["run", "--num", "1e12", "--strategy", "serial", "--rounds", "1"]
    command = [sys.executable, "-X", "importtime", COMMAND, *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr is not None
        # What comes before the first module that ours loads is Python's own.
        assert any(line.endswith("speeduplab.gui.app\n") for line in program.stderr)
        time.sleep(after_s)
        program.send_signal(signal.SIGINT)
        said = program.stderr.read()
        status = program.wait(GIVE_UP_S)
    assert "Traceback" not in said
    assert status in (130, -signal.SIGINT)


def sitecustomized(folder: Path, line: str) -> Path:
    """This Python, with a sitecustomize of one line."""
    (folder / "site").mkdir()
    (folder / "site" / "sitecustomize.py").write_text(line)
    path = folder / "python"
    path.write_text(f'#!/bin/sh\nexport PYTHONPATH="{folder}/site"\nexec {sys.executable} "$@"\n')
    path.chmod(0o755)
    return path
