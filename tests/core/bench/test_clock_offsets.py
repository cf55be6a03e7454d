"""Clocks of other machines by round trips: the error that is claimed always holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.bench.teams.cluster.clock_offsets import OURS, Offset, Trip, doubt, offset, placed
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
    assert offset([slow, quick], same_machine=False) == Offset(shift_ns=0, error_ns=10, at_ns=2010)


def test_a_process_of_this_boot_has_our_clock() -> None:
    assert offset([Trip(0, 40, 100)], same_machine=True) == OURS


def test_a_process_of_this_boot_with_a_clock_of_its_own_is_another_machine() -> None:
    assert offset([Trip(0, 5000, 100)], same_machine=True) == Offset(shift_ns=-4950, error_ns=50, at_ns=50)


def test_no_trips_give_no_offset() -> None:
    with pytest.raises(ValueError, match="empty"):
        offset([], same_machine=False)


@given(start_ns=st.integers(-500, 1500), shift_ns=st.integers(-500, 500))
def test_a_lane_of_another_machine_lies_within_its_batch(start_ns: int, shift_ns: int) -> None:
    begin = placed(start_ns, 300, (100, 1000), Offset(shift_ns=shift_ns, error_ns=5))
    assert 100 <= begin <= 700


def test_a_lane_of_this_machine_is_not_moved() -> None:
    assert placed(50, 300, (100, 1000), OURS) == 50


@given(
    rate_ppm=st.integers(-499, 499),
    since_ns=st.integers(0, 10**11),
    begins_ns=st.integers(0, 10**9),
    length_ns=st.integers(0, 10**11),
    ends_ns=st.integers(0, 10**9),
)
def test_a_clock_that_drifts_moves_no_lane_further_than_is_said(
    rate_ppm: int, since_ns: int, begins_ns: int, length_ns: int, ends_ns: int
) -> None:
    # Read without any error at 0, theirs gains from then on.
    within = since_ns, since_ns + begins_ns + length_ns + ends_ns
    theirs = [at + at * rate_ppm // 1_000_000 for at in (since_ns + begins_ns, since_ns + begins_ns + length_ns)]
    by = Offset(shift_ns=0, error_ns=0, at_ns=0)
    said = doubt(theirs[1] - theirs[0], within, by)
    assert said is not None
    assert abs(placed(theirs[0], theirs[1] - theirs[0], within, by) - (since_ns + begins_ns)) <= said + 2


def test_a_lane_that_fills_its_batch_has_no_other_place() -> None:
    assert doubt(990_000, (0, 1_000_000), Offset(shift_ns=5, error_ns=10**9)) == 10_495


def test_on_our_own_clock_there_is_no_doubt() -> None:
    assert doubt(300, (0, 1000), OURS) is None


def test_workers_are_asked_machine_by_machine_that_with_most_first() -> None:
    addresses = ["tcp://10.0.0.2:9", "tcp://10.0.0.1:7", "tcp://10.0.0.2:8"]
    assert in_order(addresses) == ["tcp://10.0.0.2:8", "tcp://10.0.0.2:9", "tcp://10.0.0.1:7"]


def test_the_machine_of_an_address_is_what_stands_before_its_port() -> None:
    assert host_of("tls://[fe80::1]:8786") == "[fe80::1]"
