"""The runtime chart as an SVG for a page: a row per cell with its bar, samples, interval and figures.

Colours are classes that the page's style fills, so that one picture serves both themes. The library escapes
texts but no attributes: only constants and numbers may become attributes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count, takewhile
from math import floor, log10
from typing import Any

import drawsvg as dw

from ..display.appearance import LOOKS, look_key
from ..display.numbers import format_factor, format_seconds
from ..results.rows import Basis, Row
from ..summary.row_selection import standing
from ..summary.summary import Summary
from ..summary.unable import failure_words, has_failed
from .marker_paths import marker_path

WIDTH = 960
NAMES = 222  # px for the rows' names
ROW, BAR = 56, 22
TOP, AXIS = 6, 34
GAP = 14  # px between a bar and its figures


def runtime_svg(rows: Sequence[Row], summary: Summary, basis: Basis, place: int) -> str:
    """The chart of some rows, top to bottom, as an `svg` element.

    Parameters
    ----------
    place
        Of the chart in its page: sets its ids apart from the others'.
    """
    height = TOP + ROW * len(rows) + AXIS
    drawing = dw.Drawing(WIDTH, height, id_prefix=f"chart{place}-", role="img", aria_label=f"Runtime, {basis}")
    # The page gives the width; the height follows from its style.
    drawing.svg_args["width"] = "100%"
    scale = (WIDTH - NAMES) / _top(rows, summary, basis)
    bottom = TOP + ROW * len(rows)
    top = (WIDTH - NAMES) / scale
    for at in ticks(top):
        _add_tick(drawing, NAMES + at * scale, bottom, tick_words(at, top))
    drawing.append(dw.Line(NAMES, bottom, WIDTH, bottom, class_="axis"))
    for base in (row for row in rows if row.is_baseline and row.timing(basis)):
        x = NAMES + base.time_s(basis) * scale
        drawing.append(dw.Line(x, TOP, x, bottom, class_="baseline"))
    for index, row in enumerate(rows):
        for element in _row(row, summary, basis, TOP + ROW * index, scale):
            drawing.append(element)
    return str(drawing.as_svg(header=""))


def ticks(top: float) -> list[float]:
    """Round values from 0 up to `top`, some four to eight of them."""
    rough = top / 6
    power = 10.0 ** floor(log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)
    return list(takewhile(lambda at: at <= top * 0.98, (step * i for i in count())))


def tick_words(at: float, top: float) -> str:
    """ "0", "0.5 s", "200 µs": all of one axis in the unit of its end."""
    if not at:
        return "0"
    factor, unit = (1, "s") if top >= 0.01 else (1e3, "ms") if top >= 1e-3 else (1e6, "µs")
    return f"{at * factor:g} {unit}"


def _end(row: Row, basis: Basis) -> float:
    """The last second that a row draws."""
    times = row.timing(basis)
    if times is None:
        return 0.0
    return max(times.time_s, *times.samples_s, times.interval_s.high if times.interval_s else 0.0)


def _top(rows: Sequence[Row], summary: Summary, basis: Basis) -> float:
    """The end of the axis: every row has room for its figures behind its last second."""
    width = WIDTH - NAMES
    tops = [
        _end(row, basis) * width / max(width - _figures_px(row, basis, _pill(row, summary)), width * 0.2)
        for row in rows
    ]
    return max(tops, default=0.0) or 1.0


def _add_tick(drawing: Any, x: float, bottom: float, words: str) -> None:
    drawing.append(dw.Line(x, TOP, x, bottom, class_="grid"))
    drawing.append(_text(words, x, bottom + 20, 12, "t2", text_anchor="middle"))


def _row(row: Row, summary: Summary, basis: Basis, y: float, scale: float) -> Iterator[Any]:
    look = look_key(row.look)
    pill = _pill(row, summary)
    if pill:
        yield dw.Rectangle(0, y + 2, WIDTH, ROW - 4, rx=10, class_=f"f-{look} tint")
    yield dw.Path(marker_path(LOOKS[look].marker, 18, y + 21, 13), class_=f"f-{look}", fill_rule="evenodd")
    yield _text(row.title, 38, y + 26, 14.5, "t1 b6")
    yield _text(_shortened(row.detail, 28), 38, y + 44, 12, "t2")
    if row.timing(basis) is None:
        yield _text(_shortened(_missing(row), 92), NAMES + 8, y + 26, 13, "bad" if has_failed(row) else "t2")
        return
    yield from _bar(row, basis, y + 10, look, scale)
    yield from _figures(row, basis, NAMES + _end(row, basis) * scale + GAP, y + 26, pill)


def _bar(row: Row, basis: Basis, y: float, look: str, scale: float) -> Iterator[Any]:
    """Bar, start-up hatched in front of it, interval and samples."""
    times = row.timing(basis)
    assert times is not None
    width = max(times.time_s * scale, 1.5)
    startup = min((row.startup_s or 0.0) * scale, width) if basis is Basis.COLD else 0.0
    if startup >= 2:
        hatch = dw.Pattern(5, 5, patternTransform="rotate(45)")
        hatch.append(dw.Rectangle(0, 0, 2, 5, class_=f"f-{look}"))
        yield dw.Rectangle(NAMES + 0.6, y + 0.6, startup - 1.2, BAR - 1.2, rx=3, fill=hatch, class_=f"s-{look}")
    else:
        startup = 0.0
    if width - startup >= 1:
        yield dw.Rectangle(NAMES + startup, y, width - startup, BAR, rx=min(3, width / 2), class_=f"f-{look}")
    for at in times.samples_s:
        yield dw.Circle(NAMES + at * scale, y + BAR + 9, 2.6, class_=f"f-{look} dot")
    if times.interval_s is not None:
        low, high = NAMES + times.interval_s.low * scale, NAMES + times.interval_s.high * scale
        middle = y + BAR / 2
        path = f"M{low:.1f},{middle - 6}v12M{low:.1f},{middle}H{high:.1f}M{high:.1f},{middle - 6}v12"
        yield dw.Path(path, class_="halo")
        yield dw.Path(path, class_="whisker")


def _pill(row: Row, summary: Summary) -> str:
    """What a row that leads is called; empty for the others."""
    return standing(row, summary)


def _pieces(row: Row, basis: Basis, pill: str) -> Iterator[tuple[str, str, float]]:
    """What is written behind a bar: kind, words, and about how many px they take."""
    factor = row.speedup(basis)
    if factor is not None:
        shown = format_factor(factor.factor)
        yield "factor", shown, len(shown) * 12.8 - (6 if "." in shown else 0) + 8
    if row.timing(basis) is not None:
        shown = format_seconds(row.time_s(basis))
        yield "time", shown, len(shown) * 7.2 + 12
        if pill:
            yield "pill", pill, len(pill) * 7.0 + 16
        elif row.impossible_rate is not None:
            yield "startup", "impossible", 70.0
        elif basis is Basis.COLD and (row.startup_s or 0.0) >= 0.05 * row.time_s(basis):
            shown = f"start-up {format_seconds(row.startup_s or 0.0)}"
            yield "startup", shown, len(shown) * 7.0


def _figures_px(row: Row, basis: Basis, pill: str) -> float:
    return sum(px for _, _, px in _pieces(row, basis, pill)) + GAP + 8


def _figures(row: Row, basis: Basis, x: float, y: float, pill: str) -> Iterator[Any]:
    """Speed-up, time, and the pill or the start-up, one behind the other."""
    # The baseline's line must not run through figures; on the tint of a winner a halo would show.
    halo = "" if pill else " over"
    for kind, words, px in _pieces(row, basis, pill):
        if kind == "factor":
            yield _text(words, x, y + 2, 20, f"t1 b7{halo}")
        elif kind == "pill":
            look = look_key(row.look)
            yield dw.Rectangle(x, y - 15, px, 21, rx=10.5, class_=f"f-{look}")
            yield _text(words, x + px / 2, y, 12.5, f"on-{look} b6", text_anchor="middle")
        else:
            yield _text(words, x, y, 13, f"t2{halo}")
        x += px


def _missing(row: Row) -> str:
    return failure_words(row) if row.failure is not None else "not measured"


def _shortened(text: str, most: int) -> str:
    # Also without the characters that XML cannot hold.
    text = "".join(character if character.isprintable() else " " for character in text)
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _text(text: str, x: float, y: float, size: float, classes: str, **more: Any) -> Any:
    return dw.Text(text, size, x, y, class_=classes, **more)
