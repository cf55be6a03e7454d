"""What a run measured, folded from its events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..bench.costs.bill import TransferBill
from ..bench.events import (
    BatchDone,
    Calibrated,
    CellDone,
    CellFailed,
    Conclusions,
    Event,
    FailureKind,
    GilSwitchedOn,
    HostEvent,
    HostStarted,
    Outcome,
    PhaseDone,
    PhaseName,
    Progress,
    RacesChecked,
    RoundConditions,
    RoundDone,
    RunEnded,
    RunStarted,
    TeamCosts,
)
from ..bench.inner.inner_pools import InnerThreads
from ..bench.model import Backend, Cell, Plan
from ..bench.strategies import STRATEGIES
from ..stats.intervals import Ratio, median, paired_ratio
from .event_rules import EventError, as_failure, check_conditions, check_of_sample
from .waiting import IdleParts, WaitingParts, idle_parts, waiting_parts

_STARTUP = (PhaseName.COMPILE, PhaseName.CREATE, PhaseName.READY, PhaseName.TEARDOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A complete sample in a few numbers.

    Attributes
    ----------
    cores_used
        CPU time of all workers / wall time, of the warm batch in the middle; None without lanes.
    waiting
        Share of that batch's time in which a worker did not run, mean of the workers, 0 to 1.
    waiting_parts
        What it waited for; None where the system did not say.
    idle
        Where in that batch they had nothing to run; None without lanes.
    """

    cold_s: float
    warm_s: float
    startup_s: float
    cores_used: float | None
    waiting: float | None
    waiting_parts: WaitingParts | None = None
    compile_s: float | None = None
    idle: IdleParts | None = None

    @property
    def first_s(self) -> float:
        """Seconds of the first batch alone."""
        return self.cold_s - self.startup_s


@dataclass(slots=True, kw_only=True)
class Sample:
    """One cell in one round. Complete when `result` is set; without a time when `failure` is."""

    cell: int
    round: int
    host: HostStarted | None = None
    calibration: Calibrated | None = None
    progress: Progress | None = None
    phases: dict[PhaseName, int] = field(default_factory=dict)
    first: BatchDone | None = None
    warm: BatchDone | None = None
    result: int | None = None
    gil: bool | None = None
    failure: CellFailed | None = None
    costs: TeamCosts | None = None
    inner: InnerThreads | None = None
    bill: TransferBill | None = None
    gil_import: GilSwitchedOn | None = None
    _measured: Measured | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def complete(self) -> bool:
        return self.result is not None and self.failure is None and self.first is not None and self.warm is not None

    @property
    def warm_s(self) -> float:
        """Seconds of one batch on workers that already stand."""
        assert self.warm is not None
        return sum(self.warm.batch_ns) / len(self.warm.batch_ns) / 1e9

    @property
    def startup_s(self) -> float:
        """Seconds that compiling, and making and ending the workers, takes."""
        return sum([self.phases.get(name, 0) for name in _STARTUP]) / 1e9

    @property
    def compile_s(self) -> float | None:
        """The part of it in which the kernel was compiled; None where it was not."""
        wall_ns = self.phases.get(PhaseName.COMPILE)
        return wall_ns / 1e9 if wall_ns is not None else None

    @property
    def cold_s(self) -> float:
        """Seconds of start-up and first batch: what a script that makes its own workers pays."""
        assert self.first is not None
        return self.startup_s + self.first.batch_ns[0] / 1e9

    @property
    def had_gil(self) -> bool:
        """An interpreter that cannot say has one: it is older than the choice."""
        known = self.gil if self.gil is not None else self.host and self.host.gil
        return known is not False

    @property
    def measured(self) -> Measured | None:
        """The numbers of a complete sample, None of another; worked out once, for lanes hold many slices."""
        if not self.complete:
            return None
        if self._measured is None:
            self._measured = self._measure()
        return self._measured

    def _measure(self) -> Measured:
        assert self.warm is not None
        lanes, wall_ns = self.warm.lanes, max(self.warm.batch_ns[self.warm.lanes_of], 1)
        cores, startup_s = [sum(lane.cpu_ns) / wall_ns for lane in lanes], self.startup_s
        return Measured(
            # Some clocks tick too coarsely for the smallest num: never 0, which has no ratio.
            cold_s=max(self.cold_s, 1e-9),
            warm_s=max(self.warm_s, 1e-9),
            startup_s=startup_s,
            compile_s=self.compile_s,
            cores_used=sum(cores) if lanes else None,
            # Clocks tick: a worker may seem to have run a little longer than the batch took.
            waiting=1 - sum([min(one, 1.0) for one in cores]) / len(cores) if lanes else None,
            waiting_parts=waiting_parts(lanes, wall_ns),
            idle=idle_parts(lanes, wall_ns),
        )


