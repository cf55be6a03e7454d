"""The garbage collector, driven from the window's thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

COLLECT_MS = 1000


class Collector(QObject):
    """Collects garbage on the window's thread only: elsewhere it could delete a widget under Qt's feet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=COLLECT_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @Slot()
    def _collect(self) -> None:
        young, middle, old = gc.get_count()
        limits = gc.get_threshold()
        if young > limits[0]:
            gc.collect(2 if old > limits[2] else 1 if middle > limits[1] else 0)

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
