"""What a plan may hold: each rule once, as a check that names value, rule and remedy.

Pure functions over plain values.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import NoReturn

from ..bench.model import INNER_MAX, NUM_MAX, WORKERS_MAX, Cell, Function, Plan, StartMethod
from ..bench.shares import DRAWN_MAX
from ..bench.strategies import STRATEGIES, has_inner_threads
from ..bench.workloads import OWN, WORKLOADS
from ..display.i18n import later, tr
from ..display.numbers import number

ALL = "all"
ROUNDS_MAX = 1000
TRIES = 2  # of a cell that fails, whatever it failed of
TIME_LIMIT_MAX_S = 7 * 24 * 3600.0
# What 64 bits hold, as the run file demands; with a sign two of them would give the same order.
SEED_MAX = 2**63 - 1
# How the keys of strategies and workloads look, those of a newer program too.
_KEY = re.compile(r"[a-z][a-z0-9-]{0,39}")
_ADDRESS = re.compile(r"(tcp|tls)://(?P<host>\[[0-9a-fA-F:.]+\]|[A-Za-z0-9_.-]+):(?P<port>[0-9]{1,5})")
_LONGEST = 253 + 20
# What `unknown` is asked about in the window.
_FIELDS = (
    later("workload"),
    later("strategy"),
    later("start method"),
    later("schedule"),
    later("preset"),
    later("format"),
)


class PlanError(ValueError):
    """A part of a form that cannot be planned; the text names value, rule and remedy.

    Attributes
    ----------
    field
        One of workload, function, num, strategies, workers, rounds, python, start_method, schedule, chunk, arguments,
        inner_threads, time_limit, seed, preset, basis, requirement, cluster.
    short
        The same in a few words, for a place beside which the file is named; the text, where it has none.
    """

    def __init__(self, field: str, text: str, *, short: str = "") -> None:
        super().__init__(text)
        self.field = field
        self.short = short or text


def check_plan(plan: Plan, *, foreign: bool = False) -> None:
    """Hold a plan that came from a file to the same rules as a form.

    Parameters
    ----------
    foreign
        Whether it may name strategies and workloads that only a newer program has: to be shown, not to be run.

    Raises
    ------
    PlanError
        With the field it is about.
    """
    if not plan.cells:
        raise PlanError("strategies", tr("a plan must have at least one cell, got none"))
    check_rounds(plan.rounds)
    check_time_limit(plan.time_limit_s)
    for cell in plan.cells:
        check_function(cell.workload, plan.function)
        if not (foreign and _KEY.fullmatch(cell.workload)):
            check_workload(cell.workload)
        check_num(cell.num, cell.workload)
        if not (foreign and _KEY.fullmatch(cell.strategy)):
            check_strategy(cell.strategy)
        check_count(cell.workers)
        if cell.chunk is not None and cell.workload in WORKLOADS:
            check_chunk(cell.chunk, cell.num * WORKLOADS[cell.workload].steps)
        _check_inner_of(cell)
        strategy = STRATEGIES.get(cell.strategy)
        if strategy is not None and strategy.one_worker and cell.workers != 1:
            said = tr("workers must be 1 for {strategy}, got {workers}")
            raise PlanError("workers", said.format(strategy=cell.strategy, workers=cell.workers))
        if cell.start_method is not None:
            check_start_method(cell.start_method, sys.platform)
        check_cluster(cell)


def searched_for_races(plan: Plan) -> Iterator[tuple[int, str]]:
    """The cells of threads, by their index, and under which Pythons each is searched: its own, and those of none."""
    if not plan.races:
        return
    more = [python for python in plan.races if python not in {cell.python for cell in plan.cells}]
    for index, cell in enumerate(plan.cells):
        team = STRATEGIES[cell.strategy].team
        if team.sees_memory and not team.one_thread and cell.workers > 1:
            yield from ((index, python) for python in (cell.python, *more))


def bad_num(got: str) -> NoReturn:
    """Refuse a num, with the rule."""
    said = tr("num must be a whole number from 1 to {most}, such as 1e8 or {like}, got {got}")
    raise PlanError("num", said.format(most=number(NUM_MAX), like=number(10**8), got=got))


def bad_workers(got: str) -> PlanError:
    """Why a number of workers is refused."""
    return PlanError("workers", tr("workers must be from 1 to {most}, got {got}").format(most=WORKERS_MAX, got=got))


def check_num(num: int, workload: str) -> None:
    """Refuse a num that makes no sense, for any workload or for that one; it may be one that only others know."""
    row = WORKLOADS.get(workload)
    if row is not None and row.num_max < NUM_MAX and not 1 <= num <= row.num_max:
        said = tr("num of {workload} must be from 1 to {most} {unit}, got {got}")
        most, got = number(row.num_max), number(num) if abs(num) < 10**30 else _number(num)
        raise PlanError("num", said.format(workload=row.key, most=most, unit=tr(row.unit), got=got))
    if not 1 <= num <= NUM_MAX:
        bad_num(_number(num))


def check_count(count: int) -> None:
    if not 1 <= count <= WORKERS_MAX:
        raise bad_workers(str(count))


def check_rounds(rounds: int) -> None:
    if not 1 <= rounds <= ROUNDS_MAX:
        raise PlanError("rounds", tr("rounds must be from 1 to {most}, got {got}").format(most=ROUNDS_MAX, got=rounds))


def check_time_limit(seconds: float | None) -> None:
    # Written so that nan is refused too.
    if seconds is not None and not 0 < seconds <= TIME_LIMIT_MAX_S:
        said = tr("time limit must be above 0 and at most {most} s, got {got}")
        raise PlanError("time_limit", said.format(most=number(TIME_LIMIT_MAX_S, ".0f"), got=seconds))


def check_chunk(chunk: int, num: int) -> None:
    """Refuse a size of chunks, or so many of them that their times would fill the run file."""
    least = -(-num // DRAWN_MAX)
    if chunk < 1:
        raise PlanError("chunk", tr("a chunk must be at least 1 item, got {got}").format(got=chunk))
    if chunk < least:
        said = tr("{num} items in chunks of {got} are more than {most} chunks: use chunks of {least}, or fewer items")
        values = {"num": number(num), "got": number(chunk), "most": number(DRAWN_MAX), "least": number(least)}
        raise PlanError("chunk", said.format(**values))


def check_inner(threads: int) -> None:
    if not 1 <= threads <= INNER_MAX:
        said = tr("inner threads must be from 1 to {most}, got {got}")
        raise PlanError("inner_threads", said.format(most=INNER_MAX, got=_number(threads)))


def _check_inner_of(cell: Cell) -> None:
    if cell.inner_threads is None:
        return
    check_inner(cell.inner_threads)
    if cell.strategy in STRATEGIES and not has_inner_threads(cell):
        said = tr("{strategy} calls no library whose threads could be set here: leave its inner threads out")
        raise PlanError("inner_threads", said.format(strategy=cell.strategy))


def check_seed(seed: int | None) -> None:
    if seed is not None and not 0 <= seed <= SEED_MAX:
        said = tr("seed must be from 0 to {most}, got {got}")
        raise PlanError("seed", said.format(most=SEED_MAX, got=_number(seed)))


def check_workload(key: str) -> None:
    if key not in WORKLOADS:
        raise PlanError("workload", unknown("workload", key, WORKLOADS))


def check_function(workload: str, function: Function | None) -> None:
    """Refuse a function without its workload, and the other way round."""
    if (workload == OWN) is not (function is not None):
        said = tr("workload {key} and a function go together: name one by --function work.py:simulate")
        raise PlanError("workload", said.format(key=OWN))


def check_strategy(key: str, *, or_all: bool = False) -> None:
    """Refuse what is no strategy; `or_all` where a person may ask for all of them."""
    if key not in STRATEGIES:
        raise PlanError("strategies", unknown("strategy", key, [*STRATEGIES, ALL] if or_all else STRATEGIES))


def check_start_method(method: StartMethod, platform: str) -> None:
    if platform == "win32" and method is not StartMethod.SPAWN:
        said = tr("start method {method} does not exist on Windows: use spawn")
        raise PlanError("start_method", said.format(method=method))


def check_address(text: str) -> str:
    """The address of a scheduler as it was typed, without what surrounds it, such as a slash at its end.

    Raises
    ------
    PlanError
        If it is none.
    """
    address = text.strip().removesuffix("/")
    found = _ADDRESS.fullmatch(address) if len(address) <= _LONGEST else None
    if found is None or not 1 <= int(found["port"]) <= 65_535:
        said = tr("a cluster's address is like tcp://10.0.0.5:8786 or tls://10.0.0.5:8786, got {got}")
        raise PlanError("cluster", said.format(got=quoted(address) if address else tr("nothing")))
    return address


def check_cluster(cell: Cell) -> None:
    """Refuse an address for workers that only this machine has.

    Raises
    ------
    PlanError
        With the remedy.
    """
    if cell.cluster is None:
        return
    check_address(cell.cluster)
    row = STRATEGIES.get(cell.strategy)
    if row is not None and not row.team.reaches:
        said = tr("{strategy} runs on this machine alone: leave its cluster out, or choose the strategy dask")
        raise PlanError("cluster", said.format(strategy=cell.strategy))


def unknown(what: str, got: str, known: Iterable[str]) -> str:
    """A sentence that names what exists, the likeliest first."""
    import difflib

    names = [str(name) for name in known]
    close = difflib.get_close_matches(got, names, n=1)
    if close:
        said = tr("{what} must be one of {names}, got {got}; did you mean {guess}?")
    else:
        said = tr("{what} must be one of {names}, got {got}")
    shown = quoted(got) if got else tr("nothing")
    return said.format(what=tr(what), names=", ".join(names), got=shown, guess="".join(close))


def _number(value: int) -> str:
    return str(value) if abs(value) < 10**30 else tr("a longer one")


def quoted(text: str) -> str:
    """What was typed, short and without control characters."""
    return repr(text if len(text) <= 30 else text[:27] + "...")
