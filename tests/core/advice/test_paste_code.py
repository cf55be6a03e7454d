"""Each piece of code to paste is run, and gives what the function gives serially."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import sysconfig
from dataclasses import replace
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from speeduplab.core.advice.paste_code import code_for, needs_file, needs_guard
from speeduplab.core.bench.model import Arguments, Function, Schedule, Shape, StartMethod
from speeduplab.core.results.rows import Row, make_rows
from synthetic import Timed, cell, run

PLAIN = "def work(i):\n    return i * i\n"
ASYNC = "import asyncio\n\n\nasync def work(i):\n    await asyncio.sleep(0)\n    return i * i\n"
RANGE = "def work(lo, hi):\n    return sum(range(lo, hi))\n"
JOINED = "def work(lo, hi):\n    return {lo: hi}\n\n\ndef join(one, other):\n    return {**one, **other}\n"
CACHED = "import functools\n\n\n@functools.lru_cache(maxsize=None)\ndef work(i):\n    return i * i\n"
CALLS = (
    "from functools import cache\n\n@cache\ndef square(i):\n    return i * i\n\ndef work(i):\n    return square(i)\n"
)
TWINS = [(PLAIN, Shape.INDEX, "sum(work_all(range(9)))", "204"), (RANGE, Shape.RANGE, "work_all(101)", "5050")]
BIN = sysconfig.get_path("scripts")
NEW = sys.version_info >= (3, 14)
POOLS = ["threads", "thread-pool", "processes", "process-pool", "mp-pool", "loky"]
if NEW:
    POOLS += ["interpreters", "interpreter-pool"]


def row(strategy: str, workers: int = 2, *, chunk: int | None = None, **options) -> Row:
    made = make_rows(
        run([Timed(cell=cell(strategy, workers, num=100, workload="function", **options), warm_s=1.0)]), ended=True
    )
    return replace(made[0], chunk_units=chunk)


def function(text: str, shape: Shape, combine: str = "") -> Function:
    return Function(file="/x/work.py", module="", name="work", shape=shape, source=text, combine=combine)


def pasted(folder: Path, text: str, code: str, call: str) -> str:
    """What a file prints that ends with the code and calls it."""
    file = folder / "work.py"
    file.write_text(f'{text}\n\n{code}\n\nif __name__ == "__main__":\n    print({call})\n', encoding="utf-8")
    # MPI starts its ranks by a helper beside this Python.
    found = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    command = [sys.executable, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=GIVE_UP_S, check=False, env=found)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def installed(strategy: str) -> None:
    if strategy == "loky" and importlib.util.find_spec("loky") is None:
        pytest.skip("loky is not installed")


@pytest.mark.parametrize("strategy", POOLS)
def test_items_come_back_in_order(strategy: str, tmp_path: Path) -> None:
    installed(strategy)
    code = code_for(function(PLAIN, Shape.INDEX), row(strategy, chunk=3), 5)
    assert pasted(tmp_path, PLAIN, code, "work_all(range(20)) == [i * i for i in range(20)]") == "True"
    assert "if len(items) < 5:" in code


@pytest.mark.parametrize("strategy", POOLS)
def test_ranges_are_joined(strategy: str, tmp_path: Path) -> None:
    installed(strategy)
    code = code_for(function(RANGE, Shape.RANGE), row(strategy), None)
    assert pasted(tmp_path, RANGE, code, "work_all(101) == sum(range(101))") == "True"


def test_ranges_are_joined_by_the_function_of_the_file(tmp_path: Path) -> None:
    code = code_for(function(JOINED, Shape.RANGE, "join"), row("threads", chunk=4), None)
    assert pasted(tmp_path, JOINED, code, "work_all(10)") == "{0: 4, 4: 8, 8: 10}"


@pytest.mark.parametrize("strategy", ["asyncio", "threads", "process-pool"])
def test_a_coroutine_is_run_to_its_end(strategy: str, tmp_path: Path) -> None:
    code = code_for(function(ASYNC, Shape.ITEM), row(strategy, 3), None)
    assert pasted(tmp_path, ASYNC, code, "work_all(list(range(10))) == [i * i for i in range(10)]") == "True"


@pytest.mark.parametrize("method", list(StartMethod))
@pytest.mark.parametrize("strategy", ["processes", "process-pool"])
def test_processes_start_as_they_were_measured(strategy: str, method: StartMethod, tmp_path: Path) -> None:
    if sys.platform == "win32" and method is not StartMethod.SPAWN:
        pytest.skip("Windows knows spawn only")
    code = code_for(function(PLAIN, Shape.INDEX), row(strategy, start_method=method), None)
    assert f'get_context("{method.value}")' in code
    assert pasted(tmp_path, PLAIN, code, "sum(work_all(range(9)))") == "204"


def test_ranks_of_mpi_compute_the_same(tmp_path: Path) -> None:
    pytest.importorskip("mpi4py")
    if not (Path(BIN) / "mpiexec").exists():
        pytest.skip("there is no mpiexec beside this Python")
    code = code_for(function(PLAIN, Shape.INDEX), row("mpi"), None)
    assert pasted(tmp_path, PLAIN, code, "sum(work_all(range(9)))") == "204"


@pytest.mark.parametrize("strategy", ["loky", "processes", "process-pool"])
@pytest.mark.parametrize("text", [CACHED, CALLS])
def test_a_function_that_caches_runs_in_workers_too(tmp_path: Path, text: str, strategy: str) -> None:
    installed(strategy)
    code = code_for(function(text, Shape.INDEX), row(strategy), 2)
    assert pasted(tmp_path, text, code, "sum(work_all(range(9)))") == "204"


def test_only_loky_needs_a_cached_function_by_name_and_a_notebooks_has_that_of_its_file() -> None:
    reached = "    from work import work\n"
    assert reached not in code_for(function(PLAIN, Shape.INDEX), row("loky"), None)
    assert reached not in code_for(function(CACHED, Shape.INDEX), row("processes"), None)
    noted = replace(function(CACHED, Shape.INDEX), file="/x/work_0123456789ab.py")
    assert reached in code_for(noted, row("loky"), None)


def test_a_share_each_is_no_fixed_number_of_items() -> None:
    assert "chunk = -(-len(items) // 2) or 1" in code_for(
        function(PLAIN, Shape.INDEX), row("processes", chunk=50), None
    )
    dynamic = row("processes", chunk=7, schedule=Schedule.DYNAMIC)
    assert "chunk = 7" in code_for(function(PLAIN, Shape.INDEX), dynamic, None)


@pytest.mark.parametrize("strategy", ["cpp-threads", "numpy", "serial"])
def test_what_has_no_such_form_has_no_code(strategy: str) -> None:
    assert code_for(function(PLAIN, Shape.INDEX), row(strategy, 1), None) == ""


def test_interpreters_of_an_older_python_have_no_pool() -> None:
    old = replace(row("interpreters"), python="3.13.1")
    assert code_for(function(PLAIN, Shape.INDEX), old, None) == ""
    assert "InterpreterPoolExecutor(2)" in code_for(function(PLAIN, Shape.INDEX), replace(old, python="3.14.0"), None)


def test_a_function_that_only_asyncio_can_await_is_not_faked_for_others() -> None:
    assert code_for(function(PLAIN, Shape.INDEX), row("asyncio"), None) == ""


def test_workers_that_are_no_copies_need_a_file_to_import() -> None:
    forked, spawned = (row("processes", start_method=method) for method in (StartMethod.FORK, StartMethod.SPAWN))
    assert [needs_file(one) for one in (forked, spawned, row("threads"), row("loky"))] == [False, True, False, False]
    assert needs_file(row("mpi"))


def test_only_workers_that_import_the_file_need_its_guard() -> None:
    assert [needs_guard(row(key)) for key in ("threads", "processes", "loky")] == [False, True, True]


def test_inner_threads_that_were_measured_are_noted_above_the_code() -> None:
    code = code_for(function(PLAIN, Shape.INDEX), row("processes", inner_threads=2), None)
    assert code.splitlines()[1] == "# OMP_NUM_THREADS=2 OPENBLAS_NUM_THREADS=2 MKL_NUM_THREADS=2"
    assert "_NUM_THREADS" not in code_for(function(PLAIN, Shape.INDEX), row("processes"), None)


@pytest.mark.parametrize(("arguments", "held"), [("shared", 1), ("per-thread", 2), ("private", 9)])
def test_threads_get_copies_as_they_were_measured(arguments: str, held: int, tmp_path: Path) -> None:
    text = "TABLE = [1]\n\n\ndef work(item):\n    return item[0]\n"
    code = code_for(function(text, Shape.ITEM), row("threads", arguments=Arguments(arguments), chunk=2), None)
    call = "len(set(map(id, work_all([(TABLE, i) for i in range(9)]))))"
    assert pasted(tmp_path, text, code, call) == str(held)


@pytest.mark.parametrize("decorated", [False, True])
@pytest.mark.parametrize("bound", [None, 5, 1_000])
def test_numba_compiles_the_function_unless_it_is_compiled_already(
    tmp_path: Path, bound: int | None, decorated: bool
) -> None:
    pytest.importorskip("numba")
    text = f"from numba import njit\n\n\n@njit(nogil=True)\n{PLAIN}" if decorated else PLAIN
    code = code_for(function(text, Shape.INDEX), row("numba", chunk=3), bound)
    assert ("njit(work, nogil=True)" in code) is not decorated
    assert pasted(tmp_path, text, code, "work_all(range(20)) == [i * i for i in range(20)]") == "True"


@pytest.mark.parametrize(
    ("decorator", "again"),
    [
        ("njit", True),
        ("njit()", True),
        ("njit(fastmath=True)", True),
        ("njit(nogil=False)", True),
        ("njit(nogil=True)", False),
        ("njit(parallel=True)", False),
        ("numba.jit(forceobj=True)", False),
        ('njit("int64(int64)")', False),
    ],
)
def test_what_is_compiled_so_that_it_keeps_the_gil_is_compiled_anew(decorator: str, again: bool) -> None:
    text = f"from numba import njit\n\n\n@{decorator}\n{PLAIN}"
    code = code_for(function(text, Shape.INDEX), row("numba", chunk=3), None)
    assert ("work_compiled = jit(work.py_func, **options)" in code) is again


def test_a_function_that_was_compiled_anew_gives_the_same(tmp_path: Path) -> None:
    pytest.importorskip("numba")
    text = f"from numba import njit\n\n\n@njit\n{PLAIN}"
    code = code_for(function(text, Shape.INDEX), row("numba", chunk=3), None)
    assert pasted(tmp_path, text, code, "sum(work_all(range(9)))") == "204"


@pytest.mark.parametrize("strategy", ["numba", "dask"])
def test_ranges_are_joined_by_what_a_package_brings(strategy: str, tmp_path: Path) -> None:
    pytest.importorskip({"dask": "distributed"}.get(strategy, strategy))
    code = code_for(function(RANGE, Shape.RANGE), row(strategy), None)
    assert pasted(tmp_path, RANGE, code, "work_all(101) == sum(range(101))") == "True"


@pytest.mark.parametrize("decorated", [False, True])
@pytest.mark.parametrize("bound", [None, 1_000])
def test_numba_loops_over_the_items_where_a_compiled_loop_was_measured(
    tmp_path: Path, bound: int | None, decorated: bool
) -> None:
    pytest.importorskip("numba")
    text = f"import numba\n\n\n@numba.njit\n{PLAIN}" if decorated else PLAIN
    measured = replace(row("numba", chunk=3), in_loop=True)
    code = code_for(function(text, Shape.INDEX), measured, bound)
    assert "@njit(nogil=True)\ndef work_some(first, stop):" in code
    assert pasted(tmp_path, text, code, "work_all(20) == [i * i for i in range(20)] and work_all(0) == []") == "True"


def test_no_compiler_is_given_a_coroutine() -> None:
    assert code_for(function(ASYNC, Shape.ITEM), row("numba"), None) == ""


def test_items_come_back_in_order_from_dask(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    code = code_for(function(PLAIN, Shape.INDEX), row("dask", chunk=3), 5)
    assert "LocalCluster(n_workers=2, threads_per_worker=1)" in code
    assert pasted(tmp_path, PLAIN, code, "work_all(range(20)) == [i * i for i in range(20)]") == "True"
    assert needs_guard(row("dask"))


def test_a_cluster_that_was_measured_is_asked_by_its_address() -> None:
    code = code_for(function(PLAIN, Shape.INDEX), row("dask", cluster="tcp://10.0.0.5:8786"), None)
    assert 'with Client("tcp://10.0.0.5:8786") as client, client.get_executor(pure=False) as pool:' in code
    assert "LocalCluster" not in code


@pytest.mark.parametrize(("text", "shape", "call", "told"), TWINS)
def test_threads_call_the_twin_that_was_measured(tmp_path: Path, text: str, shape: Shape, call: str, told: str) -> None:
    (tmp_path / "fast.py").write_text(text.replace("work", "quick"), encoding="utf-8")
    code = code_for(replace(function(text, shape), native="fast:quick"), row("native"), None)
    assert "from fast import quick as work_native" in code
    assert pasted(tmp_path, text, code, call) == told
    assert not needs_guard(row("native"))
