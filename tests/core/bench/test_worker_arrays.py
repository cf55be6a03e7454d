"""A worker's own copy of the arrays: what a share wrote, and where there is no room for it."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.bench.model import Share
from speeduplab.core.bench.teams.cluster.worker_arrays import Copy, put, slices_of, taken
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.bench.workloads.arrays import State
from speeduplab.core.bench.workloads.memory import NotEnoughMemory, mapped


@given(st.integers(1, 60), st.integers(1, 7), st.integers(1, 4))
def test_slices_that_meet_are_one_and_together_they_are_the_share(stop: int, units: int, stride: int) -> None:
    share = Share(0, stop, stride * units, units)
    found = slices_of(share, None)
    visited = [i for lo in range(0, stop, share.stride) for i in range(lo, min(lo + units, stop))]
    assert [i for lo, hi in found for i in range(lo, hi)] == visited
    assert stride > 1 or found == [(0, stop)]


def test_slices_that_were_drawn_are_those_and_no_others() -> None:
    assert slices_of(Share(0, 25, 10, 10), [20, 0, 10]) == [(20, 25), (0, 20)]


def test_what_is_taken_from_one_copy_and_put_into_another_makes_them_alike() -> None:
    parts = ((0, 2), (5, 6))
    here, there = (memoryview(bytearray(array("q", numbers).tobytes())) for numbers in (range(6), [9] * 6))
    put(there, parts, taken(here, parts))
    assert there.cast("q").tolist() == [0, 1, 9, 9, 9, 5]


def test_too_few_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="8 bytes came for parts of 16"):
        put(memoryview(bytearray(16)), ((0, 2),), bytes(8))


@pytest.mark.parametrize("workload", ["matmul", "triad", "nbody"])
def test_a_kernel_writes_what_its_row_says_and_nothing_else(workload: str) -> None:
    row, num = WORKLOADS[workload], 13
    assert row.arrays is not None
    assert row.arrays.written is not None
    for step in range(min(row.steps, 2)):
        copy = Copy(workload, num, f"of a test {step}", beside=1, left_bytes=None)
        try:
            memory = mapped(copy.name)
            states = [State(num=num, arrays=row.arrays.cut(num, memory), step=one) for one in range(step + 1)]
            for earlier in states[:-1]:
                row.kernel(earlier, 0, num, 0)  # type: ignore[call-arg,arg-type]  # the one with a state
            before = bytes(memory)
            row.kernel(states[-1], 3, 8, 0)  # type: ignore[call-arg,arg-type]  # the one with a state
            parts = copy.note(Share(3, 8, 5, 5), None, step)
            told = {item for lo, hi in parts for item in range(lo, hi)}
            changed = {i // 8 for i, byte in enumerate(memory) if byte != before[i]}
            assert changed
            assert changed <= told
            assert copy.written() == (tuple(parts), taken(memory, parts))
        finally:
            copy.close()


def test_a_worker_with_too_little_memory_left_says_how_much_it_takes() -> None:
    with pytest.raises(NotEnoughMemory, match="needs 24 MB in each worker of the cluster, and this one may take 1 MB"):
        Copy("triad", 10**6, "none", beside=1, left_bytes=10**6)


def test_all_workers_of_a_machine_count_together() -> None:
    with pytest.raises(NotEnoughMemory, match=r"for the 1000000 workers of one machine"):
        Copy("triad", 10**6, "none", beside=10**6, left_bytes=None)
