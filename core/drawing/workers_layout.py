"""Where everything of the workers chart stands, in px: speed-up above, efficiency below.

Pure functions: how wide a text is comes from whoever paints.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, ceil, degrees, floor, log2

from ..display.i18n import tr
from ..display.numbers import format_factor, number
from ..scaling.simulated_line import SimulatedLine
from ..scaling.workers_chart import ChartLine, Curve, WorkersChart
from .axes import AXIS, STRIP, Plot, box, draw_lines, line_across, low_end, mark_words
from .line_labels import Label, draw_labels, label_room, moved
from .scene import Area, Dash, Measure, Scale, Scene, SceneBuilder, Stroke, Tone, Words, nice_step

LEFT = 56.0  # px for the vertical axis
_INSET = 26.0  # px from the plot's left edge to one worker
_BETWEEN = 38.0  # for the title of the efficiency


def workers_scene(
    chart: WorkersChart, width: float, height: float, measure: Measure, *, log: bool = False, single: int | None = None
) -> Scene:
    """Speed-up above, efficiency below on the same axis.

    Parameters
    ----------
    single
        Place of the line that is singled out.
    """
    sheet = SceneBuilder()
    labels = _end_labels(chart)
    column = _column(labels, chart, width, measure)
    right, lower = width - column, min(max(0.24 * height, 62.0), 150.0)
    end = height - AXIS
    bottom = end - lower - _BETWEEN
    x = Scale(low=1.0, high=chart.last, start=LEFT + _INSET, end=right, log=log)
    y = _factor_scale(chart, bottom, log)
    upper = Plot(left=LEFT, right=right, top=STRIP, bottom=bottom, x=x, y=y)
    below = Plot(left=LEFT, right=right, top=end - lower, bottom=end, x=x, y=_share_scale(chart, end, end - lower))
    _ground(sheet, chart, (upper, below))
    _factor_axis(sheet, upper, log)
    _share_axis(sheet, below)
    _marks(sheet, chart, (upper, below), width, measure)
    _ideal(sheet, chart, upper, below)
    if chart.curve is not None and chart.curve.at:
        _band(sheet, chart.curve, chart.lines[chart.curve.line], upper, chart.counts[-1])
    if chart.simulated is not None:
        _simulated(sheet, chart.simulated, upper, below)
    draw_lines(sheet, chart.lines, upper, single=single, main=True)
    draw_lines(sheet, chart.efficiency, below, single=single, main=False)
    placed = [moved(label, upper) for label in labels]
    draw_labels(sheet, placed, upper, measure, width=width, single=single)
    title = tr("Efficiency: speed-up per worker")
    sheet.items.append(Words(at=(4.0, below.top - 11), text=title, size=13.0, weight=600, tone=Tone.INK))
    _count_axis(sheet, chart, below, measure)
    return sheet.scene(width, height)


def column_px(chart: WorkersChart, width: float, measure: Measure) -> float:
    """Px at the right of the plots, for the names at the lines' ends."""
    return _column(_end_labels(chart), chart, width, measure)


def _factor_scale(chart: WorkersChart, bottom: float, log: bool) -> Scale:
    if not log:
        return Scale(low=0.0, high=chart.top, start=bottom, end=STRIP)
    lowest = min((low_end(dot) for line in chart.lines for dot in line.dots), default=1.0)
    least = 2.0 ** floor(log2(min(lowest, 1.0) * 0.93))
    return Scale(low=least, high=chart.top, start=bottom, end=STRIP, log=True)


def _share_scale(chart: WorkersChart, bottom: float, top: float) -> Scale:
    # Its intervals are not drawn: they are those of the speed-ups.
    highest = max((dot.y for line in chart.efficiency for dot in line.dots), default=1.0)
    return Scale(low=0.0, high=max(1.06, highest * 1.05), start=bottom, end=top)


def _ground(sheet: SceneBuilder, chart: WorkersChart, plots: Sequence[Plot]) -> None:
    """Where workers share cores the ground is another."""
    if chart.cores is None or chart.cores >= chart.here:
        return
    for nth, plot in enumerate(plots):
        left, top = plot.x(chart.cores), plot.top if nth else 0.0
        # No further than this machine's workers go: those of a cluster, also simulated ones, are on other machines.
        right = plot.x(chart.here) if chart.here < chart.reach else plot.right
        sheet.items.append(Area(points=box(left, top, right, plot.bottom), tone=Tone.PANEL))


def _factor_axis(sheet: SceneBuilder, plot: Plot, log: bool) -> None:
    height = plot.bottom - plot.top
    if log:
        octaves = max(log2(plot.y.high / plot.y.low), 1e-9)
        skip = max(ceil(26 * octaves / height), 1)
        powers = range(ceil(log2(plot.y.low) - 1e-9), floor(log2(plot.y.high) + 1e-9) + 1)
        ticks = [2.0**power for power in powers if power % skip == 0]
    else:
        step = nice_step(plot.y.high * 34 / height)
        ticks = [step * i for i in range(int(plot.y.high / step + 1e-9) + 1)]
    for at in ticks:
        line_across(sheet, plot, plot.y(at), f"{number(at, ',.6g')}x", axis=at <= plot.y.low)
    if log:
        sheet.items.append(Stroke(points=((plot.left, plot.bottom), (plot.right, plot.bottom)), tone=Tone.AXIS))


