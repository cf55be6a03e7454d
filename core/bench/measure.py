"""The sampling loop: one cell's phases from import to tear-down, and the batches whose times a run compares.

Runs inside the bench host (and, for the in-window demo, inside the window), so it imports
nothing outside the standard library, and not even `threading`, which would cost each host 3 ms.
"""

from __future__ import annotations

import sys
from _thread import allocate_lock, start_new_thread
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from time import perf_counter_ns, process_time_ns

from .events import (
    BatchDone,
    Calibrated,
    CellDone,
    FailureKind,
    GilSwitchedOn,
    HostEvent,
    PhaseDone,
    PhaseName,
    Progress,
    Task,
)
from .host.gil_watch import gil, switched_on, watch_gil
from .host.sample_failure import CellError, failure_of
from .host.task_rules import problem
from .inner.inner_limit import inner_threads, kept_cores, limit_loaded, set_environment
from .layout import announce, layout_key
from .model import Batch, Job, Partial, Work
from .shares import job_of, schedule_of, slice_units
from .slices import calibrate, from_start, settle_memory
from .strategies import STRATEGIES, has_inner_threads, own_missing, schedule_missing
from .teams import Team, TeamKind, TeamRow, team_kind
from .workloads import WORKLOADS, kernel_missing, make_ready
from .workloads.memory import Ground, ground_of

Emit = Callable[[HostEvent], None]
WARM_NS = 100_000_000
WARM_BATCHES_MAX = 1000
RACES_NS = 1_000_000_000
FIRST_CALL_S = 0.1  # of somebody's function: what takes longer is not called once more for the calibration
RACES_SWITCH_S = 1e-6  # what Python rounds to the least that it knows
# Making arrays ready and summing them up may take far longer than a batch: no further one after this.
BATCHES_NS = 2_000_000_000
POLL_S = 0.25


class Stopped(Exception):  # noqa: N818  # no error: somebody wanted it
    """The sample was stopped before its end."""


class Stopper:
    """Lets another thread end a sample early."""

    def __init__(self) -> None:
        self._team: Team | None = None
        self._stopped = False
        self._lock = allocate_lock()

    def stop(self) -> None:
        """End the sample after the present slices; harmless at any time."""
        with self._lock:
            self._stopped = True
            if self._team:
                self._team.stop()

    def attach(self, team: Team | None) -> None:
        """Say whom to stop; None once the team is about to be closed."""
        with self._lock:
            self._team = team
        self.check()

    def check(self) -> None:
        """Raise Stopped if that is so."""
        if self._stopped:
            raise Stopped


class _Watch:
    """Polls a team's progress four times a second, on a thread of its own.

    A thread, because the main thread is busy or blocks; it must not live while workers are
    forked, nor while anything short is timed: it first looks after a quarter of a second.
    """

    def __init__(self, task: Task, team: Team, emit: Emit) -> None:
        self._task, self._team, self._emit = task, team, emit
        self.phase = PhaseName.FIRST
        self._end, self._ended = allocate_lock(), allocate_lock()
        self._end.acquire()
        self._ended.acquire()

    def __enter__(self) -> _Watch:
        start_new_thread(self._poll, ())
        return self

    def __exit__(self, *_: object) -> None:
        self._end.release()
        self._ended.acquire()

    def _poll(self) -> None:
        task = self._task
        try:
            while not self._end.acquire(timeout=POLL_S):
                done = self._team.progress()
                self._emit(
                    Progress(
                        cell=task.cell_index, round=task.round, phase=self.phase, at_ns=perf_counter_ns(), done=done
                    )
                )
        finally:
            self._ended.release()


class _Phases:
    """Emits how long each phase took; what happens between two phases belongs to none."""

    def __init__(self, task: Task, emit: Emit) -> None:
        self._task, self._emit = task, emit

    def begin(self) -> None:
        self._before = perf_counter_ns()

    def end(self, phase: PhaseName, since: int | None = None) -> None:
        wall = _passed(perf_counter_ns() - (self._before if since is None else since))
        self._emit(PhaseDone(cell=self._task.cell_index, round=self._task.round, phase=phase, wall_ns=wall))


def measure(task: Task, emit: Emit, *, stopper: Stopper | None = None, since_ns: int | None = None) -> None:
    """Take one sample of a cell: emit its phases and batches, then CellDone or CellFailed.

    Emits neither of the two where `stopper` ended the sample. Raises nothing.

    Parameters
    ----------
    since_ns
        Begin of the import phase; now, if None.
    """
    try:
        _sample(task, emit, stopper or Stopper(), perf_counter_ns() if since_ns is None else since_ns)
    except Stopped:
        pass
    except BaseException as error:  # a kernel may even call sys.exit
        emit(failure_of(task, error))


