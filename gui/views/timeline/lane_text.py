"""What is said of a lane under the mouse, and of a row under the keyboard's cursor."""

from __future__ import annotations

from typing import assert_never

from ....core.display.i18n import tr
from ....core.display.numbers import format_percent, format_seconds
from ....core.results.timeline import Doing
from ....core.results.timeline_text import describe_lanes, doubt_words
from ...charts.lane_layout import LaneRow


def lane_tip(row: LaneRow, number: int | None = None, at_s: float = 0.0) -> str:
    """A row in full, or what one of its workers does at a moment; "" where there is no such worker."""
    if row.shown is None:
        return f"{row.title}, {row.message}"
    if number is None:
        return describe_lanes(row.title, row.words, row.shown)
    if not 0 <= number < len(row.shown.tracks) or not 0 <= at_s <= row.shown.total_s:
        return ""
    track = row.shown.tracks[number]
    does = _does(track.doing(at_s)).format(worker=f"w{track.worker + 1}", time=format_seconds(at_s))
    waits = tr("It waits {share} of its time").format(share=format_percent(track.waiting))
    return "\n".join(filter(None, (f"{row.title}, {does}", waits, doubt_words(row.shown))))


def _does(doing: Doing) -> str:
    match doing:
        case Doing.STARTING:
            return tr("{worker} is being made at {time}")
        case Doing.WAITING:
            return tr("{worker} waits at {time}")
        case Doing.RUNNING:
            return tr("{worker} runs at {time}")
        case Doing.DONE:
            return tr("{worker} is done at {time}")
        case _:
            assert_never(doing)
