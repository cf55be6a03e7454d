"""Events as hypothesis makes them: of any value that the codec takes, in any order, not only what a host would say."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
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
    RoundConditions,
    RoundDone,
    RunEnded,
    RunStarted,
)
from speeduplab.core.bench.model import Cell, Lane, Plan, StartMethod
from speeduplab.core.bench.strategies import STRATEGIES
from synthetic import MACHINE

# Rarely the worst there is: a run that is refused at its first event tells nothing of the others.
WHOLE = st.one_of(st.integers(-2, 10), st.integers(0, 10**12), st.integers(-(2**63) + 1, 2**63 - 1))
COUNT = st.one_of(st.integers(0, 5), st.integers(0, 10**10), st.integers(0, 2**64 - 1))
REAL = st.one_of(st.floats(0, 1), st.floats(allow_nan=False, allow_infinity=False))
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
AT = {"cell": st.integers(-1, 2), "round": st.integers(-1, 2)}
GIL = st.sampled_from([True, False, None])
PLAIN = st.recursive(
    st.none() | st.booleans() | WHOLE | REAL | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


@st.composite
def cells(draw: Any) -> Cell:
    strategy = draw(st.sampled_from([*STRATEGIES, "of-tomorrow"]))
    one = strategy in STRATEGIES and STRATEGIES[strategy].one_worker
    forks = strategy in STRATEGIES and STRATEGIES[strategy].team.has_start_methods
    return Cell(
        workload=draw(st.sampled_from(["counter", "primes", "of-tomorrow"])),
        num=draw(st.sampled_from([1, 2, 1000, 10**12])),
        strategy=strategy,
        workers=1 if one else draw(st.sampled_from([1, 2, 3, 1024])),
        python=draw(st.sampled_from(["/usr/bin/python3", "p", "C:\\Python\\python.exe"])),
        start_method=draw(st.sampled_from(StartMethod)) if forks else None,
    )


@st.composite
def machines(draw: Any) -> dict[str, Any]:
    card = dict(MACHINE)
    for key in draw(st.lists(st.sampled_from(sorted(card)), max_size=3)):
        card[key] = draw(PLAIN)
    return card | draw(st.dictionaries(TEXT, PLAIN, max_size=2))


def started() -> st.SearchStrategy[RunStarted]:
    plan = st.builds(
        Plan,
        cells=st.lists(cells(), min_size=1, max_size=2, unique=True).map(tuple),
        rounds=st.integers(1, 2),
        seed=st.just(1),
        time_limit_s=st.none(),
    )
    return st.builds(
        RunStarted, program=TEXT, created=st.just("2025-11-22T14:32:00+01:00"), plan=plan, machine=machines()
    )


@st.composite
def lanes(draw: Any) -> Lane:
    length = draw(st.integers(0, 4))
    wall = draw(st.lists(COUNT, min_size=length, max_size=length))
    cpu = draw(st.lists(COUNT, min_size=length, max_size=length))
    first, units, done = draw(WHOLE), draw(WHOLE), draw(WHOLE)
    return Lane(worker=draw(WHOLE), start_ns=first, wall_ns=tuple(wall), cpu_ns=tuple(cpu), units=units, done=done)


def of_samples() -> st.SearchStrategy[Any]:
    """What hosts say, and twice as often what makes a sample whole."""
    batch = st.builds(
        BatchDone,
        **AT,
        phase=st.sampled_from([PhaseName.FIRST, PhaseName.WARM, PhaseName.WARM, PhaseName.LAUNCH]),
        start_ns=WHOLE,
        batch_ns=st.lists(COUNT, max_size=4).map(tuple),
        lanes_of=st.integers(-1, 4),
        result=WHOLE,
        lanes=st.lists(lanes(), max_size=3).map(tuple),
    )
    return st.one_of(
        batch,
        batch,
        st.builds(CellDone, **AT, result=st.sampled_from([1, 5, 2**63 - 1]), gil=GIL),
        st.builds(PhaseDone, **AT, phase=st.sampled_from(PhaseName), wall_ns=WHOLE),
        st.builds(Calibrated, **AT, cost_per_s=REAL, slice_units=WHOLE, slice_ns=WHOLE),
        st.builds(
            Progress, **AT, phase=st.sampled_from(PhaseName), at_ns=WHOLE, done=st.lists(COUNT, max_size=3).map(tuple)
        ),
        st.builds(
            HostStarted,
            **AT,
            protocol=WHOLE,
            pid=WHOLE,
            python=TEXT,
            implementation=TEXT,
            gil=GIL,
            clock_ns=WHOLE,
        ),
        st.builds(CellFailed, **AT, kind=st.sampled_from(FailureKind), reason=TEXT, last_words=TEXT),
    )


def whole_samples() -> st.SearchStrategy[list[Any]]:
    """The events of a sample that has a time."""

    def batch(at: dict[str, int], phase: PhaseName, times: tuple[int, ...], track: tuple[Lane, ...]) -> BatchDone:
        return BatchDone(**at, phase=phase, start_ns=0, batch_ns=times, lanes_of=len(times) - 1, result=1, lanes=track)

    times = st.lists(st.one_of(st.integers(0, 5), st.integers(0, 3 * 10**18)), min_size=1, max_size=3).map(tuple)
    at = st.fixed_dictionaries({"cell": st.integers(0, 1), "round": st.integers(0, 1)})
    tracks = st.lists(lanes(), max_size=2).map(tuple)
    return st.builds(
        lambda at, first, warm, track, gil: [
            batch(at, PhaseName.FIRST, first, track),
            batch(at, PhaseName.WARM, warm, track),
            CellDone(**at, result=1, gil=gil),
        ],
        at, times, times, tracks, GIL,
    )  # fmt: skip


def of_runs() -> st.SearchStrategy[Any]:
    share = st.none() | REAL
    return st.one_of(
        st.builds(RoundDone, round=st.integers(-1, 2)),
        st.builds(
            RoundConditions,
            round=st.integers(-1, 2),
            wall_ns=WHOLE,
            cores=st.none() | WHOLE,
            load_before=share,
            load_after=share,
            foreign_cpu=share,
            steal=share,
            clock_mhz=share,
        ),
    )


@st.composite
def runs(draw: Any) -> list[Any]:
    """RunStarted, then anything that the codec can write, then perhaps an end."""
    body = [event for sample in draw(st.lists(whole_samples(), max_size=4)) for event in sample]
    for event in draw(st.lists(st.one_of(of_samples(), of_samples(), of_runs()), max_size=10)):
        body.insert(draw(st.integers(0, len(body))), event)
    end = draw(st.none() | st.builds(RunEnded, outcome=st.sampled_from(Outcome), reason=st.none() | TEXT))
    return [draw(started()), *body, *([end] if end is not None else [])]
