"""Dask distributed against a real scheduler and two real workers, which have nothing of ours installed."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from math import inf
from pathlib import Path
from time import monotonic, perf_counter
from typing import Any

import psutil
import pytest
from hosts_look import looked
from patience import GIVE_UP_S
from real_cluster import RealCluster, real_cluster
from real_runs import here, plan_of
from speeduplab.core.bench.events import BatchDone, CellDone, CellFailed, FailureKind, PhaseDone, PhaseName, Progress
from speeduplab.core.bench.measure import stepped
from speeduplab.core.bench.model import Backend, Function, Schedule, Shape, Work
from speeduplab.core.bench.shares import job_of
from speeduplab.core.bench.teams import TEAMS, team_kind
from speeduplab.core.bench.teams.cluster.link_trips import BYTES
from speeduplab.core.bench.teams.cluster.worker_order import in_order
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.bench.workloads.memory import ground_of
from speeduplab.core.hosts import ChildHost
from speeduplab.core.hosts.clusters.link_measure import measure_link
from speeduplab.core.plan.rules import PlanError

from .conftest import HostProcess, make_task, skip_if

ROW = TEAMS["dask"]
NUMS = {"mandelbrot": 12, "matmul": 31, "nbody": 41, "sleep": 4, "counter": 10_000}
Start = Callable[..., HostProcess]


@pytest.fixture(scope="module")
def cluster() -> Iterator[RealCluster]:
    skip_if(team_kind(ROW).unavailable(Backend.PYTHON))
    with real_cluster() as made:
        yield made


def batches(cluster: RealCluster, workload: str, num: int, schedule: Schedule) -> tuple[list[Any], list[Any]]:
    """What two batches of a workload came to on the cluster, and they themselves."""
    kind = team_kind(ROW)
    kind.load()
    with ground_of(WORKLOADS[workload], num) as ground:
        work = Work(workload=workload, backend=Backend.PYTHON, num=num, memory=ground.name)
        job = job_of(work, ROW, ground, schedule=schedule, workers=2, units=3, where=cluster.address)
        with kind.open(2, job, None) as standing:
            team = stepped(standing, work, ROW)
            team.wait_ready()
            made, results = [], []
            for _ in range(2):
                ground.reset()
                made.append(team.run(job))
                results.append(ground.result(made[-1].partials))
            return results, made


@pytest.mark.parametrize("workload", WORKLOADS)
def test_every_workload_comes_to_its_result(cluster: RealCluster, workload: str) -> None:
    num = NUMS.get(workload, 1003)
    found, _ = batches(cluster, workload, num, WORKLOADS[workload].schedule)
    row = WORKLOADS[workload].result
    expected = WORKLOADS[workload].expected(num)
    assert [row.encode(result) for result in found] == [expected if expected is not None else row.encode(found[0])] * 2


@pytest.mark.parametrize("schedule", Schedule)
def test_each_schedule_has_a_lane_for_each_worker_and_all_of_num(cluster: RealCluster, schedule: Schedule) -> None:
    _, made = batches(cluster, "primes", 1003, schedule)
    for batch in made:
        assert [lane.worker for lane in batch.lanes] == [0, 1]
        assert sum(lane.done for lane in batch.lanes) == 1003
        assert all(lane.clock_error_ns is None for lane in batch.lanes)  # they are of this boot


def in_a_host(cluster: RealCluster, function: Function | None = None, **cell: Any) -> list[Any]:
    one = here("dask", 2, cluster=cluster.address, **cell)
    return list(ChildHost().run(plan_of(one, function=function)))


def on_workers(cluster: RealCluster, code: str) -> list[str]:
    """What an expression gives on every worker, as text."""
    script = (
        "import sys; from distributed import Client\n"
        "with Client(sys.argv[1], set_as_default=False) as client:\n"
        "    print('\\n'.join(map(str, client.run(eval, sys.argv[2]).values())))"
    )
    command = [sys.executable, "-W", "ignore", "-c", script, cluster.address, code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_nothing_of_ours_stays_on_the_workers(cluster: RealCluster) -> None:
    events = in_a_host(cluster, num=10_000)
    assert [event for event in events if isinstance(event, CellDone)]
    code = "[n for n in __import__('sys').modules if 'speeduplab_' in n or n.startswith('speeduplab.')]"
    assert on_workers(cluster, code) == ["[]", "[]"]
    tasks = "[len(one.state.tasks) for one in __import__('distributed').Worker._instances]"
    assert on_workers(cluster, tasks) == ["[0]", "[0]"]


def test_connection_and_code_are_phases_of_their_own(cluster: RealCluster) -> None:
    events = in_a_host(cluster, num=1000)
    phases = [event.phase for event in events if isinstance(event, PhaseDone)]
    assert {PhaseName.CREATE, PhaseName.READY, PhaseName.TEARDOWN} <= set(phases)


OWN = """
from beside import Step, shift

