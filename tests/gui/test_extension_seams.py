"""A strategy and a workload that are rows of core's tables alone are offered and drawn like any other."""

from __future__ import annotations

import made_up_rows
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from speeduplab.core.display.i18n import speak
from speeduplab.core.summary.summary import summarise
from speeduplab.gui.charts.row_layout import bar_rows
from speeduplab.gui.presenters.plan_options import strategy_option
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.markers import Marker
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.runtime.runtime_view import RuntimeView
from states import summed_up
from synthetic import Timed, cell, run


@pytest.fixture(autouse=True)
def made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    made_up_rows.add_made_up(monkeypatch.setitem)
    made_up_rows.add_its_look(monkeypatch.setitem)


def test_its_look_is_its_own_in_both_themes() -> None:
    looks = LIGHT.look("relay"), DARK.look("relay")
    assert [look.color.name().upper() for look in looks] == ["#123456", "#FEDCBA"]
    assert {(look.marker, look.line, look.line_px) for look in looks} == {(Marker.CROSS, Qt.PenStyle.DashDotLine, 4.0)}


def test_it_stands_in_the_runtime_chart_with_its_title_marker_and_colour(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    timed = [Timed(cell=cell(key, workload="mixing"), warm_s=s) for key, s in (("serial", 2.0), ("relay", 1.5))]
    summary = summarise(run(timed))
    (row,) = [row for row in bar_rows(summary.rows, summary, LIGHT) if row.title == "Relay"]
    assert (row.color.name().upper(), row.marker) == ("#123456", Marker.CROSS)
    view = RuntimeView()
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.set_state(summed_up(summary))
    view.show()
    QApplication.processEvents()
    picture = view.chart().grab().toImage()
    inside = [picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, picture.height(), 4)]
    assert inside.count("#123456") > 1000


def test_it_is_offered_with_its_note_and_said_in_the_language_of_the_user() -> None:
    speak(lambda text, comment, n: f"<{text}>")
    try:
        option = strategy_option("relay", [], "3.13.0", "counter")
    finally:
        speak(None)
    assert (option.title, option.summary, option.note) == ("<Relay>", "<One thread after the other.>", "<made up>")
