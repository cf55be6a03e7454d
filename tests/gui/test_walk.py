"""The window walked through every order of what can be done to it: nothing raises, nothing stays out of place.

One window, runs of different shapes, stand-in hosts: what is tried is the order, not the measuring.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from speeduplab.core.bench.events import FailureKind, Outcome
from speeduplab.core.bench.model import Effort
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.runfile import save
from speeduplab.gui.app.window_controller import WindowController
from speeduplab.gui.ports.view_models import Page
from speeduplab.gui.services.translators import LANGUAGES, install
from speeduplab.gui.views.view_registry import VIEWS
from stand_ins import FakeHost
from synthetic import Timed, cell, failure, picture_cells, run_events

SWEEP = [Timed(cell=cell(key, n), warm_s=1.0 / n) for key in ("threads", "processes") for n in (1, 2, 4)]
NUMS = [Timed(cell=cell(key, 2, num=num), warm_s=num / 1e6) for key in ("serial", "threads") for num in (10**5, 10**6)]
SHAPES: dict[str, list[Any]] = {
    "worker sweep": list(run_events(SWEEP, rounds=7)),
    "num sweep": list(run_events(NUMS, rounds=3)),
    "failed and stopped": list(
        run_events(picture_cells(), failures=[failure(2, 0, FailureKind.KILLED, "killed")], outcome=Outcome.STOPPED)
    ),
}
FORM = PlanForm(workload="counter", num=10**6, strategies=("serial", "threads"), workers=(2,), effort=Effort.QUICK)
Step = Callable[[], None]


class Walk:
    """The window, and everything that can be done to it, by name."""

    def __init__(self, controller: WindowController, folder: Path) -> None:
        self.controller, self._folder = controller, folder
        self._kinds = cycle(("png", "svg"))
        self._others = cycle(key for key in LANGUAGES if key != "en")
        self.steps: dict[str, Step] = {
            **{f"open {name}": self._opener(name) for name in SHAPES},
            "run": self._run,
            **{f"view {key}": self._viewer(key) for key, _ in VIEWS},
            "present": self._present,
            "export": self._export,
            "Two": self._two,
            "language": self._language,
            "theme": self._theme,
        }

    @property
    def window(self) -> Any:
        return self.controller.window

    def _opener(self, name: str) -> Step:
        path = self._folder / f"{name}.speedup.jsonl"
        save(SHAPES[name], path)

        def step() -> None:
            self.controller.open(path)
            self.settle()

        return step

    def _viewer(self, key: str) -> Step:
        return lambda: self.window.set_view(key)

    def _run(self) -> None:
        self.window.run_wanted.emit()
        self.settle()

    def _present(self) -> None:
        self.window.presentation.toggle()

    def _export(self) -> None:
        assert self.window.picture(next(self._kinds))

    def _two(self) -> None:
        self.window.set_two(not self.window.two)

    def _language(self) -> None:
        remembered = self.controller.services.remembered.language
        before = self.window
        before.language_picked.emit("en" if remembered != "en" else next(self._others))
        while self.window is before:
            QApplication.processEvents()

    def _theme(self) -> None:
        self.window.theme_picked.emit("dark" if self.controller._theme.name == "light" else "light")

    def settle(self) -> None:
        """Until everything is read."""
        while self.controller.services.busy or self.controller.presenter.running:
            QApplication.processEvents()
        QApplication.processEvents()

    def look(self) -> None:
        """What must hold whatever was done before."""
        page, presenting = self.window.content.run_page, self.window.presentation.on
        assert page.presenting is presenting
        assert self.window.menuBar().isHidden() is presenting
        assert page.isVisible() or self.window.content.page is not Page.RUN
        for pane in page.deck.panes():
            state = pane.current().state() if hasattr(pane.current(), "state") else None
            if state is not None and state.summary is not None:
                assert state.summary.rows[0].cell.strategy == state.result.plan.cells[0].strategy
                assert state.result is self.controller.presenter.result
                shown = pane.current()
                assert not presenting or not shown._controls.isVisible()


def orders(count: int) -> Iterator[tuple[int, int]]:
    """Every ordered pair of so many steps, each beginning where the last one ended."""
    for one in range(count):
        yield one, one
        for other in range(one + 1, count):
            yield one, other
            yield other, one


@pytest.fixture
def raised() -> Iterator[list[BaseException]]:
    """What reaches Qt's event loop, which would go on after it."""
    found: list[BaseException] = []

    def note(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        found.append(error)

    before, sys.excepthook = sys.excepthook, note
    yield found
    sys.excepthook = before


def test_every_order_of_two_steps_leaves_the_window_whole(
    make_controller: Callable[..., WindowController],
    qapp: Any,
    tmp_path: Path,
    raised: list[BaseException],
    monkeypatch: Any,
) -> None:
    controller = make_controller()
    monkeypatch.setattr(controller.services, "make_host", FakeHost)
    controller.window.resize(1100, 700)
    controller.plans.start(FORM)
    walk = Walk(controller, tmp_path)
    names = list(walk.steps)
    walked: set[tuple[int, int]] = set()
    last = -1
    for pair in orders(len(names)):
        for place in pair[1:] if pair[0] == last else pair:
            walk.steps[names[place]]()
            QApplication.processEvents()
            assert not raised, (names[pair[0]], names[pair[1]], raised)
            walk.look()
            if last >= 0:
                walked.add((last, place))
            last = place
    walk.window.presentation.leave()
    install(qapp, "en")
    assert len(walked) == len(names) ** 2
    assert len(walked) >= 200