table = {n: n * n for n in range(100)}


def once(i):
    return Step(shift(table[i % 100]))
"""
BESIDE = """
class Step:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return type(other).__name__ == "Step" and other.value == self.value


def shift(value):
    return value + 1
"""


def own(folder: Path, text: str) -> Function:
    file = folder / "mine.py"
    file.write_text(text)
    (folder / "beside.py").write_text(BESIDE)
    return Function(file=str(file), module="", name="once", shape=Shape.INDEX, folder=str(folder))


def test_a_function_goes_with_its_globals_its_classes_and_what_lies_beside_its_file(
    cluster: RealCluster, tmp_path: Path
) -> None:
    events = in_a_host(cluster, own(tmp_path, OWN), workload="function", num=200)
    failures = [event.reason for event in events if isinstance(event, CellFailed)]
    assert failures == []
    assert sum(isinstance(event, BatchDone) for event in events) == 2


def test_an_item_that_raises_is_named(cluster: RealCluster, tmp_path: Path) -> None:
    text = "def once(i):\n    return 1 // (150 - i)\n"
    events = in_a_host(cluster, own(tmp_path, text), workload="function", num=200)
    (failed,) = (event for event in events if isinstance(event, CellFailed))
    assert failed.kind is FailureKind.RAISED
    assert "item 150 raises ZeroDivisionError" in failed.reason


def test_a_batch_is_one_task_for_each_worker(cluster: RealCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import Client

    submitted: list[Any] = []
    submit = Client.submit

    def counted(client: Any, *arguments: Any, **options: Any) -> Any:
        submitted.append(arguments)
        return submit(client, *arguments, **options)

    monkeypatch.setattr(Client, "submit", counted)
    batches(cluster, "primes", 1003, Schedule.STATIC)
    assert len(submitted) == 2 + 2 * 2  # one each to get ready, then two batches


def test_clocks_of_this_boot_are_read_once(cluster: RealCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    from speeduplab.core.bench.teams.cluster import dask_team

    readings = []
    read = dask_team.DaskTeam._read_clocks
    monkeypatch.setattr(dask_team.DaskTeam, "_read_clocks", lambda team: readings.append(read(team)))
    monkeypatch.setattr(dask_team, "FRESH_NS", -1)
    batches(cluster, "tiny", 10, Schedule.STATIC)
    assert len(readings) == 1


def test_a_call_on_the_workers_may_take_longer_than_an_answer_of_the_scheduler(
    cluster: RealCluster,
) -> None:
    from speeduplab.core.bench.teams.cluster import connection

    with connection.connected(cluster.address, 2) as made:
        made.on_each(__import__("time").sleep, connection.ANSWER_S + 1)  # as an import at its first use
        assert not made.silent


def test_workers_of_another_version_of_distributed_are_refused_by_the_host_too(
    cluster: RealCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    import distributed
    from speeduplab.core.bench.host.sample_failure import CellError

    monkeypatch.setattr(distributed, "__version__", "2020.1")
    with pytest.raises(CellError, match=r"and this is 2020\.1: use the same version on both sides"):
        batches(cluster, "tiny", 10, Schedule.STATIC)


def test_a_link_is_measured_on_a_cluster_that_stands(cluster: RealCluster) -> None:
    began = monotonic()
    link = measure_link(cluster.address)
    took_s = monotonic() - began
    # No part of it can have taken longer than all of it.
    assert 0 < link.latency_s < took_s
    assert 0 < link.dispatch_s < took_s
    assert BYTES / took_s < link.bytes_per_s < inf


def test_a_link_to_where_nothing_listens_is_refused_in_words() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(PlanError, match=f"nothing listens at tcp://127.0.0.1:{port}"):
        measure_link(f"tcp://127.0.0.1:{port}")


def test_arrays_that_do_not_fit_cost_the_cell_in_words(cluster: RealCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    from speeduplab.core.bench.host.sample_failure import CellError
    from speeduplab.core.bench.teams.cluster.array_copies import ArrayCopies

    asked = ArrayCopies.asked
    monkeypatch.setattr(ArrayCopies, "asked", lambda copies, at: [(*one[:3], 10**9) for one in asked(copies, at)])
    with pytest.raises(CellError, match="for the 1000000000 workers of one machine of the cluster") as refused:
        batches(cluster, "triad", 1000, Schedule.STATIC)
    assert refused.value.kind is FailureKind.OUT_OF_MEMORY


def test_more_workers_than_there_are_is_refused(cluster: RealCluster) -> None:
    (failed,) = (e for e in list(ChildHost().run(plan_of(here("dask", 3, cluster=cluster.address)))) if is_failed(e))
    assert "has 2 workers, 3 were asked for" in failed.reason


def is_failed(event: Any) -> bool:
    return isinstance(event, CellFailed)


@pytest.mark.parametrize("schedule", Schedule)
@pytest.mark.parametrize("workload", ["matmul", "triad", "nbody", "ship-shared"])
def test_copies_of_the_arrays_come_to_the_result_by_every_schedule(
    cluster: RealCluster, workload: str, schedule: Schedule
) -> None:
    num = NUMS.get(workload, 1003)
    found, _ = batches(cluster, workload, num, schedule)
    assert [WORKLOADS[workload].result.encode(result) for result in found] == [WORKLOADS[workload].expected(num)] * 2


def test_what_a_step_wrote_goes_ahead_of_the_next_one_where_it_is_long(
    cluster: RealCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    from speeduplab.core.bench.teams.cluster import dask_team

    monkeypatch.setattr(dask_team, "INLINE_BYTES", 100)
    found, _ = batches(cluster, "nbody", 41, Schedule.STATIC)
    assert found == [WORKLOADS["nbody"].expected(41)] * 2


def test_a_look_tells_versions_workers_threads_and_memory(cluster: RealCluster) -> None:
    found = looked(cluster.address)
    assert found["problem"] is None
    assert found["python"] == ".".join(map(str, sys.version_info[:3]))
    assert [(one["host"], one["threads"], one["python"]) for one in found["workers"]] == [
        ("127.0.0.1", 1, found["python"])
    ] * 2


def test_a_worker_is_no_scheduler(cluster: RealCluster) -> None:
    assert "is a worker of Dask, not its scheduler" in looked(cluster.workers[0].address)["problem"]


def test_where_nothing_listens_a_look_says_so() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert f"nothing listens at tcp://127.0.0.1:{port}" in looked(f"tcp://127.0.0.1:{port}")["problem"]


def test_what_takes_connections_and_says_nothing_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        problem = looked(f"tcp://127.0.0.1:{silent.getsockname()[1]}", limit_s=2)["problem"]
    assert "does not answer as a scheduler of Dask within 2 s" in problem


def test_a_name_that_no_machine_has_is_said() -> None:
    assert "there is no machine of the name" in looked("tcp://nowhere.invalid:8786")["problem"]


def test_tls_is_refused_without_certificates_and_what_is_missing_is_named(
    cluster: RealCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, name = cluster.address.replace("tcp", "tls"), "DASK_DISTRIBUTED__COMM__TLS__CA_FILE"
    assert "needs certificates, and distributed.comm.tls.ca-file is not set" in looked(address)["problem"]
    monkeypatch.setenv(name, str(tmp_path / "none.pem"))
    said = looked(address)["problem"]
    assert f"there is no file {tmp_path / 'none.pem'}, which distributed.comm.tls.ca-file names" in said
    (tmp_path / "none.pem").touch()
    assert "needs certificates, and distributed.comm.tls.client.cert is not set" in looked(address)["problem"]


def test_a_configuration_that_asks_for_encryption_is_named(
    cluster: RealCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION", "True")
    assert "Dask's configuration here asks for encryption" in looked(cluster.address)["problem"]


def test_no_workers_and_workers_of_another_python_are_said() -> None:
    with real_cluster(workers=0) as made:
        assert "has no workers: start some with dask worker" in looked(made.address)["problem"]
        # A stand-in for another Python: it only says that it is one.
        made.add("worker", made.address, "3.9.1.final.0")
        assert "runs Python 3.9.1, and this is" in looked(made.address)["problem"]


@pytest.mark.skipif(sys.platform == "win32", reason="sends signals, which this system lacks")
def test_a_worker_that_is_stopped_is_named_and_not_its_scheduler() -> None:
    with real_cluster() as made:
        made.workers[1].popen.send_signal(signal.SIGSTOP)
        found = looked(made.address)
    assert f"the worker {made.workers[1].address} does not answer its scheduler at {made.address}" in found["problem"]
    assert sorted(one["python"] == "" for one in found["workers"]) == [False, True]


# With a fork, as a time namespace is for children; and none of them outlives the command.
CLOCK = ("unshare", "--time", "--monotonic", "5000", "--fork", "--kill-child")


@pytest.fixture
def another_clock() -> tuple[str, ...]:
    """A command that runs a program with a clock that is 5000 s ahead of this one."""
    read = [*CLOCK, sys.executable, "-c", "import time; print(time.perf_counter())"]
    try:
        ahead_s = float(subprocess.run(read, check=True, capture_output=True, timeout=20).stdout) - perf_counter()
    except (OSError, subprocess.SubprocessError) as error:
        print(f"not run: no time namespaces here ({error})")
        pytest.skip(f"not run: no time namespaces here ({error})")
    assert 4000 < ahead_s < 6000
    return CLOCK


def test_lanes_of_a_worker_with_another_clock_are_aligned_and_said_to_be_estimated(
    another_clock: tuple[str, ...],
) -> None:
    skip_if(team_kind(ROW).unavailable(Backend.PYTHON))
    with real_cluster(workers=1) as made:
        other = made.add("worker", made.address, before=another_clock)
        events = in_a_host(made, num=10_000)
        order = in_order([made.workers[0].address, other.address])
    done = [event for event in events if isinstance(event, BatchDone)]
    assert len(done) == 2, events
    for batch in done:
        for lane in batch.lanes:
            assert (lane.clock_error_ns is not None) == (order[lane.worker] == other.address)
            assert 0 <= lane.start_ns <= batch.batch_ns[batch.lanes_of]  # and not 5000 s away


def test_tls_works_by_dasks_own_variables_and_tcp_is_told_to_use_it(tmp_path: Path) -> None:
    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    pair = authority.issue_cert("127.0.0.1", "localhost")
    files = {name: str(tmp_path / name) for name in ("ca", "cert", "key")}
    authority.cert_pem.write_to_path(files["ca"])
    pair.private_key_pem.write_to_path(files["key"])
    for blob in pair.cert_chain_pems:
        blob.write_to_path(files["cert"], append=True)
    names = {"DASK_DISTRIBUTED__COMM__TLS__CA_FILE": files["ca"]}
    for role in ("SCHEDULER", "WORKER", "CLIENT"):
        names[f"DASK_DISTRIBUTED__COMM__TLS__{role}__CERT"] = files["cert"]
        names[f"DASK_DISTRIBUTED__COMM__TLS__{role}__KEY"] = files["key"]
    with real_cluster(1, "tls", names) as made, pytest.MonkeyPatch.context() as patch:
        assert "needs TLS: use tls://" in looked(made.address.replace("tls", "tcp"))["problem"]
        for name, value in names.items():
            patch.setenv(name, value)
        assert looked(made.address)["problem"] is None
        events = list(ChildHost().run(plan_of(here("dask", 1, num=1000, cluster=made.address))))
        assert [event.reason for event in events if isinstance(event, CellFailed)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="looks at open ports, which this system keeps to itself")
def test_a_cluster_of_our_own_listens_on_loopback_alone(start: Start) -> None:
    skip_if(team_kind(ROW).unavailable(Backend.PYTHON))
    host = start(make_task("dask", workload="sleep", num=400, workers=2))
    while not isinstance(host.event(), Progress):
        pass
    family = [psutil.Process(host.popen.pid), *psutil.Process(host.popen.pid).children(recursive=True)]
    listening = {
        one.laddr.ip for process in family for one in process.net_connections() if one.status == psutil.CONN_LISTEN
    }
    assert listening == {"127.0.0.1"}


NAMESPACES = "slab-here", "slab-there"


@pytest.fixture
def two_namespaces() -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Commands that run a program in each of two network namespaces, 10.77.0.1 and 10.77.0.2."""
    here_, there = (f"{name}-{os.getpid()}" for name in NAMESPACES)
    pair = f"va{os.getpid() % 10**6}", f"vb{os.getpid() % 10**6}"
    steps = [["netns", "add", here_], ["netns", "add", there]]
    steps += [["link", "add", pair[0], "netns", here_, "type", "veth", "peer", "name", pair[1], "netns", there]]
    for name, end, address in ((here_, pair[0], "10.77.0.1/24"), (there, pair[1], "10.77.0.2/24")):
        steps += [["-n", name, "addr", "add", address, "dev", end], ["-n", name, "link", "set", end, "up"]]
        steps += [["-n", name, "link", "set", "lo", "up"]]
    try:
        for step in steps:
            try:
                subprocess.run(["ip", *step], check=True, capture_output=True, timeout=GIVE_UP_S)
            except (OSError, subprocess.SubprocessError) as error:
                print(f"not run: no network namespaces here ({error})")
                pytest.skip(f"not run: no network namespaces here ({error})")
        yield ("ip", "netns", "exec", here_), ("ip", "netns", "exec", there)
    finally:
        for name in (here_, there):
            with suppress(OSError):  # no such command
                subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)


