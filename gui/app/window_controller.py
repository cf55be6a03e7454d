"""One window with its presenters, theme and settings: who is told of what.

Only wiring: no layout, no measuring, and words only for what the presenters do not speak of.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ...core.bench.strategies import STRATEGIES
from ...core.bench.workloads import OWN, WORKLOADS
from ...core.display.i18n import later, tr
from ...core.display.titles import full_workload_title
from ...core.plan.presets import PRESETS
from ...core.summary.summary import Basis
from ..ports.view_models import THIS_RUN, Page, PlanChoices
from ..presenters.demo_presenter import DemoPresenter, DemoSize
from ..presenters.export_presenter import ExportPresenter
from ..presenters.form_values import form_from_plain, form_to_plain
from ..presenters.function_presenter import FunctionPresenter
from ..presenters.lesson_presenter import LessonPresenter
from ..presenters.pane_presenter import PanePresenter
from ..presenters.plan_presenter import PlanPresenter
from ..presenters.run_presenter import RunPresenter
from ..services.heartbeat import Heartbeat
from ..services.motion import motion_is_reduced
from ..services.qt_services import QtServices
from ..services.settings import Remembered, Settings, geometry_from_text, geometry_to_text
from ..services.translators import install
from ..style.apply import apply_theme, prepare_theme
from ..style.theme import Theme, theme_for
from ..views.view_registry import VIEWS
from ..widgets.side_panel import set_reduced_motion
from ..window.dialogs import TextDialog
from ..window.main_window import MainWindow
from .board_controller import BoardController
from .cluster_controller import ClusterController
from .compare_controller import CompareController
from .displays import Displays
from .help_controller import HelpController
from .lesson_controller import LessonController
from .simulation_controller import SimulationController
from .simulation_sheet import ask_simulation

# More workers in this process than that only show that a window can be brought to a halt.
_DEMO_WORKERS_MAX = 8
_UNTIL_IDLE_MS = 100
RESET_TEXT = later("All settings, the plan, recent files and added Pythons are as at first. Your run files stay.")


class WindowController(QObject):
    """One window with its presenters; joins everything it started when it is closed.

    Parameters
    ----------
    folder
        Where run files go; None for the user's data folder.
    """

    def __init__(self, app: QApplication, settings: Settings, *, theme: str | None = None, folder: Path | None = None):
        super().__init__()
        self._app = app
        remembered = settings.load()
        self.services = QtServices(settings, remembered, self)
        self._theme_choice = theme or remembered.theme
        self.heartbeat = Heartbeat(self)
        self._theme, self._system_font = self._wanted_theme(), remembered.system_font
        self._folder = folder
        self._open_window(remembered)
        app.styleHints().colorSchemeChanged.connect(self._put_on_theme)

    def _open_window(self, remembered: Remembered) -> None:  # long: each part of the window, once
        prepare_theme(self._app, self._theme, system_font=self._system_font)  # before widgets ask for fonts
        self.window = MainWindow(
            PlanChoices(
                presets=tuple((key, tr(preset.title)) for key, preset in PRESETS.items()),
                workloads=(*((key, full_workload_title(key)) for key in WORKLOADS), (OWN, tr("Your own function…"))),
            ),
            self.heartbeat,
        )
        self.plans = PlanPresenter(self.window.plan_view, self.window, self.services.rates)
        self._first_form = self.plans.form
        self.panes = PanePresenter(
            self.window, self.services, recent=lambda: self.services.remembered.recent, folder=self._folder
        )
        self.lessons = LessonPresenter(self.window, self.plans, self.services, self._folder)
        self.presenter = RunPresenter(
            self.window,
            self.plans,
            self.services,
            rates=self.services.rates,
            folder=self._folder,
            display=Displays(self.panes, self.lessons),
            locked=self.lessons.lock,
            opened=self.lessons.run_opened,
        )
        self._lesson_controller = LessonController(self.window, self.lessons, self.presenter, self)
        self.clusters = ClusterController(self.window, self.plans, self.services, self.presenter)
        self.functions = FunctionPresenter(self.window, self.plans, self.services, self.presenter, self.clusters.run)
        self.simulation = SimulationController(self.window, self.services, self.presenter, ask_simulation)
        self.exports = ExportPresenter(
            self.window, lambda: self.presenter.result, self.presenter.note, self.services.call_in_background
        )
        self.compare_controller = CompareController(self.window, self.presenter, self.services, self._folder, self)
        self.board_controller = BoardController(self.window, self.presenter, self.services, self)
        self.help = HelpController(self.window, self.presenter, self.services, self)
        self.demo = DemoPresenter(
            self.window, self.heartbeat, self.services.make_window_host, self.services.start_reading, self._later
        )
        self._connect()
        self._restore(remembered)
        self._put_on_theme()

    def show(self) -> None:
        """Open the window; the machine and the interpreters are looked at after it is painted."""
        self.window.show()
        self.window.focus_start()
        self.heartbeat.start()

    def start(self, *, probe: bool = True) -> None:
        """Look at the machine, and at the interpreters unless told not to."""
        self.presenter.start(self.services.remembered.pythons, probe=probe)
        self.compare_controller.start()
        self.lessons.start()
        self.services.call_in_background(motion_is_reduced, self._motion_known)
        if probe and self.services.remembered.recent:  # a first launch has enough to offer
            self.help.offer_menu_entry()

    def _motion_known(self, found: bool | Exception) -> None:
        set_reduced_motion(found is True)

    def _connect(self) -> None:
        window = self.window
        window.run_wanted.connect(self._run)
        window.rounds_wanted.connect(self._add_rounds)
        window.content.run_page.rounds_wanted.connect(self._add_rounds)
        window.menus.simulate.triggered.connect(self._simulate)
        window.stop_wanted.connect(self._stop)
        window.demo_wanted.connect(self._start_demo)
        window.open_wanted.connect(self.open)
        window.save_wanted.connect(self.presenter.save_as)
        window.export_wanted.connect(self.exports.export)
        window.picture_wanted.connect(self.exports.export_picture)
        window.options_changed.connect(self.presenter.options_changed)
        window.two_changed.connect(self.panes.set_two)
        window.pane_run_wanted.connect(self.panes.choose)
        window.theme_picked.connect(self._pick_theme)
        window.system_font_picked.connect(self._pick_font)
        window.language_picked.connect(self._pick_language)
        window.reset_wanted.connect(self._reset)
        window.closing.connect(self.close)
        window.plan_view.value_changed.connect(self._form_changed)
        window.plan_view.python_wanted.connect(self._add_python)
        window.plan_view.cluster.test_wanted.connect(partial(self.clusters.test, window.plan_view.cluster.show_found))
        window.content.run_page.details_wanted.connect(self.panes.details)
        window.content.demo.interval_picked.connect(self.demo.pick_interval)
        window.content.demo.again_wanted.connect(self._start_demo)

    def _restore(self, remembered: Remembered) -> None:
        self.window.restore(geometry_from_text(remembered.geometry))
        self.window.set_plan_folded(not remembered.panel_open)
        deck = self.window.content.run_page.deck
        basis = Basis(remembered.basis) if remembered.basis in list(Basis) else deck.options().basis
        deck.set_options(replace(deck.options(), basis=basis, log=remembered.log))
        if remembered.view in dict(VIEWS):
            deck.set_view(remembered.view)
        deck.set_right_view(remembered.second_view)
        self.window.set_two(remembered.two)
        self.plans.start(form_from_plain(remembered.plan) or self._first_form)
        self.window.set_recent(remembered.recent)
        self.window.content.start.set_folded(not remembered.recent)
        self.window.menus.check("theme", self._theme_choice)
        self.window.menus.system_font.setChecked(self._system_font)
        self.window.menus.check("language", remembered.language)
        self.window.menus.check("effort", self.window.plan_view.effort().value)
        self.window.show_options()

    @Slot()
    def close(self) -> None:
        """Stop what runs, join every thread, keep the settings."""
        self.heartbeat.stop()
        self.window.strip.stop()
        self.functions.stop()
        self.demo.quit()
        self.board_controller.quit()
        self.presenter.quit()
        self._remember()
        self.services.close()

    def show_error(self, title: str, text: str, details: str = "") -> TextDialog:
        """Tell of an error in the window that there is: another language takes another one."""
        return self.window.show_error(title, text, details)

    def _remember(self) -> None:
        deck = self.window.content.run_page.deck
        options = deck.options()
        self.services.remembered = replace(
            self.services.remembered,
            geometry=geometry_to_text(self.window.saveGeometry()),
            theme=self._theme_choice,
            system_font=self._system_font,
            view=deck.left.key(),
            two=self.window.two,
            second_view=deck.right_view,
            basis=options.basis.value,
            log=options.log,
            panel_open=not self.window.plan_folded,
            plan=form_to_plain(self.plans.form),
        )

    @Slot(object)
    def open(self, path: Path) -> None:
        """Show a run file, or take a function of a Python file."""
        if path.suffix != ".py":
            self.presenter.open(path)
        elif not self.presenter.refuses(path.name):
            if self.presenter.result is None:
                self.window.show_page(Page.EMPTY)
            self.window.plan_view.set_function_file(path.absolute())  # hosts stand elsewhere

    @Slot()
    def _run(self) -> None:
        typed = self.window.content.lesson.take_typed()
        if typed and not self.demo.running and not self.clusters.asking and self._lesson_controller.may_run(self._run):
            self.window.content.run_page.prepare()
            self.functions.run()

    @Slot()
    @Slot(int)
    def _add_rounds(self, rounds: int = 0) -> None:
        if not self.demo.running:
            self.presenter.add_rounds(rounds=rounds)

    @Slot()
    def _simulate(self) -> None:
        if not self.demo.running:
            self.simulation.simulate()

    @Slot()
    def _stop(self) -> None:
        for one in (self.demo, self.functions, self.clusters, self.presenter):
            one.stop()

    @Slot()
    def _start_demo(self) -> None:
        if not (self.presenter.running or self.clusters.asking or self.functions.looking):
            form = self.plans.form
            self.demo.start(
                DemoSize(
                    rates=self.services.rates,
                    workers=min(max(2, *form.workers), _DEMO_WORKERS_MAX),
                    usable_cores=self.plans.usable_cores,
                    python=sys.executable,
                    unavailable=frozenset(key for key in STRATEGIES if self.plans.reason(key)),
                )
            )

    def _later(self, ms: int, call: Callable[[], None]) -> None:
        QTimer.singleShot(ms, self, call)

    @Slot()
    def _form_changed(self) -> None:
        self.plans.form_changed()
        self.window.menus.check("effort", self.window.plan_view.effort().value)

    @Slot(str)
    def _add_python(self, path: str) -> None:
        self.presenter.add_python(path)
        pythons = tuple(dict.fromkeys((*self.services.remembered.pythons, path)))
        self.services.remembered = replace(self.services.remembered, pythons=pythons)

    @Slot(str)
    def _pick_theme(self, choice: str) -> None:
        self._theme_choice = choice
        self._put_on_theme()
        self.window.menus.check("theme", choice)

    @Slot(bool)
    def _pick_font(self, system: bool) -> None:
        self._system_font = system
        self._put_on_theme()

    @Slot(str)
    def _pick_language(self, choice: str) -> None:
        self.window.menus.check("language", choice)
        if choice != self.services.remembered.language:
            self.services.remembered = replace(self.services.remembered, language=choice)
            self._later(0, self._speak)  # not from within a menu of the window that goes

    @Slot()
    def _speak(self) -> None:
        """Say everything in another language: in a new window, which shows what this one does.

        Not while a run goes on or something is read: whoever began it hears of its end.
        """
        if self.presenter.running or self.demo.running or self.services.busy:
            QTimer.singleShot(_UNTIL_IDLE_MS, self, self._speak)
            return
        self._remember()
        install(self._app, self.services.remembered.language)
        old, presenter, plans, lessons = self.window, self.presenter, self.plans, self.lessons
        seen, page, presenting = self.panes.chosen, old.content.page, old.presentation.on
        old.presentation.leave()
        old.closing.disconnect(self.close)
        compared, board = self.compare_controller, self.board_controller
        controllers = compared, board, self._lesson_controller, self.help
        self._open_window(self.services.remembered)
        self.window.show()
        self.plans.take_over(plans)
        self.presenter.take_over(presenter)
        self.lessons.take_over(lessons)
        self.compare_controller.take_over(compared, show=page is Page.COMPARE)
        self.board_controller.take_over(board, show=page is Page.BOARD)
        for one in controllers:
            one.deleteLater()
        if page is Page.RUNS:
            self.compare_controller.show_runs()
        elif presenter.result is None and page is Page.RUN:
            self.window.show_page(Page.EMPTY)
        for side, key in enumerate(seen):
            if key != THIS_RUN:
                self.panes.choose(side, key)
        if presenting:
            self.window.presentation.enter()
        old.strip.stop()
        old.hide()
        old.content.close_charts()
        old.deleteLater()
        QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)

    @Slot()
    def _put_on_theme(self) -> None:
        self._theme = self._wanted_theme()
        apply_theme(self._app, self._theme, system_font=self._system_font)
        self.window.set_theme(self._theme)

    def _wanted_theme(self) -> Theme:
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        return theme_for(schemes.get(self._theme_choice, self._app.styleHints().colorScheme()))

    @Slot()
    def _reset(self) -> None:
        """As at the first start, and say so; what was measured is no setting."""
        self.services.reset()
        self._theme_choice, self._system_font = self.services.remembered.theme, self.services.remembered.system_font
        self._restore(self.services.remembered)
        self._put_on_theme()
        self.window.show_error(tr("The settings are reset"), tr(RESET_TEXT))
