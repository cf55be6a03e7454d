"""The table shows every number, sorts and copies."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from speeduplab.core.bench.events import FailureKind
from speeduplab.core.summary.row_selection import ALL, BEST
from speeduplab.core.summary.summary import Basis, Summary, summarise
from speeduplab.core.summary.table_columns import TABLE
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.table.table_model import RunModel
from speeduplab.gui.views.table.table_view import TableView
from speeduplab.gui.widgets.labels import Elided
from states import summed_up
from synthetic import Timed, cell, example_run, failure, run

TITLES = [column.title for column in TABLE]


def column(title: str) -> int:
    return TITLES.index(title)


def texts(model: RunModel, title: str) -> list[str]:
    return [model.index(row, column(title)).data() for row in range(model.rowCount())]


def model_of(summary: Summary) -> RunModel:
    model = RunModel()
    model.set_summary(summary)
    return model


def cold(**options) -> Summary:
    return summarise(example_run(**options), basis=Basis.COLD)


def view(qtbot, summary: Summary | None) -> TableView:
    made = TableView()
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.set_state(summed_up(summary))
    made.show()
    return made


def test_rows_stand_as_in_the_chart(qapp):
    assert texts(model_of(cold()), "Strategy") == [
        "C++ threads",
        "C++ one thread",
        "Processes",
        "Python threads",
        "Serial",
    ]


def test_rows_stand_in_the_plans_order_while_the_run_goes_on(qapp):
    assert texts(model_of(cold(finished=False, rounds_done=2)), "Strategy")[0] == "Serial"


def test_values_have_three_significant_figures(qapp):
    assert texts(model_of(cold()), "Cold (s)") == ["0.0600", "0.219", "0.880", "1.99", "2.05"]
    assert texts(model_of(cold()), "Speed-up (x)")[0] == "34.2"


def test_a_quick_run_has_no_columns_for_intervals(qtbot):
    table = TableView()
    qtbot.addWidget(table)
    for rounds, hidden in ((3, True), (7, False)):
        table.set_state(summed_up(summarise(example_run(rounds=rounds))))
        columns = [place for place, column in enumerate(TABLE) if column.interval]
        assert len(columns) == 2
        assert [table.table().isColumnHidden(place) for place in columns] == [hidden] * 2


def test_very_short_times_keep_their_figures(qapp):
    summary = summarise(run([Timed(cell=cell("serial"), warm_s=3e-6), Timed(cell=cell("threads", 2), warm_s=5e-6)]))
    assert texts(model_of(summary), "Warm (s)") == ["0.00000300", "0.00000500"]


def test_figures_stand_at_the_right_and_words_at_the_left(qapp):
    model = model_of(cold())
    sides = {
        title: Qt.AlignmentFlag(model.index(0, column(title)).data(Qt.ItemDataRole.TextAlignmentRole))
        for title in ("Strategy", "Speed-up (x)")
    }
    assert sides["Strategy"] & Qt.AlignmentFlag.AlignLeft
    assert sides["Speed-up (x)"] & Qt.AlignmentFlag.AlignRight


def test_a_column_sorts_by_its_numbers_and_gives_the_order_back(qapp):
    model = model_of(cold())
    model.sort(column("Cold (s)"), Qt.SortOrder.DescendingOrder)
    assert texts(model, "Strategy")[0] == "Serial"
    model.sort(-1)
    assert texts(model, "Strategy")[0] == "C++ threads"


@pytest.mark.parametrize("order", list(Qt.SortOrder))
@pytest.mark.parametrize("title", TITLES)
def test_rows_without_a_value_come_last_however_they_are_sorted(qapp, title: str, order: Qt.SortOrder):
    failures = [failure(2, round_, FailureKind.OUT_OF_MEMORY, "out of memory") for round_ in range(7)]
    model = model_of(cold(failures=failures))
    model.sort(column(title), order)
    shown = texts(model, title)
    assert len(shown) == 5
    if TABLE[column(title)].figures and title != "Workers":
        assert shown[-1] == ""


def test_a_failed_row_says_why(qapp):
    failures = [failure(2, round_, FailureKind.OUT_OF_MEMORY, "killed, out of memory") for round_ in range(7)]
    assert "failed: killed, out of memory" in texts(model_of(cold(failures=failures)), "State")


def test_a_new_round_keeps_the_selection(qtbot):
    table = view(qtbot, cold(finished=False, rounds_done=2))
    table.table().selectRow(2)
    table.set_state(summed_up(cold(finished=False, rounds_done=3)))
    assert [index.row() for index in table.table().selectionModel().selectedRows()] == [2]


def test_ctrl_c_copies_the_selected_rows_with_their_heads(qtbot):
    table = view(qtbot, cold())
    table.table().selectRow(0)
    qtbot.keyClick(table.table(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == TITLES
    assert lines[1].split("\t")[:2] == ["C++ threads", "fastest"]
    assert len(lines) == 2


def test_every_column_is_explained(qapp):
    model = model_of(cold())
    for place in range(model.columnCount()):
        assert model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)


def test_one_python_needs_no_column(qtbot):
    assert view(qtbot, cold()).table().isColumnHidden(column("Python"))


def test_a_double_click_on_a_failed_row_asks_for_its_details(qtbot):
    failures = [failure(2, round_) for round_ in range(7)]
    table = view(qtbot, cold(failures=failures))
    last = table.table().model().index(4, 0)
    with qtbot.waitSignal(table.details_requested) as said:
        table.table().doubleClicked.emit(last)
    assert said.args == [2]


def test_the_table_paints_in_the_dark_and_without_a_run(qtbot):
    table = view(qtbot, cold())
    table.set_theme(DARK)
    assert not table.grab().isNull()
    table.set_state(summed_up(None))
    assert table.table().model().rowCount() == 0
    assert not table.grab().isNull()


@pytest.fixture
def themed(face, qapp):
    apply_theme(qapp, LIGHT)
    yield qapp
    qapp.setStyleSheet("")


def test_a_table_with_intervals_fits_a_window_of_1440_px(qtbot, themed):
    table = TableView()
    qtbot.addWidget(table)
    table.resize(1120, 600)  # beside the plan
    table.set_state(summed_up(summarise(example_run(workers=(1, 2, 4, 8)))))
    table.show()
    themed.processEvents()
    shown = [place for place in range(len(TABLE)) if not table.table().isColumnHidden(place)]
    assert sum(table.table().columnWidth(place) for place in shown) <= table.table().viewport().width()
    assert not table.table().horizontalScrollBar().isVisible()


@pytest.mark.parametrize(
    ("workers", "said"),
    [
        (BEST, "All 14 rows; the charts show each strategy with the number of workers that is fastest."),
        (2, "All 14 rows; the charts show those with 2 workers."),
        (ALL, ""),
    ],
)
def test_a_table_says_where_the_charts_show_fewer_rows(qtbot, workers, said):
    table = TableView()
    qtbot.addWidget(table)
    state = summed_up(cold(workers=(1, 2, 4, 8)))
    table.set_state(replace(state, options=replace(state.options, workers=workers)))
    table.resize(1000, 400)
    table.show()
    assert [label.text() for label in table.findChildren(Elided) if label.isVisible()] == ([said] if said else [])
