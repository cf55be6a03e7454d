"""The head of one of two views side by side: its letter, which run it shows, on which machine, and which view it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ....core.display.i18n import tr
from ...ports.view_models import ANOTHER_RUN, PaneRun
from ...style.theme import LIGHT, Size, Theme, font
from ...views.view_registry import VIEWS
from ...widgets.elided_combo import ElidedCombo
from ...widgets.labels import Elided, label
from ...widgets.parts_text import PARTS

HEIGHT = 40


class Letter(QWidget):
    """A or B on a square, filled where the view bar's choices go."""

    def __init__(self, letter: str) -> None:
        super().__init__()
        self._letter = letter
        self._active = False
        self._theme = LIGHT
        self.setFixedSize(22, 22)
        self.setAccessibleName(letter)

    def set_active(self, active: bool) -> None:
        self._active = active
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.ink if self._active else self._theme.track)
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        painter.setFont(font(Size.BODY, 700))
        painter.setPen(self._theme.background if self._active else self._theme.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)


class PaneHead(QWidget):
    """A row of choices; words where they were in a picture and on the stage."""

    run_picked = Signal(str)  # the key of a PaneRun, or ANOTHER_RUN
    view_picked = Signal(str)

    def __init__(self, letter: str) -> None:
        super().__init__()
        self._keys: list[str] = []
        self._chosen = ""
        self._compact = self._presenting = False
        self._letter = Letter(letter)
        self._runs = ElidedCombo()
        self._runs.setAccessibleName(tr("Run of view {letter}").format(letter=letter))
        self._runs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._runs.activated.connect(self._run_activated)
        self._name = Elided("", size=Size.BODY, weight=600)
        self._machine = Elided("", size=Size.SMALL, tone="second")
        self._views = ElidedCombo()
        self._views.setAccessibleName(tr("View {letter}").format(letter=letter))
        self._views.setSizeAdjustPolicy(ElidedCombo.SizeAdjustPolicy.AdjustToContents)
        for key, title in VIEWS:
            self._views.addItem(tr(title), key)
        self._views.setMinimumWidth(124)
        self._views.activated.connect(self._view_activated)
        self._gains = label(tr("B faster by"), size=Size.SMALL, weight=600, tone="second")
        self._gains.setToolTip(tr("A's time divided by B's; each row's tooltip has the interval"))
        self._gains.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 4, 0, 6)
        line.setSpacing(10)
        line.addWidget(self._letter)
        line.addWidget(self._runs, 5)
        line.addWidget(self._name, 5)
        line.addWidget(self._machine, 4)
        line.addWidget(self._views)
        line.addWidget(self._gains, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedHeight(HEIGHT)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def set_runs(self, runs: Sequence[PaneRun], chosen: str) -> None:
        """Offer these runs, and another file; one of them is shown."""
        self._keys = [run.key for run in runs]
        self._runs.clear()
        for place, run in enumerate(runs):
            self._runs.addItem(run.title)
            self._runs.setItemData(place, run.tip, Qt.ItemDataRole.ToolTipRole)
            self._runs.setItemData(place, run.parts, PARTS)
        self._runs.insertSeparator(len(runs))
        self._runs.addItem(tr("Open another…"))
        self._keys += ["", ANOTHER_RUN]
        self.set_run(chosen)

    def set_run(self, chosen: str) -> None:
        """Show which run it is; one that is not offered leaves the choice as it was."""
        if chosen in self._keys:
            self._chosen = chosen
            self._runs.setCurrentIndex(self._keys.index(chosen))
            parts = self._runs.currentData(PARTS)
            self._name.set_parts(tuple(parts)) if parts else self._name.setText(self._runs.currentText())
            self._name.setToolTip("")
            self._runs.setToolTip(self._runs.currentText())

    def set_machine(self, words: str) -> None:
        self._machine.setText(words)
        self._machine.setToolTip("")

    def set_view(self, key: str) -> None:
        self._views.setCurrentIndex(self._views.findData(key))

    def set_active(self, active: bool) -> None:
        """Whether the view bar's choices go to this view."""
        self._letter.set_active(active)

    def set_locked(self, locked: bool) -> None:
        """While a run goes on no other file is read: that would cost the time that is measured."""
        self._runs.setEnabled(not locked)

    def set_gains(self, shown: bool) -> None:
        """Head the column at the far right."""
        self._gains.setVisible(shown)

    def set_theme(self, theme: Theme) -> None:
        self._letter.set_theme(theme)

    def set_compact(self, compact: bool) -> None:
        """Without the machine, which goes into a tooltip."""
        self._compact = compact
        self._show()

    def set_presenting(self, presenting: bool) -> None:
        self._presenting = presenting
        self._show()

    def _show(self) -> None:
        self._runs.setVisible(not self._presenting)
        self._views.setVisible(not self._presenting)
        self._name.setVisible(self._presenting)
        self._machine.setVisible(not self._compact or self._presenting)

    @Slot(int)
    def _run_activated(self, place: int) -> None:
        key = self._keys[place]
        # What is shown changes when the run has been read, not before.
        self.set_run(self._chosen)
        if key and key != self._chosen:
            self.run_picked.emit(key)

    @Slot(int)
    def _view_activated(self, place: int) -> None:
        self.view_picked.emit(self._views.itemData(place))
