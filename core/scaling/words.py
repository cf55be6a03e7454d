"""The scaling of a run as texts: one table, and sentences under it.

Pure functions; the terminal, the HTML report and the window only lay them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, log10

from ..analysis import Interval
from ..names import row_name
from ..results import RunResult
from ..rows import Basis, Row
from ..summary import Summary
from ..terminal import printable
from ..words import format_count, format_factor, format_percent, join
from . import Duel, Point, Series, Share, duels, series_of
from .crossing import Crossing
from .laws import Estimate, Fit, Law

_BASIS = {Basis.COLD: "start-up included", Basis.WARM: "workers standing"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ScalingTable:
    """How each strategy scales with workers.

    Attributes
    ----------
    heads, rows
        The first column is text, the others are figures; a strategy is named in its first row alone.
    legend
        What the heads mean.
    laws
        A sentence or more for each strategy, or for several that have the same to say.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    legend: str
    laws: tuple[str, ...]


def scaling_table(result: RunResult, summary: Summary) -> ScalingTable | None:
    """The table of the largest num; None of a run that shows no scaling, or has not ended."""
    if summary.running:
        return None
    rows, largest = summary.rows, max((row.cell.num for row in summary.rows), default=0)
    found = [one for one in series_of(result, rows, summary.basis) if _first(one, rows).cell.num == largest]
    if not any(_shows(one) for one in found):
        return None
    at = f" at num {largest:,}" if len({row.cell.num for row in rows}) > 1 else ""
    # One sentence for all that have the same to say.
    said: dict[str, list[str]] = {}
    for series in found:
        said.setdefault(law_words(series), []).append(series_name(series, rows))
    columns = _columns(found)
    return ScalingTable(
        title=f"Scaling with workers{at}, {_BASIS[summary.basis]}",
        heads=("Strategy", *columns),
        rows=tuple(_table_rows(found, rows, columns)),
        legend=_legend(found, rows, columns),
        laws=tuple(f"{join(names)}: {words}" for words, names in said.items()),
    )


def break_evens(result: RunResult, summary: Summary) -> tuple[str, ...]:
    """A sentence for each way against the baseline, cold times first; none of a run that has not ended."""
    if summary.running:
        return ()
    found = [duel for basis in (Basis.COLD, Basis.WARM) for duel in duels(result, summary.rows, basis)]
    return tuple(break_even_words(duel, summary.rows) for duel in found)


def series_name(series: Series, rows: Sequence[Row]) -> str:
    """The strategy, and what tells this series of it apart from others."""
    row = _first(series, rows)
    peers = [one for one in rows if one.title == row.title]
    name = row.title
    if len({one.cell.start_method for one in peers}) > 1:
        name += f", {row.cell.start_method}"
    if len({one.cell.python for one in peers}) > 1:
        name += f", {row.python}"
    if len({one.cell.workload for one in rows}) > 1:
        name += f", {row.cell.workload}"
    return printable(name)


def law_words(series: Series) -> str:
    """What the fit says, or why there is none."""
    law = series.fit
    if law is None:
        return series.note
    name = "Amdahl's law" if law.law is Law.AMDAHL else "the Universal Scalability Law"
    words = f"{_part(law.serial)} serial by {name}, from {format_count(len(law.workers), 'worker count')}"
    words += " (indicative)." if law.indicative else "."
    return " ".join([words, *_limits(law)])


def break_even_words(duel: Duel, rows: Sequence[Row]) -> str:
    """ "Processes against Serial, start-up included: faster from num 812,000 (95 % interval 795,000 to 850,000)."."""
    found = duel.found
    peers = [row for row in rows if row.cell.num == rows[duel.second].cell.num]
    first, second = (printable(row_name(rows[index], peers)) for index in (duel.first, duel.second))
    words, where = f"{second} against {first}, {_BASIS[duel.basis]}:", f"between num {found.least:,} and {found.most:,}"
    if found.crossing is Crossing.ONCE:
        assert found.num is not None
        side = "up to" if found.faster_below else "from"
        return f"{words} faster {side} num {_round(found.num)}{_ends(duel)}."
    if found.crossing is Crossing.SEVERAL:
        return f"{words} they cross more than once {where}."
    if found.crossing is Crossing.UNCLEAR:
        return f"{words} no break-even is shown {where}: the rounds disagree on who is faster."
    return f"{words} {'faster' if found.faster_below else 'slower'} throughout; they do not cross {where}."


