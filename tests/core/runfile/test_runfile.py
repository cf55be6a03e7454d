"""Run files: written as events come, read as far as they go, refused with a sentence where they are not ours."""

from __future__ import annotations

import errno
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from real_runs import here, plan_of
from speeduplab.core import runfile
from speeduplab.core.bench.events import Outcome, RoundDone, RunEnded, RunStarted
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import SUFFIX, VERSION, RunFileError, RunWriter, events_of, list_runs, new_path, read, save
from synthetic import Timed, cell, run_events

EVENTS = tuple(
    run_events([Timed(cell=cell("serial"), warm_s=0.2), Timed(cell=cell("threads", 2), warm_s=0.1)], rounds=2)
)
STARTED = EVENTS[0]
CREATED = datetime(2025, 11, 22, 14, 32, tzinfo=UTC)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / f"run{SUFFIX}"


@pytest.fixture
def lines(path) -> list[bytes]:
    """The lines of a whole run, which also lies at `path`."""
    save(EVENTS, path)
    return path.read_bytes().splitlines(keepends=True)


def written(path: Path, events) -> RunWriter:
    writer = RunWriter(path)
    for event in events:
        writer.write(event)
    writer.close()
    return writer


def refusal(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(RunFileError) as caught:
        read(path)
    text = str(caught.value)
    assert str(path) in text
    assert ";" in text, "a refusal says what to do"
    return text


def head(**changes) -> dict:
    line = {"format": "speeduplab-run", "version": 1, "event": "RunStarted", "program": "1"}
    machine = {"created": "2025-11-22T14:32:00+01:00", "machine": {}}
    one = {"workload": "counter", "num": 10, "strategy": "serial", "workers": 1, "python": "p", "start_method": None}
    plan = {"cells": [one], "rounds": 1, "seed": 1, "time_limit_s": None}
    return {**line, **machine, "plan": plan, **changes}


def with_plan(**changes) -> dict:
    plan = head()["plan"]
    return head(plan={**plan, **changes})


def with_cell(**changes) -> dict:
    return with_plan(cells=[{**head()["plan"]["cells"][0], **changes}])


# Writing


def test_a_run_comes_back_as_it_was_written(path):
    written(path, EVENTS)
    result = read(path)
    assert result.started == STARTED
    assert result.outcome is Outcome.COMPLETED
    assert result.truncated is None
    assert all(sample.complete for sample in result.samples.values())
    assert len(result.samples) == 4


def test_each_event_is_in_the_file_when_write_returns(path):
    writer = RunWriter(path)
    for count, event in enumerate(EVENTS, 1):
        writer.write(event)
        assert len(path.read_bytes().splitlines()) == count
    writer.close()


def test_the_first_line_says_what_the_file_is(lines):
    assert lines[0].startswith(b'{"format":"speeduplab-run","version":4,"event":"RunStarted",')


def test_what_was_measured_is_forced_to_the_disk_after_each_round(path, monkeypatch):
    forced = []
    monkeypatch.setattr(os, "fsync", lambda file: forced.append(len(path.read_bytes().splitlines())))
    written(path, EVENTS)
    kinds = [type(event) for event in EVENTS]
    assert forced == [n for n, kind in enumerate(kinds, 1) if kind in (RunStarted, RoundDone, RunEnded)]


def test_two_windows_in_the_same_second_write_two_files(tmp_path):
    path = new_path(STARTED.plan, CREATED, tmp_path)
    first, second = RunWriter(path), RunWriter(path)
    assert first.path != second.path
    assert second.path.name == "2025-11-22 14.32.00 counter 1e6 2.speedup.jsonl"
    first.close()
    second.close()


def test_a_new_path_is_free(tmp_path):
    path = new_path(STARTED.plan, CREATED, tmp_path)
    path.touch()
    assert not new_path(STARTED.plan, CREATED, tmp_path).exists()


def test_run_files_live_in_the_user_s_data_folder():
    path = new_path(STARTED.plan, CREATED)
    assert path.parent == runfile.data_folder()
    assert written(path, EVENTS).problem is None
    assert read(path).outcome is Outcome.COMPLETED


def refused(*_, **__):
    raise OSError(errno.EROFS, "Read-only file system")


def test_what_a_disk_refuses_is_a_problem_with_a_remedy_and_no_exception(path, monkeypatch):
    writer = RunWriter(path)
    monkeypatch.setattr("speeduplab.core.runfile.run_writer.write_all", refused)
    writer.write(STARTED)
    writer.write(EVENTS[1])
    assert "read-only file system" in writer.problem
    assert str(path) in writer.problem
    assert "--save FILE" in writer.problem
    writer.close()


def test_a_folder_that_cannot_be_written_is_a_problem_and_no_exception(tmp_path):
    (tmp_path / "a file").touch()
    writer = written(tmp_path / "a file" / f"run{SUFFIX}", EVENTS[:-1])
    assert "not a directory" in writer.problem
    assert not writer.kept


def test_a_read_only_disk_is_a_problem_and_no_exception(path, monkeypatch):
    monkeypatch.setattr(Path, "open", refused)
    assert "read-only file system" in written(path, EVENTS).problem


def test_a_run_that_has_no_place_where_it_was_asked_to_be_lies_in_the_data_folder_at_its_end(tmp_path):
    (tmp_path / "a file").touch()
    writer = written(tmp_path / "a file" / f"run{SUFFIX}", EVENTS)
    assert (writer.problem, writer.kept) == (None, False)
    assert writer.path == runfile.data_folder() / f"run{SUFFIX}"
    assert str(writer.path) in writer.moved
    assert "not a directory" in writer.moved
    assert vars(read(writer.path)) == vars(RunResult.fold(EVENTS))


def test_saving_replaces_a_file_only_when_all_is_written(path):
    path.write_text("older")

    def events():
        yield STARTED
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(events(), path)
    assert path.read_text() == "older"
    assert list(path.parent.iterdir()) == [path]


def test_saving_to_a_place_that_does_not_take_it_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(RunFileError, match="cannot be written: is a directory; choose another place"):
        save(EVENTS, tmp_path)


def test_a_result_can_be_written_without_its_file(path, tmp_path):
    save(EVENTS, path)
    result = read(path)
    path.unlink()
    save(events_of(result), tmp_path / "new folder" / "again.speedup.jsonl")
    again = read(tmp_path / "new folder" / "again.speedup.jsonl")
    assert vars(again) == vars(result)


# Truncated files


def test_a_file_cut_anywhere_after_its_head_loads_as_far_as_it_goes(path, lines):
    whole = b"".join(lines)
    cuts = [len(lines[0]), len(lines[0]) + 1, len(whole) // 2, len(whole) - len(lines[-1]), len(whole) - 3]
    for cut in cuts:
        path.write_bytes(whole[:cut])
        result = read(path)
        assert result.started == STARTED
        assert result.outcome is None
        assert "ends in line" in result.truncated


def test_a_last_line_without_its_line_end_counts(path, lines):
    path.write_bytes(b"".join(lines).rstrip(b"\n"))
    assert read(path).outcome is Outcome.COMPLETED


def test_zeros_that_a_power_cut_left_at_the_end_are_a_cut(path, lines):
    path.write_bytes(b"".join(lines[:5]) + b"\0" * 4096)
    assert read(path).truncated


# Files that are not ours, or hostile


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"hello\n", "its first line is not JSON"),
        (b"\x7fELF\x02\x01\x01\xff\xfe\n", "it is not text in UTF-8"),
        (b"\x80\x04\x95cposix\nsystem\n", "it is not text in UTF-8"),
        (b'{"event":"RunStarted"}\n', "lacks"),
        (b"[1, 2]\n", "lacks"),
        (b"[" * 100_000 + b"\n", "its first line is nested too deeply"),
        (b"[" * 900 + b"]" * 900 + b"\n", "lacks"),
        (b'{"format":' + b"9" * 10_000 + b"}\n", "its first line holds a number of more than 4,300 digits"),
    ],
    ids=lambda value: None if isinstance(value, str) else repr(value[:12]),
)
def test_a_file_that_is_not_ours_is_refused(path, content, reason):
    assert reason in refusal(path, content)


