"""What is said of a lane under the mouse, and of a row under the keyboard's cursor."""

from __future__ import annotations

from ..core.timeline import Doing
from ..core.timeline_words import describe_lanes
from ..core.words import format_percent, format_seconds
from .lane_rows import LaneRow

_DOES = {
    Doing.STARTING: "is being made",
    Doing.WAITING: "waits",
    Doing.RUNNING: "runs",
    Doing.DONE: "is done",
}


def lane_tip(row: LaneRow, number: int | None = None, at_s: float = 0.0) -> str:
    """A row in full, or what one of its workers does at a moment; "" where there is no such worker."""
    if row.shown is None:
        return f"{row.title}, {row.message}"
    if number is None:
        return describe_lanes(row.title, row.shown)
    if not 0 <= number < len(row.shown.tracks) or not 0 <= at_s <= row.shown.total_s:
        return ""
    track = row.shown.tracks[number]
    return (
        f"{row.title}, w{track.worker + 1} {_DOES[track.doing(at_s)]} at {format_seconds(at_s)}\n"
        f"It waits {format_percent(track.waiting)} of its time"
    )
