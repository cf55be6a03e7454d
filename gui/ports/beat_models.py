"""The window's beat and the switch interval as plain values, and their words.

Sets nothing: whoever runs threads calls `sys.setswitchinterval`, and sets it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ...core.display.i18n import tr
from ...core.display.numbers import number


def worst_beat(worst_ms: float, *, over: bool, short: bool) -> str:
    """ "worst 65 ms in the last run"; "worst 65 ms so far" while it goes on; only the figure where room is short."""
    if short:
        text = tr("worst {ms} ms")
    elif over:
        text = tr("worst {ms} ms in the last run")
    else:
        text = tr("worst {ms} ms so far")
    return text.format(ms=number(worst_ms, ",.0f"))


DEFAULT_S: Final = 0.005
# Logarithmic: what is felt at 1 ms is lost at 100.
CHOICES_S: Final = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1)


def nearest_choice(seconds: float) -> int:
    """Place among CHOICES_S of the one that is nearest, by their ratio."""
    return min(range(len(CHOICES_S)), key=lambda place: max(CHOICES_S[place] / seconds, seconds / CHOICES_S[place]))


def interval_words(seconds: float) -> str:
    """ "0.5 ms", "100 ms"."""
    return tr("{ms} ms").format(ms=number(seconds * 1000, "g"))


def interval_effect(seconds: float) -> str:
    """What a choice does, in a sentence."""
    if seconds == DEFAULT_S:
        return tr("As Python has it: a thread may keep the GIL for 5 ms while others wait.")
    if seconds < DEFAULT_S:
        return tr("Shorter than Python's 5 ms: the window gets its turn sooner, the threads change places more often.")
    return tr("Longer than Python's 5 ms: the threads change places less often, the window waits longer.")


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoLine:
    """What one part of the demonstration did to the window.

    Attributes
    ----------
    strategy
        "" for the part in which nothing runs.
    worst_ms
        Its longest beat in ms; None while it has not run.
    first_beat
        Place of its first beat among those of the demonstration.
    """

    strategy: str
    title: str
    worst_ms: float | None = None
    first_beat: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoState:
    """How far the demonstration is.

    Attributes
    ----------
    interval_s
        The switch interval that holds, or will hold in the next one.
    changes
        Where it was changed: the place of the first beat after it, and the new one in s.
    """

    headline: str
    reason: str
    lines: tuple[DemoLine, ...] = ()
    over: bool = False
    interval_s: float = 0.005
    changes: tuple[tuple[int, float], ...] = ()


BEAT_MS = 16


LATE_MS = 40.0


PART_MS = 3000
