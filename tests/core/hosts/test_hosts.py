"""The child host against well-behaved and ill-behaved scripts, and the host inside this process."""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from known_pythons import known
from real_runs import here, plan_of, wait_until
from speeduplab.core.bench.events import (
    BatchDone,
    Calibrated,
    CellDone,
    CellFailed,
    FailureKind,
    HostStarted,
    Outcome,
    PhaseDone,
    PhaseName,
    Progress,
    RunEnded,
)
from speeduplab.core.bench.model import Plan
from speeduplab.core.hosts import ChildHost, WindowHost
from speeduplab.core.hosts.environment import bench_environment
from speeduplab.core.hosts.exit_verdict import exit_verdict, oom_kills
from speeduplab.core.hosts.interpreters import probe
from speeduplab.core.hosts.process import Child
from speeduplab.core.hosts.round_order import orders
from speeduplab.core.hosts.silence import Silence

pytestmark = pytest.mark.usefixtures("no_child_left")


def kinds(events) -> list[str]:
    return [type(event).__name__ for event in events]


def only_failure(events) -> CellFailed:
    (failure,) = (event for event in events if isinstance(event, CellFailed))
    return failure


# Orders


@given(cells=st.integers(1, 12), blocks=st.integers(1, 3), seed=st.integers(0, 2**32))
def test_each_cell_takes_each_place_equally_often(cells, blocks, seed):
    plan = Plan(cells=(here(),) * cells, rounds=cells * blocks, seed=seed)
    taken = Counter((place, cell) for order in orders(plan) for place, cell in enumerate(order))
    assert taken == {(place, cell): blocks for place in range(cells) for cell in range(cells)}


@given(cells=st.integers(2, 12), seed=st.integers(0, 2**32))
def test_no_cell_comes_after_the_same_other_one_again_and_again(cells, seed):
    plan = Plan(cells=(here(),) * cells, rounds=cells, seed=seed)
    after = Counter(pair for order in orders(plan) for pair in itertools.pairwise(order))
    assert max(after.values()) == 1 + cells % 2


@given(cells=st.integers(1, 12), rounds=st.integers(1, 20), seed=st.integers(0, 2**32))
def test_each_round_visits_each_cell_once(cells, rounds, seed):
    found = orders(Plan(cells=(here(),) * cells, rounds=rounds, seed=seed))
    assert [sorted(order) for order in found] == [list(range(cells))] * rounds


def test_the_seed_alone_decides_the_order():
    plans = [Plan(cells=(here(),) * 8, rounds=8, seed=seed) for seed in (1, 1, 2)]
    assert orders(plans[0]) == orders(plans[1]) != orders(plans[2])


# The real bench host


def test_a_run_tells_every_phase_of_every_cell_in_order():
    events = list(ChildHost().run(plan_of(here(), rounds=2)))
    told = [event.phase if isinstance(event, PhaseDone | BatchDone) else type(event).__name__ for event in events]
    sample = [
        "HostStarted",
        PhaseName.LAUNCH,
        PhaseName.IMPORT,
        "Calibrated",
        PhaseName.CALIBRATE,
        PhaseName.CREATE,
        PhaseName.READY,
        PhaseName.FIRST,
        PhaseName.WARM,
        PhaseName.TEARDOWN,
        "CellDone",
        "RoundConditions",
        "RoundDone",
    ]
    costs = [*sample[:9], PhaseName.COSTS, "TeamCosts", *sample[9:]]  # once
    assert [one for one in told if one != "Progress"] == [*costs, *sample, "RunEnded"]
    assert events[-1] == RunEnded(outcome=Outcome.COMPLETED, reason=None)


def test_every_cell_of_every_round_has_a_process_of_its_own():
    events = list(ChildHost().run(plan_of(here(), here("threads", 2), rounds=2)))
    pids = [event.pid for event in events if isinstance(event, HostStarted)]
    assert len(set(pids)) == 4
    assert os.getpid() not in pids


def test_the_launch_is_timed_by_both_clocks_together():
    events = ChildHost().run(plan_of(here()))
    launch = next(event for event in events if isinstance(event, PhaseDone))
    events.close()
    assert launch.phase is PhaseName.LAUNCH
    assert launch.wall_ns > 0


# Ill-behaved scripts

