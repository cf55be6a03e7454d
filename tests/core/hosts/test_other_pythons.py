"""Hosts under the other Pythons of this machine; and Pythons that are none, or no longer: each costs its cell."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from known_pythons import VERSIONS, known_python
from real_runs import here, plan_of
from speeduplab.core.bench.events import CellDone, CellFailed, FailureKind, HostStarted, RunStarted
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import kernel_missing
from speeduplab.core.findings import FindingKey
from speeduplab.core.hosts import ChildHost
from speeduplab.core.hosts.environment import BENCH_MAIN
from speeduplab.core.hosts.interpreters import PythonError, probe
from speeduplab.core.plan.plan_making import default_start_method
from speeduplab.core.results.rows import make_rows
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import summarise
from synthetic import cell

pytestmark = pytest.mark.usefixtures("no_child_left")
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs shell scripts, which are not this system's")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_strategy_that_a_python_supports_returns_the_same_result(version):
    info = probe(known_python(version))
    cells = []
    for key, row in STRATEGIES.items():
        if info.unavailable[key] is None and kernel_missing("counter", row.backend) is None:
            method = default_start_method(info.version, sys.platform) if row.team.has_start_methods else None
            workers = 1 if row.one_worker else 2
            cells.append(cell(key, workers, num=2003, python=info.path, start_method=method))
    events = list(ChildHost().run(plan_of(*cells)))
    assert [event for event in events if isinstance(event, CellFailed)] == []
    results = {cells[event.cell].strategy: event.result for event in events if isinstance(event, CellDone)}
    assert results == dict.fromkeys((one.strategy for one in cells), 2003)
    assert {"serial", "threads", "processes"} <= results.keys()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_python_says_whether_it_has_a_gil_before_and_after(version):
    info = probe(known_python(version))
    free = version.endswith("t")
    assert (info.free_threaded, info.gil is False) == (free, free)
    events = list(ChildHost().run(plan_of(cell("threads", 2, num=2003, python=info.path))))
    assert {event.gil is False for event in events if isinstance(event, HostStarted | CellDone)} == {free}


@pytest.mark.parametrize("version", ["3.14", "3.15"])
def test_a_python_with_a_jit_says_whether_it_is_on(version, monkeypatch):
    build = probe(known_python(version)).build
    if not build["jit"]:
        pytest.skip(f"this {version} was built without a JIT: not this machine")
    assert build["jit_on"] is False
    monkeypatch.setenv("PYTHON_JIT", "1")
    build = probe(known_python(version)).build
    assert build["jit_on"] is True
    assert build["jit_in_interpreters"] in (True, False)  # as that Python answers for one that was made to ask it


def test_a_jit_that_nobody_has_is_not_told():
    if sys.version_info >= (3, 14):
        pytest.skip("not this Python")
    assert (probe(sys.executable).build["jit"], probe(sys.executable).build["jit_on"]) == (None, None)


@pytest.fixture
def program(tmp_path):
    """Makes a program that is taken for a Python."""

    def make(body: str) -> str:
        path = tmp_path / "python"
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)
        return str(path)

    return make


def failure_of(python: str, **plan) -> CellFailed:
    """How a cell fails beside one that is measured all the same."""
    events = list(ChildHost().run(plan_of(here(python=python), here(), **plan)))
    (failure,) = (event for event in events if isinstance(event, CellFailed))
    assert [event.cell for event in events if isinstance(event, CellDone)] == [1]
    assert failure.cell == 0
    return failure


@posix
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("exit 3", "{python} is no Python that can run a bench host: ended without a result (exit status 3)"),
        ("kill -9 $$", "killed (SIGKILL) before it had begun"),
        ("echo rubbish", "{python} is no Python that can run a bench host: ended without a result (exit status 0)"),
        (
            "head -c 100000 /dev/zero",
            "{python} is no Python that can run a bench host: ended without a result (exit status 0)",
        ),
        ("echo 'ImportError: no module named x' >&2; exit 1", "(exit status 1): ImportError: no module named x"),
    ],
    ids=["it dies", "it is killed", "it prints rubbish", "it prints noise", "it raises"],
)
def test_a_python_that_is_none_costs_its_cell_and_says_why(program, body, reason):
    python = program(body)
    failure = failure_of(python)
    assert failure.kind in (FailureKind.LAUNCH, FailureKind.KILLED)
    assert reason.format(python=python) in failure.reason


@posix
def test_a_python_that_hangs_costs_its_cell_and_says_how_long_it_was_waited_for(program):
    failure = failure_of(program("sleep 1000"), time_limit_s=1.0)
    assert failure.kind is FailureKind.TIMED_OUT
    assert "1 s" in failure.reason


@posix
def test_a_python_that_was_deleted_after_it_was_asked_costs_its_cell(program):
    python = program(f'exec {sys.executable} "$@"')
    assert probe(python).version == sys.version.split()[0]
    Path(python).unlink()
    failure = failure_of(python)
    assert failure.kind is FailureKind.LAUNCH
    assert failure.reason == f"{python} cannot be started: no such file or directory; choose another Python"


def too_old(version: str) -> str:
    """The path of a Python that no host runs on, or a skip."""
    folder = next(iter(sorted(Path.home().glob(f".pyenv/versions/{version}.*"))), None)
    python = str(folder / "bin" / "python") if folder is not None else shutil.which(f"python{version}")
    if python is None or subprocess.run([python, "-c", ""], check=False).returncode != 0:
        pytest.skip(f"Python {version} is not installed: not this machine")
    return python


@pytest.mark.parametrize("version", ["3.6", "3.7", "3.8", "3.9"])
def test_a_python_that_is_too_old_costs_its_cell_and_says_its_version(version):
    failure = failure_of(too_old(version))
    assert failure.kind is FailureKind.LAUNCH
    told = rf"cannot run a bench host: Python {re.escape(version)}\.\d+ is too old, 3\.10 or newer is needed$"
    assert re.search(told, failure.reason)


def test_a_python_2_costs_its_cell():
    assert failure_of(too_old("2.7")).reason.endswith("(exit status 1): SyntaxError: invalid syntax")


@pytest.mark.parametrize("version", ["2.7", "3.6", "3.9"])
def test_a_python_that_is_too_old_is_refused_when_it_is_asked(version):
    with pytest.raises(PythonError, match=rf"is Python {re.escape(version)}\.\d+, which is too old"):
        probe(too_old(version))


# A module of before free threading: it says neither that it needs the GIL nor that it does not.
OLD_MODULE = """
#include <Python.h>
static PyModuleDef_Slot slots[] = {{0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "of_before", NULL, 0, NULL, slots, NULL, NULL, NULL};
PyMODINIT_FUNC PyInit_of_before(void) { return PyModuleDef_Init(&module); }
"""


@posix
def test_a_gil_that_an_import_switches_on_is_told_by_the_row(tmp_path, monkeypatch, tool):
    python = known_python("3.13t")
    ask = [python, "-c", "import sysconfig; print(sysconfig.get_path('include'))"]
    include = subprocess.check_output(ask, text=True).strip()
    (tmp_path / "of_before.c").write_text(OLD_MODULE)
    compiler = [tool("gcc"), "-shared", "-fPIC", f"-I{include}", str(tmp_path / "of_before.c")]
    subprocess.run([*compiler, "-o", str(tmp_path / "of_before.so")], check=True)
    bench = tmp_path / "core" / "bench"
    shutil.copytree(BENCH_MAIN.parent, bench)
    with (bench / "workloads" / "counter.py").open("a") as module:
        module.write("\n\nimport of_before\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    plan = plan_of(cell("threads", 2, num=2003, python=python))
    result = RunResult(RunStarted(program="", created="", plan=plan, machine={}))
    for event in ChildHost(bench / "__main__.py").run(plan):
        result.add(event)
    (row,) = make_rows(result, ended=True)
    assert (row.failure, row.gil, row.gil_switched_on) == (None, True, True)
    assert (row.look, row.python[-1]) == ("threads", "t")
    assert FindingKey.GIL_SWITCHED_ON in {finding.key for finding in summarise(result).findings}