HOSTILE = {
    "no cells": (with_plan(cells=[]), "at least one cell"),
    "rounds without end": (with_plan(rounds=10**12), "rounds must be from"),
    "num as text": (with_cell(num="10"), "expected int"),
    "num as fraction": (with_cell(num=1.5), "expected int"),
    "num as truth": (with_cell(num=True), "expected int"),
    "num too large": (with_cell(num=10**30), "no run of Speedup Lab"),
    "num below 1": (with_cell(num=0), "num must be"),
    "workers without end": (with_cell(workers=10**9), "workers must be"),
    "an unknown strategy": (with_cell(strategy="no key"), "strategy must be one of serial, "),
    "an unknown workload": (with_cell(workload="MAGIC" * 100), "workload must be"),
    "a start method that is none": (with_cell(start_method="teleport"), "start_method"),
    "a limit that is none": (with_plan(time_limit_s=float("nan")), "no run of Speedup Lab"),
    "a card that is none": (head(machine=[1]), "expected dict"),
    "no time": (head(created="yesterday"), "created must be a date and a time, got 'yesterday'"),
    "a card with NaN": (head(machine={"load": float("nan")}), "holds NaN, which is not a finite number"),
    "a card with half a character": (head(machine={"cpu": "\ud800"}), "holds half a character"),
    "a time without offset": (head(created="2025-11-22T14:32:00"), "offset from UTC"),
    "a version as text": (head(version="1"), "format version must be a whole number"),
    "a version below 1": (head(version=0), "format version must be a whole number"),
    "a field too many": (head(run="rm -rf"), "unknown ['run']"),
    "another event": ({**head(), "event": "RoundDone"}, "RoundDone"),
}


