"""In which order the cells of each round are measured.

A pure function of the plan: the same seed gives the same order on every machine.
"""

from __future__ import annotations

import random

from ..bench.model import Plan


def orders(plan: Plan) -> tuple[tuple[int, ...], ...]:
    """The indices of the plan's cells, one order per round.

    Notes
    -----
    Cyclic Latin squares: in every block of as many rounds as there are cells, each cell takes each
    place exactly once, so that a CPU that heats up or a neighbour that wakes slows all cells alike.
    (Box, Hunter and Hunter, Statistics for Experimenters, 2nd ed., section 4.4.) Their columns go to and fro, so
    that in a block each cell comes right after each other one once, or, with an odd number of cells, at most
    twice: what one leaves behind, such as a hot processor, falls on all alike. (Williams, "Experimental designs
    balanced for the estimation of residual effects of treatments", Australian Journal of Scientific Research A 2,
    1949.) Cells and rounds of each square are shuffled anew from the seed.
    """
    draw = random.Random(plan.seed)
    count = len(plan.cells)
    # 0, 1, -1, 2, -2, ...: from each to the next it is another way round the circle.
    steps = [(place + 1) // 2 if place % 2 else -(place // 2) for place in range(count)]
    rounds: list[tuple[int, ...]] = []
    while count and len(rounds) < plan.rounds:
        cells, shifts = list(range(count)), list(range(count))
        draw.shuffle(cells)
        draw.shuffle(shifts)
        rounds += [tuple(cells[(shift + step) % count] for step in steps) for shift in shifts]
    if plan.function is not None and rounds:
        rounds[0] = _serial_first(plan, rounds[0])
    return tuple(rounds[: plan.rounds]) if count else ((),) * plan.rounds


def _serial_first(plan: Plan, order: tuple[int, ...]) -> tuple[int, ...]:
    """The order with a serial cell of each num in front: its results are what all others are compared with."""
    first: dict[int, int] = {}
    for index, cell in enumerate(plan.cells):
        if cell.strategy == "serial":
            first.setdefault(cell.num, index)
    return (*first.values(), *(index for index in order if index not in first.values()))
