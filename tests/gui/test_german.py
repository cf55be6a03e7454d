"""A window that speaks German: every text that can be said in German is, and fits."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QFontMetrics
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
from speeduplab.core.display.i18n import speak, tr
from speeduplab.core.plan.parsing import parse_num
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.summary.summary import summarise
from speeduplab.core.summary.table_columns import TABLE
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.services.settings import Settings
from speeduplab.gui.services.translators import install, language_for
from speeduplab.gui.views.view_registry import VIEWS
from speeduplab.gui.widgets.badge import Badge
from stand_ins import let_go
from synthetic import example_run

TRANSLATIONS = Path(__file__).parents[2] / "gui/translations"


every_language = pytest.mark.parametrize("spoken", ["de", "es"], indirect=True)
_HORIZONTAL = Qt.Orientation.Horizontal


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The application in a language, German unless a test asks for another, and back in English after the test."""
    language = getattr(request, "param", "de")
    assert install(qapp, language) == language
    yield language
    speak(None)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def controller(spoken: str, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowController]:
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


def texts(window: QWidget) -> Iterator[str]:
    """Every text that a person or a screen reader meets."""
    # The chart library's own scene has an action of a menu that never opens.
    actions = (one for one in window.findChildren(QAction) if not isinstance(one.parent(), QGraphicsScene))
    for action in actions:
        yield from (action.text(), action.toolTip())
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        match widget:
            case QLabel() | QAbstractButton() | Badge():
                yield widget.text()
            case QComboBox():
                yield from (widget.itemText(place) for place in range(widget.count()))
            case QLineEdit():
                yield widget.placeholderText()
            case QTableView():
                yield from (str(widget.model().headerData(at, _HORIZONTAL)) for at in range(len(TABLE)))


def translated(language: str) -> dict[str, str]:
    """The translations of texts without a count, by the English text."""
    found = {}
    for message in ET.parse(TRANSLATIONS / f"speeduplab_{language}.ts").getroot().iter("message"):
        if message.get("numerus") != "yes":
            found[message.findtext("source") or ""] = message.findtext("translation") or ""
    return found


def test_the_systems_languages_are_tried_in_their_order() -> None:
    assert language_for("system", QLocale("de_AT")) == "de"
    assert language_for("system", QLocale("es_MX")) == "es"
    assert language_for("system", QLocale("fi_FI")) == "en"
    assert language_for("de", QLocale("es_MX")) == "de"
    assert language_for("nonsense", QLocale("es_MX")) == "es"


def test_a_window_in_german_speaks_german(controller: WindowController) -> None:
    start = [label.text() for label in controller.window.content.start.findChildren(QLabel)]
    assert "Weitere Lektionen" in start
    assert controller.window.strip.value().state == "Bereit"
    assert "Strategien" in [label.text() for label in controller.window.plan_view.findChildren(QLabel)]
    titles = [card.accessibleName() for card in controller.window.content.start.findChildren(QAbstractButton)]
    assert any(title.startswith("Eigener Plan") for title in titles)


def test_a_run_is_spoken_of_in_german(spoken: str) -> None:
    summary = summarise(example_run())
    assert [row.title for row in summary.rows][:2] == ["Seriell", "Python-Threads"]
    assert "am schnellsten" in summary.headline
    assert summary.badge.startswith("Ergebnisse gleich: ")
    assert summary.rows[0].detail == "1 Worker, Referenz"


def test_what_is_wrong_with_a_field_is_said_in_german(spoken: str) -> None:
    with pytest.raises(PlanError, match="num muss eine ganze Zahl von 1 bis"):
        parse_num("viele")


def test_counts_choose_their_form(spoken: str) -> None:
    assert [tr("{n} core(s)", "", n) for n in (0, 1, 2, 1024)] == ["0 Kerne", "1 Kern", "2 Kerne", "1.024 Kerne"]


def test_a_count_from_a_strangers_file_may_be_too_large_for_qt(spoken: str) -> None:
    assert tr("{n} core(s)", "", 10**30).endswith(" Kerne")


@pytest.mark.parametrize("view", [key for key, _ in VIEWS])
@every_language
def test_no_text_that_has_a_translation_is_left_in_english(
    controller: WindowController, spoken: str, view: str
) -> None:
    result = example_run()
    controller.window.set_run(result)
    controller.window.set_summary(summarise(result))
    controller.window.show_page(Page.RUN)
    controller.window.set_view(view)
    known = translated(spoken)
    shown = {text.replace("&", "").strip() for text in texts(controller.window)}
    english = {text for text in shown if known.get(text, text) != text}
    assert english == set()


@pytest.mark.usefixtures("face")
@every_language
def test_the_workers_words_fit_beside_each_other(controller: WindowController, spoken: str) -> None:
    marks = controller.window.plan_view._workers._marks
    for cores in ((1, 1), (4, 8), (16, 32), (128, 256)):
        marks.cores = cores
        metrics = QFontMetrics(marks.face())
        assert sum(metrics.horizontalAdvance(word) for word in marks.words()) + 8 <= marks.width()


@pytest.mark.usefixtures("face")
@every_language
def test_the_heads_of_the_table_fit_into_a_window_of_1440_px(controller: WindowController, spoken: str) -> None:
    result = example_run()
    controller.window.set_summary(summarise(result))
    controller.window.show_page(Page.RUN)
    controller.window.set_view("table")
    table = controller.window.content.run_page.view_of("table").table()
    shown = [place for place in range(len(TABLE)) if not table.isColumnHidden(place)]
    assert sum(table.columnWidth(place) for place in shown[:-1]) < table.viewport().width()


@pytest.mark.usefixtures("face")
@every_language
@pytest.mark.parametrize("width", [1000, 1440])
def test_the_answer_is_not_cut_where_smaller_letters_help(
    controller: WindowController, spoken: str, width: int
) -> None:
    controller.window.resize(width, 900)
    controller.window.set_summary(summarise(example_run()))
    controller.window.show_page(Page.RUN)
    answer = controller.window.content.run_page.headline.findChildren(QLabel)[0]
    assert answer.fontMetrics().horizontalAdvance(answer.text()) <= answer.width()