@pytest.mark.parametrize(("first", "reason"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_head_is_refused(path, first, reason):
    assert reason in refusal(path, json.dumps(first).encode() + b"\n")


@pytest.mark.parametrize("name", ["a.speedup.jsonl", "a.txt"])
def test_the_remedy_for_a_file_that_is_not_ours_fits_its_name(tmp_path, name):
    said = refusal(tmp_path / name, b"hello\n")
    assert ("it was not written by Speedup Lab, or was damaged" in said) is name.endswith(SUFFIX)
    assert (f"choose a file that ends in {SUFFIX}" in said) is not name.endswith(SUFFIX)


@pytest.mark.parametrize(
    ("second", "words"),
    [
        (b"[" * 100_000, "line 2 is nested too deeply; use"),
        (b'{"event":' + b"9" * 5_000 + b"}", "line 2 holds a number of more than 4,300 digits; use"),
        (b'{"event":1e999}', "line 2 holds 1e999, which is not a finite number; use"),
        (b"oops", "line 2 is not JSON from character 1 on; use"),
        (b"\xff\xfe", "line 2 is not text in UTF-8; use"),
    ],
    ids=["deep", "long number", "infinite", "not JSON", "binary"],
)
def test_what_is_wrong_with_a_line_is_said_in_our_own_words(path, second, words):
    assert words in refusal(path, json.dumps(head()).encode() + b"\n" + second + b"\n")


def test_a_file_with_a_byte_order_mark_is_read(path, lines):
    path.write_bytes(b"\xef\xbb\xbf" + b"".join(lines))
    assert read(path).outcome is Outcome.COMPLETED


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"  \n"])
def test_an_empty_last_line_is_nothing(path, lines, end):
    path.write_bytes(b"".join(lines) + end)
    result = read(path)
    assert (result.outcome, result.truncated) == (Outcome.COMPLETED, None)


def test_an_empty_line_between_others_is_damage(path, lines):
    path.write_bytes(lines[0] + b"\n" + b"".join(lines[1:]))
    with pytest.raises(RunFileError, match="line 2"):
        read(path)


def test_a_second_run_in_one_file_is_named_as_such(path, lines):
    path.write_bytes(b"".join(lines) * 2)
    with pytest.raises(RunFileError, match=f"line {len(lines) + 1}: a second run begins here, and a file holds one"):
        read(path)


