"""The second plot of the Runtime view: memory or CPU seconds beside the times."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QLabel, QLineEdit
from speeduplab.core.bench.costs.bill import TransferBill
from speeduplab.core.summary.cost_plot import Measure
from speeduplab.core.summary.row_selection import describe
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.ports.view_options import ViewOptions, ViewState
from speeduplab.gui.style.theme import LIGHT
from speeduplab.gui.views.runtime.bill_band import BillBand, placed
from speeduplab.gui.views.runtime.cost_column import CostColumn
from speeduplab.gui.views.runtime.ratio_column import FigureColumn
from speeduplab.gui.views.runtime.runtime_view import RuntimeView
from speeduplab.gui.widgets.legend import Mark
from synthetic import MACHINE, Timed, cell, run

MB = 10**6
CELLS = [
    Timed(cell=cell("serial"), warm_s=2.4, memory=(304 * MB,), warm_cpu_s=2.4, cold_cpu_s=2.41),
    Timed(cell=cell("processes", 4), warm_s=0.77, memory=(288 * MB, *(280 * MB,) * 4), warm_cpu_s=3.1, cold_cpu_s=3.47),
    Timed(cell=cell("threads", 4), warm_s=2.3, looked_at=False),
]


@pytest.fixture
def view(qtbot) -> RuntimeView:
    view = RuntimeView()
    qtbot.addWidget(view)
    view.resize(1100, 500)
    result = run(CELLS, machine={**MACHINE, "memory_limit_bytes": 2 * 10**9})
    summary = summarise(result, basis=Basis.COLD)
    view.set_state(ViewState(result=result, summary=summary, options=ViewOptions(basis=Basis.COLD)))
    view.show()
    yield view
    view.close_chart()


def show(view: RuntimeView, measure: Measure) -> None:
    state = view.state()
    view.set_state(replace(state, options=replace(state.options, measure=measure)))


def column(view: RuntimeView) -> CostColumn:
    return view.findChild(CostColumn)


def test_times_alone_have_no_second_plot(view):
    assert column(view) is None
    assert view.words() == ("", "")


def test_memory_stands_in_the_same_rows_beside_the_times(view):
    show(view, Measure.MEMORY)
    assert column(view).isVisible()
    assert view.words()[0] == "Processes take 1,408 MB: at most 6 workers fit into 2 GB"
    assert Mark.ROOM in view.marks()
    layout = view.chart().canvas().rows
    assert layout.row_height == 57
    tips = [column(view).tip_at(round(layout.bar_middle(place))) for place in range(3)]
    assert any("1,408 MB" in tip for tip in tips)
    assert any("not measured: ended first" in tip for tip in tips)
    assert not view.grab().isNull()


def test_the_times_have_their_room_again(view):
    show(view, Measure.CPU)
    shared = view.chart().canvas().width()
    show(view, Measure.TIME)
    assert not column(view).isVisible()
    assert view.chart().canvas().width() > shared
    assert view.words() == ("", "")


def test_beside_another_view_figures_stand_in_the_place_of_the_second_plot(view):
    show(view, Measure.MEMORY)
    view.set_joined(True)
    assert not column(view).isVisible()
    figures = view.chart().findChild(FigureColumn)
    assert figures.isVisible()
    assert view.furniture()[1] == figures.width()
    layout = view.chart().canvas().rows
    tips = [figures.tip_at(round(layout.bar_middle(place))) for place in range(3)]
    assert "Memory and CPU time of the whole team: 1,408 MB, CPU 3.47 s" in tips
    assert "1,408 MB CPU 3.47 s" in figures.accessibleDescription()
    view.set_joined(False)
    assert not figures.isVisible()


def test_a_narrow_window_has_those_figures_in_the_rows_tooltip(view):
    view.set_compact(True)
    show(view, Measure.TIME)
    view.set_joined(True)
    assert view.furniture()[1] == 0
    summary = view.state().summary
    assert "Peak memory of the whole team: 1,408 MB" in describe(summary.rows[1], summary)


@pytest.mark.parametrize(
    ("measure", "shown"), [(Measure.CPU, "Time, and CPU seconds"), (Measure.MEMORY, "Peak memory (PSS)")]
)
def test_where_the_title_has_no_room_what_is_shown_stays_whole(view, measure, shown):
    view.set_compact(True)
    show(view, measure)
    view._title.setFixedWidth(view._title.fontMetrics().horizontalAdvance(shown) + 1)
    assert view._title.shown_text() == shown


def test_how_memory_is_counted_goes_from_the_title_rather_than_being_cut(view):
    view.set_compact(True)
    show(view, Measure.MEMORY)
    view._title.setFixedWidth(view._title.fontMetrics().horizontalAdvance("Peak memory (PSS), shared pag…unted once"))
    assert view._title.shown_text() == "Peak memory (PSS)"


def test_a_picked_measure_is_told_and_not_yet_shown(view, qtbot):
    with qtbot.waitSignal(view.options_picked) as picked:
        view._measure.value_changed.emit("cpu")
    assert picked.args[0].measure is Measure.CPU
    assert column(view) is None


def billed(moving_ms: int, compute_ms: int) -> TransferBill:
    total = (moving_ms + compute_ms) * 10**6
    parts = {"pickle_ns": moving_ms * 10**6, "pipe_ns": 0, "unpickle_ns": 0, "result_ns": 0}
    sent = {"bytes_out": 24 * MB, "bytes_back": 10}
    return TransferBill(cell=0, round=0, wall_ns=total, compute_ns=compute_ms * 10**6, **parts, **sent)


def test_the_row_under_the_cursor_says_where_its_batch_goes(view):
    result = run([CELLS[0], replace(CELLS[1], bill=billed(600, 170)), Timed(cell=cell("process-pool", 4), warm_s=0.9)])
    summary = summarise(result, basis=Basis.COLD)
    view.set_state(ViewState(result=result, summary=summary, options=ViewOptions(basis=Basis.COLD)))
    band = view.findChild(BillBand)
    assert not band.isVisible()
    show(view, Measure.TRANSFER)
    assert band.isVisible()
    assert band.heading() == "A warm batch of Processes: 0.770 s"
    assert band.parts()[0] == ("pickle", "0.600 s, 78 %")
    assert Mark.MOVING in view.marks()
    assert view.words()[0] == "Processes: moving data takes 78 % of a warm batch"
    view.grab()


def test_names_below_the_band_never_overlap():
    rects = [QRectF(x, 0, width, 30) for x, width in ((24, 5), (31, 4), (37, 3), (42, 500), (544, 4))]
    lefts = placed(rects, [80.0] * 5, 560)
    ends = [left + 80 for left in lefts]
    assert all(left >= end for left, end in zip(lefts[1:], ends, strict=False))
    assert ends[-1] <= 560


def test_a_typed_price_gives_cpu_seconds_a_cost_and_a_wrong_one_is_named(view) -> None:
    def typed(text: str) -> None:
        field.setText(text)
        field.editingFinished.emit()

    def take(options: ViewOptions) -> None:
        view.set_state(replace(view.state(), options=options))

    view.options_picked.connect(take)
    show(view, Measure.CPU)
    field = view.findChild(QLineEdit, "price")
    assert not field.isHidden()
    typed("360")
    layout = view.chart().canvas().rows
    tips = [column(view).tip_at(round(layout.bar_middle(place))) for place in range(3)]
    assert any("3.47 s, costs 0.347" in tip for tip in tips)
    typed("cheap")
    assert "must be a number of at least 0, got 'cheap'" in view.words()[1]
    show(view, Measure.MEMORY)
    assert field.isHidden()


def shown_words(view: RuntimeView) -> set[str]:
    return {label.text() for label in view.findChildren(QLabel) if label.isVisible()}


@pytest.mark.parametrize("narrow", [False, True])
def test_the_price_has_a_place_and_a_name_in_windows_of_any_width(view, narrow) -> None:
    view.resize(700 if narrow else 1100, 500)
    view.set_compact(narrow)
    show(view, Measure.CPU)
    field = view.findChild(QLineEdit, "price")
    assert field.isVisible()
    assert view.rect().contains(QRect(field.mapTo(view, QPoint()), field.size()))
    assert "Price per core hour" in shown_words(view)
    view.set_presenting(True)
    assert not field.isVisible()


@pytest.mark.parametrize("measure", list(Measure))
def test_neither_legend_nor_price_widens_a_window(view, measure) -> None:
    view.set_compact(True)
    show(view, Measure.TIME)
    narrow = view.minimumSizeHint().width()
    view.set_compact(False)
    show(view, Measure.TIME)
    usual = view.minimumSizeHint().width()
    show(view, measure)
    assert view.minimumSizeHint().width() <= max(narrow, usual)


def test_what_the_second_plot_holds_is_told_in_the_window_and_in_a_picture_of_it(view) -> None:
    how = "Peak memory (PSS), shared pages counted once"
    assert how not in shown_words(view)
    show(view, Measure.MEMORY)
    assert how in shown_words(view)
    view.set_presenting(True)
    assert how in shown_words(view)
    view.set_joined(True)
    assert how not in shown_words(view)


def test_the_bill_names_the_row_that_others_share_their_title_with(view) -> None:
    result = run([CELLS[0], CELLS[1], replace(CELLS[1], cell=cell("processes", 2), bill=billed(600, 170))])
    summary = summarise(result, basis=Basis.WARM)
    view.set_state(ViewState(result=result, summary=summary, options=ViewOptions(measure=Measure.TRANSFER)))
    assert view.findChild(BillBand).heading() == "A warm batch of Processes with 2 workers: 0.770 s"


def test_start_up_stands_before_the_bill_of_a_cold_time(view) -> None:
    result = run([CELLS[0], replace(CELLS[1], startup_s=0.3, bill=billed(600, 170))])
    summary = summarise(result, basis=Basis.COLD)
    options = ViewOptions(basis=Basis.COLD, measure=Measure.TRANSFER)
    view.set_state(ViewState(result=result, summary=summary, options=options))
    band = view.findChild(BillBand)
    assert band.parts()[0][0] == "start-up"
    assert band.heading() == "Start-up and a warm batch of Processes: 1.07 s"
    assert not band.grab().isNull()


@pytest.mark.parametrize(("narrow", "side"), [(False, 24), (True, 16)])
def test_the_bill_begins_where_the_texts_of_its_window_begin(qtbot, narrow, side) -> None:
    band = BillBand()
    qtbot.addWidget(band)
    summary = summarise(run([CELLS[0], replace(CELLS[1], bill=billed(600, 170))]))
    band.set_narrow(narrow=narrow)
    band.set_row(next(row for row in summary.rows if row.bill is not None), LIGHT)
    picture = band.grab().toImage()
    ground = picture.pixelColor(2, 45)
    assert picture.pixelColor(side - 2, 45) == ground
    assert any(picture.pixelColor(side + 1, y) != ground for y in range(30, 60))
