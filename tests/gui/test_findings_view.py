"""Findings are up to three cards, or one line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.summary import Summary, summarise
from speeduplab.gui.findings_view import FindingCard, FindingsView
from synthetic import example_run

FINDINGS = tuple(
    Finding(key=key, cell=0, claim=f"Claim {key}", detail="Evidence " * 40, advice="Advice.", evidence={})
    for key in (FindingKey.THREADS_TAKE_TURNS, FindingKey.UNSTABLE, FindingKey.TOO_SHORT, FindingKey.UNOPTIMISED_BUILD)
)


def summary(count: int) -> Summary:
    return replace(summarise(example_run()), findings=FINDINGS[:count])


def view(qtbot) -> FindingsView:
    made = FindingsView()
    qtbot.addWidget(made)
    made.resize(1000, 100)
    made.show()
    return made


def cards(findings: FindingsView) -> list[str]:
    return [card.accessibleName() for card in findings.findChildren(FindingCard) if card.isVisible()]


def test_the_worst_three_are_shown_in_order(qtbot):
    findings = view(qtbot)
    findings.set_summary(summary(4))
    assert cards(findings) == [finding.claim for finding in FINDINGS[:3]]


def test_nothing_is_shown_where_nothing_was_found(qtbot):
    findings = view(qtbot)
    findings.set_summary(summary(0))
    assert not findings.isVisible()


def test_a_narrow_window_shows_one_at_a_time(qtbot):
    findings = view(qtbot)
    findings.set_compact(True)
    findings.set_summary(summary(4))
    assert cards(findings) == [FINDINGS[0].claim]
    back, on = findings.findChildren(QPushButton)
    qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert cards(findings) == [FINDINGS[1].claim]
    for _ in range(2):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert cards(findings) == [FINDINGS[3].claim]


def test_enter_on_a_card_asks_for_its_row(qtbot):
    findings = view(qtbot)
    findings.set_summary(summary(2))
    card = findings.findChildren(FindingCard)[1]
    with qtbot.waitSignal(findings.activated) as said:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert said.args == [FINDINGS[1]]


def test_what_is_cut_off_is_in_the_tip_and_for_the_screen_reader(qtbot):
    findings = view(qtbot)
    findings.set_summary(summary(1))
    card = findings.findChildren(FindingCard)[0]
    assert FINDINGS[0].detail in card.toolTip()
    assert FINDINGS[0].advice in card.accessibleDescription()
    assert not card.grab().isNull()


@pytest.mark.parametrize("key", FindingKey)
def test_every_finding_can_be_drawn(qtbot, key):
    findings = view(qtbot)
    findings.set_summary(replace(summary(0), findings=(replace(FINDINGS[0], key=key),)))
    assert findings.grab().width() == 1000
