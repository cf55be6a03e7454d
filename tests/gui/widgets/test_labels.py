"""Text that is cut where it can be, and numbers that are not."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from speeduplab.gui.style.theme import Size, font
from speeduplab.gui.widgets.labels import parts_told_apart, whole_parts

DETAIL = "2 workers, num 10,000,000, fork"


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetricsF:
    return QFontMetricsF(font(Size.SMALL))


def test_what_fits_is_said_whole(metrics: QFontMetricsF) -> None:
    assert whole_parts(DETAIL, metrics, 1000) == DETAIL


def test_a_number_is_left_out_rather_than_cut(metrics: QFontMetricsF) -> None:
    short, shorter = "2 workers, num 10,000,000, …", "2 workers, …"
    assert whole_parts(DETAIL, metrics, metrics.horizontalAdvance(short)) == short
    assert whole_parts(DETAIL, metrics, metrics.horizontalAdvance(short) - 1) == short[:-3]
    assert whole_parts(DETAIL, metrics, metrics.horizontalAdvance(short[:-3]) - 1) == shorter


def test_a_single_part_ends_in_dots(metrics: QFontMetricsF) -> None:
    assert whole_parts("a" * 200, metrics, 100).endswith("…")


def test_rows_that_would_read_the_same_begin_with_what_tells_them_apart(metrics: QFontMetricsF) -> None:
    details = ["2 workers, shared arguments", "2 workers, private arguments"]
    room = metrics.horizontalAdvance("private arguments") + 1
    shown = [parts_told_apart(one, details, metrics, room) for one in details]
    assert shown == ["shared arguments", "private arguments"]
    assert parts_told_apart(details[0], details[:1], metrics, room) == "2 workers, …"
