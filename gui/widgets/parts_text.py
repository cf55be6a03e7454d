"""Lines of several parts, drawn in the room they have: in their least important part they are cut first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ...core.display.elision import Part, shorten

PARTS = int(Qt.ItemDataRole.UserRole) + 17
"""The role under which a model keeps the parts of a text."""
_SIDES = 14  # px beside the text of a table's cell


def fitted(parts: Sequence[Part], metrics: QFontMetrics | QFontMetricsF, room: float) -> str:
    """The line in so many px."""
    return shorten(parts, lambda text: metrics.horizontalAdvance(text) <= room)


class PartsDelegate(QStyledItemDelegate):
    """Draws what a model has under `PARTS`; anything else as ever."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        parts = index.data(PARTS)
        if parts:
            option.text = fitted(parts, option.fontMetrics, option.rect.width() - _SIDES)
