"""The code to paste: the function of the user's in the way that is advised, as it was measured.

Pure functions that return source text; nothing here is run but by whoever pastes it. Lines are short, as a card shows
some 60 characters of them.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from ..bench.inner.inner_limit import VARIABLES
from ..bench.model import Arguments, Function, Shape, StartMethod
from ..results.rows import Row
from ..sources.syntax_tree import syntax_tree
from .wording import bound_num

_THREADS = ("threads", "thread-pool", "qthreadpool")
_INTERPRETERS = ("interpreters", "interpreter-pool")
_INTERPRETER_POOL = (3, 14)
_NJIT = "from numba import njit"
_COPIES = (Arguments.PER_THREAD, Arguments.PRIVATE)
_COMPILED = ("numba", "native")  # Python's threads call what was compiled


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pool:
    """How a pool is had.

    Attributes
    ----------
    imports
        Lines.
    opened
        What stands behind `with`.
    takes_chunks
        Whether its map sends several items at once; else a function of its own does.
    """

    imports: tuple[str, ...]
    opened: str
    takes_chunks: bool = True


def code_for(function: Function, row: Row, pays_from: float | None) -> str:
    """Definitions to paste below the function; empty for a way that has no such form.

    Parameters
    ----------
    pays_from
        From how many items on it pays; None where that is not known.
    """
    if row.cell.strategy == "asyncio":
        return _on_one_loop(function, row) if _is_async(function) and function.shape is not Shape.RANGE else ""
    pool = _pool(row)
    if pool is None:
        return ""
    name = function.name.rpartition(".")[2]
    imports, call, lines = list(pool.imports), name, list[str]()
    if row.cell.strategy in _COMPILED:
        found = _compiled(function, row.cell.strategy, in_loop=bool(row.in_loop))
        if found is None:
            return ""
        call, more, lines = found
        imports += more
    elif _is_async(function):
        imports.insert(0, "import asyncio")
        call, arguments = f"{name}_now", "lo, hi" if function.shape is Shape.RANGE else "item"
        lines += [f"def {call}({arguments}):", f"    return asyncio.run({name}({arguments}))", "", ""]
    plain = name if row.cell.strategy in _COMPILED else call  # few items are not worth compiling for
    if function.shape is Shape.RANGE:
        imports.insert(0, "from functools import reduce")
        if not function.combine:
            imports.append("from operator import add")
        lines += _ranges((name, call, plain, function.combine or "add"), pool, row, pays_from)
    elif row.in_loop:
        imports.append(_NJIT)
        lines += _in_compiled_loop((name, call, plain), pool, row, pays_from)
    elif pool.takes_chunks:
        lines += _chunked(name, call, pool, row, pays_from)
    else:
        imports += ["from pickle import dumps, loads"] if row.cell.arguments in _COPIES else []
        lines += _in_parts((name, call, plain), pool, row, pays_from)
    if row.cell.strategy == "loky" and (reached := _by_name(function)):
        begins = next(at for at, line in enumerate(lines) if line.startswith(f"def {name}_all("))
        lines[begins + 1 : begins + 1] = reached
    imports = sorted(set(imports), key=lambda line: (line.startswith("from"), line))
    return "\n".join([*_inner_note(row), *imports, "", "", *lines]) + "\n"


def _inner_note(row: Row) -> list[str]:
    """What to set so that a library inside has as many threads as were measured: too late where it is loaded."""
    threads = row.cell.inner_threads
    if threads is None:
        return []
    names = " ".join(f"{name}={threads}" for name in VARIABLES[:3])
    return ["# As measured: set this in the environment, before NumPy and its like are imported.", f"# {names}"]


def needs_guard(row: Row) -> bool:
    """Whether it must be called below `if __name__ == "__main__":`, as its workers import the file."""
    return _pool(row) is not None and row.cell.strategy not in _THREADS + _COMPILED


def needs_file(row: Row) -> bool:
    """Whether its workers import the function, and so find none that a notebook or a prompt alone has."""
    begins_anew = row.cell.start_method is not None and row.cell.start_method is not StartMethod.FORK
    return _pool(row) is not None and (begins_anew or row.cell.strategy in (*_INTERPRETERS, "mpi"))


def _pool(row: Row) -> _Pool | None:
    """How the pool of a row is had; None where no library of its Python gives one."""
    key, workers, method = row.cell.strategy, row.cell.workers, row.cell.start_method
    if key in _INTERPRETERS and _version(row.python) < _INTERPRETER_POOL:
        return None
    context = f'get_context("{method.value}")' if method is not None else ""
    found = {
        **dict.fromkeys(_THREADS + _COMPILED, ("concurrent.futures", "ThreadPoolExecutor", "")),
        **dict.fromkeys(_INTERPRETERS, ("concurrent.futures", "InterpreterPoolExecutor", "")),
        **dict.fromkeys(("processes", "mp-pool"), ("multiprocessing", "Pool", context and f"{context}.")),
        "process-pool": ("concurrent.futures", "ProcessPoolExecutor", context and f", mp_context={context}"),
        "loky": ("loky", "ProcessPoolExecutor", ""),
        "mpi": ("mpi4py.futures", "MPIPoolExecutor", ""),
    }.get(key)
    if key == "dask":
        return _dask_pool(row)
    if found is None:
        return None
    module, name, more = found
    imports, opened = [f"from {module} import {name}"], f"{name}({workers}{more})"
    if name == "Pool" and context:
        imports, opened = ["from multiprocessing import get_context"], f"{more}Pool({workers})"
    elif more:
        imports.append("from multiprocessing import get_context")
    return _Pool(imports=tuple(imports), opened=opened, takes_chunks=key not in _THREADS + _INTERPRETERS + _COMPILED)


def _dask_pool(row: Row) -> _Pool:
    """Dask as an executor: each call is a task, on workers here or behind the scheduler measured."""
    imports, cluster = ["from distributed import Client"], f'Client("{row.cell.cluster}")'
    if row.cell.cluster is None:
        imports = ["from distributed import Client, LocalCluster"]
        local = f"LocalCluster(n_workers={row.cell.workers}, threads_per_worker=1)"
        cluster = f"{local} as cluster, Client(cluster)"
    opened = f"{cluster} as client, client.get_executor(pure=False)"
    return _Pool(imports=tuple(imports), opened=opened, takes_chunks=False)


def _version(python: str) -> tuple[int, int]:
    found = re.match(r"(\d+)\.(\d+)", python)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _chunk(row: Row, count: str) -> str:
    """Items that a worker takes at once, as measured; a share for each where it took all of its own."""
    share = -(-row.cell.num // row.cell.workers)
    # A part of the items is copied as a whole: one for each thread.
    if row.chunk_units is None or row.chunk_units >= share or row.cell.arguments is Arguments.PER_THREAD:
        return f"-(-{count} // {row.cell.workers}) or 1"
    return _written(row.chunk_units)


def _written(num: int) -> str:
    return f"{num:_}"


def _serial_below(bound: float | None, count: str, instead: str) -> list[str]:
    if bound is None or bound <= 1:
        return []
    return [f"    if {count} < {_written(bound_num(bound))}:", f"        return {instead}"]


def _chunked(name: str, call: str, pool: _Pool, row: Row, bound: float | None) -> list[str]:
    return [
        f"def {name}_all(items):",
        *_serial_below(bound, "len(items)", f"[{call}(item) for item in items]"),
        f"    chunk = {_chunk(row, 'len(items)')}",
        f"    with {pool.opened} as pool:",
        f"        return list(pool.map({call}, items, chunksize=chunk))",
    ]


def _in_parts(names: tuple[str, str, str], pool: _Pool, row: Row, bound: float | None) -> list[str]:
    name, call, plain = names
    each, copied = "item", list[str]()
    if row.cell.arguments is Arguments.PRIVATE:
        each = "loads(dumps(item))"
    elif row.cell.arguments is Arguments.PER_THREAD:
        copied = ["    items = loads(dumps(items))  # copies of its own for each thread, as measured"]
    return [
        f"def {name}_some(items):",
        *copied,
        f"    return [{call}({each}) for item in items]",
        "",
        "",
        f"def {name}_all(items):",
        *_serial_below(bound, "len(items)", f"[{plain}(item) for item in items]"),
        f"    chunk = {_chunk(row, 'len(items)')}",
        "    starts = range(0, len(items), chunk)",
        "    parts = [items[at : at + chunk] for at in starts]",
        f"    with {pool.opened} as pool:",
        f"        found = pool.map({name}_some, parts)",
        "        return [one for part in found for one in part]",
    ]


def _in_compiled_loop(names: tuple[str, str, str], pool: _Pool, row: Row, bound: float | None) -> list[str]:
    """As it was measured: a loop of Python's would take longer than many a function does once it is compiled."""
    name, call, plain = names
    return [
        "@njit(nogil=True)",
        f"def {name}_some(first, stop):",
        f"    return [{call}(index) for index in range(first, stop)]",
        "",
        "",
        f"def {name}_all(count):",
        *_serial_below(bound, "count", f"[{plain}(index) for index in range(count)]"),
        f"    edges = [*range(0, count, {_chunk(row, 'count')}), count]",
        f"    with {pool.opened} as pool:",
        f"        found = pool.map({name}_some, edges, edges[1:])",
        "        return [one for part in found for one in part]",
    ]


