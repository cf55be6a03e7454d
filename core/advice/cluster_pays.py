"""From which num, and from which cost of an item, workers of a cluster pay against this machine's processes.

Pure functions over rows; every figure was measured, but for times between two nums, which are interpolated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ..bench.strategies import STRATEGIES
from ..bench.workloads import OWN
from ..display.i18n import tr
from ..display.numbers import between, format_factor, format_seconds, number
from ..results.rows import Basis, Row, is_python_serial, row_ratio
from ..scaling import Duel, duel_of, way_of
from ..scaling.scaling_headline import interval_words
from ..stats.break_even import Crossing
from ..stats.intervals import Ratio
from ..summary.summary import Summary
from .wording import bound_num, way


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCost:
    """What an item has to cost in serial Python for the cluster to pay, where there are so many of them, in seconds.

    Attributes
    ----------
    low, high
        Its 95 % interval; None for an end that lies outside what was measured, both None where there is none.
    """

    items: int
    cost_s: float
    low_s: float | None
    high_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterPays:
    """The cluster's fastest way against the fastest of this machine's processes.

    Attributes
    ----------
    cluster, processes
        Indices of their rows with the largest num that both have.
    ratio
        How many times as fast the cluster is there.
    duel
        The two over num; None without a sweep.
    item
        None where the duel has no num, or serial Python was not swept beside it.
    """

    cluster: int
    processes: int
    ratio: Ratio
    duel: Duel | None
    item: ItemCost | None


def cluster_pays(summary: Summary) -> ClusterPays | None:
    """The comparison by the times that the summary compares; None of a run without both, or whose results differ.

    Notes
    -----
    The cost of an item: what serial Python takes for the num where both are even, spread over the items of the largest
    num. That holds as far as what a way adds depends on the work and not on how many items it is in.
    """
    basis = summary.basis
    if summary.running or summary.results_equal is False:
        return None
    rows = [row for row in summary.rows if row.competes and row.failure is None and row.timing(basis) is not None]
    pairs = [(_on_cluster(group), _processes(group)) for group in _groups(rows)]
    both = [(max_cluster, most) for max_cluster, most in pairs if max_cluster and most]
    if not both:
        return None
    clusters, processes = max(both, key=lambda pair: pair[0][0].cell.num)
    far, here = (min(some, key=lambda row: row.time_s(basis)) for some in (clusters, processes))
    ratio = row_ratio(here, far, basis)
    if ratio is None:
        return None
    ours, theirs = ([row for row in rows if way_of(row) == way_of(one)] for one in (here, far))
    duel = duel_of(ours, theirs, basis)
    item = _item_cost(duel, rows, far, basis) if duel is not None else None
    return ClusterPays(cluster=far.index, processes=here.index, ratio=ratio, duel=duel, item=item)


def _groups(rows: Sequence[Row]) -> list[list[Row]]:
    found: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        found.setdefault(row.group, []).append(row)
    return [*found.values()]


def _on_cluster(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.cell.cluster is not None]


def _processes(rows: Sequence[Row]) -> list[Row]:
    """Those whose workers are processes of this machine, but for a cluster's own on loopback."""
    found = []
    for row in rows:
        strategy = STRATEGIES.get(row.cell.strategy)
        if strategy is not None and not strategy.team.in_process and not strategy.team.reaches:
            found.append(row)
    return found


def _item_cost(duel: Duel, rows: Sequence[Row], far: Row, basis: Basis) -> ItemCost | None:
    found, cell = duel.found, far.cell
    serial = {row.cell.num: row.time_s(basis) for row in rows if is_python_serial(row.cell) and _alike(row, far)}
    if found.num is None or (at_s := _between(serial, found.num)) is None:
        return None

    def each(num: float | None) -> float | None:
        there_s = _between(serial, num) if num is not None else None
        return there_s / cell.num if there_s is not None else None

    return ItemCost(items=cell.num, cost_s=at_s / cell.num, low_s=each(found.low), high_s=each(found.high))


def _alike(row: Row, other: Row) -> bool:
    return row.cell.workload == other.cell.workload and row.cell.python == other.cell.python


