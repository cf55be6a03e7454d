"""The scaling charts as data: lines, marks, band and break-even, for whatever draws them.

Pure functions; where things stand in px is for `layout`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..bench.records import Choice
from ..display.appearance import look_key
from ..display.printable import printable
from ..machine.machine_card import cluster_count, count
from ..results.rows import Basis, Row
from ..results.run_result import RunResult
from ..stats.intervals import Interval, Ratio
from . import Point, SerialShare, Series, series_of, way_of
from .scaling_text import law_words, series_name
from .series import cores_of
from .simulated_line import SimulatedLine, simulated_line

_CURVE_POINTS = 96
# The ideal line may reach so much higher than what was measured; the rest of it is cut off.
_HEADROOM = 1.9
_FLOOR = 0.1  # speed-ups below it cannot be told from 0 in the chart
_REACH = 1.5  # of an interval, above the highest point


class SpeedupAgainst(Choice):
    """What a speed-up refers to."""

    OWN = "own"  # the same strategy with one worker
    BEST = "best"  # the best serial


class Sweeps(Choice):
    """What a run shows the scaling with."""

    WORKERS = "workers"
    NUM = "num"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A point of a line: workers or num, and what was measured there."""

    x: float
    y: float
    interval: Interval | None
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLine:
    """A strategy.

    Attributes
    ----------
    look
        Key of its look.
    twin
        How many lines before it have the same look: they differ in their Python or start method.
    """

    name: str
    strategy: str
    look: str
    twin: int
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A fitted law.

    Attributes
    ----------
    line
        Place of the line that it is fitted to.
    at
        Workers, speed-up by the law, and its interval; a point without one is one that nothing bounds.
    inside
        Up to so many workers it was fitted; beyond, it is an extrapolation.
    """

    line: int
    at: tuple[tuple[float, float, Interval | None], ...]
    inside: int

    @property
    def extended(self) -> bool:
        """Whether it goes on past the fitted counts."""
        return bool(self.at) and self.at[-1][0] > self.inside


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkersChart:
    """Speed-up and efficiency against workers.

    Attributes
    ----------
    lines, efficiency
        The same strategies in the same order, in speed-up and in speed-up per worker.
    counts
        The worker counts that were measured, ascending.
    cores, logical
        Of the machine, where the axis reaches them; None where it does not, or nobody knows.
    here
        The most workers that were measured on this machine, whose cores they share beyond `cores`.
    first_machine
        How many workers of a cluster are on its first machine, where more were measured; else None.
    best
        What the best serial is called; empty where there is none.
    stand_in
        Whether no strategy was measured with 1 worker, so that each is held against the serial of its backend.
    fits
        The name of each line, and what is to be said of its law.
    fit
        Place of the line whose law was asked for, be there one or not.
    fitted
        Places of the lines that have a law.
    simulated
        Simulated workers, where somebody asked for them.
    beside
        Up to which worker count and speed-up the chart beside it goes: both are drawn over the same axes.
    """

    basis: Basis
    against: SpeedupAgainst
    num: int
    nums: int
    lines: tuple[ChartLine, ...]
    efficiency: tuple[ChartLine, ...]
    counts: tuple[int, ...]
    cores: int | None
    logical: int | None
    best: str
    fits: tuple[tuple[str, str], ...]
    fit: int
    fitted: tuple[int, ...]
    curve: Curve | None
    beside: tuple[float, float] = (0.0, 0.0)
    stand_in: bool = False
    here: int = 0
    first_machine: int | None = None
    simulated: SimulatedLine | None = None

    @property
    def reach(self) -> float:
        """The most workers, measured or simulated."""
        return max(float(self.counts[-1]), self.simulated.at[-1][0] if self.simulated is not None else 0.0)

    @property
    def last(self) -> float:
        """Where the axis of the workers ends."""
        return max(self.reach, 2.0, self.beside[0])

    @property
    def note(self) -> str:
        """What is to be said of the law that was asked for; without a name where it is the same for all."""
        name, words = self.fits[self.fit]
        alike = len({said for _, said in self.fits}) == 1 and len(self.fits) > 1
        return words if alike else f"{name}: {words}"

    @property
    def top(self) -> float:
        """Where the axis of the speed-ups ends: above everything measured, the ideal cut where it leaves that far.

        So is an interval that leaves far above the points, or one bad round would press them all flat.
        """
        dots = [dot for line in self.lines for dot in line.dots]
        made = max((y for _, y in self.simulated.at), default=1.0) if self.simulated is not None else 1.0
        most = max(_REACH * max((dot.y for dot in dots), default=1.0), float(self.counts[-1]))
        highest = max(max((min(_high(dot), most) for dot in dots), default=1.0), made)
        return max(min(self.reach, highest * _HEADROOM), highest * 1.06, 1.2, self.beside[1])


def sweeps_of(rows: Sequence[Row]) -> tuple[Sweeps, ...]:
    """What a run has several of: worker counts of a strategy, or nums of a way."""
    counts: dict[tuple[Any, ...], set[int]] = {}
    nums: dict[tuple[Any, ...], set[int]] = {}
    for row in rows:
        cell = row.cell
        counts.setdefault((*row.group, *cell.way), set()).add(cell.workers)
        nums.setdefault(way_of(row), set()).add(cell.num)
    found = ((Sweeps.WORKERS, counts), (Sweeps.NUM, nums))
    return tuple(sweep for sweep, values in found if any(len(one) > 1 for one in values.values()))


def workers_chart(
    result: RunResult,
    rows: Sequence[Row],
    basis: Basis,
    against: SpeedupAgainst = SpeedupAgainst.OWN,
    fit: int | None = None,
) -> WorkersChart | None:
    """The chart of the largest num; None where no strategy has times at two worker counts.

    Parameters
    ----------
    fit
        Place of the line whose law is drawn; None for the one that `default_fit` chooses.
    """
    found = shown_series(result, rows, basis)
    counts = sorted({point.workers for series in found for point in series.points})
    if not any(len(series.points) > 1 for series in found):
        return None
    fit = default_fit(found) if fit is None else min(fit, len(found) - 1)
    own = against is SpeedupAgainst.OWN
    stand_in = own and not any(len([1 for point in series.points if point.speedup]) > 1 for series in found)
    lines = _lines(found, rows, lambda point: _factor(point, against, stand_in))
    best = next((series.best_serial for series in found if series.best_serial is not None), None)
    cores = cores_of(result.machine)
    return WorkersChart(
        basis=basis,
        against=against,
        num=rows[found[0].points[0].row].cell.num,
        nums=len({row.cell.num for row in rows}),
        lines=lines,
        efficiency=_lines(found, rows, lambda point: _efficiency(point, against, stand_in)),
        counts=tuple(counts),
        cores=cores if cores is not None and cores <= counts[-1] else None,
        logical=_logical(result.machine, cores, counts[-1]),
        best=printable(rows[best].title) if best is not None else "",
        fits=tuple((series_name(series, rows), law_words(series)) for series in found),
        fit=fit,
        fitted=tuple(place for place, series in enumerate(found) if series.fit is not None),
        curve=_curve(found, rows, fit, against, result.machine) if not going_on(result) else None,
        stand_in=stand_in and any(line.dots for line in lines),
        here=max((p.workers for one in found for p in one.points if not rows[p.row].cell.cluster), default=0),
        first_machine=_first_machine(result.machine, found, rows),
        simulated=simulated_line(result, rows, found, best=None if own else best, stand_in=stand_in),
    )


def suggested_chart(
    result: RunResult, rows: Sequence[Row], basis: Basis, fit: int | None = None
) -> WorkersChart | None:
    """The chart to show unless another is asked for: against the best serial where nothing else has lines.

    Not where all of them would lie on the floor there, as Python's do against one thread of C++.
    """
    own, best = (workers_chart(result, rows, basis, one, fit) for one in (SpeedupAgainst.OWN, SpeedupAgainst.BEST))
    if own is None or best is None or _has_lines(own) or not _has_lines(best):
        return own
    return best if max(dot.y for line in best.lines for dot in line.dots) >= _FLOOR else own


def _has_lines(chart: WorkersChart) -> bool:
    return any(len(line.dots) > 1 for line in chart.lines)


def shown_series(result: RunResult, rows: Sequence[Row], basis: Basis) -> tuple[Series, ...]:
    """The series of the largest num that has any."""
    found = series_of(result, rows, basis)
    most = max((rows[series.points[0].row].cell.num for series in found), default=0)
    return tuple(series for series in found if rows[series.points[0].row].cell.num == most)


def default_fit(found: Sequence[Series]) -> int:
    """Place of the series that scales furthest among those with a law; where none has one, of that with most points."""

    def worth(place: int) -> tuple[bool, float, int]:
        series = found[place]
        return series.fit is not None, _furthest(series) if series.fit is not None else 0.0, len(series.points)

    return max(range(len(found)), key=worth)


def going_on(result: RunResult) -> bool:
    return result.outcome is None and result.truncated is None


def _logical(machine: Mapping[str, Any], cores: int | None, most: int) -> int | None:
    logical = count(machine, "logical_cores")
    return logical if logical is not None and cores is not None and cores < logical <= most else None


def _first_machine(machine: Mapping[str, Any], found: Sequence[Series], rows: Sequence[Row]) -> int | None:
    ends = cluster_count(machine, "first_machine")
    most = max((one.workers for series in found for one in series.points if rows[one.row].cell.cluster), default=0)
    return ends if ends is not None and ends < most else None


def _high(dot: Dot) -> float:
    return max(dot.y, dot.interval.high) if dot.interval is not None else dot.y


def _furthest(series: Series) -> float:
    return max((point.speedup.factor for point in series.points if point.speedup is not None), default=0.0)


def _factor(point: Point, against: SpeedupAgainst, stand_in: bool) -> tuple[float, Interval | None] | None:
    ratio: Ratio | None = point.best_serial
    if against is SpeedupAgainst.OWN:
        ratio = point.like_serial if stand_in else point.speedup
    if ratio is None:
        return None
    # Against itself one worker is 1 without doubt.
    itself = against is SpeedupAgainst.OWN and not stand_in and point.workers == 1
    return ratio.factor, None if itself else ratio.interval


def _efficiency(point: Point, against: SpeedupAgainst, stand_in: bool) -> tuple[float, Interval | None] | None:
    if against is SpeedupAgainst.OWN and not stand_in:
        share: SerialShare | None = point.efficiency
        return (share.value, share.interval if point.workers > 1 else None) if share is not None else None
    found = _factor(point, against, stand_in)
    if found is None:
        return None
    factor, ends = found
    scaled = Interval(low=ends.low / point.workers, high=ends.high / point.workers) if ends is not None else None
    return factor / point.workers, scaled


def _lines(
    found: Sequence[Series], rows: Sequence[Row], value: Callable[[Point], tuple[float, Interval | None] | None]
) -> tuple[ChartLine, ...]:
    twins: dict[str, int] = {}
    lines = []
    for series in found:
        first = rows[series.points[0].row]
        dots = tuple(
            Dot(x=point.workers, y=shown[0], interval=shown[1], row=point.row)
            for point in series.points
            if (shown := value(point)) is not None
        )
        lines.append(
            ChartLine(
                name=series_name(series, rows),
                strategy=first.cell.strategy,
                look=first.look,
                twin=twin(first.look, twins),
                dots=dots,
            )
        )
    return tuple(lines)


def twin(look: str, twins: dict[str, int]) -> int:
    look = look_key(look)
    place = twins.get(look, 0)
    twins[look] = place + 1
    return place


def _curve(
    found: Sequence[Series], rows: Sequence[Row], place: int, against: SpeedupAgainst, machine: Mapping[str, Any]
) -> Curve | None:
    series = found[place]
    law = series.fit
    base_s = None
    if law is None:
        return None
    if against is SpeedupAgainst.BEST:
        if series.best_serial is None:
            return None
        base_s = rows[series.best_serial].time_s(series.basis)
    counts = {float(point.workers) for one in found for point in one.points}
    most = max(counts)
    on_cluster = rows[series.points[0].row].cell.cluster is not None
    logical = series.cores if on_cluster else count(machine, "logical_cores")
    if logical is not None:
        # Workers beyond that wait for each other, and no law here speaks of waiting.
        most = min(most, float(max(logical, *law.workers)))
        counts = {count for count in counts if count <= most}
    at = []
    for x in sorted({1 + (most - 1) * i / _CURVE_POINTS for i in range(_CURVE_POINTS + 1)} | counts):
        factor = law.speedup(x)
        if factor is None:
            break
        at.append((x, factor if base_s is None else factor * base_s / law.one_s, law.band(x, base_s)))
    return Curve(line=place, at=tuple(at), inside=max(law.workers))
