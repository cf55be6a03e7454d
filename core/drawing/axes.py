"""What both scaling charts have in common: plots, the words of marks, lines with their dots.

Pure functions; everything is in px.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from ..display.numbers import number
from ..scaling.workers_chart import ChartLine, Dot
from .scene import Dash, Hit, Measure, Scale, SceneBuilder, Sign, Stroke, Tone, Words

STRIP = 38.0  # above the plot, for the words of the marks
AXIS = 28.0  # below it
PALE = 0.38  # of lines beside the one that is singled out
_SIGN, _SMALL_SIGN = 13.0, 8.0
_MANY = 90  # from so many dots on they are smaller and without a halo, and intervals have no ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """A rectangle with its scales."""

    left: float
    right: float
    top: float
    bottom: float
    x: Scale
    y: Scale
    falling: bool = False  # whether lower is faster


def low_end(dot: Dot) -> float:
    return min(dot.y, dot.interval.low) if dot.interval is not None else dot.y


def high_end(dot: Dot) -> float:
    return max(dot.y, dot.interval.high) if dot.interval is not None else dot.y


def box(left: float, top: float, right: float, bottom: float) -> tuple[tuple[float, float], ...]:
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def line_across(sheet: SceneBuilder, plot: Plot, y: float, text: str, *, axis: bool) -> None:
    tone = Tone.AXIS if axis else Tone.GRID
    sheet.items.append(Stroke(points=((plot.left, y), (plot.right, y)), tone=tone))
    sheet.items.append(Words(at=(plot.left - 8, y + 4), text=text, anchor="end"))


def mark_words(
    sheet: SceneBuilder, words: Sequence[tuple[str, int, Tone]], x: float, width: float, measure: Measure
) -> float:
    """Right of a mark, or left of it where there is no room; where they end."""
    room = max(measure(text, 12.0, weight) for text, weight, _ in words)
    fits = x + 8 + room <= width
    left = x + 8 if fits else x - 8 - room
    for line, (text, weight, tone) in enumerate(words):
        at = (left if fits else x - 8, 13.0 + 16 * line)
        anchor = "start" if fits else "end"
        sheet.items.append(Words(at=at, text=text, weight=weight, tone=tone, anchor=anchor))
    return left + room


def log_ticks(low: float, high: float, room: float, apart: float) -> list[float]:
    """1, 2 and 5 of every decade, 1 alone, or 1 of every so many decades: as they have room."""
    px = room / max(log10(high / low), 1e-9)
    digits = (1, 2, 5) if px * 0.3 >= apart else (1,)
    skip = max(ceil(apart / px), 1)
    powers = range(floor(log10(low)), floor(log10(high)) + 1)
    ticks = [digit * 10.0**power for power in powers if power % skip == 0 for digit in digits]
    return [at for at in ticks if low * (1 - 1e-9) <= at <= high * (1 + 1e-9)]


def seconds_tick(at: float) -> str:
    """ "0.01 s", "5 ms", "20 µs"."""
    factor, unit = (1, "s") if at >= 0.00999 else (1e3, "ms") if at >= 0.000999 else (1e6, "µs")
    return f"{number(at * factor, ',.6g')} {unit}"


def draw_lines(sheet: SceneBuilder, lines: Sequence[ChartLine], plot: Plot, *, single: int | None, main: bool) -> None:
    """Lines first, markers and intervals on top; the fastest over the others, the one that is singled out over all."""
    order = sorted(range(len(lines)), key=lambda place: (place == single, _rank(lines[place], plot)))
    many = sum(len(line.dots) for line in lines) > _MANY
    size = _SMALL_SIGN if many else _SIGN if main else _SMALL_SIGN + 2
    for place in order:
        line, share = lines[place], 1.0 if single in (None, place) else PALE
        points = tuple((plot.x(dot.x), plot.y(dot.y)) for dot in line.dots)
        if len(points) > 1:
            dash = Dash.TWIN if line.twin else Dash.LOOK
            sheet.items.append(Stroke(points=points, strategy=line.look, width=0, dash=dash, share=share))
    for place in order:
        line, share = lines[place], 1.0 if single in (None, place) else PALE
        for nth, dot in enumerate(line.dots):
            at = (plot.x(dot.x), plot.y(dot.y))
            sheet.items.append(Sign(at=at, size=size, strategy=line.look, share=share, halo=not many))
            sheet.hits.append(Hit(at=at, line=place, dot=nth, main=main))
            # Over the halo of the marker, which would hide its ends.
            if main and single in (None, place):
                _whisker(sheet, dot, line, plot, ends=not many)


def _rank(line: ChartLine, plot: Plot) -> float:
    """The higher, the faster at its end."""
    if not line.dots:
        return 0.0
    return -line.dots[-1].y if plot.falling else line.dots[-1].y


def _whisker(sheet: SceneBuilder, dot: Dot, line: ChartLine, plot: Plot, *, ends: bool) -> None:
    if dot.interval is None:
        return
    x, low, high = plot.x(dot.x), plot.y(dot.interval.low), plot.y(dot.interval.high)
    if low - high < 6:
        return
    strokes = [((x, low), (x, high))]
    if ends:
        # Where an interval goes on beyond the plot it has no end.
        inside = [end for end in (dot.interval.low, dot.interval.high) if plot.y.holds(end)]
        strokes += [((x - 4, plot.y(end)), (x + 4, plot.y(end))) for end in inside]
    for points in strokes:
        sheet.items.append(Stroke(points=points, strategy=line.look, width=1.6))
