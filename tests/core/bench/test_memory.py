"""The memory of a workload's arrays: what there is, what does not fit, and how workers find it."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from patience import GIVE_UP_S
from speeduplab.core.bench.events import PROTOCOL, CellFailed, FailureKind, Task
from speeduplab.core.bench.measure import measure
from speeduplab.core.bench.model import Backend, Cell, Job, Lane, Share, Work
from speeduplab.core.bench.teams.stepped import SteppedTeam
from speeduplab.core.bench.workloads import WORKLOADS, cargo_of, make_ready, memory
from speeduplab.core.bench.workloads.memory import free_bytes, ground_of, limit_bytes, memory_missing, said_bytes

MEMINFO = "MemTotal: 100 kB\nMemAvailable:    1000 kB\n"
WITH_ARRAYS = [key for key, row in WORKLOADS.items() if row.arrays is not None]


def system(root: Path, **files: str) -> str:
    for name, text in {"proc/meminfo": MEMINFO, **{k.replace("__", "/"): v for k, v in files.items()}}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return f"{root}/"


def put(root: Path, folder: str, **values: str) -> None:
    where = root / folder
    where.mkdir(parents=True, exist_ok=True)
    for name, text in values.items():
        (where / name.replace("__", ".")).write_text(text)


def test_what_is_free_is_what_the_system_calls_available(tmp_path: Path) -> None:
    assert free_bytes(system(tmp_path)) == 1000 * 1024


def test_nothing_is_known_where_the_system_does_not_say(tmp_path: Path) -> None:
    assert free_bytes(f"{tmp_path}/") is None
    assert memory_missing(WORKLOADS["triad"], 10**10, f"{tmp_path}/") is None


def test_a_control_group_leaves_its_limit_less_what_it_uses_but_for_files_it_would_give_up(tmp_path: Path) -> None:
    root = system(tmp_path, proc__self__cgroup="0::/a/b\n")
    put(tmp_path, "sys/fs/cgroup/a/b", memory__max="max\n", memory__current="400000\n")
    put(
        tmp_path,
        "sys/fs/cgroup/a",
        memory__max="500000\n",
        memory__current="400000\n",
        memory__stat="anon 1\ninactive_file 50000\n",
    )
    assert free_bytes(root) == 150_000


def test_control_groups_of_the_first_version_count_as_well(tmp_path: Path) -> None:
    root = system(tmp_path, proc__self__cgroup="5:cpu:/x\n4:memory:/x\n")
    put(
        tmp_path,
        "sys/fs/cgroup/memory/x",
        memory__limit_in_bytes="300000",
        memory__usage_in_bytes="100000",
        memory__stat="total_inactive_file 1000\n",
    )
    assert free_bytes(root) == 201_000


def test_a_group_that_is_over_its_limit_leaves_nothing(tmp_path: Path) -> None:
    root = system(tmp_path, proc__self__cgroup="0::/\n")
    put(tmp_path, "sys/fs/cgroup", memory__max="5", memory__current="9")
    assert free_bytes(root) == 0


NO_LIMIT = "9223372036854771712\n"  # how the first version says that there is none


@pytest.mark.parametrize(
    ("cgroup", "files", "limit"),
    [
        ("0::/a/b\n", {"a/b/memory.max": "max\n", "a/memory.max": "2000000000\n"}, 2_000_000_000),
        ("0::/a/b\n", {"a/b/memory.max": "1000000000\n", "a/memory.max": "2000000000\n"}, 1_000_000_000),
        ("0::/\n", {"memory.max": "3000000000\n"}, 3_000_000_000),  # in a container, whose own group is on top
        ("0::/a\n", {"a/memory.max": "max\n"}, None),
        ("0::/gone\n", {}, None),
        ("4:memory:/x\n0::/\n", {"memory/x/memory.limit_in_bytes": "400000000\n"}, 400_000_000),
        ("4:memory:/x\n", {"memory/x/memory.limit_in_bytes": NO_LIMIT}, None),
        # Its path is the machine's, and what is mounted begins at the container.
        ("4:memory:/docker/id\n", {"memory/memory.limit_in_bytes": "500000000\n"}, 500_000_000),
        ("", {"memory.max": "5\n"}, None),
    ],
)
def test_the_least_limit_of_the_groups_of_either_version_counts(
    tmp_path: Path, cgroup: str, files: dict[str, str], limit: int | None
) -> None:
    root = system(tmp_path, proc__self__cgroup=cgroup)
    for name, text in files.items():
        path = tmp_path / "sys/fs/cgroup" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    assert limit_bytes(root) == limit


def test_what_does_not_fit_is_refused_with_both_sizes(tmp_path: Path) -> None:
    said = memory_missing(WORKLOADS["matmul"], 5000, system(tmp_path))
    assert said == (
        "Matrix product with num 5,000 needs 667 MB of memory, and 1.02 MB are free here; choose a smaller num."
    )
    assert memory_missing(WORKLOADS["counter"], 10**12, system(tmp_path)) is None


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 bytes"), (999, "999 bytes"), (1000, "1 kB"), (24 * 10**7, "240 MB"), (10**13, "10 TB")]
)
def test_bytes_are_said_with_three_figures(count: int, words: str) -> None:
    assert said_bytes(count) == words


def events_of(workload: str, num: int, strategy: str = "serial", workers: int = 1) -> list[Any]:
    cell = Cell(workload=workload, num=num, strategy=strategy, workers=workers, python=sys.executable)
    events: list[Any] = []
    measure(Task(protocol=PROTOCOL, cell=cell, cell_index=0, round=0), events.append)
    return events


def test_a_host_whose_memory_has_gone_meanwhile_says_so_before_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "free_bytes", lambda root="/": 1000)
    failed = events_of("triad", 1000)[-1]
    assert isinstance(failed, CellFailed)
    assert failed.kind is FailureKind.OUT_OF_MEMORY
    assert "needs 67.1 MB of memory, and 1 kB are free here" in failed.reason


@pytest.mark.skipif(not hasattr(os, "posix_fallocate"), reason="only where room can be asked for, not this system")
def test_shared_memory_that_the_system_refuses_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(fd: int, at: int, length: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    failed = events_of("ship", 1000)[-1]
    assert failed.kind is FailureKind.OUT_OF_MEMORY
    assert failed.reason.endswith("8 kB of shared memory cannot be had: No space left on device.")


@pytest.mark.parametrize("workload", WITH_ARRAYS)
def test_arrays_are_gone_once_their_owner_lets_go(workload: str) -> None:
    with ground_of(WORKLOADS[workload], 10) as ground:
        name = ground.name
        assert memory.mapped(name) is memory.mapped(name)
    with pytest.raises(OSError, match="No such file"):
        memory.mapped(name)


@pytest.mark.parametrize("workload", [key for key in WITH_ARRAYS if WORKLOADS[key].arrays.checksum is not None])
def test_work_that_is_left_undone_does_not_pass(workload: str) -> None:
    row, num = WORKLOADS[workload], 20
    with ground_of(row, num) as ground:
        one = make_ready(Work(workload=workload, backend=Backend.PYTHON, num=num, memory=ground.name))
        ground.reset()
        one.kernel(0, num, 0)
        right = ground.result([num * row.steps])
        ground.reset()
        one.kernel(0, num - 1, 0)
        assert ground.result([num * row.steps]) != right
        with pytest.raises(ValueError, match=rf"^the workers did {num - 1} of {num * row.steps} "):
            ground.result([num - 1])


def test_what_is_shipped_lies_between_the_ends_of_its_share() -> None:
    cargo = cargo_of((memoryview(array("q", range(100))),))
    assert cargo(Share(10, 15, 5, 5)) == array("q", [10, 11, 12, 13, 14])
    ready = make_ready(Work(workload="ship", backend=Backend.PYTHON, num=100))
    assert ready.loaded(cargo(Share(10, 15, 5, 5)), 10).kernel(11, 14, 1000) == 1000 + 11 + 12 + 13


class _Steps:
    """A team that keeps what it was asked, and tells of slices of 5 ns every 100 ns."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.wait_ready = self.stop = lambda: None

    def run(self, job: Job) -> Any:
        at = 1000 + 100 * len(self.asked)
        self.asked.append(job.work.step)
        lane = Lane(worker=0, start_ns=at + 10, wall_ns=(5, 5), cpu_ns=(4, 4), units=3, done=6, run_queue_ns=1)
        return SimpleNamespace(start_ns=at, wall_ns=30, partials=(6,), lanes=(lane,))

    def progress(self) -> tuple[int, ...]:
        return (3,)


