"""What each worker did, and when: running and waiting, from the slices of one sample.

Pure functions over a result, and the only ones besides the replay's that need numpy: a run may hold a
million slices. Import it only where a timeline is drawn.

A slice of wall time w and CPU time c says that its worker ran for c and waited for w - c, not when.
The worker certainly ran at both ends of the slice, for there it read the clock: so the wait is placed in
the middle, between two halves of c. The place of a wait is uncertain by half the CPU time of its slice, its
length is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..bench.events import PhaseName
from ..bench.model import Lane
from .rows import Basis
from .run_result import RunResult, Sample
from .waiting import IdleParts, WaitingParts, idle_parts, waiting_parts

Floats = NDArray[np.float64]


class Doing(StrEnum):
    """What a worker does at a moment."""

    STARTING = "starting"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Track:
    """One worker in one batch; seconds count from the begin of the sample's start-up.

    Attributes
    ----------
    begin_s, end_s
        Begin of the batch and end of the worker's last slice: between them it runs or waits.
    edges_s
        Begin and end of each stretch of running, in turn; ascending.
    ran_s
        Seconds that it had run at each edge.
    work
        Share of its work that it had done at each edge, 0 to 1.
    units
        Its work, in units of num.
    """

    worker: int
    units: int
    begin_s: float
    end_s: float
    edges_s: Floats
    ran_s: Floats
    work: Floats
    clock_error_s: float = 0.0

    @property
    def waiting(self) -> float:
        """Share of its time in which it waited, 0 to 1."""
        time_s = self.end_s - self.begin_s
        return max(1 - float(self.ran_s[-1]) / time_s, 0.0) if time_s > 0 else 0.0

    def ran_until(self, at_s: float | Floats) -> Floats:
        """Seconds that it had run at each moment."""
        return np.asarray(np.interp(at_s, self.edges_s, self.ran_s), dtype=np.float64)

    def done_until(self, at_s: float | Floats) -> Floats:
        """Share of its work that it had done at each moment, 0 to 1."""
        return np.asarray(np.interp(at_s, self.edges_s, self.work), dtype=np.float64)

    def doing(self, at_s: float) -> Doing:
        """What it does at a moment; found by bisection, whatever the number of slices."""
        if at_s < self.begin_s:
            return Doing.STARTING
        if at_s >= self.end_s:
            return Doing.DONE
        # Between an even and an odd number of edges it waits or runs.
        return Doing.RUNNING if np.searchsorted(self.edges_s, at_s, side="right") % 2 else Doing.WAITING


@dataclass(frozen=True, kw_only=True, eq=False)
class Timeline:
    """One sample of one cell.

    Attributes
    ----------
    startup_s, ending_s
        Making the workers before the batch, and ending them after it; 0 for warm batches.
    batch_s
        From the batch's begin to the end of its last worker.
    clock_error_s
        How wrong the place of a track may be, either way, as its worker has another machine's clock; 0 where none has.
    parts
        What its workers waited for; None where the system did not say.
    idle
        Where they had nothing to run; None without lanes.
    """

    cell: int
    round: int
    startup_s: float
    batch_s: float
    ending_s: float
    tracks: tuple[Track, ...]
    clock_error_s: float = 0.0
    parts: WaitingParts | None = None
    idle: IdleParts | None = None

    @property
    def total_s(self) -> float:
        return self.startup_s + self.batch_s + self.ending_s

    @property
    def waiting(self) -> float:
        """Share of the workers' time in which they waited, 0 to 1."""
        time_s = sum(track.end_s - track.begin_s for track in self.tracks)
        return self.waited_s / time_s if time_s > 0 else 0.0

    @property
    def waited_s(self) -> float:
        """Seconds that all workers waited, together."""
        return max(sum(track.end_s - track.begin_s for track in self.tracks) - self.ran_s, 0.0)

    @property
    def ran_s(self) -> float:
        """Seconds that all workers ran, together."""
        return float(sum(track.ran_s[-1] for track in self.tracks))

    def done_until(self, at_s: float | Floats) -> Floats:
        """Share of the whole work done at each moment, 0 to 1."""
        units = sum(track.units for track in self.tracks)
        if units == 0:
            return np.asarray(np.greater_equal(at_s, self.startup_s + self.batch_s), dtype=np.float64)
        return np.asarray(sum(track.done_until(at_s) * track.units for track in self.tracks) / units)

    @cached_property
    def at_once(self) -> float:
        """How many workers run at a moment at which any does, on average; 0 where none ran."""
        if len(self.tracks) < 2:
            return float(self.ran_s > 0)
        edges = np.concatenate([track.edges_s for track in self.tracks])
        steps = np.concatenate([np.where(np.arange(len(t.edges_s)) % 2, -1, 1) for t in self.tracks])
        order = np.argsort(edges, kind="stable")
        running = np.cumsum(steps[order])[:-1] > 0
        some_s = float(np.diff(edges[order])[running].sum())
        return self.ran_s / some_s if some_s > 0 else 0.0

    @property
    def running(self) -> float:
        """How many workers run at a moment of the batch, on average."""
        return self.ran_s / self.batch_s if self.batch_s > 0 else 0.0


