"""Presentation mode: what the window shows, on the whole screen and large enough for the back row, and nothing else.

The widgets are the window's own, enlarged as vectors: what runs goes on, and they keep their state."""

from __future__ import annotations

from contextlib import ExitStack

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QLabel, QMainWindow, QStackedWidget, QWidget

from ...core.display.i18n import tr
from ..keyboard.shortcut_list import actions_of
from ..style.theme import Size, Theme, font
from .page_stack import PageStack


class Presentation(QObject):
    """Two faces of a window: the usual one, and the stage."""

    view_step = Signal(int)  # 1 for the next view, -1 for the one before: remote clickers send Page Down and Up
    changed = Signal(bool)

    def __init__(self, window: QMainWindow, usual: QWidget, content: PageStack) -> None:
        super().__init__(window)
        self._window = window
        self._content = content
        self._stage = PresentationScene()
        self._state = Qt.WindowState.WindowNoState
        self._focus: QWidget | None = None
        self._shortcuts: list[QAction] = []
        self._steps = [self._step_action(key, step) for key, step in (("PgDown", 1), ("PgUp", -1))]
        self.faces = QStackedWidget()
        self.faces.addWidget(usual)
        self.faces.addWidget(self._stage)

    @property
    def on(self) -> bool:
        return self.faces.currentWidget() is self._stage

    @Slot()
    def toggle(self) -> None:
        self.leave() if self.on else self.enter()

    def enter(self) -> None:
        if self.on:
            return
        try:
            self._enter()
        except BaseException:
            self._leave()  # what could not be presented is shown as ever
            raise
        self.changed.emit(True)

    def _enter(self) -> None:
        self._focus = self._window.focusWidget()
        self._state = self._window.windowState()
        self._stage.hold(self._content.lend_pages())
        self._content.set_presenting(True)
        # A hidden menu bar hears no shortcuts: the window takes them over.
        self._shortcuts = [*_actions(self._window), *self._steps]
        self._window.addActions(self._shortcuts)
        self._window.menuBar().hide()
        self.faces.setCurrentWidget(self._stage)
        self._stage.setFocus()
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        self._stage.show_hint()

    def leave(self) -> None:
        if self.on:
            self._leave()
            self.changed.emit(False)

    def _leave(self) -> None:
        # From the end, and each of them whatever another one raises.
        with ExitStack() as steps:
            if self._focus is not None:
                steps.callback(self._focus.setFocus)
            steps.callback(self._window.setWindowState, self._state)
            steps.callback(self._window.menuBar().show)
            steps.callback(self.faces.setCurrentIndex, 0)
            steps.callback(self._take_pages_back)
            steps.callback(self._content.set_presenting, False)
            for action in self._shortcuts:
                steps.callback(self._window.removeAction, action)
            self._shortcuts = []

    def _take_pages_back(self) -> None:
        pages = self._stage.release()
        if pages is not None:
            self._content.take_pages_back(pages)

    def set_running(self, running: bool) -> None:
        """Esc then stops the run: whoever presents is told so, and that another key leaves."""
        self._stage.set_running(running)
        if self.on and running:
            self._stage.show_hint()

    def set_theme(self, theme: Theme) -> None:
        self._stage.set_theme(theme)

    def _step_action(self, keys: str, step: int) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setData(step)
        action.triggered.connect(self._step)
        return action

    @Slot()
    def _step(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.view_step.emit(action.data())


def _actions(window: QMainWindow) -> list[QAction]:
    """Every action with keys in a window's menus."""
    return [action for action in actions_of(window.menuBar()) if not action.shortcut().isEmpty()]


HINT_MS = 5000
SCALE = 1.9  # on a screen of 1920 x 1080
# What the page is laid out for then. On other screens it fills the same share of the room's wall.
_WIDTH, _HEIGHT = 1920 / SCALE, 1080 / SCALE


class PresentationScene(QGraphicsView):
    """Holds one widget at a time and enlarges it."""

    def __init__(self) -> None:
        super().__init__()
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setAccessibleName(tr("Presentation"))
        self._held: QWidget | None = None
        self._hint = QLabel(self)
        self.set_running(False)
        self._hint.setObjectName("presentationHint")
        self._hint.setFont(font(Size.TITLE, 500))
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self._hide_hint = QTimer(self, singleShot=True, interval=HINT_MS)
        self._hide_hint.timeout.connect(self._hint.hide)

    def set_running(self, running: bool) -> None:
        """What the hint says of Esc."""
        usual = tr("Esc leaves the presentation, Page Down shows the next view")
        self._hint.setText(tr("F11 leaves the presentation, Esc stops the run") if running else usual)
        self._hint.adjustSize()
        self._place_hint()

    def show_hint(self) -> None:
        """How to leave, for some seconds: nothing else on the stage tells."""
        self._hint.adjustSize()
        self._hint.show()
        self._place_hint()
        self._hide_hint.start()

    def _place_hint(self) -> None:
        # Beside the line that closes the page, where it hides least.
        left = self.width() - self._hint.width() - 16
        self._hint.move(left, self.height() - self._hint.height() - 4)

    def hold(self, widget: QWidget) -> None:
        """Take a widget in; it must have no parent."""
        self._held = widget
        self._proxy = self._scene.addWidget(widget)
        self._fit()
        widget.show()

    def release(self) -> QWidget | None:
        """Give the widget back, without a parent; None where there is none."""
        widget, self._held = self._held, None
        if widget is None:
            return None
        self._proxy.setWidget(None)  # type: ignore[arg-type]  # the stubs lack Qt's null pointer
        self._scene.removeItem(self._proxy)
        return widget

    def set_theme(self, theme: Theme) -> None:
        self.setBackgroundBrush(theme.background)
        ground, ink = theme.ink.name(), theme.background.name()
        self._hint.setStyleSheet(
            f"#presentationHint {{ background: {ground}; color: {ink}; border-radius: 8px; padding: 8px 14px; }}"
        )

    @property
    def scale_factor(self) -> float:
        """How many times larger than in the window."""
        return max(min(self.width() / _WIDTH, self.height() / _HEIGHT), 1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._place_hint()

    def _fit(self) -> None:
        if self._held is None:
            return
        scale = self.scale_factor
        size = QRectF(0, 0, self.width() / scale, self.height() / scale)
        self._proxy.setGeometry(size)
        self._scene.setSceneRect(size)
        self.resetTransform()
        self.scale(scale, scale)
