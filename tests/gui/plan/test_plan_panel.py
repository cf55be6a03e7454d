"""The plan panel: values in, values out, problems at their fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QStyle,
    QStyleOptionFrame,
)
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.model import Effort, Schedule, StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.plan.presets import PRESETS
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.plan.sweeps import Sweep, sweep_chunks
from speeduplab.gui.keyboard.tab_order import step_focus
from speeduplab.gui.plan.plan_panel import PlanPanel
from speeduplab.gui.plan.strategy_list import StrategyList
from speeduplab.gui.plan.workers_field import WorkersField
from speeduplab.gui.ports.view_models import PlanChoices, PythonOption, StrategyOption
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT

FORM = PlanForm(
    preset=None,
    workload="primes",
    num=2_000_000,
    strategies=("serial", "processes"),
    workers=(1, 2, 3),
    pythons=("/opt/python",),
    start_method=StartMethod.SPAWN,
    effort=Effort.NORMAL,
    rounds=None,
)


def options() -> list[StrategyOption]:
    return [
        StrategyOption(
            key=key,
            title=row.title,
            summary=row.summary,
            start_methods=("fork", "spawn") if key == "processes" else (),
        )
        for key, row in STRATEGIES.items()
    ]


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PlanPanel]:
    made = PlanPanel(
        PlanChoices(
            presets=tuple((key, preset.title) for key, preset in PRESETS.items()),
            workloads=tuple((key, workload.title) for key, workload in WORKLOADS.items()),
        )
    )
    qtbot.addWidget(made)
    made.set_strategies(options())
    made.set_pythons([PythonOption(path="/opt/python", title="3.14.0 (this one)")], ["/opt/python"])
    made.set_cores(2, 4)
    made.set_value(FORM)
    return made


def edit(view: PlanPanel, name: str) -> QLineEdit:
    found = view.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def retype(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


class Painted(QObject):
    """Counts how often a widget is painted."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False


def shown_texts(view: PlanPanel) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if not label.isHidden()]


def test_a_locked_plan_has_the_same_value(view: PlanPanel) -> None:
    view.set_locked(True)
    assert view.value() == FORM
    view.set_strategies(options())
    assert view.value() == FORM


def test_a_num_of_which_a_part_is_selected_is_not_selected_whole_by_another(view: PlanPanel) -> None:
    view.focus_num()
    edit = view.findChild(QLineEdit, "num")
    edit.setSelection(0, 1)
    view.set_value(replace(FORM, num=5_000_000))
    assert edit.selectedText() == ""


def test_what_is_typed_takes_the_place_of_a_num_sized_anew(qtbot: QtBot, view: PlanPanel) -> None:
    view.focus_num()
    view.set_value(replace(FORM, num=5_000_000))
    qtbot.keyClicks(view.findChild(QLineEdit, "num"), "300")
    assert view.value().num == 300


def test_the_form_that_was_set_comes_back(view: PlanPanel) -> None:
    assert view.value() == FORM


def test_setting_a_form_is_silent(view: PlanPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.value_changed):
        view.set_value(replace(FORM, num=5, workers=(7,), effort=Effort.RIGOROUS))


def test_rounds_that_differ_from_the_effort_come_back(view: PlanPanel) -> None:
    view.set_value(replace(FORM, rounds=5))
    assert view.value().rounds == 5


