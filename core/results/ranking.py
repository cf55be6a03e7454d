"""Who shares the lead: decided by the ratios of the rounds, in which whatever slows a whole round cancels out.

Pure functions over rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..stats.intervals import Ratio, reach
from .rows import Basis, Row, row_ratio

Group = tuple[str, int]
ABOUT = 1.1  # times faster: so far apart two rows may be and still be called about as fast
FAR = 2.0  # times faster: from here on nobody would call them close, whatever their samples do


def lead_ratio(one: Row, other: Row, basis: Basis) -> Ratio | None:
    """How many times faster `one` is than `other`; None without an interval."""
    ratio = row_ratio(other, one, basis)
    return ratio if ratio is not None and ratio.interval is not None else None


def surely_faster(one: Row, other: Row, basis: Basis) -> bool:
    """Whether a row takes less time than another of its run, beyond the noise.

    Parameters
    ----------
    one, other
        With a time each.

    Notes
    -----
    From 6 common rounds on: the interval of the paired ratio lies above 1, so a machine that gets slower
    from round to round hides nothing. Below that their samples do not overlap.
    """
    ratio = lead_ratio(one, other, basis)
    if ratio is not None and ratio.interval is not None:
        return ratio.interval.low > 1
    ours, theirs = one.timing(basis), other.timing(basis)
    assert ours is not None
    assert theirs is not None
    return reach(ours).high < reach(theirs).low


def leaders(ranked: Sequence[Row], basis: Basis) -> tuple[tuple[Row, ...], ...]:
    """The rows that share the lead, of each workload and num: none is surely slower than the fastest.

    Parameters
    ----------
    ranked
        Fastest first; rows without a time, and those that do not compete, lead nothing.
    """
    shared: dict[Group, list[Row]] = {}
    for row in ranked:
        if row.timing(basis) is None or not row.competes:
            continue
        led = shared.setdefault(row.group, [])
        if not led or not surely_faster(led[0], row, basis):
            led.append(row)
    return tuple(tuple(led) for led in shared.values())


def too_close_to_call(led: Sequence[Row], basis: Basis) -> bool:
    """Whether nothing shows that rows which share the lead are about as fast, nor which of them is fastest.

    So it is where there are too few rounds for an interval, and where an interval that holds 1 is that of
    a ratio far from it.
    """
    ratios = [lead_ratio(led[0], row, basis) for row in led[1:]]
    return any(ratio is None or ratio.factor > ABOUT for ratio in ratios)


def far_apart(led: Sequence[Row], basis: Basis) -> bool:
    """Whether it is noise that hides which of the rows that share the lead is fastest, and not that they are close."""
    times = [row.time_s(basis) for row in led]
    return max(times) > FAR * min(times)