def test_a_scheduler_and_workers_in_another_network_namespace_work(two_namespaces: Any) -> None:
    from real_cluster import Server
    from speeduplab.core.bench.codec import decode, encode
    from speeduplab.core.hosts import BENCH_MAIN

    ours, theirs = two_namespaces
    servers = [Server("scheduler", "tcp://10.77.0.2:0", before=theirs)]
    try:
        servers += [Server("10.77.0.2", servers[0].address, before=theirs) for _ in range(2)]
        task = make_task("dask", num=1000, workers=2, cluster=servers[0].address)
        host = subprocess.Popen(
            [*ours, sys.executable, str(BENCH_MAIN)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert host.stdin is not None
        assert host.stdout is not None
        host.stdin.write(encode(task) + "\n")
        host.stdin.flush()
        said = [decode(line) for line in host.stdout]
        host.stdin.close()
        host.wait(timeout=GIVE_UP_S)
        host.stdout.close()
    finally:
        for server in reversed(servers):
            server.end()
    assert isinstance(said[-1], CellDone), said[-1]


def test_a_look_is_one_line_of_json(cluster: RealCluster) -> None:
    assert json.dumps(looked(cluster.address)).startswith('{"address": "tcp://127.0.0.1')


def test_items_of_a_class_in_the_users_file_travel(cluster: RealCluster, tmp_path: Path) -> None:
    text = "from beside import Step\n\n\ndef items():\n    return [Step(i) for i in range(40)]\n\n\n"
    text += "def once(item):\n    return item.value + 1\n"
    function = own(tmp_path, text)
    function = Function(
        file=function.file, module="", name="once", shape=Shape.ITEM, folder=function.folder, sha256="", source=""
    )
    events = in_a_host(cluster, function, workload="function", num=40)
    assert [event.reason for event in events if isinstance(event, CellFailed)] == []
