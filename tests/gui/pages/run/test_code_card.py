"""What to do with a function of one's own: the headline, the pill, and the code in a band under the chart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from speeduplab.core.advice import advise
from speeduplab.core.bench.model import Function, Shape
from speeduplab.core.summary.row_selection import standing
from speeduplab.core.summary.summary import summarise
from speeduplab.gui.pages.run.run_page import RunPage
from speeduplab.gui.ports.view_models import PaneContent
from synthetic import Timed, cell, run

SOURCE = "def price(item):\n    return item\n\n\ndef items():\n    return range(20_000)\n"
OWN = Function(file="/x/pricing.py", module="", name="price", shape=Shape.ITEM, source=SOURCE)


def content(processes_s: float = 1.0) -> PaneContent:
    timed = (("serial", 1, 2.0, 0.0), ("threads", 2, 2.02, 0.5), ("processes", 2, processes_s, 0.0))
    cells = [
        Timed(cell=cell(key, n, num=20_000, workload="function"), warm_s=time_s, waiting=waiting)
        for key, n, time_s, waiting in timed
    ]
    result = run(cells)
    result.started = replace(result.started, plan=replace(result.plan, function=OWN))
    summary = summarise(result)
    advice = advise(result, summary)
    return PaneContent(result=result, summary=replace(summary, advised=advice.row), advice=advice)


@pytest.fixture
def page(qtbot) -> Iterator[RunPage]:
    shown = RunPage()
    qtbot.addWidget(shown)
    shown.resize(1100, 800)
    shown.set_view("runtime")
    shown.show()
    yield shown
    shown.left.close_views()


def test_the_headline_is_the_advice_and_the_code_stands_under_the_chart(page):
    both = content()
    page.set_panes(both, both)
    assert page.headline.accessibleName() == "Use 2 processes: 2.00x"
    assert page.code.isVisible()
    assert "pool.map(price, items" in page.code._text.toPlainText()


def test_where_nothing_gains_there_is_no_code(page):
    both = content(processes_s=1.99)
    page.set_panes(both, both)
    assert page.headline.accessibleName().startswith("Stay serial")
    assert not page.code.isVisible()


def test_only_the_runtime_view_of_a_page_with_room_has_the_code(page):
    both = content()
    page.set_panes(both, both)
    page.set_view("table")
    assert not page.code.isVisible()
    page.set_view("runtime")
    assert page.code.isVisible()
    page.set_compact(True)
    assert not page.code.isVisible()


def test_copy_and_its_keys_put_the_code_on_the_clipboard_as_it_is_run(page, qtbot):
    both = content()
    page.set_panes(both, both)
    code = both.advice.code
    page.code._copy.click()
    assert QGuiApplication.clipboard().text() == code
    QGuiApplication.clipboard().setText("")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.code._text, Qt.Key.Key_C, modifiers)
    assert QGuiApplication.clipboard().text() == code


def test_the_advised_row_says_so():
    summary = content().summary
    assert [standing(row, summary) for row in summary.rows] == ["", "", "advised"]


def test_findings_stand_one_above_the_other_beside_it(page):
    both = content()
    page.set_panes(both, both)
    assert 0 < sum(card.isVisible() for card in page.findings._cards) <= 2
    assert page.findings.x() >= page.code.width()


def test_in_a_narrow_window_the_code_takes_turns_with_the_findings_as_the_last(page):
    both = content()
    page.set_panes(both, both)
    page.set_compact(True)
    turns = len(both.summary.findings) + 1
    assert turns > 1
    assert page.findings._place.text() == f"1 of {turns}"
    page.findings._back.click()
    assert page.findings._place.text() == f"{turns} of {turns}"
    assert page.code.isVisible()
    page.findings._on.click()
    assert not page.code.isVisible()
    page.findings._back.click()
    page.set_compact(False)
    assert page.code.isVisible()
    assert not page.findings._place.isVisible()
    page.set_compact(True)
    assert page.findings._place.isVisible()
    assert not page.code.isVisible()
