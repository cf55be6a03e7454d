"""What sharing arguments costs threads: a finding where two rows differ in nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.model import Arguments
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.results.row_names import listed, rows_name
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run


def threads(arguments: Arguments | None, warm_s: float, **more) -> Timed:
    return Timed(cell=cell("threads", 4, workload="function", arguments=arguments), warm_s=warm_s, gil=False, **more)


def found(*cells: Timed) -> Finding | None:
    serial = Timed(cell=cell("serial", workload="function"), warm_s=1.0, gil=False)
    findings = summarise(run([serial, *cells])).findings
    return next((one for one in findings if one.key is FindingKey.SHARING_ARGUMENTS_COSTS), None)


def test_sharing_that_surely_takes_longer_is_found_with_its_interval() -> None:
    finding = found(threads(Arguments.SHARED, 0.45), threads(Arguments.PER_THREAD, 0.30))
    assert finding is not None
    assert finding.claim == "Python threads: sharing arguments costs 1.50x with 4 workers"
    assert "0.450 s with the same items, 0.300 s with copies of their own" in finding.detail
    assert finding.evidence["low"] <= 1.5 <= finding.evidence["high"]
    assert (finding.cell, finding.evidence["private_cell"], finding.evidence["gil"]) == (1, 2, "no")


@pytest.mark.parametrize(
    "cells",
    [
        pytest.param((threads(Arguments.SHARED, 0.30), threads(Arguments.PRIVATE, 0.30)), id="no difference"),
        pytest.param((threads(Arguments.SHARED, 0.30), threads(Arguments.PRIVATE, 0.45)), id="copies are slower"),
        pytest.param((threads(Arguments.SHARED, 0.45),), id="only one way was raced"),
        pytest.param((threads(None, 0.45), threads(Arguments.PRIVATE, 0.30)), id="nobody asked for the other"),
        pytest.param(
            (threads(Arguments.SHARED, 0.45, spread=0.9), threads(Arguments.PRIVATE, 0.40, spread=0.9)), id="too noisy"
        ),
    ],
)
def test_there_is_no_finding_where(cells) -> None:
    assert found(*cells) is None


def test_rows_are_told_apart_by_their_arguments() -> None:
    summary = summarise(run([threads(Arguments.SHARED, 0.45), threads(Arguments.PRIVATE, 0.30)]))
    assert [row.apart for row in summary.rows] == ["shared arguments, 4 workers", "private arguments, 4 workers"]
    assert rows_name(summary.rows[:1], summary.rows) == "Python threads on shared arguments"
    plain = replace(summary.rows[0].cell, arguments=None)
    assert listed(plain, {"arguments"}, None) == []


def test_of_copies_per_thread_and_private_ones_the_dearer_difference_is_told() -> None:
    ways = (threads(Arguments.SHARED, 0.45), threads(Arguments.PER_THREAD, 0.40), threads(Arguments.PRIVATE, 0.30))
    finding = found(*ways)
    assert finding is not None
    assert "0.300 s with nothing in common" in finding.detail
    assert finding.evidence["arguments"] == "private"
