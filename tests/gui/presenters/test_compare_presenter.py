"""Comparing without a window: what is read, what is said, and what broken files do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from speeduplab.core.bench.events import Outcome
from speeduplab.core.runfile import read, save
from speeduplab.core.summary.summary import Basis
from speeduplab.gui.ports.compare_models import CompareOptions, CompareState
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.presenters.compare_presenter import AT_ONCE, ComparePresenter
from synthetic import MACHINE, picture_cells, run_events

CELLS = picture_cells()


class FakePage:
    """Takes down every state."""

    def __init__(self) -> None:
        self.options = CompareOptions()
        self.states: list[CompareState] = []

    def value(self) -> CompareOptions:
        return self.options

    def set_state(self, state: CompareState) -> None:
        self.states.append(state)

    @property
    def state(self) -> CompareState:
        return self.states[-1]


class FakeWindow:
    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.errors: list[tuple[str, str, str]] = []

    def show_page(self, page: Page) -> None:
        self.pages.append(page)

    def show_error(self, title: str, text: str, details: str = "") -> None:
        self.errors.append((title, text, details))


class Stage:
    """A presenter among stand-ins; `running` is what the run's presenter would say."""

    def __init__(self) -> None:
        self.page, self.window = FakePage(), FakeWindow()
        self.running = False
        self.refused: list[str] = []
        self.opened: list[Path] = []
        self.background_calls: list[Callable[[], None]] = []
        self.at_once = True
        self.presenter = ComparePresenter(
            self.page, self.window, self._call_in_background, self._refuses, self.opened.append
        )

    def _refuses(self, what: str) -> bool:
        if self.running:
            self.refused.append(what)
        return self.running

    def _call_in_background(self, call: Callable[[], object], done: Callable[[Any], None]) -> None:
        def go() -> None:
            try:
                found: object = call()
            except Exception as error:
                found = error
            done(found)

        go() if self.at_once else self.background_calls.append(go)

    @property
    def labels(self) -> list[str]:
        return [chip.name for chip in self.page.state.chips]


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """Writes a run whose times are scaled, and gives its path."""

    def write(name: str, factor: float = 1.0, **options: Any) -> Path:
        path = tmp_path / f"{name}.speedup.jsonl"
        save(run_events([replace(timed, warm_s=timed.warm_s * factor) for timed in CELLS], **options), path)
        return path

    return write


Make = Callable[..., Path]


def test_two_files_are_compared(stage: Stage, make: Make) -> None:
    stage.presenter.open_files([make("one"), make("two", 0.5)])
    assert stage.window.pages == [Page.COMPARE]
    assert stage.page.state.headline == "B is 2.00x faster"
    assert stage.page.state.work == "Primes, num 2,000,000"
    assert [chip.is_baseline for chip in stage.page.state.chips] == [True, False]
    assert stage.page.state.badge == "Results equal"


def test_one_file_is_opened_alone_as_ever(stage: Stage, make: Make) -> None:
    path = make("one")
    stage.presenter.open_files([path])
    assert stage.opened == [path]
    assert stage.window.pages == []


def test_of_300_files_the_ten_broken_ones_are_named_and_the_rest_is_compared(stage: Stage, tmp_path: Path) -> None:
    events = list(run_events(CELLS[:1], rounds=1))
    paths = [tmp_path / f"{at:03}.speedup.jsonl" for at in range(300)]
    for at, path in enumerate(paths):
        if at % 30 == 7:
            path.write_text(f"roses {at}", encoding="utf-8")
        else:
            save(events, path)
    stage.presenter.open_files(paths)
    assert len(stage.page.state.chips) == len(stage.presenter.entries) == 290
    ((title, text, details),) = stage.window.errors
    assert title == "10 files cannot be opened"
    assert text == "The other 290 of 300 are open."
    assert all(f"{at:03}.speedup.jsonl" in details for at in range(7, 300, 30))
    assert details.count("not JSON") == 10


def test_hundreds_of_files_are_read_a_few_at_a_time(stage: Stage, make: Make) -> None:
    paths = [make(str(at)) for at in range(2 * AT_ONCE + 1)]
    stage.at_once = False
    stage.presenter.open_files(paths)
    said = []
    while stage.background_calls:
        said.append(stage.page.state.reason)
        stage.background_calls.pop(0)()
    assert said[:3] == ["0 of 13 are read.", f"{AT_ONCE} of 13 are read.", f"{2 * AT_ONCE} of 13 are read."]
    assert len(stage.page.state.chips) == 13


