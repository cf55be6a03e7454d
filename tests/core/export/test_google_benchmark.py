"""Google Benchmark's JSON, held to what its tools/compare.py looks at (gbench/report.py and util.py)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from speeduplab.core.export import render
from speeduplab.core.results.rows import make_rows
from speeduplab.core.results.run_result import RunResult


def load(result: RunResult) -> dict[str, Any]:
    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is no JSON")

    loaded: dict[str, Any] = json.loads(render(result, "google-benchmark"), parse_constant=refuse)
    return loaded


def of_kind(result: RunResult, kind: str) -> list[dict[str, Any]]:
    return [one for one in load(result)["benchmarks"] if one["run_type"] == kind]


def test_every_benchmark_has_what_compare_reads(finished: RunResult) -> None:
    for one in load(finished)["benchmarks"]:
        assert {"name", "run_name", "run_type", "time_unit", "real_time", "cpu_time", "family_index"} <= one.keys()
        assert one["time_unit"] == "ns"


def test_repetitions_are_the_rounds(finished: RunResult) -> None:
    serial = [one for one in of_kind(finished, "iteration") if "serial" in one["name"]]
    assert [one["repetition_index"] for one in serial] == list(range(7))
    assert [one["real_time"] for one in serial] == [one.warm_s * 1e9 for one in finished.of_cell(0)]
    assert all(one["name"] == one["run_name"] for one in serial)


def test_iterations_are_the_batches(finished: RunResult) -> None:
    iterations = {one["name"]: one["iterations"] for one in of_kind(finished, "iteration")}
    assert list(iterations.values()) == [1, 4, 1]


def test_aggregates_are_named_after_their_run(finished: RunResult) -> None:
    for one in of_kind(finished, "aggregate"):
        assert one["name"] == f"{one['run_name']}_{one['aggregate_name']}"
    names = [one["aggregate_name"] for one in of_kind(finished, "aggregate")]
    assert names[:4] == ["mean", "median", "stddev", "cv"]


def test_the_median_is_ours(finished: RunResult) -> None:
    medians = [one["real_time"] for one in of_kind(finished, "aggregate") if one["aggregate_name"] == "median"]
    ours = [row.warm.median_s * 1e9 for row in make_rows(finished, ended=True) if row.warm]
    assert medians == pytest.approx(ours, rel=1e-12)


def test_cpu_time_is_that_of_all_workers(finished: RunResult) -> None:
    threads = next(one for one in of_kind(finished, "iteration") if "/threads/" in one["name"])
    # Two workers that each wait half of the time.
    assert threads["cpu_time"] == pytest.approx(threads["real_time"], rel=0.01)
    assert threads["threads"] == 2


def test_a_cell_without_a_time_is_an_error(with_failures: RunResult) -> None:
    (failed,) = [one for one in of_kind(with_failures, "iteration") if one.get("error_occurred")]
    assert failed["error_message"] == "crashed: =1+1"


def test_the_context_describes_the_machine(finished: RunResult) -> None:
    context = load(finished)["context"]
    assert context["num_cpus"] == 8
    assert context["json_schema_version"] == 1
    assert context["machine"]["cpu"] == "Intel Core i5-1145G7"


def test_a_card_with_nan_is_still_json(hostile: RunResult) -> None:
    assert load(hostile)["context"]["load_avg"] == []
