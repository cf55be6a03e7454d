"""Ready-made experiments.

Plain data: each is something that a few cells side by side make visible.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..bench.model import Effort
from ..bench.strategies import RACED, STRATEGIES
from ..display.i18n import later
from .rules import PlanError, unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A workload, its size, and pairs of strategy and workers.

    Attributes
    ----------
    title, summary
        What it is called, and what it shows, in a sentence; in English, to be said with `tr`.
    cells
        (strategy, workers), in the order in which they are listed.
    least_num
        Where the sweep over num begins that ends at `num`; None for no sweep.
    view
        Key of the view in which it is seen best.
    within_s
        Seconds that a window's plan shall end in: it takes the largest num of 1, 2 and 5 times a power of ten, at
        most `num`, that does; None for `num` itself.
    """

    key: str
    title: str
    summary: str
    workload: str
    num: int
    cells: tuple[tuple[str, int], ...]
    effort: Effort
    least_num: int | None = None
    view: str = "runtime"
    within_s: float | None = None


_ROWS = (
    Preset(
        key="seed",
        title=later("The first experiment"),
        summary=later("Six ways to count: one thread, two threads, processes and C++."),
        workload="counter",
        num=10**8,
        cells=(
            ("serial", 1),
            ("threads", 2),
            ("processes", 2),
            ("processes", 4),
            ("cpp-serial", 1),
            ("cpp-threads", 4),
        ),
        effort=Effort.NORMAL,
        within_s=30.0,
    ),
    Preset(
        key="quick-look",
        title=later("Quick look"),
        summary=later("Every strategy that runs here, with two workers, in a few seconds."),
        workload="counter",
        num=10**7,
        cells=tuple((key, 1 if STRATEGIES[key].one_worker else 2) for key in RACED),
        effort=Effort.QUICK,
    ),
    Preset(
        key="turns",
        title=later("Threads take turns"),
        summary=later("Python threads, 1 to 8 of them: with the GIL, more of them are not faster."),
        workload="counter",
        num=2 * 10**7,
        cells=(("serial", 1), ("threads", 1), ("threads", 2), ("threads", 4), ("threads", 8)),
        effort=Effort.NORMAL,
    ),
    Preset(
        key="entry-fee",
        title=later("The entry fee of processes"),
        summary=later("From little work to much: where two processes begin to pay for their start."),
        workload="counter",
        num=2 * 10**7,
        least_num=10**4,
        cells=(("serial", 1), ("processes", 2)),
        effort=Effort.NORMAL,
        view="scaling",
    ),
    Preset(
        key="knee",
        title=later("More workers, not more speed"),
        summary=later(
            "Processes, 1 to 16 of them: past the cores of the machine each one more only adds to the start."
        ),
        workload="counter",
        num=10**7,
        cells=(("serial", 1), *(("processes", workers) for workers in (1, 2, 3, 4, 6, 8, 12, 16))),
        effort=Effort.NORMAL,
        view="scaling",
    ),
    Preset(
        key="uneven",
        title=later("Uneven work"),
        summary=later("Counts primes below 400,000: larger numbers cost more, so how work is shared out matters."),
        workload="primes",
        num=4 * 10**5,
        cells=(
            ("serial", 1),
            ("threads", 2),
            ("processes", 2),
            ("processes", 4),
            ("cpp-serial", 1),
            ("cpp-threads", 2),
            ("cpp-threads", 4),
        ),
        effort=Effort.NORMAL,
    ),
    Preset(
        key="waiting",
        title=later("Waiting, not working"),
        summary=later(
            "A hundred waits of 10 ms: eight threads need about an eighth of the time, with the GIL as without."
        ),
        workload="sleep",
        num=100,
        cells=(("serial", 1), ("threads", 2), ("threads", 8), ("processes", 8), ("cpp-threads", 8)),
        effort=Effort.QUICK,
    ),
    Preset(
        key="uneven-rows",
        title=later("A picture with uneven rows"),
        summary=later("The Mandelbrot set in floating point: Python against vectors in C++, row by row."),
        workload="mandelbrot",
        num=350,
        cells=(("serial", 1), ("threads", 2), ("processes", 2), ("cpp-serial", 1), ("cpp-threads", 2)),
        effort=Effort.NORMAL,
    ),
    Preset(
        key="too-fast",
        title=later("Too fast to be true"),
        summary=later("The C++ loop with and without the barrier that keeps the compiler from removing it."),
        workload="counter",
        num=10**7,
        cells=(("serial", 1), ("cpp-serial", 1), ("cpp-deleted", 1)),
        effort=Effort.NORMAL,
    ),
)

PRESETS: dict[str, Preset] = {row.key: row for row in _ROWS}


def preset_named(key: str) -> Preset:
    """The preset of that key.

    Raises
    ------
    PlanError
        If there is none.
    """
    if key not in PRESETS:
        raise PlanError("preset", unknown("preset", key, PRESETS))
    return PRESETS[key]
