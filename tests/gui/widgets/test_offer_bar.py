"""The offer of a menu entry: taken or closed, it is gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.widgets.offer_bar import OfferBar


def _button(bar: OfferBar, text: str) -> QPushButton:
    return next(one for one in bar.findChildren(QPushButton) if one.text() == text)


def test_yes_asks_for_the_entry_and_the_bar_goes(qtbot: QtBot) -> None:
    bar = OfferBar()
    qtbot.addWidget(bar)
    bar.show()
    with qtbot.waitSignal(bar.accepted):
        _button(bar, "Add to the applications menu").click()
    assert bar.isHidden()


def test_no_asks_for_nothing_and_the_bar_goes(qtbot: QtBot) -> None:
    bar = OfferBar()
    qtbot.addWidget(bar)
    bar.show()
    with qtbot.assertNotEmitted(bar.accepted):
        _button(bar, "No, thanks").click()
    assert bar.isHidden()


@pytest.mark.parametrize(("found", "shown"), [(True, True), (False, False), (RuntimeError("no home"), False)])
def test_the_entry_is_offered_once_where_there_is_none(
    make_controller: Callable[..., WindowController], found: bool | Exception, shown: bool
) -> None:
    controller = make_controller()
    controller._menu_looked_at(found)
    assert controller.window.offer.isHidden() is not shown
    controller.window.close()
    assert make_controller().services.remembered.menu_offered is shown
