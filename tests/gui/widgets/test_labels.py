"""Text that is cut where it can be, and numbers that are not."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from speeduplab.gui.style.theme import Size, font
from speeduplab.gui.widgets.labels import elided_around, whole_parts

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


@pytest.mark.parametrize("text", ["a run with a long name of its own: Counter 1e8", "Counter 1e8, 28 Nov 14:32:05"])
def test_whatever_is_cut_the_num_is_not(text: str, qapp: QApplication) -> None:
    metrics = QFontMetricsF(font(Size.BODY))
    least = metrics.horizontalAdvance("1e8")
    widths = [metrics.horizontalAdvance(text) * share / 10 for share in range(3, 11)]
    for room in (width for width in widths if width > 2 * least):
        shown = elided_around(text, "1e8", metrics, room)
        assert "1e8" in shown
        assert metrics.horizontalAdvance(shown) <= room + 1
    assert elided_around(text, "1e8", metrics, widths[-1] + 1) == text
