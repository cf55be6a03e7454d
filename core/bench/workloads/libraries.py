"""Kernels of NumPy and Numba: a workload's row names what makes them; the libraries are imported only where asked for.

Standard library only, but for what it is about.
"""

from __future__ import annotations

import os
import sys

from ..inner.inner_limit import is_set
from ..model import Backend, Work
from ..workload import Workload

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

    from .arrays import Buffers

# By backend; the same name for pip and for conda-forge.
PACKAGES = {Backend.NUMPY: "numpy", Backend.NUMBA: "numba"}
_COMPILED: dict[str, Any] = {}


def library_missing(backend: Backend) -> str | None:
    """Why a backend's library cannot be imported here, as a sentence with the remedy; None if it is there.

    Looks for it without importing it, which for Numba takes a second.
    """
    from importlib.util import find_spec

    name = PACKAGES[backend]
    if find_spec(name) is not None:
        return None
    title = {"numpy": "NumPy", "numba": "Numba"}[name]
    if backend is Backend.NUMBA and "t" in getattr(sys, "abiflags", ""):
        version = sys.version.split(maxsplit=1)[0]
        return f"{title} has no wheel for a Python without the GIL, and this is {version}t: choose one with it."
    if "t" in getattr(sys, "abiflags", "") and sys.version_info < (3, 14):
        return f"{title} is missing: {sys.executable} -m pip install 'numpy<2.5', which still has wheels for 3.13t."
    return f"{title} is missing: {sys.executable} -m pip install {name}, or conda install -c conda-forge {name}."


def load(backend: Backend, workers: int) -> None:
    """Import a backend's library, and start its compiler if it has one; ImportError where it does not work."""
    if backend is not Backend.NUMBA:
        import numpy  # noqa: F401  # this is all

        return
    # Read once, when Numba is imported; more threads than this it never has.
    if not is_set():
        os.environ["NUMBA_NUM_THREADS"] = str(workers)
    from numba import njit

    # LLVM starts with the first function, whichever it is: that is no part of compiling ours.
    njit(_nothing)(1)


def _nothing(one: int) -> int:
    return one


def library_kernel(row: Workload, work: Work, arrays: Buffers) -> Any:
    """The kernel of a work, which takes a slice and what the share has come to so far."""
    make: Any = (row.kernels or {})[work.backend]
    if work.backend is Backend.NUMBA:
        call, extra = compiled(row), extra_of(work, arrays)
        return lambda lo, hi, total: call(extra, lo, hi, total)
    kernel = make()
    if row.arrays is not None:
        from .arrays import State

        state = State(num=work.num, arrays=arrays, step=work.step)
        return lambda lo, hi, total: kernel(state, lo, hi, total)
    return (lambda lo, hi, total: kernel(work.num, lo, hi, total)) if row.needs_num else kernel


def compiled(row: Workload) -> Any:
    """A row's loop as Numba compiles it when first called: it takes `extra_of`, lo, hi, total."""
    if row.key not in _COMPILED:
        _COMPILED[row.key] = _compiled(row)
    return _COMPILED[row.key]


def _compiled(row: Workload) -> Any:
    from numba import njit

    make: Any = (row.kernels or {})[Backend.NUMBA]
    loop = njit(make(), nogil=True)
    if row.arrays is not None:
        return njit(lambda extra, lo, hi, total: loop(extra[0], extra[1], extra[2:], lo, hi, total), nogil=True)
    if row.needs_num:
        return njit(lambda extra, lo, hi, total: loop(extra[0], lo, hi, total), nogil=True)
    return njit(lambda _, lo, hi, total: loop(lo, hi, total), nogil=True)


def extra_of(work: Work, arrays: Buffers) -> tuple[Any, ...]:
    """What a compiled loop gets beside its slice: num, the step, and NumPy's arrays; flat, or `prange` refuses it."""
    if not arrays:
        return work.num, work.step
    import numpy as np

    return (work.num, work.step, *(np.asarray(one) for one in arrays))
