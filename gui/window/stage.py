"""The presentation: what the window shows, large enough for the back row of a room, and nothing else.

The widgets are the window's own, enlarged as vectors: what runs goes on, and they keep their state.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from ...core.display.i18n import tr
from ..style.theme import Theme

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

    def hold(self, widget: QWidget) -> None:
        """Take a widget in; it must have no parent."""
        self._held = widget
        self._proxy = self._scene.addWidget(widget)
        self._fit()
        widget.show()

    def release(self) -> QWidget:
        """Give the widget back, without a parent."""
        widget, self._held = self._held, None
        assert widget is not None
        self._proxy.setWidget(None)  # type: ignore[arg-type]  # the stubs lack Qt's null pointer
        self._scene.removeItem(self._proxy)
        return widget

    def set_theme(self, theme: Theme) -> None:
        self.setBackgroundBrush(theme.background)

    @property
    def scale_factor(self) -> float:
        """How many times larger than in the window."""
        return max(min(self.width() / _WIDTH, self.height() / _HEIGHT), 1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._held is None:
            return
        scale = self.scale_factor
        size = QRectF(0, 0, self.width() / scale, self.height() / scale)
        self._proxy.setGeometry(size)
        self._scene.setSceneRect(size)
        self.resetTransform()
        self.scale(scale, scale)