def test_several_files_of_which_one_is_good_open_that_one(stage: Stage, make: Make, tmp_path: Path) -> None:
    good, bad = make("good"), tmp_path / "bad.speedup.jsonl"
    bad.write_text("{", encoding="utf-8")
    stage.presenter.open_files([bad, good])
    assert stage.opened == [good]
    assert stage.presenter.entries == ()
    assert stage.window.errors[0][0] == "1 file cannot be opened"


def test_files_of_which_none_is_good_change_nothing(stage: Stage, make: Make, tmp_path: Path) -> None:
    stage.presenter.open_files([make("one"), make("two")])
    stage.presenter.open_files([tmp_path / "gone.speedup.jsonl", tmp_path / "away.speedup.jsonl"])
    assert stage.labels == ["one", "two"]
    assert "None of them" in stage.window.errors[0][1]
    assert "no such file" in stage.window.errors[0][2]


def test_the_same_file_twice_is_compared_once(stage: Stage, make: Make) -> None:
    one, two = make("one"), make("two", 0.5)
    stage.presenter.open_files([one, two, one])
    stage.presenter.add_files([two])
    assert stage.labels == ["one", "two"]


def test_two_equal_files_are_said_to_be_the_same_run(stage: Stage, make: Make) -> None:
    stage.presenter.open_files([make("one"), make("copy")])
    assert stage.page.state.headline == "No difference shown"
    assert stage.page.state.reason.startswith("A and B are the same run.")


