"""Findings are up to three cards, or one line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.findings.links import FindingLink
from speeduplab.core.summary.summary import Summary, summarise
from speeduplab.gui.pages.run.findings_view import FindingCard, FindingsView
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT
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
    assert said.args == [FINDINGS[1], None]


@pytest.mark.parametrize("compact", [False, True])
def test_a_card_names_where_it_leads_and_a_click_asks_for_that(qtbot, compact):
    findings = view(qtbot)
    findings.set_compact(compact)
    findings.set_summary(summary(2))
    card = findings.findChildren(FindingCard)[0]
    assert "Show timeline \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}" in card.words()
    with qtbot.waitSignal(findings.activated) as said:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert said.args == [FINDINGS[0], FindingLink.TIMELINE]


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


# As long as any that core finds.
LONG = replace(
    FINDINGS[0],
    claim="C++ without the barrier: 2.38 ms is a short batch",
    detail="Python 3.14.0t began without it; a module that was imported asked for it.",
    advice="Choose a larger num: the clock and the start of a batch weigh too much in so short a time.",
)


@pytest.fixture
def themed(face: str, qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("themed")
@pytest.mark.parametrize(("width", "compact"), [(1120, False), (960, False), (1000, True)])
def test_nothing_of_a_finding_is_cut(qtbot, width, compact):
    findings = view(qtbot)
    findings.set_compact(compact)
    findings.resize(width, 100)
    findings.set_summary(replace(summary(0), findings=(LONG, FINDINGS[1], LONG)))
    findings.resize(width, findings.sizeHint().height())
    card = findings.findChildren(FindingCard)[0]
    words = [line for line in card.words() if line != "Show timeline \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"]
    written = " ".join(words).replace("\N{NO-BREAK SPACE}", " ")
    assert written == f"{LONG.claim} {LONG.detail} {LONG.advice}"
    assert card.height() >= card.needed()


@pytest.mark.usefixtures("themed")
def test_cards_side_by_side_are_equally_high(qtbot):
    findings = view(qtbot)
    findings.set_summary(replace(summary(0), findings=(replace(LONG, advice="Wait."), LONG)))
    heights = {card.height() for card in findings.findChildren(FindingCard) if card.isVisible()}
    assert len(heights) == 1
