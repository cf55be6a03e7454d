"""The time of a replay: plain arithmetic, no timer."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import Final

SPEEDS: Final = ((0.01, "1/100"), (0.05, "1/20"), (0.1, "1/10"), (0.25, "1/4"), (0.5, "1/2"), (1.0, "1x"))
STEPS: Final = 100  # to step through the whole
REDUCED_STEPS: Final = 20  # where nothing may move by itself


@dataclass(slots=True, kw_only=True)
class RaceClock:
    """Where a replay is.

    Attributes
    ----------
    speed
        Seconds of the race for one of the clock on the wall.
    """

    total_s: float = 0.0
    at_s: float = 0.0
    speed: float = 0.1
    playing: bool = False

    def play(self) -> None:
        """Go on; from the start where it was at the end."""
        if self.at_s >= self.total_s:
            self.at_s = 0.0
        self.playing = self.total_s > 0

    def advance(self, wall_s: float) -> None:
        """So much time has passed on the wall; at the end it stops by itself."""
        if self.playing:
            self.move_to(self.at_s + wall_s * self.speed)
            self.playing = self.at_s < self.total_s

    def move_to(self, at_s: float) -> None:
        self.at_s = min(max(at_s, 0.0), self.total_s)

    def step(self, count: int, steps: int = STEPS) -> None:
        """So many steps on, or back, to a whole one."""
        size = self.total_s / steps
        if size > 0:
            whole = self.at_s / size
            self.move_to(((floor(whole + 1e-6) if count > 0 else ceil(whole - 1e-6)) + count) * size)

    def change_speed(self, by: int) -> None:
        """To the next speed, faster for 1 and slower for -1."""
        speeds = [speed for speed, _ in SPEEDS]
        place = speeds.index(self.speed) + by
        self.speed = speeds[min(max(place, 0), len(speeds) - 1)]
