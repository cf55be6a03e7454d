"""The Python kernels, and the lazy look-up of the native ones.

A kernel takes a slice [lo, hi) of num and the total so far, and returns the new total.
Standard library only.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module

from .model import Backend

Kernel = Callable[[int, int, int], int]


def counter(lo: int, hi: int, total: int) -> int:
    """Add 1 to `total` for each number of [lo, hi)."""
    for _ in range(lo, hi):
        total += 1
    return total


def primes(lo: int, hi: int, total: int) -> int:
    """Add the number of primes in [lo, hi) to `total`, by trial division with odd numbers."""
    for n in range(lo, hi):
        if n < 4:
            total += n >= 2
            continue
        if n % 2 == 0:
            continue
        d = 3
        while d * d <= n:
            if n % d == 0:
                break
            d += 2
        else:
            total += 1
    return total


PYTHON_KERNELS: dict[str, Kernel] = {"counter": counter, "primes": primes}


def kernel(workload: str, backend: Backend) -> Kernel:
    """The kernel of a workload.

    Raises
    ------
    ImportError
        If the native extension is missing or was built for another Python.
    KeyError
        If the workload has no kernel in that backend.
    """
    if backend is Backend.PYTHON:
        return PYTHON_KERNELS[workload]
    from .. import _native

    name = workload
    if backend is Backend.NATIVE_UNGUARDED and f"{workload}_removed" in _native.KERNELS:
        name = f"{workload}_removed"  # the other kernels have no barrier
    if name not in _native.KERNELS:
        raise KeyError(workload)
    native: Kernel = getattr(_native, name)
    return native


def native_missing() -> str | None:
    """Why the native extension cannot be used here, as a sentence; None if it can."""
    version = sys.version.split(maxsplit=1)[0]
    try:
        import_module(".._native", __package__)
    except ModuleNotFoundError:
        return f"The C++ extension is not built for this Python {version}."
    except ImportError as error:
        return f"The C++ extension cannot be loaded in this Python {version}: {error}."
    return None
