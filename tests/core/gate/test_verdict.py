"""What is decided is outside the interval, and rightly decided in 99 of 100 runs that are 10 % off the bound."""

from __future__ import annotations

import numpy as np
import pytest
from drawn_runs import drawn_run
from speeduplab.core.gate import GateOutcome, judge, overall, parse_requirements
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, failure, run

BOUND = 1.5


def cells(ratio: float) -> list[Timed]:
    return [
        Timed(cell=cell("serial"), warm_s=1.0),
        Timed(cell=cell("threads", 2), warm_s=1.02),
        Timed(cell=cell("processes", 2), warm_s=1.0 / ratio),
    ]


def decided(text: str, ratio: float = 1.8, **options) -> GateOutcome:
    return overall(judge(parse_requirements([text]), summarise(run(cells(ratio), **options))))


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("processes>=1.5x", GateOutcome.MET),
        ("processes>=1.8x", GateOutcome.TOO_NOISY),
        ("processes>=2.4x", GateOutcome.NOT_MET),
        ("processes<=1.5x", GateOutcome.NOT_MET),
        ("processes:2<=0.8s", GateOutcome.MET),
        ("serial<=0.5s", GateOutcome.NOT_MET),
        ("results=equal", GateOutcome.MET),
    ],
)
def test_the_interval_decides(text: str, outcome: GateOutcome) -> None:
    assert decided(text) is outcome


def test_a_row_that_failed_meets_nothing_and_its_reason_is_told() -> None:
    failures = [failure(2, round_) for round_ in range(7)]
    (found,) = judge(parse_requirements(["processes>=1.5x"]), summarise(run(cells(1.8), failures=failures)))
    assert found.outcome is GateOutcome.NOT_MET
    assert found.sentence == "processes>=1.5x: not met: Processes failed: killed"


def test_a_baseline_that_failed_is_replaced_by_none_other() -> None:
    failures = [failure(0, round_) for round_ in range(7)]
    (found,) = judge(parse_requirements(["processes>=1.5x"]), summarise(run(cells(1.8), failures=failures)))
    assert found.outcome is GateOutcome.NOT_MET
    assert "Serial, the baseline, has no time" in found.detail


def test_rounds_that_are_missing_leave_it_open() -> None:
    (found,) = judge(parse_requirements(["processes>=1.5x"]), summarise(run(cells(1.8), rounds_done=4)))
    assert found.outcome is GateOutcome.TOO_NOISY
    assert "from 4 of at least 6 rounds" in found.detail


def test_different_results_are_not_met() -> None:
    different = [*cells(1.8)[:2], Timed(cell=cell("processes", 2), warm_s=0.5, result=7)]
    assert overall(judge(parse_requirements(["results=equal"]), summarise(run(different)))) is GateOutcome.NOT_MET


def test_every_num_of_a_sweep_must_meet_it() -> None:
    both = [
        Timed(cell=cell(key, workers, num=num), warm_s=warm_s)
        for num, warm_s in ((1_000, 1.0), (9_000, 0.4))
        for key, workers, warm_s in (("serial", 1, 1.0), ("processes", 2, warm_s))
    ]
    found = judge(parse_requirements(["processes>=1.5x"]), summarise(run(both)))
    assert [one.outcome for one in found] == [GateOutcome.NOT_MET, GateOutcome.MET]


@pytest.mark.parametrize("ratio", [BOUND * 0.9, BOUND, BOUND * 1.1])
def test_of_drawn_runs_it_decides_rightly_and_nothing_within_the_interval(ratio: float) -> None:
    draw, required = np.random.default_rng(11), parse_requirements([f"processes:2>={BOUND}x"])
    right, wrong, runs = 0, 0, 300
    for _ in range(runs):
        (found,) = judge(required, summarise(drawn_run(draw, cells(ratio), rounds=15, noise=0.01)))
        assert found.interval is not None
        inside = found.interval.low <= BOUND <= found.interval.high
        assert inside == (found.outcome is GateOutcome.TOO_NOISY)
        truth = GateOutcome.MET if ratio > BOUND else GateOutcome.NOT_MET
        right += found.outcome is truth
        wrong += found.outcome not in {truth, GateOutcome.TOO_NOISY}
    if ratio != BOUND:
        assert right >= 0.99 * runs
        assert wrong == 0
    else:  # neither is right: 95 % of the intervals hold the bound
        assert right + wrong <= 0.07 * runs
