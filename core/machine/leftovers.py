"""What libraries leave behind when their processes are killed: files in shared memory, which nobody else will remove.

Only files of known names that a process of the killed host itself had open are touched. Linux only: elsewhere it does
nothing, and does not have to where such memory has no name.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sys
import time
from collections.abc import Iterator

from ..bench.teams.pools.mpi_files import OF_STARTER

SHARED = "/dev/shm"
# multiprocessing and loky (semaphores, blocks), MPICH, Open MPI.
_MADE_BY = re.compile(r"sem\.(mp|loky)-|psm_|mpich_shm_|(vader|sm)_segment\.")
_EARLIER_S = 0.1  # the clock of a file system ticks more coarsely


class Leftovers:
    """Files of the processes that a host has started, from now on.

    Use: `find` while they live, kill them, `remove`.
    """

    def __init__(self) -> None:
        self._since = time.time() - _EARLIER_S
        self._found: dict[str, int] = {}

    def find(self, host: int) -> None:
        """Remember what would be left; also ends what is no member of the host's group, such as ranks of MPI."""
        if sys.platform != "linux" or not (made := self._made()):
            return
        for pid, group in _family(host):
            for inode in _mapped(pid) & made.keys():
                self._found[made[inode]] = inode
            self._found |= _held(pid)
            if host not in (group, pid):
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)

    def remove(self) -> list[str]:
        """Remove what was found and is still there; the paths of all that was found."""
        for path, inode in self._found.items():
            with contextlib.suppress(OSError):
                if os.stat(path).st_ino == inode:  # noqa: PTH116  # as all of this module
                    os.unlink(path)  # noqa: PTH108
        found, self._found = list(self._found), {}
        return found

    def _made(self) -> dict[int, str]:
        """Files of such names that are no older than this, by inode."""
        made = {}
        with contextlib.suppress(OSError), os.scandir(SHARED) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    if _MADE_BY.match(entry.name) and entry.stat().st_ctime >= self._since:
                        made[entry.inode()] = entry.path
        return made


def _family(host: int) -> Iterator[tuple[int, int]]:
    """A host, all that descends from it, and the members of its group: their numbers, and those of their groups."""
    parents, groups = {}, {}
    for name in os.listdir("/proc"):  # noqa: PTH208  # as all of this module
        with contextlib.suppress(OSError, ValueError):
            if name.isdigit():
                _, parent, group = _read(f"/proc/{name}/stat").rpartition(b")")[2].split()[:3]
                parents[int(name)], groups[int(name)] = int(parent), int(group)
    family = {pid for pid, group in groups.items() if group == host} | {host}
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    return ((pid, groups[pid]) for pid in family if pid in groups)


def _mapped(pid: int) -> set[int]:
    """Inodes of what a process has mapped of shared memory, by whatever name: a semaphore is made under another one."""
    with contextlib.suppress(OSError, ValueError):
        return {int(line.split()[4]) for line in _read(f"/proc/{pid}/maps").splitlines() if b"/dev/shm/" in line}
    return set()


def _held(pid: int) -> dict[str, int]:
    """The file that a helper of MPICH keeps open, and removes unless it is killed."""
    with contextlib.suppress(OSError):
        if not _read(f"/proc/{pid}/comm").startswith(b"hydra"):
            return {}
        links = {os.readlink(entry.path) for entry in os.scandir(f"/proc/{pid}/fd")}  # noqa: PTH115
        return {link: os.stat(link).st_ino for link in links if link.startswith(OF_STARTER)}  # noqa: PTH116
    return {}


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read()
