"""Where everything of the map of workers and inner threads stands, in px: its cells, its marks and its key.

Pure functions: how wide a text is comes from whoever paints. A cell's ground is the strategy's colour, mixed with the
theme's ink or ground, so that a text in ink or ground stands out from it by at least 4.5:1 in both themes.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, sin

from ..bench.inner.inner_limit import VARIABLES
from ..display.i18n import tr
from ..display.numbers import format_count, format_factor, format_seconds
from ..results.row_names import inner_words
from ..scaling.inner_map import InnerMap
from ..summary.inner_text import SET_BY
from .axes import box
from .scene import XY, Area, Dash, Hit, Measure, Scene, SceneBuilder, Stroke, Tone, Words, shortened

_WIDTH, _HEIGHT, _GAP = 158.0, 110.0, 4.0
_KEY = 288.0  # px at the right
_LEAST = 480.0  # for the cells: below, there is no key
_HEAD, _FOOT = 14.0, 46.0
_ROUND = 5.0
_CORNER = 4  # pieces of a rounded one


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A share of the best speed-up from which on a cell has this ground: so much colour, then so much ink over it."""

    least: float
    color: float
    ink: float = 0.0
    text: Tone = Tone.INK


STEPS = (
    Step(least=0.0, color=0.1),
    Step(least=0.25, color=0.19),
    Step(least=0.5, color=0.3),
    Step(least=0.7, color=0.43),
    Step(least=0.85, color=1.0, ink=0.28, text=Tone.GROUND),
    Step(least=0.95, color=1.0, ink=0.55, text=Tone.GROUND),
)


def step_of(share: float) -> Step:
    """The step of a share of the best speed-up."""
    return next(step for step in reversed(STEPS) if share >= step.least)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    left: float
    top: float
    wide: float
    high: float

    def at(self, column: int, line: int) -> XY:
        return self.left + column * (self.wide + _GAP), self.top + line * (self.high + _GAP)

    def edge(self, column: int, line: int) -> XY:
        """The corner before a cell, in the middle of the gap."""
        x, y = self.at(column, line)
        return x - _GAP / 2, y - _GAP / 2


def map_scene(chart: InnerMap, width: float, height: float, measure: Measure) -> Scene:
    """The cells with their marks, workers to the right and inner threads down; the key where there is room for it."""
    sheet = SceneBuilder()
    names = max(measure(inner_words(threads), 12.5, 600) for threads in chart.inner)
    names = max(names, measure(tr("in each worker"), 12.0, 400)) + 16
    with_key = width - _KEY - names >= min(_LEAST, len(chart.workers) * (_WIDTH * 0.7 + _GAP))
    room = width - names - (_KEY + 24 if with_key else 0)
    wide = min(room / len(chart.workers) - _GAP, _WIDTH)
    high = min((height - _HEAD - _FOOT) / len(chart.inner) - _GAP, _HEIGHT)
    grid = _Grid(left=names, top=_HEAD, wide=max(wide, 24.0), high=max(high, 18.0))
    for place in range(len(chart.cells)):
        _draw_cell(sheet, chart, place, grid, measure)
    for line, threads in enumerate(chart.lines):
        for dot, one in enumerate(threads.dots):
            _hit(sheet, grid, (line, dot), chart.workers.index(round(one.x)))
    _stairs(sheet, chart, grid)
    _marks(sheet, chart, grid)
    _names(sheet, chart, grid, measure)
    if with_key:
        _key(sheet, chart, grid.left + len(chart.workers) * (grid.wide + _GAP) + 28, grid.top, measure)
    return sheet.scene(width, height)


def _hit(sheet: SceneBuilder, grid: _Grid, place: tuple[int, int], column: int) -> None:
    (line, dot), half = place, (grid.wide / 2, grid.high / 2)
    left, top = grid.at(column, line)
    sheet.hits.append(Hit(at=(left + half[0], top + half[1]), line=line, dot=dot, main=True, half=half))


