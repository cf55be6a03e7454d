"""Where moving data takes a large part of the time: the finding, its sentence, and where else it is told."""

from __future__ import annotations

import csv
import io

import pytest
from rich.console import Console
from speeduplab.core.advice import advise
from speeduplab.core.bench.codec import decode, encode
from speeduplab.core.bench.costs.bill import TransferBill, Trial, TrialWay
from speeduplab.core.export.html_report import render as html
from speeduplab.core.export.tidy_csv import render
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.findings.transfer import bill_sentence
from speeduplab.core.report.bill_table import bill_table
from speeduplab.core.report.summary_json import summary_object
from speeduplab.core.results.event_rules import EventError, check_of_sample
from speeduplab.core.results.row_costs import RowBill
from speeduplab.core.summary.cost_plot import Measure, cost_plot
from speeduplab.core.summary.row_selection import describe
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import MACHINE, Timed, cell, run

MB, MS = 10**6, 10**6
SHARED = Trial(way=TrialWay.SHARED, wall_ns=300 * MS, moving_ns=70 * MS, batches=3)
CHUNKS = Trial(way=TrialWay.CHUNKS, wall_ns=500 * MS, moving_ns=400 * MS, batches=3, chunk=1000)
FAILED = Trial(way=TrialWay.KEPT, wall_ns=None, moving_ns=None, batches=0, note="It raised.")


def bill(*trials: Trial, moving: int = 610, compute: int = 230, **more) -> TransferBill:
    values = {
        "wall_ns": (moving + compute) * MS,
        "pickle_ns": (moving - 30) * MS,
        "pipe_ns": 10 * MS,
        "unpickle_ns": 15 * MS,
        "compute_ns": compute * MS,
        "result_ns": 5 * MS,
        "bytes_out": 80 * MB,
        "bytes_back": 40,
    }
    return TransferBill(cell=0, round=0, trials=trials, **{**values, **more})


SERIAL = Timed(cell=cell("serial", workload="ship"), warm_s=0.25)


def processes(*trials: Trial, **more) -> Timed:
    return Timed(cell=cell("processes", 2, workload="ship"), warm_s=0.84, bill=bill(*trials, **more))


def found(*cells: Timed) -> Finding | None:
    summary = summarise(run(cells))
    return next((one for one in summary.findings if one.key is FindingKey.MOVING_OUTWEIGHS_WORK), None)


def test_moving_data_that_outweighs_the_work_is_found_with_what_was_tried() -> None:
    finding = found(SERIAL, processes(SHARED, CHUNKS, FAILED))
    assert finding is not None
    assert finding.claim == "Processes: 73 % is moving data"
    moving = "Of a batch's 0.840 s, 0.610 s is moving data, 80.0 MB there and 40 B back"
    assert finding.detail == f"{moving}; in shared memory 0.070 s, tried."
    assert "shared memory once" in finding.advice
    assert finding.evidence["tried"] == "shared-memory"


@pytest.mark.parametrize(
    ("trials", "advice"),
    [
        pytest.param((), "Send less", id="nothing tried"),
        pytest.param((FAILED,), "Send less", id="nothing came to a time"),
        pytest.param((CHUNKS,), "larger chunks: 1,000 items", id="larger chunks"),
    ],
)
def test_the_advice_is_what_was_tried_and_helped(trials, advice) -> None:
    finding = found(SERIAL, processes(*trials))
    assert finding is not None
    assert advice in finding.advice


def test_what_sends_nothing_is_not_told_to_send_less() -> None:
    finding = found(SERIAL, processes(bytes_out=0))
    assert finding is not None
    assert finding.advice.startswith("Return less, or hand out more at once")


def test_a_few_bytes_that_take_long_are_handing_out_and_not_moving_data() -> None:
    """Of a busy machine: 577 B cannot take 0.145 s to move, but who is woken up waits for a core."""
    finding = found(SERIAL, processes(pickle_ns=0, pipe_ns=590 * MS, bytes_out=0, bytes_back=577))
    assert finding is not None
    assert finding.claim == "Processes: 73 % is handing out work"
    assert (
        finding.detail == "Of a batch's 0.840 s, 0.610 s is handing out work and waking up who does it; 577 B travel."
    )
    assert finding.advice.startswith("Hand out more at once")


def test_larger_chunks_that_take_longer_are_no_remedy() -> None:
    slower = Trial(way=TrialWay.CHUNKS, wall_ns=900 * MS, moving_ns=100 * MS, batches=3, chunk=1000)
    finding = found(SERIAL, processes(slower))
    assert finding is not None
    assert "tried" not in finding.detail


def test_a_little_moving_is_no_finding() -> None:
    assert found(SERIAL, processes(moving=100, compute=900)) is None


