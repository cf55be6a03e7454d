"""The headline says what the summary says."""

from __future__ import annotations

from speeduplab.core.bench.events import Outcome
from speeduplab.core.summary import Basis, summarise
from speeduplab.gui.badge import Badge, Tone
from speeduplab.gui.headline_view import HeadlineView
from synthetic import example_run, failure


def view(qtbot) -> HeadlineView:
    made = HeadlineView()
    qtbot.addWidget(made)
    made.resize(900, 70)
    made.show()
    return made


def badges(headline: HeadlineView) -> list[str]:
    return [badge.text() for badge in headline.findChildren(Badge) if badge.isVisible()]


def test_the_answer_is_said_first(qtbot):
    headline, summary = view(qtbot), summarise(example_run(), basis=Basis.COLD)
    headline.set_summary(summary)
    assert headline.accessibleName() == summary.headline
    assert headline.accessibleDescription() == summary.reason
    assert badges(headline) == [summary.badge]


def test_a_stopped_run_has_a_second_badge(qtbot):
    headline = view(qtbot)
    headline.set_summary(summarise(example_run(rounds_done=3, outcome=Outcome.STOPPED)))
    assert badges(headline)[0] == "Stopped after round 3 of 7"
    assert len(badges(headline)) == 2


def test_no_badge_before_there_is_something_to_compare(qtbot):
    headline = view(qtbot)
    headline.set_summary(summarise(example_run(rounds_done=0, finished=False)))
    assert badges(headline) == []


def test_the_badge_is_neutral_where_not_all_could_be_compared(qtbot):
    headline = view(qtbot)
    headline.set_summary(summarise(example_run(failures=[failure(0, round_) for round_ in range(7)])))
    assert [(badge.text(), badge.tone()) for badge in headline.findChildren(Badge) if badge.isVisible()] == [
        ("4 of 5 results, equal", Tone.NEUTRAL)
    ]


def test_other_words_take_the_badges_away(qtbot):
    headline = view(qtbot)
    headline.set_summary(summarise(example_run()))
    headline.set_words("The window stutters", "It shares the GIL.")
    assert badges(headline) == []
    assert headline.accessibleName() == "The window stutters"


def test_a_long_headline_does_not_widen_the_window(qtbot):
    headline = view(qtbot)
    headline.set_words("long " * 200, "longer " * 200)
    assert headline.minimumSizeHint().width() < 200
