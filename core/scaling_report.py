"""How a run scales, as a table and sentences for a terminal.

Draws what `scaling` says and calculates nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor, log10

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from .analysis import Interval
from .names import row_name
from .results import RunResult
from .rows import Basis, Row
from .scaling import Crossing, Duel, Estimate, Fit, Law, Point, Series, Share, duels, series_of
from .summary import Summary
from .terminal import printable
from .words import format_count, format_factor, format_percent, join

_BASIS = {Basis.COLD: "start-up included", Basis.WARM: "workers standing"}


def scaling_report(result: RunResult, summary: Summary) -> Iterator[RenderableType]:
    """Nothing for a run that has neither several worker counts nor several nums."""
    if summary.running:
        return
    found = [one for one in series_of(result, summary.rows, summary.basis) if _num(one, summary) == _largest(summary)]
    if any(_shows(one) for one in found):
        yield ""
        yield from _scaling(found, summary)
    fights = [duel for basis in (Basis.COLD, Basis.WARM) for duel in duels(result, summary.rows, basis)]
    if fights:
        yield ""
        yield Text("Break-even", style="bold")
        yield from (Padding(Text(printable(break_even_words(duel, summary.rows))), (0, 0, 0, 2)) for duel in fights)


def _shows(series: Series) -> bool:
    """Whether there is a speed-up against itself, or a law: two counts without 1 among them have neither."""
    return series.fit is not None or (len(series.points) > 1 and series.points[-1].speedup is not None)


def _num(series: Series, summary: Summary) -> int:
    return summary.rows[series.points[0].row].cell.num


def _largest(summary: Summary) -> int:
    """The largest num: the others are on the way to it."""
    return max(row.cell.num for row in summary.rows)


def _scaling(found: Sequence[Series], summary: Summary) -> Iterator[RenderableType]:
    several = len({row.cell.num for row in summary.rows}) > 1
    at = f" at num {_largest(summary):,}" if several else ""
    yield Text(f"Scaling with workers{at}, {_BASIS[summary.basis]}", style="bold")
    yield _table(found, summary)
    yield Text(_legend(found, summary), style="dim")
    # One sentence for all that have the same to say.
    said: dict[str, list[str]] = {}
    for series in found:
        said.setdefault(law_words(series), []).append(series_name(series, summary.rows))
    for words, names in said.items():
        yield Padding(Text(printable(f"{join(names)}: {words}")), (0, 0, 0, 2))


def _table(found: Sequence[Series], summary: Summary) -> Table:
    points = [point for series in found for point in series.points]
    with_interval = any(point.speedup is not None and point.speedup.interval is not None for point in points)
    with_fit = any(point.fitted is not None for point in points)
    with_best = any(point.best_serial is not None for point in points)
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    drawn.add_column("Strategy", overflow="fold", min_width=14)
    interval, fitted, best = ("95 % interval",), ("Fit",), ("Best",)
    for heading in (
        "Workers",
        "Own",
        *interval * with_interval,
        *fitted * with_fit,
        "Eff.",
        "Serial",
        *best * with_best,
    ):
        drawn.add_column(heading, justify="right", no_wrap=True)
    for series in found:
        name = series_name(series, summary.rows)
        for point in series.points:
            ratio = point.speedup
            cells = [f"{point.workers:,}", format_factor(ratio.factor) if ratio else "-"]
            if with_interval:
                cells.append(_factors(ratio.interval) if ratio and ratio.interval and point.workers > 1 else "")
            if with_fit:
                cells.append(_fitted(point))
            cells += [_share(point.efficiency), _share(point.serial)]
            if with_best:
                cells.append(format_factor(point.best_serial.factor) if point.best_serial else "-")
            drawn.add_row(printable(name), *cells)
            name = ""
    return drawn


def _legend(found: Sequence[Series], summary: Summary) -> str:
    parts = [
        "Own: times faster than the same with 1 worker, ideally the number of workers",
        "Eff.: Own per worker",
        "Serial: the part that cannot have been shared out (Karp-Flatt)",
    ]
    if any(point.fitted is not None for series in found for point in series.points):
        parts.insert(1, "Fit: the same by the law, * extrapolated")
    best = next((series.best_serial for series in found if series.best_serial is not None), None)
    if best is not None:
        parts.append(f"Best: times faster than the best serial, {summary.rows[best].title}")
    return printable(f"{'. '.join(parts)}.")


def series_name(series: Series, rows: Sequence[Row]) -> str:
    """The strategy, and what tells this series of it apart from others."""
    row = rows[series.points[0].row]
    peers = [one for one in rows if one.title == row.title]
    name = row.title
    if len({one.cell.start_method for one in peers}) > 1:
        name += f", {row.cell.start_method}"
    if len({one.cell.python for one in peers}) > 1:
        name += f", {row.python}"
    if len({one.cell.workload for one in rows}) > 1:
        name += f", {row.cell.workload}"
    return name


def law_words(series: Series) -> str:
    """What the fit says, or why there is none."""
    law = series.fit
    if law is None:
        return series.note
    name = "Amdahl's law" if law.law is Law.AMDAHL else "the Universal Scalability Law"
    words = f"{_part(law.serial)} serial by {name}, from {format_count(len(law.workers), 'worker count')}"
    words += " (indicative)." if law.indicative else "."
    return " ".join([words, *_limits(law)])


def _limits(law: Fit) -> Iterator[str]:
    most = max(law.workers)
    if law.law is Law.USL and law.crosstalk is not None:
        yield f"Each further worker costs {_part(law.crosstalk)} of the time of one."
        if law.peak is None or law.peak.interval is None:
            yield "The peak is not identified."
        else:
            beyond = ", extrapolated" if law.peak.interval.high > most else ""
            yield f"The peak is at {_between(law.peak.interval)} workers{beyond}."
    elif law.serial.above_zero and law.serial.interval is not None:
        ceiling = Interval(low=1 / law.serial.interval.high, high=1 / law.serial.interval.low)
        yield f"No number of workers would bring more than {_factors(ceiling)}, extrapolated."
    else:
        yield "No serial part is shown: its interval holds 0." if law.serial.interval else "The points do not bound it."


def _part(estimate: Estimate) -> str:
    if estimate.interval is None:
        return _percent(estimate.value)
    low, high = _percent(estimate.interval.low), _percent(estimate.interval.high)
    return f"{_percent(estimate.value)} (95 % interval {low} to {high})"


def _percent(share: float) -> str:
    return format_percent(share if abs(share) >= 0.0005 else 0.0)


def break_even_words(duel: Duel, rows: Sequence[Row]) -> str:
    """ "Processes are faster than Serial from num 812,000 on (795,000 to 850,000), start-up included"."""
    found = duel.found
    peers = [row for row in rows if row.cell.num == rows[duel.second].cell.num]
    first, second = (row_name(rows[index], peers) for index in (duel.first, duel.second))
    where = f"between num {found.least:,} and {found.most:,}"
    if found.crossing is Crossing.ONCE:
        assert found.num is not None
        side = "up to" if found.faster_below else "from"
        return f"{second} against {first}, {_BASIS[duel.basis]}: faster {side} num {_round(found.num)}{_ends(duel)}."
    if found.crossing is Crossing.SEVERAL:
        return f"{second} against {first}, {_BASIS[duel.basis]}: they cross more than once {where}."
    faster = "faster" if found.faster_below else "slower"
    return f"{second} against {first}, {_BASIS[duel.basis]}: {faster} throughout; they do not cross {where}."


def _ends(duel: Duel) -> str:
    found = duel.found
    if not found.has_interval:
        return ""
    low = _round(found.low) if found.low is not None else f"below {found.least:,}"
    high = _round(found.high) if found.high is not None else f"above {found.most:,}"
    return f" (95 % interval {low} to {high})"


def _round(num: float) -> str:
    return f"{round(num, 2 - floor(log10(num))):,.0f}"


def _fitted(point: Point) -> str:
    return f"{format_factor(point.fitted)}{'*' if point.extrapolated else ''}" if point.fitted is not None else "-"


def _share(share: Share | None) -> str:
    return f"{share.value * 100:.0f} %" if share is not None else ""


def _factors(interval: Interval) -> str:
    low, high = format_factor(interval.low), format_factor(interval.high)
    return low if low == high else f"{low} to {high}"


def _between(interval: Interval) -> str:
    low, high = (f"{end:,.0f}" for end in (interval.low, interval.high))
    return low if low == high else f"{low} to {high}"
