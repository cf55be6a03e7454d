"""The machine card: what a time was measured on.

Plain JSON values, gathered in a few hundredths of a second without Qt; what cannot be found out is None.
Nothing in it tells whose machine it is.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Callable, Mapping
from math import ceil, floor, log2
from pathlib import Path
from typing import Any, TypedDict, TypeVar

from ..bench.build import build_facts
from ..bench.workloads.memory import limit_bytes
from ..display.i18n import tr
from ..display.numbers import format_count
from .cores import ROOT, affinity_cores, logical_cores, physical_cores, quota_cores, tells_quota, whole_cores
from .environment_facts import environment_facts
from .processor import ProcessorFacts, processor_facts, tells_kinds

T = TypeVar("T")

_PYTHONS = 3  # named in a line
_PACKAGES = {
    "speeduplab": ("speeduplab",),
    "pyside6": ("pyside6-essentials", "pyside6"),
    "pyqtgraph": ("pyqtgraph",),
    "numpy": ("numpy",),
}


class OwnPython(TypedDict):
    """What the card says of the Python that this program runs in."""

    python: str
    implementation: str
    gil: bool
    python_executable: str | None
    python_compiler: str | None
    python_build: dict[str, Any]


class MachineCard(ProcessorFacts, OwnPython):
    """The card as this program makes it; one from a file is any mapping, see `count`."""

    cpu: str | None
    physical_cores: int | None
    logical_cores: int | None
    usable_cores: int
    affinity_cores: int
    quota_cores: float | None
    memory_bytes: int | None
    memory_limit_bytes: int | None
    load: float | None
    system: str | None
    distribution: str | None
    architecture: str | None
    virtual: bool | None
    power: str | None
    not_told: list[str]
    environment: dict[str, str]
    native: dict[str, Any] | None
    native_reason: str | None
    versions: dict[str, str | None]


def machine_card(root: Path = ROOT) -> MachineCard:
    """All facts about this machine and this Python.

    Parameters
    ----------
    root
        Where the system's files are; another folder only in tests.
    """
    affinity, quota = _or_none(affinity_cores) or 1, _or_none(lambda: quota_cores(root))
    native, reason = _native_build()
    processor = processor_facts(root)
    return {
        "cpu": _or_none(lambda: _cpu(root)),
        "physical_cores": _or_none(lambda: physical_cores(root)),
        "logical_cores": logical_cores(),
        "usable_cores": whole_cores(affinity, quota),
        "affinity_cores": affinity,
        "quota_cores": quota,
        "memory_bytes": _or_none(_memory_bytes),
        "memory_limit_bytes": _or_none(lambda: limit_bytes(f"{root}/".replace("//", "/"))),
        "load": _or_none(lambda: round(os.getloadavg()[0], 2)),
        "system": _or_none(_system),
        "distribution": _or_none(_distribution),
        "architecture": platform.machine() or None,
        "virtual": _or_none(lambda: _virtual(root)),
        "power": _or_none(lambda: _power(root)),
        **processor,
        "not_told": _not_told({**processor, "quota_cores": quota}, root),
        "environment": environment_facts(),
        "native": native,
        "native_reason": reason,
        "versions": _or_none(lambda: _versions(sys.path)) or {},
        **_python(),
    }


def _not_told(facts: Mapping[str, Any], root: Path) -> list[str]:
    """Of facts that may well be none, those that are None because the system does not tell them."""
    told = {"quota_cores": tells_quota, "core_kinds": tells_kinds}
    unknown = [name for name in ("quota_cores", "core_kinds", "turbo", "governor") if facts[name] is None]
    return [name for name in unknown if name not in told or not told[name](root)]


def machine_line(card: Mapping[str, Any]) -> str:
    """The card in one line: processor, cores, memory, system, Python, power.

    The card may come from a file: whatever is missing or odd is left out.
    """
    parts = [
        _word(card.get("cpu")),
        cores_words(card),
        _memory(card),
        _word(card.get("system")),
    ]
    parts.append(_measured_python(card))
    parts.append({"mains": tr("mains power"), "battery": tr("battery")}.get(_word(card.get("power")), ""))
    return " · ".join(part for part in parts if part)


def _memory(card: Mapping[str, Any]) -> str:
    """ "16 GB", or "2 GB (container limit)" where a control group allows less."""
    found = memory_limit(card)
    if found is None or not found[1]:
        return memory_words(card.get("memory_bytes"))
    return tr("{memory} (container limit)").format(memory=memory_words(found[0]))


def _measured_python(card: Mapping[str, Any]) -> str:
    """The interpreters that were measured; the one that the card speaks of where nothing else is known."""
    told = card.get("pythons")
    measured = [one for one in told if isinstance(one, Mapping)] if isinstance(told, list) else []
    names = [name for one in measured if (name := _word(one.get("python")))]
    if len(names) > 1:
        return f"Python {', '.join(names[:_PYTHONS])}{', …' if len(names) > _PYTHONS else ''}"
    if names:
        return _python_words(names[0].removesuffix("t"), measured[0].get("gil"))
    python = _word(card.get("python"))
    return _python_words(python, card.get("gil")) if python else ""


def _python_words(version: str, gil: object) -> str:
    if gil is True:
        return tr("Python {version} with the GIL").format(version=version)
    return tr("Python {version} without the GIL").format(version=version) if gil is False else f"Python {version}"


def cores_words(card: Mapping[str, Any]) -> str:
    """ "4 cores, 8 logical, 2 usable"; "" where nothing is known."""
    physical, logical, usable = (count(card, f"{kind}_cores") for kind in ("physical", "logical", "usable"))
    words = []
    if physical is not None:
        words.append(format_count(physical, "core"))
    if logical is not None and logical != physical:
        words.append(tr("{n} logical", "", logical))
    if usable is not None and logical is not None and usable < logical:
        words.append(tr("{n} usable", "", usable))
    return ", ".join(words)


def count(card: Mapping[str, Any], key: str) -> int | None:
    """A number of cores on a card, which may come from anybody; None where it is missing or no machine has so many."""
    value = card.get(key)
    return value if type(value) is int and 0 < value < 1_000_000 else None


def cluster_count(card: Mapping[str, Any], key: str) -> int | None:
    """The same of the cluster that a card tells of: its workers, or those of its first machine."""
    cluster = card.get("cluster")
    return count(cluster, key) if isinstance(cluster, Mapping) else None


def memory_limit(card: Mapping[str, Any]) -> tuple[int, bool] | None:
    """Bytes that a team can have in all, and whether a control group sets them; None where the card does not say."""
    total, limit = (
        value if type(value := card.get(key)) is int and 2**20 <= value <= 2**60 else None
        for key in ("memory_bytes", "memory_limit_bytes")
    )
    if limit is not None and (total is None or limit < total):
        return limit, True
    return (total, False) if total is not None else None


def memory_words(memory: object) -> str:
    """Bytes as they are sold: "16 GB"; "" for what cannot be."""
    if not isinstance(memory, int | float) or not 2**20 <= memory <= 2**60:
        return ""
    gib = memory / 2**30
    # The system reports what the firmware leaves of it: 15.3 GiB are sold as 16 GB, 62.7 as 64.
    step = 2.0 ** (floor(log2(gib)) - 2)
    sold = ceil(gib / step) * step
    return f"{sold if sold <= gib * 1.09 else round(gib, 1):g} GB"


def _word(value: object) -> str:
    """A text of a card as something to print on one line."""
    text = value if isinstance(value, str) else ""
    return "".join(character for character in text if character.isprintable())[:80]


def _or_none(find: Callable[[], T | None]) -> T | None:
    """A fact, or None where the system is not as expected: a card never stops a run."""
    try:
        found = find()
    except Exception:
        return None
    return None if found == "" else found


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip("\0\n ")


def _cpu(root: Path) -> str | None:
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"HARDWARE\DESCRIPTION\System\CentralProcessor\0") as key:
            return tidy_cpu(str(winreg.QueryValueEx(key, "ProcessorNameString")[0]))
    if sys.platform == "darwin":
        import subprocess

        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        return tidy_cpu(subprocess.run(command, capture_output=True, text=True, timeout=2, check=True).stdout)
    model = re.search(r"^(?:model name|Model|Hardware|cpu model)\s*:\s*(.+)$", _read(root / "proc/cpuinfo"), re.M)
    if model:
        return tidy_cpu(model[1])
    return tidy_cpu(_read(root / "sys/firmware/devicetree/base/model"))


def tidy_cpu(name: str) -> str:
    """A processor's name without marks, clock and marketing: "Intel Core i5-1145G7"."""
    name = re.sub(
        r"\((?:R|TM|tm|r)\)|^\d+th Gen |\bCPU\b|@.*$|\bwith Radeon.*$|\b\d+-Core\b|\bProcessor$", " ", name.strip()
    )
    return " ".join(name.split())


