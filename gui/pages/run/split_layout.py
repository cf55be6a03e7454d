"""Where the panes of a run stand: one alone, or two whose plots are of one width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ...views.view_protocol import SharesAxis
from .pane import Pane

_GAP = 20  # px


class SplitLayout(QWidget):
    """Where one pane stands, or two: two charts alike get plots of equal width, whatever is beside them.

    Places by hand: a layout shares out whole widgets, and the same time would have two lengths.
    """

    def __init__(self, left: Pane) -> None:
        super().__init__()
        self._left = left
        self._right: Pane | None = None
        self._side = 20
        left.setParent(self)
        self.setMinimumHeight(150)

    def sizeHint(self) -> QSize:
        return QSize(900, 500)

    def set_right(self, right: Pane | None) -> None:
        """Put a second pane beside the first, or take it away."""
        self._right = right
        if right is not None:
            right.setParent(self)
            right.show()
        self.place()

    def set_margin(self, side: int) -> None:
        """Px left and right of two panes."""
        self._side = side
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Share out the width anew; what is beside the plots may have changed."""
        height = self.height()
        if self._right is None:
            self._left.setGeometry(0, 0, self.width(), height)
            return
        room = max(self.width() - 2 * self._side - _GAP, 0)
        left, right = self._shares(room, self._right)
        self._left.setGeometry(self._side, 0, left, height)
        self._right.setGeometry(self._side + left + _GAP, 0, right, height)

    def _shares(self, room: int, other: Pane) -> tuple[int, int]:
        one, two = self._left.current(), other.current()
        if self._left.key() != other.key() or not isinstance(one, SharesAxis) or not isinstance(two, SharesAxis):
            return room // 2, room - room // 2
        beside = [sum(view.furniture()) for view in (one, two)]
        plot = max((room - sum(beside)) // 2, 60)
        return beside[0] + plot, beside[1] + plot
