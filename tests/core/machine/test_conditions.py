"""What else went on while a round was measured: of made-up machines, and of this one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from real_runs import here, plan_of
from speeduplab.core.bench.costs.bill import TransferBill, Trial, TrialWay
from speeduplab.core.bench.events import FailureKind, PhaseDone, PhaseName, RoundConditions, RoundDone, TeamCosts
from speeduplab.core.bench.model import StartMethod
from speeduplab.core.hosts import ChildHost
from speeduplab.core.machine.conditions import LoadSample, RoundWatch, clock_mhz, foreign_share, look
from synthetic import Timed, cell, failure, run_events, sample_events

linux = pytest.mark.skipif(sys.platform != "linux", reason="its files are Linux's, not this system's")


def at(at_s: float, **changes: float | int | None) -> LoadSample:
    values = {"load": 0.5, "cores": 4, "idle_s": 0.0, "steal_s": 0.0, "own_s": 0.0, **changes}
    return LoadSample(at_s=at_s, **values)


@pytest.mark.parametrize(
    ("after", "unseen_s", "share"),
    [
        ({"idle_s": 40.0}, 0.0, 0.0),
        ({"idle_s": 30.0, "own_s": 10.0}, 0.0, 0.0),
        ({"idle_s": 30.0}, 0.0, 0.25),
        ({"idle_s": 30.0}, 10.0, 0.0),
        ({"idle_s": 20.0, "own_s": 10.0, "steal_s": 4.0}, 0.0, 0.15),
        ({"idle_s": 30.0, "own_s": 12.0}, 0.0, 0.0),
    ],
    ids=["idle", "ours", "theirs", "ours unseen", "stolen", "clocks tick"],
)
def test_what_is_neither_idle_nor_stolen_nor_ours_is_foreign(after, unseen_s, share):
    assert foreign_share(at(0.0), at(10.0, **after), unseen_s) == pytest.approx(share)


@pytest.mark.parametrize("missing", ["cores", "idle_s", "own_s"])
def test_where_a_counter_is_missing_nobody_is_blamed(missing):
    assert foreign_share(at(0.0, **{missing: None}), at(10.0, **{missing: None})) is None


def machine(root: Path, **files: str) -> Path:
    for name, text in files.items():
        path = root / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@linux
def test_the_counters_of_a_made_up_machine(tmp_path):
    second = os.sysconf("SC_CLK_TCK")
    stat = f"cpu  5 0 5 {7 * second} {second} 0 0 {3 * second} 0 0\ncpu0 1 2\ncpu1 1 2\nintr 1\n"
    found = look(machine(tmp_path, proc__stat=stat))
    assert (found.cores, found.idle_s, found.steal_s) == (2, 8.0, 3.0)


@linux
@pytest.mark.parametrize("text", ["", "cpu\n", "cpu a b c d e\n", "\0\n"])
def test_a_damaged_counter_is_none(tmp_path, text):
    found = look(machine(tmp_path, proc__stat=text))
    assert (found.cores, found.idle_s, found.steal_s) == (None, None, None)


def test_the_clock_is_that_of_the_fastest_core(tmp_path):
    folder = "sys/devices/system/cpu/cpufreq"
    machine(tmp_path, **{f"{folder}/policy0/scaling_cur_freq": "800000\n", f"{folder}/policy1/scaling_cur_freq": "4.2"})
    assert clock_mhz(tmp_path) == 800.0
    assert clock_mhz(tmp_path / "nowhere") is None


def many_cores(root: Path) -> Path:
    """A machine of 64 cores, each with a clock of its own."""
    folder = "sys/devices/system/cpu/cpufreq"
    return machine(root, **{f"{folder}/policy{core}/scaling_cur_freq": f"{core}000\n" for core in range(64)})


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are read from now on."""
    found: list[Path] = []
    read_text = Path.read_text
    monkeypatch.setattr(
        Path, "read_text", lambda path, *more, **named: (found.append(path), read_text(path, *more, **named))[1]
    )
    return found


@linux
def test_what_a_look_reads_does_not_grow_with_the_cores(tmp_path, reads):
    files = {**V2, "proc__stat": "cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 1\n", "proc__pressure__cpu": "some total=5\n"}
    few, many = machine(tmp_path / "few", **files), machine(many_cores(tmp_path / "many"), **files)
    look(few)
    expected = [path.relative_to(few) for path in reads]
    assert {Path("proc/stat"), Path("proc/self/cgroup"), Path("proc/pressure/cpu")} <= set(expected)
    reads.clear()
    look(many)
    assert [path.relative_to(many) for path in reads] == expected


def test_clocks_are_asked_for_half_a_millisecond_and_no_longer(tmp_path, monkeypatch, reads):
    class Clock:
        """A fifth of a millisecond later at each look."""

        now = 0.0

        def perf_counter(self) -> float:
            self.now += 0.0002
            return self.now

    monkeypatch.setattr("speeduplab.core.machine.conditions.time", Clock())
    root = many_cores(tmp_path)
    assert clock_mhz(root) == 10.0  # of cores 0, 1 and 10, in the order of their names
    assert len(reads) == 3


def test_each_round_of_a_run_has_its_conditions_before_it_is_done():
    events = list(ChildHost().run(plan_of(here(), rounds=2)))
    found = [event for event in events if isinstance(event, RoundConditions)]
    assert [one.round for one in found] == [0, 1]
    assert [type(events[events.index(one) + 1]) for one in found] == [RoundDone] * 2
    assert all(one.wall_ns > 0 for one in found)


