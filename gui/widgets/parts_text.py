"""Lines of several parts, drawn in the room they have: in their least important part they are cut first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...core.display.elision import Part, shorten

PARTS = int(Qt.ItemDataRole.UserRole) + 17
"""The role under which a model keeps the parts of a text."""


def fitted(parts: Sequence[Part], metrics: QFontMetrics | QFontMetricsF, room: float) -> str:
    """The line in so many px."""
    return shorten(parts, lambda text: metrics.horizontalAdvance(text) <= room)


class PartsDelegate(QStyledItemDelegate):
    """Draws what a model has under `PARTS`; anything else as ever."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        parts = index.data(PARTS)
        if parts:
            option.text = fitted(parts, option.fontMetrics, _room(option))


def _room(option: QStyleOptionViewItem) -> int:
    """Px that the style leaves for the text: with more than that, Qt would cut what must not be."""
    style = option.widget.style() if option.widget is not None else QApplication.style()
    field = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
    beside = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, option.widget) + 1
    return field.width() - 2 * beside
