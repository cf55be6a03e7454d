"""What a timeline says in words: who waits, and who runs side by side.

Only what the slices show is claimed; how the sentences choose is in the constants.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ..display.i18n import later, tr
from ..display.numbers import format_count, format_percent, format_seconds, join, number
from .row_names import are, names, row_name
from .rows import Row
from .timeline import Timeline, running
from .waiting import explained, waiting_words

WORTH_SAYING: Final = 0.1  # a waiting share from here on
ONE_AT_A_TIME: Final = 1.1  # so many at once are one: clocks tick
ALL_AT_ONCE: Final = 0.85  # of the workers
_CLOCKS_TELL = 0.95  # the share of a batch from which on a number of workers at once is said
_WINDOW_DOUBT = 0.05  # the share of a part by which clocks may be wrong where it is still said who runs
_MOSTLY = 0.5  # a waiting share
_WORTH_NAMING = 0.02  # start-up, as a share of the whole
_NUMBERS = (
    later("no worker"),
    later("one"),
    later("two"),
    later("three"),
    later("four"),
    later("five"),
    later("six"),
    later("seven"),
    later("eight"),
    later("nine"),
    later("ten"),
    later("eleven"),
    later("twelve"),
)

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
        said = tr("No worker waits for long: {share} of the time at most")
        return said.format(share=format_percent(round(waiting, 2))), _side_by_side(rows, teams, timelines)
    said = tr("{who} wait {share} of the time") if are(most) else tr("{who} waits {share} of the time")
    head = said.format(who=row_name(most, rows), share=format_percent(waiting))
    turns = tr("Only one runs at any moment.") if takes_turns(most, timelines[most.index]) else ""
    causes = _causes(most, timelines[most.index])
    return head, " ".join(part for part in (causes, turns, _side_by_side(rows, teams, timelines)) if part)


def _causes(row: Row, shown: Timeline) -> str:
    """What the workers waited for in the batch that is drawn, not in the rounds on average."""
    parts = [shown.parts] if shown.parts else []
    said = waiting_words(explained(shown.waiting, parts, shares_gil=row.shares_gil, idle=shown.idle))
    return tr("Waiting: {parts}.").format(parts=said) if said else ""


def _side_by_side(rows: Sequence[Row], teams: Sequence[Row], timelines: Timelines) -> str:
    together = [row for row in teams if runs_together(timelines[row.index])]
    beside = names(together, rows)
    if not beside:
        return ""
    if len(beside) > 3:
        return tr("{n} strategies run side by side.", "", len(beside))
    several = len(beside) > 1 or are(together[0])
    said = tr("{who} run side by side.") if several else tr("{who} runs side by side.")
    return said.format(who=join(beside))


def takes_turns(row: Row, shown: Timeline) -> bool:
    """Whether one worker ran at a time though there are several, since they share a GIL."""
    return row.shares_gil and len(shown.tracks) > 1 and 0 < shown.at_once <= ONE_AT_A_TIME


def runs_together(shown: Timeline) -> bool:
    """Whether nearly all of several workers ran at once, however wrong the clocks of other machines are."""
    least = ALL_AT_ONCE * len(shown.tracks)
    # Slices tell how long their worker waited, not when: of workers that wait most of the time it is not known.
    return len(shown.tracks) > 1 and shown.at_once * _sure(shown) >= least and shown.waiting < _MOSTLY


def _sure(shown: Timeline) -> float:
    """Share of a batch that stays where it is when tracks are moved against each other by the error of their clocks."""
    return max(1 - 2 * shown.clock_error_s / shown.batch_s, 0.0) if shown.batch_s > 0 else 0.0


def lane_words(row: Row, shown: Timeline) -> str:
    """What stands beside the lanes of a cell: "start-up 0.310 s, then all 4 run at once"."""
    words = _together(row, shown)
    parts = [words] if words else []
    if shown.startup_s > _WORTH_NAMING * shown.total_s:
        parts.insert(0, tr("start-up {time}").format(time=format_seconds(shown.startup_s)))
    if shown.ending_s > _WORTH_NAMING * shown.total_s:
        parts.append(tr("{time} to end them").format(time=format_seconds(shown.ending_s)))
    said, estimated = tr(", then ").join(parts), doubt_words(shown)
    return f"{said} ({estimated})" if said and estimated else said or estimated


def doubt_words(shown: Timeline) -> str:
    """How far lanes may lie from where they are drawn; "" where their clock is this machine's."""
    if not shown.clock_error_s:
        return ""
    return tr("begins estimated, ±{error}").format(error=format_seconds(shown.clock_error_s))


def _together(row: Row, shown: Timeline) -> str:
    workers = len(shown.tracks)
    if workers < 2:
        return ""
    if runs_together(shown):
        return tr("all {n} run at once", "", workers) if workers > 2 else tr("both run at once")
    if takes_turns(row, shown):
        return tr("one runs at a time")
    if _sure(shown) < _CLOCKS_TELL:
        return ""
    return tr("{some} of {n} run on average", "", workers).format(some=number(shown.running, ".1f"))


def window_words(shown: Timeline, low_s: float, high_s: float) -> tuple[str, str]:
    """What happens in a part of a timeline, in two short lines: "one runs," and "three wait"."""
    begin_s = min(track.begin_s for track in shown.tracks)
    if high_s <= begin_s:
        return tr("start-up"), ""
    if low_s >= max(track.end_s for track in shown.tracks) + shown.clock_error_s:
        return tr("done"), ""
    if shown.clock_error_s > _WINDOW_DOUBT * (high_s - low_s):
        return tr("estimated"), f"±{format_seconds(shown.clock_error_s)}"
    return _running_words(running(shown.tracks, low_s, high_s), len(shown.tracks))


def _running_words(mean: float, workers: int) -> tuple[str, str]:
    if workers == 1:
        return tr("runs {share}").format(share=format_percent(mean)), tr("of the time")
    count = round(mean)
    if abs(mean - count) > 0.25 or count == 0:
        return tr("{some} of {n}", "", workers).format(some=number(mean, ".1f")), tr("run on average")
    if count >= workers:
        return tr("all {count} run").format(count=number_word(workers)) if workers > 2 else tr("both run"), ""
    rest = workers - count
    some = tr("one runs,") if count == 1 else tr("{count} run,").format(count=number_word(count))
    return some, tr("one waits") if rest == 1 else tr("{count} wait").format(count=number_word(rest))


def describe_lanes(title: str, words: str, shown: Timeline) -> str:
    """A row of lanes in full, in sentences; `words` are those beside its lanes."""
    each = ", ".join(f"w{track.worker + 1} {format_percent(track.waiting)}" for track in shown.tracks[:16])
    parts = (
        f"{title}, {format_count(len(shown.tracks), 'worker')}",
        tr("Round {round}: {time}").format(round=shown.round + 1, time=format_seconds(shown.total_s)),
        words[:1].upper() + words[1:],
        tr("Waiting: {shares}").format(shares=each),
    )
    return ". ".join(part for part in parts if part)


def number_word(count: int) -> str:
    """ "three"; figures from 13 on."""
    return tr(_NUMBERS[count]) if count < len(_NUMBERS) else number(count)
