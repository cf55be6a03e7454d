"""How far the clock of another machine is from ours, by round trips: the quickest one bounds it most.

Pure functions; standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...records import dataclass

# How far two clocks may run apart from then on: what Linux lets a clock be slewed by, 500 in a million (adjtimex(2)).
_DRIFT_PPM = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """What is to be added to another clock to get ours.

    Attributes
    ----------
    shift_ns
        By how much.
    error_ns
        How wrong that may be at most, either way; None where it is our own clock.
    at_ns
        When it was so, on our clock.
    """

    shift_ns: int = 0
    error_ns: int | None = None
    at_ns: int = 0


OURS = Offset()


@dataclass(frozen=True, slots=True)
class Trip:
    """One question after the time: our clock before it and after the answer, and theirs in between."""

    sent_ns: int
    theirs_ns: int
    back_ns: int


def offset(trips: Iterable[Trip], *, same_machine: bool) -> Offset:
    """The offset by the quickest of the trips.

    Their clock was read at some moment between our two readings, wherever the delay was: half the trip bounds the
    error without any guess. (Mills, "Internet time synchronization: the Network Time Protocol", 1991, 3.1.)

    Parameters
    ----------
    same_machine
        Whether both are processes of one boot: where that does not contradict the trips, it is one clock.

    Raises
    ------
    ValueError
        If there are no trips.
    """
    best = min(trips, key=lambda trip: trip.back_ns - trip.sent_ns)
    middle = (best.sent_ns + best.back_ns) // 2
    shift, error = middle - best.theirs_ns, -(-(best.back_ns - best.sent_ns) // 2)
    if same_machine and abs(shift) <= error:
        return OURS
    return Offset(shift_ns=shift, error_ns=error, at_ns=middle)


def placed(start_ns: int, length_ns: int, within: tuple[int, int], by: Offset) -> int:
    """Where on our clock a lane of another begins: shifted, and, as far as the error allows, within its batch.

    A lane begins after its batch was sent and ends before the answer is here, whatever the offset's error.

    Parameters
    ----------
    within
        Begin and end of the batch on our clock.
    """
    begin, end = within
    shifted = start_ns + by.shift_ns
    if by.error_ns is None:
        return shifted
    return max(begin, min(shifted, end - length_ns))


def doubt(length_ns: int, within: tuple[int, int], by: Offset) -> int | None:
    """How wrong the place of such a lane may be, either way: no less than 1 ns, None on our own clock.

    Both clocks have run apart until the end of its batch, which is all that a long lane leaves open.
    """
    if by.error_ns is None:
        return None
    begin, end = within
    room = max(end - begin - length_ns, 0) + _drift(length_ns)
    return max(min(by.error_ns + _drift(end - by.at_ns), room), 1)


def _drift(time_ns: int) -> int:
    return -(-max(time_ns, 0) * _DRIFT_PPM // 1_000_000)
