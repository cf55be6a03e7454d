"""More workers than the machine has cores for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import Any, assert_never

from ..bench.records import Choice
from ..bench.workloads import OWN
from ..display.i18n import tr
from ..display.numbers import format_factor, format_seconds, number
from ..machine.machine_card import count
from ..results.row_names import are
from ..results.rows import Basis, Row, uses_cores
from .claims import Finding, FindingKey

_WAITS = 0.5  # cores that all workers together keep busy: below, they wait for something else than a core


class Core(Choice):
    """What workers run on."""

    ANY = "core"
    LOGICAL = "logical core"
    USABLE = "usable core"


def above_logical_cores(rows: Sequence[Row], machine: Mapping[str, Any], basis: Basis) -> Finding | None:
    limit, kind = most_at_once(machine)
    if limit is None:
        return None
    detail = tr("No more than {limit} can run at once; the others wait.").format(limit=number(limit, "g"))
    above = [row for row in rows if row.cell.workers > limit and _uses_these_cores(row)]
    return _shared(FindingKey.WORKERS_ABOVE_LOGICAL_CORES, rows, above, (limit, kind, detail), basis)


def above_physical_cores(rows: Sequence[Row], machine: Mapping[str, Any], basis: Basis) -> Finding | None:
    physical, (most, _) = count(machine, "physical_cores"), most_at_once(machine)
    if physical is None or most is None:
        return None
    if machine.get("smt") is True:
        said = tr("Past {limit}, two hardware threads (SMT) share what one core can do.")
    else:
        said = tr("Past {limit}, two workers share what one core can do.")
    above = [row for row in rows if physical < row.cell.workers <= most and _uses_these_cores(row)]
    limit = physical, Core.ANY, said.format(limit=number(physical, "g"))
    return _shared(FindingKey.WORKERS_ABOVE_PHYSICAL_CORES, rows, above, limit, basis)


def _uses_these_cores(row: Row) -> bool:
    """Whether a row's workers share this machine's cores; those of a cluster need not."""
    if row.cell.workload == OWN and (row.cores_used or 1.0) < _WAITS:
        return False  # a function of the user's that waits: any number of it goes on at once
    return uses_cores(row.cell) and row.cell.cluster is None


def most_at_once(machine: Mapping[str, Any]) -> tuple[float | None, Core]:
    """How many workers can run at once, and what they run on."""
    logical, usable = count(machine, "logical_cores"), count(machine, "usable_cores")
    if usable is not None and (logical is None or usable < logical):
        return usable, Core.USABLE
    return logical, Core.ANY if logical == count(machine, "physical_cores") else Core.LOGICAL


def _shared(
    key: FindingKey, rows: Sequence[Row], above: Sequence[Row], limit: tuple[float, Core, str], basis: Basis
) -> Finding | None:
    if not above:
        return None
    count, kind, detail = limit
    most = max(above, key=lambda row: row.cell.workers)
    pair = _across(rows, above, count, basis)
    if pair is not None:
        detail = _gained(*pair, count, basis)
    claim, advice = _share_words(kind, ceil(count))
    return Finding(
        key=key,
        cell=pair[1].index if pair is not None else most.index,
        claim=claim.format(workers=number(most.cell.workers), count=number(count, "g")),
        detail=detail,
        advice=advice.format(count=max(int(count), 1)),
        evidence={"workers": most.cell.workers, "cores": count, "rows": len(above)},
    )


def _share_words(kind: Core, count: int) -> tuple[str, str]:
    """Claim and advice, still without their numbers."""
    match kind:
        case Core.ANY:
            claim = tr("{workers} workers share {count} core(s)", "", count)
            advice = tr("Try {count}: more workers than cores cost start-up and switching.")
        case Core.LOGICAL:
            claim = tr("{workers} workers share {count} logical core(s)", "", count)
            advice = tr("Try {count}: more workers than logical cores cost start-up and switching.")
        case Core.USABLE:
            claim = tr("{workers} workers share {count} usable core(s)", "", count)
            advice = tr("Try {count}: more workers than usable cores cost start-up and switching.")
        case _:
            assert_never(kind)
    return claim, advice


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
    return min(pairs, key=lambda pair: (-pair[0].cell.num, pair[0].time_s(basis)), default=None)


def _all_but_workers(row: Row) -> tuple[object, ...]:
    return row.group, row.cell.way


def _gained(below: Row, beyond: Row, count: float, basis: Basis) -> str:
    gain = below.time_s(basis) / beyond.time_s(basis)
    if gain < 0.98:
        plural = tr("{who} lose past {count}: {before}, then {after}.")
        said = plural if are(below) else tr("{who} loses past {count}: {before}, then {after}.")
    elif gain - 1 < (beyond.cell.workers / below.cell.workers - 1) / 2:
        plural = tr("{who} gain little past {count}: {before}, then {after}.")
        said = plural if are(below) else tr("{who} gains little past {count}: {before}, then {after}.")
    else:
        plural = tr("{who} still gain past {count}: {before}, then {after}.")
        said = plural if are(below) else tr("{who} still gains past {count}: {before}, then {after}.")
    before, after = (_factor_or_time(row, basis) for row in (below, beyond))
    return said.format(who=below.title, count=number(count, "g"), before=before, after=after)


def _factor_or_time(row: Row, basis: Basis) -> str:
    ratio = row.speedup(basis)
    return format_factor(ratio.factor) if ratio is not None else format_seconds(row.time_s(basis))
