"""How long a bench host may say nothing before its cell fails.

The host reports four times a second at most, and only what has moved on counts as a sign of life. While this
program itself stands still (Ctrl+Z, a laptop that sleeps, a disk that hangs) nobody can hear it: that is no silence.
"""

from __future__ import annotations

import time

from ..bench.events import BatchDone, Calibrated, HostEvent, PhaseDone, PhaseName, Progress

START_S = 30.0
COMPILE_S = 180.0
PER_WORKER_S = 1.0
WORK_S = 10.0
SLICES = 20
LOOK_S = 1.0  # from one look at the clock to the next, at most, while the program runs
_SLACK_S = 1.0  # more, on a machine that is busy


class Silence:
    """The time since a host's last sign of life, and the limit of its present stage.

    30 s until the kernel is calibrated, 180 s where it is compiled first; then 1 s per worker, at least 30 s, while
    workers are made or ended; and 20 slices of every worker in turn, at least 10 s, while they work (30 s where a
    function of the user's is called).

    Parameters
    ----------
    limit_s
        The user's limit, which takes the place of all of these.
    calls
        Whether a function of the user's is called, and may not return.
    compiles
        Whether the kernel is compiled first, which on a busy machine takes a minute.
    """

    def __init__(self, workers: int, limit_s: float | None, *, compiles: bool = False, calls: bool = False) -> None:
        self._workers = workers
        self._calls = calls
        self._fixed_s = limit_s
        self._work_s = WORK_S
        self._stage_s = COMPILE_S if compiles else START_S
        self._stage = "to start"
        self._done: tuple[int, ...] = ()
        self._heard = self._looked = time.monotonic()

    def look(self) -> float:
        """Look at the clock; the seconds for which it stood still, because the last look is too long ago."""
        now = time.monotonic()
        gap_s, self._looked = now - self._looked, now
        if gap_s <= LOOK_S + _SLACK_S:
            return 0.0
        self._heard = min(self._heard + gap_s, now)
        return gap_s

    @property
    def limit_s(self) -> float:
        return self._stage_s if self._fixed_s is None else self._fixed_s

    @property
    def left_s(self) -> float:
        """Seconds until the limit; negative when it has passed."""
        return self._heard + self.limit_s - time.monotonic()

    def sentence(self, where: str = "") -> str:
        """What happened when the limit has passed, where it is known, and what a user can do."""
        return (
            f"made no progress for {self.limit_s:g} s {self._stage}{where}; "
            "speeduplab run --time-limit SECONDS allows longer"
        )

    def hear(self, event: HostEvent) -> None:
        """Take note of an event. Progress that stands still is none."""
        if isinstance(event, Progress):
            if event.phase is PhaseName.COSTS:
                self._stage_s, self._stage = self._work_s, "at work"
            if event.done == self._done:
                return
            self._done = event.done
        self._heard = time.monotonic()
        self._advance(event)

    def _advance(self, event: HostEvent) -> None:
        workers_s = max(START_S, PER_WORKER_S * self._workers)
        match event:
            case PhaseDone(phase=PhaseName.IMPORT) if self._calls:
                self._stage = "in the first calls of the function"
            case Calibrated():
                # What a function of the user's returns is compared between batches, however much it is.
                least_s = START_S if self._calls else WORK_S
                self._work_s = max(least_s, SLICES * event.slice_ns * self._workers / 1e9)
                self._stage_s, self._stage = workers_s, "while making its workers"
            case PhaseDone(phase=PhaseName.READY):
                self._stage_s, self._stage = self._work_s, "at work"
            case BatchDone(phase=PhaseName.WARM) | PhaseDone(phase=PhaseName.COSTS):
                self._stage_s, self._stage = workers_s, "while ending its workers"
            case _:
                pass
