"""The headline says what the summary says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication
from speeduplab.core.bench.events import Outcome
from speeduplab.core.bench.strategies import RACED, STRATEGIES
from speeduplab.core.summary.summary import Basis, Summary, summarise
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import LIGHT
from speeduplab.gui.widgets.badge import Badge, BadgeTone
from speeduplab.gui.widgets.headline_view import HeadlineView
from speeduplab.gui.widgets.labels import Fitted
from synthetic import Timed, cell, example_run, failure, run


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
        ("4 of 5 results, equal", BadgeTone.NEUTRAL)
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


# The window's content beside the panel, and in a narrow window, which has none.
WIDTHS = {1440: (1120, False), 1280: (960, False), 1000: (1000, True)}


def tied(*strategies: str, nums: tuple[int, ...] = (100_000_000,), **options) -> Summary:
    """A run in which these share the lead, far before Serial."""
    cells = [Timed(cell=cell("serial", num=num), warm_s=2.0) for num in nums]
    for num in nums:
        for place, key in enumerate(strategies):
            workers = 1 if STRATEGIES[key].one_worker else 16
            cells.append(Timed(cell=cell(key, workers, num=num), warm_s=0.0585 + place * 1e-4, spread=0.2))
    return summarise(run(cells, **options))


def many_workers(**options) -> Summary:
    """A run in which a strategy leads with whatever number of workers."""
    counts = (2, 3, 4, 6, 8, 12, 16)
    cells = [Timed(cell=cell("serial"), warm_s=2.0)]
    cells += [Timed(cell=cell("processes", count), warm_s=0.0585, startup_s=0.0, spread=0.2) for count in counts]
    return summarise(run(cells, **options))


def plausible() -> Iterator[Summary]:
    """The longest headlines: two long names, sizes that must be told apart, runs that go on or were stopped."""
    for pair in combinations([key for key in RACED if key != "serial"], 2):
        yield tied(*pair)
        yield tied(*pair, nums=(1_000_000, 100_000_000))
    yield tied("cpp-serial", "cpp-threads", outcome=None, rounds_done=3)
    yield tied("cpp-serial", "cpp-threads", outcome=Outcome.STOPPED, rounds_done=3)
    yield many_workers()
    yield many_workers(outcome=Outcome.STOPPED, rounds_done=3)


@pytest.fixture(scope="module")
def summaries() -> list[Summary]:
    return list(plausible())


@pytest.fixture
def themed(face: str, qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, LIGHT)
    yield
    qapp.setStyleSheet("")


def test_the_plausible_headlines_are_long_ones(summaries):
    assert max(len(summary.headline) for summary in summaries) > 75
    assert sum("about as fast" in summary.headline for summary in summaries) > 10


@pytest.mark.usefixtures("themed")
@pytest.mark.parametrize("window", WIDTHS)
def test_no_headline_that_is_plausible_is_cut(qtbot, summaries, window):
    headline = view(qtbot)
    width, compact = WIDTHS[window]
    headline.set_compact(compact)
    headline.resize(width, 80)
    for summary in summaries:
        headline.set_summary(summary)
        headline.layout().activate()
        label = headline.findChild(Fitted)
        written = " ".join(label.lines(label.width())).replace("\N{NO-BREAK SPACE}", " ")
        assert written == summary.headline


@pytest.mark.usefixtures("themed")
def test_a_short_headline_is_written_in_the_full_size_and_a_long_one_smaller(qtbot):
    label = Fitted((28.0, 20.0), weight=700)
    qtbot.addWidget(label)
    label.setText("C++ threads are fastest")
    full = label.fontMetrics().horizontalAdvance(label.text())
    assert label.lines(full + 2) == [label.text()]
    assert label.heightForWidth(full + 2) == label.sizeHint().height()
    assert label.lines(full * 0.8) == [label.text()]
    assert len(label.lines(full * 0.5)) == 2


@pytest.mark.usefixtures("themed")
def test_what_fits_into_no_two_lines_ends_in_dots_and_is_in_the_tooltip(qtbot):
    headline = view(qtbot)
    headline.set_words("long " * 200, "")
    label = headline.findChild(Fitted)
    assert label.lines(label.width())[-1].endswith("…")
    headline.grab()
    assert label.toolTip() == label.text()


@pytest.mark.parametrize("width", [560, 700, 800])
def test_a_headline_of_two_lines_has_room_for_both(qtbot, width):
    headline = view(qtbot)
    headline.set_words(
        "C++ threads and C++ one thread are about as fast: 4.84x to 5.17x", "Why.", "Results equal: 200,000"
    )
    headline.resize(width, headline.heightForWidth(width))
    QApplication.processEvents()
    (line,) = (one for one in headline.findChildren(Fitted) if one.isVisible())
    assert line.height() >= line.heightForWidth(line.width())
