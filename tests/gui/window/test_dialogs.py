"""Dialogs tell, are copied from, and block nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import synthetic
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from speeduplab.core.machine.card_text import machine_facts
from speeduplab.core.runfile import save
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.services.settings import Remembered, Settings
from speeduplab.gui.window.dialogs import TextDialog, card_text, system_text
from stand_ins import FORM

MakeController = Callable[..., WindowController]


def dialog_of(controller: WindowController) -> TextDialog:
    """The one that is open."""
    (found,) = controller.window.findChildren(TextDialog)
    return found


def test_about_has_the_machine_card_to_select_and_to_copy(make_controller: MakeController) -> None:
    controller = make_controller()
    controller.window.menus.about.trigger()
    dialog = dialog_of(controller)
    details = dialog.findChild(QPlainTextEdit)
    assert isinstance(details, QPlainTextEdit)
    assert details.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    card = controller.presenter.card
    assert card is not None
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy")
    copy.click()
    copied = QApplication.clipboard().text()
    for name, words in machine_facts(card):
        assert " ".join(f"{name} {words}".split()) in " ".join(copied.split())
    assert copied.startswith("About Speedup Lab")
    dialog.close()


def test_about_works_before_the_machine_is_examined(qapp: QApplication) -> None:
    text = system_text(None)
    assert text.startswith("The machine is not examined yet.")
    assert "Qt " in text


def test_about_names_how_the_window_is_drawn(qapp: QApplication) -> None:
    lines = system_text(synthetic.MACHINE).splitlines()
    assert [line.split()[0] for line in lines[-3:]] == ["Qt", "Screen", "Font"]


@pytest.mark.parametrize("action", ["keys", "card", "about"])
def test_no_dialog_blocks_the_window(make_controller: MakeController, action: str) -> None:
    controller = make_controller()
    getattr(controller.window.menus, action).trigger()
    assert dialog_of(controller).isVisible()
    assert not dialog_of(controller).isModal()
    assert QApplication.activeModalWidget() is None
    dialog_of(controller).close()


def test_a_run_can_be_stopped_beside_a_dialog(make_controller: MakeController, qtbot: QtBot) -> None:
    controller = make_controller()
    controller.window.plan_view.set_value(replace(FORM, num=10**10))
    controller.window.plan_view.value_changed.emit()
    controller.window.run_wanted.emit()
    controller.window.menus.keys.trigger()
    dialog = dialog_of(controller)
    qtbot.mouseClick(controller.window.plan_view.foot.run_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.presenter.running)
    dialog.close()


def test_while_a_run_goes_on_nothing_asks_for_a_file_or_starts_a_process(
    make_controller: MakeController, qtbot: QtBot
) -> None:
    controller = make_controller()
    controller.window.plan_view.set_value(replace(FORM, num=10**10))
    controller.window.plan_view.value_changed.emit()
    controller.window.run_wanted.emit()
    menus = controller.window.menus
    asking = (menus.open, menus.save_as, menus.export, menus.doctor, menus.reset, menus.demo, menus.recent.menuAction())
    assert [action.text() for action in asking if action.isEnabled()] == []
    assert not controller.window.strip._save.isVisible()
    assert not controller.window.plan_view._pythons.isEnabled()
    controller.window.stop_wanted.emit()
    qtbot.waitUntil(lambda: not controller.presenter.running)
    assert menus.doctor.isEnabled()


def test_reset_settings_makes_the_window_as_at_the_first_start_and_says_so(
    make_controller: MakeController, tmp_path
) -> None:
    kept = tmp_path / "runs" / "kept.speedup.jsonl"
    kept.parent.mkdir()
    kept.write_text("data")
    Settings(tmp_path / "settings.ini").save(
        Remembered(theme="dark", view="table", basis="warm", log=True, panel_open=False, recent=(str(kept),))
    )
    controller = make_controller(theme=None)
    first = controller.plans.form
    controller.window.plan_view.set_value(replace(FORM, num=12_345))
    controller.window.plan_view.value_changed.emit()
    assert controller._theme.dark
    controller.window.menus.reset.trigger()
    assert not controller._theme.dark
    assert (controller.window.content.run_page.view(), controller.window.plan_folded) == ("runtime", False)
    assert not controller.window.content.run_page.deck.options().log
    assert controller.plans.form.num == first.num
    assert controller.window.menus.recent.isEmpty()
    assert kept.exists()
    dialog = dialog_of(controller)
    assert "Your run files stay." in [label.text() for label in dialog.findChildren(QLabel)][1]
    dialog.close()
    controller.window.close()
    found = Settings(tmp_path / "settings.ini").load()
    assert (found.theme, found.view, found.log, found.recent) == ("system", "runtime", False, ())


def test_the_card_of_a_shown_run_is_that_runs_and_tells_of_each_round(
    make_controller: MakeController, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "busy.speedup.jsonl"
    busy = {0: synthetic.around(0, foreign_cpu=0.31), 1: synthetic.around(1)}
    save(list(synthetic.run_events(synthetic.picture_cells(), rounds=2, conditions=busy)), file)
    controller = make_controller()
    controller.open(file)
    qtbot.waitUntil(lambda: controller.presenter.result is not None and not controller.services.busy)
    controller.window.menus.card.trigger()
    dialog = dialog_of(controller)
    assert "Intel Core i5-1145G7" in dialog.copied_text
    assert "Of the run primes 2e6, 22 Nov 14:32" in dialog.copied_text
    assert [line.split()[3:5] for line in dialog.copied_text.splitlines()[-2:]] == [["31", "%"], ["1", "%"]]
    dialog.close()


def test_a_text_is_wholly_in_sight_where_the_window_has_the_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    dialog = TextDialog("Keyboard", "", "\n".join(f"Ctrl+{n}  something" for n in range(35)), window)
    dialog.show()
    qtbot.waitExposed(dialog)
    bar = dialog.findChild(QPlainTextEdit).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_a_text_that_is_longer_than_the_window_scrolls(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 680)
    dialog = TextDialog("Doctor", "", "\n".join("a line" for _ in range(200)), window)
    assert dialog.height() <= window.height()


def test_a_long_fact_goes_on_below_itself_and_not_below_its_name() -> None:
    lines = card_text({"distribution": " ".join(["words"] * 20)}).splitlines()
    (first, *rest) = [line for line in lines if "words" in line]
    assert rest
    assert all(line.startswith(" " * first.index("words") + "words") for line in rest)
