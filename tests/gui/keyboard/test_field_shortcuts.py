"""A field within the window leaves the window its keys, and keeps its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from speeduplab.gui.keyboard.field_shortcuts import FieldKeys

_CTRL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def field(window: QWidget) -> QLineEdit:
    made = QLineEdit("100", window)
    FieldKeys(window)
    return made


def wants(field: QLineEdit, key: Qt.Key, modifier: Qt.KeyboardModifier) -> bool:
    """Whether a field takes a key before the window's shortcuts."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
def test_export_and_compare_are_the_window_s(field: QLineEdit, key: Qt.Key) -> None:
    assert not wants(field, key, _CTRL)


def test_copying_and_letters_are_the_field_s(field: QLineEdit) -> None:
    field.selectAll()
    assert wants(field, Qt.Key.Key_C, _CTRL)
    assert wants(field, Qt.Key.Key_E, _NONE)
