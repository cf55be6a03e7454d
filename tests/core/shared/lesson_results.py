"""Runs of lessons that never happened, with their guesses, and what they reveal."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from speeduplab.core.bench.events import Guess, Guessed, LessonRun, RunStarted
from speeduplab.core.lessons.reveal import Reveal, reveal
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import Timed, cell, run_events

SERIAL = Timed(cell=cell("serial"), warm_s=1.0, startup_s=0.0)
TURNS = [
    SERIAL,
    Timed(cell=cell("threads", 2), warm_s=1.0, startup_s=0.0, waiting=0.5),
    Timed(cell=cell("threads", 4), warm_s=1.02, startup_s=0.0, waiting=0.75),
]


def result_of(
    cells: list[Timed],
    guesses: dict[int, float],
    key: str = "threads-take-turns",
    guessed: Guessed = Guessed.WARM,
    **options: Any,
) -> RunResult:
    """A run of a lesson with guesses by cell."""
    started, *events = run_events(cells, **options)
    assert isinstance(started, RunStarted)
    made = tuple(Guess(cell=index, factor=factor) for index, factor in sorted(guesses.items()))
    run = LessonRun(key=key, guessed=guessed, locked="2026-11-28T14:31:50+01:00", guesses=made)
    return RunResult.fold([replace(started, lesson=run), *events])


def shown(cells: list[Timed], guesses: dict[int, float], key: str = "threads-take-turns", **options: Any) -> Reveal:
    result = result_of(cells, guesses, key, **options)
    run = result.started.lesson
    assert run is not None
    return reveal(run, summarise(result, basis=Basis.COLD if run.guessed is Guessed.COLD else Basis.WARM))
