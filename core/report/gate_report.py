"""Verdicts of a gate: as lines for a terminal, and as plain values for `--json`.

Draws what `gate` says and decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from ..display.printable import printable
from ..gate import GateOutcome, Verdict

_STYLES = {GateOutcome.MET: "green", GateOutcome.NOT_MET: "red", GateOutcome.TOO_NOISY: "yellow"}


def gate_lines(verdicts: Sequence[Verdict]) -> Iterator[RenderableType]:
    """One line for each, and an empty one behind them."""
    for one in verdicts:
        yield Text(printable(f"Required {one.sentence}"), style=_STYLES[one.outcome])
    if verdicts:
        yield ""


def requirement_objects(verdicts: Sequence[Verdict]) -> list[dict[str, Any]]:
    """The keys belong to the contract of `--json`; `value`, `low`, `high` and `bound` are times faster, or seconds."""
    return [
        {
            "requirement": one.requirement.text,
            "kind": one.requirement.kind.value,
            "outcome": one.outcome.value,
            "cell": one.row,
            "bound": one.requirement.bound or None,
            "value": one.value,
            "low": one.interval.low if one.interval else None,
            "high": one.interval.high if one.interval else None,
            "detail": one.detail,
        }
        for one in verdicts
    ]
