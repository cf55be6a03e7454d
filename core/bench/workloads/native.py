"""The kernels in C++, by the names of their bindings; the extension is imported only where one is asked for.

Standard library only.
"""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module

from ..model import Backend, Work
from ..workload import Kernel
from .arrays import Buffers

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from ..._native import KernelWork

# Kernels without the barrier, by their workload; the others have none.
UNGUARDED = {"counter": "counter_removed"}
# Kernels that are called otherwise than their workload.
NAMES = {"ship-shared": "ship", "ship-ranges": "ship_ranges"}


def native_name(workload: str, backend: Backend) -> str:
    """What the kernel of a workload is called in C++, and the file of its source."""
    name = NAMES.get(workload, workload)
    return UNGUARDED.get(name, name) if backend is Backend.NATIVE_UNGUARDED else name


def native_kernel(work: Work, arrays: Buffers = ()) -> Kernel:
    """The C++ kernel of a work, for its step.

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
    plain: Kernel | None = getattr(_native, name, None)
    if plain is not None and work.backend is not Backend.NATIVE_HOLDING:
        return plain
    made = _native.KernelWork(name, work.num, arrays)
    run = made.run_holding_gil if work.backend is Backend.NATIVE_HOLDING else made.run
    return run if made.steps == 1 else partial(run, step=work.step)


def native_work(work: Work, arrays: Buffers = ()) -> KernelWork | str:
    """What a team of C++ threads runs, all its steps: the kernel by its name where num and arrays are not needed."""
    from ... import _native

    name = native_name(work.workload, work.backend)
    return name if hasattr(_native, name) else _native.KernelWork(name, work.num, arrays)


def native_missing() -> str | None:
    """Why the native extension cannot be used here, as a sentence; None if it can."""
    version = sys.version.split(maxsplit=1)[0]
    try:
        import_module("..._native", __package__)
    except ModuleNotFoundError:
        how = f"speeduplab doctor --build-native {sys.executable} builds it"
        return f"The C++ extension is not built for this Python {version}: {how}."
    except ImportError as error:
        return f"The C++ extension cannot be loaded in this Python {version}: {error}."
    return None
