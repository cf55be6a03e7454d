"""Numbers as words: three significant figures, with their unit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.display.i18n import in_source_language, speak
from speeduplab.core.display.numbers import (
    format_count,
    format_factor,
    format_figures,
    format_percent,
    format_range,
    format_seconds,
    is_plural,
    join,
    num_range,
    number,
    short_num,
)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0 s"),
        (2.05, "2.05 s"),
        (1.994, "1.99 s"),
        (0.88, "0.880 s"),
        (0.0599, "0.060 s"),
        (0.0281, "0.028 s"),
        (0.9996, "1.00 s"),
        (9.996, "10.0 s"),
        (12.34, "12.3 s"),
        (126.4, "126 s"),
        (1234.5, "1,230 s"),
        (0.01, "0.010 s"),
        (0.009996, "0.010 s"),
        (0.00421, "4.21 ms"),
        (0.001, "1.00 ms"),
        (0.0009996, "1.00 ms"),
        (0.000412, "412 µs"),
        (0.00001234, "12.3 µs"),
        (4.12e-7, "0.412 µs"),
        (1e-9, "0.001 µs"),
    ],
)
def test_seconds_have_three_figures_and_at_most_three_decimals(seconds: float, words: str) -> None:
    assert format_seconds(seconds) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.83, 0.92, "0.830 s to 0.920 s"),
        (0.00487, 0.0192, "4.87 ms to 19.2 ms"),
        (0.000534, 0.00123, "534 µs to 1,230 µs"),
        (0.0, 0.5, "0 s to 0.500 s"),
    ],
)
def test_both_ends_of_a_range_have_one_unit(low: float, high: float, words: str) -> None:
    assert format_range(low, high) == words


@pytest.mark.parametrize(
    ("factor", "words"),
    [
        (34.1667, "34.2x"),
        (1.0302, "1.03x"),
        (0.966, "0.97x"),
        (1.0, "1.00x"),
        (0.9996, "1.00x"),
        (9.996, "10.0x"),
        (119.6, "120x"),
        (1234.0, "1,230x"),
        (123456.0, "123,000x"),
        (0.1, "0.10x"),
        (0.0342, "0.034x"),
        (0.000321, "0.00032x"),
    ],
)
def test_factors_have_three_figures_and_two_below_one(factor: float, words: str) -> None:
    assert format_factor(factor) == words


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.74, "74 %"),
        (0.7449, "74 %"),
        (0.031, "3.1 %"),
        (0.05, "5 %"),
        (0.0996, "10 %"),
        (0.0, "0 %"),
        (1.0, "100 %"),
        (12.5, "1,250 %"),
    ],
)
def test_shares_are_whole_percents_from_ten_on(share: float, words: str) -> None:
    assert format_percent(share) == words


@given(st.floats(1e-7, 1e7))
def test_a_factor_reads_back_within_its_last_figure(factor: float) -> None:
    assert float(format_factor(factor).rstrip("x").replace(",", "")) == pytest.approx(factor, rel=0.055)


@given(st.floats(1e-6, 1e6))
def test_a_time_reads_back_within_its_last_figure(seconds: float) -> None:
    number, unit = format_seconds(seconds).split()
    scale = {"s": 1.0, "ms": 1e-3, "µs": 1e-6}[unit]
    assert float(number.replace(",", "")) * scale == pytest.approx(seconds, rel=0.051)


@pytest.mark.parametrize(("count", "words"), [(1, "1 worker"), (4, "4 workers"), (1024, "1,024 workers")])
def test_one_is_singular(count: int, words: str) -> None:
    assert format_count(count, "worker") == words


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["threads, C++", "b"], "threads, C++; and b"),
        (["threads, C++", "b", "c"], "threads, C++; b; and c"),
    ],
)
def test_a_list_ends_with_and(parts: list[str], words: str) -> None:
    assert join(parts) == words


@pytest.mark.parametrize(
    ("title", "plural"),
    [
        ("Serial", False),
        ("QThreadPool", False),
        ("C++ one thread", False),
        ("Free-threaded Python", False),
        ("C++ threads", True),
        ("Processes", True),
        ("C++ threads, GIL kept", True),
    ],
)
def test_titles_know_their_verb(title: str, plural: bool) -> None:
    assert is_plural(title) is plural


@pytest.mark.parametrize(
    ("num", "words"),
    [
        (7, "7"),
        (1000, "1,000"),
        (300_000, "300,000"),
        (1_000_000, "1e6"),
        (25_000_000, "2.5e7"),
        (100_000_000, "1e8"),
        (123_000_000, "1.23e8"),
        (123_456_789, "123,456,789"),
        (10**12, "1e12"),
    ],
)
def test_a_num_is_called_as_people_call_it(num: int, words: str) -> None:
    assert short_num(num) == words


def test_several_nums_are_named_by_their_ends() -> None:
    assert num_range([1000, 10**6, 10**8]) == "1,000 to 1e8"
    assert num_range([10**6, 10**8]) == "1e6 and 1e8"


@pytest.fixture
def german_numbers() -> Iterator[None]:
    speak(None, "de")
    yield
    speak(None)


@pytest.mark.usefixtures("german_numbers")
def test_numbers_have_the_marks_of_the_language() -> None:
    assert number(300_000) == "300.000"
    assert short_num(25_000_000) == "2,5e7"
    assert format_seconds(2.05) == "2,05 s"
    assert format_factor(1_230.0) == "1.230x"
    assert format_percent(0.031) == "3,1 %"
    assert format_figures(148_933.4) == "149.000"
    assert format_count(1_024, "worker") == "1.024 workers"


@pytest.mark.usefixtures("german_numbers")
def test_what_is_kept_in_files_keeps_the_marks_of_the_source_language() -> None:
    with in_source_language():
        assert number(300_000) == "300,000"
        assert format_count(1_024, "worker") == "1,024 workers"
