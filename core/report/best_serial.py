"""Speed-ups against the best serial of a run, where its table refers to another baseline.

Pure functions; the terminal prints their sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bench.strategies import STRATEGIES
from ..display.numbers import format_factor
from ..results.row_names import row_name
from ..results.rows import Basis, Row, row_ratio
from ..scaling.series import best_serial
from ..summary.summary import Summary

_ROWS_MAX = 6


def best_serial_lines(summary: Summary) -> tuple[str, ...]:
    """ "Against the best serial, C++ one thread: C++ threads 1.62x (0.84 to 2.61)", for each workload and num.

    None for one whose table is against the best serial already, and of a run that has not ended.
    """
    if summary.running:
        return ()
    groups: dict[tuple[str, int], list[Row]] = {}
    for index in summary.ranking:
        row = summary.rows[index]
        groups.setdefault(row.group, []).append(row)
    lines = []
    for (_, num), ranked in groups.items():
        best = best_serial(ranked[0], ranked, summary.basis)
        if best is None or best.is_baseline:
            continue
        at = f" at num {num:,}" if len(groups) > 1 else ""
        parts = list(_parts(best, ranked, summary.basis))
        more = f" and {len(parts) - _ROWS_MAX} more" if len(parts) > _ROWS_MAX else ""
        if parts:
            name = row_name(best, ranked)
            lines.append(f"Against the best serial{at}, {name}: {', '.join(parts[:_ROWS_MAX])}{more}")
    return tuple(lines)


def _parts(best: Row, ranked: Sequence[Row], basis: Basis) -> Iterator[str]:
    for row in ranked:
        strategy = STRATEGIES.get(row.cell.strategy)
        if not row.competes or (strategy is not None and strategy.one_worker):
            continue
        ratio = row_ratio(best, row, basis)
        if ratio is not None:
            ends = ratio.interval
            within = f" ({format_factor(ends.low)[:-1]} to {format_factor(ends.high)[:-1]})" if ends else ""
            yield f"{row_name(row, ranked)} {format_factor(ratio.factor)}{within}"
