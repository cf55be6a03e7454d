"""Run files as a room of machines would hand them in: the same plan, each with its own times and card."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from speeduplab.core.bench.events import Guess, Guessed, LessonRun, RunStarted
from speeduplab.core.runfile import SUFFIX
from speeduplab.core.runfile.writing import save
from synthetic import MACHINE, cell, picture_cells, run_events

GAINS = {"serial": 1.0, "threads": 1.0, "processes": 2.3, "cpp-serial": 9.3, "cpp-threads": 33.0}
GUESSES = {"threads": 3.4, "processes": 3.3, "cpp-serial": 4.0, "cpp-threads": 6.0}


def room_file(folder: Path, number: int, *, lesson: bool = False, rounds: int = 3, cells: int | None = None) -> Path:
    """The file of one machine; the same number gives the same file."""
    draw = random.Random(number)
    path = folder / f"machine {number}{SUFFIX}"
    cores = draw.choice((2, 4, 4, 8, 16))
    machine = {**MACHINE, "physical_cores": cores, "power": draw.choice(("mains", "mains", "battery"))}
    timed = []
    for one in picture_cells():
        spread = draw.lognormvariate(0, 0.03 if one.cell.strategy in ("serial", "threads") else 0.15)
        timed.append(replace(one, warm_s=2.05 / GAINS[one.cell.strategy] * spread, slices=14))
    if cells is not None:
        one = timed[0]
        timed = [replace(one, cell=cell("serial", 1, num=1_000 + place)) for place in range(cells)]
    events = list(run_events(timed, rounds=rounds, machine=machine))
    started = events[0]
    assert isinstance(started, RunStarted)
    created = f"2025-11-22T14:{number // 60 % 60:02d}:{number % 60:02d}+01:00"
    events[0] = replace(started, created=created, plan=replace(started.plan, seed=number))
    if lesson:
        guesses = tuple(
            Guess(cell=place, factor=GUESSES[one.cell.strategy] * draw.lognormvariate(0, 0.3))
            for place, one in enumerate(timed)
            if one.cell.strategy in GUESSES
        )
        told = LessonRun(key="threads-take-turns", guessed=Guessed.WARM, locked=created, guesses=guesses)
        events[0] = replace(events[0], lesson=told)
    save(events, path)
    return path