class Recording:
    """The timelines of a run, each worked out once."""

    def __init__(self, result: RunResult) -> None:
        self.result = result
        self._known: dict[tuple[int, int, Basis], Timeline | None] = {}

    def timelines(self, cells: Iterable[int], basis: Basis, round_: int | None = None) -> dict[int, Timeline]:
        """By cell, as `timeline` says; those without are left out."""
        found = {}
        for cell in cells:
            sample = _sample(self.result, cell, basis, round_)
            if sample is None:
                continue
            key = (cell, sample.round, basis)
            if key not in self._known:
                self._known[key] = timeline(self.result, cell, basis, sample.round)
            shown = self._known[key]
            if shown is not None:
                found[cell] = shown
        return found


def timeline(result: RunResult, cell: int, basis: Basis, round_: int | None = None) -> Timeline | None:
    """What the workers of a cell did in a round; None where no slices of it were recorded.

    Parameters
    ----------
    basis
        COLD: start-up, first batch and tear-down. WARM: the batch in the middle of those on workers that stood.
    round_
        From 0; None picks the round whose time is the median, of two the shorter one.
    """
    sample = _sample(result, cell, basis, round_)
    if sample is None:
        return None
    batch = sample.first if basis is Basis.COLD else sample.warm
    if batch is None or not batch.lanes:
        return None
    startup_ns = ending_ns = 0
    if basis is Basis.COLD:
        startup_ns = sum(
            sample.phases.get(phase, 0) for phase in (PhaseName.COMPILE, PhaseName.CREATE, PhaseName.READY)
        )
        ending_ns = sample.phases.get(PhaseName.TEARDOWN, 0)
    tracks = tuple(_track(lane, startup_ns) for lane in batch.lanes)
    return Timeline(
        cell=cell,
        round=sample.round,
        startup_s=startup_ns / 1e9,
        batch_s=batch.batch_ns[batch.lanes_of] / 1e9,
        ending_s=ending_ns / 1e9,
        tracks=tracks,
        clock_error_s=max((track.clock_error_s for track in tracks), default=0.0),
        parts=waiting_parts(batch.lanes, batch.batch_ns[batch.lanes_of]),
        idle=idle_parts(batch.lanes, batch.batch_ns[batch.lanes_of]),
    )


