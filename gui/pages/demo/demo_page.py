"""The page of the in-window demonstration: the window's beat at large, and the longest of each strategy."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.display.numbers import number
from ...ports.beat_models import BEAT_MS, LATE_MS, DemoState
from ...services.heartbeat import Heartbeat
from ...style.markers import marker_pixmap
from ...style.theme import LIGHT, Size, Theme
from ...widgets.headline_view import HeadlineView
from ...widgets.labels import label, set_tone
from .beat_trace import BeatTrace
from .interval_control import IntervalControl

# The demonstration may animate: nothing is timed while it runs.
_FRAME_MS = 100


class DemoPage(QWidget):
    """Headline, beat, the switch interval, and a line for each strategy."""

    interval_picked = Signal(float)  # seconds
    again_wanted = Signal()

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._state = DemoState(headline="", reason="")
        self._headline = HeadlineView()
        self._graph = BeatTrace(heartbeat)
        self._interval = IntervalControl()
        self._interval.picked.connect(self.interval_picked)
        self._interval.again_pressed.connect(self.again_wanted)
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(3, 1)
        said = tr("Each bar is one beat of this window, as wide and as high as it lasted. It should last {ms} ms.")
        about = label(said.format(ms=BEAT_MS), size=Size.SMALL, tone="second")
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 6, 24, 16)
        inner.setSpacing(12)
        inner.addWidget(about)
        inner.addWidget(self._graph, 1)
        inner.addLayout(self._grid)
        inner.addWidget(self._interval)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._headline)
        box.addLayout(inner, 1)
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._graph.update)

    def set_value(self, state: DemoState) -> None:
        """Show how far the demonstration is."""
        self._state = state
        self._headline.set_words(state.headline, state.reason, tr("A demonstration, not timed"))
        self._graph.set_value(state)
        self._interval.set_value(state.interval_s)
        self._interval.set_over(state.over)
        if state.over:
            self._timer.stop()
        elif self.isVisible():
            self._timer.start()
        while len(self._lines) < len(state.lines):
            self._add_line()
        for place, (marker, title, worst) in enumerate(self._lines):
            shown = place < len(state.lines)
            for widget in (marker, title, worst):
                widget.setVisible(shown)
            if shown:
                line = state.lines[place]
                title.setText(line.title)
                worst_ms = line.worst_ms
                worst.setText(_longest(worst_ms, over=state.over))
                set_tone(worst, "third" if worst_ms is None else "look" if worst_ms > LATE_MS else "good")
        self._paint_markers()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._headline.set_theme(theme)
        self._graph.set_theme(theme)
        self._paint_markers()

    def set_compact(self, compact: bool) -> None:
        self._headline.set_compact(compact)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._state.over:
            self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _add_line(self) -> None:
        widgets = (QLabel(), label(size=Size.ROW, weight=600), label(size=Size.ROW))
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, len(self._lines), column)
        self._lines.append(widgets)

    def _paint_markers(self) -> None:
        for (marker, _, _), line in zip(self._lines, self._state.lines, strict=False):
            if not line.strategy:
                marker.clear()
                continue
            look = self._theme.look(line.strategy)
            marker.setPixmap(marker_pixmap(look.marker, look.color, 16, self.devicePixelRatioF()))


def _longest(worst_ms: float | None, *, over: bool) -> str:
    if worst_ms is not None:
        return tr("longest beat {ms} ms").format(ms=number(worst_ms, ".0f"))
    return tr("not run") if over else tr("not yet")
