"""In which order the cells of each round are measured.

A pure function of the plan: the same seed gives the same order on every machine.
"""

from __future__ import annotations

import random

from .bench.model import Plan


def orders(plan: Plan) -> tuple[tuple[int, ...], ...]:
    """The indices of the plan's cells, one order per round.

    Notes
    -----
    Cyclic Latin squares: in every block of as many rounds as there are cells, each cell takes each
    place exactly once, so that a CPU that heats up or a neighbour that wakes slows all cells alike.
    Rows and columns of each square are shuffled anew from the seed. (Box, Hunter and Hunter,
    Statistics for Experimenters, 2nd ed., section 4.4.)
    """
    draw = random.Random(plan.seed)
    count = len(plan.cells)
    rounds: list[tuple[int, ...]] = []
    while count and len(rounds) < plan.rounds:
        columns, shifts = list(range(count)), list(range(count))
        draw.shuffle(columns)
        draw.shuffle(shifts)
        rounds += [tuple(columns[shift:] + columns[:shift]) for shift in shifts]
    return tuple(rounds[: plan.rounds]) if count else ((),) * plan.rounds
