"""How each strategy looks, in every picture of it: the colours of both themes, the marker and the line.

Only data; each drawing library makes its own shapes of it. A colour is never the only sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LineStyle(StrEnum):
    """What a line is made of, by the names of SVG and Qt."""

    SOLID = "solid"
    DASH = "dash"
    DOT = "dot"
    DASH_DOT = "dash-dot"
    DASH_DOT_DOT = "dash-dot-dot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """Colours as "#RRGGBB", the name of a marker, and the lines of the scaling chart with their width in px.

    Every colour stands out from its theme's ground by at least 3:1. The first eight of the table were
    checked with simulated colour blindness; check a further one before adding it.
    """

    light: str
    dark: str
    marker: str
    line: LineStyle = LineStyle.SOLID
    width: float = 2.0


FREE_THREADED = "free-threaded"
"""The look of threads that run Python at the same time, whatever makes them."""

LOOKS: dict[str, Appearance] = {
    "serial": Appearance(light="#6B7280", dark="#9AA3AF", marker="disc"),
    "threads": Appearance(light="#C84B00", dark="#FF6A2B", marker="square"),
    "qthreadpool": Appearance(light="#C98710", dark="#F6CE3C", marker="open-square", line=LineStyle.DASH),
    "processes": Appearance(light="#0A4F94", dark="#4A86D8", marker="triangle"),
    "interpreters": Appearance(light="#2F99E4", dark="#A5DDFA", marker="diamond", line=LineStyle.DASH),
    "free-threaded": Appearance(light="#75185C", dark="#C2479B", marker="hexagon", line=LineStyle.DASH_DOT),
    "cpp-serial": Appearance(light="#2DA58C", dark="#7BE3BE", marker="ring", line=LineStyle.DOT),
    "cpp-threads": Appearance(light="#0B5A42", dark="#17A673", marker="star", width=3.0),
    "cpp-deleted": Appearance(light="#5B8A2B", dark="#A9CF6B", marker="open-triangle", line=LineStyle.DASH_DOT_DOT),
    "threads-cpp-gil": Appearance(light="#7A5A14", dark="#B3924A", marker="cross", line=LineStyle.DOT),
    # In the hue of what they resemble: only marker and line tell them apart from it.
    "asyncio": Appearance(light="#6B7280", dark="#9AA3AF", marker="plus", line=LineStyle.DASH_DOT),
    "thread-pool": Appearance(light="#C84B00", dark="#FF6A2B", marker="open-diamond", line=LineStyle.DOT),
    "process-pool": Appearance(light="#0A4F94", dark="#4A86D8", marker="down-triangle", line=LineStyle.DASH),
    "mp-pool": Appearance(light="#0A4F94", dark="#4A86D8", marker="left-triangle", line=LineStyle.DOT),
    "interpreter-pool": Appearance(light="#2F99E4", dark="#A5DDFA", marker="open-hexagon", line=LineStyle.DOT),
    "loky": Appearance(light="#0A4F94", dark="#4A86D8", marker="right-triangle", line=LineStyle.DASH_DOT),
    "mpi": Appearance(light="#0A4F94", dark="#4A86D8", marker="six-star", line=LineStyle.DASH_DOT_DOT),
    "dask": Appearance(light="#0A4F94", dark="#4A86D8", marker="hourglass", line=LineStyle.DASH),
    "threads-cpp": Appearance(light="#0B5A42", dark="#17A673", marker="four-star", line=LineStyle.DASH),
    "cpp-callback": Appearance(light="#C84B00", dark="#FF6A2B", marker="open-pentagon", line=LineStyle.DASH_DOT),
    "numpy": Appearance(light="#6B7280", dark="#9AA3AF", marker="pentagon", line=LineStyle.DASH),
    "numba": Appearance(light="#2DA58C", dark="#7BE3BE", marker="eight-star", line=LineStyle.DASH_DOT),
}
# A grey pentagon for a strategy that has no look of its own.
OTHER = "numpy"


def look_key(strategy: str) -> str:
    """The key in `LOOKS` of a strategy."""
    return strategy if strategy in LOOKS else OTHER


def ink_on(color: str) -> str:
    """Black or white, whichever stands out more on a colour (WCAG 2.2, "relative luminance")."""
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "#000000" if (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) else "#FFFFFF"
