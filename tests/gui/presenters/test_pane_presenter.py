"""Which run each of two views shows: what is read, what is refused, what a run that goes on may not be disturbed by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from speeduplab.core.advice import advise
from speeduplab.core.bench.model import Function, Shape
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import save
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.ports.view_models import THIS_RUN, PaneContent, PaneRun
from speeduplab.gui.ports.view_options import ViewOptions
from speeduplab.gui.presenters.pane_presenter import PanePresenter
from stand_ins import FakeAround
from synthetic import MACHINE, example_run, failure, picture_cells, run_events


class FakePanes:
    """Takes down what the window is told."""

    def __init__(self) -> None:
        self.basis = Basis.WARM
        self.runs: list[Any] = []
        self.shown: list[tuple[PaneContent | None, PaneContent | None, Any, Any]] = []
        self.offered: Sequence[PaneRun] = ()
        self.chosen = ("", "")
        self.recent: Sequence[str] = ()
        self.errors: list[tuple[str, str, str]] = []

    def set_run(self, result: Any) -> None:
        self.runs.append(result)

    def set_panes(self, left: Any, right: Any, pairing: Any, words: Any) -> None:
        self.shown.append((left, right, pairing, words))

    def set_pane_runs(self, runs: Sequence[PaneRun], chosen: tuple[str, str]) -> None:
        self.offered, self.chosen = runs, chosen

    def options(self) -> ViewOptions:
        return ViewOptions(basis=self.basis)

    def set_recent(self, paths: Sequence[str]) -> None:
        self.recent = paths

    def show_error(self, title: str, text: str, details: str = "") -> None:
        self.errors.append((title, text, details))

    @property
    def results(self) -> tuple[RunResult | None, RunResult | None]:
        """What the two show now."""
        left, right = self.shown[-1][:2]
        return (left.result if left else None, right.result if right else None)


class LateAround(FakeAround):
    """Hands over what background calls found when a test asks for it."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[tuple[Callable[[], object], Callable[[Any], None]]] = []

    def call_in_background(self, call: Callable[[], object], done: Callable[[Any], None]) -> None:
        self.waiting.append((call, done))

    def come_back(self) -> None:
        waiting, self.waiting = self.waiting, []
        for call, done in waiting:
            super().call_in_background(call, done)


@pytest.fixture
def window() -> FakePanes:
    return FakePanes()


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """A run of another machine, twice as fast."""
    cells = [replace(one, warm_s=one.warm_s / 2) for one in picture_cells()]
    path = tmp_path / "earlier.speedup.jsonl"
    save(run_events(cells, machine={**MACHINE, "cpu": "AMD Ryzen 9"}), path)
    return path


def presenter(window: FakePanes, folder: Path, around: FakeAround | None = None) -> PanePresenter:
    around = around or FakeAround()
    return PanePresenter(window, around, recent=lambda: around.recent, folder=folder / "runs")


def show(made: PanePresenter, result: RunResult) -> RunResult:
    made.set_run(result)
    made.set_summary(summarise(result))
    return result


def test_both_views_show_this_run_at_first(window: FakePanes, tmp_path: Path) -> None:
    made = presenter(window, tmp_path)
    result = show(made, example_run())
    made.set_two(True)
    assert window.results == (result, result)
    assert window.shown[-1][2:] == (None, None)
    assert window.chosen == (THIS_RUN, THIS_RUN)


