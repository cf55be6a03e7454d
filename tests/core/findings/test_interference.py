"""When what goes on around a run becomes a finding, and when it does not."""

from __future__ import annotations

from dataclasses import replace
from math import exp
from random import Random
from typing import Any

import pytest
from speeduplab.core.bench.events import CellDone, FailureKind, GilSwitchedOn, HostStarted, RoundDone
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.findings.interference import busy_claim
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import MACHINE, Timed, around, cell, failure, run, run_events, sample_events

SERIAL = [Timed(cell=cell("serial"), warm_s=1.0)]


def found(result: RunResult, basis: Basis = Basis.WARM) -> dict[FindingKey, Finding]:
    return {finding.key: finding for finding in summarise(result, basis=basis).findings}


def with_rounds(**changes: Any) -> RunResult:
    """A run whose third round had those conditions."""
    return run(SERIAL, conditions={n: around(n, **(changes if n == 2 else {})) for n in range(7)})


def test_a_quiet_run_says_nothing_of_its_surroundings():
    assert found(with_rounds()) == {}


def test_an_older_file_without_conditions_says_nothing_either():
    assert found(run(SERIAL)) == {}


def test_other_programs_that_work_are_noticed():
    finding = found(with_rounds(foreign_cpu=0.12))[FindingKey.FOREIGN_LOAD]
    assert finding.claim == "Others used up to 12 % of the CPU"
    assert finding.detail == "More than 5 % in 1 of 7 rounds; the load before was 0.4 for 4 cores."
    assert finding.cell is None
    assert finding.evidence == {"share": 0.12, "rounds": 1}


@pytest.mark.parametrize(
    "changes",
    [{"foreign_cpu": 0.05}, {"foreign_cpu": None}, {"foreign_cpu": 0.2, "wall_ns": 50_000_000}],
    ids=["little", "unknown", "a few ticks of a short round"],
)
def test_other_programs_are_not_blamed_for(changes):
    assert FindingKey.FOREIGN_LOAD not in found(with_rounds(**changes))


def test_others_that_take_a_fifth_come_before_all_else():
    turning = [*SERIAL, Timed(cell=cell("threads", 4), warm_s=1.0, waiting=0.75)]
    for share, first in ((0.1, FindingKey.THREADS_TAKE_TURNS), (0.3, FindingKey.FOREIGN_LOAD)):
        assert next(iter(found(run(turning, conditions={0: around(0, foreign_cpu=share)})))) is first


def test_stolen_time_is_noticed():
    finding = found(with_rounds(steal=0.031))[FindingKey.STEAL]
    assert finding.claim == "The host took 3.1 % of the CPU time"
    assert finding.evidence == {"share": 0.031, "rounds": 1}


@pytest.mark.parametrize("changes", [{"steal": 0.01}, {"steal": None}, {"steal": 0.5, "wall_ns": 10_000_000}])
def test_little_stolen_time_is_not(changes):
    assert FindingKey.STEAL not in found(with_rounds(**changes))


def test_a_quota_that_paused_the_workers_is_noticed_and_counted_over_the_rounds():
    conditions = {0: around(0, throttled_periods=4, throttled_ns=2 * 10**8), 1: around(1, throttled_ns=10**8)}
    finding = found(run(SERIAL, conditions=conditions))[FindingKey.THROTTLED]
    assert finding.claim == "A quota paused the workers for 0.300 s"
    assert finding.detail == "Of a control group, 4 times in 2 of 2 rounds."
    assert finding.evidence == {"throttled_s": pytest.approx(0.3), "periods": 4, "rounds": 2}


def test_a_pause_of_a_moment_is_not():
    assert FindingKey.THROTTLED not in found(with_rounds(throttled_periods=1, throttled_ns=10**7))


@pytest.mark.parametrize(
    ("changes", "claim"),
    [
        ({}, ""),
        ({"foreign_cpu": 0.3}, "Others used up to 30 % of the CPU."),
        ({"throttled_ns": 10**9}, "A quota paused the workers for 1.00 s."),
        ({"steal": 0.2}, "The host took 20 % of the CPU time."),
    ],
    ids=["quiet", "others", "a quota", "the host"],
)
def test_what_had_the_cores_is_one_sentence(changes, claim):
    assert busy_claim(summarise(with_rounds(**changes)).findings) == claim


