"""Colours, type and the looks of the strategies: the two themes, and how the application puts one on.

Chrome is ink on paper; only data has colour. The values come from the drawn window, and a test
holds all text to a contrast of 4.5:1 and every strategy to 3:1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics

from ...core.display.appearance import LOOKS, LineStyle, look_key
from .markers import Marker

ICON_SCHEME = "labicons"


class Size:
    """Type sizes in px at 100 %."""

    HEADLINE = 28.0
    WINNER = 25.0
    SPEEDUP = 20.0
    REASON = 14.5
    ROW = 14.5
    TITLE = 14.0
    BODY = 13.0
    SMALL = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyLook:
    """How a strategy is drawn: its colour is never its only sign.

    Attributes
    ----------
    line, line_px
        Style and width of its lines in the scaling chart.
    """

    color: QColor
    marker: Marker
    line: Qt.PenStyle
    line_px: float = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colour roles of one theme."""

    name: str
    dark: bool
    background: QColor
    panel: QColor
    card: QColor
    field: QColor
    track: QColor  # under a segmented control
    chosen: QColor  # its chosen segment
    ink: QColor
    text2: QColor
    text3: QColor
    line: QColor
    strong_line: QColor
    good: QColor
    good_tint: QColor
    look_here: QColor
    failed: QColor
    failed_tint: QColor
    stop: QColor
    focus: QColor
    tint: float  # share of a strategy's colour in the ground of its row

    def look(self, strategy: str) -> StrategyLook:
        """Look of a strategy by its key; a grey pentagon for one that has none of its own."""
        return _look(look_key(strategy), self.dark)

    @property
    def highlight(self) -> QColor:
        """Ground of a row that the mouse or a click singles out; neutral, for only data has colour."""
        return mix(self.ink, self.background, 0.07)

    def row_tint(self, color: QColor) -> QColor:
        """Ground of a row that is singled out."""
        return mix(color, self.background, self.tint)


_LINES = {
    LineStyle.SOLID: Qt.PenStyle.SolidLine,
    LineStyle.DASH: Qt.PenStyle.DashLine,
    LineStyle.DOT: Qt.PenStyle.DotLine,
    LineStyle.DASH_DOT: Qt.PenStyle.DashDotLine,
    LineStyle.DASH_DOT_DOT: Qt.PenStyle.DashDotDotLine,
}


@cache
def _look(key: str, dark: bool) -> StrategyLook:
    look = LOOKS[key]
    return StrategyLook(
        color=QColor(look.dark if dark else look.light),
        marker=Marker(look.marker),
        line=_LINES[look.line],
        line_px=look.width,
    )


LIGHT = Theme(
    name="light",
    dark=False,
    background=QColor("#FFFFFF"),
    panel=QColor("#F6F6F8"),
    card=QColor("#F6F6F8"),
    field=QColor("#FFFFFF"),
    track=QColor("#E9EAEE"),
    chosen=QColor("#FFFFFF"),
    ink=QColor("#15171C"),
    text2=QColor("#565D6A"),
    text3=QColor("#666D7A"),
    line=QColor("#E4E5E9"),
    strong_line=QColor("#CFD2D8"),
    good=QColor("#0B6B4A"),
    good_tint=QColor("#E3F3EC"),
    look_here=QColor("#8A5300"),
    failed=QColor("#B3261E"),
    failed_tint=QColor("#FBEAE9"),
    stop=QColor("#B3261E"),
    focus=QColor("#2F6FED"),
    tint=0.085,
)

DARK = Theme(
    name="dark",
    dark=True,
    background=QColor("#101216"),
    panel=QColor("#15181D"),
    card=QColor("#191C22"),
    field=QColor("#23272F"),
    track=QColor("#23272F"),
    chosen=QColor("#3A404B"),
    ink=QColor("#F0F1F4"),
    text2=QColor("#A9B0BC"),
    text3=QColor("#8A92A0"),
    line=QColor("#282C34"),
    strong_line=QColor("#3B414C"),
    good=QColor("#5FD6A4"),
    good_tint=QColor("#123026"),
    look_here=QColor("#F3C66B"),
    failed=QColor("#FF8A80"),
    failed_tint=QColor("#38191A"),
    stop=QColor("#C9362C"),
    focus=QColor("#7FB0FF"),
    tint=0.14,
)


def theme_for(scheme: Qt.ColorScheme) -> Theme:
    """The theme that goes with the system's; light where the system does not say."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def mix(color: QColor, ground: QColor, share: float) -> QColor:
    """`share` of a colour over a ground, opaque."""

    def blend(over: float, under: float) -> float:
        return over * share + under * (1 - share)

    return QColor.fromRgbF(
        blend(color.redF(), ground.redF()),
        blend(color.greenF(), ground.greenF()),
        blend(color.blueF(), ground.blueF()),
    )


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""

    def luminance(color: QColor) -> float:
        channels = (color.redF(), color.greenF(), color.blueF())
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def text_on(ground: QColor) -> QColor:
    """Black or white, whichever stands out more."""
    black, white = QColor("#000000"), QColor("#FFFFFF")
    return black if contrast(black, ground) > contrast(white, ground) else white


def font(size: float = Size.BODY, weight: int = 400) -> QFont:
    """The application's font at a size in px, with tabular figures."""
    made = QFont()  # a copy of the application's, of which nothing counts as chosen: a widget keeps following it
    # Qt takes whole px only; the halves of the drawn window are rounded to the even size below.
    made.setPixelSize(int(size))
    made.setWeight(QFont.Weight(weight))
    # Figures of one width stand still while values change; without calt Inter writes 2x4 as it is.
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def text_width(text: str, size: float, weight: int = 400) -> int:
    """Px that a text takes in the application's font of this moment."""
    return QFontMetrics(font(size, weight)).horizontalAdvance(text)
