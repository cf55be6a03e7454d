"""Which rows are shown, in which order, and in what words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.events import FailureKind, Outcome
from speeduplab.core.summary.row_selection import (
    ALL,
    BEST,
    baseline_choices,
    default_workers,
    describe,
    failure_words,
    missing_words,
    standing,
    visible_rows,
    worker_counts,
)
from speeduplab.core.summary.summary import Basis, Summary, summarise
from speeduplab.core.summary.table_columns import TABLE, sheet_of
from synthetic import Timed, cell, example_run, failure, run


def cold(**options) -> Summary:
    return summarise(example_run(**options), basis=Basis.COLD)


def shown(summary: Summary, workers: int | None) -> list[tuple[str, int]]:
    return [(row.cell.strategy, row.cell.workers) for row in visible_rows(summary, workers)]


def test_a_finished_run_is_shown_fastest_first():
    assert [key for key, _ in shown(cold(), ALL)] == ["cpp-threads", "cpp-serial", "processes", "threads", "serial"]


def test_a_running_one_stays_in_the_plans_order():
    summary = cold(finished=False, rounds_done=2)
    assert [row.index for row in visible_rows(summary, ALL)] == [0, 1, 2, 3, 4]


def test_a_number_of_workers_keeps_those_that_have_but_one():
    assert shown(cold(workers=(1, 2, 4, 8)), 2) == [
        ("cpp-threads", 2),
        ("cpp-serial", 1),
        ("processes", 2),
        ("threads", 2),
        ("serial", 1),
    ]


def test_the_baseline_is_always_shown():
    summary = summarise(run([Timed(cell=cell("threads", n), warm_s=1.0) for n in (1, 2, 4)]))
    assert shown(summary, 4) == [("threads", 1), ("threads", 4)] or shown(summary, 4) == [
        ("threads", 4),
        ("threads", 1),
    ]


def test_best_is_each_strategy_with_its_fastest_number_of_workers():
    best = dict(shown(cold(workers=(1, 2, 4, 8)), BEST))
    assert best == {"cpp-threads": 8, "cpp-serial": 1, "processes": 4, "threads": 4, "serial": 1}


def test_best_depends_on_the_time_that_is_compared():
    warm = summarise(example_run(workers=(1, 2, 4, 8)), basis=Basis.WARM)
    assert dict(shown(warm, BEST))["processes"] == 8


def test_best_of_nothing_measured_is_the_first():
    assert len(shown(cold(workers=(2, 4), finished=False, rounds_done=0), BEST)) == 5


def test_a_few_rows_are_all_shown_and_many_at_their_best():
    assert default_workers(cold()) == ALL
    assert default_workers(cold(workers=(1, 2, 4, 8))) is BEST
    one = summarise(run([Timed(cell=cell("threads", n), warm_s=1.0) for n in range(1, 21)]))
    assert default_workers(one) == ALL


def test_only_strategies_with_a_choice_count_for_the_numbers_of_workers():
    assert worker_counts(cold(workers=(4, 2))) == (2, 4)
    assert worker_counts(summarise(run([Timed(cell=cell("serial"), warm_s=1.0)]))) == ()


def test_baselines_to_choose_from_have_one_worker():
    assert [row.cell.strategy for row in baseline_choices(cold())] == ["serial", "cpp-serial"]


def test_one_baseline_stands_for_those_of_every_num():
    timed = [Timed(cell=cell(key, num=num), warm_s=1.0) for num in (1000, 2000) for key in ("serial", "cpp-serial")]
    summary = summarise(run(timed))
    choices = baseline_choices(summary)
    assert [row.cell.strategy for row in choices] == ["serial", "cpp-serial"]
    assert summary.baseline in [row.index for row in choices]


def test_the_winners_word_depends_on_the_state():
    done, going = cold(), cold(finished=False, rounds_done=6)
    winner = done.winners[0]
    assert standing(done.rows[winner], done) == "fastest"
    assert standing(going.rows[winner], going) == "leads"
    assert standing(done.rows[0], done) == ""
    stopped = replace(done, outcome=Outcome.STOPPED)
    assert standing(stopped.rows[winner], stopped) == "leads"
    tie = replace(done, winners=(0, 1))
    assert standing(tie.rows[0], tie) == "about as fast"


def test_a_row_that_was_compared_with_nothing_has_not_won():
    alone = summarise(run([Timed(cell=cell("serial"), warm_s=1.0)]))
    assert alone.winners == (0,)
    assert standing(alone.rows[0], alone) == ""


def test_a_row_in_full_has_its_exact_value_interval_and_factor():
    summary = cold()
    text = "\n".join(describe(summary.rows[4], summary))
    assert "C++ threads, 4 workers" in text
    assert "Start-up and first batch: 0.060000 s" in text
    assert "Median of 7 samples: 0.060000 s" in text
    assert "95 % interval 0.059400 s to 0.060600 s" in text
    assert "Speed-up 34.2x against Serial" in text


def test_the_interval_of_a_python_loop_holds_the_luck_of_its_layout_where_one_was_drawn():
    result = example_run()
    words = "the luck of it is part of the interval"
    assert words not in "\n".join(describe(summarise(result).rows[0], summarise(result)))
    for sample in result.samples.values():
        sample.calibration = replace(sample.calibration, layout=sample.round)
    summary = summarise(result)
    told = [row.cell.strategy for row in summary.rows if words in "\n".join(describe(row, summary))]
    assert told == ["serial", "threads", "processes"]


@pytest.mark.parametrize(("basis", "words"), [(Basis.COLD, "with start-up"), (Basis.WARM, "warm, without start-up")])
def test_a_factor_says_what_it_is_the_quotient_of(basis, words):
    summary = summarise(example_run(), basis=basis)
    assert f"Quotient of the times of a typical round, {words}" in describe(summary.rows[4], summary)
    assert not any("Quotient" in line for line in describe(summary.rows[0], summary))


def test_the_baseline_is_not_compared_with_itself():
    summary = cold()
    assert "The baseline of the speed-ups" in describe(summary.rows[0], summary)


def test_a_failed_row_says_why_and_a_missing_one_that_it_is_missing():
    failures = [failure(2, round_, FailureKind.OUT_OF_MEMORY, "killed, out of memory") for round_ in range(7)]
    summary = cold(failures=failures)
    assert failure_words(summary.rows[2]) == "failed: killed, out of memory"
    assert describe(summary.rows[2], summary)[-1] == "failed: killed, out of memory"
    assert missing_words(cold(finished=False, rounds_done=0)) == "not measured yet"
    assert missing_words(summary) == "not measured"


@pytest.mark.parametrize("column", TABLE, ids=lambda column: column.title)
def test_every_column_has_a_text_for_every_row(column):
    failures = [failure(2, round_) for round_ in range(7)]
    for summary in (cold(failures=failures), cold(finished=False, rounds_done=0)):
        sheet = sheet_of(summary)
        assert all(isinstance(column.text(row, sheet), str) for row in summary.rows)


def test_a_strategy_that_is_fastest_is_called_so_where_its_other_numbers_of_workers_are_out_of_sight():
    """The headline said "C++ threads with 1, 2 or 4 workers are fastest", and its only bar "too close to call"."""
    cells = [Timed(cell=cell("cpp-threads", n), warm_s=0.01 + n / 1e5, spread=0.3) for n in (1, 2, 4)]
    summary = summarise(run([Timed(cell=cell("serial"), warm_s=1.0), *cells], rounds=3))
    assert summary.headline.startswith("C++ threads with 1, 2 or 4 workers are fastest")
    best, every = visible_rows(summary, BEST), visible_rows(summary, ALL)
    assert [standing(row, summary, best) for row in best] == ["fastest", ""]
    assert [standing(row, summary, every) for row in every] == ["too close to call"] * 3 + [""]


def test_threads_of_which_there_are_several_counts_are_named_with_theirs_in_the_reason():
    """ "Python threads: 1.06x" stood above a bar of 1.08x, with another number of workers."""
    reason = cold(workers=(1, 2, 4), strategies=("serial", "threads", "processes")).reason
    assert reason.startswith("Python threads with 4 workers gain nothing")
