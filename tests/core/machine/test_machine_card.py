"""The machine card: facts of this machine and of made-up ones, and nothing that tells whose it is."""

from __future__ import annotations

import getpass
import json
import os
import platform
import socket
import sys
from pathlib import Path

import psutil
import pytest
from speeduplab.core.machine import machine_card as card_module
from speeduplab.core.machine.cores import affinity_cores, physical_cores, quota_cores, usable_cores, whole_cores
from speeduplab.core.machine.machine_card import MachineCard, count, machine_card, machine_line, tidy_cpu

linux = pytest.mark.skipif(sys.platform != "linux", reason="its files are Linux's, not this system's")

KEYS = {
    "cpu",
    "physical_cores",
    "logical_cores",
    "usable_cores",
    "affinity_cores",
    "quota_cores",
    "memory_bytes",
    "memory_limit_bytes",
    "load",
    "system",
    "distribution",
    "architecture",
    "virtual",
    "power",
    "governor",
    "smt",
    "core_kinds",
    "not_told",
    "max_clock_mhz",
    "turbo",
    "frequency_driver",
    "energy_preference",
    "environment",
    "native",
    "native_reason",
    "versions",
    "python",
    "implementation",
    "gil",
    "python_executable",
    "python_compiler",
    "python_build",
}


