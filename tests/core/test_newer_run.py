"""A run of a newer program, with a strategy and a workload that this one does not know: shown under its own keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.cli.main import main
from speeduplab.core.export import FORMATS, render
from speeduplab.core.runfile import RunFileError, list_runs, read, save
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run_events


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    work: dict[str, Any] = {"workload": "fractal", "num": 1000}
    cells = [
        Timed(cell=cell("serial", **work), warm_s=2.0),
        Timed(cell=cell("gpu-threads", 2, **work), warm_s=0.5),
        Timed(cell=cell("gpu-threads", 4, **work), warm_s=0.3),
    ]
    path = tmp_path / "newer.speedup.jsonl"
    save(list(run_events(cells)), path)
    return path


def test_it_is_read_and_its_keys_are_its_titles(newer: Path) -> None:
    summary = summarise(read(newer))
    assert [row.title for row in summary.rows] == ["Serial", "gpu-threads", "gpu-threads"]
    assert summary.headline == "gpu-threads with 4 workers are fastest: 6.67x"
    assert summary.work == "fractal, num 1,000"


def test_it_stands_in_the_list_of_runs(newer: Path) -> None:
    (entry,) = list_runs(newer.parent)
    assert (entry.work, entry.num) == ("fractal", "1,000")
    assert entry.problem is None


@pytest.mark.parametrize("arguments", [["show"], ["show", "--json"], ["compare"]])
def test_the_commands_show_it(newer: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    files = [str(newer)] * (2 if arguments == ["compare"] else 1)
    assert main([arguments[0], *files, *arguments[1:]]) == 0
    assert "gpu-threads" in capsys.readouterr().out


@pytest.mark.parametrize("key", FORMATS)
def test_every_format_takes_it(newer: Path, key: str) -> None:
    assert "gpu-threads" in render(read(newer), key)


def test_it_cannot_be_measured_again_and_the_refusal_names_the_strategies_there_are(
    newer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", str(newer)]) == 2
    assert f"workload must be one of {', '.join(WORKLOADS)}, got 'fractal'" in capsys.readouterr().err


def test_a_key_that_no_program_would_write_is_refused_and_all_is_no_strategy_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "odd.speedup.jsonl"
    save(list(run_events([Timed(cell=cell("serial"), warm_s=2.0)])), path)
    path.write_text(path.read_text().replace('"strategy":"serial"', '"strategy":"../serial"'))
    with pytest.raises(RunFileError, match="strategy must be one of serial, ") as caught:
        read(path)
    assert ", all," not in str(caught.value)
