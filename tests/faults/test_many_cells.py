"""Work grows with the cells of a file, not with their square: what tells cells apart is found out once for all."""

from __future__ import annotations

import pytest
from speeduplab.core.compare import compare, matching
from speeduplab.core.export import html_report, render
from speeduplab.core.export.cell_names import timed_samples
from speeduplab.core.report.compare_report import report as compare_report
from speeduplab.core.report.terminal_report import table
from speeduplab.core.results.rows import make_rows
from speeduplab.core.scaling import scaling_text
from speeduplab.core.summary import row_selection
from speeduplab.core.summary.row_selection import BEST, visible_rows
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run

FEW, MANY = 10, 200


def result_of(count: int):
    return run(
        [Timed(cell=cell("threads", workers), warm_s=1.0, slices=1) for workers in range(1, count + 1)], rounds=1
    )


def calls(monkeypatch: pytest.MonkeyPatch, module, name: str, act) -> int:
    """How often a function is called meanwhile."""
    real, count = getattr(module, name), 0

    def counted(*arguments):
        nonlocal count
        count += 1
        return real(*arguments)

    with monkeypatch.context() as patched:
        patched.setattr(module, name, counted)
        act()
    return count


def test_a_comparison_finds_out_once_what_tells_its_cells_apart(monkeypatch):
    few, many = ([("a", result), ("b", result)] for result in map(result_of, (FEW, MANY)))
    times = calls(monkeypatch, matching, "differing", lambda: compare(few))
    assert calls(monkeypatch, matching, "differing", lambda: compare(many)) == times


def test_the_best_of_each_kind_are_found_in_one_pass(monkeypatch):
    summary = summarise(result_of(MANY))
    assert calls(monkeypatch, row_selection, "_kind", lambda: visible_rows(summary, BEST)) == MANY


def test_the_samples_of_a_cell_are_found_without_looking_at_the_others():
    result = result_of(MANY)
    assert [sample.round for sample in result.of_cell(MANY - 1)] == [0]
    assert result.of_cell(MANY) == []


def test_a_table_that_nobody_reads_to_its_end_says_how_much_it_leaves_out(monkeypatch):
    monkeypatch.setattr("speeduplab.core.report.terminal_report.ROWS_MAX", FEW)
    monkeypatch.setattr("speeduplab.core.report.compare_report.ROWS_MAX", FEW)
    result = result_of(MANY)
    drawn = table(summarise(result))
    assert drawn.row_count == FEW + 1
    assert "190 more" in str(list(drawn.columns[0].cells)[-1])
    tables = [part for part in compare_report(compare([("a", result), ("b", result)])) if hasattr(part, "row_count")]
    assert tables[0].row_count == FEW + 1


def test_who_leads_is_found_out_once_for_all_rows(monkeypatch):
    summary = summarise(result_of(MANY))
    act = lambda: [row_selection.standing(row, summary) for row in summary.rows]  # noqa: E731
    assert calls(monkeypatch, row_selection, "too_close_to_call", act) <= 1


def test_the_samples_of_an_export_are_found_cell_by_cell(monkeypatch):
    result = result_of(MANY)
    rows = make_rows(result, ended=True)
    monkeypatch.setattr(type(result), "samples", None, raising=False)
    assert [len(list(timed_samples(result, row))) for row in rows] == [1] * MANY


def test_a_report_of_hundreds_of_nums_says_how_many_charts_it_leaves_out(monkeypatch):
    monkeypatch.setattr(html_report, "_CHARTS_MAX", 3)
    cells = [Timed(cell=cell("serial", num=num), warm_s=1.0, slices=1) for num in range(1, FEW + 1)]
    report = render(run(cells, rounds=1), "html")
    assert report.count("<svg xmlns") <= 2 * 3 + 4
    assert f"{FEW - 3} more workloads or nums are in the table only." in report


def test_break_evens_that_nobody_reads_to_their_end_say_how_many_are_left_out(monkeypatch):
    monkeypatch.setattr(scaling_text, "BREAK_EVENS_MAX", 2)
    nums = (1_000, 1_000_000)
    cells = [Timed(cell=cell("serial", num=num), warm_s=num / 1e6, slices=1) for num in nums]
    cells += [
        Timed(cell=cell("threads", workers, num=num), warm_s=num / 2e6, slices=1)
        for workers in (2, 3, 4)
        for num in nums
    ]
    said = scaling_text.break_evens(summarise(run(cells, rounds=1)))
    assert len(said) == 3
    assert said[-1] == "and 4 more"
