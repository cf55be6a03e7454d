"""Every page of the window in another language: each word has asked for its translation, and is not cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fitting import cut
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGraphicsScene,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from room_files import room_file
from scaled_runs import num_run, scaling_run
from speeduplab.core.board.refusals import Refusal, RefusalKind
from speeduplab.core.board.room import Room
from speeduplab.core.board.room_session import Opened
from speeduplab.core.display.i18n import LANGUAGES, speak, tr
from speeduplab.core.machine.machine_card import machine_card, tidy_cpu
from speeduplab.core.runfile import save
from speeduplab.core.summary.summary import summarise
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.pages.board.room_sheet import RoomWish
from speeduplab.gui.ports.beat_models import DemoLine, DemoState
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.services.settings import Settings
from speeduplab.gui.services.translators import install
from speeduplab.gui.views.view_registry import VIEWS
from speeduplab.gui.widgets.badge import Badge
from stand_ins import let_go
from synthetic import MACHINE, picture_cells, run_events

WORKERS = (1, 2, 4)
_ASKED = re.compile("«.*»|«[^»]*$", re.DOTALL)  # the end may have been left out
_WORD = re.compile(r"[A-Za-z]*[a-z]{3,}")
_PROCESSORS = [re.escape(tidy_cpu(str(card["cpu"]))) for card in (MACHINE, machine_card()) if card["cpu"]]
# What is called the same everywhere, and what Qt itself translates: keys.
_NAMES = re.compile(
    r"\b(num|fork|spawn|forkserver|static|interleaved|dynamic|guided|item)\b"
    r"|\b(Ctrl|Shift|Home|Left|Right|Space|End|Intel Core|AMD Ryzen|Del)\b"
    rf"|{'|'.join((*LANGUAGES.values(), *_PROCESSORS))}|(/[^\s]+)+|\S+\.jsonl"
)


@pytest.fixture
def controller(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[WindowController]:
    """A window in a language, or in one that marks every text that asks; two runs lie in its folder."""
    language = getattr(request, "param", "marked")
    if language == "marked":
        speak(lambda text, comment, n: f"«{text}»")
    else:
        install(qapp, language)
    made = WindowController(qapp, Settings(tmp_path / "settings.ini"), theme="light", folder=tmp_path / "runs")
    made.window.resize(1440, 900)
    made.show()
    made.start(probe=False)
    ours = ("serial", "threads", "processes", "cpp-serial", "cpp-threads")
    theirs = ("serial", "threads", "processes", "cpp-serial", "qthreadpool")
    save(run_events(picture_cells(WORKERS, ours)), tmp_path / "runs/a.speedup.jsonl")
    faster = [replace(one, warm_s=one.warm_s / 2) for one in picture_cells(WORKERS, theirs)]
    save(run_events(faster, machine={**MACHINE, "cpu": "AMD Ryzen 9"}), tmp_path / "runs/b.speedup.jsonl")
    _settle(made, qtbot)
    yield made
    made.window.close()
    page = made.window.content.run_page
    for pane in (page.left, page.right):
        if pane is not None:
            pane.close_views()
    let_go(made.window)
    made.window.deleteLater()
    made.deleteLater()
    speak(None)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def _settle(controller: WindowController, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not controller.services.busy)
    QApplication.processEvents()


def _pages(controller: WindowController, qtbot: QtBot, tmp_path: Path) -> Iterator[str]:
    """Goes through everything that the window can show; the name of each."""
    window, runs = controller.window, [tmp_path / f"runs/{name}.speedup.jsonl" for name in "ab"]
    yield "start"
    controller.open(runs[0])
    _settle(controller, qtbot)
    for view, _ in VIEWS:
        window.set_view(view)
        QApplication.processEvents()
        yield view
    for result in (scaling_run(), num_run()):
        window.set_run(result)
        window.set_summary(summarise(result))
        window.set_view("scaling")
        QApplication.processEvents()
        yield "scaling"
    controller.open(runs[0])
    _settle(controller, qtbot)
    window.set_two(True)
    controller.panes.choose(1, str(runs[1]))
    _settle(controller, qtbot)
    for view, _ in VIEWS:
        for side in (0, 1):
            window.content.run_page.deck.set_pane_view(side, view)
        QApplication.processEvents()
        yield f"two: {view}"
    window.set_two(False)
    controller.compare_controller.compare.add_files(runs)
    _settle(controller, qtbot)
    window.show_page(Page.COMPARE)
    QApplication.processEvents()
    yield "compare"
    window.runs_wanted.emit()
    _settle(controller, qtbot)
    yield "runs"
    board = controller.board_controller
    board.make_room(RoomWish(others=True, seats=30))
    room = Room(tmp_path / "room")
    for number in range(8):
        room.take_file(room_file(tmp_path, number, lesson=True))
    assert board.presenter is not None
    opened = Opened(code="7KQ4MX", addresses=("https://192.0.2.7:8443",), room="", entries=tuple(room.entries.values()))
    refusals = [
        Refusal(name="a.jsonl", kind=kind, found=512_000_000, limit=5_000_000) for kind in list(RefusalKind)[:4]
    ]
    board.presenter.add([opened, *refusals])
    window.show_page(Page.BOARD)
    for show in (board.presenter.show, board.presenter.reveal):
        show()
        QApplication.processEvents()
        QApplication.processEvents()  # what a timer has shown in the first is laid out in the second
        yield "board"
    line = DemoLine(strategy="threads", title=tr("Python threads"), worst_ms=95.0)
    window.show_page(Page.DEMO)
    window.set_demo(DemoState(headline="", reason="", lines=(line, replace(line, worst_ms=None)), over=True))
    QApplication.processEvents()
    yield "demonstration"


def _texts(window: QWidget) -> Iterator[str]:
    """Every text that a person or a screen reader meets; not those of a chart's own scene, whose menu never opens."""
    for action in window.findChildren(QAction):
        if not isinstance(action.parent(), QGraphicsScene):
            yield from (action.text(), action.toolTip())
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        match widget:
            case QLabel() | QAbstractButton() | Badge():
                yield widget.text()
            case QComboBox():
                yield from (widget.itemText(place) for place in range(widget.count()))
            case QLineEdit():
                yield widget.placeholderText()
            case QTableView() if (model := widget.model()) is not None:
                for column in range(model.columnCount()):
                    yield str(model.headerData(column, Qt.Orientation.Horizontal))
                    yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))


def test_every_word_of_every_page_has_asked_for_its_translation(
    controller: WindowController, qtbot: QtBot, tmp_path: Path
) -> None:
    odd = {}
    for page in _pages(controller, qtbot, tmp_path):
        for text in _texts(controller.window):
            rest = _NAMES.sub("", _ASKED.sub("", text.replace("&", "")))
            if _WORD.search(rest):
                odd.setdefault(text, page)
    assert odd == {}


@pytest.mark.usefixtures("face")
@pytest.mark.parametrize("controller", ["en", "de", "es"], indirect=True)
def test_no_label_or_button_is_cut_in_a_window_of_1440_px(
    controller: WindowController, qtbot: QtBot, tmp_path: Path
) -> None:
    pages = _pages(controller, qtbot, tmp_path)
    assert [(page, text) for page in pages for text in cut(controller.window)] == []


@pytest.mark.usefixtures("face")
@pytest.mark.parametrize("controller", ["en", "de", "es"], indirect=True)
def test_the_plan_is_no_wider_than_its_panel(controller: WindowController) -> None:
    body = controller.window.plan_view._body
    assert body.minimumSizeHint().width() <= body.parentWidget().width()
