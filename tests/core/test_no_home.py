"""A user without a home folder and without an entry in the system's list: all goes on, nothing is saved."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from speeduplab.core.cli.doctor import _data_folder
from speeduplab.core.machine.user_folders import NO_HOME
from speeduplab.core.runfile import data_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no list of users to be missing from")

PROGRAM = """
import os, pwd, sys
def nobody(_): raise KeyError("no such user")
pwd.getpwuid = nobody
for name in [name for name in os.environ if name == "HOME" or name.startswith("XDG_") or name == "PYENV_ROOT"]:
    del os.environ[name]
from speeduplab.gui.__main__ import main
sys.argv[1:] = {arguments!r}
sys.exit(main())
"""


def ran(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", PROGRAM.format(arguments=list(arguments))],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )


def test_a_run_is_measured_and_the_sentence_says_why_it_is_not_saved(tmp_path):
    done = ran(tmp_path, "run", "--num", "1e4", "--strategy", "serial", "--rounds", "1")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "no home folder is known, set HOME" in done.stderr
    assert "All strategies returned the same result: True" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["list", "doctor"])
def test_every_look_around_works(tmp_path, command):
    done = ran(tmp_path, command)
    assert "Traceback" not in done.stderr
    assert done.returncode == (1 if command == "doctor" else 0), done.stderr
    assert list(tmp_path.iterdir()) == []


def test_doctor_names_it_with_the_remedy(monkeypatch):
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    for name in ("XDG_DATA_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    assert NO_HOME in data_folder().parents
    check = _data_folder({})
    assert (check.ok, check.remedy) == (False, "set HOME, or save with --save FILE")
    assert check.text == "no home folder is known: HOME is not set, and the system has no entry for this user"
