"""NumPy and Numba: the same results as the loop in Python, and a reason where they have none."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from patience import GIVE_UP_S
from speeduplab.core.bench.events import BatchDone, CellDone, CellFailed, FailureKind, PhaseDone, PhaseName
from speeduplab.core.bench.model import Backend, Schedule, Work
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import WORKLOADS, kernel_missing, libraries, make_ready
from speeduplab.core.bench.workloads.primes import count_primes_below
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import left_out, make_plan
from speeduplab.core.plan.rules import PlanError

from .conftest import BENCH, HostProcess, make_task, skip_if

Start = Callable[..., HostProcess]
NUMPY = [row.key for row in WORKLOADS.values() if row.has_kernel(Backend.NUMPY) and row.arrays is None]
NUMBA = [row.key for row in WORKLOADS.values() if row.has_kernel(Backend.NUMBA) and row.arrays is None]
LIBRARIES = (Backend.NUMPY, Backend.NUMBA)
COMPARING = """
import json, runpy, sys
runpy.run_path(sys.argv[1], run_name="bench")["_make_importable"]()
from speeduplab.core.bench.model import Backend, Work
from speeduplab.core.bench.workloads import make_ready
differ = []
for workload in sys.argv[2:]:
    numba, python = (make_ready(Work(workload=workload, backend=one, num=60)).kernel for one in
                     (Backend.NUMBA, Backend.PYTHON))
    for lo, hi, total in ((0, 60, 0), (7, 7, 3), (13, 14, 5), (1, 59, 2**40)):
        if numba(lo, hi, total) != python(lo, hi, total):
            differ.append((workload, lo, hi))
print(json.dumps(differ))
"""


@pytest.mark.parametrize("workload", NUMPY)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_a_slice_as_an_array_is_that_of_the_loop(workload: str, data: Any) -> None:
    num = data.draw(st.integers(1, 60 if workload == "mandelbrot" else 5000))
    lo = data.draw(st.integers(0, num))
    hi, total = data.draw(st.integers(lo, num)), data.draw(st.integers(0, 2**40))
    array, loop = (
        make_ready(Work(workload=workload, backend=one, num=num)).kernel for one in (Backend.NUMPY, Backend.PYTHON)
    )
    assert array(lo, hi, total) == loop(lo, hi, total)
    assert type(array(lo, hi, total)) in (int, type(loop(lo, hi, total))) or array(lo, hi, total).dtype.kind in "iu"


def test_a_compiled_loop_is_that_of_python() -> None:
    skip_if(libraries.library_missing(Backend.NUMBA))
    done = subprocess.run(
        [sys.executable, "-c", COMPARING, str(BENCH / "__main__.py"), *NUMBA],
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    assert done.stderr == ""
    assert json.loads(done.stdout) == []


def test_numba_tells_how_long_it_compiled_and_what_each_worker_did(start: Start) -> None:
    skip_if(libraries.library_missing(Backend.NUMBA))
    task = make_task("numba", workload="primes", num=200_003, workers=2, schedule=Schedule.DYNAMIC)
    events = start(task).events()
    assert isinstance(events[-1], CellDone), events[-1]
    assert events[-1].result == count_primes_below(200_003)
    assert PhaseName.COMPILE in [event.phase for event in events if isinstance(event, PhaseDone)]
    for batch in (event for event in events if isinstance(event, BatchDone)):
        assert sum(lane.done for lane in batch.lanes) == 200_003
        drawn = sorted((lo, lane.units) for lane in batch.lanes for lo in lane.drawn)
        assert [lo for lo, _ in drawn] == [*range(0, 200_003, drawn[0][1])]
        assert all(0 <= lane.start_ns <= batch.batch_ns[batch.lanes_of] for lane in batch.lanes)


def test_a_library_that_is_missing_names_the_command_for_pip_and_for_conda(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(sys, "abiflags", "", raising=False)
    said = libraries.library_missing(Backend.NUMBA)
    assert said == f"Numba is missing: {sys.executable} -m pip install numba, or conda install -c conda-forge numba."


def test_a_python_without_the_gil_is_told_that_numba_has_no_wheel_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(sys, "abiflags", "t", raising=False)
    assert "no wheel for a Python without the GIL" in str(libraries.library_missing(Backend.NUMBA))


@pytest.mark.parametrize(("version", "wanted"), [((3, 13), "pip install 'numpy<2.5'"), ((3, 14), "pip install numpy,")])
def test_a_python_without_the_gil_is_told_a_numpy_that_has_a_wheel_for_it(
    version: tuple[int, int], wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(sys, "abiflags", "t", raising=False)
    monkeypatch.setattr(sys, "version_info", version)
    assert wanted in str(libraries.library_missing(Backend.NUMPY))


def test_a_library_that_refuses_this_interpreter_costs_its_cell_and_says_why(start: Start, copied_bench: Any) -> None:
    """As NumPy does in an interpreter with a GIL of its own."""
    main = copied_bench("")
    package = main.parent / "workloads/libraries.py"
    refusing = 'raise ImportError("NumPy does not load in sub-interpreters")'
    package.write_text(package.read_text().replace("import numpy  # noqa: F401  # this is all", refusing))
    failed = start(make_task("numpy", workload="primes", num=100), main).events()[-1]
    assert isinstance(failed, CellFailed)
    assert failed.kind is FailureKind.UNAVAILABLE
    assert "NumPy does not load in sub-interpreters" in failed.reason


@pytest.mark.parametrize("backend", LIBRARIES)
@pytest.mark.parametrize("workload", WORKLOADS)
def test_every_workload_has_a_kernel_or_says_why_it_has_none(workload: str, backend: Backend) -> None:
    reason = kernel_missing(workload, backend)
    assert (reason is None) == WORKLOADS[workload].has_kernel(backend)
    assert reason is None or reason.endswith(".")
    if reason is None:
        assert WORKLOADS[workload].rates[backend] > 0


def test_all_leaves_out_what_has_no_form_in_arrays_and_says_so_once() -> None:
    form = PlanForm(workload="counter", pythons=("a", "b"))
    assert "numpy" not in {cell.strategy for cell in make_plan(form).cells}
    assert len([note for note in left_out(form, unavailable={}) if "NumPy" in note]) == 1


def test_naming_it_is_refused_with_the_reason() -> None:
    with pytest.raises(PlanError, match="NumPy cannot run this: Counting has no form in arrays"):
        make_plan(PlanForm(workload="counter", strategies=("numpy",)))


def test_both_are_rows_of_the_table() -> None:
    assert [STRATEGIES[key].backend for key in ("numpy", "numba")] == [*LIBRARIES]
