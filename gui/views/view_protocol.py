"""What a view is to the page that holds it: every view shows a state, and may be able to do more.

Types only. Each of the further abilities is asked for by its type, so that a view without it needs no empty methods.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ...core.compare.pair_text import Gain
    from ..charts.highlight import Highlighted
    from ..charts.row_bands import RowBands, RowNeeds
    from ..ports.view_options import Choice, ViewState
    from ..style.theme import Theme
    from ..widgets.legend import Mark

Extent = tuple[float, float]
"""Both ends of an axis, in the axis's own units."""


class View(Protocol):
    """Shows one run; a QWidget."""

    details_requested: Any  # Signal(object): index of a row that failed

    def set_state(self, state: ViewState, /) -> None: ...
    def set_theme(self, theme: Theme, /) -> None: ...


@runtime_checkable
class ShowsProgress(Protocol):
    """Draws the samples of a run that goes on as they come, between two states."""

    def show_progress(self) -> None: ...


@runtime_checkable
class AsksForRun(Protocol):
    """Offers Run where there is none yet."""

    run_requested: Any  # Signal()


@runtime_checkable
class AsksForSweep(Protocol):
    """Offers to set a sweep where the run has none."""

    sweep_requested: Any  # Signal()


@runtime_checkable
class LeadsToLines(Protocol):
    """Names lines of the user's file that rows are about."""

    line_requested: Any  # Signal(object): index of a row


@runtime_checkable
class ShowsLine(Protocol):
    """Can show a line of the user's file that a row is about."""

    def show_line(self, index: int, line: int, /) -> None: ...


@runtime_checkable
class Speaks(Protocol):
    """Has words of its own for the headline."""

    words_changed: Any  # Signal()

    def words(self) -> tuple[str, str]: ...


@runtime_checkable
class HasRows(Protocol):
    """Shows rows of which one can be chosen."""

    def selected(self) -> int | None: ...
    def select(self, index: int, /) -> None: ...


@runtime_checkable
class ShowsRow(Protocol):
    """Can bring a row into sight that its choice of rows may leave out, and give it the keyboard."""

    def show_row(self, index: int, /) -> None: ...


@runtime_checkable
class LightsRows(Protocol):
    """Tells which row the mouse is on, and can tint some and thin the others."""

    row_hovered: Any  # Signal(object): an index, or None
    row_pressed: Any  # Signal(object)

    def set_highlight(self, rows: Highlighted, /) -> None: ...


@runtime_checkable
class ChoosesRows(Protocol):
    """Tells which row was chosen."""

    row_chosen: Any  # Signal(object): an index


@runtime_checkable
class OffersChoices(Protocol):
    """Lets some of the options be chosen, and leaves it to the page to set them."""

    options_picked: Any  # Signal(object): the ViewOptions

    def choices(self) -> frozenset[Choice]: ...


@runtime_checkable
class MarksRow(Protocol):
    """Can show its chosen row while the keyboard is elsewhere: it was chosen for both of two views."""

    def set_marked(self, marked: bool, /) -> None: ...


@runtime_checkable
class HasWindow(Protocol):
    """Shows a part of the time enlarged."""

    window_moved: Any  # Signal(float, float): seconds

    def show_window(self, low_s: float, high_s: float, /) -> None: ...


@runtime_checkable
class Joins(Protocol):
    """Can stand beside another view under one head: without a head, a legend and margins of its own."""

    def set_joined(self, joined: bool, /, *, named: bool = True) -> None: ...
    def marks(self) -> tuple[Mark, ...]: ...


@runtime_checkable
class SharesAxis(Protocol):
    """Can draw over an axis that is not its own.

    `extent` is what its own rows need, None without any; `furniture` px left and right of the plot.
    """

    extent_changed: Any  # Signal()

    def extent(self) -> Extent | None: ...
    def set_extent(self, extent: Extent | None, /) -> None: ...
    def furniture(self) -> tuple[int, int]: ...


@runtime_checkable
class Scrolls(Protocol):
    """Tells how far it is scrolled, and can be scrolled with another."""

    scrolled_to: Any  # Signal(int): px

    def scroll_to(self, offset: int, /) -> None: ...


@runtime_checkable
class SharesRows(Protocol):
    """Can show its rows at the heights that those of a view of another kind beside it have, and scroll with them."""

    rows_changed: Any  # Signal()

    def row_needs(self) -> RowNeeds | None: ...
    def set_row_bands(self, bands: RowBands | None, /) -> None: ...


@runtime_checkable
class Plays(Protocol):
    """Has a moment that moves on by itself; beside another one of the two leads and has the buttons for both."""

    moment_changed: Any  # Signal(float): seconds
    moment_wanted: Any  # Signal(float), where it follows
    key_wanted: Any  # Signal(object): a QKeyEvent, where it follows

    def set_time(self, at_s: float, /) -> None: ...
    def set_following(self, following: bool, /) -> None: ...
    def lend_controls(self) -> QWidget | None: ...
    def take_controls_back(self) -> None: ...
    def keyPressEvent(self, event: Any, /) -> None: ...


@runtime_checkable
class ShowsGains(Protocol):
    """Has a column at the far right for how much faster this run is, by the index of the row."""

    def set_gains(self, gains: Mapping[int, Gain] | None, /) -> None: ...


@runtime_checkable
class Presents(Protocol):
    """Looks different for a room or in a picture."""

    def set_presenting(self, presenting: bool, /) -> None: ...


@runtime_checkable
class Poses(Protocol):
    """Has buttons that a room may press and a picture does not show."""

    def set_posing(self, posing: bool, /) -> None: ...


@runtime_checkable
class Compacts(Protocol):
    """Looks different in a narrow window."""

    def set_compact(self, compact: bool, /) -> None: ...


@runtime_checkable
class Prepares(Protocol):
    """Loads what draws only when it is needed, which takes its time once."""

    def prepare(self) -> None: ...


@runtime_checkable
class Closes(Protocol):
    """Holds something that Qt does not free with it."""

    def close_chart(self) -> None: ...
