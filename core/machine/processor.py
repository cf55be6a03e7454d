"""What the processor's cores are like: their kinds, hardware threads, clocks and how these are chosen.

Read from files on Linux, from sysctl on macOS; what cannot be found out is None.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypedDict

from ..display.i18n import tr
from .cores import ROOT

# Favoured cores of one kind differ by up to a tenth; efficient ones by a third and more.
_SLOWER = 0.8
_SAVING = ("powersave", "conservative")
# These drivers call it powersave where the processor chooses its clock by itself.
_CHOOSES_ITSELF = ("intel_pstate", "amd-pstate-epp")


class ProcessorFacts(TypedDict):
    """What the machine card says of the processor; None for what nobody says."""

    smt: bool | None  # whether hardware threads share cores now
    core_kinds: dict[str, int] | None  # {"fast": 4, "slow": 8} in logical cores; None too where all are alike
    max_clock_mhz: float | None
    turbo: bool | None  # whether it is allowed
    governor: str | None
    frequency_driver: str | None
    energy_preference: str | None


def processor_facts(root: Path = ROOT) -> ProcessorFacts:
    """Facts for the machine card."""
    cpus = root / "sys/devices/system/cpu"
    clocks = _clocks(cpus)
    return {
        "smt": {"1": True, "0": False}.get(_text(cpus / "smt/active")),
        "core_kinds": _kinds_of_macos() if sys.platform == "darwin" else _kinds(root, clocks),
        "max_clock_mhz": max(clocks.values()) / 1000 if clocks else None,
        "turbo": _turbo(cpus),
        "governor": _text(cpus / "cpu0/cpufreq/scaling_governor") or None,
        "frequency_driver": _text(cpus / "cpu0/cpufreq/scaling_driver") or None,
        "energy_preference": _text(cpus / "cpu0/cpufreq/energy_performance_preference") or None,
    }


def tells_kinds(root: Path = ROOT) -> bool:
    """Whether the system says how fast each core is: where no kinds are known all are alike then."""
    cpus = root / "sys/devices/system/cpu"
    return bool(_clocks(cpus)) or any(root.glob("sys/devices/system/cpu/cpu[0-9]*/cpu_capacity"))


def saving_power(card: Mapping[str, Any]) -> str | None:
    """The setting that keeps the clocks low, from a machine card; None where there is none."""
    governor, wish = card.get("governor"), card.get("energy_preference")
    if wish in ("power", "balance_power"):
        return tr("energy preference {wish}").format(wish=wish)
    if governor in _SAVING and card.get("frequency_driver") not in _CHOOSES_ITSELF:
        return tr("governor {governor}").format(governor=governor)
    return None


def _clocks(cpus: Path) -> dict[str, int]:
    """Highest clock in kHz, by the CPUs that share it."""
    found = {}
    with suppress(OSError):
        for policy in (cpus / "cpufreq").iterdir():
            with suppress(ValueError):
                found[_text(policy / "related_cpus") or policy.name] = int(_text(policy / "cpuinfo_max_freq"))
    return {cpus_: clock for cpus_, clock in found.items() if clock > 0}


def _kinds(root: Path, clocks: Mapping[str, int]) -> dict[str, int] | None:
    """Intel names both kinds; others tell the capacity of each core, or the clocks of groups of them."""
    fast, slow = (_count(_text(root / f"sys/devices/cpu_{kind}/cpus")) for kind in ("core", "atom"))
    if fast and slow:
        return {"fast": fast, "slow": slow}
    speeds: list[int] = []
    for file in root.glob("sys/devices/system/cpu/cpu[0-9]*/cpu_capacity"):
        with suppress(ValueError):
            speeds.append(int(_text(file)))
    if not speeds:
        for group, clock in clocks.items():
            speeds += [clock] * len(group.split())
    speeds = [speed for speed in speeds if speed > 0] or [1]
    slow = sum(speed < _SLOWER * max(speeds) for speed in speeds)
    return {"fast": len(speeds) - slow, "slow": slow} if slow else None


def _kinds_of_macos() -> dict[str, int] | None:
    try:
        command = ["/usr/sbin/sysctl", "-n", "hw.perflevel0.logicalcpu", "hw.perflevel1.logicalcpu"]
        told = subprocess.run(command, capture_output=True, text=True, timeout=2, check=True).stdout
        fast, slow = (int(word) for word in told.split())
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return {"fast": fast, "slow": slow} if slow else None


def _turbo(cpus: Path) -> bool | None:
    if off := _text(cpus / "intel_pstate/no_turbo"):
        return off == "0"
    on = _text(cpus / "cpufreq/boost")
    return on == "1" if on else None


def _count(cpu_list: str) -> int:
    """How many CPUs are in "0-3,8"."""
    count = 0
    with suppress(ValueError):
        for part in cpu_list.split(","):
            first, _, last = part.partition("-")
            count += int(last or first) - int(first) + 1
    return count


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip("\0\n ")
    except OSError:
        return ""
