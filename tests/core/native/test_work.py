"""Works of the native extension: kernels with their arrays, and Python classes that C++ threads call."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

_native = pytest.importorskip("speeduplab.core._native", exc_type=ImportError)


class Adding(_native.Work):  # type: ignore[misc] # importorskip gives a module of type Any
    """Adds up the numbers of its slices, and keeps who was called with what."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[int, int, int]] = []
        self.threads: set[int] = set()

    def run(self, lo: int, hi: int, total: int, step: int) -> int:
        self.calls.append((lo, hi, step))
        self.threads.add(threading.get_native_id())
        return total + sum(range(lo, hi))


def test_cpp_threads_call_what_a_python_class_overrides() -> None:
    work = Adding()
    with _native.Team(3) as team:
        _, _, rows = team.run(work, [(w * 10, 100, 30, 10) for w in range(3)])
    assert sum(row[0] for row in rows) == sum(range(100))
    assert sorted(work.calls) == [(lo, lo + 10, 0) for lo in range(0, 100, 10)]
    assert threading.get_native_id() not in work.threads
    assert 1 <= len(work.threads) <= 3


def test_drawn_slices_cover_everything_once() -> None:
    work = Adding()
    with _native.Team(3) as team:
        _, _, rows = team.draw(work, 95, 10)
    assert sum(row[0] for row in rows) == sum(range(95))
    assert sorted(lo for row in rows for lo in row[5]) == list(range(0, 95, 10))
    assert all(len(row[5]) == len(row[2]) == len(row[3]) for row in rows)


@pytest.mark.parametrize("error", [ValueError("not that slice"), KeyboardInterrupt(), SystemExit(3)])
def test_what_a_python_class_raises_comes_out_of_run_and_the_team_goes_on(error: BaseException) -> None:
    class Failing(_native.Work):  # type: ignore[misc]
        def run(self, lo: int, hi: int, total: int, step: int) -> int:
            if lo >= 50:
                raise error
            return total

    failing = Failing()
    with _native.Team(2) as team:
        for _ in range(3):
            with pytest.raises(type(error)) as raised:
                team.run(failing, [(0, 100, 10, 5), (5, 100, 10, 5)])
            assert raised.value is error
        assert [row[0] for row in team.run("counter", [(0, 5, 5, 5), (5, 11, 6, 6)])[2]] == [5, 6]


def test_a_result_that_is_no_integer_is_refused() -> None:
    class Wrong(_native.Work):  # type: ignore[misc]
        def run(self, lo: int, hi: int, total: int, step: int) -> str:
            return "ten"

    with _native.Team(1) as team, pytest.raises(TypeError, match=r"^run must return an integer below 2\*\*63$"):
        team.run(Wrong(), [(0, 9, 9, 9)])


def test_a_class_without_run_is_told_what_to_define() -> None:
    class Without(_native.Work):  # type: ignore[misc]
        pass

    with (
        _native.Team(1) as team,
        pytest.raises(TypeError, match=r"must define run\(self, lo, hi, total, step\)$"),
    ):
        team.run(Without(), [(0, 9, 9, 9)])


def test_a_kernel_work_runs_in_a_team_and_by_itself() -> None:
    work = _native.KernelWork("primes", 1000)
    with _native.Team(2) as team:
        rows = team.draw(work, 1000, 100)[2]
    assert sum(row[0] for row in rows) == work.run(0, 1000) == work.run_holding_gil(0, 1000) == 168
    assert (work.kernel, work.num, work.steps) == ("primes", 1000, 1)


def test_a_slice_outside_num_is_refused() -> None:
    work = _native.KernelWork("primes", 1000)
    for slice_ in [(-1, 5), (0, 1001)]:
        with pytest.raises(ValueError, match=r"^(lo|hi) must be from 0 to 1000, got (-1|1001)$"):
            work.run(*slice_)
    with pytest.raises(ValueError, match=r"^step must be from 0 to 0, got 1$"):
        work.run(0, 5, 0, 1)
    with (
        _native.Team(1) as team,
        pytest.raises(ValueError, match=r"^share 0: stop must be from 0 to 1000, got 1001$"),
    ):
        team.run(work, [(0, 1001, 7, 7)])


def test_an_unknown_kernel_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^kernel must be one of counter, primes, .*, got 'x'$"):
        _native.KernelWork("x", 3)


def in_a_child(level: str) -> subprocess.CompletedProcess[str]:
    code = f"""
import sys
sys.path[:] = {sys.path!r}
from speeduplab.core import _native
print(_native.BUILD["level"], _native.primes(0, 100_000, 0))
"""
    environment = {**os.environ, "SPEEDUPLAB_LEVEL": level}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)


def test_a_level_that_is_asked_for_is_taken() -> None:
    assert in_a_child("plain").stdout == "plain 9592\n"
    assert in_a_child("").stdout in {"v1 9592\n", "v3 9592\n", "v4 9592\n", "plain 9592\n"}


def test_a_level_that_there_is_not_is_refused_in_a_sentence() -> None:
    done = in_a_child("v9")
    assert done.returncode == 1
    assert "ImportError: SPEEDUPLAB_LEVEL must be one of plain" in done.stderr
    assert done.stderr.endswith("on this processor, got 'v9'; unset it for the best\n")


@pytest.mark.skipif(
    sys.version_info < (3, 13), reason="needs Python 3.13's way of making sub-interpreters, not this one's"
)
def test_a_python_class_in_a_subinterpreter_is_called_within_it() -> None:
    code = f"""
import sys
sys.path[:] = {sys.path!r}
from speeduplab.core import _native

class Adding(_native.Work):
    def run(self, lo, hi, total, step):
        return total + sum(range(lo, hi))

with _native.Team(2) as team:
    rows = team.draw(Adding(), 100, 10)[2]
assert sum(row[0] for row in rows) == sum(range(100))
"""
    import _interpreters  # type: ignore[import-not-found] # mypy looks with the oldest Python's eyes

    interpreter = _interpreters.create("isolated")
    problem = _interpreters.exec(interpreter, code)
    assert problem is None, problem.formatted
    _interpreters.destroy(interpreter)
