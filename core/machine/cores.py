"""How many cores there are, and how many of them this process may use.

On Linux read from files, without psutil: `speeduplab run` must start quickly. Facts that are missing are None.
"""

from __future__ import annotations

import contextlib
import os
import sys
from functools import cache
from pathlib import Path

ROOT = Path("/")


@cache
def usable_cores() -> int:
    """Cores that this process may keep busy at once: affinity and cgroup quota, rounded down, at least 1."""
    return whole_cores(affinity_cores(), quota_cores())


def whole_cores(affinity: int, quota: float | None) -> int:
    """Cores left by both limits; with a quota of 1.5 a second worker has to wait for half its time."""
    return max(1, int(min(affinity, quota if quota is not None else affinity)))


def affinity_cores() -> int:
    """Logical cores that the scheduler may put this process on."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def quota_cores(root: Path = ROOT) -> float | None:
    """The smallest CPU quota of this process's control groups, in cores; None without one.

    Notes
    -----
    cgroup v2: cpu.max of the group and of each above it. v1: cpu.cfs_quota_us and cpu.cfs_period_us.
    (Linux kernel documentation, cgroup-v2.rst and sched-bwc.rst.)
    """
    quotas: list[float] = []
    for line in _text(root / "proc/self/cgroup").splitlines():
        _, controllers, path = (*line.split(":", 2), "", "")[:3]
        if not controllers:
            quotas += _quotas_v2(root / "sys/fs/cgroup", path)
        elif "cpu" in controllers.split(","):
            # In a container the path is often not mounted, but its own group is at the top.
            for mount in (root / "sys/fs/cgroup" / controllers, root / "sys/fs/cgroup/cpu"):
                quotas += _quotas_v1(mount, path)
    return min(quotas, default=None)


def tells_quota(root: Path = ROOT) -> bool:
    """Whether the system says which control groups this process is in: without a quota there is none then."""
    return bool(_text(root / "proc/self/cgroup")) and (root / "sys/fs/cgroup").is_dir()


def physical_cores(root: Path = ROOT) -> int | None:
    """Cores without their hardware threads."""
    if sys.platform == "linux":
        found = {
            (_text(folder / "physical_package_id"), _text(folder / "core_id"))
            for folder in (root / "sys/devices/system/cpu").glob("cpu[0-9]*/topology")
        }
        if found and ("", "") not in found:
            return len(found)
    import psutil

    count: int | None = psutil.cpu_count(logical=False)
    return count


def _quotas_v2(top: Path, path: str) -> list[float]:
    quotas = []
    group = top / path.lstrip("/")
    for folder in (group, *group.parents):
        fields = _text(folder / "cpu.max").split()
        with contextlib.suppress(ValueError, ZeroDivisionError, IndexError):
            quotas.append(int(fields[0]) / int(fields[1]))
        if folder == top:
            break
    return quotas


def _quotas_v1(mount: Path, path: str) -> list[float]:
    quotas = []
    for folder in (mount / path.lstrip("/"), mount):
        with contextlib.suppress(ValueError, ZeroDivisionError):
            quota = int(_text(folder / "cpu.cfs_quota_us"))
            # -1 stands for no limit.
            if quota > 0:
                quotas.append(quota / int(_text(folder / "cpu.cfs_period_us")))
    return quotas


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
