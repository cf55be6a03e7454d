"""The plan's half of the presenter, with a fake panel."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from speeduplab.core.bench.model import Effort, Function, Plan, Shape, StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.plan.duration import estimate_s
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.plan.sweeps import Sweep
from speeduplab.gui.presenters.form_values import form_from_plain, form_of_preset, form_to_plain, plan_differences
from stand_ins import FORM, Facts, Stage
from synthetic import cell


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_a_plan_says_its_duration_its_size_and_itself_in_one_line(stage: Stage) -> None:
    duration, size, line = stage.window.words
    assert duration.startswith("About ")
    assert size == "2 cells, 3 rounds"
    assert line.split("    ") == ["Counter", "num 1,000,000", "2 strategies", "workers 2", "3 rounds"]


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("num", {"num": 0}),
        ("num", {"num": 10**13}),
        ("workers", {"workers": (0,)}),
        ("workers", {"workers": (10_000,)}),
        ("strategies", {"strategies": ()}),
        ("strategies", {"strategies": ("warp",)}),
        ("workload", {"workload": "warp"}),
        ("rounds", {"rounds": 0}),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_run_is_shut(stage: Stage, field: str, change: dict) -> None:
    stage.plan_view.form = replace(FORM, **change)
    stage.plans.form_changed()
    said_at, text = stage.plan_view.problems[-1]
    assert said_at == field
    assert stage.window.problem == text
    assert stage.plans.checked is None


def test_a_plan_that_is_no_longer_the_charts_says_in_what(stage: Stage) -> None:
    stage.run()
    stage.plan_view.set_value(replace(stage.plan_view.form, num=1_000_000))
    stage.plans.form_changed()
    assert stage.window.plan_note == ""
    stage.plan_view.form = replace(FORM, num=2_000_000, workers=(2, 4))
    stage.plans.form_changed()
    assert stage.window.plan_note == "The chart has another plan: num, workers"
    stage.plan_view.form = replace(FORM, rounds=9)
    stage.plans.form_changed()
    assert stage.window.plan_note == ""


def test_a_plan_without_a_chart_is_compared_with_none(stage: Stage) -> None:
    stage.run()
    stage.plan_view.form = replace(FORM, num=2_000_000)
    stage.plans.form_changed()
    stage.presenter.set_aside()
    assert stage.window.plan_note == ""


def test_a_text_that_is_no_number_is_said_in_its_own_words(stage: Stage) -> None:
    stage.plan_view.error = PlanError("num", "num must be a whole number, got ten")
    stage.plans.form_changed()
    assert stage.plan_view.problems[-1] == ("num", "num must be a whole number, got ten")


def test_a_mended_plan_clears_the_problem(stage: Stage) -> None:
    stage.plan_view.form = replace(FORM, num=0)
    stage.plans.form_changed()
    stage.plan_view.form = FORM
    stage.plans.form_changed()
    assert stage.plan_view.problems[-1] == ("", "")
    assert stage.window.problem is None


def test_a_preset_fills_the_form(stage: Stage) -> None:
    stage.plan_view.form = replace(FORM, preset="seed")
    stage.plans.form_changed()
    assert stage.plan_view.form.strategies == form_of_preset("seed", FORM).strategies
    assert stage.window.words[1] == "6 cells, 7 rounds"


@pytest.mark.parametrize("faster", [1, 100])
def test_the_first_experiment_takes_the_largest_num_that_this_machine_ends_in_half_a_minute(
    stage: Stage, faster: int
) -> None:
    stage.services.rates.update({key: rate * faster for key, rate in DEFAULT_RATES.items()})
    stage.plans.pick("seed")
    plan = stage.plans.checked.plan
    assert estimate_s(plan, stage.services.rates, stage.plans.usable_cores) <= 30
    num = plan.cells[0].num
    larger = replace(plan, cells=tuple(replace(one, num=min(num * 5 // 2, 10**8)) for one in plan.cells))
    assert num == 10**8 or estimate_s(larger, stage.services.rates, stage.plans.usable_cores) > 30


def test_a_num_that_was_chosen_for_the_machine_follows_what_is_learnt_of_it_and_another_does_not(stage: Stage) -> None:
    stage.plans.pick("seed")
    first = stage.plan_view.form.num
    stage.services.rates.update({key: rate / 100 for key, rate in DEFAULT_RATES.items()})
    stage.plans.rates_changed()
    assert stage.plan_view.form.num < first
    stage.plan_view.form = replace(stage.plan_view.form, num=1000)
    stage.plans.form_changed()
    stage.services.rates.update(DEFAULT_RATES)
    stage.plans.rates_changed()
    assert stage.plan_view.form.num == 1000


def test_what_a_run_teaches_leaves_its_own_plan_in_the_panel(stage: Stage) -> None:
    """F5 alone ended with "The chart has another plan: num", of which the user had changed nothing."""
    stage.plans.pick("seed")
    measured = stage.plans.checked.plan
    stage.plans.set_shown(measured)
    stage.services.rates.update({key: rate / 100 for key, rate in DEFAULT_RATES.items()})
    stage.plans.rates_changed()
    assert stage.plan_view.form.num == measured.cells[0].num
    assert stage.window.plan_note == ""


def test_other_workers_make_a_plan_of_ones_own_of_a_preset(stage: Stage) -> None:
    stage.plans.pick("seed")
    stage.plan_view.form = replace(stage.plan_view.form, workers=(1, 2))
    stage.plans.form_changed()
    assert stage.plan_view.form.preset is None


@pytest.mark.parametrize(
    "change",
    [{"num": 1000}, {"effort": Effort.QUICK}, {"rounds": 5}],
    ids=str,
)
def test_a_preset_of_which_something_was_changed_is_a_plan_of_ones_own(stage: Stage, change: dict[str, object]) -> None:
    stage.plans.pick("seed")
    stage.plan_view.form = replace(stage.plan_view.form, **change)
    stage.plans.form_changed()
    picked = {"num": stage.plan_view.form.num, **change}
    assert stage.plan_view.form == replace(form_of_preset("seed", stage.plan_view.form), preset=None, **picked)


def test_another_workload_brings_a_num_of_its_own_once(stage: Stage) -> None:
    stage.plans.pick("seed")
    stage.plan_view.form = replace(stage.plan_view.form, workload="sleep", strategies=())
    stage.plans.form_changed()
    assert (stage.plan_view.form.preset, stage.plan_view.form.num) == (None, 100)
    stage.plan_view.form = replace(stage.plan_view.form, num=7)
    stage.plans.form_changed()
    assert stage.plan_view.form.num == 7


def test_the_workload_of_a_picked_preset_keeps_the_num_of_the_preset(stage: Stage) -> None:
    stage.plans.pick("uneven")
    stage.plan_view.form = replace(stage.plan_view.form, rounds=4)
    stage.plans.form_changed()
    assert (stage.plan_view.form.workload, stage.plan_view.form.num) == ("primes", 4 * 10**5)


def test_a_remembered_preset_with_another_num_is_a_plan_of_ones_own(stage: Stage) -> None:
    stage.plans.start(replace(form_of_preset("turns", FORM), num=1000))
    assert stage.plans.form.preset is None


def test_a_plan_of_more_than_a_day_cannot_be_run_and_says_why(stage: Stage) -> None:
    stage.plans.pick("seed")
    stage.plan_view.form = replace(stage.plan_view.form, num=10**12)
    stage.plans.form_changed()
    field, text = stage.plan_view.problems[-1]
    assert field == "num"
    assert text.startswith("a plan must end within 1 day, got about ")
    assert stage.plans.checked is None


def test_a_strategy_that_cannot_run_carries_its_reason(stage: Stage) -> None:
    reason = "the C++ extension is not installed: install speeduplab again"
    stage.plans.add_python(Facts(unavailable={**dict.fromkeys(STRATEGIES), "cpp-threads": reason}))
    option = next(option for option in stage.plan_view.strategies if option.key == "cpp-threads")
    assert (option.note, option.reason) == ("not installed", reason)


def test_processes_offer_their_start_methods_with_the_default_first(stage: Stage) -> None:
    option = next(option for option in stage.plan_view.strategies if option.key == "processes")
    assert len(option.start_methods) == (1 if sys.platform == "win32" else 3)


def test_this_python_is_offered_first_and_named_so(stage: Stage) -> None:
    stage.plans.add_python(Facts(path="/opt/python3.13t", version="3.13.1", gil=False))
    assert [option.title for option in stage.plan_view.pythons] == ["3.14.0 (this one)", "3.13.1t"]


def test_an_added_python_is_chosen(stage: Stage) -> None:
    stage.presenter.add_python("/opt/python3.13")
    assert stage.plan_view.form.pythons == (sys.executable, "/opt/python3.13")


def test_every_run_draws_its_own_seed(stage: Stage) -> None:
    assert stage.plans.new_plan().seed != stage.plans.new_plan().seed


def test_cards_say_what_they_race_and_how_long_it_takes(stage: Stage) -> None:
    card = stage.window.cards[0]
    assert (card.key, card.number) == ("threads-take-turns", 1)
    assert card.strategies[0] == "serial"
    assert card.duration


def test_a_form_survives_the_settings() -> None:
    form = replace(FORM, start_method=StartMethod.SPAWN, rounds=5, effort=Effort.RIGOROUS)
    assert form_from_plain(form_to_plain(form)) == form


@pytest.mark.parametrize(
    "raw",
    [None, {}, {"num": "many"}, {"workers": [0]}, {"effort": "heroic"}, {"preset": "gone"}, {"unknown": 1}],
)
def test_a_remembered_form_that_makes_no_plan_is_forgotten(raw: dict | None) -> None:
    kept = form_from_plain(raw)
    assert kept is None or (raw == {} and kept.num)


def test_a_presets_form_keeps_the_interpreters() -> None:
    assert form_of_preset("seed", replace(FORM, pythons=("/opt/p",))).pythons == ("/opt/p",)


def sweep_of(stage: Stage, sweep: Sweep | None, **change: object) -> None:
    """As if the user had chosen it in the panel."""
    stage.plan_view.form = replace(stage.plan_view.form, sweep=sweep, **change)  # type: ignore[arg-type]
    stage.plans.form_changed()


def test_a_worker_sweep_sets_the_workers_to_the_cores_and_twice_the_logical_ones(stage: Stage) -> None:
    stage.plans.set_cores(4, 8, 8)
    sweep_of(stage, Sweep.WORKERS)
    assert stage.plan_view.form.workers == (1, 2, 3, 4, 8, 16)
    assert stage.window.words[1] == "7 cells, 3 rounds"
    assert stage.window.words[0].startswith("About ")


def test_a_sweep_that_is_off_again_gives_the_workers_back(stage: Stage) -> None:
    stage.plans.set_cores(4, 8, 8)
    sweep_of(stage, Sweep.WORKERS)
    sweep_of(stage, None)
    assert stage.plan_view.form.workers == FORM.workers


def test_workers_that_were_changed_during_a_sweep_stay(stage: Stage) -> None:
    sweep_of(stage, Sweep.WORKERS)
    sweep_of(stage, Sweep.WORKERS, workers=(1, 5))
    sweep_of(stage, None)
    assert stage.plan_view.form.workers == (1, 5)


def test_a_num_sweep_plans_every_size_and_says_so_in_the_line(stage: Stage) -> None:
    sweep_of(stage, Sweep.NUM, nums=(1000, 10_000, 100_000))
    assert stage.window.words[1] == "6 cells, 3 rounds"
    assert "num 1,000 to 100,000" in stage.window.words[2]


def test_a_sweep_with_one_point_says_what_it_cannot_show(stage: Stage) -> None:
    sweep_of(stage, Sweep.NUM, nums=(1000,))
    assert stage.plan_view.notes[-1].startswith("A sweep over one num, 1,000, has no break-even to show")
    sweep_of(stage, Sweep.WORKERS, strategies=("serial",))
    assert stage.plan_view.notes[-1].startswith("None of these strategies takes several workers")
    sweep_of(stage, None, nums=())
    assert stage.plan_view.notes[-1] == ""


def test_a_sweep_ends_a_preset(stage: Stage) -> None:
    stage.plans.pick("seed")
    sweep_of(stage, Sweep.WORKERS)
    assert stage.plan_view.form.preset is None


def test_a_preset_that_sweeps_shows_its_sweep_and_measures_the_same(stage: Stage) -> None:
    stage.plans.pick("entry-fee")
    form = stage.plan_view.form
    assert form.sweep is Sweep.NUM
    assert (form.nums[0], form.nums[-1]) == (10_000, 20_000_000)
    assert stage.plans.checked is not None
    by_key = make_plan(PlanForm(preset="entry-fee", num=form.num), seed=0)
    measured = {(cell.strategy, cell.workers, cell.num) for cell in stage.plans.checked.plan.cells}
    assert measured == {(cell.strategy, cell.workers, cell.num) for cell in by_key.cells}


def test_a_remembered_preset_from_before_there_were_sweeps_shows_its_sweep(stage: Stage) -> None:
    old = replace(form_of_preset("entry-fee", FORM), nums=(), sweep=None)
    stage.plans.start(old)
    assert stage.plans.form.preset == "entry-fee"
    assert stage.plans.form.sweep is Sweep.NUM


def test_a_sweep_survives_the_settings() -> None:
    form = replace(FORM, sweep=Sweep.NUM, nums=(1000, 2000, 5000))
    assert form_from_plain(form_to_plain(form)) == form
    assert form_from_plain({**form_to_plain(form), "sweep": "sideways"}) is None


def test_the_sweep_of_a_function_goes_with_it_from_the_settings() -> None:
    function = Function(file="/home/me/work.py", module="", name="f", shape=Shape.INDEX, sha256="a")
    swept = replace(FORM, workload="function", function=function, sweep=Sweep.NUM, nums=(10, 100), num=100)
    kept = form_from_plain(form_to_plain(swept))
    assert kept is not None
    assert (kept.function, kept.sweep, kept.nums) == (None, None, ())


def test_a_search_for_races_takes_the_chosen_python_and_all_without_the_gil(stage: Stage) -> None:
    stage.plans.add_python(Facts(path="/opt/python3.14t", gil=False))
    stage.plan_view.form = replace(FORM, check_races=True)
    plan = stage.plans.new_plan()
    assert plan is not None
    assert plan.races == (sys.executable, "/opt/python3.14t")
    stage.plan_view.form = replace(FORM, check_races=False)
    plan = stage.plans.new_plan()
    assert plan is not None
    assert plan.races == ()


def test_a_chart_of_another_function_or_of_another_text_of_it_says_so() -> None:
    function = Function(file="/home/me/work.py", module="", name="f", shape=Shape.INDEX, sha256="a")
    cells = (cell("serial", workload="function"),)
    plan = Plan(cells=cells, rounds=3, seed=1, function=function)
    assert plan_differences(plan, plan) == []
    assert plan_differences(plan, replace(plan, function=replace(function, sha256="b"))) == ["function"]
    fewer = replace(plan, cells=(cell("threads", 2, workload="function"),))
    assert plan_differences(fewer, replace(plan, function=replace(function, name="g")))[0] == "function"
