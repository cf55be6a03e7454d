"""Hosts whose clock steps, or that say what no sample can hold: the cell fails by name, the file stays readable."""

from __future__ import annotations

from pathlib import Path

import pytest
from real_runs import here, plan_of
from speeduplab.core.bench.events import CellFailed, FailureKind, Outcome, PhaseDone, PhaseName
from speeduplab.core.hosts import BENCH_MAIN, ChildHost
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.run import run_plan
from speeduplab.core.runfile import SUFFIX, RunWriter, read

pytestmark = pytest.mark.usefixtures("no_child_left")

STEPPING = Path(__file__).parents[1] / "core" / "shared" / "stepping_host.py"

LIES = {
    "a phase of less than nothing": ('say("PhaseDone", phase="import", wall_ns=-5)', FailureKind.CLOCK, "-5 ns"),
    "a phase longer than its host": (
        'say("PhaseDone", phase="import", wall_ns=10**15)',
        FailureKind.CLOCK,
        "passed",
    ),
    "a batch longer than its host": (
        'say("BatchDone", phase="first", start_ns=0, batch_ns=[10**15], lanes_of=0, result=num, lanes=[])',
        FailureKind.CLOCK,
        "passed",
    ),
    "progress in the future": (
        'say("Progress", phase="first", at_ns=time.perf_counter_ns() + 10**12, done=[1])',
        FailureKind.CLOCK,
        "passed",
    ),
    "an end without batches": ("done(num)", FailureKind.LAUNCH, "without its first batch"),
    "an end without a warm batch": ('batch("first", num); done(num)', FailureKind.LAUNCH, "without its warm batch"),
    "lanes of a batch that was not": (
        'say("BatchDone", phase="first", start_ns=0, batch_ns=[5], lanes_of=7, result=num, lanes=[])',
        FailureKind.LAUNCH,
        "got 7",
    ),
    "a batch of another phase": (
        'say("BatchDone", phase="launch", start_ns=0, batch_ns=[5], lanes_of=0, result=num, lanes=[])',
        FailureKind.LAUNCH,
        "got launch",
    ),
    "unequal lanes": (
        'lane = dict(worker=0, start_ns=0, wall_ns=[1, 2], cpu_ns=[1], units=1, done=1); say("BatchDone", '
        'phase="first", start_ns=0, batch_ns=[9], lanes_of=0, result=num, lanes=[lane])',
        FailureKind.LAUNCH,
        "got 2 and 1",
    ),
    "a kernel without speed": (
        'say("Calibrated", cost_per_s=0.0, slice_units=1, slice_ns=1)',
        FailureKind.LAUNCH,
        "more than 0",
    ),
}


def raced(folder: Path, host, plan) -> RunResult:
    """The result of a run, read back from its file; what the reader of the stream saw is the same."""
    writer = RunWriter(folder / f"run{SUFFIX}")
    seen = RunResult.fold(run_plan(plan, host, writer, {}))
    assert writer.problem is None
    kept = read(writer.path)
    assert kept.truncated is None
    assert kept.samples == seen.samples
    return kept


@pytest.mark.parametrize(("lie", "kind", "words"), LIES.values(), ids=LIES)
def test_what_a_host_says_wrongly_fails_its_cell_by_name_and_the_run_goes_on(tmp_path, script, lie, kind, words):
    body = f"hello()\nif task['cell_index'] == 0:\n    {lie}\n    time.sleep(60)\nwhole()"
    result = raced(tmp_path, ChildHost(script(body)), plan_of(here(), here(num=7)))
    failure = result.samples[0, 0].failure
    assert failure.kind is kind
    assert words in failure.reason
    assert result.samples[1, 0].complete
    assert result.outcome is Outcome.COMPLETED


def test_an_event_that_slips_through_a_host_is_judged_before_it_is_written(tmp_path):
    wrong = PhaseDone(cell=0, round=0, phase=PhaseName.IMPORT, wall_ns=-1)

    class Careless(ChildHost):
        def run(self, plan):
            for event in super().run(plan):
                yield event
                if isinstance(event, PhaseDone) and (event.cell, event.phase) == (0, PhaseName.IMPORT):
                    yield wrong

    result = raced(tmp_path, Careless(), plan_of(here(), here(num=7)))
    assert result.samples[0, 0].failure.kind is FailureKind.CLOCK
    assert result.samples[1, 0].complete


@pytest.mark.parametrize("step_s", [-3600, 3600])
@pytest.mark.parametrize("after", [2, 4, 6, 8, 12])
def test_a_clock_that_steps_costs_the_sample_in_which_it_does(tmp_path, monkeypatch, step_s, after):
    monkeypatch.setenv("STEPPING_BENCH", str(BENCH_MAIN))
    monkeypatch.setenv("STEPPING_AFTER", str(after))
    monkeypatch.setenv("STEPPING_BY", str(step_s))
    result = raced(tmp_path, ChildHost(STEPPING), plan_of(here(num=7), here(num=1000)))
    failure = result.samples[0, 0].failure
    assert isinstance(failure, CellFailed)
    assert failure.kind is FailureKind.CLOCK
    assert "clock" in failure.reason
    assert result.samples[1, 0].complete