def _ranges(names: tuple[str, str, str, str], pool: _Pool, row: Row, bound: float | None) -> list[str]:
    name, call, plain, join = names
    mapped = f"pool.map({call}, edges, edges[1:])"
    if "multiprocessing" in pool.imports[0]:
        mapped = f"pool.starmap({call}, zip(edges, edges[1:]))"  # its map takes one argument
    return [
        f"def {name}_all(count):",
        *_serial_below(bound, "count", f"{plain}(0, count)"),
        f"    edges = [*range(0, count, {_chunk(row, 'count')}), count]",
        f"    with {pool.opened} as pool:",
        f"        parts = {mapped}",
        f"        return reduce({join}, parts)",
    ]


def _on_one_loop(function: Function, row: Row) -> str:
    name, tasks = function.name.rpartition(".")[2], row.cell.workers
    return "\n".join(
        [
            "import asyncio",
            "",
            "",
            f"def {name}_all(items):",
            "    async def some(first):",
            f"        return [await {name}(item) for item in items[first::{tasks}]]",
            "",
            "    async def every():",
            f"        return await asyncio.gather(*map(some, range({tasks})))",
            "",
            "    results = [None] * len(items)",
            "    for first, part in enumerate(asyncio.run(every())):",
            f"        results[first::{tasks}] = part",
            "    return results",
            "",
        ]
    )


