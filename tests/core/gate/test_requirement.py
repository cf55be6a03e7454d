import pytest
from speeduplab.core.bench.model import Plan
from speeduplab.core.gate import RequirementKind, check_requirements, parse_requirements
from speeduplab.core.plan.rules import PlanError
from synthetic import cell


def plan(*cells, rounds: int = 7) -> Plan:
    return Plan(cells=cells, rounds=rounds, seed=1)


def test_a_speed_up_is_read_with_strategy_workers_and_bound() -> None:
    (one,) = parse_requirements([" processes:4 >= 1.5x "])
    assert (one.kind, one.strategy, one.workers, one.at_least, one.bound) == (
        RequirementKind.SPEEDUP,
        "processes",
        4,
        True,
        1.5,
    )


@pytest.mark.parametrize(("text", "seconds"), [("serial<=2s", 2.0), ("serial<=80ms", 0.08), ("serial<=5us", 5e-6)])
def test_a_time_is_read_in_its_unit(text: str, seconds: float) -> None:
    (one,) = parse_requirements([text])
    assert one.kind is RequirementKind.SECONDS
    assert one.bound == pytest.approx(seconds)
    assert not one.at_least


def test_the_same_requirement_twice_is_one() -> None:
    assert len(parse_requirements(["results=equal", " results=equal"])) == 1


@pytest.mark.parametrize(
    "text", ["", "processes:4", "processes:4>1.5x", "processes:4>=1.5", "processes:>=2x", "results=differ", "a:1>=-2x"]
)
def test_what_is_no_requirement_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(PlanError, match=r"processes:4>=1\.5x"):
        parse_requirements([text])


def test_an_unknown_strategy_is_refused_with_the_one_that_was_meant() -> None:
    with pytest.raises(PlanError, match="did you mean processes"):
        parse_requirements(["process>=1.5x"])


def test_a_bound_of_nothing_is_refused() -> None:
    with pytest.raises(PlanError, match="above 0"):
        parse_requirements(["processes>=0x"])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("threads>=1.5x", "threads is not in this run, which has serial, processes: add it with --strategy"),
        ("processes:8>=1.5x", "processes runs with 2 and 4 workers here"),
        ("processes>=1.5x", "could mean processes:2 or processes:4"),
        ("serial>=1.5x", "is the baseline"),
        ("processes:2>=4.5x", "no row can meet"),
    ],
)
def test_what_no_row_can_decide_is_refused_before_measuring(text: str, says: str) -> None:
    with pytest.raises(PlanError, match=says):
        check_requirements(parse_requirements([text]), plan(cell("serial"), cell("processes", 2), cell("processes", 4)))


def test_three_rounds_are_refused_with_the_number_that_it_takes() -> None:
    with pytest.raises(PlanError, match=r"at least 6 rounds, got 3 rounds: use --effort normal"):
        check_requirements(parse_requirements(["threads>=1.5x"]), plan(cell("serial"), cell("threads", 2), rounds=3))


@pytest.mark.parametrize(("text", "says"), [("serial>=2x", "is the baseline"), ("threads:2>=9x", "no row can meet")])
def test_what_no_rounds_can_mend_is_said_before_more_of_them_are_asked_for(text: str, says: str) -> None:
    with pytest.raises(PlanError, match=says):
        check_requirements(parse_requirements([text]), plan(cell("serial"), cell("threads", 2), rounds=3))


def test_workers_out_of_reach_are_refused_with_the_requirement_and_the_remedy() -> None:
    with pytest.raises(PlanError, match=r"'threads:0>=1x': workers must be from 1 to .* got 0; leave them out"):
        parse_requirements(["threads:0>=1x"])


def test_results_need_no_interval() -> None:
    check_requirements(parse_requirements(["results=equal"]), plan(cell("serial"), rounds=1))


def test_other_code_may_be_any_number_of_times_faster() -> None:
    check_requirements(parse_requirements(["cpp-serial>=50x"]), plan(cell("serial"), cell("cpp-serial")))


def test_a_time_whose_loop_the_compiler_may_remove_decides_nothing() -> None:
    with pytest.raises(PlanError, match="demonstration"):
        check_requirements(parse_requirements(["cpp-deleted>=2x"]), plan(cell("serial"), cell("cpp-deleted")))
