"""What went on around a run: other programs, a host that takes CPU away, times that drift."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bench.events import RoundConditions
from ..display.i18n import tr
from ..display.numbers import format_count, format_percent, format_range, format_seconds, number
from ..results.row_names import row_name
from ..results.rows import Basis, Row
from ..stats.dependence import effective_rounds, widening
from ..stats.trend import FEWEST, Trend, trend
from .claims import Finding, FindingKey

FOREIGN = 0.05
VERY_FOREIGN = 0.2
STOLEN = 0.01
DRIFT_P = 0.01
DRIFT_CHANGE = 0.02
# The system's counters tick every 10 ms: a short round seems to have used a few ticks more or less.
_LEAST_S = 0.05


def foreign_load(conditions: Sequence[RoundConditions]) -> Finding | None:
    shares = [one.foreign_cpu for one in conditions if counts(one, one.foreign_cpu, FOREIGN)]
    if not shares:
        return None
    share = max(one for one in shares if one is not None)
    return Finding(
        key=FindingKey.FOREIGN_LOAD,
        cell=None,
        claim=tr("Others used up to {share} of the CPU").format(share=format_percent(share)),
        detail=_foreign(len(shares), conditions),
        advice=tr("Close them and measure again: speed-ups within a round suffer less, times do."),
        evidence={"share": share, "rounds": len(shares)},
    )


def cluster_busy(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    """Others whose tasks a cluster had as the run began."""
    cluster = machine.get("cluster")
    tasks = cluster.get("tasks") if isinstance(cluster, Mapping) else None
    there = [row for row in rows if row.cell.cluster is not None]
    if type(tasks) is not int or tasks < 1 or not there:
        return None
    return Finding(
        key=FindingKey.CLUSTER_BUSY,
        cell=there[0].index,
        claim=tr("The cluster had {n} task(s) of others", "", tasks),
        detail=tr("So it was as the run began: its workers took turns between them and this run."),
        advice=tr("Measure once they have ended: the cluster's times hold what they took."),
        evidence={"tasks": tasks},
    )


def steal(conditions: Sequence[RoundConditions]) -> Finding | None:
    shares = [one.steal for one in conditions if counts(one, one.steal, STOLEN)]
    if not shares:
        return None
    share = max(one for one in shares if one is not None)
    return Finding(
        key=FindingKey.STEAL,
        cell=None,
        claim=tr("The host took {share} of the CPU time").format(share=format_percent(share)),
        detail=tr(
            "This virtual machine waited while others ran, in {some} of {n} round(s).", "", len(conditions)
        ).format(some=number(len(shares))),
        advice=tr("Measure on a machine of your own, or when the host is quieter."),
        evidence={"share": share, "rounds": len(shares)},
    )


def throttled(conditions: Sequence[RoundConditions]) -> Finding | None:
    """A control group's quota that paused the workers: the cause of what looks like waiting."""
    paused = [one for one in conditions if one.throttled_ns and one.throttled_ns > _LEAST_S * 1e9]
    if not paused:
        return None
    paused_s = sum(one.throttled_ns or 0 for one in paused) / 1e9
    periods = sum(one.throttled_periods or 0 for one in paused)
    return Finding(
        key=FindingKey.THROTTLED,
        cell=None,
        claim=tr("A quota paused the workers for {time}").format(time=format_seconds(paused_s)),
        detail=tr("Of a control group, {times} times in {some} of {n} round(s).", "", len(conditions)).format(
            times=number(periods), some=number(len(paused))
        ),
        advice=tr("Use no more workers than the quota has cores, or measure outside the container."),
        evidence={"throttled_s": paused_s, "periods": periods, "rounds": len(paused)},
    )


def busy_claim(findings: Sequence[Finding]) -> str:
    """The first claim that something else had the cores, as a sentence; "" where the machine was the run's own."""
    keys = (FindingKey.FOREIGN_LOAD, FindingKey.THROTTLED, FindingKey.STEAL)
    return next((f"{one.claim}." for one in findings if one.key in keys), "")


def drift(rows: Sequence[Row], basis: Basis) -> Finding | None:
    drifting = [(found, row) for row in rows if (found := _drift(row, basis)) is not None]
    if not drifting:
        return None
    found, row = max(drifting, key=lambda pair: abs(pair[0].change))
    times = row.timing(basis)
    assert times is not None
    others = len(drifting) - 1
    range_ = format_range(found.first, found.last)
    details = [tr("{range} over {n} rounds.", "", len(times.samples_s)).format(range=range_)]
    if others:
        details.append(tr("1 more row drifts too.") if others == 1 else tr("{n} more rows drift too.", "", others))
    longer, shorter = tr("{who}: {share} longer by the end"), tr("{who}: {share} shorter by the end")
    claim = longer if found.change > 0 else shorter
    return Finding(
        key=FindingKey.DRIFT,
        cell=row.index,
        claim=claim.format(who=row_name(row, rows), share=format_percent(abs(found.change))),
        detail=" ".join(details),
        advice=tr("Let the machine warm up or cool down and other work end, then measure again."),
        evidence={"change": found.change, "p": found.p, "rounds": len(times.samples_s), "rows": len(drifting)},
    )


def dependent_rounds(rows: Sequence[Row], basis: Basis) -> Finding | None:
    """Rounds whose noise goes on into the next: they say less than as many independent ones."""
    found = rows[0].correlation(basis) if len(rows) > 1 else None
    if found is None or not found.found:
        return None
    rounds = max(len(row.rounds) for row in rows)
    effective = effective_rounds(rounds, min(max(found.value, 0.0), found.allowed))
    wider = widening(rounds, found.allowed)
    said = tr("{n} round(s) say as much as {effective} independent ones", "", rounds)
    return Finding(
        key=FindingKey.DEPENDENT_ROUNDS,
        cell=None,
        claim=tr("Rounds depend on each other: correlation {value}").format(value=number(found.value, ".2f")),
        detail=tr("{said}; the intervals of speed-ups are {wider} times as wide for it.").format(
            said=said.format(effective=number(max(effective, 1.0), ".1f")), wider=number(wider, ".1f")
        ),
        advice=tr("Measure more rounds, or later, when what slows some of them has ended."),
        evidence={
            "correlation": found.value,
            "error": found.error,
            "rounds": rounds,
            "effective_rounds": effective,
            "widening": wider,
        },
    )


def _drift(row: Row, basis: Basis) -> Trend | None:
    times = row.timing(basis)
    if times is None or len(times.samples_s) < FEWEST:
        return None
    found = trend(times.samples_s)
    return found if found.p < DRIFT_P and abs(found.change) > DRIFT_CHANGE else None


def counts(one: RoundConditions, share: float | None, limit: float) -> bool:
    """Whether so much was used, and for so long, that it is no tick of the system's counters."""
    return share is not None and share > limit and share * (one.cores or 1) * one.wall_ns / 1e9 > _LEAST_S


def _foreign(some: int, conditions: Sequence[RoundConditions]) -> str:
    count, before, cores = len(conditions), conditions[0].load_before, conditions[0].cores
    if before is None or cores is None:
        said = tr("More than {limit} in {some} of {n} round(s).", "", count)
        return said.format(limit=format_percent(FOREIGN), some=number(some))
    said = tr("More than {limit} in {some} of {n} round(s); the load before was {load} for {cores}.", "", count)
    return said.format(
        limit=format_percent(FOREIGN), some=number(some), load=number(before, ".1f"), cores=format_count(cores, "core")
    )
