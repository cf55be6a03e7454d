"""What a race says at a moment: who has finished, and why the others have not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..display.i18n import tr
from ..display.numbers import format_seconds, number
from .replay import RaceState
from .row_names import are, row_name
from .rows import Row
from .timeline import Timeline
from .timeline_text import number_word, takes_turns


def race_headline(
    rows: Sequence[Row], timelines: Mapping[int, Timeline], states: Mapping[int, RaceState], at_s: float
) -> tuple[str, str]:
    """The sentence on top, and the quieter one; both empty where there is nothing to race."""
    seen = [row for row in rows if row.index in timelines]
    if not seen:
        return "", ""
    done = [row for row in seen if states[row.index].finished]
    if at_s <= 0:
        head = tr("{n} at the start", "", len(seen)) if len(seen) > 1 else tr("{who} at the start")
        return head.format(who=row_name(seen[0], rows)), tr("Space plays what was measured, slowed down.")
    if len(done) == len(seen):
        return _result(seen, rows, timelines)
    still = [row for row in seen if row not in done]
    return _standing(len(done), still, rows), _reason(still, rows, timelines)


def _standing(done: int, still: Sequence[Row], rows: Sequence[Row]) -> str:
    left = len(still)
    if done:
        finished, running = tr("{n} have finished", "", done), tr("{n} still run", "", left)
        finished = tr("1 has finished") if done == 1 else finished
        return ", ".join((finished, tr("1 still runs") if left == 1 else running))
    if left > 1:
        return tr("All {n} still run", "", left)
    said = tr("{who} still run") if are(still[0]) else tr("{who} still runs")
    return said.format(who=row_name(still[0], rows))


def _reason(still: Sequence[Row], rows: Sequence[Row], timelines: Mapping[int, Timeline]) -> str:
    turns = [row for row in still if takes_turns(row, timelines[row.index])]
    if turns:
        row = max(turns, key=lambda row: timelines[row.index].waited_s)
        return _only_one(row, len(timelines[row.index].tracks))
    last = max(still, key=lambda row: timelines[row.index].total_s)
    said = tr("{who} take until {time}.") if are(last) else tr("{who} takes until {time}.")
    return said.format(who=row_name(last, rows), time=format_seconds(timelines[last.index].total_s))


def _only_one(row: Row, workers: int) -> str:
    if row.cell.strategy.endswith("threads"):
        one = tr("Of {n} {strategy} only one runs at any moment.", "", workers)
    else:
        one = tr("Of the {n} workers of {strategy} only one runs at any moment.", "", workers)
    rest = tr("The other waits.") if workers == 2 else tr("The other {count} wait.")
    return f"{one.format(strategy=row.title)} {rest.format(count=number_word(workers - 1))}"


def _result(seen: Sequence[Row], rows: Sequence[Row], timelines: Mapping[int, Timeline]) -> tuple[str, str]:
    order = sorted(seen, key=lambda row: timelines[row.index].total_s)
    first, last = order[0], order[-1]
    said = tr("{who} finish first: {time}") if are(first) else tr("{who} finishes first: {time}")
    head = said.format(who=row_name(first, rows), time=format_seconds(timelines[first.index].total_s))
    if first is last:
        return head, ""
    times = timelines[last.index].total_s / max(timelines[first.index].total_s, 1e-12)
    said = tr("{who} take {times} times as long.") if are(last) else tr("{who} takes {times} times as long.")
    return head, said.format(who=row_name(last, rows), times=number(times, ",.3g"))
