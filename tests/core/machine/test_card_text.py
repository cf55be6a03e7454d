"""The machine card as people read it."""

from __future__ import annotations

import pytest
from speeduplab.core.machine.card_diff import told_side_by_side
from speeduplab.core.machine.card_text import machine_facts
from speeduplab.core.machine.machine_card import machine_card

CARD = {
    "cpu": "Intel Core i5-1145G7",
    "physical_cores": 4,
    "logical_cores": 8,
    "usable_cores": 8,
    "memory_bytes": 25276502016,
    "max_clock_mhz": 4400.0,
    "smt": True,
    "gil": False,
    "governor": None,
    "native": None,
    "native_reason": "no compiler",
}


def test_facts_have_human_names_and_units() -> None:
    facts = dict(machine_facts(CARD))
    assert facts["Cores"] == "4 cores, 8 logical"
    assert facts["Memory"] == "24 GB"
    assert facts["Highest clock"] == "4.4 GHz"
    assert facts["GIL"] == "off"
    assert facts["C++ extension is missing"] == "no compiler"


@pytest.mark.parametrize(
    ("build", "words"),
    [
        ({"optimisations": True, "lto": True}, "optimised by profile, optimised while linking"),
        ({"debug": True, "optimisations": False}, "debug, not optimised by profile"),
        ({"optimisations": None}, None),
        ({"optimisations": None, "lto": False, "jit": True, "jit_on": False}, "JIT built in, off"),
        ({"optimisations": True, "jit": True, "jit_on": True}, "optimised by profile, JIT on"),
        ({"jit": True, "jit_on": True, "jit_in_interpreters": False}, "JIT on, off in sub-interpreters"),
        ({"optimisations": True, "jit": False, "jit_on": False}, "optimised by profile"),
    ],
)
def test_a_python_without_its_profile_says_so(build: dict[str, bool | None], words: str | None) -> None:
    assert dict(machine_facts({"python_build": build})).get("Python was built") == words


def test_what_is_not_known_is_left_out() -> None:
    assert not {"Governor", "C++ extension", "Turbo"} & dict(machine_facts(CARD)).keys()


@pytest.mark.parametrize(
    ("not_told", "quota", "kinds", "governor"),
    [
        ([], "none", "all alike", "not told by this system"),
        (["quota_cores", "core_kinds", "governor", "turbo"], *["not told by this system"] * 3),
    ],
)
def test_none_is_told_apart_from_what_the_system_does_not_tell(
    not_told: list[str], quota: str, kinds: str, governor: str
) -> None:
    facts = dict(machine_facts({**CARD, "quota_cores": None, "core_kinds": None, "not_told": not_told}))
    assert (facts["Quota"], facts["Kinds of cores"], facts["Governor"]) == (quota, kinds, governor)


def test_what_one_program_leaves_out_and_another_says_it_cannot_know_is_no_difference() -> None:
    told = told_side_by_side([CARD, {**CARD, "not_told": ["governor"]}])
    assert [fact.differs for fact in told if fact.name == "Governor"] == [False]


def test_this_machines_card_has_no_raw_key_and_no_raw_value() -> None:
    for name, words in machine_facts(machine_card()):
        assert "_" not in name
        assert words
        assert not words.startswith(("{", "["))
        assert "None" not in words


def test_a_card_of_odd_values_does_no_harm() -> None:
    odd = {key: [{}] for key in CARD} | {"max_clock_mhz": "fast", "versions": 3, "load": "high", "quota_cores": "x"}
    assert isinstance(machine_facts(odd), tuple)


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("v3", "GCC, -O3, pybind11 3, kernels of level x86-64-v3 (AVX2)"),
        ("plain", "GCC, -O3, pybind11 3, kernels without wide registers"),
        ("v9", "GCC, -O3, pybind11 3, kernels of level v9"),
        (None, "GCC, -O3, pybind11 3"),
    ],
)
def test_the_card_names_the_level_of_native_code(level: str | None, words: str) -> None:
    build = {"compiler": "GCC", "flags": "-O3", "pybind11": "3", "optimised": True}
    card = {"native": build | ({"level": level} if level is not None else {})}
    assert dict(machine_facts(card))["C++ extension"] == words


def test_where_the_rounds_tell_their_load_that_of_the_card_is_left_out():
    assert "Load" in dict(machine_facts({"load": 1.92}))
    assert "Load" not in dict(machine_facts({"load": 1.92}, rounds_tell=True))
