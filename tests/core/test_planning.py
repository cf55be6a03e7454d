"""From what was typed to a plan, and the sentence for everything that makes none."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.bench.model import NUM_MAX, Cell, Effort, Plan, StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.planning import (
    PRESETS,
    PlanError,
    PlanForm,
    check_plan,
    default_start_method,
    format_num,
    left_out,
    make_plan,
    parse_num,
    parse_rounds,
    parse_start_methods,
    parse_strategies,
    parse_workers,
    preset_named,
)

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="only spawn exists on Windows, not this system's")


@pytest.mark.parametrize(
    ("text", "num"),
    [
        ("1", 1),
        ("1e8", 10**8),
        ("1E8", 10**8),
        ("1.5e3", 1500),
        ("1e12", NUM_MAX),
        ("100_000_000", 10**8),
        ("100,000,000", 10**8),
        ("100 000 000", 10**8),
        ("1.0", 1),
        (" 7 ", 7),
    ],
)
def test_a_num_is_read_in_every_usual_notation(text: str, num: int) -> None:
    assert parse_num(text) == num


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("0", "got 0"),
        ("-5", "got -5"),
        ("1e30", "got 1e30"),
        ("1e9999", "got 1e9999"),
        ("1000000000001", "got 1000000000001"),
        ("1.5", "got 1.5"),
        ("1e-3", "got 1e-3"),
        ("ten", "got 'ten'"),
        ("", "got nothing"),
        ("   ", "got nothing"),
        ("nan", "got 'nan'"),
        ("inf", "got 'inf'"),
        ("0x10", "got '0x10'"),
        ("1,5", "got '1,5'"),
        ("1,00,000", "got '1,00,000'"),
        ("٣", "got '٣'"),
        ("\x1b[31m1", r"got '\x1b[31m1'"),
    ],
)
def test_a_num_that_is_none_is_refused_with_value_rule_and_remedy(text: str, got: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse_num(text)
    assert caught.value.field == "num"
    assert str(caught.value) == (
        f"num must be a whole number from 1 to 1,000,000,000,000, such as 1e8 or 100,000,000, {got}"
    )


@pytest.mark.parametrize("text", ["1" * 100_000, "1e" + "9" * 100_000, "1," * 50_000])
def test_an_endless_num_is_refused_briefly(text: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse_num(text)
    assert len(str(caught.value)) < 200


@given(st.integers(1, NUM_MAX))
def test_a_num_survives_being_printed_and_read(num: int) -> None:
    assert parse_num(format_num(num)) == num


@given(st.text(max_size=30))
def test_any_text_is_a_num_or_refused(text: str) -> None:
    with suppress(PlanError):
        assert 1 <= parse_num(text) <= NUM_MAX


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("1", (1,)),
        ("1,2,4", (1, 2, 4)),
        ("4, 2", (4, 2)),
        ("1-4", (1, 2, 3, 4)),
        ("1-2,8", (1, 2, 8)),
        ("1024", (1024,)),
    ],
)
def test_workers_are_a_list_of_counts_and_ranges(text: str, counts: tuple[int, ...]) -> None:
    assert parse_workers(text) == counts


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0", "workers must be from 1 to 1024, got 0"),
        ("10000", "workers must be from 1 to 1024, got 10000"),
        ("10,000", "workers must be from 1 to 1024, got '10,000'"),
        ("-2", "workers must be from 1 to 1024, got -2"),
        ("1-9999999999999", "workers must be from 1 to 1024, got 999999999999"),
        ("2,,4", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got an empty part in '2,,4'"),
        ("", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got nothing"),
        ("a", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got 'a'"),
        ("2.5", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got '2.5'"),
        ("2,2", "workers must differ from each other, got 2 twice: name it once"),
        ("1-3,2", "workers must differ from each other, got 2 twice: name it once"),
        ("4-1", "a range of workers must go up, got 4-1: write 1-4"),
    ],
)
def test_workers_that_are_none_are_refused_with_value_rule_and_remedy(text: str, sentence: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse_workers(text)
    assert (caught.value.field, str(caught.value)) == ("workers", sentence)


def test_strategies_are_named_once_each() -> None:
    assert parse_strategies("threads, serial,threads") == ("threads", "serial")


def test_all_strategies_swallow_the_others() -> None:
    assert parse_strategies("serial,all") == ("all",)


@pytest.mark.parametrize("text", ["thread", "serial,thread", "Threads"])
def test_an_unknown_strategy_is_answered_with_the_close_one(text: str) -> None:
    with pytest.raises(
        PlanError, match=r"strategy must be one of serial, threads, .* did you mean threads\?"
    ) as caught:
        parse_strategies(text)
    assert caught.value.field == "strategies"


@pytest.mark.parametrize("text", ["", "serial,", ",", "serial,,threads"])
def test_an_empty_strategy_is_refused(text: str) -> None:
    with pytest.raises(PlanError, match="got nothing"):
        parse_strategies(text)


def test_an_unknown_workload_is_answered_with_the_close_one() -> None:
    with pytest.raises(PlanError, match=r"got 'prime'; did you mean primes\?") as caught:
        make_plan(PlanForm(workload="prime"))
    assert caught.value.field == "workload"


def test_an_unknown_preset_is_answered_with_the_close_one() -> None:
    with pytest.raises(PlanError, match=r"got 'sed'; did you mean seed\?") as caught:
        preset_named("sed")
    assert caught.value.field == "preset"


@pytest.mark.parametrize("text", ["0", "-1", "1001", "1" * 10_000])
def test_rounds_outside_the_rule_are_refused(text: str) -> None:
    with pytest.raises(PlanError, match="rounds must be from 1 to 1000") as caught:
        parse_rounds(text)
    assert caught.value.field == "rounds"


@pytest.mark.parametrize("text", ["", "1.5", "many"])
def test_rounds_that_are_no_number_are_refused(text: str) -> None:
    with pytest.raises(PlanError, match="rounds must be a whole number from 1 to 1000"):
        parse_rounds(text)


@pytest.mark.parametrize("seconds", [0.0, -1.0, float("nan"), float("inf"), 1e9])
def test_a_time_limit_outside_the_rule_is_refused(seconds: float) -> None:
    with pytest.raises(PlanError, match="time limit must be above 0 and at most") as caught:
        make_plan(PlanForm(time_limit_s=seconds))
    assert caught.value.field == "time_limit"


@pytest.mark.parametrize("seed", [-1, 2**63])
def test_a_seed_outside_64_bits_is_refused(seed: int) -> None:
    with pytest.raises(PlanError, match="seed must be from 0") as caught:
        make_plan(PlanForm(), seed=seed)
    assert caught.value.field == "seed"


def test_an_unknown_start_method_is_answered_with_the_close_one() -> None:
    with pytest.raises(PlanError, match=r"got 'spwan'; did you mean spawn\?") as caught:
        parse_start_methods("spwan")
    assert caught.value.field == "start_method"


def test_a_start_method_that_windows_lacks_is_refused_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(PlanError, match="fork does not exist on Windows: use spawn"):
        parse_start_methods("fork")


@pytest.mark.parametrize(
    ("version", "platform", "method"),
    [
        ("3.10.13", "linux", StartMethod.FORK),
        ("3.13.0", "linux", StartMethod.FORK),
        ("3.14.0", "linux", StartMethod.FORKSERVER),
        ("3.15.0a1", "linux", StartMethod.FORKSERVER),
        ("3.14.0", "darwin", StartMethod.SPAWN),
        ("3.11.7", "win32", StartMethod.SPAWN),
    ],
)
def test_processes_start_as_their_python_does_by_default(version: str, platform: str, method: StartMethod) -> None:
    assert default_start_method(version, platform) is method


def test_a_strategy_with_one_worker_gets_one_cell_whatever_the_counts() -> None:
    plan = make_plan(PlanForm(strategies=("serial", "threads"), workers=(1, 2, 4)))
    assert [(cell.strategy, cell.workers) for cell in plan.cells] == [
        ("serial", 1),
        ("threads", 1),
        ("threads", 2),
        ("threads", 4),
    ]


def test_only_processes_have_a_start_method() -> None:
    plan = make_plan(PlanForm(strategies=tuple(STRATEGIES)))
    assert {cell.strategy for cell in plan.cells if cell.start_method} == {"processes"}


@NOT_ON_WINDOWS
def test_several_start_methods_give_a_cell_each() -> None:
    form = PlanForm(strategies=("serial", "processes"))
    plan = make_plan(form, start_methods=(StartMethod.FORK, StartMethod.SPAWN, StartMethod.FORK))
    assert [cell.start_method for cell in plan.cells] == [None, StartMethod.FORK, StartMethod.SPAWN]


def test_each_python_gets_its_own_cells_and_default() -> None:
    form = PlanForm(strategies=("processes",), pythons=("old", "new", "old"))
    plan = make_plan(form, versions={"old": "3.13.0", "new": "3.14.0"})
    assert [cell.python for cell in plan.cells] == ["old", "new"]
    if sys.platform == "linux":
        assert [cell.start_method for cell in plan.cells] == [StartMethod.FORK, StartMethod.FORKSERVER]


def test_a_strategy_asked_for_by_name_must_be_able_to_run() -> None:
    form = PlanForm(strategies=("qthreadpool",), pythons=("py",))
    with pytest.raises(PlanError) as caught:
        make_plan(form, unavailable={("py", "qthreadpool"): "PySide6 is not installed"}, versions={"py": "3.12.1"})
    assert str(caught.value) == "QThreadPool cannot run under Python 3.12.1: PySide6 is not installed."


def test_all_leaves_out_what_cannot_run_and_says_so() -> None:
    form = PlanForm(pythons=("py",))
    unavailable = {("py", "qthreadpool"): "PySide6 is not installed."}
    assert "qthreadpool" not in {cell.strategy for cell in make_plan(form, unavailable=unavailable).cells}
    assert left_out(form, unavailable=unavailable) == ("QThreadPool is left out: PySide6 is not installed.",)


def test_among_several_pythons_the_note_says_which() -> None:
    form = PlanForm(pythons=("a", "b"))
    notes = left_out(form, unavailable={("b", "cpp-serial"): "no."}, versions={"b": "3.13.0"})
    assert notes == ("C++ one thread is left out under Python 3.13.0: no.",)


def test_a_preset_leaves_out_what_cannot_run() -> None:
    form = PlanForm(preset="seed", pythons=("py",))
    plan = make_plan(form, unavailable={("py", "cpp-serial"): "x", ("py", "cpp-threads"): "x"})
    assert [(cell.strategy, cell.workers) for cell in plan.cells] == [
        ("serial", 1),
        ("threads", 2),
        ("processes", 2),
        ("processes", 4),
    ]


def test_a_plan_without_cells_is_refused_with_the_reasons() -> None:
    unavailable = {("py", key): "it is broken." for key in STRATEGIES}
    with pytest.raises(PlanError, match="none of the strategies can run here: Serial is left out: it is broken"):
        make_plan(PlanForm(pythons=("py",)), unavailable=unavailable)


def test_the_seed_preset_is_the_first_experiment() -> None:
    preset = PRESETS["seed"]
    plan = make_plan(PlanForm(preset="seed", num=preset.num, workload=preset.workload, effort=preset.effort))
    assert {(cell.workload, cell.num) for cell in plan.cells} == {("counter", 100_000_000)}
    assert [(cell.strategy, cell.workers) for cell in plan.cells] == [
        ("serial", 1),
        ("threads", 2),
        ("processes", 2),
        ("processes", 4),
        ("cpp-serial", 1),
        ("cpp-threads", 4),
    ]


def test_the_seed_preset_comes_first() -> None:
    assert next(iter(PRESETS)) == "seed"


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda preset: preset.key)
def test_a_preset_names_what_exists(preset) -> None:
    assert preset.workload in WORKLOADS
    assert preset.title
    assert preset.summary.endswith(".")
    check_plan(make_plan(PlanForm(preset=preset.key, workload=preset.workload, num=preset.num)))


def test_a_presets_cells_win_over_strategies_and_workers() -> None:
    plan = make_plan(PlanForm(preset="turns", strategies=("cpp-serial",), workers=(1024,), num=5))
    assert {cell.strategy for cell in plan.cells} == {"serial", "threads"}
    assert {cell.num for cell in plan.cells} == {5}


@pytest.mark.parametrize(("effort", "rounds"), [(Effort.QUICK, 3), (Effort.NORMAL, 7), (Effort.RIGOROUS, 15)])
def test_an_effort_is_a_number_of_rounds(effort: Effort, rounds: int) -> None:
    assert make_plan(PlanForm(effort=effort)).rounds == rounds


def test_a_seed_is_kept_or_drawn() -> None:
    assert make_plan(PlanForm(), seed=7).seed == 7
    assert make_plan(PlanForm()).seed != make_plan(PlanForm()).seed


CELL = Cell(workload="counter", num=10, strategy="threads", workers=2, python="py")


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        ((), "strategies"),
        ((replace(CELL, num=0),), "num"),
        ((replace(CELL, num=10**100),), "num"),
        ((replace(CELL, workers=0),), "workers"),
        ((replace(CELL, strategy="magic"),), "strategies"),
        ((replace(CELL, workload="magic"),), "workload"),
        ((replace(CELL, strategy="serial", workers=2),), "workers"),
    ],
)
def test_a_plan_from_a_file_is_held_to_the_same_rules(cells: tuple[Cell, ...], field: str) -> None:
    with pytest.raises(PlanError) as caught:
        check_plan(Plan(cells=cells, rounds=1, seed=0))
    assert caught.value.field == field
