"""Which variables reach a bench host, and which of them the card tells of."""

from __future__ import annotations

import pytest
from speeduplab.core.machine.card_diff import told_side_by_side
from speeduplab.core.machine.card_text import machine_facts
from speeduplab.core.machine.environment_facts import environment_facts, is_unwanted


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PYTHON_JIT", "1"),
        ("PYTHON_GIL", "0"),
        ("PYTHON_LAZY_IMPORTS", "all"),
        ("PYTHONMALLOC", "mimalloc"),
        ("MALLOC_ARENA_MAX", "1"),
        ("LD_PRELOAD", "libjemalloc.so.2"),
        ("OMP_NUM_THREADS", "4"),
        ("OPENBLAS_NUM_THREADS", "1"),
        ("MKL_NUM_THREADS", "2"),
        ("GLIBC_TUNABLES", "glibc.malloc.arena_max=1"),
    ],
)
def test_what_changes_the_speed_and_may_be_meant_stands_on_the_card(name, value):
    assert not is_unwanted(name, value)
    assert environment_facts({name: value, "HOME": "/home/ada"}) == {name: value}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PYTHONMALLOC", "debug"),
        ("PYTHONMALLOC", "pymalloc_debug"),
        ("MALLOC_PERTURB_", "7"),
        ("LD_DEBUG", "all"),
        ("COVERAGE_PROCESS_START", "pyproject.toml"),
        ("COVERAGE_PROCESS_CONFIG", ":data:{}"),
        ("COV_CORE_SOURCE", "src"),
    ],
)
def test_what_only_looks_for_faults_reaches_no_host_and_no_card(name, value):
    assert is_unwanted(name, value)
    assert environment_facts({name: value}) == {}


def test_a_variable_without_a_value_is_none():
    assert environment_facts({"OMP_NUM_THREADS": ""}) == {}


def test_of_a_path_only_the_last_part_is_told():
    given = {"LD_PRELOAD": "/home/ada/lib/libone.so:/opt/libtwo.so", "OMP_PLACES": "{0:4}"}
    assert environment_facts(given) == {"LD_PRELOAD": "libone.so:libtwo.so", "OMP_PLACES": "{0:4}"}


def test_a_long_value_and_one_with_line_ends_stays_one_short_line():
    (told,) = environment_facts({"GLIBC_TUNABLES": "a\n" * 100}).values()
    assert len(told) == 60
    assert told.isprintable()


def test_the_card_in_words_names_them_and_machines_that_differ_in_them_are_told_apart():
    card = {"cpu": "A", "environment": {"OMP_NUM_THREADS": "4", "PYTHON_JIT": "1"}}
    assert ("Environment", "OMP_NUM_THREADS=4, PYTHON_JIT=1") in machine_facts(card)
    (fact,) = [one for one in told_side_by_side([card, {"cpu": "A", "environment": {}}]) if one.name == "Environment"]
    assert fact.differs
    older = {"cpu": "A"}
    assert not any(one.differs for one in told_side_by_side([{"cpu": "A", "environment": {}}, older]))
