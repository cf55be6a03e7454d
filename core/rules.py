"""What a plan may hold: each rule once, as a check that names value, rule and remedy.

Pure functions over plain values.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import NoReturn

from .bench.model import NUM_MAX, WORKERS_MAX, Plan, StartMethod
from .bench.strategies import STRATEGIES
from .bench.workloads import WORKLOADS

ALL = "all"
ROUNDS_MAX = 1000
TIME_LIMIT_MAX_S = 7 * 24 * 3600.0
# What 64 bits hold, as the run file demands; with a sign two of them would give the same order.
SEED_MAX = 2**63 - 1


class PlanError(ValueError):
    """A part of a form that cannot be planned; the text names value, rule and remedy.

    Attributes
    ----------
    field
        One of workload, num, strategies, workers, rounds, python, start_method, time_limit, seed, preset, basis.
    """

    def __init__(self, field: str, text: str) -> None:
        super().__init__(text)
        self.field = field


def format_num(num: int) -> str:
    """100000000 as "100,000,000"."""
    return f"{num:,}"


def check_plan(plan: Plan) -> None:
    """Hold a plan that came from a file to the same rules as a form.

    Raises
    ------
    PlanError
        With the field it is about.
    """
    if not plan.cells:
        raise PlanError("strategies", "a plan must have at least one cell, got none")
    check_rounds(plan.rounds)
    check_time_limit(plan.time_limit_s)
    for cell in plan.cells:
        check_workload(cell.workload)
        check_num(cell.num)
        check_strategy(cell.strategy)
        check_count(cell.workers)
        if STRATEGIES[cell.strategy].one_worker and cell.workers != 1:
            raise PlanError("workers", f"workers must be 1 for {cell.strategy}, got {cell.workers}")
        if cell.start_method is not None:
            check_start_method(cell.start_method, sys.platform)


def bad_num(got: str) -> NoReturn:
    """Refuse a num, with the rule."""
    rule = f"num must be a whole number from 1 to {format_num(NUM_MAX)}"
    raise PlanError("num", f"{rule}, such as 1e8 or 100,000,000, got {got}")


def check_num(num: int) -> None:
    if not 1 <= num <= NUM_MAX:
        bad_num(str(num) if abs(num) < 10**30 else "a longer one")


def check_count(count: int) -> None:
    if not 1 <= count <= WORKERS_MAX:
        raise PlanError("workers", f"workers must be from 1 to {WORKERS_MAX}, got {count}")


def check_rounds(rounds: int) -> None:
    if not 1 <= rounds <= ROUNDS_MAX:
        raise PlanError("rounds", f"rounds must be from 1 to {ROUNDS_MAX}, got {rounds}")


def check_time_limit(seconds: float | None) -> None:
    # Written so that nan is refused too.
    if seconds is not None and not 0 < seconds <= TIME_LIMIT_MAX_S:
        raise PlanError("time_limit", f"time limit must be above 0 and at most {TIME_LIMIT_MAX_S:.0f} s, got {seconds}")


def check_seed(seed: int | None) -> None:
    if seed is not None and not 0 <= seed <= SEED_MAX:
        got = str(seed) if abs(seed) < 10**30 else "a longer one"
        raise PlanError("seed", f"seed must be from 0 to {SEED_MAX}, got {got}")


def check_workload(key: str) -> None:
    if key not in WORKLOADS:
        raise PlanError("workload", unknown("workload", key, WORKLOADS))


def check_strategy(key: str) -> None:
    if key not in STRATEGIES:
        raise PlanError("strategies", unknown("strategy", key, [*STRATEGIES, ALL]))


def check_start_method(method: StartMethod, platform: str) -> None:
    if platform == "win32" and method is not StartMethod.SPAWN:
        raise PlanError("start_method", f"start method {method} does not exist on Windows: use spawn")


def unknown(what: str, got: str, known: Iterable[str]) -> str:
    """A sentence that names what exists, the likeliest first."""
    import difflib

    names = [str(name) for name in known]
    close = difflib.get_close_matches(got, names, n=1)
    guess = f"; did you mean {close[0]}?" if close else ""
    return f"{what} must be one of {', '.join(names)}, got {quoted(got) if got else 'nothing'}{guess}"


def quoted(text: str) -> str:
    """What was typed, short and without control characters."""
    return repr(text if len(text) <= 30 else text[:27] + "...")
