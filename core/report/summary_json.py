"""A run as the one JSON object that `--json` prints.

Its keys are a contract: keys are added, none is renamed.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..advice.gil_share import gil_share
from ..advice.gil_text import gil_object
from ..bench.events import LessonRun, Outcome, RoundConditions
from ..bench.model import Function
from ..bench.records import FIELDS
from ..bench.shares import schedule_of
from ..findings import Finding
from ..lessons.misses import misses, typical
from ..results.row_costs import RowBill, inner_threads_of, money
from ..results.run_result import RunResult, Sample
from ..scaling.scaling_json import break_even_objects, scaling_objects
from ..scaling.simulated_text import simulated_object
from ..stats.intervals import median
from ..summary.summary import Basis, Row, Summary

FORMAT = "speeduplab-summary"
VERSION = 1


def summary_object(result: RunResult, summary: Summary, file: Path | None) -> dict[str, Any]:
    """The object, in plain values.

    `results_equal` is null where it is not known: no row has a result, or the run ended early, some rows have
    none, and those that there are agree.

    Parameters
    ----------
    file
        Where the run is saved; None if it is not.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "results_equal": summary.results_equal,
        "outcome": summary.outcome.value if summary.outcome else None,
        "cells": [_cell(row, summary, result) for row in summary.rows],
        "findings": [finding_object(finding) for finding in summary.findings],
        "machine": result.machine,
        "file": str(file) if file is not None else None,
        "headline": summary.headline,
        "reason": summary.reason,
        "basis": summary.basis.value,  # of the headline, the ranking and the findings
        "baseline": summary.baseline,
        "ranking": list(summary.ranking),
        "winners": list(summary.winners),
        "program": result.started.program,
        "created": result.started.created,
        "function": _function_object(result.plan.function),
        "earlier": [{"rounds": one.rounds, "created": one.created} for one in result.started.earlier],
        "lesson": _lesson_object(result.started.lesson, summary.rows),
        "rounds": result.plan.rounds,
        "seed": result.plan.seed,
        "truncated": result.truncated,
        "scaling": scaling_objects(result, summary.rows),
        "gil": gil_object(gil_share(result, summary)),
        "break_even": break_even_objects(summary.rows),
        "simulated": simulated_object(result, summary.rows),
        "conditions": [_conditions_object(result.conditions[round_]) for round_ in sorted(result.conditions)],
    }


def _function_object(function: Function | None) -> dict[str, Any] | None:
    """A function of the user's in plain values, without its source; None where none ran."""
    if function is None:
        return None
    return {name: getattr(function, name) for name in FIELDS[Function] if name != "source"}


def _lesson_object(lesson: LessonRun | None, rows: Sequence[Row]) -> dict[str, Any] | None:
    """The lesson of a run and its guesses, each with what was measured; None for a run of no lesson."""
    if lesson is None:
        return None
    found = misses(lesson, rows)
    measured = {miss.cell: miss for miss in found}
    guesses = [
        {
            "cell": guess.cell,
            "guess": guess.factor,
            "measured": measured[guess.cell].measured if guess.cell in measured else None,
            "off_by": measured[guess.cell].off_by if guess.cell in measured else None,
        }
        for guess in lesson.guesses
    ]
    return {
        "key": lesson.key,
        "guessed": lesson.guessed.value,
        "locked": lesson.locked,
        "guesses": guesses,
        "typical_miss": typical(found),
    }


def _conditions_object(one: RoundConditions) -> dict[str, Any]:
    """What else went on in the machine during a round, in plain values."""
    return {name: getattr(one, name) for name in FIELDS[RoundConditions]}


def one_line(value: dict[str, Any]) -> str:
    """JSON in one line of ASCII, so that no locale can spoil it; what is no number in JSON becomes null."""
    try:
        text = json.dumps(value, allow_nan=False)
    except ValueError:
        # The machine card of a file may hold anything that Python's own reader accepts.
        text = json.dumps(finite(value), allow_nan=False)
    return text + "\n"


