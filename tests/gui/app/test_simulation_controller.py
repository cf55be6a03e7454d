"""Simulated workers beside a shown run: measured once, drawn at once, and kept by Save as alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import synthetic
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.runfile import read, save
from speeduplab.core.scaling.simulated import CARD, setting_of
from speeduplab.gui.app.simulation_controller import SimulationController
from stand_ins import FakeWindow, Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def shown(stage: Stage, folder: Path, *strategies: str) -> Path:
    path = folder / "a.speedup.jsonl"
    cells = [synthetic.Timed(cell=synthetic.cell(key, 1), warm_s=1.0) for key in strategies]
    save(synthetic.run_events(cells), path)
    stage.presenter.open(path)
    return path


def test_the_shown_run_gets_simulated_workers_and_its_file_stays_as_it_is(stage: Stage, tmp_path: Path) -> None:
    path = shown(stage, tmp_path, "serial", "processes")
    before = path.read_bytes()
    simulation = SimulationController(stage.window, stage.services, stage.presenter, FakeWindow.ask_simulation)
    simulation.simulate()
    assert stage.presenter.result is not None
    setting = setting_of(stage.presenter.result.machine)
    assert setting is not None
    assert (setting.most, setting.link, setting.typed) == (64, stage.services.link, ())
    assert stage.window.strip.saved == "Simulated workers are drawn under Scaling with warm times; Save as keeps them"
    assert path.read_bytes() == before
    stage.presenter.save_as(tmp_path / "b.speedup.jsonl")
    assert setting_of(read(tmp_path / "b.speedup.jsonl").machine) == setting
    simulation.simulate()
    assert stage.services.links == 1


def test_how_many_and_over_what_link_is_a_choice_and_a_typed_link_is_not_measured(stage: Stage, tmp_path: Path) -> None:
    shown(stage, tmp_path, "serial")
    stage.window.simulation = "16", "latency=1ms,bandwidth=1GB/s,dispatch=2ms,machine=4"
    SimulationController(stage.window, stage.services, stage.presenter, FakeWindow.ask_simulation).simulate()
    assert stage.presenter.result is not None
    setting = setting_of(stage.presenter.result.machine)
    assert setting is not None
    assert (setting.most, setting.machine_workers, setting.link.dispatch_s) == (16, 4, 0.002)
    assert setting.typed == ("latency", "bandwidth", "dispatch")
    assert stage.services.links == 0


def test_what_is_no_number_of_workers_is_said_in_the_sheet(stage: Stage, tmp_path: Path) -> None:
    shown(stage, tmp_path, "serial")
    stage.window.simulation = "1", ""
    SimulationController(stage.window, stage.services, stage.presenter, FakeWindow.ask_simulation).simulate()
    assert "must be a number of workers from 2" in stage.window.simulation_problem
    assert stage.services.links == 0


def test_a_run_without_serial_python_says_so_before_anything_is_measured(stage: Stage, tmp_path: Path) -> None:
    shown(stage, tmp_path, "processes")
    SimulationController(stage.window, stage.services, stage.presenter, FakeWindow.ask_simulation).simulate()
    ((title, text, _),) = stage.window.errors
    assert title == "Nothing is simulated"
    assert text.startswith("Workers are simulated from the time of serial Python")
    assert stage.services.links == 0


def test_why_nothing_could_be_measured_is_said(stage: Stage, tmp_path: Path) -> None:
    shown(stage, tmp_path, "serial")
    stage.services.link = PlanError("simulate", "distributed is missing")
    SimulationController(stage.window, stage.services, stage.presenter, FakeWindow.ask_simulation).simulate()
    assert [error[1] for error in stage.window.errors] == ["distributed is missing"]
    assert stage.presenter.result is not None
    assert CARD not in stage.presenter.result.machine


def test_without_a_run_nothing_happens(stage: Stage) -> None:
    SimulationController(stage.window, stage.services, stage.presenter, FakeWindow.ask_simulation).simulate()
    assert (stage.window.errors, stage.services.links) == ([], 0)
