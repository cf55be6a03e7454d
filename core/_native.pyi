"""The kernels in C++, and a team of C++ threads to run them.

Importing it raises ImportError where SPEEDUPLAB_LEVEL asks for a level that this processor has not.
"""

from collections.abc import Sequence
from types import TracebackType
from typing import Any, Final, TypedDict, final

class BuildInfo(TypedDict):
    compiler: str
    flags: str
    optimised: bool
    level: str
    standard: int
    pybind11: str

BUILD: Final[BuildInfo]
KERNELS: Final[tuple[str, ...]]

# What each kernel does, in Python, and the arrays that it needs: the headers in cpp/kernels. Those that need no num
# have a function of their own here, which raises ValueError for numbers beyond 2**53 either side of 0 (sleep: 360,000,
# ship_ranges: 100,000,000).

def counter(lo: int, hi: int, total: int) -> int:
    """Add 1 to `total` for each number of [lo, hi), with the GIL released."""

def counter_removed(lo: int, hi: int, total: int) -> int:
    """As counter, but the compiler may remove the loop, and does."""

def primes(lo: int, hi: int, total: int) -> int:
    """Add the number of primes in [lo, hi) to `total`, by trial division, with the GIL released."""

class Work:
    """What a team runs: derive from it and define `run`, which C++ threads call once a slice, with the GIL."""

    def __init__(self) -> None: ...
    def run(self, lo: int, hi: int, total: int, step: int) -> int:
        """Do the slice [lo, hi) of one step and return the new total. Several threads may be in it at once."""

@final
class KernelWork(Work):
    """A kernel of KERNELS with its `num` and the arrays that it works on, made ready before.

    Parameters
    ----------
    arrays
        As many as the kernel needs, each a contiguous buffer of its type ('d' or 'q') or of bytes, large
        enough for `num`, beginning at a multiple of 8 bytes. They cannot be resized while this lives.

    Raises
    ------
    ValueError
        For an unknown kernel, a `num` beyond its limit, another number of arrays, and one that is too small.
    TypeError
        For what is no buffer, or one of other items.
    BufferError
        If the kernel writes to an array that is read-only.
    """

    def __init__(self, kernel: str, num: int, arrays: Sequence[Any] = ()) -> None: ...
    @property
    def kernel(self) -> str: ...
    @property
    def num(self) -> int: ...
    @property
    def steps(self) -> int:
        """How often [0, num) is gone through; a step needs all slices of the one before."""

    def run(self, lo: int, hi: int, total: int = 0, step: int = 0) -> int:
        """Do the slice [lo, hi) of one step, with the GIL released, and return the new total.

        Raises
        ------
        ValueError
            For a slice outside [0, num), and a step that the kernel does not have.
        """

    def run_holding_gil(self, lo: int, hi: int, total: int = 0, step: int = 0) -> int:
        """As `run`, while no other Python thread can run."""

def pi(lo: int, hi: int, total: int) -> int:
    """Add the number of samples [lo, hi) within the circle to `total`, with the GIL released."""

def multiply_adds(lo: int, hi: int, total: int) -> int:
    """Do 96 products and sums of doubles for each number of [lo, hi); add how many those are to `total`."""

def ship_ranges(lo: int, hi: int, total: int) -> int:
    """Make the numbers [lo, hi) and add them to `total`, with the GIL released."""

def sleep(lo: int, hi: int, total: int) -> int:
    """Wait 10 ms for each number of [lo, hi); add how many they are to `total`, with the GIL released."""

def tiny(lo: int, hi: int, total: int) -> int:
    """Call a function for each number of [lo, hi); add its results to `total`, with the GIL released."""

def perf_counter_ns() -> int:
    """The clock of the spans: the same as `time.perf_counter_ns`."""

@final
class Team:
    """`workers` C++ threads, from 1 to 1024, that stand until `close`.

    Raises
    ------
    ValueError
        If `workers` is out of range.
    RuntimeError
        If the system refuses a thread; those that started have ended.
    """

    def __init__(self, workers: int) -> None: ...
    @property
    def workers(self) -> int: ...
    def wait_ready(self) -> None:
        """Return once every thread has run."""

    def run(
        self, work: Work | str, shares: Sequence[tuple[int, int, int, int]]
    ) -> tuple[int, int, list[tuple[int, int, list[int], list[int], int]]]:
        """Run one share (first, stop, stride, units) per worker, with the GIL released.

        `work` is a Work, or the name of a kernel that needs no state. Returns start_ns and wall_ns of the
        batch and, for each worker, its partial result, the start of its first slice on the same clock, wall
        and CPU time of each slice in ns, and units done in all steps.

        Raises
        ------
        ValueError
            For an unknown kernel, another number of shares than workers, or a share that does not fit: first
            and stop from 0 to 2**53 (num of a KernelWork), 1 <= units <= stride, at most 1,000,000 slices.
        RuntimeError
            After `close`, and while another thread's `run` goes on.

        What the `run` of a Python class raises comes out of here; the team can go on.
        """

    def draw(
        self, work: Work | str, num: int, units: int
    ) -> tuple[int, int, list[tuple[int, int, list[int], list[int], int, list[int]]]]:
        """As `run`, but whoever is free takes the next `units` of [0, num).

        Each worker's row also has, as its last item, where each of its slices began.
        """

    def progress(self) -> list[int]:
        """Units that each worker has done in the batch that runs now."""

    @property
    def thread_ids(self) -> list[int]:
        """The system's number of each thread, once `wait_ready` has returned; 0 but on Linux."""

    def stop(self) -> None:
        """Let every worker end after its present slice; `run` returns what was done.

        Final: a later `run` does nothing, so a stop that comes just before a run is not lost.
        """

    def close(self) -> None:
        """End the threads and join them, after their present slices. Harmless when called twice."""

    def __enter__(self) -> Team: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...
