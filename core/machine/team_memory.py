"""The memory of a process and of all that it started, looked at again and again while something runs.

On a thread of its own, in the process that waits for a bench host; nothing here runs while a batch is timed.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass

from ..bench.costs.team_costs import descendants
from ..bench.events import MemoryKind

LOOK_S = 0.002  # between two looks, at least
REST = 3  # times as long as a look takes: a watch uses a quarter of a core at most
FAMILY_LOOKS = 16  # after so many looks it is asked anew who is there


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMemory:
    """Bytes of each process when all together had most: the host's first, then the largest.

    `kind` is None and `bytes` empty where nobody could look.
    """

    kind: MemoryKind | None
    bytes: tuple[int, ...]
    looks: int


class MemoryWatch:
    """Looks at a host and its workers from now until `end`."""

    def __init__(self, host: int, proc: str = "/proc") -> None:
        self._host, self._proc = host, proc
        self._kind: MemoryKind | None = None
        self._most: tuple[int, ...] = ()
        self._looks = 0
        self._ended = threading.Event()
        self._thread: threading.Thread | None = threading.Thread(target=self._watch, name="memory watch", daemon=True)
        try:
            self._thread.start()
        except RuntimeError:  # "can't start new thread": no memory is told, and nothing else is lost
            self._thread = None

    def end(self) -> TeamMemory:
        """What was seen."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()
        return TeamMemory(kind=self._kind, bytes=self._most, looks=self._looks)

    def _watch(self) -> None:
        pause_s = 0.0
        family: list[int] = []
        while not self._looks or not self._ended.wait(pause_s):
            began = time.perf_counter()
            if self._looks % FAMILY_LOOKS == 0:
                family = _family(self._host, self._proc)
            if not self._look(family):
                return  # it has ended
            self._looks += 1
            pause_s = max(LOOK_S, REST * (time.perf_counter() - began))

    def _look(self, family: list[int]) -> bool:
        """Look once; whether the host is still there."""
        kind = self._kind or (MemoryKind.PSS if pss_bytes(self._host, self._proc) is not None else MemoryKind.RSS)
        measure = pss_bytes if kind is MemoryKind.PSS else rss_bytes
        host = measure(self._host, self._proc)
        if not host:
            return False
        others = [found for pid in family if (found := measure(pid, self._proc))]
        self._kind = kind
        if host + sum(others) > sum(self._most):
            self._most = host, *sorted(others, reverse=True)
        return True


def pss_bytes(pid: int, proc: str = "/proc") -> int | None:
    """Proportional set size: each page by the number of processes that map it; None where the system does not say.

    Notes
    -----
    /proc/PID/smaps_rollup. (Linux kernel documentation, filesystems/proc.rst, section 1.1.)
    """
    with suppress(OSError, ValueError, IndexError), open(f"{proc}/{pid}/smaps_rollup", "rb") as file:  # noqa: PTH123
        for line in file:
            if line.startswith(b"Pss:"):
                return int(line.split()[1]) * 1024
    return None


def rss_bytes(pid: int, _: str = "/proc") -> int | None:
    """Resident set size; None where there is no such process."""
    import psutil

    with suppress(psutil.Error, OSError):
        return int(psutil.Process(pid).memory_info().rss)
    return None


def _family(host: int, proc: str) -> list[int]:
    if sys.platform == "linux":
        return descendants(host, proc)
    import psutil

    with suppress(psutil.Error, OSError):
        return [one.pid for one in psutil.Process(host).children(recursive=True)]
    return []