def test_another_run_is_matched_and_spoken_of(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    made = presenter(window, tmp_path)
    result = show(made, example_run())
    made.set_two(True)
    made.choose(1, str(earlier))
    left, right, pairing, words = window.shown[-1]
    assert left is not None
    assert right is not None
    assert left.result is result
    assert right.machine == "AMD Ryzen 9, 4 cores"
    assert [row.cell for row in pairing.left.rows] == [row.cell for row in left.summary.rows]
    assert words.headline == "C++ threads win on both machines"
    assert window.chosen == (THIS_RUN, str(earlier))


def test_a_chosen_file_is_among_the_recent_ones(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    made = presenter(window, tmp_path)
    show(made, example_run())
    made.set_two(True)
    made.choose(1, str(earlier))
    assert window.recent == (str(earlier),)
    assert str(earlier) in [run.key for run in window.offered]


def test_a_broken_file_is_told_and_the_view_keeps_what_it_had(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    broken = tmp_path / "broken.speedup.jsonl"
    broken.write_text("this is no run\n")
    made = presenter(window, tmp_path)
    show(made, example_run())
    made.set_two(True)
    made.choose(1, str(earlier))
    before = window.results
    made.choose(1, str(broken))
    ((title, text, details),) = window.errors
    assert title == "This file cannot be opened"
    assert text
    assert details == ""
    assert window.results == before
    assert window.chosen == (THIS_RUN, str(earlier))


def test_what_was_chosen_last_wins_whatever_is_read_first(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    around = LateAround()
    made = presenter(window, tmp_path, around)
    result = show(made, example_run())
    made.set_two(True)
    made.choose(1, str(earlier))
    made.choose(1, THIS_RUN)
    around.come_back()
    assert window.results == (result, result)


def test_another_run_of_this_window_takes_the_left_view_and_leaves_the_right_one(
    window: FakePanes, tmp_path: Path, earlier: Path
) -> None:
    made = presenter(window, tmp_path)
    show(made, example_run())
    made.set_two(True)
    made.choose(0, str(earlier))
    made.choose(1, str(earlier))
    latest = show(made, example_run())
    assert window.results[0] is latest
    assert window.results[1] is not latest
    assert window.chosen == (THIS_RUN, str(earlier))


def test_one_view_shows_this_run_whatever_was_chosen_for_two(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    made = presenter(window, tmp_path)
    result = show(made, example_run())
    made.set_two(True)
    made.choose(0, str(earlier))
    assert window.results[0] is not result
    made.set_two(False)
    assert window.results == (result, result)
    made.set_two(True)
    assert window.results[0] is not result


def test_nothing_is_read_while_a_run_goes_on(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    around = LateAround()
    made = presenter(window, tmp_path, around)
    made.set_two(True)
    around.come_back()
    show(made, example_run(finished=False, rounds_done=2))
    around.waiting.clear()
    made.choose(1, str(earlier))
    assert around.waiting == []
    assert window.chosen == (THIS_RUN, THIS_RUN)


def test_what_was_read_too_late_is_not_drawn_into_a_run(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    around = LateAround()
    made = presenter(window, tmp_path, around)
    show(made, example_run())
    made.set_two(True)
    made.choose(1, str(earlier))
    going_on = show(made, example_run(finished=False, rounds_done=2))
    drawn = len(window.shown)
    around.come_back()
    assert len(window.shown) == drawn
    assert window.results == (going_on, going_on)


def test_a_run_that_goes_on_is_matched_and_speaks_for_itself(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    made = presenter(window, tmp_path)
    show(made, example_run())
    made.set_two(True)
    made.choose(1, str(earlier))
    show(made, example_run(finished=False, rounds_done=2))
    _, right, pairing, words = window.shown[-1]
    assert pairing is not None
    assert words is None
    show(made, example_run(finished=False, rounds_done=3))
    assert window.shown[-1][1] == right, "the earlier run is not worked out anew"


def test_cold_and_warm_hold_for_both(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    made = presenter(window, tmp_path)
    result = show(made, example_run())
    made.set_two(True)
    made.choose(1, str(earlier))
    window.basis = Basis.COLD
    made.set_summary(summarise(result, basis=Basis.COLD))
    assert [content.summary.basis for content in window.shown[-1][:2] if content] == [Basis.COLD, Basis.COLD]


def test_the_runs_of_the_folder_and_the_recent_ones_can_be_chosen(
    window: FakePanes, tmp_path: Path, earlier: Path
) -> None:
    folder = tmp_path / "runs"
    folder.mkdir()
    one = folder / "one.speedup.jsonl"
    save(run_events(picture_cells()), one)
    (folder / "broken.speedup.jsonl").write_text("this is no run\n")
    around = FakeAround()
    around.recent = (str(earlier), str(tmp_path / "gone.speedup.jsonl"))
    made = presenter(window, tmp_path, around)
    made.set_two(True)
    assert {run.key for run in window.offered} == {THIS_RUN, str(one), str(earlier)}
    assert "22 Nov 14:32:00, Primes, 2e6" in next(run.title for run in window.offered if run.key == str(one))


def test_the_file_of_this_run_is_not_offered_as_another_one(window: FakePanes, tmp_path: Path) -> None:
    folder = tmp_path / "runs"
    folder.mkdir()
    save(run_events(picture_cells()), folder / "one.speedup.jsonl")
    made = presenter(window, tmp_path)
    show(made, example_run())
    made.set_two(True)
    assert [run.key for run in window.offered] == [THIS_RUN]


def test_a_failed_cell_tells_of_the_run_on_its_side(window: FakePanes, tmp_path: Path) -> None:
    path = tmp_path / "failed.speedup.jsonl"
    save(run_events(picture_cells(), failures=[failure(0, 0, reason="killed")]), path)
    made = presenter(window, tmp_path)
    show(made, example_run())
    made.set_two(True)
    made.choose(1, str(path))
    made.details(0, 0)
    assert window.errors == []
    made.details(1, 0)
    made.details(1, 99)
    ((_, text, _),) = window.errors
    assert text == "It failed in round 1: killed."


def test_without_this_run_the_other_one_is_shown_alone(window: FakePanes, tmp_path: Path, earlier: Path) -> None:
    made = presenter(window, tmp_path)
    made.set_two(True)
    made.choose(1, str(earlier))
    left, right, pairing, words = window.shown[-1]
    assert (left, pairing, words) == (None, None, None)
    assert right is not None


def test_a_function_of_the_users_is_advised_on_once_its_run_has_ended(window: FakePanes, tmp_path: Path) -> None:
    function = Function(file="/x/w.py", module="", name="f", shape=Shape.INDEX, source="def f(i): return i\n")
    made = presenter(window, tmp_path)
    result = show(made, example_run())
    assert window.shown[-1][0].advice is None
    result.started = replace(result.started, plan=replace(result.plan, function=function))
    made.set_summary(summarise(result))
    content = window.shown[-1][0]
    assert content.advice.headline.startswith("Use C++ threads")
    assert content.summary.advised == content.advice.row
    assert (content.summary.basis, content.advice.evidence.basis) == (Basis.WARM, Basis.COLD)
    assert content.advice.headline == advise(result, summarise(result, basis=Basis.COLD)).headline
    made.set_summary(replace(summarise(result), running=True))
    assert window.shown[-1][0].advice is None
