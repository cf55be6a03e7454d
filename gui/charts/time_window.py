"""A window on a time axis that is moved and widened, and the ticks of such an axis.

Pure arithmetic on seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

from ...core.display.i18n import localised

# Of the whole, what a window shows at first; and the least that it may show.
FIRST_SHARE = 0.04
LEAST_S = 1e-7


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWindow:
    """Seconds from `low_s` to `high_s` of a whole that is `total_s` long."""

    low_s: float
    high_s: float
    total_s: float

    @property
    def width_s(self) -> float:
        return self.high_s - self.low_s

    def moved(self, by_s: float) -> TimeWindow:
        """Moved as far as the whole reaches."""
        low = min(max(self.low_s + by_s, 0.0), max(self.total_s - self.width_s, 0.0))
        return TimeWindow(low_s=low, high_s=low + self.width_s, total_s=self.total_s)

    def centred(self, at_s: float) -> TimeWindow:
        return self.moved(at_s - (self.low_s + self.high_s) / 2)

    def zoomed(self, factor: float, about_s: float | None = None) -> TimeWindow:
        """`factor` times as narrow, while a moment stays where it is; its middle unless given."""
        about = (self.low_s + self.high_s) / 2 if about_s is None else min(max(about_s, self.low_s), self.high_s)
        width = min(max(self.width_s / factor, min(LEAST_S, self.total_s)), self.total_s)
        share = (about - self.low_s) / self.width_s if self.width_s > 0 else 0.5
        low = about - share * width
        return TimeWindow(low_s=low, high_s=low + width, total_s=self.total_s).moved(0.0)


def first_window(begin_s: float, total_s: float) -> TimeWindow:
    """What is shown at first: a twenty-fifth of the whole, a third of the way into the work."""
    low = begin_s + (total_s - begin_s) * 0.3
    return TimeWindow(low_s=low, high_s=low + total_s * FIRST_SHARE, total_s=total_s).moved(0.0)


def window_ticks(low_s: float, high_s: float, width: float) -> tuple[tuple[float, str], ...]:
    """Ticks in steps of 1, 2 or 5 with their words, not closer than some 110 px: "0.62 s", "12.5 ms"."""
    if high_s <= low_s or width <= 0:
        return ()
    rough = (high_s - low_s) * 110 / width
    unit = 10.0 ** floor(log10(rough))
    step = next(unit * each for each in (1, 2, 5, 10) if unit * each >= rough * (1 - 1e-9))
    scale, name = next(((s, n) for s, n, least in _UNITS if high_s >= least), (1e-9, "ns"))
    places = min(max(ceil(-log10(step / scale) - 1e-9), 0), 9)
    first, last = ceil(low_s / step - 1e-6), floor(high_s / step + 1e-6)

    def words(seconds: float) -> str:
        text = f"{seconds / scale:,.{places}f}"
        # A window compares its ticks with each other; an axis from 0 names plain values, as the other charts do.
        return f"{localised(text.rstrip('0').rstrip('.') if low_s == 0 and places else text)} {name}"

    return tuple((step * i, words(step * i) if i else "0") for i in range(first, last + 1))


# Size, name, and the least end of an axis that is written in it.
_UNITS = ((1.0, "s", 0.02), (1e-3, "ms", 0.00002), (1e-6, "µs", 0.00000002))
