"""The names of cells in formats that match benchmarks by name, and the samples that count.

The same cell has the same name in every run, or other programs would find nothing to compare.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..compare.matching import CellKey, keyed
from ..results.rows import Row, make_rows
from ..results.run_result import Measured, RunResult, Sample


def named_rows(result: RunResult) -> dict[str, Row]:
    """The rows of a run by a name such as "counter/num:100000000/processes/workers:4/spawn"."""
    rows = make_rows(result, ended=True)
    (cells,) = keyed([rows])
    return {_name(key): row for key, row in cells.items()}


def timed_samples(result: RunResult, row: Row) -> Iterator[tuple[Sample, Measured]]:
    """The samples behind a row's times, by round; none where it has no time."""
    if row.warm is None:
        return
    for sample in result.of_cell(row.index):
        if (numbers := sample.measured) is not None:
            yield sample, numbers


def _name(key: CellKey) -> str:
    parts = [key.workload, f"num:{key.num}", key.strategy, f"workers:{key.workers}"]
    chunk, python = key.chunk and f"chunk:{key.chunk}", key.python and f"python:{key.python}"
    inner = key.inner_threads and f"inner_threads:{key.inner_threads}"
    arguments = key.arguments and f"arguments:{key.arguments}"
    more = (key.start_method, key.schedule, chunk, inner, key.cluster, arguments, python)
    parts += [part for part in more if part]
    return "/".join([*parts, *([f"nth:{key.nth + 1}"] if key.nth else [])])
