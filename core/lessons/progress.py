"""How far the guesses of the lessons done so far were off, from the run files of a folder.

Reads the header of each file, and the whole of those alone that hold guesses.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..display.i18n import tr
from ..display.numbers import number
from ..results.rows import make_rows
from ..runfile import SUFFIX, RunFileError, data_folder, read
from ..runfile.reading import created_at, opened, read_started
from .catalogue import LESSONS
from .misses import misses, typical
from .reveal import times_words

_HEAD_BYTES = 1 << 22
_RUNS_MOST = 50  # lesson runs that are read whole, the newest


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A lesson that was guessed and measured, and by what factor its guesses were typically off."""

    key: str
    created: datetime
    typical: float


def done_lessons(folder: Path | None = None) -> tuple[Done, ...]:
    """The last run of each lesson with guesses, in the order in which they were done. Never raises for a file."""
    with_guesses: list[tuple[datetime, Path]] = []
    where = folder or data_folder()
    with suppress(OSError):
        for path in where.iterdir():
            if path.name.endswith(SUFFIX) and not path.name.startswith("."):
                with suppress(RunFileError), opened(path) as file:
                    started = read_started(file, path, _HEAD_BYTES)
                    if started.lesson is not None and started.lesson.guesses:
                        with_guesses.append((created_at(started), path))
    latest: dict[str, Done] = {}
    for created, path in sorted(with_guesses, reverse=True)[:_RUNS_MOST]:
        with suppress(RunFileError, OSError, MemoryError):
            result = read(path)
            run = result.started.lesson
            if run is None or run.key in latest:
                continue
            found = typical(misses(run, make_rows(result, ended=True, worded=False)))
            if found is not None:
                latest[run.key] = Done(key=run.key, created=created, typical=found)
    return tuple(sorted(latest.values(), key=lambda one: one.created))


def progress_words(done: tuple[Done, ...]) -> str:
    """ "Typical miss: lesson 1: 2.2 times, lesson 3: 1.4 times. Your guesses get better."; "" where none was done."""
    known = [one for one in done if one.key in LESSONS]
    if not known:
        return ""
    said = tr("lesson {number}: {times}")
    parts = [said.format(number=number(LESSONS[one.key].number), times=times_words(one.typical)) for one in known]
    words = tr("Typical miss of your guesses: {lessons}.").format(lessons=", ".join(parts))
    better = len(known) > 1 and known[-1].typical < known[0].typical
    praise = tr("Your guesses get better.")
    return f"{words} {praise}" if better else words
