"""Every native kernel against the plain Python one, bit for bit, however it is split and at every level."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

_native = pytest.importorskip("speeduplab.core._native", exc_type=ImportError)

sys.path.insert(0, str(Path(__file__).parent))
import reference  # noqa: E402 - lies beside this file, which is no package

# The largest num that plain Python does within a second or so.
LARGEST = {
    "counter": 3000,
    "primes": 3000,
    "mandelbrot": 25,
    "pi": 3000,
    "nbody": 25,
    "matmul": 30,
    "multiply_adds": 3000,
    "triad": 3000,
    "sleep": 2,
    "ship": 3000,
    "ship_ranges": 3000,
    "tiny": 3000,
}


def in_python(key: str, num: int) -> tuple[int, reference.State]:
    """The sum of totals, and the state after all steps."""
    state = reference.STATES[key](num)
    total = 0
    for step in range(reference.STEPS.get(key, 1)):
        total = reference.KERNELS[key](state, 0, num, total, step)
    return total, state


def work_for(key: str, state: reference.State) -> Any:
    return _native.KernelWork(key, state.num, state.arrays)


def test_there_is_a_native_kernel_for_every_workload() -> None:
    assert set(_native.KERNELS) == {*reference.KERNELS, "counter_removed"}


@pytest.mark.parametrize("key", sorted(reference.KERNELS))
@settings(deadline=None, max_examples=15)
@given(data=st.data())
def test_any_split_among_any_workers_gives_what_python_gives(key: str, data: st.DataObject) -> None:
    num = data.draw(st.integers(0, LARGEST[key]))
    workers = data.draw(st.integers(1, 4))
    units = data.draw(st.integers(1, max(num, 1)))
    total, wanted = in_python(key, num)
    shared, drawn = reference.STATES[key](num), reference.STATES[key](num)
    with _native.Team(workers) as team:
        shares = [(w * units, num, workers * units, units) for w in range(workers)]
        for state, rows in (
            (shared, team.run(work_for(key, shared), shares)[2]),
            (drawn, team.draw(work_for(key, drawn), num, units)[2]),
        ):
            found = sum(row[0] for row in rows)
            assert found == total
            assert [one.tobytes() for one in state.arrays] == [one.tobytes() for one in wanted.arrays]
            assert reference.RESULTS[key](state, found) == reference.RESULTS[key](wanted, total)


@pytest.mark.parametrize("key", sorted(set(reference.KERNELS) - {"sleep"}))
@pytest.mark.parametrize("method", ["run", "run_holding_gil"])
def test_slices_that_python_calls_give_what_python_gives(key: str, method: str) -> None:
    num = LARGEST[key] // 2
    total, wanted = in_python(key, num)
    state = reference.STATES[key](num)
    work = work_for(key, state)
    assert work.steps == reference.STEPS.get(key, 1)
    found = 0
    for step in range(work.steps):
        for lo in range(0, num, 7):
            found = getattr(work, method)(lo, min(lo + 7, num), found, step)
    assert found == total
    assert [one.tobytes() for one in state.arrays] == [one.tobytes() for one in wanted.arrays]


@settings(deadline=None)
@given(lo=st.integers(0, 2**53 - 40), length=st.integers(0, 40))
@example(lo=2**53 - 40, length=40)
@example(lo=2**32 - 20, length=40)
def test_samples_of_any_index_are_those_of_python(lo: int, length: int) -> None:
    state = reference.State(num=2**53)
    assert _native.pi(lo, lo + length, 3) == reference.pi(state, lo, lo + length, 3, 0)


def test_numpy_and_raw_bytes_are_arrays_as_well() -> None:
    _, wanted = in_python("triad", 100)
    _, b, c = wanted.arrays
    a = np.zeros((10, 10))
    _native.KernelWork("triad", 100, [a, np.frombuffer(b), memoryview(c).cast("B")]).run(0, 100)
    assert a.tobytes() == wanted.arrays[0].tobytes()
    assert _native.KernelWork("ship", 5, [np.arange(5, dtype=np.int64)]).run(0, 5) == 10


@pytest.mark.parametrize(
    ("arrays", "error", "sentence"),
    [
        ([], ValueError, "ship needs 1 arrays, got 0"),
        ([array("q", [1] * 5)] * 2, ValueError, "ship needs 1 arrays, got 2"),
        ([array("q", [1] * 4)], ValueError, "array numbers of ship must have 40 bytes for num 5, got 32"),
        (
            [array("d", [1] * 5)],
            TypeError,
            "array numbers of ship must hold items of type 'q' (or bytes), got 'd'",
        ),
        (
            [[1] * 5],
            TypeError,
            "array numbers of ship must be a buffer such as an array or a memoryview, got list",
        ),
        ([np.arange(10)[::2]], ValueError, "array numbers of ship must be contiguous, in C's order"),
        (
            [memoryview(bytearray(48))[1:41]],
            ValueError,
            "array numbers of ship must begin at a multiple of 8 bytes",
        ),
    ],
)
def test_arrays_that_do_not_fit_are_refused(arrays: list[Any], error: type[Exception], sentence: str) -> None:
    with pytest.raises(error) as refusal:
        _native.KernelWork("ship", 5, arrays)
    assert str(refusal.value) == sentence


def test_an_array_that_a_kernel_writes_to_must_be_writable() -> None:
    with pytest.raises(BufferError):
        _native.KernelWork("triad", 1, [bytes(8), bytes(8), bytes(8)])


def test_an_array_cannot_be_resized_under_a_kernel() -> None:
    numbers = array("q", range(5))
    work = _native.KernelWork("ship", 5, [numbers])
    with pytest.raises(BufferError):
        numbers.append(5)
    del work
    numbers.append(5)


@pytest.mark.parametrize("level", ["plain", "v1", "v3", "v4"])
def test_every_level_gives_the_results_of_plain_python(level: str) -> None:
    """In a process of its own, because a level is chosen once."""
    nums = {key: LARGEST[key] for key in sorted(LARGEST) if key != "sleep"}
    code = f"""
import sys
sys.path[:] = {[str(Path(__file__).parent), *sys.path]!r}
from speeduplab.core import _native
import reference
for key, num in {nums!r}.items():
    state = reference.STATES[key](num)
    work = _native.KernelWork(key, num, state.arrays)
    total = 0
    for step in range(work.steps):
        total = work.run(0, num, total, step)
    print(key, reference.RESULTS[key](state, total))
"""
    environment = {**os.environ, "SPEEDUPLAB_LEVEL": level}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    if "on this processor" in done.stderr:
        pytest.skip(f"not this processor: it has no level {level}")
    wanted = [
        f"{key} {reference.RESULTS[key](state, total)}" for key in nums for total, state in [in_python(key, nums[key])]
    ]
    assert done.stderr == ""
    assert done.stdout.splitlines() == wanted