def drifting(change: float, rounds: int = 7, rows: int = 1) -> RunResult:
    """A run whose samples grow longer evenly, by `change` from the first round to the last."""
    cells = [Timed(cell=cell("threads", n + 1), warm_s=1.0, spread=0.0) for n in range(rows)]
    body = run_events(cells, rounds=rounds)
    result = RunResult.fold([next(body)])
    for round_ in range(rounds):
        for index, timed in enumerate(cells):
            longer = replace(timed, warm_s=1 + change * round_ / (rounds - 1))
            for event in sample_events(longer, index, round_, rounds):
                result.add(event)
    return result


def test_times_that_grow_longer_drift():
    finding = found(drifting(0.1))[FindingKey.DRIFT]
    assert finding.claim == "Python threads: 9.5 % longer by the end"
    assert finding.detail == "1.00 s to 1.10 s over 7 rounds."
    assert finding.evidence["p"] == pytest.approx(2 / 5040)


def test_times_that_grow_shorter_drift_too():
    assert "shorter by the end" in found(drifting(-0.1))[FindingKey.DRIFT].claim


def test_all_rows_that_drift_make_one_finding():
    finding = found(drifting(0.1, rows=3))[FindingKey.DRIFT]
    assert finding.detail.endswith("2 more rows drift too.")
    assert finding.evidence["rows"] == 3


@pytest.mark.parametrize(("change", "rounds"), [(0.015, 7), (0.3, 5), (0.0, 15)], ids=["small", "too few", "none"])
def test_times_do_not_drift_where(change, rounds):
    assert FindingKey.DRIFT not in found(drifting(change, rounds))


def test_noise_alone_does_not_drift():
    assert FindingKey.DRIFT not in found(run([replace(SERIAL[0], spread=0.2)], rounds=15))


def on(**facts: Any) -> dict[FindingKey, Finding]:
    cells = [*SERIAL, Timed(cell=cell("cpp-threads", 6), warm_s=0.1)]
    return found(run(cells, machine={**MACHINE, **facts}))


def test_a_run_on_battery_says_so():
    assert on(power="battery")[FindingKey.BATTERY].advice == "Plug in the power and measure again."
    assert FindingKey.BATTERY not in on(power="mains")
    assert FindingKey.BATTERY not in on(power=None)


def test_a_cpu_that_saves_power_is_named_with_its_setting():
    assert on(governor="powersave")[FindingKey.GOVERNOR].evidence == {"setting": "governor powersave"}
    assert FindingKey.GOVERNOR not in on(governor="performance")
    assert FindingKey.GOVERNOR not in on(governor="powersave", frequency_driver="intel_pstate")


def test_workers_beyond_the_fast_cores_are_counted():
    finding = on(core_kinds={"fast": 4, "slow": 4})[FindingKey.UNEQUAL_CORES]
    assert (finding.claim, finding.cell) == ("6 workers share 4 fast and 4 slow cores", 1)


@pytest.mark.parametrize(
    "kinds",
    [None, {"fast": 6, "slow": 4}, {"fast": 4, "slow": 0}, {"fast": "4"}, [4, 4], {"fast": True, "slow": True}, {}],
)
def test_cores_are_not_unequal_where(kinds):
    assert FindingKey.UNEQUAL_CORES not in on(core_kinds=kinds)


def test_hardware_threads_are_named_where_they_are_on():
    key = FindingKey.WORKERS_ABOVE_PHYSICAL_CORES
    assert on(smt=True)[key].detail == "Past 4, two hardware threads (SMT) share what one core can do."
    assert on(smt=None)[key].detail == "Past 4, two workers share what one core can do."


def test_a_gil_that_came_back_is_a_finding():
    free = [replace(SERIAL[0], gil=False, version="3.14.0")]
    events = [replace(one, gil=True) if isinstance(one, CellDone) else one for one in run_events(free)]
    finding = found(RunResult.fold(events))[FindingKey.GIL_SWITCHED_ON]
    assert finding.claim == "Serial: the GIL came back on"
    assert finding.evidence["rows"] == 1
    assert FindingKey.GIL_SWITCHED_ON not in found(run(free))
    assert FindingKey.GIL_SWITCHED_ON not in found(run(SERIAL))


