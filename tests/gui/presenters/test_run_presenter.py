"""The run's half of the presenter, with fake views and a host that measures nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import synthetic
from speeduplab.core.bench.events import CellDone, Outcome, RoundDone
from speeduplab.core.hosts.interpreters import PythonError
from speeduplab.core.plan.duration import check_duration, format_duration
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES
from speeduplab.core.runfile import list_runs, read, save
from speeduplab.core.summary.summary import Basis
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.ports.view_options import ViewOptions
from stand_ins import FORM, Facts, FakeHost, Stage

MakeStage = Callable[..., Stage]


@pytest.fixture
def make_stage() -> Iterator[MakeStage]:
    """Stages whose runs are closed with the test."""
    made: list[Stage] = []

    def make(folder: Path, host: FakeHost | None = None) -> Stage:
        made.append(Stage(folder, host))
        return made[-1]

    yield make
    for stage in made:
        stage.presenter.quit()


@pytest.fixture
def stage(make_stage: MakeStage, tmp_path: Path) -> Stage:
    return make_stage(tmp_path)


def test_nothing_runs_until_run_is_pressed(stage: Stage) -> None:
    assert not stage.services.hosts
    assert stage.window.strip.state == "Ready"


def test_a_run_is_shown_saved_and_said_to_be_saved(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    (entry,) = list_runs(tmp_path)
    assert read(entry.path).outcome is Outcome.COMPLETED
    assert stage.window.summaries[-1].outcome is Outcome.COMPLETED
    assert stage.window.strip.state == "Finished"
    assert stage.window.strip.saved.endswith(", saved")
    assert "6 of 6 samples" in stage.window.strip.detail
    assert list(stage.window.recent) == [str(entry.path)]


def test_the_plan_is_locked_while_a_run_is_on(stage: Stage) -> None:
    stage.presenter.run()
    assert stage.window.running
    stage.services.readers[-1].read()
    assert not stage.window.running


def test_the_title_names_no_run_that_is_not_in_sight_any_more(stage: Stage) -> None:
    stage.run()
    assert stage.window.title
    stage.presenter.run()
    assert stage.window.title == ""
    stage.services.readers[-1].read()
    assert stage.window.title
    stage.presenter.set_aside()
    assert stage.window.title == ""


def test_run_pressed_twice_runs_once(stage: Stage) -> None:
    stage.presenter.run()
    stage.presenter.run()
    assert len(stage.services.readers) == 1


def test_the_chart_is_drawn_for_each_cell_of_the_first_round_and_once_in_each_later_round(
    stage: Stage,
) -> None:
    stage.presenter.run()
    reader = stage.services.readers[-1]
    reader.read(until=lambda event: isinstance(event, RoundDone) and event.round == 0, batch_size=1)
    first = len(stage.window.summaries)
    reader.read(until=lambda event: isinstance(event, RoundDone) and event.round == 1, batch_size=1)
    # RunStarted, two cells, RoundDone; then one RoundDone.
    assert (first, len(stage.window.summaries) - first) == (4, 1)


def test_the_strip_says_round_samples_and_time_left(stage: Stage) -> None:
    stage.presenter.run()
    stage.services.readers[-1].read(until=lambda event: isinstance(event, RoundDone))
    strip = stage.window.strip
    assert (strip.state, strip.detail, strip.left) == ("Round 2 of 3", "2 of 6 samples", "about 9 s left")
    assert strip.rounds == (1.0, 0.0, 0.0)


def test_stop_keeps_what_was_measured(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.run()
    reader = stage.services.readers[-1]
    reader.read(until=lambda event: isinstance(event, RoundDone))
    stage.presenter.stop()
    reader.read()
    assert stage.window.strip.state == "Stopped after round 1 of 3"
    result = read(list_runs(tmp_path)[0].path)
    assert result.outcome is Outcome.STOPPED
    assert sum(sample.complete for sample in result.samples.values()) == 2


def test_a_host_that_fails_ends_the_run_with_a_dialog_and_keeps_what_was_measured(
    make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = make_stage(tmp_path, FakeHost(error=RuntimeError("the pipe burst")))
    stage.run()
    assert stage.window.strip.state == "Failed"
    assert "the pipe burst" in stage.window.errors[-1][1]
    assert read(list_runs(tmp_path)[0].path).samples
    assert not stage.window.running


def test_a_feed_that_fails_is_told_with_details(stage: Stage) -> None:
    stage.presenter.run()
    stage.presenter._ended(_failure())
    title, text, details = stage.window.errors[-1]
    assert (title, text) == ("The run could not go on", "ValueError: odd")
    assert "Traceback" in details


def _failure():
    from speeduplab.gui.ports.failure import Failure

    try:
        raise ValueError("odd")
    except ValueError as error:
        return Failure.of(error)


def test_a_folder_that_cannot_be_written_is_said_while_measuring_goes_on(make_stage: MakeStage, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    stage = make_stage(blocked / "runs")
    stage.presenter.run()
    reader = stage.services.readers[-1]
    reader.read(until=lambda event: isinstance(event, CellDone))
    assert stage.window.strip.alarm
    assert stage.window.strip.saved == "Not saved: not a directory"
    assert stage.window.strip.saved_tip.startswith("The run is not saved: ")
    reader.read()
    strip = stage.window.strip
    assert (strip.state, strip.saved, strip.alarm) == ("Finished", "Not saved: not a directory", True)
    assert "6 of 6 samples" in strip.detail


def test_save_as_is_offered_at_a_run_that_is_not_saved_once_it_is_over(make_stage: MakeStage, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    stage = make_stage(blocked / "runs")
    stage.presenter.run()
    reader = stage.services.readers[-1]
    reader.read(until=lambda event: isinstance(event, CellDone))
    unsaved = stage.window.unsaved.now
    assert (unsaved.can_save, stage.window.strip.offers_save) == (False, False)
    reader.read()
    unsaved = stage.window.unsaved.now
    assert (unsaved.can_save, stage.window.strip.offers_save) == (True, True)
    assert unsaved.reason.startswith("The run is not saved: ")
    stage.presenter.save_as(tmp_path / "mine.speedup.jsonl")
    assert (stage.window.unsaved.now, stage.window.strip.offers_save) == (None, False)


def unsaved_stage(make_stage: MakeStage, tmp_path: Path) -> Stage:
    """One that shows a run which lies in no file."""
    (tmp_path / "file").write_text("in the way")
    stage = make_stage(tmp_path / "file" / "runs")
    stage.run()
    return stage


def another(tmp_path: Path) -> Path:
    path = tmp_path / "another.speedup.jsonl"
    save(synthetic.run_events([synthetic.Timed(cell=synthetic.cell("serial"), warm_s=0.1)], rounds=1), path)
    return path


def test_another_run_does_not_take_the_place_of_one_in_no_file_before_a_person_agrees(
    make_stage: MakeStage, tmp_path: Path
) -> None:
    stage = unsaved_stage(make_stage, tmp_path)
    shown = stage.presenter.result
    stage.presenter.run()
    assert (stage.presenter.result, stage.presenter.running) == (shown, False)
    stage.window.unsaved.waiting.pop()()
    assert stage.presenter.running


def test_a_file_is_opened_over_a_run_in_no_file_once_a_person_agrees(make_stage: MakeStage, tmp_path: Path) -> None:
    stage, path = unsaved_stage(make_stage, tmp_path), another(tmp_path)
    shown, said = stage.presenter.result, stage.window.strip
    stage.presenter.open(path)
    assert stage.presenter.result is shown
    assert stage.window.strip == said  # still says why it is in no file, not that something is being opened
    stage.window.unsaved.waiting.pop()()
    assert stage.presenter.path == path
    assert stage.window.unsaved.now is None


def test_a_file_that_cannot_be_read_asks_nothing_and_leaves_what_is_said(make_stage: MakeStage, tmp_path: Path) -> None:
    stage = unsaved_stage(make_stage, tmp_path)
    said, damaged = stage.window.strip, tmp_path / "damaged.speedup.jsonl"
    damaged.write_text("no run")
    stage.presenter.open(damaged)
    assert stage.window.errors[-1][0] == "This file cannot be opened"
    assert not stage.window.unsaved.waiting
    assert stage.window.strip == said


def test_rounds_of_another_run_wait_for_an_answer_and_those_of_the_unsaved_one_keep_it(
    make_stage: MakeStage, tmp_path: Path
) -> None:
    make_stage(tmp_path / "good").run()
    path, stage = list_runs(tmp_path / "good")[0].path, unsaved_stage(make_stage, tmp_path)
    stage.presenter.add_rounds(path)
    assert len(stage.window.unsaved.waiting) == 1
    stage.presenter.add_rounds()
    assert stage.presenter.running
    assert len(stage.window.unsaved.waiting) == 1


def test_save_as_writes_a_run_that_could_not_be_saved_before(make_stage: MakeStage, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    stage = make_stage(blocked / "runs")
    stage.run()
    target = tmp_path / "mine.speedup.jsonl"
    stage.presenter.save_as(target)
    result = read(target)
    assert result.outcome is Outcome.COMPLETED
    assert len(result.samples) == 6
    assert not stage.window.strip.alarm


def test_save_as_suggests_the_name_of_the_runs_own_file(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    assert stage.window.save_name == list_runs(tmp_path)[0].path.name


@pytest.mark.parametrize("lost", [False, True])
def test_save_as_writes_a_saved_run_again_even_if_its_file_is_gone(stage: Stage, tmp_path: Path, lost: bool) -> None:
    stage.run()
    if lost:
        list_runs(tmp_path)[0].path.unlink()
    target = tmp_path / "copy.speedup.jsonl"
    stage.presenter.save_as(target)
    assert read(target).outcome is Outcome.COMPLETED


def test_save_as_to_a_place_that_cannot_be_written_says_so(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    (tmp_path / "flat").write_text("")
    stage.presenter.save_as(tmp_path / "flat" / "x.speedup.jsonl")
    assert stage.window.errors[-1][0] == "The run was not saved"
    assert stage.presenter.result is not None


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02", b"", b"[[[[", json.dumps({"format": "speeduplab-run", "version": 99}).encode()],
    ids=["binary", "empty", "nested", "newer"],
)
def test_a_file_that_is_no_run_is_refused_and_the_present_run_stays(
    stage: Stage, tmp_path: Path, content: bytes
) -> None:
    stage.run()
    shown = stage.presenter.result
    path = tmp_path / "odd.jsonl"
    path.write_bytes(content)
    stage.presenter.open(path)
    title, text, details = stage.window.errors[-1]
    assert title == "This file cannot be opened"
    assert "odd.jsonl" in text
    assert "Traceback" not in details
    assert stage.presenter.result is shown


def test_a_file_that_does_not_exist_is_refused_with_a_sentence(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.open(tmp_path / "gone.speedup.jsonl")
    assert "gone.speedup.jsonl" in stage.window.errors[-1][1]


def test_a_truncated_file_opens_as_far_as_it_goes_and_says_so(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    whole = list_runs(tmp_path)[0].path.read_bytes()
    cut = tmp_path / "cut.speedup.jsonl"
    cut.write_bytes(whole[: len(whole) * 2 // 3])
    stage.presenter.open(cut)
    assert not stage.window.errors
    assert stage.window.strip.alarm
    assert stage.window.strip.saved == stage.presenter.result.truncated
    assert stage.window.pages[-1] is Page.RUN


def test_opening_while_a_run_is_on_is_refused_with_a_sentence_and_nothing_is_lost(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.run()
    stage.presenter.open(tmp_path / "other.speedup.jsonl")
    assert "other.speedup.jsonl was not opened" in stage.window.strip.saved
    stage.services.readers[-1].read()
    assert stage.window.strip.state == "Finished"


def test_what_is_being_opened_is_said_at_once_and_a_large_file_with_its_size(stage: Stage, tmp_path: Path) -> None:
    said: list[str] = []
    set_strip = stage.window.set_strip
    stage.window.set_strip = lambda state: (said.append(state.saved), set_strip(state))[1]  # type: ignore[method-assign]
    large = tmp_path / "large.speedup.jsonl"
    with large.open("wb") as file:
        file.truncate(12_000_000)
    stage.presenter.open(large)
    assert said[0] == "opening large.speedup.jsonl, 12 MB"
    assert stage.window.strip.saved == ""
    assert "large.speedup.jsonl" in stage.window.errors[-1][1]


def test_a_large_file_is_opened_with_its_progress_in_percent(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    small, large = list_runs(tmp_path)[0].path, tmp_path / "large.speedup.jsonl"
    head, _, rest = small.read_bytes().partition(b"\n")
    lines = rest.splitlines(keepends=True)
    # Spaces before a line's end change nothing but the size.
    large.write_bytes(head + b"\n" + b"".join(line.rstrip(b"\n") + b" " * 400_000 + b"\n" for line in lines))
    before = len(stage.window.strips)
    stage.presenter.open(large)
    said = [state.saved for state in stage.window.strips[before:]]
    assert said[0].startswith("opening large.speedup.jsonl, ")
    assert said[0].endswith(" MB")
    shares = [int(words.rpartition(": ")[2].removesuffix(" %")) for words in said[1:-1]]
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert shares[-1] == 100
    assert stage.presenter.path == large


def test_a_file_that_was_read_when_a_run_began_waits_among_the_recent_ones(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    path = list_runs(tmp_path)[0].path
    found = read(path)
    stage.presenter.run()
    stage.presenter._opened(path, found)
    assert stage.window.strip.saved == f"{path.name} waits in File, Open recent: a run was started"
    stage.services.readers[-1].read()
    assert stage.window.strip.state == "Finished"


def test_quitting_during_a_run_stops_it_and_the_file_is_whole(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.run()
    stage.services.readers[-1].read(until=lambda event: isinstance(event, RoundDone))
    stage.presenter.quit()
    assert stage.services.host.stopped
    result = read(list_runs(tmp_path)[0].path)
    assert result.outcome is Outcome.STOPPED
    assert result.truncated is None


def test_two_windows_with_one_folder_keep_two_files(make_stage: MakeStage, tmp_path: Path) -> None:
    one, two = make_stage(tmp_path), make_stage(tmp_path)
    one.presenter.run()
    two.presenter.run()
    one.services.readers[-1].read()
    two.services.readers[-1].read()
    entries = list_runs(tmp_path)
    assert len(entries) == 2
    assert all(read(entry.path).outcome is Outcome.COMPLETED for entry in entries)


def test_another_basis_is_drawn_without_another_run(stage: Stage) -> None:
    stage.run()
    stage.window.options_ = ViewOptions(basis=Basis.COLD, baseline=1, price="0,04")
    stage.presenter.options_changed()
    assert stage.window.summaries[-1].basis is Basis.COLD
    assert stage.window.summaries[-1].baseline == 1
    assert stage.window.summaries[-1].price_per_core_hour == 0.04


def test_the_kernels_speed_is_learnt_from_a_run(stage: Stage) -> None:
    before = dict(stage.services.rates)
    stage.run()
    assert stage.services.rates != before


def test_the_window_and_the_command_line_say_the_same_duration_before_anything_was_measured(
    stage: Stage,
) -> None:
    slow = {key: rate / 10 for key, rate in DEFAULT_RATES.items()}
    stage.services.first = slow
    before = stage.window.words
    stage.presenter.start()
    plan = stage.plans.new_plan()
    assert plan is not None
    said_by_command = format_duration(check_duration(plan, slow, usable_cores=8))
    assert stage.window.words != before
    assert stage.window.words[0] == f"About {said_by_command}"


def test_the_machine_line_is_shown(stage: Stage) -> None:
    assert "Intel Core i5-1145G7" in stage.window.line
    assert stage.plan_view.cores == (4, 8)


def test_a_python_that_cannot_be_used_is_said_at_its_field(stage: Stage) -> None:
    stage.services.facts["/bin/sh"] = PythonError("/bin/sh is no Python")
    stage.presenter.add_python("/bin/sh")
    assert stage.plan_view.problems[-1] == ("python", "/bin/sh is no Python")


def test_the_pythons_that_are_found_are_offered_once_each_by_their_version(stage: Stage) -> None:
    facts = [Facts(path="/a/python", version="3.9.1"), Facts(path="/b/python", version="3.13.1", gil=False)]
    stage.services.facts |= {one.path: one for one in facts} | {"/c/python": PythonError("it hangs")}
    stage.services.found = [sys.executable, "/a/python", "/c/python", "/b/python"]
    stage.services.probed.clear()
    stage.presenter.start(["/b/python"])
    assert stage.services.probed == [sys.executable, "/b/python", "/a/python", "/c/python"]
    assert [option.title for option in stage.plan_view.pythons] == ["3.14.0 (this one)", "3.13.1t", "3.9.1"]


def test_pythons_of_one_version_are_told_apart_by_their_place(stage: Stage) -> None:
    stage.services.facts |= {path: Facts(path=path, version="3.12.0") for path in ("/a/python", "/b/python")}
    stage.services.found = ["/a/python", "/b/python"]
    stage.presenter.start()
    assert [option.title for option in stage.plan_view.pythons[1:]] == ["3.12.0, /a/python", "3.12.0, /b/python"]


def test_no_python_is_asked_while_something_is_measured(stage: Stage) -> None:
    stage.services.found = ["/a/python"]
    stage.services.probed.clear()
    stage.presenter.run()
    stage.presenter.start()
    assert stage.services.probed == []
    stage.services.readers[-1].read()
    assert stage.services.probed == [sys.executable, "/a/python"]


def test_a_python_that_was_added_is_kept_and_one_that_is_none_is_not(stage: Stage) -> None:
    stage.services.facts["/bin/sh"] = PythonError("/bin/sh is no Python")
    stage.presenter.add_python("/bin/sh")
    stage.presenter.add_python("/opt/python3.13")
    assert stage.services.kept == ["/opt/python3.13"]


def test_progress_moves_the_strip_within_a_round(stage: Stage) -> None:
    stage.presenter.run()
    stage.services.readers[-1].read(until=lambda event: isinstance(event, RoundDone))
    result = stage.presenter.result
    stage.presenter._take([synthetic.progress(result, 0, 1, 0.5)])
    assert 0 < stage.window.strip.rounds[1] < 0.5  # half of one of two cells


def test_a_picked_card_puts_the_run_in_sight_aside_and_runs_nothing(stage: Stage) -> None:
    stage.presenter.set_aside()
    assert stage.presenter.result is None
    assert not stage.window.can_save
    assert not stage.services.readers


def test_a_wrong_plan_does_not_run(make_stage: MakeStage, tmp_path: Path) -> None:
    stage = make_stage(tmp_path)
    stage.plan_view.form = replace(FORM, num=0)
    stage.presenter.run()
    assert not stage.services.readers
    assert stage.window.problem is not None


def test_the_machine_line_of_a_shown_run_says_what_disturbed_it(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "busy.speedup.jsonl"
    conditions = {0: synthetic.around(0, foreign_cpu=0.31)}
    machine = {**synthetic.MACHINE, "cpu": "Another CPU"}
    cells = [synthetic.Timed(cell=synthetic.cell("serial"), warm_s=0.1)]
    save(list(synthetic.run_events(cells, rounds=1, conditions=conditions, machine=machine)), path)
    stage.presenter.open(path)
    assert stage.window.line.startswith("Another CPU")
    assert stage.window.line.endswith("others used up to 31 % CPU")


def test_further_rounds_come_into_a_file_beside_the_old_one(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    (old,) = list_runs(tmp_path)
    before = old.path.read_bytes()
    stage.presenter.add_rounds()
    stage.services.readers[-1].read()
    assert old.path.read_bytes() == before
    (new,) = [read(entry.path) for entry in list_runs(tmp_path) if entry.path != old.path]
    assert new.rounds_done == 3 + 7
    assert [one.rounds for one in new.started.earlier] == [3]
    assert stage.presenter.result is not None
    assert stage.presenter.result.rounds_done == 10
    assert stage.window.strip.state == "Finished"


def test_further_rounds_of_a_file_are_told_to_whoever_asked_for_them(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    (old,) = list_runs(tmp_path)
    stage.run()
    told: list[tuple[int, bool]] = []
    stage.presenter.add_rounds(
        old.path, lambda result, path: told.append((result.rounds_done, path == stage.presenter.path))
    )
    stage.services.readers[-1].read()
    assert told == [(10, True)]


def test_rounds_that_cannot_be_added_are_refused_in_a_sentence(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "far.speedup.jsonl"
    save(synthetic.run_events(synthetic.picture_cells()), path)
    stage.presenter.open(path)
    stage.presenter.add_rounds()
    ((title, text, _),) = stage.window.errors
    assert title == "No rounds were added"
    assert text.endswith(f"but {synthetic.PYTHON} is no Python of this machine: run the plan anew, and compare")
    assert not stage.services.readers


def test_a_file_that_was_measured_on_a_cluster_asks_before_that_is_contacted(stage: Stage, tmp_path: Path) -> None:
    address = "tcp://10.9.8.7:8786"
    path = tmp_path / "far.speedup.jsonl"
    cells = [synthetic.Timed(cell=synthetic.cell("dask", 2, python=sys.executable, cluster=address), warm_s=1.0)]
    save(synthetic.run_events(cells), path)
    stage.presenter.open(path)
    stage.presenter.add_rounds()
    ((question, why, agreed),) = stage.window.asked
    assert question == f"Contact {address}?"
    assert "its answers are trusted" in why
    assert not stage.services.readers
    assert not stage.window.errors
    agreed()
    # Agreed: it goes on as far as the machine is the same, and asks no second time.
    assert len(stage.window.asked) == 1
    assert stage.services.readers or stage.window.errors


def test_stop_while_rounds_are_added_keeps_all_that_there_is(stage: Stage, tmp_path: Path) -> None:
    stage.run()
    told: list[object] = []
    stage.presenter.add_rounds(None, lambda result, path: told.append(result))
    reader = stage.services.readers[-1]
    reader.read(until=lambda event: isinstance(event, RoundDone) and event.round == 4)
    stage.presenter.stop()
    reader.read()
    new = max((read(entry.path) for entry in list_runs(tmp_path)), key=lambda result: len(result.samples))
    assert (new.outcome, new.rounds_done) == (Outcome.STOPPED, 5)
    assert not told
