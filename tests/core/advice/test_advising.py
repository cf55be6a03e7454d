"""What is advised, of runs whose truth is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from drawn_runs import drawn_run
from speeduplab.core.advice import Advice, AdviceKind, advise, advise_cold
from speeduplab.core.advice.choosing import choose
from speeduplab.core.advice.wording import reason
from speeduplab.core.bench.events import MemoryKind, RoundConditions
from speeduplab.core.bench.model import Arguments, Function, Shape
from speeduplab.core.bench.workloads import OWN as OWN_KEY
from speeduplab.core.results.row_costs import RowCosts
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import Timed, cell, failure, run

SOURCE = "def price(i):\n    return i\n"
OWN = Function(file="/x/pricing.py", module="", name="price", shape=Shape.INDEX, source=SOURCE)


def timed(
    strategy: str, warm_s: float, workers: int = 2, *, startup_s: float = 0.001, num: int = 20_000, **more
) -> Timed:
    count = 1 if strategy == "serial" else workers
    return Timed(cell=cell(strategy, count, num=num, workload=OWN_KEY), warm_s=warm_s, startup_s=startup_s, **more)


def own(result: RunResult) -> RunResult:
    plan = replace(result.plan, function=OWN)
    result.started = replace(result.started, plan=plan)
    return result


def advice(*cells: Timed, basis: Basis = Basis.COLD, **options) -> Advice:
    result = own(run(cells, **options))
    return advise(result, summarise(result, basis=basis))


def swept(fee_s: float = 0.2) -> list[Timed]:
    """Processes that halve the work and cost a fee: even at 400 items of 1 ms each for 0.2 s."""
    return [
        timed(key, num * 1e-3 / share, startup_s=fee, num=num, spread=0.001)
        for num in (100, 300, 1_000, 3_000)
        for key, share, fee in (("serial", 1, 0.0), ("processes", 2, fee_s))
    ]


def test_a_bound_of_which_one_end_alone_was_measured_is_said_plainly() -> None:
    result = own(run(swept()))
    summary = summarise(result, basis=Basis.COLD)
    evidence = choose(summary)
    assert evidence.duel is not None
    below, above = (
        replace(evidence, duel=replace(evidence.duel, found=replace(evidence.duel.found, **{end: None})))
        for end in ("low", "high")
    )
    assert "The bound lies below 4" in reason(below, summary)
    assert "The bound lies above 3" in reason(above, summary)


def test_the_fastest_is_advised_with_its_factor_and_code() -> None:
    found = advice(timed("serial", 2.0), timed("threads", 2.02), timed("processes", 1.1))
    assert found.headline == "Use 2 processes: 1.82x"
    assert found.row == 2
    assert "pool.map(price, items" in found.code
    assert found.guarded


def test_a_sweep_gives_the_bound_with_its_interval() -> None:
    found = advice(*swept())
    assert found.headline.startswith("Use 2 processes from 400 items on: 1.7")
    assert found.reason.startswith("Below, stay serial. The bound lies at 3")
    assert "if len(items) < 400:" in found.code
    assert found.evidence.pays_from == pytest.approx(400, rel=0.02)


def test_of_warm_times_there_is_no_bound_below_what_was_measured() -> None:
    found = advice(*swept(), basis=Basis.WARM)
    assert found.headline == "Use 2 processes: 2.00x"
    assert "It pays at every num measured, from 100 on." in found.reason


def test_where_nothing_gains_it_says_how_much_at_most() -> None:
    found = advice(timed("serial", 2.0), timed("threads", 2.0), timed("processes", 1.99))
    assert found.evidence.kind is AdviceKind.STAY
    assert found.headline.startswith("Stay serial: nothing gains more than 1.0")
    assert found.row == 0
    assert not found.code


def test_a_simpler_way_within_5_percent_is_preferred() -> None:
    found = advice(timed("serial", 2.0), timed("threads", 1.03), timed("processes", 1.0), timed("mpi", 0.99))
    assert found.headline.startswith("Use 2 Python threads: 1.9")
    assert "About as fast: MPI with 2 workers and 2 processes." in found.reason


def test_fewer_workers_are_simpler() -> None:
    found = advice(timed("serial", 2.0), timed("threads", 1.0, 4), timed("threads", 1.02, 2), timed("threads", 1.5, 1))
    assert found.row == 2


def test_what_may_be_nothing_is_not_advised() -> None:
    found = advice(timed("serial", 2.0, spread=0.2), timed("processes", 1.8, spread=0.2))
    assert found.evidence.kind is AdviceKind.UNSURE
    assert found.headline == "Not sure yet: 2 processes or serial"
    assert found.row is None
    assert found.measure == f"Measure {found.evidence.more_rounds} more rounds."
    assert 8 <= found.evidence.more_rounds <= 60


def test_a_way_that_varies_most_asks_for_the_most_rounds() -> None:
    asked = [
        advice(timed("serial", 2.0), timed("threads", 2.02), timed("processes", 2.4, spread=spread)).evidence
        for spread in (0.5, 0.9)
    ]
    assert [one.kind for one in asked] == [AdviceKind.UNSURE, AdviceKind.UNSURE]
    assert asked[0].row == 1
    assert 8 <= asked[0].more_rounds < asked[1].more_rounds


def test_a_run_of_a_workload_is_measured_on() -> None:
    pair = [
        Timed(cell=cell("serial"), warm_s=2.0, spread=0.2),
        Timed(cell=cell("processes", 2), warm_s=1.8, spread=0.2),
    ]
    result = run(pair)
    found = advise(result, summarise(result, basis=Basis.COLD))
    assert found.measure == f"Measure {found.evidence.more_rounds} more rounds."


def test_three_rounds_say_what_they_show_and_advise_nothing() -> None:
    found = advice(timed("serial", 2.0), timed("processes", 1.0), rounds=3)
    assert found.evidence.kind is AdviceKind.UNSURE
    assert found.headline == "Likely use 2 processes: 2.00x"
    assert found.reason.startswith("With 3 rounds there is no interval; that takes 6. By its slowest round")
    assert found.measure == "Measure 4 more rounds."
    assert (found.row, found.code) == (None, "")


def test_serial_far_ahead_in_three_rounds_is_likely_kept() -> None:
    found = advice(timed("serial", 0.1), timed("threads", 2.2), timed("processes", 3.0), rounds=3)
    assert found.headline == "Likely stay serial: 21.8x as fast as the next"


@pytest.mark.parametrize(("rounds", "seconds"), [(3, 1.7), (2, 0.5), (1, 0.1)])
def test_few_rounds_that_lie_near_or_are_fewer_than_three_are_not_sure(rounds: int, seconds: float) -> None:
    found = advice(timed("serial", 2.0), timed("processes", seconds), rounds=rounds)
    assert found.headline == "Not sure yet: 2 processes or serial"


def test_where_others_used_the_cores_not_sure_says_so() -> None:
    busy = RoundConditions(
        round=0, wall_ns=10**9, cores=2, load_before=2.0, load_after=2.0, foreign_cpu=0.3, steal=None, clock_mhz=None
    )
    found = advice(timed("serial", 2.0, spread=0.2), timed("processes", 1.8, spread=0.2), conditions={0: busy})
    assert "that may be nothing. Others used up to 30 % of the CPU." in found.reason


def test_a_wrong_result_is_never_advised() -> None:
    found = advice(timed("serial", 2.0), timed("processes", 0.5, result=7), timed("threads", 1.0))
    assert found.evidence.kind is AdviceKind.NONE
    assert found.headline == "No advice: results differ"
    assert found.row is None


def test_a_way_that_fails_at_times_is_not_advised() -> None:
    cells = (timed("serial", 2.0), timed("processes", 0.5), timed("threads", 1.0))
    found = advice(*cells, failures=[failure(1, 3)])
    assert found.headline.startswith("Use 2 Python threads")


@pytest.mark.parametrize("cells", [(timed("serial", 2.0),), (timed("threads", 1.0), timed("processes", 1.0))])
def test_it_takes_serial_and_another_way(cells: tuple[Timed, ...]) -> None:
    assert advice(*cells).headline == "No advice yet"


def test_a_sweep_is_asked_for_where_start_up_is_much_of_the_time() -> None:
    assert "Sweep num" in advice(timed("serial", 2.0), timed("processes", 0.8, startup_s=0.3)).measure
    assert advice(timed("serial", 2.0), timed("processes", 0.8, startup_s=0.003)).measure == ""


def test_another_python_is_named_and_the_same_one_preferred() -> None:
    other = replace(timed("threads", 0.99).cell, python="/opt/3.14t/bin/python")
    free = Timed(cell=other, warm_s=0.99, version="3.14.0", gil=False)
    found = advice(timed("serial", 2.0), free)
    assert found.headline == "Use 2 Python threads under Python 3.14.0t without the GIL: 2.02x"
    assert advice(timed("serial", 2.0), free, timed("processes", 1.02)).row == 2


def test_a_run_that_goes_on_advises_nothing() -> None:
    assert advice(timed("serial", 2.0), timed("processes", 1.0), outcome=None, rounds_done=6).row is None


def test_of_drawn_runs_it_names_the_fastest_or_one_within_5_percent_or_says_that_it_is_not_sure() -> None:
    draw, wrong, unsure, runs = np.random.default_rng(5), 0, 0, 200
    for _ in range(runs):
        truth = [1.0, *draw.uniform(0.45, 1.2, 2).tolist()]
        cells = [timed(key, one) for key, one in zip(("serial", "threads", "processes"), truth, strict=True)]
        result = own(drawn_run(draw, cells, rounds=15, noise=0.01))
        row = advise(result, summarise(result)).row
        unsure += row is None
        wrong += row is not None and truth[row] > 1.07 * min(truth)  # 5 %, and the noise of a point
    assert wrong <= 0.02 * runs
    assert unsure <= 0.15 * runs


def test_the_example_of_the_pasted_file_is_free_of_paths(tmp_path: Path) -> None:
    assert "/x/" not in advice(timed("serial", 2.0), timed("processes", 1.1)).code


@pytest.mark.parametrize(("kind", "said"), [(MemoryKind.PSS, True), (MemoryKind.RSS, False)])
def test_what_more_memory_it_takes_is_told_where_both_were_counted_alike(kind: MemoryKind, said: bool) -> None:
    result = own(run([timed("serial", 2.0), timed("processes", 1.0)]))
    summary = summarise(result)
    costs = RowCosts(memory_kind=MemoryKind.PSS, memory=(20_000_000,), cold_cpu_s=None, warm_cpu_s=None, energy_j=None)
    more = replace(costs, memory=(20_000_000, 25_000_000, 20_000_000), memory_kind=kind)
    rows = tuple(replace(row, costs=one) for row, one in zip(summary.rows, (costs, more), strict=True))
    found = advise(result, replace(summary, rows=rows)).reason
    assert ("It takes 45.0 MB more memory." in found) is said


def test_of_several_counts_of_inner_threads_the_advised_one_is_named() -> None:
    ways = (("serial", 1, 1, 2.0), ("processes", 2, 1, 1.0), ("processes", 2, 2, 1.5))
    cells = [
        Timed(cell=cell(key, workers, num=20_000, workload=OWN_KEY, inner_threads=inner), warm_s=seconds)
        for key, workers, inner, seconds in ways
    ]
    assert advice(*cells).headline == "Use 2 processes with 1 inner thread: 2.00x"


def test_ways_that_differ_in_arguments_or_chunks_have_names_of_their_own() -> None:
    def threads(seconds: float, **more) -> Timed:
        return Timed(cell=cell("threads", 2, num=20_000, workload=OWN_KEY, **more), warm_s=seconds)

    shared, copied = threads(2.0, arguments=Arguments.SHARED), threads(1.0, arguments=Arguments.PER_THREAD)
    assert (
        advice(timed("serial", 2.2), shared, copied).headline == "Use 2 Python threads on arguments per thread: 2.20x"
    )
    found = advice(timed("serial", 2.2), threads(1.0), threads(1.01, chunk=10))
    assert "About as fast: 2 Python threads in chunks of 10." in found.reason


def test_what_needs_no_copies_is_simpler() -> None:
    cells = [cell("threads", 2, num=20_000, workload=OWN_KEY, arguments=one) for one in Arguments if one != "private"]
    found = advice(timed("serial", 2.0), *(Timed(cell=one, warm_s=1.0) for one in cells))
    assert found.evidence.near == (2,)
    assert found.row == 1


def test_beside_warm_times_the_advice_is_that_of_cold_ones() -> None:
    result = own(run([timed("serial", 2.0), timed("processes", 1.0, startup_s=0.5)]))
    cold = advise(result, summarise(result, basis=Basis.COLD))
    assert advise_cold(result, summarise(result)) == cold
    assert advise_cold(result, summarise(result, basis=Basis.COLD)) == cold
    assert cold.headline != advise(result, summarise(result)).headline


@pytest.mark.parametrize(("seconds", "rounds"), [(1.0, 15), (1.99, 15), (1.0, 3)])
def test_that_start_up_counts_is_said_once_whatever_is_advised(seconds: float, rounds: int) -> None:
    found = advice(timed("serial", 2.0), timed("processes", seconds), rounds=rounds)
    assert found.reason.lower().count("start-up") == 1
    assert "tart-up" not in advice(timed("serial", 2.0), timed("processes", 1.99), basis=Basis.WARM).reason
