"""Other interpreters are asked what they are: a sentence for whatever is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.hosts import interpreters
from speeduplab.core.hosts.interpreters import PythonError, probe, this_python

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs shell scripts, which are not this system's")


@pytest.fixture
def program(tmp_path):
    """Makes a program of a few lines of shell."""

    def make(body: str, name: str = "program") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)
        return path

    return make


def refusal(path) -> str:
    with pytest.raises(PythonError) as caught:
        probe(path)
    return str(caught.value)


def test_this_python_says_what_it_is():
    info = this_python()
    assert info.path == sys.executable
    assert info.version == sys.version.split()[0]
    assert info.implementation == "cpython"
    assert info.unavailable.keys() == STRATEGIES.keys()
    assert info.unavailable["serial"] is None


def test_this_python_is_asked_once():
    assert this_python() is this_python()


def test_a_bare_name_is_looked_for_on_the_path(program, monkeypatch):
    path = program(f'exec {sys.executable} "$@"', "my-python")
    monkeypatch.setenv("PATH", str(path.parent))
    assert probe("my-python").path == str(path)


def test_a_path_that_does_not_exist_is_refused():
    assert refusal("/nowhere/python") == "/nowhere/python does not exist; give the path of a Python 3.10 or newer"


@pytest.mark.parametrize("name", ["no-such-python", "", "a\0b"])
def test_a_name_that_is_not_on_the_path_is_refused(name):
    assert "is not on PATH" in refusal(name)


def test_a_folder_is_refused_with_the_python_inside_it(program, tmp_path):
    inside = program("", "env/bin/python")
    assert refusal(tmp_path / "env").endswith(f"is a folder; did you mean {inside}?")


def test_a_file_that_is_no_program_is_refused(tmp_path):
    (tmp_path / "notes").write_text("mine")
    assert "cannot be started: permission denied" in refusal(tmp_path / "notes")


@pytest.mark.parametrize("body", ["true", "echo hello", "echo '[' ", "echo '{}'", "echo no >&2; exit 3", "kill -9 $$"])
def test_a_program_that_is_no_python_is_refused(program, body):
    assert "is no Python" in refusal(program(body))


def test_a_python_that_is_too_old_is_refused_with_its_version(program):
    body = 'case "$1" in -c) echo 3.8.18;; *) echo SyntaxError >&2; exit 1;; esac'
    assert "is Python 3.8.18, which is too old; give the path of a Python 3.10 or newer" in refusal(program(body))


def test_a_python_that_cannot_run_a_bench_host_is_refused_with_what_it_said(program):
    body = 'case "$1" in -c) echo 3.12.1;; *) echo "no json here" >&2; exit 1;; esac'
    assert "cannot run a bench host: no json here" in refusal(program(body))


def test_a_program_that_does_not_answer_is_ended_and_refused(program, monkeypatch):
    monkeypatch.setattr(interpreters, "PROBE_LIMIT_S", 0.2)
    assert "did not answer within 0.2 s" in refusal(program("sleep 1000 & sleep 1000"))


def test_a_program_that_never_stops_talking_is_ended_and_refused(program):
    assert "is no Python" in refusal(program("exec yes"))


def test_importing_the_module_starts_no_program():
    code = "import subprocess; subprocess.Popen = None; import speeduplab.core.hosts.interpreters"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the interpreter")
@pytest.mark.parametrize(
    ("says", "quoted"),
    [
        (
            "Fatal Python error: config_read_gil: Disabling the GIL is not supported by this build\n"
            "Python runtime state: preinitialized\n\nCurrent thread 0x1 (most recent call first):\n  <no Python frame>",
            "does not start: Fatal Python error: config_read_gil: Disabling the GIL is not supported by this build;",
        ),
        ("ls: cannot open 'x'\nTry 'ls --help'", "is no Python: ls: cannot open 'x';"),
        ("Traceback (most recent call last):\n  File 'x'\nOSError: no entropy", "is no Python: OSError: no entropy;"),
    ],
    ids=["dies at its start", "another program", "a traceback"],
)
def test_a_program_that_is_no_python_is_quoted_by_the_line_that_says_why(tmp_path, says, quoted):
    path = tmp_path / "python"
    path.write_text(f'#!/bin/sh\ncat >&2 <<"END"\n{says}\nEND\nexit 1\n')
    path.chmod(0o755)
    with pytest.raises(PythonError) as caught:
        probe(path)
    assert f"{path} {quoted}" in str(caught.value)
