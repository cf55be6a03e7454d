"""Known answers, and simulations that the intervals cover what they claim."""

from __future__ import annotations

from collections.abc import Callable
from math import comb, exp, inf, log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.stats.intervals import (
    Interval,
    half_width,
    interpolated,
    interval_rank,
    mdape,
    median,
    median_interval,
    paired_ratio,
    reach,
    timing,
)


@pytest.mark.parametrize(("values", "middle"), [([5.0], 5.0), ([3.0, 1.0], 2.0), ([9.0, 1.0, 2.0], 2.0)])
def test_median_is_the_middle_value_or_the_mean_of_two(values: list[float], middle: float) -> None:
    assert median(values) == middle


def test_spikes_of_a_hundred_times_do_not_make_an_interval_of_millions() -> None:
    # Measured on two cores under two busy loops: a cold batch of 0.2 ms, or one that had to wait for a core.
    base = dict(enumerate([0.05498, 0.03927, 0.05051, 0.04912, 0.05989, 0.04785, 0.05425]))
    cell = dict(enumerate([0.00020, 0.01070, 0.01135, 0.00825, 0.00036, 0.01296, 0.02279]))
    found = paired_ratio(4.84, base, cell, 0.75).interval
    assert found is not None
    assert found.high < 5000
    assert found.low > 1  # every sample of the one is shorter than every one of the other


def test_median_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1 value"):
        median([])


# David and Nagaraja, and every table of the sign test: the largest rank that still covers 95 %.
@pytest.mark.parametrize(
    ("count", "rank"), [(0, 0), (1, 0), (5, 0), (6, 1), (7, 1), (8, 1), (9, 2), (12, 3), (15, 4), (20, 6), (100, 40)]
)
def test_the_rank_of_the_interval_is_the_one_of_the_tables(count: int, rank: int) -> None:
    assert interval_rank(count) == rank


@given(count=st.integers(1, 400), level=st.sampled_from([0.5, 0.9, 0.95, 0.99]))
def test_the_rank_is_the_largest_that_covers_the_level(count: int, level: float) -> None:
    def coverage(rank: int) -> float:
        return 1 - 2 * sum(comb(count, k) for k in range(rank)) / 2**count

    rank = interval_rank(count, level)
    assert rank == 0 or coverage(rank) >= level - 1e-12
    assert 2 * (rank + 1) > count + 1 or coverage(rank + 1) < level + 1e-12


def test_thousands_of_rounds_do_not_overflow() -> None:
    assert 900 < interval_rank(2000) < 1000


def test_with_seven_values_the_interval_is_their_range() -> None:
    assert median_interval([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]) == Interval(low=1.0, high=7.0)


def test_with_fifteen_values_the_interval_is_the_fourth_to_the_twelfth() -> None:
    assert median_interval([float(value) for value in range(1, 16)]) == Interval(low=4.0, high=12.0)


def test_five_values_have_no_interval() -> None:
    assert median_interval([1.0] * 5) is None


def test_interpolating_an_interval_of_five_values_is_refused() -> None:
    with pytest.raises(ValueError, match=r"too few values for an interval of level 0\.95: got 5"):
        interpolated([1.0] * 5)


def test_a_timing_has_its_interval_from_round_six_on() -> None:
    assert timing([1.0] * 5).interval_s is None
    assert timing([1.0] * 6).interval_s == Interval(low=1.0, high=1.0)


def test_a_timing_keeps_the_order_of_its_samples() -> None:
    assert timing([3.0, 1.0, 2.0]).samples_s == (3.0, 1.0, 2.0)


def test_the_interval_of_a_timing_holds_the_time_that_is_shown() -> None:
    assert timing([1.0, 1.0, 1.1, 1.1, 1.2, 1.2], time_s=1.3).interval_s == Interval(low=1.0, high=1.3)


def test_a_round_that_is_slow_for_all_leaves_the_interval_of_a_ratio_alone() -> None:
    slow = [1.0, 1.0, 5.0, 1.0, 3.0, 1.0, 1.0]
    ratio = paired_ratio(2.0, dict(enumerate(4 * s for s in slow)), dict(enumerate(2 * s for s in slow)))
    assert ratio.interval is not None
    assert (ratio.interval.low, ratio.interval.high) == pytest.approx((2.0, 2.0))


