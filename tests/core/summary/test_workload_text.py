"""What a workload makes ready, what is timed, and how its result is checked: said for each of them."""

from __future__ import annotations

import pytest
from speeduplab.core.bench.workloads import OWN, WORKLOADS
from speeduplab.core.summary.workload_text import about_workload


@pytest.mark.parametrize("key", WORKLOADS)
def test_every_workload_says_what_is_ready_what_is_timed_and_what_is_checked(key: str) -> None:
    what, ready, timed, checked = about_workload(key)
    assert what == WORKLOADS[key].summary
    assert ready.startswith("Ready before the clock runs")
    assert timed.startswith("Timed: ")
    assert checked.startswith("Checked")


def test_data_that_travels_is_timed_while_it_does() -> None:
    assert about_workload("ship")[1].endswith("numbers, in the memory of the program alone.")
    assert "packing and sending" in about_workload("ship")[2]
    assert "packing" not in about_workload("ship-shared")[2]


def test_steps_that_wait_for_each_other_are_timed_with_the_wait() -> None:
    assert "at the end of each of 10 steps" in about_workload("nbody")[2]


def test_a_checksum_is_not_timed() -> None:
    assert about_workload("triad")[2].endswith("not the checksum of the result.")


def test_how_far_results_are_checked_is_said() -> None:
    assert "up to num 500" in about_workload("mandelbrot")[3]
    assert about_workload("counter")[3] == "Checked against an answer found by another way."


def test_of_a_stranger_and_of_a_function_of_ones_own_nothing_is_claimed() -> None:
    assert about_workload("of-2030") == about_workload(OWN) == ()
