"""Further rounds for a run: nothing measured is changed, the order goes on, and only the same machine may add any."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import datetime

import pytest
from real_runs import here, plan_of
from speeduplab.core.bench.events import EarlierRounds, Outcome, RoundDone, RunEnded, RunStarted
from speeduplab.core.cli.main import main
from speeduplab.core.compare import compare
from speeduplab.core.export.chrome_trace import render
from speeduplab.core.hosts import ChildHost
from speeduplab.core.hosts.interpreter_card import with_measured
from speeduplab.core.hosts.round_order import orders
from speeduplab.core.machine.machine_card import machine_card
from speeduplab.core.plan.further_rounds import check_same, further_plan
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.results.blocks import Block, blocks, clock_shifts_ns, earlier_rounds
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.run import program_version, run_plan
from speeduplab.core.runfile import SUFFIX, RunFileError, RunWriter, events_of, read, save
from speeduplab.core.summary.conditions_table import rounds_text
from synthetic import Timed, around, cell, run, run_events

pytestmark = pytest.mark.usefixtures("no_child_left")

SERIAL = Timed(cell=cell("serial", python=sys.executable), warm_s=0.2)
THREADS = Timed(cell=cell("threads", 2, python=sys.executable), warm_s=0.1)
OURS = frozenset({sys.executable})
FIRST, SECOND = "2026-11-22T14:32:00+01:00", "2026-11-23T09:00:00+01:00"


def grown(rounds: int = 7, *, first: int = 3) -> RunResult:
    """A run that went on with one of `first` rounds."""
    started, *events = run_events([SERIAL, THREADS], rounds=rounds)
    earlier = (EarlierRounds(rounds=first, created=FIRST),)
    return RunResult.fold([replace(started, created=SECOND, earlier=earlier), *events])


def real_run(tmp_path, name: str, rounds: int = 2):
    """A run of this machine, measured by the command line."""
    path = tmp_path / f"{name}{SUFFIX}"
    arguments = ["run", "--num", "1000", "--strategy", "serial,threads", "--rounds", str(rounds), "--save", str(path)]
    assert main(arguments) == 0
    return path


def test_the_command_goes_on_with_a_run_in_a_file_of_its_own(tmp_path, capsys):
    old, new = real_run(tmp_path, "old"), tmp_path / f"new{SUFFIX}"
    before = old.read_bytes()
    capsys.readouterr()
    assert main(["run", "--more", str(old), "--rounds", "1", "--save", str(new), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert old.read_bytes() == before
    assert [one["rounds"] for one in said["cells"]] == [3, 3]
    first, result = read(old), read(new)
    assert said["earlier"] == [{"rounds": 2, "created": first.started.created}]
    assert result.outcome is Outcome.COMPLETED
    for key, sample in first.samples.items():
        assert result.samples[key].warm == sample.warm
        assert result.samples[key].phases == sample.phases


def test_without_a_number_seven_rounds_are_added(tmp_path):
    old, new = real_run(tmp_path, "old", rounds=1), tmp_path / f"new{SUFFIX}"
    assert main(["run", "--more", str(old), "--save", str(new)]) == 0
    assert read(new).rounds_done == 8


@pytest.mark.parametrize(
    ("option", "value"), [("--num", "1e3"), ("--strategy", "serial"), ("--seed", "1"), ("--time-limit", "3")]
)
def test_the_plan_of_a_run_that_goes_on_is_settled(tmp_path, capsys, option, value):
    old = real_run(tmp_path, "old", rounds=1)
    capsys.readouterr()
    assert main(["run", "--more", str(old), option, value]) == 2
    assert f"--more goes on with the plan of {old.name}: leave out {option}" in capsys.readouterr().err


def test_the_order_of_the_rounds_goes_on_as_if_they_had_been_one_run():
    plan = plan_of(here(), here("threads", 2), here("threads", 3), rounds=4)
    assert orders(replace(plan, rounds=11))[:4] == orders(plan)


def test_only_the_rounds_that_are_missing_are_measured():
    plan = plan_of(here(), here("threads", 2), rounds=3)
    events = list(ChildHost().run(plan, 2))
    assert [event.round for event in events if isinstance(event, RoundDone)] == [2]
    assert events[-1] == RunEnded(outcome=Outcome.COMPLETED, reason=None)


def test_a_round_that_was_cut_short_is_measured_again(tmp_path):
    plan = plan_of(here(), here("threads", 2), rounds=2)
    whole = RunResult.fold(run_plan(plan, ChildHost(), RunWriter(tmp_path / f"a{SUFFIX}"), {}))
    cut = [event for event in events_of(whole) if event not in (RoundDone(round=1), whole.conclusions)]
    part = RunResult.fold([*cut[:-1], RunEnded(outcome=Outcome.STOPPED, reason=None)])
    assert part.rounds_done == 1
    assert len(part.samples) == 4
    further = further_plan(part, 1, OURS)
    assert further.rounds == 2
    events = list(run_plan(further, ChildHost(), RunWriter(tmp_path / f"b{SUFFIX}"), {}, earlier=part))
    result = RunResult.fold(events)
    assert result.rounds_done == 2
    assert result.samples[0, 0].warm == part.samples[0, 0].warm
    assert result.samples[0, 1].warm != part.samples[0, 1].warm
    assert isinstance(events[0], RunStarted)
    assert [one.rounds for one in events[0].earlier] == [1]


def test_a_run_without_a_whole_round_has_nothing_to_go_on_with():
    with pytest.raises(PlanError, match="no whole round to go on from: run its plan anew"):
        further_plan(run([SERIAL], rounds_done=0, outcome=Outcome.STOPPED), 7, OURS)


def test_an_interpreter_that_a_file_names_is_not_started_for_that():
    strange = replace(SERIAL, cell=cell("serial", python="/somewhere/python"))
    with pytest.raises(PlanError, match="/somewhere/python is no Python of this machine: run the plan anew"):
        further_plan(run([strange]), 7, OURS)


def test_more_rounds_than_a_run_may_have_are_refused():
    with pytest.raises(PlanError, match="rounds must be from 1 to 1000, got 1007"):
        further_plan(run([SERIAL]), 1000, OURS)


def card() -> dict:
    return json.loads(json.dumps(with_measured(machine_card(), plan_of(here()))))


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("cpu", "Another One", "Processor was Another One, and is "),
        ("python", "3.10.1", "Python was 3.10.1, and is "),
        ("power", "battery", "Power was battery, and is "),
        ("environment", {"PYTHONMALLOC": "malloc"}, "Environment was PYTHONMALLOC=malloc, and is "),
        ("governor", "powersave", "Governor was powersave, and is "),
    ],
)
def test_another_machine_or_python_is_refused_by_name(key, value, said):
    now = card()
    result = run([SERIAL], machine={**now, key: value})
    result.started = replace(result.started, program=program_version())
    with pytest.raises(PlanError) as refusal:
        check_same(result, now, program_version())
    assert said in str(refusal.value)
    assert str(refusal.value).endswith(": run the plan anew, and compare")


def test_the_load_of_the_machine_is_no_reason_to_refuse():
    now = card()
    result = run([SERIAL], machine={**now, "load": 7.5, "memory_bytes": 1})
    result.started = replace(result.started, program=program_version())
    check_same(result, now, program_version())


FAR = "tcp://10.0.0.5:8786"
CLUSTER = {"scheduler": FAR, "version": "2026.8.0", "python": "3.11.7", "workers": 4, "machines": 2, "first_machine": 2}


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("workers", 3, "the cluster was tcp://10.0.0.5:8786, 3 workers on 2 machines, 2 of them on one, distributed"),
        ("first_machine", 3, "3 of them on one, distributed 2026.8.0, Python 3.11.7, and is "),
        ("version", "2025.5.0", "distributed 2025.5.0, Python 3.11.7, and is "),
    ],
)
def test_another_cluster_is_refused_by_what_it_was(key, value, said):
    now = card()
    result = run([SERIAL], machine={**now, "cluster": {**CLUSTER, key: value}})
    result.started = replace(result.started, program=program_version())
    with pytest.raises(PlanError) as refusal:
        check_same(result, {**now, "cluster": CLUSTER}, program_version())
    assert said in str(refusal.value)


def test_the_same_cluster_or_one_of_which_a_file_does_not_tell_is_no_reason_to_refuse():
    now = card()
    for was in (CLUSTER, {**CLUSTER, "memory_bytes": 1}, None, "a strange card"):
        result = run([SERIAL], machine={**now, "cluster": was})
        result.started = replace(result.started, program=program_version())
        check_same(result, {**now, "cluster": CLUSTER}, program_version())


def test_a_run_does_not_go_on_with_another_cluster(tmp_path, capsys):
    old = tmp_path / f"far{SUFFIX}"
    save(run_events([Timed(cell=cell("dask", 2, python=sys.executable, cluster=FAR), warm_s=0.1)]), old)
    assert main(["run", "--more", str(old), "--dask", "tcp://10.0.0.6:8786"]) == 2
    assert f"--more goes on with the cluster {FAR}, as {old.name} says" in capsys.readouterr().err
    assert main(["run", "--more", str(old)]) == 2
    assert f"add --dask {FAR} or --yes to go on with it" in capsys.readouterr().err


def test_another_program_is_refused_by_name():
    with pytest.raises(PlanError, match=r"Speedup Lab was 0\.1\.0, and is 9\.0"):
        check_same(run([SERIAL]), card(), "9.0")


def test_the_blocks_of_a_run_are_known_from_its_file(tmp_path):
    save(events_of(grown()), tmp_path / f"a{SUFFIX}")
    result = read(tmp_path / f"a{SUFFIX}")
    assert blocks(result) == (Block(rounds=range(3), created=FIRST), Block(rounds=range(3, 7), created=SECOND))
    assert earlier_rounds(result) == (
        EarlierRounds(rounds=3, created=FIRST),
        EarlierRounds(rounds=4, created=SECOND),
    )


def test_a_second_block_that_was_stopped_at_once_is_none():
    started, *events = run_events([SERIAL], rounds=7, rounds_done=3, outcome=Outcome.STOPPED)
    earlier = (EarlierRounds(rounds=3, created=FIRST),)
    result = RunResult.fold([replace(started, created=SECOND, earlier=earlier), *events])
    assert earlier_rounds(result) == earlier


@pytest.mark.parametrize("rounds", [(0,), (-1,), (4, 4), (8,)])
def test_earlier_rounds_that_cannot_be_are_refused(tmp_path, rounds):
    started, *events = run_events([SERIAL], rounds=7)
    earlier = tuple(EarlierRounds(rounds=one, created=FIRST) for one in rounds)
    save([replace(started, earlier=earlier), *events], tmp_path / f"a{SUFFIX}")
    with pytest.raises(RunFileError, match="earlier rounds must be 1 or more, and 7 at most in all"):
        read(tmp_path / f"a{SUFFIX}")


def test_a_clock_that_began_anew_is_put_behind_the_first_block():
    result = grown()
    for sample in result.samples.values():
        if sample.round >= 3:
            sample.host = replace(sample.host, clock_ns=sample.host.clock_ns - 2 * 10**13)
    shifts = clock_shifts_ns(result)
    assert shifts[:3] == [0, 0, 0]
    apart = datetime.fromisoformat(SECOND) - datetime.fromisoformat(FIRST)
    hosts = {round_: result.samples[0, round_].host.clock_ns + shifts[round_] for round_ in (0, 3)}
    assert (hosts[3] - hosts[0]) / 1e9 == pytest.approx(apart.total_seconds(), abs=100)
    begun = [event["ts"] for event in json.loads(render(result))["traceEvents"] if event.get("name") == "import"]
    assert max(begun) / 1e6 > apart.total_seconds()


def test_the_card_of_a_run_tells_when_its_rounds_were_begun():
    result = grown()
    result.conditions = {round_: around(round_) for round_ in range(7)}
    assert rounds_text(result).endswith(
        "Rounds 1 to 3 were begun at 2026-11-22 14:32\nRounds 4 to 7 were begun at 2026-11-23 09:00"
    )


def test_two_runs_of_which_one_goes_on_with_the_other_are_no_two_measurements():
    started, *events = run_events([SERIAL, THREADS], rounds=7)
    first = RunResult.fold([replace(started, created=FIRST), *events])
    comparison = compare([("old", first), ("new", grown(first=7, rounds=14))])
    assert "A and B hold the same 7 rounds: one goes on with the other." in comparison.notes


def own_run(tmp_path):
    """A run of a function of one's own, and its file."""
    work, path = tmp_path / "work.py", tmp_path / f"own{SUFFIX}"
    work.write_text("def words(i): return {str(i), str(i + 1)}\n")
    arguments = ["run", "--function", f"{work}:words", "--items", "50", "--strategy", "serial,threads", "--rounds", "1"]
    assert main([*arguments, "--save", str(path)]) == 0
    return work, path


def test_a_function_of_ones_own_goes_on_once_somebody_agrees_and_its_file_is_the_same(tmp_path, capsys):
    work, old = own_run(tmp_path)
    new = tmp_path / f"new{SUFFIX}"
    arguments = ["run", "--more", str(old), "--rounds", "1", "--save", str(new)]
    capsys.readouterr()
    assert main(arguments) == 2
    assert "runs words of" in (said := capsys.readouterr().err)
    assert "add --yes to run it" in said
    assert main([*arguments, "--yes", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["results_equal"] is True
    assert read(new).rounds_done == 2
    work.write_text("def words(i): return {str(i)}\n")
    assert main(["run", "--more", str(old), "--yes"]) == 2
    assert "has changed since that run" in capsys.readouterr().err
    work.unlink()
    assert main(["run", "--more", str(old), "--yes"]) == 2
    assert "cannot be read" in capsys.readouterr().err
