"""Text that is cut where it can be, and numbers that are not."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from speeduplab.gui.style.theme import Size, font
from speeduplab.gui.widgets.labels import whole_parts

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
