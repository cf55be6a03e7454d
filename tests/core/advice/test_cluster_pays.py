"""From where on a cluster pays against this machine's processes, of runs whose truth is known."""

from __future__ import annotations

from typing import Any

import pytest
from speeduplab.core.advice import advise
from speeduplab.core.advice.cluster_pays import ClusterPays, cluster_object
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.stats.break_even import Crossing
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import Timed, cell, run

ADDRESS = "tcp://10.0.0.5:8786"
NUMS = (1_000, 10_000, 100_000)
ITEM_S = 1e-4


def swept(fee_s: float = 0.9, nums: tuple[int, ...] = NUMS, share: int = 8, **more: Any) -> RunResult:
    """Serial at 100 us an item, 2 processes with a fee of 0.1 s, a cluster: even at (fee - 0.1) / 37.5e-6 items."""
    cells = []
    for num in nums:
        work_s = num * ITEM_S
        cells += [
            Timed(cell=cell("serial", num=num), warm_s=work_s, startup_s=0.0, spread=0.002),
            Timed(cell=cell("processes", 2, num=num), warm_s=work_s / 2, startup_s=0.1, spread=0.002),
            Timed(cell=cell("dask", 8, num=num, cluster=ADDRESS), warm_s=work_s / share, startup_s=fee_s, spread=0.002),
        ]
    return run(cells, **more)


def told(result: RunResult, basis: Basis = Basis.COLD) -> tuple[ClusterPays | None, str]:
    found = advise(result, summarise(result, basis=basis))
    return found.cluster, found.reason


def test_the_num_where_both_are_even_is_found_with_its_interval_and_the_cost_of_an_item() -> None:
    found, said = told(swept())
    assert found is not None
    assert found.duel is not None
    assert found.item is not None
    even = 0.8 / (ITEM_S / 2 - ITEM_S / 8)
    assert found.duel.found.num == pytest.approx(even, rel=0.01)
    assert found.duel.found.low is not None
    assert found.duel.found.high is not None
    assert found.duel.found.low <= even <= found.duel.found.high
    # Of the 100,000 items of the largest num.
    assert found.item.cost_s == pytest.approx(even * ITEM_S / 100_000, rel=0.01)
    assert found.item.low_s is not None
    assert found.item.low_s <= found.item.cost_s
    assert "on tcp://10.0.0.5:8786 pays against 2 processes from num 22,000 on (95 % interval 2" in said
    assert "With 100,000 items it pays once one costs serial Python 21" in said


def test_a_cluster_that_never_pays_is_said_to_do_so() -> None:
    found, said = told(swept(fee_s=50.0))
    assert found is not None
    assert found.item is None
    assert "does not pay against 2 processes at any num up to 100,000. At num 100,000 it is 0.10x" in said


def test_a_cluster_that_always_pays_says_from_where_it_was_measured() -> None:
    _, said = told(swept(fee_s=0.0))
    assert "pays against 2 processes at every num measured, from 1,000 on." in said


def test_without_a_sweep_the_factor_is_told_and_what_would_tell_more() -> None:
    found, said = told(swept(nums=(100_000,)))
    assert found is not None
    assert found.duel is None
    assert "at num 100,000: 2.3" in said
    assert "Sweep num to see from where on it pays." in said


def test_three_rounds_have_no_interval() -> None:
    found, said = told(swept(rounds=3))
    assert found is not None
    assert found.duel is not None
    assert not found.duel.found.has_interval
    assert "from num 22,000 on (no interval yet)." in said


def test_a_run_without_a_cluster_or_without_processes_says_nothing_of_it() -> None:
    here = run([Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("dask", 2), warm_s=1.0)])
    assert told(here)[0] is None
    far = run([Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("dask", 2, cluster=ADDRESS), warm_s=1.0)])
    assert told(far)[0] is None
    assert cluster_object(None) is None


def test_plain_values_name_both_rows_and_the_interval() -> None:
    found, _ = told(swept())
    values = cluster_object(found)
    assert values is not None
    assert (values["cell"], values["processes"], values["crossing"]) == (8, 7, Crossing.ONCE.value)
    assert values["num_low"] <= values["num"] <= values["num_high"]
    assert values["item_s_low"] <= values["item_s"] <= values["item_s_high"]


def test_two_clusters_are_two_ways() -> None:
    other = "tcp://10.0.0.6:8786"
    cells = [
        Timed(cell=cell("dask", 8, num=num, cluster=where), warm_s=num * 1e-5 * slow, startup_s=0.1, spread=0.002)
        for num in NUMS
        for where, slow in ((ADDRESS, 1), (other, 2))
    ]
    cells += [Timed(cell=cell("processes", 2, num=num), warm_s=num * 5e-5, spread=0.002) for num in NUMS]
    result = run(cells)
    found, _ = told(result)
    assert found is not None
    assert summarise(result).rows[found.cluster].cell.cluster == ADDRESS
