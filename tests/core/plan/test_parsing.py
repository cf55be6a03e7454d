"""Whatever is typed becomes a value within its rule, or one short sentence."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.bench.model import NUM_MAX, WORKERS_MAX, Schedule
from speeduplab.core.display.i18n import speak
from speeduplab.core.display.numbers import number
from speeduplab.core.plan.parsing import (
    parse_inner_threads,
    parse_num,
    parse_rounds,
    parse_schedules,
    parse_start_methods,
    parse_strategies,
    parse_workers,
)
from speeduplab.core.plan.rules import PlanError

PARSERS = (parse_num, parse_workers, parse_strategies, parse_start_methods, parse_rounds, parse_inner_threads)


@given(st.integers(1, NUM_MAX))
def test_a_num_survives_being_printed_and_read(num: int) -> None:
    assert parse_num(number(num)) == num


@given(st.text(max_size=30))
def test_any_text_is_a_num_within_the_rule_or_refused(text: str) -> None:
    with suppress(PlanError):
        assert 1 <= parse_num(text) <= NUM_MAX


@given(st.text("0123456789,- ", max_size=12))
def test_any_list_of_workers_is_within_the_rule_or_refused(text: str) -> None:
    with suppress(PlanError):
        assert all(1 <= count <= WORKERS_MAX for count in parse_workers(text))


@pytest.mark.parametrize("text", ["1" * 100_000, "1e" + "9" * 100_000, "1," * 50_000, "x" * 100_000, "0" * 100_000])
@pytest.mark.parametrize("parse", PARSERS, ids=lambda parse: parse.__name__)
def test_an_endless_text_is_refused_briefly(parse: Callable[[str], object], text: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse(text)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("parse", PARSERS, ids=lambda parse: parse.__name__)
def test_a_refusal_does_not_pass_control_characters_on(parse: Callable[[str], object]) -> None:
    with pytest.raises(PlanError) as caught:
        parse("\x1b[31m\x07")
    assert str(caught.value).isprintable()


def test_a_start_method_that_windows_lacks_is_refused_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(PlanError, match="fork does not exist on Windows: use spawn"):
        parse_start_methods("fork")


@pytest.mark.parametrize("text", ["1, 2, 4", "1 2 4", "1,2,4", " 1  2,4 ", "1 - 2, 4", "1-2 4"])
def test_workers_may_stand_apart_by_commas_or_spaces(text: str) -> None:
    assert parse_workers(text) == (1, 2, 4)


@pytest.mark.parametrize("language", ["de", "es"])
@given(num=st.integers(1, NUM_MAX))
def test_a_num_survives_being_printed_and_read_with_a_decimal_comma(language: str, num: int) -> None:
    speak(None, language)
    try:
        assert parse_num(number(num)) == num
    finally:
        speak(None)


@pytest.mark.parametrize(
    ("text", "num"),
    [("300.000", 300_000), ("300,000", 300_000), ("1,5e8", 150_000_000), ("1.5e8", 150_000_000), ("1e8", 10**8)],
)
def test_with_a_decimal_comma_points_group_digits(text: str, num: int) -> None:
    speak(None, "de")
    try:
        assert parse_num(text) == num
    finally:
        speak(None)


def test_schedules_are_a_list_of_keys_each_once():
    assert parse_schedules("dynamic, static,dynamic") == (Schedule.DYNAMIC, Schedule.STATIC)


def test_an_unknown_schedule_is_refused_with_those_that_exist():
    with pytest.raises(
        PlanError, match="schedule must be one of static, interleaved, dynamic, guided, got 'dynamical'"
    ) as error:
        parse_schedules("dynamical")
    assert error.value.field == "schedule"


def test_inner_threads_are_a_list_of_counts_each_once() -> None:
    assert parse_inner_threads("1, 2,4,2") == (1, 2, 4)


@pytest.mark.parametrize("text", ["", "0", "1,", "2.5", "-1", "all", "1025", "1-4"])
def test_inner_threads_that_no_library_can_have_are_refused_with_the_rule(text: str) -> None:
    with pytest.raises(PlanError, match="from 1 to 1024"):
        parse_inner_threads(text)
