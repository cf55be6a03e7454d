"""`speeduplab export`: names, refusals, places that cannot be written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from speeduplab.core.cli.main import main
from speeduplab.core.export import FORMATS, render
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile import read
from synthetic import Timed, cell, run


@pytest.mark.parametrize("key", FORMATS)
def test_the_default_place_is_beside_the_run_file(run_file: Path, key: str) -> None:
    assert main(["export", str(run_file), "--to", key]) == 0
    (made,) = set(run_file.parent.iterdir()) - {run_file}
    assert made.name == f"one{FORMATS[key].suffix}"
    assert made.read_bytes().decode("utf-8") == render(read(run_file), key)


@pytest.mark.parametrize("key", FORMATS)
def test_an_export_is_the_same_each_time(run_file: Path, key: str) -> None:
    assert render(read(run_file), key) == render(read(run_file), key)


@pytest.mark.parametrize("key", FORMATS)
def test_stdout_gets_the_bytes_of_the_file(run_file: Path, key: str, capfdbinary) -> None:
    assert main(["export", str(run_file), "--to", key, "-o", "-"]) == 0
    assert capfdbinary.readouterr().out == render(read(run_file), key).encode()


def test_a_report_tells_what_cpu_seconds_cost_where_a_price_is_given() -> None:
    result = run([Timed(cell=cell("serial"), warm_s=1.0, cold_cpu_s=1.2, warm_cpu_s=360.0)])
    assert ">Cost<" not in render(result, "html")
    page = render(result, "html", price=5.0)
    assert ">Cost<" in page
    assert ">0.500<" in page  # 0.1 core hours


@pytest.mark.parametrize("key", sorted({*FORMATS} - {"html", "csv", "csv-comma"}))
def test_a_price_is_refused_where_nothing_is_multiplied_by_it(run_file: Path, key: str, capsys) -> None:
    assert main(["export", str(run_file), "--to", key, "--price-per-core-hour", "0.04"]) == 2
    said = capsys.readouterr().err
    assert f"--price-per-core-hour is for --to html or csv, got --to {key}" in said
    assert main(["export", str(run_file), "--to", "html", "--price-per-core-hour", "-1"]) == 2
    assert "must be a number of at least 0, got -1" in capsys.readouterr().err


@pytest.mark.parametrize("key", FORMATS)
def test_a_hostile_run_is_exported_all_the_same(hostile: RunResult, key: str) -> None:
    assert render(hostile, key).encode("utf-8", errors="replace")


@pytest.mark.parametrize("key", sorted({*FORMATS} - {"pyperf"}))
def test_a_run_without_samples_is_exported(empty: RunResult, key: str) -> None:
    assert render(empty, key)


def test_an_existing_file_is_refused(run_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there = tmp_path / "there.csv"
    there.write_text("mine", encoding="utf-8")
    assert main(["export", str(run_file), "--to", "csv", "-o", str(there)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert there.read_text(encoding="utf-8") == "mine"


def test_force_replaces_an_existing_file(run_file: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.csv"
    there.write_text("mine", encoding="utf-8")
    assert main(["export", str(run_file), "--to", "csv", "-o", str(there), "--force"]) == 0
    assert there.read_text(encoding="utf-8").startswith("created,")


def test_a_folder_that_does_not_exist_is_refused_and_not_made(run_file: Path, tmp_path: Path, capsys) -> None:
    missing = tmp_path / "missing"
    assert main(["export", str(run_file), "--to", "csv", "-o", str(missing / "one.csv")]) == 2
    assert f"there is no folder {missing}; make it, or name another" in capsys.readouterr().err
    assert not missing.exists()


def test_a_folder_is_refused(run_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(run_file), "--to", "csv", "-o", str(tmp_path), "--force"]) == 2
    assert "is a folder" in capsys.readouterr().err


def test_an_unwritable_place_leaves_no_half_file(
    run_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert main(["export", str(run_file), "--to", "csv", "-o", str(blocked / "out.csv")]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} == {"file", run_file.name}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_leaves_an_older_export_as_it_was(
    run_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there.csv"
    there.write_text("mine", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert main(["export", str(run_file), "--to", "csv", "-o", str(there), "--force"]) == 2
    assert there.read_text(encoding="utf-8") == "mine"


def test_an_unknown_format_names_the_known_ones(run_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(run_file), "--to", "xml"]) == 2
    assert f"format must be one of {', '.join(FORMATS)}, got 'xml'" in capsys.readouterr().err


def test_a_run_without_times_is_no_pyperf_suite(empty: RunResult, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="no cell of this run has a time"):
        render(empty, "pyperf")


def test_without_pyperf_a_sentence_says_how_to_get_it(
    run_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyperf", None)
    assert main(["export", str(run_file), "--to", "pyperf"]) == 2
    assert "pip install 'speeduplab[pyperf]'" in capsys.readouterr().err


@pytest.mark.parametrize("key", FORMATS)
def test_no_format_needs_qt_and_only_the_report_numpy(run_file: Path, key: str) -> None:
    # For the timelines: a run may hold a million slices.
    heavy = ("PySide6", "pyqtgraph") if key == "html" else ("PySide6", "numpy", "pyqtgraph")
    code = (
        "import sys; from pathlib import Path; from speeduplab.core.export import render; "
        "from speeduplab.core.runfile import read; render(read(Path(sys.argv[1])), sys.argv[2]); "
        f"print([n for n in sys.modules if n.partition('.')[0] in {heavy}])"
    )
    done = subprocess.run([sys.executable, "-c", code, run_file, key], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_truncated_run_is_exported_as_far_as_it_goes(run_file: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.speedup.jsonl"
    cut.write_bytes(run_file.read_bytes()[:-4000])
    assert main(["export", str(cut), "--to", "google-benchmark"]) == 0
    assert json.loads((tmp_path / "cut.benchmark.json").read_text(encoding="utf-8"))["benchmarks"]


def test_a_csv_can_be_had_with_a_decimal_comma(run_file: Path, capfdbinary) -> None:
    assert main(["export", str(run_file), "--to", "csv", "--decimal", "comma", "-o", "-"]) == 0
    assert capfdbinary.readouterr().out == render(read(run_file), "csv-comma").encode()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--to", "html", "--decimal", "comma"), "--decimal comma is for --to csv, got --to html"),
        (("--to", "csv", "--decimal", "dot"), "decimal must be one of point, comma, got 'dot'"),
    ],
)
def test_a_decimal_that_a_format_does_not_have_is_refused(
    run_file: Path, options: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(run_file), *options]) == 2
    assert said in capsys.readouterr().err
