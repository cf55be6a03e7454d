"""What a bench host counts of a team beside time."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from real_runs import here, plan_of
from speeduplab.core.bench.costs.team_costs import cpu_ns_of, descendants, energy_uj, energy_used_uj, packages
from speeduplab.core.bench.events import BatchDone, PhaseDone, PhaseName, TeamCosts
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.hosts import ChildHost

linux = pytest.mark.skipif(sys.platform != "linux", reason="it reads Linux's /proc and clocks")


def test_costs_are_looked_at_once_for_each_cell_after_its_timed_batches():
    told = [
        event.phase if isinstance(event, PhaseDone) else type(event).__name__
        for event in ChildHost().run(plan_of(here(), here("threads", 2), rounds=3))
        if type(event).__name__ != "Progress"
    ]
    assert told.count("TeamCosts") == 2
    first = told.index("TeamCosts")
    assert told[first - 2 : first + 2] == ["BatchDone", PhaseName.COSTS, "TeamCosts", PhaseName.TEARDOWN]


@linux
@pytest.mark.parametrize("strategy", ["serial", "threads", "processes", "process-pool", "mp-pool"])
def test_the_cpu_time_of_a_batch_is_that_of_the_whole_team(strategy, changed_bench):
    workers = 1 if STRATEGIES[strategy].one_worker else 2
    # One warm batch, so that what is counted is that batch, of which the slices are told, however others disturb it.
    main = changed_bench("measure.py", {"WARM_NS = 100_000_000": "WARM_NS = 1"})
    events = list(ChildHost(main).run(plan_of(here(strategy, workers, num=2_000_000))))
    (cost,) = [event for event in events if isinstance(event, TeamCosts)]
    first_ns, warm_ns = (
        sum(sum(lane.cpu_ns) for lane in event.lanes) for event in events if isinstance(event, BatchDone)
    )
    # What lies around the slices is little: a worker that was left out, or counted twice, would show.
    assert 0.99 < cost.warm_cpu_ns / warm_ns < 1.9
    assert cost.cold_cpu_ns > 0.9 * first_ns


@linux
@pytest.mark.parametrize("strategy", ["threads", "processes", "mp-pool"])
def test_the_memory_of_every_process_of_a_team_is_told(strategy, changed_bench):
    # A busy machine may look late, and then the workers must still be there.
    main = changed_bench("costs/team_costs.py", {"LINGER_S = 0.02": "LINGER_S = 1.0"})
    events = list(ChildHost(main).run(plan_of(here(strategy, 2))))
    (cost,) = [event for event in events if isinstance(event, TeamCosts)]
    assert len(cost.memory_bytes) >= (1 if STRATEGIES[strategy].team.in_process else 3)


@linux
def test_the_clock_of_another_process_counts_its_cpu_time():
    say = "print(time.process_time_ns(), flush=True)"
    code = f"import time\nwhile time.process_time() < 0.2: pass\n{say}; input(); {say}; input()"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        before = int(other.stdout.readline())
        counted = cpu_ns_of([other.pid])
        other.stdin.write("\n")
        other.stdin.flush()
        after = int(other.stdout.readline())
        other.communicate("\n")
    assert 200_000_000 <= before <= counted <= after
    assert cpu_ns_of([other.pid]) == 0


@linux
def test_descendants_are_found_without_the_processes_of_others():
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        found = descendants(os.getpid())
        child.communicate(b"\n")
    assert child.pid in found
    assert os.getpid() not in found
    assert os.getppid() not in found


def test_energy_is_read_of_packages_and_not_of_their_parts(tmp_path):
    for name, counted in (("intel-rapl:0", "1500"), ("intel-rapl:0:0", "7"), ("intel-rapl:1", "2500"), ("dtpm", "9")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "energy_uj").write_text(counted)
    assert energy_uj(packages(str(tmp_path))) == [1500, 2500]


def test_without_a_folder_of_power_there_is_no_energy(tmp_path):
    assert packages(str(tmp_path / "missing")) == []
    assert energy_used_uj([], [], []) is None


def power(root, place, counted, **more):
    folder = root / place
    folder.mkdir()
    for file, text in {"energy_uj": counted, **more}.items():
        (folder / file).write_text(str(text))
    return str(folder / "energy_uj")


def test_the_whole_platform_is_not_counted_beside_the_packages_in_it(tmp_path):
    package = power(tmp_path, "intel-rapl:0", 1500, name="package-0\n")
    power(tmp_path, "intel-rapl:1", 9000, name="psys\n")
    assert packages(str(tmp_path)) == [package]


def test_a_counter_that_cannot_be_read_is_left_out_and_one_that_falls_silent_tells_nothing(tmp_path):
    (tmp_path / "intel-rapl:0" / "energy_uj").mkdir(parents=True)  # may be opened by root, and not be read
    assert packages(str(tmp_path)) == []
    assert energy_used_uj(["gone"], [5], energy_uj(["gone"])) is None


def test_a_counter_that_began_anew_goes_on_from_its_range(tmp_path):
    file = power(tmp_path, "intel-rapl:0", 40, max_energy_range_uj=1000)
    assert energy_used_uj([file], [990], energy_uj([file])) == 50
    bare = power(tmp_path, "intel-rapl:1", 40)
    assert energy_used_uj([bare], [990], [40]) is None
