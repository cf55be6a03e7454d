"""Clocks of other machines by round trips: the error that is claimed always holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.bench.teams.cluster.clock_offsets import OURS, Offset, Trip, offset, placed
from speeduplab.core.bench.teams.cluster.worker_order import host_of, in_order

delays = st.tuples(st.integers(0, 10**9), st.integers(0, 10**9))


@given(true_ns=st.integers(-(10**15), 10**15), ways=st.lists(delays, min_size=1, max_size=20))
def test_the_true_offset_is_never_further_away_than_the_error(true_ns: int, ways: list[tuple[int, int]]) -> None:
    trips = [Trip(at := 10**16 * n, at + there - true_ns, at + there + back) for n, (there, back) in enumerate(ways)]
    found = offset(trips, same_machine=False)
    assert found.error_ns is not None
    assert abs(found.shift_ns - true_ns) <= found.error_ns


def test_the_quickest_trip_counts() -> None:
    slow, quick = Trip(0, 900, 1000), Trip(2000, 2010, 2020)
    assert offset([slow, quick], same_machine=False) == Offset(shift_ns=0, error_ns=10)


def test_a_process_of_this_boot_has_our_clock() -> None:
    assert offset([Trip(0, 40, 100)], same_machine=True) == OURS


def test_a_process_of_this_boot_with_a_clock_of_its_own_is_another_machine() -> None:
    assert offset([Trip(0, 5000, 100)], same_machine=True) == Offset(shift_ns=-4950, error_ns=50)


def test_no_trips_give_no_offset() -> None:
    with pytest.raises(ValueError, match="empty"):
        offset([], same_machine=False)


@given(start_ns=st.integers(-500, 1500), shift_ns=st.integers(-500, 500))
def test_a_lane_of_another_machine_lies_within_its_batch(start_ns: int, shift_ns: int) -> None:
    begin = placed(start_ns, 300, (100, 1000), Offset(shift_ns=shift_ns, error_ns=5))
    assert 100 <= begin <= 700


def test_a_lane_of_this_machine_is_not_moved() -> None:
    assert placed(50, 300, (100, 1000), OURS) == 50


def test_workers_are_asked_machine_by_machine_that_with_most_first() -> None:
    addresses = ["tcp://10.0.0.2:9", "tcp://10.0.0.1:7", "tcp://10.0.0.2:8"]
    assert in_order(addresses) == ["tcp://10.0.0.2:8", "tcp://10.0.0.2:9", "tcp://10.0.0.1:7"]


def test_the_machine_of_an_address_is_what_stands_before_its_port() -> None:
    assert host_of("tls://[fe80::1]:8786") == "[fe80::1]"