def finite(value: Any) -> Any:
    """Plain values, with null for what is no number in JSON."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: finite(item) for key, item in value.items()}
    return [finite(item) for item in value] if isinstance(value, list | tuple) else value


def _cell(row: Row, summary: Summary, result: RunResult) -> dict[str, Any]:  # long: a line for each key
    warm, cold = row.warm, row.cold
    speedup, cold_speedup = row.speedup(Basis.WARM), row.speedup(Basis.COLD)
    interval = warm.interval_s if warm else None
    factors = speedup.interval if speedup else None
    cold_factors = cold_speedup.interval if cold_speedup else None
    return {
        "workload": row.cell.workload,
        "num": row.cell.num,
        "strategy": row.cell.strategy,
        "workers": row.cell.workers,
        "python": row.python,
        "outcome": _outcome(row, summary),
        "reason": row.failure.reason if row.failure else None,
        "rounds": len(warm.samples_s) if warm else 0,
        "median_s": warm.median_s if warm else None,
        "low_s": interval.low if interval else None,
        "high_s": interval.high if interval else None,
        "startup_s": row.startup_s,
        "speedup": speedup.factor if speedup else None,
        "speedup_low": factors.low if factors else None,
        "speedup_high": factors.high if factors else None,
        "cores_used": row.cores_used,
        "samples_s": list(warm.samples_s) if warm else [],
        "start_method": row.cell.start_method.value if row.cell.start_method else None,
        "cluster": row.cell.cluster,
        "arguments": row.cell.arguments.value if row.cell.arguments else None,
        "schedule": schedule.value if (schedule := schedule_of(row.cell)) else None,
        "chunk": row.chunk_units,
        "compile_s": row.compile_s,
        "title": row.title,
        "result": row.result,
        "waiting": row.waiting,
        "waiting_gil": row.waited.gil if row.waited else None,
        "waiting_load": row.waited.load if row.waited else None,
        "waiting_loop": row.idle.turn if row.idle else None,
        "waiting_other": row.waited.other if row.waited else None,
        "waiting_by_worker": waiting_by_worker(result.of_cell(row.index)),
        "cold_median_s": cold.median_s if cold else None,
        "cold_low_s": cold.interval_s.low if cold and cold.interval_s else None,
        "cold_high_s": cold.interval_s.high if cold and cold.interval_s else None,
        "cold_samples_s": list(cold.samples_s) if cold else [],
        "cold_speedup": cold_speedup.factor if cold_speedup else None,
        "cold_speedup_low": cold_factors.low if cold_factors else None,
        "cold_speedup_high": cold_factors.high if cold_factors else None,
        "failure": row.failure.kind.value if row.failure else None,
        "last_words": row.failure.last_words if row.failure else None,
        "impossible_rate": row.impossible_rate,
        "rate_per_s": row.rate.per_s if row.rate else None,
        "rate_unit": row.rate.unit if row.rate else None,
        "limit": row.rate.limit.value if row.rate and row.rate.limit else None,
        "of_limit": row.rate.of_limit if row.rate else None,
        "failed_rounds": row.failed_rounds,
        "time_s": warm.time_s if warm else None,
        "cold_time_s": cold.time_s if cold else None,
        **_costs_object(row, summary),
        "why": summary.whys.get(row.index),
        "gil": next((sample.gil for sample in result.of_cell(row.index) if sample.complete), None),
    }


def _costs_object(row: Row, summary: Summary) -> dict[str, Any]:
    """What a row used beside time; `cost` is the price of its CPU seconds, cold and warm, where one was given."""
    costs, price = row.costs, summary.price_per_core_hour
    inner = costs.inner if costs else None
    cold_s, warm_s = (costs.cold_cpu_s, costs.warm_cpu_s) if costs else (None, None)
    return {
        "peak_memory_bytes": costs.peak_bytes if costs else None,
        "memory_kind": costs.memory_kind.value if costs and costs.memory_kind else None,
        "memory_by_process": list(costs.memory) if costs else [],
        "cpu_s": warm_s,
        "cold_cpu_s": cold_s,
        "energy_j": costs.energy_j if costs else None,
        "cost": money(warm_s, price),
        "cold_cost": money(cold_s, price),
        "inner_threads": inner_threads_of(row.cell, costs),
        "inner_threads_asked": row.cell.inner_threads,
        "inner_threads_set_by": inner.set_by.value if inner else None,
        "inner_library": (inner.library or None) if inner else None,
        "transfer": _bill_object(row.bill),
    }


def _bill_object(bill: RowBill | None) -> dict[str, Any] | None:
    """Where a warm batch's time goes whose data travels; None where none does."""
    if bill is None:
        return None
    parts = ("pickle_s", "pipe_s", "unpickle_s", "compute_s", "result_s", "run_queue_s")
    names = ("wall_s", *parts, "bytes_out", "bytes_back")
    tried = [
        {
            "way": trial.way.value,
            "time_s": trial.wall_ns / 1e9 if trial.wall_ns is not None else None,
            "moving_s": trial.moving_ns / 1e9 if trial.moving_ns is not None else None,
            "batches": trial.batches,
            "chunk": trial.chunk,
            "reason": trial.note or None,
        }
        for trial in bill.trials
    ]
    return {name: getattr(bill, name) for name in names} | {"moving_s": bill.moving_s, "tried": tried}


def _outcome(row: Row, summary: Summary) -> str:
    """How the cell ended: "completed", "failed", or "stopped" where the run or its file ended early."""
    if row.failure is not None:
        return Outcome.FAILED.value
    if row.warm is not None and summary.outcome is Outcome.COMPLETED:
        return Outcome.COMPLETED.value
    return Outcome.STOPPED.value


def finding_object(finding: Finding) -> dict[str, Any]:
    """A finding in plain values."""
    return {
        "key": finding.key.value,
        "cell": finding.cell,
        "evidence": finding.evidence,
        "advice": finding.advice,
        "claim": finding.claim,
        "detail": finding.detail,
    }


def waiting_by_worker(samples: Sequence[Sample]) -> list[float]:
    """Share of a warm batch in which each worker did not run, 0 to 1, median of the rounds; empty without lanes."""
    shares: dict[int, list[float]] = {}
    for warm in (sample.warm for sample in samples if sample.complete):
        assert warm is not None
        wall_ns = max(warm.batch_ns[warm.lanes_of], 1)
        for lane in warm.lanes:
            # Clocks tick: a worker may seem to have run a little longer than the batch took.
            shares.setdefault(lane.worker, []).append(1 - min(sum(lane.cpu_ns) / wall_ns, 1.0))
    return [median(shares[worker]) for worker in sorted(shares)]