def _between(times_s: Mapping[int, float], num: float) -> float | None:
    """Linearly between two nums that were measured; None outside."""
    for low, high in pairwise(sorted(times_s)):
        if low <= num <= high:
            return times_s[low] + (times_s[high] - times_s[low]) * (num - low) / (high - low)
    return None


def cluster_text(found: ClusterPays, summary: Summary) -> str:
    """ "Against 4 processes Dask with 8 workers on tcp://... pays from num 40,000 on (95 % interval ...)."."""
    far, here = summary.rows[found.cluster], summary.rows[found.processes]
    names = {"cluster": _cluster_way(far, summary), "processes": way(here, summary)}
    factor = format_factor(found.ratio.factor)
    if found.ratio.interval is not None:
        ends = between(format_factor(found.ratio.interval.low), format_factor(found.ratio.interval.high))
        factor = tr("{value} (95 % interval {interval})").format(value=factor, interval=ends)
    at_most = tr("At num {num} it is {factor}.").format(num=number(far.cell.num), factor=factor)
    if found.duel is None:
        said = tr("{cluster} against {processes}, at num {num}: {factor}. Sweep num to see from where on it pays.")
        return said.format(num=number(far.cell.num), factor=factor, **names)
    return " ".join(part for part in (_from_where(found, far, names), at_most, _item(found)) if part)


def _from_where(found: ClusterPays, far: Row, names: Mapping[str, str]) -> str:
    assert found.duel is not None
    duel = found.duel.found
    values = {**names, "least": number(duel.least), "most": number(duel.most)}
    if duel.crossing is Crossing.ONCE:
        assert duel.num is not None
        ends = interval_words(found.duel)
        values["num"] = number(bound_num(duel.num))
        values["interval"] = tr("95 % interval {interval}").format(interval=ends) if ends else tr("no interval yet")
        if duel.faster_below:
            return tr("{cluster} pays against {processes} only below num {num} ({interval}).").format(**values)
        if far.cell.workload == OWN:
            return tr("{cluster} pays against {processes} from {num} items on ({interval}).").format(**values)
        return tr("{cluster} pays against {processes} from num {num} on ({interval}).").format(**values)
    if duel.crossing is not Crossing.NEVER:
        said = tr("From which num on {cluster} pays against {processes} is not clear between {least} and {most}.")
    elif duel.faster_below:
        said = tr("{cluster} pays against {processes} at every num measured, from {least} on.")
    else:
        said = tr("{cluster} does not pay against {processes} at any num up to {most}.")
    return said.format(**values)


def _item(found: ClusterPays) -> str:
    item = found.item
    if item is None or found.duel is None or found.duel.found.faster_below:
        return ""
    ends = ""
    if item.low_s is not None and item.high_s is not None:
        span = between(format_seconds(item.low_s), format_seconds(item.high_s))
        ends = f" ({tr('95 % interval {interval}').format(interval=span)})"
    said = tr("With {items} items it pays once one costs serial Python {cost}{interval}, if only the work counts.")
    return said.format(items=number(item.items), cost=format_seconds(item.cost_s), interval=ends)


def _cluster_way(row: Row, summary: Summary) -> str:
    return tr("{who} on {cluster}").format(who=way(row, summary), cluster=row.cell.cluster)


def cluster_object(found: ClusterPays | None) -> dict[str, Any] | None:
    """The same in plain values for JSON."""
    if found is None:
        return None
    duel, item, ends = found.duel.found if found.duel is not None else None, found.item, found.ratio.interval
    return {
        "cell": found.cluster,
        "processes": found.processes,
        "speedup": found.ratio.factor,
        "speedup_low": ends.low if ends is not None else None,
        "speedup_high": ends.high if ends is not None else None,
        "crossing": duel.crossing.value if duel is not None else None,
        "num": duel.num if duel is not None else None,
        "num_low": duel.low if duel is not None else None,
        "num_high": duel.high if duel is not None else None,
        "faster_below": duel.faster_below if duel is not None else None,
        "items": item.items if item is not None else None,
        "item_s": item.cost_s if item is not None else None,
        "item_s_low": item.low_s if item is not None else None,
        "item_s_high": item.high_s if item is not None else None,
    }
