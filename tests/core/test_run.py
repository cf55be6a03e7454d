"""A race: every event is written before it is seen, the end is always written, and a disk never ends a run."""

from __future__ import annotations

import json

import pytest
from real_runs import here, plan_of
from speeduplab.core.bench.codec import ProtocolError, decode
from speeduplab.core.bench.events import CellDone, Conclusions, Outcome, Progress, RoundDone, RunEnded, RunStarted
from speeduplab.core.hosts import ChildHost
from speeduplab.core.report import conclusions
from speeduplab.core.report.conclusions import difference
from speeduplab.core.report.summary_json import summary_object
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.run import run_plan
from speeduplab.core.runfile import SUFFIX, RunWriter, read
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run_events

pytestmark = pytest.mark.usefixtures("no_child_left")

PLAN = plan_of(here())


class FakeHost:
    """Says what it is told to, and raises what is an exception."""

    def __init__(self, *events) -> None:
        self.events = events
        self.stopped = False

    def run(self, plan):
        for event in self.events:
            if isinstance(event, BaseException):
                raise event
            yield event

    def stop(self) -> None:
        self.stopped = True


class FakeWriter:
    def __init__(self) -> None:
        self.events = []
        self.closed = False

    def write(self, event) -> None:
        assert not self.closed
        self.events.append(event)

    def close(self) -> None:
        self.closed = True


ROUND = RoundDone(round=0)
END = RunEnded(outcome=Outcome.COMPLETED, reason=None)
STOPPED = RunEnded(outcome=Outcome.STOPPED, reason=None)


@pytest.fixture
def writer() -> FakeWriter:
    return FakeWriter()


def test_every_event_is_written_before_it_is_yielded(writer):
    for count, event in enumerate(run_plan(PLAN, FakeHost(ROUND, END), writer, {}), 1):
        assert writer.events[-1] is event
        assert len(writer.events) == count
    assert writer.closed


def test_the_start_is_written_before_anything_runs(writer):
    begun = []

    class Host(FakeHost):
        def run(self, plan):
            begun.append(list(writer.events))
            yield END

    events = run_plan(PLAN, Host(), writer, {"cpu": "x"})
    started = next(events)
    assert isinstance(started, RunStarted)
    assert begun == []
    assert (started.plan, started.machine) == (PLAN, {"cpu": "x"})
    list(events)
    assert begun == [[started]]


def test_a_reader_that_leaves_stops_the_host_and_the_end_is_written(writer):
    host = FakeHost(ROUND, END)
    events = run_plan(PLAN, host, writer, {})
    next(events)
    next(events)
    events.close()
    assert host.stopped
    assert writer.events[-1] == STOPPED
    assert writer.closed


