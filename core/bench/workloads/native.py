"""The kernels in C++, by the names of their bindings; the extension is imported only where one is asked for.

Standard library only.
"""

from __future__ import annotations

import sys
from importlib import import_module

from ..model import Backend, Kernel, Work

# Kernels without the barrier, by their workload; the others have none.
UNGUARDED = {"counter": "counter_removed"}


def native_name(workload: str, backend: Backend) -> str:
    """What the kernel of a workload is called in C++, and the file of its source."""
    return UNGUARDED.get(workload, workload) if backend is Backend.NATIVE_UNGUARDED else workload


def native_kernel(work: Work) -> Kernel:
    """The C++ kernel of a work.

    Raises
    ------
    ImportError
        If the native extension is missing or was built for another Python.
    KeyError
        If the workload has no kernel in C++.
    """
    from ... import _native

    name = native_name(work.workload, work.backend)
    if name not in _native.KERNELS:
        raise KeyError(work.workload)
    if work.backend is Backend.NATIVE_HOLDING:
        return _native.KernelWork(name, work.num).run_holding_gil
    kernel: Kernel = getattr(_native, name)
    return kernel


def native_missing() -> str | None:
    """Why the native extension cannot be used here, as a sentence; None if it can."""
    version = sys.version.split(maxsplit=1)[0]
    try:
        import_module("..._native", __package__)
    except ModuleNotFoundError:
        return f"The C++ extension is not built for this Python {version}."
    except ImportError as error:
        return f"The C++ extension cannot be loaded in this Python {version}: {error}."
    return None
