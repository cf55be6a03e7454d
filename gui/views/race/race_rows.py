"""What is drawn of each row of a race: plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ....core.display.i18n import tr
from ....core.display.numbers import format_seconds
from ....core.results.replay import places
from ....core.results.timeline import Timeline
from ....core.summary.row_selection import missing_words
from ....core.summary.summary import Row, Summary
from ....core.summary.unable import failure_words, has_failed
from ...style.markers import Marker
from ...style.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class RaceRow:
    """One row as it is drawn.

    Attributes
    ----------
    shown
        What is replayed; None in a run that goes on, and where there is a message in its place.
    place, time
        Where and when it will finish.
    """

    index: int
    title: str
    detail: str
    color: QColor
    marker: Marker
    line: Qt.PenStyle
    line_px: float
    workers: int
    shown: Timeline | None
    place: int
    time: str
    message: str
    failed: bool


def race_rows(
    rows: Sequence[Row], summary: Summary, timelines: Mapping[int, Timeline], theme: Theme
) -> tuple[RaceRow, ...]:
    """What is drawn of rows of a summary; while the run goes on nobody has a place."""
    order = places(timelines, {row.index: row.group for row in rows})
    return tuple(_race_row(row, summary, timelines.get(row.index), order, theme) for row in rows)


def _race_row(row: Row, summary: Summary, shown: Timeline | None, order: Mapping[int, int], theme: Theme) -> RaceRow:
    look = theme.look(row.look)
    failed = shown is None and row.timing(summary.basis) is None and has_failed(row)
    message = missing_words(summary, row) if row.absent else ""
    if shown is None and not summary.running:
        message = tr("not recorded in this round")
        if row.timing(summary.basis) is None:
            message = failure_words(row) if row.failure is not None else missing_words(summary, row)
    return RaceRow(
        index=row.index,
        title=row.title,
        detail=row.detail,
        color=look.color,
        marker=look.marker,
        line=look.line,
        line_px=look.line_px,
        workers=len(shown.tracks) if shown is not None else row.cell.workers,
        shown=shown,
        place=order.get(row.index, 0),
        time=format_seconds(shown.total_s) if shown is not None else "",
        message=message,
        failed=failed,
    )
