"""The memory that a workload's arrays lie in: made by the bench host, found by its name in every process.

All strategies work on memory of the same kind, whatever their workers are: else their times would differ for that.
Standard library only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from ..costs.bill import TrialWay
from ..model import Batch, Partial, Share
from ..workload import Workload
from .arrays import Arrays

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any

# What this process and its interpreters keep free beside the arrays.
SPARE_BYTES = 64 << 20
# By process and name: after a fork a page that the parent has mapped would be looked up again at its first use.
_MAPPED: dict[tuple[int, str], Any] = {}


class NotEnoughMemory(MemoryError):  # noqa: N818  # what it is; it reads as well without "Error"
    """What a num needs is not there; the text says how much, and how much there is."""


def memory_missing(row: Workload, num: int, root: str = "/") -> str | None:
    """Why a num does not fit into the memory that is free now, as a sentence; None if it does."""
    if row.arrays is None:
        return None
    needed, free = row.arrays.needed_bytes(num) + SPARE_BYTES, free_bytes(root)
    if free is None or needed <= free:
        return None
    said = "{name} with num {num:,} needs {needed} of memory, and {free} are free here; choose a smaller num."
    return said.format(name=row.short, num=num, needed=said_bytes(needed), free=said_bytes(free))


def said_bytes(count: int) -> str:
    """A number of bytes for people: "240 MB"."""
    for size, name in ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if count >= size:
            return f"{count / size:.3g} {name}"
    return f"{count} bytes"


def free_bytes(root: str = "/") -> int | None:
    """Memory that this process may still take; None where the system does not say.

    Notes
    -----
    MemAvailable of /proc/meminfo, and what each control group above this process leaves: its limit less what it uses,
    but for file pages that it would give up. (Linux kernel documentation, cgroup-v2.rst and cgroup-v1/memory.rst.)
    """
    found = [_available(root)]
    for line in _read(f"{root}proc/self/cgroup").splitlines():
        _, controllers, path = (*line.split(":", 2), "", "")[:3]
        if not controllers:
            found += _left_in(f"{root}sys/fs/cgroup", path, "memory.max", "memory.current", "inactive_file")
        elif "memory" in controllers.split(","):
            names = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
            found += _left_in(f"{root}sys/fs/cgroup/memory", path, *names)
    return min((left for left in found if left is not None), default=None)


def limit_bytes(root: str = "/") -> int | None:
    """The least limit that a control group sets this process's memory; None where none does, or nobody says.

    Notes
    -----
    memory.max, or memory.limit_in_bytes, where a number near 2**63 stands for none.
    """
    found = []
    for line in _read(f"{root}proc/self/cgroup").splitlines():
        _, controllers, path = (*line.split(":", 2), "", "")[:3]
        top, name = f"{root}sys/fs/cgroup", "memory.max"
        if controllers:
            if "memory" not in controllers.split(","):
                continue
            top, name = f"{top}/memory", "memory.limit_in_bytes"
        parts = [part for part in path.split("/") if part]
        for length in range(len(parts), -1, -1):
            text = _read("/".join([top, *parts[:length], name])).strip()
            if text.isdigit() and int(text) < 1 << 62:
                found.append(int(text))
    return min(found, default=None)


def _available(root: str) -> int | None:
    for line in _read(f"{root}proc/meminfo").splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


def _left_in(top: str, path: str, limit: str, used: str, given_up: str) -> list[int | None]:
    """What a group and each above it leave; in a container its own group is at the top."""
    parts = [part for part in path.split("/") if part]
    return [_left("/".join([top, *parts[:length]]), limit, used, given_up) for length in range(len(parts), -1, -1)]


def _left(folder: str, limit: str, used: str, given_up: str) -> int | None:
    try:
        left = int(_read(f"{folder}/{limit}")) - int(_read(f"{folder}/{used}"))
    except ValueError:  # "max", or no such file
        return None
    for line in _read(f"{folder}/memory.stat").splitlines():
        name, _, value = line.partition(" ")
        if name == given_up:
            left += int(value)
    return max(left, 0)


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:  # the bench host imports no pathlib
            return file.read()
    except OSError:
        return ""


def shared_file(what: str, length: int) -> tuple[int, str]:
    """A descriptor of so many bytes that other processes of this user can map, and the path by which they open it.

    Raises
    ------
    OSError
        If there is no room for them.
    """
    if hasattr(os, "memfd_create"):
        # No file system is needed, and nothing is left where the host is killed.
        fd = os.memfd_create(f"speeduplab-{what}", os.MFD_CLOEXEC)
        name = f"/proc/{os.getpid()}/fd/{fd}"
    else:
        from tempfile import mkstemp

        fd, name = mkstemp(prefix=f"speeduplab-{what}-")
    try:
        os.ftruncate(fd, length)
        if hasattr(os, "posix_fallocate"):
            # Now, and as an error: else a page that there is no room for would end whoever touches it.
            os.posix_fallocate(fd, 0, length)
    except OSError:
        os.close(fd)
        raise
    return fd, name


def locks_missing(error: OSError) -> str | None:
    """Why a library's locks between processes could not be made, as a sentence; None where there is room.

    Ours needs none of it: this is for those that make their locks by `sem_open`, which on Linux are files there.
    """
    from errno import EACCES, ENOENT, ENOSPC, EROFS

    # What names a file was about that one.
    if error.filename or error.errno not in (EACCES, ENOENT, ENOSPC, EROFS):
        return None
    return room_missing("the locks of this strategy need room there", 1)


def room_missing(needs: str, least: int, folder: str = "/dev/shm") -> str | None:
    """Why so many bytes cannot be had in that folder, as a sentence which says who needs them; None where they can."""
    if sys.platform != "linux":
        return None
    try:
        found = os.statvfs(folder)
    except OSError:
        why = "is missing"
    else:
        free = found.f_bavail * found.f_frsize
        why = "cannot be written" if found.f_flag & os.ST_RDONLY else "is full" if free < least else ""
    remedy = "mount -o remount,rw,size=64m /dev/shm gives it some, --shm-size=64m in a container"
    return f"{folder} {why}, and {needs}: {remedy}." if why else None


def mapped(name: str) -> Any:
    """The memory of that name, as bytes; it stays mapped until `forget`, or as long as this process lives."""
    key = os.getpid(), name
    found = _MAPPED.get(key)
    if found is None:
        fd = os.open(name, os.O_RDWR)
        try:
            found = _MAPPED[key] = _map(fd, os.fstat(fd).st_size)
        finally:
            os.close(fd)
    return found


def forget(name: str) -> None:
    """Let go of a memory, which ends with its last user."""
    _MAPPED.pop((os.getpid(), name), None)


def _map(fd: int, length: int) -> Any:
    import mmap

    # All pages at once: their first use is no part of a timed batch.
    flags = mmap.MAP_SHARED | getattr(mmap, "MAP_POPULATE", 0) if hasattr(mmap, "MAP_SHARED") else 0
    return memoryview(mmap.mmap(fd, length, flags=flags) if flags else mmap.mmap(fd, length))


class Ground:
    """What a workload's batches run on for one num; here nothing but num.

    Attributes
    ----------
    name
        By which a worker finds the arrays; "" where there are none.
    views
        The arrays.
    """

    def __init__(self, row: Workload, num: int) -> None:
        self._row, self._num = row, num
        self.name = ""
        self.views: tuple[Any, ...] = ()

    def reset(self) -> None:
        """Make ready what a batch must find anew."""

    def sent(self) -> tuple[str, Callable[[Share], Any]] | None:
        """For workers that do not see it: by what name they find the rest, and what each share brings; or None."""
        if not self._row.ships:
            return None
        from importlib import import_module

        return "", import_module(__package__ or "").cargo_of(self.views)  # that one knows this one

    def spared(self) -> Iterator[tuple[TrialWay, str, Callable[[Share], Any] | None]]:
        """Ways without what is sent: by what name a worker finds the data, and what each share still brings."""
        if self._row.ships:
            yield TrialWay.SHARED, self.name, None

    def kept(self, batch: Batch) -> Batch:
        """What is kept of a batch that has been compared."""
        return batch

    def result(self, partials: Sequence[Partial]) -> Partial:
        """What a batch came to, by its partial results and, where it is there, in the arrays.

        Raises
        ------
        ValueError
            If the workers have not done all of num.
        """
        return self._row.result.combine(partials)

    def close(self) -> None:
        """Let go of it; workers that still stand keep theirs."""


class _Arrays(Ground):
    def __init__(self, row: Workload, num: int, arrays: Arrays) -> None:
        super().__init__(row, num)
        if missing := memory_missing(row, num):
            raise NotEnoughMemory(missing)
        length = arrays.bytes_of(num)
        try:
            self._fd, self.name = shared_file(row.key, max(length, 1))
        except OSError as error:
            raise NotEnoughMemory(f"{said_bytes(length)} of shared memory cannot be had: {error.strerror}.") from error
        self._arrays = arrays
        self.views = arrays.cut(num, mapped(self.name))
        arrays.fill(self.views)

    def reset(self) -> None:
        if self._arrays.reset is not None:
            self._arrays.reset(self.views)

    def result(self, partials: Sequence[Partial]) -> Partial:
        done = super().result(partials)
        if self._arrays.checksum is None:
            return done
        if done != self._num * self._row.steps:
            raise ValueError(f"the workers did {done:,} of {self._num * self._row.steps:,} {self._row.unit}")
        return self._arrays.checksum(self.views)

    def close(self) -> None:
        self.views = ()
        forget(self.name)
        os.close(self._fd)
        if sys.platform != "linux":
            os.unlink(self.name)  # the bench host imports no pathlib


@contextmanager
def ground_of(row: Workload, num: int) -> Iterator[Ground]:
    """What a workload's batches run on, made ready; its owner is the bench host.

    Raises
    ------
    NotEnoughMemory
        If there is no room for it.
    """
    ground = Ground(row, num) if row.arrays is None else _Arrays(row, num, row.arrays)
    try:
        yield ground
    finally:
        ground.close()