def test_a_deep_machine_card_is_refused(path):
    deep: dict = {}
    for _ in range(500):
        deep = {"in": deep}
    assert "levels" in refusal(path, json.dumps(head(machine=deep)).encode() + b"\n")


def test_a_newer_version_is_refused_with_the_advice_to_update(path):
    text = refusal(path, json.dumps({**head(), "version": VERSION + 1, "new": True}).encode() + b"\n")
    assert "newer Speedup Lab" in text
    assert "update Speedup Lab" in text


SECOND_LINES = {
    "not JSON": b"oops",
    "an event with no name of ours": b'{"event":"sur prise"}',
    "a task": b'{"event":"Task","protocol":1,"cell_index":0,"round":0,"cell":{"workload":"counter","num":10,'
    b'"strategy":"serial","workers":1,"python":"p","start_method":null}}',
    "a result too large": b'{"event":"CellDone","cell":0,"round":0,"result":1' + b"0" * 400 + b',"gil":null}',
    "a time that is no number": b'{"event":"PhaseDone","cell":0,"round":0,"phase":"first","wall_ns":NaN}',
    "a speed without end": b'{"event":"Calibrated","cell":0,"round":0,"cost_per_s":1e999,"slice_units":1,"slice_ns":1}',
    "deep nesting": b"[" * 100_000,
    "not UTF-8": b"\xff\xfe",
}


@pytest.mark.parametrize("line", SECOND_LINES.values(), ids=SECOND_LINES)
def test_a_hostile_line_is_refused_with_its_number(path, line):
    assert "line 2" in refusal(path, json.dumps(head()).encode() + b"\n" + line + b"\n")


def test_an_event_of_a_newer_program_is_passed_over(path, lines):
    path.write_bytes(b"".join([lines[0], b'{"event":"Surprise","of":[1]}\n', *lines[1:]]))
    result = read(path)
    assert result.truncated is None
    assert all(sample.complete for sample in result.samples.values())


AT = '"cell":0,"round":0'
# What the codec takes and no run can hold.
UNFIT = {
    "a time before the beginning": f'{{"event":"PhaseDone",{AT},"phase":"first","wall_ns":-1}}',
    "a time of ten thousand years": f'{{"event":"PhaseDone",{AT},"phase":"first","wall_ns":{2**63 - 1}}}',
    "a batch without time": f'{{"event":"BatchDone",{AT},"phase":"warm","start_ns":1,"batch_ns":[],"lanes_of":0,'
    '"result":1,"lanes":[]}',
    "a batch of another phase": f'{{"event":"BatchDone",{AT},"phase":"launch","start_ns":1,"batch_ns":[1],"lanes_of":0,'
    '"result":1,"lanes":[]}',
    "a speed of nothing": f'{{"event":"Calibrated",{AT},"cost_per_s":0,"slice_units":1,"slice_ns":1}}',
}
STRAY = {
    "a cell out of the plan": '{"event":"CellDone","cell":7,"round":0,"result":1,"gil":null}',
    "a round out of the plan": '{"event":"CellDone","cell":0,"round":-1,"result":1,"gil":null}',
    "a round that ends before its turn": '{"event":"RoundDone","round":1}',
    "a second start": json.dumps({key: value for key, value in head().items() if key not in ("format", "version")}),
}


@pytest.mark.parametrize("line", UNFIT.values(), ids=UNFIT)
def test_an_event_that_cannot_be_costs_its_sample_and_no_other(path, lines, line):
    path.write_bytes(b"".join([lines[0], line.encode() + b"\n", *lines[1:]]))
    result = read(path)
    assert "choose another Python" in result.samples[0, 0].failure.reason
    assert [sample.complete for key, sample in result.samples.items() if key != (0, 0)] == [True] * 3
    assert result.truncated == f"left out of {path.name}: 1 event that no run can hold"


@pytest.mark.parametrize("line", STRAY.values(), ids=STRAY)
def test_an_event_that_belongs_nowhere_is_left_out_and_said(path, lines, line):
    path.write_bytes(b"".join([lines[0], line.encode() + b"\n", *lines[1:]]))
    result = read(path)
    assert all(sample.complete for sample in result.samples.values())
    assert result.outcome is Outcome.COMPLETED
    assert "1 event that" in result.truncated


