"""Scaling and timeline as SVG for a page: their scenes with the page's classes for colours.

The library escapes texts but no attributes: only constants and numbers may become attributes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import drawsvg as dw

from ..display.appearance import LOOKS, LineStyle, look_key
from ..display.i18n import tr
from ..results.rows import Row
from ..results.timeline import Timeline
from ..scaling.inner_map import InnerMap
from ..scaling.num_chart import NumChart
from ..scaling.workers_chart import WorkersChart
from .map_layout import map_scene
from .marker_paths import marker_path
from .num_layout import num_scene
from .scene import Area, Dash, Item, Scene, Sign, Stroke, Tone, Words
from .timeline_layout import timeline_scene
from .workers_layout import workers_scene

WIDTH, WORKERS_HEIGHT, NUM_HEIGHT, MAP_HEIGHT = 960, 560, 440, 410

# As Qt draws them in the window.
_DASHES = {
    LineStyle.SOLID: "",
    LineStyle.DASH: "7 4",
    LineStyle.DOT: "2 3",
    LineStyle.DASH_DOT: "7 3 2 3",
    LineStyle.DASH_DOT_DOT: "7 3 2 3 2 3",
}
_TWIN = "11 4 2 4"
_FILLS = {
    **{Tone.INK: "t1", Tone.TEXT2: "t2", Tone.TEXT3: "t2"},
    **{Tone.GRID: "grid", Tone.AXIS: "axis", Tone.PANEL: "shared", Tone.GROUND: "ground"},
}


def workers_svg(chart: WorkersChart, place: int) -> str:
    """Speed-up and efficiency as an `svg` element; `place` sets its ids apart from those of other charts."""
    # Simulated workers go far beyond the measured ones, which a linear axis would press into a corner.
    scene = workers_scene(chart, WIDTH, WORKERS_HEIGHT, text_px, log=chart.simulated is not None)
    return _svg(scene, place, tr("Speed-up and efficiency against workers"))


def map_svg(chart: InnerMap, place: int) -> str:
    """Workers times inner threads as an `svg` element."""
    height = MAP_HEIGHT + 114 * max(len(chart.inner) - 3, 0)
    return _svg(map_scene(chart, WIDTH, height, text_px), place, tr("Workers and the threads inside each of them"))


def num_svg(chart: NumChart, place: int) -> str:
    """Time against num as an `svg` element."""
    return _svg(num_scene(chart, WIDTH, NUM_HEIGHT, text_px), place, tr("Time against num"))


def timeline_svg(rows: Sequence[Row], timelines: Mapping[int, Timeline], place: int) -> str:
    """What each worker did, as an `svg` element."""
    return _svg(timeline_scene(rows, timelines, WIDTH, text_px), place, tr("What each worker does"))


def text_px(text: str, size: float, weight: int) -> float:
    """About what a text takes in the usual fonts, rather too much than too little."""
    narrow = sum(character in "ijl.,:;'|!1 ()" for character in text)
    wide = sum(character in "mwMW%@" for character in text)
    return size * (0.59 * len(text) - 0.24 * narrow + 0.3 * wide) * (1.06 if weight >= 600 else 1.0)


def _svg(scene: Scene, place: int, name: str) -> str:
    drawing = dw.Drawing(scene.width, scene.height, id_prefix=f"scaling{place}-", role="img", aria_label=_plain(name))
    drawing.svg_args["width"] = "100%"
    for item in scene.items:
        drawing.append(_PAINTERS[type(item)](item))
    return str(drawing.as_svg(header=""))


def _area(area: Area) -> Any:
    fill = f"f-{look_key(area.strategy)}" if area.strategy else f"area-{_FILLS[area.tone]}"
    opacity = round(area.share, 3)
    return dw.Path(f"{_path(area.points)}Z", class_=fill, fill_opacity=opacity)


def _stroke(stroke: Stroke) -> Any:
    look = look_key(stroke.strategy)
    color = f"l-{look}" if stroke.strategy else f"line-{_FILLS[stroke.tone]}"
    dash = {
        Dash.SOLID: "",
        Dash.DASH: "6 4",
        Dash.DOT: "1.5 3",
        Dash.LOOK: _DASHES[LOOKS[look].line],
        Dash.TWIN: _TWIN,
    }[stroke.dash]
    more = {"stroke_dasharray": dash} if dash else {}
    width = stroke.width or LOOKS[look].width
    opacity = {"stroke_opacity": round(stroke.share, 3)} if stroke.share < 1 else {}
    return dw.Path(_path(stroke.points), class_=color, fill="none", stroke_width=width, **more, **opacity)


def _sign(sign: Sign) -> Any:
    look = look_key(sign.strategy)
    path = marker_path(LOOKS[look].marker, *sign.at, sign.size)
    marker = dw.Path(path, class_=f"f-{look} sign" if sign.halo else f"f-{look}", fill_rule="evenodd")
    if not LOOKS[look].marker.startswith(("open-", "ring")):
        return marker
    # No line shows through a hollow one.
    group = dw.Group()
    group.append(dw.Path(path, class_="sign-ground"))
    group.append(marker)
    return group


def _words(words: Words) -> Any:
    x, y = words.at
    weight = " b6" if words.weight >= 600 else ""
    turned = {"transform": f"rotate({words.angle:.2f} {x:.1f} {y:.1f})"} if words.angle else {}
    anchor = {"text_anchor": words.anchor} if words.anchor != "start" else {}
    return dw.Text(_plain(words.text), words.size, x, y, class_=f"{_FILLS[words.tone]}{weight}", **anchor, **turned)


def _path(points: tuple[tuple[float, float], ...]) -> str:
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _plain(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return "".join(character if character.isprintable() else " " for character in text)


_PAINTERS: dict[type[Item], Callable[[Any], Any]] = {Area: _area, Stroke: _stroke, Sign: _sign, Words: _words}
