"""Computes the picture of a workload a few rows at a time, between the window's other work, and keeps it.

Begun only by whoever knows that no run is timed; `stop` lets go of it at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ROWS = 16  # a few milliseconds of NumPy
_KEPT: dict[int, NDArray[np.uint16]] = {}  # by rows: half a megabyte at most, each


class PictureMaker(QObject):
    """Makes one picture after the other."""

    made = Signal(int)  # its rows; `kept` has it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = 0
        self._parts: list[NDArray[np.uint16]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def kept(self, side: int) -> NDArray[np.uint16] | None:
        """The picture of so many rows, if it was made before."""
        return _KEPT.get(side)

    def make(self, side: int) -> None:
        """Make the picture of so many rows, from now on."""
        if side in _KEPT or side == self._side:
            return
        self._side, self._parts = side, []
        self._timer.start()

    def stop(self) -> None:
        """Compute no more."""
        self._timer.stop()
        self._side = 0

    @Slot()
    def _go_on(self) -> None:
        import numpy as np

        from ....core.drawing.work_picture import escapes

        side, lo = self._side, sum(map(len, self._parts))
        self._parts.append(escapes(side, lo, min(lo + _ROWS, side)))
        if lo + _ROWS >= side:
            self.stop()
            _KEPT[side] = np.concatenate(self._parts)
            self.made.emit(side)
