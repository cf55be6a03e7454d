"""The content beside the plan: the view bar, one of the pages, the machine line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.display.i18n import later, tr
from ..keyboard.key_names import key_name
from ..pages.demo.demo_page import DemoPage
from ..pages.lesson.lesson_page import LessonPage
from ..pages.run.run_page import RunPage
from ..pages.start_page import StartPage
from ..ports.view_models import Page
from ..services.heartbeat import Heartbeat
from ..style.icon_paint import icon
from ..style.theme import LIGHT, Size, Theme, font
from ..views.view_registry import BAR, PREDICT
from ..widgets.folding_choice import FoldingChoice
from ..widgets.labels import Elided
from ..widgets.offer_bar import OfferBar
from ..widgets.segmented_control import Segmented
from .toolbar import ViewActions

if TYPE_CHECKING:
    from ...core.compare import Comparison
    from ...core.summary.summary import Summary
    from ..pages.board.board_page import BoardPage
    from ..pages.compare.compare_page import ComparePage
    from ..pages.run_list.run_list_page import RunListPage


# What leads back to the run, or to the cards where there is none.
BOARD: Final = (Page.BOARD.value, later("Board"))
ASIDE = (Page.COMPARE, Page.RUNS, Page.DEMO)


class PageStack(QWidget):
    """Everything right of the plan."""

    view_changed = Signal(str)
    panes_changed = Signal(str)  # one or two
    page_changed = Signal()
    card_pressed = Signal()
    back_pressed = Signal()

    def __init__(self, heartbeat: Heartbeat, parent: QWidget | None = None) -> None:  # long: lays out its widgets
        super().__init__(parent)
        self.setObjectName("content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "paper")
        self.views = _views()
        self.views.value_changed.connect(self._view_picked)
        self.panes = Segmented([("one", tr("One")), ("two", tr("Two"))], tr("Views side by side"))
        self.panes.set_tip("one", tr("One view ({keys})").format(keys=key_name("Ctrl+\\")))
        self.panes.set_tip("two", tr("Two views side by side ({keys})").format(keys=key_name("Ctrl+\\")))
        self.panes.value_changed.connect(self.panes_changed)
        self.start = StartPage()
        self.run_page = RunPage()
        self.demo, self.lesson = DemoPage(heartbeat), LessonPage()
        self._compare: ComparePage | None = None
        self._runs: RunListPage | None = None
        self._board: BoardPage | None = None
        self._theme, self._compact, self._machine_words = LIGHT, False, ""
        self._pages = QStackedWidget()
        for page in (self.start, self.run_page, self.demo, self.lesson):
            self._pages.addWidget(page)
        self._pages.currentChanged.connect(self._page_changed)
        self._bar = QHBoxLayout()
        self.view_actions = ViewActions()
        self._back = _back_button()
        self._back.clicked.connect(self.back_pressed)
        self._bar.addWidget(self._back)
        self._bar.addWidget(self.views)
        self._bar.addItem(QSpacerItem(8, 0, QSizePolicy.Policy.Expanding))
        self._bar.addWidget(self.panes)
        self._bar.addSpacing(8)
        self._bar.addWidget(self.view_actions)
        self._machine = QWidget()
        self._machine_line = Elided(size=Size.SMALL, tone="second")
        self._card = QPushButton(tr("Machine card"))
        self._card.setProperty("kind", "link")
        self._card.setFont(font(Size.SMALL))
        self._card.clicked.connect(self.card_pressed)
        line = QHBoxLayout(self._machine)
        line.setContentsMargins(24, 0, 20, 4)
        line.addWidget(self._machine_line, 1)
        line.addWidget(self._card)
        self._machine.setFixedHeight(30)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._bar)
        box.addWidget(self._pages, 1)
        self.offer, self._offer_box = _offer_area(box)
        box.addWidget(self._machine)
        self.set_compact(False)
        self.show_page(Page.START)

    def show_page(self, page: Page) -> None:
        pages: dict[Page, QWidget] = {Page.START: self.start, Page.DEMO: self.demo, Page.PREDICT: self.lesson}
        if page is Page.COMPARE:
            shown: QWidget = self.compare
        elif page is Page.RUNS:
            shown = self.runs
        elif page is Page.BOARD:
            shown = self.board
        else:
            shown = pages.get(page, self.run_page)
        if page is Page.EMPTY:
            self.run_page.set_summary(None)
        self._pages.setCurrentWidget(shown)
        if shown is self.run_page:
            self.views.set_value(self.run_page.view())
        elif page.value in self.views.options():
            self.views.set_value(page.value)
        else:
            self.views.clear()

    @Slot()
    def _page_changed(self) -> None:
        self._back.setVisible(self.aside)
        self._show_machine()
        self.page_changed.emit()

    @property
    def aside(self) -> bool:
        """Whether Back and Esc lead away from here: also from the cards, where there is a run to go back to."""
        return self.page in ASIDE or (self.page is Page.START and self.run_page.summary is not None)

    @property
    def showing_run(self) -> bool:
        """Whether the views are in sight."""
        return self._pages.currentWidget() is self.run_page

    def show_view(self, key: str) -> None:
        """Mark the view that is in sight."""
        if self.showing_run:
            self.views.set_value(key)

    def lend_pages(self) -> QWidget:
        """All pages, to be shown elsewhere; they still do what they are told here."""
        self._box.removeWidget(self._pages)
        self._pages.setParent(None)
        return self._pages

    def take_pages_back(self, pages: QWidget) -> None:
        """What was lent, in its place again."""
        self._box.insertWidget(1, pages, 1)
        pages.show()

    @property
    def page(self) -> Page:
        """What is in sight; a run's page with no run in it counts as a run's."""
        pages: dict[QWidget | None, Page] = {self.start: Page.START, self.demo: Page.DEMO, self.lesson: Page.PREDICT}
        pages |= {self._compare: Page.COMPARE, self._runs: Page.RUNS, self._board: Page.BOARD}
        return pages.get(self._pages.currentWidget(), Page.RUN)

    @property
    def compare(self) -> ComparePage:
        """The page of runs side by side; made when first asked for, so that the window opens sooner."""
        if self._compare is None:
            from ..pages.compare.compare_page import ComparePage

            self._compare = ComparePage()
            self._add(self._compare)
        return self._compare

    @property
    def runs(self) -> RunListPage:
        """The list of runs; made when first asked for."""
        if self._runs is None:
            from ..pages.run_list.run_list_page import RunListPage

            self._runs = RunListPage()
            self._add(self._runs)
        return self._runs

    @property
    def board(self) -> BoardPage:
        """The machines of a room; made when one is first opened."""
        if self._board is None:
            from ..pages.board.board_page import BoardPage

            self._board = BoardPage()
            self._add(self._board)
        return self._board

    def set_room_open(self, is_open: bool) -> None:
        """Whether the board stands among the views."""
        shown = self.views.value()
        self.views.set_options([(key, tr(title)) for key, title in (*BAR, *([BOARD] if is_open else []))])
        _give_tips(self.views)
        if not shown:
            self.views.clear()

    @Slot(str)
    def _view_picked(self, key: str) -> None:
        if key == BOARD[0]:
            self.show_page(Page.BOARD)
        else:
            self.view_changed.emit(key)

    def _add(self, page: ComparePage | RunListPage | BoardPage) -> None:
        page.set_theme(self._theme)
        page.set_compact(self._compact)
        self._pages.addWidget(page)

    def close_charts(self) -> None:
        """Let go of what Qt would not free with the window."""
        for pane in self.run_page.deck.panes():
            pane.close_views()
        if self._compare is not None:
            self._compare.close_chart()

    def poser(self) -> RunPage | ComparePage | LessonPage | BoardPage:
        """What a picture is taken of: the page in sight, or the run's chart where that is none."""
        if self.page is Page.PREDICT and self.lesson.reveals:
            return self.lesson
        return {Page.COMPARE: self._compare, Page.BOARD: self._board}.get(self.page) or self.run_page

    def tables(self) -> tuple[Summary | Comparison | None, Summary | None]:
        """The table that is copied with the picture, and a second one beside it."""
        if self.page is Page.COMPARE:
            return self.compare.state().comparison, None
        if self.page is Page.BOARD:
            return None, None
        page = self.run_page
        return page.summary, next(iter(page.summaries[1:]), None)

    def set_presenting(self, presenting: bool) -> None:
        self.lesson.set_presenting(presenting)
        self.run_page.set_presenting(presenting)
        for page in (self._compare, self._board):
            if page is not None:
                page.set_presenting(presenting)

    @property
    def starting(self) -> bool:
        """Whether the cards are in sight."""
        return self._pages.currentWidget() is self.start

    @Slot(str)
    def set_view(self, key: str) -> None:
        """Show a view of the run, whatever was in sight before."""
        self.views.set_value(key)
        if key == PREDICT:
            self._pages.setCurrentWidget(self.lesson)
            if self.isVisible():
                self.lesson.focus_chart()
            return
        self.run_page.set_view(key)
        if self.run_page.summary is None:
            self.run_page.set_summary(None)
        self._pages.setCurrentWidget(self.run_page)
        # Its keys are at hand at once; but who goes along the tabs with the arrow keys stays on them.
        holder = QApplication.focusWidget()
        by_mouse = self.views.underMouse()
        along = holder is not None and self.views.isAncestorOf(holder) and not by_mouse
        if self.isVisible() and not along:
            # A cursor among the rows is for who comes by keyboard.
            self.run_page.focus_view(Qt.FocusReason.MouseFocusReason if by_mouse else Qt.FocusReason.OtherFocusReason)

    def set_machine_line(self, text: str) -> None:
        self._machine_words = text
        self._show_machine()

    def _show_machine(self) -> None:
        hint = tr("hover a dot for its machine") if self.page is Page.BOARD else ""
        words = " · ".join(part for part in (self._machine_words, hint) if part)
        self._machine_line.setText(words.replace(" · ", "   ·   "))

    def set_compact(self, compact: bool) -> None:
        side = 16 if compact else 20
        self._bar.setContentsMargins(side, 10, side, 8)
        self._offer_box.setContentsMargins(side, 4, side, 6)
        self._machine.setVisible(not compact)
        self.run_page.set_compact(compact)
        self._compact = compact
        for page in (self.demo, self.lesson, self._compare, self._runs, self._board):
            if page is not None:
                page.set_compact(compact)
        self.view_actions.set_compact(compact)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        aside = (self.demo, self.lesson, self._compare, self._runs, self._board)
        for part in (self.start, self.run_page, *aside, self.view_actions, self.offer):
            if part is not None:
                part.set_theme(theme)
        self._back.setIcon(icon("left", theme.text2))
        for key in ("one", "two"):
            self.panes.set_icon(key, icon(key, theme.text2, 16), 16)


def _views() -> FoldingChoice:
    views = FoldingChoice([(key, tr(title)) for key, title in BAR], tr("View"))
    _give_tips(views)
    return views


def _give_tips(views: FoldingChoice) -> None:
    titles = dict((*BAR, BOARD))
    for number, key in enumerate(views.options(), start=1):
        views.set_tip(key, f"{tr(titles[key])} ({key_name(f'Ctrl+{number}')})")


def _offer_area(box: QVBoxLayout) -> tuple[OfferBar, QHBoxLayout]:
    offer, area = OfferBar(), QHBoxLayout()
    area.addWidget(offer)
    box.addLayout(area)
    return offer, area


def _back_button() -> QPushButton:
    button = QPushButton(tr("Back"))
    button.setProperty("kind", "quiet")
    button.setFont(font(Size.BODY, 500))
    button.setMinimumHeight(30)
    button.setToolTip(tr("Back to the run ({keys})").format(keys=key_name("Esc")))
    button.hide()
    return button
