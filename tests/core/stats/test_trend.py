"""The test for a trend: known answers, its size, and how often it is wrong."""

from __future__ import annotations

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.stats.trend import trend


@pytest.mark.parametrize(
    ("values", "p"),
    [
        # 2 / 6! and 2 / 7!: one order of all, on either side.
        ([1, 2, 3, 4, 5, 6], 2 / 720),
        ([7, 6, 5, 4, 3, 2, 1], 2 / 5040),
        # One exchange of neighbours, S = 13: the clear order and five more on one side.
        ([1, 2, 3, 4, 6, 5], 2 * 6 / 720),
    ],
)
def test_known_answers(values: list[float], p: float) -> None:
    assert trend(values).p == pytest.approx(p)


def test_the_exact_p_is_the_share_of_all_orders_that_are_as_clear() -> None:
    def s(values: tuple[int, ...]) -> int:
        return abs(sum((b > a) - (b < a) for i, a in enumerate(values) for b in values[i + 1 :]))

    sizes = [s(order) for order in permutations(range(6))]
    order = (1, 0, 2, 5, 3, 4)
    assert trend(order).p == pytest.approx(sum(one >= s(order) for one in sizes) / len(sizes))


def test_values_that_are_all_equal_have_no_trend() -> None:
    found = trend([2.0] * 8)
    assert (found.p, found.change) == (1.0, 0.0)


def test_the_line_goes_through_a_straight_one() -> None:
    found = trend([10.0, 11.0, 12.0, 13.0, 14.0, 15.0])
    assert (found.first, found.last) == (10.0, 15.0)
    assert found.change == pytest.approx(0.4)


def test_one_wild_value_does_not_bend_the_line() -> None:
    assert trend([10.0, 10.1, 10.2, 99.0, 10.4, 10.5, 10.6]).change == pytest.approx(0.0583, rel=0.1)


def test_too_few_values_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^a trend needs at least 6 values, got 5$"):
        trend([1, 2, 3, 4, 5])


@pytest.mark.parametrize("count", [7, 15, 40])
def test_without_a_trend_one_is_found_in_at_most_one_case_of_a_hundred(count: int) -> None:
    draw = random.Random(7)
    found = sum(trend([draw.expovariate(1) for _ in range(count)]).p < 0.01 for _ in range(1500))
    # Binomial(1500, 0.01): 28 and more come up once in 2,000 times.
    assert found < 28


def test_a_trend_as_large_as_the_noise_is_found() -> None:
    draw = random.Random(7)
    found = sum(trend([1 + 0.01 * i + draw.gauss(0, 0.02) for i in range(15)]).p < 0.01 for _ in range(200))
    assert found > 180


@given(st.lists(st.floats(1e-9, 1e9), min_size=6, max_size=90))
def test_any_values_give_a_probability(values: list[float]) -> None:
    assert 0 <= trend(values).p <= 1


def test_very_many_values_are_put_together() -> None:
    assert trend([1 + i / 1000 for i in range(1000)]).change == pytest.approx(2 / 3, rel=0.05)
