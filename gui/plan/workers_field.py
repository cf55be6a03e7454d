"""How many workers: chips for the powers of two, exact entry, and marks at the machine's cores.

Holds a text, not numbers: whether it is a list of workers is for `plan.parsing.parse_workers` to say.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ...core.display.numbers import format_count
from ...core.plan.parsing import parse_workers
from ...core.plan.rules import PlanError
from ..style.theme import LIGHT, Size, Theme, font, text_width
from ..widgets.labels import Problem, label
from .count_chip import count_chip

_APART = 8  # px between the words at the left and those at the right


class _CoreMarks(QWidget):
    """A line under the chips that have a core each, dots under those that share one, and the words."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self.chips: list[tuple[int, QPushButton]] = []
        self.cores = (1, 1)
        self.setFont(font(Size.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 24)

    def _span(self, low: int, high: int) -> tuple[float, float] | None:
        inside = [chip for count, chip in self.chips if low <= count <= high]
        if not inside:
            return None
        return float(inside[0].x()), float(inside[-1].x() + inside[-1].width())

    def words(self) -> tuple[str, str]:
        physical, logical = self.cores
        own = tr("up to {count}: a core each") if physical > 1 else tr("1 worker: a core of its own")
        shared = tr("to {count}: cores shared") if logical > physical else tr("above {count}: cores shared")
        return own.format(count=physical), shared.format(count=max(physical, logical))

    def face(self) -> QFont:
        """The largest letters in which the words stand beside each other."""
        sizes = (Size.SMALL, Size.SMALL - 1, Size.SMALL - 2)
        fits = (size for size in sizes if sum(text_width(word, size) for word in self.words()) + _APART <= self.width())
        return font(next(fits, sizes[-1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        physical, logical = self.cores
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        own, shared = self._span(1, physical), self._span(physical + 1, logical)
        if own is not None:
            painter.setPen(QPen(self.theme.ink, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(own[0], 2), QPointF(own[1], 2))
        if shared is not None:
            painter.setPen(QPen(self.theme.text3, 3, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(shared[0], 2), QPointF(shared[1], 2))
        first, second = self.words()
        painter.setPen(self.theme.text2)
        painter.setFont(self.face())
        metrics = painter.fontMetrics()
        base = metrics.ascent() + 7
        painter.drawText(QPointF(0, base), first)
        painter.drawText(QPointF(self.width() - metrics.horizontalAdvance(second), base), second)


class WorkersField(QWidget):
    """Choose one or more numbers of workers."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setObjectName("workers")
        self._edit.setAcceptDrops(False)  # a run file dropped here is for the window
        self._edit.setFixedHeight(30)
        self._edit.setPlaceholderText(tr("1, 2, 4 or 1-4"))
        self._edit.setAccessibleName(tr("Workers, as a list or a range"))
        self._edit.setToolTip(tr("A list or a range, 1 to 1024: 1, 2, 4 or 1-4. Each gives a row of its own."))
        self._edit.setMaximumWidth(150)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._edit.textEdited.connect(self._text_edited)
        self.problem = Problem(self._edit)
        self._marks = _CoreMarks()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        head = QHBoxLayout()
        name = label(tr("Workers"), size=Size.SMALL, weight=600, tone="second")
        name.setBuddy(self._edit)
        head.addWidget(name)
        head.addStretch()
        head.addWidget(self._edit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.problem)
        box.addLayout(self._chips)
        box.addWidget(self._marks)
        self.set_cores(1, 1)

    def set_cores(self, physical: int, logical: int) -> None:
        """Offer the powers of two up to one beyond the logical cores, at most 1,024, at least up to 16."""
        counts = [2**power for power in range(11) if 2**power <= max(2 * logical, 16)][-6:]
        if 1 not in counts:
            counts = [1, *counts[1:]]
        if counts != [count for count, _ in self._marks.chips]:
            self._make_chips(counts)
        self._marks.cores = (physical, logical)
        said = tr("{physical} physical and {logical} logical cores")
        self._marks.setToolTip(said.format(physical=physical, logical=logical))
        self._marks.setAccessibleName(", ".join(self._marks.words()))
        self._marks.update()
        self._check_chips()

    def _make_chips(self, counts: list[int]) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.setParent(None)
                chip.deleteLater()
        self._marks.chips = []
        for count in counts:
            chip = count_chip(count, format_count(count, "worker"))
            chip.clicked.connect(self._chip_clicked)
            self._chips.addWidget(chip, 1)
            self._marks.chips.append((count, chip))

    def value(self) -> tuple[int, ...]:
        """The numbers of workers.

        Raises
        ------
        PlanError
            If the text is no list or range of them.
        """
        return parse_workers(self._edit.text())

    def set_value(self, workers: tuple[int, ...]) -> None:
        self._edit.setText(", ".join(map(str, workers)))
        self._check_chips()

    def set_theme(self, theme: Theme) -> None:
        self._marks.theme = theme
        self._marks.update()

    def _check_chips(self) -> None:
        try:
            chosen = self.value()
        except PlanError:
            chosen = ()
        for count, chip in self._marks.chips:
            chip.setChecked(count in chosen)

    @Slot()
    def _text_edited(self) -> None:
        self._check_chips()
        self.value_changed.emit()

    @Slot()
    def _chip_clicked(self) -> None:
        offered = {count for count, _ in self._marks.chips}
        try:
            others = set(self.value()) - offered
        except PlanError:
            others = set()
        chosen = others | {count for count, chip in self._marks.chips if chip.isChecked()}
        self._edit.setText(", ".join(map(str, sorted(chosen))))
        self.value_changed.emit()
