"""A comparison as one JSON object: its format is told by name and version."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..compare import Change, Comparison, change_words

FORMAT = "speeduplab-comparison"


VERSION = 1


def as_object(comparison: Comparison, files: Sequence[Path], share: float | None) -> dict[str, Any]:
    """The comparison in plain values, for `--json`; keys are added, none is renamed."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "basis": comparison.basis.value,
        "baseline": comparison.baseline,
        "runs": [
            {
                "label": side.label,
                "name": side.name,
                "file": str(file),
                "created": side.created,
                "program": side.program,
                "rounds": side.rounds,
            }
            for side, file in zip(comparison.sides, files, strict=True)
        ],
        "cells": [_cell_object(comparison, index) for index in range(len(comparison.cells))],
        "only": [{"title": lone.title, "detail": lone.detail, "runs": list(lone.sides)} for lone in comparison.lone],
        "machine": [
            {"fact": fact.name, "values": list(fact.values), "differs": fact.differs} for fact in comparison.machine
        ],
        "notes": list(comparison.notes),
        "results_equal": comparison.results_equal,
        "fail_above": share,
        "longer": [
            {"cell": comparison.cells.index(cell), "run": side} for cell, side in comparison.longer_than(share or 0.0)
        ],
    }


def _cell_object(comparison: Comparison, index: int) -> dict[str, Any]:
    cell = comparison.cells[index]
    times = [cell.timing(side, comparison.basis) for side in range(len(comparison.sides))]
    return {
        "workload": cell.key.workload,
        "num": cell.key.num,
        "strategy": cell.key.strategy,
        "workers": cell.key.workers,
        "start_method": cell.key.start_method,
        "schedule": cell.key.schedule,
        "chunk": cell.key.chunk,
        "inner_threads": cell.key.inner_threads,
        "cluster": cell.key.cluster,
        "arguments": cell.key.arguments,
        "python": cell.key.python,
        "title": cell.title,
        "detail": cell.detail,
        "times_s": [one.time_s if one else None for one in times],
        "medians_s": [one.median_s if one else None for one in times],
        "rounds": [len(one.samples_s) if one else 0 for one in times],
        "peak_memory_bytes": [row.costs.peak_bytes if row and row.costs else None for row in cell.rows],
        "memory_kinds": [
            row.costs.memory_kind.value if row and row.costs and row.costs.memory_kind else None for row in cell.rows
        ],
        "cpu_s": [row.costs.warm_cpu_s if row and row.costs else None for row in cell.rows],
        "cold_cpu_s": [row.costs.cold_cpu_s if row and row.costs else None for row in cell.rows],
        "energy_j": [row.costs.energy_j if row and row.costs else None for row in cell.rows],
        "moving_shares": [row.bill.share if row and row.bill else None for row in cell.rows],
        "changes": [_change_object(one) for one in cell.changes],
    }


def _change_object(one: Change | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {
        "ratio": one.ratio,
        "low": one.interval.low if one.interval else None,
        "high": one.interval.high if one.interval else None,
        "claim": one.claim.value,
        "words": change_words(one),
    }
