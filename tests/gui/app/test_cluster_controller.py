"""Run with a cluster: its scheduler is asked first, and Stop does not wait for the answer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from speeduplab.core.hosts.clusters.scheduler_look import ClusterFacts, ClusterWorker
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.plan.sweeps import Sweep, sweep_workers
from speeduplab.core.runfile import save
from speeduplab.gui.app.cluster_controller import ClusterController
from stand_ins import FORM, Stage
from synthetic import Timed, cell, run_events

ADDRESS = "tcp://10.0.0.5:8786"
NAME = "far.speedup.jsonl"


def facts(workers: int) -> ClusterFacts:
    one = ClusterWorker(address="tcp://10.0.0.6:1", host="10.0.0.6", threads=1, memory_bytes=1, python="3", version="1")
    return ClusterFacts(address=ADDRESS, version="1", python="3", workers=(one,) * workers)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path, form=replace(FORM, strategies=("serial", "dask"), cluster=ADDRESS))


def presenter(stage: Stage) -> ClusterController:
    return ClusterController(stage.window, stage.plans, stage.services, stage.presenter)


def test_a_cluster_that_answers_and_has_the_workers_is_run_on(stage: Stage) -> None:
    stage.services.cluster = facts(2)
    presenter(stage).run()
    assert stage.services.looked == [(ADDRESS, (sys.executable,))]
    assert stage.presenter.running
    stage.services.readers[-1].read()


def test_a_plan_without_a_cluster_asks_nobody(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    presenter(stage).run()
    assert stage.services.looked == []
    assert stage.presenter.running
    stage.services.readers[-1].read()


def test_what_keeps_a_cluster_from_being_used_is_said_at_its_field_and_nothing_runs(stage: Stage) -> None:
    stage.services.cluster = PlanError("cluster", "nothing listens there")
    presenter(stage).run()
    assert stage.plan_view.problems[-1] == ("cluster", "nothing listens there")
    assert (stage.window.strip.detail, stage.window.running) == ("nothing listens there", False)
    assert not stage.presenter.running


def test_more_workers_than_the_cluster_has_are_refused_at_their_field(stage: Stage) -> None:
    stage.services.cluster = facts(1)
    presenter(stage).run()
    assert stage.plan_view.problems[-1][0] == "workers"
    assert not stage.presenter.running


def test_stop_does_not_wait_for_an_address_that_does_not_answer(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting: list[Callable[[Any], None]] = []
    monkeypatch.setattr(stage.services, "call_in_background", lambda _, done: waiting.append(done))
    clusters = presenter(stage)
    clusters.run()
    assert (clusters.asking, stage.window.running) == (True, True)
    clusters.stop()
    assert (clusters.asking, stage.window.running) == (False, False)
    waiting[0](facts(2))  # it comes too late
    assert not stage.presenter.running


@pytest.fixture
def far(tmp_path: Path) -> Stage:
    """A stage with a run of a cluster that was measured elsewhere in sight, to whose use somebody has agreed."""
    stage = Stage(tmp_path)
    timed = Timed(cell=cell("dask", 2, python=sys.executable, cluster=ADDRESS), warm_s=1.0)
    save(run_events([timed], machine=stage.services.machine_card()), tmp_path / NAME)
    stage.presenter.open(tmp_path / NAME)
    stage.presenter.trusted.add(ADDRESS)
    return stage


def test_more_rounds_ask_the_scheduler_first(far: Stage) -> None:
    far.services.cluster = facts(2)
    presenter(far)
    far.presenter.add_rounds()
    assert far.services.looked == [(ADDRESS, (sys.executable,))]
    assert far.services.readers or far.window.errors[-1][1].startswith("more rounds belong to")


@pytest.mark.parametrize(
    ("found", "said"), [(PlanError("cluster", "nothing listens there"), "nothing listens"), (facts(1), "at most 1")]
)
def test_more_rounds_of_a_cluster_that_is_not_what_it_was_are_refused(
    far: Stage, found: ClusterFacts | PlanError, said: str
) -> None:
    far.services.cluster = found
    presenter(far)
    before = far.window.strip
    far.presenter.add_rounds()
    ((title, text, _),) = far.window.errors
    assert title == "No rounds were added"
    assert said in text
    assert (far.window.strip, far.window.running, far.services.readers) == (before, False, [])


def test_stop_ends_the_wait_of_more_rounds_and_leaves_the_run_in_sight(
    far: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[Callable[[Any], None]] = []
    clusters, before = presenter(far), far.window.strip
    monkeypatch.setattr(far.services, "call_in_background", lambda _, done: waiting.append(done))
    far.presenter.add_rounds()
    far.presenter.add_rounds()  # it is asked once, however often the key is pressed
    assert (len(waiting), clusters.asking, far.window.running) == (1, True, True)
    clusters.stop()
    waiting[0](facts(2))  # it comes too late
    assert (clusters.asking, far.window.running, far.window.strip) == (False, False, before)
    assert not far.services.readers


def test_a_sweep_of_workers_goes_over_those_of_the_cluster(stage: Stage) -> None:
    stage.plans.set_cores(2, 2, 2)
    stage.plan_view.form = replace(stage.plan_view.form, sweep=Sweep.WORKERS, workers=sweep_workers(2, 2))
    stage.services.cluster = facts(8)
    presenter(stage).run()
    checked = stage.plans.checked
    assert checked is not None
    assert [cell.workers for cell in checked.plan.cells if cell.cluster] == [1, 2, 4, 8]
    stage.services.readers[-1].read()
