"""The plan panel: every choice of a plan, and Run in its foot.

Holds values and shows problems; what can run, how long it takes and what is wrong is told to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...core.bench.model import Effort, Function, StartMethod
from ...core.bench.workloads import OWN
from ...core.display.i18n import later, tr
from ...core.display.numbers import format_count
from ...core.display.titles import effort_title
from ...core.plan.parsing import parse_rounds
from ...core.plan.plan_form import PlanForm
from ...core.plan.sweeps import Sweep
from ..keyboard.key_names import key_name
from ..ports.view_models import PlanChoices, PythonOption, StrategyOption
from ..style.theme import Size, Theme, font
from ..widgets.elided_combo import ElidedCombo
from ..widgets.labels import Elided, Problem, label
from ..widgets.segmented_control import Segmented
from .cluster_field import ClusterField
from .function_field import FunctionField
from .inner_field import InnerField
from .num_field import NumField
from .plan_footer import PlanFooter
from .python_field import PythonField
from .schedule_field import ScheduleField, with_sizes
from .strategy_list import StrategyList
from .workers_field import WorkersField

WIDTH = 320
_MARGINS = (16, 4, 16, 12)  # px
OWN_PLAN = later("Your own plan")


class PlanPanel(QWidget):
    """The form of a plan."""

    value_changed = Signal()
    python_wanted = Signal(str)
    fold_pressed = Signal()
    strategy_hovered = Signal(object)  # the key of the one under the mouse, or None

    def __init__(  # long: each field of the panel, once
        self, choices: PlanChoices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("planPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")
        self.setFixedWidth(WIDTH)
        self._time_limit_s: float | None = None
        self._silent = False
        self.foot = PlanFooter()
        self._num = NumField()
        self._function = FunctionField()
        self.show_origin = self._function.show_origin
        self._function.hide()
        self._strategies = StrategyList()
        self._strategies.hovered.connect(self.strategy_hovered)
        self.cluster = ClusterField()
        self._workers, self._inner = WorkersField(), InnerField()
        self._pythons, self._schedule = PythonField(), ScheduleField()
        self._preset = self._combo("preset", tr("Preset"), ((tr(OWN_PLAN), ""), *((t, k) for k, t in choices.presets)))
        self._workload = self._combo("workload", tr("Workload"), tuple((t, k) for k, t in choices.workloads))
        self._effort = Segmented([(effort.value, effort_title(effort)) for effort in Effort], tr("Effort"))
        for effort in Effort:
            self._effort.set_tip(effort.value, format_count(effort.rounds, "round"))
        # Both make way in a wide font or a language of long words: else all of the panel would be cut off at the right.
        options = (("", tr("Off")), (Sweep.WORKERS.value, tr("Workers")), (Sweep.NUM.value, "num"))
        self._sweep = Segmented(options, tr("Sweep"))
        for choice in (self._effort, self._sweep):
            choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._sweep.set_tip(Sweep.WORKERS.value, tr("1, 2, ... the cores, twice the logical ones; all of a cluster"))
        self._sweep.set_tip(Sweep.NUM.value, tr("From little work to much, three nums in each power of ten"))
        self._note = label("", size=Size.SMALL, tone="look")
        self._note.setWordWrap(True)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note.hide()
        self._rounds = QLineEdit()
        self._rounds.setObjectName("rounds")
        self._rounds.setAccessibleName(tr("Rounds"))
        self._rounds.setFixedSize(64, 30)
        self._rounds.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._rounds.setAcceptDrops(False)  # a run file dropped here is for the window
        self._problems: dict[str, Problem] = {}
        self._body = self._make_body()
        self._lay_out()
        self._connect()

    def _combo(self, name: str, title: str, items: Sequence[tuple[str, str]]) -> QComboBox:
        combo = ElidedCombo()
        combo.setObjectName(name)
        combo.setAccessibleName(title)
        combo.setFixedHeight(34)
        combo.setFont(font(Size.BODY))
        # A long title must not widen the panel beyond its viewport.
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for text, key in items:
            combo.addItem(text, key)
        return combo

    def _make_body(self) -> QWidget:
        body = QWidget()
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body.setProperty("ground", "panel")
        grid = QGridLayout(body)
        grid.setContentsMargins(*_MARGINS)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        rounds = QHBoxLayout()
        rounds.addWidget(Elided(tr("each cell once a round"), size=Size.SMALL, tone="third"), 1)
        rounds.addWidget(self._rounds)
        rows: tuple[tuple[str, str, QWidget | QHBoxLayout], ...] = (
            ("preset", tr("Preset"), self._preset),
            ("workload", tr("Workload"), self._workload),
            ("function", "", self._function),
            # Before what it opens and sets: it must not move away under the mouse.
            ("sweep", tr("Sweep"), self._sweep),
            ("num", "", self._num),
            ("strategies", "", self._strategies),
            ("cluster", "", self.cluster),
            ("workers", "", self._workers),
            ("inner_threads", "", self._inner),
            ("schedule", tr("Schedule"), with_sizes(self._schedule)),
            ("python", tr("Python"), self._pythons),
            ("", tr("Effort"), self._effort),
            ("rounds", tr("Rounds"), rounds),
        )
        line = 0
        for field, title, content in rows:
            if content is self._strategies:
                # It has what room there is, and scrolls where it has too little.
                grid.setRowStretch(line, 100)
            line = self._add_row(grid, line, field, title, content)
        grid.setRowStretch(line, 1)
        return body

    def _add_row(self, grid: QGridLayout, line: int, field: str, title: str, content: QWidget | QHBoxLayout) -> int:
        if title:
            name = label(title, size=Size.SMALL, weight=600, tone="second")
            name.setFixedWidth(64)
            if isinstance(content, QWidget):
                name.setBuddy(content)
            grid.addWidget(name, line, 0)
        place = (line, 1, 1, 1) if title else (line, 0, 1, 2)
        if isinstance(content, QWidget):
            grid.addWidget(content, *place)
        else:
            grid.addLayout(content, *place)
        own = getattr(content, "problem", None)
        if isinstance(own, Problem):
            self._problems[field] = own
        elif field == "sweep":
            # What is wrong with a sweep stands at num or workers; what it cannot show, here.
            grid.addWidget(self._note, line + 1, 0, 1, 2)
        elif field:
            self._problems[field] = Problem(content if isinstance(content, QWidget) else self._rounds)
            grid.addWidget(self._problems[field], line + 1, 1)
        return line + 2

    def _lay_out(self) -> None:
        self.head = head = QHBoxLayout()
        head.setContentsMargins(16, 14, 10, 8)
        self.title = label(tr("Plan"), size=16, weight=700)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(label(key_name("Ctrl+B"), size=Size.SMALL, tone="third"))
        fold = QPushButton("«")
        fold.setProperty("kind", "quiet")
        fold.setFixedSize(30, 28)
        fold.setFont(font(16))
        fold.setToolTip(tr("Fold the plan ({keys})").format(keys=key_name("Ctrl+B")))
        fold.setAccessibleName(tr("Fold the plan"))
        fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        fold.clicked.connect(self.fold_pressed)
        head.addWidget(fold)
        self.form = scroll = QScrollArea()
        scroll.setObjectName("planScroll")
        scroll.setProperty("ground", "panel")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._body)
        self._scroll_bar = scroll.verticalScrollBar()
        self._scroll_bar.rangeChanged.connect(self._make_room)
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(scroll, 1)
        box.addWidget(self._rule)
        box.addWidget(self.foot)

    @Slot(int, int)
    def _make_room(self, _: int, most: int) -> None:
        """Let the right margin hold the scroll bar where it is needed: nothing moves when it comes."""
        left, top, right, bottom = _MARGINS
        taken = self._scroll_bar.sizeHint().width() if most else 0
        layout = self._body.layout()
        assert layout is not None
        layout.setContentsMargins(left, top, right - taken, bottom)

    def _connect(self) -> None:
        parts = (self._num, self._strategies, self._workers, self._inner, self._pythons, self._function, self.cluster)
        for part in parts:
            part.value_changed.connect(self._changed)
        self._preset.activated.connect(self._changed)
        self._workload.activated.connect(self._workload_chosen)
        self._schedule.activated.connect(self._changed)
        self._rounds.textEdited.connect(self._changed)
        self._effort.value_changed.connect(self._effort_changed)
        self._sweep.value_changed.connect(self._sweep_changed)
        self._pythons.python_wanted.connect(self.python_wanted)

    def value(self) -> PlanForm:
        """The form as it stands.

        Raises
        ------
        PlanError
            If a text in it is no value at all.
        """
        effort = Effort(self._effort.value())
        rounds = parse_rounds(self._rounds.text())
        method = self._strategies.start_method()
        return PlanForm(
            preset=self._preset.currentData() or None,
            workload=self._workload.currentData(),
            function=self._function.value() if self._workload.currentData() == OWN else None,
            num=self._num.value(),
            nums=self._num.nums(),
            strategies=self._strategies.value(),
            cluster=self.cluster.value(),
            workers=self._workers.value(),
            inner_threads=self._inner.value(),
            pythons=self._pythons.value(),
            start_method=StartMethod(method) if method else None,
            schedules=self._schedule.schedules(),
            chunks=self._schedule.chunks(max(self._num.nums() or (self._num.value(),))),
            check_races=self._function.check_races and self._workload.currentData() == OWN,
            arguments=self._function.arguments if self._workload.currentData() == OWN else (),
            effort=effort,
            rounds=rounds if rounds != effort.rounds else None,
            time_limit_s=self._time_limit_s,
            sweep=Sweep(self._sweep.value()) if self._sweep.value() else None,
        )

    def set_value(self, form: PlanForm) -> None:
        """Show a form, without a signal."""
        self._silent = True
        self._preset.setCurrentIndex(max(self._preset.findData(form.preset or ""), 0))
        self._workload.setCurrentIndex(max(self._workload.findData(form.workload), 0))
        self._show_function(form.workload == OWN)
        if form.workload == OWN:
            self._function.set_check_races(form.check_races)
            self._function.set_arguments(form.arguments)
        self._num.set_value(form.num)
        self._num.set_nums(form.nums)
        self._sweep.set_value(form.sweep.value if form.sweep is not None else "")
        self._strategies.set_value(form.strategies)
        self.cluster.set_value(form.cluster)
        self.cluster.offer(form.strategies)
        self._strategies.set_start_method(form.start_method and form.start_method.value)
        self._workers.set_value(form.workers)
        self._inner.set_value(form.inner_threads)
        self._inner.offer(form.strategies, own=form.workload == OWN)
        self._schedule.set_value(form.schedules, form.chunks, max(form.nums or (form.num,)))
        self._pythons.set_value(form.pythons)
        self._effort.set_value(form.effort.value)
        self._rounds.setText(str(form.rounds or form.effort.rounds))
        self._time_limit_s = form.time_limit_s
        self._silent = False

    def set_function_file(self, path: Path) -> None:
        """As if the user had chosen a function of that file here."""
        self._workload.setCurrentIndex(self._workload.findData(OWN))
        self._preset.setCurrentIndex(0)
        self._show_function(True)
        self._function.set_file(path)

    def set_function(self, function: Function) -> None:
        self._function.set_function(function)

    def read_function_anew(self) -> None:
        """Read the chosen file again, and say what it holds now."""
        if self._function.path is not None:
            self._function.set_file(self._function.path)

    def set_strategies(self, options: Sequence[StrategyOption]) -> None:
        self._strategies.set_options(options)

    def set_pythons(self, options: Sequence[PythonOption], chosen: Sequence[str]) -> None:
        """Offer these interpreters; `chosen` are those of them that are wanted."""
        self._pythons.set_options(options)
        self._pythons.set_value(chosen)

    def set_cores(self, physical: int, logical: int) -> None:
        self._workers.set_cores(physical, logical)

    def show_problem(self, field: str, text: str) -> None:
        """Show what is wrong at its field, and nothing at the others; "" clears all.

        A problem of something that has no field here is shown at the preset's.
        """
        place = {"start_method": "strategies", "arguments": "function"}.get(field, field)
        target = self._problems.get(place, self._problems["preset"])
        for problem in self._problems.values():
            problem.show_problem(text if problem is target else "")

    def show_lesson(self, title: str) -> None:
        """Name the lesson whose plan is shown; "" for a plan that is no lesson's."""
        self._preset.setItemText(0, title or tr(OWN_PLAN))

    def show_note(self, text: str) -> None:
        """Say what the sweep cannot show; "" for nothing."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def pick_sweep(self, sweep: Sweep) -> None:
        """As if the user had chosen it here."""
        self._sweep.set_value(sweep.value)
        self._sweep_changed()

    def set_locked(self, locked: bool) -> None:
        """While a run is on, its plan stands still."""
        self._body.setEnabled(not locked)

    def pick_effort(self, effort: Effort) -> None:
        """As if the user had chosen it here."""
        self._effort.set_value(effort.value)
        self._effort_changed()

    def effort(self) -> Effort:
        return Effort(self._effort.value())

    def focus_num(self) -> None:
        self._num.focus()

    def set_theme(self, theme: Theme) -> None:
        self._rule.setStyleSheet(f"QFrame {{ background: {theme.line.name()}; border: 0; }}")
        self._strategies.set_theme(theme)
        self._workers.set_theme(theme)
        self.foot.set_theme(theme)

    def _show_function(self, shown: bool) -> None:
        self._function.setVisible(shown)
        self._num.set_name(tr("Items") if shown else tr("num"))

    @Slot()
    def _workload_chosen(self) -> None:
        self._show_function(self._workload.currentData() == OWN)
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self.cluster.offer(self._strategies.value())
        self._inner.offer(self._strategies.value(), own=self._workload.currentData() == OWN)
        if not self._silent:
            self.value_changed.emit()

    @Slot()
    def _sweep_changed(self) -> None:
        self._num.set_sweeping(self._sweep.value() == Sweep.NUM)
        self.value_changed.emit()

    @Slot()
    def _effort_changed(self) -> None:
        self._rounds.setText(str(Effort(self._effort.value()).rounds))
        self.value_changed.emit()
