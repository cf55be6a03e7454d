"""The list of runs: what it shows, finds, opens, deletes and brings back."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot
from speeduplab.core.report.run_list_text import RunLine
from speeduplab.core.results.run_title import RunTitle
from speeduplab.core.runfile import RunFileError, save
from speeduplab.core.runfile.own_names import own_name
from speeduplab.core.summary.summary import Basis
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.pages.run_list.run_list_page import RunListPage
from speeduplab.gui.ports.compare_models import RunListState
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.presenters.run_list_presenter import RunListPresenter
from speeduplab.gui.services.settings import Settings
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.widgets.parts_text import PartsDelegate
from stand_ins import let_go
from synthetic import picture_cells, run_events

CELLS = picture_cells()


class Stage:
    """A presenter among stand-ins that does everything at once."""

    def __init__(self, folder: Path) -> None:
        self.states: list[RunListState] = []
        self.pages: list[Page] = []
        self.errors: list[tuple[str, str, str]] = []
        self.opened: list[Path] = []
        self.added: list[Sequence[Path]] = []
        self.running = False
        self.presenter = RunListPresenter(
            self,
            self,
            self._call_in_background,
            lambda what: self.running,
            open_alone=self.opened.append,
            add=self.added.append,
            folder=folder,
        )

    def set_state(self, state: RunListState) -> None:
        self.states.append(state)

    def show_page(self, page: Page) -> None:
        self.pages.append(page)

    def show_error(self, title: str, text: str, details: str = "") -> None:
        self.errors.append((title, text, details))

    def _call_in_background(self, call: Callable[[], object], done: Callable[[Any], None]) -> None:
        try:
            found: Any = call()
        except RunFileError as problem:
            found = problem
        done(found)

    @property
    def state(self) -> RunListState:
        return self.states[-1]

    @property
    def names(self) -> list[str]:
        return [line.name for line in self.state.lines or ()]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "runs" / f"{name}.speedup.jsonl" for name in ("one", "two", "three")]
    for path in paths:
        save(run_events(CELLS[:1]), path)
    return paths


@pytest.fixture
def stage(files: list[Path]) -> Stage:
    made = Stage(files[0].parent)
    made.presenter.show()
    return made


def test_the_runs_of_the_folder_are_listed(stage: Stage) -> None:
    assert stage.pages == [Page.RUNS]
    assert sorted(stage.names) == ["one", "three", "two"]


def test_what_is_deleted_goes_and_undo_brings_it_back(stage: Stage, files: list[Path]) -> None:
    stage.presenter.delete(files[:1])
    assert stage.state.undo == "one.speedup.jsonl deleted."
    assert "one" not in stage.names
    stage.presenter.undo()
    assert "one" in stage.names
    assert stage.state.undo == ""


def test_several_are_deleted_and_brought_back_together(stage: Stage, files: list[Path]) -> None:
    stage.presenter.delete(files[:2])
    assert stage.state.undo == "2 runs deleted."
    stage.presenter.undo()
    assert sorted(stage.names) == ["one", "three", "two"]


def test_the_next_thing_done_takes_the_offer_to_undo_away(stage: Stage, files: list[Path]) -> None:
    stage.presenter.delete(files[:1])
    stage.presenter.open(files[1])
    assert stage.state.undo == ""
    stage.presenter.undo()
    assert not files[0].exists()
    assert list(files[0].parent.glob(".deleted/*/one*"))


def test_a_second_deletion_is_what_undo_brings_back(stage: Stage, files: list[Path]) -> None:
    stage.presenter.delete(files[:1])
    stage.presenter.delete(files[1:2])
    stage.presenter.undo()
    assert sorted(stage.names) == ["three", "two"]


def test_undo_beside_a_new_file_of_that_name_says_what_it_is_called_now(stage: Stage, files: list[Path]) -> None:
    stage.presenter.delete(files[:1])
    save(run_events(CELLS[:2]), files[0])
    stage.presenter.undo()
    assert sorted(stage.names) == ["one", "one 2", "three", "two"]
    ((title, _, details),) = stage.errors
    assert title == "Brought back under another name"
    assert details == "one 2.speedup.jsonl"


def test_a_file_that_was_deleted_elsewhere_is_named_and_the_list_is_read_anew(stage: Stage, files: list[Path]) -> None:
    files[0].unlink()
    stage.presenter.delete(files[:2])
    assert stage.errors[0][0] == "1 run could not be deleted"
    assert "one.speedup.jsonl: no such file" in stage.errors[0][2]
    assert stage.names == ["three"]
    assert stage.state.undo == "two.speedup.jsonl deleted."


def test_in_a_folder_that_cannot_be_written_nothing_is_lost(
    stage: Stage, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    stage.presenter.delete(files[:1])
    assert "one.speedup.jsonl: permission denied" in stage.errors[0][2]
    assert "Nothing is lost" in stage.errors[0][1]
    assert stage.state.undo == ""
    assert files[0].exists()


def test_a_folder_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("no folder", encoding="utf-8")
    stage = Stage(tmp_path / "runs")
    stage.presenter.show()
    assert stage.state.lines == ()
    assert "cannot be read: not a directory" in stage.state.problem


def test_picked_runs_are_added_to_the_comparison(stage: Stage, files: list[Path]) -> None:
    stage.presenter.add(files[:2])
    assert stage.added == [files[:2]]


def test_during_a_run_nothing_is_listed_and_nothing_deleted(files: list[Path]) -> None:
    stage = Stage(files[0].parent)
    stage.running = True
    stage.presenter.show()
    stage.presenter.delete(files)
    assert stage.pages == []
    assert all(path.exists() for path in files)


def test_a_run_gets_a_name_of_its_own_and_the_list_shows_it(files: list[Path]) -> None:
    stage = Stage(files[0].parent)
    stage.presenter.show()
    stage.presenter.rename(files[0], "before the fix")
    assert own_name(files[0]) == "before the fix"
    lines = stage.states[-1].lines
    assert lines is not None
    assert "before the fix" in {one.name for one in lines}


def test_a_name_that_cannot_be_written_is_told_and_the_list_shows_the_old_one(files: list[Path]) -> None:
    stage = Stage(files[0].parent)
    files[0].with_name(files[0].name.replace(".speedup.jsonl", ".speedup.name")).mkdir()
    stage.presenter.show()
    stage.presenter.rename(files[0], "mine")
    assert stage.errors[0][0] == "The run keeps its name"


# The view.


def line(name: str, **change: Any) -> RunLine:
    values: dict[str, Any] = {
        "path": Path(f"/runs/{name}.speedup.jsonl"),
        "when": "2025-11-22 14:32",
        "title": RunTitle(work="Primes", num="2e6"),
        "fastest": "C++ threads 0.047 s",
        "plan": "5 cells, 7 rounds",
        "outcome": "completed",
        "machine": "Zen 4, 16 cores",
        "name": name,
        "file": name,
        "problem": "",
        "readable": True,
    }
    return RunLine(**{**values, **change})


def test_f2_writes_a_name_in_the_row_and_asks_for_it(view: RunListPage, qtbot: QtBot) -> None:
    view.table().selectRow(1)
    with qtbot.waitSignal(view.name_wanted) as asked:
        qtbot.keyClick(view.table(), Qt.Key.Key_F2)
        field = view.table().findChild(QLineEdit)
        assert field is not None
        field.selectAll()
        qtbot.keyClicks(field, "mine")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == [Path("/runs/two.speedup.jsonl"), "mine"]


def test_a_column_that_is_too_narrow_for_the_work_keeps_its_num(view: RunListPage) -> None:
    work = 2
    for width in (60, 90, 160):
        option = QStyleOptionViewItem()
        option.rect.setWidth(width)
        delegate = view.table().itemDelegateForColumn(work)
        assert isinstance(delegate, PartsDelegate)
        delegate.initStyleOption(option, view.table().model().index(0, work))
        assert option.text.endswith("2e6")


@pytest.mark.parametrize("width", range(700, 1300, 50))
def test_qt_cuts_nothing_of_a_work_that_was_fitted_already(view: RunListPage, width: int) -> None:
    """The delegate counted on more room than the style leaves: "Primes...00,000" stood for "Primes, 300,000"."""
    view.set_state(RunListState(folder="/runs", lines=(line("a", title=RunTitle(work="Primes", num="300,000")),)))
    view.resize(width, 500)
    QApplication.processEvents()
    table, work = view.table(), 2
    index, option = table.model().index(0, work), QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect = table.visualRect(index)
    table.itemDelegateForColumn(work).initStyleOption(option, index)
    style = table.style()
    field = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table)
    room = field.width() - 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1)
    assert option.text.endswith("300,000")
    assert option.fontMetrics.horizontalAdvance(option.text) <= room


LINES = (line("one"), line("two"), line("three", title=RunTitle(work="Counter", num="1e8")))


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> RunListPage:
    apply_theme(qapp, LIGHT)
    made = RunListPage()
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.resize(1100, 700)
    made.set_state(RunListState(folder="/runs", lines=LINES))
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(view: RunListPage) -> list[str]:
    model = view.table().model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def choose(view: RunListPage, *rows: int) -> None:
    selection, model = view.table().selectionModel(), view.table().model()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.select(model.index(row, 0), flags)


def button(view: RunListPage, text: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.text() == text)


def test_typing_filters_the_rows_and_what_is_chosen_stays_chosen(view: RunListPage, qtbot: QtBot) -> None:
    choose(view, 2)
    qtbot.keyClicks(view.search(), "counter")
    assert shown(view) == ["three"]
    assert view.chosen() == [Path("/runs/three.speedup.jsonl")]
    view.search().clear()
    assert shown(view) == ["one", "two", "three"]


def test_down_goes_from_the_search_into_the_rows_and_enter_opens(view: RunListPage, qtbot: QtBot) -> None:
    view.focus_start()
    qtbot.keyClick(view.search(), Qt.Key.Key_Down)
    with qtbot.waitSignal(view.open_wanted) as opened:
        qtbot.keyClick(view.table(), Qt.Key.Key_Return)
    assert opened.args == [Path("/runs/one.speedup.jsonl")]


def test_enter_on_several_compares_them(view: RunListPage, qtbot: QtBot) -> None:
    choose(view, 0, 2)
    with qtbot.waitSignal(view.compare_wanted) as picked:
        qtbot.keyClick(view.table(), Qt.Key.Key_Return)
    assert [path.name for path in picked.args[0]] == ["one.speedup.jsonl", "three.speedup.jsonl"]


def test_buttons_follow_what_is_chosen(view: RunListPage) -> None:
    assert not button(view, "Open").isEnabled()
    choose(view, 0)
    assert button(view, "Open").isEnabled()
    choose(view, 1)
    assert not button(view, "Open").isEnabled()
    assert button(view, "Compare 2 runs").isEnabled()


def test_delete_and_undo_have_their_keys(view: RunListPage, qtbot: QtBot) -> None:
    view.activateWindow()
    choose(view, 1)
    with qtbot.waitSignal(view.delete_wanted) as gone:
        qtbot.keyClick(view.table(), Qt.Key.Key_Delete)
    assert gone.args[0] == [Path("/runs/two.speedup.jsonl")]
    view.set_state(RunListState(folder="/runs", lines=(line("one"), line("three")), undo="two deleted."))
    assert button(view, "Undo").isVisible()
    with qtbot.waitSignal(view.undo_wanted):
        qtbot.keyClick(view.table(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_row_after_the_deleted_one_is_chosen_then(view: RunListPage) -> None:
    view.table().selectRow(1)
    view.set_state(RunListState(folder="/runs", lines=(line("one"), line("two"), line("three")), undo="two deleted."))
    view.set_state(RunListState(folder="/runs", lines=(line("one"), line("three")), undo="two deleted."))
    assert [path.name for path in view.chosen()] == ["three.speedup.jsonl"]


def test_what_is_wrong_with_a_file_is_in_its_tip_and_read_aloud(view: RunListPage) -> None:
    broken = line("x" * 200, outcome="cannot be read", problem="it is <b>not</b> JSON", readable=False)
    view.set_theme(DARK)
    view.set_state(RunListState(folder="/runs", lines=(broken,)))
    index = view.table().model().index(0, 5)
    assert "&lt;b&gt;not" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "x" * 200 in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "cannot be read. it is <b>not</b> JSON"
    assert index.data(Qt.ItemDataRole.ForegroundRole) == DARK.failed


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (RunListState(folder="/runs"), "Reading the runs"),
        (RunListState(folder="/runs", lines=()), "No run yet."),
        (RunListState(folder="/runs", lines=(), problem="It cannot be read."), "It cannot be read."),
    ],
    ids=["reading", "empty", "problem"],
)
def test_an_empty_list_says_why(view: RunListPage, state: RunListState, words: str) -> None:
    view.set_state(state)
    assert view._empty.isVisible()
    assert view._empty.text().startswith(words)


# In the window.


@pytest.fixture
def controller(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowController]:
    made = WindowController(qapp, Settings(tmp_path / "settings.ini"), theme="light", folder=tmp_path / "runs")
    made.window.resize(1440, 900)
    made.show()
    made.start(probe=False)
    qtbot.waitUntil(lambda: not made.services.busy)
    yield made
    made.window.close()
    let_go(made.window)
    made.window.deleteLater()
    made.deleteLater()


def test_300_runs_are_read_beside_the_window(
    controller: WindowController, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from speeduplab.gui.presenters import run_list_presenter

    events = list(run_events(CELLS[:1], rounds=1))
    for at in range(300):
        save(events, tmp_path / "runs" / f"{at:03}.speedup.jsonl")
    threads: list[bool] = []
    listed = run_list_presenter._listed

    def noted(folder: Path, basis: Basis) -> Any:
        threads.append(threading.current_thread() is threading.main_thread())
        return listed(folder, basis)

    monkeypatch.setattr(run_list_presenter, "_listed", noted)
    beats: list[int] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    controller.window.menus.runs.trigger()
    assert controller.window.content.runs.state().lines is None  # the window is there before they are read
    qtbot.waitUntil(lambda: len(controller.window.content.runs.state().lines or ()) == 300)
    timer.stop()
    assert threads == [False]
    assert beats


def test_the_key_of_the_list_opens_it_and_a_picked_run_opens_in_the_window(
    controller: WindowController, qtbot: QtBot, tmp_path: Path
) -> None:
    save(run_events(CELLS), tmp_path / "runs" / "one.speedup.jsonl")
    controller.window.activateWindow()
    qtbot.keyClick(controller.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    runs = controller.window.content.runs
    qtbot.waitUntil(lambda: len(runs.state().lines or ()) == 1)
    assert controller.window.content.page is Page.RUNS
    choose(runs, 0)
    qtbot.keyClick(runs.table(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: controller.window.content.page is Page.RUN)
    assert controller.presenter.result is not None
    assert controller.window.strip.value().saved == "opened one.speedup.jsonl"
