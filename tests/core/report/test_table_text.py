"""The run's table as Markdown and as tab-separated text, and the line that says what was measured."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.report.table_text import as_markdown, as_tsv, escaped
from speeduplab.core.results.caption import caption
from speeduplab.core.summary.summary import summarise
from speeduplab.core.summary.table_columns import TABLE, sheet_of
from synthetic import Timed, cell, example_run, run


def test_tsv_has_a_line_for_each_row_and_a_cell_for_each_column() -> None:
    summary = summarise(example_run())
    lines = as_tsv(summary).splitlines()
    assert len(lines) == 1 + len(summary.rows)
    assert {line.count("\t") for line in lines} == {len(TABLE) - 1}


def test_the_fastest_comes_first() -> None:
    summary = summarise(example_run())
    first = summary.rows[summary.ranking[0]]
    assert as_tsv(summary).splitlines()[1].startswith(f"{first.title}\t")


def test_markdown_puts_figures_at_the_right() -> None:
    head, rule, *rows = as_markdown(summarise(example_run())).splitlines()
    assert head.startswith("| Strategy | State | Workers |")
    assert rule.startswith("| --- | --- | ---: |")
    assert rows


def test_a_hostile_name_stays_in_its_cell() -> None:
    summary = summarise(example_run())
    rows = tuple(replace(row, title="a|b\n<script>\tc\\") for row in summary.rows)
    hostile = replace(summary, rows=rows)
    line = as_markdown(hostile).splitlines()[2]
    assert line.startswith("| a\\|b &lt;script> c\\\\ |")
    assert {text.count("\t") for text in as_tsv(hostile).splitlines()} == {len(TABLE) - 1}


def test_the_caption_names_workload_num_workers_and_cores() -> None:
    plan = run([Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", 4), warm_s=1.0)]).plan
    assert caption(plan, {"physical_cores": 4}) == "Counter, num 1,000,000, 4 workers on 4 cores"


def test_the_caption_of_a_sweep_gives_the_ends() -> None:
    plan = run([Timed(cell=cell("threads", 2**n), warm_s=1.0) for n in range(6)]).plan
    assert caption(plan, {}) == "Counter, num 1,000,000, 1 to 32 workers"


def test_rows_of_several_sizes_and_start_methods_are_told_apart() -> None:
    cells = [cell("serial", num=num) for num in (2000, 10_000)]
    cells += [cell("processes", 2, num=2000, start_method=method) for method in (StartMethod.FORK, StartMethod.SPAWN)]
    lines = as_tsv(summarise(run([Timed(cell=one, warm_s=1.0) for one in cells]))).splitlines()[1:]
    names = {line.partition("\t")[0] for line in lines}
    assert {"Serial, num 2,000", "Serial, num 10,000", "Processes, num 2,000, fork"} < names
    assert len(names) == len(cells)


def test_sizes_are_sorted_as_numbers() -> None:
    summary = summarise(run([Timed(cell=cell("serial", num=num), warm_s=1.0) for num in (2000, 10_000)]))
    small, large = summary.rows
    keys = [str(TABLE[0].sort(row, sheet_of(summary))) for row in (small, large)]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("__init__ of _work.py", "\\_\\_init\\_\\_ of \\_work.py"),
        ("nap_all", "nap_all"),
        ("[a](b) | *c* `d`", "\\[a](b) \\| \\*c\\* \\`d\\`"),
        ("back\\slash <lambda>", "back\\\\slash &lt;lambda>"),
    ],
)
def test_marks_of_markdown_in_a_name_stay_marks(text: str, written: str) -> None:
    assert escaped(text) == written