def put(root: Path, files: dict[str, str]) -> Path:
    """A made-up machine's files."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def test_the_card_has_every_fact_as_plain_json():
    card = machine_card()
    assert card.keys() == KEYS
    assert json.loads(json.dumps(card, allow_nan=False)) == card


def test_the_card_names_neither_user_nor_host_nor_folder():
    text = json.dumps(machine_card())
    for secret in {
        socket.gethostname(),
        platform.node(),
        str(Path.home()),
        str(Path.cwd()),
        sys.prefix,
        sys.executable,
    }:
        assert len(secret) < 2 or secret not in text
    words = set(text.replace('"', " ").split())
    assert getpass.getuser() not in words


def test_what_python_was_told_of_the_cores_is_not_what_the_machine_has(monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 999)  # as by -X cpu_count
    assert machine_card()["logical_cores"] == psutil.cpu_count()


def test_the_card_agrees_with_python():
    card = machine_card()
    assert card["logical_cores"] == psutil.cpu_count()
    assert card["python"] == platform.python_version()
    assert card["usable_cores"] == usable_cores() >= 1


def test_a_fact_that_cannot_be_found_out_is_none(monkeypatch, tmp_path):
    def fail(*_):
        raise RuntimeError("odd system")

    for name in ("_memory_bytes", "_system", "_distribution", "physical_cores", "quota_cores", "affinity_cores"):
        monkeypatch.setattr(card_module, name, fail)
    card = machine_card(tmp_path)
    assert card.keys() == KEYS
    assert card["memory_bytes"] is None
    assert card["system"] is None
    assert card["usable_cores"] == 1


def test_a_missing_extension_gives_its_reason_without_a_path(monkeypatch):
    # None makes an import fail; what the loader of a broken file would say comes from a finder.
    class Broken:
        def find_spec(self, name, path=None, target=None):
            if name == "speeduplab.core._native":
                raise ImportError("/home/ada/lab/_native.so: undefined symbol: x")

    monkeypatch.delitem(sys.modules, "speeduplab.core._native", raising=False)
    monkeypatch.delattr("speeduplab.core._native", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Broken(), *sys.meta_path])
    card = machine_card()
    assert card["native"] is None
    assert "undefined symbol" in card["native_reason"]
    assert "ada" not in card["native_reason"]


@linux
@pytest.mark.parametrize(
    ("files", "power"),
    [
        ({}, None),
        ({"AC/type": "Mains\n", "AC/online": "1\n", "BAT0/type": "Battery\n", "BAT0/status": "Charging\n"}, "mains"),
        (
            {"AC/type": "Mains\n", "AC/online": "0\n", "BAT0/type": "Battery\n", "BAT0/status": "Discharging\n"},
            "battery",
        ),
        ({"BAT0/type": "Battery\n", "BAT0/status": "Full\n"}, "mains"),
        ({"mouse/type": "Battery\n", "mouse/scope": "Device\n", "mouse/status": "Discharging\n"}, None),
    ],
    ids=["a desktop", "charging", "on battery", "full", "a mouse"],
)
def test_power_comes_from_the_supplies_of_the_machine(tmp_path, files, power):
    (tmp_path / "sys/class/power_supply").mkdir(parents=True)
    put(tmp_path / "sys/class/power_supply", files)
    assert machine_card(tmp_path)["power"] == power


@linux
def test_governor_processor_and_virtual_machine_come_from_the_system(tmp_path):
    put(
        tmp_path,
        {
            "proc/cpuinfo": "model name\t: AMD Ryzen 7 PRO 4750U with Radeon Graphics\nflags\t\t: fpu hypervisor\n",
            "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "powersave\n",
        },
    )
    card = machine_card(tmp_path)
    assert (card["cpu"], card["governor"], card["virtual"]) == ("AMD Ryzen 7 PRO 4750U", "powersave", True)


@pytest.mark.parametrize(
    ("raw", "tidy"),
    [
        ("11th Gen Intel(R) Core(TM) i5-1145G7 @ 2.60GHz", "Intel Core i5-1145G7"),
        ("Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz", "Intel Xeon E5-2680 v4"),
        ("AMD EPYC 9R14 96-Core Processor", "AMD EPYC 9R14"),
        ("Apple M2", "Apple M2"),
    ],
)
def test_a_processor_is_named_without_marks_and_clock(raw, tidy):
    assert tidy_cpu(raw) == tidy


@linux
def test_physical_cores_are_counted_without_their_threads(tmp_path):
    for cpu in range(4):
        put(
            tmp_path / f"sys/devices/system/cpu/cpu{cpu}/topology",
            {"physical_package_id": "0\n", "core_id": f"{cpu // 2}\n"},
        )
    assert physical_cores(tmp_path) == 2


@pytest.mark.parametrize(
    ("files", "quota"),
    [
        ({}, None),
        ({"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/b/cpu.max": "max 100000\n"}, None),
        ({"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/b/cpu.max": "150000 100000\n"}, 1.5),
        (
            {
                "proc/self/cgroup": "0::/a/b\n",
                "sys/fs/cgroup/a/cpu.max": "50000 100000\n",
                "sys/fs/cgroup/a/b/cpu.max": "150000 100000\n",
            },
            0.5,
        ),
        (
            {
                "proc/self/cgroup": "3:cpu,cpuacct:/docker/x\n",
                "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us": "200000\n",
                "sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us": "100000\n",
            },
            2.0,
        ),
        (
            {
                "proc/self/cgroup": "3:cpu:/jobs/a\n",
                "sys/fs/cgroup/cpu/jobs/cpu.cfs_quota_us": "50000\n",
                "sys/fs/cgroup/cpu/jobs/cpu.cfs_period_us": "100000\n",
                "sys/fs/cgroup/cpu/jobs/a/cpu.cfs_quota_us": "-1\n",
            },
            0.5,
        ),
        ({"proc/self/cgroup": "3:cpu:/\n", "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1\n"}, None),
        ({"proc/self/cgroup": "rubbish\n\n0::/\n", "sys/fs/cgroup/cpu.max": "x y z\n"}, None),
    ],
    ids=["no groups", "no limit", "v2", "v2 above", "v1", "v1 above", "v1 without limit", "rubbish"],
)
def test_the_smallest_quota_of_the_control_groups_counts(tmp_path, files, quota):
    assert quota_cores(put(tmp_path, files)) == quota


@linux
@pytest.mark.parametrize(
    ("files", "not_told"),
    [
        ({}, ["quota_cores", "core_kinds", "turbo", "governor"]),
        (
            {"proc/self/cgroup": "0::/a\n", "sys/fs/cgroup/a/cpu.max": "max 100000\n"},
            ["core_kinds", "turbo", "governor"],
        ),
        ({"sys/devices/system/cpu/cpu0/cpu_capacity": "1024\n"}, ["quota_cores", "turbo", "governor"]),
        (
            {
                "sys/devices/system/cpu/cpufreq/policy0/cpuinfo_max_freq": "4000000\n",
                "sys/devices/system/cpu/cpufreq/boost": "1\n",
                "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "performance\n",
            },
            ["quota_cores"],
        ),
    ],
)
def test_the_card_says_what_the_system_does_not_tell(tmp_path, files, not_told):
    assert machine_card(put(tmp_path, files))["not_told"] == not_told


@pytest.mark.parametrize(("affinity", "quota", "cores"), [(8, None, 8), (8, 1.5, 1), (8, 0.1, 1), (2, 6.0, 2)])
def test_usable_cores_keep_both_limits_and_are_at_least_one(affinity, quota, cores):
    assert whole_cores(affinity, quota) == cores


@linux
def test_affinity_counts():
    before = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(before)})
        assert affinity_cores() == 1
    finally:
        os.sched_setaffinity(0, before)


def test_the_line_says_what_a_reader_needs():
    card = {
        "cpu": "Intel Core i5-1145G7",
        "physical_cores": 4,
        "logical_cores": 8,
        "usable_cores": 2,
        "memory_bytes": int(15.3 * 2**30),
        "system": "Linux 6.8",
        "python": "3.14.0",
        "gil": False,
        "power": "battery",
    }
    assert machine_line(card) == (
        "Intel Core i5-1145G7 · 4 cores, 8 logical, 2 usable · 16 GB · Linux 6.8 · "
        "Python 3.14.0 without the GIL · battery"
    )


@pytest.mark.parametrize(
    "card",
    [
        {},
        dict.fromkeys(KEYS),
        {key: [] for key in KEYS},
        {key: {"a": 1} for key in KEYS},
        dict.fromkeys(KEYS, -1),
        dict.fromkeys(KEYS, 10**400),
        dict.fromkeys(KEYS, True),
        dict.fromkeys(KEYS, float("nan")),
        dict.fromkeys(KEYS, "\x1b[2J" * 1000),
    ],
    ids=["empty", "none", "lists", "objects", "negative", "huge", "true", "nan", "escapes"],
)
def test_a_card_from_a_stranger_gives_one_harmless_line(card):
    line = machine_line(card)
    assert line.isprintable()
    assert len(line) < 500


@pytest.mark.parametrize("value", [None, 0, -1, True, 2.5, "4", [4], 10**9, 10**400], ids=str)
def test_what_is_no_number_of_cores_counts_as_unknown(value: object) -> None:
    card = {"physical_cores": value}
    assert (count(card, "physical_cores"), count(card, "logical_cores")) == (None, None)


def test_a_number_of_cores_is_counted() -> None:
    assert count({"logical_cores": 8}, "logical_cores") == 8


def test_the_card_has_the_keys_of_its_type_and_no_other() -> None:
    assert machine_card().keys() == MachineCard.__annotations__.keys()


@pytest.mark.parametrize(
    ("pythons", "told"),
    [
        ([], "Python 3.11.7 with the GIL"),
        ([{"python": "3.14.0", "gil": True}], "Python 3.14.0 with the GIL"),
        ([{"python": "3.13.1t", "gil": False}], "Python 3.13.1 without the GIL"),
        ([{"python": "3.11.7", "gil": True}, {"python": "3.13.1t", "gil": False}], "Python 3.11.7, 3.13.1t"),
        ([{"python": str(n)} for n in range(5)], "Python 0, 1, 2, …"),
        (["odd", {"python": None}], "Python 3.11.7 with the GIL"),
    ],
    ids=["none named", "another one", "free-threaded", "two", "many", "rubbish"],
)
def test_the_line_names_the_pythons_that_were_measured(pythons, told):
    assert machine_line({"python": "3.11.7", "gil": True, "pythons": pythons}) == told


def test_the_line_tells_the_memory_that_a_control_group_allows() -> None:
    assert "2 GB (container limit)" in machine_line({"memory_bytes": 16 * 2**30, "memory_limit_bytes": 2 * 2**30})
    assert machine_line({"memory_bytes": 16 * 2**30, "memory_limit_bytes": 32 * 2**30}) == "16 GB"
