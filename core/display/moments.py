"""When something was, in the language of the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from .i18n import later, tr

_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400
# Not strftime's: that speaks the system's language, which need not be the window's.
_MONTHS = (
    later("Jan"),
    later("Feb"),
    later("Mar"),
    later("Apr"),
    later("May"),
    later("Jun"),
    later("Jul"),
    later("Aug"),
    later("Sep"),
    later("Oct"),
    later("Nov"),
    later("Dec"),
)


def moment_words(when: datetime, *, seconds: bool = False) -> str:
    """ "22 Nov 14:32", "22 Nov 14:32:05"."""
    time = f"{when:%H:%M:%S}" if seconds else f"{when:%H:%M}"
    return tr("{day} {month} {time}").format(day=when.day, month=tr(_MONTHS[when.month - 1]), time=time)


def ago_words(when: datetime, now: datetime) -> str:
    """ "just now", "2 min ago", "5 h ago"; what is older than a day, or yet to come, with its day."""
    seconds = (now - when).total_seconds()
    if not 0 <= seconds < _DAY_S:
        return tr("{day} {month} {year}").format(day=when.day, month=tr(_MONTHS[when.month - 1]), year=when.year)
    if seconds < _MINUTE_S:
        return tr("just now")
    if seconds < _HOUR_S:
        return tr("{n} min ago").format(n=int(seconds // _MINUTE_S))
    return tr("{n} h ago").format(n=int(seconds // _HOUR_S))


def need_seconds(moments: Sequence[datetime | None]) -> list[bool]:
    """Of each, whether another of them is of the same minute: only then seconds tell them apart."""
    minutes = [when.replace(second=0, microsecond=0) if when is not None else None for when in moments]
    often = Counter(minute for minute in minutes if minute is not None)
    return [minute is not None and often[minute] > 1 for minute in minutes]
