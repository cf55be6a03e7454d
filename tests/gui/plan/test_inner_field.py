"""The field for the threads inside each worker: there where a library may have some, and what is chosen in it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.core.plan.rules import PlanError
from speeduplab.gui.plan.inner_field import InnerField


@pytest.fixture
def field(qtbot: QtBot) -> InnerField:
    made = InnerField()
    qtbot.addWidget(made)
    made.offer(["numpy"], own=False)
    return made


def chip(field: InnerField, text: str) -> QPushButton:
    (found,) = [one for one in field.findChildren(QPushButton) if one.text() == text]
    return found


@pytest.mark.parametrize(
    ("strategies", "own", "there"),
    [
        (["serial", "numpy"], False, True),
        (["serial", "threads", "cpp-threads"], False, False),
        (["serial"], True, True),
        (["cpp-threads"], True, False),
        ([], True, False),
    ],
)
def test_it_is_there_only_where_a_library_may_be_inside(
    field: InnerField, strategies: list[str], own: bool, there: bool
) -> None:
    field.set_value((2,))
    field.offer(strategies, own=own)
    assert field.isHidden() is not there
    assert field.value() == ((2,) if there else ())


def test_nothing_is_set_unless_it_is_asked_for(field: InnerField) -> None:
    assert field.value() == ()


def test_chips_and_text_say_the_same(field: InnerField, qtbot: QtBot) -> None:
    field.set_value((1, 3))
    assert chip(field, "1").isChecked()
    with qtbot.waitSignal(field.value_changed):
        chip(field, "4").click()
    assert field.value() == (1, 3, 4)
    chip(field, "1").click()
    assert field.value() == (3, 4)


def test_what_is_no_count_is_refused(field: InnerField) -> None:
    field._edit.setText("1, many")
    with pytest.raises(PlanError, match="inner threads are whole numbers from 1 to 1024"):
        field.value()
