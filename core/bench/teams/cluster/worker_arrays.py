"""A worker's own copy of the arrays, on a machine that sees none of the host's: made there, before anything is timed.

Runs on a worker of a cluster, from the sources sent to it. Standard library only.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from ...model import Share
from ...workload import Workload
from ...workloads import WORKLOADS
from ...workloads.arrays import ITEM_BYTES
from ...workloads.memory import _MAPPED, SPARE_BYTES, NotEnoughMemory, _map, forget, free_bytes, said_bytes

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# From which item to which one, counted through all arrays.
Parts = Sequence[tuple[int, int]]


class Copy:
    """The arrays of one work, and what has been written to them in a batch.

    Parameters
    ----------
    name
        By which a work's `memory` names it.
    beside
        How many workers of this machine make such a copy.
    left_bytes
        What this worker may still take; None where nobody limits it.

    Raises
    ------
    NotEnoughMemory
        If there is no room for it.
    """

    def __init__(self, workload: str, num: int, name: str, *, beside: int, left_bytes: int | None) -> None:
        row = WORKLOADS[workload]
        assert row.arrays is not None
        self.name, self._num, self._arrays = name, num, row.arrays
        length = max(row.arrays.bytes_of(num), 1)
        _check_room(row, num, beside, left_bytes)
        self._memory = _MAPPED[os.getpid(), name] = _map(-1, length)
        row.arrays.fill(row.arrays.cut(num, self._memory))
        self._wrote: list[tuple[int, int]] = []

    def reset(self) -> None:
        """Make ready what a batch must find anew."""
        self._wrote = []
        if self._arrays.reset is not None:
            self._arrays.reset(self._arrays.cut(self._num, self._memory))

    def note(self, share: Share, drawn: Iterable[int] | None, step: int) -> Parts:
        """Remember what a share has written; which parts that are."""
        if self._arrays.written is None:
            return ()
        slices = slices_of(share, drawn)
        parts = [part for lo, hi in slices for part in self._arrays.written(self._num, step, lo, hi)]
        self._wrote += parts
        return parts

    def written(self) -> tuple[Parts, bytes]:
        """All that has been written since the last reset."""
        parts = tuple(dict.fromkeys(self._wrote))
        return parts, taken(self._memory, parts)

    def put(self, parts: Parts, values: Any) -> None:
        """Take over what others have written."""
        put(self._memory, parts, values)

    def taken(self, parts: Parts) -> bytes:
        return taken(self._memory, parts)

    def close(self) -> None:
        forget(self.name)


def slices_of(share: Share, drawn: Iterable[int] | None) -> list[tuple[int, int]]:
    """From where to where a share went through num, slices that meet as one."""
    begins = range(share.first, share.stop, share.stride) if drawn is None else drawn
    found: list[tuple[int, int]] = []
    for lo in begins:
        hi = min(lo + share.units, share.stop)
        if found and found[-1][1] == lo:
            found[-1] = found[-1][0], hi
        else:
            found.append((lo, hi))
    return found


def taken(memory: Any, parts: Parts) -> bytes:
    """Parts of a memory, one after the other."""
    return b"".join([memory[lo * ITEM_BYTES : hi * ITEM_BYTES] for lo, hi in parts])


def put(memory: Any, parts: Parts, values: Any) -> None:
    """Write what `taken` read from another copy.

    Raises
    ------
    ValueError
        If it is not as long as the parts.
    """
    wanted = sum(hi - lo for lo, hi in parts) * ITEM_BYTES
    if wanted != len(values):
        raise ValueError(f"{len(values)} bytes came for parts of {wanted}")
    at = 0
    for lo, hi in parts:
        length = (hi - lo) * ITEM_BYTES
        memory[lo * ITEM_BYTES : hi * ITEM_BYTES] = values[at : at + length]
        at += length


def _check_room(row: Workload, num: int, beside: int, left_bytes: int | None) -> None:
    assert row.arrays is not None
    one, free = row.arrays.bytes_of(num), free_bytes()
    if left_bytes is not None and one > left_bytes:
        raise NotEnoughMemory(
            f"{row.short} with num {num:,} needs {said_bytes(one)} in each worker of the cluster, and this one may "
            f"take {said_bytes(max(left_bytes, 0))} more; choose a smaller num, or start workers with more memory."
        )
    if free is not None and beside * one + SPARE_BYTES > free:
        raise NotEnoughMemory(
            f"{row.short} with num {num:,} needs {said_bytes(beside * one)} for the {beside} workers of one machine of "
            f"the cluster, and {said_bytes(free)} are free there; choose a smaller num, or fewer workers."
        )
