"""Workloads: what is computed. One small file each, read when its row is first asked for; this one holds the table.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from ..model import Backend, Kernel, Partial, Work, Workload
from ..records import dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any
else:
    Any = object


# Where the row of each is, as `import_module` takes it, in the order in which they are listed.
MODULES = {
    "counter": ".counter",
    "primes": ".primes",
    "mandelbrot": ".mandelbrot",
    "pi": ".pi",
    "sleep": ".sleep",
    "tiny": ".tiny",
}


class _Rows(Mapping[str, Workload]):
    def __init__(self) -> None:
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Workload:
        module = self._loaded.get(key)
        if module is None:
            module = self._loaded[key] = import_module(MODULES[key], __name__)
        row: Workload = module.WORKLOAD
        return row

    def __iter__(self) -> Iterator[str]:
        return iter(MODULES)

    def __len__(self) -> int:
        return len(MODULES)


WORKLOADS: Mapping[str, Workload] = _Rows()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyWork:
    """A kernel and what it begins with, made ready before anything is timed."""

    kernel: Kernel
    begin: Callable[[], Partial]
    touched: int = 1

    def touch(self) -> None:
        """Run the kernel once, on next to nothing: no wait is part of what it takes to get ready."""
        self.kernel(0, self.touched, self.begin())


def make_ready(work: Work) -> ReadyWork:
    """A work as a worker runs it.

    Raises
    ------
    ImportError
        If the native extension is missing or was built for another Python.
    KeyError
        If the workload has no kernel in that backend.
    """
    row = WORKLOADS[work.workload]
    if not row.has_kernel(work.backend):
        raise KeyError(work.workload)
    touched = 0 if row.waits else 1
    if not work.backend.is_native:
        return ReadyWork(kernel=_python_kernel(row, work.num), begin=row.result.begin, touched=touched)
    from .native import native_kernel

    return ReadyWork(kernel=native_kernel(work), begin=row.result.begin, touched=touched)


def _python_kernel(row: Workload, num: int) -> Kernel:
    kernel: Any = row.kernel
    if row.needs_num:
        return lambda lo, hi, total: kernel(num, lo, hi, total)
    return kernel  # type: ignore[no-any-return]  # one of two kinds, told apart by needs_num


def kernel_missing(workload: str, backend: Backend) -> str | None:
    """Why a workload cannot be run in a backend, as a sentence; None if it can."""
    row = WORKLOADS[workload]
    return None if row.has_kernel(backend) else f"{row.short} has no C++ loop whose barrier could be left out."


def backend_missing(backend: Backend) -> str | None:
    """Why no kernel of a backend can be used here, as a sentence; None if they can."""
    if not backend.is_native:
        return None
    from .native import native_missing

    return native_missing()
