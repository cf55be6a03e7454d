"""How num is cut: into shares, one a worker, and shares into slices.

Pure functions; standard library only.
"""

from __future__ import annotations

from .model import Backend, Share, Split
from .workload import Workload

# A slice's two clock readings cost about 1 microsecond: 0.1 % of these at most.
SLICE_S = {Backend.PYTHON: 1.5e-3, Backend.NATIVE: 0.6e-3, Backend.NATIVE_UNGUARDED: 0.6e-3}
# Enough for a smooth replay; more would only fill the run file.
SLICES_MAX = 200
# With fewer slices a worker, interleaving evens nothing out ...
INTERLEAVED_MIN = 8
# ... but it is not worth slices that are shorter than this part of SLICE_S.
SHORTEST = 0.2


def slice_units(workload: Workload, num: int, workers: int, backend: Backend, cost_per_s: float) -> int:
    """Units of num in a slice.

    Parameters
    ----------
    cost_per_s
        Speed of the kernel on one worker, in the unit of `Workload.cost`.
    """
    units_per_s = cost_per_s / workload.unit_cost(num)
    wanted = SLICE_S[backend.kernel_of] * units_per_s
    share = -(-num // workers)
    if workload.split is Split.INTERLEAVED:
        wanted = min(wanted, max(share / INTERLEAVED_MIN, wanted * SHORTEST))
    fewest = max(-(-share * workload.steps // SLICES_MAX), workload.least_units(backend))
    return max(1, min(fewest, share), min(int(wanted), share))


def shares(split: Split, num: int, workers: int, units: int) -> tuple[Share, ...]:
    """One share a worker, all of num together; empty shares where num is smaller than workers."""
    if split is Split.INTERLEAVED:
        return tuple(Share(min(w * units, num), num, workers * units, units) for w in range(workers))
    # The remainder goes to the first workers, one unit each.
    base, extra = divmod(num, workers)
    bounds = [w * base + min(w, extra) for w in range(workers + 1)]
    return tuple(Share(bounds[w], bounds[w + 1], units, units) for w in range(workers))
