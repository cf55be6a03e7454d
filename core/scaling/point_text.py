"""A point of a scaling chart in full: for its tooltip, and read aloud.

Pure functions.
"""

from __future__ import annotations

from ..display.i18n import tr
from ..display.numbers import format_range, format_seconds, number
from ..results.rows import Basis
from .workers_chart import ChartLine, Dot, SpeedupAgainst, WorkersChart


def describe_workers(line: ChartLine, place: int, chart: WorkersChart) -> tuple[str, ...]:
    """A point of the workers chart in full, one line per fact."""
    dot, share = line.dots[place], _efficiency_of(line, place, chart)
    head = tr("{who}, {workers}").format(who=line.name, workers=tr("{n} worker(s)", "", round(dot.x)))
    texts = [head, _against_words(chart).format(factor=exact_factor(dot.y))]
    if dot.interval is not None:
        low, high = (exact_factor(end) for end in (dot.interval.low, dot.interval.high))
        texts.append(tr("95 % interval {low} to {high}").format(low=low, high=high))
    if share is not None:
        texts.append(tr("Efficiency {percent} %").format(percent=number(share.y * 100, ".1f")))
    if chart.curve is not None and chart.lines[chart.curve.line] is line:
        texts += _fitted_words(chart, dot)
    return tuple(texts)


def describe_num(line: ChartLine, place: int, basis: Basis) -> tuple[str, ...]:
    """A point of the num chart in full, one line per fact."""
    dot = line.dots[place]
    texts = [tr("{who}, num {num}").format(who=line.name, num=number(dot.x, ",.0f"))]
    time = format_seconds(dot.y)
    if basis is Basis.COLD:
        texts.append(tr("Start-up and first batch: {time}").format(time=time))
    else:
        texts.append(tr("One batch on standing workers: {time}").format(time=time))
    if dot.interval is not None:
        texts.append(tr("95 % interval {interval}").format(interval=format_range(dot.interval.low, dot.interval.high)))
    return tuple(texts)


def exact_factor(factor: float) -> str:
    """With a digit more than a label has room for: "3.668x"."""
    return f"{number(factor, ',.3f')}x"


def _efficiency_of(line: ChartLine, place: int, chart: WorkersChart) -> Dot | None:
    dots = chart.efficiency[chart.lines.index(line)].dots
    return dots[place] if place < len(dots) else None


def _against_words(chart: WorkersChart) -> str:
    if chart.stand_in:
        return tr("Speed-up {factor} against the serial of the same language")
    if chart.against is SpeedupAgainst.OWN:
        return tr("Speed-up {factor} against the same with 1 worker")
    # The name of the serial may hold braces.
    return tr("Speed-up {factor} against the best serial, {best}").replace(
        "{best}", chart.best.replace("{", "{{").replace("}", "}}")
    )


def _fitted_words(chart: WorkersChart, dot: Dot) -> list[str]:
    assert chart.curve is not None
    at = next(((factor, band) for x, factor, band in chart.curve.at if abs(x - dot.x) < 1e-9), None)
    if at is None:
        return []
    factor, band = at
    words = tr("The fit gives {factor}").format(factor=exact_factor(factor))
    if band is not None:
        low, high = exact_factor(band.low), exact_factor(band.high)
        words += tr(", 95 % band {low} to {high}").format(low=low, high=high)
    if dot.x > chart.curve.inside:
        words += tr(", extrapolated")
    return [words]
