"""Why a row takes so long: one sentence from its own measurement, and where it is told."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from speeduplab.core.bench.model import Lane, Schedule
from speeduplab.core.export.html_report import render as html
from speeduplab.core.export.tidy_csv import render
from speeduplab.core.report.summary_json import summary_object
from speeduplab.core.report.summary_markdown import summary_markdown
from speeduplab.core.results.waiting import idle_parts
from speeduplab.core.summary.rate_text import row_sentence
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import Timed, cell, run


def why(*cells: Timed, basis: Basis = Basis.WARM) -> str:
    """Of the last one."""
    summary = summarise(run(cells), basis=basis)
    return summary.whys.get(len(cells) - 1, "")


def test_threads_that_take_turns_wait_for_the_gil() -> None:
    said = why(Timed(cell=cell("threads", 2), warm_s=1.0, waiting=0.5, queued=0.0))
    assert said.startswith("2 workers waited 50 % of the time")
    assert "for the GIL" in said


def test_a_core_that_others_have_is_the_run_queue() -> None:
    said = why(Timed(cell=cell("processes", 2), warm_s=1.0, waiting=0.4, queued=0.4))
    assert said == "2 workers waited 40 % of the time, for a core, in the run queue."


def test_what_sleeps_waits_for_io_and_steps_for_a_barrier() -> None:
    assert "for I/O" in why(Timed(cell=cell("serial", workload="sleep", num=100), warm_s=1.0, waiting=0.99, queued=0.0))
    said = why(Timed(cell=cell("cpp-threads", 4, workload="nbody", num=100), warm_s=1.0, waiting=0.3, queued=0.0))
    assert "at a barrier" in said


def test_the_serial_part_is_told_against_the_same_on_one_worker() -> None:
    said = why(Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("processes", 4), warm_s=0.5))
    assert said == "4 workers ran 100 % of the time; 33 % of the work is serial, or lost to sharing it out."
    said = why(Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("processes", 4), warm_s=1.5))
    assert said.endswith("sharing it out costs more than it saves.")


OWN = {"workload": "function", "num": 100}


def test_no_serial_part_is_told_where_cores_lacked() -> None:
    said = why(
        Timed(cell=cell("serial"), warm_s=1.0, waiting=0.5, queued=0.5),
        Timed(cell=cell("processes", 2), warm_s=1.0, waiting=0.75, queued=0.75),
    )
    assert said == "2 workers waited 75 % of the time, for a core, in the run queue."


@pytest.mark.parametrize(
    ("strategy", "workers", "told"),
    [
        ("serial", 1, "for I/O, locks or a core"),
        ("threads", 2, "for the GIL, I/O or a core"),
        ("thread-pool", 2, "for work, the GIL or a core"),
        ("process-pool", 2, "for work or a core"),
    ],
)
def test_where_nobody_asked_for_the_run_queue_all_that_it_may_be_is_named(
    strategy: str, workers: int, told: str
) -> None:
    assert told in why(Timed(cell=cell(strategy, workers, **OWN), warm_s=1.0, waiting=0.6))


def test_a_pool_whose_workers_lacked_a_core_is_not_said_to_wait_for_work() -> None:
    said = why(Timed(cell=cell("process-pool", 2, **OWN), warm_s=1.0, waiting=0.6, queued=0.5))
    assert said.startswith(
        "2 workers waited 60 % of the time: 50 % for a core, in the run queue, 10 % to be handed work"
    )


def test_a_pool_whose_function_sleeps_waits_as_it_does_alone() -> None:
    alone = Timed(cell=cell("serial", **OWN), warm_s=1.0, waiting=0.98, queued=0.0)
    said = why(alone, Timed(cell=cell("thread-pool", 2, **OWN), warm_s=0.5, waiting=0.98))
    assert said == "2 workers waited 98 % of the time, for I/O or locks of its own."
    said = why(alone, Timed(cell=cell("process-pool", 2, **OWN), warm_s=1.0, waiting=0.98))
    assert "49 % for I/O or locks of its own" in said
    assert "49 % to be handed work" in said


def test_cores_that_a_library_uses_are_those_of_the_whole_team() -> None:
    said = why(Timed(cell=cell("serial", inner_threads=2, **OWN), warm_s=1.0, waiting=0.2, warm_cpu_s=1.9, inner=2))
    assert said.endswith("OpenBLAS has 2 threads in each worker: 1.9 cores are used.")


def test_start_up_is_told_of_cold_times_alone() -> None:
    timed = Timed(cell=cell("processes", 2), warm_s=0.5, startup_s=0.5)
    assert why(timed, basis=Basis.COLD).startswith("Start-up takes 0.500 s, 50 % of the cold time; ")
    assert "tart-up" not in why(timed)


def test_more_inner_threads_than_cores_are_told() -> None:
    said = why(Timed(cell=cell("processes", 4, inner_threads=8), warm_s=1.0, warm_cpu_s=8.0, inner=8))
    assert said.endswith("4 workers x 8 OpenBLAS threads share 8 cores.")


def test_who_ends_early_waits_for_the_slowest_and_not_for_the_gil() -> None:
    def lane(worker: int, start_ns: int, wall_ns: int) -> Lane:
        return Lane(worker=worker, start_ns=start_ns, wall_ns=(wall_ns,), cpu_ns=(wall_ns,), units=1, done=1)

    idle = idle_parts([lane(0, 10, 40), lane(1, 10, 80)], 100)
    assert idle is not None
    assert idle.ended == pytest.approx(0.2)
    assert idle.handed == pytest.approx(0.2)
    assert idle_parts([], 100) is None


def test_whom_a_cluster_worker_waits_for_is_not_claimed_against_its_clock() -> None:
    def said(error_ns: int) -> str:
        result = run([Timed(cell=cell("dask", 2, cluster="tcp://10.0.0.5:8786"), warm_s=1.0)])
        for sample in result.samples.values():
            warm = sample.warm
            assert warm is not None
            wall_ns = warm.batch_ns[warm.lanes_of]
            lanes = tuple(
                Lane(
                    worker=worker,
                    start_ns=wall_ns // 10,
                    wall_ns=(ran := wall_ns * (4 + 4 * worker) // 10,),
                    cpu_ns=(ran,),
                    units=1,
                    done=1,
                    clock_error_ns=error_ns,
                )
                for worker in range(2)
            )
            sample.warm = replace(warm, lanes=lanes)
        return summarise(result).whys[0]

    assert "20 % for the slowest, at a barrier" in said(10**6)
    assert "to be handed work" in said(10**6)
    unsure = said(10**8)
    assert "40 % of the time, to be handed work or for the slowest, clocks do not tell which" in unsure
    assert "barrier" not in unsure


def test_a_task_that_is_every_other_slice_is_all_of_them_together() -> None:
    cells = [Timed(cell=cell("dask", 2, workload="primes", num=100_000), warm_s=1.0)]
    result = run(cells)
    for sample in result.samples.values():
        assert sample.calibration is not None
        sample.calibration = replace(sample.calibration, chunk_units=250)
        assert sample.warm is not None
        # Each task began late: it was waited for.
        wall_ns = sample.warm.batch_ns[0]
        late = [replace(lane, start_ns=wall_ns * 2 // 5, wall_ns=(wall_ns * 3 // 5,)) for lane in sample.warm.lanes]
        cpu = [replace(lane, cpu_ns=lane.wall_ns) for lane in late]
        sample.warm = replace(sample.warm, lanes=tuple(cpu))
    said = summarise(result).whys[0]
    assert said.startswith("2 workers waited 40 % of the time, to be handed work")
    assert "a task of 50,000 units is 0." in said


def test_a_pool_that_does_not_draw_waits_within_its_slices_for_something_of_its_own() -> None:
    timed = Timed(cell=cell("dask", 2, workload="primes", num=100_000), warm_s=1.0, waiting=0.4, queued=0.3)
    said = why(timed)
    assert "30 % for a core, in the run queue" in said
    assert "handed work" not in said
    assert "to be handed work" in why(replace(timed, cell=replace(timed.cell, schedule=Schedule.DYNAMIC)))


def test_tasks_on_one_event_loop_wait_while_others_of_them_hold_it() -> None:
    result = run([Timed(cell=cell("asyncio", 2), warm_s=1.0, waiting=0.5, queued=0.0)])
    for sample in result.samples.values():
        warm = sample.warm
        assert warm is not None
        lanes = tuple(replace(lane, turn_ns=warm.batch_ns[0] // 2) for lane in warm.lanes)
        sample.warm = replace(warm, lanes=lanes)
    summary = summarise(result)
    assert summary.whys[0] == "2 workers waited 50 % of the time, while others of them held the event loop."
    (row,) = summary_object(result, summary, None)["cells"]
    assert row["waiting_loop"] == pytest.approx(0.5, abs=0.01)


def test_threads_of_a_clusters_worker_are_no_workers() -> None:
    cells = [Timed(cell=cell("dask", 2, cluster="tcp://10.0.0.5:8786"), warm_s=1.0)]
    card = {"scheduler": "tcp://10.0.0.5:8786", "workers": 2, "threads": 16}
    assert (
        summarise(run(cells, machine={"cluster": card}))
        .whys[0]
        .endswith("a worker of the cluster takes one task at a time, whatever its threads (16 in all).")
    )
    assert "thread" not in summarise(run(cells, machine={"cluster": {**card, "threads": 2}})).whys[0]


def test_a_run_that_goes_on_explains_nothing_yet() -> None:
    assert summarise(run([Timed(cell=cell("serial"), warm_s=1.0)], outcome=None)).whys == {}


def test_it_is_told_in_json_csv_markdown_html_and_below_the_chart() -> None:
    result = run([Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("processes", 4), warm_s=0.5)])
    summary = summarise(result)
    said = summary.whys[1]
    assert summary_object(result, summary, None)["cells"][1]["why"] == said
    rows = list(csv.DictReader(io.StringIO(render(result), newline="")))
    assert rows[-1]["why"] == said
    assert f"Processes, 4 workers, spawn: {said}" in summary_markdown(summary)
    assert said in html(result)
    assert row_sentence(summary, 1).startswith(f"Processes: {said}")
