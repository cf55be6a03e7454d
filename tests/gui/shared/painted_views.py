"""The whole window with a run that never happened, painted in each view: the same on every machine but for its letters.

Everything that a machine would say of itself is set here: cores, interpreters, estimates, the machine line.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.presets import PRESETS
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.ports.view_models import Page, PlanChoices, PythonOption, StatusState, StrategyOption
from speeduplab.gui.services.heartbeat import Heartbeat
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import Size, Theme
from speeduplab.gui.views.race.race_view import RaceView
from speeduplab.gui.window.main_window import MainWindow
from stand_ins import let_go
from synthetic import example_run
from taking_turns import with_turns

SIZE = (1440, 900)
RACE_S = 0.7  # a moment at which some have finished
# What Debian and Ubuntu have without being asked. Rows and axes make room for their letters, so that in another
# font a bar may truly lie elsewhere.
FONT, FIXED = "DejaVu Sans", "DejaVu Sans Mono"


def has_font() -> bool:
    """Whether the letters are those of the accepted pictures."""
    return FONT in QFontDatabase.families()


@cache
def run() -> RunResult:
    """Each strategy of the drawn window; Python threads take turns, several numbers of workers."""
    return with_turns(example_run(workers=(1, 2, 4), strategies=("serial", "threads", "processes", "cpp-threads")))


@contextmanager
def window(app: QApplication, theme: Theme, *, family: str = FONT) -> Iterator[MainWindow]:
    """The window on that run, in the font of the accepted pictures or another."""
    apply_theme(app, theme)
    face = QFont(app.font())
    face.setFamilies([family, *face.families()])
    app.setFont(face)
    with patch("speeduplab.gui.views.code.code_sheet.code_font", _code_font):
        yield from _made(theme)


def _code_font() -> QFont:
    """The fixed one of the same package: what the system calls its own differs in height."""
    made = QFont(FIXED)
    made.setPixelSize(int(Size.BODY))
    return made


def _made(theme: Theme) -> Iterator[MainWindow]:
    choices = PlanChoices(
        presets=tuple((key, preset.title) for key, preset in PRESETS.items()),
        workloads=tuple((key, workload.title) for key, workload in WORKLOADS.items()),
    )
    made = MainWindow(choices, Heartbeat())
    made.set_theme(theme)
    plan = made.plan_view
    plan.set_strategies([StrategyOption(key=key, title=each.title, summary="") for key, each in STRATEGIES.items()])
    plan.set_pythons([PythonOption(path=sys.executable, title="3.14.0 (this one)")], [sys.executable])
    plan.set_cores(4, 8)
    strategies = ("serial", "threads", "processes", "cpp-threads")
    plan.set_value(PlanForm(num=2_000_000, workload="primes", strategies=strategies, workers=(1, 2, 4)))
    made.set_plan_words("About 2 min", "10 cells, 7 rounds", "Primes")
    made.set_machine_line("4 cores, 8 logical · 16 GB · Linux 6.8")
    made.set_strip(StatusState(state="Finished", icon="good", detail="70 of 70 samples in 2 min 6 s"))
    made.resize(*SIZE)
    made.show()
    made.set_run(run())
    made.set_summary(summarise(run(), basis=Basis.COLD))
    made.show_page(Page.RUN)
    try:
        yield made
    finally:
        made.strip.stop()
        let_go(made)
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def paint(app: QApplication, shown: MainWindow, view: str) -> QImage:
    """The window in a view, without the keyboard's cursor."""
    shown.set_view(view)
    if view == "race":
        shown.findChild(RaceView).set_time(RACE_S)
    for _ in range(3):  # laid out, laid out anew for what that changed, painted
        app.processEvents()
        focus = shown.focusWidget()
        if focus is not None:
            focus.clearFocus()
    return shown.grab().toImage()
