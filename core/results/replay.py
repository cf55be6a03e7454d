"""A race of recorded samples: how far everybody had come at a moment, and who finished when.

Pure functions; a view that replays asks for one moment after another. Needs numpy, as timelines do.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from ..bench.events import CellFailed, FailureKind, PhaseName
from ..bench.workloads import units_of
from ..display.i18n import tr
from ..display.numbers import number
from .run_result import RunResult, Sample
from .timeline import Doing, Timeline

_WATCHED_S = 8.0  # a replay that is shorter is over before one has looked at every row


@dataclass(frozen=True, slots=True, kw_only=True)
class RaceState:
    """One cell at a moment.

    Attributes
    ----------
    shares
        Of each worker's own work that is done, 0 to 1.
    share
        Of the whole work.
    finished
        Whether everything is over: with cold workers, their end too.
    words
        "1 of 4 running, 3 waiting".
    """

    shares: tuple[float, ...]
    doing: tuple[Doing, ...]
    share: float
    finished: bool
    words: str

    @property
    def running(self) -> int:
        return self.doing.count(Doing.RUNNING)

    @property
    def waiting(self) -> int:
        return self.doing.count(Doing.WAITING)


def state_at(shown: Timeline, at_s: float) -> RaceState:
    """Where a cell stood `at_s` seconds after its start."""
    finished = at_s >= shown.total_s
    doing = tuple(track.doing(at_s) for track in shown.tracks)
    return RaceState(
        shares=tuple(float(track.done_until(at_s)) for track in shown.tracks),
        doing=doing,
        share=1.0 if finished else float(shown.done_until(at_s)),
        finished=finished,
        words=_words(doing, finished),
    )


def _words(doing: tuple[Doing, ...], finished: bool) -> str:
    workers, running, waiting = len(doing), doing.count(Doing.RUNNING), doing.count(Doing.WAITING)
    if finished:
        return tr("finished")
    if Doing.STARTING in doing:
        return tr("start-up")
    if running + waiting == 0:
        return tr("ending the workers")
    if workers == 1:
        return tr("1 running") if running else tr("1 waiting")
    done = workers - running - waiting
    parts = [tr("{some} of {n} running", "", workers).format(some=number(running))]
    parts += [tr("{n} waiting", "", waiting)] if waiting else []
    parts += [tr("{n} done", "", done)] if done else []
    return ", ".join(parts)


def places(timelines: Mapping[int, Timeline], groups: Mapping[int, Hashable]) -> dict[int, int]:
    """In which place each cell finishes among those of its group, from 1; equal times share a place."""
    return {
        cell: 1
        + sum(groups[other] == groups[cell] and rival.total_s < shown.total_s for other, rival in timelines.items())
        for cell, shown in timelines.items()
    }


def default_speed(total_s: float, speeds: tuple[float, ...]) -> float:
    """The fastest of some speeds at which a race can be watched for a while; the slowest where none is slow enough."""
    slow = [speed for speed in speeds if total_s / speed >= _WATCHED_S]
    return max(slow) if slow else min(speeds)


def live_states(result: RunResult) -> dict[int, RaceState]:
    """How far the cells are in the round that goes on: only progress, for times are not known before the end."""
    round_ = min(result.rounds_done, result.plan.rounds - 1)
    return {
        index: _live(result.samples.get((index, round_)), units_of(cell.workload, cell.num), cell.workers)
        for index, cell in enumerate(result.plan.cells)
    }


def _why_not(failure: CellFailed) -> str:
    return tr("cannot run") if failure.kind is FailureKind.UNAVAILABLE else tr("failed in this round")


def _live(sample: Sample | None, units: int, workers: int) -> RaceState:
    if sample is None:
        return _even(0.0, Doing.STARTING, workers, tr("not in this round yet"))
    if sample.failure is not None:
        return _even(0.0, Doing.DONE, workers, _why_not(sample.failure))
    if sample.complete:
        return _even(1.0, Doing.DONE, workers, tr("measured in this round"), finished=True)
    progress = sample.progress
    if progress is None or not progress.done:
        return _even(0.0, Doing.STARTING, workers, tr("start-up"))
    each = max(units / len(progress.done), 1)
    # A short batch is repeated: its progress counts on, and is full from the first one's end.
    shares = tuple(min(done / each, 1.0) for done in progress.done)
    return RaceState(
        shares=shares,
        doing=(Doing.RUNNING,) * len(shares),
        share=min(sum(progress.done) / max(units, 1), 1.0),
        finished=False,
        words=tr("first batch") if progress.phase is PhaseName.FIRST else tr("warm batch"),
    )


def _even(share: float, doing: Doing, workers: int, words: str, *, finished: bool = False) -> RaceState:
    return RaceState(
        shares=(share,) * workers, doing=(doing,) * workers, share=share, finished=finished, words=words
    )  # fmt: skip