def test_ctrl_c_stops_the_host_and_the_end_is_written(writer):
    host = FakeHost(ROUND, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        list(run_plan(PLAN, host, writer, {}))
    assert host.stopped
    assert writer.events[-1] == STOPPED
    assert writer.closed


def test_a_fault_of_the_host_is_the_end_of_the_run_with_a_reason(writer):
    events = list(run_plan(PLAN, FakeHost(ROUND, OSError("too many open files")), writer, {}))
    assert events[-1] == RunEnded(outcome=Outcome.FAILED, reason="OSError: too many open files")
    assert writer.events == events


def test_a_stop_before_the_first_event_counts(writer):
    host = ChildHost()
    events = run_plan(plan_of(here(num=10**12)), host, writer, {})
    host.stop()
    assert list(events)[1:] == [STOPPED]


def test_a_disk_that_fails_does_not_stop_the_measuring(tmp_path):
    (tmp_path / "a file").touch()
    writer = RunWriter(tmp_path / "a file" / f"run{SUFFIX}", refuge=tmp_path / "a file")
    events = list(run_plan(PLAN, ChildHost(), writer, {}))
    assert any(isinstance(event, CellDone) for event in events)
    assert "not saved" in writer.problem


def test_a_real_run_can_be_read_back_whole(tmp_path):
    writer = RunWriter(tmp_path / f"run{SUFFIX}")
    events = list(run_plan(plan_of(here(), here("threads", 2), rounds=2), ChildHost(), writer, {}))
    result = read(writer.path)
    assert result.outcome is Outcome.COMPLETED
    assert len(result.samples) == 4
    assert all(sample.complete for sample in result.samples.values())
    assert writer.path.read_bytes().count(b"\n") == len(events)


def test_a_run_that_is_left_in_the_middle_is_a_stopped_run_in_its_file(tmp_path):
    writer = RunWriter(tmp_path / f"run{SUFFIX}")
    events = run_plan(plan_of(here(num=10**12)), ChildHost(), writer, {})
    next(event for event in events if isinstance(event, Progress))
    events.close()
    assert read(writer.path).outcome is Outcome.STOPPED


def test_what_the_run_says_is_written_right_before_its_end(tmp_path):
    cells = [Timed(cell=cell("serial"), warm_s=0.2), Timed(cell=cell("threads", 2), warm_s=0.1, spread=0.3)]
    started, *measured = run_events(cells)
    writer = RunWriter(tmp_path / f"run{SUFFIX}")
    events = list(run_plan(started.plan, FakeHost(*measured), writer, started.machine))
    assert isinstance(events[-2], Conclusions)
    result = read(writer.path)
    printed = summary_object(result, summarise(result), writer.path)
    stored = [one for one in result.conclusions.findings if one["basis"] == "warm"]
    assert [{**one, "basis": "warm"} for one in printed["findings"]] == stored
    assert "unstable" in [one["key"] for one in stored]
    assert list(result.conclusions.scaling) == printed["scaling"]
    assert list(result.conclusions.break_even) == printed["break_even"]
    assert result.conclusions.program == result.started.program
    assert difference(result, summarise(result)) == ""


def test_a_run_that_is_stopped_says_what_it_has(writer):
    started, *measured = run_events([Timed(cell=cell("serial"), warm_s=0.2)], rounds_done=3, outcome=None)
    events = run_plan(started.plan, FakeHost(*measured), writer, started.machine)
    for _ in range(len(measured)):
        next(events)
    events.close()
    assert isinstance(writer.events[-2], Conclusions)
    assert writer.events[-1] == STOPPED


def test_a_fault_in_the_conclusions_loses_nothing_but_them(writer, monkeypatch):
    def fail(result):
        raise ArithmeticError

    monkeypatch.setattr(conclusions, "conclude", fail)
    started, *measured = run_events([Timed(cell=cell("serial"), warm_s=0.2)])
    assert list(run_plan(started.plan, FakeHost(*measured), writer, {}))[1:] == measured
    assert writer.events[1:] == measured


def test_another_conclusion_than_the_stored_one_is_said_in_a_sentence():
    cells = [Timed(cell=cell("serial"), warm_s=0.2, spread=0.3)]
    *measured, end = run_events(cells)
    found = ({"basis": "warm", "key": "battery"}, {"basis": "cold", "key": "steal"}, {"key": []})
    stored = Conclusions(program="9.0", findings=found, scaling=(), break_even=())
    result = RunResult.fold([*measured, stored, end])
    assert difference(result, summarise(result)) == (
        "The program that measured this, version 9.0, concluded otherwise: it found battery, "
        "and it did not find unstable."
    )


@pytest.mark.parametrize("findings", [{}, [1], ["x"], [[[]]]])
def test_conclusions_of_another_form_are_refused(findings):
    line = {"event": "Conclusions", "program": "1", "findings": findings, "scaling": [], "break_even": []}
    with pytest.raises(ProtocolError, match=r"Conclusions\.findings: expected"):
        decode(json.dumps(line))


def test_conclusions_that_are_nested_too_deeply_are_refused():
    deep = {}
    for _ in range(30):
        deep = {"a": deep}
    line = {"event": "Conclusions", "program": "1", "findings": [deep], "scaling": [], "break_even": []}
    with pytest.raises(ProtocolError, match="at most 20 levels"):
        decode(json.dumps(line))


def test_a_run_is_concluded_only_once():
    *measured, _ = run_events([Timed(cell=cell("serial"), warm_s=0.2)])
    stored = Conclusions(program="1", findings=(), scaling=(), break_even=())
    with pytest.raises(ValueError, match="only once"):
        RunResult.fold([*measured, stored, stored])