def test_events_after_the_end_are_left_out(path, lines):
    path.write_bytes(b"".join([*lines, lines[1]]))
    result = read(path)
    assert result.samples == RunResult.fold(EVENTS).samples
    assert "1 event that" in result.truncated


@pytest.mark.parametrize("number", [1, 2])
def test_a_line_without_end_is_not_read_whole(path, number, monkeypatch):
    monkeypatch.setattr(runfile.reading._next_line, "__defaults__", (1 << 20,))
    monkeypatch.setattr(runfile.reading.read_started, "__defaults__", (1 << 20,))
    first = json.dumps(head()).encode() + b"\n" if number == 2 else b""
    with path.open("wb") as file:
        file.write(first)
        # A sparse file: as long as it likes to be, and cheap.
        file.truncate(1 << 32)
    with pytest.raises(RunFileError, match="a line must be at most 1 MiB long") as caught:
        read(path)
    assert ("line 2" in str(caught.value)) is (number == 2)


@pytest.mark.parametrize("place", ["missing", ".", "pipe"])
def test_what_is_no_file_is_refused(tmp_path, place):
    if place == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("named pipes are not this system's")
        os.mkfifo(tmp_path / place)
    with pytest.raises(RunFileError, match="choose"):
        read(tmp_path / place)


def test_a_run_from_another_system_is_read(path):
    started = RunStarted(
        program="1",
        created="2025-11-22T14:32:00+01:00",
        plan=plan_of(here("processes", 2, start_method=StartMethod.FORK)),
        machine={},
    )
    save([started], path)
    # As on Windows, where fork does not exist.
    assert read(path).plan.cells[0].start_method is StartMethod.FORK


@given(st.binary(max_size=200))
def test_arbitrary_bytes_never_raise_anything_else(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "any"
    path.write_bytes(content)
    with pytest.raises(RunFileError):
        read(path)


@given(data=st.data())
def test_a_changed_byte_never_raises_anything_else(data, tmp_path_factory):
    path = tmp_path_factory.mktemp("changed") / "run"
    save(EVENTS[:12], path)
    content = bytearray(path.read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        result = read(path)
    except RunFileError:
        return
    assert result.plan.cells


# Lists


def test_runs_are_listed_newest_first_with_their_work_in_words(tmp_path):
    for day in (1, 3, 2):
        created = datetime(2025, 11, day, 12, tzinfo=UTC)
        started = RunStarted(program="1", created=created.isoformat(), plan=STARTED.plan, machine={})
        save([started, *EVENTS[1:]], new_path(started.plan, created, tmp_path))
    entries = list_runs(tmp_path)
    assert [entry.created.day for entry in entries] == [3, 2, 1]
    assert entries[0].title == "Counter, 1e6, 2 cells, 2 rounds"
    assert {(entry.outcome, entry.problem) for entry in entries} == {(Outcome.COMPLETED, None)}


def test_a_run_without_an_end_is_listed_as_such(path, lines):
    path.write_bytes(b"".join(lines[:-1]))
    (entry,) = list_runs(path.parent)
    assert entry.outcome is None
    assert "no end" in entry.problem


def test_a_file_that_is_not_ours_is_listed_with_its_problem(path):
    path.write_bytes(b"hello\n")
    (entry,) = list_runs(path.parent)
    assert entry.title == path.name
    assert "not JSON" in entry.problem


def test_a_list_does_not_parse_whole_files(path, lines):
    path.write_bytes(lines[0] + b"not ours to look at\n" * 10_000 + lines[-1])
    (entry,) = list_runs(path.parent)
    assert entry.outcome is Outcome.COMPLETED


def test_a_folder_that_does_not_exist_holds_no_runs(tmp_path):
    assert list_runs(tmp_path / "missing") == []


def test_other_files_and_files_in_the_making_are_not_listed(tmp_path):
    (tmp_path / "notes.txt").touch()
    (tmp_path / f".run{SUFFIX}").touch()
    assert list_runs(tmp_path) == []
