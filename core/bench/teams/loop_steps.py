"""Whose turn it is on an event loop: how long each task holds it, and how long others do meanwhile.

Standard library only.
"""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter_ns, thread_time_ns

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from typing import Any


class LoopTime:
    """How long the tasks of a batch have held their loop, all together."""

    def __init__(self) -> None:
        self.wall_ns = 0


class Steps:
    """One task's own steps, between two of which others have the loop.

    Attributes
    ----------
    cpu_ns
        CPU time of its steps.
    turn_ns
        Since the begin of the batch: how long others held the loop before a step of its own.
    """

    def __init__(self, held: LoopTime) -> None:
        self._held = held
        self._before_ns = 0  # what others and itself had held when it let go
        self._wall_ns = self._cpu_ns = 0
        self.cpu_ns = self.turn_ns = 0

    def resume(self) -> None:
        """It has the loop."""
        self.turn_ns += self._held.wall_ns - self._before_ns
        self._wall_ns, self._cpu_ns = perf_counter_ns(), thread_time_ns()

    def suspend(self) -> None:
        """It lets go of it."""
        self.cpu_ns += thread_time_ns() - self._cpu_ns
        self._held.wall_ns += perf_counter_ns() - self._wall_ns
        self._before_ns = self._held.wall_ns


class Driven:
    """A coroutine whose every step is one of its task's own."""

    def __init__(self, coroutine: Any, steps: Steps) -> None:
        self._coroutine, self._steps = coroutine, steps

    def __await__(self) -> Generator[Any, Any, Any]:
        steps, go, value = self._steps, self._coroutine.send, None
        while True:
            steps.resume()
            try:
                asked = go(value)
            except StopIteration as ended:
                return ended.value
            finally:
                steps.suspend()
            try:
                go, value = self._coroutine.send, (yield asked)
            except BaseException as error:  # a cancelled task is told so where it waits
                go, value = self._coroutine.throw, error
