"""A row's rate and its limit, as a sentence."""

from __future__ import annotations

from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.rate_text import rate_sentence
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import MACHINE, Timed, cell, run

NUM = 10**7


def triad(memory: float | None = 10e9, **more: object) -> RunResult:
    """240 MB in 0.03 s, and in 0.1 s."""
    limits = {} if memory is None else {"limits": {"memory": memory}}
    cells = [
        Timed(cell=cell("cpp-threads", 2, num=NUM, workload="triad"), warm_s=0.03),
        Timed(cell=cell("serial", num=NUM, workload="triad"), warm_s=0.1),
    ]
    return run(cells, machine={**MACHINE, **limits}, **more)


def test_the_fastest_row_tells_its_rate_and_how_near_its_limit_it_is() -> None:
    said = rate_sentence(summarise(triad()))
    assert said == "C++ threads: 8.00 GB/s, 80 % of the streaming roof, measured on the same machine"


def test_a_chosen_row_tells_its_own() -> None:
    assert rate_sentence(summarise(triad()), 1).startswith("Serial: 2.40 GB/s, 24 % of the streaming roof")


def test_cold_times_are_not_what_the_rate_is_of() -> None:
    assert "warm: 8.00 GB/s" in rate_sentence(summarise(triad(), basis=Basis.COLD))


def test_a_limit_that_was_not_measured_is_said_to_be_so() -> None:
    said = rate_sentence(summarise(triad(memory=None)))
    assert said == "C++ threads: 8.00 GB/s, the streaming roof was not measured on that machine"


def test_what_is_faster_than_memory_says_that_it_stays_in_the_caches() -> None:
    said = rate_sentence(summarise(triad(memory=4e9)))
    assert said.endswith("200 % of the streaming roof, measured on the same machine: much of it stays in the caches")


def test_a_workload_without_a_limit_says_nothing() -> None:
    assert rate_sentence(summarise(run([Timed(cell=cell("serial", workload="primes"), warm_s=1.0)]))) == ""


def test_nothing_is_said_while_the_run_goes_on() -> None:
    assert rate_sentence(summarise(triad(outcome=None, rounds_done=2))) == ""