def _sample(task: Task, emit: Emit, stopper: Stopper, since_ns: int) -> None:  # long: one phase after the other
    wrong = problem(task)
    if wrong:
        raise CellError(FailureKind.RAISED, wrong)
    if task.races:
        sys.setswitchinterval(RACES_SWITCH_S)
    had_gil = gil()
    watch_gil()
    cell, strategy, phases = task.cell, STRATEGIES[task.cell.strategy], _Phases(task, emit)
    kind = team_kind(strategy.team)
    _import(kind, task)
    standing_on = _ground(task)
    limit_loaded()
    phases.end(PhaseName.IMPORT, since_ns)

    phases.begin()
    announce(key := layout_key(task.seed, task.cell_index, task.round))
    with standing_on as ground:
        if strategy.backend.compiles:
            phases.begin()
            kind.compile(Work(workload=cell.workload, backend=strategy.backend, num=cell.num, memory=ground.name))
            phases.end(PhaseName.COMPILE)
            phases.begin()
        job = _job(task, key, emit, ground)
        settle_memory()
        phases.end(PhaseName.CALIBRATE)

        stopper.check()
        cpu_ns = process_time_ns()
        phases.begin()
        with kind.open(cell.workers, job, cell.start_method) as standing:
            phases.end(PhaseName.CREATE)
            team = stepped(standing, job.work, strategy.team)
            stopper.attach(team)
            phases.begin()
            team.wait_ready()
            phases.end(PhaseName.READY)
            try:
                result, kept = _batches(task, emit, team, job, stopper=stopper, ground=ground, cpu_ns=cpu_ns)
            finally:
                stopper.attach(None)
            phases.begin()
        phases.end(PhaseName.TEARDOWN)
        if task.costs:
            from .costs.transfer_bill import count_bill

            count_bill(task, emit, (job, kept, ground), _opened(task, emit, kind))
    if had_gil is False and (found := switched_on()) is not None:
        emit(GilSwitchedOn(cell=task.cell_index, round=task.round, module=found[0], chain=found[1]))
    emit(CellDone(cell=task.cell_index, round=task.round, result=result, gil=gil()))


def _import(kind: TeamKind, task: Task) -> None:
    """All that the cell needs; CellError where it cannot be had."""
    set_environment(task.cell.inner_threads)
    cell, backend = task.cell, STRATEGIES[task.cell.strategy].backend
    missing = kind.unavailable(backend, cell.start_method)
    missing = missing or kernel_missing(cell.workload, backend) or own_missing(task.function, STRATEGIES[cell.strategy])
    missing = missing or schedule_missing(STRATEGIES[cell.strategy], cell.schedule)
    if missing:
        raise CellError(FailureKind.UNAVAILABLE, missing)
    if STRATEGIES[cell.strategy].team.loads_apart:
        kind.load()
    if backend.is_library:
        from .workloads.libraries import load

        load(backend, cell.workers)


def _ground(task: Task) -> AbstractContextManager[Ground]:
    """What the batches will run on; a function of the user's is loaded here, as part of the import phase."""
    if task.function is None:
        return ground_of(WORKLOADS[task.cell.workload], task.cell.num)
    from .own.function_ground import function_ground  # for hosts of such functions alone

    return function_ground(task)


def stepped(team: Team, work: Work, row: TeamRow) -> Team:
    """A team as one that goes through all steps of a work; C++ threads with a C++ kernel do so themselves."""
    steps = WORKLOADS[work.workload].steps
    if steps == 1 or (row.is_native and work.backend.is_native):
        return team
    from .teams.stepped import SteppedTeam

    return SteppedTeam(team, steps)


def _job(task: Task, layout: int, emit: Emit, ground: Ground) -> Job:
    """The job, cut into shares and slices by the kernel's speed."""
    cell, strategy, workload = task.cell, STRATEGIES[task.cell.strategy], WORKLOADS[task.cell.workload]
    backend, schedule = strategy.backend, schedule_of(cell) or workload.schedule
    chunk = None if strategy.one_worker else cell.chunk
    work = Work(workload=cell.workload, backend=backend, num=cell.num, memory=ground.name)
    doubt_s = FIRST_CALL_S if task.function is not None else 0.0
    ready = make_ready(work)
    with kept_cores(wanted=not strategy.team.one_thread):
        cost_per_s = calibrate(ready.kernel, workload, cell.num, workload.least_units(backend), doubt_first_s=doubt_s)
    units = slice_units(workload, cell.num, cell.workers, backend, cost_per_s, schedule=schedule, chunk=chunk)
    cut = partial(job_of, work, strategy.team, ground, schedule=schedule, workers=cell.workers, units=units)
    job = cut(chunk=chunk, where=cell.cluster or "")
    emit(
        Calibrated(
            cell=task.cell_index,
            round=task.round,
            cost_per_s=cost_per_s,
            slice_units=units,
            slice_ns=round(units * workload.unit_cost(cell.num) / cost_per_s * 1e9),
            layout=layout,
            chunk_units=job.chunk,
            in_loop=ready.in_loop,
        )
    )
    return job


