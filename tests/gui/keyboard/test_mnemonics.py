"""Every action of the menus within three key presses or two clicks, and the list of keys that F1 shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from speeduplab.gui.keyboard.mnemonics import TITLE_MAX, as_title, give_letters, letter_of, with_letters
from speeduplab.gui.keyboard.shortcut_list import actions_of, keys_text
from speeduplab.gui.ports.view_models import PlanChoices
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT
from speeduplab.gui.window.main_window import MainWindow
from stand_ins import let_go


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    apply_theme(qapp, LIGHT)
    made = MainWindow(PlanChoices(presets=(), workloads=()), Heartbeat())
    qtbot.addWidget(made)
    made.set_recent([f"/data/{name}.speedup.jsonl" for name in "abcdefghij"])
    made.show()
    yield made
    made.strip.stop()
    let_go(made)


# The letters.


def test_each_item_has_the_letter_that_begins_its_first_word_where_that_is_free() -> None:
    assert with_letters(["Open…", "Save as…", "Export…", "Quit"]) == ["&Open…", "&Save as…", "&Export…", "&Quit"]


def test_items_that_begin_alike_have_letters_of_their_own() -> None:
    texts = with_letters(["Copy picture and table", "Copy picture", "Copy table for a spreadsheet", "Copy table"])
    assert len({letter_of(text) for text in texts} - {""}) == 4


def test_an_item_gives_way_to_one_that_has_no_other_letter() -> None:
    assert with_letters(["ab", "a"]) == ["a&b", "&a"]


def test_a_letter_that_was_given_stays() -> None:
    assert with_letters(["&View", "Video"]) == ["&View", "V&ideo"]
    texts = with_letters(["Cold, with start-up", "Code", "Colour"])
    assert with_letters(texts) == texts


def test_two_items_with_the_same_letter_are_told_apart() -> None:
    assert with_letters(["&Run", "&Race"]) == ["&Run", "R&ace"]


def test_more_items_than_letters_leave_some_without() -> None:
    assert with_letters(["a", "a", "Größe", "…"]) == ["&a", "a", "&Größe", "…"]


def test_a_file_name_keeps_its_ampersands_and_loses_its_middle() -> None:
    assert as_title("R&D.jsonl") == "R&&D.jsonl"
    assert letter_of(as_title("R&D.jsonl")) == ""
    long = as_title("x" * 100 + ".speedup.jsonl")
    assert len(long) <= TITLE_MAX
    assert long.endswith(".speedup.jsonl")


def test_a_menu_that_is_filled_later_gets_its_letters_when_it_opens(window: MainWindow) -> None:
    menu = window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    added = menu.addAction("Openly new")
    menu.aboutToShow.emit()
    assert letter_of(added.text())
    give_letters(menu)
    assert len({letter_of(action.text()) for action in menu.actions() if not action.isSeparator()}) == len(
        [action for action in menu.actions() if not action.isSeparator()]
    )


# Every action.


def paths(window: MainWindow) -> Iterator[tuple[QAction, list[QAction]]]:
    """Every item, with the menus that lead to it, outermost first."""
    waiting: list[tuple[QAction, list[QAction]]] = [(action, []) for action in window.menuBar().actions()]
    while waiting:
        action, above = waiting.pop()
        menu = action.menu()
        if isinstance(menu, QMenu):
            waiting += [(each, [*above, action]) for each in menu.actions() if not each.isSeparator()]
        else:
            yield action, above


def test_every_action_is_within_three_key_presses(window: MainWindow) -> None:
    for action, above in paths(window):
        if action.shortcut().isEmpty():
            assert len(above) + 1 <= 3, action.text()
            assert all(letter_of(step.text()) for step in [*above, action]), action.text()


def test_no_two_items_of_a_menu_have_the_same_letter(window: MainWindow) -> None:
    groups: dict[int, list[str]] = {}
    for step, siblings in menus(window):
        groups[step] = [letter_of(action.text()) for action in siblings]
    for letters in groups.values():
        assert "" not in letters
        assert len(set(letters)) == len(letters)


def menus(window: MainWindow) -> Iterator[tuple[int, list[QAction]]]:
    waiting: list[QMenu] = []
    top = window.menuBar().actions()
    yield 0, top
    waiting += [menu for action in top if isinstance(menu := action.menu(), QMenu)]
    number = 0
    while waiting:
        menu = waiting.pop()
        items = [action for action in menu.actions() if not action.isSeparator()]
        number += 1
        yield number, items
        waiting += [inner for action in items if isinstance(inner := action.menu(), QMenu)]


def test_no_two_actions_have_the_same_shortcut(window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in actions_of(window.menuBar()) if not action.shortcut().isEmpty()]
    assert len(set(keys)) == len(keys)


def test_alt_and_letters_really_reach_an_item(window: MainWindow, qtbot: QtBot) -> None:
    view = next(action for action in window.menuBar().actions() if letter_of(action.text()) == "v")
    menu = view.menu()
    assert isinstance(menu, QMenu)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(menu.isVisible)
    with qtbot.waitSignal(window.menus.view_picked):
        qtbot.keyClick(menu, letter_of(next(a for a in menu.actions() if a.data() == "table").text()))
    assert not menu.isVisible()


def test_recent_files_have_numbers(window: MainWindow, qtbot: QtBot) -> None:
    texts = [action.text() for action in window.menus.recent.actions()]
    assert texts[0] == "&1  a.speedup.jsonl"
    assert texts[-1] == "&0  j.speedup.jsonl"


# The list of keys.


def test_the_list_of_keys_names_every_shortcut_of_the_menus(window: MainWindow) -> None:
    text = keys_text(window.menuBar())
    for action in actions_of(window.menuBar()):
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in text
    assert "&" not in text


def test_the_list_of_keys_names_the_views_in_their_order(window: MainWindow) -> None:
    lines = keys_text(window.menuBar()).splitlines()
    assert [line.split()[-1] for line in lines if line.startswith("Ctrl+1 ")] == ["Predict"]
