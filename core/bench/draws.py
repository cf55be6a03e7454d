"""Slices that belong to whoever is free: drawn within one interpreter, or by processes and interpreters of one team.

Standard library only.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from .model import Share


class Draws:
    """Where the slices of a share begin, each drawn once by one of the threads that see this object.

    `list.pop` is one step under a GIL, and takes the list's own lock without one: no two threads are ever given the
    same item. What a shared iterator gives, such as that of a range, two threads without a GIL may get twice.
    """

    def __init__(self, share: Share, workers: int) -> None:
        # Kept beside what is drawn: freed one by one, they would leave holes for the loop's own integers.
        self._all = [*range(share.first, share.stop, share.stride)]
        self._left: list[int | None] = [*[None] * workers, *reversed(self._all)]

    def mine(self) -> Iterator[int]:
        """What one worker draws, until nothing is left; once a worker."""
        return iter(self._left.pop, None)  # its end is the None


def drawn_by_offset(file: int, share: Share) -> Iterator[int]:
    """The same for processes and interpreters: a ticket is the offset of a file that they all have open as one.

    Parameters
    ----------
    file
        A descriptor that was inherited, not opened again, of a regular file at offset 0; nothing is read from it.

    Notes
    -----
    Moving an offset is atomic. (POSIX.1-2017, 2.9.7, Thread Interactions with Regular File Operations.)
    """
    move, first, stride, stop = os.lseek, share.first - share.stride, share.stride, share.stop
    while (lo := first + move(file, 1, os.SEEK_CUR) * stride) < stop:
        yield lo


def begin_draws(file: int) -> None:
    """Let the next ticket of that file be the first."""
    os.lseek(file, 0, os.SEEK_SET)
