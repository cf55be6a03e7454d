"""Threads that a library has inside a worker: named where serial uses them, and what too many of them cost."""

from __future__ import annotations

import pytest
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run


def found(key: FindingKey, *cells: Timed) -> Finding | None:
    summary = summarise(run(cells))
    return next((one for one in summary.findings if one.key is key), None)


def four(inner: int | None, warm_s: float, *, has: int | None = None, **more) -> Timed:
    """4 processes of a machine with 8 logical cores."""
    inside = cell("processes", 4, inner_threads=inner)
    return Timed(cell=inside, warm_s=warm_s, **{"inner": has or inner, "warm_cpu_s": 4 * warm_s, **more})


def test_serial_that_uses_several_cores_names_the_library_its_threads_and_the_remedy() -> None:
    timed = Timed(cell=cell("numpy", workload="matmul"), warm_s=1.0, warm_cpu_s=1.9, inner=8)
    finding = found(FindingKey.SERIAL_USES_CORES, timed)
    assert finding is not None
    assert "OpenBLAS 0.3.30 shares the work out among 8 threads" in finding.detail
    assert "--inner-threads 1" in finding.advice
    assert (finding.evidence["inner_threads"], finding.evidence["library"]) == (8, "OpenBLAS 0.3.30")


def test_more_threads_than_cores_are_told_with_what_the_same_takes_with_fewer() -> None:
    finding = found(FindingKey.INNER_THREADS_ABOVE_CORES, four(1, 1.09), four(8, 2.83))
    assert finding is not None
    assert finding.cell == 1
    assert finding.claim == "4 workers x 8 inner threads on 8 cores: 2.83 s"
    assert finding.detail == "With 1 inner thread it takes 1.09 s."
    assert "--inner-threads 1" in finding.advice
    assert finding.evidence["fewer_s"] == pytest.approx(1.09, rel=0.02)


def test_the_row_that_loses_most_is_named() -> None:
    finding = found(FindingKey.INNER_THREADS_ABOVE_CORES, four(1, 1.0), four(4, 1.5), four(8, 3.0), four(16, 2.0))
    assert finding is not None
    assert finding.cell == 2


def test_a_default_that_was_only_recorded_counts_like_one_that_was_asked_for() -> None:
    finding = found(FindingKey.INNER_THREADS_ABOVE_CORES, four(None, 2.83, has=8), four(1, 1.09))
    assert finding is not None
    assert finding.evidence["inner_threads"] == 8


def test_alone_it_is_told_only_where_the_threads_inside_are_seen_to_work() -> None:
    assert found(FindingKey.INNER_THREADS_ABOVE_CORES, four(8, 2.0, warm_cpu_s=7.9)) is None
    finding = found(FindingKey.INNER_THREADS_ABOVE_CORES, four(8, 2.0, warm_cpu_s=15.0))
    assert finding is not None
    assert finding.detail == "Nothing was measured with fewer inner threads."


@pytest.mark.parametrize(
    "cells",
    [
        pytest.param([four(1, 1.0), four(2, 2.0)], id="as many threads as cores"),
        pytest.param([four(1, 1.0), four(4, 1.001)], id="no slower with more, and no more CPU time"),
        pytest.param([four(None, 1.0)], id="nobody looked"),
    ],
)
def test_nothing_is_said_where(cells) -> None:
    assert found(FindingKey.INNER_THREADS_ABOVE_CORES, *cells) is None
