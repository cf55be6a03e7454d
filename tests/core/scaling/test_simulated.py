"""Simulated workers: the series, its texts, its place in charts, JSON and report, and never among what was measured."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from scaled_runs import EIGHT, scaling_run
from speeduplab.core.drawing.scene import Words
from speeduplab.core.drawing.workers_layout import workers_scene
from speeduplab.core.export.html_report import render
from speeduplab.core.report.summary_json import summary_object
from speeduplab.core.results.rows import Basis
from speeduplab.core.scaling.simulated import CARD, Setting, Simulated, counts_of, setting_of, simulated, simulated_s
from speeduplab.core.scaling.simulated_text import simulated_object, simulated_table
from speeduplab.core.scaling.workers_chart import SpeedupAgainst, workers_chart
from speeduplab.core.stats.cluster_model import Link, batch_s
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run

LINK = Link(latency_s=0.001, bytes_per_s=1e8, dispatch_s=0.002)
SETTING = Setting(most=64, link=LINK, typed=("latency", "bandwidth", "dispatch"))


def made(**more: Any) -> Simulated:
    result = scaling_run(["processes"], machine={**EIGHT, CARD: replace(SETTING, **more).card()})
    found = simulated(result, summarise(result).rows)
    assert isinstance(found, Simulated)
    return found


def test_each_point_is_what_the_model_gives_for_equal_shares_of_serials_time() -> None:
    found = made()
    assert [point.workers for point in found.points] == [1, 2, 4, 8, 16, 32, 64]
    for point in found.points:
        assert point.time_s == pytest.approx(batch_s([found.base_s / point.workers] * point.workers, LINK))
        assert point.speedup == pytest.approx(found.points[0].time_s / point.time_s)


def test_one_machine_ends_with_the_cores_of_this_one_unless_it_was_typed() -> None:
    assert [(point.workers, point.machines) for point in made().points][3:5] == [(8, 1), (16, 2)]
    assert made(machine_workers=5).machine_workers == 5
    assert [point.machines for point in made(machine_workers=5).points if point.workers in (5, 8)] == [1, 2]


def test_numbers_that_travel_go_with_each_task() -> None:
    row = summarise(run([Timed(cell=cell("serial", num=10**6, workload="ship"), warm_s=0.1)])).rows[0]
    assert simulated_s(row, 0.1, 4, LINK) == pytest.approx(batch_s([0.025] * 4, LINK, sent_bytes=2 * 10**6))


def test_each_step_after_the_first_sends_all_bodies_to_everybody() -> None:
    row = summarise(run([Timed(cell=cell("serial", num=100, workload="nbody"), warm_s=1.0)])).rows[0]
    first = batch_s([0.05] * 2, LINK, answer_bytes=2400)
    later = batch_s([0.05] * 2, LINK, sent_bytes=4800, answer_bytes=2400)
    assert simulated_s(row, 1.0, 2, LINK) == pytest.approx(first + 9 * later)


def test_uneven_blocks_take_as_long_as_their_work() -> None:
    row = summarise(run([Timed(cell=cell("serial", num=1000, workload="counter"), warm_s=1.0)])).rows[0]
    assert simulated_s(row, 1.0, 3, LINK) == pytest.approx(batch_s([0.334, 0.333, 0.333], LINK))


@pytest.mark.parametrize(
    "broken",
    [
        None,
        [],
        {},
        {"most": 1},
        {"most": True},
        {"most": 10**9},
        {"latency_s": float("nan")},
        {"latency_s": -1.0},
        {"bytes_per_s": 0},
        {"dispatch_s": "1"},
    ],
)
def test_a_card_that_makes_no_sense_simulates_nothing(broken: Any) -> None:
    card = {**SETTING.card(), **broken} if isinstance(broken, dict) and broken else broken
    assert setting_of({CARD: card}) is None


def test_a_card_is_read_as_it_was_written() -> None:
    assert setting_of(json.loads(json.dumps({CARD: SETTING.card()}))) == SETTING


def test_a_run_without_serial_python_says_why_nothing_is_simulated() -> None:
    result = run([Timed(cell=cell("processes", 2), warm_s=1.0)], machine={**EIGHT, CARD: SETTING.card()})
    table = simulated_table(result, summarise(result).rows)
    assert table is not None
    assert (table.rows, table.note[:60]) == ((), "Workers are simulated from the time of serial Python, and th")


@pytest.mark.parametrize(("most", "ends", "counts"), [(2, 4, (1, 2)), (6, 3, (1, 2, 3, 4, 6)), (8, None, (1, 2, 4, 8))])
def test_counts_are_powers_of_two_the_end_of_a_machine_and_all(most: int, ends: int | None, counts: Any) -> None:
    assert counts_of(most, ends) == counts


def test_the_table_and_json_say_that_they_are_simulated_and_hold_no_cell() -> None:
    result = scaling_run(["processes"], machine={**EIGHT, CARD: SETTING.card()})
    summary = summarise(result)
    table = simulated_table(result, summary.rows)
    assert table is not None
    assert table.title.startswith("Simulated, not measured")
    assert all("imulated" in head for head in (table.heads[0], *table.heads[2:4]))
    assert "The link was typed." in table.note
    told = summary_object(result, summary, None)
    assert told["simulated"] == simulated_object(result, summary.rows)
    assert told["simulated"]["simulated"] is True
    assert len(told["cells"]) == len(result.plan.cells)


def test_a_run_that_asked_for_none_has_none() -> None:
    result = scaling_run(["processes"])
    summary = summarise(result)
    assert simulated_table(result, summary.rows) is None
    assert summary_object(result, summary, None)["simulated"] is None


def test_the_report_has_a_table_of_its_own_and_the_line() -> None:
    text = render(scaling_run(["processes"], machine={**EIGHT, CARD: SETTING.card()}))
    assert "Simulated, not measured: workers of a cluster" in text
    assert "simulated: one machine ends" in text


@pytest.mark.parametrize("against", SpeedupAgainst)
def test_the_chart_reaches_as_far_as_the_line_and_marks_where_one_machine_ends(against: SpeedupAgainst) -> None:
    result = scaling_run(["processes"], machine={**EIGHT, CARD: SETTING.card()})
    chart = workers_chart(result, summarise(result).rows, Basis.WARM, against)
    assert chart is not None
    assert chart.simulated is not None
    assert (chart.last, chart.simulated.machine_workers) == (64.0, 8)
    assert chart.top >= max(y for _, y in chart.simulated.at)
    scene = workers_scene(chart, 960, 560, lambda text, size, _: len(text) * size * 0.55, log=True)
    texts = [item.text for item in scene.items if isinstance(item, Words)]
    assert "simulated: one machine ends" in texts
    assert "cluster, simulated" in texts
    assert {hit.line for hit in scene.hits} == {0, 1} - ({1} if len(chart.lines) == 1 else set())


def test_cold_times_have_no_simulated_line() -> None:
    result = scaling_run(["processes"], machine={**EIGHT, CARD: SETTING.card()})
    chart = workers_chart(result, summarise(result).rows, Basis.COLD)
    assert chart is not None
    assert chart.simulated is None
