"""What each worker did, as a scene for a page: a lane for each worker, its start-up, its running, its waiting.

Needs numpy, as the timelines do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..display.i18n import tr
from ..display.numbers import format_percent
from ..results.rows import Row
from ..results.timeline import Timeline, Track, stretches
from ..results.timeline_text import doubt_words
from .axes import box, seconds_tick
from .scene import Area, Measure, Scene, SceneBuilder, Sign, Stroke, Tone, Words, nice_step, shortened

NAMES, SHARES = 212.0, 64.0
_PITCH, _LANE, _ROW_LEAST, _BETWEEN, _HEAD, _FOOT = 13.0, 9.0, 34.0, 12.0, 22.0, 26.0
_WAITS, _STARTS = 0.24, 0.55  # shares of a strategy's colour
_TICKS, _SPANS = 6, 2000


def timeline_scene(rows: Sequence[Row], timelines: Mapping[int, Timeline], width: float, measure: Measure) -> Scene:
    """The rows that were recorded, in the order given."""
    sheet, top = SceneBuilder(), _HEAD
    shown = [row for row in rows if row.index in timelines]
    longest = max(timelines[row.index].total_s for row in shown)
    px = (width - NAMES - SHARES) / longest
    heights = [max(_PITCH * len(timelines[row.index].tracks), _ROW_LEAST) + _BETWEEN for row in shown]
    bottom = top + sum(heights)
    _axis(sheet, longest, px, (top, bottom))
    sheet.items.append(Words(at=(width, 12.0), text=tr("waiting"), size=11.0, anchor="end"))
    for row, height in zip(shown, heights, strict=True):
        _names(sheet, row, timelines[row.index], top, measure)
        for number, track in enumerate(timelines[row.index].tracks):
            at = top + number * _PITCH
            _lane(sheet, row, timelines[row.index], track, (at, px))
            share = Words(at=(width, at + _LANE), text=format_percent(track.waiting), size=11.0, anchor="end")
            sheet.items.append(share)
        top += height
    return sheet.scene(width, bottom + _FOOT)


def _axis(sheet: SceneBuilder, longest: float, px: float, ends: tuple[float, float]) -> None:
    step = nice_step(longest / _TICKS)
    for number in range(int(longest / step + 1e-9) + 1):
        x = NAMES + number * step * px
        sheet.items.append(Stroke(points=((x, ends[0] - 6), (x, ends[1])), tone=Tone.GRID))
        text = seconds_tick(number * step) if number else "0"
        sheet.items.append(Words(at=(x, ends[1] + 16), text=text, anchor="middle"))


def _names(sheet: SceneBuilder, row: Row, shown: Timeline, top: float, measure: Measure) -> None:
    sheet.items.append(Sign(at=(9.0, top + 8), size=12.0, strategy=row.look))
    room = NAMES - 40
    # How far its lanes may lie from where they are drawn, or what tells it from other rows.
    detail = doubt_words(shown) or row.detail
    for text, weight, tone, below in ((row.title, 600, Tone.INK, 12.0), (detail, 400, Tone.TEXT2, 27.0)):
        words = shortened(text, room, measure, weight=weight)
        sheet.items.append(Words(at=(26.0, top + below), text=words, weight=weight, tone=tone))


def _lane(sheet: SceneBuilder, row: Row, shown: Timeline, track: Track, place: tuple[float, float]) -> None:
    top, px = place

    def span(low_s: float, high_s: float, share: float) -> None:
        if high_s > low_s:
            corners = box(NAMES + low_s * px, top, NAMES + high_s * px, top + _LANE)
            sheet.items.append(Area(points=corners, strategy=row.look, share=share))

    span(0.0, shown.startup_s, _STARTS)
    span(track.begin_s, track.end_s, _WAITS)
    ran = stretches(track, track.begin_s, track.end_s, 0.5 / px, _SPANS)
    for low_s, high_s in ran.tolist() if ran is not None else ():
        span(low_s, high_s, 1.0)
    span(shown.total_s - shown.ending_s, shown.total_s, _STARTS)
    if track.clock_error_s:
        middle = top + _LANE / 2
        for end_s in (float(track.edges_s[0]), track.end_s):
            left, right = (NAMES + (end_s + by_s) * px for by_s in (-track.clock_error_s, track.clock_error_s))
            sheet.items.append(Stroke(points=((left, middle), (right, middle)), tone=Tone.INK))
            for x in (left, right):
                sheet.items.append(Stroke(points=((x, top), (x, top + _LANE)), tone=Tone.INK))