@pytest.mark.parametrize(
    ("chain", "words"),
    [
        pytest.param(("pack._loud",), "pack._loud was imported, which", id="by our own"),
        pytest.param(("mine", "pack", "pack._loud"), "mine imports pack, that imports pack._loud, which", id="a chain"),
        pytest.param(
            tuple("abcdefgh"),
            "a imports b, that imports c, that imports …, that imports f, that imports g, that imports h, which",
            id="a long one",
        ),
    ],
)
def test_the_import_that_switched_the_gil_on_is_named_with_its_chain(chain, words):
    free = [replace(SERIAL[0], gil=False, version="3.14.0")]
    events = [replace(one, gil=True) if isinstance(one, CellDone) else one for one in run_events(free)]
    place = next(index for index, one in enumerate(events) if isinstance(one, CellDone))
    events.insert(place, GilSwitchedOn(cell=0, round=0, module=chain[-1], chain=chain))
    finding = found(RunResult.fold(events))[FindingKey.GIL_SWITCHED_ON]
    assert finding.claim == f"Serial: {chain[-1]} switched the GIL on"
    assert words in finding.detail
    assert finding.evidence["module"] == chain[-1]


def test_an_interpreter_that_cannot_say_has_not_switched_its_gil():
    events = [replace(one, gil=None) if isinstance(one, HostStarted) else one for one in run_events(SERIAL)]
    assert FindingKey.GIL_SWITCHED_ON not in found(RunResult.fold(events))


def test_a_process_with_another_clock_is_a_finding_and_has_no_time():
    cells = [*SERIAL, Timed(cell=cell("threads", 2), warm_s=1.0)]
    reason = "the interpreter's clock reads 1 ns"
    failures = [failure(1, round_, FailureKind.CLOCK, reason) for round_ in range(7)]
    result = run(cells, failures=failures)
    finding = found(result)[FindingKey.CLOCKS_DISAGREE]
    assert finding.claim == "Python threads read another clock"
    assert finding.evidence["reason"] == reason
    assert summarise(result).rows[1].warm is None


def test_every_finding_about_a_run_has_evidence_advice_and_whole_sentences():
    cells = [*SERIAL, Timed(cell=cell("cpp-threads", 6), warm_s=0.1)]
    conditions = {0: around(0, foreign_cpu=0.1, steal=0.1)}
    machine = {**MACHINE, "power": "battery", "governor": "powersave", "core_kinds": {"fast": 2, "slow": 6}}
    for finding in found(run(cells, conditions=conditions, machine=machine)).values():
        assert finding.evidence
        assert finding.advice.endswith(".")
        assert finding.detail.endswith(".")
        assert not finding.claim.endswith(".")


# --- rounds that depend on each other


def walking(rounds: int, *, dependent: bool) -> RunResult:
    """Five rows whose noise goes on from round to round, each in its own way, or does not."""
    random = Random(5)
    cells = [Timed(cell=cell("threads", workers), warm_s=1.0, spread=0.0) for workers in (1, 2, 3, 4, 5)]
    plain = list(run_events(cells, rounds=rounds))
    events, noise = [plain[0]], [0.0] * 5
    for round_ in range(rounds):
        for index, one in enumerate(cells):
            noise[index] = (0.8 * noise[index] if dependent else 0.0) + random.gauss(0, 0.05)
            events += sample_events(replace(one, warm_s=exp(noise[index])), index, round_, rounds)
        events.append(RoundDone(round=round_))
    return RunResult.fold([*events, plain[-1]])


def test_rounds_that_depend_on_each_other_are_named_with_what_they_are_worth() -> None:
    summary = summarise(walking(15, dependent=True))
    finding = next(one for one in summary.findings if one.key is FindingKey.DEPENDENT_ROUNDS)
    assert finding.cell is None
    assert finding.claim == f"Rounds depend on each other: correlation {finding.evidence['correlation']:.2f}"
    assert finding.detail.startswith("15 rounds say as much as ")
    assert float(finding.evidence["effective_rounds"]) < 8
    assert float(finding.evidence["widening"]) > 1.5


def test_independent_rounds_are_not_said_to_depend_on_each_other() -> None:
    keys = {one.key for one in summarise(walking(15, dependent=False)).findings}
    assert FindingKey.DEPENDENT_ROUNDS not in keys


@pytest.mark.parametrize(("tasks", "said"), [(12, True), (0, False), (None, False), ("12", False)])
def test_tasks_of_others_on_a_cluster_are_told_where_it_was_raced(tasks: object, said: bool):
    far = Timed(cell=cell("dask", 2, cluster="tcp://10.0.0.5:8786"), warm_s=0.6)
    machine = {**MACHINE, "cluster": {"tasks": tasks}}
    findings = found(run([*SERIAL, far], machine=machine))
    assert (FindingKey.CLUSTER_BUSY in findings) == said
    if said:
        assert findings[FindingKey.CLUSTER_BUSY].claim == "The cluster had 12 tasks of others"
    assert FindingKey.CLUSTER_BUSY not in found(run(SERIAL, machine=machine))
