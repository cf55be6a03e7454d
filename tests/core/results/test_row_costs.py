"""What a row costs: of a team that the host saw, and of no other."""

from __future__ import annotations

import pytest
from speeduplab.core.bench.events import MemoryKind, RunStarted
from speeduplab.core.compare.cell_text import costs_words
from speeduplab.core.export import render
from speeduplab.core.results.rows import Basis, Row, make_rows
from speeduplab.core.results.run_result import RunResult
from synthetic import Timed, cell, run, run_events


def row(**where: str) -> Row:
    timed = Timed(cell=cell("dask", 2, **where), warm_s=1.0, memory=(50_000_000,), warm_cpu_s=0.01, cold_cpu_s=0.02)
    started, *events = run_events([timed], rounds=3)
    assert isinstance(started, RunStarted)
    result = RunResult(started)
    for event in events:
        result.add(event)
    return make_rows(result, ended=True)[0]


def test_of_workers_behind_an_address_neither_memory_nor_cpu_time_is_claimed() -> None:
    costs = row(cluster="tcp://10.0.0.5:8786").costs
    assert costs is not None
    assert (costs.peak_bytes, costs.cpu_s(cold=False), costs.cpu_s(cold=True)) == (None, None, None)


def test_of_a_cluster_of_our_own_both_are() -> None:
    costs = row().costs
    assert costs is not None
    assert (costs.peak_bytes, costs.cpu_s(cold=False)) == (50_000_000, 0.01)


@pytest.mark.parametrize(("kind", "said"), [(MemoryKind.PSS, "50.0 MB"), (MemoryKind.RSS, "50.0 MB RSS")])
def test_memory_whose_shared_pages_count_more_than_once_is_named_as_such_in_tables(kind: MemoryKind, said: str) -> None:
    timed = Timed(cell=cell("threads", 2), warm_s=1.0, memory=(50_000_000,), memory_kind=kind, warm_cpu_s=1.0)
    result = run([timed])
    (row,) = make_rows(result, ended=True)
    assert row.costs is not None
    assert row.costs.peak_words == said
    assert f"<td>{said}</td>" in render(result, "html")
    assert costs_words(row, Basis.WARM)[0] == said