LAUNCH_FAULTS = {
    "another protocol": ("hello(protocol=99)", "speaks protocol 99"),
    "no greeting": ("done(num)", "began with CellDone"),
    "two greetings": ("hello(); hello()", "answered twice"),
    "not JSON": ("hello(); print('oops', flush=True); time.sleep(60)", "'oops'"),
    "not text": ("hello(); os.write(1, b'\\xff\\xfe\\n'); time.sleep(60)", "the line is not text in UTF-8"),
    "an unknown event": ("hello(); say('Surprise')", "unknown event 'Surprise'"),
    "an unknown field": ("hello(); say('CellDone', result=1, gil=None, more=1)", "unknown ['more']"),
    "a wrong type": ("hello(); say('CellDone', result='1', gil=None)", "expected int"),
    "an event of the run": (
        "hello(); print(json.dumps({'event': 'RoundDone', 'round': 0}))",
        "not a bench host's to say",
    ),
    "another cell": ("hello(); task['cell_index'] = 5; done(num)", "expected cell 0, round 0"),
    "an end before the greeting": ("sys.exit('no such luck')", "ended without a result (exit status 1)"),
}


@pytest.mark.parametrize(("body", "reason"), LAUNCH_FAULTS.values(), ids=LAUNCH_FAULTS)
def test_a_script_that_breaks_the_protocol_fails_its_cell(script, body, reason):
    events = list(ChildHost(script(body)).run(plan_of(here())))
    failure = only_failure(events)
    assert failure.kind is FailureKind.LAUNCH
    assert reason in failure.reason
    assert kinds(events)[-2:] == ["RoundDone", "RunEnded"]


def test_a_host_with_another_clock_has_no_time(script):
    failure = only_failure(ChildHost(script("hello(clock_ns=1)")).run(plan_of(here())))
    assert failure.kind is FailureKind.CLOCK
    assert "clock reads 1 ns" in failure.reason


def test_what_the_interpreter_complained_of_stands_in_the_last_words(script):
    events = ChildHost(script("sys.exit('no such luck')")).run(plan_of(here()))
    assert only_failure(events).last_words == "no such luck"


def test_an_interpreter_that_does_not_exist_fails_its_cell_and_no_other():
    events = list(ChildHost().run(plan_of(here(python="/nowhere/python"), here())))
    failure = only_failure(events)
    assert failure.kind is FailureKind.LAUNCH
    assert failure.reason == "/nowhere/python cannot be started: no such file or directory; choose another Python"
    assert "CellDone" in kinds(events)


def test_a_wrong_result_is_a_failed_cell_with_both_numbers(script):
    body = "hello(); batch('first', num + 1); batch('warm', num + 1); done(num + 1)"
    failure = only_failure(ChildHost(script(body)).run(plan_of(here(num=1000))))
    assert (failure.kind, failure.reason) == (FailureKind.WRONG_RESULT, "returned 1,001, expected 1,000")


def test_batches_that_do_not_agree_are_a_wrong_result_where_the_right_one_is_unknown(script):
    body = "hello(); batch('first', 5); batch('warm', 6); done(6)"
    cell = here(workload="primes", num=10**12)
    failure = only_failure(ChildHost(script(body)).run(plan_of(cell)))
    assert failure.reason == "returned 5 and 6: its batches do not agree"


def test_silence_after_the_output_was_closed_times_out(script):
    body = "hello(); os.close(1); time.sleep(60)"
    failure = only_failure(ChildHost(script(body)).run(plan_of(here(), time_limit_s=0.3)))
    assert failure.kind is FailureKind.TIMED_OUT


def test_a_host_that_stays_after_its_last_word_is_measured_all_the_same(script, monkeypatch):
    monkeypatch.setattr("speeduplab.core.hosts.child.LEAVE_S", 0.1)
    events = list(ChildHost(script("hello(); whole(); time.sleep(60)")).run(plan_of(here())))
    assert [kind for kind in kinds(events) if kind != "BatchDone"] == [
        "HostStarted", "PhaseDone", "CellDone", "RoundConditions", "RoundDone", "RunEnded",
    ]  # fmt: skip


def test_a_flood_of_complaints_is_read_to_its_end_and_only_the_end_is_kept(script):
    flood = "[sys.stderr.write('x' * 99_999 + '\\n') for _ in range(100)]"
    # Without a flush the last line would be lost with the process, unless the caller has PYTHONUNBUFFERED set.
    body = f"hello(); {flood}; sys.stderr.write('the end'); sys.stderr.flush(); os._exit(3)"
    words = only_failure(ChildHost(script(body)).run(plan_of(here()))).last_words
    assert words.endswith("xxx\nthe end")
    assert len(words) <= 8192


def test_an_uncaught_memory_error_is_out_of_memory(script):
    failure = only_failure(ChildHost(script("hello(); raise MemoryError")).run(plan_of(here())))
    assert failure.kind is FailureKind.OUT_OF_MEMORY


def test_paths_with_spaces_and_letters_of_any_language_work(tmp_path, script):
    folder = tmp_path / "mes données 数据"
    folder.mkdir()
    main = script("hello(); whole()").rename(folder / "hôte d'essai.py")
    python = folder / "python é"
    python.symlink_to(sys.executable)
    assert "CellDone" in kinds(ChildHost(main).run(plan_of(here(python=str(python)))))


