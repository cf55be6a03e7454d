"""Number against bar: whatever is said of a run agrees with what is drawn of it, stopped and failed runs included."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import log
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from speeduplab.core.bench.events import CellDone, CellFailed, Event, Outcome, RunEnded
from speeduplab.core.display.numbers import format_factor
from speeduplab.core.report.summary_json import one_line, summary_object
from speeduplab.core.results.ranking import too_close_to_call
from speeduplab.core.results.rows import Basis, Row
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.scaling import duels, series_of
from speeduplab.core.stats.break_even import Crossing
from speeduplab.core.summary.row_selection import standing
from speeduplab.core.summary.summary import Summary, summarise
from synthetic import Timed, cell, failure, run_events, sample_events

SHAPES = (
    ("serial", 1),
    ("threads", 2),
    ("threads", 4),
    ("processes", 2),
    ("processes", 4),
    ("cpp-serial", 1),
    ("cpp-threads", 2),
    ("cpp-threads", 4),
)


@st.composite
def runs(draw: st.DrawFn, nums: tuple[int, ...] = (1_000_000,)) -> RunResult:
    """A run of some cells with noise, spikes and common drift: complete, stopped in a round, or with failures."""
    shapes = draw(st.lists(st.sampled_from(SHAPES), min_size=2, max_size=6, unique=True))
    cells = [
        Timed(
            cell=cell(key, workers, num=num),
            warm_s=draw(st.floats(0.01, 3.0)),
            startup_s=draw(st.sampled_from([0.0001, 0.05, 0.5])),
            waiting=draw(st.sampled_from([0.01, 1 - 1 / workers])),
            slices=2,
        )
        for num in nums
        for key, workers in shapes
    ]
    rounds, chance = draw(st.integers(1, 9)), Random(draw(st.integers(0, 10**6)))
    events = list(_events(cells, rounds, chance, failing=draw(st.sampled_from([0.0, 0.0, 0.15]))))
    if draw(st.booleans()):
        ends = [at for at, event in enumerate(events) if isinstance(event, (CellDone, CellFailed))]
        events = [*events[: draw(st.sampled_from(ends)) + 1], RunEnded(outcome=Outcome.STOPPED, reason=None)]
    return RunResult.fold(events)


def _events(cells: Sequence[Timed], rounds: int, chance: Random, *, failing: float) -> Iterator[Event]:
    plain = list(run_events(cells, rounds=rounds))
    yield plain[0]
    ends = [event for event in plain if type(event).__name__ == "RoundDone"]
    for round_ in range(rounds):
        together = chance.lognormvariate(0.0, 0.1)
        for index in sorted(range(len(cells)), key=lambda _: chance.random()):
            if chance.random() < failing:
                yield failure(index, round_)
                continue
            own = together * chance.lognormvariate(0.0, 0.03) * (1.7 if chance.random() < 0.1 else 1.0)
            timed = replace(cells[index], warm_s=cells[index].warm_s * own, startup_s=cells[index].startup_s * own)
            yield from sample_events(timed, index, round_, rounds)
        yield ends[round_]
    yield plain[-1]


def drawn(summary: Summary) -> dict[int, float]:
    """Seconds at which each row's bar ends."""
    return {row.index: row.time_s(summary.basis) for row in summary.rows if row.timing(summary.basis) is not None}


def baseline_of(row: Row, summary: Summary) -> Row | None:
    return next((one for one in summary.rows if one.is_baseline and one.group == row.group), None)


BASES = st.sampled_from(list(Basis))


@settings(max_examples=60, deadline=None)
@given(runs(), BASES)
def test_a_ratio_is_the_drawn_baseline_over_the_drawn_cell(result: RunResult, basis: Basis) -> None:
    summary = summarise(result, basis=basis)
    bars = drawn(summary)
    for index, time_s in bars.items():
        base, ratio = baseline_of(summary.rows[index], summary), summary.rows[index].speedup(basis)
        assert (base is None) == (ratio is None)
        if base is not None and ratio is not None:
            assert ratio.factor == pytest.approx(bars[base.index] / time_s)
            assert ratio.interval is None or ratio.interval.low <= ratio.factor <= ratio.interval.high


@settings(max_examples=60, deadline=None)
@given(runs(), BASES)
def test_the_order_by_time_is_the_order_by_ratio_and_that_of_the_rows(result: RunResult, basis: Basis) -> None:
    summary = summarise(result, basis=basis)
    ranked = [summary.rows[i] for i in summary.ranking if i in drawn(summary) and summary.rows[i].competes]
    times = [row.time_s(basis) for row in ranked]
    assert times == sorted(times)
    factors = [ratio.factor for row in ranked if (ratio := row.speedup(basis)) is not None]
    assert factors == sorted(factors, reverse=True)


@settings(max_examples=60, deadline=None)
@given(runs())
def test_start_up_is_never_longer_than_the_cold_time_that_holds_it(result: RunResult) -> None:
    for row in summarise(result).rows:
        if row.cold is not None and row.startup_s is not None:
            assert row.startup_s <= row.cold.time_s


