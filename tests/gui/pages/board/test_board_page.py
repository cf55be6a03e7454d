"""The board in the window: opened by a click, drawn, revealed, closed, saved; and handing in."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from made_windows import window_maker
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from room_files import room_file
from speeduplab.core.board.hand_in import UntrustedError
from speeduplab.core.board.room import Room
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.pages.board.board_page import BoardCard
from speeduplab.gui.pages.board.hand_in_sheet import HandInSheet
from speeduplab.gui.pages.board.room_sheet import RoomSheet, RoomWish
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.widgets.labels import Problem

FILES = 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "room files"
    folder.mkdir()
    for number in range(FILES):
        room_file(folder, number, lesson=True)
    (folder / "IMG_2041.speedup.jsonl").write_bytes(b"no run")
    return folder


@pytest.fixture
def controller(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowController]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("speeduplab.core.board.hand_in.data_place", lambda: tmp_path / "data")
    with window_maker(qapp, tmp_path) as make:
        made = make()
        made.board_controller.port = 0
        yield made


def shown(controller: WindowController) -> int:
    """How many machines the page says there are."""
    state = controller.window.content.board.value()
    return state.board.handed_in if state is not None else -1


def open_room(controller: WindowController, qtbot: QtBot, wish: RoomWish, machines: int) -> None:
    controller.board_controller.open_room(wish)
    presenter = controller.board_controller.presenter
    assert presenter is not None
    qtbot.waitUntil(lambda: presenter.opened is not None and shown(controller) == machines)


def test_nothing_is_open_before_the_sheets_button_is_pressed(controller: WindowController, qtbot: QtBot) -> None:
    controller.window.menus.board.trigger()
    (sheet,) = controller.window.findChildren(RoomSheet)
    assert sheet.value() == RoomWish(others=False)
    assert controller.board_controller.presenter is None
    assert "board" not in controller.window.content.views.options()
    sheet.reject()


def test_a_sheet_that_lacks_something_says_so_and_opens_nothing(
    controller: WindowController, qtbot: QtBot, tmp_path: Path
) -> None:
    controller.window.menus.board.trigger()
    (sheet,) = controller.window.findChildren(RoomSheet)
    wished: list[RoomWish] = []
    sheet.wanted.connect(wished.append)
    button = next(one for one in sheet.findChildren(QPushButton) if one.isDefault())
    sheet.set_value(RoomWish(others=False, folder=str(tmp_path / "missing")))
    button.click()
    sheet.set_value(RoomWish(others=True, certificate="a.pem"))
    button.click()
    assert wished == []
    sheet.set_value(RoomWish(others=False, port=70_000))
    button.click()
    sheet.set_value(RoomWish(others=False, page=False))
    button.click()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        sheet.set_value(RoomWish(others=False, port=taken.getsockname()[1]))
        button.click()
        assert "choose another port" in sheet.findChildren(Problem)[0].text()
    assert wished == []
    sheet.set_value(RoomWish(others=False, page=False, folder=str(tmp_path), seats=26))
    button.click()
    assert wished == [RoomWish(others=False, page=False, folder=str(tmp_path), seats=26)]


def test_the_options_of_a_wish_are_those_of_the_command_line() -> None:
    assert RoomWish(others=False, page=False, folder="f", room="r").options(8443) == ["--folder", "f", "--room", "r"]
    assert RoomWish(others=False, port=9000).options(8443) == ["--port", "9000"]
    assert RoomWish(others=False).options(8443) == ["--port", "8443"]
    wish = RoomWish(others=True, certificate="c", key="k", folder="f")
    assert wish.options(0) == [
        *("--port", "0", "--interface", "0.0.0.0", "--certificate", "c", "--key", "k", "--folder", "f")
    ]


def test_a_room_shows_its_machines_reveals_their_guesses_and_closes(
    controller: WindowController, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    window = controller.window
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder), seats=6), FILES)
    assert window.content.page is Page.BOARD
    assert window.content.views.value() == "board"
    assert len(window.content.board.chart.dots()) == FILES * 4
    page = window.content.board
    state = page.value()
    assert state is not None
    assert not state.revealed
    assert state.badge == f"{FILES} of 6 handed in"
    QTest.keyClick(page, Qt.Key.Key_R)
    revealed = page.value()
    assert revealed is not None
    assert "the room said" in revealed.headline
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_Right)
    assert "Intel Core i5" in page.chart.accessibleDescription()
    assert window.content.poser() is page
    assert window.menus.export.isEnabled()
    for suffix in (".png", ".svg", ".html", ".csv"):
        controller.board_controller.save(tmp_path / f"board{suffix}")
        assert (tmp_path / f"board{suffix}").stat().st_size > 500
    window.set_view("table")
    window.menus.board.trigger()
    assert window.content.page is Page.BOARD
    controller.board_controller.close_room()
    presenter = controller.board_controller.presenter
    assert presenter is not None
    qtbot.waitUntil(lambda: not presenter.is_open)
    closed = page.value()
    assert closed is not None
    assert closed.badge == f"Closed, {FILES} handed in"
    assert len(page.chart.dots()) == FILES * 4


def test_names_leave_the_window_only_where_they_are_switched_on(
    controller: WindowController, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    from speeduplab.core.runfile import set_own_name

    set_own_name(folder / "machine 1.speedup.jsonl", "Eva")
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder)), FILES)
    controller.board_controller.save(tmp_path / "without.csv")
    assert "Eva" not in (tmp_path / "without.csv").read_text(encoding="utf-8")
    assert controller.board_controller._panel is not None
    controller.board_controller._panel.names_shown.emit(True)
    controller.board_controller.save(tmp_path / "with.csv")
    assert "Eva" in (tmp_path / "with.csv").read_text(encoding="utf-8")


def test_guesses_leave_the_window_only_once_they_are_revealed(
    controller: WindowController, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder)), FILES)
    board, texts = controller.board_controller, {}
    for name in ("hidden", "revealed"):
        for suffix in (".csv", ".html"):
            board.save(tmp_path / f"{name}{suffix}")
            texts[name + suffix] = (tmp_path / f"{name}{suffix}").read_text(encoding="utf-8")
        controller.window.content.board.reveal_wanted.emit()
    assert ",guessed," not in texts["hidden.csv"]
    assert ",guessed," in texts["revealed.csv"]
    assert "Off by" not in texts["hidden.html"]
    assert "the room said" not in texts["hidden.html"]
    assert "it was not revealed yet" in texts["hidden.html"]
    assert "the room said" in texts["revealed.html"]
    assert "not revealed" not in texts["revealed.html"]


def test_r_reveals_from_wherever_the_keyboard_is_and_a_field_keeps_its_letters(
    controller: WindowController, qtbot: QtBot, folder: Path
) -> None:
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder)), FILES)
    window, panel = controller.window, controller.board_controller._panel
    window.activateWindow()
    assert panel is not None
    field = QLineEdit(panel)
    field.show()
    for widget, revealed in ((field, False), (panel.findChildren(QCheckBox)[0], True)):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_R)
        state = window.content.board.value()
        assert state is not None
        assert state.revealed == revealed
    assert field.text() == "r"


def test_the_dot_at_the_keyboards_cursor_stays_while_others_hand_in(
    controller: WindowController, qtbot: QtBot, folder: Path
) -> None:
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder)), FILES)
    chart, presenter = controller.window.content.board.chart, controller.board_controller.presenter
    assert presenter is not None
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(chart, key)
    said = chart.accessibleDescription()
    assert "x; Intel" in said
    later = folder.parent / "later"
    later.mkdir()
    room = Room(later / "room")
    presenter.add([room.take_file(room_file(later, number, lesson=True)) for number in range(20, 30)])
    presenter.show()
    assert chart.accessibleDescription() == said
    presenter.choose(replace(presenter.choices, without_cores=frozenset({2, 4, 8, 16})))
    assert chart.accessibleDescription() == ""


def test_a_narrow_board_shows_one_finding_at_a_time_and_the_bar_says_how_to_hand_in(
    controller: WindowController, qtbot: QtBot, folder: Path
) -> None:
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder)), FILES)
    window, page = controller.window, controller.window.content.board
    window.resize(1024, 700)
    QApplication.processEvents()
    state, presenter = page.value(), controller.board_controller.presenter
    assert state is not None
    assert presenter is not None
    assert len(state.findings) > 1
    claims = []
    for _ in state.findings:
        claims.append([card.finding.claim for card in page.findChildren(BoardCard) if card.finding is not None])
        page._next.click()
    assert claims == [[finding.claim] for finding in state.findings]
    assert presenter.opened is not None
    assert presenter.opened.code in window.plan_bar._words.text()
    window.set_view("table")
    assert presenter.opened.code not in window.plan_bar._words.text()


def test_the_stage_tells_latecomers_the_code_and_a_picture_does_not(
    controller: WindowController, qtbot: QtBot, folder: Path
) -> None:
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder)), FILES)
    window, page, presenter = controller.window, controller.window.content.board, controller.board_controller.presenter
    assert presenter is not None
    assert presenter.opened is not None
    assert not page._join.isVisible()
    window.presentation.enter()
    assert page._join.isVisible()
    assert presenter.opened.code in page._join.text()
    page.set_posing(True)
    assert not page._join.isVisible()
    page.set_posing(False)
    window.presentation.leave()
    assert not page._join.isVisible()


def test_a_picture_of_the_board_shows_no_cursor_and_a_drawing_has_its_words_as_text(
    controller: WindowController, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder)), FILES)
    board, chart = controller.board_controller, controller.window.content.board.chart
    QTest.keyClick(chart, Qt.Key.Key_Right)
    board.save(tmp_path / "board.png")
    picture, shown = QImage(str(tmp_path / "board.png")), chart.grab().toImage()
    focus = chart._theme.focus.rgb()
    assert _has(shown, focus)
    assert not _has(picture, focus)
    board.save(tmp_path / "board.svg")
    drawing = (tmp_path / "board.svg").read_text(encoding="utf-8")
    assert ">Python threads</text>" in drawing.replace("\n", "")


def _has(image: QImage, color: int) -> bool:
    return any(image.pixel(x, y) == color for y in range(image.height()) for x in range(image.width()))


def test_the_mouse_on_a_dot_tells_its_machine(controller: WindowController, qtbot: QtBot, folder: Path) -> None:
    open_room(controller, qtbot, RoomWish(others=False, folder=str(folder)), FILES)
    chart = controller.window.content.board.chart
    QTest.mouseMove(chart, chart.dots()[0].toPoint())
    qtbot.waitUntil(lambda: "x; " in chart.accessibleDescription())
    QTest.mouseMove(chart, QPoint(2, 2))
    qtbot.waitUntil(lambda: chart.accessibleDescription() == "")


def test_a_run_is_handed_in_by_the_window_to_its_own_room(
    controller: WindowController, qtbot: QtBot, folder: Path
) -> None:
    controller.open(folder / "machine 2.speedup.jsonl")
    qtbot.waitUntil(lambda: controller.presenter.result is not None)
    open_room(controller, qtbot, RoomWish(others=False), 0)
    presenter = controller.board_controller.presenter
    assert presenter is not None
    assert presenter.opened is not None
    controller.window.menus.hand_in.trigger()
    (sheet,) = controller.window.findChildren(HandInSheet)
    assert (sheet.field("to").text(), sheet.field("code").text()) == (
        presenter.opened.addresses[0],
        presenter.opened.code,
    )
    send = next(one for one in sheet.findChildren(QPushButton) if one.isDefault())
    send.click()
    qtbot.waitUntil(lambda: sheet.said().startswith("Handed in:"))
    qtbot.waitUntil(lambda: shown(controller) == 1)
    state = controller.window.content.board.value()
    assert state is not None
    assert state.own == 0
    sheet.field("code").setText("AAAA")
    send.click()
    qtbot.waitUntil(lambda: "not the code" in sheet.said())
    sheet.reject()
    sheet.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    controller.window.menus.hand_in.trigger()
    (later,) = controller.window.findChildren(HandInSheet)
    assert (later.field("to").text(), later.field("code").text()) == (presenter.opened.addresses[0], "AAAA")
    later.reject()


def test_a_certificate_is_asked_for_only_where_the_rooms_is_not_trusted(
    controller: WindowController, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[object] = []

    def hand_in(*_: object, certificate: Path | None, **__: object) -> str:
        given.append(certificate)
        if certificate is None:
            raise UntrustedError("not trusted")
        return "taken"

    monkeypatch.setattr("speeduplab.gui.app.board_controller.hand_in", hand_in)
    controller.open(folder / "machine 2.speedup.jsonl")
    qtbot.waitUntil(lambda: controller.presenter.result is not None)
    controller.window.menus.hand_in.trigger()
    (sheet,) = controller.window.findChildren(HandInSheet)
    send = next(one for one in sheet.findChildren(QPushButton) if one.isDefault())
    field = next(one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == "Certificate")
    assert not field.isVisible()
    send.click()
    qtbot.waitUntil(field.isVisible)
    field.setText("board.pem")
    send.click()
    qtbot.waitUntil(lambda: sheet.said() == "taken")
    assert given == [None, Path("board.pem")]
    sheet.reject()


def test_a_room_that_cannot_be_opened_says_why(
    controller: WindowController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(controller.window, "show_error", lambda title, text, details="": said.append(text))
    controller.board_controller.open_room(RoomWish(others=True, certificate="missing.pem", key="missing.key"))
    qtbot.waitUntil(lambda: bool(said))
    assert "both must be PEM files" in said[0]


def test_plan_and_room_take_turns_and_run_stays(controller: WindowController, qtbot: QtBot, folder: Path) -> None:
    open_room(controller, qtbot, RoomWish(others=False), 0)
    plan = controller.window.plan_view
    foot = plan.foot.mapTo(plan, QPoint(0, 0))
    assert not plan.form.isVisible()
    switch = controller.board_controller._switch
    assert switch is not None
    switch.show_side("plan")
    QApplication.processEvents()
    assert plan.form.isVisible()
    assert plan.foot.mapTo(plan, QPoint(0, 0)) == foot
