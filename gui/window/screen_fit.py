"""Keeps the window where it can be reached: on a screen that is there, and no larger than it.

What counts as reachable is a pure function of rectangles.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

MINIMUM = QSize(960, 640)
# What must be in sight of a window to get hold of it: a piece of its upper edge.
_GRIP = QSize(120, 24)
# From look to look for the frame: a busy machine's window manager takes its time.
FRAME_LOOKS_MS = (100, 200, 500, 1000, 2000, 4000)
# Of what stands between the plan's bar and the strip: on a smaller screen it scrolls, and Run stays in sight.
CONTENT_LEAST = QSize(700, 320)


def is_reachable(window: QRect, screens: Sequence[QRect]) -> bool:
    """Whether a piece of its upper edge, large enough for the mouse, lies on one of the screens."""
    edge = QRect(window.topLeft(), QSize(window.width(), _GRIP.height()))
    shown = (edge.intersected(screen) for screen in screens)
    return any(part.width() >= min(_GRIP.width(), window.width()) and part.height() >= _GRIP.height() for part in shown)


def placed(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Where a window may stay, or where to put it: in the middle of the first screen, no larger than that."""
    if not screens or is_reachable(window, screens):
        return window
    screen = screens[0]
    size = window.size().boundedTo(screen.size())
    left = screen.left() + (screen.width() - size.width()) // 2
    return QRect(left, screen.top() + (screen.height() - size.height()) // 2, size.width(), size.height())


def least_size(screen: QSize) -> QSize:
    """The least size of the window: on a smaller screen that one, and what does not fit scrolls."""
    return MINIMUM.boundedTo(screen)


def scrolling(content: QWidget) -> QScrollArea:
    """What a window is about, which scrolls where there is less room than it needs."""
    content.setMinimumSize(CONTENT_LEAST)
    area = QScrollArea()
    area.setObjectName("windowScroll")
    area.setProperty("ground", "paper")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def with_frame(frame: QRect, screen: QRect) -> QRect:
    """Where a window's frame goes that the system has just put around it: within the screen, no larger than that."""
    size = frame.size().boundedTo(screen.size())
    left = min(max(frame.left(), screen.left()), screen.right() + 1 - size.width())
    top = min(max(frame.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


class OnScreen(QObject):
    """Watches the screens for one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._looks = len(FRAME_LOOKS_MS)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._removed)
        app.primaryScreenChanged.connect(self._removed)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Bring the window back where it could not be reached, and let it be as small as its screen."""
        screen = self._window.screen()
        if screen is not None:
            frame = self._window.frameGeometry().size() - self._window.geometry().size()
            self._window.setMinimumSize(least_size(screen.availableGeometry().size() - frame))
        if self._window.isFullScreen() or self._window.isMaximized():
            return  # the system's business
        there = self._window.frameGeometry()
        wanted = placed(there, screens_of(QGuiApplication.screens(), QGuiApplication.primaryScreen()))
        if wanted != there:
            self._window.resize(self._window.size() - (there.size() - wanted.size()))
            self._window.move(wanted.topLeft())

    def await_frame(self) -> None:
        """Once it is shown the window gets a frame, whose height nobody knew before: fit it when it is there."""
        self._looks = 0
        self._look_later()

    def _look_later(self) -> None:
        if self._looks < len(FRAME_LOOKS_MS):
            QTimer.singleShot(FRAME_LOOKS_MS[self._looks], self, self.fit_frame)
            self._looks += 1

    @Slot()
    def fit_frame(self) -> None:
        """Bring the window with its frame within the screen; where there is no frame yet, look again later."""
        window, screen = self._window, self._window.screen()
        there, inside = window.frameGeometry(), window.geometry()
        # Without a window manager Qt makes a frame up.
        managed = QGuiApplication.platformName() not in ("offscreen", "minimal") and there.size() != inside.size()
        if not managed:
            self._look_later()
            return
        if screen is None or window.isFullScreen() or window.isMaximized():
            return
        wanted = with_frame(there, screen.availableGeometry())
        if wanted != there:
            window.setMinimumSize(least_size(screen.availableGeometry().size() - (there.size() - inside.size())))
            window.resize(window.size() - (there.size() - wanted.size()))
            window.move(wanted.topLeft())

    @Slot(QScreen)
    def _removed(self, _: QScreen) -> None:
        # Qt first moves what stood on it to another screen, and only then has its say about where.
        QTimer.singleShot(0, self, self.fit)


def screens_of(screens: Sequence[QScreen], primary: QScreen | None) -> list[QRect]:
    """What is free on each screen, the primary one's first."""
    ordered = sorted(screens, key=lambda screen: screen is not primary)
    return [screen.availableGeometry() for screen in ordered]
