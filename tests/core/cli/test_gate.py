"""`--require` and `speeduplab check`, by the installed command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import quick, speeduplab
from speeduplab.core.runfile.from_memory import events_of
from speeduplab.core.runfile.writing import save
from synthetic import example_run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.speedup.jsonl"
    save(events_of(example_run()), path)
    return path


@pytest.mark.parametrize(
    ("required", "status", "said"),
    [
        (["processes:4>=3x", "results=equal"], 0, "Required processes:4>=3x: met: Processes 3.6"),
        (["processes>=3x", "threads>=2x"], 4, "Required threads>=2x: not met: Python threads 1.03x"),
        (["threads>=1.03x"], 5, "Required threads>=1.03x: too noisy to tell"),
        (["qthreadpool>=2x"], 2, ""),
    ],
)
def test_a_run_file_is_held_against_requirements(file: Path, required: list[str], status: int, said: str) -> None:
    done = speeduplab("check", str(file), *(part for one in required for part in ("--require", one)))
    assert done.returncode == status
    assert said in done.stdout


def test_json_tells_each_verdict(file: Path) -> None:
    done = speeduplab("check", str(file), "--require", "threads<=3s", "--json")
    (one,) = json.loads(done.stdout)["requirements"]
    assert (one["kind"], one["outcome"], one["bound"]) == ("seconds", "met", 3.0)
    assert one["low"] <= one["value"] <= one["high"]


def test_a_summary_is_added_to_what_is_there(file: Path, tmp_path: Path) -> None:
    page = tmp_path / "summary.md"
    page.write_text("before\n", encoding="utf-8")
    speeduplab("check", str(file), "--require", "threads>=2x", "--summary-markdown", str(page))
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n### C++ threads are fastest: 34.2x\n")
    assert "| `threads>=2x` | **not met** | Python threads 1.03x" in text


def test_a_summary_gives_the_advice_that_advise_gives(file: Path, tmp_path: Path) -> None:
    page = tmp_path / "summary.md"
    speeduplab("check", str(file), "--require", "threads>=2x", "--summary-markdown", str(page))
    headline = speeduplab("advise", str(file)).stdout.partition("\n")[0]
    assert headline.startswith("Use ")
    text = page.read_text(encoding="utf-8")
    assert f"\n#### {headline}\n" in text
    # The heading's factor is warm, the advice's is cold: both say so.
    assert " Warm times: a batch on workers that already stand.\n" in text.partition("####")[0]
    assert "start-up counted" in text
    assert "| Strategy | Warm |" in text


def test_a_summary_has_a_place_before_anything_is_measured(tmp_path: Path) -> None:
    done = speeduplab(*quick("--summary-markdown", str(tmp_path / "gone" / "s.md")))
    assert done.returncode == 2
    assert "a folder that does not exist" in done.stderr


def test_a_run_ends_with_the_status_of_its_gate() -> None:
    assert speeduplab(*quick("--require", "results=equal")).returncode == 0
    done = speeduplab("run", "--num", "1000", "--strategy", "serial", "--rounds", "6", "--require", "serial<=1us")
    assert done.returncode == 4
    assert "Required serial<=1us: not met: Serial" in done.stdout


def test_a_requirement_that_the_plan_cannot_decide_measures_nothing() -> None:
    done = speeduplab(*quick("--require", "threads>=1.5x"))
    assert done.returncode == 2
    assert "threads is not in this run" in done.stderr
    assert not done.stdout
