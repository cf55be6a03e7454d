"""What links two panes: the axis, the scrolling, the chosen row, the row singled out, the moment of a race.

Only passes on; which rows belong together is said by whoever shows two runs. A row is named by the side that it was
pointed at on and its index there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ...charts.highlight import Highlighted
from ...charts.row_bands import joint_bands
from ...views.view_protocol import HasRows, HasWindow, LightsRows, MarksRow, Plays, Scrolls, SharesAxis, SharesRows
from .pane import Pane

_MOST_JOINS = 3  # one after the other, each because of the one before

Counterpart = Callable[[int, int], int | None]


def same(_side: int, index: int) -> int | None:
    """For one run on both sides."""
    return index


class PaneLink(QObject):
    """Links the panes that there are, one or two."""

    linked = Signal()  # whether the axes are linked may have changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.highlight = Highlight(self)
        self.highlight.changed.connect(self._light)
        self._panes: list[Pane] = []
        self._counterpart: Counterpart = same
        self._busy = self._moved_meanwhile = False
        self._again = 0
        self._strategy: str | None = None
        self.axes_linked = self._rows_linked = False

    def add(self, pane: Pane) -> None:
        """Take in a pane; the second one is linked with the first."""
        self._panes.append(pane)
        pane.row_hovered.connect(self._hovered)
        pane.row_pressed.connect(self._pressed)
        pane.row_chosen.connect(self._chose)
        pane.extent_changed.connect(self.join)
        pane.rows_changed.connect(self.join_rows)
        pane.scrolled_to.connect(self._scrolled)
        pane.window_moved.connect(self._window)
        pane.moment_changed.connect(self._moved)
        pane.moment_wanted.connect(self._wanted)
        pane.key_wanted.connect(self._key)
        pane.drawn.connect(self._drawn)

    def drop(self) -> None:
        """Let go of the second pane."""
        del self._panes[1:]
        self._mark(False)
        self.highlight.clear()
        self.join()

    def set_counterpart(self, counterpart: Counterpart, *, kept: bool) -> None:
        """How to find the other side's index of a row, from a side and an index; `kept` if the rows are as before."""
        self._counterpart = counterpart
        if not kept:
            self.highlight.clear()
            self._mark(False)

    @Slot()
    def join(self) -> None:
        """Draw both of two charts alike over one axis, and let one of two races lead."""
        if self._busy:
            return
        self._busy = True
        try:
            self._join_axes()
            self._join_races()
        finally:
            self._busy = False
        self.join_rows()
        self.linked.emit()

    @Slot()
    def join_rows(self) -> None:
        """Only the heights: a view has other rows, or other room for them."""
        if self._busy:
            self._moved_meanwhile = True
            return
        self._busy, self._moved_meanwhile = True, False
        try:
            self._join_rows()
        finally:
            self._busy = False
        # What got another size by being lined up has other room for its rows now.
        self._again = self._again + 1 if self._moved_meanwhile else 0
        if 0 < self._again <= _MOST_JOINS:
            QTimer.singleShot(0, self, self.join_rows)

    def _join_axes(self) -> None:
        views = [view for pane in self._panes if isinstance(view := pane.current(), SharesAxis)]
        alike = len(views) == 2 and self._panes[0].key() == self._panes[1].key()
        extents = [extent for view in views if (extent := view.extent()) is not None] if alike else []
        joint = (min(low for low, _ in extents), max(high for _, high in extents)) if extents else None
        for view in views:
            view.set_extent(joint)
        self.axes_linked = len(extents) == 2

    def _join_rows(self) -> None:
        """The same row at the same height in two views of different kinds; two of a kind agree by themselves."""
        shown = [pane.current() for pane in self._panes if pane.key() in pane.made()]
        views = [view for view in shown if isinstance(view, SharesRows)]
        bands = left = None
        if len(views) == 2 and self._panes[0].key() != self._panes[1].key():
            left, right = (view.row_needs() for view in views)
            if left is not None and right is not None and self._together(left.rows, right.rows):
                bands = joint_bands(left, right)
        for view in views:
            view.set_row_bands(bands)
        self._rows_linked = bands is not None
        if bands is not None and left is not None and isinstance(other := self._panes[1].current(), Scrolls):
            other.scroll_to(round(left.offset))

    def _together(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether the rows at each place belong together."""
        return [self._counterpart(0, index) for index in left] == list(right)

    def _join_races(self) -> None:
        races = [view for pane in self._panes if isinstance(view := pane.current(), Plays)]
        for place, race in enumerate(races):
            # Nothing moves by itself in a timed round.
            race.set_following(place > 0 or self.highlight.dark)

    def races(self) -> list[Plays]:
        """The races in sight, the one that leads first."""
        return [view for pane in self._panes if isinstance(view := pane.current(), Plays)]

    def _other(self, side: int) -> Pane | None:
        return self._panes[1 - side] if len(self._panes) == 2 else None

    @Slot(int)
    def _drawn(self, _side: int) -> None:
        self.join()
        self._light()

    @Slot(int, object)
    def _hovered(self, side: int, index: int | None) -> None:
        self.highlight.hover((side, index) if index is not None else None)

    @Slot(int, object)
    def _pressed(self, side: int, index: int | None) -> None:
        self.highlight.press((side, index) if index is not None else None)

    @Slot()
    def _light(self) -> None:
        for pane in self._panes:
            view = pane.current()
            if isinstance(view, LightsRows):
                view.set_highlight(self._highlighted(pane))

    def _highlighted(self, pane: Pane) -> Highlighted:
        """The row that is singled out in a chart, else all those of the strategy under the mouse in the plan."""
        spot = self.highlight.spot()
        if spot is not None:
            row = spot[1] if spot[0] == pane.side else self._counterpart(*spot)
            return frozenset() if row is None else frozenset({row})
        if self._strategy is None or self.highlight.dark or pane.summary is None:
            return frozenset()
        return frozenset(row.index for row in pane.summary.rows if row.cell.strategy == self._strategy)

    @Slot(object)
    def light_strategy(self, key: str | None) -> None:
        """Tint every row of a strategy; None for none."""
        if key != self._strategy:
            self._strategy = key
            self._light()

    @Slot(int, object)
    def _chose(self, side: int, index: int) -> None:
        other = self._other(side)
        if self._busy or other is None or not self._panes[side].isVisible():
            return
        view, there = other.current(), self._counterpart(side, index)
        if isinstance(view, HasRows) and there is not None:
            self._busy = True
            view.select(there)
            self._busy = False
            self._mark(True)

    def _mark(self, marked: bool) -> None:
        for pane in self._panes:
            view = pane.current()
            if isinstance(view, MarksRow):
                view.set_marked(marked)

    @Slot(int, int)
    def _scrolled(self, side: int, offset: int) -> None:
        other = self._other(side)
        linked = other is not None and (self._rows_linked or other.key() == self._panes[side].key())
        if self._busy or other is None or not linked:
            return
        view = other.current()
        if isinstance(view, Scrolls):
            self._busy = True
            view.scroll_to(offset)
            self._busy = False

    @Slot(int, float, float)
    def _window(self, side: int, low_s: float, high_s: float) -> None:
        """The same part of the time, where both enlarge the same row."""
        other = self._other(side)
        if self._busy or other is None:
            return
        one, two = self._panes[side].current(), other.current()
        if isinstance(one, HasRows) and isinstance(two, HasRows) and isinstance(two, HasWindow):
            chosen = one.selected()
            if chosen is not None and self._counterpart(side, chosen) == two.selected():
                self._busy = True
                two.show_window(low_s, high_s)
                self._busy = False

    @Slot(int, float)
    def _moved(self, side: int, at_s: float) -> None:
        races = self.races()
        if side == 0 and len(races) == 2:
            races[1].set_time(at_s)

    @Slot(float)
    def _wanted(self, at_s: float) -> None:
        self.races()[0].set_time(at_s)

    @Slot(object)
    def _key(self, event: object) -> None:
        if not self.highlight.dark:
            self.races()[0].keyPressEvent(event)


Spot = tuple[int, int]


class Highlight(QObject):
    """Keeps it; dark while a timed round runs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hovered: Spot | None = None
        self._pinned: Spot | None = None
        self._dark = False

    def spot(self) -> Spot | None:
        """The row to single out."""
        return None if self._dark else self._hovered or self._pinned

    @property
    def dark(self) -> bool:
        """Whether a timed round runs."""
        return self._dark

    def set_dark(self, dark: bool) -> None:
        """No hover effects in a timed round."""
        if dark != self._dark:
            self._dark = dark
            self.clear()

    def hover(self, spot: Spot | None) -> None:
        """The mouse is on a row, or on none."""
        if not self._dark and spot != self._hovered:
            self._hovered = spot
            self.changed.emit()

    def press(self, spot: Spot | None) -> None:
        """A row was clicked: pin it; clicked again, or beside all rows, it is free."""
        if not self._dark:
            self._pinned = None if spot == self._pinned else spot
            self.changed.emit()

    def clear(self) -> None:
        """Other rows: what was pinned may be none of them."""
        self._hovered = self._pinned = None
        self.changed.emit()
