"""A drop-down's text at the width that it asks for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT
from speeduplab.gui.widgets.elided_combo import ElidedCombo


@pytest.mark.parametrize("text", ["Median", "Best", "2", "Runtime", "Wahlweise gleichmäßig"])
def test_no_text_is_cut_at_the_width_that_is_asked_for(qtbot: QtBot, qapp: QApplication, text: str) -> None:
    apply_theme(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    line, combo = QHBoxLayout(window), ElidedCombo()
    combo.addItem(text)
    line.addWidget(combo)
    line.addStretch(1)
    window.resize(400, 60)
    window.show()
    assert combo.shown_text() == text
    combo.setFixedWidth(combo.minimumSizeHint().width())
    assert combo.shown_text() == text
