"""Threads of BLAS inside workers, in real bench hosts with a real NumPy: limited in each of them, and recorded."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from speeduplab.core.bench.events import CellDone, CellFailed, Event
from speeduplab.core.bench.inner.inner_limit import VARIABLES
from speeduplab.core.bench.inner.inner_pools import InnerSetBy, InnerThreads
from speeduplab.core.bench.model import Cell, Plan, StartMethod
from speeduplab.core.hosts import ChildHost
from speeduplab.core.plan.function_naming import function_named

# Each call says how many threads BLAS has there and then; another number than serial's would be a wrong result.
COUNTING = """
import numpy as np
from threadpoolctl import threadpool_info

def f(i):
    a = np.full((64, 64), 1.0)
    assert (a @ a)[0, 0] == 64
    return max(pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas")
"""
PRODUCT = """
import numpy as np

def f(i):
    a = np.full((64, 64), float(i % 3))
    return float((a @ a).sum())
"""
HERE = ("serial", "threads", "processes", "thread-pool", "process-pool", "mp-pool", "asyncio")
Raced = Callable[..., list[Event]]


@pytest.fixture
def raced(tmp_path: Path) -> Raced:
    """The events of a function of a text, by strategies with so many inner threads."""

    def raced(text: str, inner: int | None, *strategies: str, method: StartMethod = StartMethod.FORK) -> list[Event]:
        file = tmp_path / "work.py"
        file.write_text(text)
        cells = tuple(
            Cell(
                workload="function",
                num=8,
                strategy=key,
                workers=1 if key == "serial" else 2,
                python=sys.executable,
                start_method=method if key in ("processes", "process-pool", "mp-pool") else None,
                inner_threads=inner,
            )
            for key in strategies
        )
        plan = Plan(cells=cells, rounds=1, seed=1, time_limit_s=60, function=function_named(f"{file}:f"))
        return list(ChildHost().run(plan))

    return raced


def results(events: list[Event]) -> list[int]:
    assert [one for one in events if isinstance(one, CellFailed)] == []
    return [one.result for one in events if isinstance(one, CellDone)]


def recorded(events: list[Event]) -> list[InnerThreads]:
    return [one for one in events if isinstance(one, InnerThreads)]


@pytest.mark.parametrize("method", [StartMethod.FORK, StartMethod.SPAWN, StartMethod.FORKSERVER])
@pytest.mark.parametrize("inner", [1, 3])
def test_every_worker_of_every_team_has_the_threads_that_were_asked_for(
    raced: Raced, method: StartMethod, inner: int
) -> None:
    text = f"{COUNTING}\n_counted = f\ndef f(i):\n    counted = _counted(i)\n    assert counted == {inner}, counted\n"
    assert len(results(raced(text, inner, *HERE, method=method))) == len(HERE)


@pytest.mark.parametrize(("strategy", "library"), [("loky", "loky"), ("dask", "distributed")])
def test_workers_that_a_library_starts_have_them_too(raced: Raced, strategy: str, library: str) -> None:
    pytest.importorskip(library)
    text = f"{COUNTING}\n_counted = f\ndef f(i):\n    counted = _counted(i)\n    assert counted == 1, counted\n"
    assert len(results(raced(text, 1, "serial", strategy))) == 2


def test_nothing_is_recorded_of_workers_whose_defaults_are_not_this_process_s(raced: Raced) -> None:
    pytest.importorskip("distributed")
    assert recorded(raced(PRODUCT, None, "dask")) == []


def test_what_a_file_sets_itself_before_numpy_yields_to_what_was_asked_for(raced: Raced) -> None:
    text = f"import os\nos.environ['OPENBLAS_NUM_THREADS'] = '4'\n{COUNTING}"
    (found,) = recorded(raced(text, 2, "serial"))
    assert [pool.threads for pool in found.pools if pool.api == "blas"] == [2]


def test_the_library_and_its_threads_are_recorded_once_for_each_cell(raced: Raced) -> None:
    found = recorded(raced(PRODUCT, 2, "serial", "processes"))
    assert [one.cell for one in sorted(found, key=lambda one: one.cell)] == [0, 1]
    for one in found:
        assert one.looked
        assert one.set_by is InnerSetBy.THREADPOOLCTL
        assert {pool.threads for pool in one.pools} == {2}


def test_nothing_is_set_where_nobody_asked_and_what_there_is_is_recorded(
    raced: Raced, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "1")
    (found,) = recorded(raced(PRODUCT, None, "serial"))
    assert found.set_by is InnerSetBy.THEMSELVES
    assert [pool.threads for pool in found.pools if pool.api == "blas"] == [1]


def test_libraries_that_heed_no_variable_of_openmp_get_their_own(raced: Raced, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMEXPR_NUM_THREADS", "8")
    names = ["POLARS_MAX_THREADS", "RAYON_NUM_THREADS", "NUMEXPR_NUM_THREADS", "OPENCV_FOR_THREADS_NUM"]
    text = f"import os\ndef f(i):\n    assert {{os.environ[name] for name in {names}}} == {{'2'}}\n    return i\n"
    assert len(results(raced(text, 2, "serial", "processes", method=StartMethod.SPAWN))) == 2


# Like OpenCV: it heeds no variable of others, and takes a number by a call.
OWN_POOL = """
__version__ = "5.0"
_threads = 8

def getNumThreads():
    return _threads

def setNumThreads(threads):
    global _threads
    _threads = threads
"""


@pytest.mark.parametrize("strategy", ["serial", "threads", "processes"])
def test_a_pool_that_threadpoolctl_does_not_know_is_limited_and_recorded(
    raced: Raced, tmp_path: Path, strategy: str
) -> None:
    (tmp_path / "cv2.py").write_text(OWN_POOL)
    text = "import cv2\ndef f(i):\n    assert cv2.getNumThreads() == 2, cv2.getNumThreads()\n    return i\n"
    events = raced(text, 2, strategy)
    assert len(results(events)) == 1
    (found,) = recorded(events)
    assert [(pool.library, pool.version, pool.threads) for pool in found.pools if pool.api == "cv2"] == [
        ("cv2", "5.0", 2)
    ]


def test_what_such_a_pool_has_by_itself_is_recorded_where_nobody_asked(raced: Raced, tmp_path: Path) -> None:
    (tmp_path / "cv2.py").write_text(OWN_POOL)
    (found,) = recorded(raced("import cv2\ndef f(i): return i\n", None, "serial"))
    assert [(pool.library, pool.threads) for pool in found.pools if pool.api == "cv2"] == [("cv2", 8)]


def test_without_threadpoolctl_the_environment_does_it_and_says_so(
    raced: Raced, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "threadpoolctl.py").write_text("raise ImportError('hidden')\n")
    monkeypatch.setenv("PYTHONPATH", str(hidden))
    text = "import os\nseen = os.environ['OMP_NUM_THREADS']\n" + PRODUCT + "\n    assert seen == '2'\n"
    events = raced(text, 2, "serial", "processes", method=StartMethod.SPAWN)
    assert len(results(events)) == 2
    for one in recorded(events):
        assert (one.set_by, one.looked, one.pools) == (InnerSetBy.ENVIRONMENT, False, ())


def test_a_function_without_such_a_library_has_no_pool(raced: Raced) -> None:
    (found,) = recorded(raced("def f(i): return i\n", None, "serial"))
    assert found.pools == ()


def test_numpys_own_kernel_is_limited_too() -> None:
    cells = tuple(
        Cell(workload="matmul", num=200, strategy="numpy", workers=1, python=sys.executable, inner_threads=inner)
        for inner in (1, 2)
    )
    events = list(ChildHost().run(Plan(cells=cells, rounds=1, seed=1)))
    assert len(set(results(events))) == 1
    counts = {one.cell: max(pool.threads for pool in one.pools) for one in recorded(events)}
    assert counts == {0: 1, 1: 2}
