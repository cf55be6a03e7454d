"""Shares and slices: all of num, once, whatever the remainders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.bench.model import Backend, Schedule, Share
from speeduplab.core.bench.shares import SLICES_MAX, shares, slice_units
from speeduplab.core.bench.workloads import WORKLOADS

NOT_DRAWN = (Schedule.STATIC, Schedule.INTERLEAVED)


def slices(share: Share) -> list[tuple[int, int]]:
    return [(lo, min(lo + share.units, share.stop)) for lo in range(share.first, share.stop, share.stride)]


@pytest.mark.parametrize("schedule", NOT_DRAWN)
@given(num=st.integers(1, 3000), workers=st.integers(1, 40), units=st.integers(1, 3000))
def test_shares_cover_num_exactly_once(schedule: Schedule, num: int, workers: int, units: int) -> None:
    parts = sorted(part for share in shares(schedule, num, workers, units) for part in slices(share))
    assert [lo for lo, _ in parts] == [0, *(hi for _, hi in parts[:-1])]
    assert parts[-1][1] == num


def test_blocks_give_the_remainder_to_the_first_workers() -> None:
    sizes = [share.stop - share.first for share in shares(Schedule.STATIC, 11, 4, 100)]
    assert sizes == [3, 3, 3, 2]


def test_interleaved_workers_take_slices_in_turn() -> None:
    assert [slices(share) for share in shares(Schedule.INTERLEAVED, 10, 2, 2)] == [
        [(0, 2), (4, 6), (8, 10)],
        [(2, 4), (6, 8)],
    ]


@pytest.mark.parametrize("schedule", NOT_DRAWN)
def test_workers_beyond_num_get_empty_shares(schedule: Schedule) -> None:
    made = shares(schedule, 2, 5, 1)
    assert [len(slices(share)) for share in made] == [1, 1, 0, 0, 0]


@pytest.mark.parametrize("workload", WORKLOADS.values(), ids=lambda workload: workload.key)
@given(num=st.integers(1, 10**12), workers=st.integers(1, 1024), speed=st.floats(1e-3, 1e12))
def test_a_worker_has_at_most_200_slices(workload, num: int, workers: int, speed: float) -> None:
    units = slice_units(workload, num, workers, Backend.PYTHON, speed)
    for share in shares(workload.schedule, num, workers, units)[:3]:
        assert len(range(share.first, share.stop, share.stride)) <= SLICES_MAX + 1


@pytest.mark.parametrize(("backend", "expected"), [(Backend.PYTHON, 1500), (Backend.NATIVE, 600)])
def test_a_slice_is_long_against_its_clock_readings(backend: Backend, expected: int) -> None:
    assert slice_units(WORKLOADS["counter"], 10**5, 1, backend, 1e6) == expected


def test_uneven_work_gets_several_slices_a_worker() -> None:
    primes = WORKLOADS["primes"]
    speed = primes.cost(10**5) / 0.012  # 12 ms in all, so 4 workers have 2 slices of 1.5 ms each
    units = slice_units(primes, 10**5, 4, Backend.PYTHON, speed)
    assert all(len(slices(share)) >= 7 for share in shares(primes.schedule, 10**5, 4, units))


def test_a_slice_is_never_larger_than_a_share() -> None:
    assert slice_units(WORKLOADS["counter"], 10, 3, Backend.PYTHON, 1e9) == 4
