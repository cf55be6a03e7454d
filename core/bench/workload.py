"""What a workload is: its kernel, its arrays, its result and what is known of them, as frozen data.

Runs inside the bench host, so it imports nothing outside the standard library.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from .model import NUM_MAX, Backend, Partial, Schedule, Work
from .records import Choice, dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

    from .workloads.arrays import Arrays, State

# Takes a slice [lo, hi) of num and what the share has come to so far, and returns what it comes to with it.
Kernel = Callable[[int, int, Partial], Partial]
# The same, but num comes first.
KernelWithNum = Callable[[int, int, int, Partial], Partial]
# The same, but what it works on comes first.
KernelWithState = Callable[["State", int, int, Partial], Partial]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How partial results become the one result of a batch; used only while no clock runs, but for `begin`.

    Attributes
    ----------
    begin
        Makes what every share begins with.
    combine
        The batch's result from the partial ones, in the order of the shares.
    encode
        As events, run files and JSON hold it: a whole number of 64 bits, itself or a checksum.
    equal
        Whether two results are the same.
    """

    begin: Callable[[], Partial]
    combine: Callable[[Sequence[Partial]], Partial]
    encode: Callable[[Partial], int]
    equal: Callable[[Partial, Partial], bool]


WHOLE_NUMBER = Result(begin=int, combine=sum, encode=int, equal=int.__eq__)


class Limit(Choice):
    """What the rate of a workload is held against; how much of it there is, is measured on the machine."""

    ADDITIONS = "additions"  # one after the other, a second and core
    FLOPS = "flops"  # products and sums of doubles that wait for nothing, a second and core
    MEMORY = "memory"  # bytes to and from memory, a second, of all cores together


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How the speed of a workload is told.

    Attributes
    ----------
    unit
        "B/s" or "FLOP/s", or what is counted.
    amount
        How much of it a batch does, from num.
    """

    unit: str
    amount: Callable[[int], float]
    limit: Limit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """What is computed.

    Attributes
    ----------
    title, short, name
        As in a list, as in a heading, and as it stands within the name of a run.
    unit
        What num counts, after a number.
    default_num
        Where nobody asks for another.
    schedule
        Likewise.
    cost
        Work for a num, in steps of the inner loop: lets a rate measured at one num
        predict the time at another.
    rates
        Such steps a second on one worker of an ordinary laptop with CPython 3.11. A backend that is not
        among them has no kernel.
    kernel
        The inner loop in Python.
    kernels
        By backend of a library: what imports it and makes its kernel, or why the same algorithm has no such form, as
        a sentence. For NumPy the kernel takes what `kernel` takes; for Numba it is a function that can be compiled, and
        where `kernel` takes a state, takes num, the step and the tuple of the arrays in its place.
    expected
        The right result for a num as `result.encode` gives it, found by another way than the kernels; None
        where that would take too long, and then results are only compared with each other.
    expected_to
        The largest num that `expected` has a result for; None where it has one for all.
    adds
        Whether every step is at least one addition that waits for the one before it.
    needs_num
        Whether the kernel takes num, too, because a slice alone does not say what its work is.
    typical
        Where along num, from 0 to 1, a slice costs about what one does on average; None where the work of
        [0, n) is the same for every num, so that `cost` tells what a slice costs.
    num_max
        The largest num that makes sense.
    waits
        Whether workers sleep instead of using a core, so that any number of them goes on at once, with or
        without a GIL.
    arrays
        What the kernel works on beside num, then its first argument.
    ships
        Whether each task brings its part of the arrays to a worker that does not see them, by pickle.
    steps
        How often [0, num) is gone through in a batch: nobody begins a step before all have ended the last.
    native_units
        The least units of a slice in C++, where each slice begins with work of its own.
    array_units
        The same for NumPy, where a slice is one array.
    rate
        How its speed is told; units a second, if None.
    ready
        Makes a work ready whose kernel is found by its `Work.memory`: `kernel` is then only an example.
    """

    key: str
    title: str
    short: str
    name: str
    summary: str
    unit: str
    default_num: int
    schedule: Schedule
    cost: Callable[[int], float]
    rates: dict[Backend, float]
    kernel: Kernel | KernelWithNum | KernelWithState
    expected: Callable[[int], int | None]
    expected_to: int | None = None
    kernels: Mapping[Backend, Callable[..., Any] | str] | None = None
    result: Result = WHOLE_NUMBER
    adds: bool = False
    needs_num: bool = False
    typical: float | None = None
    num_max: int = NUM_MAX
    waits: bool = False
    arrays: Arrays | None = None
    ships: bool = False
    steps: int = 1
    native_units: int = 1
    array_units: int = 1
    rate: Rate | None = None
    ready: Callable[[Work], Any] | None = None

    def slice_cost(self, num: int, lo: int, hi: int) -> float:
        """Work of [lo, hi) in one step, in the unit of `cost`."""
        if self.typical is None:
            return (self.cost(hi) - self.cost(lo)) / self.steps
        return self.unit_cost(num) * (hi - lo)

    def unit_cost(self, num: int) -> float:
        """Work of one unit in one step, on average."""
        return self.cost(num) / num / self.steps

    @property
    def has_state(self) -> bool:
        """Whether a slice alone does not say what its work is."""
        return self.needs_num or self.arrays is not None

    def least_units(self, backend: Backend) -> int:
        """Of a slice."""
        if backend is Backend.NUMPY:
            return self.array_units
        return self.native_units if backend.is_native else 1

    def has_kernel(self, backend: Backend) -> bool:
        """Whether it can run there; of our own kernels only the loop without the barrier is ever missing."""
        if backend.is_library:
            return self.kernels is not None and callable(self.kernels.get(backend))
        if backend is Backend.TWIN:
            return self.ready is not None
        return backend is not Backend.NATIVE_UNGUARDED or backend in self.rates
