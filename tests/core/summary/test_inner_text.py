"""How inner threads were set, in a sentence."""

from __future__ import annotations

from dataclasses import replace

from speeduplab.core.bench.inner.inner_pools import InnerSetBy
from speeduplab.core.results.row_costs import RowInner
from speeduplab.core.results.rows import Row, make_rows
from speeduplab.core.summary.inner_text import inner_sentence
from synthetic import Timed, cell, run


def rows(inner: int | None = 2) -> tuple[Row, ...]:
    timed = Timed(cell=cell("processes", 2, inner_threads=inner), warm_s=1.0, warm_cpu_s=1.0, inner=2)
    return make_rows(run([timed]), ended=True)


def changed(inner: RowInner) -> list[Row]:
    return [replace(row, costs=replace(row.costs, inner=inner)) for row in rows() if row.costs is not None]


def test_the_libraries_are_named_that_were_limited() -> None:
    assert inner_sentence(rows()) == "Inner threads were set by threadpoolctl: OpenBLAS 0.3.30."


def test_where_nobody_asked_nothing_is_said() -> None:
    assert inner_sentence(rows(None)) == ""


def test_the_environment_alone_is_named_as_such() -> None:
    alone = changed(RowInner(set_by=InnerSetBy.ENVIRONMENT, threads=None, library=""))
    assert inner_sentence(alone).startswith("Inner threads were set by the environment alone")


def test_a_limit_on_nothing_is_no_silent_success() -> None:
    nothing = changed(RowInner(set_by=InnerSetBy.THREADPOOLCTL, threads=None, library=""))
    assert "no library that has any was found" in inner_sentence(nothing)
