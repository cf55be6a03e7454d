"""Slices that belong to whoever is free: drawn within one interpreter, or by processes and interpreters of one team.

Standard library only.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from .model import Share


class Draws:
    """Where the slices of a share begin, each drawn once by one of the threads that see this object.

    `list.pop` is one step under a GIL, and takes the list's own lock without one: no two threads are ever given the
    same item. What a shared iterator gives, such as that of a range, two threads without a GIL may get twice.
    """

    def __init__(self, share: Share, workers: int, begins: Sequence[int] = ()) -> None:
        self._share, self._begins = share, begins
        # Kept beside what is drawn: freed one by one, they would leave holes for the loop's own integers.
        self._all = [*(range(len(begins)) if begins else range(share.first, share.stop, share.stride))]
        self._left: list[int | None] = [*[None] * workers, *reversed(self._all)]

    def mine(self) -> Iterator[int]:
        """What one worker draws, until nothing is left; once a worker."""
        drawn = iter(self._left.pop, None)  # its end is the None
        return self._slices(drawn) if self._begins else drawn

    def _slices(self, drawn: Iterator[int]) -> Iterator[int]:
        for number in drawn:
            yield from slices_of(number, self._share, self._begins)


def slices_of(number: int, share: Share, begins: Sequence[int]) -> range:
    """Where the slices of a chunk begin."""
    stop = begins[number + 1] if number + 1 < len(begins) else share.stop
    return range(begins[number], stop, share.stride)


def drawn_by_offset(file: int, share: Share, begins: Sequence[int] = ()) -> Iterator[int]:
    """The same for processes and interpreters: a ticket is the offset of a file that they all have open as one.

    Parameters
    ----------
    file
        A descriptor of a `ticket_file` that was inherited, not opened again, at offset 0; nothing is read from it.

    Notes
    -----
    Moving an offset is atomic. (POSIX.1-2017, 2.9.7, Thread Interactions with Regular File Operations.)
    """
    move, first, stride, stop = os.lseek, share.first - share.stride, share.stride, share.stop
    if begins:
        while (number := move(file, 1, os.SEEK_CUR) - 1) < len(begins):
            yield from slices_of(number, share, begins)
        return
    while (lo := first + move(file, 1, os.SEEK_CUR) * stride) < stop:
        yield lo


def ticket_file() -> int:
    """A descriptor of an empty regular file without a name, in memory where there is such a place.

    Not of memfd_create: from Linux 6.14 on two moves of such a file's offset at once may give the same number.
    """
    for folder in ("/dev/shm", os.environ.get("TMPDIR"), "/tmp"):
        try:
            if folder and hasattr(os, "O_TMPFILE"):
                return os.open(folder, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, 0o600)
        except OSError:
            pass  # no such folder, or a file system that knows no files without a name
    from tempfile import TemporaryFile

    with TemporaryFile() as file:
        return os.dup(file.fileno())


def begin_draws(file: int) -> None:
    """Let the next ticket of that file be the first."""
    os.lseek(file, 0, os.SEEK_SET)