def _draw_cell(sheet: SceneBuilder, chart: InnerMap, place: int, grid: _Grid, measure: Measure) -> None:
    cell = chart.cells[place]
    left, top = grid.at(place % len(chart.workers), place // len(chart.workers))
    middle = left + grid.wide / 2
    outline = rounded(left, top, grid.wide, grid.high)
    if cell.share is None:
        sheet.items.append(Stroke(points=(*outline, outline[0]), tone=Tone.TEXT3, dash=Dash.DASH))
        if cell.time_s is None:
            text = tr("failed") if cell.failed else tr("not measured")
            text = shortened(text, grid.wide - 8, measure)
            sheet.items.append(Words(at=(middle, top + grid.high / 2 + 4), text=text, anchor="middle"))
        return
    step = step_of(cell.share)
    sheet.items.append(Area(points=outline, strategy=chart.look, share=step.color))
    if step.ink:
        sheet.items.append(Area(points=outline, tone=Tone.INK, share=step.ink))
    marked = place in chart.best or place == chart.usual
    size = _size(grid, best=place in chart.best[:1])
    lines = [(format_factor(cell.factor or 0.0), size, 700)]
    below = format_seconds(cell.time_s or 0.0)
    # In one process a library has one pool for all workers: how many threads there are is not their product.
    more = "" if chart.in_process else f"{below}, {tr('{n} thread(s)', '', cell.threads)}"
    for text in (more or below, below):
        if grid.high >= 54 and measure(text, 12.5, 400) <= grid.wide - 10:
            lines.append((text, 12.5, 400))
            break
    pill = marked and grid.high >= 84 and grid.wide >= 90
    tall = sum(size + 5 for _, size, _ in lines) + (24 if pill else 0)
    y = top + (grid.high - tall) / 2
    for text, size, weight in lines:
        y += size
        sheet.items.append(Words(at=(middle, y), text=text, size=size, weight=weight, tone=step.text, anchor="middle"))
        y += 5
    if pill:
        _pill(sheet, chart, place, (middle, y + 2), measure)


def _size(grid: _Grid, *, best: bool) -> float:
    most = 25.0 if best else 20.0
    return max(min(most, grid.high * 0.36, grid.wide * 0.24), 10.0)


def _pill(sheet: SceneBuilder, chart: InnerMap, place: int, at: XY, measure: Measure) -> None:
    """ "best" or "usual default", where there is room for it."""
    text = tr("best") if len(chart.best) == 1 else tr("fastest here")
    if place != chart.best[0] if chart.best else True:
        text = tr("usual default") if place == chart.usual else tr("may be as fast")
    step = step_of(chart.cells[place].share or 0.0)
    wide = measure(text, 12.0, 600) + 18
    # In the colour of the texts of its cell, and its word in what they stand on.
    ground = step.text
    word = Tone.GROUND if ground is Tone.INK else Tone.INK
    sheet.items.append(Area(points=rounded(at[0] - wide / 2, at[1], wide, 20.0, 10.0), tone=ground))
    sheet.items.append(Words(at=(at[0], at[1] + 14), text=text, size=12.0, weight=600, tone=word, anchor="middle"))


def _marks(sheet: SceneBuilder, chart: InnerMap, grid: _Grid) -> None:
    """Frames around the best and around the usual default."""
    framed = [(place, 3.0) for place in chart.best]
    framed += [(chart.usual, 2.0)] if chart.usual is not None and chart.usual not in chart.best else []
    for place, thick in framed:
        left, top = grid.at(place % len(chart.workers), place // len(chart.workers))
        # Within its cell: the gap is for the stairs.
        half = thick / 2
        outline = rounded(left + half, top + half, grid.wide - thick, grid.high - thick)
        sheet.items.append(Stroke(points=(*outline, outline[0]), tone=Tone.INK, width=thick))


def _stairs(sheet: SceneBuilder, chart: InnerMap, grid: _Grid) -> None:
    """Between the pairs whose threads have a core each and those whose threads share them."""
    if chart.cores is None:
        return
    fits = [sum(1 for many in chart.workers if many * threads <= chart.cores) for threads in chart.inner]
    if all(one == len(chart.workers) for one in fits) or not any(fits):
        return
    points: list[XY] = []
    for line, columns in enumerate(fits):
        points += [grid.edge(columns, line), grid.edge(columns, line + 1)]
    # No further down than where nothing fits any more, and not along the edges of the map.
    ends = [one for one in points if one[0] >= grid.edge(0, 0)[0]]
    some = [pair for pair in pairwise(dict.fromkeys(ends)) if not _on_edge(pair, grid, chart)]
    for one, two in some:
        sheet.items.append(Stroke(points=(one, two), tone=Tone.INK, width=2.0, dash=Dash.DASH))


def _on_edge(pair: tuple[XY, XY], grid: _Grid, chart: InnerMap) -> bool:
    (x, y), (to_x, to_y) = pair
    right = grid.edge(len(chart.workers), 0)[0]
    bottom = grid.edge(0, len(chart.inner))[1]
    return (x == to_x and x in (grid.edge(0, 0)[0], right)) or (y == to_y and y in (grid.edge(0, 0)[1], bottom))


def _names(sheet: SceneBuilder, chart: InnerMap, grid: _Grid, measure: Measure) -> None:
    for line, threads in enumerate(chart.inner):
        middle = grid.at(0, line)[1] + grid.high / 2
        two = grid.high >= 36
        at = (grid.left - 14, middle - 3 if two else middle + 4)
        text = inner_words(threads)
        sheet.items.append(Words(at=at, text=text, size=12.5, weight=600, tone=Tone.INK, anchor="end"))
        if two:
            sheet.items.append(Words(at=(at[0], middle + 13), text=tr("in each worker"), anchor="end"))
    bottom = grid.at(0, len(chart.inner))[1]
    for column, many in enumerate(chart.workers):
        middle = grid.at(column, 0)[0] + grid.wide / 2
        text = shortened(format_count(many, "worker"), grid.wide, measure, 12.5, 600)
        sheet.items.append(
            Words(at=(middle, bottom + 16), text=text, size=12.5, weight=600, tone=Tone.INK, anchor="middle")
        )
    what = (
        tr("in one process, which has one library")
        if chart.in_process
        else tr("processes, each with a library of its own")
    )
    across = len(chart.workers) * (grid.wide + _GAP)
    width = measure(what, 12.0, 400)
    if width <= across + grid.left:
        # Longer than the cells are wide, it ends with them: the key stands at their right.
        middle = grid.left + across - max(across, width) / 2
        sheet.items.append(Words(at=(middle, bottom + 34), text=what, anchor="middle"))


def _key(sheet: SceneBuilder, chart: InnerMap, left: float, top: float, measure: Measure) -> None:
    """What the grounds, the frames and the stairs mean, and what to set."""
    y = top + 12
    sheet.items.append(Words(at=(left, y), text=tr("Share of the best speed-up"), size=13.0, weight=600, tone=Tone.INK))
    wide = (_KEY - 24) / len(STEPS)
    for place, step in enumerate(STEPS):
        at = left + place * wide
        outline = rounded(at, y + 10, wide - 3, 15.0, 3.0)
        sheet.items.append(Area(points=outline, strategy=chart.look, share=step.color))
        if step.ink:
            sheet.items.append(Area(points=outline, tone=Tone.INK, share=step.ink))
        if step.least:
            said = f"{step.least * 100:.0f} %"
            sheet.items.append(Words(at=(at - 1, y + 41), text=said, anchor="middle"))
    y += 66
    if chart.cores is not None:
        sheet.items.append(Stroke(points=((left, y), (left + 22, y)), tone=Tone.INK, width=2.0, dash=Dash.DASH))
        said = tr("{cores}: beyond them they are shared").format(cores=format_count(chart.cores, "core"))
        sheet.items.append(Words(at=(left + 34, y + 4), text=said))
        y += 26
    if chart.best:
        _frame(sheet, left, y, 3.0)
        said = (
            tr("the best: no interval overlaps it") if len(chart.best) == 1 else tr("the best, and what may be as fast")
        )
        sheet.items.append(Words(at=(left + 34, y + 4), text=said))
        y += 26
    if chart.usual is not None:
        _frame(sheet, left, y, 2.0)
        sheet.items.append(Words(at=(left + 34, y + 4), text=tr("what you get if you set nothing")))
        y += 26
    _remedy(sheet, chart, left, y + 14, measure)


def _frame(sheet: SceneBuilder, left: float, y: float, thick: float) -> None:
    outline = rounded(left + 1, y - 7, 20.0, 14.0, 4.0)
    sheet.items.append(Stroke(points=(*outline, outline[0]), tone=Tone.INK, width=thick))


def _remedy(sheet: SceneBuilder, chart: InnerMap, left: float, y: float, measure: Measure) -> None:
    """What to write so that the best is what one gets."""
    if len({chart.cells[place].inner for place in chart.best}) != 1:
        return  # nothing has won, or not for sure
    threads = chart.cells[chart.best[0]].inner
    lines = [
        (tr("To get the best"), 600, Tone.INK),
        (tr("Set before the library is imported:"), 400, Tone.TEXT2),
        *((f"{name}={threads}", 400, Tone.INK) for name in VARIABLES[:2]),
        (tr("or afterwards, by threadpoolctl:"), 400, Tone.TEXT2),
        (f"threadpool_limits({threads})", 400, Tone.INK),
    ]
    if chart.library:
        lines.append((tr("Found: {library}").format(library=chart.library), 400, Tone.TEXT2))
    if chart.set_by in SET_BY:
        lines.append((tr("Set here by {how}").format(how=tr(SET_BY[chart.set_by])), 400, Tone.TEXT2))
    tall = 18.0 * len(lines) + 18
    sheet.items.append(Area(points=rounded(left - 10, y, _KEY - 8, tall, 8.0), tone=Tone.PANEL))
    for place, (text, weight, tone) in enumerate(lines):
        said = shortened(text, _KEY - 28, measure, 12.0, weight)
        sheet.items.append(Words(at=(left, y + 22 + 18 * place), text=said, weight=weight, tone=tone))


def rounded(left: float, top: float, wide: float, high: float, radius: float = _ROUND) -> tuple[XY, ...]:
    """A rectangle with rounded corners."""
    radius = min(radius, wide / 2, high / 2)
    if radius <= 0:
        return box(left, top, left + wide, top + high)
    centres = (
        (left + wide - radius, top + radius, -pi / 2),
        (left + wide - radius, top + high - radius, 0.0),
        (left + radius, top + high - radius, pi / 2),
        (left + radius, top + radius, pi),
    )
    return tuple(
        (x + radius * cos(begin + pi / 2 * i / _CORNER), y + radius * sin(begin + pi / 2 * i / _CORNER))
        for x, y, begin in centres
        for i in range(_CORNER + 1)
    )
