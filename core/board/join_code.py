"""The code of a room, and how often somebody may do something.

Nobody is ever locked out for wrong codes: a whole room comes from one address, behind one router, and one who guesses
there would shut it out. What bounds guessing is how many codes there are.
"""

from __future__ import annotations

import hmac
import secrets
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

# Without what is read for another: 0 and O, 1 and I and L.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
# 887,503,681 codes: who tries a thousand a second for three hours finds one in 82 rooms.
LENGTH = 6
_FILE = "code.txt"
_KEYS_MAX = 10_000


def new_code() -> str:
    """A code that is easy to read from the back row."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def keep_code(room: Path, code: str) -> None:
    """Leave the code in the room's folder; a room that cannot keep it gets another the next time."""
    with suppress(OSError):
        (room / _FILE).write_text(code, encoding="ascii")


def kept_code(room: Path) -> str:
    """The code of a room that goes on; "" where its folder has none."""
    try:
        with (room / _FILE).open(encoding="ascii") as file:
            code = file.read(2 * LENGTH).strip()
    except (OSError, ValueError):
        return ""
    return code if len(code) == LENGTH and set(code) <= set(LETTERS) else ""


def is_same(given: str, code: str) -> bool:
    """Whether a typed code is the room's, in a time that says nothing of how much of it is right."""
    typed = "".join(given[:64].split()).upper()
    return hmac.compare_digest(typed.encode(errors="replace"), code.encode())


class Allowance:
    """How often something may happen in a span of time, for each person and for all together.

    Parameters
    ----------
    each, together
        Times in the last `span_s` seconds.
    """

    def __init__(
        self, each: int, together: int, span_s: float = 60.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._each, self._together, self._span_s, self._clock = each, together, span_s, clock
        self._all: deque[float] = deque()
        self._by_key: dict[str, deque[float]] = {}

    def is_used_up(self, key: str) -> bool:
        """Whether one more is too many."""
        now = self._clock()
        mine = self._by_key.get(key, deque())
        for times in (self._all, mine):
            while times and times[0] <= now - self._span_s:
                times.popleft()
        return len(self._all) >= self._together or len(mine) >= self._each

    def count(self, key: str) -> None:
        """It happened once more."""
        now = self._clock()
        self._all.append(now)
        if key not in self._by_key and len(self._by_key) >= _KEYS_MAX:
            self._by_key = {one: times for one, times in self._by_key.items() if times[-1] > now - self._span_s}
        self._by_key.setdefault(key, deque()).append(now)
