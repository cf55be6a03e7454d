"""The lesson of a run and its guesses, in the header of its file: kept, checked, and no trouble for older programs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from speeduplab.core.bench.events import Guess, Guessed, LessonRun, RunEnded
from speeduplab.core.runfile import SUFFIX, RunFileError, events_of, read, save
from synthetic import Timed, cell, run_events

EVENTS = tuple(run_events([Timed(cell=cell("serial"), warm_s=0.2), Timed(cell=cell("threads", 2), warm_s=0.2)]))
LESSON = LessonRun(
    key="threads-take-turns",
    guessed=Guessed.WARM,
    locked="2026-11-28T14:31:50+01:00",
    guesses=(Guess(cell=1, factor=3.6),),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / f"lesson{SUFFIX}"


def saved(path: Path, lesson: LessonRun | None) -> dict[str, object]:
    """The header as it lies in a file of such a run."""
    save([replace(EVENTS[0], lesson=lesson), *EVENTS[1:]], path)
    head: dict[str, object] = json.loads(path.read_bytes().splitlines()[0])
    return head


def test_the_guesses_are_in_the_header_and_come_back(path: Path) -> None:
    head = saved(path, LESSON)
    assert head["lesson"] == {
        "key": "threads-take-turns",
        "guessed": "warm",
        "locked": "2026-11-28T14:31:50+01:00",
        "guesses": [{"cell": 1, "factor": 3.6}],
    }
    assert read(path).started.lesson == LESSON


def test_a_run_of_no_lesson_says_so(path: Path) -> None:
    assert saved(path, None)["lesson"] is None
    assert read(path).started.lesson is None


def test_a_run_has_a_version_at_which_an_older_program_says_to_update_it(path: Path) -> None:
    assert saved(path, LESSON)["version"] == saved(path, None)["version"] == 4


def test_a_lesson_without_guesses_and_one_that_this_program_does_not_know_are_read(path: Path) -> None:
    lesson = replace(LESSON, key="of-next-year", guesses=())
    saved(path, lesson)
    assert read(path).started.lesson == lesson


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"guesses": [{"cell": 2, "factor": 1.0}]}, "guesses name each cell from 0 to 1 once and in order, got 2"),
        ({"guesses": [{"cell": 1, "factor": 1.0}] * 2}, "guesses name each cell from 0 to 1 once and in order, got 1"),
        ({"guesses": [{"cell": -1, "factor": 1.0}]}, "got -1"),
        ({"guesses": [{"cell": 1, "factor": 0}]}, "a guess must be from 0.01x to 10,000x, got 0x"),
        ({"guesses": [{"cell": 1, "factor": -2.0}]}, "got -2x"),
        ({"guesses": [{"cell": 1, "factor": 1e300}]}, "got 1e[+]300x"),
        ({"guesses": [{"cell": 1, "factor": "much"}]}, "expected float, got 'much'"),
        ({"guessed": "luck"}, "'luck' is none of warm, cold, second"),
        ({"locked": "yesterday"}, "locked must be a date and a time, got 'yesterday'"),
        ({"key": ""}, "a lesson's key has 1 to 64 printable characters"),
        ({"key": "a\u001b[31m"}, "a lesson's key has 1 to 64 printable characters"),
    ],
)
def test_a_header_with_guesses_that_cannot_be_is_refused(path: Path, changes: dict[str, object], rule: str) -> None:
    head = saved(path, LESSON)
    head["lesson"] = {**head["lesson"], **changes}  # type: ignore[dict-item]
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([json.dumps(head).encode() + b"\n", *lines[1:]]))
    with pytest.raises(RunFileError, match=rule):
        read(path)


def test_a_run_that_is_saved_again_keeps_its_guesses(path: Path) -> None:
    saved(path, LESSON)
    again = path.with_name(f"again{SUFFIX}")
    save(events_of(read(path)), again)
    assert read(again).started.lesson == LESSON
    assert isinstance(list(events_of(read(again)))[-1], RunEnded)
