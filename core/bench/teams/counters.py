"""Units done by each worker, in memory that every process of a team and every interpreter can see by name.

Standard library only.
"""

from __future__ import annotations

import os
import sys

from ..draws import begin_draws, ticket_file
from ..workloads.memory import shared_file

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


class Halted:
    """True once the host has asked for a stop."""

    def __init__(self, values: Any) -> None:
        self._values = values

    def __bool__(self) -> bool:
        return bool(self._values[-1])


class SharedCounters:
    """Whole numbers of 64 bits, one a worker; made by the host, opened by workers with `opened`.

    Attributes
    ----------
    name
        Path by which a worker of the same user opens them while the host lives.
    values
        Units done by each worker, and last a number that is not 0 once all should stop.
    file
        The descriptor behind them.
    tickets
        One whose offset workers who inherit it draw slices by; -1 where they draw none.
    """

    def __init__(self, workers: int, *, draws: bool = False) -> None:
        import mmap

        self.file, self.name = shared_file("counters", 8 * (workers + 1))
        self.tickets = ticket_file() if draws else -1
        self._map = mmap.mmap(self.file, 8 * (workers + 1))
        self.values: Any = memoryview(self._map).cast("q")

    def clear(self) -> None:
        """Begin a batch: nothing is done, and nothing drawn."""
        for worker in range(len(self.values) - 1):
            self.values[worker] = 0
        if self.tickets >= 0:
            begin_draws(self.tickets)

    def done(self) -> tuple[int, ...]:
        return tuple(self.values[:-1])

    def halt(self) -> None:
        """Let every worker that looks at `Halted` end after its present slice."""
        self.values[-1] = 1

    def close(self) -> None:
        self.values.release()
        self._map.close()
        os.close(self.file)
        if self.tickets >= 0:
            os.close(self.tickets)
        if sys.platform != "linux":
            os.unlink(self.name)  # the bench host imports no pathlib


def opened(name: str) -> Any:
    """The counters of that name, for a worker; they stay open as long as it lives."""
    import mmap

    fd = os.open(name, os.O_RDWR)
    try:
        return memoryview(mmap.mmap(fd, os.fstat(fd).st_size)).cast("q")
    finally:
        os.close(fd)