def _compiled(function: Function, strategy: str, *, in_loop: bool) -> tuple[str, list[str], list[str]] | None:
    """What stands for the function, the imports and lines that make it; None for what no compiler takes."""
    name = function.name.rpartition(".")[2]
    if strategy == "native":
        module, _, twin = function.native.rpartition(":")
        return f"{name}_native", [f"from {module} import {twin} as {name}_native"], []
    found = _definition(function)
    if found is None or isinstance(found, ast.AsyncFunctionDef):
        return None
    if theirs := [one for one in found.decorator_list if "jit" in ast.unparse(one)]:
        if in_loop or any(_lets_go(one) for one in theirs):
            return name, [], []  # it is compiled already, and was measured so; or the loop around it lets go
        options = f'options = {name}.targetoptions | {{"nogil": True}}'
        again = f"{name}_compiled = jit({name}.py_func, **options)"
        return f"{name}_compiled", ["from numba import jit"], ["# @njit alone keeps the GIL.", options, again, "", ""]
    return f"{name}_compiled", [_NJIT], [f"{name}_compiled = njit({name}, nogil=True)", "", ""]


def _lets_go(decorator: ast.expr) -> bool:
    """Whether what it compiles lets go of the GIL, or stays as it is: for types that are given, or in object mode."""
    if not isinstance(decorator, ast.Call):
        return False
    named = {one.arg for one in decorator.keywords if not (isinstance(one.value, ast.Constant) and not one.value.value)}
    return bool(decorator.args) or bool(named & {"nogil", "parallel", "forceobj", None})


def _by_name(function: Function) -> list[str]:
    """An import of the function from its own file, where that caches anything; empty where loky needs none.

    loky sends functions of the script that is run by value, and what is cached goes by name, which no worker knows.
    """
    name, stem = function.name, re.split(r"[\\/]", function.file)[-1].removesuffix(".py")
    if "." in name or not function.file or function.module or not _caches(function):
        return []
    if re.fullmatch(rf"{re.escape(name)}_[0-9a-f]{{12}}", stem):
        stem = name  # of a notebook: it belongs into a file first
    if not stem.isidentifier():
        return []
    return ["    # Of its module: loky takes no cached one of a script.", f"    from {stem} import {name}"]


def _caches(function: Function) -> bool:
    """Whether a function of its file is decorated to keep its results."""
    try:
        tree = syntax_tree(function.source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    defined = (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef))
    return any(re.search(r"\b(lru_)?cache\b", ast.unparse(of)) for one in defined for of in one.decorator_list)


def _definition(function: Function) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    """Where the text that was kept defines it."""
    try:
        tree = syntax_tree(function.source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    name = function.name.rpartition(".")[2]
    defined = (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))
    return next((one for one in defined if one.name == name), None)


def _is_async(function: Function) -> bool:
    """Whether the text that was kept defines it by `async def`."""
    return isinstance(_definition(function), ast.AsyncFunctionDef)
