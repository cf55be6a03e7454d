"""What stands beside the times: memory or CPU seconds, and the words about it."""

from __future__ import annotations

import pytest
from speeduplab.core.bench.events import MemoryKind
from speeduplab.core.summary.cost_plot import CostPlot, Measure, cost_figures, cost_plot
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.core.summary.table_columns import COLUMNS, sheet_of
from synthetic import MACHINE, Timed, cell, failure, run

MB = 10**6
LIMITED = {**MACHINE, "memory_limit_bytes": 2 * 10**9}
SERIAL = Timed(cell=cell("serial"), warm_s=2.4, memory=(304 * MB,), warm_cpu_s=2.4, cold_cpu_s=2.41)
PROCESSES = Timed(
    cell=cell("processes", 4),
    warm_s=0.77,
    startup_s=0.19,
    memory=(288 * MB, 280 * MB, 280 * MB, 280 * MB, 280 * MB),
    warm_cpu_s=3.1,
    cold_cpu_s=3.47,
)


def plot(measure: Measure, *cells: Timed, machine=LIMITED, basis: Basis = Basis.COLD, **options) -> CostPlot:
    summary = summarise(run(cells or (SERIAL, PROCESSES), machine=machine, **options), basis=basis)
    made = cost_plot(summary.rows, summary, machine, measure)
    assert made is not None
    return made


def test_times_alone_need_no_second_plot():
    summary = summarise(run([SERIAL]))
    assert cost_plot(summary.rows, summary, MACHINE, Measure.TIME) is None


def test_processes_have_a_piece_each_and_dashed_ones_for_what_still_fits():
    made = plot(Measure.MEMORY)
    bar = made.bars[1]
    assert bar.names == ("main", "w1", "w2", "w3", "w4")
    assert bar.room == (280.0 * MB,) * 2
    assert (bar.value, bar.note) == ("1,408 MB", "with 4 workers; 6 fit into 2 GB, 7 do not")
    assert (made.limit, made.limit_words) == (2 * 10**9, "2 GB limit")
    assert made.headline == "Processes take 1,408 MB: at most 6 workers fit into 2 GB"
    assert made.reason == "Each worker adds 280 MB. Least: Serial, 304 MB."


def test_ways_that_take_as_much_are_told_together():
    threads = Timed(cell=cell("threads", 2), warm_s=1.0, memory=(305 * MB,))
    made = plot(Measure.MEMORY, SERIAL, threads)
    assert made.headline == "All take about 305 MB"
    assert made.reason == ""


def test_of_rss_nobody_says_what_fits():
    cells = [Timed(**{**vars(one), "memory_kind": MemoryKind.RSS}) for one in (SERIAL, PROCESSES)]
    made = plot(Measure.MEMORY, *cells)
    assert "shared pages counted more than once" in made.title
    assert made.limit is None
    assert made.bars[1].room == ()
    assert "fit" not in made.headline + made.bars[1].note


def test_a_team_that_ended_before_it_was_looked_at_says_so():
    gone = Timed(cell=cell("threads", 2), warm_s=1.0, looked_at=False)
    assert plot(Measure.MEMORY, SERIAL, gone).bars[1].message == "not measured: ended first"


def test_a_run_of_an_older_program_has_nothing_to_show():
    made = plot(Measure.MEMORY, Timed(cell=cell("serial"), warm_s=1.0))
    assert made.bars[0].message == "not measured"
    assert (made.headline, made.reason) == ("", "")


def test_a_row_that_failed_keeps_its_place():
    made = plot(Measure.MEMORY, SERIAL, PROCESSES, failures=[failure(1, round_) for round_ in range(7)])
    assert made.bars[1].message == "not measured"


@pytest.mark.parametrize(("basis", "said"), [(Basis.COLD, "44 %"), (Basis.WARM, "29 %")])
def test_cpu_seconds_follow_the_time_that_is_compared(basis, said):
    made = plot(Measure.CPU, basis=basis)
    assert made.headline == f"Processes bill {said} more CPU than Serial"


def test_a_price_makes_money_of_cpu_seconds():
    summary = summarise(run([SERIAL, PROCESSES]), price=3600.0)
    made = cost_plot(summary.rows, summary, MACHINE, Measure.CPU)
    assert made is not None
    assert made.bars[1].note == "costs 3.10"
    assert COLUMNS["cost"].said(summary.rows[1], sheet_of(summary)) == "3.10"
    assert COLUMNS["memory"].said(summary.rows[1], sheet_of(summary)) == "1,408 MB"


def test_what_a_batch_hardly_costs_is_told_of_a_million_in_one_unit_for_all_rows():
    summary = summarise(run([SERIAL, PROCESSES]), price=0.04)
    made = cost_plot(summary.rows, summary, MACHINE, Measure.CPU)
    assert made is not None
    assert [bar.note for bar in made.bars] == ["26.7 per million batches", "34.4 per million batches"]
    assert COLUMNS["cost"].said(summary.rows[1], sheet_of(summary)) == "3.44e-5"


def test_figures_beside_the_times_name_rss_and_follow_the_time_that_is_compared():
    rss = Timed(**{**vars(PROCESSES), "memory_kind": MemoryKind.RSS})
    (first, second) = summarise(run([SERIAL, rss])).rows
    assert cost_figures(first, Basis.COLD)[0] == "304 MB"
    assert cost_figures(second, Basis.COLD) == ("1,408 MB RSS", "CPU 3.47 s")
    assert cost_figures(second, Basis.WARM)[1] == "CPU 3.10 s"
    sheet = sheet_of(summarise(run([SERIAL, rss])))
    assert [COLUMNS[key].text(second, sheet) for key in ("memory", "rss")] == ["", "1,410"]
    assert [COLUMNS[key].text(first, sheet) for key in ("memory", "rss")] == ["304", ""]
