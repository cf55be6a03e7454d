"""A run without its lanes: what a comparison needs of it, so that hundreds of runs fit into memory."""

from __future__ import annotations

from dataclasses import replace

from .run_result import RunResult


def without_lanes(result: RunResult) -> RunResult:
    """The same run, in place, without the slices of its workers; what follows from them is kept."""
    for sample in result.samples.values():
        _ = sample.measured  # worked out from the lanes, and remembered
        if sample.first is not None:
            sample.first = replace(sample.first, lanes=())
        if sample.warm is not None:
            sample.warm = replace(sample.warm, lanes=())
    return result
