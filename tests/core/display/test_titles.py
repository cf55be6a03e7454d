"""Titles of strategies and workloads can be translated though core.bench says nothing in other languages."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest
from speeduplab.core.bench import strategies, workloads
from speeduplab.core.bench.model import Effort
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import MODULES, WORKLOADS
from speeduplab.core.display.i18n import speak
from speeduplab.core.display.titles import (
    are_several,
    effort_title,
    full_workload_title,
    strategy_title,
    workload_title,
)
from speeduplab.core.plan.presets import PRESETS
from speeduplab.core.summary.summary import summarise
from synthetic import example_run


@pytest.fixture
def shouting() -> Iterator[None]:
    speak(lambda text, comment, n: f"<{text}>")
    yield
    speak(None)


def marked(module: ModuleType) -> set[str]:
    """What `later` is told in a module: the texts that translators read."""
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(node, ast.Call)]
    return {ast.literal_eval(call.args[0]) for call in calls if getattr(call.func, "id", "") == "later"}


def test_every_word_of_a_strategy_is_marked_for_translators() -> None:
    for row in STRATEGIES.values():
        assert {row.title, row.summary, row.note} <= marked(strategies) | {""}


def test_every_word_of_a_workload_is_marked_for_translators() -> None:
    for key, row in WORKLOADS.items():
        module = import_module(MODULES[key], workloads.__name__)
        assert {row.title, row.short, row.name, row.summary, row.unit} <= marked(module)


def test_titles_are_said_in_english_without_a_language() -> None:
    assert strategy_title("cpp-threads") == "C++ threads"
    assert (workload_title("primes"), full_workload_title("primes")) == ("Primes", "Primes, uneven work")
    assert [effort_title(effort) for effort in Effort] == ["Quick", "Normal", "Rigorous"]


def test_what_a_newer_program_knows_is_called_by_its_key() -> None:
    assert (strategy_title("fibres"), workload_title("sort")) == ("fibres", "sort")


@pytest.mark.usefixtures("shouting")
def test_the_verb_follows_the_strategy_and_not_its_translated_title() -> None:
    assert strategy_title("processes") == "<Processes>"
    assert [are_several(key) for key in ("processes", "threads", "serial", "cpp-serial", "fibres")] == [
        True,
        True,
        False,
        False,
        True,
    ]


@pytest.mark.usefixtures("shouting")
def test_a_headline_is_one_translated_sentence() -> None:
    summary = summarise(example_run())
    assert summary.headline.startswith("<<")
    assert summary.headline.endswith(">")
    assert [row.title for row in summary.rows] == [strategy_title(row.cell.strategy) for row in summary.rows]


@pytest.mark.usefixtures("shouting")
def test_what_is_kept_in_the_file_stays_english() -> None:
    from speeduplab.core.report.conclusions import conclude

    concluded = conclude(example_run())
    assert concluded is not None
    assert concluded.findings
    assert not any("<" in found["advice"] for found in concluded.findings)


def test_presets_hold_their_texts_in_english() -> None:
    assert PRESETS["seed"].title == "The first experiment"