def test_a_python_that_dies_before_its_first_line_is_quoted_by_the_line_that_says_why(script):
    body = "sys.stderr.write('Fatal Python error: config_read_gil: no\\nPython runtime state: preinitialized\\n')"
    failure = only_failure(ChildHost(script(f"{body}; sys.exit(1)")).run(plan_of(here())))
    assert failure.reason == f"{sys.executable} does not start: Fatal Python error: config_read_gil: no"


# The environment of a host


def test_what_would_disturb_a_host_is_dropped_and_what_a_user_needs_is_kept():
    base = {
        "PYTHONSTARTUP": "x",
        "PYTHONINSPECT": "1",
        "PYTHONPROFILEIMPORTTIME": "1",
        "PYTHONHOME": "/",
        "PYTHON_GIL": "0",
    }
    made = bench_environment({**base, "PYTHONPATH": f"{os.pathsep}/mine{os.pathsep}lib", "HOME": "/home"})
    assert {**made, "SPEEDUPLAB_NATIVE_DIR": ""} == {
        "PYTHON_GIL": "0",
        "PYTHONPATH": f"/mine{os.pathsep}{Path.cwd() / 'lib'}",
        "PYTHONSAFEPATH": "1",
        "HOME": "/home",
        "SPEEDUPLAB_NATIVE_DIR": "",
    }


def test_a_wish_for_no_gil_does_not_keep_pythons_with_one_from_starting(monkeypatch):
    monkeypatch.setenv("PYTHON_GIL", "0")
    python = next((path for version, path in known().items() if version in ("3.13", "3.14", "3.15")), None)
    if python is None:
        pytest.skip("no Python that minds: not this machine")
    assert probe(python).gil is True
    events = list(ChildHost().run(plan_of(here(python=python))))
    assert [event for event in events if isinstance(event, CellFailed)] == []


def test_a_host_finds_the_native_extension_and_a_temporary_folder_that_goes_with_the_run(script, tmp_path):
    pytest.importorskip("speeduplab.core._native", exc_type=ImportError)
    out = tmp_path / "out.json"
    body = f"open({str(out)!r}, 'w').write(json.dumps(dict(os.environ))); hello(); done(num)"
    list(ChildHost(script(body)).run(plan_of(here())))
    environment = json.loads(out.read_text())
    assert list(Path(environment["SPEEDUPLAB_NATIVE_DIR"]).glob("_native*"))
    assert environment["TMPDIR"] == environment["TEMP"] == environment["TMP"]
    assert not Path(environment["TMPDIR"]).parent.exists()


