"""What else went on in the machine while a round was measured.

Looks are taken between rounds only, and cost less than a millisecond. What the system cannot say is None.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..bench.costs.bill import TransferBill, Trial
from ..bench.events import BatchDone, CellFailed, Event, FailureKind, PhaseDone, PhaseName, RoundConditions, TeamCosts
from ..bench.model import Cell, StartMethod
from .cores import ROOT, own_groups

_READ_S = 0.0005  # some systems answer only after 10 ms per core when asked for a clock
_ENDED_WELL = (FailureKind.RAISED, FailureKind.WRONG_RESULT, FailureKind.UNAVAILABLE)
_STARTING = (PhaseName.CREATE, PhaseName.READY, PhaseName.TEARDOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadSample:
    """Counters of the system and of this process tree, at one moment; times in seconds.

    Attributes
    ----------
    idle_s, steal_s
        Since the system's start, of all its logical cores together.
    own_s
        CPU time of this process and of all its children that have ended and were waited for.
    throttled_periods, throttled_ns
        How often a quota has paused this process's control groups, and for how long, of all cores together.
    pressure_s
        Time in which something in the machine waited for a core.
    """

    at_s: float
    load: float | None
    cores: int | None
    idle_s: float | None
    steal_s: float | None
    own_s: float | None
    throttled_periods: int | None = None
    throttled_ns: int | None = None
    pressure_s: float | None = None


def look(root: Path = ROOT) -> LoadSample:
    """The counters now.

    Notes
    -----
    What is not idle was busy: on Linux the idle time is exact to 10 ms, while busy time is sampled at
    every tick of 4 or 10 ms. (Linux kernel documentation, filesystems/proc.rst, section 1.8.)
    """
    cores, idle_s, steal_s = _stat(root) if sys.platform == "linux" else _psutil_times()
    periods, throttled_ns = _throttled(root)
    return LoadSample(
        at_s=time.perf_counter(),
        load=_load(),
        cores=cores,
        idle_s=idle_s,
        steal_s=steal_s,
        own_s=_own_s(),
        throttled_periods=periods,
        throttled_ns=throttled_ns,
        pressure_s=_pressure_s(root),
    )


class RoundWatch:
    """Compares a look after each round with the one before it."""

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root
        self._began = look(root)
        self._unseen_s = self._starts_s = 0.0
        self._lost = False

    def begin(self) -> None:
        """A round begins."""
        self._began = look(self._root)
        self._unseen_s, self._starts_s, self._lost = 0.0, 0.0, False

    def follow(self, event: Event, cell: Cell) -> None:
        """Take note of CPU time that is ours, though no system counts it for us.

        A fork server outlives its bench host, so nobody waits for it and its workers: their time is
        taken from the batches, also from those for costs and transfer, their start-up as if it kept one
        core busy. Where a host died with its workers nobody knows what they used.
        """
        if isinstance(event, CellFailed) and event.kind not in _ENDED_WELL:
            self._lost = True
        if cell.start_method is not StartMethod.FORKSERVER:
            return
        if isinstance(event, PhaseDone) and event.phase in _STARTING:
            self._starts_s = event.wall_ns / 1e9 + (0.0 if event.phase is PhaseName.CREATE else self._starts_s)
            self._unseen_s += event.wall_ns / 1e9
        elif isinstance(event, TeamCosts):
            self._unseen_s += event.batches * (event.warm_cpu_ns or 0) / 1e9
        elif isinstance(event, TransferBill):
            self._unseen_s += sum(self._starts_s + _trial_cpu_s(trial, cell.workers) for trial in event.trials)
        elif isinstance(event, BatchDone) and event.batch_ns[event.lanes_of]:
            cpu_ns = sum(sum(lane.cpu_ns) for lane in event.lanes)
            self._unseen_s += sum(event.batch_ns) / event.batch_ns[event.lanes_of] * cpu_ns / 1e9

    def end(self, round_: int) -> RoundConditions:
        """The round has ended: what it was measured in."""
        before, after = self._began, look(self._root)
        wall_s = max(after.at_s - before.at_s, 1e-9)
        return RoundConditions(
            round=round_,
            wall_ns=round(wall_s * 1e9),
            cores=after.cores,
            load_before=before.load,
            load_after=after.load,
            foreign_cpu=None if self._lost else foreign_share(before, after, self._unseen_s),
            steal=_share(before.steal_s, after.steal_s, wall_s, after.cores),
            clock_mhz=clock_mhz(self._root),
            throttled_periods=_more(before.throttled_periods, after.throttled_periods),
            throttled_ns=_more(before.throttled_ns, after.throttled_ns),
            cpu_pressure=_share(before.pressure_s, after.pressure_s, wall_s, 1),
        )


def _trial_cpu_s(trial: Trial, workers: int) -> float:
    """CPU time of the workers of a trial, as if all computed for as long as the one that ended last."""
    if trial.wall_ns is None:
        return 0.0
    return (trial.batches + 1) * workers * (trial.wall_ns - (trial.moving_ns or 0)) / 1e9


def foreign_share(before: LoadSample, after: LoadSample, unseen_s: float = 0.0) -> float | None:
    """Share of all the machine's CPU time between two looks that other programs used, 0 to 1.

    Parameters
    ----------
    unseen_s
        CPU time of ours that `LoadSample.own_s` misses.
    """
    wall_s = after.at_s - before.at_s
    idle = _share(before.idle_s, after.idle_s, wall_s, after.cores)
    own = _share(before.own_s, after.own_s, wall_s, after.cores)
    if idle is None or own is None or after.cores is None:
        return None
    steal = _share(before.steal_s, after.steal_s, wall_s, after.cores) or 0.0
    return round(min(max(1 - idle - steal - own - unseen_s / wall_s / after.cores, 0.0), 1.0), 4)


def _more(before: int | None, after: int | None) -> int | None:
    return max(after - before, 0) if before is not None and after is not None else None


def _throttled(root: Path) -> tuple[int | None, int | None]:
    """Periods in which a quota paused a control group of ours, or one above it, and nanoseconds; the worst of them.

    Notes
    -----
    cgroup v2: nr_throttled and throttled_usec of cpu.stat; v1: nr_throttled and throttled_time.
    (Linux kernel documentation, cgroup-v2.rst and sched-bwc.rst.)
    """
    found: list[tuple[int, int]] = []
    for folder in own_groups(root):
        with suppress(OSError, ValueError):
            fields = dict(re.findall(r"^(\w+) (\d+)$", (folder / "cpu.stat").read_text(), re.M))
            if "nr_throttled" in fields:
                in_ns = fields.get("throttled_time") or int(fields["throttled_usec"]) * 1000
                found.append((int(fields["nr_throttled"]), int(in_ns)))
    return max(found, key=lambda pair: pair[1]) if found else (None, None)


def _pressure_s(root: Path) -> float | None:
    """Linux kernel documentation, accounting/psi.rst: `total` counts microseconds."""
    try:
        some = re.search(r"^some .*\btotal=(\d+)", (root / "proc/pressure/cpu").read_text(), re.M)
    except OSError:
        return None
    return int(some[1]) / 1e6 if some else None


def clock_mhz(root: Path = ROOT) -> float | None:
    """The fastest clock of all cores just now: most of them rest, one has just worked."""
    until = time.perf_counter() + _READ_S
    clocks: list[float] = []
    for file in _clock_files(root):
        with suppress(OSError, ValueError):
            clocks.append(int(file.read_text()) / 1000)
        if time.perf_counter() > until:
            break
    return max(clocks, default=None)


def _clock_files(root: Path) -> Iterator[Path]:
    folder = root / "sys/devices/system/cpu/cpufreq"
    with suppress(OSError):
        for policy in sorted(folder.iterdir()):
            yield policy / "scaling_cur_freq"


def _share(before_s: float | None, after_s: float | None, wall_s: float, cores: int | None) -> float | None:
    if before_s is None or after_s is None or not cores or wall_s <= 0:
        return None
    return round(min(max((after_s - before_s) / wall_s / cores, 0.0), 1.0), 4)


def _stat(root: Path) -> tuple[int | None, float | None, float | None]:
    """Cores online, idle and stolen seconds."""
    try:
        lines = (root / "proc/stat").read_text().splitlines()
        ticks = [int(field) for field in lines[0].split()[1:]]
        second = os.sysconf("SC_CLK_TCK")
        cores = sum(line.startswith("cpu") for line in lines) - 1
        # user, nice, system, idle, iowait, irq, softirq, steal; the last is missing before Linux 2.6.11.
        return cores or None, (ticks[3] + ticks[4]) / second, ticks[7] / second if len(ticks) > 7 else None
    except (OSError, ValueError, IndexError):
        return None, None, None


def _psutil_times() -> tuple[int | None, float | None, float | None]:
    import psutil

    try:
        return psutil.cpu_count(), float(psutil.cpu_times().idle), None
    except (OSError, psutil.Error):
        return None, None, None


def _load() -> float | None:
    try:
        return round(os.getloadavg()[0], 2)
    except (OSError, AttributeError):
        return None


def _own_s() -> float | None:
    if sys.platform == "win32":
        return None  # it does not add up what ended children used
    import resource

    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)
