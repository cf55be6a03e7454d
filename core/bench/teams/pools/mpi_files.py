"""What MPICH keeps under a name, and leaves behind where its processes are killed: shared memory, and one file in /tmp.

Linux only: elsewhere it does nothing. Standard library only.
"""

from __future__ import annotations

import os

_SHARED = "/dev/shm/mpich_shm_"
OF_STARTER = "/tmp/hydra_hwloc_xmlfile_"  # wherever TMPDIR points


def take_names() -> None:
    """Take their names from the files of this process and of MPICH's helper that started it.

    Whoever needs them has them open once MPI has begun, and MPICH 5.0 neither opens them again nor minds that it has
    nothing to remove at its end. So they go with the last process, however that ends.
    """
    for path in {*_mapped(), *_held_by_starter(os.getppid())}:
        try:
            os.unlink(path)
        except OSError:
            continue  # another rank was first


def _mapped() -> list[str]:
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as maps:
            paths = [line.rstrip("\n").split(maxsplit=5)[5] for line in maps if _SHARED in line]
    except (OSError, ValueError):
        return []
    return [path for path in paths if path.startswith(_SHARED) and not path.endswith(" (deleted)")]


def _held_by_starter(pid: int) -> list[str]:
    try:
        with open(f"/proc/{pid}/comm", encoding="utf-8", errors="replace") as name:
            if not name.read().startswith("hydra"):
                return []
        links = [os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")]
    except OSError:
        return []
    return [link for link in links if link.startswith(OF_STARTER) and not link.endswith(" (deleted)")]