def _sample(result: RunResult, cell: int, basis: Basis, round_: int | None) -> Sample | None:
    if round_ is not None:
        sample = result.samples.get((cell, round_))
        return sample if sample is not None and sample.complete else None
    complete = [sample for sample in result.of_cell(cell) if sample.complete]
    complete.sort(key=lambda sample: sample.cold_s if basis is Basis.COLD else sample.warm_s)
    return complete[(len(complete) - 1) // 2] if complete else None


def _track(lane: Lane, before_ns: int) -> Track:
    start_ns = lane.start_ns + before_ns
    wall = np.array(lane.wall_ns, dtype=np.float64)
    ends = start_ns + np.cumsum(wall)
    half = np.clip(np.array(lane.cpu_ns, dtype=np.float64), 0.0, wall) / 2
    count = len(wall)
    edges = np.empty(2 * count + 2)
    edges[0], edges[-1] = start_ns, ends[-1] if count else start_ns
    edges[1:-1:2], edges[2::2] = ends - wall + half, ends - half
    # Halves of odd numbers of ns round: an edge must not lie before the last one.
    edges = np.maximum.accumulate(edges) / 1e9
    return Track(
        worker=lane.worker,
        units=lane.done,
        begin_s=before_ns / 1e9,
        end_s=float(edges[-1]),
        edges_s=edges,
        ran_s=_ran(edges),
        work=_work(lane, count),
        clock_error_s=(lane.clock_error_ns or 0) / 1e9,
    )


def _ran(edges: Floats) -> Floats:
    stretches = np.cumsum(edges[1::2] - edges[0::2])
    ran = np.empty_like(edges)
    ran[1::2] = stretches
    ran[0], ran[2::2] = 0.0, stretches[:-1]
    return ran


def _work(lane: Lane, count: int) -> Floats:
    """A slice's units are done while it runs: half of them in its first stretch, half in its last."""
    at_begin = np.minimum(np.arange(count + 1, dtype=np.float64) * lane.units, lane.done) / max(lane.done, 1)
    if lane.done <= 0 or count == 0:
        return np.ones(2 * count + 2)
    at_begin[-1] = 1.0
    middles = (at_begin[:-1] + at_begin[1:]) / 2
    work = np.empty(2 * count + 2)
    work[0], work[-1] = 0.0, 1.0
    work[1:-1:2], work[2::2] = middles, middles
    return work


def pixels(track: Track, low_s: float, high_s: float, count: int) -> tuple[Floats, Floats]:
    """A window of a track for `count` px: of each, the share in which the worker ran, and in which it ran or waited.

    Takes as long for a million slices as for ten: what is narrower than a px is merged by its share.
    """
    bounds = np.linspace(low_s, high_s, count + 1)
    width = max((high_s - low_s) / count, 1e-15)
    there = np.diff(np.clip(bounds, track.begin_s, track.end_s)) / width
    return np.clip(np.diff(track.ran_until(bounds)) / width, 0.0, 1.0), there


def stretches(track: Track, low_s: float, high_s: float, least_s: float, most: int) -> Floats | None:
    """The stretches of running in a window, as rows of begin and end; None where there are more than `most`.

    Those less than `least_s` apart are one.
    """
    first = int(np.searchsorted(track.edges_s, low_s, side="right")) // 2
    last = (int(np.searchsorted(track.edges_s, high_s, side="left")) + 1) // 2
    if last - first > 8 * most:
        return None
    pairs = track.edges_s[2 * first : 2 * last].reshape(-1, 2)
    pairs = pairs[pairs[:, 1] > pairs[:, 0]]
    if len(pairs) == 0:
        return pairs
    apart = pairs[1:, 0] - pairs[:-1, 1] >= least_s
    begins = pairs[np.concatenate(([True], apart)), 0]
    ends = pairs[np.concatenate((apart, [True])), 1]
    return np.column_stack((begins, ends)) if len(begins) <= most else None


def running(tracks: Sequence[Track], low_s: float, high_s: float) -> float:
    """How many workers run in a window, on average; of the part of it in which any of them is at work."""
    low_s = max(low_s, min((track.begin_s for track in tracks), default=low_s))
    high_s = min(high_s, max((track.end_s for track in tracks), default=high_s))
    if high_s <= low_s:
        return 0.0
    ran = [float(np.diff(track.ran_until(np.array([low_s, high_s])))[0]) for track in tracks]
    return sum(ran) / (high_s - low_s)
