"""The share of the GIL and what follows from it, against threads that are simulated event by event."""

from __future__ import annotations

from dataclasses import replace
from heapq import heappop, heappush

import numpy as np
import pytest
from speeduplab.core.advice.gil_share import gil_share, share_within, speedup_within
from speeduplab.core.advice.gil_text import gil_lines
from speeduplab.core.results.waiting import IdleParts
from speeduplab.core.stats.intervals import Interval
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run


def simulated(draw: np.random.Generator, share: float, workers: int, shape: float, cycles: int = 3000) -> float:
    """Speed-up of threads that hold the lock for a share of their time, first come, first served.

    Parameters
    ----------
    shape
        Of the phases' gamma law: 1 is exponential, and large ones are all alike.
    """
    waiting: list[tuple[float, int]] = []
    for worker in range(workers):
        heappush(waiting, (float(draw.random()), worker))
    free_at = done_at = 0.0
    for held, away in draw.gamma(shape, 1 / shape, (cycles * workers, 2)).tolist():
        at, worker = heappop(waiting)
        free_at = max(at, free_at) + held * share
        done_at = free_at + away * (1 - share)
        heappush(waiting, (done_at, worker))
    return cycles * workers / done_at


@pytest.mark.parametrize("shape", [1.0, 4.0, 100.0])
def test_share_and_prediction_hold_the_truth_of_simulated_threads(shape: float) -> None:
    draw, held, foreseen, shares = np.random.default_rng(4), 0, 0, np.linspace(0.02, 0.98, 20).tolist()
    for share in shares:
        pair = simulated(draw, share, 2, shape)
        found = share_within(Interval(low=pair * 0.98, high=pair * 1.02))
        held += found.low <= share <= found.high
        within = speedup_within(found, 4, Interval(low=4, high=4))
        foreseen += within.low <= simulated(draw, share, 4, shape) <= within.high
    assert held >= 18
    assert foreseen >= 18


def test_pure_python_needs_the_gil_all_the_time_and_waiting_none_of_it() -> None:
    always = share_within(Interval(low=0.97, high=1.01))
    assert always.high == 1.0
    assert always.low > 0.98
    never = share_within(Interval(low=1.97, high=2.03))
    assert never.low == 0.0
    assert never.high < 0.51


