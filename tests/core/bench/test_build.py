"""How an interpreter was built, from what its build wrote down."""

from __future__ import annotations

import sys
import sysconfig
from types import SimpleNamespace

import pytest
from speeduplab.core.bench.build import build_facts


@pytest.fixture
def built(monkeypatch):
    """A Python with these variables."""

    def make(**variables: object) -> dict[str, object]:
        monkeypatch.setattr(sysconfig, "get_config_var", variables.get)
        return build_facts()

    return make


@pytest.mark.parametrize(
    ("arguments", "lto", "optimisations"),
    [
        ("'--enable-optimizations' '--with-lto'", True, True),
        ("'--disable-gil' '--with-lto=no'", False, None),
        ("'--with-lto=thin' '--enable-optimizations=no'", True, False),
        ("'--with-lto' '--without-lto'", False, None),
        ("'--prefix=/usr' '--disable-optimizations'", False, False),
        ("'--prefix=/usr'", False, None),
        ("'CC=gcc --with-ltoo' '--with-computed-gotos'", False, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_the_arguments_say_what_was_asked_for_and_nothing_else_is_guessed(built, arguments, lto, optimisations):
    facts = built(CONFIG_ARGS=arguments)
    assert (facts["lto"], facts["optimisations"]) == (lto, optimisations)


def test_flags_that_were_used_tell_what_no_argument_did(built):
    facts = built(CONFIG_ARGS="'--prefix=/usr'", PY_CFLAGS_NODIST="-O2 -fprofile-use", PY_LDFLAGS_NODIST="-flto=auto")
    assert (facts["lto"], facts["optimisations"]) == (True, True)


def test_debug_and_free_threaded_builds_are_told(built):
    facts = built(Py_DEBUG=1, Py_GIL_DISABLED=0)
    assert (facts["debug"], facts["free_threaded"]) == (True, False)


@pytest.mark.parametrize(("has", "on"), [(True, False), (True, True), (False, False)])
def test_a_jit_is_there_and_on_as_the_interpreter_says(monkeypatch, has, on):
    jit = SimpleNamespace(is_available=lambda: has, is_enabled=lambda: on)
    monkeypatch.setattr(sys, "_jit", jit, raising=False)
    facts = build_facts()
    assert (facts["jit"], facts["jit_on"]) == (has, on)


def test_where_no_interpreter_says_so_nothing_is_known_of_a_jit(monkeypatch):
    monkeypatch.delattr(sys, "_jit", raising=False)
    assert build_facts()["jit"] is None
