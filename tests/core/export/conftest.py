"""Runs that exports are made of, the hostile one among them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from speeduplab.core.bench.events import CellFailed, FailureKind, Outcome
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import save
from synthetic import MACHINE, Timed, cell, example_run, failure, run, run_events

CELLS = [
    Timed(cell=cell("serial"), warm_s=1.0, spread=0.02),
    Timed(cell=cell("threads", 2), warm_s=0.03, waiting=0.5),
    Timed(cell=cell("processes", 2), warm_s=0.6, startup_s=0.2),
]

HOSTILE = '</style></pre><script>alert("1")</script>\'><img src=x onerror=alert(2)>\x00\x1b[31m\ud800{{ 7 * 7 }}'


@pytest.fixture
def finished() -> RunResult:
    """Three cells, seven rounds."""
    return run(CELLS)


@pytest.fixture
def with_failures() -> RunResult:
    """The last cell never had a time, and the run was stopped after round 3."""
    failures = [failure(2, round_, FailureKind.CRASHED, "crashed: =1+1") for round_ in range(3)]
    return run(CELLS, failures=failures, rounds_done=3, outcome=Outcome.STOPPED)


@pytest.fixture
def hostile() -> RunResult:
    """A run that puts markup wherever a file can hold text."""
    failures = [
        CellFailed(cell=2, round=at, kind=FailureKind.RAISED, reason=HOSTILE, last_words=HOSTILE) for at in range(7)
    ]
    machine = {**MACHINE, "cpu": HOSTILE, "load": float("nan"), HOSTILE: {HOSTILE: [HOSTILE, {HOSTILE: None}]}}
    odd = Timed(cell=cell("processes", 2), warm_s=0.6)
    strange = Timed(cell=cell("threads", 2), warm_s=0.03, version=HOSTILE)
    result = run([CELLS[0], strange, odd], failures=failures, machine=machine)
    result.truncated = HOSTILE
    return result


@pytest.fixture
def empty() -> RunResult:
    """A run that was stopped before its first sample."""
    return run(CELLS, rounds_done=0, outcome=Outcome.STOPPED)


@pytest.fixture
def picture() -> RunResult:
    """The run of the drawn window."""
    return example_run()


@pytest.fixture
def run_file(tmp_path: Path) -> Iterator[Path]:
    """A run file of `CELLS`, in a folder of its own."""
    path = tmp_path / "one.speedup.jsonl"
    save(run_events(CELLS), path)
    yield path
    assert not list(tmp_path.glob(".*")), "a half file was left behind"
