"""The kernels in C++, by the names of their bindings; the extension is imported only where one is asked for.

Standard library only.
"""

from __future__ import annotations

import sys
from importlib import import_module

from ..model import Backend, Kernel, Work

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from ..._native import KernelWork

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
        holding: Kernel = _native.KernelWork(name, work.num).run_holding_gil
        return holding
    kernel: Kernel | None = getattr(_native, name, None)
    return kernel or _native.KernelWork(name, work.num).run


def native_work(work: Work) -> KernelWork | str:
    """What a team of C++ threads runs: the kernel by its name, with num where a slice alone does not do."""
    from ... import _native

    name = native_name(work.workload, work.backend)
    return name if hasattr(_native, name) else _native.KernelWork(name, work.num)


def native_missing() -> str | None:
    """Why the native extension cannot be used here, as a sentence; None if it can."""
    version = sys.version.split(maxsplit=1)[0]
    try:
        import_module("..._native", __package__)
    except ModuleNotFoundError:
        return f"The C++ extension is not built for this Python {version}: speeduplab doctor --build-native builds it."
    except ImportError as error:
        return f"The C++ extension cannot be loaded in this Python {version}: {error}."
    return None
