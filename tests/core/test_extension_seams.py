"""A new strategy, team and workload are rows and at most one file each: made-up ones race, are drawn and exported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import made_up_rows
import made_up_workload
import pytest
from speeduplab.core import export, runfile
from speeduplab.core.display.i18n import speak
from speeduplab.core.display.titles import full_workload_title, strategy_summary, strategy_title, workload_title
from speeduplab.core.hosts import BENCH_MAIN, ChildHost
from speeduplab.core.plan.duration import estimate_s
from speeduplab.core.plan.kernel_rates import load_rates
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.plan_making import make_plan
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.run import run_plan
from speeduplab.core.runfile import RunWriter
from speeduplab.core.sources import excerpts
from speeduplab.core.summary.summary import summarise

pytestmark = pytest.mark.usefixtures("no_child_left")

NUM = 20_000


@pytest.fixture(scope="module", autouse=True)
def patch() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REAL_BENCH", str(BENCH_MAIN))
        made_up_rows.add_made_up(patch.setitem)
        made_up_rows.add_its_look(patch.setitem)
        yield patch


def race_it(path: Path, **form: Any) -> RunResult:
    """The result of the made-up workload, read back from its file."""
    writer = RunWriter(path / f"run{runfile.SUFFIX}")
    plan = make_plan(PlanForm(workload="mixing", rounds=1, **form))
    for _ in run_plan(plan, ChildHost(made_up_rows.HOST), writer, {}):
        pass
    return runfile.read(writer.path)


@pytest.fixture(scope="module")
def raced(patch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    strategies = ("serial", "threads", "processes", "relay")
    return race_it(tmp_path_factory.mktemp("run"), num=NUM, strategies=strategies, workers=(3,))


def test_they_race_beside_the_real_ones_and_agree(raced: RunResult) -> None:
    summary = summarise(raced)
    assert [row.cell.strategy for row in summary.rows] == ["serial", "threads", "processes", "relay"]
    assert all(row.failure is None for row in summary.rows)
    assert summary.results_equal is True
    assert {sample.result for sample in raced.samples.values()} == {made_up_workload.WORKLOAD.expected(NUM)}


def test_a_wrong_result_of_theirs_is_a_failed_cell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(made_up_workload, "_checksum", lambda result: 0)
    (row,) = summarise(race_it(tmp_path, num=99, strategies=("relay",))).rows
    assert row.failure is not None
    assert "expected 0" in row.failure.reason


def test_their_time_is_estimated_from_their_rows() -> None:
    plan = make_plan(PlanForm(workload="mixing", num=NUM, strategies=("relay",), workers=(2,)))
    assert estimate_s(plan, load_rates()) > 0


@pytest.mark.parametrize("key", export.FORMATS)
def test_every_export_holds_them(key: str, raced: RunResult) -> None:
    text = export.render(raced, key)
    assert "Relay" in text or "relay" in text
    if key == "html":
        assert "#123456" in text


def test_the_code_view_finds_their_lines() -> None:
    loop, batch = excerpts("relay", "mixing")
    assert "mixed ^= number" in "\n".join(line.text for line in loop.lines)
    assert "thread.join()" in "\n".join(line.text for line in batch.lines)


def test_they_are_said_in_the_language_of_the_user(raced: RunResult) -> None:
    speak(lambda text, comment, n: f"<{text}>")
    try:
        assert (strategy_title("relay"), strategy_summary("relay")) == ("<Relay>", "<One thread after the other.>")
        assert (workload_title("mixing"), full_workload_title("mixing")) == ("<Mixing>", "<Mixing, made up>")
        assert summarise(raced).rows[3].title == "<Relay>"
    finally:
        speak(None)
