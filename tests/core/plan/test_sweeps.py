"""Which worker counts and nums a sweep visits, and the plans and refusals that come of it."""

from __future__ import annotations

import pytest
from speeduplab.core.bench.model import WORKERS_MAX
from speeduplab.core.cli.running.run_request import RunRequest, plan_of
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.plan.presets import PRESETS
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.plan.sweeps import Sweep, cannot_show, check_span, first_num, sweep_nums, sweep_workers
from synthetic import cell


@pytest.mark.parametrize(
    ("physical", "logical", "counts"),
    [
        (1, 1, (1, 2)),
        (2, 2, (1, 2, 4)),
        (4, 8, (1, 2, 3, 4, 8, 16)),
        (8, 16, (1, 2, 3, 4, 5, 6, 7, 8, 16, 32)),
        (10, 12, (1, 2, 3, 4, 6, 8, 10, 12, 24)),
        (64, 128, (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256)),
        (None, 4, (1, 2, 3, 4, 8)),
        (None, None, (1, 2)),
    ],
)
def test_workers_go_up_to_the_cores_then_to_twice_the_logical_ones(physical, logical, counts):
    assert sweep_workers(physical, logical) == counts


def test_no_sweep_asks_for_more_workers_than_a_plan_may_hold():
    assert max(sweep_workers(768, 1536)) <= WORKERS_MAX


def test_nums_take_three_steps_a_decade_and_end_where_they_were_told_to():
    assert sweep_nums(30_000) == (1000, 2000, 5000, 10_000, 20_000, 30_000)
    assert sweep_nums(500) == (500,)
    assert sweep_nums(100, least=7) == (7, 10, 20, 50, 100)


def cells_of(**options: object) -> list[tuple[str, int, int]]:
    plan = plan_of(RunRequest(**options))  # type: ignore[arg-type]  # the options as typed
    return [(one.strategy, one.workers, one.num) for one in plan.cells]


def test_a_sweep_over_num_is_a_plan_with_each_strategy_at_each_num():
    cells = cells_of(sweep="num", num="2000", strategy="serial,threads", workers="3")
    assert cells == [("serial", 1, 1000), ("threads", 3, 1000), ("serial", 1, 2000), ("threads", 3, 2000)]


def test_a_sweep_over_workers_takes_the_counts_that_were_named():
    cells = cells_of(sweep="workers", strategy="serial,threads", workers="1,3", num="1e3")
    assert cells == [("serial", 1, 1000), ("threads", 1, 1000), ("threads", 3, 1000)]


def test_a_sweep_over_workers_without_counts_takes_those_of_the_machine(monkeypatch):
    monkeypatch.setattr("speeduplab.core.cli.running.run_request.physical_cores", lambda: 2)
    monkeypatch.setattr("speeduplab.core.cli.running.run_request.logical_cores", lambda: 4)
    assert [workers for _, workers, _ in cells_of(sweep="workers", strategy="threads")] == [1, 2, 4, 8]


def test_named_nums_are_measured_as_named():
    assert [num for _, _, num in cells_of(nums="1e4, 1e3", strategy="serial")] == [10_000, 1000]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"sweep": "nums"}, "sweep must be one of workers, num, got 'nums'; did you mean num"),
        ({"sweep": "num", "preset": "seed"}, "a preset brings its own cells: leave out --preset seed or --sweep"),
        ({"nums": "1e3", "num": "1e3"}, "--nums names every size: leave out --num or --nums"),
        ({"nums": "1e3,1000"}, "nums must differ from each other, got 1,000 twice"),
        ({"nums": ""}, "num must be a whole number from 1 to 1,000,000,000,000"),
        ({"nums": "1e3,x"}, "num must be a whole number .* got 'x'"),
    ],
)
def test_a_sweep_that_makes_no_sense_is_refused_in_a_sentence(options, words):
    with pytest.raises(PlanError, match=words):
        cells_of(**options)


@pytest.mark.parametrize(
    ("sweep", "cells", "words"),
    [
        (Sweep.WORKERS, [cell("serial")], "None of these strategies takes several workers"),
        (Sweep.WORKERS, [cell("serial"), cell("threads", 4)], "one worker count, 4, has no scaling to show"),
        (Sweep.WORKERS, [cell("threads", 2), cell("threads", 4)], "Without 1 among the workers"),
        (Sweep.NUM, [cell("serial"), cell("threads", 2)], "one num, 1,000,000, has no break-even to show"),
        (Sweep.NUM, [cell("serial", num=1), cell("serial", num=2)], "A break-even takes two ways"),
    ],
)
def test_a_sweep_says_beforehand_what_it_cannot_show(sweep, cells, words):
    assert words in cannot_show(sweep, cells)


def test_a_sweep_with_enough_points_says_nothing_beforehand():
    assert cannot_show(Sweep.WORKERS, [cell("threads", 1), cell("threads", 2)]) == ""
    assert cannot_show(Sweep.NUM, [cell(key, num=num) for key in ("serial", "threads") for num in (1, 2)]) == ""


def test_the_entry_fee_is_a_sweep_that_ends_at_the_num_of_the_form():
    preset = PRESETS["entry-fee"]
    plan = make_plan(PlanForm(preset=preset.key, workload=preset.workload, num=50_000))
    assert list(dict.fromkeys(one.num for one in plan.cells)) == [10_000, 20_000, 50_000]


def test_a_num_sweep_that_ends_before_it_begins_is_refused_with_its_remedy():
    with pytest.raises(PlanError, match=r"got from 1,000,000 to 1,000: choose a smaller first num") as caught:
        check_span(10**6, 1000)
    assert caught.value.field == "num"
    check_span(1000, 1000)


def test_a_sweep_begins_at_a_thousand_or_for_little_work_at_one():
    assert (first_num(10**7), first_num(1000), first_num(1)) == (1000, 1, 1)