@pytest.mark.parametrize("text", ["1e8", "100_000_000", "100,000,000", "100000000"])
def test_num_can_be_typed_in_every_way(view: PlanPanel, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(view.value_changed):
        retype(qtbot, edit(view, "num"), text)
    assert view.value().num == 10**8


def test_num_reaches_1e12(view: PlanPanel, qtbot: QtBot) -> None:
    retype(qtbot, edit(view, "num"), "1e12")
    assert view.value().num == 10**12


def test_the_longest_num_fits_its_field(view: PlanPanel, qtbot: QtBot) -> None:
    field = edit(view, "num")
    view.resize(320, 800)
    view.show()
    retype(qtbot, field, "1e12")
    field.editingFinished.emit()
    assert field.text() == "1,000,000,000,000"
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    margin = 2  # px that QLineEdit keeps free on each side of its text
    assert field.fontMetrics().horizontalAdvance(field.text()) + 2 * margin <= room


@pytest.mark.parametrize("text", ["", "0", "1e30", "1.5", "ten"])
def test_a_num_that_makes_no_sense_leaves_the_slider_where_it_was(view: PlanPanel, qtbot: QtBot, text: str) -> None:
    slider = view.findChild(QSlider)
    assert isinstance(slider, QSlider)
    before = slider.value()
    retype(qtbot, edit(view, "num"), text)
    assert slider.value() == before


@pytest.mark.parametrize("text", ["", "0", "-5", "1e30", "1.5", "ten"])
def test_a_num_that_makes_no_sense_is_an_error_of_that_field(view: PlanPanel, qtbot: QtBot, text: str) -> None:
    retype(qtbot, edit(view, "num"), text)
    with pytest.raises(PlanError) as caught:
        view.value()
    assert caught.value.field == "num"


@pytest.mark.parametrize("text", ["", "0", "10000", "2,,4", "four"])
def test_workers_that_make_no_sense_are_an_error_of_that_field(view: PlanPanel, qtbot: QtBot, text: str) -> None:
    retype(qtbot, edit(view, "workers"), text)
    with pytest.raises(PlanError) as caught:
        view.value()
    assert caught.value.field == "workers"


@pytest.mark.parametrize("text", ["", "0", "many", "1001"])
def test_rounds_that_make_no_sense_are_refused(view: PlanPanel, qtbot: QtBot, text: str) -> None:
    retype(qtbot, edit(view, "rounds"), text)
    with pytest.raises(PlanError) as caught:
        make_plan(view.value())
    assert caught.value.field == "rounds"


def test_a_range_of_workers_can_be_typed(view: PlanPanel, qtbot: QtBot) -> None:
    retype(qtbot, edit(view, "workers"), "1-4")
    assert view.value().workers == (1, 2, 3, 4)


def chip(view: PlanPanel, name: str) -> QPushButton:
    return next(button for button in view.findChildren(QPushButton) if button.accessibleName() == name)


def test_a_chip_adds_and_removes_a_number_of_workers_and_keeps_the_others(view: PlanPanel, qtbot: QtBot) -> None:
    qtbot.mouseClick(chip(view, "8 workers"), Qt.MouseButton.LeftButton)
    assert view.value().workers == (1, 2, 3, 8)
    qtbot.mouseClick(chip(view, "2 workers"), Qt.MouseButton.LeftButton)
    assert view.value().workers == (1, 3, 8)


def test_a_chip_of_num_sets_it(view: PlanPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.value_changed):
        qtbot.mouseClick(chip(view, "num 1,000"), Qt.MouseButton.LeftButton)
    assert view.value().num == 1000


def test_a_problem_stands_in_red_at_its_field_and_only_there(view: PlanPanel) -> None:
    view.show_problem("num", "num must be at least 1, got 0")
    assert "num must be at least 1, got 0" in shown_texts(view)
    assert edit(view, "num").property("problem") is True
    view.show_problem("workers", "workers must be from 1 to 1024, got 0")
    assert "num must be at least 1, got 0" not in shown_texts(view)
    assert edit(view, "num").property("problem") is False


@pytest.mark.parametrize(
    "field", ["workload", "num", "strategies", "workers", "rounds", "python", "start_method", "time_limit", "preset"]
)
def test_a_problem_of_every_field_is_seen(view: PlanPanel, field: str) -> None:
    view.show_problem(field, "this is wrong")
    assert "this is wrong" in shown_texts(view)


def test_an_unavailable_strategy_is_shut_with_its_reason_and_not_part_of_the_value(view: PlanPanel) -> None:
    reason = "PySide6 is not installed: pip install PySide6-Essentials"
    changed = [
        replace(option, note="not installed", reason=reason) if option.key == "processes" else option
        for option in options()
    ]
    view.set_strategies(changed)
    assert view.value().strategies == ("serial",)
    rows = view.findChild(StrategyList)
    assert isinstance(rows, StrategyList)
    row = rows._rows["processes"]
    assert not row.box.isEnabled()
    assert reason in row.toolTip()
    assert row.note.text() == "not installed"


def test_a_strategy_that_becomes_available_again_is_still_wanted(view: PlanPanel) -> None:
    view.set_strategies([replace(option, reason="no") for option in options()])
    view.set_strategies(options())
    assert view.value().strategies == FORM.strategies


def test_what_cannot_run_here_comes_last_and_folded_with_its_reasons(view: PlanPanel) -> None:
    changed = [replace(one, reason="not here") if one.key in ("threads", "loky") else one for one in options()]
    view.set_strategies(changed)
    rows = view.findChild(StrategyList)
    more = view.findChild(QPushButton, "moreStrategies")
    assert isinstance(rows, StrategyList)
    assert isinstance(more, QPushButton)
    assert more.accessibleName() == "2 more cannot run here"
    assert "not here" in more.toolTip()
    assert rows._rows["threads"].isHidden()
    more.click()
    assert not rows._rows["threads"].isHidden()
    assert rows._lines.indexOf(rows._rows["threads"]) > rows._lines.indexOf(more)
    view.set_strategies(options())
    assert more.isHidden()
    assert not rows._rows["loky"].isHidden()


def test_tab_brings_a_strategy_that_is_scrolled_away_into_sight(view: PlanPanel) -> None:
    view.resize(view.width(), 600)
    view.show()
    QApplication.processEvents()
    last = view.findChild(QCheckBox, f"strategy-{list(STRATEGIES)[-1]}")
    assert isinstance(last, QCheckBox)
    assert last.visibleRegion().isEmpty()
    before = view.findChild(QCheckBox, f"strategy-{list(STRATEGIES)[-2]}")
    assert isinstance(before, QCheckBox)
    before.setFocus()
    assert step_focus(view, forward=True)
    assert view.window().focusWidget() is last
    assert not last.visibleRegion().isEmpty()


@pytest.mark.parametrize("schedules", [(), (Schedule.DYNAMIC,), tuple(Schedule), (Schedule.STATIC, Schedule.DYNAMIC)])
def test_a_schedule_is_chosen_or_all_three(view: PlanPanel, schedules: tuple[Schedule, ...]) -> None:
    view.set_value(replace(FORM, schedules=schedules))
    assert view.value().schedules == schedules


def test_the_default_start_method_is_no_choice(view: PlanPanel) -> None:
    view.set_value(replace(FORM, start_method=None))
    assert view.value().start_method is None


def test_the_count_says_how_many_strategies_are_chosen(view: PlanPanel) -> None:
    assert f"2 of {len(STRATEGIES)}" in shown_texts(view)


def test_one_python_always_stays_chosen(view: PlanPanel) -> None:
    view.set_value(replace(FORM, pythons=("/gone",)))
    assert view.value().pythons == ("/opt/python",)


def test_another_python_can_be_chosen_beside_this_one(view: PlanPanel) -> None:
    two = [PythonOption(path=path, title=path) for path in ("/opt/python", "/opt/python3.13t")]
    view.set_pythons(two, ["/opt/python", "/opt/python3.13t"])
    assert view.value().pythons == ("/opt/python", "/opt/python3.13t")


def test_a_locked_plan_cannot_be_changed(view: PlanPanel) -> None:
    view.set_locked(True)
    assert not edit(view, "num").isEnabled()
    assert view.foot.run_button.isEnabled()


def test_effort_sets_the_rounds(view: PlanPanel) -> None:
    view.pick_effort(Effort.QUICK)
    assert (view.value().effort, view.value().rounds) == (Effort.QUICK, None)
    assert edit(view, "rounds").text() == "3"


def test_run_turns_into_stop_in_the_same_place(view: PlanPanel, qtbot: QtBot) -> None:
    button = view.foot.run_button
    with qtbot.waitSignal(view.foot.run_pressed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    view.foot.set_running(True)
    assert button.accessibleName() == "Stop"
    with qtbot.waitSignal(view.foot.stop_pressed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_run_is_shut_with_the_reason_in_its_tooltip(view: PlanPanel) -> None:
    view.foot.set_problem("num must be at least 1, got 0")
    assert not view.foot.run_button.isEnabled()
    assert view.foot.run_button.toolTip() == "num must be at least 1, got 0"


def test_marks_tell_physical_and_logical_cores(view: PlanPanel) -> None:
    workers = view.findChild(WorkersField)
    assert isinstance(workers, WorkersField)
    assert workers._marks.words() == ("up to 2: a core each", "to 4: cores shared")


def test_marks_are_painted_anew_when_the_cores_become_known(view: PlanPanel, qapp: QApplication) -> None:
    view.resize(320, 1600)  # the marks stand below every strategy
    view.show()
    workers = view.findChild(WorkersField)
    assert isinstance(workers, WorkersField)
    qapp.processEvents()
    painted = Painted()
    workers._marks.installEventFilter(painted)
    workers.set_cores(4, 8)
    qapp.processEvents()
    assert painted.times > 0


@pytest.mark.parametrize(("logical", "offered"), [(1, [1, 2, 4, 8, 16]), (64, [1, 8, 16, 32, 64, 128])])
def test_chips_follow_the_machine(view: PlanPanel, logical: int, offered: list[int]) -> None:
    workers = view.findChild(WorkersField)
    assert isinstance(workers, WorkersField)
    workers.set_cores(max(logical // 2, 1), logical)
    assert [count for count, _ in workers._marks.chips] == offered


def test_every_control_has_a_name_for_a_screen_reader(view: PlanPanel) -> None:
    for kind in (QLineEdit, QComboBox, QPushButton):
        for control in view.findChildren(kind):
            assert control.accessibleName() or control.text(), control  # type: ignore[union-attr]


def test_a_picture_of_the_panel_is_as_wide_as_it_should_be(view: PlanPanel, qapp: QApplication, tmp_path: Path) -> None:
    view.resize(320, 640)
    view.show()
    assert view.grab().width() >= 320
    # Too low: the body scrolls, the foot stays.
    assert view.foot.isVisible()
    assert view.foot.geometry().bottom() <= view.height()


def first_num(view: PlanPanel) -> QLineEdit:
    return view.findChild(QLineEdit, "firstNum")


def test_a_num_sweep_asks_for_both_ends(view: PlanPanel, qtbot: QtBot) -> None:
    view.show()
    assert not first_num(view).isVisible()
    with qtbot.waitSignal(view.value_changed):
        view.pick_sweep(Sweep.NUM)
    assert first_num(view).isVisible()
    form = view.value()
    assert form.sweep is Sweep.NUM
    assert (form.nums[:3], form.nums[-1], form.num) == ((1000, 2000, 5000), 2_000_000, 2_000_000)


def test_the_ends_of_a_num_sweep_are_typed_like_any_num(view: PlanPanel, qtbot: QtBot) -> None:
    view.pick_sweep(Sweep.NUM)
    first_num(view).clear()
    qtbot.keyClicks(first_num(view), "1e5")
    assert view.value().nums == (100_000, 200_000, 500_000, 1_000_000, 2_000_000)


@pytest.mark.parametrize(
    ("text", "said"),
    [("1e9", "must begin at or below its end, got from 1,000,000,000 to 2,000,000"), ("many", "num must be a whole")],
)
def test_a_first_num_that_makes_no_sense_is_refused(view: PlanPanel, qtbot: QtBot, text: str, said: str) -> None:
    view.pick_sweep(Sweep.NUM)
    first_num(view).clear()
    qtbot.keyClicks(first_num(view), text)
    with pytest.raises(PlanError, match=said) as caught:
        view.value()
    assert caught.value.field == "num"


def test_nums_that_were_set_stay_as_they_are_until_an_end_is_changed(view: PlanPanel, qtbot: QtBot) -> None:
    form = replace(FORM, sweep=Sweep.NUM, num=90, nums=(30, 40, 90))
    view.set_value(form)
    assert view.value() == form
    qtbot.keyClick(first_num(view), Qt.Key.Key_Backspace)
    assert view.value().nums == (3, 5, 10, 20, 50, 90)


def test_a_sweep_that_is_off_leaves_one_num(view: PlanPanel) -> None:
    view.pick_sweep(Sweep.NUM)
    view.set_value(FORM)
    assert (view.value().sweep, view.value().nums) == (None, ())


def test_what_a_sweep_cannot_show_stands_under_it(view: PlanPanel) -> None:
    view.show()
    view.show_note("It takes two.")
    (note,) = [label for label in view.findChildren(QLabel) if label.text() == "It takes two."]
    assert note.isVisible()
    view.show_note("")
    assert not note.isVisible()


@pytest.mark.usefixtures("face")
def test_all_of_the_panel_is_in_sight(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    made = PlanPanel(PlanChoices(presets=(("seed", "The first experiment"),), workloads=(("counter", "Counter"),)))
    qtbot.addWidget(made)
    made.show()
    scroll = made.findChild(QScrollArea)
    assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()
    qapp.setStyleSheet("")


@pytest.mark.parametrize("sweep", list(Sweep))
def test_the_sweep_control_stays_under_the_mouse(view: PlanPanel, qtbot: QtBot, sweep: Sweep) -> None:
    view.resize(view.width(), 900)
    control = view._sweep
    before = control.mapTo(view, control.rect().topLeft())
    view.pick_sweep(sweep)
    qtbot.waitUntil(lambda: view.value().sweep is sweep)
    QApplication.processEvents()
    assert control.mapTo(view, control.rect().topLeft()) == before
    view.set_value(FORM)
    QApplication.processEvents()
    assert control.mapTo(view, control.rect().topLeft()) == before


def test_a_note_takes_no_room_from_run(view: PlanPanel) -> None:
    view.resize(view.width(), 900)
    QApplication.processEvents()
    run = view.foot.run_button
    before = run.mapTo(view, run.rect().topLeft())
    view.foot.set_note("The chart has another plan: num")
    QApplication.processEvents()
    assert run.mapTo(view, run.rect().topLeft()) == before


def test_one_click_races_chunks_of_many_sizes_and_one_more_ends_it(view: PlanPanel, qtbot: QtBot) -> None:
    button = view.findChild(QPushButton, "chunks")
    with qtbot.waitSignal(view.value_changed):
        button.click()
    assert view.value().chunks == (0, *sweep_chunks(view.value().num))
    assert button.isChecked()
    with qtbot.waitSignal(view.value_changed):
        button.click()
    assert view.value().chunks == ()
    assert not button.isChecked()
