"""The Race view: the recorded slices replayed, all strategies at once.

Holds values, decides nothing: how far everybody was at a moment, and the words about it, come from
core. While a run goes on it shows progress only, and nothing moves by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ....core.display.i18n import tr
from ....core.results.run_result import RunResult
from ....core.summary.row_selection import ALL, default_workers, visible_rows, worker_counts
from ....core.summary.summary import Row, Summary
from ...charts.highlight import Highlighted
from ...charts.row_layout import UNNAMED
from ...style.theme import LIGHT, Size, Theme
from ...widgets.empty_page import EmptyPage
from ...widgets.labels import Elided
from ...widgets.legend import Mark
from ...widgets.round_choice import RoundChoice
from ...widgets.side_panel import reduced_motion
from ...widgets.workers_choice import WorkersChoice
from ..view_protocol import Extent
from .race_clock import REDUCED_STEPS, SPEEDS, RaceClock

if TYPE_CHECKING:
    from ....core.results.timeline import Recording, Timeline
    from .race_panes import RacePanes

FRAME_MS = 16
RIGHT = 212  # px for places and words
RIGHT_JOINED = 150


class RaceView(QWidget):
    """Head, lanes, curves and the player's buttons."""

    run_requested = Signal()
    words_changed = Signal()
    details_requested = Signal(object)  # index of a row that failed
    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    extent_changed = Signal()
    scrolled_to = Signal(int)
    moment_changed = Signal(float)  # seconds after the start
    moment_wanted = Signal(float)  # picked here while another race leads
    key_wanted = Signal(object)  # a QKeyEvent for the race that leads

    def __init__(self) -> None:
        super().__init__()
        self._summary: Summary | None = None
        self._result: RunResult | None = None
        self._recording: Recording | None = None
        self._theme = LIGHT
        self._workers: int | None = ALL
        self._round: int | None = None
        self._cells: object = None
        self._raced: object = None
        self._rows: tuple[Row, ...] = ()
        self._shown: dict[int, Timeline] = {}
        self._words = ("", "")
        self._compact = self._joined = self._following = False
        self._named = True
        self._own_s = 0.0
        self._shared_s: float | None = None
        self._panes: RacePanes | None = None
        self._clock = RaceClock()
        self._wall = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._title = Elided(tr("Work done, each worker"), size=Size.TITLE, weight=600)
        self._workers_choice = WorkersChoice()
        self._workers_choice.value_changed.connect(self.set_workers)
        self._rounds = RoundChoice()
        self._rounds.value_changed.connect(self._pick_round)
        self._pages = QStackedWidget()
        self._empty = EmptyPage()
        self._empty.run_requested.connect(self.run_requested)
        self._pages.addWidget(self._empty)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Race"))
        self._lay_out()
        self.set_summary(None)

    def set_run(self, result: RunResult | None) -> None:
        """The samples as far as they have come; while a run goes on its progress is shown at once."""
        if result is not self._result:
            self._result, self._recording = result, None
        elif self._summary is not None and self._summary.running and self.isVisible():
            self._show_moment()

    def set_summary(self, summary: Summary | None) -> None:
        """Show a run as far as it has come; None while there is none."""
        cells = None if summary is None else tuple(row.cell for row in summary.rows if not row.absent)
        if summary is not None and cells != self._cells:
            self._workers, self._round = default_workers(summary), None
        self._cells, self._summary = cells, summary
        self._show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._panes is not None:
            self._panes.set_theme(theme)
            self._show()

    def set_compact(self, compact: bool) -> None:
        """For a narrow window."""
        self._compact = compact
        self._set_margins()

    def set_joined(self, joined: bool, *, named: bool = True) -> None:
        """Beside another view, under one head for both; of two races only the left one has names."""
        if (joined, named) != (self._joined, self._named):
            self._joined, self._named = joined, named
            self._title.setVisible(not joined)
            self._set_margins()
            self._show()

    def marks(self) -> tuple[Mark, ...]:
        """Nothing that a legend would have to explain."""
        return ()

    def round(self) -> int | None:
        """Which round is shown; None for the median one."""
        return self._round

    def set_round(self, round_: int | None) -> None:
        """Show a round, or the median one."""
        if round_ != self._round:
            self._pick_round(round_)

    def set_following(self, following: bool) -> None:
        """Whether another race leads: it has the buttons, and the time is set by it."""
        if following != self._following:
            self._following = following
            self._pause()
            if self._panes is not None:
                self._panes.set_following(following)

    def lend_controls(self) -> QWidget | None:
        """The buttons, to stand under both of two views; None while there is nothing to play."""
        return self._panes.lend_controls() if self._panes is not None else None

    def take_controls_back(self) -> None:
        """What was lent, in its place again."""
        if self._panes is not None:
            self._panes.take_controls_back()

    def set_highlight(self, rows: Highlighted) -> None:
        """Tint rows and thin the others."""
        if self._panes is not None:
            self._panes.set_highlight(rows)

    def extent(self) -> Extent | None:
        """Seconds of the slowest row."""
        return (0.0, self._own_s) if self._own_s else None

    def set_extent(self, extent: Extent | None) -> None:
        """Race over another time; None for the rows' own."""
        seconds = extent[1] if extent is not None else None
        if seconds != self._shared_s:
            self._shared_s = seconds
            self._show()

    def furniture(self) -> tuple[int, int]:
        """Px left and right of the lanes."""
        return self._column(), RIGHT_JOINED if self._joined else RIGHT

    def scroll_to(self, offset: int) -> None:
        if self._panes is not None:
            self._panes.lanes.scroll_to(offset)

    def words(self) -> tuple[str, str]:
        """Headline and reason of the moment; empty where the run's own do."""
        return self._words

    def workers(self) -> int | None:
        """Which rows are shown, as in `ViewOptions`."""
        return self._workers

    @Slot(object)
    def set_workers(self, workers: int | None) -> None:
        """Show other rows."""
        if workers != self._workers:
            self._workers = workers
            self._show()

    def selected(self) -> int | None:
        """No row is chosen in a race."""
        return None

    def select(self, index: int) -> None:
        """No row is chosen in a race."""

    def clock(self) -> RaceClock:
        """Where the replay is; to look at."""
        return self._clock

    def playing(self) -> bool:
        return self._timer.isActive()

    def prepare(self) -> None:
        """Make what draws, ahead of the first thing to draw."""
        self.panes()

    def panes(self) -> RacePanes:
        """The charts; made when first asked for."""
        if self._panes is None:
            from .race_panes import RacePanes

            self._panes = RacePanes()
            self._panes.set_theme(self._theme)
            self._panes.curves.time_picked.connect(self._pick_time)
            self._panes.set_following(self._following)
            for name in ("row_hovered", "row_pressed", "scrolled_to"):
                getattr(self._panes.lanes, name).connect(getattr(self, name))
            controls = self._panes.controls
            controls.play_pressed.connect(self.toggle)
            controls.step_pressed.connect(self.step)
            controls.ends_pressed.connect(self._to_end)
            controls.speed_picked.connect(self._pick_speed)
            self._pages.addWidget(self._panes)
            self._set_margins()
        return self._panes

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
        if self._panes is not None:
            self._panes.controls.set_playing(False)
            self._panes.lanes.describe()

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
        if self._panes is not None:
            self._panes.lanes.set_focused(self.hasFocus() and self.focusPolicy() != Qt.FocusPolicy.NoFocus)

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

    def _lay_out(self) -> None:
        self._head, self._line = QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._workers_choice)
        self._head.addWidget(self._rounds)
        self._line.addWidget(self._pages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._head)
        layout.addLayout(self._line, 1)
        self._set_margins()

    def _column(self) -> int:
        """Px for the rows' names; without them as many as the axis's 0 needs."""
        if not self._named:
            return UNNAMED
        return 165 if self._compact else 202

    def _set_margins(self) -> None:
        card = 0 if self._joined else 12 if self._compact else 20
        self._head.setContentsMargins(card + 4, 0, card, 0)
        self._line.setContentsMargins(card, 0, card, 0)
        if self._panes is not None:
            self._panes.set_column_width(self._column())
            self._panes.lanes.set_right_width(RIGHT_JOINED if self._joined else RIGHT)
            self._panes.curves.set_compact(self._compact)

    def _show(self) -> None:
        summary = self._summary
        counts = () if summary is None else worker_counts(summary)
        self._workers_choice.set_counts(counts)
        self._workers_choice.setVisible(len(counts) > 1 and not self._joined)
        # Tab need not stop where no key does anything.
        replayable = summary is not None and not summary.running
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if replayable else Qt.FocusPolicy.NoFocus)
        self._rounds.setVisible(replayable and not self._joined)
        if summary is None or summary.running:
            self._pause()
        if summary is None:
            self._shown = {}
            self._pages.setCurrentIndex(0)
            self._say("", "")
            return
        self._workers_choice.set_value(self._workers)
        self._rounds.set_rounds(self._result.plan.rounds if self._result is not None else 0)
        self._rounds.set_value(self._round)
        self._draw(summary)

    def _draw(self, summary: Summary) -> None:
        from ....core.results.replay import default_speed
        from .race_rows import race_rows

        self._rows = visible_rows(summary, self._workers)
        self._shown = {} if summary.running else self._timelines(summary)
        own_s = max((one.total_s for one in self._shown.values()), default=0.0)
        changed, self._own_s = own_s != self._own_s, own_s
        total_s = max(own_s, self._shared_s or 0.0)
        raced = (self._result, summary.basis, self._round, self._workers, tuple(self._shown), total_s)
        if raced != self._raced:
            # Another race begins at its start; the same one, drawn anew, goes on where it is.
            self._raced = raced
            self._pause()
            self._clock = RaceClock(total_s=total_s, speed=default_speed(total_s, tuple(s for s, _ in SPEEDS)))
        panes = self.panes()
        panes.set_rows(race_rows(self._rows, summary, self._shown, self._theme), total_s, live=summary.running)
        panes.controls.set_speed(self._clock.speed)
        self._pages.setCurrentWidget(panes)
        self._show_moment(described=True)
        if changed:
            self.extent_changed.emit()

    def _timelines(self, summary: Summary) -> dict[int, Timeline]:
        from ....core.results.timeline import Recording

        if self._result is None:
            return {}
        if self._recording is None:
            self._recording = Recording(self._result)
        timed = [row.index for row in self._rows if row.timing(summary.basis) is not None]
        return self._recording.timelines(timed, summary.basis, self._round)

    def _show_moment(self, *, described: bool = False) -> None:
        from ....core.results.replay import live_states, state_at
        from ....core.results.replay_text import race_headline

        if self._summary is None:
            return
        panes, at_s = self.panes(), self._clock.at_s
        if self._summary.running:
            panes.set_states(live_states(self._result) if self._result is not None else {})
            self._say("", "")
        else:
            states = {index: state_at(shown, at_s) for index, shown in self._shown.items()}
            panes.set_states(states)
            panes.set_time(at_s, self._clock.total_s)
            self._say(*race_headline(self._rows, self._shown, states, at_s))
            self.moment_changed.emit(at_s)
        if described:
            panes.lanes.describe()

    def _say(self, headline: str, reason: str) -> None:
        if (headline, reason) != self._words:
            self._words = (headline, reason)
            self.words_changed.emit()

    @Slot(object)
    def _pick_round(self, round_: int | None) -> None:
        self._round = round_
        self._show()
