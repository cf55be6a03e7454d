"""Where everything of the num chart stands, in px: seconds against num, both logarithmic.

Pure functions: how wide a text is comes from whoever paints.
"""

from __future__ import annotations

from ..display.i18n import tr
from ..display.numbers import format_seconds, number
from ..scaling.num_chart import NumChart
from ..scaling.scaling_headline import break_even_label
from .axes import (
    AXIS,
    STRIP,
    Plot,
    box,
    draw_lines,
    high_end,
    line_across,
    log_ticks,
    low_end,
    mark_words,
    seconds_tick,
)
from .line_labels import Label, draw_labels, label_room, moved
from .scene import Area, Dash, Measure, Scale, Scene, SceneBuilder, Stroke, Tone, Words

LEFT = 66.0  # px for the vertical axis


def num_scene(chart: NumChart, width: float, height: float, measure: Measure, *, single: int | None = None) -> Scene:
    """Seconds against num, both axes logarithmic, with the break-even of the chosen way."""
    sheet = SceneBuilder()
    labels = [
        Label(
            y=line.dots[-1].y,
            from_x=line.dots[-1].x,
            value=format_seconds(line.dots[-1].y),
            name=line.name,
            strategy=line.look,
            place=place,
        )
        for place, line in enumerate(chart.lines)
    ]
    column = label_room(labels, width, measure)
    right, bottom = width - column, height - AXIS
    low, high = _seconds_range(chart)
    most = float(max(chart.nums[-1], chart.nums[0] * 2))
    x = Scale(low=float(chart.nums[0]), high=most, start=LEFT + 14, end=right, log=True)
    y = Scale(low=low, high=high, start=bottom - 4, end=STRIP, log=True)
    plot = Plot(left=LEFT, right=right, top=STRIP, bottom=bottom, x=x, y=y, falling=True)
    _decades(sheet, plot, measure)
    _break_even(sheet, chart, plot, measure)
    if chart.floor_s is not None and y.holds(chart.floor_s):
        _floor(sheet, chart.floor_s, plot)
    draw_lines(sheet, chart.lines, plot, single=single, main=True)
    draw_labels(sheet, [moved(label, plot) for label in labels], plot, measure, width=width, single=single)
    return sheet.scene(width, height)


def _seconds_range(chart: NumChart) -> tuple[float, float]:
    values = [end for line in chart.lines for dot in line.dots for end in (low_end(dot), high_end(dot))]
    if chart.floor_s:
        values.append(chart.floor_s * 0.8)
    return min(values) * 0.9, max(values) * 1.15


def _decades(sheet: SceneBuilder, plot: Plot, measure: Measure) -> None:
    """Both axes: 1 of each decade, and 2 and 5 where there is room."""
    for at in log_ticks(plot.y.low, plot.y.high, plot.bottom - plot.top, 26.0):
        line_across(sheet, plot, plot.y(at), seconds_tick(at), axis=False)
    sheet.items.append(Stroke(points=((plot.left, plot.bottom), (plot.right, plot.bottom)), tone=Tone.AXIS))
    last = 0.0
    widest = measure(number(plot.x.high, ",.0f"), 12.0, 400) + 18
    for at in log_ticks(plot.x.low, plot.x.high, plot.right - plot.left, widest):
        x, text = plot.x(at), number(at, ",.0f")
        sheet.items.append(Stroke(points=((x, plot.top), (x, plot.bottom + 4)), tone=Tone.GRID))
        sheet.items.append(Words(at=(x, plot.bottom + 19), text=text, anchor="middle"))
        last = x + measure(text, 12.0, 400) / 2
    sheet.items.append(Words(at=(max(plot.right + 14, last + 10), plot.bottom + 19), text="num"))


def _break_even(sheet: SceneBuilder, chart: NumChart, plot: Plot, measure: Measure) -> None:
    if chart.chosen is None:
        return
    duel = chart.duels[chart.chosen]
    found = duel.found
    if found.num is None:
        return
    if found.has_interval:
        left = plot.x(found.low) if found.low is not None else plot.left
        right = plot.x(found.high) if found.high is not None else plot.right
        sheet.items.append(Area(points=box(left, plot.top, right, plot.bottom), tone=Tone.TEXT2, share=0.14))
    x = plot.x(found.num)
    sheet.items.append(Stroke(points=((x, 2.0), (x, plot.bottom)), tone=Tone.INK, width=1.4))
    label, interval = break_even_label(duel)
    words = [(label, 600, Tone.INK)]
    if interval:
        words.append((tr("95 % interval {interval}").format(interval=interval), 400, Tone.TEXT2))
    mark_words(sheet, words, x, plot.right, measure)


def _floor(sheet: SceneBuilder, floor_s: float, plot: Plot) -> None:
    y = plot.y(floor_s)
    sheet.items.append(Stroke(points=((plot.left, y), (plot.right, y)), tone=Tone.TEXT2, width=1.2, dash=Dash.DOT))
    text = tr("start-up {time}, however little there is to do").format(time=format_seconds(floor_s))
    sheet.items.append(Words(at=(plot.right - 8, y + 15), text=text, anchor="end"))
