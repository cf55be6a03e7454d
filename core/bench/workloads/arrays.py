"""What workloads that need more than num work on: arrays, made ready outside the timed part.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..records import dataclass

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any
else:
    Any = object

ITEM_BYTES = 8
# Buffers of 8-byte items, in the order of `Arrays.items`: memoryviews of memory that all workers see, or what was sent.
Buffers = Sequence[Any]

_ZEROS = bytes(1 << 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a kernel works on, as `State` of cpp/kernels/kernel.hpp.

    Attributes
    ----------
    step
        Of a workload with steps, from 0.
    """

    num: int
    arrays: Buffers
    step: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrays:
    """The arrays of a workload.

    Attributes
    ----------
    items
        By name: type code, as in the module `array`, and how many items for a num. All are 8 bytes long.
    fill
        Makes them ready, once in a bench host.
    reset
        What a batch must find anew, before each of them: else work that was left undone would not show.
    checksum
        The result that they hold after a batch; None where the workers' partial results say it.
    copies
        How many times as much memory is needed at once, where workers get copies.
    written
        From num, the step, and where a slice begins and ends: from which item to which one the kernel writes, counted
        through all arrays, one after the other. None where it only reads.
    """

    items: Mapping[str, tuple[str, Callable[[int], int]]]
    fill: Callable[[Buffers], None]
    reset: Callable[[Buffers], None] | None = None
    checksum: Callable[[Buffers], int] | None = None
    copies: int = 1
    written: Callable[[int, int, int, int], Sequence[tuple[int, int]]] | None = None

    def bytes_of(self, num: int) -> int:
        """What they take for a num."""
        return sum(ITEM_BYTES * count(num) for _, count in self.items.values())

    def needed_bytes(self, num: int) -> int:
        """What has to be free for a num."""
        return self.copies * self.bytes_of(num)

    def cut(self, num: int, memory: Any) -> tuple[Any, ...]:
        """The arrays, one after the other in some memory."""
        views, at = [], 0
        for code, count in self.items.values():
            length = ITEM_BYTES * count(num)
            views.append(memory[at : at + length].cast(code))
            at += length
        return tuple(views)


def repeat(view: Any, pattern: Any) -> None:
    """Fill an array with a pattern again and again, without a second copy of it all."""
    whole, one = view.cast("B"), memoryview(pattern).cast("B")
    # Larger pieces than the pattern: a copy of some kilobytes costs more to ask for than to make.
    piece = memoryview(bytes(one) * max(1, len(_ZEROS) // max(len(one), 1)))
    for at in range(0, len(whole), len(piece)):
        part = whole[at : at + len(piece)]
        part[:] = piece[: len(part)]


def clear(view: Any) -> None:
    """Fill an array with zeros."""
    repeat(view, _ZEROS)
