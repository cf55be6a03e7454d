"""What the window's tests share: no screen is needed, and a test that leaves a window behind has failed."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

# Before the first QApplication; somebody who wants to watch sets another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget


def _windows() -> set[QWidget]:
    """The top-level widgets; those that Qt makes for itself (popups of combo boxes, tips) have a parent or go alone."""
    if not isinstance(QApplication.instance(), QApplication):
        return set()
    own = (widget for widget in QApplication.topLevelWidgets() if widget.parent() is None)
    return {widget for widget in own if widget.metaObject().className() not in ("QTipLabel", "QDesktopWidget")}


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Fail a test after which more windows exist than before it."""
    before = _windows()
    yield
    left = _windows() - before
    if left:
        del left
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        names = [type(widget).__name__ for widget in _windows() - before]
        assert not names, f"windows left behind: {names}"
