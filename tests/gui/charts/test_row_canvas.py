"""What the runtime chart and the compare chart share: rows that scroll beside a bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from speeduplab.core.compare import compare
from speeduplab.core.summary.summary import summarise
from speeduplab.gui.charts.row_axis import AXIS_HEIGHT
from speeduplab.gui.pages.compare.compare_chart import CompareChart
from speeduplab.gui.views.runtime.runtime_chart import RuntimeChart
from synthetic import example_run

MADE = example_run(workers=(1, 2, 4))


def runtime_chart() -> RuntimeChart:
    chart, summary = RuntimeChart(), summarise(MADE)
    chart.set_rows(summary.rows, summary, log=False)
    return chart


def compare_chart() -> CompareChart:
    chart, comparison = CompareChart(), compare([("one", MADE), ("two", MADE)])
    chart.set_cells(tuple(comparison.cells), comparison, log=False)
    return chart


@pytest.mark.parametrize("make", [runtime_chart, compare_chart])
@pytest.mark.parametrize("px_hidden", [-100, 1, 300])
def test_the_plot_fills_what_the_scroll_bar_leaves_from_the_first(
    make: Callable[..., Any], px_hidden: int, qtbot: QtBot
) -> None:
    chart = make()
    qtbot.addWidget(chart)
    canvas = chart.canvas()
    chart.resize(900, round(canvas.rows.count * canvas.rows.least) + AXIS_HEIGHT - px_hidden)
    chart.show()
    bar = chart._bar.width() if chart._bar.isVisible() else 0
    assert (bar > 0) == (px_hidden > 0)
    assert canvas.width() == canvas.viewport().width() == canvas.plotItem.width() == 900 - bar
