"""Plan panel and content side by side, or the panel folded away, or as a drawer over the content.

Places them by hand: a layout could neither fold in 120 ms nor let one lie over the other.
"""

from __future__ import annotations

import sys
from enum import StrEnum

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ..style.theme import Theme

FOLD_MS = 120
_reduced = False


class Fold(StrEnum):
    OPEN = "open"
    FOLDED = "folded"
    DRAWER = "drawer"


class FoldingArea(QWidget):
    """Holds the panel, of a fixed width, and the content."""

    def __init__(self, panel: QWidget, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel, self._content = panel, content
        self._edge = QFrame(self)  # where a drawer ends
        self._edge.setObjectName("edge")
        for part in (content, panel, self._edge):
            part.setParent(self)
        self._fold = Fold.OPEN
        self._shown = float(panel.width())  # how much of the panel is in sight
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(FOLD_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._moved)
        self._animation.finished.connect(self._place)

    def tab_children(self) -> tuple[QWidget, ...]:
        """The plan before what it is about, whichever lies on top."""
        return self._panel, self._content

    @property
    def fold(self) -> Fold:
        return self._fold

    def set_fold(self, fold: Fold, *, animate: bool) -> None:
        """Fold, unfold or open as a drawer; `animate` only while nothing is timed."""
        if fold is self._fold:
            return
        self._fold = fold
        end = 0.0 if fold is Fold.FOLDED else float(self._panel.maximumWidth())
        self._animation.stop()
        if fold is not Fold.FOLDED:
            self._panel.show()
        if animate and self.isVisible():
            self._animation.setStartValue(self._shown)
            self._animation.setEndValue(end)
            self._animation.start()
        else:
            self._shown = end
            self._place()

    def set_theme(self, theme: Theme) -> None:
        self._edge.setStyleSheet(f"#edge {{ background: {theme.strong_line.name()}; border: 0; }}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._animation.state() != QAbstractAnimation.State.Running:
            self._shown = 0.0 if self._fold is Fold.FOLDED else float(self._panel.maximumWidth())
        self._place()

    def _moved(self, value: float) -> None:
        self._shown = float(value)
        self._place()

    def _place(self) -> None:
        width, height = self._panel.maximumWidth(), self.height()
        shown = round(self._shown)
        self._panel.setGeometry(shown - width, 0, width, height)
        self._panel.setVisible(shown > 0)
        left = shown if self._fold is not Fold.DRAWER else 0
        if self._fold is Fold.FOLDED and self._content.x() == 0:
            left = 0  # a drawer closes over the content, which stays
        self._content.setGeometry(left, 0, max(self.width() - left, 0), height)
        if self._panel.isVisible():
            self._panel.raise_()
        self._edge.setGeometry(shown, 0, 1, height)
        self._edge.setVisible(self._fold is Fold.DRAWER)
        self._edge.raise_()


def reduced_motion() -> bool:
    """Whether the system asks for no animation.

    Only Windows tells Qt: on X11 and offscreen the flag is off whatever the user chose (seen with Qt 6.11).
    Elsewhere it is what `set_reduced_motion` was told.
    """
    return _reduced or (sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General))


def set_reduced_motion(reduced: bool) -> None:
    """What the system said when it was asked."""
    global _reduced  # noqa: PLW0603  # a process has one system
    _reduced = reduced
