"""The scaling of a run as texts: one table, and sentences under it.

Pure functions; the terminal, the HTML report and the window only lay them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, log10

from ..display.i18n import later, tr
from ..display.numbers import between, format_count, format_factor, format_percent, join, number
from ..display.printable import printable
from ..display.titles import workload_name
from ..results.row_names import differing, listed, row_name
from ..results.rows import Basis, Row
from ..results.run_result import RunResult
from ..stats.break_even import Crossing
from ..stats.intervals import Interval
from ..stats.scaling_laws import Estimate, Fit, Law
from ..summary.summary import Summary
from . import Duel, Point, SerialShare, Series, duels, series_of

BREAK_EVENS_MAX = 100
_BASIS = {Basis.COLD: later("start-up included"), Basis.WARM: later("workers standing")}


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
    title, basis = tr("Scaling with workers, {basis}"), tr(_BASIS[summary.basis])
    if len({row.cell.num for row in rows}) > 1:
        title = tr("Scaling with workers at num {num}, {basis}")
    # One sentence for all that have the same to say.
    said: dict[str, list[str]] = {}
    for series in found:
        said.setdefault(law_words(series), []).append(series_name(series, rows))
    columns = _columns(found)
    return ScalingTable(
        title=title.format(num=number(largest), basis=basis),
        heads=(tr("Strategy"), *(_head(column) for column in columns)),
        rows=tuple(_table_rows(found, rows, columns)),
        legend=_legend(found, rows, columns),
        laws=tuple(f"{join(names)}: {words}" for words, names in said.items()),
    )


def break_evens(summary: Summary) -> tuple[str, ...]:
    """A sentence for each way against the baseline, cold times first; none of a run that has not ended.

    The last one says how many are left out, where nobody would read on.
    """
    if summary.running:
        return ()
    found = [duel for basis in (Basis.COLD, Basis.WARM) for duel in duels(summary.rows, basis)]
    said = [break_even_words(duel, summary.rows) for duel in found[:BREAK_EVENS_MAX]]
    if len(found) > BREAK_EVENS_MAX:
        left_out = len(found) - BREAK_EVENS_MAX
        said.append(tr("and {n} more", "", left_out))
    return tuple(said)


def series_name(series: Series, rows: Sequence[Row]) -> str:
    """The strategy, and what tells this series of it apart from others."""
    row = _first(series, rows)
    ways = {"inner_threads", "start_method", "schedule", "chunk", "cluster", "python"}
    fields = differing(one.cell for one in rows if one.title == row.title) & ways
    parts = [row.title, *listed(row.cell, fields, row.python, adapted=tr("adapted chunks"))]
    if len({one.cell.workload for one in rows}) > 1:
        parts.append(workload_name(row.cell.workload))
    return printable(", ".join(parts))


def law_words(series: Series) -> str:
    """What the fit says, or why there is none."""
    law = series.fit
    if law is None:
        return series.note
    name = tr("Amdahl's law") if law.law is Law.AMDAHL else tr("the Universal Scalability Law")
    counts = format_count(len(law.workers), "worker count")
    words = tr("{part} serial by {law}, from {counts}.")
    if law.indicative:
        words = tr("{part} serial by {law}, from {counts} (indicative).")
    return " ".join([words.format(part=_part(law.serial), law=name, counts=counts), *_limits(law)])


def break_even_words(duel: Duel, rows: Sequence[Row]) -> str:
    """ "Processes against Serial, start-up included: faster from num 812,000 (95 % interval 795,000 to 850,000)."."""
    peers = [row for row in rows if row.cell.num == rows[duel.second].cell.num]
    first, second = (printable(row_name(rows[index], peers)) for index in (duel.first, duel.second))
    pair = tr("{second} against {first}, {basis}:").format(second=second, first=first, basis=tr(_BASIS[duel.basis]))
    return f"{pair} {_crossing_words(duel)}"


def _crossing_words(duel: Duel) -> str:
    found = duel.found
    if found.crossing is Crossing.ONCE:
        assert found.num is not None
        said = tr("faster up to num {num}.") if found.faster_below else tr("faster from num {num}.")
        return said.format(num=_round(found.num) + _ends(duel))
    if found.crossing is Crossing.SEVERAL:
        said = tr("they cross more than once between num {least} and {most}.")
    elif found.crossing is Crossing.UNCLEAR:
        said = tr("no break-even is shown between num {least} and {most}: the rounds disagree on who is faster.")
    elif found.faster_below:
        said = tr("faster throughout; they do not cross between num {least} and {most}.")
    else:
        said = tr("slower throughout; they do not cross between num {least} and {most}.")
    return said.format(least=number(found.least), most=number(found.most))


def _first(series: Series, rows: Sequence[Row]) -> Row:
    return rows[series.points[0].row]


def _shows(series: Series) -> bool:
    """Whether there is a speed-up against itself, or a law: two counts without 1 among them have neither."""
    return series.fit is not None or (len(series.points) > 1 and series.points[-1].speedup is not None)


def _columns(found: Sequence[Series]) -> tuple[str, ...]:
    """The keys of the columns that have something to show: their heads in English."""
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


def _head(column: str) -> str:
    heads = {
        "Workers": tr("Workers"),
        "Own": tr("Own", "the speed-up against the same strategy"),
        "95 % interval": tr("95 % interval", "the head of a column"),
        "Fit": tr("Fit", "the speed-up by the fitted law"),
        "Eff.": tr("Eff.", "short for efficiency"),
        "Serial": tr("Serial", "the serial part of the work, not the strategy"),
        "Best": tr("Best", "the speed-up against the best serial"),
    }
    return heads[column]


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
        "Workers": number(point.workers),
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
        "Own": tr("times faster than the same with 1 worker, ideally the number of workers"),
        "Fit": tr("the same by the law, * extrapolated"),
        "Eff.": tr("Own per worker"),
        "Serial": tr("the part that cannot have been shared out (Karp-Flatt)"),
        "Best": tr("times faster than the best serial, {best}").format(
            best=rows[best].title if best is not None else ""
        ),
    }
    said = [f"{_head(column)}: {meaning}." for column, meaning in meanings.items() if column in columns]
    return " ".join(said)


def _limits(law: Fit) -> Iterator[str]:
    if law.law is Law.USL and law.crosstalk is not None:
        yield tr("Each further worker costs {part} of the time of one.").format(part=_part(law.crosstalk))
        if law.peak is None or law.peak.interval is None:
            yield tr("The peak is not identified.")
        else:
            beyond = law.peak.interval.high > max(law.workers)
            said = (
                tr("The peak is at {counts} workers, extrapolated.")
                if beyond
                else tr("The peak is at {counts} workers.")
            )
            yield said.format(counts=_counts(law.peak.interval))
    elif law.serial.above_zero and law.serial.interval is not None:
        ceiling = Interval(low=1 / law.serial.interval.high, high=1 / law.serial.interval.low)
        yield tr("No number of workers would bring more than {range}, extrapolated.").format(range=_factors(ceiling))
    elif law.serial.interval is not None:
        yield tr("No serial part is shown: its interval holds 0.")
    else:
        yield tr("The points do not bound it.")


def _part(estimate: Estimate) -> str:
    if estimate.interval is None:
        return _percent(estimate.value)
    low, high = _percent(estimate.interval.low), _percent(estimate.interval.high)
    return tr("{value} (95 % interval {low} to {high})").format(value=_percent(estimate.value), low=low, high=high)


def _percent(share: float) -> str:
    return format_percent(share if abs(share) >= 0.0005 else 0.0)


def _ends(duel: Duel) -> str:
    found = duel.found
    if not found.has_interval:
        return ""
    low = _round(found.low) if found.low is not None else tr("below {num}").format(num=number(found.least))
    high = _round(found.high) if found.high is not None else tr("above {num}").format(num=number(found.most))
    return " " + tr("(95 % interval {low} to {high})").format(low=low, high=high)


def _round(num: float) -> str:
    return number(round(num, 2 - floor(log10(num))), ",.0f")


def _share(share: SerialShare | None) -> str:
    # Rounded first: there is no minus 0 %.
    return f"{number(round(share.value * 100))} %" if share is not None else ""


def _factors(interval: Interval) -> str:
    low, high = format_factor(interval.low), format_factor(interval.high)
    return low if low == high else between(low, high)


def _counts(interval: Interval) -> str:
    low, high = (number(end, ",.0f") for end in (interval.low, interval.high))
    return low if low == high else between(low, high)
