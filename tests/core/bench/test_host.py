"""The bench host as a real child process."""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, perf_counter_ns

import psutil
import pytest
from known_pythons import VERSIONS, known_python
from patience import GIVE_UP_S
from speeduplab.core.bench.codec import encode
from speeduplab.core.bench.events import (
    PROTOCOL,
    BatchDone,
    CellDone,
    CellFailed,
    FailureKind,
    HostStarted,
    Progress,
    RoundDone,
)
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.teams import team_kind
from speeduplab.core.bench.workloads.primes import count_primes_below

from .conftest import BENCH, HostProcess, make_task, skip_if

Start = Callable[..., HostProcess]
Copied = Callable[[str], Path]
METHODS = multiprocessing.get_all_start_methods()
posix = pytest.mark.skipif(os.name == "nt", reason="signals: not this system")

# Endless, but only in a batch: calibration and the first touch come back.
ENDLESS = """
def counter(lo, hi, total):
    while sys._getframe(1).f_code.co_name == "run_slices" and lo > 0:
        pass
    return total + hi - lo
"""


def skip_unless_available(strategy: str) -> None:
    row = STRATEGIES[strategy]
    skip_if(team_kind(row.team).unavailable(row.backend))


# Numba compiles for seconds: `test_libraries` runs it.
@pytest.mark.parametrize("strategy", [key for key in STRATEGIES if not STRATEGIES[key].backend.compiles])
def test_every_strategy_runs_in_a_host(start: Start, strategy: str) -> None:
    skip_unless_available(strategy)
    workers = 1 if STRATEGIES[strategy].one_worker else 3
    method = METHODS[0] if strategy == "processes" else None
    host = start(make_task(strategy, workload="primes", num=5003, workers=workers, start_method=method))
    events = host.events()
    assert events[-1] == CellDone(cell=2, round=1, result=count_primes_below(5003), gil=events[0].gil)
    assert [len(event.lanes) for event in events if isinstance(event, BatchDone)] == [workers] * 2
    assert host.status() == 0
    assert host.stderr() == ""


@pytest.mark.parametrize("method", METHODS)
def test_every_start_method_works_from_this_installation(start: Start, method: str) -> None:
    host = start(make_task("processes", num=1001, workers=2, start_method=method))
    assert host.events()[-1].result == 1001
    assert host.stderr() == ""


def test_a_host_says_first_who_it_is(start: Start) -> None:
    before = perf_counter_ns()
    host = start(make_task())
    hello = host.event()
    assert isinstance(hello, HostStarted)
    assert (hello.protocol, hello.cell, hello.round, hello.pid) == (PROTOCOL, 2, 1, host.popen.pid)
    assert (hello.python, hello.implementation) == (sys.version.split(maxsplit=1)[0], sys.implementation.name)
    assert before < hello.clock_ns < perf_counter_ns()


def test_a_kernel_that_prints_does_not_disturb_the_events(start: Start, copied_bench: Copied) -> None:
    main = copied_bench(
        "def counter(lo, hi, total):\n"
        "    import os\n"
        "    print('hello from Python')\n"
        "    os.write(1, b'hello from C\\n')\n"
        "    return total + hi - lo\n"
    )
    host = start(make_task(num=1), main)
    assert host.events()[-1].result == 1
    host.status()
    words = host.stderr()
    assert "hello from Python\n" in words
    assert "hello from C\n" in words


def test_a_kernel_that_reads_stdin_meets_its_end(start: Start, copied_bench: Copied) -> None:
    main = copied_bench("def counter(lo, hi, total):\n    return total + hi - lo + len(input())\n")
    failed = start(make_task(), main).events()[-1]
    assert failed.reason == "EOFError: EOF when reading a line"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", r"the line is not JSON"),
        ("{}", r"unknown event None"),
        ("\x00\xff", r"the line is not JSON from character 1 on"),
        ("[" * 100_000, r"the line is nested too deeply"),
        (encode(RoundDone(round=0)), r"expected a Task, got RoundDone"),
        (encode(make_task()).replace('"protocol":1', '"protocol":99'), r"protocol must be 1, got 99"),
        (encode(make_task()).replace('"num":10000', '"num":"ten"'), r"Task.cell.num: expected int, got 'ten'"),
        (encode(make_task(num=0)), r"num must be from 1 to 1000000000000, got 0"),
        (encode(make_task("fibres")), r"strategy must be one of serial, .*, got 'fibres'"),
    ],
)
def test_a_bad_task_is_refused_with_a_sentence(start: Start, line: str, words: str) -> None:
    host = start(line)
    assert host.events() == []
    assert host.status() == 2
    stderr = host.stderr()
    assert stderr.startswith("bench host: ")
    assert stderr.count("\n") == 1
    assert re.search(words, stderr)


