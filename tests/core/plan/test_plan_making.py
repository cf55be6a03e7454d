"""From what was typed to a plan: every refusal names the value, the rule and the remedy."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from speeduplab.core.bench.model import Effort, Function, Plan, Schedule, Shape, StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.display.numbers import number
from speeduplab.core.plan.duration import estimate_s
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES
from speeduplab.core.plan.parsing import parse_num, parse_rounds, parse_start_methods, parse_strategies, parse_workers
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import default_start_method, left_out, make_plan
from speeduplab.core.plan.presets import PRESETS, preset_named
from speeduplab.core.plan.rules import SEED_MAX, PlanError, check_plan, searched_for_races
from synthetic import cell

RULE = "num must be a whole number from 1 to 1,000,000,000,000, such as 1e8 or 100,000,000, got "


@pytest.mark.parametrize(
    ("text", "num"),
    [
        ("1", 1),
        ("1e8", 10**8),
        ("1E8", 10**8),
        ("1.5e3", 1500),
        ("100_000_000", 10**8),
        ("100,000,000", 10**8),
        ("100 000 000", 10**8),
        ("100'000'000", 10**8),
        (" 42 ", 42),
        ("2.0", 2),
        ("007", 7),
        ("1e12", 10**12),
        ("1e+3", 1000),
        ("1000e-3", 1),
    ],
)
def test_a_num_may_be_written_in_these_ways(text, num):
    assert parse_num(text) == num


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("0", "0"),
        ("-1", "-1"),
        ("-100,000", "-100,000"),
        ("1e30", "1e30"),
        ("1e9999", "1e9999"),
        ("1e-9999", "1e-9999"),
        ("1000000000001", "1000000000001"),
        ("1.5", "1.5"),
        ("ten", "'ten'"),
        ("", "nothing"),
        ("   ", "nothing"),
        ("1,00", "'1,00'"),
        ("1,000_000", "'1,000_000'"),
        ("0x10", "'0x10'"),
        ("nan", "'nan'"),
        ("inf", "'inf'"),
        ("1e999999999", "'1e999999999'"),
        ("\u0661\u0660", "'\u0661\u0660'"),  # 10 in Arabic digits
        ("\x1b[31m5", r"'\x1b[31m5'"),
        ("9" * 5000, f"'{'9' * 27}...'"),
    ],
)
def test_a_bad_num_is_refused_with_the_rule_and_what_was_typed(text, got):
    with pytest.raises(PlanError) as refused:
        parse_num(text)
    assert str(refused.value) == RULE + got
    assert refused.value.field == "num"


def test_a_num_is_printed_in_groups():
    assert number(10**8) == "100,000,000"
    assert parse_num(number(123_456_789)) == 123_456_789


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("2", (2,)),
        ("1,2,4", (1, 2, 4)),
        ("4, 1", (4, 1)),
        ("1-4", (1, 2, 3, 4)),
        ("1-2,8", (1, 2, 8)),
        ("1024", (1024,)),
    ],
)
def test_workers_are_a_list_of_counts_and_ranges(text, counts):
    assert parse_workers(text) == counts


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("0", "workers must be from 1 to 1024, got 0"),
        ("-1", "workers must be from 1 to 1024, got -1"),
        ("10000", "workers must be from 1 to 1024, got 10000"),
        ("10,000", "workers must be from 1 to 1024, got '10,000'"),
        ("1025", "workers must be from 1 to 1024, got 1025"),
        ("1-2000", "workers must be from 1 to 1024, got 2000"),
        ("1-999999999999", "workers must be from 1 to 1024, got 999999999999"),
        ("9" * 5000, "workers must be from 1 to 1024, got 999999999999"),
        ("2,,4", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got an empty part in '2,,4'"),
        ("2,", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got an empty part in '2,'"),
        ("", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got nothing"),
        ("two", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got 'two'"),
        ("1.5", "workers must be whole numbers such as 2, 1,2,4 or 1-4, got '1.5'"),
        ("4-1", "a range of workers must go up, got 4-1: write 1-4"),
        ("2,2", "workers must differ from each other, got 2 twice: name it once"),
        ("1-4,3", "workers must differ from each other, got 3 twice: name it once"),
    ],
)
def test_bad_workers_are_refused(text, message):
    with pytest.raises(PlanError) as refused:
        parse_workers(text)
    assert str(refused.value) == message
    assert refused.value.field == "workers"


@pytest.mark.parametrize("text", ["0", "-1", "1001", "1.5", "many", "", "9" * 5000])
def test_bad_rounds_are_refused(text):
    with pytest.raises(PlanError, match=r"rounds must be .*from 1 to 1000, got ") as refused:
        parse_rounds(text)
    assert refused.value.field == "rounds"


def test_an_unknown_strategy_is_refused_with_those_that_exist_and_the_likeliest():
    with pytest.raises(
        PlanError, match=r"strategy must be one of serial, threads, .* all, got 'thread'; did you mean th"
    ):
        parse_strategies("serial,thread")


def test_strategies_come_once_each_and_all_swallows_the_others():
    assert parse_strategies("serial, threads,serial") == ("serial", "threads")
    assert parse_strategies("serial,all") == ("all",)


def test_an_unknown_start_method_is_refused_with_those_that_exist():
    with pytest.raises(PlanError, match="start method must be one of fork, spawn, forkserver, got 'frok'"):
        parse_start_methods("frok")


@pytest.mark.parametrize(
    ("version", "platform", "method"),
    [
        ("3.11.7", "linux", StartMethod.FORK),
        ("3.13.0", "linux", StartMethod.FORK),
        ("3.14.0", "linux", StartMethod.FORKSERVER),
        ("3.14.0rc2", "linux", StartMethod.FORKSERVER),
        ("3.11.7", "darwin", StartMethod.SPAWN),
        ("3.14.0", "win32", StartMethod.SPAWN),
    ],
)
def test_the_default_start_method_is_that_of_the_python_and_the_system(version, platform, method):
    assert default_start_method(version, platform) is method


def pairs(plan: Plan):
    return [(one.strategy, one.workers) for one in plan.cells]


def test_the_seed_preset_is_the_first_experiment():
    preset = preset_named("seed")
    plan = make_plan(PlanForm(preset="seed", workload=preset.workload, num=preset.num, effort=preset.effort))
    assert pairs(plan) == [
        ("serial", 1),
        ("threads", 2),
        ("processes", 2),
        ("processes", 4),
        ("cpp-serial", 1),
        ("cpp-threads", 4),
    ]
    assert {(one.workload, one.num) for one in plan.cells} == {("counter", 10**8)}
    assert plan.rounds == 7


@pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda row: row.key)
def test_every_preset_is_a_plan_that_keeps_the_rules(preset):
    form = PlanForm(preset=preset.key, workload=preset.workload, num=preset.num, effort=preset.effort)
    check_plan(make_plan(form))
    assert preset.summary.endswith(".")


def test_an_unknown_preset_is_refused_with_those_that_exist():
    with pytest.raises(PlanError, match=r"preset must be one of seed, .*, got 'sed'; did you mean seed"):
        preset_named("sed")


def test_a_strategy_with_one_worker_gives_one_cell_for_any_list_of_counts():
    plan = make_plan(PlanForm(strategies=("serial", "threads"), workers=(1, 2, 4)))
    assert pairs(plan) == [("serial", 1), ("threads", 1), ("threads", 2), ("threads", 4)]


def test_only_processes_have_a_start_method_and_each_method_its_own_cell():
    form = PlanForm(strategies=("serial", "processes"))
    methods = (
        (StartMethod.SPAWN, StartMethod.SPAWN) if sys.platform == "win32" else (StartMethod.FORK, StartMethod.SPAWN)
    )
    plan = make_plan(form, start_methods=methods)
    assert [one.start_method for one in plan.cells] == [None, *dict.fromkeys(methods)]


def test_each_python_gets_the_start_method_of_its_version():
    form = PlanForm(strategies=("processes",), pythons=("/a", "/b"))
    plan = make_plan(form, versions={"/a": "3.11.0", "/b": "3.14.0"})
    assert [one.start_method for one in plan.cells] == [
        default_start_method("3.11.0", sys.platform),
        default_start_method("3.14.0", sys.platform),
    ]


def test_each_schedule_has_its_own_cell_where_there_is_somebody_to_share_with():
    form = PlanForm(strategies=("serial", "threads"), schedules=(Schedule.STATIC, Schedule.DYNAMIC))
    found = [(one.strategy, one.schedule) for one in make_plan(form).cells]
    assert found == [("serial", None), ("threads", Schedule.STATIC), ("threads", Schedule.DYNAMIC)]
    assert [one.schedule for one in make_plan(PlanForm(strategies=("threads",))).cells] == [None]


def test_an_unavailable_strategy_is_an_error_where_it_was_named():
    missing = {(sys.executable, "cpp-threads"): "the extension is missing"}
    with pytest.raises(
        PlanError, match=r"C\+\+ threads cannot run under Python 3\.\d+\.\d+: the extension is missing\."
    ):
        make_plan(PlanForm(strategies=("cpp-threads",)), unavailable=missing)


def test_what_one_of_several_pythons_cannot_run_is_left_out_there_with_a_note():
    form = PlanForm(workload="primes", strategies=("serial", "interpreters"), pythons=("/a", "/b"))
    missing, versions = {("/a", "interpreters"): "needs 3.12"}, {"/a": "3.11.0", "/b": "3.13.0"}
    cells = make_plan(form, unavailable=missing, versions=versions).cells
    assert [(cell.python, cell.strategy) for cell in cells] == [
        ("/a", "serial"),
        ("/b", "serial"),
        ("/b", "interpreters"),
    ]
    notes = left_out(form, unavailable=missing, versions=versions)
    assert notes == ("Sub-interpreters are left out under Python 3.11.0: needs 3.12.",)


def test_what_none_of_several_pythons_can_run_is_an_error_where_it_was_named():
    missing = {(python, "interpreters"): "needs 3.12" for python in ("/a", "/b")}
    form = PlanForm(workload="primes", strategies=("serial", "interpreters"), pythons=("/a", "/b"))
    with pytest.raises(PlanError, match="Sub-interpreters cannot run under Python"):
        make_plan(form, unavailable=missing)


@pytest.mark.parametrize(
    "form", [PlanForm(workload="primes"), PlanForm(preset="seed", workload="primes")], ids=["all", "preset"]
)
def test_an_unavailable_strategy_is_left_out_with_a_note_where_all_were_asked_for(form):
    missing = {(sys.executable, "cpp-threads"): "the extension is missing"}
    assert "cpp-threads" not in dict(pairs(make_plan(form, unavailable=missing)))
    assert left_out(form, unavailable=missing) == ("C++ threads are left out: the extension is missing.",)


def test_a_note_names_the_python_where_there_are_several():
    form = PlanForm(workload="primes", pythons=("/a", "/b"))
    notes = left_out(form, unavailable={("/b", "serial"): "no"}, versions={"/a": "3.11.0", "/b": "3.13.0"})
    assert notes == ("Serial is left out under Python 3.13.0: no.",)


def test_what_is_left_out_for_one_reason_is_said_once_for_all_strategies_and_pythons():
    form = PlanForm(workload="primes", pythons=("/a", "/b", "/c"))
    missing = {(python, key): "no compiler" for python in ("/a", "/b") for key in ("cpp-serial", "cpp-threads")}
    missing |= {("/c", "threads"): "no threads", ("/c", "cpp-threads"): "no compiler"}
    versions = {"/a": "3.11.0", "/b": "3.13.0", "/c": "3.14.0"}
    assert left_out(form, unavailable=missing, versions=versions) == (
        "C++ one thread and C++ threads are left out under Python 3.11.0 and 3.13.0: no compiler.",
        "Python threads are left out under Python 3.14.0: no threads.",
        "C++ threads are left out under Python 3.14.0: no compiler.",
    )


def test_a_plan_of_nothing_that_can_run_is_an_error_with_every_reason():
    missing = dict.fromkeys(((sys.executable, key) for key in STRATEGIES), "it is missing")
    with pytest.raises(PlanError, match=r"none of the strategies can run here: Serial; .* are left out: it is missing"):
        make_plan(PlanForm(), unavailable=missing)


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (PlanForm(workload="conter"), "workload"),
        (PlanForm(num=0), "num"),
        (PlanForm(num=-1), "num"),
        (PlanForm(num=10**5000), "num"),
        (PlanForm(strategies=()), "strategies"),
        (PlanForm(strategies=("nope",)), "strategies"),
        (PlanForm(workers=()), "workers"),
        (PlanForm(workers=(0,)), "workers"),
        (PlanForm(workers=(1025,)), "workers"),
        (PlanForm(rounds=0), "rounds"),
        (PlanForm(rounds=1001), "rounds"),
        (PlanForm(time_limit_s=0.0), "time_limit"),
        (PlanForm(time_limit_s=-1.0), "time_limit"),
        (PlanForm(time_limit_s=float("nan")), "time_limit"),
        (PlanForm(time_limit_s=float("inf")), "time_limit"),
        (PlanForm(preset="nope"), "preset"),
    ],
)
def test_every_value_of_a_form_is_checked(form, field):
    with pytest.raises(PlanError) as refused:
        make_plan(form)
    assert refused.value.field == field


@pytest.mark.parametrize("seed", [-1, SEED_MAX + 1, 10**5000], ids=["negative", "too large", "endless"])
def test_a_seed_that_a_run_file_cannot_hold_is_refused(seed):
    with pytest.raises(PlanError, match="seed must be from 0 to 9223372036854775807, got "):
        make_plan(PlanForm(), seed=seed)


def test_a_seed_is_drawn_unless_it_is_given():
    assert make_plan(PlanForm(), seed=5).seed == 5
    assert len({make_plan(PlanForm()).seed for _ in range(4)}) > 1


def test_an_effort_gives_the_rounds_unless_they_are_given():
    assert make_plan(PlanForm(effort=Effort.RIGOROUS)).rounds == 15
    assert make_plan(PlanForm(effort=Effort.RIGOROUS, rounds=2)).rounds == 2


def test_the_same_choice_twice_is_one_cell():
    plan = make_plan(PlanForm(strategies=("threads", "threads"), workers=(2, 2), pythons=("/a", "/a")))
    assert len(plan.cells) == 1


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ((), "a plan must have at least one cell"),
        ((cell("serial", 2),), "workers must be 1 for serial, got 2"),
        ((cell("nope", 1),), "strategy must be one of"),
        ((cell("threads", 0),), "workers must be from 1 to 1024, got 0"),
        ((cell("threads", 1, num=0),), "num must be"),
        ((cell("numpy", workload="matmul", num=9, inner_threads=0),), "inner threads must be from 1 to 1024, got 0"),
        ((cell("threads", 1, inner_threads=2),), "threads calls no library whose threads could be set here"),
        (
            (cell("threads", 1, workload="nope"),),
            f"workload must be one of {', '.join(WORKLOADS)}, got 'nope'",
        ),
    ],
)
def test_a_plan_from_a_file_is_held_to_the_same_rules(cells, message):
    with pytest.raises(PlanError, match=message):
        check_plan(Plan(cells=cells, rounds=1, seed=1))


def test_every_workload_can_be_planned():
    for key, row in WORKLOADS.items():
        assert make_plan(PlanForm(workload=key, num=row.default_num)).cells[0].workload == key


@pytest.mark.parametrize(("workload", "rule"), [("mandelbrot", "100,000 rows"), ("sleep", "360,000 waits")])
def test_a_num_beyond_what_makes_sense_for_a_workload_is_refused_with_the_rule(workload, rule):
    most = WORKLOADS[workload].num_max
    assert make_plan(PlanForm(workload=workload, num=most)).cells[0].num == most
    said = f"num of {workload} must be from 1 to {rule}, got {most + 1:,}"
    with pytest.raises(PlanError, match=f"^{said}$") as refused:
        make_plan(PlanForm(workload=workload, num=most + 1))
    assert refused.value.field == "num"
    with pytest.raises(PlanError, match=said):
        check_plan(Plan(cells=(cell("threads", 1, num=most + 1, workload=workload),), rounds=1, seed=1))


@pytest.mark.parametrize("text", ["0", "-3", "20001"])
def test_a_num_for_a_workload_is_refused_with_that_workloads_rule(text):
    with pytest.raises(PlanError, match="num of matmul must be from 1 to 20,000 rows, got"):
        parse_num(text, "matmul")
    with pytest.raises(PlanError, match="from 1 to 1,000,000,000,000"):
        parse_num("0", "counter")


def test_cells_of_threads_are_searched_for_races_under_their_python_and_under_those_of_no_cell() -> None:
    plan = make_plan(PlanForm(strategies=("serial", "threads", "processes", "asyncio"), workers=(1, 2)), seed=1)
    here = plan.cells[0].python
    races = (here, "/opt/python3.14t")
    found = list(searched_for_races(replace(plan, races=races)))
    cells = {plan.cells[index].strategy for index, _ in found}
    assert cells == {"threads"}
    assert [python for _, python in found] == [here, "/opt/python3.14t"]
    assert list(searched_for_races(plan)) == []


def test_a_search_for_races_is_part_of_the_time_a_plan_takes() -> None:
    plan = make_plan(PlanForm(strategies=("serial", "threads"), workers=(2,)), seed=1)
    searched = replace(plan, races=(plan.cells[0].python,))
    assert estimate_s(searched, DEFAULT_RATES, 2) > estimate_s(plan, DEFAULT_RATES, 2) + 1


OWN = Function(file="/work.py", module="", name="f", shape=Shape.INDEX)


def test_inner_threads_are_swept_like_workers_where_a_library_may_be_inside() -> None:
    form = PlanForm(
        workload="function",
        function=OWN,
        num=8,
        strategies=("serial", "processes"),
        workers=(1, 2),
        inner_threads=(1, 4),
    )
    pairs = [(one.strategy, one.workers, one.inner_threads) for one in make_plan(form, seed=1).cells]
    processes = [("processes", workers, inner) for workers in (1, 2) for inner in (1, 4)]
    assert pairs == [("serial", 1, 1), ("serial", 1, 4), *processes]


def test_inner_threads_leave_strategies_alone_that_call_no_library() -> None:
    form = PlanForm(workload="matmul", num=100, strategies=("serial", "cpp-threads", "numpy"), inner_threads=(1, 2))
    pairs = [(one.strategy, one.inner_threads) for one in make_plan(form, seed=1).cells]
    assert pairs == [("serial", None), ("cpp-threads", None), ("numpy", 1), ("numpy", 2)]


def test_inner_threads_of_a_cluster_are_set_where_its_workers_are_started() -> None:
    form = PlanForm(
        workload="function",
        function=OWN,
        num=8,
        strategies=("serial", "dask"),
        inner_threads=(1,),
        cluster="tcp://10.0.0.5:8786",
    )
    assert [one.inner_threads for one in make_plan(form, seed=1).cells] == [1, None]


def test_inner_threads_without_anything_that_has_them_are_refused_with_the_remedy() -> None:
    form = PlanForm(strategies=("serial", "cpp-threads"), inner_threads=(1,))
    with pytest.raises(
        PlanError, match="choose NumPy or a function of yours, or leave the inner threads out"
    ) as caught:
        make_plan(form)
    assert caught.value.field == "inner_threads"