def test_a_truncated_file_is_compared_as_far_as_it_goes(stage: Stage, make: Make) -> None:
    cut = make("cut")
    content = cut.read_bytes()
    cut.write_bytes(content[: len(content) // 2])
    stage.presenter.open_files([make("one"), cut])
    assert any("B is cut off after" in note for note in stage.page.state.notes)
    assert "ends in line" in stage.page.state.chips[1].tip
    assert stage.window.errors == []


def test_runs_without_a_common_cell_say_what_each_measured(stage: Stage, tmp_path: Path, make: Make) -> None:
    other = tmp_path / "other.speedup.jsonl"
    save(run_events([replace(timed, cell=replace(timed.cell, num=7)) for timed in CELLS]), other)
    stage.presenter.open_files([make("one"), other])
    assert stage.page.state.headline == "The runs have no cell in common"
    assert stage.page.state.cells == ()
    assert stage.page.state.missing[1].startswith("B: Primes, num 7, with Serial")


def test_names_of_200_characters_stay_whole_in_the_tip(stage: Stage, make: Make) -> None:
    name = "x" * 200
    stage.presenter.open_files([make("one"), make(name)])
    assert stage.page.state.chips[1].name == name
    assert name in stage.page.state.chips[1].tip


def test_another_baseline_turns_the_words_round(stage: Stage, make: Make) -> None:
    stage.presenter.open_files([make("one"), make("two", 0.5)])
    stage.presenter.set_baseline(1)
    assert stage.page.state.headline == "A takes 2.00 times as long as B"
    assert [chip.is_baseline for chip in stage.page.state.chips] == [False, True]


@pytest.mark.parametrize(("place", "left", "baseline"), [(0, ["two", "three"], 0), (1, ["one", "three"], 1)])
def test_a_run_that_is_taken_out_leaves_the_baseline_where_it_was_or_gives_it_to_the_first(
    stage: Stage, make: Make, place: int, left: list[str], baseline: int
) -> None:
    stage.presenter.open_files([make("one"), make("two"), make("three")])
    stage.presenter.set_baseline(2 if place else 0)
    stage.presenter.remove(place)
    assert stage.labels == left
    assert [chip.is_baseline for chip in stage.page.state.chips].index(True) == baseline


def test_the_last_two_runs_but_one_ask_for_another(stage: Stage, make: Make) -> None:
    stage.presenter.open_files([make("one"), make("two")])
    stage.presenter.remove(0)
    assert stage.page.state.missing == ("Add another run to compare it with.",)
    stage.presenter.remove(0)
    assert stage.page.state.missing == ("No run to compare yet.",)
    stage.presenter.remove(0)


def test_the_run_in_the_window_is_offered_once(stage: Stage, make: Make) -> None:
    path = make("one")
    shown = read(path)
    stage.presenter.show(shown, path)
    assert stage.labels == ["one"]
    stage.presenter.remove(0)
    stage.presenter.show(shown, path)
    assert stage.presenter.entries == ()


def test_a_run_in_no_file_is_compared_and_opened_in_the_window(stage: Stage, make: Make) -> None:
    stage.presenter.show(read(make("one")), None)
    stage.presenter.add_files([make("two")])
    assert stage.labels == ["this run, not saved", "two"]
    stage.presenter.open(0)
    assert stage.window.pages[-1] is Page.RUN
    assert stage.opened == []


def test_a_run_is_opened_alone_from_the_page(stage: Stage, make: Make) -> None:
    paths = [make("one"), make("two")]
    stage.presenter.open_files(paths)
    stage.presenter.open(1)
    assert stage.opened == [paths[1]]


def test_while_a_run_goes_on_nothing_is_compared_or_read(stage: Stage, make: Make) -> None:
    paths = [make("one"), make("two")]
    stage.running = True
    stage.presenter.open_files(paths)
    assert not stage.presenter.show()
    assert stage.refused == ["2 files", "Comparing"]
    assert stage.window.pages == []


def test_a_run_that_begins_while_files_are_read_is_not_disturbed(stage: Stage, make: Make) -> None:
    stage.at_once = False
    stage.presenter.open_files([make(str(at)) for at in range(AT_ONCE * 3)])
    stage.running = True
    stage.background_calls.pop(0)()
    assert stage.background_calls == []
    assert stage.refused == [f"{AT_ONCE * 3} files"]
    stage.running, stage.at_once = False, True
    stage.presenter.open_files([make("a"), make("b")])
    assert stage.labels == ["a", "b"]


def test_files_dropped_while_others_are_read_come_after_them(stage: Stage, make: Make) -> None:
    stage.at_once = False
    stage.presenter.open_files([make("a"), make("b")])
    stage.presenter.open_files([make("c"), make("d")])
    while stage.background_calls:
        stage.background_calls.pop(0)()
    assert stage.labels == ["a", "b", "c", "d"]


def test_cold_times_are_compared_when_they_are_asked_for(stage: Stage, make: Make) -> None:
    stage.presenter.open_files([make("one"), make("two", 0.5)])
    stage.page.options = CompareOptions(basis=Basis.COLD)
    stage.presenter.options_changed()
    assert stage.page.state.comparison is not None
    assert stage.page.state.comparison.basis is Basis.COLD


def test_another_axis_compares_nothing_anew(stage: Stage, make: Make) -> None:
    stage.presenter.open_files([make("one"), make("two", 0.5)])
    states = len(stage.page.states)
    stage.page.options = CompareOptions(log=True)
    stage.presenter.options_changed()
    assert len(stage.page.states) == states


def test_a_late_answer_to_an_old_question_is_let_go(stage: Stage, make: Make) -> None:
    stage.presenter.open_files([make("one"), make("two", 0.5)])
    stage.at_once = False
    stage.presenter.set_baseline(1)
    stage.presenter.set_baseline(0)
    first, second = stage.background_calls
    second()
    first()
    assert stage.page.state.headline == "B is 2.00x faster"


def test_other_machines_and_plans_are_said_to_differ(stage: Stage, make: Make) -> None:
    stopped = make("two", machine={**MACHINE, "cpu": "Zen 4"}, rounds_done=6, outcome=Outcome.STOPPED)
    stage.presenter.open_files([make("one"), stopped])
    assert stage.page.state.notes == ("B was stopped after 6 of 7 rounds.",)
    assert stage.page.state.chips[1].machine == "Zen 4, 4 cores"


def test_a_name_like_html_is_no_html() -> None:
    from speeduplab.gui.widgets.labels import plain_tip

    assert plain_tip("<b>x</b>\ny") == "<qt>&lt;b&gt;x&lt;/b&gt;<br>y</qt>"
    assert plain_tip("x\ny") == "x\ny"


def test_runs_of_few_rounds_are_offered_some_and_come_back_with_them(stage: Stage, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.speedup.jsonl" for name in ("a", "b", "c")]
    for path, rounds in zip(paths, (3, 7, 7), strict=True):
        save(run_events(CELLS, rounds=rounds), path)
    stage.presenter.open_files(paths[:2])
    assert stage.page.state.few == (("A", 0),)
    stage.presenter.grown(0, read(paths[2]), paths[2])
    assert stage.page.state.few == ()
    assert [chip.name for chip in stage.page.state.chips] == ["c", "b"]


def test_where_all_ratios_have_an_interval_no_rounds_are_offered(stage: Stage, make: Make) -> None:
    stage.presenter.open_files([make("a"), make("b")])
    assert stage.page.state.few == ()
