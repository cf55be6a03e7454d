"""The one JSON object of `--json`, whose keys are a contract."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from command_line import quick, saved, speeduplab
from speeduplab.core.bench.events import FailureKind, Guess, Guessed, LessonRun, Outcome
from speeduplab.core.cli.main import main
from speeduplab.core.report.summary_json import one_line, summary_object
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import read
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, around, cell, failure, run, run_events

# design.md, section 7.
KEYS = ["format", "version", "results_equal", "outcome", "cells", "findings", "machine", "file"]
CELL_KEYS = [
    *("workload", "num", "strategy", "workers", "python", "outcome", "reason", "rounds"),
    *("median_s", "low_s", "high_s", "startup_s", "speedup", "speedup_low", "speedup_high", "cores_used", "samples_s"),
]
FINDING_KEYS = ["key", "cell", "evidence", "advice"]

SERIAL = Timed(cell=cell("serial"), warm_s=2.0, startup_s=0.0)
THREADS = Timed(cell=cell("threads", 2), warm_s=2.0, startup_s=0.5)


def said(result, file=None):
    return json.loads(one_line(summary_object(result, summarise(result), file)))


def test_the_command_prints_one_object_with_the_keys_of_the_contract_and_nothing_else():
    done = speeduplab("run", "--num", "1000", "--strategy", "serial,threads", "--rounds", "1", "--json")
    assert done.returncode == 0
    assert done.stdout.count("\n") == 1
    spoken = json.loads(done.stdout)
    assert list(spoken)[: len(KEYS)] == KEYS
    assert [list(one)[: len(CELL_KEYS)] for one in spoken["cells"]] == [CELL_KEYS] * 2
    assert (spoken["format"], spoken["version"]) == ("speeduplab-summary", 1)
    assert (spoken["results_equal"], spoken["outcome"]) == (True, "completed")
    assert [(one["strategy"], one["workers"]) for one in spoken["cells"]] == [("serial", 1), ("threads", 2)]


def test_the_object_names_the_file_that_holds_the_run():
    spoken = json.loads(speeduplab(*quick("--json")).stdout)
    assert [Path(spoken["file"])] == saved()
    assert len(read(saved()[0]).plan.cells) == 1


def test_show_prints_the_object_of_the_run(capsys):
    assert main(quick("--json")) == 0
    ran = json.loads(capsys.readouterr().out)
    assert main(["show", ran["file"], "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == ran


def test_times_are_in_seconds_and_speed_ups_against_the_serial_run():
    spoken = said(run([SERIAL, THREADS], rounds=7))
    serial, threads = spoken["cells"]
    assert serial["median_s"] == pytest.approx(2.0)
    assert serial["speedup"] == 1
    assert threads["startup_s"] == pytest.approx(0.5, rel=1e-3)
    assert threads["speedup"] == pytest.approx(1.0, rel=0.02)
    assert threads["low_s"] <= threads["median_s"] <= threads["high_s"]
    assert threads["speedup_low"] <= threads["speedup"] <= threads["speedup_high"]
    assert len(threads["samples_s"]) == threads["rounds"] == 7


def test_each_worker_has_its_share_of_waiting():
    waiting = said(run([SERIAL, Timed(cell=cell("threads", 2), warm_s=2.0, waiting=0.25)]))["cells"][1]
    assert waiting["waiting_by_worker"] == pytest.approx([0.25, 0.25], abs=0.01)
    assert sum(waiting["waiting_by_worker"]) / 2 == pytest.approx(waiting["waiting"])


def test_too_few_rounds_have_no_interval():
    serial = said(run([SERIAL], rounds=3))["cells"][0]
    assert (serial["low_s"], serial["high_s"], serial["speedup_low"], serial["rounds"]) == (None, None, None, 3)


def test_a_failed_cell_has_a_reason_and_no_time():
    failures = [failure(1, round_, FailureKind.CRASHED, "crashed: segmentation fault") for round_ in range(3)]
    spoken = said(run([SERIAL, THREADS], rounds=3, failures=failures))
    good, bad = spoken["cells"]
    assert (good["outcome"], good["reason"]) == ("completed", None)
    assert (bad["outcome"], bad["failure"]) == ("failed", "crashed")
    assert "segmentation fault" in bad["reason"]
    assert (bad["median_s"], bad["speedup"], bad["samples_s"], bad["rounds"]) == (None, None, [], 0)


def test_results_that_differ_are_not_equal():
    wrong = Timed(cell=cell("threads", 2), warm_s=2.0, result=7)
    assert said(run([SERIAL, wrong]))["results_equal"] is False


def test_a_cell_without_a_result_at_the_end_of_a_run_is_not_equal():
    failures = [failure(1, round_, FailureKind.RAISED) for round_ in range(3)]
    assert said(run([SERIAL, THREADS], rounds=3, failures=failures))["results_equal"] is False


def test_where_every_cell_failed_nothing_was_compared_and_it_is_not_known_whether_they_are_equal():
    failures = [failure(index, round_) for index in range(2) for round_ in range(3)]
    assert said(run([SERIAL, THREADS], rounds=3, failures=failures))["results_equal"] is None


@pytest.mark.parametrize("outcome", [None, Outcome.STOPPED, Outcome.FAILED])
def test_where_a_run_ended_before_every_cell_had_a_result_it_is_not_known_whether_they_are_equal(outcome):
    failures = [failure(1, 0)]
    spoken = said(run([SERIAL, THREADS], rounds=3, rounds_done=1, failures=failures, outcome=outcome))
    assert spoken["results_equal"] is None


def test_a_stopped_run_says_so_and_keeps_what_was_measured():
    spoken = said(run([SERIAL, THREADS], rounds=7, rounds_done=2, outcome=Outcome.STOPPED))
    assert spoken["outcome"] == "stopped"
    assert [one["outcome"] for one in spoken["cells"]] == ["stopped", "stopped"]
    assert [one["rounds"] for one in spoken["cells"]] == [2, 2]


@pytest.mark.parametrize("outcome", [None, Outcome.FAILED], ids=["cut", "failed"])
def test_a_row_of_a_run_that_ended_early_is_not_completed(outcome):
    spoken = said(run([SERIAL, THREADS], rounds=7, rounds_done=2, outcome=outcome))
    assert [one["outcome"] for one in spoken["cells"]] == ["stopped", "stopped"]


def test_a_run_without_a_sample_is_an_object_too():
    spoken = said(run([SERIAL], rounds=3, rounds_done=0, outcome=Outcome.STOPPED))
    assert (spoken["results_equal"], spoken["cells"][0]["median_s"]) == (None, None)


def test_a_finding_has_the_keys_of_the_contract():
    spoken = said(run([SERIAL, Timed(cell=cell("threads", 64), warm_s=2.0)]))
    assert spoken["findings"]
    for finding in spoken["findings"]:
        assert list(finding)[: len(FINDING_KEYS)] == FINDING_KEYS
        assert finding["advice"]
    assert any(finding["cell"] == 1 and finding["evidence"].get("workers") == 64 for finding in spoken["findings"])


def test_a_run_that_is_not_saved_has_no_file():
    assert said(run([SERIAL]))["file"] is None


def test_the_object_is_one_line_of_ascii_whatever_the_file_holds():
    machine = {"cpu": "Größe \u2028\x1b[2J", "load": float("nan"), "deep": [{"x": float("inf")}]}
    result = run([SERIAL], machine=machine)
    line = one_line(summary_object(result, summarise(result), Path("ü.speedup.jsonl")))
    assert line.isascii()
    assert line.count("\n") == 1
    spoken = json.loads(line, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert spoken["machine"]["load"] is None
    assert spoken["machine"]["cpu"] == machine["cpu"]


def test_what_went_on_around_each_round_is_told():
    told = said(run([SERIAL], conditions={0: around(0, foreign_cpu=0.3), 1: around(1)}))["conditions"]
    assert [(one["round"], one["foreign_cpu"]) for one in told] == [(0, 0.3), (1, 0.01)]


def test_cold_times_have_their_intervals_too():
    told = said(run([SERIAL, THREADS]))["cells"][1]
    assert told["cold_low_s"] < told["cold_median_s"] < told["cold_high_s"]
    assert told["cold_speedup_low"] < told["cold_speedup"] < told["cold_speedup_high"]


def test_rounds_that_failed_are_counted():
    assert said(run([SERIAL], failures=[failure(0, 3)]))["cells"][0]["failed_rounds"] == 1


def test_the_lesson_of_a_run_is_said_with_each_guess_and_what_it_was_off_by():
    events = list(run_events([SERIAL, THREADS]))
    taken = LessonRun(
        key="one", guessed=Guessed.WARM, locked="2026-11-28T14:31:50+01:00", guesses=(Guess(cell=1, factor=2.0),)
    )
    lesson = said(RunResult.fold([replace(events[0], lesson=taken), *events[1:]]))["lesson"]
    assert (lesson["key"], lesson["guessed"]) == ("one", "warm")
    assert [(one["cell"], one["guess"], round(one["off_by"], 2)) for one in lesson["guesses"]] == [(1, 2.0, 2.0)]
    assert lesson["typical_miss"] == lesson["guesses"][0]["off_by"]
    assert said(run([SERIAL, THREADS]))["lesson"] is None


def test_inner_threads_are_told_as_asked_for_and_as_found_with_the_library():
    asked = Timed(cell=cell("numpy", workload="matmul", inner_threads=2), warm_s=1.0, warm_cpu_s=1.0, inner=2)
    unasked = Timed(cell=cell("numpy", workload="matmul"), warm_s=1.0, warm_cpu_s=1.0, inner=8)
    keys = ("inner_threads", "inner_threads_asked", "inner_threads_set_by", "inner_library")
    found = [tuple(one[key] for key in keys) for one in said(run([asked, unasked, SERIAL]))["cells"]]
    assert found == [
        (2, 2, "threadpoolctl", "OpenBLAS 0.3.30"),
        (8, None, "themselves", "OpenBLAS 0.3.30"),
        (None, None, None, None),
    ]
