"""Tidy CSV: one row per sample and phase, units in the headers (RFC 4180, UTF-8).

A sample without a time has one row that says why.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from ..bench.events import BatchDone, PhaseName
from ..results import RunResult, Sample
from ..rows import Row, make_rows

HEADER = (
    *("created", "cell", "workload", "num", "strategy", "workers", "start_method", "python", "gil", "round"),
    *("outcome", "phase", "time_s", "batches", "cpu_time_s", "result", "failure", "reason"),
)


def render(result: RunResult) -> str:
    """The samples of a run in the order in which they were measured.

    `time_s` of the phases "first" and "warm" is that of one batch; `batches` is how many it is the mean
    of, and `cpu_time_s` what all workers used in the last of them.
    """
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, HEADER, restval="", lineterminator="\r\n")
    writer.writeheader()
    rows = make_rows(result, ended=True)
    for sample in result.samples.values():
        common = _common(result, rows[sample.cell], sample)
        writer.writerows({name: _safe(value) for name, value in row.items()} for row in _rows(sample, common))
    return out.getvalue()


def _common(result: RunResult, row: Row, sample: Sample) -> dict[str, Any]:
    cell = row.cell
    return {
        "created": result.started.created,
        "cell": sample.cell,
        "workload": cell.workload,
        "num": cell.num,
        "strategy": cell.strategy,
        "workers": cell.workers,
        "start_method": cell.start_method.value if cell.start_method else "",
        "python": sample.host.python if sample.host else row.python,
        "gil": "" if sample.gil is None else str(sample.gil).lower(),
        "round": sample.round + 1,
        "outcome": "completed" if sample.complete else "failed" if sample.failure else "incomplete",
        "result": "" if sample.result is None else sample.result,
    }


def _rows(sample: Sample, common: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if sample.failure is not None:
        yield {**common, "failure": sample.failure.kind.value, "reason": sample.failure.reason}
        return
    batches = {PhaseName.FIRST: sample.first, PhaseName.WARM: sample.warm}
    for phase in PhaseName:
        batch = batches.get(phase)
        if batch is not None:
            yield {**common, **_batch(phase, batch)}
        elif phase in sample.phases:
            yield {**common, "phase": phase.value, "time_s": _seconds(sample.phases[phase]), "batches": 1}


def _batch(phase: PhaseName, batch: BatchDone) -> dict[str, Any]:
    cpu_ns = sum(sum(lane.cpu_ns) for lane in batch.lanes)
    return {
        "phase": phase.value,
        "time_s": repr(sum(batch.batch_ns) / len(batch.batch_ns) / 1e9),
        "batches": len(batch.batch_ns),
        "cpu_time_s": _seconds(cpu_ns) if batch.lanes else "",
    }


def _seconds(nanoseconds: int) -> str:
    return repr(nanoseconds / 1e9)


def _safe(value: Any) -> Any:
    # A spreadsheet takes a text that begins so for a formula, and the file may be a stranger's.
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
