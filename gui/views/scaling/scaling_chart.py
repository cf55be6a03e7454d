"""The scaling chart: speed-up and efficiency against workers, or seconds against num.

Shows what it is given; where everything stands comes from core. A cursor goes over the points by keyboard.
"""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ....core.display.i18n import tr
from ....core.drawing.map_layout import map_scene
from ....core.drawing.num_layout import num_scene
from ....core.drawing.scene import XY, Hit, Scene
from ....core.drawing.workers_layout import LEFT, column_px, workers_scene
from ....core.scaling.inner_map import InnerMap, cell_words
from ....core.scaling.num_chart import NumChart
from ....core.scaling.point_text import describe_num, describe_workers
from ....core.scaling.workers_chart import ChartLine, WorkersChart
from ...charts.highlight import NO_HIGHLIGHT, Highlighted
from ...style.theme import LIGHT, Theme
from ..view_protocol import Extent
from .scaling_paint import paint_scene, text_px

_NEAR = 13.0  # px
_KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
_TABS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
Chart = WorkersChart | NumChart | InnerMap


class ScalingChart(QWidget):
    """Lines with a cursor over their points; the one under the mouse is singled out, here or by the chart beside."""

    row_hovered = Signal(object)  # an index, or None
    row_pressed = Signal(object)
    row_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._log = False
        self._theme = LIGHT
        self._scene: Scene | None = None
        self._cursor: tuple[int, int] | None = None  # line and dot
        self._highlighted = NO_HIGHLIGHT  # by index
        self._hovered: int | None = None
        self._beside = (0.0, 0.0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(170)
        self.setAccessibleName(tr("Scaling chart"))
        self.setAccessibleDescription(tr("Nothing is drawn yet."))

    def set_chart(self, chart: Chart, *, log: bool) -> None:
        """Show a chart; the cursor stays on the row that it was on, if that is there."""
        row = self.selected()
        self._chart, self._log, self._cursor = self._over(chart), log, None
        if row is not None:
            self._cursor = self._place_of(row)
        if self._cursor is None:
            names = ", ".join(line.name for line in chart.lines)
            self.setAccessibleDescription(tr("Lines: {names}. The arrow keys read their points.").format(names=names))
        self._refresh()

    def set_extent(self, extent: Extent | None) -> None:
        """Reach as far as the chart beside this one, in workers (below zero) and in speed-up; None without one."""
        beside = (-extent[0], extent[1]) if extent is not None else (0.0, 0.0)
        if beside != self._beside:
            self._beside = beside
            if self._chart is not None:
                self._chart = self._over(self._chart)
            self._refresh()

    def _over(self, chart: Chart) -> Chart:
        return replace(chart, beside=self._beside) if isinstance(chart, WorkersChart) else chart

    def furniture(self) -> tuple[int, int]:
        """Px left and right of the plot."""
        if not isinstance(self._chart, WorkersChart):
            return 0, 0
        return round(LEFT), round(column_px(self._chart, float(self.width()), text_px))

    def set_highlight(self, rows: Highlighted) -> None:
        """Single out the line of these rows, and thin the others."""
        if rows != self._highlighted:
            self._highlighted = rows
            self._refresh()

    def _single(self) -> int | None:
        """Place of the line that is singled out: the highlighted one, else the one with the cursor."""
        lines = self._lines()
        highlighted = [
            place for place, line in enumerate(lines) if any(dot.row in self._highlighted for dot in line.dots)
        ]
        if len(highlighted) == 1:
            return highlighted[0]
        return self._cursor[0] if self._cursor is not None and self.hasFocus() else None

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def scene(self) -> Scene | None:
        """What is painted."""
        if self._scene is None and self._chart is not None:
            single = self._single()
            width, height = float(self.width()), float(self.height())
            if isinstance(self._chart, WorkersChart):
                self._scene = workers_scene(self._chart, width, height, text_px, log=self._log, single=single)
            elif isinstance(self._chart, InnerMap):
                self._scene = map_scene(self._chart, width, height, text_px)
            else:
                self._scene = num_scene(self._chart, width, height, text_px, single=single)
        return self._scene

    def set_column_width(self, width: int) -> None:
        """No rows, no names."""

    def scroll_to(self, offset: int) -> None:
        """All lines are always in sight."""

    def selected(self) -> int | None:
        """Index of the row that the cursor is on."""
        if self._cursor is None:
            return None
        line, dot = self._cursor
        return self._lines()[line].dots[dot].row

    def select(self, index: int) -> None:
        """Put the cursor on a row, if it has a point."""
        place = self._place_of(index)
        if place is not None:
            self._move(place)

    def tip_at(self, at: QPoint) -> str:
        """Exact values of the point there; "" where there is none."""
        hit = self._hit(QPointF(at))
        return "\n".join(self._describe(hit.line, hit.dot)) if hit is not None else ""

    def _lines(self) -> tuple[ChartLine, ...]:
        return self._chart.lines if self._chart is not None else ()

    def _place_of(self, row: int) -> tuple[int, int] | None:
        places = ((i, j) for i, line in enumerate(self._lines()) for j, dot in enumerate(line.dots) if dot.row == row)
        return next(places, None)

    def _describe(self, line: int, dot: int) -> tuple[str, ...]:
        assert self._chart is not None
        if isinstance(self._chart, WorkersChart):
            return describe_workers(self._chart.lines[line], dot, self._chart)
        if isinstance(self._chart, InnerMap):
            return cell_words(self._chart, self._chart.place_of(self._chart.lines[line].dots[dot].row))
        return describe_num(self._chart.lines[line], dot, self._chart.basis)

    def _refresh(self) -> None:
        self._scene = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        scene = self.scene()
        if scene is None:
            return
        painter = QPainter(self)
        paint_scene(painter, scene, self._theme)
        if self.hasFocus() and self._cursor is not None:
            painter.setPen(QPen(self._theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for hit in scene.hits:
                if (hit.line, hit.dot) == self._cursor and hit.half != (0.0, 0.0):
                    x, y = hit.half
                    painter.drawRoundedRect(QRectF(hit.at[0] - x - 3, hit.at[1] - y - 3, 2 * x + 6, 2 * y + 6), 7, 7)
                elif (hit.line, hit.dot) == self._cursor:
                    painter.drawEllipse(QPointF(*hit.at), 11 if hit.main else 9, 11 if hit.main else 9)

    # The cursor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._after(Qt.Key(event.key()))
        if place is None:
            event.ignore()
        else:
            self._pick(place)

    def _pick(self, place: tuple[int, int]) -> None:
        self._move(place)
        self.row_chosen.emit(self.selected())

    def _after(self, key: Qt.Key) -> tuple[int, int] | None:
        """Where a key leads; None where it leads nowhere."""
        order = self._order()
        if not order:
            return None
        if self._cursor is None:
            return (order[0], 0) if key in _KEYS else None
        line, dot = self._cursor
        last = len(self._lines()[line].dots) - 1
        steps = {Qt.Key.Key_Left: dot - 1, Qt.Key.Key_Right: dot + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if key in steps:
            return line, min(max(steps[key], 0), last)
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return None
        place = order.index(line) + (1 if key == Qt.Key.Key_Down else -1)
        other = order[min(max(place, 0), len(order) - 1)]
        x = self._lines()[line].dots[dot].x
        dots = self._lines()[other].dots
        return other, min(range(len(dots)), key=lambda number: abs(dots[number].x - x))

    def _order(self) -> list[int]:
        """The lines from top to bottom, as their labels stand."""
        lines = self._lines()
        places = (place for place, line in enumerate(lines) if line.dots)
        return sorted(places, key=lambda place: -lines[place].dots[-1].y)

    def _move(self, place: tuple[int, int]) -> None:
        self._cursor = place
        self.setAccessibleDescription(". ".join(self._describe(*place)))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Only for who comes by keyboard: a cursor singles out its line, and that is nothing to begin with.
        if self._cursor is None and self._order() and event.reason() in _TABS:
            self._move((self._order()[0], 0))
        self._refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._refresh()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._near(event.position())
        self.row_pressed.emit(self._row_at(place))
        if place is not None:
            self._pick(place)
        else:
            self._cursor = None
            self._refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._row_at(self._near(event.position())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, row: int | None) -> None:
        if row != self._hovered:
            self._hovered = row
            self.row_hovered.emit(row)

    def _row_at(self, place: tuple[int, int] | None) -> int | None:
        return self._lines()[place[0]].dots[place[1]].row if place is not None else None

    def _near(self, at: QPointF) -> tuple[int, int] | None:
        """The point under the mouse, or the nearer end of the line that passes there."""
        hit = self._hit(at)
        if hit is not None:
            return hit.line, hit.dot
        scene = self.scene()
        if scene is None:
            return None
        if isinstance(self._chart, InnerMap):
            return None
        pairs = [(one, two) for one in scene.hits for two in scene.hits if _follows(one, two)]
        passing = [(_distance(at, one.at, two.at), one, two) for one, two in pairs]
        far, one, two = min(passing, key=lambda each: each[0], default=(_NEAR + 1, None, None))
        if one is None or two is None or far > _NEAR / 2:
            return None
        end = one if abs(one.at[0] - at.x()) <= abs(two.at[0] - at.x()) else two
        return end.line, end.dot

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return bool(super().event(event))

    def _hit(self, at: QPointF) -> Hit | None:
        scene = self.scene()
        if scene is None or not scene.hits:
            return None
        for cell in scene.hits:
            if abs(cell.at[0] - at.x()) < cell.half[0] and abs(cell.at[1] - at.y()) < cell.half[1]:
                return cell
        nearest = min(scene.hits, key=lambda hit: hypot(hit.at[0] - at.x(), hit.at[1] - at.y()))
        return nearest if hypot(nearest.at[0] - at.x(), nearest.at[1] - at.y()) <= _NEAR else None


def _follows(one: Hit, two: Hit) -> bool:
    return one.line == two.line and one.main == two.main and two.dot == one.dot + 1


def _distance(at: QPointF, one: XY, two: XY) -> float:
    """Px from a point to the piece between two others."""
    dx, dy = two[0] - one[0], two[1] - one[1]
    along = ((at.x() - one[0]) * dx + (at.y() - one[1]) * dy) / max(dx * dx + dy * dy, 1e-9)
    along = min(max(along, 0.0), 1.0)
    return hypot(at.x() - one[0] - along * dx, at.y() - one[1] - along * dy)
