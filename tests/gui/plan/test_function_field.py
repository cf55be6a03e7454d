"""The field for a function of the user's: what a file holds is listed by reading it, and what is wrong is said."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.model import Arguments, Shape
from speeduplab.core.plan.rules import PlanError
from speeduplab.gui.plan.function_field import FunctionField

TEXT = "raise SystemExit\ndef items(): ...\ndef price(order): ...\ndef both(lo, hi): ...\ndef main(): ...\n"


@pytest.fixture
def field(qtbot: QtBot) -> FunctionField:
    made = FunctionField()
    qtbot.addWidget(made)
    return made


def listed(field: FunctionField) -> list[tuple[str, str, bool]]:
    tree = field.findChild(QTreeWidget)
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1), bool(item.flags() & Qt.ItemFlag.ItemIsEnabled)) for item in items]


def test_without_a_file_it_says_how_to_get_one(field: FunctionField) -> None:
    with pytest.raises(PlanError, match=r"Open a \.py file, or drop one here"):
        field.value()


def test_a_files_functions_are_listed_and_what_takes_no_item_is_grey(field: FunctionField, tmp_path: Path) -> None:
    (tmp_path / "pricing.py").write_text(TEXT)
    field.set_file(tmp_path / "pricing.py")
    assert listed(field) == [
        ("items()", "gives the items", False),
        ("price(order)", "one item", True),
        ("both(lo, hi)", "a range", True),
        ("main()", "takes no item", False),
    ]
    assert (field.value().name, field.value().shape) == ("price", Shape.ITEM)


def test_another_function_brings_its_own_shape(field: FunctionField, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "pricing.py").write_text(TEXT)
    field.set_file(tmp_path / "pricing.py")
    tree = field.findChild(QTreeWidget)
    with qtbot.waitSignal(field.value_changed):
        tree.setCurrentItem(tree.topLevelItem(2))
    assert (field.value().name, field.value().shape) == ("both", Shape.RANGE)


def test_a_file_that_is_read_anew_keeps_the_choice_and_tells_the_new_text(field: FunctionField, tmp_path: Path) -> None:
    file = tmp_path / "pricing.py"
    file.write_text("def a(i): ...\ndef b(i): ...\n")
    field.set_file(file)
    tree = field.findChild(QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(1))
    before = field.value()
    file.write_text("def a(i): ...\ndef b(i): return 1\n")
    field.set_file(file)
    assert field.value().name == "b"
    assert field.value().sha256 != before.sha256


COUNTED = "def items(): ...\ndef step(i): ...\ndef price(order): ...\n"


def test_a_shape_that_was_picked_stays_when_the_file_is_read_anew_as_run_does(
    field: FunctionField, tmp_path: Path
) -> None:
    file = tmp_path / "steps.py"
    file.write_text(COUNTED)
    field.set_file(file)
    assert field.value().shape is Shape.ITEM
    index = next(one for one in field.findChildren(QPushButton) if one.text() == "f(i)")
    index.click()
    field.set_file(file)
    assert field.value().shape is Shape.INDEX
    tree = field.findChild(QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(2))
    assert field.value().shape is Shape.ITEM  # another function, of which nobody said anything


def test_a_function_of_an_index_that_gets_items_is_told_so_where_its_shape_is_chosen(
    field: FunctionField, tmp_path: Path
) -> None:
    (tmp_path / "steps.py").write_text(COUNTED)
    field.set_file(tmp_path / "steps.py")
    meant = field.findChild(QLabel, "meant")
    assert meant.text() == ("step is called with what items() yields: where i is an index, take f(i) (--shape index).")
    next(one for one in field.findChildren(QPushButton) if one.text() == "f(i)").click()
    assert meant.isHidden()
    tree = field.findChild(QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(2))
    assert meant.isHidden()  # an order is an item


@pytest.mark.parametrize(
    ("text", "said"), [("def f(:\n", "syntax error in line 1"), ("x = 1\n", "No function takes an item")]
)
def test_a_file_without_a_function_says_why(field: FunctionField, tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "pricing.py").write_text(text)
    field.set_file(tmp_path / "pricing.py")
    with pytest.raises(PlanError, match=said):
        field.value()


def test_a_refused_file_is_said_shortly_in_the_lists_place_and_wholly_in_its_tooltip(
    field: FunctionField, tmp_path: Path
) -> None:
    file = tmp_path / "broken.py"
    file.write_text("x = 1\n\ndef f(:\n")
    field.set_file(file)
    with pytest.raises(PlanError) as said:
        field.value()
    field.problem.show_problem(str(said.value))
    place = field.findChild(QLabel, "listPlace")
    assert (place.text(), place.property("tone"), place.isHidden()) == ("Syntax error in line 3", "look", False)
    version = "{}.{}".format(*sys.version_info)
    said = f"{file} has a syntax error in line 3, for Python {version} that runs this program: invalid syntax"
    assert place.toolTip() == said
    assert field.problem.isHidden()


def test_the_lists_place_says_how_to_get_a_file_until_there_is_a_list(field: FunctionField, tmp_path: Path) -> None:
    place = field.findChild(QLabel, "listPlace")
    assert place.text() == "Open a .py file, or drop one here"
    (tmp_path / "pricing.py").write_text(TEXT)
    field.set_file(tmp_path / "pricing.py")
    assert place.isHidden()


def test_a_list_of_which_none_takes_an_item_stays_and_says_so_below(field: FunctionField, tmp_path: Path) -> None:
    (tmp_path / "pricing.py").write_text("def main(): ...\n")
    field.set_file(tmp_path / "pricing.py")
    field.problem.show_problem("No function takes an item")
    assert field.findChild(QLabel, "listPlace").isHidden()
    assert (field.problem.isHidden(), field.problem.property("tone")) == (False, "look")


def test_a_module_that_loses_against_a_standard_one_is_named_in_one_line(field: FunctionField, tmp_path: Path) -> None:
    (tmp_path / "random.py").touch()
    (tmp_path / "work.py").write_text("import random\ndef f(i): ...\n")
    field.set_file(tmp_path / "work.py")
    said = next(one for one in field.findChildren(QLabel) if one.text() == "random.py has a standard module's name")
    assert said.toolTip() == "random.py beside it has the name of a standard module, which is taken instead."


def test_results_can_be_compared_with_a_tolerance_or_by_the_files_own_function(
    field: FunctionField, tmp_path: Path
) -> None:
    (tmp_path / "pricing.py").write_text("def f(i): ...\ndef equal(a, b): ...\n")
    field.set_file(tmp_path / "pricing.py")
    combo = field.findChild(QComboBox, "results")
    assert field.value().equal == "equal"
    combo.setCurrentIndex(combo.findData("near"))
    assert (field.value().equal, field.value().rtol) == ("", 1e-9)
    combo.setCurrentIndex(combo.findData("exact"))
    assert (field.value().equal, field.value().rtol) == ("", None)


def test_any_tolerance_can_be_typed_and_a_bad_one_is_said(field: FunctionField, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "pricing.py").write_text("def f(i): ...\n")
    field.set_file(tmp_path / "pricing.py")
    field.show()
    combo, edit = field.findChild(QComboBox, "results"), field.findChild(QLineEdit, "rtol")
    assert not edit.isVisible()
    combo.setCurrentIndex(combo.findData("other"))
    combo.activated.emit(combo.currentIndex())
    assert edit.isVisible()
    edit.selectAll()
    with qtbot.waitSignal(field.value_changed):
        qtbot.keyClicks(edit, "1e-4")
    assert field.value().rtol == 1e-4
    edit.setText("much")
    with pytest.raises(PlanError, match="rtol must be from 0 to 1, such as 1e-9, got 'much'"):
        field.value()


def test_a_compiled_twin_is_part_of_the_function_and_a_bad_name_is_said(
    field: FunctionField, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "pricing.py").write_text("def f(i): ...\n")
    field.set_file(tmp_path / "pricing.py")
    edit = field.findChild(QLineEdit, "twin")
    assert field.value().native == ""
    with qtbot.waitSignal(field.value_changed):
        qtbot.keyClicks(edit, "fastwork:simulate")
    assert field.value().native == "fastwork:simulate"
    edit.setText("fastwork")
    with pytest.raises(PlanError, match="must be MODULE:NAME"):
        field.value()


def test_a_search_for_races_is_asked_for_by_its_box(field: FunctionField, qtbot: QtBot) -> None:
    box = field.findChild(QCheckBox, "races")
    assert not field.check_races
    with qtbot.waitSignal(field.value_changed):
        box.click()
    assert field.check_races
    with qtbot.assertNotEmitted(field.value_changed):
        field.set_check_races(False)
    assert not box.isChecked()


def test_threads_share_their_arguments_unless_asked_otherwise(field: FunctionField, tmp_path: Path) -> None:
    (tmp_path / "pricing.py").write_text(TEXT)
    field.set_file(tmp_path / "pricing.py")
    assert field.arguments == ()
    asked = (Arguments.SHARED, Arguments.PER_THREAD, Arguments.PRIVATE)
    field.set_arguments(asked)
    assert field.arguments == asked
    tree = field.findChild(QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(2))  # a range has no items to share
    assert field.arguments == ()
