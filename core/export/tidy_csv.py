"""Tidy CSV: one row per sample and phase, units in the headers (RFC 4180, UTF-8).

A sample without a time has one row that says why.

What is derived belongs to a cell and not to a sample: its columns come last, begin with "warm_" or "cold_", the
times that they are made of, and have the same value in every row of a cell. So there is one table and nothing to
join: `frame.drop_duplicates("cell")` is the table of the cells, and `frame.groupby("cell").first()` too.

Spreadsheets set to a language with a decimal comma split at semicolons and take "0.5" for a text or a date: for
them there is the same table in their dialect, with a mark that says it is UTF-8.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..bench.events import BatchDone, PhaseName
from ..bench.shares import schedule_of
from ..display.spreadsheet import inert
from ..display.titles import python_name
from ..results.row_costs import RowCosts, inner_threads_of, money
from ..results.rows import Basis, Row, make_rows
from ..results.run_result import RunResult, Sample
from ..scaling import Point, series_of
from ..stats.intervals import Ratio
from ..summary.row_why import row_whys

HEADER = (
    *("created", "cell", "workload", "num", "strategy", "workers", "start_method", "python", "gil", "round"),
    *("schedule", "chunk", "cluster"),
    *("outcome", "phase", "time_s", "batches", "cpu_time_s", "result", "failure", "reason"),
)
# Of a cell, once for each basis: against the baseline, against the same with one worker, and what follows from that.
DERIVED = (
    *("speedup", "speedup_low", "speedup_high", "own_speedup", "own_speedup_low", "own_speedup_high"),
    *("efficiency", "serial_share", "fitted_speedup", "fit_extrapolated", "time_s"),
)
# What has decimals; a version of Python is no number.
_DECIMALS = frozenset(
    {"time_s", "cpu_time_s", "warm_cpu_s", "cold_cpu_s", "energy_j", "warm_cost", "cold_cost"}
    | {"pickle_s", "pipe_s", "unpickle_s", "compute_s", "result_s", "tried_moving_s", "run_queue_s"}
    | {f"{basis.value}_{name}" for basis in Basis for name in DERIVED if name != "fit_extrapolated"}
)
_UTF8_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
# Of a cell and its whole team; cold CPU time is for making the workers and the first batch.
COSTS = ("peak_memory_bytes", "memory_kind", "warm_cpu_s", "cold_cpu_s", "energy_j")
# Of a library inside each worker: how many, and what set their number.
INNER = ("inner_threads", "inner_threads_set_by", "inner_library")
# Of a cell whose data travels: the parts of a warm batch, and what moving takes in the best way that was tried.
BILL = (
    *("pickle_s", "pipe_s", "unpickle_s", "compute_s", "result_s", "bytes_out", "bytes_back"),
    *("tried", "tried_moving_s", "run_queue_s"),
)
# Of the CPU seconds, in the currency of the price that was given; empty without one.
MONEY = ("warm_cost", "cold_cost")
MORE = (*INNER, *BILL, "arguments", "why", *MONEY)
COLUMNS = (*HEADER, *(f"{basis.value}_{name}" for basis in (Basis.WARM, Basis.COLD) for name in DERIVED), *COSTS, *MORE)


def render(result: RunResult, price: float | None = None) -> str:
    """The samples of a run in the order in which they were measured.

    `time_s` of the phases "first" and "warm" is that of one batch; `batches` is how many it is the mean
    of, and `cpu_time_s` what all workers used in the last of them.

    Derived, each for warm and for cold times: `speedup` is against the run's baseline of the same workload and num,
    `own_speedup` against the same strategy with one worker; `_low` and `_high` are the ends of its 95 % interval, from
    6 rounds on. `efficiency` is the own speed-up per worker, `serial_share` the part that cannot have been shared out
    (Karp and Flatt), `fitted_speedup` what the law through the strategy's worker counts gives, extrapolated or not.
    `warm_time_s` and `cold_time_s` are the seconds of a typical round whose quotients the speed-ups are.
    Empty where there is none.

    Parameters
    ----------
    price
        Of a core for an hour: `warm_cost` and `cold_cost` are what a cell's CPU seconds cost at it.
    """
    return _table(result, ",", price)


def render_comma(result: RunResult, price: float | None = None) -> str:
    """The same for spreadsheets with a decimal comma: "0,5", and semicolons between the columns."""
    return _UTF8_MARK + _table(result, ";", price)


def _table(result: RunResult, separator: str, price: float | None) -> str:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n", delimiter=separator)
    writer.writeheader()
    comma = separator == ";"
    rows = make_rows(result, ended=True)
    whys = row_whys(rows, result.machine, Basis.WARM)
    derived = _derived(result, rows)
    for sample in result.samples.values():
        common = _common(result, rows[sample.cell], sample) | derived[sample.cell]
        common |= _costs(rows[sample.cell], price) | _bill(rows[sample.cell]) | {"why": whys.get(sample.cell, "")}
        rows_of = _rows(sample, common)
        writer.writerows({name: _field(name, value, comma=comma) for name, value in row.items()} for row in rows_of)
    return out.getvalue()


def _derived(result: RunResult, rows: Sequence[Row]) -> list[dict[str, str]]:
    """The derived columns of every cell."""
    cells: list[dict[str, str]] = [{} for _ in rows]
    for basis in (Basis.WARM, Basis.COLD):
        for row in rows:
            cells[row.index] |= _named(basis, _ends("speedup", row.speedup(basis)))
            if row.timing(basis) is not None:
                cells[row.index] |= _named(basis, {"time_s": repr(row.time_s(basis))})
        for series in series_of(result, rows, basis):
            for point in series.points:
                cells[point.row] |= _named(basis, _of_point(point))
    return cells


def _named(basis: Basis, values: Mapping[str, str]) -> dict[str, str]:
    return {f"{basis.value}_{name}": value for name, value in values.items()}


def _ends(name: str, ratio: Ratio | None) -> dict[str, str]:
    if ratio is None:
        return {}
    ends = ratio.interval
    between = {f"{name}_low": repr(ends.low), f"{name}_high": repr(ends.high)} if ends is not None else {}
    return {name: repr(ratio.factor), **between}


def _of_point(point: Point) -> dict[str, str]:
    values = _ends("own_speedup", point.speedup)
    if point.efficiency is not None:
        values["efficiency"] = repr(point.efficiency.value)
    if point.serial is not None:
        values["serial_share"] = repr(point.serial.value)
    if point.fitted is not None:
        values["fitted_speedup"] = repr(point.fitted)
        values["fit_extrapolated"] = str(point.extrapolated).lower()
    return values


def _common(result: RunResult, row: Row, sample: Sample) -> dict[str, Any]:
    cell, host = row.cell, sample.host
    return {
        "created": result.started.created,
        "cell": sample.cell,
        "workload": cell.workload,
        "num": cell.num,
        "strategy": cell.strategy,
        "workers": cell.workers,
        "start_method": cell.start_method.value if cell.start_method else "",
        "schedule": schedule.value if (schedule := schedule_of(cell)) else "",
        "cluster": cell.cluster or "",
        "arguments": cell.arguments.value if cell.arguments else "",
        "chunk": "" if row.chunk_units is None else row.chunk_units,
        "python": python_name(host.python, host.implementation, host.gil) if host else row.python,
        "gil": "" if sample.gil is None else str(sample.gil).lower(),
        "round": sample.round + 1,
        "outcome": "completed" if sample.complete else "failed" if sample.failure else "incomplete",
        "result": "" if sample.result is None else sample.result,
    }


def _costs(row: Row, price: float | None) -> dict[str, Any]:
    costs = row.costs
    if costs is None:
        return {}
    decimals = (costs.warm_cpu_s, costs.cold_cpu_s, costs.energy_j)
    told = [costs.peak_bytes or "", costs.memory_kind.value if costs.memory_kind else ""]
    inner, threads = costs.inner, inner_threads_of(row.cell, costs)
    of_inner = ("" if threads is None else threads, inner.set_by.value if inner else "", inner.library if inner else "")
    values = [*told, *("" if value is None else repr(value) for value in decimals), *of_inner]
    return dict(zip((*COSTS, *INNER), values, strict=True)) | _money(costs, price)


def _money(costs: RowCosts, price: float | None) -> dict[str, str]:
    at = [money(costs.cpu_s(cold=cold), price) for cold in (False, True)]
    return {name: repr(cost) for name, cost in zip(MONEY, at, strict=True) if cost is not None}


def _bill(row: Row) -> dict[str, Any]:
    bill = row.bill
    if bill is None:
        return {}
    values = {name: repr(getattr(bill, name)) for name in BILL if hasattr(bill, name)}
    if (best := bill.best) is not None and best.moving_ns is not None:
        values |= {"tried": best.way.value, "tried_moving_s": _seconds(best.moving_ns)}
    return values


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


def _field(name: str, value: Any, *, comma: bool) -> Any:
    if not isinstance(value, str):
        return value
    return value.replace(".", ",") if comma and name in _DECIMALS else inert(value)
