"""What a bench host says of the threads that libraries keep inside it.

Standard library only.
"""

from __future__ import annotations

from ..records import Choice, dataclass


class InnerSetBy(Choice):
    """What gave the libraries inside a worker their number of threads."""

    THEMSELVES = "themselves"  # nobody asked for another number
    THREADPOOLCTL = "threadpoolctl"
    ENVIRONMENT = "environment"  # variables that they read when they are loaded; threadpoolctl is not there


@dataclass(frozen=True, slots=True, kw_only=True)
class InnerPool:
    """Threads that a library keeps inside a process.

    Attributes
    ----------
    api
        "blas", "openmp", "numba", or the module of a library that has a pool of its own, such as "polars".
    library
        "openblas", "mkl", "libgomp", "polars" and the like; `version` is "" where it does not say.
    """

    api: str
    library: str
    version: str
    threads: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InnerThreads:
    """Which libraries in a bench host have threads of their own, after the timed batches; once for each cell of a run.

    Attributes
    ----------
    looked
        Whether threadpoolctl was there to say; `pools` is empty where it was not.
    """

    cell: int
    round: int
    set_by: InnerSetBy
    looked: bool
    pools: tuple[InnerPool, ...]
