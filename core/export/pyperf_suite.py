"""A run as a pyperf suite, made through pyperf's own API.

A benchmark per cell, a pyperf run per round with one value: the warm time, which pyperf's median is then
the same of as ours.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from math import isfinite
from typing import TYPE_CHECKING, Any

from ..machine.machine_card import count
from ..results.blocks import blocks
from ..results.rows import Row
from ..results.run_result import Measured, RunResult, Sample
from . import ExportError
from .cell_names import named_rows, timed_samples

if TYPE_CHECKING:
    import pyperf

_NUMBERS = frozenset({"loops", "duration", "load_avg_1min", "cpu_count"})


def render(result: RunResult) -> str:
    """The suite as JSON.

    Raises
    ------
    ExportError
        If pyperf is not installed, or no cell has a time.
    """
    try:
        import pyperf
    except ImportError:
        raise ExportError(
            "pyperf is not installed, and its format is written through it: pip install 'speeduplab[pyperf]'"
        ) from None
    benchmarks = []
    for name, row in named_rows(result).items():
        timed = list(timed_samples(result, row))
        of_row = {"name": name, **_python([sample for sample, _ in timed])}
        runs = [_run(result, row, sample, numbers, of_row) for sample, numbers in timed]
        if runs:
            benchmarks.append(pyperf.Benchmark(runs))
    if not benchmarks:
        raise ExportError("no cell of this run has a time, and pyperf holds nothing else: export it to csv or html")
    out = io.StringIO()
    pyperf.BenchmarkSuite(benchmarks).dump(out)
    return out.getvalue()


def _python(samples: Sequence[Sample]) -> dict[str, str | None]:
    """What the hosts of all samples of a row say alike: pyperf refuses runs that differ in it."""
    hosts = [sample.host for sample in samples]
    told = {
        "python_version": {host.python if host else None for host in hosts},
        "python_implementation": {host.implementation if host else None for host in hosts},
    }
    return {key: values.pop() if len(values) == 1 else None for key, values in told.items()}


def _run(result: RunResult, row: Row, sample: Sample, numbers: Measured, of_row: Mapping[str, Any]) -> pyperf.Run:
    import pyperf

    assert sample.first is not None
    assert sample.warm is not None
    facts = {
        **of_row,
        "unit": "second",
        # A value is the mean of so many batches, and pyperf's is that of so many loops.
        "loops": len(sample.warm.batch_ns),
        "duration": sum(sample.phases.values()) / 1e9 + sum((*sample.first.batch_ns, *sample.warm.batch_ns)) / 1e9,
        "date": _date(result, sample),
        **_of_machine(result.machine),
        **_of_cell(row),
        "timer": "perf_counter_ns",
        "speeduplab_version": result.started.program,
        "speeduplab_round": sample.round + 1,
        "speeduplab_startup_s": numbers.startup_s,
    }
    return pyperf.Run(
        [numbers.warm_s],
        warmups=[(1, sample.first.batch_ns[0] / 1e9)],
        metadata=_accepted(facts),
        collect_metadata=False,  # it would be that of the machine that exports
    )


def _of_machine(machine: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "cpu_model_name": machine.get("cpu"),
        "cpu_count": count(machine, "logical_cores"),
        "platform": machine.get("system"),
        "load_avg_1min": machine.get("load"),
        "python_compiler": machine.get("python_compiler"),
    }


def _of_cell(row: Row) -> dict[str, Any]:
    cell = row.cell
    return {
        "speeduplab_workload": cell.workload,
        "speeduplab_num": cell.num,
        "speeduplab_strategy": cell.strategy,
        "speeduplab_workers": cell.workers,
        "speeduplab_start_method": cell.start_method.value if cell.start_method else None,
        "speeduplab_schedule": cell.schedule.value if cell.schedule else None,
        "speeduplab_cluster": cell.cluster,
        "speeduplab_arguments": cell.arguments.value if cell.arguments else None,
        "speeduplab_gil": {True: "yes", False: "no", None: None}[row.gil],
    }


def _date(result: RunResult, sample: Sample) -> str | None:
    """When a sample began, on the wall clock of the machine that measured it."""
    if sample.host is None:
        return None
    block = next(block for block in blocks(result) if sample.round in block.rounds)
    hosts = [one.host.clock_ns for one in result.samples.values() if one.host is not None and one.round in block.rounds]
    created = datetime.fromisoformat(block.created).replace(tzinfo=None)
    try:
        return (created + timedelta(microseconds=(sample.host.clock_ns - min(hosts)) // 1000)).isoformat(sep=" ")
    except OverflowError:  # a clock from a hostile file
        return None


def _accepted(facts: Mapping[str, Any]) -> dict[str, int | float | str]:
    """What pyperf takes: numbers, and texts of one line; nothing that a stranger's card spoils."""
    kept: dict[str, int | float | str] = {}
    for name, value in facts.items():
        if isinstance(value, int | float) and not isinstance(value, bool):
            # What is not finite pyperf stores, and nothing reads it back: it is no JSON.
            if isfinite(value) and (value >= 0 or name not in _NUMBERS):
                kept[name] = value
        elif name in _NUMBERS:
            continue
        elif isinstance(value, str) and (text := _one_line(value)):
            kept[name] = text
    return kept


def _one_line(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text).strip()[:200]
