"""The address of a cluster, and how many workers it lets a plan have."""

from __future__ import annotations

import pytest
from speeduplab.core.bench.model import Cell
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.plan.form_rules.cluster_rules import check_cluster_workers, cluster_counts
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.plan.rules import PlanError, check_address

ADDRESS = "tcp://10.0.0.5:8786"


@pytest.mark.parametrize("text", [ADDRESS, " tls://node-1.lab:1 ", "tcp://[fe80::1]:65535", f"{ADDRESS}/"])
def test_an_address_is_taken_without_what_surrounds_it(text: str) -> None:
    assert check_address(text) == text.strip(" /")


@pytest.mark.parametrize(
    "text", ["", "10.0.0.5:8786", "http://a:1", "tcp://a", "tcp://a:0", "tcp://a:65536", "tcp://a b:1"]
)
def test_what_is_no_address_is_refused_with_one_that_is(text: str) -> None:
    with pytest.raises(PlanError, match="is like tcp://") as refused:
        check_address(text)
    assert refused.value.field == "cluster"


def test_only_strategies_that_reach_it_get_the_cluster() -> None:
    plan = make_plan(PlanForm(strategies=("serial", "dask"), cluster=ADDRESS), seed=0)
    assert [(cell.strategy, cell.cluster) for cell in plan.cells] == [("serial", None), ("dask", ADDRESS)]


def test_an_address_without_the_strategy_is_refused() -> None:
    with pytest.raises(PlanError, match="is for the strategy dask"):
        make_plan(PlanForm(strategies=("serial",), cluster=ADDRESS), seed=0)


@pytest.mark.parametrize("workload", WORKLOADS)
def test_every_workload_may_go_to_a_cluster(workload: str) -> None:
    plan = make_plan(PlanForm(workload=workload, num=100, strategies=("dask",), cluster=ADDRESS), seed=0)
    assert [cell.cluster for cell in plan.cells] == [ADDRESS]


def test_a_sweep_over_a_cluster_has_its_own_worker_counts() -> None:
    form = PlanForm(strategies=("processes", "dask"), workers=(1, 2), cluster=ADDRESS, cluster_workers=(1, 8, 64))
    counts = [(cell.strategy, cell.workers) for cell in make_plan(form, seed=0).cells]
    assert counts == [("processes", 1), ("processes", 2), ("dask", 1), ("dask", 8), ("dask", 64)]


@pytest.mark.parametrize(("there", "counts"), [(1, (1,)), (4, (1, 2, 4)), (6, (1, 2, 4, 6))])
def test_a_sweep_visits_powers_of_two_and_all_there_are(there: int, counts: tuple[int, ...]) -> None:
    assert cluster_counts(there) == counts


def test_more_workers_than_the_cluster_has_are_refused() -> None:
    cell = Cell(workload="counter", num=1, strategy="dask", workers=9, python="python", cluster=ADDRESS)
    with pytest.raises(PlanError, match="at most 8 on tcp"):
        check_cluster_workers((cell,), 8)
