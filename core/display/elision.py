"""Shortens a line of several parts to the room there is: the least important part first, and in its middle.

Pure functions: whoever draws says how wide a text is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

_DOTS = "\N{HORIZONTAL ELLIPSIS}"
_LEAST = 6  # characters: what is shorter says nothing, and goes


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a line; the highest rank is cut first, rank 0 never.

    Attributes
    ----------
    whole
        Goes rather than being cut: half of it would say nothing.
    """

    text: str
    rank: int
    whole: bool = False


def whole(parts: Sequence[Part]) -> str:
    """The line with nothing cut."""
    return ", ".join(part.text for part in parts if part.text)


def shorten(parts: Sequence[Part], fits: Callable[[str], bool]) -> str:
    """The line, cut as little as it needs; what must not be cut stands there even where it does not fit.

    Parameters
    ----------
    fits
        Whether a text has room; a shorter one always has, where a longer one has.
    """
    left = [part for part in parts if part.text]
    for place in sorted(range(len(left)), key=lambda place: -left[place].rank):
        if fits(whole(left)) or not left[place].rank:
            break
        left[place] = replace(left[place], text="") if left[place].whole else _cut(left, place, fits)
    return whole(left)


def _cut(parts: Sequence[Part], place: int, fits: Callable[[str], bool]) -> Part:
    """One of the parts without as much of its middle as the line needs; without text where that is not enough."""
    part = parts[place]
    low, high = _LEAST - 1, len(part.text)
    best = ""
    while low < high - 1:
        kept = (low + high) // 2
        text = f"{part.text[: (kept + 1) // 2].rstrip()}{_DOTS}{part.text[len(part.text) - kept // 2 :].lstrip()}"
        if fits(whole([*parts[:place], replace(part, text=text), *parts[place + 1 :]])):
            best, low = text, kept
        else:
            high = kept
    return replace(part, text=best)