def _batches(
    task: Task, emit: Emit, team: Team, job: Job, *, stopper: Stopper, ground: Ground, cpu_ns: int
) -> tuple[int, list[Batch]]:  # long: all batches of a sample, in their order
    """The first batch, the warm ones and those for costs; their common result. `cpu_ns` had been used before.

    With it the first batch and the warm ones.
    """
    one = WORKLOADS[job.work.workload].result
    began_ns = perf_counter_ns()
    with _Watch(task, team, emit) as watch:
        ground.reset()
        first = team.run(job)
        cold_cpu_ns = process_time_ns() - cpu_ns
        stopper.check()
        result = _result(ground, first)
        emit(_batch_done(task, PhaseName.FIRST, [first], one.encode(result)))
        watch.phase = PhaseName.WARM
        # All are kept: freed, they would leave holes for the next one's integers.
        kept: list[Batch] = []
        took_ns, enough_ns = 0, RACES_NS if task.races else WARM_NS
        while not kept or (
            took_ns < enough_ns and len(kept) < WARM_BATCHES_MAX and perf_counter_ns() - began_ns < BATCHES_NS
        ):
            ground.reset()
            batch = team.run(job)
            stopper.check()
            took_ns += batch.wall_ns
            kept.append(ground.kept(batch))
            if not one.equal(again := _result(ground, batch), result):
                raise CellError(
                    FailureKind.WRONG_RESULT,
                    f"The first batch gave {one.encode(result)}, batch {len(kept) + 1} gave {one.encode(again)}.",
                )
        emit(_batch_done(task, PhaseName.WARM, kept, one.encode(result)))
        if task.costs:
            from .costs.team_costs import count_costs

            watch.phase = PhaseName.COSTS
            count_costs(task, emit, (ground.reset, partial(team.run, job), stopper.check), cold_cpu_ns, kept)
            # Dask gives its workers other defaults than this process has.
            asked_or_same = task.cell.inner_threads is not None or not STRATEGIES[task.cell.strategy].team.reaches
            if has_inner_threads(task.cell) and asked_or_same:
                emit(inner_threads(task))
    return one.encode(result), [first, *kept]


def _opened(task: Task, emit: Emit, kind: TeamKind) -> Callable[[Job], AbstractContextManager[Team]]:
    """What makes a further team for a cell, ready for a job; whoever waits is told that it is at work."""

    @contextmanager
    def opened(job: Job) -> Iterator[Team]:
        with kind.open(task.cell.workers, job, task.cell.start_method) as standing:
            team = stepped(standing, job.work, STRATEGIES[task.cell.strategy].team)
            team.wait_ready()
            with _Watch(task, team, emit) as watch:
                watch.phase = PhaseName.COSTS
                yield team

    return opened


def _result(ground: Ground, batch: Batch) -> Partial:
    """What a batch came to, found once its clock has stopped."""
    try:
        return ground.result(batch.partials)
    except ValueError as error:
        raise CellError(FailureKind.WRONG_RESULT, f"{error}.") from None


def _passed(wall_ns: int) -> int:
    """A time that passed, unless the clock went back meanwhile."""
    if wall_ns < 0:
        raise CellError(FailureKind.CLOCK, f"the clock went back by {-wall_ns} ns while it was measured; try again")
    return wall_ns


def _batch_done(task: Task, phase: PhaseName, batches: Sequence[Batch], result: int) -> BatchDone:
    _passed(min(batch.wall_ns for batch in batches))
    by_time = sorted(range(len(batches)), key=lambda index: batches[index].wall_ns)
    middle = by_time[(len(by_time) - 1) // 2]
    shown = batches[middle]
    for lane in shown.lanes:
        _passed(min(lane.wall_ns, default=0))
    return BatchDone(
        cell=task.cell_index,
        round=task.round,
        phase=phase,
        start_ns=shown.start_ns,
        batch_ns=tuple(batch.wall_ns for batch in batches),
        lanes_of=middle,
        result=result,
        lanes=tuple(from_start(lane, shown.start_ns) for lane in shown.lanes),
    )
