"""The letters of the window: its own, or the system's, at once and at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF, QImage, QRawFont
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.services.settings import Settings
from speeduplab.gui.style import typeface
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT, Size, font
from synthetic import example_run
from taking_turns import with_turns

MakeController = Callable[..., WindowController]
GUI = typeface.FOLDER.parent
VIEWS = ("race", "runtime", "scaling", "timeline", "table", "code")


def family() -> str:
    return QFontInfo(QApplication.font()).family()


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_each_weight_of_the_window_is_a_face_of_its_own(qapp: QApplication, weight: int) -> None:
    apply_theme(qapp, LIGHT)
    face = QRawFont.fromFont(font(Size.BODY, weight))
    assert (face.familyName().split()[0], face.weight()) == ("Inter", weight)


def test_figures_have_one_width_and_2x4_stays_as_it_is(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    metrics = QFontMetricsF(font(Size.HEADLINE))
    assert metrics.horizontalAdvance("1" * 9) == metrics.horizontalAdvance("0" * 9)
    assert metrics.horizontalAdvance("2x4") == pytest.approx(sum(map(metrics.horizontalAdvance, "2x4")), abs=1)


def test_every_letter_of_the_window_is_in_its_font(qapp: QApplication) -> None:
    sources = [*GUI.rglob("*.py"), *(GUI.parent / "core").rglob("*.py"), *GUI.rglob("*.ts")]
    letters = {letter for path in sources for letter in path.read_text(encoding="utf-8") if letter.isprintable()}
    for path in sorted(typeface.FOLDER.glob("*.ttf")):
        face = QRawFont(str(path), 16)
        assert [letter for letter in sorted(letters) if not face.supportsCharacter(ord(letter))] == [], path.name


def test_the_licence_lies_beside_the_font() -> None:
    assert "SIL OPEN FONT LICENSE" in (typeface.FOLDER / "OFL.txt").read_text(encoding="utf-8")


def test_the_system_font_holds_at_once_and_from_the_next_start_on(
    make_controller: MakeController, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    controller = make_controller(settings)
    assert family() == "Inter"
    controller.window.menus.system_font.trigger()
    assert family() == QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family() != "Inter"
    controller.window.close()
    again = make_controller(settings)
    assert again.window.menus.system_font.isChecked()
    assert family() != "Inter"
    again.window.menus.system_font.trigger()
    assert family() == "Inter"


def test_a_reset_brings_the_windows_own_font_back(make_controller: MakeController) -> None:
    controller = make_controller()
    controller.window.menus.system_font.trigger()
    controller.window.reset_wanted.emit()
    assert family() == "Inter"
    assert not controller.window.menus.system_font.isChecked()


def shown(controller: WindowController, view: str) -> QImage:
    """A view with a run as it is painted, the beat aside."""
    controller.heartbeat.stop()
    result = with_turns(example_run(workers=(1, 2, 4)))
    controller.window.set_run(result)
    controller.window.set_summary(summarise(result, basis=Basis.COLD))
    controller.window.show_page(Page.RUN)
    return picture(controller, view)


def picture(controller: WindowController, view: str) -> QImage:
    controller.window.set_view(view)
    for sheet in controller.window.findChildren(QPlainTextEdit):
        # How far it scrolls depends on the lines that Qt happens to have laid out.
        sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if focus := QApplication.focusWidget():
        focus.clearFocus()  # a cursor blinks
    for _ in range(5):
        QApplication.processEvents()
    image = controller.window.grab().toImage()
    return image.copy(image.rect().adjusted(0, 0, 0, -controller.window.strip.height()))


@pytest.mark.parametrize("view", VIEWS)
def test_a_window_whose_font_is_changed_is_the_one_that_starts_with_it(
    make_controller: MakeController, qapp: QApplication, view: str, tmp_path: Path
) -> None:
    qapp.setStyleSheet("")  # as in a new process: of a sheet that stands already Qt keeps fonts of before
    changed = make_controller()
    shown(changed, view)
    changed.window.menus.system_font.trigger()
    found = picture(changed, view)
    changed.window.close()
    qapp.setStyleSheet("")
    started = make_controller(Settings(tmp_path / "settings.ini"))
    assert started.window.menus.system_font.isChecked()
    assert found == shown(started, view)


def test_without_its_files_the_window_takes_a_font_of_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(typeface, "FOLDER", tmp_path)
    typeface.own_family.cache_clear()
    try:
        assert typeface.own_family() is None
        assert "Inter" not in typeface.application_font(system=False).families()
    finally:
        typeface.own_family.cache_clear()
