"""The Race view: the recorded slices replayed, all strategies at once.

Holds values, decides nothing: how far everybody was at a moment, and the words about it, come from
core. While a run goes on it shows progress only, and nothing moves by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

from ....core.display.i18n import tr
from ....core.display.numbers import number
from ....core.summary.summary import Row, Summary
from ...ports.view_options import Choice
from ...widgets.side_panel import reduced_motion
from ...widgets.view_controls import picture_control
from ..recorded_view import RecordedView
from ..view_protocol import Extent
from .picture_maker import PictureMaker
from .race_clock import REDUCED_STEPS, SPEEDS, RaceClock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ....core.results.timeline import Timeline
    from .race_panes import RacePanes
    from .race_rows import RaceRow

FRAME_MS = 16


class RaceView(RecordedView):
    """Lanes or pictures, curves and the player's buttons."""

    moment_changed = Signal(float)  # seconds after the start
    moment_wanted = Signal(float)  # picked here while another race leads
    key_wanted = Signal(object)  # a QKeyEvent for the race that leads

    _relayed = ("row_hovered", "row_pressed", "scrolled_to", "rows_changed")
    _right = (212, 150)  # for places and words
    _charts: tuple[RacePanes, ...]

    def __init__(self) -> None:
        self._raced: object = None
        self._shown_rows: tuple[Row, ...] = ()
        self._shown: dict[int, Timeline] = {}
        self._following = self._posing = False
        self._own_s = 0.0
        self._shared_s: float | None = None
        self._clock = RaceClock()
        self._wall = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._side = 0  # rows of the picture; 0 where what is raced has none
        self._maker = PictureMaker()
        self._picture = picture_control()
        super().__init__(_lanes_title(), self._picture)
        self._picture.value_changed.connect(self._pick_picture)
        self._maker.setParent(self)
        self._maker.made.connect(self._show_picture)
        self._timer.setParent(self)
        self._timer.timeout.connect(self._tick)
        self.setAccessibleName(tr("Race"))

    @Slot()
    def show_progress(self) -> None:
        """The samples of a run that goes on have come further."""
        if self.isVisible():
            self._show_moment()

    def set_presenting(self, presenting: bool) -> None:
        super().set_presenting(presenting)
        for panes in self._charts:
            panes.set_whole(presenting)

    def set_following(self, following: bool) -> None:
        """Whether another race leads: it has the buttons, and the time is set by it."""
        if following != self._following:
            self._following = following
            self._pause()
            for panes in self._charts:
                panes.set_following(following)

    def set_posing(self, posing: bool) -> None:
        """For a picture, which nobody can press."""
        for panes in self._charts:
            panes.set_posing(posing)
        self._posing = posing
        if self._charts:
            self._show_moment()

    def lend_controls(self) -> QWidget | None:
        """The buttons, to stand under both of two views; None while there is nothing to play."""
        return next((panes.lend_controls() for panes in self._charts), None)

    def take_controls_back(self) -> None:
        """What was lent, in its place again."""
        for panes in self._charts:
            panes.take_controls_back()

    def extent(self) -> Extent | None:
        """Seconds of the slowest row."""
        return (0.0, self._own_s) if self._own_s else None

    def set_extent(self, extent: Extent | None) -> None:
        """Race over another time; None for the rows' own."""
        seconds = extent[1] if extent is not None else None
        if seconds != self._shared_s:
            self._shared_s = seconds
            self._show()

    def choices(self) -> frozenset[Choice]:
        return self._offers | ({Choice.PICTURE} if self._side else set())

    def clock(self) -> RaceClock:
        """Where the replay is; to look at."""
        return self._clock

    def playing(self) -> bool:
        return self._timer.isActive()

    def panes(self) -> RacePanes:
        """The charts; made when first asked for."""
        panes: RacePanes = self.chart()
        return panes

    def _chart(self) -> RacePanes:
        from .race_panes import RacePanes

        panes = RacePanes()
        panes.curves.time_picked.connect(self._pick_time)
        panes.set_following(self._following)
        panes.set_whole(self._presenting)
        controls = panes.controls
        controls.play_pressed.connect(self.toggle)
        controls.step_pressed.connect(self.step)
        controls.ends_pressed.connect(self._to_end)
        controls.speed_picked.connect(self._pick_speed)
        return panes

    def _keyboard(self, chart: RacePanes) -> None:
        return None

    # The replay

    @Slot()
    def toggle(self) -> None:
        """Play or pause; where nothing may move by itself, go a step on."""
        if not self._shown:
            return
        if self._timer.isActive():
            self._pause()
        elif reduced_motion():
            if self._clock.at_s >= self._clock.total_s:
                self._clock.move_to(0.0)
            else:
                self._clock.step(1, REDUCED_STEPS)
            self._show_moment(described=True)
        else:
            self._clock.play()
            self._wall.start()
            self._timer.start()
            self.panes().controls.set_playing(True)

    @Slot(int)
    def step(self, count: int) -> None:
        """So many hundredths on, or back."""
        self._pause()
        self._clock.step(count)
        self._show_moment(described=True)

    @Slot(float)
    def set_time(self, at_s: float) -> None:
        """Show a moment, in seconds after the start."""
        self._clock.move_to(at_s)
        self._show_moment(described=not self._timer.isActive())

    @Slot(float)
    def _pick_time(self, at_s: float) -> None:
        if self._following:
            self.moment_wanted.emit(at_s)
        else:
            self.set_time(at_s)

    @Slot(bool)
    def _to_end(self, end: bool) -> None:
        self._pause()
        self.set_time(self._clock.total_s if end else 0.0)

    @Slot(float)
    def _pick_speed(self, speed: float) -> None:
        self._clock.speed = speed
        self.panes().controls.set_speed(speed)

    def _pause(self) -> None:
        self._timer.stop()
        self._clock.playing = False
        for panes in self._charts:
            panes.controls.set_playing(False)
            panes.describe()

    @Slot()
    def _tick(self) -> None:
        self._clock.advance(self._wall.restart() / 1000)
        self._show_moment()
        if not self._clock.playing:
            self._pause()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        for panes in self._charts:
            panes.set_focused(self.hasFocus() and self.focusPolicy() != Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Left: lambda: self.step(-1),
            Qt.Key.Key_Right: lambda: self.step(1),
            Qt.Key.Key_Home: lambda: self._to_end(False),
            Qt.Key.Key_End: lambda: self._to_end(True),
            Qt.Key.Key_BracketLeft: lambda: self._change_speed(-1),
            Qt.Key.Key_BracketRight: lambda: self._change_speed(1),
        }
        call = keys.get(Qt.Key(event.key()))
        if call is not None and self._following:
            self.key_wanted.emit(event)
        elif call is None or not self._shown:
            event.ignore()
        else:
            call()

    def _change_speed(self, by: int) -> None:
        self._clock.change_speed(by)
        self.panes().controls.set_speed(self._clock.speed)

    # What is shown

    def _arrange(self) -> None:
        super()._arrange()
        for panes in self._charts:
            panes.lanes.set_right_width(self._right_width())
            panes.curves.set_compact(self._compact)

    def _show_controls(self, summary: Summary | None) -> None:
        super()._show_controls(summary)
        # Tab need not stop where no key does anything.
        replayable = summary is not None and not summary.running
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if replayable else Qt.FocusPolicy.NoFocus)
        self._rounds.setVisible(replayable)
        self._picture.set_value("picture" if self._options.picture else "lanes")
        if not replayable:
            self._pause()
            self._shown = {}
        if self._state.quiet or summary is None:
            self._maker.stop()

    def _draw(self, summary: Summary) -> None:
        from ....core.results.replay import default_speed
        from .race_rows import race_rows

        self._shown_rows = self._rows(summary)
        self._shown = {} if summary.running else self._timelines(self._shown_rows, summary)
        own_s = max((one.total_s for one in self._shown.values()), default=0.0)
        changed, self._own_s = own_s != self._own_s, own_s
        total_s = max(own_s, self._shared_s or 0.0)
        options = self._options
        raced = (self._state.result, summary.basis, options.round, options.workers, tuple(self._shown), total_s)
        if raced != self._raced:
            # Another race begins at its start; the same one, drawn anew, goes on where it is.
            self._raced = raced
            self._pause()
            self._clock = RaceClock(total_s=total_s, speed=default_speed(total_s, tuple(s for s, _ in SPEEDS)))
        panes = self.panes()
        drawn = race_rows(self._shown_rows, summary, self._shown, self._theme)
        panes.set_rows(drawn, total_s, live=summary.running)
        self._show_fillings(summary, drawn)
        panes.controls.set_speed(self._clock.speed)
        self._pages.setCurrentWidget(panes)
        self._show_moment(described=True)
        if changed:
            self.extent_changed.emit()

    def _show_fillings(self, summary: Summary, drawn: tuple[RaceRow, ...]) -> None:
        """Which rows of the picture each worker does, and when; nothing where there is no picture."""
        from ....core.drawing.work_picture import PICTURED, side_of

        pictured = [row for row in self._shown_rows if row.index in self._shown and row.cell.workload in PICTURED]
        # As many as each of them has: every row of the picture is one that was computed.
        self._side = min((side_of(row.cell.num) for row in pictured), default=0)
        shown = bool(self._side) and self._options.picture
        self._picture.setVisible(bool(self._side))
        panes, result = self.panes(), self._state.result
        panes.set_pictured(shown)
        self._title.setText(_lanes_title() if not shown else self._picture_title(pictured))
        if not shown or result is None:
            self._maker.stop()
            panes.pictures.set_rows((), {})
            return
        from ....core.drawing.filling import filling

        fillings = {row.index: filling(result, self._shown[row.index], summary.basis) for row in pictured}
        parts = {index: found.part(self._side) for index, found in fillings.items() if found is not None}
        panes.pictures.set_escapes(self._maker.kept(self._side))
        panes.pictures.set_rows(drawn, parts)
        if not self._state.quiet:
            self._maker.make(self._side)

    def _picture_title(self, pictured: Sequence[Row]) -> str:
        most = max(row.cell.num for row in pictured)
        if most == self._side:
            return tr("Rows computed, each worker in a tint of its own")
        said = tr("Rows computed, each worker in a tint of its own; {side} of {count} rows are drawn")
        return said.format(side=number(self._side), count=number(most))

    @Slot(int)
    def _show_picture(self, side: int) -> None:
        """The picture is there."""
        if side == self._side:
            self.panes().pictures.set_escapes(self._maker.kept(side))

    def _show_moment(self, *, described: bool = False) -> None:
        from ....core.results.replay import live_states, state_at
        from ....core.results.replay_text import race_headline

        summary, result = self._state.summary, self._state.result
        if summary is None:
            return
        panes, at_s = self.panes(), self._clock.at_s
        if summary.running:
            panes.set_states(live_states(result) if result is not None else {})
            self._say("", "")
        else:
            states = {index: state_at(shown, at_s) for index, shown in self._shown.items()}
            panes.set_states(states)
            panes.set_time(at_s, self._clock.total_s)
            head, why = race_headline(self._shown_rows, self._shown, states, at_s)
            # At the start it says which key plays: nothing does in a picture.
            self._say(head, "" if self._posing and at_s <= 0 else why)
            self.moment_changed.emit(at_s)
        if described:
            panes.describe()


def _lanes_title() -> str:
    return tr("Work done, each worker")
