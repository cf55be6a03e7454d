"""Our own icons: small SVG files in which `currentColor` and `hole` take a theme's colours."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).parents[1] / "icons"


@cache
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor, hole: QColor | None = None) -> None:
    """Paint an icon in a colour; `hole` is that of what is cut out of it.

    Raises
    ------
    FileNotFoundError
        If there is no such icon.
    """
    text = _source(name).replace("currentColor", color.name())
    if hole is not None:
        text = text.replace('"hole"', f'"{hole.name()}"')
    QSvgRenderer(QByteArray(text.encode())).render(painter, rect)


def icon_pixmap(name: str, color: QColor, size: int = 20, *, ratio: float = 1.0) -> QPixmap:
    """A picture of an icon, `size` px square."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, size, size), color)
    painter.end()
    return pixmap


def icon(name: str, color: QColor, size: int = 20) -> QIcon:
    """An icon for a button or a menu, sharp on screens of ratio 1, 2 and 3."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(icon_pixmap(name, color, size, ratio=ratio))
    return made
