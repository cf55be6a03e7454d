"""Whether a Python without the GIL pays: the tax of one thread, and from how many threads on they gain."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.advice import gil_lines, gil_share, with_gil_share
from speeduplab.core.export.html_report import render as html
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.report.summary_json import summary_object
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run

FREE = "/opt/3.13t/bin/python"


def free(strategy: str, workers: int, warm_s: float) -> Timed:
    one = replace(cell(strategy, workers), python=FREE)
    return Timed(cell=one, warm_s=warm_s, version="3.13.1", gil=False)


def result(*more: Timed) -> RunResult:
    return run([Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", 2), warm_s=1.0), *more])


def found(*more: Timed) -> Finding | None:
    summary = summarise(result(*more))
    return next((one for one in summary.findings if one.key is FindingKey.FREE_THREADING), None)


def test_the_tax_and_the_fewest_threads_that_pay_are_found() -> None:
    finding = found(free("serial", 1, 1.3), free("threads", 2, 0.68), free("threads", 4, 0.4))
    assert finding is not None
    assert finding.claim == "Without the GIL (3.13.1t) threads pay from 2 workers on"
    assert "4 threads there reach 2.50x of serial under 3.14.0" in finding.detail
    assert "One thread takes 1.30 times as long as under 3.14.0" in finding.detail
    assert finding.evidence["tax"] == pytest.approx(1.3, rel=0.02)
    assert finding.evidence["pays_from"] == 2


def test_threads_that_lose_are_said_to_lose() -> None:
    finding = found(free("serial", 1, 2.4), free("threads", 2, 1.4))
    assert finding is not None
    assert finding.claim == "Without the GIL (3.13.1t) 2 threads are slower than one with it"
    assert "it could pay from 3 workers on" in finding.advice
    assert "pays_from" not in finding.evidence


@pytest.mark.parametrize(
    ("waiting", "told"), [(0.0, "it takes 3 cores to pay at best, of which there are 2."), (0.9, "")]
)
def test_a_tax_beyond_the_cores_is_not_called_made_up_for(waiting: float, told: str) -> None:
    cells = [Timed(cell=cell("serial"), warm_s=1.0, waiting=waiting, queued=0.0), free("serial", 1, 2.4)]
    two = {"physical_cores": 2, "logical_cores": 2, "usable_cores": 2}
    one = run([*cells, Timed(cell=cell("threads", 2), warm_s=1.0), free("threads", 2, 1.4)], machine=two)
    summary = summarise(one)
    advice = next(each.advice for each in summary.findings if each.key is FindingKey.FREE_THREADING)
    assert advice.endswith(told or "it could pay from 3 workers on: measure more.")
    assert any(line.endswith(told or "at best.") for line in gil_lines(gil_share(one, summary), summary))


def test_without_such_a_python_nothing_is_claimed() -> None:
    assert found() is None


def test_share_tax_and_threads_that_pay_are_told_in_json_html_and_below_the_chart() -> None:
    one = result(free("serial", 1, 1.3), free("threads", 2, 0.68))
    summary = summarise(one)
    lines = gil_lines(gil_share(one, summary), summary)
    assert any("the tax" in line for line in lines)
    assert "It pays from 2 workers on, of those raced." in lines
    told = summary_object(one, summary, None)["gil"]["free_threading"][0]
    assert (told["python"], told["pays_from"], told["could_pay_from"]) == ("3.13.1t", 2, 2)
    assert "What needs the GIL" in html(one)
    shown = with_gil_share(summary, gil_share(one, summary))
    assert "Of serial&" not in shown.whys[1]
    assert "needs the GIL, by the overlap of 2 threads" in shown.whys[1]
    assert "as expected" in shown.whys[3]
