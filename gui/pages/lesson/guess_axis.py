"""Where a time stands in the chart of guesses: px from multiples of the baseline's time, linear or log.

Plain numbers; a guess of a factor is a time of 1 / factor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from ...ports.lesson_models import GuessRow

_ROOM_SAMPLES = 2.0  # at most, for one sample that took much longer than the bars: it stands at the edge
_ROOM = 1.36  # right of the baseline, for the words of a bar that ends there
# log10 of the least time on the axis: for guesses a hundredth of the baseline's, which C++ reaches; then what is there.
_LEAST_LOG, _LEAST_LOG_MEASURED = -2.0, -1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GuessAxis:
    """From `low` to `high`, in times of the baseline or their logarithms, over px from `left` to `right`."""

    low: float
    high: float
    left: float
    right: float
    log: bool

    def x(self, time: float) -> float:
        at = log10(max(time, 1e-9)) if self.log else time
        return self.left + (at - self.low) / (self.high - self.low) * (self.right - self.left)

    def time(self, x: float) -> float:
        at = self.low + (min(max(x, self.left), self.right) - self.left) / (self.right - self.left) * (
            self.high - self.low
        )
        return 10.0**at if self.log else max(at, self.high * 0.004)

    def ticks(self, base_s: float | None = None) -> tuple[float, ...]:
        """Times of the baseline, not closer than some 90 px; round seconds where the baseline's are known."""
        scale = base_s or 1.0
        if self.log:
            low, high = self.low + log10(scale), self.high + log10(scale)
            return tuple(10.0**power / scale for power in range(ceil(low - 1e-9), floor(high + 1e-9) + 1))
        rough = self.high * scale * 90 / max(self.right - self.left, 1)
        unit = 10.0 ** floor(log10(rough))
        step = next(unit * each for each in (1, 2, 2.5, 5, 10) if unit * each >= rough)
        return tuple(step * place / scale for place in range(int(self.high * scale / step + 1e-9) + 1))


def axis_for(rows: Sequence[GuessRow], left: float, right: float, *, log: bool, revealed: bool = False) -> GuessAxis:
    """The axis on which all bars, and the words beside them, have room."""
    factors = [one for row in rows for one in (row.guess, row.measured) if one]
    times = [1.0, *(1 / factor for factor in factors)]
    if log:
        low = min(_LEAST_LOG_MEASURED if revealed else _LEAST_LOG, log10(min(times)) - 0.3)
        high = log10(max(times))
        span = (high - low) * _ROOM
        return GuessAxis(low=low, high=low + span, left=left, right=right, log=True)
    slowest = max((sample for row in rows if revealed for sample in row.samples), default=0.0)
    high = max(max(times) * _ROOM, min(slowest, max(times) * _ROOM_SAMPLES))
    return GuessAxis(low=0.0, high=high, left=left, right=right, log=False)