def test_start_up_measured_in_slow_rounds_alone_is_put_right_as_its_row_is() -> None:
    cells = [Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("processes", 2), warm_s=0.1, startup_s=0.9)]
    events = [next(iter(run_events(cells, rounds=6)))]
    for round_ in range(6):
        slow = 1.0 if round_ < 4 else 3.0
        events += sample_events(replace(cells[0], warm_s=slow), 0, round_, 6)
        pool = replace(cells[1], warm_s=0.1 * slow, startup_s=0.9 * slow)
        events += sample_events(pool, 1, round_, 6) if slow > 1 else [failure(1, round_)]
    pool_row = summarise(RunResult.fold(events)).rows[1]
    assert pool_row.cold is not None
    assert pool_row.startup_s == pytest.approx(0.9 * pool_row.cold.time_s, rel=0.01)


@settings(max_examples=40, deadline=None)
@given(runs())
def test_json_says_the_same_speedup_as_its_times(result: RunResult) -> None:
    summary = summarise(result)
    told = json.loads(one_line(summary_object(result, summary, None)))
    for key, time in (("speedup", "time_s"), ("cold_speedup", "cold_time_s")):
        for said, row in zip(told["cells"], summary.rows, strict=True):
            base = baseline_of(row, summary)
            if said[key] is not None and base is not None:
                assert said[key] == told["cells"][base.index][time] / said[time]


@settings(max_examples=40, deadline=None)
@given(runs(), BASES)
def test_the_points_of_scaling_are_quotients_of_the_same_times(result: RunResult, basis: Basis) -> None:
    rows = summarise(result, basis=basis).rows
    for series in series_of(result, rows, basis):
        for point in series.points:
            assert point.time_s == rows[point.row].time_s(basis)
            if point.best_serial is not None and series.best_serial is not None:
                assert point.best_serial.factor == rows[series.best_serial].time_s(basis) / point.time_s


@settings(max_examples=20, deadline=None)
@given(runs(nums=(1000, 10_000, 100_000)), BASES)
def test_a_break_even_is_where_the_drawn_lines_cross(result: RunResult, basis: Basis) -> None:
    rows = summarise(result, basis=basis).rows
    for duel in duels(rows, basis):
        found = duel.found
        lines = []
        for index in (duel.first, duel.second):
            alike = [row for row in rows if replace(row.cell, num=1) == replace(rows[index].cell, num=1)]
            lines.append({row.cell.num: row.time_s(basis) for row in alike if row.timing(basis) is not None})
        gap = {num: lines[0][num] - lines[1][num] for num in sorted(lines[0].keys() & lines[1].keys())}
        if found.crossing is Crossing.NEVER:
            assert len({value > 0 for value in gap.values() if value}) <= 1
        if found.crossing is Crossing.ONCE:
            assert found.num is not None
            assert (gap[found.least] > 0) != (gap[found.most] > 0)
            assert found.faster_below == (gap[found.least] > 0)
            assert (found.low or found.least) <= found.num <= (found.high or found.most)


FACTOR = re.compile(r"(?<![\d.,])[\d,]*\.?\d+x")


@settings(max_examples=60, deadline=None)
@given(runs(), BASES)
def test_every_factor_in_headline_reason_and_findings_is_drawn(result: RunResult, basis: Basis) -> None:
    summary = summarise(result, basis=basis)
    said = [summary.headline, summary.reason]
    said += [text for one in summary.findings for text in (one.claim, one.detail, one.advice)]
    shown = {format_factor(ratio.factor) for row in summary.rows for one in Basis if (ratio := row.speedup(one))}
    # Threads are held against one thread of their own interpreter, too.
    singles = [row for row in summary.rows if row.cell.workers == 1 and row.timing(basis)]
    timed = [row for row in summary.rows if row.timing(basis)]
    shown |= {format_factor(one.time_s(basis) / row.time_s(basis)) for one in singles for row in timed}
    assert {factor for text in said for factor in FACTOR.findall(text)} <= shown


@settings(max_examples=60, deadline=None)
@given(runs(), BASES)
def test_the_headline_and_the_pills_name_those_whose_bars_are_shortest(result: RunResult, basis: Basis) -> None:
    summary = summarise(result, basis=basis)
    if not summary.winners:
        return
    first = summary.rows[summary.winners[0]]
    others = [row for row in summary.rows if row.competes and row.timing(basis) and row.group == first.group]
    assert first.time_s(basis) == min(row.time_s(basis) for row in others)
    led = [summary.rows[index] for index in summary.winners]
    pills = {standing(row, summary) for row in led}
    if len(led) == 1:
        assert first.title in summary.headline
    elif too_close_to_call(led, basis):
        assert pills == {"too close to call"}
        assert "about as fast" not in summary.headline
    else:
        assert pills == {"about as fast"}
        assert all(abs(log(row.time_s(basis) / first.time_s(basis))) <= log(1.1) + 1e-9 for row in led)
