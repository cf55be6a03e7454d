"""A function of the user's that is served by a cache of its own from its second run on."""

from __future__ import annotations

from speeduplab.core.bench.workloads import OWN
from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run


def found(*cells: Timed, **options: object) -> Finding | None:
    summary = summarise(run(cells, **options))  # type: ignore[arg-type]
    return next((one for one in summary.findings if one.key is FindingKey.SECOND_RUN_DIFFERS), None)


def own(strategy: str, workers: int = 1, **more: float) -> Timed:
    return Timed(cell=cell(strategy, workers, workload=OWN), **more)  # type: ignore[arg-type]


def test_a_cached_second_run_is_named_with_both_times() -> None:
    finding = found(own("serial", warm_s=0.002, first_s=0.2), own("processes", 2, warm_s=0.001, first_s=0.1))
    assert finding is not None
    assert finding.claim == "Serial: the second run is 100x as fast"
    assert finding.detail.startswith("0.200 s at first, 2.00 ms when it is called with the same once more.")
    assert "lru_cache" in finding.advice
    assert finding.evidence["low"] > 50


def test_three_rounds_name_only_what_is_far_apart() -> None:
    assert found(own("serial", warm_s=0.002, first_s=0.2), rounds=3) is not None
    assert found(own("serial", warm_s=0.1, first_s=0.2), rounds=3) is None


def test_one_or_two_rounds_name_no_cache() -> None:
    assert found(own("serial", warm_s=0.003, first_s=0.014), rounds=1) is None
    assert found(own("serial", warm_s=0.003, first_s=0.014), rounds=2) is None


def test_noise_and_work_of_our_own_are_no_cache() -> None:
    assert found(own("serial", warm_s=0.1, first_s=0.12)) is None
    assert found(Timed(cell=cell("serial"), warm_s=0.001, first_s=0.1)) is None


def test_what_each_worker_makes_at_its_first_call_is_not_called_a_cache_alone() -> None:
    finding = found(own("processes", 4, warm_s=0.036, first_s=0.212), rounds=7)
    assert finding is not None
    assert "or what each worker makes at its first call" in finding.advice


def test_what_new_workers_lose_at_first_is_no_cache() -> None:
    assert found(own("processes", 2, warm_s=0.009, first_s=0.017, startup_s=0.03)) is None
    assert found(own("processes", 2, warm_s=0.009, first_s=0.3, startup_s=0.03)) is not None
