"""pyperf reads its format back: the same figures, by its API and by its commands."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from speeduplab.core.export import render
from speeduplab.core.results.rows import make_rows
from speeduplab.core.results.run_result import RunResult
from synthetic import MACHINE, Timed, cell, run

pyperf = pytest.importorskip("pyperf")


@pytest.fixture
def suite(finished: RunResult, tmp_path: Path):
    return pyperf.BenchmarkSuite.load(str(saved(finished, tmp_path / "one.json")))


def saved(result: RunResult, path: Path) -> Path:
    path.write_text(render(result, "pyperf"), encoding="utf-8")
    return path


def command(*arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "pyperf", *map(str, arguments)], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_there_is_one_benchmark_per_cell_and_one_run_per_round(suite) -> None:
    assert suite.get_benchmark_names() == [
        "counter/num:1000000/serial/workers:1",
        "counter/num:1000000/threads/workers:2",
        "counter/num:1000000/processes/workers:2/spawn",
    ]
    assert [bench.get_nrun() for bench in suite] == [7, 7, 7]


def test_the_median_of_pyperf_is_ours(suite, finished: RunResult) -> None:
    ours = [row.warm.median_s for row in make_rows(finished, ended=True) if row.warm]
    assert [bench.median() for bench in suite] == ours


def test_values_are_the_warm_times_unchanged(suite, finished: RunResult) -> None:
    for index, bench in enumerate(suite):
        assert list(bench.get_values()) == [sample.warm_s for sample in finished.of_cell(index)]


def test_loops_are_the_batches_behind_a_value(suite) -> None:
    assert [bench.get_runs()[0].get_loops() for bench in suite] == [1, 4, 1]


def test_the_first_batch_is_the_warm_up(suite, finished: RunResult) -> None:
    ((loops, value),) = suite.get_benchmarks()[0].get_runs()[0].warmups
    assert (loops, value) == (1, finished.samples[0, 0].first.batch_ns[0] / 1e9)


def test_metadata_is_that_of_the_machine_that_measured(suite) -> None:
    metadata = suite.get_benchmarks()[2].get_metadata()
    assert metadata["cpu_model_name"] == "Intel Core i5-1145G7"
    assert metadata["cpu_count"] == 8
    assert metadata["python_version"] == "3.14.0"
    assert metadata["speeduplab_start_method"] == "spawn"
    assert "hostname" not in metadata


def test_cells_without_a_time_are_left_out(with_failures: RunResult, tmp_path: Path) -> None:
    loaded = pyperf.BenchmarkSuite.load(str(saved(with_failures, tmp_path / "one.json")))
    assert len(loaded) == 2


def test_the_metadata_of_a_hostile_run_stays_on_one_line(hostile: RunResult, tmp_path: Path) -> None:
    loaded = pyperf.BenchmarkSuite.load(str(saved(hostile, tmp_path / "one.json")))
    values = [value for bench in loaded for value in bench.get_metadata().values() if isinstance(value, str)]
    assert all(value.isprintable() for value in values)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), True])
def test_what_is_no_number_of_json_never_reaches_the_file(tmp_path: Path, value: float) -> None:
    machine = {**MACHINE, "load": value, "logical_cores": value}
    text = render(run([Timed(cell=cell("serial"), warm_s=1.0)], machine=machine), "pyperf")
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    metadata = pyperf.BenchmarkSuite.loads(text).get_benchmarks()[0].get_metadata()
    assert "load_avg_1min" not in metadata
    assert "cpu_count" not in metadata


def test_pyperf_stats_prints_our_median(finished: RunResult, tmp_path: Path) -> None:
    out = command("stats", saved(finished, tmp_path / "one.json"))
    assert "Number of benchmarks: 3" in out
    assert "Median +- MAD:   1.00 sec" in out
    assert "Start date: 2025-11-22 14:32:00" in out


def test_pyperf_compare_to_matches_the_cells_of_two_runs(
    finished: RunResult, picture: RunResult, tmp_path: Path
) -> None:
    one, two = (saved(finished, tmp_path / f"{name}.json") for name in ("one", "two"))
    out = command("compare_to", one, two, "--table", "-v")
    assert "Benchmark hidden because not significant (3)" in out


def test_pyperf_hist_and_dump_read_it(finished: RunResult, tmp_path: Path) -> None:
    path = saved(finished, tmp_path / "one.json")
    assert "counter/num:1000000/serial/workers:1" in command("hist", path)
    assert "warmup" in command("dump", path)