# Silence


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands until it is set."""

    class Clock:
        now = 0.0

        def monotonic(self) -> float:
            return self.now

    made = Clock()
    monkeypatch.setattr("speeduplab.core.hosts.silence.time", made)
    return made


AT = {"cell": 0, "round": 0}


def progress(*done: int) -> Progress:
    return Progress(**AT, phase=PhaseName.FIRST, at_ns=0, done=done)


def calibrated(slice_ns: int) -> Calibrated:
    return Calibrated(**AT, cost_per_s=1.0, slice_units=1, slice_ns=slice_ns)


READY = PhaseDone(**AT, phase=PhaseName.READY, wall_ns=1)


def test_the_limit_follows_the_stage_the_workers_and_the_slices(clock):
    silence = Silence(64, None)
    assert silence.limit_s == 30
    silence.hear(calibrated(10**9))
    assert silence.limit_s == 64
    silence.hear(READY)
    assert silence.limit_s == 20 * 64


def test_short_slices_still_leave_ten_seconds(clock):
    silence = Silence(1, None)
    silence.hear(calibrated(1_500_000))
    silence.hear(READY)
    assert silence.limit_s == 10


def test_a_limit_of_the_user_overrides_all(clock):
    silence = Silence(64, 2.5)
    for event in (calibrated(10**9), READY):
        silence.hear(event)
        assert silence.limit_s == 2.5


def test_progress_that_stands_still_is_silence(clock):
    silence = Silence(1, 5)
    silence.hear(progress(1))
    clock.now = 4
    silence.hear(progress(1))
    assert silence.left_s == 1
    silence.hear(progress(2))
    assert silence.left_s == 5


def test_while_this_program_stands_still_the_clock_of_silence_does_too(clock):
    silence = Silence(1, 5)
    for second in (1, 2, 3):
        clock.now = second
        assert silence.look() == 0
    clock.now = 3_603
    assert silence.look() == 3_600
    assert silence.left_s == 2
    clock.now = 3_605
    assert silence.look() == 0
    assert silence.left_s == 0


def test_a_standstill_forgives_no_more_than_has_passed(clock):
    silence = Silence(1, 5)
    clock.now = 100
    silence.hear(progress(1))
    silence.look()
    assert silence.left_s == 5


def test_what_lies_ready_is_taken_before_the_limit_counts(script, clock, monkeypatch):
    children = []

    def noted(*of_child) -> Child:
        children.append(Child(*of_child))
        return children[0]

    monkeypatch.setattr("speeduplab.core.hosts.child.Child", noted)
    late = []
    for event in ChildHost(script("hello(); whole()")).run(plan_of(here(), time_limit_s=1)):
        late.append(event)
        if isinstance(event, HostStarted):
            assert wait_until(lambda: children[0]._inbox.qsize() >= 3)  # two batches and the end
            clock.now += 1.5  # past the limit, and too short for a standstill
    assert "CellDone" in kinds(late)


# Verdicts


@pytest.mark.parametrize(
    ("status", "kind", "reason"),
    [
        (-signal.SIGKILL, FailureKind.KILLED, "killed (SIGKILL)"),
        (-signal.SIGTERM, FailureKind.KILLED, "killed (SIGTERM)"),
        (-signal.SIGSEGV, FailureKind.CRASHED, "crashed: segmentation fault (SIGSEGV)"),
        (-signal.SIGABRT, FailureKind.CRASHED, "crashed: aborted (SIGABRT)"),
        (-99, FailureKind.CRASHED, "crashed (signal 99)"),
        (3, FailureKind.CRASHED, "ended without a result (exit status 3)"),
        (0xC0000005, FailureKind.CRASHED, "crashed: access violation (0xC0000005)"),
        (None, FailureKind.KILLED, "does not end, not even when killed"),
    ],
)
def test_an_exit_status_has_words(status, kind, reason):
    assert exit_verdict(status) == (kind, reason)


@pytest.mark.parametrize(
    ("membership", "file"),
    [
        ("0::/app/unit", "sys/fs/cgroup/app/unit/memory.events"),
        ("4:cpu,memory:/app", "sys/fs/cgroup/memory/app/memory.oom_control"),
        ("", "proc/vmstat"),
    ],
)
def test_out_of_memory_kills_are_counted_where_the_system_counts_them(tmp_path, membership, file):
    for path, text in (("proc/self/cgroup", f"{membership}\n"), (file, "low 0\noom_kill 7\n")):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    assert oom_kills(tmp_path) == 7


def test_a_system_that_does_not_count_has_no_out_of_memory_kills(tmp_path):
    assert oom_kills(tmp_path) == 0


# The host inside this process


@pytest.mark.parametrize("strategy", ["serial", "threads", "qthreadpool"])
def test_the_window_host_says_what_a_child_says_but_for_launch_costs_and_conditions(strategy):
    plan = plan_of(here(strategy))
    events = [one for one in ChildHost().run(plan) if getattr(one, "phase", None) is not PhaseName.COSTS]
    child = [one for one in kinds(events) if one != "Progress"]
    window = [one for one in kinds(WindowHost().run(plan)) if one != "Progress"]
    for only in ("PhaseDone", "TeamCosts", "RoundConditions"):
        child.remove(only)
    assert window == child


def test_the_window_host_is_this_process():
    started = next(iter(WindowHost().run(plan_of(here()))))
    assert started.pid == os.getpid()


def test_the_window_host_refuses_worker_processes():
    failure = only_failure(WindowHost().run(plan_of(here("processes", 2))))
    assert failure.kind is FailureKind.UNAVAILABLE


def test_the_window_host_refuses_slices_that_stop_would_have_to_wait_for():
    failure = only_failure(WindowHost().run(plan_of(here("threads", 2, num=10**12))))
    assert failure.kind is FailureKind.UNAVAILABLE
    assert "choose a smaller num" in failure.reason


def test_the_window_host_checks_results(monkeypatch):
    monkeypatch.setattr("speeduplab.core.hosts.in_window.expected_result", lambda cell: 5)
    failure = only_failure(WindowHost().run(plan_of(here(num=1000))))
    assert failure.reason == "returned 1,000, expected 5"


def test_the_window_host_goes_through_rounds_in_the_plan_s_order():
    plan = plan_of(here(), here("threads"), rounds=2)
    done = [(event.round, event.cell) for event in WindowHost().run(plan) if isinstance(event, CellDone)]
    assert done == list(itertools.chain(*([(r, c) for c in order] for r, order in enumerate(orders(plan)))))


def test_a_window_host_that_is_left_early_ends_its_workers(monkeypatch):
    # A calibration that is disturbed makes slices look so long that the host would refuse them.
    monkeypatch.setattr("speeduplab.core.hosts.in_window.STOP_NS", 10**12)
    # Long enough to be left while it runs; no longer, or slices are long.
    events = WindowHost().run(plan_of(here("threads", 2, num=10**8)))
    before = threading.active_count()
    next(event for event in events if isinstance(event, Progress))
    assert threading.active_count() > before
    events.close()
    assert wait_until(lambda: threading.active_count() == before)
