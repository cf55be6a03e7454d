"""How many cores there are, and how many of them this process may use.

On Linux read from files, without psutil: `speeduplab run` must start quickly. Facts that are missing are None.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
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
    return logical_cores()


def logical_cores() -> int:
    """Cores of the machine with their hardware threads, whatever `-X cpu_count` and PYTHON_CPU_COUNT say."""
    if hasattr(os, "sysconf"):
        return max(os.sysconf("SC_NPROCESSORS_ONLN"), 1)
    import psutil

    return psutil.cpu_count() or 1


def quota_cores(root: Path = ROOT) -> float | None:
    """The smallest CPU quota of this process's control groups, in cores; None without one.

    Notes
    -----
    cgroup v2: cpu.max; v1: cpu.cfs_quota_us and cpu.cfs_period_us; of the group and of each above it.
    (Linux kernel documentation, cgroup-v2.rst and sched-bwc.rst.)
    """
    quotas = [quota for folder in own_groups(root) for quota in (_quota_v2(folder), _quota_v1(folder))]
    return min((quota for quota in quotas if quota is not None), default=None)


def own_groups(root: Path = ROOT) -> Iterator[Path]:
    """The folders of this process's control groups that may limit its cores: its own, and each above it."""
    mount = root / "sys/fs/cgroup"
    for line in _text(root / "proc/self/cgroup").splitlines():
        _, controllers, path = (*line.split(":", 2), "", "")[:3]
        if not controllers:
            yield from _upwards(mount, path)
            # Both versions at once.
            yield from _upwards(mount / "unified", path)
        elif "cpu" in controllers.split(","):
            for top in dict.fromkeys((mount / controllers, mount / "cpu", mount / "cpu,cpuacct")):
                yield from _upwards(top, path)


def _upwards(top: Path, path: str) -> Iterator[Path]:
    """From a group to the top; in a container the path is often not mounted, but its own group is at the top."""
    group = top / path.lstrip("/")
    for folder in (group, *group.parents):
        yield folder
        if folder == top:
            break


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


def _quota_v2(group: Path) -> float | None:
    fields = _text(group / "cpu.max").split()
    with contextlib.suppress(ValueError, ZeroDivisionError, IndexError):
        return int(fields[0]) / int(fields[1])
    return None


def _quota_v1(group: Path) -> float | None:
    with contextlib.suppress(ValueError, ZeroDivisionError):
        quota = int(_text(group / "cpu.cfs_quota_us"))
        # -1 stands for no limit.
        if quota > 0:
            return quota / int(_text(group / "cpu.cfs_period_us"))
    return None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
