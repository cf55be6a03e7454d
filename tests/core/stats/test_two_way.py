"""One time for each cell: consistent ratios, free of what slows a whole round, whatever is missing."""

from __future__ import annotations

from math import exp, log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.stats.intervals import median
from speeduplab.core.stats.two_way import fit

TRUE_S = (2.0, 1.5, 0.7, 0.1)
DRIFT = (1.0, 1.3, 0.8, 2.5, 1.1, 1.0, 4.0)


def exact(rounds: int = 7) -> list[dict[int, float]]:
    """No noise but what slows whole rounds."""
    return [{one: time_s * DRIFT[one] for one in range(rounds)} for time_s in TRUE_S]


def quotients(cells: list[dict[int, float]]) -> list[float]:
    times = fit(cells).times_s
    return [(times[0] or 0.0) / (one or 1.0) for one in times]


TRUE_RATIOS = pytest.approx([TRUE_S[0] / one for one in TRUE_S])


def test_what_slows_whole_rounds_leaves_every_ratio_alone() -> None:
    assert quotients(exact()) == TRUE_RATIOS


def test_the_times_are_those_of_the_median_round() -> None:
    assert fit(exact()).times_s == pytest.approx([one * median(DRIFT) for one in TRUE_S])


def test_a_round_that_was_stopped_half_way_changes_no_ratio() -> None:
    cells = exact(4)
    del cells[2][3], cells[3][3]
    assert quotients(cells) == TRUE_RATIOS


def test_failed_rounds_here_and_there_change_no_ratio() -> None:
    cells = exact()
    for cell, round_ in ((0, 6), (1, 3), (1, 0), (2, 3), (2, 5), (3, 1)):
        del cells[cell][round_]
    assert quotients(cells) == TRUE_RATIOS


def test_cells_without_a_common_round_are_compared_by_way_of_a_third() -> None:
    cells = exact()
    cells[0] = {one: cells[0][one] for one in (0, 1, 2)}
    cells[3] = {one: cells[3][one] for one in (3, 4, 5)}
    assert quotients(cells) == TRUE_RATIOS


def test_one_spike_in_each_cell_changes_nothing() -> None:
    cells = exact()
    for place, cell in enumerate(cells):
        cell[place] *= 10
    assert quotients(cells) == TRUE_RATIOS


def test_with_two_cells_the_ratio_is_the_median_of_the_rounds_ratios() -> None:
    random = Random(1)
    cells = [{one: random.lognormvariate(0, 0.2) for one in range(9)} for _ in range(2)]
    times = fit(cells).times_s
    assert times[0] is not None
    assert times[1] is not None
    ratios = [cells[0][one] / cells[1][one] for one in range(9)]
    assert times[0] / times[1] == pytest.approx(median(ratios))


def test_a_cell_alone_has_the_median_of_its_samples() -> None:
    assert fit([{0: 3.0, 1: 1.0}]).times_s == (2.0,)
    assert fit([{}, {0: 3.0, 1: 1.0}, {}]).times_s == (None, 2.0, None)


def test_one_round_is_shown_as_it_was_measured() -> None:
    assert fit([{0: 3.0}, {0: 1.0}, {0: 7.0}]).times_s == pytest.approx((3.0, 1.0, 7.0))


def test_cells_that_nothing_connects_keep_their_own_medians() -> None:
    assert fit([{0: 3.0, 1: 5.0}, {2: 1.0}]).times_s == pytest.approx((4.0, 1.0))


def test_many_cells_are_held_against_the_quietest_few() -> None:
    random = Random(5)
    cells = [
        {one: (1 + place) * DRIFT[one] * random.lognormvariate(0, 0.001 if place < 15 else 0.3) for one in range(7)}
        for place in range(40)
    ]
    times = fit(cells).times_s
    assert [one / times[0] for one in times[:15] if one and times[0]] == pytest.approx(range(1, 16), rel=0.005)


def test_a_time_of_nothing_is_taken_for_a_step_of_the_clock() -> None:
    assert fit([{0: 0.0}, {0: 1.0}]).times_s == pytest.approx((1e-9, 1.0))


@given(
    st.lists(
        st.dictionaries(st.integers(0, 8), st.floats(1e-6, 1e3), max_size=9),
        min_size=1,
        max_size=15,
    )
)
def test_every_cell_with_a_sample_has_a_time_whatever_is_missing(cells: list[dict[int, float]]) -> None:
    times = fit(cells).times_s
    assert [one is not None for one in times] == [bool(cell) for cell in cells]
    assert all(one > 0 for one in times if one is not None)


@given(st.permutations(range(5)), st.integers(0, 99))
def test_the_order_of_the_cells_does_not_matter(order: list[int], seed: int) -> None:
    random = Random(seed)
    cells = [
        {one: random.lognormvariate(place, 0.1) for one in range(7) if random.random() < 0.8} for place in range(5)
    ]
    plain, moved = fit(cells).times_s, fit([cells[place] for place in order]).times_s
    assert [one and log(one) for one in moved] == pytest.approx(
        [plain[p] and log(plain[p] or 1) for p in order], abs=1e-6
    )


def test_its_error_is_no_larger_than_that_of_the_pairs_own_medians() -> None:
    """Five cells, the third eight times as noisy, skew and spikes and common drift."""
    random = Random(3)
    fitted, paired = [], []
    for _ in range(600):
        cells = noisy(random, 7, scales=(1, 1, 8, 1.5, 2))
        times = fit(cells).times_s
        fitted.append(abs(log((times[0] or 1) / (times[4] or 1))))
        paired.append(abs(median([log(cells[0][one] / cells[4][one]) for one in range(7)])))
    assert median(fitted) < 1.02 * median(paired)


def noisy(random: Random, rounds: int, scales: tuple[float, ...]) -> list[dict[int, float]]:
    cells: list[dict[int, float]] = [{} for _ in scales]
    for one in range(rounds):
        together = random.gauss(0, 0.02) + 0.1 * one / rounds
        for cell, scale in zip(cells, scales, strict=True):
            spike = random.uniform(1.1, 2.0) if random.random() < 1 / 15 else 1.0
            cell[one] = exp(together + 0.01 * scale * (random.gammavariate(2, 1) - 1.678)) * spike
    return cells
