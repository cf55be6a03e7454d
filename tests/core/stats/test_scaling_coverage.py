"""Intervals hold the truth as often as they say: 95 %, at least 93 % found, with skewed noise and spikes.

Simulated times, seeded: each is the true one times noise with a long tail to the right, one in fifteen a spike
of up to twice as long, all of a round slower or faster together.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from speeduplab.core.scaling import Crossing, Law, break_even, fit
from speeduplab.core.stats.intervals import Interval, median

RUNS = 1500
FOUND = 0.93


def noisy(draw: np.random.Generator, times_s: np.ndarray, rounds: int) -> np.ndarray:
    """Rounds by cells; the more workers, the noisier."""
    shape = (rounds, len(times_s))
    skewed = 0.01 * (draw.gamma(2.0, 1.0, shape) - 1.678) * np.linspace(1, 2, len(times_s))
    spikes = np.where(draw.random(shape) < 1 / 15, draw.uniform(1.1, 2.0, shape), 1.0)
    together = 0.02 * draw.standard_normal((rounds, 1))
    return times_s * np.exp(skewed + together) * spikes


def covered(holds: Callable[[np.random.Generator], bool], runs: int = RUNS) -> float:
    draw = np.random.default_rng(7)
    return sum(holds(draw) for _ in range(runs)) / runs


def inside(interval: Interval | None, value: float) -> bool:
    return interval is None or interval.low <= value <= interval.high


@pytest.mark.parametrize("rounds", [7, 15])
@pytest.mark.parametrize("counts", [(1, 2, 3), (1, 2, 3, 4), (1, 2, 3, 4, 6, 8)], ids=len)
def test_the_intervals_of_amdahls_serial_part_cover(counts, rounds):
    p, sigma = np.array(counts, dtype=float), 0.08
    truth = (1 - sigma) / p + sigma

    def holds(draw: np.random.Generator) -> bool:
        found = fit(medians(noisy(draw, truth, rounds), counts), Law.AMDAHL)
        return found is None or inside(found.serial.interval, sigma)

    assert covered(holds) >= FOUND


@pytest.mark.parametrize("rounds", [7, 15])
@pytest.mark.parametrize("counts", [(1, 2, 3, 4), (1, 2, 3, 4, 6, 8, 12, 16)], ids=len)
def test_the_intervals_of_the_usl_cover(counts, rounds):
    p, sigma, kappa = np.array(counts, dtype=float), 0.05, 0.004
    truth = (1 - sigma) / p + sigma + kappa * (p - 1)
    draw = np.random.default_rng(11)
    hits = np.zeros(3)
    for _ in range(RUNS):
        found = fit(medians(noisy(draw, truth, rounds), counts), Law.USL)
        assert found is not None
        assert found.crosstalk is not None
        peak = found.peak.interval if found.peak is not None else None
        true = (sigma, kappa, ((1 - sigma) / kappa) ** 0.5)
        hits += [
            inside(one, value)
            for one, value in zip((found.serial.interval, found.crosstalk.interval, peak), true, strict=True)
        ]
    assert (hits / RUNS >= FOUND).all(), hits / RUNS


@pytest.mark.parametrize("rounds", [7, 15])
def test_a_crosstalk_that_is_not_there_is_seldom_claimed(rounds):
    counts = (1, 2, 3, 4, 6, 8)
    truth = 0.95 / np.array(counts) + 0.05

    def holds(draw: np.random.Generator) -> bool:
        found = fit(medians(noisy(draw, truth, rounds), counts), Law.USL)
        return found is None or found.crosstalk is None or not found.crosstalk.above_zero

    assert covered(holds) >= FOUND


@pytest.mark.parametrize("rounds", [7, 15])
def test_the_interval_of_the_break_even_covers(rounds):
    # Serial against two processes with an entry fee of 10 ms: they cross at num 400,000.
    nums = [m * 10**e for e in (3, 4, 5, 6) for m in (1, 2, 5)]
    serial_s, pool_s = np.array(nums) * 5e-8, 0.01 + np.array(nums) * 2.5e-8

    def holds(draw: np.random.Generator) -> bool:
        times_s = noisy(draw, np.concatenate([serial_s, pool_s]), rounds)
        first, second = (
            {one: dict(zip(nums, times_s[one, part].tolist(), strict=True)) for one in range(rounds)}
            for part in (slice(0, len(nums)), slice(len(nums), None))
        )
        found = break_even(first, second)
        assert found is not None
        assert found.crossing is Crossing.ONCE
        return (found.low or 0) <= 400_000 <= (found.high or np.inf)

    assert covered(holds, 500) >= FOUND


def medians(times_s: np.ndarray, counts: tuple[int, ...]) -> dict[int, float]:
    return {p: median(times_s[:, i].tolist()) for i, p in enumerate(counts)}


@pytest.mark.parametrize("rounds", [7, 15])
@pytest.mark.parametrize(
    ("law", "counts", "kappa"),
    [(Law.AMDAHL, (1, 2, 3), 0.0), (Law.AMDAHL, (1, 2, 3, 4, 6, 8), 0.0), (Law.USL, (1, 2, 3, 4, 6, 8, 12, 16), 0.004)],
    ids=["3 points", "6 points", "usl"],
)
def test_the_band_of_the_fitted_speed_up_covers_at_every_point(law, counts, kappa, rounds):
    sigma, at = 0.05, (2, counts[-1], 2 * counts[-1])

    def time_s(p: np.ndarray | int) -> np.ndarray:
        return np.asarray((1 - sigma) / p + sigma + kappa * (p - 1))

    truth, draw, hits = time_s(np.array(counts)), np.random.default_rng(13), np.zeros(len(at))
    for _ in range(RUNS):
        found = fit(medians(noisy(draw, truth, rounds), counts), law)
        assert found is not None
        hits += [inside(found.band(p), 1 / float(time_s(p))) for p in at]
    assert (hits / RUNS >= FOUND).all(), hits / RUNS