def _memory_bytes() -> int:
    if sys.platform == "linux":
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    import psutil

    return int(psutil.virtual_memory().total)


def _system() -> str:
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    if sys.platform == "win32":
        return f"Windows {platform.release()}"
    # A release may end in a name that somebody gave the kernel.
    release = re.match(r"\d+(\.\d+)?", platform.release())
    return f"{platform.system()} {release[0] if release else ''}".strip()


def _distribution() -> str | None:
    return platform.freedesktop_os_release().get("PRETTY_NAME") if sys.platform == "linux" else None


def _virtual(root: Path) -> bool | None:
    if sys.platform != "linux":
        return None
    flags = re.search(r"^flags\s*:(.*)$", _read(root / "proc/cpuinfo"), re.M)
    return "hypervisor" in flags[1].split() if flags else None


def _power(root: Path) -> str | None:
    """ "mains" or "battery"."""
    if sys.platform == "linux":
        supplies = [supply for supply in (root / "sys/class/power_supply").iterdir() if (supply / "type").exists()]
        kinds = {supply: _read(supply / "type") for supply in supplies}
        if any(_read(supply / "online") == "1" for supply, kind in kinds.items() if kind == "Mains"):
            return "mains"
        # The battery of a mouse has the scope "Device".
        own = [s for s, kind in kinds.items() if kind == "Battery" and "Device" not in _read_if_there(s / "scope")]
        if any(_read_if_there(supply / "status") == "Discharging" for supply in own):
            return "battery"
        return "mains" if own else None
    import psutil

    battery = psutil.sensors_battery()
    return None if battery is None else "mains" if battery.power_plugged else "battery"