class RunResult:
    """A run as far as it has come.

    Attributes
    ----------
    samples
        By (cell, round), in the order in which they were begun.
    conditions
        Of the rounds that have ended, by round; none for rounds of an older program.
    races
        What the search for races gave, cell by cell; empty where nobody asked for it.
    outcome
        None while the run goes on, or where its file ends before the run did.
    conclusions
        Of the program that measured it; None where it left none.
    truncated
        Where a file was cut, or holds what no run can: sentences that say so.
    """

    def __init__(self, started: RunStarted) -> None:
        self.started = started
        self.samples: dict[tuple[int, int], Sample] = {}
        self._by_cell: dict[int, dict[int, Sample]] = {}  # the same, for whoever goes through all cells
        self.conditions: dict[int, RoundConditions] = {}
        self.races: list[RacesChecked] = []
        self.rounds_done = 0
        self.outcome: Outcome | None = None
        self.reason: str | None = None
        self.conclusions: Conclusions | None = None
        self.name = ""  # that a person gave it, kept beside its file
        self.truncated: str | None = None

    @classmethod
    def fold(cls, events: Iterable[Event]) -> RunResult:
        """The result of a whole stream.

        Raises
        ------
        ValueError
            If its first event is no RunStarted.
        """
        stream = iter(events)
        started = next(stream, None)
        if not isinstance(started, RunStarted):
            raise ValueError("the events of a run must begin with RunStarted")
        result = cls(started)
        for event in stream:
            result.add(event)
        return result

    @property
    def plan(self) -> Plan:
        return self.started.plan

    @property
    def machine(self) -> dict[str, Any]:
        return self.started.machine

    def of_cell(self, cell: int) -> list[Sample]:
        """The samples of a cell, by round."""
        return [sample for _, sample in sorted(self._by_cell.get(cell, {}).items())]

    def add(self, event: Event) -> None:
        """Take in the next event; where it is refused, the run is as before.

        Raises
        ------
        EventError
            If the event names a cell or a round that the plan has not, holds a time that is
            none, comes after the end, or is a second RunStarted.
        """
        if self.outcome is not None:
            raise EventError(f"a run that has ended holds no {type(event).__name__}")
        if type(event) in _PLACES:  # nearly all are of a sample
            self._add_to_sample(event)  # type: ignore[arg-type]  # as the table says
            return
        match event:
            case RunStarted():
                raise EventError("a run starts only once")
            case RoundConditions():
                check_conditions(event, self.plan.rounds)
                self.conditions[event.round] = event
            case RacesChecked():
                self._add_race(event)
            case RoundDone():
                if event.round != self.rounds_done or event.round >= self.plan.rounds:
                    raise EventError(f"round {event.round} cannot end after {self.rounds_done} of {self.plan.rounds}")
                self.rounds_done = event.round + 1
            case Conclusions():
                if self.conclusions is not None:
                    raise EventError("a run is concluded only once")
                self.conclusions = event
            case RunEnded():
                self.outcome, self.reason = event.outcome, event.reason

    def drop_lanes(self) -> RunResult:
        """This run, in place, without the slices of its workers, so that hundreds of them fit."""
        for sample in self.samples.values():
            _ = sample.measured  # worked out from the lanes, and remembered
            if sample.first is not None:
                sample.first = replace(sample.first, lanes=())
            if sample.warm is not None:
                sample.warm = replace(sample.warm, lanes=())
        return self

    def admit(self, event: Event) -> Event | None:
        """Take in the next event as far as that can be done, and return what was taken in.

        An event that does not fit costs its sample and nothing else: a CellFailed takes its place. None where
        it is of no sample of the plan, and was left out.
        """
        try:
            self.add(event)
        except EventError as error:
            if self.outcome is not None or not isinstance(event, HostEvent) or not self._has(event):
                return None
            failed = as_failure(event, error)
            self.add(failed)
            return failed
        return event

    def _has(self, event: HostEvent) -> bool:
        plan = self.started.plan
        return 0 <= event.cell < len(plan.cells) and 0 <= event.round < plan.rounds

    def _add_race(self, event: RacesChecked) -> None:
        """A race takes its cell's time away, as a wrong result of any round does."""
        if not 0 <= event.cell < len(self.plan.cells) or event.batches < 0:
            raise EventError(f"cell {event.cell} is not in the plan, or was checked {event.batches} times")
        self.races.append(event)
        samples = self.of_cell(event.cell)
        if event.found and samples:
            samples[-1].failure = CellFailed(
                cell=event.cell,
                round=samples[-1].round,
                kind=FailureKind.WRONG_RESULT,
                reason=f"{event.found} (looked for races under Python {event.python}"
                f"{'' if event.gil else ' without the GIL'})",
                last_words="",
            )

    def _add_to_sample(self, event: HostEvent) -> None:
        # A sample that is there is of the plan.
        sample = self.samples.get((event.cell, event.round))
        if sample is None and not self._has(event):
            raise EventError(f"cell {event.cell}, round {event.round} is not in the plan")
        check_of_sample(event)
        if sample is None:
            sample = self.samples[event.cell, event.round] = Sample(cell=event.cell, round=event.round)
            self._by_cell.setdefault(event.cell, {})[event.round] = sample
        place = _PLACES[type(event)]
        if place:
            setattr(sample, place, event)
        elif isinstance(event, PhaseDone):
            sample.phases[event.phase] = event.wall_ns
        elif isinstance(event, CellDone):
            sample.result, sample.gil = event.result, event.gil
        elif isinstance(event, BatchDone):
            setattr(sample, "first" if event.phase is PhaseName.FIRST else "warm", event)


