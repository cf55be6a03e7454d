"""How each measured interpreter was built stands in the card, without a path."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from speeduplab.core.bench.build import build_facts
from speeduplab.core.bench.model import Plan
from speeduplab.core.hosts import interpreter_card, interpreters
from speeduplab.core.hosts.interpreter_card import with_measured, with_pythons
from speeduplab.core.hosts.interpreters import PythonError, PythonInfo, probe, this_python
from speeduplab.core.machine.card_diff import flat_card
from speeduplab.core.machine.card_text import machine_facts
from speeduplab.core.machine.machine_card import machine_card
from synthetic import cell

BUILD = {"compiler": "Clang 21", "debug": True, "free_threaded": True, "optimisations": True, "lto": True}
OTHER = "/home/somebody/3.13t/bin/python"


@pytest.fixture
def other(monkeypatch: pytest.MonkeyPatch) -> None:
    info = PythonInfo(
        path=OTHER, version="3.13.5", implementation="cpython", gil=False, unavailable={}, build=dict(BUILD)
    )
    monkeypatch.setattr(interpreter_card, "known", {OTHER: info}.__getitem__)


def test_the_probe_says_of_this_python_what_the_card_says() -> None:
    card, build = machine_card(), this_python().build
    assert build == build_facts()
    assert build == {"compiler": card["python_compiler"], **card["python_build"]}


def test_an_interpreter_that_was_probed_is_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    found = probe(sys.executable)
    monkeypatch.setattr("subprocess.Popen", None)
    assert interpreter_card.known(found.path) is found


def test_the_card_tells_each_interpreter_of_the_plan_once_and_in_its_order(other: None) -> None:
    cells = (cell("serial", python=OTHER), cell("serial", python=sys.executable), cell("threads", 2, python=OTHER))
    pythons = with_measured({"cpu": "x"}, Plan(cells=cells, rounds=1, seed=1))["pythons"]
    assert [one["python"] for one in pythons] == ["3.13.5t", sys.version.split()[0]]
    assert pythons[0]["build"] == BUILD
    assert pythons[1]["build"] == build_facts()


def test_no_path_and_so_no_name_of_a_user_goes_into_the_card(other: None) -> None:
    text = json.dumps(with_pythons({}, [OTHER, sys.executable]))
    assert "somebody" not in text
    assert str(Path.home()) not in text


def test_an_interpreter_that_says_nothing_leaves_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: str) -> PythonInfo:
        raise PythonError("gone")

    monkeypatch.setattr(interpreter_card, "known", refuse)
    (python,) = with_pythons({}, ["/home/somebody/python9"])["pythons"]
    assert python == {"python": "python9", "implementation": None, "gil": None, "build": None}
    assert dict(machine_facts({"pythons": [python]})) == {"Python python9": "how it was built is not known"}


def test_a_measured_python_stands_among_the_facts(other: None) -> None:
    facts = dict(machine_facts(with_pythons(machine_card(), [OTHER])))
    assert facts["Python 3.13.5t"] == (
        "without the GIL, debug, free-threaded, optimised by profile, optimised while linking, Clang 21"
    )
    assert flat_card(with_pythons({}, [OTHER]))["pythons.0.build.compiler"] == "Clang 21"


def test_two_builds_of_one_version_keep_a_line_each() -> None:
    two = [{"python": "3.13.5", "gil": True, "build": {**BUILD, "compiler": name}} for name in ("Clang 21", "GCC 12")]
    facts = dict(machine_facts({"pythons": two}))
    assert facts["Python 3.13.5"].endswith("Clang 21")
    assert facts["Python 3.13.5 (2)"].endswith("GCC 12")


def test_where_only_this_python_is_measured_nothing_is_said_twice() -> None:
    card = machine_card()
    assert machine_facts(with_pythons(card, [sys.executable])) == machine_facts(card)


@pytest.mark.parametrize("odd", [3, {}, [3], [{}], [{"python": [], "build": 7}], [{"python": "3", "build": {}}]])
def test_an_odd_list_from_a_file_does_no_harm(odd: Any) -> None:
    assert isinstance(machine_facts({"pythons": odd, "python_build": 3}), tuple)


def test_what_a_python_printed_before_it_answered_is_on_the_card_without_the_home(monkeypatch: pytest.MonkeyPatch):
    home = str(Path.home())
    told = PythonInfo(
        path="/a/python", version="3.13.0", implementation="cpython", gil=True, unavailable={}, printed=f"read {home}/x"
    )
    monkeypatch.setitem(interpreters._told, "/a/python", told)
    (facts,) = with_pythons({}, ["/a/python"])["pythons"]
    assert facts["printed"] == "read ~/x"
