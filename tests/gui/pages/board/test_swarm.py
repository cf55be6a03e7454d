"""Where dots and ticks stand."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from speeduplab.core.board.board_rows import BoardRow, Dot
from speeduplab.gui.pages.board.swarm import Scale, density, log_range, room_range, spread, ticks


def test_dots_with_room_do_not_touch() -> None:
    draw = random.Random(1)
    xs = [draw.uniform(0, 600) for _ in range(25)]
    offsets = spread(xs, 9, 48)
    places = sorted(zip(xs, offsets, strict=True))
    for index, (x, y) in enumerate(places):
        for other_x, other_y in places[index + 1 : index + 8]:
            assert y != other_y or other_x - x >= 9


def test_dots_stay_within_their_band() -> None:
    assert max(map(abs, spread([100.0] * 500, 6, 48))) <= (48 - 6) / 2


def test_a_single_dot_stands_in_the_middle() -> None:
    assert spread([5.0], 9, 48) == [0.0]


def test_a_strip_is_fullest_where_most_dots_are() -> None:
    bins = density([100.0] * 50 + [300.0], 0, 400)
    assert max(bins) == 1.0
    assert bins[25] == 1.0
    assert 0 < bins[75] < 0.1
    assert density([], 0, 40) == [0.0] * 11


def _row(factors: list[float], guesses: list[float]) -> BoardRow:
    dots, guessed = ([Dot(factor, place) for place, factor in enumerate(each)] for each in (factors, guesses))
    return BoardRow(strategy="threads", look="threads", workers=4, dots=tuple(dots), median=1.0, guesses=tuple(guessed))


def test_one_who_guesses_ten_thousand_does_not_press_the_room_into_a_corner() -> None:
    row = _row([1.0] * 30, [2.0] * 28 + [0.01, 10_000.0])
    low, high, beyond = room_range([row], guesses=True)
    assert (low, high) == log_range([1.0, 2.0])
    assert beyond == 2
    scale = Scale(low, high, (0.0, 100.0), log_=True)
    assert scale.many([0.01, 10_000.0]) == [scale(0.01), scale(10_000.0)]
    assert scale(10_000.0) == pytest.approx(100.0)
    assert room_range([row], guesses=False) == (*log_range([1.0]), 0)


def test_a_machine_of_many_cores_and_a_small_room_keep_their_whole_axis() -> None:
    many = [10.0] * 60 + [40.0]
    assert room_range([_row(many, [])], guesses=False) == (*log_range(many), 0)
    few = [1.0, 2.0, 500.0]
    assert room_range([_row(few, [])], guesses=False) == (*log_range(few), 0)


@pytest.mark.parametrize("factors", [[], [1.0], [0.001, 5000.0], [33.0, 9.0], [0.2]])
def test_the_axis_has_1_in_it_and_lines_in_order(factors: list[float]) -> None:
    low, high = log_range(factors)
    assert low < 1 < high
    assert all(low < factor < high for factor in factors)
    for log in (True, False):
        found = ticks(low if log else 0.0, high, log=log)
        assert found == sorted(found)
        assert 1.0 in found or (not log and high > 40)
        assert len(found) < 20
        assert all(one < other for one, other in pairwise(found))


def test_a_low_band_still_holds_three_lanes_within_it() -> None:
    offsets = spread([100.0, 101.0, 102.0], 8, 15)
    assert offsets == [0.0, -3.5, 3.5]