@linux
def test_this_machine_can_say_what_others_use():
    watch = RoundWatch()
    watch.begin()
    found = watch.end(3)
    assert found.round == 3
    assert found.cores
    assert found.foreign_cpu is not None
    assert 0 <= found.foreign_cpu <= 1


@linux
def test_a_host_that_died_with_its_workers_leaves_the_others_share_unknown():
    watch = RoundWatch()
    watch.begin()
    watch.follow(failure(0, 0, FailureKind.KILLED), cell("processes", 2))
    assert watch.end(0).foreign_cpu is None
    watch.begin()
    watch.follow(failure(0, 0, FailureKind.RAISED), cell("processes", 2))
    assert watch.end(0).foreign_cpu is not None


def unseen_s(method: StartMethod) -> float:
    one = Timed(cell=cell("processes", 2, start_method=method), warm_s=1.0, startup_s=0.5, spread=0.0)
    watch = RoundWatch()
    watch.begin()
    for event in sample_events(one, 0, 0, 1):
        watch.follow(event, one.cell)
    return watch._unseen_s


def test_what_a_fork_servers_workers_used_is_ours():
    # Two batches of a second on two cores, and half a second of start-up.
    assert unseen_s(StartMethod.FORKSERVER) == pytest.approx(4.5, rel=0.02)


def costs_unseen_s(method: StartMethod, *events: TeamCosts | TransferBill) -> float:
    watch = RoundWatch()
    watch.begin()
    for phase, wall_s in ((PhaseName.CREATE, 0.3), (PhaseName.READY, 0.2), (PhaseName.TEARDOWN, 0.1)):
        done = PhaseDone(cell=0, round=0, phase=phase, wall_ns=round(wall_s * 1e9))
        watch.follow(done, cell("processes", 2, start_method=method))
    before_s = watch._unseen_s
    for event in events:
        watch.follow(event, cell("processes", 2, start_method=method))
    return watch._unseen_s - before_s


COSTS = TeamCosts(cell=0, round=0, batches=3, cold_cpu_ns=10**9, warm_cpu_ns=200_000_000)
KEPT = Trial(way=TrialWay.KEPT, wall_ns=500_000_000, moving_ns=100_000_000, batches=4)
NO_TIME = Trial(way=TrialWay.SHARED, wall_ns=None, moving_ns=None, batches=0, note="no room")
PARTS = dict.fromkeys(("pickle_ns", "pipe_ns", "unpickle_ns", "compute_ns", "result_ns", "bytes_out", "bytes_back"), 1)
BILL = TransferBill(cell=0, round=0, wall_ns=5, trials=(KEPT, NO_TIME), **PARTS)


def test_what_a_fork_servers_workers_used_for_costs_and_trials_is_ours():
    assert costs_unseen_s(StartMethod.FORKSERVER, COSTS) == pytest.approx(0.6)
    # Twice workers that start and end, and five batches of two workers that compute for 0.4 s.
    assert costs_unseen_s(StartMethod.FORKSERVER, BILL) == pytest.approx(2 * 0.6 + 5 * 2 * 0.4)
    assert costs_unseen_s(StartMethod.SPAWN, COSTS, BILL) == 0


def test_workers_that_are_waited_for_are_counted_by_the_system():
    assert unseen_s(StartMethod.FORK) == unseen_s(StartMethod.SPAWN) == 0


def test_synthetic_runs_have_the_phases_that_are_counted():
    phases = {event.phase for event in run_events([Timed(cell=cell("serial"), warm_s=1.0)]) if type(event) is PhaseDone}
    assert phases >= {PhaseName.CREATE, PhaseName.READY, PhaseName.TEARDOWN}


V1 = {
    "proc__self__cgroup": "4:memory:/x\n2:cpu,cpuacct:/jobs/a\n0::/\n",
    "sys__fs__cgroup__cpu,cpuacct__jobs__cpu.stat": "nr_periods 9\nnr_throttled 5\nthrottled_time 7000000\n",
    "sys__fs__cgroup__cpu,cpuacct__jobs__a__cpu.stat": "nr_periods 9\nnr_throttled 0\nthrottled_time 0\n",
}
V2 = {
    "proc__self__cgroup": "0::/jobs/a\n",
    "sys__fs__cgroup__jobs__a__cpu.stat": "usage_usec 1\nnr_periods 9\nnr_throttled 2\nthrottled_usec 8000\n",
    "sys__fs__cgroup__cpu.stat": "usage_usec 1\n",
}


@linux
@pytest.mark.parametrize(("files", "found"), [(V1, (5, 7_000_000)), (V2, (2, 8_000_000)), ({}, (None, None))])
def test_a_quota_that_pauses_a_group_of_ours_or_one_above_it_is_counted(tmp_path, files, found):
    seen = look(machine(tmp_path, **files))
    assert (seen.throttled_periods, seen.throttled_ns) == found


@linux
def test_a_round_says_how_often_a_quota_paused_it_and_how_long_something_waited_for_a_core(tmp_path):
    pressure = "some avg10=9.10 avg60=1.00 avg300=0.00 total={}\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n"
    watch = RoundWatch(machine(tmp_path, **V2, proc__pressure__cpu=pressure.format(1_000_000)))
    watch.begin()
    more = V2["sys__fs__cgroup__jobs__a__cpu.stat"].replace("throttled 2", "throttled 6").replace("8000", "58000")
    machine(tmp_path, **{"sys__fs__cgroup__jobs__a__cpu.stat": more}, proc__pressure__cpu=pressure.format(10**9))
    told = watch.end(0)
    assert (told.throttled_periods, told.throttled_ns) == (4, 50_000_000)
    assert told.cpu_pressure == 1.0  # of an age in a moment
