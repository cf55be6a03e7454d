"""The presenter's pages, and how far earlier guesses were off, from the files of a folder."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from speeduplab.core.bench.events import Guess, Guessed, LessonRun
from speeduplab.core.cli.main import main
from speeduplab.core.display.i18n import in_language
from speeduplab.core.lessons.catalogue import LESSONS
from speeduplab.core.lessons.presenter_page import pages_html, presenter_page
from speeduplab.core.lessons.progress import Done, done_lessons, progress_words
from speeduplab.core.runfile import SUFFIX, save
from synthetic import Timed, cell, run_events

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


def kept(folder: Path, name: str, key: str, factor: float | None, created: str) -> None:
    """A run of a lesson in which two threads are as fast as one."""
    cells = [Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", 2), warm_s=1.0)]
    started, *events = run_events(cells)
    guesses = (Guess(cell=1, factor=factor),) if factor is not None else ()
    lesson = LessonRun(key=key, guessed=Guessed.WARM, locked=created, guesses=guesses)
    save([replace(started, lesson=lesson, created=created), *events], folder / f"{name}{SUFFIX}")


def test_the_last_run_of_each_lesson_counts_in_the_order_in_which_they_were_done(tmp_path: Path) -> None:
    kept(tmp_path, "a", "threads-take-turns", 4.0, "2026-11-28T12:00:00+00:00")
    kept(tmp_path, "b", "threads-take-turns", 2.0, "2026-11-28T13:00:00+00:00")
    kept(tmp_path, "c", "waiting", 1.5, "2026-11-28T14:00:00+00:00")
    kept(tmp_path, "d", "pay-once", None, "2026-11-28T15:00:00+00:00")
    (tmp_path / f"broken{SUFFIX}").write_text("no run")
    found = done_lessons(tmp_path)
    assert [(one.key, round(one.typical, 2)) for one in found] == [("threads-take-turns", 2.0), ("waiting", 1.5)]
    assert progress_words(found) == (
        "Typical miss of your guesses: lesson 1: 2.0 times, lesson 11: 1.5 times. Your guesses get better."
    )


def test_where_nothing_was_done_nothing_is_said(tmp_path: Path) -> None:
    assert done_lessons(tmp_path / "gone") == ()
    assert progress_words(()) == ""
    assert progress_words((Done(key="of-next-year", created=NOON, typical=2.0),)) == ""


def test_guesses_that_got_worse_are_not_praised() -> None:
    worse = (
        Done(key="threads-take-turns", created=NOON, typical=1.5),
        Done(key="waiting", created=NOON, typical=3.0),
    )
    assert "better" not in progress_words(worse)


def test_the_pages_hold_every_lesson_and_need_no_other_file() -> None:
    text = pages_html()
    assert text.count("<article>") == len(LESSONS)
    assert "http" not in text
    assert '<html lang="en">' in text


def test_a_page_says_what_to_ask_what_they_will_see_and_where_it_can_surprise() -> None:
    text = presenter_page(LESSONS["threads-take-turns"]).text()
    for head in ("Ask the room", "What they will see", "Where it can surprise", "It needs"):
        assert f"{head}\n" in text


def test_the_command_writes_the_pages_and_replaces_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "pages.html"
    assert main(["lessons", "--print", str(path)]) == 0
    assert "Threads take turns" in path.read_text(encoding="utf-8")
    assert main(["lessons", "--print", str(path)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_a_language_without_its_translations_is_refused() -> None:
    with pytest.raises(LookupError, match="the translations of Deutsch are missing here"), in_language("de"):
        pass


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--lesson", "99"], "lesson must be one of 1 to 14"),
        (["--lesson", "1", "--num", "5"], "a lesson brings its own plan: leave out --lesson or --num"),
        (["--lesson", "1", "--guess", "threads:2=0"], "threads:2: a guess must be from 0.01x"),
        (["--guess", "threads:2=2"], "--guess needs a lesson"),
        (["--lesson", "13"], "This lesson needs a function of yours"),
    ],
)
def test_a_lesson_that_cannot_be_asked_for_so_is_refused(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", *arguments]) == 2
    assert words in capsys.readouterr().err
