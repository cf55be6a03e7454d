"""The second line of a row: what tells it apart stands where a narrow column does not cut it off."""

from __future__ import annotations

from dataclasses import replace

from speeduplab.core.results.row_names import apart_words
from speeduplab.core.results.rows import make_rows
from speeduplab.core.results.run_result import RunResult
from synthetic import Timed, cell, run_events


def details(*cells: object) -> list[str]:
    started, *events = run_events([Timed(cell=one, warm_s=1.0) for one in cells], rounds=1)
    shown = RunResult(started)
    for event in events:
        shown.add(event)
    return apart_words(make_rows(shown, ended=True))


def threads(workers: int, chunk: int | None) -> object:
    return replace(cell("threads", workers), chunk=chunk)


def test_chunks_that_alone_tell_rows_apart_stand_first() -> None:
    assert details(threads(2, None), threads(2, 100)) == ["adapted chunks, 2 workers", "chunks of 100, 2 workers"]


def test_the_worker_count_stands_first_where_it_tells_them_apart_as_well() -> None:
    assert details(threads(2, 10), threads(4, 100)) == ["2 workers, chunks of 10", "4 workers, chunks of 100"]
