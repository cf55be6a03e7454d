"""What a timeline says in words: who waits, and who runs side by side.

Only what the slices show is claimed; how the sentences choose is in the constants.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .names import names, row_name, verb
from .rows import Row
from .timeline import Timeline, running
from .words import format_count, format_percent, format_seconds, join

WORTH_SAYING: Final = 0.1  # a waiting share from here on
ONE_AT_A_TIME: Final = 1.1  # so many at once are one: clocks tick
ALL_AT_ONCE: Final = 0.85  # of the workers
_WORTH_NAMING = 0.02  # start-up, as a share of the whole
_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

Timelines = Mapping[int, Timeline]


def timeline_headline(rows: Sequence[Row], timelines: Timelines) -> tuple[str, str]:
    """The sentence on top, and the quieter one; both empty where nothing was recorded.

    Parameters
    ----------
    rows
        Those in sight.
    timelines
        By index of the row.
    """
    seen = [row for row in rows if row.index in timelines]
    teams = [row for row in seen if len(timelines[row.index].tracks) > 1]
    if not seen:
        return "", ""
    # By the seconds waited, not by the share: a short batch is easily disturbed.
    most = max(teams or seen, key=lambda row: timelines[row.index].waited_s)
    waiting = timelines[most.index].waiting
    if waiting < WORTH_SAYING:
        waiting = max(timelines[row.index].waiting for row in seen)
        head = f"No worker waits for long: {format_percent(round(waiting, 2))} of the time at most"
        return head, _side_by_side(rows, teams, timelines)
    who = row_name(most, rows)
    head = f"{who} {verb(most.title, 'wait', 'waits')} {format_percent(waiting)} of the time"
    turns = "Only one runs at any moment." if takes_turns(timelines[most.index]) else ""
    return head, " ".join(part for part in (turns, _side_by_side(rows, teams, timelines)) if part)


def _side_by_side(rows: Sequence[Row], teams: Sequence[Row], timelines: Timelines) -> str:
    beside = names([row for row in teams if runs_together(timelines[row.index])], rows)
    if not beside:
        return ""
    if len(beside) > 3:
        return f"{len(beside)} strategies run side by side."
    return f"{join(beside)} {'run' if len(beside) > 1 else verb(beside[0], 'run', 'runs')} side by side."


def takes_turns(shown: Timeline) -> bool:
    """Whether one worker ran at a time though there are several."""
    return len(shown.tracks) > 1 and 0 < shown.at_once <= ONE_AT_A_TIME


def runs_together(shown: Timeline) -> bool:
    """Whether nearly all of several workers ran at once."""
    return len(shown.tracks) > 1 and shown.at_once >= ALL_AT_ONCE * len(shown.tracks)


def lane_words(shown: Timeline) -> str:
    """What stands beside the lanes of a cell: "start-up 0.310 s, then all 4 run at once"."""
    words = _together(shown)
    parts = [words] if words else []
    if shown.startup_s > _WORTH_NAMING * shown.total_s:
        parts.insert(0, f"start-up {format_seconds(shown.startup_s)}")
    if shown.ending_s > _WORTH_NAMING * shown.total_s:
        parts.append(f"{format_seconds(shown.ending_s)} to end them")
    return ", then ".join(parts)


def _together(shown: Timeline) -> str:
    workers = len(shown.tracks)
    if workers < 2:
        return ""
    if runs_together(shown):
        return f"all {workers:,} run at once" if workers > 2 else "both run at once"
    if takes_turns(shown):
        return "one runs at a time"
    return f"about {shown.at_once:.1f} of {workers:,} run at once"


def window_words(shown: Timeline, low_s: float, high_s: float) -> tuple[str, str]:
    """What happens in a part of a timeline, in two short lines: "one runs," and "three wait"."""
    workers = len(shown.tracks)
    begin_s = min(track.begin_s for track in shown.tracks)
    if high_s <= begin_s:
        return "start-up", ""
    if low_s >= max(track.end_s for track in shown.tracks):
        return "done", ""
    mean = running(shown.tracks, low_s, high_s)
    if workers == 1:
        return f"runs {format_percent(mean)}", "of the time"
    count = round(mean)
    if abs(mean - count) > 0.25 or count == 0:
        return f"{mean:.1f} of {workers:,}", "run on average"
    if count >= workers:
        return f"all {number_word(workers)} run" if workers > 2 else "both run", ""
    rest = workers - count
    some, others = "runs" if count == 1 else "run", "waits" if rest == 1 else "wait"
    return f"{number_word(count)} {some},", f"{number_word(rest)} {others}"


def describe_lanes(title: str, shown: Timeline) -> str:
    """A row of lanes in full, in sentences."""
    each = ", ".join(f"w{track.worker + 1} {format_percent(track.waiting)}" for track in shown.tracks[:16])
    parts = (
        f"{title}, {format_count(len(shown.tracks), 'worker')}",
        f"Round {shown.round + 1}: {format_seconds(shown.total_s)}",
        lane_words(shown)[:1].upper() + lane_words(shown)[1:],
        f"Waiting: {each}",
    )
    return ". ".join(part for part in parts if part)


def number_word(count: int) -> str:
    """ "three"; figures from 13 on."""
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"