def rows(threads_s: float, *more: Timed) -> list[Timed]:
    return [Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", 2), warm_s=threads_s), *more]


def test_a_run_gives_the_share_and_checks_itself_where_it_can() -> None:
    free = replace(cell("threads", 2), python="/opt/3.13t/bin/python")
    alone = replace(cell("serial"), python="/opt/3.13t/bin/python")
    result = run(
        rows(
            1.0,
            Timed(cell=cell("processes", 2), warm_s=0.52),
            Timed(cell=alone, warm_s=1.3, version="3.13.1", gil=False),
            Timed(cell=free, warm_s=0.68, version="3.13.1", gil=False),
        )
    )
    found = gil_share(result, summarise(result))
    assert found is not None
    assert found.share.high == 1.0
    (with_gil, without) = found.predictions
    assert (with_gil.workers, with_gil.free, with_gil.measured) == (4, False, None)
    assert with_gil.within.high < 1.2
    assert without.free
    assert without.borne_out is True
    assert without.within.high == pytest.approx(2 / 1.3, rel=0.05)
    assert without.tax is not None


def test_threads_without_serial_beside_them_are_told_what_would_narrow_the_prediction() -> None:
    free = replace(cell("threads", 2), python="/opt/3.13t/bin/python")
    result = run(rows(1.0, Timed(cell=free, warm_s=0.4, version="3.13.1", gil=False)))
    found = gil_share(result, summarise(result))
    assert found is not None
    (_, without) = found.predictions
    assert without.tax is None
    assert "serial under the same Python narrows it" in " ".join(gil_lines(found, summarise(result)))


def test_threads_beyond_the_guess_are_not_called_too_wide_to_tell() -> None:
    free = replace(cell("threads", 2), python="/opt/3.13t/bin/python")
    result = run(rows(1.0, Timed(cell=free, warm_s=4.0, version="3.13.1", gil=False)))
    (line,) = [one for one in gil_lines(gil_share(result, summarise(result)), summarise(result)) if "guess for" in one]
    assert line.endswith("beyond the guess, serial under the same Python tells why.")


@pytest.mark.parametrize(("tax", "unusual"), [(1.3, False), (3.65, True)])
def test_serial_alone_under_that_python_tells_the_tax_and_what_threads_would_give(tax: float, unusual: bool) -> None:
    alone = replace(cell("serial"), python="/opt/3.13t/bin/python")
    result = run(rows(1.0, Timed(cell=alone, warm_s=tax, version="3.13.1", gil=False)))
    summary = summarise(result)
    found = gil_share(result, summary)
    assert found is not None
    (free,) = [one for one in found.predictions if one.free]
    assert free.within.high == pytest.approx(2 / tax, rel=0.05)
    said = " ".join(gil_lines(found, summary))
    assert "Race threads under that Python to know." in said
    assert f"3.13.1t: One thread takes {tax:.2f} times as long as under 3.14.0" in said
    assert ("out of the usual" in said) is unusual


def test_what_does_not_come_true_is_said() -> None:
    result = run(rows(0.5, Timed(cell=cell("threads", 4), warm_s=0.9)))
    found = gil_share(result, summarise(result))
    assert found is not None
    assert found.predictions[0].borne_out is False


def test_two_strategies_of_as_many_threads_without_the_gil_are_told_apart() -> None:
    free = [replace(cell(key, 2), python="/opt/3.13t/bin/python") for key in ("threads", "thread-pool")]
    result = run(rows(1.0, *(Timed(cell=one, warm_s=0.6, version="3.13.1", gil=False) for one in free)))
    summary = summarise(result)
    lines = [line for line in gil_lines(gil_share(result, summary), summary) if "measured" in line]
    assert [line.partition("; ")[2].partition(":")[0] for line in lines] == [
        "measured with Python threads under 3.13.1t",
        "measured with Thread pool",
    ]


def test_threads_that_wait_need_no_core_each() -> None:
    machine = {"physical_cores": 2, "usable_cores": 2}
    path = "/opt/3.13t/bin/python"
    result = run(
        [
            Timed(cell=cell("serial"), warm_s=1.0, waiting=0.99, queued=0.0),
            Timed(cell=cell("threads", 2), warm_s=0.5, waiting=0.99, queued=0.0),
            Timed(cell=cell("threads", 8), warm_s=0.13, waiting=0.99, queued=0.0),
            Timed(cell=replace(cell("serial"), python=path), warm_s=1.0, version="3.13.1", gil=False),
            Timed(cell=replace(cell("threads", 8), python=path), warm_s=0.13, version="3.13.1", gil=False),
        ],
        machine=machine,
    )
    found = gil_share(result, summarise(result))
    assert found is not None
    assert {one.workers: one.borne_out for one in found.predictions} == {8: True}


def test_a_thread_with_nothing_left_to_do_needs_no_gil() -> None:
    result = run([Timed(cell=cell("serial"), warm_s=0.03), Timed(cell=cell("threads", 2), warm_s=0.02)])
    shown = summarise(result)
    before = gil_share(result, shown)
    assert before is not None
    assert before.share.low > 0.4
    # Three naps: one thread takes two of them, the other one waits for half of the time.
    pair = replace(shown.rows[1], idle=IdleParts(handed=0.0, ended=0.25))
    found = gil_share(result, replace(shown, rows=(shown.rows[0], pair)))
    assert found is not None
    assert found.share.low < 0.1
    assert found.share.high == before.share.high


def test_without_the_tax_it_says_that_it_guesses_and_what_to_race() -> None:
    result = run(rows(1.0))
    (guess,) = [line for line in gil_lines(gil_share(result, summarise(result)), summarise(result)) if "guess" in line]
    assert guess.endswith("Race serial and threads under such a Python to know.")


def test_what_the_rounds_leave_open_altogether_is_not_a_share() -> None:
    result = run([Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", 2), warm_s=0.9, spread=0.9)])
    first, *others = gil_lines(gil_share(result, summarise(result)), summarise(result))
    assert "measure more rounds" in first
    assert not any("with the GIL" in line for line in others)


def test_a_second_run_from_a_cache_tells_nothing_of_the_function() -> None:
    own = {"workload": "function", "num": 100}
    cells = [cell("serial", **own), cell("threads", 2, **own)]
    result = run([Timed(cell=one, warm_s=0.01, first_s=2.0) for one in cells])
    assert gil_share(result, summarise(result)) is None


@pytest.mark.parametrize(
    "options", [{"rounds": 3}, {"machine": {"physical_cores": 1, "usable_cores": 1}}, {"machine": {}}]
)
def test_without_an_interval_or_a_second_core_nothing_is_claimed(options) -> None:
    result = run(rows(0.6), **options)
    assert gil_share(result, summarise(result)) is None
