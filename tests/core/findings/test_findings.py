"""When each finding appears, and when it does not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from speeduplab.core.bench.events import BatchDone, CellDone, Event, PhaseName
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import MACHINE, Timed, cell, example_run, failure, picture_cells, run, run_events


def findings(cells: list[Timed], basis: Basis = Basis.WARM, **options: Any) -> dict[FindingKey, Finding]:
    return {finding.key: finding for finding in summarise(run(cells, **options), basis=basis).findings}


def turning(workers: int = 4, warm_s: float = 1.0, **more: Any) -> list[Timed]:
    """One thread of Python, and threads that take turns."""
    more.setdefault("waiting", 1 - 1 / workers)
    return [Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", workers), warm_s=warm_s, **more)]


def test_the_picture_has_its_cards_worst_first() -> None:
    found = summarise(example_run(workers=(1, 2, 4, 8)), basis=Basis.COLD).findings
    assert [finding.claim for finding in found] == [
        "Threads take turns: 1.03x with 4 workers",
        "Processes with 8 workers: 49 % is start-up",
        "8 workers share 4 cores",
        "2 rows take less than 0.1 s",
    ]
    assert found[0].detail == "Each worker waits 74 % of its time. One GIL lets one run at once."
    assert found[2].detail == "C++ threads gain little past 4: 34.2x, then 38.7x."


def test_every_finding_has_advice_and_evidence() -> None:
    for finding in summarise(example_run(workers=(1, 2, 4, 8)), basis=Basis.COLD).findings:
        assert finding.advice.endswith(".")
        assert finding.detail.endswith(".")
        assert not finding.claim.endswith(".")
        assert finding.evidence


def test_a_run_without_samples_has_no_findings() -> None:
    assert summarise(example_run(rounds_done=0)).findings == ()


# --- threads take turns


def test_threads_that_wait_and_gain_nothing_take_turns() -> None:
    finding = findings(turning())[FindingKey.THREADS_TAKE_TURNS]
    assert finding.claim == "Threads take turns: 1.00x with 4 workers"
    assert finding.cell == 1


def test_a_factor_that_is_not_the_charts_says_what_it_is_against() -> None:
    other = [replace(one, cell=replace(one.cell, python="/opt/python3.13")) for one in turning(warm_s=2.0)]
    other[0] = replace(other[0], warm_s=2.2)
    summary = summarise(run([Timed(cell=cell("serial"), warm_s=1.0), *other]), basis=Basis.WARM)
    (finding,) = (one for one in summary.findings if one.key is FindingKey.THREADS_TAKE_TURNS)
    assert finding.claim == "Threads take turns: 1.10x with 4 workers"
    assert finding.detail.startswith("Against one thread of the same Python. Each worker waits")
    assert "1.10x against one thread of the same Python" in summary.reason
    assert summary.rows[2].speedup(Basis.WARM).factor == pytest.approx(0.5, abs=0.02)


def test_threads_that_lose_take_turns_too() -> None:
    found = findings(turning(warm_s=1.5))
    assert found[FindingKey.THREADS_TAKE_TURNS].evidence["speedup"] == pytest.approx(0.667, abs=0.02)


@pytest.mark.parametrize(
    ("why", "cells"),
    [
        ("they gain", turning(warm_s=0.5)),
        ("they do not wait", turning(waiting=0.1)),
        ("there is one worker", turning(workers=1)),
        ("there is no GIL", [replace(one, gil=False) for one in turning()]),
        ("nothing to compare with", turning()[1:]),
        ("they wait to be handed work, most of all", turning(2, waiting=0.7, queued=0.0)),
        ("they only wait", [replace(one, cell=replace(one.cell, workload="sleep")) for one in turning()]),
    ],
)
def test_threads_do_not_take_turns_where(why: str, cells: list[Timed]) -> None:
    assert FindingKey.THREADS_TAKE_TURNS not in findings(cells)


def test_what_of_the_waiting_is_for_the_gil_is_told_where_it_is_not_all() -> None:
    finding = findings(turning(2, waiting=0.6, queued=0.0))[FindingKey.THREADS_TAKE_TURNS]
    assert finding.detail == "Each worker waits 60 % of its time, 67 % of it for the GIL: it lets one run at once."


def test_on_a_busy_machine_threads_wait_longer_and_still_take_turns() -> None:
    assert FindingKey.THREADS_TAKE_TURNS in findings(turning(waiting=0.95))


@pytest.mark.parametrize(("waiting", "said"), [(0.75, True), (0.95, False)])
def test_a_function_of_the_users_takes_turns_where_its_threads_keep_one_core_busy(waiting: float, said: bool) -> None:
    cells = [replace(one, cell=replace(one.cell, workload="function")) for one in turning(waiting=waiting)]
    assert (FindingKey.THREADS_TAKE_TURNS in findings(cells)) is said


def test_native_threads_that_wait_do_not_take_turns_at_the_gil() -> None:
    cells = turning()
    native = [cells[0], replace(cells[1], cell=cell("cpp-threads", 4))]
    assert FindingKey.THREADS_TAKE_TURNS not in findings(native)


def test_on_one_core_nothing_is_blamed_on_the_gil() -> None:
    assert FindingKey.THREADS_TAKE_TURNS not in findings(turning(), machine={**MACHINE, "usable_cores": 1})


def test_an_interpreter_too_old_to_say_has_a_gil() -> None:
    assert FindingKey.THREADS_TAKE_TURNS in findings([replace(one, gil=None) for one in turning()])


def test_a_gil_that_an_import_switched_on_counts() -> None:
    events = [
        replace(event, gil=True) if isinstance(event, CellDone) else event
        for event in run_events([replace(one, gil=False) for one in turning()])
    ]
    keys = {finding.key for finding in summarise(RunResult.fold(events)).findings}
    assert FindingKey.THREADS_TAKE_TURNS in keys


def test_threads_are_compared_with_one_thread_whatever_the_baseline() -> None:
    result = run([*turning(), Timed(cell=cell("cpp-serial"), warm_s=0.01)])
    found = {finding.key for finding in summarise(result, baseline=2).findings}
    assert FindingKey.THREADS_TAKE_TURNS in found


def test_without_serial_threads_are_compared_with_their_own_single_worker() -> None:
    cells = [Timed(cell=cell("threads", 1), warm_s=1.0), turning()[1]]
    assert FindingKey.THREADS_TAKE_TURNS in findings(cells)


def test_all_thread_teams_make_one_finding_about_the_best_of_them() -> None:
    cells = [*turning(), Timed(cell=cell("qthreadpool", 2), warm_s=0.95, waiting=0.5)]
    finding = findings(cells)[FindingKey.THREADS_TAKE_TURNS]
    assert (finding.cell, finding.evidence["rows"]) == (2, 2)


# --- start-up outweighs the work


def pool(startup_s: float, workers: int = 4) -> list[Timed]:
    return [
        Timed(cell=cell("serial"), warm_s=1.0),
        Timed(cell=cell("processes", workers), warm_s=0.3, startup_s=startup_s),
    ]


def test_startup_above_a_quarter_of_the_cold_time_is_named() -> None:
    finding = findings(pool(0.2))[FindingKey.STARTUP_OUTWEIGHS_WORK]
    assert finding.claim == "Processes: 40 % is start-up"
    assert finding.detail == "0.200 s of 0.500 s. With warm workers they reach 3.33x."


def test_standing_workers_are_advised_only_where_they_are_further_ahead() -> None:
    # Started once a program, serial pays as much: cold the pool is 6x ahead, warm 3.3x.
    cells = [
        Timed(cell=cell("serial"), warm_s=1.0, first_s=5.9, startup_s=0.0),
        Timed(cell=cell("processes", 4), warm_s=0.3, first_s=0.6, startup_s=0.38),
    ]
    finding = findings(cells)[FindingKey.STARTUP_OUTWEIGHS_WORK]
    assert "With warm workers" not in finding.detail
    assert finding.advice == "Give each of the workers more to do."


def test_startup_below_a_quarter_is_not() -> None:
    assert FindingKey.STARTUP_OUTWEIGHS_WORK not in findings(pool(0.09))


def test_several_rows_make_one_finding_about_the_worst() -> None:
    cells = [*pool(0.2), *pool(0.6, workers=8)[1:]]
    finding = findings(cells)[FindingKey.STARTUP_OUTWEIGHS_WORK]
    assert finding.claim == "Processes with 8 workers: 67 % is start-up"
    assert finding.evidence["rows"] == 2


# --- workers above cores


def crowd(*workers: int, gain: float = 0.0) -> list[Timed]:
    return [Timed(cell=cell("cpp-threads", n), warm_s=1 / (1 + gain * i)) for i, n in enumerate(workers)]


@pytest.mark.parametrize(
    ("workers", "claim", "key"),
    [
        (4, None, None),
        (5, "5 workers share 4 cores", FindingKey.WORKERS_ABOVE_PHYSICAL_CORES),
        (8, "8 workers share 4 cores", FindingKey.WORKERS_ABOVE_PHYSICAL_CORES),
        (9, "9 workers share 8 logical cores", FindingKey.WORKERS_ABOVE_LOGICAL_CORES),
        (1024, "1,024 workers share 8 logical cores", FindingKey.WORKERS_ABOVE_LOGICAL_CORES),
    ],
)
def test_workers_above_the_cores_are_named(workers: int, claim: str | None, key: FindingKey | None) -> None:
    assert {k: f.claim for k, f in findings(crowd(workers)).items()} == ({key: claim} if key else {})


@pytest.mark.parametrize("workers", [5, 9, 1024])
def test_workers_that_only_wait_need_no_core_each(workers: int) -> None:
    assert findings([Timed(cell=cell("cpp-threads", workers, workload="sleep"), warm_s=1.0)]) == {}


@pytest.mark.parametrize(
    ("machine", "claim"),
    [
        ({"physical_cores": 4, "logical_cores": 8, "usable_cores": 2}, "3 workers share 2 usable cores"),
        ({"physical_cores": 4, "logical_cores": 8, "usable_cores": 1}, "3 workers share 1 usable core"),
        ({"physical_cores": 2, "logical_cores": 2, "usable_cores": 2}, "3 workers share 2 cores"),
        ({"logical_cores": 2}, "3 workers share 2 logical cores"),
        ({"usable_cores": 2}, "3 workers share 2 usable cores"),
    ],
)
def test_the_cores_that_count_are_those_that_can_be_used(machine: dict[str, Any], claim: str) -> None:
    assert [finding.claim for finding in findings(crowd(3), machine=machine).values()] == [claim]


@pytest.mark.parametrize("machine", [{}, {"logical_cores": None}, {"logical_cores": "many"}, {"logical_cores": True}])
def test_an_unknown_number_of_cores_gives_no_finding(machine: dict[str, Any]) -> None:
    assert findings(crowd(1024), machine=machine) == {}


@pytest.mark.parametrize(
    ("gain", "words"),
    [
        (-0.2, "C++ threads lose past 4: 1.00x, then 0.80x."),
        (0.1, "C++ threads gain little past 4: 1.00x, then 1.10x."),
        (0.8, "C++ threads still gain past 4: 1.00x, then 1.80x."),
    ],
)
def test_what_the_further_workers_gained_is_said(gain: float, words: str) -> None:
    cells = [replace(one, spread=0.0) for one in crowd(4, 8, gain=gain)]
    assert findings(cells)[FindingKey.WORKERS_ABOVE_PHYSICAL_CORES].detail == words


def test_rows_without_a_time_are_not_counted() -> None:
    assert findings(crowd(1024), rounds_done=0) == {}


# --- unstable, too short


def test_times_that_vary_are_named_with_their_range() -> None:
    finding = findings([Timed(cell=cell("serial"), warm_s=1.0, spread=0.1)])[FindingKey.UNSTABLE]
    assert finding.claim == "Serial: 10 % spread"
    assert finding.detail == "0.900 s to 1.10 s around 1.00 s."


def test_times_that_vary_little_are_not() -> None:
    assert findings([Timed(cell=cell("serial"), warm_s=1.0, spread=0.04)]) == {}


def test_several_unstable_rows_make_one_finding_about_the_worst() -> None:
    cells = [
        Timed(cell=cell("serial"), warm_s=1.0, spread=0.06),
        Timed(cell=cell("cpp-serial"), warm_s=0.5, spread=0.12),
    ]
    finding = findings(cells)[FindingKey.UNSTABLE]
    assert finding.claim == "C++ one thread: 12 % spread"
    assert finding.detail.endswith("1 more row varies by over 5 %.")


def test_two_samples_do_not_show_how_much_times_vary() -> None:
    assert findings([Timed(cell=cell("serial"), warm_s=1.0, spread=0.5)], rounds=2) == {}


def test_times_that_vary_by_a_fifth_come_before_everything() -> None:
    cells = [*turning(), Timed(cell=cell("processes", 2), warm_s=0.5, spread=0.3)]
    assert next(iter(findings(cells))) is FindingKey.UNSTABLE


def test_a_short_cold_time_is_too_short_and_tells_its_spread_where_it_varies() -> None:
    cells = [Timed(cell=cell("cpp-serial"), warm_s=0.001, spread=0.2)]
    found = findings(cells, Basis.COLD)
    assert found[FindingKey.TOO_SHORT].claim == "C++ one thread: 1.10 ms is a short time"
    assert found[FindingKey.TOO_SHORT].detail.endswith(" C++ one thread: 20 % spread.")
    assert FindingKey.UNSTABLE not in found


def test_a_short_cold_time_that_is_steady_is_too_short_nevertheless() -> None:
    cells = [Timed(cell=cell("cpp-serial"), warm_s=0.001, spread=0.01)]
    found = findings(cells, Basis.COLD)[FindingKey.TOO_SHORT]
    assert found.detail == "Cold times are not repeated within a round."


def test_many_short_cold_times_are_one_finding_that_names_them_and_comes_last() -> None:
    cells = [Timed(cell=cell("cpp-threads", count), warm_s=0.01 * count, startup_s=0.0) for count in (1, 2, 4, 8)]
    found = findings([*cells, Timed(cell=cell("serial", num=7), warm_s=0.099, startup_s=0.0)], Basis.COLD)
    assert list(found)[-1] is FindingKey.TOO_SHORT
    short = found[FindingKey.TOO_SHORT]
    assert short.claim == "5 rows take less than 0.1 s"
    assert short.detail.startswith("C++ threads with 1 worker (0.010 s), ")
    assert " and 2 more. " in short.detail
    assert short.evidence["rows"] == 5


def test_a_cold_time_of_a_tenth_of_a_second_is_long_enough() -> None:
    cells = [Timed(cell=cell("serial"), warm_s=0.1, startup_s=0.001)]
    assert FindingKey.TOO_SHORT not in findings(cells, Basis.COLD)


def test_warm_times_that_are_repeated_for_a_tenth_of_a_second_are_not_too_short() -> None:
    cells = [Timed(cell=cell("cpp-serial"), warm_s=0.001, spread=0.2)]
    assert FindingKey.TOO_SHORT not in findings(cells, Basis.WARM)


def test_warm_batches_that_stay_below_a_tenth_of_a_second_together_are_too_short() -> None:
    def cut(event: Event) -> Event:
        is_warm = isinstance(event, BatchDone) and event.phase is PhaseName.WARM
        return replace(event, batch_ns=event.batch_ns[:1000], lanes_of=0) if is_warm else event

    cells = [Timed(cell=cell("cpp-serial"), warm_s=2e-5, spread=0.0), Timed(cell=cell("serial"), warm_s=0.2)]
    result = RunResult.fold(map(cut, run_events(cells)))
    (found,) = [one for one in summarise(result).findings if one.key is FindingKey.TOO_SHORT]
    assert found.claim == "C++ one thread: 20.0 µs is a short batch"
    assert found.detail == "All that a sample repeats takes 0.020 s, less than 0.1 s."
    assert found.cell == 0


# --- the build


def build(**native: Any) -> dict[str, Any]:
    return {**MACHINE, "native": native}


def test_a_build_without_optimisation_is_named_first() -> None:
    found = findings(picture_cells(), machine=build(optimised=False, flags="-O0 -g"))
    assert next(iter(found)) is FindingKey.UNOPTIMISED_BUILD
    assert found[FindingKey.UNOPTIMISED_BUILD].detail == "Its compiler flags are -O0 -g."


@pytest.mark.parametrize("machine", [MACHINE, build(), {**MACHINE, "native": None}, {**MACHINE, "native": "none"}])
def test_an_optimised_or_unknown_build_is_not(machine: dict[str, Any]) -> None:
    assert FindingKey.UNOPTIMISED_BUILD not in findings(picture_cells(), machine=machine)


def test_the_build_does_not_matter_where_no_native_code_ran() -> None:
    assert findings([Timed(cell=cell("serial"), warm_s=1.0)], machine=build(optimised=False)) == {}


# --- rounds that failed, and rows of several sizes


def test_a_round_that_failed_is_named_though_the_others_have_a_time() -> None:
    cells = [Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("processes", 2), warm_s=0.5)]
    found = findings(cells, failures=[failure(1, 2, reason="killed (SIGKILL)")])
    finding = found[FindingKey.FAILED_ROUNDS]
    assert finding.claim == "Processes: 1 of 7 rounds failed"
    assert finding.detail == "The last because: killed (SIGKILL)."
    assert (finding.cell, finding.evidence["failed"], finding.evidence["kind"]) == (1, 1, "killed")


def test_a_row_that_failed_in_every_round_says_so_itself() -> None:
    cells = [Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("processes", 2), warm_s=0.5)]
    assert FindingKey.FAILED_ROUNDS not in findings(cells, failures=[failure(1, round_) for round_ in range(7)])


def test_among_several_sizes_a_finding_names_its_own() -> None:
    cells = [Timed(cell=cell("serial", num=num), warm_s=1.0, spread=spread) for num, spread in ((10, 0.01), (20, 0.1))]
    assert findings(cells)[FindingKey.UNSTABLE].claim == "Serial at num 20: 10 % spread"
