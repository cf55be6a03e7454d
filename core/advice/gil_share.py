"""Which part of a function's time needs the GIL, by how far two threads of it overlap, and what follows from that.

Pure functions over rows; warm times, for start-up has no part in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from ..findings.cached_run import second_run_differs
from ..findings.free_threading import FreeThreading, free_threading
from ..results.rows import Basis, Row, is_python_serial, row_ratio
from ..results.run_result import RunResult
from ..scaling.series import cores_of
from ..stats.intervals import Interval, Ratio
from ..summary.summary import Summary

_PAIR = 2
_THREADS = ("threads", "thread-pool", "qthreadpool")
# How many times as long one thread takes in a build without the GIL, where that was not measured: by its version.
# 3.13.15t against 3.11.7, 3.12.1 and 3.13.0: serial of nine workloads of ours takes 0.77 to 2.33 times as long there.
_TAX = {(3, 13): Interval(low=0.75, high=2.35)}
# None of the later ones was at hand: as 3.13, less what it loses by not specialising code, which they do.
_LATER_TAX = Interval(low=0.75, high=1.5)
_IDLE_MOST = 0.5  # of two threads' time: then one of them did it all
_LEAST_USE = 0.01  # of a core: what hardly runs leaves room for as many threads as one likes
_HARDWARE = 0.7  # of ideal: what cores that share memory and clocks give at least, where processes do not show it


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """A speed-up of threads over serial under the Python with the GIL.

    Attributes
    ----------
    free
        Whether it is of a Python without the GIL.
    within
        What is expected.
    row, measured
        Index of a row of this run that shows it, and what it shows; None where there is none.
    tax
        How many times as long one thread takes there; None where that was not measured: `within` then allows for
        whatever builds without the GIL are known to cost.
    python
        Of that thread, or of the threads that show it; "" where neither ran.
    """

    workers: int
    free: bool
    within: Interval
    row: int | None = None
    measured: Ratio | None = None
    tax: Ratio | None = None
    python: str = ""

    @property
    def borne_out(self) -> bool | None:
        """Whether the measured interval, or point, meets what was expected; None where nothing was measured."""
        if self.measured is None:
            return None
        point = Interval(low=self.measured.factor, high=self.measured.factor)
        return self.within.overlaps(self.measured.interval or point)


@dataclass(frozen=True, slots=True, kw_only=True)
class GilShare:
    """The share of serial time that needs the GIL, 0 to 1, and what it predicts.

    Attributes
    ----------
    row
        Index of the two threads that it was found from.
    free
        What one thread loses without the GIL, and from which count on threads gain, where that was raced.
    """

    row: int
    share: Interval
    predictions: tuple[Prediction, ...]
    free: tuple[FreeThreading, ...] = ()


def gil_share(result: RunResult, summary: Summary) -> GilShare | None:
    """The share of the largest num's serial time; None without serial, two threads of it and an interval between them,
    and where a second run is served from a cache: warm batches are not the function then.

    Notes
    -----
    Two threads that take turns for a share g of their time reach 2 / (1 + g^2) times serial's speed where the phases
    are as irregular as exponential ones (exact mean value analysis of one queue and a delay: Reiser and Lavenberg,
    "Mean-value analysis of closed multichain queuing networks", Journal of the ACM 27 (1980)), and min(2, 1 / g) where
    they are all alike. Which of the two a function is cannot be seen: the interval holds both, at both ends of the
    speed-up's own interval. What else slows threads, such as shared memory, counts as GIL; but that one has nothing to
    do while the other still works, as with three items, may account for what it takes.
    """
    rows = [row for row in summary.rows if row.competes and row.failure is None and row.warm is not None]
    largest = max((row.cell.num for row in rows), default=0)
    rows = [row for row in rows if row.cell.num == largest]
    serial = next((row for row in rows if row.is_baseline and is_python_serial(row.cell) and row.gil), None)
    cores = cores_of(result.machine)
    if serial is None or summary.running or cores is None or cores < _PAIR or second_run_differs([serial]):
        return None
    pair = next((row for row in rows if _is_threads(row, serial) and row.cell.workers == _PAIR), None)
    ratio = row_ratio(serial, pair, Basis.WARM) if pair is not None else None
    if pair is None or ratio is None or ratio.interval is None:
        return None
    share = share_within(_beside(pair, ratio.interval))
    found = tuple(_predictions(rows, serial, share, _room(serial, cores), cores))
    return GilShare(row=pair.index, share=share, predictions=found, free=free_threading(rows, result.machine))


def share_within(speedup: Interval) -> Interval:
    """The shares with which two threads reach a speed-up, 0 to 1, for phases as irregular as may be or all alike."""
    low, high = _irregular_share(speedup.high), _regular_share(speedup.low)
    return Interval(low=min(low, high), high=high)


def _beside(pair: Row, speedup: Interval) -> Interval:
    """What they reach; at most as much more as if both had worked all the time."""
    idle = pair.idle.ended + pair.idle.handed if pair.idle is not None else 0.0
    return Interval(low=speedup.low, high=speedup.high / (1 - min(idle, _IDLE_MOST)))


def speedup_within(share: Interval, workers: int, room: Interval) -> Interval:
    """What so many threads reach that need the GIL for such a share of their time.

    Parameters
    ----------
    room
        How many times serial's speed the cores allow.
    """
    # The lower end by irregular phases of the largest share; the upper one by regular phases of the least.
    low = _irregular_speedup(share.high, workers)
    high = workers if share.low <= 1 / workers else 1 / share.low
    return Interval(low=min(low, room.low), high=min(high, room.high))


def _room(serial: Row, cores: int) -> Interval:
    """How many times serial's speed the cores allow: more than there are of them where it sleeps or waits for others.

    What it waited for a core counts as use at the lower end, and so does all that nobody could tell apart.
    """
    used = min(max(serial.cores_used if serial.cores_used is not None else 1.0, _LEAST_USE), 1.0)
    most = min(used + serial.waited.load, 1.0) if serial.waited is not None else 1.0
    return Interval(low=cores / most, high=cores / used)


def _irregular_share(speedup: float) -> float:
    return sqrt(min(max(_PAIR / speedup - 1, 0.0), 1.0))


def _regular_share(speedup: float) -> float:
    return min(1 / max(speedup, 1.0), 1.0)


def _irregular_speedup(share: float, workers: int) -> float:
    """Throughput of a closed network of one queue and a delay, by exact mean value analysis."""
    queued, rate = 0.0, 0.0
    for count in range(1, workers + 1):
        response = share * (1 + queued)
        rate = count / (response + 1 - share)
        queued = rate * response
    return rate


def _is_threads(row: Row, serial: Row) -> bool:
    same = row.cell.python == serial.cell.python and row.cell.workload == serial.cell.workload
    return row.cell.strategy in _THREADS and same and bool(row.gil)


def _predictions(rows: Sequence[Row], serial: Row, share: Interval, room: Interval, cores: int) -> Iterator[Prediction]:
    """For as many threads as cores, and the counts that were measured; then the same without the GIL."""
    for workers in sorted({cores, *(row.cell.workers for row in rows if _is_threads(row, serial))} - {1, _PAIR}):
        found = next((row for row in rows if _is_threads(row, serial) and row.cell.workers == workers), None)
        within = speedup_within(share, workers, room)
        yield _checked(workers, within, found, serial, free=False)
    free = [row for row in rows if row.gil is False and not row.gil_switched_on]
    threads = [row for row in free if row.cell.strategy in _THREADS]
    singles = {row.cell.python: row for row in free if is_python_serial(row.cell)}
    for row in threads:
        tax = _tax(singles.get(row.cell.python), serial)
        within = _without(row.cell.workers, rows, serial, room, _ends(tax) or usual_tax(row.python))
        yield replace(_checked(row.cell.workers, within, row, serial, free=True), tax=tax, python=row.python)
    for python, alone in singles.items():
        if python not in {row.cell.python for row in threads}:
            tax = _tax(alone, serial)
            within = _without(_PAIR, rows, serial, room, _ends(tax) or usual_tax(alone.python))
            yield replace(_checked(_PAIR, within, None, serial, free=True), tax=tax, python=alone.python)
    if not threads and not singles:
        yield _checked(_PAIR, _without(_PAIR, rows, serial, room, _LATER_TAX), None, serial, free=True)


def _checked(workers: int, within: Interval, row: Row | None, serial: Row, *, free: bool) -> Prediction:
    measured = row_ratio(serial, row, Basis.WARM) if row is not None else None
    index = row.index if row is not None else None
    return Prediction(workers=workers, free=free, within=within, row=index, measured=measured)


def _tax(alone: Row | None, serial: Row) -> Ratio | None:
    """How many times as long `alone` takes; None without an interval."""
    ratio = row_ratio(alone, serial, Basis.WARM) if alone is not None else None
    return ratio if ratio is not None and ratio.interval is not None else None


def _ends(ratio: Ratio | None) -> Interval | None:
    return ratio.interval if ratio is not None else None


def usual_tax(python: str) -> Interval:
    """How many times as long one thread of other work takes under a version without the GIL."""
    version = tuple(int(part) for part in python.split(".")[:2] if part.isdecimal())
    return _TAX.get((version[0], version[1]) if len(version) == 2 else (0, 0), _LATER_TAX)


def _without(workers: int, rows: Sequence[Row], serial: Row, room: Interval, tax: Interval) -> Interval:
    """What threads reach that wait for nothing but cores; processes of the same number show what these can give."""
    ideal = min(workers, room.low)
    ways = [row for row in rows if row.cell.strategy == "processes" and row.cell.workers == workers and row.gil]
    shown = [
        ratio.interval.low
        for row in ways
        if (ratio := row_ratio(serial, row, Basis.WARM)) is not None and ratio.interval is not None
    ]
    least = min(max(shown, default=_HARDWARE * ideal), _HARDWARE * ideal)
    return Interval(low=least / tax.high, high=min(workers, room.high) / tax.low)
