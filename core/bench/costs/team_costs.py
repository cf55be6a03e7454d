"""What a team uses beside time, counted in batches of their own after the timed ones.

Standard library only; memory is looked at by whoever started the bench host, for a kernel may keep the GIL.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence

from ..events import HostEvent, PhaseDone, PhaseName, Progress, Task, TeamCosts
from ..model import Batch
from ..strategies import STRATEGIES

# So long that a team is looked at a dozen times, and clocks that tick coarsely have ticked.
COSTS_NS = 100_000_000
BATCHES_MAX = 1000
# For a last look at the memory to end before the workers do, whose end is timed.
LINGER_S = 0.02
_POWER = "/sys/class/powercap"
_CLOCK_OF_PROCESS = 2  # CPUCLOCK_SCHED


def count_costs(
    task: Task,
    emit: Callable[[HostEvent], None],
    batch: tuple[Callable[[], object], Callable[[], Batch], Callable[[], None]],
    cold_cpu_ns: int,
    warm: Sequence[Batch],
) -> None:  # long: one reading after the other
    """Run batches for a tenth of a second, at least one, and emit what they cost: Progress first, TeamCosts last.

    Parameters
    ----------
    batch
        What makes a batch ready, what runs it, and what raises where the sample was stopped.
    cold_cpu_ns
        CPU time of this process from making the workers to the end of the first batch.
    warm
        The batches that the workers have run after the first.
    """
    cell, round_ = task.cell_index, task.round
    counts = STRATEGIES[task.cell.strategy].team.in_process or sys.platform == "linux"
    others = [] if STRATEGIES[task.cell.strategy].team.in_process else descendants(os.getpid())
    emit(Progress(cell=cell, round=round_, phase=PhaseName.COSTS, at_ns=time.perf_counter_ns(), done=()))
    ready, run, check = batch
    count = own_ns = slices_ns = 0
    theirs_before_ns, power = cpu_ns_of(others), packages()
    energy = energy_uj(power)
    began = time.perf_counter_ns()
    while not count or (time.perf_counter_ns() - began < COSTS_NS and count < BATCHES_MAX):
        ready()
        before_ns = time.process_time_ns()
        done = run()
        own_ns += time.process_time_ns() - before_ns
        slices_ns += _slices_ns(done)
        check()
        count += 1
    wall_ns = max(time.perf_counter_ns() - began, 0)
    theirs_ns = max(cpu_ns_of(others) - theirs_before_ns, 0) // count
    # Slices were timed in every batch, and may differ by much; only what lies around them is taken from these batches.
    own_ns, slices_ns = own_ns // count, slices_ns // count
    one_ns = own_ns + theirs_ns
    if warm and slices_ns < one_ns:  # else they ran on other machines, and are not counted
        one_ns += sorted(map(_slices_ns, warm))[len(warm) // 2] - slices_ns
    warm_ns = sum(map(_slices_ns, warm)) + len(warm) * (theirs_ns - slices_ns) if others else 0
    used = energy_used_uj(power, energy, energy_uj(power))
    emit(PhaseDone(cell=cell, round=round_, phase=PhaseName.COSTS, wall_ns=wall_ns))
    emit(
        TeamCosts(
            cell=cell,
            round=round_,
            batches=count,
            # Theirs from their first day, less what the warm batches have cost.
            cold_cpu_ns=cold_cpu_ns + max(theirs_before_ns - max(warm_ns, 0), 0) if counts else None,
            warm_cpu_ns=one_ns if counts else None,
            energy_uj=used // count if used is not None else None,
        )
    )
    time.sleep(LINGER_S)


def _slices_ns(batch: Batch) -> int:
    return sum(sum(lane.cpu_ns) for lane in batch.lanes)


def descendants(host: int, proc: str = "/proc") -> list[int]:
    """The processes that descend from one (Linux), and those of its group; empty where the system does not say."""
    parents: dict[int, int] = {}
    family: set[int] = set()
    try:
        names = [name for name in os.listdir(proc) if name.isdigit()]
    except OSError:
        return []
    for name in names:
        try:
            with open(f"{proc}/{name}/stat", "rb") as file:
                _, parent, group = file.read().rpartition(b")")[2].split()[:3]
        except (OSError, ValueError):  # it has just ended
            continue
        parents[int(name)] = int(parent)
        if int(group) == host:
            family.add(int(name))
    family.add(host)
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    return sorted(family - {host})


def cpu_ns_of(pids: list[int]) -> int:
    """CPU time of processes of which each lives, all their threads together (Linux).

    Notes
    -----
    The clock's number is made of the process's: see MAKE_PROCESS_CPUCLOCK in the kernel's posix-timers_types.h.
    """
    total = 0
    for pid in pids:
        try:
            total += time.clock_gettime_ns(~pid << 3 | _CLOCK_OF_PROCESS)
        except OSError:  # it has ended
            pass
    return total


def packages(root: str = _POWER) -> list[str]:
    """Files that count the energy of the processor's packages and can be read: only by root on most systems.

    The whole platform (psys), which holds the packages, stands among them on many laptops: it would count them twice.
    """
    try:
        names = [name for name in os.listdir(root) if name.startswith("intel-rapl:") and name.count(":") == 1]
    except OSError:
        return []
    files = [f"{root}/{name}/energy_uj" for name in sorted(names) if _text(f"{root}/{name}/name") != "psys"]
    return [file for file in files if _number(file) is not None]


def energy_uj(files: Sequence[str]) -> list[int | None]:
    """What they have counted, in millionths of a joule; None for what cannot be read any more."""
    return [_number(name) for name in files]


def energy_used_uj(files: Sequence[str], before: Sequence[int | None], after: Sequence[int | None]) -> int | None:
    """What all counted between two readings; None without files, or where one of them did not tell.

    Notes
    -----
    A counter begins anew behind its max_energy_range_uj. (Linux kernel documentation, power/powercap/powercap.rst.)
    """
    total = 0
    for name, first, last in zip(files, before, after):  # noqa: B905  # as many
        if first is None or last is None:
            return None
        whole = 0 if last >= first else _number(f"{os.path.dirname(name)}/max_energy_range_uj")
        if whole is None:
            return None
        total += last + whole - first
    return total if files else None


def _number(name: str) -> int | None:
    text = _text(name)
    return int(text) if text.isdigit() else None


def _text(name: str) -> str:
    """Empty where it cannot be read: a file that may be opened may still refuse to be read."""
    try:
        with open(name, encoding="ascii") as file:
            return file.read().strip()
    except (OSError, ValueError):
        return ""
