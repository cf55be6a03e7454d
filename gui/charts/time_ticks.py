"""Where the ticks of a time axis stand, and what they say. Plain numbers, without pyqtgraph."""

from __future__ import annotations

from math import floor, log10

from ...core.display.i18n import localised

# Size, name, and the least tick that is written in it; a hair less, for 10 times 0.001 is not 0.01.
_UNITS = ((1.0, "s", 0.00999), (1e-3, "ms", 0.000999), (1e-6, "µs", 0.000000999))


def tick_text(seconds: float, largest: float) -> str:
    """A tick in plain seconds, "0", "0.5 s", "1,000 s"; in the unit of the labels where the largest is below 10 ms."""
    if seconds == 0:
        return "0"
    scale, unit = next(((scale, unit) for scale, unit, least in _UNITS if largest >= least), (1e-9, "ns"))
    text = f"{seconds / scale:,.9f}".rstrip("0").rstrip(".")
    return f"{localised(text)} {unit}"


def linear_ticks(top: float, width: float) -> tuple[float, ...]:
    """From 0 in steps of 1, 2 or 5, not closer than some 110 px."""
    if top <= 0 or width <= 0:
        return ()
    rough = top * 110 / width
    unit = 10.0 ** floor(log10(rough))
    step = next(unit * each for each in (1, 2, 5, 10) if unit * each >= rough)
    return tuple(step * i for i in range(int(top / step) + 1))


def log_ticks(low: float, high: float, width: float) -> tuple[float, ...]:
    """1, 2 and 5 of every decade while there is room for them, else 1, else every so many decades."""
    decades = max(log10(high / low), 1e-9)
    px = width / decades
    digits: tuple[float, ...]
    digits = (1, 1.5, 2, 3, 5, 7) if px > 600 else (1, 2, 5) if px > 260 else (1, 3) if px > 150 else (1,)
    skip = 1 if px > 70 else int(70 / px) + 1
    first, last = floor(log10(low)), floor(log10(high)) + 1
    ticks = [digit * 10.0**power for power in range(first, last + 1) if power % skip == 0 for digit in digits]
    return tuple(tick for tick in ticks if low <= tick <= high)
