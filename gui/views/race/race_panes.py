"""The parts of a race: the lanes or what they compute as pictures, work done against time, the player's buttons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.display.numbers import number
from ....core.results.replay import RaceState
from ...charts.highlight import Highlighted
from ...charts.row_bands import RowBands, RowNeeds
from ...style.theme import Size, Theme
from ...widgets.labels import label
from .race_controls import RaceControls
from .race_curves import RaceCurves
from .race_lanes import RaceLanes
from .race_pictures import RacePictures
from .race_rows import RaceRow

# Size, name, and the least whole that is written in it.
_UNITS = ((1.0, "s", 0.5), (1e-3, "ms", 0.0005), (1e-6, "µs", 0.0))


class RacePanes(QWidget):
    """Keeps its parts at the same rows and moment; in a run that goes on there are only the lanes."""

    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    scrolled_to = Signal(int)
    rows_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lanes, self.curves, self.controls = RaceLanes(), RaceCurves(), RaceControls()
        self.pictures = RacePictures()
        self.pictures.hide()
        self._played = self._following = self._posing = self._whole = False
        self._head = label(tr("Work done against time"), size=Size.BODY, weight=600)
        self._head.setContentsMargins(4, 0, 0, 0)
        self._box = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.lanes, 1)
        layout.addWidget(self.pictures, 1)
        layout.addWidget(self._head)
        layout.addWidget(self.curves)
        layout.addWidget(self.controls)
        for name in ("row_hovered", "row_pressed", "scrolled_to", "rows_changed"):
            getattr(self.lanes, name).connect(getattr(self, name))
        self.pictures.row_hovered.connect(self.row_hovered)
        self.pictures.row_pressed.connect(self.row_pressed)

    def set_rows(self, rows: tuple[RaceRow, ...], total_s: float, *, live: bool) -> None:
        self.lanes.set_rows(rows)
        self.curves.set_rows(rows, total_s)
        self._played = not live and total_s > 0
        self._show_curves()
        self.set_following(self._following)

    def set_pictured(self, pictured: bool) -> None:
        """Whether pictures stand in the place of the lanes."""
        self.lanes.setVisible(not pictured)
        self.pictures.setVisible(pictured)

    def pictured(self) -> bool:
        return not self.pictures.isHidden()

    def set_focused(self, focused: bool) -> None:
        """Show that the keyboard drives the race."""
        self.lanes.set_focused(focused)
        self.pictures.set_focused(focused)

    def describe(self) -> None:
        """Say the moment to a screen reader; not for every frame."""
        self.lanes.describe()
        self.pictures.describe()

    def set_highlight(self, rows: Highlighted) -> None:
        self.lanes.set_highlight(rows)
        self.pictures.set_highlight(rows)
        self.curves.set_highlight(rows)

    def row_needs(self) -> RowNeeds | None:
        """What the rows need to stand beside those of another view."""
        needs = self.lanes.row_needs()
        return replace(needs, top=float(self.lanes.y()), bottom=self.lanes.y() + needs.bottom) if needs else None

    def set_row_bands(self, bands: RowBands | None) -> None:
        """Rows as high as in another view, or as there is room for."""
        self.lanes.set_row_bands(bands)

    def scroll_to(self, offset: int) -> None:
        self.lanes.scroll_to(offset)

    def selected(self) -> int | None:
        """No row is chosen in a race."""
        return None

    def select(self, index: int) -> None:
        """No row is chosen in a race."""

    def set_following(self, following: bool) -> None:
        """Without buttons: another race has them for both."""
        self._following = following
        self._show_controls()

    def set_posing(self, posing: bool) -> None:
        """Without buttons: nobody can press them in a picture."""
        self._posing = posing
        self._show_controls()

    def set_whole(self, whole: bool) -> None:
        """Whether every row has to be in sight, as where nobody can scroll: the curves go where they take the room."""
        self._whole = whole
        self._show_curves()

    def _show_curves(self) -> None:
        others = [self._head, self.curves, *([] if self.controls.isHidden() else [self.controls])]
        needed = self.lanes.least_height() + sum(part.sizeHint().height() + self._box.spacing() for part in others)
        fits = not self._whole or needed <= self.height()
        for part in (self._head, self.curves):
            part.setVisible(self._played and fits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole:
            self._show_curves()

    def _show_controls(self) -> None:
        self.controls.setVisible(self._played and not self._following and not self._posing)

    def lend_controls(self) -> QWidget:
        """The buttons, to stand elsewhere; they still do what they do here."""
        self._box.removeWidget(self.controls)
        return self.controls

    def take_controls_back(self) -> None:
        self._box.addWidget(self.controls)
        self.set_following(self._following)

    def set_states(self, states: Mapping[int, RaceState]) -> None:
        self.lanes.set_states(states)
        self.pictures.set_states(states)

    def set_time(self, at_s: float, total_s: float) -> None:
        """Where the replay is."""
        words = time_words(at_s, total_s)
        self.curves.set_time(at_s, words)
        self.pictures.set_time(at_s)
        self.controls.set_time(words, time_words(total_s, total_s))

    def set_theme(self, theme: Theme) -> None:
        self.lanes.set_theme(theme)
        self.pictures.set_theme(theme)
        self.curves.set_theme(theme)
        self.controls.set_theme(theme)

    def set_column_width(self, width: int) -> None:
        """Px for the rows' names."""
        self.lanes.set_column_width(width)
        self.curves.set_column_width(width)


def time_words(at_s: float, total_s: float) -> str:
    """A moment with as many decimals as the whole has need of, so that running figures stand still: "0.700 s"."""
    scale, unit = next((scale, unit) for scale, unit, least in _UNITS if total_s >= least)
    whole = total_s / scale
    places = 3 if whole < 10 else 2 if whole < 100 else 1
    return f"{number(at_s / scale, f',.{places}f')} {unit}"