def test_a_host_whose_parent_never_asks_ends(start: Start) -> None:
    done = subprocess.run(
        [sys.executable, str(BENCH / "__main__.py")],
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "expected one line with a task on stdin" in done.stderr


def test_probe_prints_one_object(start: Start) -> None:
    done = subprocess.run(
        [sys.executable, str(BENCH / "__main__.py"), "--probe"],
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout)
    assert done.stderr == ""
    assert found.keys() == {"version", "implementation", "gil", "build", "unavailable"}
    assert found["unavailable"].keys() == STRATEGIES.keys()
    assert found["unavailable"]["serial"] is None


# Not in the host's calibration, nor when a worker gets ready.
# Not while the kernel is touched or calibrated, and not in the host, which leads its group.
IN_WORKER = "os.getpid() != os.getpgrp() and sys._getframe(1).f_code.co_name == 'run_slices'"


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        ("1 // 0", (FailureKind.RAISED, r"ZeroDivisionError: .*")),
        ("bytearray(1 << 62)", (FailureKind.OUT_OF_MEMORY, r"MemoryError: ")),
        ("os._exit(3)", (FailureKind.RAISED, r"Worker [12] of 2 \(process \d+\) ended with exit status 3\.")),
        pytest.param(
            "os.kill(os.getpid(), 9)",
            (FailureKind.KILLED, r"Worker [12] of 2 \(process \d+\) was ended by signal 9 \(SIGKILL\)\."),
            marks=posix,
        ),
        pytest.param(
            "os.kill(os.getpid(), 11)",
            (FailureKind.CRASHED, r"Worker [12] of 2 \(process \d+\) was ended by signal 11 \(SIGSEGV\)\."),
            marks=posix,
        ),
    ],
)
def test_what_ends_a_worker_is_reported(
    start: Start, copied_bench: Copied, method: str, deed: str, expected: tuple[FailureKind, str]
) -> None:
    kind, reason = expected
    main = copied_bench(
        f"def counter(lo, hi, total):\n    import os\n    if {IN_WORKER}:\n        {deed}\n    return total + hi - lo\n"
    )
    failed = start(make_task("processes", workers=2, start_method=method), main).events()[-1]
    assert isinstance(failed, CellFailed)
    assert failed.kind is kind
    assert re.fullmatch(reason, failed.reason)


@posix
@pytest.mark.parametrize("strategy", ["serial", "processes"])
def test_a_failed_cell_leaves_no_process(start: Start, copied_bench: Copied, strategy: str) -> None:
    main = copied_bench(
        f"def counter(lo, hi, total):\n"
        f"    import os\n"
        f"    if {IN_WORKER} and lo == 0:\n"
        f"        os._exit(3)\n"
        f"    while {IN_WORKER}:\n"
        f"        pass\n"
        f"    return total + hi - lo\n"
    )
    workers = 2 if strategy == "processes" else 1
    host = start(make_task(strategy, workers=workers), main)
    host.events()
    assert host.status() == 0
    assert group_of(host.popen.pid) == []


def group_of(group: int) -> list[psutil.Process]:
    """The processes of a group, zombies aside."""
    found = []
    for process in psutil.process_iter(["pid", "status"]):
        try:
            if os.getpgid(process.pid) == group and process.info["status"] != psutil.STATUS_ZOMBIE:
                found.append(process)
        except ProcessLookupError:
            pass
    return found


def started_endlessly(start: Start, main: Path, strategy: str, method: str | None) -> HostProcess:
    """A host whose workers are busy for ever."""
    host = start(make_task(strategy, num=10**6, workers=2, start_method=method), main)
    while not isinstance(host.event(), Progress):
        pass
    return host


