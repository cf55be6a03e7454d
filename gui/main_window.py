"""The main window: layout and actions only.

What happens on an action is connected by the application; what is shown is told by the presenters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from ..core.bench.model import Effort
from ..core.findings.leads import Lead
from ..core.language import tr
from ..core.results import RunResult
from ..core.summary import Basis, Summary
from ..core.sweeps import Sweep
from .content_view import ContentView
from .dialogs import TextDialog, show_text
from .field_keys import FieldKeys
from .file_choice import ask_export, ask_open, ask_save, dropped_files, first_folder
from .folding import Fold, FoldingArea, reduced_motion
from .heartbeat import Heartbeat
from .keys import keys_text
from .menus import Menus
from .plan_bar import PlanBar
from .plan_view import PlanChoices, PlanView
from .ports import ANOTHER_RUN, Card, DemoState, Page, PaneContent, PaneRun, StripState
from .presentation import Presentation
from .screens import OnScreen, scrolling
from .strip_view import StripView
from .tab_order import step_focus
from .theme import LIGHT, Theme
from .views import VIEWS

if TYPE_CHECKING:
    from ..core.compare.pair_words import PairWords
    from ..core.compare.pairing import Pairing

TITLE = "Speedup Lab"
FOLD_BELOW = 1280
COMPACT_BELOW = 1100


class MainWindow(QMainWindow):
    """Menu bar, plan, content, strip."""

    run_wanted = Signal()
    stop_wanted = Signal()
    demo_wanted = Signal()
    open_wanted = Signal(object)  # a Path
    files_wanted = Signal(object)  # several Paths
    compare_wanted = Signal()
    runs_wanted = Signal()
    save_wanted = Signal(object)
    export_wanted = Signal(object, str)  # a Path, a format
    picture_wanted = Signal(object, str)
    doctor_wanted = Signal()
    card_wanted = Signal()
    about_wanted = Signal()
    reset_wanted = Signal()
    theme_picked = Signal(str)
    language_picked = Signal(str)
    preset_picked = Signal(str)
    options_changed = Signal()
    two_changed = Signal(bool)
    pane_run_wanted = Signal(int, str)  # the side, and the key of a PaneRun or a path
    closing = Signal()

    def __init__(self, choices: PlanChoices, heartbeat: Heartbeat) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self._running = self._can_save = self._has_summary = False
        self._save_name = ""
        self._folder: Path | None = None  # where a file was last chosen; the data folder before that
        self._theme = LIGHT
        self._two = False
        self._folded = False  # what the user wants where there is room for both
        self.plan_view = PlanView(choices)
        self.content = ContentView(heartbeat)
        self.strip = StripView(heartbeat)
        self._bar = PlanBar()
        self._area = FoldingArea(self.plan_view, self.content)
        self.menus = Menus(self.menuBar())
        root = QWidget()
        self._usual = scrolling(root)
        self.presentation = Presentation(self, self._usual, self.content)
        # From the outside in: whatever moves into another parent is styled anew, with all it holds.
        self.setCentralWidget(self.presentation.faces)
        box = QVBoxLayout(root)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(self._area, 1)
        box.addWidget(self.strip)
        FieldKeys(self)
        self._on_screen = OnScreen(self)
        self._connect()
        self._fit(animate=False)

    def _connect(self) -> None:
        menus, page = self.menus, self.content.run_page
        for source in (self.plan_view.foot, self._bar):
            source.run_pressed.connect(self.run_wanted)
            source.stop_pressed.connect(self.stop_wanted)
        for action, slot in (
            (menus.open, self._ask_open),
            (menus.runs, self.runs_wanted),
            (menus.compare, self.compare_wanted),
            (menus.save_as, self._ask_save),
            (menus.export, self._ask_export),
            (menus.quit, self.close),
            (menus.run, self.run_wanted),
            (menus.stop, self._escape),
            (menus.demo, self.demo_wanted),
            (menus.sweep_workers, self._sweep_workers),
            (menus.sweep_num, self._sweep_num),
            (menus.toggle_scale, self._toggle_scale),
            (menus.plan, self.toggle_plan),
            (menus.present, self.presentation.toggle),
            (menus.keys, self._show_keys),
            (menus.doctor, self.doctor_wanted),
            (menus.card, self.card_wanted),
            (menus.about, self.about_wanted),
            (menus.reset, self.reset_wanted),
        ):
            action.triggered.connect(slot)
        self.strip.save_wanted.connect(self._ask_save)
        menus.view_picked.connect(self.set_view)
        menus.theme_picked.connect(self.theme_picked)
        menus.language_picked.connect(self.language_picked)
        menus.effort_picked.connect(self._pick_effort)
        menus.panes_picked.connect(self._pick_panes)
        menus.toggle_panes.triggered.connect(self._toggle_panes)
        menus.scale_picked.connect(self._pick_scale)
        menus.basis_picked.connect(self._pick_basis)
        menus.recent_picked.connect(self._pick_recent)
        menus.copy_picked.connect(self._copy)
        self.presentation.view_step.connect(self._step_view)
        self.presentation.changed.connect(menus.present.setChecked)
        self.content.view_actions.picked.connect(self._act)
        self.plan_view.fold_pressed.connect(self.toggle_plan)
        self.plan_view.strategy_hovered.connect(page.deck.link.light_strategy)
        self._bar.plan_pressed.connect(self.toggle_plan)
        self.content.view_changed.connect(self.set_view)
        self.content.card_pressed.connect(self.card_wanted)
        self.content.page_changed.connect(self._page_changed)
        self.content.start.card_picked.connect(self.preset_picked)
        page.run_requested.connect(self.run_wanted)
        page.lead_wanted.connect(self._follow_lead)
        page.deck.basis_picked.connect(self._pick_basis)
        page.deck.options_changed.connect(self._options_changed)
        page.deck.sweep_requested.connect(self._sweep_workers)
        page.deck.run_picked.connect(self._pick_pane_run)
        page.deck.view_shown.connect(self._view_shown)
        self.content.panes_changed.connect(self._pick_panes)
        page.deck.scale_picked.connect(self._pick_scale)

    # What the presenters say.

    def show_page(self, page: Page) -> None:
        self.content.show_page(page)

    def set_running(self, running: bool) -> None:
        """Lock the plan; put Stop in Run's place."""
        self._running = running
        self.content.run_page.deck.set_locked(running)
        if running:
            self._focus_stop()
        self.plan_view.set_locked(running)
        self.plan_view.foot.set_running(running)
        self._bar.set_running(running)
        self.menus.set_running(running)
        self.content.view_actions.set_can_compare(not running)
        if running and self._area.fold is Fold.DRAWER:
            self._area.set_fold(Fold.FOLDED, animate=False)

    def set_title(self, title: str) -> None:
        self.setWindowTitle(f"{title} - {TITLE}" if title else TITLE)

    def set_machine_line(self, line: str) -> None:
        self.content.set_machine_line(line)

    def set_recent(self, paths: Sequence[str]) -> None:
        self.menus.set_recent(paths)

    def set_can_save(self, can_save: bool, name: str = "") -> None:
        """Whether the shown run can be saved and exported, and the file name to suggest."""
        self._save_name, self._can_save = name, can_save
        self.menus.save_as.setEnabled(can_save)
        self._show_what_can_leave()

    def set_run(self, result: RunResult | None) -> None:
        """The samples as far as they have come; the next summary is about them."""
        self.content.run_page.set_run(result)

    def set_summary(self, summary: Summary | None) -> None:
        self.content.run_page.set_summary(summary)
        self._has_summary = summary is not None
        self._show_what_can_leave()

    def set_panes(
        self,
        left: PaneContent | None,
        right: PaneContent | None,
        pairing: Pairing | None,
        words: PairWords | None,
    ) -> None:
        """What each of two views shows, and what is said of the two."""
        self.content.run_page.set_panes(left, right, pairing, words)
        self._has_summary = left is not None
        self._show_what_can_leave()

    def set_pane_runs(self, runs: Sequence[PaneRun], chosen: tuple[str, str]) -> None:
        """Which runs either view can show, and which one it does."""
        self.content.run_page.deck.set_runs(runs, chosen)

    def picture(self, key: str) -> bytes:
        """The chart in sight as the content of a file."""
        from .picture import as_png, as_svg

        page = self.content.poser()
        return as_svg(page, self._theme, self.windowTitle()) if key == "svg" else as_png(page, self._theme)

    def options(self) -> tuple[Basis, int | None]:
        """What is compared: cold or warm, against which row."""
        options = self.content.run_page.deck.options()
        return options.basis, options.baseline

    def set_strip(self, state: StripState) -> None:
        self.strip.set_value(state)

    def set_demo(self, state: DemoState) -> None:
        self.content.demo.set_value(state)

    def set_plan_words(self, duration: str, size: str, line: str) -> None:
        self.plan_view.foot.set_words(duration, size)
        self._bar.set_words(line)

    def set_plan_problem(self, reason: str | None) -> None:
        self.plan_view.foot.set_problem(reason)
        self._bar.set_problem(reason)

    def set_cards(self, cards: Sequence[Card]) -> None:
        self.content.start.set_cards(cards)

    def show_error(self, title: str, text: str, details: str = "") -> TextDialog:
        """Tell of an error, without waiting for an answer."""
        return show_text(self, title, text, details)

    # What the user does.

    @Slot(str)
    def set_view(self, key: str) -> None:
        self.content.set_view(key)
        self.menus.check("view", key)

    @property
    def two(self) -> bool:
        """Whether the user wants two views; they are in sight once a run can be."""
        return self._two

    def set_two(self, two: bool) -> None:
        """One view or two side by side."""
        if two != self._two:
            self._two = two
            self._show_panes()
            self.two_changed.emit(two)

    @Slot()
    def _show_panes(self) -> None:
        """Two views cost nothing while the pages of a run are out of sight, and before the window is there."""
        words = "two" if self._two else "one"
        self.content.panes.set_value(words)
        self.menus.check("panes", words)
        self.content.run_page.set_two(self._two and self.content.showing_run)
        self._fit(animate=self._may_animate())

    @Slot(str)
    def _view_shown(self, key: str) -> None:
        self.content.show_view(key)
        self.menus.check("view", key)

    @Slot(str)
    def _pick_panes(self, panes: str) -> None:
        # Two views are of a run: from the cards they lead to its page.
        if panes == "two" and not self.content.showing_run:
            self.set_view(self.content.run_page.view())
        self.set_two(panes == "two")

    @Slot()
    def _toggle_panes(self) -> None:
        self._pick_panes("one" if self._two else "two")

    @Slot(int, str)
    def _pick_pane_run(self, side: int, key: str) -> None:
        if key != ANOTHER_RUN:
            self.pane_run_wanted.emit(side, key)
        elif paths := ask_open(self, self._folder or first_folder()):
            self._folder = paths[0].parent
            self.pane_run_wanted.emit(side, str(paths[0]))

    @Slot()
    def toggle_plan(self) -> None:
        """Fold or unfold the plan; in a narrow window it opens over the content."""
        if self.presentation.on:
            return
        if self._narrow():
            folded = self._area.fold is Fold.FOLDED
            self._area.set_fold(Fold.DRAWER if folded else Fold.FOLDED, animate=self._may_animate())
            if folded:
                self.plan_view.focus_num()
            return
        self._folded = not self._folded
        self._fit(animate=self._may_animate())

    @property
    def plan_folded(self) -> bool:
        """Whether the user folded the plan."""
        return self._folded

    def set_plan_folded(self, folded: bool) -> None:
        self._folded = folded
        self._fit(animate=False)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.plan_view, self.content, self.strip, self._bar, self._area, self.presentation):
            part.set_theme(theme)

    def show_options(self) -> None:
        """Let the menus follow the runtime view's options."""
        comparing = self.content.page is Page.COMPARE
        options = self.content.compare.value() if comparing else self.content.run_page.deck.options()
        self.menus.check("basis", options.basis.value)
        self.menus.check("scale", "log" if options.log else "linear")
        self.menus.check("view", self.content.run_page.view())

    def sizeHint(self) -> QSize:
        room = QGuiApplication.primaryScreen().availableSize()
        return QSize(min(1440, room.width()), min(900, room.height()))

    def restore(self, geometry: QByteArray | None) -> None:
        """The place and size of last time, or the usual size."""
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(self.sizeHint())
        self._on_screen.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(animate=False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # On the stage Qt's scene knows the way.
        if not self.presentation.on and step_focus(self._usual, forward=forward):
            return True
        return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.presentation.leave()  # the size to remember is the window's
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._open(paths)

    def _open(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self.open_wanted.emit(paths[0])
        else:
            self.files_wanted.emit(paths)

    def _narrow(self) -> bool:
        """Whether the plan folds by itself: what stands side by side needs the room."""
        aside = self.content.page is Page.COMPARE or self.content.run_page.deck.two
        return self.width() < FOLD_BELOW or aside

    @Slot()
    def _page_changed(self) -> None:
        self._show_panes()
        self._fit(animate=False)
        self.show_options()
        self._show_what_can_leave()

    def _show_what_can_leave(self) -> None:
        """Whether the page in sight can be copied and exported."""
        comparing = self.content.page is Page.COMPARE
        self.content.view_actions.set_comparing(comparing)
        self.menus.set_can_copy(comparing or self._has_summary)
        for show in (self.menus.export.setEnabled, self.content.view_actions.set_can_export):
            show(comparing or self._can_save)

    def _fit(self, *, animate: bool) -> None:
        """The layout for the present width."""
        narrow = self._narrow()
        fold = Fold.FOLDED if narrow or self._folded else Fold.OPEN
        if narrow and self._area.fold is Fold.DRAWER:
            fold = Fold.DRAWER
        self._bar.setVisible(fold is not Fold.OPEN)
        self._area.set_fold(fold, animate=animate)
        self.content.set_compact(self.width() < COMPACT_BELOW)

    def focus_start(self) -> None:
        """Where the keyboard begins: num, or the folded plan."""
        if self._area.fold is Fold.OPEN:
            self.plan_view.focus_num()
        else:
            self._bar.setFocus()

    def focus_run(self) -> None:
        """To Run, or to Stop in its place."""
        button = self.plan_view.foot.run_button if self._area.fold is Fold.OPEN else self._bar.run_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_stop(self) -> None:
        """Out of what is locked now: else Qt moves the keyboard to whatever comes next."""
        within = self.focusWidget()
        if within is not None and (self.plan_view.isAncestorOf(within) or self._bar.isAncestorOf(within)):
            self.focus_run()

    def _may_animate(self) -> bool:
        return not self._running and not reduced_motion()

    @Slot()
    def _escape(self) -> None:
        if self._running:
            self.stop_wanted.emit()
        elif self.presentation.on:
            self.presentation.leave()
        elif self._area.fold is Fold.DRAWER:
            self.toggle_plan()

    @Slot(int)
    def _step_view(self, step: int) -> None:
        keys = [key for key, _ in VIEWS]
        self.set_view(keys[(keys.index(self.content.run_page.view()) + step) % len(keys)])

    @Slot()
    def _ask_open(self) -> None:
        if paths := ask_open(self, self._folder or first_folder()):
            self._folder = paths[0].parent
            self._open(paths)

    @Slot()
    def _ask_save(self) -> None:
        if path := ask_save(self, (self._folder or first_folder()) / (self._save_name or "run.speedup.jsonl")):
            self._folder = path.parent
            self.save_wanted.emit(path)

    @Slot()
    def _ask_export(self) -> None:
        stem = self.windowTitle().removesuffix(f" - {TITLE}").replace(":", ".")
        comparing = self.content.page is Page.COMPARE
        if choice := ask_export(self, tr("comparison") if comparing else stem, pictures_only=comparing):
            (self.picture_wanted if comparing else self.export_wanted).emit(*choice)

    @Slot(str)
    def _copy(self, what: str) -> None:
        from .clipboard import copy

        copy(what, self.content.poser(), self._theme)

    @Slot(str)
    def _act(self, key: str) -> None:
        {"compare": self.menus.compare, "export": self.menus.export, "present": self.menus.present}[key].trigger()

    @Slot(str)
    def _pick_recent(self, path: str) -> None:
        self.open_wanted.emit(Path(path))

    @Slot(str)
    def _pick_effort(self, effort: str) -> None:
        self.plan_view.pick_effort(Effort(effort))

    @Slot()
    def _sweep_workers(self) -> None:
        self._pick_sweep(Sweep.WORKERS)

    @Slot()
    def _sweep_num(self) -> None:
        self._pick_sweep(Sweep.NUM)

    def _pick_sweep(self, sweep: Sweep) -> None:
        """Set the plan, and show it: nothing starts by itself."""
        if self._running:
            return
        self.plan_view.pick_sweep(sweep)
        if self._area.fold is Fold.FOLDED:
            self.toggle_plan()

    @Slot(str)
    def _pick_scale(self, scale: str) -> None:
        if self.content.page is Page.COMPARE:
            compare = self.content.compare
            compare.set_value(replace(compare.value(), log=scale == "log"))
        else:
            deck = self.content.run_page.deck
            deck.set_options(replace(deck.options(), log=scale == "log"))
        self.show_options()

    @Slot()
    def _toggle_scale(self) -> None:
        comparing = self.content.page is Page.COMPARE
        options = self.content.compare.value() if comparing else self.content.run_page.deck.options()
        self._pick_scale("linear" if options.log else "log")

    @Slot(str)
    def _pick_basis(self, basis: str) -> None:
        if self.content.page is Page.COMPARE:
            compare = self.content.compare
            compare.set_value(replace(compare.value(), basis=Basis(basis)))
            compare.options_changed.emit()
            return
        deck = self.content.run_page.deck
        deck.set_options(replace(deck.options(), basis=Basis(basis)))
        self._options_changed()

    @Slot(object)
    def _follow_lead(self, lead: Lead) -> None:
        if lead is Lead.WARM:
            self._pick_basis(Basis.WARM)
        else:
            self.set_view(lead)

    @Slot()
    def _options_changed(self) -> None:
        self.show_options()
        self.options_changed.emit()

    @Slot()
    def _show_keys(self) -> None:
        show_text(self, tr("Keyboard"), "", keys_text(self.menuBar()))
