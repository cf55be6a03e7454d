"""What a race says at a moment: who has finished, and why the others have not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .names import row_name, verb
from .replay import RaceState
from .rows import Row
from .timeline import Timeline
from .timeline_words import number_word, takes_turns
from .words import format_seconds


def race_headline(
    rows: Sequence[Row], timelines: Mapping[int, Timeline], states: Mapping[int, RaceState], at_s: float
) -> tuple[str, str]:
    """The sentence on top, and the quieter one; both empty where there is nothing to race."""
    seen = [row for row in rows if row.index in timelines]
    if not seen:
        return "", ""
    done = [row for row in seen if states[row.index].finished]
    if at_s <= 0:
        head = f"{len(seen):,} at the start" if len(seen) > 1 else f"{row_name(seen[0], rows)} at the start"
        return head, "Space plays what was measured, slowed down."
    if len(done) == len(seen):
        return _result(seen, rows, timelines)
    left = len(seen) - len(done)
    if done:
        have, run = "has" if len(done) == 1 else "have", "runs" if left == 1 else "run"
        head = f"{len(done):,} {have} finished, {left:,} still {run}"
    elif left > 1:
        head = f"All {left:,} still run"
    else:
        head = f"{row_name(seen[0], rows)} still {verb(seen[0].title, 'run', 'runs')}"
    return head, _reason([row for row in seen if row not in done], rows, timelines)


def _reason(still: Sequence[Row], rows: Sequence[Row], timelines: Mapping[int, Timeline]) -> str:
    turns = [row for row in still if takes_turns(timelines[row.index])]
    if turns:
        row = max(turns, key=lambda row: timelines[row.index].waited_s)
        workers = len(timelines[row.index].tracks)
        who = f"{workers:,} {row.title}" if row.title.endswith("threads") else f"the {workers:,} workers of {row.title}"
        rest = "The other waits." if workers == 2 else f"The other {number_word(workers - 1)} wait."
        return f"Of {who} only one runs at any moment. {rest}"
    last = max(still, key=lambda row: timelines[row.index].total_s)
    takes = verb(last.title, "take", "takes")
    return f"{row_name(last, rows)} {takes} until {format_seconds(timelines[last.index].total_s)}."


def _result(seen: Sequence[Row], rows: Sequence[Row], timelines: Mapping[int, Timeline]) -> tuple[str, str]:
    order = sorted(seen, key=lambda row: timelines[row.index].total_s)
    first, last = order[0], order[-1]
    head = f"{row_name(first, rows)} {verb(first.title, 'finish', 'finishes')} first: "
    head += format_seconds(timelines[first.index].total_s)
    if first is last:
        return head, ""
    times = timelines[last.index].total_s / max(timelines[first.index].total_s, 1e-12)
    return head, f"{row_name(last, rows)} {verb(last.title, 'take', 'takes')} {times:,.3g} times as long."
