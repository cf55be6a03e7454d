"""How many threads BLAS, OpenMP, Numba and others with a pool of their own have inside a process: limited, counted.

Variables of the environment reach whatever is loaded after them, in this process and in all that it starts;
threadpoolctl, where it is installed, also what is loaded already, and some libraries take a number themselves. Standard
library only, but for these.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock
from collections.abc import Iterator
from contextlib import contextmanager

from .inner_pools import InnerPool, InnerSetBy, InnerThreads

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

    from ..events import Task

# Read when the library is loaded, and never again.
VARIABLES = (
    *("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"),
    *("VECLIB_MAXIMUM_THREADS", "NUMBA_NUM_THREADS"),
    # NumExpr takes OpenMP's only where nobody has set its own; Polars, and others in Rust, never do.
    *("NUMEXPR_NUM_THREADS", "POLARS_MAX_THREADS", "RAYON_NUM_THREADS", "OPENCV_FOR_THREADS_NUM"),
)
# Pools that threadpoolctl does not know: by module, what tells their number and what sets it. DuckDB's is each
# connection's own, and heeds no variable.
_OWN_POOLS = {
    "cv2": ("getNumThreads", "setNumThreads"),
    "numexpr": ("get_num_threads", "set_num_threads"),
    "pyarrow": ("cpu_count", "set_cpu_count"),
}
_LOCK = allocate_lock()
# Ours, for workers: that there is a limit. They inherit it however they are started.
_ASKED = "SPEEDUPLAB_INNER_THREADS"


def set_environment(threads: int | None) -> None:
    """Limit what this process and its workers load from now on; None leaves all as it is."""
    if threads is not None:
        os.environ.update(dict.fromkeys((*VARIABLES, _ASKED), str(threads)))


def is_set() -> bool:
    """Whether somebody asked for a limit in this process, or in one that started it."""
    return _ASKED in os.environ


def limit_loaded() -> None:
    """Hold the libraries that are loaded by now to what was asked for; nothing where nobody asked.

    Called in each thread that works, for OpenMP keeps one limit for each of them. Not of Numba: to set its number
    starts its threads, and a process that has them must not be forked; what it read when it was loaded holds.
    """
    asked = os.environ.get(_ASKED)
    if asked is None:
        return
    control = _threadpoolctl()
    if control is not None:
        control.threadpool_limits(int(asked))
    with _LOCK:  # none of these may be set by two threads at once
        for module, (_, setter) in _OWN_POOLS.items():
            if _own_threads(module) not in (None, int(asked)):
                getattr(sys.modules[module], setter)(int(asked))


@contextmanager
def kept_cores(*, wanted: bool = True) -> Iterator[None]:
    """Let the calling thread have its cores again after a try, and with it the workers that inherit them.

    Under OMP_PROC_BIND or OMP_PLACES OpenMP leaves the thread that called it one place for good: of a function that
    was merely tried here, all workers would share that.
    """
    had = os.sched_getaffinity(0) if wanted and sys.platform == "linux" else None
    try:
        yield
    finally:
        if had is not None and os.sched_getaffinity(0) != had:
            os.sched_setaffinity(0, had)


def inner_threads(task: Task) -> InnerThreads:
    """Which libraries of this process have threads, and what gave them their number."""
    control = _threadpoolctl()
    set_by = InnerSetBy.THEMSELVES
    if is_set():
        set_by = InnerSetBy.ENVIRONMENT if control is None else InnerSetBy.THREADPOOLCTL
    return InnerThreads(
        cell=task.cell_index,
        round=task.round,
        set_by=set_by,
        looked=control is not None,
        pools=tuple(
            sorted(
                {*_native(control), *_numba(), *_own_pools(task)},
                key=lambda pool: (-pool.threads, pool.api, pool.library),
            )
        ),
    )


def _threadpoolctl() -> Any:
    """The module; None where it is not installed."""
    from importlib import import_module

    try:
        return import_module("threadpoolctl")
    except ImportError:
        return None


def _native(control: Any) -> list[InnerPool]:
    if control is None:
        return []
    return [
        InnerPool(
            api=str(one.get("user_api") or ""),
            library=str(one.get("internal_api") or ""),
            version=str(one.get("version") or ""),
            threads=int(one.get("num_threads") or 1),
        )
        for one in control.threadpool_info()
    ]


def _numba() -> list[InnerPool]:
    if "numba" not in sys.modules:
        return []
    numba: Any = sys.modules["numba"]
    threads = int(numba.config.NUMBA_NUM_THREADS)  # to ask it for the number would start them
    return [InnerPool(api="numba", library="numba", version=str(numba.__version__), threads=threads)]


def _own_threads(module: str) -> int | None:
    """How many threads a library that is loaded has in its own pool; None where it is not, or does not say."""
    asker = getattr(sys.modules.get(module), _OWN_POOLS[module][0], None)
    try:
        return int(asker()) if asker is not None else None
    except Exception:  # a stranger's
        return None


def _own_pools(task: Task) -> Iterator[InnerPool]:
    counts = {module: _own_threads(module) for module in _OWN_POOLS}
    counts["polars"] = _polars(task)
    for module, threads in counts.items():
        if threads is not None:
            version = str(getattr(sys.modules[module], "__version__", ""))
            yield InnerPool(api=module, library=module, version=version, threads=max(threads, 1))


def _polars(task: Task) -> int | None:
    """As it was told or, where no process is forked afterwards, as it says: to ask it starts its threads."""
    from ..strategies import STRATEGIES  # it reads the table of teams, which limit what they load

    polars: Any = sys.modules.get("polars")
    if polars is None:
        return None
    told = os.environ.get("POLARS_MAX_THREADS", "")
    if told.isdecimal():
        return int(told)
    asks = STRATEGIES[task.cell.strategy].team.sees_memory and hasattr(polars, "thread_pool_size")
    return int(polars.thread_pool_size()) if asks else None
