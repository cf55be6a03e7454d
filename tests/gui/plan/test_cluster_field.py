"""The field for a cluster's address: there where it is of use, and what a test of it says."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot
from speeduplab.core.plan.rules import PlanError
from speeduplab.gui.plan.cluster_field import ClusterField


@pytest.fixture
def field(qtbot: QtBot) -> ClusterField:
    made = ClusterField()
    qtbot.addWidget(made)
    made.offer(["serial", "dask"])
    return made


def test_it_is_there_only_where_a_strategy_can_use_it(field: ClusterField) -> None:
    field.set_value("tcp://10.0.0.5:8786")
    assert field.value() == "tcp://10.0.0.5:8786"
    field.offer(["serial"])
    assert field.isHidden()
    assert field.value() is None


def test_what_is_no_address_is_refused(field: ClusterField) -> None:
    field.set_value("somewhere")
    with pytest.raises(PlanError, match="is like tcp://"):
        field.value()


def test_the_button_asks_for_a_test_of_the_address(field: ClusterField, qtbot: QtBot) -> None:
    field.set_value("tcp://10.0.0.5:8786")
    with qtbot.waitSignal(field.test_wanted) as asked:
        field._test.click()
    assert asked.args == ["tcp://10.0.0.5:8786"]
    assert not field._test.isEnabled()


def test_what_was_found_is_said(field: ClusterField) -> None:
    field.show_found(SimpleNamespace(words="distributed 2026.8.0: 4 workers"))
    assert field._said.text() == "distributed 2026.8.0: 4 workers"


def test_why_nothing_was_found_is_said_in_its_place(field: ClusterField) -> None:
    field.show_found(PlanError("cluster", "nothing listens there"))
    assert field.problem.text() == "nothing listens there"
    assert field._said.isHidden()
