"""Messages: the same both ways, and nothing else is let in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.bench import codec
from speeduplab.core.bench.codec import ProtocolError, decode, encode
from speeduplab.core.bench.events import (
    BatchDone,
    Calibrated,
    CellDone,
    CellFailed,
    Event,
    FailureKind,
    HostStarted,
    Outcome,
    PhaseDone,
    PhaseName,
    Progress,
    RoundConditions,
    RoundDone,
    RunEnded,
    RunStarted,
    Task,
)
from speeduplab.core.bench.model import Cell, Lane, Plan, StartMethod
from speeduplab.core.bench.records import FIELDS

INTS = st.integers(-(2**63) + 1, 2**63 - 1)
INT_TUPLES = st.lists(st.integers(0, 2**63 - 1), max_size=5).map(tuple)
TEXTS = st.text(st.characters(codec="utf-8"))
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(st.none() | st.booleans() | INTS | FLOATS | TEXTS, lambda inner: st.lists(inner, max_size=3))
CELLS = st.builds(
    Cell,
    workload=TEXTS,
    num=INTS,
    strategy=TEXTS,
    workers=INTS,
    python=TEXTS,
    start_method=st.none() | st.sampled_from(StartMethod),
)
PLANS = st.builds(
    Plan, cells=st.lists(CELLS, max_size=2).map(tuple), rounds=INTS, seed=INTS, time_limit_s=st.none() | FLOATS
)
LANES = st.builds(Lane, worker=INTS, start_ns=INTS, wall_ns=INT_TUPLES, cpu_ns=INT_TUPLES, units=INTS, done=INTS)
AT = {"cell": INTS, "round": INTS}
PHASES = st.sampled_from(PhaseName)
MESSAGES = st.one_of(
    st.builds(Task, protocol=INTS, cell_index=INTS, round=INTS, cell=CELLS),
    st.builds(RunStarted, program=TEXTS, created=TEXTS, plan=PLANS, machine=st.dictionaries(TEXTS, JSON, max_size=3)),
    st.builds(
        HostStarted,
        **AT,
        protocol=INTS,
        pid=INTS,
        python=TEXTS,
        implementation=TEXTS,
        gil=st.none() | st.booleans(),
        clock_ns=INTS,
    ),
    st.builds(PhaseDone, **AT, phase=PHASES, wall_ns=INTS),
    st.builds(Calibrated, **AT, cost_per_s=FLOATS, slice_units=INTS, slice_ns=INTS),
    st.builds(Progress, **AT, phase=PHASES, at_ns=INTS, done=INT_TUPLES),
    st.builds(
        BatchDone,
        **AT,
        phase=PHASES,
        start_ns=INTS,
        batch_ns=INT_TUPLES,
        lanes_of=INTS,
        result=INTS,
        lanes=st.lists(LANES, max_size=3).map(tuple),
    ),
    st.builds(CellDone, **AT, result=INTS, gil=st.none() | st.booleans()),
    st.builds(CellFailed, **AT, kind=st.sampled_from(FailureKind), reason=TEXTS, last_words=TEXTS),
    st.builds(
        RoundConditions,
        round=INTS,
        wall_ns=INTS,
        cores=st.none() | INTS,
        **dict.fromkeys(("load_before", "load_after", "foreign_cpu", "steal", "clock_mhz"), st.none() | FLOATS),
    ),
    st.builds(RoundDone, round=INTS),
    st.builds(RunEnded, outcome=st.sampled_from(Outcome), reason=st.none() | TEXTS),
)

LANE = Lane(worker=0, start_ns=1, wall_ns=(2,), cpu_ns=(2,), units=3, done=3)
BATCH = BatchDone(
    cell=0, round=0, phase=PhaseName.FIRST, start_ns=1, batch_ns=(2,), lanes_of=0, result=3, lanes=(LANE,)
)


def changed(message: Event, **values: Any) -> str:
    return json.dumps({**json.loads(encode(message)), **values})


@given(message=MESSAGES)
def test_every_message_comes_back_as_it_was(message: Event | Task) -> None:
    line = encode(message)
    assert "\n" not in line
    assert decode(line) == message
    assert decode(line.encode()) == message


@given(line=st.binary() | st.text() | JSON.map(json.dumps))
def test_no_other_line_is_a_message(line: str | bytes) -> None:
    with pytest.raises(ProtocolError):
        decode(line)


def test_a_field_too_many_is_named() -> None:
    with pytest.raises(ProtocolError, match=r"RoundDone: missing \[\], unknown \['extra'\]"):
        decode(changed(RoundDone(round=0), extra=1))


def test_a_missing_field_is_named() -> None:
    with pytest.raises(ProtocolError, match=r"RoundDone: missing \['round'\]"):
        decode('{"event":"RoundDone"}')


def test_an_unknown_event_is_named() -> None:
    with pytest.raises(ProtocolError, match="unknown event 'Goodbye'"):
        decode('{"event":"Goodbye"}')


@pytest.mark.parametrize(
    ("values", "where"),
    [
        ({"round": 1.0}, "BatchDone.round: expected int"),
        ({"round": True}, "BatchDone.round: expected int"),
        ({"round": None}, "BatchDone.round: expected int"),
        ({"round": 2**63}, "BatchDone.round: expected an integer of 64 bits"),
        ({"phase": "lunch"}, "BatchDone.phase: 'lunch' is none of launch"),
        ({"phase": []}, r"BatchDone.phase: \[\] is none of"),
        ({"batch_ns": 5}, "BatchDone.batch_ns: expected a list"),
        ({"batch_ns": [1, True]}, "BatchDone.batch_ns: expected integers"),
        ({"batch_ns": [1, 2**64]}, "BatchDone.batch_ns: expected integers"),
        ({"batch_ns": [1, -1]}, "BatchDone.batch_ns: expected integers"),
        ({"lanes": [{}]}, "BatchDone.lanes: missing"),
        ({"lanes": [3]}, "BatchDone.lanes: expected an object, got 3"),
    ],
)
def test_a_wrong_type_is_refused_with_its_place(values: dict[str, Any], where: str) -> None:
    with pytest.raises(ProtocolError, match=where):
        decode(changed(BATCH, **values))


@pytest.mark.parametrize("count", [1, 3])
def test_lanes_of_an_older_file_say_nothing_of_the_run_queue(count: int) -> None:
    lane = {name: value for name, value in json.loads(encode(BATCH))["lanes"][0].items() if name != "run_queue_ns"}
    read = decode(changed(BATCH, lanes=[lane] * count))
    assert isinstance(read, BatchDone)
    assert [one.run_queue_ns for one in read.lanes] == [None] * count


def test_a_round_of_an_older_file_says_nothing_of_quotas_and_pressure() -> None:
    told = RoundConditions(
        round=0, wall_ns=1, cores=2, load_before=None, load_after=None, foreign_cpu=0.1, steal=None, clock_mhz=None
    )
    since = ("throttled_periods", "throttled_ns", "cpu_pressure")
    line = json.dumps({name: value for name, value in json.loads(encode(told)).items() if name not in since})
    assert decode(line) == told


LANES_WRONG = {
    "a wait that is no number": ({"run_queue_ns": "5"}, "BatchDone.lanes.run_queue_ns: expected int, got '5'"),
    "too long a wait": ({"run_queue_ns": 2**63}, "BatchDone.lanes.run_queue_ns: expected an integer of 64 bits"),
    "a field too many": ({"extra": 1}, r"BatchDone.lanes: missing \[\], unknown \['extra'\]"),
    "a number as text": ({"worker": "1"}, "BatchDone.lanes.worker: expected int, got '1'"),
    "a truth": ({"done": True}, "BatchDone.lanes.done: expected int, got True"),
    "a fraction": ({"units": 1.0}, "BatchDone.lanes.units: expected int, got 1.0"),
    "too large": ({"start_ns": 2**63}, "BatchDone.lanes.start_ns: expected an integer of 64 bits"),
    "too small": ({"start_ns": -(2**63)}, "BatchDone.lanes.start_ns: expected an integer of 64 bits"),
    "no list": ({"wall_ns": 5}, "BatchDone.lanes.wall_ns: expected a list, got 5"),
    "a text for a list": ({"cpu_ns": "55"}, "BatchDone.lanes.cpu_ns: expected a list, got '55'"),
    "a truth in a list": ({"cpu_ns": [1, True]}, "BatchDone.lanes.cpu_ns: expected integers"),
    "a list in a list": ({"cpu_ns": [[1]]}, "BatchDone.lanes.cpu_ns: expected integers"),
    "below 0 in a list": ({"wall_ns": [-1]}, "BatchDone.lanes.wall_ns: expected integers"),
    "too large in a list": ({"wall_ns": [2**64]}, "BatchDone.lanes.wall_ns: expected integers"),
}


@pytest.mark.parametrize(("values", "words"), LANES_WRONG.values(), ids=LANES_WRONG)
def test_one_wrong_lane_among_many_is_refused_with_its_place(values: dict[str, Any], words: str) -> None:
    good = json.loads(encode(BATCH))["lanes"][0]
    with pytest.raises(ProtocolError, match=words):
        decode(changed(BATCH, lanes=[good, {**good, **values}, good]))


@given(lanes=st.lists(st.dictionaries(st.sampled_from(FIELDS[Lane]), JSON, max_size=2), max_size=3))
def test_lanes_that_are_looked_at_together_fare_as_each_alone(lanes: list[dict[str, Any]]) -> None:
    good = json.loads(encode(BATCH))["lanes"][0]
    raw = [{**good, **values} for values in lanes]

    def outcome() -> object:
        try:
            return decode(changed(BATCH, lanes=raw))
        except ProtocolError as error:
            return str(error)

    together = outcome()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(codec, "_plain_lists", lambda *_: None)
        assert outcome() == together


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    line = encode(Calibrated(cell=0, round=0, cost_per_s=0.5, slice_units=1, slice_ns=1)).replace("0.5", number)
    with pytest.raises(ProtocolError, match="is not a finite number"):
        decode(line)


def test_a_whole_number_may_stand_for_a_fraction() -> None:
    event = decode('{"event":"Calibrated","cell":0,"round":0,"cost_per_s":5,"slice_units":1,"slice_ns":1}')
    assert isinstance(event, Calibrated)
    assert type(event.cost_per_s) is float


@pytest.mark.parametrize("digits", [30, 400, 5000, 100_000])
def test_a_huge_number_is_refused(digits: int) -> None:
    line = encode(Calibrated(cell=0, round=0, cost_per_s=0.5, slice_units=1, slice_ns=1))
    for target in ("0.5", '"cell":0'):
        with pytest.raises(ProtocolError):
            decode(line.replace(target, target.replace("0.5", "9" * digits).replace(":0", ":" + "9" * digits)))


@pytest.mark.parametrize("depth", [30, 900, 100_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    plan = Plan(cells=(), rounds=1, seed=1)
    line = encode(RunStarted(program="1", created="now", plan=plan, machine={"a": 5}))
    with pytest.raises(ProtocolError):
        decode(line.replace("5}", "[" * depth + "]" * depth + "}"))


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(ProtocolError, match="half a character"):
        decode(r'{"event":"RunEnded","outcome":"failed","reason":"\ud800"}')


def test_a_long_wrong_value_is_cut_in_the_message() -> None:
    with pytest.raises(ProtocolError) as caught:
        decode(json.dumps({"event": "RoundDone", "round": "x" * 10_000}))
    assert len(str(caught.value)) < 200
