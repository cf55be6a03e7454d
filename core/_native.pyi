"""The kernels in C++, and a team of C++ threads to run them."""

from collections.abc import Sequence
from types import TracebackType
from typing import Final, TypedDict, final

class BuildInfo(TypedDict):
    compiler: str
    flags: str
    optimised: bool
    standard: int
    pybind11: str

BUILD: Final[BuildInfo]
KERNELS: Final[tuple[str, ...]]

# Kernels raise ValueError for numbers beyond 2**53 either side of 0.

def counter(lo: int, hi: int, total: int) -> int:
    """Add 1 to `total` for each number of [lo, hi), with the GIL released."""

def counter_removed(lo: int, hi: int, total: int) -> int:
    """As counter, but the compiler may remove the loop, and does."""

def primes(lo: int, hi: int, total: int) -> int:
    """Add the number of primes in [lo, hi) to `total`, by trial division, with the GIL released."""

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
        self, kernel: str, shares: Sequence[tuple[int, int, int, int]]
    ) -> tuple[int, int, list[tuple[int, int, list[int], list[int], int]]]:
        """Run one share (first, stop, stride, units) per worker, with the GIL released.

        Returns start_ns and wall_ns of the batch and, for each worker, its partial result, the start
        of its first slice on the same clock, wall and CPU time of each slice in ns, and units done.

        Raises
        ------
        ValueError
            For an unknown kernel, another number of shares than workers, or a share that does not
            fit: first and stop from 0 to 2**53, 1 <= units <= stride, at most 1,000,000 slices.
        RuntimeError
            After `close`, and while another thread's `run` goes on.
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
