"""Guesses as they are typed: which texts are a factor, and what the cells of a lesson are called."""

from __future__ import annotations

import pytest
from speeduplab.core.display.i18n import speak
from speeduplab.core.lessons.guessing import cell_names, parse_factor, parse_guesses
from speeduplab.core.plan.guess_rules import GuessError
from speeduplab.core.plan.rules import PlanError
from synthetic import cell

CELLS = (cell("serial"), cell("threads", 2), cell("threads", 4), cell("processes", 2, num=10**4), cell("processes", 2))
NAMES = cell_names(CELLS, {1, 2, 3, 4}, {})


@pytest.mark.parametrize(
    ("text", "factor"),
    [("2.5x", 2.5), ("2.5", 2.5), (" x2 ", 2.0), ("0.9 x", 0.9), ("1,000x", 1000.0), ("1000", 1000.0), ("4X", 4.0)],
)
def test_a_factor_is_a_number_with_or_without_its_x(text: str, factor: float) -> None:
    assert parse_factor(text) == factor


@pytest.mark.parametrize("text", ["0", "0x", "-2", "-2x", "20000", "1e9"])
def test_a_number_that_no_speed_up_is_gets_the_rule(text: str) -> None:
    with pytest.raises(GuessError, match=r"a guess must be from 0\.01x to 10,000x, got .*: 1x is as fast"):
        parse_factor(text)


@pytest.mark.parametrize("text", ["", "fast", "nan", "inf", "2..5", "1,2,3", "\N{SNOWMAN}", "9" * 5000])
def test_a_text_that_is_no_number_gets_an_example(text: str) -> None:
    with pytest.raises(GuessError, match="a guess must be"):
        parse_factor(text)


def test_where_a_comma_begins_the_decimals_it_does_so_in_a_guess() -> None:
    speak(None, "de")
    try:
        assert (parse_factor("2,5x"), parse_factor("1.000,5")) == (2.5, 1000.5)
    finally:
        speak(None)


def test_cells_are_named_as_short_as_tells_them_apart() -> None:
    assert list(NAMES) == ["threads:2", "threads:4", "processes:2@10000", "processes:2@1e6"]


def test_guesses_are_read_from_several_options_or_one() -> None:
    assert parse_guesses(["threads:2=2.0x,threads:4=3.5", "processes:2@10_000=0.1x"], NAMES) == {1: 2.0, 2: 3.5, 3: 0.1}
    assert parse_guesses([], NAMES) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("threads:2", "a guess must be CELL=FACTOR, such as threads:2=2.0x, got 'threads:2'"),
        ("threads:3=2x", "guess must be one of threads:2, threads:4, .*, got 'threads:3'; did you mean"),
        ("serial=2x", "guess must be one of threads:2"),
        ("threads:2=0", "threads:2: a guess must be from 0.01x"),
        ("threads:2=fast", "threads:2: a guess must be a number such as 2.5x"),
        ("threads:2=1x,threads:2=2x", "threads:2 is guessed twice"),
    ],
)
def test_a_guess_that_is_none_is_refused_with_its_cell_and_the_rule(text: str, words: str) -> None:
    with pytest.raises(PlanError, match=words):
        parse_guesses([text], NAMES)