def _share_axis(sheet: SceneBuilder, plot: Plot) -> None:
    step = max(nice_step(plot.y.high * 24 / (plot.bottom - plot.top)), 0.5)
    for i in range(int(plot.y.high / step + 1e-9) + 1):
        line_across(sheet, plot, plot.y(step * i), f"{number(step * i * 100, ',.0f')} %", axis=i == 0)


def _marks(sheet: SceneBuilder, chart: WorkersChart, plots: Sequence[Plot], width: float, measure: Measure) -> None:
    """The lines at the machine's cores, their words above the plot."""
    plot, taken = plots[0], 0.0
    if chart.cores is not None:
        x = plot.x(chart.cores)
        _upright(sheet, plots, x, Tone.TEXT2, Dash.SOLID)
        words = [(tr("{n} core(s)", "", chart.cores), 600, Tone.INK)]
        room = (plot.x(chart.logical) if chart.logical is not None else width) - x - 16
        shared = (tr("past here cores are shared"), tr("cores shared", "past a mark"))
        fits = [text for text in shared if measure(text, 12.0, 400) <= room]
        if chart.cores < chart.here and fits:
            words.append((fits[0], 400, Tone.TEXT2))
        taken = mark_words(sheet, words, x, width, measure)
    if chart.logical is not None:
        x = plot.x(chart.logical)
        _upright(sheet, plots, x, Tone.TEXT3, Dash.DOT)
        words = [(tr("{n} logical", "cores", chart.logical), 600, Tone.TEXT2)]
        # Where the other mark's words reach this far only the line is left; the tooltip of the title says it too.
        if x >= taken + 8:
            mark_words(sheet, words, x, width, measure)
    # Below the words of the cores: these are of the cluster's lines alone.
    made = chart.simulated
    ends = [(chart.first_machine, tr("one machine of the cluster ends"))]
    ends.append((made.machine_workers if made is not None else None, tr("simulated: one machine ends")))
    for nth, (workers, text) in enumerate([one for one in ends if one[0] is not None]):
        x, y = plot.x(workers or 0), plot.top + 12 + 16 * nth
        _upright(sheet, plots, x, Tone.TEXT3, Dash.DASH)
        # Not across the line of the logical cores, where the other side has room.
        edge = plot.x(chart.logical) if chart.logical is not None and plot.x(chart.logical) > x else width
        room = measure(text, 12.0, 400) + 14
        side = "start" if x + room <= edge or x - room < plot.left else "end"
        sheet.items.append(Words(at=(x + 8 if side == "start" else x - 8, y), text=text, anchor=side))


def _simulated(sheet: SceneBuilder, line: SimulatedLine, upper: Plot, below: Plot) -> None:
    """Dotted, with hollow squares, and in no strategy's colour: it is no data."""
    for plot, half in ((upper, 3.5), (below, 2.5)):
        at = [(plot.x(x), plot.y(y if plot is upper else y / x)) for x, y in line.at]
        sheet.items.append(Stroke(points=tuple(at), tone=Tone.TEXT2, width=1.4, dash=Dash.DOT))
        for x, y in at:
            corners = box(x - half, y - half, x + half, y + half)
            sheet.items.append(Area(points=corners, tone=Tone.GROUND))
            sheet.items.append(Stroke(points=(*corners, corners[0]), tone=Tone.TEXT2, width=1.2))


def _upright(sheet: SceneBuilder, plots: Sequence[Plot], x: float, tone: Tone, dash: Dash) -> None:
    for nth, plot in enumerate(plots):
        top = plot.top if nth else 2.0
        sheet.items.append(Stroke(points=((x, top), (x, plot.bottom)), tone=tone, width=1.2, dash=dash))


def _ideal(sheet: SceneBuilder, chart: WorkersChart, upper: Plot, below: Plot) -> None:
    last = min(chart.reach, upper.y.high)
    steps = 24 if upper.x.log != upper.y.log else 1
    xs = [1 + (last - 1) * i / steps for i in range(steps + 1)]
    points = tuple((upper.x(x), upper.y(x)) for x in xs)
    sheet.items.append(Stroke(points=points, tone=Tone.TEXT2, width=1.2, dash=Dash.DASH))
    (left, high), (right, low) = points[-2] if steps > 1 else points[0], points[-1]
    if right - upper.x(1) > 60:
        angle = degrees(atan2(low - high, right - left))
        # Some way down the line, a little above it.
        at = len(points) * 3 // 4 if steps > 1 else 0
        x, y = points[at] if at else (left + (right - left) * 0.78, high + (low - high) * 0.78)
        sheet.items.append(Words(at=(x - 3, y - 6), text=tr("ideal"), anchor="end", angle=angle))
    at_one = below.y(1.0)
    sheet.items.append(
        Stroke(points=((below.x(1), at_one), (below.right, at_one)), tone=Tone.TEXT2, width=1.2, dash=Dash.DASH)
    )


