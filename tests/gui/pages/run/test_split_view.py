"""The choices that hold for all views: kept by the page, handed to every view."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.row_selection import ALL, BEST
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.pages.run.run_page import RunPage
from speeduplab.gui.views.view_registry import VIEWS
from synthetic import example_run


@pytest.fixture
def page(qtbot) -> Iterator[RunPage]:
    made = RunPage()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.deck.left.close_views()


def show(page: RunPage, result: RunResult, basis: Basis = Basis.COLD) -> None:
    page.set_run(result)
    page.set_summary(summarise(result, basis=basis))


def test_a_new_plan_drops_what_was_chosen_for_the_last(page: RunPage) -> None:
    show(page, example_run(workers=(1, 2, 4, 8)))
    assert page.deck.options().workers is BEST
    page.deck.set_options(replace(page.deck.options(), workers=4, baseline=3, round=2, log=True))
    show(page, example_run(workers=(1, 2, 4, 8), finished=False, rounds_done=1))
    assert page.deck.options().workers == 4
    show(page, example_run())
    options = page.deck.options()
    assert (options.workers, options.baseline, options.round, options.log) == (ALL, None, None, True)


def test_the_time_that_is_drawn_is_the_one_that_is_chosen(page: RunPage) -> None:
    for basis in (Basis.COLD, Basis.WARM):
        show(page, example_run(), basis)
        assert page.deck.options().basis is basis


def test_no_view_is_made_to_be_asked_for_the_choices(page: RunPage) -> None:
    page.set_view("table")
    show(page, example_run())
    page.deck.set_options(replace(page.deck.options(), log=True))
    assert page.deck.options().log
    assert page.left.made() == ("table",)


def test_a_choice_made_in_one_view_holds_in_the_next(page: RunPage) -> None:
    show(page, example_run(workers=(1, 2, 4)))
    page.view_of("runtime")._pick_workers(2)
    page.set_view("timeline")
    assert page.view_of("timeline").state().options.workers == 2
    page.view_of("timeline")._pick_round(1)
    page.set_view("race")
    assert page.view_of("race").state().options.round == 1


def test_a_hidden_view_keeps_its_run_whole_until_it_is_in_sight(page: RunPage) -> None:
    """Seen: F11 and the export of a picture drew an old summary with a new run's samples."""
    first, second = example_run(workers=(1, 2, 4)), example_run()
    show(page, first)
    for key, _ in VIEWS:
        page.set_view(key)
    page.set_view("runtime")
    show(page, second)
    hidden = page.view_of("scaling").state()
    assert hidden.result is first
    page.set_presenting(True)
    page.set_view("scaling")
    shown = page.view_of("scaling").state()
    assert shown.result is second
    assert shown.summary is page.summary
