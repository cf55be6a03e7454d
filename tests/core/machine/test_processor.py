"""What made-up processors are like."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from speeduplab.core.machine.processor import processor_facts, saving_power

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="its files are Linux's, not this system's")

CPUS = "sys/devices/system/cpu"


def facts(root: Path, files: dict[str, str]) -> dict[str, object]:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    return processor_facts(root)


def test_a_machine_that_says_nothing_has_only_unknown_facts(tmp_path):
    assert set(facts(tmp_path, {}).values()) == {None}


def test_intel_names_its_fast_and_slow_cores(tmp_path):
    files = {"sys/devices/cpu_core/cpus": "0-11", "sys/devices/cpu_atom/cpus": "12-15,17"}
    assert facts(tmp_path, files)["core_kinds"] == {"fast": 12, "slow": 5}


def test_arm_tells_the_capacity_of_each_core(tmp_path):
    files = {f"{CPUS}/cpu{n}/cpu_capacity": "1024" if n < 2 else "446" for n in range(6)}
    assert facts(tmp_path, files)["core_kinds"] == {"fast": 2, "slow": 4}


def policies(*clocks: int) -> dict[str, str]:
    files = {}
    for n, clock in enumerate(clocks):
        files[f"{CPUS}/cpufreq/policy{n}/cpuinfo_max_freq"] = str(clock)
        files[f"{CPUS}/cpufreq/policy{n}/related_cpus"] = f"{2 * n} {2 * n + 1}"
    return files


def test_elsewhere_the_clocks_tell(tmp_path):
    found = facts(tmp_path, policies(4_800_000, 4_800_000, 3_200_000))
    assert found["core_kinds"] == {"fast": 4, "slow": 2}
    assert found["max_clock_mhz"] == 4800.0


def test_favoured_cores_are_of_one_kind(tmp_path):
    assert facts(tmp_path, policies(5_200_000, 4_900_000))["core_kinds"] is None


@pytest.mark.parametrize("text", ["", "no number", "-1", "\0"])
def test_damaged_files_give_unknown_facts(tmp_path, text):
    names = ("cpufreq/policy0/cpuinfo_max_freq", "cpu0/cpu_capacity", "smt/active", "cpufreq/boost2")
    found = facts(tmp_path, {f"{CPUS}/{name}": text for name in names} | {"sys/devices/cpu_core/cpus": text})
    assert (found["core_kinds"], found["max_clock_mhz"], found["smt"]) == (None, None, None)


@pytest.mark.parametrize(
    ("file", "text", "key", "value"),
    [
        ("smt/active", "1", "smt", True),
        ("smt/active", "0", "smt", False),
        ("intel_pstate/no_turbo", "1", "turbo", False),
        ("intel_pstate/no_turbo", "0", "turbo", True),
        ("cpufreq/boost", "1", "turbo", True),
        ("cpufreq/boost", "0", "turbo", False),
        ("cpu0/cpufreq/scaling_driver", "intel_pstate", "frequency_driver", "intel_pstate"),
        ("cpu0/cpufreq/energy_performance_preference", "power", "energy_preference", "power"),
    ],
)
def test_settings_come_from_the_system(tmp_path, file, text, key, value):
    assert facts(tmp_path, {f"{CPUS}/{file}": text})[key] == value


@pytest.mark.parametrize(
    ("card", "setting"),
    [
        ({}, None),
        ({"governor": "performance"}, None),
        ({"governor": "schedutil", "frequency_driver": "acpi-cpufreq"}, None),
        ({"governor": "powersave"}, "governor powersave"),
        ({"governor": "powersave", "frequency_driver": "acpi-cpufreq"}, "governor powersave"),
        ({"governor": "powersave", "frequency_driver": "intel_pstate"}, None),
        (
            {"governor": "powersave", "frequency_driver": "intel_pstate", "energy_preference": "balance_power"},
            "energy preference balance_power",
        ),
        ({"governor": ["powersave"], "energy_preference": {}}, None),
    ],
)
def test_what_keeps_the_clocks_low_is_named(card, setting):
    assert saving_power(card) == setting
