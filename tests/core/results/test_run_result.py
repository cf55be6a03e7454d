"""The fold from events to a result, with events in orders that no host would choose."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.bench.events import (
    BatchDone,
    CellDone,
    CellFailed,
    Outcome,
    PhaseDone,
    PhaseName,
    RoundDone,
    RunEnded,
)
from speeduplab.core.results.run_result import RunResult
from synthetic import Timed, cell, failure, run_events

EVENTS = tuple(
    run_events([Timed(cell=cell("serial"), warm_s=0.2), Timed(cell=cell("threads", 2), warm_s=0.1)], rounds=2)
)
AT = {"cell": 0, "round": 0}
DONE = CellDone(**AT, result=1, gil=None)


@pytest.fixture
def result() -> RunResult:
    return RunResult(EVENTS[0])


def test_a_whole_run_has_a_complete_sample_for_each_cell_and_round():
    result = RunResult.fold(EVENTS)
    assert result.samples.keys() == set(itertools.product(range(2), range(2)))
    assert all(sample.complete for sample in result.samples.values())
    assert (result.rounds_done, result.outcome) == (2, Outcome.COMPLETED)


def test_a_stream_that_does_not_begin_with_the_start_is_refused():
    with pytest.raises(ValueError, match="must begin with RunStarted"):
        RunResult.fold(EVENTS[1:])


def test_an_end_without_batches_is_no_complete_sample(result):
    result.add(DONE)
    assert not result.samples[0, 0].complete


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
def test_a_failure_before_or_after_the_end_of_a_sample_leaves_it_without_a_time(order):
    sample = [event for event in EVENTS[1:-1] if getattr(event, "cell", None) == 0 and event.round == 0]
    last = [sample[-1], failure(0, 0)]
    result = RunResult.fold([EVENTS[0], *sample[:-1], *(last[i] for i in order)])
    assert not result.samples[0, 0].complete


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (replace(DONE, cell=2), "not in the plan"),
        (replace(DONE, cell=-1), "not in the plan"),
        (replace(DONE, round=2), "not in the plan"),
        (RoundDone(round=1), "round 1 cannot end after 0 of 2"),
        (EVENTS[0], "starts only once"),
        (PhaseDone(**AT, phase=PhaseName.READY, wall_ns=-1), "takes 0 ns to 100 years"),
        (
            BatchDone(**AT, phase=PhaseName.WARM, start_ns=0, batch_ns=(), lanes_of=0, result=1, lanes=()),
            "at least 1 time",
        ),
        (
            BatchDone(**AT, phase=PhaseName.READY, start_ns=0, batch_ns=(1,), lanes_of=0, result=1, lanes=()),
            "first or warm",
        ),
    ],
)
def test_an_event_that_no_run_can_hold_is_refused(result, event, reason):
    with pytest.raises(ValueError, match=reason):
        result.add(event)


def test_lanes_have_a_cpu_time_for_each_wall_time(result):
    batch = next(event for event in EVENTS if isinstance(event, BatchDone))
    lame = replace(batch, lanes=(replace(batch.lanes[0], cpu_ns=(1,)),))
    with pytest.raises(ValueError, match="as many wall as CPU times"):
        result.add(lame)


def test_nothing_comes_after_the_end(result):
    result.add(RunEnded(outcome=Outcome.STOPPED, reason=None))
    with pytest.raises(ValueError, match="has ended holds no CellDone"):
        result.add(DONE)


@given(seed=st.integers(0, 1000))
def test_the_samples_do_not_depend_on_the_order_of_their_events(seed):
    body = [event for event in EVENTS[1:] if not isinstance(event, RoundDone | RunEnded | CellFailed)]
    shuffled = random.Random(seed).sample(body, len(body))
    assert RunResult.fold([EVENTS[0], *shuffled]).samples == RunResult.fold(EVENTS).samples
