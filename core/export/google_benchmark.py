"""Google Benchmark's JSON, by the conventions that its tools/compare.py reads.

Times are always in ns: compare.py compares only benchmarks of the same unit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from math import isfinite
from statistics import mean, stdev
from typing import Any

from ..machine.card_diff import flat_card
from ..machine.machine_card import count
from ..results.rows import Row
from ..results.run_result import Measured, RunResult, Sample
from ..stats.intervals import median
from .cell_names import named_rows, timed_samples


def render(result: RunResult) -> str:
    """One benchmark per cell: one repetition per round, then mean, median, stddev and cv of the warm times."""
    benchmarks: list[dict[str, Any]] = []
    for family, (name, row) in enumerate(named_rows(result).items()):
        samples = list(timed_samples(result, row))
        common = {
            "family_index": family,
            "per_family_instance_index": 0,
            "run_name": name,
            "repetitions": len(samples),
            "threads": row.cell.workers,
            "time_unit": "ns",
        }
        benchmarks += [_repetition(name, common, at, *one) for at, one in enumerate(samples)]
        if samples:
            benchmarks += _aggregates(name, common, [numbers for _, numbers in samples])
        else:
            benchmarks.append(_error(name, common, row))
    return json.dumps({"context": _context(result), "benchmarks": benchmarks}, indent=1, allow_nan=False) + "\n"


def _context(result: RunResult) -> dict[str, Any]:
    machine = result.machine
    load = machine.get("load")
    return {
        "date": result.started.created,
        # The machine card does not tell whose machine it is.
        "host_name": "",
        "executable": "speeduplab",
        "num_cpus": count(machine, "logical_cores") or 0,
        "mhz_per_cpu": 0,
        "cpu_scaling_enabled": machine.get("governor") not in (None, "performance"),
        "caches": [],
        "load_avg": [load] if isinstance(load, int | float) and isfinite(load) else [],
        "library_version": f"speeduplab {result.started.program}",
        "library_build_type": "release",
        "json_schema_version": 1,
        "machine": flat_card(machine),
    }


def _repetition(name: str, common: dict[str, Any], index: int, sample: Sample, numbers: Measured) -> dict[str, Any]:
    assert sample.warm is not None
    return {
        "name": name,
        **common,
        "run_type": "iteration",
        "repetition_index": index,
        "iterations": len(sample.warm.batch_ns),
        "real_time": _real_ns(numbers),
        "cpu_time": _cpu_ns(numbers),
    }


def _aggregates(name: str, common: dict[str, Any], numbers: Sequence[Measured]) -> list[dict[str, Any]]:
    real, cpu = [_real_ns(one) for one in numbers], [_cpu_ns(one) for one in numbers]
    kinds: dict[str, Callable[[list[float]], float]] = {"mean": mean, "median": median}
    if len(numbers) > 1:
        kinds |= {"stddev": stdev, "cv": lambda values: stdev(values) / mean(values) if any(values) else 0.0}
    return [
        {
            "name": f"{name}_{kind}",
            **common,
            "run_type": "aggregate",
            "aggregate_name": kind,
            "aggregate_unit": "percentage" if kind == "cv" else "time",
            "iterations": len(numbers),
            "real_time": of(real),
            "cpu_time": of(cpu),
        }
        for kind, of in kinds.items()
    ]


def _error(name: str, common: dict[str, Any], row: Row) -> dict[str, Any]:
    return {
        "name": name,
        **common,
        "run_type": "iteration",
        "repetition_index": 0,
        "error_occurred": True,
        "error_message": row.failure.reason if row.failure is not None else "not measured",
        "iterations": 0,
        "real_time": 0.0,
        "cpu_time": 0.0,
    }


def _real_ns(numbers: Measured) -> float:
    return numbers.warm_s * 1e9


def _cpu_ns(numbers: Measured) -> float:
    """CPU time of all workers in one batch; 0 where it was not measured."""
    return numbers.warm_s * 1e9 * (numbers.cores_used or 0.0)