@posix
@pytest.mark.parametrize(("strategy", "method"), [("threads", None), *(("processes", method) for method in METHODS)])
@pytest.mark.parametrize("end", ["parent", "host"])
def test_no_process_outlives_its_parent(
    start: Start, copied_bench: Copied, strategy: str, method: str | None, end: str
) -> None:
    host = started_endlessly(start, copied_bench(ENDLESS), strategy, method)
    group = group_of(host.popen.pid)
    assert len(group) >= (3 if strategy == "processes" else 1)
    if end == "host":
        host.popen.kill()
    else:
        # What the system does with the pipe of a parent that has died.
        assert host.popen.stdin is not None
        host.popen.stdin.close()
    ended_by = signal.SIGTERM if sys.platform == "linux" else signal.SIGKILL
    assert host.status() == -(signal.SIGKILL if end == "host" else ended_by)
    deadline = monotonic() + GIVE_UP_S
    while group_of(host.popen.pid) and monotonic() < deadline:
        pass
    assert group_of(host.popen.pid) == []


@posix
def test_an_interrupt_is_left_to_the_parent(start: Start, copied_bench: Copied) -> None:
    host = started_endlessly(start, copied_bench(ENDLESS), "processes", "fork")
    os.killpg(host.popen.pid, signal.SIGINT)
    assert isinstance(host.event(), Progress)


@pytest.mark.skipif(sys.platform != "linux", reason="setpgid: not this system")
def test_a_host_that_shares_its_starters_group_leaves_it() -> None:
    host = subprocess.Popen([sys.executable, str(BENCH / "__main__.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert host.stdin is not None
    assert host.stdout is not None
    with host, host.stdin, host.stdout:
        host.stdin.write(encode(make_task(num=10**12)).encode() + b"\n")
        host.stdin.flush()
        host.stdout.readline()
        assert os.getpgid(host.pid) == host.pid
        host.kill()


def loaded_by(statement: str) -> set[str]:
    """Names of the modules that a bare interpreter has after a statement, with the host's own way to import."""
    main = BENCH / "__main__.py"
    code = (
        f"import runpy, sys; space = runpy.run_path({str(main)!r}, run_name='bench'); space['_make_importable'](); "
        f"before = set(sys.modules); {statement}; print(*set(sys.modules) - before, sep='\\n')"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


MODULES = [
    ".".join(("speeduplab.core.bench", *path.relative_to(BENCH).with_suffix("").parts)).removesuffix(".__init__")
    for path in sorted(BENCH.rglob("*.py"))
    if path.name != "__main__.py"
]


@pytest.mark.parametrize("module", MODULES)
def test_a_module_of_the_bench_needs_only_the_standard_library(module: str) -> None:
    loaded = loaded_by(f"import {module}")
    assert module in loaded
    foreign = {name for name in loaded if name.split(".")[0] not in {*sys.stdlib_module_names, "speeduplab"}}
    assert foreign == set()


def test_a_serial_host_loads_little() -> None:
    loaded = loaded_by("import speeduplab.core.bench.measure, speeduplab.core.bench.teams.serial")
    assert not loaded & {"typing", "inspect", "dataclasses", "threading", "multiprocessing", "pathlib", "ctypes"}


@pytest.mark.parametrize("method", [None, *METHODS])
@pytest.mark.parametrize("version", VERSIONS)
def test_a_host_runs_under_another_python(start: Start, version: str, method: str | None) -> None:
    python = known_python(version)
    task = make_task("processes" if method else "threads", num=1001, workers=2, start_method=method)
    host = start(task, python=python)
    hello, *_, done = host.events()
    assert hello.python.startswith(version.removesuffix("t"))
    assert done == CellDone(cell=2, round=1, result=1001, gil=hello.gil)
    assert host.stderr() == ""


def test_the_files_beside_the_main_file_are_used_not_the_installed_ones(start: Start, copied_bench: Copied) -> None:
    main = copied_bench("def counter(lo, hi, total):\n    return total + 2 * (hi - lo)\n")
    assert start(make_task(num=50), main).events()[-1].result == 100
