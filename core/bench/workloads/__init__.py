"""Workloads: what is computed. One small file each, read when its row is first asked for; this one holds the table.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from ..inner.inner_limit import limit_loaded
from ..model import Backend, Partial, Share, Work
from ..records import dataclass
from ..workload import Kernel, Workload
from .arrays import ITEM_BYTES, Buffers, State

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
    "nbody": ".nbody",
    "matmul": ".matmul",
    "triad": ".triad",
    "sleep": ".sleep",
    "ship": ".ship",
    "ship-shared": ".ship_shared",
    "ship-ranges": ".ship_ranges",
    "tiny": ".tiny",
}


# The user's own function: known like the others, but never listed, as it is nothing without a function.
OWN = "function"


class _Rows(Mapping[str, Workload]):
    def __init__(self) -> None:
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Workload:
        module = self._loaded.get(key)
        if module is None:
            module = self._loaded[key] = import_module("..own.own_workload" if key == OWN else MODULES[key], __name__)
        row: Workload = module.WORKLOAD
        return row

    def __iter__(self) -> Iterator[str]:
        return iter(MODULES)

    def __len__(self) -> int:
        return len(MODULES)


WORKLOADS: Mapping[str, Workload] = _Rows()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyWork:
    """A kernel and what it begins with, made ready before anything is timed.

    Attributes
    ----------
    bound
        The kernel on arrays that came with a task, and begin at an item; None where none come.
    awaited
        The kernel of a coroutine function, which a loop awaits; None for all others.
    in_loop
        Whether the loop over somebody's function is compiled as well; None where that is not.
    """

    kernel: Kernel
    begin: Callable[[], Partial]
    touched: int = 1
    bound: Callable[[Any, int], Kernel] | None = None
    awaited: Callable[[int, int, Partial], Any] | None = None
    in_loop: bool | None = None

    def touch(self) -> None:
        """Run the kernel once, on next to nothing: no wait is part of what it takes to get ready."""
        self.kernel(0, self.touched, self.begin())
        limit_loaded()

    def loaded(self, cargo: Any, first: int) -> ReadyWork:
        """The same on what a task brought, whose share begins at `first`."""
        if self.bound is None:
            return self
        return ReadyWork(kernel=self.bound(cargo, first), begin=self.begin, touched=self.touched)


def make_ready(work: Work) -> ReadyWork:
    """A work as a worker runs it, with the libraries that it loads held to the threads that were asked for.

    Raises
    ------
    ImportError
        If the native extension is missing or was built for another Python.
    KeyError
        If the workload has no kernel in that backend.
    """
    ready = _made_ready(work)
    limit_loaded()
    return ready


def _made_ready(work: Work) -> ReadyWork:
    row = WORKLOADS[work.workload]
    if not row.has_kernel(work.backend):
        raise KeyError(work.workload)
    if row.ready is not None:
        own: ReadyWork = row.ready(work)
        return own
    touched = 0 if row.waits else 1
    if work.memory or row.arrays is None:
        kernel = _kernel(row, work, arrays_of(work))
        return ReadyWork(kernel=kernel, begin=row.result.begin, touched=touched)

    if not row.ships:
        raise ValueError(f"{work.workload} works on arrays: name the memory that they are in")

    def bound(cargo: Any, first: int) -> Kernel:
        kernel = _kernel(row, work, (cargo,))
        return lambda lo, hi, total: kernel(lo - first, hi - first, total)

    nothing = bound(memoryview(bytes(ITEM_BYTES)).cast("q"), 0)
    return ReadyWork(kernel=nothing, begin=row.result.begin, touched=touched, bound=bound)


def arrays_of(work: Work) -> Buffers:
    """What a work is done on, as this process sees it; nothing where it needs no arrays."""
    row = WORKLOADS[work.workload]
    if row.arrays is None:
        return ()
    from .memory import mapped

    return row.arrays.cut(work.num, mapped(work.memory))


def _kernel(row: Workload, work: Work, arrays: Buffers) -> Kernel:
    if work.backend.is_native:
        from .native import native_kernel

        return native_kernel(work, arrays)
    if work.backend.is_library:
        from .libraries import library_kernel

        made: Kernel = library_kernel(row, work, arrays)
        return made
    kernel: Any = row.kernel
    if row.arrays is not None:
        state = State(num=work.num, arrays=arrays, step=work.step)
        return lambda lo, hi, total: kernel(state, lo, hi, total)
    if row.needs_num:
        return lambda lo, hi, total: kernel(work.num, lo, hi, total)
    return kernel  # type: ignore[no-any-return]  # one of three kinds, told apart by the row


def cargo_of(arrays: Buffers) -> Callable[[Share], Any]:
    """What a share brings to a worker that does not see the arrays: all that lies between its ends."""
    from array import array

    (numbers,) = arrays

    def cargo(share: Share) -> Any:
        part = array(numbers.format)
        part.frombytes(numbers[share.first : share.stop].cast("B"))
        return part

    return cargo


def kernel_missing(workload: str, backend: Backend) -> str | None:
    """Why a workload cannot be run in a backend, as a sentence; None if it can."""
    row = WORKLOADS[workload]
    if workload == OWN and backend not in (Backend.PYTHON, Backend.NUMBA, Backend.TWIN):
        return "A function of your own is Python: no other kernel of it is known."
    if row.has_kernel(backend):
        return None
    if backend is Backend.TWIN:
        return "Only a function of your own has a twin that you name: --native MODULE:NAME."
    if backend.is_library:
        reason = (row.kernels or {}).get(backend)
        return reason if isinstance(reason, str) else f"{row.short} has no kernel of {backend} here."
    return f"{row.short} has no C++ loop whose barrier could be left out."


def units_of(workload: str, num: int) -> int:
    """Units of a whole batch, all its steps: what its workers' progress adds up to."""
    row = WORKLOADS.get(workload)
    return num if row is None else num * row.steps


def backend_missing(backend: Backend) -> str | None:
    """Why no kernel of a backend can be used here, as a sentence; None if they can."""
    if backend.is_library:
        from .libraries import library_missing

        return library_missing(backend)
    if not backend.is_native:
        return None
    from .native import native_missing

    return native_missing()
