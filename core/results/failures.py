"""What of a row has failed, as one failure that tells."""

from __future__ import annotations

from collections.abc import Sequence

from ..bench.events import CellFailed, FailureKind
from .run_result import Sample


def wrong_result(samples: Sequence[Sample]) -> CellFailed | None:
    return telling([s.failure for s in samples if s.failure is not None and s.failure.kind is FailureKind.WRONG_RESULT])


def telling(failures: Sequence[CellFailed]) -> CellFailed | None:
    """The last failure that says something new: a host that no longer tries repeats the reason in other words."""
    told = None
    for failure in failures:
        if told is None or not failure.reason.endswith(told.reason):
            told = failure
    return told
