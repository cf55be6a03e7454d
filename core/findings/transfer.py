"""Where moving data takes a large part of the time, and the words for such a bill."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from ..bench.costs.bill import Trial, TrialWay
from ..display.i18n import tr
from ..display.numbers import format_bytes, format_percent, format_seconds, number
from ..results.row_costs import RowBill
from ..results.row_names import row_name
from ..results.rows import Row
from .claims import Finding, FindingKey

MOVING_SHARE = 0.25


def moving_outweighs_work(rows: Sequence[Row]) -> Finding | None:
    found = [(row.bill.share, row) for row in rows if row.bill is not None and row.bill.share >= MOVING_SHARE]
    if not found:
        return None
    share, row = max(found, key=lambda pair: pair[0])
    bill = row.bill
    assert bill is not None
    best = bill.best
    tried = {"tried": best.way.value, "tried_moving_s": (best.moving_ns or 0) / 1e9} if best is not None else {}
    return Finding(
        key=FindingKey.MOVING_OUTWEIGHS_WORK,
        cell=row.index,
        claim=_claim(bill).format(who=row_name(row, rows), share=format_percent(share)),
        detail=bill_sentence(bill),
        advice=_remedy(best, bill),
        evidence={
            "share": share,
            "moving_s": bill.moving_s,
            "wall_s": bill.wall_s,
            "bytes_out": bill.bytes_out,
            "bytes_back": bill.bytes_back,
            "rows": len(found),
            **tried,
        },
    )


def _claim(bill: RowBill) -> str:
    return tr("{who}: {share} is handing out work") if bill.hands_out else tr("{who}: {share} is moving data")


def bill_sentence(bill: RowBill) -> str:
    """ "Of a batch's 0.840 s, 0.610 s is moving data, 80.0 MB there and 40 B back; in shared memory 0.011 s, tried.".

    And, where other programs were at work: "; for 0.120 s more the worker had no core".

    It is one batch's time, and not the typical one of the row.
    """
    said = tr("Of a batch's {whole}, {moving} is moving data, {out} there and {back} back")
    if bill.hands_out:
        said = tr("Of a batch's {whole}, {moving} is handing out work and waking up who does it; {both} travel")
    elif not bill.bytes_out:
        said = tr("Of a batch's {whole}, {moving} is moving results, {back} of them")
    words = said.format(
        whole=format_seconds(bill.wall_s),
        moving=format_seconds(bill.moving_s),
        out=format_bytes(bill.bytes_out),
        back=format_bytes(bill.bytes_back),
        both=format_bytes(bill.bytes_out + bill.bytes_back),
    )
    if bill.lacked_core:
        words += tr("; for {time} more the worker had no core").format(time=format_seconds(bill.run_queue_s))
    return f"{words}; {tried_words(bill.best)}." if bill.best is not None else f"{words}."


def tried_words(trial: Trial) -> str:
    """ "in shared memory 0.011 s, tried": how long moving takes there."""
    moving = format_seconds((trial.moving_ns or 0) / 1e9)
    match trial.way:
        case TrialWay.SHARED:
            return tr("in shared memory {time}, tried").format(time=moving)
        case TrialWay.KEPT:
            return tr("with items that each worker made itself {time}, tried").format(time=moving)
        case TrialWay.CHUNKS:
            return tr("in chunks of {n} it is {time}, tried").format(n=number(trial.chunk or 0), time=moving)
        case _:
            assert_never(trial.way)


def _remedy(best: Trial | None, bill: RowBill) -> str:
    if best is None and bill.hands_out:
        return tr("Hand out more at once, and close what else uses the cores: who is woken up waits for one.")
    if best is None and not bill.bytes_out:
        return tr("Return less, or hand out more at once; or use workers that see the data, such as threads.")
    if best is None:
        return tr("Send less: indices, ranges or file names; or use workers that see the data, such as threads.")
    match best.way:
        case TrialWay.SHARED:
            return tr("Put the data into shared memory once, and send only where each part begins and ends.")
        case TrialWay.KEPT:
            return tr("Let each worker make or load the items once when it starts, and send indices.")
        case TrialWay.CHUNKS:
            return tr("Send larger chunks: {n} items at once.").format(n=number(best.chunk or 0))
        case _:
            assert_never(best.way)
