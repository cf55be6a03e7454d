"""Why a lesson came out as it did: each sentence is made of this run's own numbers, and claims no more than they do."""

from __future__ import annotations

from dataclasses import replace

from lesson_results import SERIAL, TURNS, result_of, shown
from speeduplab.core.bench.costs.bill import TransferBill
from speeduplab.core.bench.events import Guessed
from speeduplab.core.findings import FindingKey
from speeduplab.core.report.lesson_report import lesson_lines
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import summarise
from synthetic import MACHINE, Timed, around, cell

FREE = "/opt/python3.14t"
NO_GIL = [
    Timed(cell=cell("serial", num=10**7), warm_s=1.0),
    Timed(cell=cell("threads", 2, num=10**7, python=FREE), warm_s=0.9, version="3.14.0", gil=False),
]


def test_that_a_python_has_no_gil_is_no_cause_for_threads_that_gain_too_little() -> None:
    found = shown(NO_GIL, {1: 2.0}, key="without-the-gil")
    assert found.headline == "Here the lesson does not hold: 1.11x"
    assert found.reason.startswith("Nothing that was measured beside it says why")
    busy = {round_: around(round_, foreign_cpu=0.6) for round_ in range(7)}
    assert shown(NO_GIL, {1: 2.0}, key="without-the-gil", conditions=busy).reason.startswith("Others used up to 60 %")


def test_one_slow_thread_without_the_gil_is_the_cause_of_threads_that_do_gain_over_it() -> None:
    rows = [
        NO_GIL[0],
        Timed(cell=cell("serial", num=10**7, python=FREE), warm_s=2.5, version="3.14.0", gil=False),
        Timed(cell=cell("threads", 2, num=10**7, python=FREE), warm_s=1.25, version="3.14.0", gil=False),
    ]
    found = shown(rows, {2: 2.0}, key="without-the-gil")
    assert found.headline == "Here the lesson does not hold: 0.80x"
    assert found.reason.startswith("Against one thread of the same Python they reach 2.00x.")
    assert "One thread without the GIL runs at 0.40x of one with it." in found.reason


def test_workers_without_a_core_are_the_cause_of_threads_that_gain_too_little() -> None:
    cells = [
        Timed(cell=cell("cpp-serial"), warm_s=1.0),
        Timed(cell=cell("threads-cpp-gil", 2), warm_s=1.0, waiting=0.5),
        Timed(cell=cell("threads-cpp", 2), warm_s=1.0, waiting=0.5, queued=0.5),
    ]
    found = shown(cells, {2: 2.0}, key="let-go")
    assert found.headline == "Here the lesson does not hold: 1.00x"
    assert "Nothing that was measured" not in found.reason
    assert found.reason.count("they had no core to run on") == 1
    assert "For 50 % of their time" in found.reason
    little, much = (
        shown(cells, {2: 2.0}, key="let-go", conditions={one: around(one, foreign_cpu=share) for one in range(7)})
        for share in (0.12, 0.6)
    )
    assert little.reason == found.reason
    assert much.reason.startswith("Others used up to 60 %")


def test_that_a_python_has_no_gil_is_the_cause_for_threads_that_gain_where_they_should_take_turns() -> None:
    cells = [SERIAL, Timed(cell=cell("threads", 2), warm_s=0.55, gil=False, version="3.14.0")]
    assert shown(cells, {1: 1.0}).reason.startswith("Python 3.14.0t ran it without a GIL.")


def test_without_a_guess_the_second_run_of_whoever_gains_most_by_it_is_the_headline_and_the_reason() -> None:
    cells = [SERIAL, Timed(cell=cell("processes", 2), warm_s=0.5, startup_s=2.0)]
    found = shown(cells, {}, key="second-run", guessed=Guessed.SECOND)
    assert found.headline == "Processes: 5.00x"
    assert found.reason == "The first run took 2.50 s, the second 0.500 s. 2.00 s of the first was start-up."


def test_a_second_run_that_is_no_faster_contradicts_its_lesson() -> None:
    found = shown([SERIAL, Timed(cell=cell("threads", 2), warm_s=1.0)], {}, key="second-run", guessed=Guessed.SECOND)
    assert found.headline == "Here the lesson does not hold: 1.00x"


