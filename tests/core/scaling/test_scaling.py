"""Scaling with workers and with num: known answers, and what the points cannot carry."""

from __future__ import annotations

from math import inf

import numpy as np
import pytest
from speeduplab.core.bench.events import FailureKind
from speeduplab.core.results.rows import Basis
from speeduplab.core.scaling import (
    Crossing,
    Law,
    best_fit,
    break_even,
    duels,
    fit,
    series_of,
)
from speeduplab.core.stats.intervals import Interval
from speeduplab.core.stats.scaling_laws import karp_flatt
from speeduplab.core.stats.student_t import t_quantile
from speeduplab.core.summary.summary import summarise
from synthetic import MACHINE, Timed, cell, failure, run


def usl(p: int, sigma: float, kappa: float = 0.0, one_s: float = 2.0) -> float:
    return one_s * ((1 - sigma) / p + sigma + kappa * (p - 1))


def scaled(strategy: str, times_s: dict[int, float], num: int = 1_000_000, **more: object) -> list[Timed]:
    return [Timed(cell=cell(strategy, p, num=num), warm_s=time_s, **more) for p, time_s in times_s.items()]  # type: ignore[arg-type]


def series(cells: list[Timed], basis: Basis = Basis.WARM, **options: object):
    result = run(cells, **options)  # type: ignore[arg-type]
    return series_of(result, summarise(result).rows, basis)


