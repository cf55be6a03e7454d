"""The presenter's page in the window."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from speeduplab.core.lessons.catalogue import LESSONS
from speeduplab.core.lessons.presenter_page import presenter_page
from speeduplab.gui.pages.lesson.presenter_sheet import PresenterSheet


@pytest.mark.parametrize("key", LESSONS)
def test_a_whole_page_is_read_without_scrolling_in_a_usual_window(qtbot: Any, key: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    page = presenter_page(LESSONS[key])
    sheet = PresenterSheet(page, window)
    sheet.show()
    said = [each.text() for each in sheet.findChildren(QLabel)]
    assert said == [page.title, page.question, *(text for part in page.parts for text in part)]
    assert sheet.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0
    next(one for one in sheet.findChildren(QPushButton) if one.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == f"{page.title}\n\n{page.text()}"
    sheet.close()


def test_in_a_small_window_the_page_stays_inside_and_scrolls(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 300)
    sheet = PresenterSheet(presenter_page(LESSONS["threads-take-turns"]), window)
    sheet.show()
    assert sheet.height() <= 300
    assert sheet.findChildren(QScrollArea)[0].verticalScrollBar().maximum() > 0
    sheet.close()