def test_steps_are_one_batch_and_waiting_between_them_belongs_to_the_slice_after() -> None:
    inner = _Steps()
    team = SteppedTeam(inner, 3)
    work = Work(workload="nbody", backend=Backend.PYTHON, num=6)
    batch = team.run(Job(work=work, shares=(Share(0, 6, 3, 3),)))
    assert inner.asked == [0, 1, 2]
    assert (batch.start_ns, batch.wall_ns, batch.partials) == (1000, 230, (6, 6, 6))
    (lane,) = batch.lanes
    assert (lane.start_ns, lane.wall_ns) == (1010, (5, 5, 95, 5, 95, 5))
    assert (lane.cpu_ns, lane.done, lane.run_queue_ns) == ((4,) * 6, 18, 3)
    assert team.progress() == (18 + 3,)


def test_a_worker_that_is_killed_in_a_step_frees_the_others() -> None:
    """The kernel of one worker ends its process in the second step: the cell fails at once, and says which."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork, not this system")
    code = f"""
import os, sys
sys.path[:] = {sys.path!r}
from speeduplab.core.bench.events import PROTOCOL, Task
from speeduplab.core.bench.measure import measure
from speeduplab.core.bench.model import Cell, StartMethod
from speeduplab.core.bench.workloads import nbody
host, kernel = os.getpid(), nbody.WORKLOAD.kernel
def dying(state, lo, hi, total):
    if state.step == 1 and lo == 0 and os.getpid() != host:
        os.kill(os.getpid(), 9)
    return kernel(state, lo, hi, total)
object.__setattr__(nbody.WORKLOAD, "kernel", dying)
cell = Cell(workload="nbody", num=20, strategy="processes", workers=3, python=sys.executable,
            start_method=StartMethod.FORK)
measure(Task(protocol=PROTOCOL, cell=cell, cell_index=0, round=0), lambda event: print(event, flush=True))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=GIVE_UP_S, check=False)
    assert done.stderr == ""
    last = done.stdout.splitlines()[-1]
    assert last.startswith("CellFailed(")
    assert "KILLED" in last or "killed" in last
    assert "Worker 1 of 3" in last
    assert "SIGKILL" in last