def test_results_alone_are_told_as_results() -> None:
    row = RowBill(
        wall_s=1.0, pickle_s=0, pipe_s=0, unpickle_s=0, compute_s=0.9, result_s=0.1, bytes_out=0, bytes_back=2 * MB
    )
    assert bill_sentence(row) == "Of a batch's 1.00 s, 0.100 s is moving results, 2.0 MB of them."


def test_the_row_the_table_the_object_and_the_exports_tell_it() -> None:
    result = run([SERIAL, processes(SHARED)])
    summary = summarise(result)
    assert any("in shared memory 0.070 s" in line for line in describe(summary.rows[1], summary))
    object_ = summary_object(result, summary, None)["cells"]
    assert object_[0]["transfer"] is None
    assert object_[1]["transfer"]["moving_s"] == pytest.approx(0.61)
    assert object_[1]["transfer"]["tried"][0]["way"] == "shared-memory"
    lines = list(csv.DictReader(io.StringIO(render(result))))
    assert {line["tried_moving_s"] for line in lines if line["strategy"] == "processes"} == {"0.07"}
    assert {line["pickle_s"] for line in lines if line["strategy"] == "serial"} == {""}
    page = html(result)
    assert "<h2>Moving data" in page
    assert "in shared memory 0.070 s, tried" in page
    assert "<h2>Moving data" not in html(run([SERIAL]))


def test_advice_names_what_moving_takes_of_the_way_it_is_about() -> None:
    fast = Timed(cell=cell("processes", 2, workload="ship"), warm_s=0.1, bill=bill(SHARED))
    result = run([SERIAL, fast])
    assert "0.610 s is moving data" in advise(result, summarise(result, basis=Basis.COLD)).reason


def test_what_a_worker_waited_for_a_core_is_told_apart_from_moving_data() -> None:
    lacked = processes(pipe_ns=0, moving=700, pickle_ns=50 * MS, run_queue_ns=630 * MS)
    assert found(SERIAL, lacked) is None
    out = io.StringIO()
    for part in bill_table(summarise(run([SERIAL, lacked]))):
        Console(file=out, width=80).print(part)
    assert ": for 0.630 s more the worker had no core." in out.getvalue()
    finding = found(SERIAL, processes(SHARED, pickle_ns=380 * MS, run_queue_ns=200 * MS))
    assert finding is not None
    assert "; for 0.200 s more the worker had no core; in shared memory" in finding.detail


def test_transfer_stands_beside_the_times() -> None:
    summary = summarise(run([SERIAL, processes(SHARED)]))
    plot = cost_plot(summary.rows, summary, MACHINE, Measure.TRANSFER)
    assert plot is not None
    serial, ours = plot.bars
    assert serial.message == "nothing travels: its workers see the data"
    assert ours.names == ("pickle", "pipe", "unpickle", "compute", "result")
    assert (ours.moving, ours.waiting) == ((0, 1, 2, 4), ())
    assert sum(ours.pieces) == pytest.approx(0.84)
    assert plot.headline == "Processes: moving data takes 73 % of a warm batch"


@pytest.mark.parametrize(("lacked", "waiting"), [(200, (2,)), (1, ())])
def test_a_wait_for_a_core_is_a_piece_of_its_own_where_there_is_room_to_see_it(
    lacked: int, waiting: tuple[int]
) -> None:
    summary = summarise(run([SERIAL, processes(pickle_ns=(580 - lacked) * MS, run_queue_ns=lacked * MS)]))
    plot = cost_plot(summary.rows, summary, MACHINE, Measure.TRANSFER)
    assert plot is not None
    bar = plot.bars[1]
    assert bar.waiting == waiting
    assert ("no core" in bar.names) is bool(waiting)
    assert sum(bar.pieces) == pytest.approx(0.84)


def test_a_bill_travels_through_a_file() -> None:
    event = bill(SHARED, CHUNKS, FAILED)
    assert decode(encode(event)) == event


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"pickle_ns": 1}, id="parts that do not add up"),
        pytest.param({"bytes_out": -1}, id="fewer than no bytes"),
        pytest.param({"trials": (Trial(way=TrialWay.CHUNKS, wall_ns=1, moving_ns=1, batches=1, chunk=0),)}, id="chunk"),
        pytest.param({"trials": (Trial(way=TrialWay.SHARED, wall_ns=-1, moving_ns=1, batches=1),)}, id="time"),
    ],
)
def test_a_bill_that_makes_no_sense_is_refused(wrong) -> None:
    values = {name: getattr(bill(), name) for name in TransferBill.__annotations__}
    with pytest.raises(EventError):
        check_of_sample(TransferBill(**{**values, **wrong}))
