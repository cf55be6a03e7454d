"""Joins the class board, its room's process and handing in with the window. Only wiring.

A room is opened only by a click on its sheet; page and panel are made then.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from ...core.board.entries import run_key
from ...core.board.hand_in import UntrustedError, hand_in
from ...core.board.hand_in_server import PORT
from ...core.display.i18n import tr
from ..ports.beat_models import BEAT_MS
from ..ports.view_models import Page, StatusState
from ..presenters.run_presenter import RunPresenter
from ..services.qt_services import QtServices
from ..window.main_window import MainWindow

if TYPE_CHECKING:
    from ..pages.board.hand_in_sheet import HandInSheet, HandInWish
    from ..pages.board.room_panel import RoomPanel
    from ..pages.board.room_sheet import RoomWish
    from ..plan.room_switch import RoomSwitch
    from ..presenters.board_presenter import BoardPresenter
    from ..services.room_process import RoomProcess

_CLOCK_MS = 10_000


class BoardController(QObject):
    """The board of one window.

    Attributes
    ----------
    port
        Of the page that a room opens; 0 for one that is free.
    """

    def __init__(
        self,
        window: MainWindow,
        presenter: RunPresenter,
        services: QtServices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._run_presenter, self._services, self.port = window, presenter, services, PORT
        self.presenter: BoardPresenter | None = None
        self._process: RoomProcess | None = None
        self._panel: RoomPanel | None = None
        self._switch: RoomSwitch | None = None
        self._reveal_key: QShortcut | None = None
        self._wish: RoomWish | None = None
        self._last: HandInWish | None = None  # a class hands in lesson after lesson to one room
        window.menus.board.triggered.connect(self.show)
        for wanted in (window.menus.hand_in.triggered, window.strip.hand_in_wanted):
            wanted.connect(self.ask_hand_in)
        window.content.lesson.board_wanted.connect(self.show)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self._show_clock)
        window.content.page_changed.connect(self._page_changed)

    # The room

    @Slot()
    def show(self) -> None:
        """The board, where a room has been opened; else the sheet that opens one."""
        if self.presenter is not None and self.presenter.is_open:
            self._window.show_page(Page.BOARD)
            self._window.content.board.setFocus()
            return
        from ..pages.board.room_sheet import RoomSheet

        sheet = RoomSheet(self._window)
        sheet.wanted.connect(self.open_room)
        sheet.setModal(True)
        sheet.show()

    @Slot(object)
    def open_room(self, wish: RoomWish) -> None:
        """Start the room's process, and show its board."""
        from ..services.room_process import RoomProcess

        self.quit()
        self._wish = wish
        self._process = RoomProcess(wish.options(self.port), self._services)
        self.make_room(wish)
        self._connect_process()
        self._window.show_page(Page.BOARD)
        self._window.content.board.setFocus()

    def make_room(self, wish: RoomWish) -> None:
        """Page and panel of a room, whose process says what is in it."""
        from ..presenters.board_presenter import BoardPresenter

        folder = Path(wish.folder).name if wish.folder else ""
        self.presenter = BoardPresenter(
            self._window.content.board, self._made_panel(), seats=wish.seats, others_reach=wish.others, folder=folder
        )
        self._window.content.set_room_open(True)
        assert self._switch is not None
        self._switch.set_open(True)
        self._switch.show_side("room")
        self._know_own()
        self.presenter.show()
        self._clock.start()

    @Slot()
    def _show_clock(self) -> None:
        """How long the room has been open; of a closed one it no longer changes."""
        if self.presenter is None or not self.presenter.is_open:
            self._clock.stop()
        else:
            self.presenter.show_room()

    def _made_panel(self) -> RoomPanel:
        if self._panel is None:
            from ..pages.board.room_panel import RoomPanel
            from ..plan.room_switch import RoomSwitch

            self._panel = panel = RoomPanel()
            self._switch = RoomSwitch(self._window.plan_view, panel)
            page = self._window.content.board
            page.theme_changed.connect(panel.set_theme)
            panel.set_theme(page.theme)
            page.reveal_wanted.connect(self._reveal)
            # From wherever the keyboard is in the window; fields keep their letters.
            self._reveal_key = QShortcut(QKeySequence("R"), self._window, self._reveal)
            panel.reveal_wanted.connect(self._reveal)
            panel.subject_picked.connect(self._pick_subject)
            panel.workers_picked.connect(self._pick_workers)
            panel.cores_shown.connect(self._show_cores)
            panel.guesses_shown.connect(self._show_guesses)
            panel.medians_shown.connect(self._show_medians)
            panel.names_shown.connect(self._show_names)
            panel.close_wanted.connect(self.close_room)
            panel.save_wanted.connect(self._save)
        return self._panel

    def _connect_process(self) -> None:
        if self._process is not None:
            self._process.said.connect(self._said)
            self._process.ended.connect(self._ended)

    def take_over(self, other: BoardController, *, show: bool) -> None:
        """The room of another window, which goes."""
        if other.presenter is None or other._wish is None:
            return
        self._wish, self._process, other._process = other._wish, other._process, None
        if self._process is not None:
            self._process.said.disconnect(other._said)
            self._process.ended.disconnect(other._ended)
        self.make_room(self._wish)
        assert self.presenter is not None
        self.presenter.take_over(other.presenter)
        self._connect_process()
        self.presenter.show()
        if show:
            self._window.show_page(Page.BOARD)

    @Slot()
    def close_room(self) -> None:
        """Take nothing more; the board stays."""
        if self._process is not None:
            self._process.close()

    def quit(self) -> None:
        """End the room's process, and wait for it."""
        if self._process is not None:
            self._process.end()
            self._process.deleteLater()
            self._process = None

    @Slot(object)
    def _said(self, messages: list[object]) -> None:
        if self.presenter is not None:
            self.presenter.add(messages)  # type: ignore[arg-type]  # the signal carries an object
            # In a turn of its own: the window's beat comes between reading, laying out and painting.
            QTimer.singleShot(BEAT_MS, self, self._show_board)

    @Slot()
    def _show_board(self) -> None:
        if self.presenter is not None:
            self._know_own()
            self.presenter.show()
            self._page_changed()

    @Slot(str)
    def _ended(self, problem: str) -> None:
        if self.presenter is not None:
            self.presenter.close()
            self.presenter.show()
        if problem:
            self._window.show_error(tr("The room is closed"), problem)
        self._page_changed()

    def _know_own(self) -> None:
        result = self._run_presenter.result
        if self.presenter is not None:
            self.presenter.own_run = run_key(result) if result is not None else ""

    @Slot()
    def _page_changed(self) -> None:
        """The strip speaks of what is in sight, and R reveals only there."""
        if self._reveal_key is not None:
            self._reveal_key.setEnabled(self._window.content.page is Page.BOARD)
        in_sight = self.presenter if self._window.content.page is Page.BOARD else None
        self._window.plan_bar.set_room(in_sight.bar_words() if in_sight is not None else "")
        if self._window.content.page is Page.BOARD and self.presenter is not None and not self._run_presenter.running:
            self._know_own()
            state = tr("Room open") if self.presenter.is_open else tr("Room closed")
            said = [tr("{n} file(s) taken", "", self.presenter.handed_in)]
            if self.presenter.refused:
                said.append(tr("{n} refused", "", self.presenter.refused))
            icon = "good" if self.presenter.is_open else ""
            strip = StatusState(state=state, icon=icon, detail=", ".join(said))
            if (opened := self.presenter.opened) is not None:
                kept = tr("kept as room {name}").format(name=Path(opened.room).name)
                strip = replace(strip, saved=kept, saved_tip=opened.room)
            self._window.set_strip(strip)

    # What the panel asks for

    @Slot()
    def _reveal(self) -> None:
        if self.presenter is not None:
            self.presenter.reveal()

    @Slot(int)
    def _pick_subject(self, place: int) -> None:
        if self.presenter is not None:
            self.presenter.choose_subject(place)

    @Slot(int)
    def _pick_workers(self, workers: int) -> None:
        self._choose(workers=workers)

    @Slot(int, bool)
    def _show_cores(self, cores: int, shown: bool) -> None:
        if self.presenter is not None:
            self.presenter.show_cores(cores, shown)

    @Slot(bool)
    def _show_guesses(self, shown: bool) -> None:
        self._choose(guesses=shown)

    @Slot(bool)
    def _show_medians(self, shown: bool) -> None:
        self._choose(medians=shown)

    @Slot(bool)
    def _show_names(self, shown: bool) -> None:
        self._choose(names=shown)

    def _choose(self, **choices: int | bool) -> None:
        if self.presenter is not None:
            self.presenter.choose(replace(self.presenter.choices, **choices))  # type: ignore[arg-type]

    @Slot()
    def _save(self) -> None:
        filters = {
            tr("Picture, PNG"): ".png",
            tr("Picture, SVG"): ".svg",
            tr("One HTML page"): ".html",
            tr("CSV, one row per machine"): ".csv",
        }
        offered = ";;".join(f"{title} (*{suffix})" for title, suffix in filters.items())
        title = tr("Save the board")
        if self.presenter is not None and self.presenter.board().guessed and not self.presenter.revealed:
            title = tr("Save the board without its guesses: they are not revealed yet")
        path, chosen = QFileDialog.getSaveFileName(self._window, title, tr("board"), offered)
        if path:
            suffix = next((suffix for title, suffix in filters.items() if chosen.startswith(title)), ".png")
            target = Path(path)
            self.save(target if target.suffix in filters.values() else target.with_name(target.name + suffix))

    def save(self, target: Path) -> None:
        """Write the board as its suffix says: .png, .svg, .html or .csv."""
        from ...core.board.board_export import save_board
        from ...core.export import save
        from ..window.picture import as_png, as_svg

        if self.presenter is None:
            return
        board = self._window.content.board
        try:
            # The dialog asked before it let a file be replaced.
            if target.suffix == ".png":
                save(as_png(board, board.theme), target, force=True)
            elif target.suffix == ".svg":
                save(as_svg(board, board.theme, tr("Class board")), target, force=True)
            else:
                shown = self.presenter
                save_board(shown.board(), target, revealed=shown.revealed, names=shown.choices.names, force=True)
        except ValueError as error:
            self._window.show_error(tr("The board is not saved"), str(error))

    # Handing in

    @Slot()
    def ask_hand_in(self) -> None:
        """Ask where the shown run goes."""
        from ..pages.board.hand_in_sheet import HandInSheet, HandInWish

        path = self._run_presenter.path
        if path is None or self._run_presenter.result is None or self._run_presenter.running:
            self._window.show_error(tr("Nothing to hand in yet"), tr("Run the plan or open a run first."))
            return
        sheet = HandInSheet(self._window, path.name, self._last or self._to_own_room() or HandInWish())
        sheet.wanted.connect(partial(self._hand_in, sheet, path))
        sheet.setModal(True)
        sheet.show()

    def _to_own_room(self) -> HandInWish | None:
        """Whoever holds the room hands in, too, and to no other; None where none is open."""
        from ..pages.board.hand_in_sheet import HandInWish

        if self._wish is None or self.presenter is None or not self.presenter.is_open or self.presenter.opened is None:
            return None
        opened = self.presenter.opened
        if not opened.addresses:
            return HandInWish(to=self._wish.folder)
        return HandInWish(to=opened.addresses[0], code=opened.code, certificate=self._wish.certificate)

    def _hand_in(self, sheet: HandInSheet, path: Path, wish: HandInWish) -> None:
        self._last = wish

        def answered(found: str | Exception) -> None:
            if isinstance(found, Exception) and not isinstance(found, ValueError):
                raise found
            if isinstance(found, UntrustedError):
                sheet.ask_certificate()
            sheet.say(str(found), taken=not isinstance(found, Exception))

        certificate = Path(wish.certificate) if wish.certificate else None
        call = partial(hand_in, path, wish.to, code=wish.code, name=wish.name, certificate=certificate)
        self._services.call_in_background(call, answered)
