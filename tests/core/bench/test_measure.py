"""The sampling loop: slices, calibration, phases, and how a sample can end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from other_kernels import with_kernel
from speeduplab.core.bench import measure as measure_module
from speeduplab.core.bench import slices as slices_module
from speeduplab.core.bench.events import (
    BatchDone,
    Calibrated,
    CellDone,
    CellFailed,
    FailureKind,
    PhaseDone,
    PhaseName,
    Progress,
    Task,
)
from speeduplab.core.bench.host.sample_failure import CellError
from speeduplab.core.bench.host.task_rules import problem
from speeduplab.core.bench.measure import (
    WARM_BATCHES_MAX,
    WARM_NS,
    Stopper,
    measure,
)
from speeduplab.core.bench.model import NUM_MAX, WORKERS_MAX, Batch, Lane, Share
from speeduplab.core.bench.slices import calibrate, run_slices
from speeduplab.core.bench.workloads import WORKLOADS, ReadyWork
from speeduplab.core.bench.workloads import counter as counter_module

from .conftest import make_task

PROTOCOL_PHASES = [
    PhaseName.IMPORT,
    PhaseName.CALIBRATE,
    PhaseName.CREATE,
    PhaseName.READY,
    PhaseName.FIRST,
    PhaseName.WARM,
    PhaseName.TEARDOWN,
]


def events_of(task: Task, stopper: Stopper | None = None) -> list[Any]:
    events: list[Any] = []
    measure(task, events.append, stopper=stopper)
    return events


class FakeTeam:
    """Batches of given lengths and results, the last one for ever."""

    def __init__(self, batches: list[tuple[int, int]]) -> None:
        self.batches = batches
        self.ran = self.stops = 0

    def wait_ready(self) -> None: ...

    def run(self, job: Any) -> Batch:
        wall_ns, result = self.batches[min(self.ran, len(self.batches) - 1)]
        self.ran += 1
        return Batch(start_ns=self.ran, wall_ns=wall_ns, partials=(result,), lanes=())

    def progress(self) -> tuple[int, ...]:
        return (0,)

    def stop(self) -> None:
        self.stops += 1


@pytest.fixture
def fake_team(monkeypatch: pytest.MonkeyPatch) -> Any:
    def use(team: Any, missing: str | None = None) -> Any:
        class Kind:
            def unavailable(self, backend: Any, start_method: Any = None) -> str | None:
                return missing

            @contextmanager
            def open(self, workers: int, job: Any, start_method: Any) -> Iterator[Any]:
                yield team

        monkeypatch.setattr(measure_module, "team_kind", lambda key: Kind())
        return team

    return use


def test_slices_carry_on_where_the_last_one_ended() -> None:
    seen: list[tuple[int, int, int]] = []

    def kernel(lo: int, hi: int, total: int) -> int:
        seen.append((lo, hi, total))
        return total + 10

    total, lane = run_slices(0, ReadyWork(kernel=kernel, begin=int), Share(3, 12, 4, 4), [0], [])
    assert seen == [(3, 7, 0), (7, 11, 10), (11, 12, 20)]
    assert (total, lane.done, lane.units, len(lane.wall_ns)) == (30, 9, 4, 3)


def test_progress_is_counted_after_each_slice() -> None:
    done = [0, 0]
    seen: list[int] = []
    ready = ReadyWork(kernel=lambda lo, hi, total: seen.append(done[1]) or 0, begin=int)
    run_slices(1, ready, Share(0, 5, 2, 2), done, [])
    assert seen == [0, 2, 4]
    assert done == [0, 5]


def test_no_slice_begins_once_halted() -> None:
    halted: list[bool] = []
    ready = ReadyWork(kernel=lambda lo, hi, total: halted.append(True) or 7, begin=int)
    total, lane = run_slices(0, ready, Share(0, 9, 3, 3), [0], halted)
    assert (total, lane.done) == (7, 3)


@pytest.mark.parametrize("num", [1, 2, 5, 10**12])
@pytest.mark.parametrize("workload", WORKLOADS.values(), ids=lambda workload: workload.key)
def test_calibration_finds_a_speed_at_the_top_of_the_range_or_where_a_slice_is_typical(workload: Any, num: int) -> None:
    asked: list[tuple[int, int]] = []

    def kernel(lo: int, hi: int, total: int) -> int:
        asked.append((lo, hi))
        for _ in range((hi - lo) * 1000):
            pass
        return 0

    assert calibrate(kernel, workload, num) > 0
    at = num if workload.typical is None else int(num * workload.typical)
    assert all(0 <= lo < hi <= num and (hi == num or lo <= at <= hi) for lo, hi in asked)
    assert workload.typical is not None or all(hi == num for _, hi in asked)


def test_calibration_asks_a_slow_kernel_for_one_unit_only(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(0, 10**12, 10**9))
    monkeypatch.setattr(slices_module, "perf_counter_ns", lambda: next(ticks))
    asked: list[int] = []
    assert calibrate(lambda lo, hi, total: asked.append(hi - lo) or 0, WORKLOADS["counter"], 10**9) == 1.0
    assert asked == [1]


def test_a_sample_tells_its_phases_in_order() -> None:
    events = events_of(make_task())
    told = [event.phase for event in events if isinstance(event, PhaseDone | BatchDone)]
    assert told == PROTOCOL_PHASES
    assert {(event.cell, event.round) for event in events} == {(2, 1)}
    assert events[-1] == CellDone(cell=2, round=1, result=10_000, gil=measure_module.gil())


def test_the_size_of_a_slice_is_told() -> None:
    (calibrated,) = [event for event in events_of(make_task()) if isinstance(event, Calibrated)]
    assert calibrated.cost_per_s > 0
    assert 1 <= calibrated.slice_units <= 10_000
    assert calibrated.slice_ns > 0


def test_the_lanes_of_the_warm_batch_in_the_middle_are_told(fake_team: Any) -> None:
    class Laned(FakeTeam):
        def run(self, job: Any) -> Batch:
            batch = super().run(job)
            wall_ns = (batch.wall_ns,)
            lane = Lane(worker=0, start_ns=batch.start_ns, wall_ns=wall_ns, cpu_ns=wall_ns, units=9, done=9)
            return replace(batch, lanes=(lane,))

    fake_team(Laned([(7, 5), (40, 5), (10, 5), (30, 5), (20, 5), (WARM_NS, 5)]))
    (warm,) = [event for event in events_of(make_task()) if isinstance(event, BatchDone) if event.phase == "warm"]
    assert warm.batch_ns == (40, 10, 30, 20, WARM_NS)
    assert warm.batch_ns[warm.lanes_of] == 30
    assert [lane.wall_ns for lane in warm.lanes] == [(30,)]


def test_the_lanes_of_a_real_batch_lie_within_it_and_have_done_all_of_num() -> None:
    (warm,) = [event for event in events_of(make_task()) if isinstance(event, BatchDone) if event.phase == "warm"]
    shown = warm.batch_ns[warm.lanes_of]
    assert shown == sorted(warm.batch_ns)[(len(warm.batch_ns) - 1) // 2]
    assert sum(lane.done for lane in warm.lanes) == 10_000
    assert warm.lanes[0].start_ns + sum(warm.lanes[0].wall_ns) <= shown


@pytest.mark.parametrize(
    ("wall_ns", "batches"),
    [(WARM_NS + 1, 1), (WARM_NS, 1), (WARM_NS // 2, 2), (WARM_NS // 3, 4), (1, WARM_BATCHES_MAX)],
)
def test_warm_batches_are_repeated_up_to_a_tenth_of_a_second(fake_team: Any, wall_ns: int, batches: int) -> None:
    fake_team(FakeTeam([(wall_ns, 5)]))
    (warm,) = [event for event in events_of(make_task()) if isinstance(event, BatchDone) if event.phase == "warm"]
    assert warm.batch_ns == (wall_ns,) * batches


def test_batches_that_disagree_are_a_wrong_result(fake_team: Any) -> None:
    fake_team(FakeTeam([(10, 5), (10, 5), (10, 6)]))
    assert events_of(make_task())[-1] == CellFailed(
        cell=2, round=1, kind=FailureKind.WRONG_RESULT, reason="The first batch gave 5, batch 3 gave 6.", last_words=""
    )


def test_progress_is_told_while_a_batch_runs(fake_team: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure_module, "POLL_S", 0.001)
    events: list[Any] = []

    class Slow(FakeTeam):
        def run(self, job: Any) -> Batch:
            while not any(isinstance(event, Progress) for event in events):
                pass
            return super().run(job)

        def progress(self) -> tuple[int, ...]:
            return (3, 4)

    fake_team(Slow([(WARM_NS, 1)]))
    measure(make_task(), events.append)
    told = next(event for event in events if isinstance(event, Progress))
    assert (told.phase, told.done) == (PhaseName.FIRST, (3, 4))


def test_what_is_missing_is_told_as_unavailable(fake_team: Any) -> None:
    fake_team(FakeTeam([]), missing="It is not there.")
    assert events_of(make_task()) == [
        CellFailed(cell=2, round=1, kind=FailureKind.UNAVAILABLE, reason="It is not there.", last_words="")
    ]


@pytest.mark.parametrize(
    ("error", "kind", "reason"),
    [
        (ZeroDivisionError("by zero"), FailureKind.RAISED, "ZeroDivisionError: by zero"),
        (SystemExit(3), FailureKind.RAISED, "SystemExit: 3"),
        (MemoryError(), FailureKind.OUT_OF_MEMORY, "MemoryError: "),
        (ImportError("no numpy"), FailureKind.UNAVAILABLE, "ImportError: no numpy"),
    ],
)
def test_a_kernel_that_raises_fails_the_cell(
    error: BaseException, kind: FailureKind, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def counter(lo: int, hi: int, total: int) -> int:
        raise error

    monkeypatch.setattr(counter_module, "WORKLOAD", with_kernel(counter_module.WORKLOAD, counter))
    failed = events_of(make_task())[-1]
    assert (failed.kind, failed.reason) == (kind, reason)
    assert failed.last_words.startswith("Traceback (most recent call last):")
    assert "in counter" in failed.last_words


def test_a_cell_error_keeps_its_own_words(fake_team: Any) -> None:
    class Broken(FakeTeam):
        def run(self, job: Any) -> Batch:
            raise CellError(FailureKind.CRASHED, "Worker 1 is gone.", "its traceback")

    fake_team(Broken([]))
    assert events_of(make_task())[-1] == CellFailed(
        cell=2, round=1, kind=FailureKind.CRASHED, reason="Worker 1 is gone.", last_words="its traceback"
    )


def test_a_stopped_sample_stops_its_team_and_says_no_more(fake_team: Any) -> None:
    stopper = Stopper()

    class Stopping(FakeTeam):
        def run(self, job: Any) -> Batch:
            stopper.stop()
            return super().run(job)

    team = fake_team(Stopping([(10, 5)]))
    events = events_of(make_task(), stopper)
    assert (team.ran, team.stops) == (1, 1)
    assert not any(isinstance(event, BatchDone | CellDone | CellFailed) for event in events)


def test_a_sample_that_was_stopped_before_it_began_makes_no_workers(fake_team: Any) -> None:
    stopper = Stopper()
    stopper.stop()
    team = fake_team(FakeTeam([(10, 5)]))
    assert PhaseName.CREATE not in [getattr(event, "phase", None) for event in events_of(make_task(), stopper)]
    assert team.ran == 0


@pytest.mark.parametrize(
    ("strategy", "values", "sentence"),
    [
        ("serial", {"num": 0}, f"num must be from 1 to {NUM_MAX}, got 0"),
        ("serial", {"num": NUM_MAX + 1}, f"num must be from 1 to {NUM_MAX}, got {NUM_MAX + 1}"),
        ("serial", {"workload": "sleep", "num": 360_001}, "num must be from 1 to 360000, got 360001"),
        ("threads", {"workers": 0}, f"workers must be from 1 to {WORKERS_MAX}, got 0"),
        ("threads", {"workers": 10_000}, f"workers must be from 1 to {WORKERS_MAX}, got 10000"),
        ("serial", {"workers": 2}, "serial has 1 worker, got 2"),
        ("fibres", {}, "strategy must be one of serial, threads, .*, got 'fibres'"),
        (
            "serial",
            {"workload": "chess"},
            f"workload must be one of {', '.join(WORKLOADS)}, got 'chess'",
        ),
    ],
)
def test_a_task_that_cannot_be_tried_is_explained(strategy: str, values: dict[str, Any], sentence: str) -> None:
    task = make_task(strategy, **values)
    wrong = problem(task) or ""
    assert re.fullmatch(sentence, wrong)
    (failed,) = events_of(task)
    assert failed.reason == wrong