# Student's t at 0.975, from the tables in every textbook.
@pytest.mark.parametrize(
    ("freedom", "quantile"),
    [(1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (5, 2.571), (10, 2.228), (30, 2.042), (120, 1.980)],
)
def test_t_quantiles_are_those_of_the_tables(freedom, quantile):
    assert t_quantile(0.975, freedom) == pytest.approx(quantile, abs=6e-4)


@pytest.mark.parametrize(("share", "freedom"), [(0.975, 0), (1.0, 3), (0.2, 3)])
def test_a_t_quantile_that_does_not_exist_is_refused(share, freedom):
    with pytest.raises(ValueError, match="1 degree of freedom and a share from"):
        t_quantile(share, freedom)


@pytest.mark.parametrize(
    ("factor", "workers", "share"), [(2, 2, 0.0), (1, 2, 1.0), (1.95, 2, 0.0256), (6.55, 8, 0.0316)]
)
def test_the_serial_fraction_is_that_of_karp_and_flatt(factor, workers, share):
    assert karp_flatt(factor, workers) == pytest.approx(share, abs=5e-5)


def test_a_serial_fraction_needs_two_workers():
    with pytest.raises(ValueError, match="at least 2 workers, got 1"):
        karp_flatt(1.0, 1)


@pytest.mark.parametrize("sigma", [0.0, 0.1, 0.95])
def test_times_after_amdahl_give_back_their_serial_part(sigma):
    found = fit({p: usl(p, sigma) for p in (1, 2, 4)}, Law.AMDAHL)
    assert found is not None
    assert found.one_s == pytest.approx(2.0)
    assert found.serial.value == pytest.approx(sigma, abs=1e-12)
    assert (found.freedom, found.indicative, found.workers) == (1, True, (1, 2, 4))
    assert found.speedup(8) == pytest.approx(1 / ((1 - sigma) / 8 + sigma))


def test_times_after_the_usl_give_back_all_of_its_parameters_and_the_peak():
    found = best_fit({p: usl(p, 0.1, 0.01) for p in (1, 2, 3, 4, 6)})
    assert found is not None
    assert found.law is Law.USL
    assert found.crosstalk is not None
    assert found.peak is not None
    assert (found.serial.value, found.crosstalk.value) == pytest.approx((0.1, 0.01))
    assert found.peak.value == pytest.approx((0.9 / 0.01) ** 0.5)
    assert found.extrapolates(8)
    assert not found.extrapolates(6)


def test_a_fit_agrees_with_a_calculation_by_hand():
    # Divided by the times, the weights: rows (1, 0), (5/6, 5/6), (5/6, 5/2) that shall all give 1.
    found = fit({1: 1.0, 2: 0.6, 4: 0.3}, Law.AMDAHL)
    assert found is not None
    assert (found.one_s, found.serial.value) == pytest.approx((24 / 23, 0.06))
    # With one degree of freedom t is 12.7, and T(1) +- 12.7 standard errors holds 0: no ratio is ruled out.
    assert found.serial.interval is None


def independent(counts: np.ndarray, times_s: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Values, covariance of one scale and HC2, by another way."""
    design = np.column_stack([1 / counts, 1 - 1 / counts]) / times_s[:, None]
    values, (residual,), *_ = np.linalg.lstsq(design, np.ones(len(counts)), rcond=None)
    inverse = np.linalg.inv(design.T @ design)
    left = 1 - design @ values
    meat = design.T @ np.diag(left**2 / (1 - np.diag(design @ inverse @ design.T))) @ design
    return values, inverse * residual / (len(counts) - 2), inverse @ meat @ inverse


@pytest.mark.parametrize(
    ("counts", "times_s", "t"),
    [((1, 2, 4), (2.0, 1.11, 0.66), 12.7062), ((1, 2, 3, 4, 6), (2.0, 1.11, 0.82, 0.66, 0.53), 3.182446)],
)
def test_the_interval_is_the_wider_of_what_fieller_finds_for_equal_and_for_unequal_errors(counts, times_s, t):
    values, *covariances = independent(np.array(counts, dtype=float), np.array(times_s))
    found = fit(dict(zip(counts, times_s, strict=True)), Law.AMDAHL)
    assert found is not None
    assert found.serial.value == pytest.approx(values[1] / values[0])
    assert found.serial.interval is not None
    for end in (found.serial.interval.low, found.serial.interval.high):
        apart = np.array([-end, 1.0])
        errors = [(apart @ covariance @ apart) ** 0.5 for covariance in covariances]
        assert abs(apart @ values) == pytest.approx(t * max(errors), rel=1e-5)


@pytest.mark.parametrize("base_s", [None, 1.5], ids=["own", "another"])
@pytest.mark.parametrize("p", [1, 2, 5, 12])
def test_the_band_ends_where_a_speed_up_is_just_ruled_out(p, base_s):
    counts, times_s = (1, 2, 3, 4, 6), (2.0, 1.11, 0.82, 0.66, 0.53)
    values, *covariances = independent(np.array(counts, dtype=float), np.array(times_s))
    found = fit(dict(zip(counts, times_s, strict=True)), Law.AMDAHL)
    assert found is not None
    band = found.band(p, base_s)
    assert band is not None
    speedup = found.speedup(p)
    assert speedup is not None
    assert band.low <= speedup * (1 if base_s is None else base_s / found.one_s) <= band.high
    for end in (band.low, band.high):
        # T(1) - end T(p), or base - end T(p), is t standard errors from 0.
        apart = np.array([float(base_s is None), 0.0]) - end * np.array([1 / p, 1 - 1 / p])
        errors = [(apart @ covariance @ apart) ** 0.5 for covariance in covariances]
        assert abs(apart @ values + (base_s or 0.0)) == pytest.approx(3.182446 * max(errors), rel=1e-5, abs=1e-12)


def test_the_band_is_a_point_at_one_worker_and_none_where_nothing_bounds_it():
    found = fit({1: 2.0, 2: 1.11, 4: 0.66}, Law.AMDAHL)
    assert found is not None
    assert found.band(1) == Interval(low=pytest.approx(1.0), high=pytest.approx(1.0))
    loose = fit({1: 1.0, 2: 0.6, 4: 0.3}, Law.AMDAHL)
    assert loose is not None
    assert loose.band(8) is None


def test_crosstalk_is_claimed_only_where_its_interval_excludes_zero():
    times_s = {p: usl(p, 0.1, 0.01) * (1 + 0.03 * (-1) ** p) for p in (1, 2, 3, 4)}
    loose = fit(times_s, Law.USL)
    assert loose is not None
    assert loose.crosstalk is not None
    assert not loose.crosstalk.above_zero
    assert loose.peak is None
    chosen = best_fit(times_s)
    assert chosen is not None
    assert chosen.law is Law.AMDAHL


@pytest.mark.parametrize(("law", "counts"), [(Law.AMDAHL, (1, 2)), (Law.USL, (1, 2, 4)), (Law.AMDAHL, ())])
def test_no_law_goes_through_as_many_points_as_it_has_parameters(law, counts):
    assert fit({p: usl(p, 0.1) for p in counts}, law) is None


def test_times_that_hardly_fall_leave_the_peak_open():
    found = fit({p: 1.0 + 0.2 * (p - 1) + 0.01 * (-1) ** p for p in (1, 2, 3, 4, 5)}, Law.USL)
    assert found is not None
    assert found.crosstalk is not None
    assert found.crosstalk.above_zero
    assert found.peak is None


def test_a_series_holds_speed_up_efficiency_and_serial_part_against_its_own_single_worker():
    (found,) = series([*scaled("serial", {1: 3.0}), *scaled("threads", {1: 4.0, 2: 2.5, 4: 2.0}, spread=0.0)])
    one, two, four = found.points
    assert one.speedup is not None
    assert one.speedup.factor == 1
    assert one.serial is None
    assert two.speedup is not None
    assert two.speedup.factor == pytest.approx(1.6)
    assert two.efficiency is not None
    assert two.efficiency.value == pytest.approx(0.8)
    assert four.serial is not None
    assert four.serial.value == pytest.approx(karp_flatt(2.0, 4))
    assert four.best_serial is not None
    assert four.best_serial.factor == pytest.approx(1.5)


def test_the_best_serial_is_the_fastest_single_thread_of_any_language():
    (found,) = series(
        [*scaled("serial", {1: 2.0}), *scaled("cpp-serial", {1: 0.5}), *scaled("threads", {1: 2.0, 2: 1.0})]
    )
    assert found.best_serial == 1
    assert found.points[1].best_serial is not None
    assert found.points[1].best_serial.factor == pytest.approx(0.5, rel=0.02)


def test_a_loop_that_the_compiler_removed_is_no_serial_run_to_compare_with():
    cells = [*scaled("serial", {1: 2.0}), *scaled("cpp-deleted", {1: 1e-7}), *scaled("threads", {1: 2.0, 2: 1.0})]
    assert series(cells)[0].best_serial == 0


def test_the_intervals_follow_that_of_the_speed_up_from_six_rounds_on():
    cells = [*scaled("threads", {1: 2.0, 2: 1.2}, spread=0.05)]
    point = series(cells)[0].points[1]
    assert point.speedup is not None
    assert point.serial is not None
    assert point.efficiency is not None
    low, high = point.speedup.interval.low, point.speedup.interval.high
    assert point.efficiency.interval == Interval(low=low / 2, high=high / 2)
    assert point.serial.interval == Interval(low=karp_flatt(high, 2), high=karp_flatt(low, 2))
    few = series(cells, rounds=3)[0].points[1]
    assert few.serial is not None
    assert few.serial.interval is None


def test_only_worker_counts_with_a_core_each_are_fitted_and_the_others_extrapolated():
    (found,) = series(scaled("threads", {p: usl(p, 0.1) for p in (1, 2, 3, 4)} | {8: 9.0}))
    assert found.fit is not None
    assert found.fit.workers == (1, 2, 3, 4)
    assert [point.extrapolated for point in found.points] == [False] * 4 + [True]
    assert found.fit.serial.value == pytest.approx(0.1, abs=0.02)


def test_a_quota_counts_as_fewer_cores():
    times_s = {p: usl(p, 0.1) for p in (1, 2, 3, 4)}
    (found,) = series(scaled("threads", times_s), machine={**MACHINE, "usable_cores": 3})
    assert found.fit is not None
    assert found.fit.workers == (1, 2, 3)


@pytest.mark.parametrize(
    ("counts", "machine", "words"),
    [
        ((4,), {}, "One worker count shows no scaling: .* no speed-up against one worker. Measure 1, 2 and 3 too."),
        (
            (1,),
            {"physical_cores": 2},
            "One worker count shows no scaling: no serial part can be fitted. Measure 1 and 2",
        ),
        ((1, 2, 8), {"physical_cores": 2}, "takes three worker counts with a core each, and there are 2 cores"),
        ((1, 4, 8), {}, "2 worker counts with a core each, and that takes three. Measure more."),
    ],
)
def test_too_few_points_say_what_cannot_be_fitted(counts, machine, words):
    (found,) = series(scaled("threads", {p: usl(p, 0.1) for p in counts}), machine={**MACHINE, **machine})
    assert found.fit is None
    with pytest.raises(AssertionError, match=words):
        raise AssertionError(found.note)


def test_a_cell_with_a_wrong_result_takes_no_part():
    wrong = [failure(1, round_, FailureKind.WRONG_RESULT, "returned 5") for round_ in range(7)]
    (found,) = series(scaled("threads", {1: 2.0, 2: 1.0, 3: 0.8}), failures=wrong)
    assert [point.workers for point in found.points] == [1, 3]


def test_each_num_python_and_start_method_has_a_series_of_its_own():
    cells = [*scaled("threads", {1: 2.0, 2: 1.0}, num=1000), *scaled("threads", {1: 2.0, 2: 1.0}, num=2000)]
    assert [len(one.points) for one in series(cells)] == [2, 2]


NUMS = (1000, 10_000, 100_000)
FEE = {num: 5000 + num / 2 for num in NUMS}


def line(at: dict[int, float], rounds: int = 7, step: float = 0.0) -> dict[int, dict[int, float]]:
    """The same curve in every round, each slower by a step than the one before."""
    return {one: {num: time_s * (1 + step * one) for num, time_s in at.items()} for one in range(rounds)}


def alone(rounds: int = 7, step: float = 0.0) -> dict[int, dict[int, float]]:
    """A second for each of num."""
    return line({num: float(num) for num in NUMS}, rounds, step)


def test_a_fee_and_half_the_cost_pay_where_they_must():
    # num = 5000 + num / 2.
    found = break_even(alone(), line(FEE))
    assert found is not None
    assert found.crossing is Crossing.ONCE
    assert (found.num, found.low, found.high) == pytest.approx((1e4, 1e4, 1e4))
    assert not found.faster_below


def test_the_interval_is_that_of_the_rounds_own_crossings():
    # num (1 + r / 10) = 5000 + num / 2: of seven rounds the extremes.
    found = break_even(alone(step=0.1), line(FEE))
    assert found is not None
    assert (found.low, found.num, found.high) == pytest.approx((5000 / 1.1, 5000 / 0.8, 1e4))


def test_curves_that_do_not_cross_say_between_which_nums_and_who_is_faster():
    found = break_even(line(dict.fromkeys(NUMS, 1.0)), line(dict.fromkeys(NUMS, 2.0)))
    assert found is not None
    assert (found.crossing, found.num, found.least, found.most) == (Crossing.NEVER, None, 1000, 100_000)
    assert not found.faster_below


def test_curves_that_cross_twice_have_no_break_even():
    found = break_even(line(dict.fromkeys(NUMS, 1.0)), line(dict(zip(NUMS, (0.5, 2.0, 0.5), strict=True))))
    assert found is not None
    assert (found.crossing, found.num, found.has_interval) == (Crossing.SEVERAL, None, False)


def test_a_median_that_wavers_among_nums_in_doubt_crosses_once_there():
    # At 2,000 four of seven rounds put the second way ahead, at 3,000 three: sure are only 1,000 and 4,000.
    nums = (1000, 2000, 3000, 4000)
    first = line(dict.fromkeys(nums, 10.0))
    second = {
        one: {1000: 12.0, 2000: 9.0 if one < 4 else 11.0, 3000: 9.0 if one < 3 else 11.0, 4000: 8.0} for one in range(7)
    }
    found = break_even(first, second)
    assert found is not None
    assert (found.crossing, found.has_interval, found.faster_below) == (Crossing.ONCE, True, False)
    assert found.low is not None
    assert found.num is not None
    assert found.high is not None
    assert 1000 < found.low < 2000 <= found.num <= 3000 < found.high < 4000


def test_rounds_that_disagree_everywhere_show_no_break_even():
    first = line(dict.fromkeys(NUMS, 10.0))
    second = {one: {num: 9.0 if (one < 3) == (num != 10_000) else 11.0 for num in NUMS} for one in range(7)}
    found = break_even(first, second)
    assert found is not None
    assert (found.crossing, found.num, found.has_interval) == (Crossing.UNCLEAR, None, False)


@pytest.mark.parametrize("rounds", [3, 7])
def test_rounds_that_cross_where_their_median_does_not_show_no_break_even(rounds):
    # The second way is slower in most rounds at every num, and in the others crosses on the way.
    first = line(dict.fromkeys(NUMS, 10.0), rounds)
    few = rounds // 2
    second = {one: {num: 9.0 if one < few and num == 1000 else 11.0 for num in NUMS} for one in range(rounds)}
    found = break_even(first, second)
    assert found is not None
    assert (found.crossing, found.num, found.faster_below) == (Crossing.UNCLEAR, None, False)


def test_an_end_of_the_interval_beyond_the_measured_nums_is_open():
    # Three of seven rounds never cross: the second way is faster in them from the first num on.
    first = {one: {num: num * (20.0 if one < 3 else 1.0) for num in NUMS} for one in range(7)}
    found = break_even(first, line(FEE))
    assert found is not None
    assert found.num == pytest.approx(1e4)
    assert (found.low, found.high) == (None, pytest.approx(1e4))
    assert found.has_interval


def test_too_few_rounds_give_a_break_even_without_an_interval():
    found = break_even(alone(3), line(FEE, 3))
    assert found is not None
    assert found.num == pytest.approx(1e4)
    assert (found.low, found.high, found.has_interval) == (None, None, False)


def test_a_round_that_lacks_a_num_does_not_count():
    first = alone()
    del first[6][1000]
    found = break_even(first, line(FEE))
    assert found is not None
    assert (found.rounds, found.least) == (6, 1000)


@pytest.mark.parametrize("nums", [(), (1000,)])
def test_one_num_has_no_break_even(nums):
    assert break_even(line(dict.fromkeys(nums, 1.0)), line(dict.fromkeys(nums, 2.0))) is None


def test_the_entry_fee_counts_in_cold_times_alone():
    cells = []
    for num in (1_000, 10_000, 100_000, 1_000_000):
        cells += [
            Timed(cell=cell("serial", num=num), warm_s=num * 1e-6, startup_s=0.0),
            Timed(cell=cell("processes", 2, num=num), warm_s=num * 0.5e-6, startup_s=0.05),
        ]
    result = run(cells)
    rows = summarise(result).rows
    (cold,), (warm,) = (duels(rows, basis) for basis in (Basis.COLD, Basis.WARM))
    assert cold.found.num == pytest.approx(1e5, rel=0.05)
    assert (cold.first, cold.second) == (6, 7)
    assert (warm.found.crossing, warm.found.faster_below) == (Crossing.NEVER, True)


def test_a_fit_whose_time_falls_below_zero_gives_no_speed_up():
    found = fit({1: 1.0, 2: 0.3, 3: 0.05}, Law.AMDAHL)
    assert found is not None
    assert found.speedup(1000) is None or found.speedup(1000) < inf
