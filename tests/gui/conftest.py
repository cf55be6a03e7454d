"""What the window's tests share: no screen is needed, and a test that leaves a window behind has failed."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from patience import GIVE_UP_S

# Before the first QApplication; somebody who wants to watch sets another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot


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
    # Without an event loop nothing that was deleted later goes, and each style sheet would dress all of it anew.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = _windows() - before
    if left:
        del left
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        names = [type(widget).__name__ for widget in _windows() - before]
        assert not names, f"windows left behind: {names}"


@pytest.fixture(autouse=True)
def no_file_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dialog of the system's that nobody answers fails the test: it would wait for ever."""

    def refuse(*_: Any, **__: Any) -> None:
        pytest.fail("a file dialog was opened")

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)


class _PatientBot(QtBot):
    """Waits as long as a busy machine may need: who waits in vain has failed whenever it ends."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = GIVE_UP_S * 1000) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = GIVE_UP_S * 1000, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitExposed(self, widget: QWidget, *, timeout: int = GIVE_UP_S * 1000) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return _PatientBot(request)


@pytest.fixture(params=["Inter", "DejaVu Sans"])
def face(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The letters of the window: those that come with it, and the widest of those that systems commonly have.

    What measures whether something fits asks for it, before whatever makes a window.
    """
    from speeduplab.gui.style import typeface

    family: str = request.param
    if typeface.own_family() != family and family not in QFontDatabase.families():
        pytest.skip(f"the font {family} is missing")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typeface, "own_family", lambda: family)
        qapp.setFont(typeface.application_font(system=False))
        yield family
    qapp.setFont(typeface.application_font(system=False))


@pytest.fixture
def make_controller(qtbot: Any, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Windows of the real program, their settings and runs in the test's folder, closed with the test."""
    from made_windows import window_maker

    with window_maker(qapp, tmp_path) as make:
        yield make
