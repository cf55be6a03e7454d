"""What moving data costs a row: the events of it. Only data; standard library only."""

from __future__ import annotations

from ..records import Choice, dataclass


class TrialWay(Choice):
    """What was tried so that less has to travel."""

    SHARED = "shared-memory"  # the data lies in memory that every worker sees
    KEPT = "kept-by-workers"  # each worker made the items itself once, and is told which of them to take
    CHUNKS = "larger-chunks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One way to move less, tried on workers of its own after the sample's have ended.

    Attributes
    ----------
    wall_ns
        Of a batch on workers that stand, the one in the middle; None where it came to no time.
    moving_ns
        The part of it in which the worker that ended last did not compute, and had a core.
    batches
        How many were timed, after one that was not.
    chunk
        Of larger chunks, the units of num in each.
    note
        Why there is no time, as a sentence; else empty.
    """

    way: TrialWay
    wall_ns: int | None
    moving_ns: int | None
    batches: int
    chunk: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferBill:
    """Where a warm batch's time goes whose data travels; once for each cell of a run.

    The six times are those of the worker that ended last in the warm batch in the middle: together they are `wall_ns`.

    Attributes
    ----------
    pickle_ns
        In which the host pickled what that worker waited for: measured by doing it again while no clock of a batch ran.
    pipe_ns
        The rest of the way to the worker: being sent, and the worker's waking up.
    run_queue_ns
        In which it could have run and had no core, on the way or within its slices; 0 where the system does not say.
    unpickle_ns
        Measured as pickling was.
    compute_ns
        Its slices, as far as it had a core.
    result_ns
        From the end of its last slice to the end of the batch: results pickled, sent and read.
    bytes_out, bytes_back
        Pickled, of all workers together.
    """

    cell: int
    round: int
    wall_ns: int
    pickle_ns: int
    pipe_ns: int
    unpickle_ns: int
    compute_ns: int
    result_ns: int
    bytes_out: int
    bytes_back: int
    trials: tuple[Trial, ...] = ()
    run_queue_ns: int = 0