def _shipping(sent_s: float) -> list[Timed]:
    num = 2 * 10**6
    times = (("serial", 1, "ship", 0.1), ("processes", 2, "ship", sent_s))
    more = (("serial", 1, "ship-ranges", 0.4), ("processes", 2, "ship-ranges", 0.2))
    return [
        Timed(cell=cell(strategy, workers, num=num, workload=workload), warm_s=seconds)
        for strategy, workers, workload, seconds in (*times, *more)
    ]


def test_the_way_of_the_data_is_what_workers_take_longer_for_than_one_that_has_it() -> None:
    found = shown(_shipping(0.4), {1: 2.0}, key="moving-data")
    assert found.reason == (
        "One worker adds up its 2,000,000 numbers in 0.100 s; sent to 2 they took 0.400 s: at least 75 % of that was "
        "their way. With ranges only they reach 2.00x of one that makes its numbers the same way."
    )


def test_the_way_of_the_data_is_told_by_its_bill_where_that_was_measured() -> None:
    cells = _shipping(0.4)
    parts = {"pickle_ns": 10**8, "pipe_ns": 10**8, "unpickle_ns": 10**8, "compute_ns": 9 * 10**7, "result_ns": 10**7}
    bill = TransferBill(cell=1, round=0, wall_ns=4 * 10**8, bytes_out=16 * 10**6, bytes_back=40, **parts)
    cells[1] = replace(cells[1], bill=bill)
    found = shown(cells, {1: 2.0}, key="moving-data")
    assert found.reason.startswith(
        "Of a batch's 0.400 s, 0.310 s is moving data, 16.0 MB there and 40 B back. With ranges only"
    )
    assert found.finding is not None
    assert found.finding.key is FindingKey.MOVING_OUTWEIGHS_WORK


def test_workers_that_gain_although_the_data_was_sent_leave_its_way_unsaid() -> None:
    assert "their way" not in shown(_shipping(0.08), {1: 2.0}, key="moving-data").reason


def _numpy(cpu_s: float, **options: object) -> str:
    cells = [
        Timed(cell=cell("cpp-serial", num=1000, workload="matmul"), warm_s=0.04),
        Timed(cell=cell("numpy", num=1000, workload="matmul"), warm_s=0.02, warm_cpu_s=cpu_s, cold_cpu_s=cpu_s),
    ]
    found = shown(cells, {1: 1.0}, key="numpy-parallel", machine=MACHINE, **options)
    return f"{found.headline}. {found.reason}"


def test_a_library_that_used_several_cores_is_told_by_the_cores_that_it_used() -> None:
    said = _numpy(0.038)
    assert said.startswith("NumPy: you said 1.00x, it is 2.00x. NumPy's one worker used 1.90 cores and did 100 GFLOP/s")
    assert said.endswith("its library brings threads of its own.")


def test_a_library_that_kept_to_one_core_contradicts_the_lesson_only_where_others_left_it_a_second() -> None:
    assert _numpy(0.02).startswith("Here the lesson does not hold: 2.00x. ")
    assert _numpy(0.02).endswith("its library kept to one.")
    busy = {round_: around(round_, foreign_cpu=0.6) for round_ in range(7)}
    said = _numpy(0.012, conditions=busy)
    assert said.startswith("Too noisy to tell whether the lesson holds: 2.00x. ")
    assert said.endswith("while others had the cores: it may use more where they are free.")


def test_the_workers_of_a_reason_are_named_where_the_headline_names_no_row() -> None:
    named = shown(TURNS, {}, key="own-function").reason
    assert named.startswith("Python threads with 2 workers: Each of the 2 workers waited 50 %")
    assert shown(TURNS, {1: 2.0}, key="own-function").reason.startswith("Each of the 2 workers waited 50 %")


def _lines(result: RunResult) -> list[str]:
    return list(lesson_lines(result, summarise(result)))


def test_the_terminal_says_what_the_factors_are_of_and_every_row_guessed_or_not() -> None:
    start = Timed(cell=cell("processes", 2), warm_s=0.5, startup_s=1.5)
    without = _lines(result_of([SERIAL, start], {}, key="entry-fee", guessed=Guessed.COLD))
    assert without[-3:] == [
        "Times faster than the baseline, start-up counted:",
        "  Serial: measured 1.00x",
        "  Processes: measured 0.50x",
    ]
    guessed = _lines(result_of([SERIAL, start], {1: 2.0}, key="entry-fee", guessed=Guessed.COLD))
    assert guessed[-4:-1] == [
        "Times faster than the baseline, start-up counted:",
        "  Serial: guess known, measured 1.00x",
        "  Processes: guess 2.00x, measured 0.50x, 4.0 times",
    ]
