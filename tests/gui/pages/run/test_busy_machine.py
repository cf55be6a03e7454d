"""That the machine was busy stands beside every view's words, where its finding has no room."""

from __future__ import annotations

import pytest
from speeduplab.core.summary.summary import summarise
from speeduplab.gui.pages.run.run_page import RunPage
from speeduplab.gui.views.view_registry import VIEWS
from synthetic import around, example_run

BUSY = "Others used up to 60 % of the CPU."


@pytest.mark.parametrize("view", [key for key, _ in VIEWS])
@pytest.mark.parametrize("presenting", [False, True])
def test_every_view_says_that_others_had_the_cores(qtbot, view, presenting):
    page = RunPage()
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    result = example_run(conditions={0: around(0, foreign_cpu=0.6)})
    page.set_run(result)
    page.set_summary(summarise(result))
    page.set_view(view)
    page.set_presenting(presenting)
    shown = page.headline._reason.text()
    if page.findings.isVisible():
        assert page.summary is not None
        assert f"{page.summary.findings[0].claim}." == BUSY
        assert not shown.startswith(BUSY)
    else:
        assert shown.startswith(BUSY)
    for pane in page.deck.panes():
        pane.close_views()  # menus of charts have no parent


def test_a_quiet_machine_is_not_mentioned(qtbot):
    page = RunPage()
    qtbot.addWidget(page)
    result = example_run()
    page.set_run(result)
    page.set_summary(summarise(result))
    page.set_view("timeline")
    assert "Others" not in page.headline._reason.text()
