"""What it costs threads to call a function with the same objects, where both ways were raced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..bench.model import Arguments, Cell
from ..display.i18n import tr
from ..display.numbers import between, format_factor, format_seconds
from ..results.rows import Basis, Row, row_ratio
from ..stats.intervals import Ratio
from .claims import Finding, FindingKey

WORTH_TELLING = 1.05  # times as long


def sharing_arguments_costs(rows: Sequence[Row]) -> Finding | None:
    """The dearest pair of rows that differ in nothing else; warm, as private copies are made at the start."""
    pairs = [(ratio, shared, private) for shared, private in _pairs(rows) if (ratio := _surely(shared, private))]
    if not pairs:
        return None
    ratio, shared, private = max(pairs, key=lambda pair: pair[0].factor)
    assert ratio.interval is not None
    ends = between(format_factor(ratio.interval.low), format_factor(ratio.interval.high))
    detail = tr("{shared} with the same items, {private} with copies of their own, warm; 95 % interval {interval}.")
    if private.cell.arguments is Arguments.PRIVATE:
        detail = tr("{shared} with the same items, {private} with nothing in common, warm; 95 % interval {interval}.")
    return Finding(
        key=FindingKey.SHARING_ARGUMENTS_COSTS,
        cell=shared.index,
        claim=tr("{who}: sharing arguments costs {factor} with {n} worker(s)", "", shared.cell.workers).format(
            who=shared.title, factor=format_factor(ratio.factor)
        ),
        detail=detail.format(
            shared=format_seconds(shared.time_s(Basis.WARM)),
            private=format_seconds(private.time_s(Basis.WARM)),
            interval=ends,
        ),
        advice=tr("Let each thread make or copy what it reads often: counting references to one object takes turns."),
        evidence={
            "factor": ratio.factor,
            "low": ratio.interval.low,
            "high": ratio.interval.high,
            "workers": shared.cell.workers,
            "private_cell": private.index,
            "arguments": private.cell.arguments.value if private.cell.arguments is not None else "",
            "gil": "no" if shared.gil is False else "yes",
        },
    )


def _pairs(rows: Sequence[Row]) -> list[tuple[Row, Row]]:
    own: dict[Cell, list[Row]] = {}
    for row in rows:
        if row.cell.arguments in {Arguments.PER_THREAD, Arguments.PRIVATE}:
            own.setdefault(replace(row.cell, arguments=None), []).append(row)
    shared = [row for row in rows if row.cell.arguments is Arguments.SHARED]
    return [(row, one) for row in shared for one in own.get(replace(row.cell, arguments=None), [])]


def _surely(shared: Row, private: Row) -> Ratio | None:
    """How many times as long sharing takes, where the interval says that it is longer."""
    if shared.warm is None or private.warm is None:
        return None
    ratio = row_ratio(shared, private, Basis.WARM)
    sure = ratio is not None and ratio.interval is not None and ratio.interval.low > 1
    return ratio if sure and ratio is not None and ratio.factor >= WORTH_TELLING else None
