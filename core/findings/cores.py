"""More workers than the machine has cores for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..names import verb
from ..rows import Basis, Row
from ..words import format_factor, format_seconds
from .claims import Finding, FindingKey


def cores(machine: Mapping[str, Any], key: str) -> float | None:
    """A number of cores on the machine card; None where it is missing or not a number."""
    value = machine.get(key)
    return value if isinstance(value, int | float) and not isinstance(value, bool) and value > 0 else None


def above_logical_cores(rows: Sequence[Row], machine: Mapping[str, Any], basis: Basis) -> Finding | None:
    limit, noun = _most_at_once(machine)
    if limit is None:
        return None
    detail = f"No more than {limit:g} can run at once; the others wait."
    above = [row for row in rows if row.cell.workers > limit]
    return _shared(FindingKey.WORKERS_ABOVE_LOGICAL_CORES, rows, above, (limit, noun, detail), basis)


def above_physical_cores(rows: Sequence[Row], machine: Mapping[str, Any], basis: Basis) -> Finding | None:
    physical, (most, _) = cores(machine, "physical_cores"), _most_at_once(machine)
    if physical is None or most is None:
        return None
    two = "two hardware threads (SMT)" if machine.get("smt") is True else "two workers"
    detail = f"Past {physical:g}, {two} share what one core can do."
    above = [row for row in rows if physical < row.cell.workers <= most]
    return _shared(FindingKey.WORKERS_ABOVE_PHYSICAL_CORES, rows, above, (physical, "core", detail), basis)


def _most_at_once(machine: Mapping[str, Any]) -> tuple[float | None, str]:
    """How many workers can run at once, and what to call what they run on."""
    logical, usable = cores(machine, "logical_cores"), cores(machine, "usable_cores")
    if usable is not None and (logical is None or usable < logical):
        return usable, "usable core"
    return logical, "core" if logical == cores(machine, "physical_cores") else "logical core"


def _shared(
    key: FindingKey, rows: Sequence[Row], above: Sequence[Row], limit: tuple[float, str, str], basis: Basis
) -> Finding | None:
    if not above:
        return None
    count, noun, detail = limit
    most = max(above, key=lambda row: row.cell.workers)
    pair = _across(rows, above, count, basis)
    if pair is not None:
        detail = _gained(*pair, count, basis)
    return Finding(
        key=key,
        cell=pair[1].index if pair is not None else most.index,
        claim=f"{most.cell.workers:,} workers share {count:g} {noun if count == 1 else noun + 's'}",
        detail=detail,
        advice=f"Try {max(int(count), 1)}: more workers than {noun}s cost start-up and switching.",
        evidence={"workers": most.cell.workers, "cores": count, "rows": len(above)},
    )


def _across(rows: Sequence[Row], above: Sequence[Row], count: float, basis: Basis) -> tuple[Row, Row] | None:
    """The fastest strategy measured on both sides: with its most workers below, and those above."""
    below: dict[tuple[object, ...], Row] = {}
    for row in rows:
        if 1 < row.cell.workers <= count:
            known = below.get(_all_but_workers(row), row)
            below[_all_but_workers(row)] = max(known, row, key=lambda one: one.cell.workers)
    beyond: dict[tuple[object, ...], Row] = {}
    for row in above:
        known = beyond.get(_all_but_workers(row), row)
        beyond[_all_but_workers(row)] = max(known, row, key=lambda one: one.cell.workers)
    # The largest num says most about the cores; workers that do not run side by side say nothing.
    pairs = [(below[key], row) for key, row in beyond.items() if key in below and (below[key].cores_used or 2) > 1.5]
    return min(pairs, key=lambda pair: (-pair[0].cell.num, pair[0].median_s(basis)), default=None)


def _all_but_workers(row: Row) -> tuple[object, ...]:
    return row.group, row.cell.strategy, row.cell.python, row.cell.start_method


def _gained(below: Row, beyond: Row, count: float, basis: Basis) -> str:
    gain = below.median_s(basis) / beyond.median_s(basis)
    if gain < 0.98:
        gained = verb(below.title, "lose", "loses")
    elif gain - 1 < (beyond.cell.workers / below.cell.workers - 1) / 2:
        gained = verb(below.title, "gain", "gains") + " little"
    else:
        gained = "still " + verb(below.title, "gain", "gains")
    before, after = (_factor_or_time(row, basis) for row in (below, beyond))
    return f"{below.title} {gained} past {count:g}: {before}, then {after}."


def _factor_or_time(row: Row, basis: Basis) -> str:
    ratio = row.speedup(basis)
    return format_factor(ratio.factor) if ratio is not None else format_seconds(row.median_s(basis))
