"""What a row used beside time: the memory of its whole team, CPU seconds, energy, and what moving its data cost.

Pure functions over samples; of another round than the fastest, for these hardly vary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..bench.costs.bill import Trial, TrialWay
from ..bench.events import MemoryKind
from ..bench.inner.inner_pools import InnerSetBy
from ..bench.model import Cell
from ..bench.strategies import STRATEGIES
from ..display.numbers import format_bytes
from ..stats.intervals import median
from .run_result import Sample

# As they call themselves, where that is known.
_LIBRARIES = {
    **{"openblas": "OpenBLAS", "mkl": "MKL", "blis": "BLIS", "accelerate": "Accelerate", "numba": "Numba"},
    **{"cv2": "OpenCV", "numexpr": "NumExpr", "polars": "Polars", "pyarrow": "PyArrow"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowInner:
    """Threads of the libraries inside each worker, as they were read in the bench host.

    Attributes
    ----------
    threads
        Of the largest pool; None where nobody could look.
    library
        "OpenBLAS 0.3.31", of that pool; empty where there is none.
    """

    set_by: InnerSetBy
    threads: int | None
    library: str


_WORTH_A_PLACE = 0.01  # of a batch
_WORTH_TAKING = 0.8  # of what moves now
_SLOWEST = 10e6  # bytes a second: every pipe is faster by far
_MOSTLY = 0.8  # of what is called moving: not pickling, which may be as slow as it likes


@dataclass(frozen=True, slots=True, kw_only=True)
class RowCosts:
    """Of a cell whose costs were looked at.

    Attributes
    ----------
    memory
        Bytes of each process when all together had most: the host's, then the largest. Empty where the team
        ended before it could be looked at.
    cold_cpu_s, warm_cpu_s
        CPU seconds of all its processes, user and system: to make the workers and for the first batch, and for a
        batch on workers that stand. None where the system does not tell them.
    energy_j
        Joules that the processor packages took in a warm batch, whatever else ran on them.
    inner
        None where no library could have threads of its own.
    """

    memory_kind: MemoryKind | None
    memory: tuple[int, ...]
    cold_cpu_s: float | None
    warm_cpu_s: float | None
    energy_j: float | None
    inner: RowInner | None = None

    @property
    def peak_bytes(self) -> int | None:
        return sum(self.memory) if self.memory else None

    @property
    def peak_words(self) -> str:
        """ "1,408 MB"; "1,408 MB RSS" where shared pages are counted more than once; empty where nobody looked."""
        if self.peak_bytes is None:
            return ""
        return f"{format_bytes(self.peak_bytes)}{' RSS' if self.memory_kind is MemoryKind.RSS else ''}"

    def cpu_s(self, *, cold: bool) -> float | None:
        return self.cold_cpu_s if cold else self.warm_cpu_s


@dataclass(frozen=True, slots=True, kw_only=True)
class RowBill:
    """Where a warm batch of a row goes whose data travels, in seconds of the worker that ended last.

    Attributes
    ----------
    wall_s
        Of that batch; the six parts add up to it.
    run_queue_s
        In which the worker could have run and had no core.
    bytes_out, bytes_back
        Pickled, of all workers together.
    trials
        What was tried so that less travels; empty where travelling hardly counts.
    """

    wall_s: float
    pickle_s: float
    pipe_s: float
    unpickle_s: float
    compute_s: float
    result_s: float
    bytes_out: int
    bytes_back: int
    trials: tuple[Trial, ...] = ()
    run_queue_s: float = 0.0

    @property
    def lacked_core(self) -> bool:
        """Whether that is worth a place of its own."""
        return self.run_queue_s >= _WORTH_A_PLACE * self.wall_s

    @property
    def moving_s(self) -> float:
        return self.pickle_s + self.pipe_s + self.unpickle_s + self.result_s

    @property
    def share(self) -> float:
        """Of the batch that is moving data, 0 to 1."""
        return self.moving_s / self.wall_s if self.wall_s else 0.0

    @property
    def hands_out(self) -> bool:
        """Whether hardly any data moves: it is tasks on their way, and workers that are woken up."""
        way_s = self.pipe_s + self.result_s
        slow = self.bytes_out + self.bytes_back < _SLOWEST * way_s
        return slow and way_s >= _MOSTLY * self.moving_s

    @property
    def best(self) -> Trial | None:
        """The trial that moved least, where that is a fifth less at least; of larger chunks only where it was faster.

        A last chunk that is too large costs more than its moving saves.
        """
        able = [one for one in self.trials if one.wall_ns is not None and one.moving_ns is not None]
        able = [one for one in able if one.way is not TrialWay.CHUNKS or (one.wall_ns or 0) < self.wall_s * 1e9]
        best = min(able, key=lambda one: one.moving_ns or 0, default=None)
        return best if best is not None and (best.moving_ns or 0) < _WORTH_TAKING * self.moving_s * 1e9 else None


def row_bill(samples: Sequence[Sample]) -> RowBill | None:
    """The last bill of a cell; None where nothing travels, or nobody looked."""
    bills = [sample.bill for sample in samples if sample.bill is not None and sample.failure is None]
    if not bills:
        return None
    bill = bills[-1]
    names = ("wall", "pickle", "pipe", "unpickle", "compute", "result", "run_queue")
    seconds = {f"{name}_s": getattr(bill, f"{name}_ns") / 1e9 for name in names}
    return RowBill(**seconds, bytes_out=bill.bytes_out, bytes_back=bill.bytes_back, trials=bill.trials)


def row_costs(samples: Sequence[Sample], *, elsewhere: bool = False) -> RowCosts | None:
    """What the samples of a cell say of its costs; None where nobody looked at them.

    Of several looks, as of a run that goes on, the largest memory, and the median of everything else.

    Parameters
    ----------
    elsewhere
        Whether the workers were not this host's own: it saw nothing of theirs then, and its own is no team's.
    """
    costs = [sample.costs for sample in samples if sample.costs is not None and sample.failure is None]
    if not costs:
        return None
    inner = _row_inner(samples)
    if elsewhere:
        return RowCosts(memory_kind=None, memory=(), cold_cpu_s=None, warm_cpu_s=None, energy_j=None, inner=inner)
    largest = max(costs, key=lambda one: sum(one.memory_bytes))
    return RowCosts(
        memory_kind=largest.memory_kind,
        memory=largest.memory_bytes,
        cold_cpu_s=_median([one.cold_cpu_ns for one in costs], 1e-9),
        warm_cpu_s=_median([one.warm_cpu_ns for one in costs], 1e-9),
        energy_j=_median([one.energy_uj for one in costs], 1e-6),
        inner=inner,
    )


def _row_inner(samples: Sequence[Sample]) -> RowInner | None:
    told = [sample.inner for sample in samples if sample.inner is not None and sample.failure is None]
    if not told:
        return None
    last = told[-1]
    most = max(last.pools, key=lambda pool: pool.threads, default=None)
    if most is None:
        return RowInner(set_by=last.set_by, threads=None, library="")
    name = _LIBRARIES.get(most.library, most.library)
    return RowInner(
        set_by=last.set_by, threads=most.threads, library=" ".join([name, most.version][: 1 + bool(most.version)])
    )


def inner_threads_of(cell: Cell, costs: RowCosts | None) -> int | None:
    """How many threads a library has inside each worker: as it was read, or else as it was asked for."""
    found = costs.inner.threads if costs is not None and costs.inner is not None else None
    return found if found is not None else cell.inner_threads


def cores_used(cell: Cell, by_lanes: float | None, costs: RowCosts | None, warm_s: float | None) -> float | None:
    """How many cores a row keeps busy: by the CPU time of its lanes, or of the whole process where a library inside
    has threads of its own, which no lane knows."""
    strategy = STRATEGIES.get(cell.strategy)
    if strategy is None or not strategy.backend.is_library or not warm_s or costs is None or costs.warm_cpu_s is None:
        return by_lanes
    return costs.warm_cpu_s / warm_s


def each_worker_bytes(costs: RowCosts, workers: int) -> int | None:
    """What one more worker process takes: as much as the largest there is; None where workers are no processes.

    Only of PSS: shared pages that are counted for each of them would be promised away several times.
    """
    if costs.memory_kind is not MemoryKind.PSS or len(costs.memory) <= workers:
        return None
    return costs.memory[1]


def most_workers(costs: RowCosts, workers: int, limit: int) -> int | None:
    """How many worker processes fit into a limit in bytes, beside the host and its helpers; None where unknown."""
    each = each_worker_bytes(costs, workers)
    if not each:
        return None
    rest = costs.memory[0] + sum(costs.memory[1 + workers :])
    return max(limit - rest, 0) // each


def money(cpu_s: float | None, price_per_core_hour: float | None) -> float | None:
    """What CPU seconds cost, in the currency of the price; None where either is not known."""
    return cpu_s / 3600 * price_per_core_hour if cpu_s is not None and price_per_core_hour is not None else None


def _median(values: Sequence[int | None], unit: float) -> float | None:
    known = [value * unit for value in values if value is not None]
    return median(known) if known else None