def _band(sheet: SceneBuilder, curve: Curve, line: ChartLine, plot: Plot, most: int) -> None:
    """The law and what bounds it; what lies past the fitted counts is paler and dotted."""
    inside = [one for one in curve.at if one[0] <= curve.inside + 1e-9]
    outside = [one for one in curve.at if one[0] >= curve.inside - 1e-9]
    for part, share in ((inside, 0.24), (outside, 0.13)):
        bounded = [(x, band) for x, _, band in part if band is not None]
        if len(bounded) > 1:
            upper = [(plot.x(x), plot.y(band.high)) for x, band in bounded]
            lower = [(plot.x(x), plot.y(band.low)) for x, band in reversed(bounded)]
            sheet.items.append(Area(points=(*upper, *lower), strategy=line.look, share=share))
    for part, dash in ((inside, Dash.SOLID), (outside, Dash.DOT)):
        points = tuple((plot.x(x), plot.y(y)) for x, y, _ in part if plot.y.holds(y))
        if len(points) > 1:
            sheet.items.append(Stroke(points=points, strategy=line.look, width=1.4, dash=dash, share=0.8))
    x, factor, _ = curve.at[-1]
    if curve.extended and x < most:
        text = f"{format_factor(factor)} {_extended(curve)}"
        sheet.items.append(Words(at=(plot.x(x) + 10, plot.y(factor) + 4), text=text))


def _count_axis(sheet: SceneBuilder, chart: WorkersChart, plot: Plot, measure: Measure) -> None:
    """Every count that was measured, as far as their words leave each other room; the telling ones first."""
    made = {round(x) for x, _ in chart.simulated.at} if chart.simulated is not None else set[int]()
    counts = tuple(sorted({*chart.counts, *made}))
    telling = [1, counts[-1], chart.cores, chart.logical, chart.counts[-1]]
    first = [count for count in dict.fromkeys(telling) if count in counts]
    ordered = [*first, *(count for count in counts if count not in first)]
    long = {count: tr("{n} worker(s)", "", count) for count in counts}
    texts = long if len(_placed(ordered, long, plot, measure, 14.0)) == len(counts) else {c: number(c) for c in counts}
    for count in counts:
        x = plot.x(count)
        sheet.items.append(Stroke(points=((x, plot.bottom), (x, plot.bottom + 4)), tone=Tone.AXIS))
    for count, x in _placed(ordered, texts, plot, measure, 8.0):
        sheet.items.append(Words(at=(x, plot.bottom + 19), text=texts[count], anchor="middle"))
    if texts is not long:
        _count_name(sheet, plot, measure, last_px=measure(texts[counts[-1]], 12.0, 400))


def _count_name(sheet: SceneBuilder, plot: Plot, measure: Measure, *, last_px: float) -> None:
    """What is counted: left of the counts, or right of them where the word is too long for that."""
    name, y = tr("workers"), plot.bottom + 19
    if measure(name, 12.0, 400) <= plot.left - 8:
        sheet.items.append(Words(at=(plot.left - 8, y), text=name, anchor="end"))
    else:
        sheet.items.append(Words(at=(plot.right + last_px / 2 + 10, y), text=name))


def _placed(
    values: Sequence[int], texts: dict[int, str], plot: Plot, measure: Measure, apart: float
) -> list[tuple[int, float]]:
    """Those whose texts do not touch, each with its middle; the earlier ones win."""
    taken: list[tuple[float, float]] = []
    placed = []
    for value in values:
        x, half = plot.x(value), measure(texts[value], 12.0, 400) / 2 + apart / 2
        if all(x + half <= left or x - half >= right for left, right in taken):
            taken.append((x - half, x + half))
            placed.append((value, x))
    return placed


def _end_labels(chart: WorkersChart) -> list[Label]:
    labels = [
        Label(
            y=line.dots[-1].y,
            from_x=line.dots[-1].x,
            value=format_factor(line.dots[-1].y),
            name=line.name,
            strategy=line.look,
            place=place,
        )
        for place, line in enumerate(chart.lines)
        if line.dots
    ]
    if chart.simulated is not None:
        x, factor = chart.simulated.at[-1]
        labels.append(Label(y=factor, from_x=x, value=format_factor(factor), name=tr("cluster, simulated")))
    curve = chart.curve
    if curve is not None and curve.extended and curve.at[-1][0] >= chart.counts[-1]:
        x, factor, _ = curve.at[-1]
        labels.append(Label(y=factor, from_x=x, value=format_factor(factor), name=_extended(curve)))
    return labels


def _extended(curve: Curve) -> str:
    return tr("fit, extended past {n}", "", curve.inside)


def _column(labels: Sequence[Label], chart: WorkersChart, width: float, measure: Measure) -> float:
    marks = measure(tr("{n} logical", "cores", chart.logical), 12.0, 600) + 14 if chart.logical is not None else 0.0
    return max(label_room(labels, width, measure), marks)
