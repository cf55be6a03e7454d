"""`speeduplab advise` by the installed command."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from command_line import speeduplab
from speeduplab.core.bench.model import Function, Shape
from speeduplab.core.runfile.from_memory import events_of
from speeduplab.core.runfile.writing import save
from synthetic import Timed, cell, run


@pytest.fixture
def file(tmp_path: Path) -> str:
    source = "def price(i):\n    return i\n"
    function = Function(file="/x/pricing.py", module="", name="price", shape=Shape.INDEX, source=source)
    cells = [
        Timed(cell=cell(key, count, num=900, workload="function"), warm_s=warm_s)
        for key, count, warm_s in (("serial", 1, 2.0), ("processes", 2, 1.1))
    ]
    result = run(cells)
    result.started = replace(result.started, plan=replace(result.plan, function=function))
    path = tmp_path / "a.speedup.jsonl"
    save(events_of(result), path)
    return str(path)


def test_it_prints_the_answer_and_the_code(file: str) -> None:
    done = speeduplab("advise", file)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "Use 2 processes: 1.82x"
    assert lines[1].startswith("95 % interval 1.")
    assert 'if __name__ == "__main__":' in done.stdout
    assert "def price_all(items):" in lines


def test_markdown_is_for_a_pull_request(file: str) -> None:
    said = speeduplab("advise", file, "--markdown").stdout
    assert said.startswith("### Use 2 processes: 1.82x\n")
    assert "```python\nfrom multiprocessing import" in said
    assert "| Processes, 2 workers, spawn |" in said


def test_json_holds_the_evidence(file: str) -> None:
    said = json.loads(speeduplab("advise", file, "--json", "--basis", "warm").stdout)
    assert (said["advice"], said["cell"], said["basis"]) == ("use", 1, "warm")
    assert said["speedup_low"] <= said["speedup"] <= said["speedup_high"]
    assert said["guarded"] is True


def test_a_basis_that_there_is_not_is_refused(file: str) -> None:
    done = speeduplab("advise", file, "--basis", "hot")
    assert done.returncode == 2
    assert "basis must be one of cold, warm, got 'hot'" in done.stderr
