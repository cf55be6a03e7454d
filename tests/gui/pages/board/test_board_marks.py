"""Dots as pictures of a dot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from speeduplab.gui.pages.board.board_marks import DotStamps, Ink

XS, YS = [8.0, 20.3, 33.77, 47.06], [12.0, 12.5, 11.1, 12.0]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 3.0])
@pytest.mark.parametrize("line", [0.0, 1.4])
def test_a_stamped_dot_looks_as_a_painted_one(qapp: QApplication, ratio: float, line: float) -> None:
    ink, pictures = Ink(QColor("black"), 7.0, line), []
    for stamps in (DotStamps(ratio), None):
        picture = QPixmap(round(60 * ratio), round(24 * ratio))
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        if stamps is not None:
            stamps.paint(painter, XS, YS, ink)
        else:
            ink.give(painter)
            for x, y in zip(XS, YS, strict=True):
                painter.drawEllipse(QPointF(x, y), 3.5, 3.5)
        painter.end()
        pictures.append(picture.toImage())
    stamped, painted = pictures
    places = [(x, y) for x in range(painted.width()) for y in range(painted.height())]
    apart = [abs(stamped.pixelColor(*at).red() - painted.pixelColor(*at).red()) for at in places]
    # A dot may stand a sixteenth of a px beside its place, which tints its edge by that share.
    assert max(apart) <= 255 * 2 / 16
    assert min(painted.pixelColor(*at).red() for at in places) < 100
