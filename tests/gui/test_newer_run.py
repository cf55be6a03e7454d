"""A run of a newer program in the window: every view shows a strategy and a workload that this one does not know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import synthetic
from pytestqt.qtbot import QtBot
from speeduplab.core.runfile import save
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.views.view_registry import VIEWS


def test_every_view_shows_it_under_its_own_keys(
    make_controller: Callable[..., WindowController], qtbot: QtBot, tmp_path: Path
) -> None:
    work: dict[str, Any] = {"workload": "fractal", "num": 1000}
    cells = [
        synthetic.Timed(cell=synthetic.cell("serial", **work), warm_s=2.0),
        *(synthetic.Timed(cell=synthetic.cell("gpu-threads", n, **work), warm_s=1.0 / n) for n in (1, 2, 4)),
    ]
    path = tmp_path / "newer.speedup.jsonl"
    save(list(synthetic.run_events(cells)), path)
    controller = make_controller()
    controller.open(path)
    qtbot.waitUntil(lambda: controller.presenter.result is not None and not controller.services.busy)
    for key, _ in VIEWS:
        controller.window.set_view(key)
        assert not controller.window.grab().isNull()
    summary = controller.window.content.run_page.summary
    assert summary is not None
    assert {row.title for row in summary.rows} == {"Serial", "gpu-threads"}
    assert summary.headline.startswith("gpu-threads with 4 workers are fastest")