# Where a sample keeps each of its events; "" where it keeps values of it. A table, for a file has thousands.
_PLACES: dict[type, str] = {
    HostStarted: "host",
    PhaseDone: "",
    Calibrated: "calibration",
    Progress: "progress",
    BatchDone: "",
    TeamCosts: "costs",
    InnerThreads: "inner",
    TransferBill: "bill",
    GilSwitchedOn: "gil_import",
    CellDone: "",
    CellFailed: "failure",
}


def second_run(measured: Mapping[int, Measured]) -> Ratio | None:
    """How many times faster a warm batch is than the first one, by round: both ran in one host. None of no round."""
    if not measured:
        return None
    first = {round_: max(one.first_s, 1e-9) for round_, one in measured.items()}
    warm = {round_: one.warm_s for round_, one in measured.items()}
    return paired_ratio(median([first[round_] / warm[round_] for round_ in measured]), first, warm)


def layouts_drawn(cell: Cell, samples: Sequence[Sample]) -> bool:
    """Whether each round drew anew where a Python loop's memory lies."""
    strategy = STRATEGIES.get(cell.strategy)
    if strategy is None or strategy.backend is not Backend.PYTHON:
        return False
    drawn = [sample.calibration and sample.calibration.layout for sample in samples if sample.complete]
    return bool(drawn) and None not in drawn


def wrong_result(samples: Sequence[Sample]) -> CellFailed | None:
    return telling([s.failure for s in samples if s.failure is not None and s.failure.kind is FailureKind.WRONG_RESULT])


def telling(failures: Sequence[CellFailed]) -> CellFailed | None:
    """The last failure that says something new: a host that no longer tries repeats the reason in other words."""
    told = None
    for failure in failures:
        if told is None or not failure.reason.endswith(told.reason):
            told = failure
    return told