def _read_if_there(path: Path) -> str:
    return _read(path) if path.exists() else ""


def _native_build() -> tuple[dict[str, Any] | None, str | None]:
    """How the extension was built, or why it cannot be used."""
    try:
        from .. import _native
    except Exception as error:
        # The loader's message holds the path of the file, and with it often a user's name.
        return None, re.sub(r"(?:[A-Za-z]:)?[\\/][^\s:]+[\\/]", "", str(error)) or type(error).__name__
    return dict(_native.BUILD), None


def _python() -> OwnPython:
    gil = getattr(sys, "_is_gil_enabled", None)
    build = build_facts()
    return {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        # Before 3.13 there always is one.
        "gil": bool(gil()) if gil is not None else True,
        "python_executable": Path(sys.executable or "").name or None,
        "python_compiler": build.pop("compiler"),
        "python_build": build,
    }


def _versions(folders: list[str]) -> dict[str, str | None]:
    """Versions of the packages that matter, from the names of their metadata folders.

    importlib.metadata says the same and takes 25 ms to import.
    """
    found: dict[str, str] = {}
    for folder in folders:
        try:
            names = [path.name for path in Path(folder or ".").iterdir()]
        except OSError:
            continue
        for name in names:
            if match := re.fullmatch(r"(.+?)-([^-]+)\.dist-info", name):
                found.setdefault(re.sub(r"[-_.]+", "-", match[1]).lower(), match[2])
    return {key: next((found[name] for name in names if name in found), None) for key, names in _PACKAGES.items()}
