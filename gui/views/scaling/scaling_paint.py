"""Paints a scene of a scaling chart with Qt: strokes, areas, markers and texts, in their order."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ....core.drawing.scene import XY, Area, Dash, Scene, Sign, Stroke, Tone, Words
from ...style.markers import paint_marker
from ...style.text_metrics import measured
from ...style.theme import Theme, mix

# Of a further line that has a strategy's look already; in units of the line's width.
_TWIN = [6.0, 2.0, 1.0, 2.0]


def text_px(text: str, size: float, weight: int) -> float:
    """Px that a text takes here."""
    return measured(size, weight)[1].horizontalAdvance(text)


def paint_scene(painter: QPainter, scene: Scene, theme: Theme) -> None:
    """Paint everything at its place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in scene.items:
        match item:
            case Area():
                _paint_area(painter, item, theme)
            case Stroke():
                _paint_stroke(painter, item, theme)
            case Sign():
                look = theme.look(item.strategy)
                color = mix(look.color, theme.background, item.share)
                halo = theme.background if item.halo else None
                paint_marker(painter, look.marker, QPointF(*item.at), item.size, color, halo=halo)
            case Words():
                _paint_words(painter, item, theme)


def tone_color(tone: Tone, theme: Theme) -> QColor:
    """A neutral colour."""
    return {
        Tone.INK: theme.ink,
        Tone.TEXT2: theme.text2,
        Tone.TEXT3: theme.text3,
        Tone.GRID: theme.line,
        Tone.AXIS: theme.strong_line,
        Tone.PANEL: theme.panel,
        Tone.GROUND: theme.background,
    }[tone]


def _color(item: Area | Stroke, theme: Theme) -> QColor:
    color = QColor(theme.look(item.strategy).color if item.strategy else tone_color(item.tone, theme))
    # Areas let the grid through; lines must not show what they cross.
    if isinstance(item, Area):
        color.setAlphaF(item.share)
        return color
    return mix(color, theme.background, item.share)


def _polygon(points: tuple[XY, ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _paint_area(painter: QPainter, area: Area, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_color(area, theme))
    painter.drawPolygon(_polygon(area.points))


def _paint_stroke(painter: QPainter, stroke: Stroke, theme: Theme) -> None:
    pen = QPen(_color(stroke, theme), stroke.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    match stroke.dash:
        case Dash.SOLID:
            pass
        case Dash.DASH:
            pen.setDashPattern([5, 3])
        case Dash.DOT:
            pen.setDashPattern([1.5, 2.5])
        case Dash.LOOK:
            pen.setStyle(theme.look(stroke.strategy).line)
        case Dash.TWIN:
            pen.setDashPattern(_TWIN)
    if not stroke.width:
        pen.setWidthF(theme.look(stroke.strategy).line_px)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_polygon(stroke.points))


def _paint_words(painter: QPainter, words: Words, theme: Theme) -> None:
    face, metrics = measured(words.size, words.weight)
    left = {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor] * metrics.horizontalAdvance(words.text)
    painter.setFont(face)
    painter.setPen(tone_color(words.tone, theme))
    if not words.angle:
        painter.drawText(QPointF(words.at[0] - left, words.at[1]), words.text)
        return
    painter.save()
    painter.translate(QPointF(*words.at))
    painter.rotate(words.angle)
    painter.drawText(QPointF(-left, 0), words.text)
    painter.restore()
