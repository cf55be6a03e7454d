"""The list of strategies in the plan: a box, a marker, a name, and what to know about it.

Which of them can run, and why not, is told to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...core.display.i18n import tr
from ..ports.view_models import StrategyOption
from ..style.markers import marker_pixmap
from ..style.theme import LIGHT, Size, Theme, font
from ..widgets.elided_combo import ElidedCombo
from ..widgets.labels import Elided, Problem, label

_PITCH = 25  # px from row to row
_METHODS = 84, 108  # px of the list of start methods: it gives way to a long name
_LEAST = 5  # rows in sight where the panel is low; the others are scrolled to


class _Row(QWidget):
    changed = Signal()
    hovered = Signal(object)  # its key, or None once the mouse is gone

    def __init__(self, option: StrategyOption) -> None:
        super().__init__()
        self.option = option
        self._wanted = False
        self.box = QCheckBox()
        self.box.setObjectName(f"strategy-{option.key}")
        self.box.clicked.connect(self._clicked)
        self.marker = QLabel()
        self.marker.setFixedWidth(16)
        self.title = QLabel(option.title)
        self.title.setFont(font(Size.BODY, 500))
        self.title.setBuddy(self.box)
        self.note = Elided(size=Size.SMALL, tone="third")
        self.methods = ElidedCombo()
        self.methods.setFont(font(Size.SMALL))
        self.methods.setFixedHeight(_PITCH - 1)
        self.methods.setMinimumWidth(_METHODS[0])
        self.methods.setMaximumWidth(_METHODS[1])
        self.methods.setAccessibleName(tr("start method of {strategy}").format(strategy=option.title))
        self.methods.setToolTip(tr("How a worker process comes to be"))
        self.methods.activated.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(1, 0, 0, 0)
        line.setSpacing(7)
        for widget in (self.box, self.marker, self.title):
            line.addWidget(widget)
        line.addWidget(self.note, 1)
        line.addWidget(self.methods)
        self.setFixedHeight(_PITCH)
        self.set_option(option)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(self.option.key)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    def set_option(self, option: StrategyOption) -> None:
        self.option = option
        available = option.reason is None
        self.box.setEnabled(available)
        self.box.setChecked(self._wanted and available)
        self.title.setEnabled(available)
        tip = option.summary if available else f"{option.summary}\n{option.reason}"
        for widget in (self, self.box, self.title, self.note):
            widget.setToolTip(tip)
        self.box.setAccessibleName(option.title)
        self.box.setAccessibleDescription(tip)
        chosen = self.methods.currentText()
        self.methods.clear()
        self.methods.addItems(option.start_methods)
        self.methods.setCurrentIndex(max(self.methods.findText(chosen), 0))
        self.methods.setVisible(available and len(option.start_methods) > 1)
        # The note stays, if only as the spring between name and list.
        self.note.setText("" if self.methods.isVisibleTo(self) else option.note)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight)

    def set_wanted(self, wanted: bool) -> None:
        self._wanted = wanted
        self.box.setChecked(wanted and self.option.reason is None)

    @property
    def wanted(self) -> bool:
        """Whether it was chosen; a strategy that cannot run keeps the wish but is not part of the value."""
        # Not whether its box is enabled: in a plan that a run has locked none is.
        return self._wanted and self.option.reason is None

    @Slot()
    def _clicked(self) -> None:
        self._wanted = self.box.isChecked()
        self.changed.emit()

    def paint_marker(self, theme: Theme) -> None:
        look = theme.look(self.option.key)
        color = look.color if self.option.reason is None else QColor(theme.strong_line)
        self.marker.setPixmap(marker_pixmap(look.marker, color, 14, self.devicePixelRatioF()))


class StrategyList(QWidget):
    """Choose strategies and the start method of processes."""

    value_changed = Signal()
    hovered = Signal(object)  # the key of the strategy under the mouse, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        self._theme = LIGHT
        self._count = label(size=Size.SMALL, tone="third")
        self.problem = Problem()
        head = QHBoxLayout()
        head.addWidget(label(tr("Strategies"), size=Size.SMALL, weight=600, tone="second"))
        head.addStretch()
        head.addWidget(self._count)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(head)
        self._box.addSpacing(3)
        self._box.addWidget(self.problem)
        self._make_more()
        self._make_scroll()
        self._box.addWidget(self._scroll, 1)
        self._fold(False)

    def _make_more(self) -> None:
        # What cannot run here comes last and folded: it would push the rest of the plan out of sight.
        self._more = QPushButton()
        self._more.setObjectName("moreStrategies")
        self._more.setProperty("kind", "quiet")
        self._more.setCheckable(True)
        self._more.setFont(font(Size.SMALL))
        self._more.setFixedHeight(_PITCH)
        self._more.toggled.connect(self._fold)

    def _make_scroll(self) -> None:
        self._inner = QWidget()
        self._inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inner.setProperty("ground", "panel")
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self._more)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("strategyScroll")
        self._scroll.setProperty("ground", "panel")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)

    def set_options(self, options: Sequence[StrategyOption]) -> None:
        """Offer these, in this order; what was chosen stays chosen."""
        for option in options:
            if option.key in self._rows:
                self._rows[option.key].set_option(option)
            else:
                row = _Row(option)
                row.changed.connect(self._changed)
                row.hovered.connect(self.hovered)
                self._rows[option.key] = row
            self._rows[option.key].paint_marker(self._theme)
        self._show_count()
        self._arrange()

    def _arrange(self) -> None:
        """Those that can run, in their order, then the others."""
        able = [row for row in self._rows.values() if row.option.reason is None]
        others = [row for row in self._rows.values() if row.option.reason is not None]
        for place, widget in enumerate((*able, self._more, *others)):
            if self._lines.indexOf(widget) != place:
                self._lines.insertWidget(place, widget)
        why = "\n".join(f"{row.option.title}: {row.option.reason}" for row in others)
        self._more.setToolTip(why)
        self._more.setAccessibleDescription(why)
        self._more.setVisible(bool(others))
        for row in able:
            row.show()
        self._fold(self._more.isChecked())

    @Slot(bool)
    def _fold(self, shown: bool) -> None:
        """Show those that cannot run, or only how many they are."""
        others = [row for row in self._rows.values() if row.option.reason is not None]
        for row in others:
            row.setVisible(shown)
        said = tr("{n} more cannot run here", "", len(others))
        self._more.setText(f"{'-' if shown else '+'}  {said}")
        self._more.setAccessibleName(said)
        lines = len(self._rows) - (0 if shown else len(others)) + bool(others)
        self._scroll.setMinimumHeight(min(lines, _LEAST) * _PITCH)
        self._scroll.setMaximumHeight(max(lines, 1) * _PITCH)

    def value(self) -> tuple[str, ...]:
        """The chosen keys, in the order of the list."""
        return tuple(key for key, row in self._rows.items() if row.wanted)

    def set_value(self, keys: Sequence[str]) -> None:
        for key, row in self._rows.items():
            row.set_wanted(key in keys)
        self._show_count()

    def start_method(self) -> str | None:
        """The chosen start method; None for the default, or where nothing is to choose."""
        for row in self._rows.values():
            if row.option.start_methods and row.methods.currentIndex() > 0:
                return row.methods.currentText()
        return None

    def set_start_method(self, method: str | None) -> None:
        for row in self._rows.values():
            row.methods.setCurrentIndex(max(row.methods.findText(method or ""), 0))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for row in self._rows.values():
            row.paint_marker(theme)

    @Slot()
    def _changed(self) -> None:
        self._show_count()
        self.value_changed.emit()

    def _show_count(self) -> None:
        self._count.setText(tr("{place} of {n}", "", len(self._rows)).format(place=len(self.value())))