def _first(series: Series, rows: Sequence[Row]) -> Row:
    return rows[series.points[0].row]


def _shows(series: Series) -> bool:
    """Whether there is a speed-up against itself, or a law: two counts without 1 among them have neither."""
    return series.fit is not None or (len(series.points) > 1 and series.points[-1].speedup is not None)


def _columns(found: Sequence[Series]) -> tuple[str, ...]:
    """The heads of the columns that have something to show."""
    points = [point for series in found for point in series.points]
    shown = {
        "Workers": True,
        "Own": True,
        "95 % interval": any(point.speedup is not None and point.speedup.interval is not None for point in points),
        "Fit": any(point.fitted is not None for point in points),
        "Eff.": True,
        "Serial": True,
        "Best": any(point.best_serial is not None for point in points),
    }
    return tuple(head for head, wanted in shown.items() if wanted)


def _table_rows(found: Sequence[Series], rows: Sequence[Row], columns: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for series in found:
        name = series_name(series, rows)
        for point in series.points:
            texts = _texts(point)
            yield (name, *(texts[head] for head in columns))
            name = ""


def _texts(point: Point) -> dict[str, str]:
    own = point.speedup
    interval = own.interval if own is not None and point.workers > 1 else None
    fitted = format_factor(point.fitted) if point.fitted is not None else "-"
    return {
        "Workers": f"{point.workers:,}",
        "Own": format_factor(own.factor) if own is not None else "-",
        "95 % interval": _factors(interval) if interval is not None else "",
        "Fit": f"{fitted}*" if point.extrapolated and point.fitted is not None else fitted,
        "Eff.": _share(point.efficiency),
        "Serial": _share(point.serial),
        "Best": format_factor(point.best_serial.factor) if point.best_serial is not None else "-",
    }


def _legend(found: Sequence[Series], rows: Sequence[Row], columns: Sequence[str]) -> str:
    best = next((series.best_serial for series in found if series.best_serial is not None), None)
    meanings = {
        "Own": "times faster than the same with 1 worker, ideally the number of workers",
        "Fit": "the same by the law, * extrapolated",
        "Eff.": "Own per worker",
        "Serial": "the part that cannot have been shared out (Karp-Flatt)",
        "Best": f"times faster than the best serial, {rows[best].title}" if best is not None else "",
    }
    return "".join(f"{head}: {meaning}. " for head, meaning in meanings.items() if head in columns).rstrip()


def _limits(law: Fit) -> Iterator[str]:
    if law.law is Law.USL and law.crosstalk is not None:
        yield f"Each further worker costs {_part(law.crosstalk)} of the time of one."
        if law.peak is None or law.peak.interval is None:
            yield "The peak is not identified."
        else:
            beyond = ", extrapolated" if law.peak.interval.high > max(law.workers) else ""
            yield f"The peak is at {_counts(law.peak.interval)} workers{beyond}."
    elif law.serial.above_zero and law.serial.interval is not None:
        ceiling = Interval(low=1 / law.serial.interval.high, high=1 / law.serial.interval.low)
        yield f"No number of workers would bring more than {_factors(ceiling)}, extrapolated."
    elif law.serial.interval is not None:
        yield "No serial part is shown: its interval holds 0."
    else:
        yield "The points do not bound it."


def _part(estimate: Estimate) -> str:
    if estimate.interval is None:
        return _percent(estimate.value)
    low, high = _percent(estimate.interval.low), _percent(estimate.interval.high)
    return f"{_percent(estimate.value)} (95 % interval {low} to {high})"


def _percent(share: float) -> str:
    return format_percent(share if abs(share) >= 0.0005 else 0.0)


def _ends(duel: Duel) -> str:
    found = duel.found
    if not found.has_interval:
        return ""
    low = _round(found.low) if found.low is not None else f"below {found.least:,}"
    high = _round(found.high) if found.high is not None else f"above {found.most:,}"
    return f" (95 % interval {low} to {high})"


def _round(num: float) -> str:
    return f"{round(num, 2 - floor(log10(num))):,.0f}"


def _share(share: Share | None) -> str:
    # Rounded first: there is no minus 0 %.
    return f"{round(share.value * 100):,} %" if share is not None else ""


def _factors(interval: Interval) -> str:
    low, high = format_factor(interval.low), format_factor(interval.high)
    return low if low == high else f"{low} to {high}"


def _counts(interval: Interval) -> str:
    low, high = (f"{end:,.0f}" for end in (interval.low, interval.high))
    return low if low == high else f"{low} to {high}"
