"""The field for a function of the user's own: its file, which of its functions, how it is called and compared.

The file is read, never run.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.bench.model import Arguments, Function, Shape
from ...core.display.i18n import later, tr
from ...core.plan.function_again import function_again
from ...core.plan.function_naming import SHAPES, index_words, of_source, parse_rtol, with_twin
from ...core.plan.function_reading import EQUAL, FoundFunction, Source, read_source
from ...core.plan.rules import PlanError
from ..style.theme import Size, font
from ..widgets.elided_combo import ElidedCombo
from ..widgets.labels import Elided, label, plain_tip
from ..widgets.segmented_control import Segmented
from .function_problem import FunctionProblem

EMPTY = later("Open a .py file, or drop one here")
_NONE = later("No function takes an item")
_EXACT, _NEAR, _OTHER, _OWN = "exact", "near", "other", "own"
_ARGUMENTS: dict[str, tuple[Arguments, ...]] = {
    later("The same for all threads"): (),
    later("Shared beside per thread"): (Arguments.SHARED, Arguments.PER_THREAD),
    later("Shared, per thread, private"): (Arguments.SHARED, Arguments.PER_THREAD, Arguments.PRIVATE),
}
_RTOL, _LOOSER = 1e-9, "1e-6"
_ROW_HEIGHT = 25
_LIST_HEIGHT = 4 * _ROW_HEIGHT + 4  # four rows, then it scrolls


class FunctionField(QWidget):
    """Choose a function of a file."""

    value_changed = Signal()

    def __init__(  # long: each part of the field, once
        self, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._source: Source | None = None
        self._again: Function | None = None  # of a run that was opened: how its file is imported, and joined
        self._lost = ""  # the name of a function that the file has no longer
        self._refused = ""  # why the file has no list, in a few words
        self._shape_of = ""  # the name of the function whose shape a person picked
        self._file = Elided("", size=Size.BODY)
        self._open = QPushButton(tr("Open"))
        self._open.setObjectName("openFunction")
        self._open.setFont(font(Size.BODY))
        self._open.setFixedHeight(32)
        self._open.setAccessibleName(tr("Open a Python file"))
        self._open.clicked.connect(self._ask)
        self._list = self._make_list()
        options = [(shape.value, text) for text, shape in SHAPES.items()]
        self._shape = Segmented(options, tr("Shape"))
        self._shape.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._shape.set_tip(Shape.INDEX, tr("Called with each number from 0 on"))
        self._shape.set_tip(Shape.RANGE, tr("Called with the two ends of a range; its results are added up"))
        self._shape.set_tip(Shape.ITEM, tr("Called with each item that items() of the file yields"))
        self._shape.value_changed.connect(self._pick_shape)
        self._results = self._make_results()
        self._rtol = self._edit("rtol", tr("How far floats may differ, as a share"), _LOOSER)
        self._rtol.setFixedWidth(64)
        self._rtol.setText(_LOOSER)
        self._rtol.hide()
        self._twin = self._edit("twin", tr("Compiled twin"), tr("none, or MODULE:NAME"))
        self._twin.setToolTip(tr("A compiled function that takes and returns the same, such as fastwork:simulate"))
        self._arguments = self._make_arguments()
        self._races = QCheckBox(tr("Search threads for races"))
        self._races.setObjectName("races")
        self._races.setFont(font(Size.BODY))
        self._races.setToolTip(
            tr("After all rounds: threads once more at a tiny switch interval, and under Pythons without the GIL")
        )
        self._races.toggled.connect(self.value_changed)
        self.problem = FunctionProblem(self._list)
        self._hidden, self._meant, self._origin = (label("", size=Size.SMALL, tone="look") for _ in range(3))
        for line, name in ((self._hidden, "hidden"), (self._meant, "meant"), (self._origin, "origin")):
            line.setObjectName(name)
            line.setWordWrap(True)
            line.hide()
        self._lay_out()
        self._show_source()

    def _make_list(self) -> QTreeWidget:
        found = QTreeWidget()
        found.setObjectName("functions")
        found.setAccessibleName(tr("Functions of the file"))
        found.setColumnCount(2)
        found.setHeaderHidden(True)
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        found.setFixedHeight(_LIST_HEIGHT)
        found.setFont(font(Size.BODY))
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setTextElideMode(Qt.TextElideMode.ElideRight)
        found.setAcceptDrops(False)  # what is dropped here is for the window
        found.header().setStretchLastSection(False)
        found.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        found.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        found.currentItemChanged.connect(self._chosen)
        return found

    def _make_results(self) -> QComboBox:
        combo = ElidedCombo()
        combo.setObjectName("results")
        combo.setAccessibleName(tr("Results"))
        combo.setFixedHeight(32)
        combo.setFont(font(Size.BODY))
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.addItem(tr("Equal"), _EXACT)
        combo.addItem(tr("Equal, floats to 1e-9"), _NEAR)
        combo.addItem(tr("Equal, floats to…"), _OTHER)
        combo.activated.connect(self._results_chosen)
        return combo

    def _make_arguments(self) -> QComboBox:
        combo = ElidedCombo()
        combo.setObjectName("arguments")
        combo.setAccessibleName(tr("Arguments of threads"))
        combo.setToolTip(tr("Whose items threads use: the same, a copy of all for each thread, or of each by itself"))
        combo.setFixedHeight(32)
        combo.setFont(font(Size.BODY))
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for text, asked in _ARGUMENTS.items():
            combo.addItem(tr(text), asked)
        combo.activated.connect(self.value_changed)
        return combo

    def _edit(self, name: str, title: str, like: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(title)
        edit.setPlaceholderText(like)
        edit.setFixedHeight(32)
        edit.setFont(font(Size.BODY))
        edit.setAcceptDrops(False)
        edit.textEdited.connect(self.value_changed)
        return edit

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(6)
        file.addWidget(self._file, 1)
        file.addWidget(self._open)
        head = QHBoxLayout()
        head.addWidget(label(tr("Function"), size=Size.SMALL, weight=600, tone="second"))
        head.addStretch()
        head.addWidget(label(tr("read from the file, not run"), size=Size.SMALL, tone="third"))
        rows: list[QHBoxLayout] = []
        titled = (
            (tr("Shape"), self._shape),
            (tr("Results"), self._results),
            (tr("Arguments"), self._arguments),
            (tr("Twin"), self._twin),
        )
        for title, content in (*titled, ("", self._races)):
            name = label(title, size=Size.SMALL, weight=600, tone="second")
            name.setFixedWidth(64)
            name.setBuddy(content)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(name)
            row.addWidget(content, 1)
            rows.append(row)
        rows[0].addStretch()
        rows[1].addWidget(self._rtol)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addLayout(file)
        box.addLayout(head)
        box.addWidget(self._list)
        box.addWidget(self.problem)
        box.addWidget(self._hidden)
        box.addWidget(self._origin)
        for row in rows:
            box.addLayout(row)
        box.insertWidget(box.indexOf(rows[0]) + 1, self._meant)

    @property
    def path(self) -> Path | None:
        """The file that is chosen; None before one is."""
        return self._path

    def value(self) -> Function:
        """The function that is chosen, as its file was when it was read.

        Raises
        ------
        PlanError
            If there is no file, no function in it that can be raced, or none is chosen.
        """
        if self._path is None:
            raise PlanError("function", tr(EMPTY))
        if self._source is None:
            self._source = read_source(self._path)
        item = self._list.currentItem()
        if item is None and self._lost:
            said = tr("{file} defines no function {name} any more: choose another")
            raise PlanError("function", said.format(file=self._path.name, name=self._lost))
        if item is None:
            raise PlanError("function", tr(_NONE))
        results = self._results.currentData()
        rtol = _RTOL if results == _NEAR else parse_rtol(self._rtol.text()) if results == _OTHER else None
        again, name = self._again, item.data(0, Qt.ItemDataRole.UserRole)
        one = of_source(
            self._source,
            name,
            shape=Shape(self._shape.value()),
            combine=(again.combine or None) if again is not None and name == again.name else None,
            rtol=rtol,
            folder=str(self._path.parent) if again is None else again.folder,
            module="" if again is None else again.module,
        )
        if self._twin.text().strip():
            one = with_twin(one, self._twin.text())
        return one if results == _OWN or not one.equal else replace(one, equal="")

    @property
    def arguments(self) -> tuple[Arguments, ...]:
        """Whose arguments threads use; empty where nobody asks, and for shapes that have none to share."""
        if self._shape.value() != Shape.ITEM.value:
            return ()
        asked: tuple[Arguments, ...] = tuple(self._arguments.currentData() or ())
        return asked

    def set_arguments(self, asked: tuple[Arguments, ...]) -> None:
        """Show such a choice, without a signal; another one than those offered shows none."""
        offered = [tuple(one) for one in _ARGUMENTS.values()]
        self._arguments.setCurrentIndex(offered.index(asked) if asked in offered else 0)

    @property
    def check_races(self) -> bool:
        """Whether threads are to be searched for races after all rounds."""
        return self._races.isChecked()

    def set_check_races(self, wanted: bool) -> None:
        """Show whether that is so, without a signal."""
        self._races.blockSignals(True)
        self._races.setChecked(wanted)
        self._races.blockSignals(False)

    def set_file(self, path: Path) -> None:
        """Read another file, or this one anew; what was chosen stays if it is still there. Emits `value_changed`."""
        if path != self._path:
            self._again, self._lost, self._shape_of = None, "", ""
            self.show_origin("")
        self._path = path
        try:
            self._source = read_source(path)
        except PlanError as problem:
            self._source, self._refused = None, problem.short  # the whole is said by `value`
        self._show_source()
        self.value_changed.emit()

    def set_function(self, function: Function) -> None:
        """Show the function of a run as its file is now, called and compared as it was there; without a signal."""
        self._path, self._source, self._again, self._lost = Path(function.file), None, None, ""
        try:
            self._source = read_source(self._path)
            self._again = function_again(function)
        except PlanError as problem:  # the whole is said by `value`
            self._lost, self._refused = function.name, problem.short
        self._list.clear()
        self._shape_of = function.name
        self._shape.set_value(function.shape.value)
        self._show_source(function.name)
        self.set_check_races(False)
        self._twin.setText(function.native)
        kind = _OWN if function.equal else _EXACT
        if function.rtol is not None:
            kind = _NEAR if function.rtol == _RTOL else _OTHER
            self._rtol.setText(f"{function.rtol:g}")
        self._results.setCurrentIndex(max(self._results.findData(kind), 0))
        self._rtol.setVisible(kind == _OTHER)

    def show_origin(self, text: str) -> None:
        """Say which run the function came from; "" for none."""
        self._origin.setText(text)
        self._origin.setVisible(bool(text))

    def _show_source(self, wanted: str = "") -> None:
        self._file.setText(self._path.name if self._path is not None else "")
        self._file.setToolTip(str(self._path or ""))
        before = self._list.currentItem()
        name = wanted or (before.data(0, Qt.ItemDataRole.UserRole) if before is not None else None)
        functions = self._source.functions if self._source is not None else ()
        self._list.blockSignals(True)
        self._list.clear()
        able: list[QTreeWidgetItem] = []
        for one in functions:
            item = QTreeWidgetItem([one.signature, one.note])
            item.setData(0, Qt.ItemDataRole.UserRole, one.name)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setDisabled(one.shape is None)
            item.setToolTip(0, tr("line {line}").format(line=one.line))
            item.setSizeHint(0, QSize(0, _ROW_HEIGHT))
            self._list.addTopLevelItem(item)
            if one.shape is not None:
                able.append(item)
        again = [item for item in able if item.data(0, Qt.ItemDataRole.UserRole) == name]
        if again or (able and not self._lost):
            self._list.setCurrentItem((again or able)[0])
        self._list.blockSignals(False)
        self._say_in_place(bool(functions))
        has_equal = self._source is not None and self._source.named(EQUAL) is not None
        place = self._results.findData(_OWN)
        if has_equal and place < 0:
            self._results.addItem(tr("equal(a, b) of the file"), _OWN)
            self._results.setCurrentIndex(self._results.findData(_OWN))
        elif not has_equal and place >= 0:
            self._results.removeItem(place)
        self._rtol.setVisible(self._results.currentData() == _OTHER)
        hidden = self._source.hidden if self._source is not None else ()
        names = ", ".join(hidden)
        said = tr("{names} beside it has the name of a standard module, which is taken instead.")
        self._hidden.setText(tr("{names} has a standard module's name").format(names=names))
        self._hidden.setToolTip(plain_tip(said.format(names=names)))
        self._hidden.setVisible(bool(hidden))
        self._take_shape()

    def _say_in_place(self, listed: bool) -> None:
        """What stands where no function is listed: how to get some, or why the file has none."""
        if listed:
            self.problem.set_place("")
        elif self._path is None:
            self.problem.set_place(tr(EMPTY), tone="third")
        else:
            self.problem.set_place(self._refused if self._source is None else tr(_NONE))

    def _found(self) -> FoundFunction | None:
        """The chosen function as its file has it."""
        item = self._list.currentItem()
        return self._source.named(item.data(0, Qt.ItemDataRole.UserRole)) if self._source and item else None

    def _take_shape(self) -> None:
        """The shape that the chosen function's signature says, unless a person picked another for it."""
        found = self._found()
        self._shape.setEnabled(found is not None)
        if found is not None and found.shape is not None:
            fits = (found.shape is Shape.RANGE) == (self._shape.value() == Shape.RANGE.value)
            if found.name != self._shape_of or not fits:
                self._shape.set_value(found.shape.value)
        self._say_shape()

    def _say_shape(self) -> None:
        """Where the parameter's name speaks of an index, and the function gets items: how it is called with one."""
        found, shape = self._found(), Shape(self._shape.value())
        text = index_words(found, shape) if found is not None and found.counts else ""
        self._meant.setText(f"{text}." if text else "")
        self._meant.setVisible(bool(text))

    @Slot()
    def _pick_shape(self) -> None:
        self._shape_of = getattr(self._found(), "name", "")
        self._say_shape()
        self.value_changed.emit()

    @Slot()
    def _results_chosen(self) -> None:
        self._rtol.setVisible(self._results.currentData() == _OTHER)
        self.value_changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self._lost = self._shape_of = ""
        self.show_origin("")
        self._take_shape()
        self.value_changed.emit()

    @Slot()
    def _ask(self) -> None:
        folder = str(self._path.parent) if self._path is not None else ""
        python, others = tr("Python files"), tr("All files")
        kinds = f"{python} (*.py);;{others} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a Python file"), folder, kinds)
        if path:
            self.set_file(Path(path))
