"""Below the Runtime chart: where a batch of the row under the cursor goes, part by part.

Draws the row's bill; what it says comes from core.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....core.display.i18n import tr
from ....core.display.numbers import format_percent, format_seconds
from ....core.summary.cost_plot import PieceKind, bill_note, bill_pieces
from ....core.summary.summary import Row
from ...style.hatch import dots, hatch
from ...style.text_metrics import measured, use_font
from ...style.theme import LIGHT, Size, Theme, text_on

HEIGHT = 112
_SIDES = 24.0, 16.0  # px beside it, as the rest of the content has: wide and narrow windows
_BAR_TOP, _BAR = 30.0, 30.0
_GAP = 2.0  # px between two pieces
_APART = 14.0  # px between two names


class BillBand(QWidget):
    """One bar with its parts named below it; a part narrower than its name is led to it by a line."""

    def __init__(self) -> None:
        super().__init__()
        self._row: Row | None = None
        self._name = ""
        self._theme = LIGHT
        self._startup_s = 0.0
        self._side = _SIDES[0]
        self._inside = -1  # place of the part that is named in its piece
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def set_narrow(self, *, narrow: bool) -> None:
        """Begin where the texts of a narrow window begin."""
        self._side = _SIDES[narrow]
        self.update()

    def set_row(self, row: Row | None, theme: Theme, startup_s: float = 0.0, *, name: str = "") -> None:
        """Show the bill of a row that has one, and before it its start-up in seconds; None hides it.

        `name` tells the row apart from others of its title.
        """
        self._row, self._theme, self._startup_s = row, theme, startup_s
        self._name = name or (row.title if row is not None else "")
        self.setVisible(row is not None)
        self.setAccessibleName(self.heading())
        self.setAccessibleDescription(", ".join(f"{name} {figure}" for name, figure in self.parts()))
        self.update()

    def heading(self) -> str:
        """ "Start-up and a warm batch of Processes: 0.962 s"; empty without a row.

        It names what it adds up: the row's own time holds the first batch, or is a typical one.
        """
        if self._row is None or self._row.bill is None:
            return ""
        said = (
            tr("Start-up and a warm batch of {who}: {time}") if self._startup_s else tr("A warm batch of {who}: {time}")
        )
        return said.format(time=format_seconds(self._whole_s()), who=self._name)

    def parts(self) -> tuple[tuple[str, str], ...]:
        """Name and figure of each part, in their order."""
        if self._row is None or self._row.bill is None:
            return ()
        whole = max(self._whole_s(), 1e-9)
        return tuple(
            (name, f"{format_seconds(size)}, {format_percent(size / whole)}") for name, size, _ in self._pieces()
        )

    def _whole_s(self) -> float:
        assert self._row is not None
        assert self._row.bill is not None
        return self._startup_s + self._row.bill.wall_s

    def _pieces(self) -> tuple[tuple[str, float, PieceKind], ...]:
        assert self._row is not None
        assert self._row.bill is not None
        before = ((tr("start-up"), self._startup_s, PieceKind.WORK),) if self._startup_s else ()
        return (*before, *bill_pieces(self._row.bill))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None or self._row.bill is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.line, 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        self._paint_heading(painter)
        self._paint_names(painter, self._paint_pieces(painter))

    def _paint_heading(self, painter: QPainter) -> None:
        assert self._row is not None
        assert self._row.bill is not None
        metrics = use_font(painter, Size.TITLE, self._theme.ink, 600)
        painter.drawText(QPointF(self._side, 20), self.heading())
        bill, right = self._row.bill, self.width() - self._side
        note = bill_note(bill)
        left = self._side + metrics.horizontalAdvance(self.heading()) + 20
        face, small = measured(Size.SMALL)
        note = small.elidedText(note, Qt.TextElideMode.ElideRight, int(max(right - left, 0)))
        painter.setFont(face)
        painter.setPen(self._theme.text2)
        painter.drawText(QPointF(right - small.horizontalAdvance(note), 20), note)

    def _paint_pieces(self, painter: QPainter) -> list[QRectF]:
        assert self._row is not None
        assert self._row.bill is not None
        figures = [f"{name}  {figure}" for name, figure in self.parts()]
        color = self._theme.look(self._row.look).color
        room, whole = max(self.width() - 2 * self._side, 60.0), max(self._whole_s(), 1e-9)
        at, rects = self._side, []
        self._inside = -1
        for place, (_, size, kind) in enumerate(self._pieces()):
            width = room * size / whole
            rect = QRectF(at, _BAR_TOP, max(width - _GAP, 1.0), _BAR)
            at += width
            rects.append(rect)
            if self._startup_s and place == 0:
                hatch(painter, rect, color, self._theme.background)
                continue
            if kind is PieceKind.MOVING:
                dots(painter, rect, color, self._theme.background)
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.line if kind is PieceKind.WAITING else color)
            painter.drawRoundedRect(rect, min(3.0, rect.width() / 3), 3)
            if kind is PieceKind.WAITING:
                continue
            face, metrics = measured(Size.SMALL, 600)
            if metrics.horizontalAdvance(figures[place]) + 12 <= rect.width():
                self._inside = place
                painter.setFont(face)
                painter.setPen(text_on(color))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, figures[place])
        return rects

    def _paint_names(self, painter: QPainter, rects: list[QRectF]) -> None:
        below = [place for place in range(len(rects)) if place != self._inside]
        parts, rects = [self.parts()[place] for place in below], [rects[place] for place in below]
        (bold, named), (small, figured) = measured(Size.BODY, 600), measured(Size.SMALL)
        widths = [max(named.horizontalAdvance(name), figured.horizontalAdvance(figure)) for name, figure in parts]
        for (name, figure), rect, left in zip(
            parts, rects, placed(rects, widths, self.width() - self._side), strict=True
        ):
            top = _BAR_TOP + _BAR
            if abs(left - rect.left()) > 1:
                painter.setPen(QPen(self._theme.text3, 1))
                painter.drawLine(QPointF(rect.center().x(), top + 1), QPointF(left + 6, top + 9))
            painter.setFont(bold)
            painter.setPen(self._theme.ink)
            painter.drawText(QPointF(left, top + 22), name)
            painter.setFont(small)
            painter.setPen(self._theme.text2)
            painter.drawText(QPointF(left, top + 39), figure)


def placed(rects: list[QRectF], widths: list[float], right: float) -> list[float]:
    """Where each name begins: below its piece, or as near to it as the others leave room."""
    lefts: list[float] = []
    for rect in rects:
        least = lefts[-1] + widths[len(lefts) - 1] + _APART if lefts else 0.0
        lefts.append(max(rect.left(), least))
    for place in range(len(lefts) - 1, -1, -1):
        lefts[place] = min(lefts[place], right - widths[place])
        right = lefts[place] - _APART
    return lefts