def test_where_every_sample_of_one_is_faster_the_ratio_does_not_hold_1_however_rounds_depend() -> None:
    base = dict(enumerate((0.20, 0.30, 0.21, 0.28, 0.24, 0.22, 0.25)))
    cell = dict(enumerate((0.0028, 0.10, 0.0026, 0.04, 0.0029, 0.0025, 0.0027)))
    one = paired_ratio(81.7, base, cell, 0.99).interval
    other = paired_ratio(1 / 81.7, cell, base, 0.99).interval
    assert one is not None
    assert other is not None
    assert one.low > 1
    assert other.high < 1


def test_a_ratio_has_an_interval_from_six_common_rounds_on() -> None:
    seven = dict.fromkeys(range(7), 2.0)
    assert paired_ratio(1.0, seven, dict.fromkeys(range(2, 9), 2.0)).interval is None
    assert paired_ratio(1.0, seven, dict.fromkeys(range(1, 9), 2.0)).interval == Interval(low=1.0, high=1.0)


@pytest.mark.parametrize("factor", [0.5, 1.0, 2.0, 9.0])
def test_the_interval_of_a_ratio_holds_its_factor(factor: float) -> None:
    ratio = paired_ratio(factor, {i: 2.0 + 0.1 * i for i in range(7)}, {i: 1.5 - 0.1 * i for i in range(7)}, 0.3)
    assert ratio.interval is not None
    assert ratio.interval.low <= factor <= ratio.interval.high


def test_the_interval_between_two_ranks_covers_95_of_100() -> None:
    random = Random(3)
    hits = sum(
        found.low <= 0.0 <= found.high
        for found in (interpolated(sorted(random.gauss(0, 1) for _ in range(7))) for _ in range(4000))
    )
    assert 0.935 <= hits / 4000 <= 0.965


def test_mdape_is_the_median_relative_distance_from_the_median() -> None:
    assert mdape([90.0, 100.0, 100.0, 110.0, 120.0]) == pytest.approx(0.1)


def test_half_width_is_relative_to_the_median() -> None:
    assert half_width(timing([90.0, *[100.0] * 5, 120.0])) == pytest.approx(0.15)
    assert half_width(timing([1.0, 2.0])) is None


def test_reach_is_the_range_where_there_is_no_interval() -> None:
    assert reach(timing([2.0, 1.0, 3.0])) == Interval(low=1.0, high=3.0)


@pytest.mark.parametrize(("low", "high", "does"), [(3.0, 4.0, True), (3.1, 4.0, False), (0.0, inf, True)])
def test_intervals_overlap_where_they_share_a_value(low: float, high: float, does: bool) -> None:
    assert Interval(low=2.0, high=3.0).overlaps(Interval(low=low, high=high)) is does


def _lognormal(random: Random) -> float:
    return random.lognormvariate(0.0, 0.2)


def _spiky(random: Random) -> float:
    """One time in five something else runs: times several times as long, and never shorter."""
    return 1 + random.expovariate(50) + (random.expovariate(1) if random.random() < 0.2 else 0.0)


def _true_median(draw: Callable[[Random], float]) -> float:
    random = Random(99)
    return median([draw(random) for _ in range(50_001)])


@pytest.mark.parametrize("count", [6, 7, 15])
@pytest.mark.parametrize("draw", [_lognormal, _spiky])
def test_the_interval_covers_the_true_median_at_least_as_often_as_it_says(
    draw: Callable[[Random], float], count: int
) -> None:
    random, true, trials = Random(7), _true_median(draw), 3000
    covered = 0
    for _ in range(trials):
        found = median_interval(sorted(draw(random) for _ in range(count)))
        assert found is not None
        covered += found.low <= true <= found.high
    assert covered / trials >= 0.95


@given(st.lists(st.floats(0.001, 1000), min_size=6, max_size=20))
def test_the_speedup_the_other_way_round_is_the_reciprocal(values: list[float]) -> None:
    base, cell = dict(enumerate(values)), dict(enumerate(reversed(values)))
    factor = exp(median([log(base[one] / cell[one]) for one in base]))
    there, back = paired_ratio(factor, base, cell, 0.2), paired_ratio(1 / factor, cell, base, 0.2)
    assert log(there.factor) == pytest.approx(-log(back.factor), abs=1e-9)
    assert there.interval is not None
    assert back.interval is not None
    assert log(there.interval.low) == pytest.approx(-log(back.interval.high), abs=1e-9)
    assert exp(log(there.factor)) >= there.interval.low * (1 - 1e-9)
