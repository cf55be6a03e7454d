"""Threads that take turns at one interpreter, and so gain nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..bench.workloads import OWN
from ..display.i18n import tr
from ..display.numbers import format_factor, format_percent
from ..machine.machine_card import count
from ..results.rows import Basis, Row, is_python_serial
from ..results.waiting import WORTH_NAMING
from .claims import Finding, FindingKey

GAINED_NOTHING = 1.1  # threads up to here
_ONE_CORE = 0.8  # of a core: less, and all of them waited for something else at times
WAITING_SLACK = 0.1  # how far a waiting share may fall short of 1 - 1 / workers


def threads_take_turns(rows: Sequence[Row], machine: Mapping[str, Any], basis: Basis) -> Finding | None:
    usable = count(machine, "usable_cores")
    if usable is not None and usable < 2:
        return None  # they would take turns on one core without any GIL
    found = [row for row in rows if _waits_its_turn(row)]
    bases = _single_threads(rows) if found else {}
    turns = [
        (factor, row) for row in found if (factor := _gain(row, bases, basis)) is not None and factor <= GAINED_NOTHING
    ]
    if not turns:
        return None
    factor, row = max(turns, key=lambda pair: pair[0])
    waiting = row.waiting or 0.0
    base = _base(row, bases)
    own = base is not None and not base.is_baseline  # the chart's factor is another one
    gil, load = (row.waited.gil, row.waited.load) if row.waited is not None else (None, None)
    return Finding(
        key=FindingKey.THREADS_TAKE_TURNS,
        cell=row.index,
        claim=tr("Threads take turns: {factor} with {n} worker(s)", "", row.cell.workers).format(
            factor=format_factor(factor)
        ),
        detail=_detail(row, own=own),
        advice=tr("Use processes, a free-threaded Python, or native code that releases the GIL."),
        evidence={
            "speedup": factor,
            "workers": row.cell.workers,
            "waiting": waiting,
            "rows": len(turns),
            "own_base": own,
            **({"waiting_gil": gil, "waiting_load": load} if gil is not None and load is not None else {}),
        },
    )


def _detail(row: Row, *, own: bool) -> str:
    """How long a worker waits, and for what, as far as the system said."""
    said = tr("Each worker waits {share} of its time. One GIL lets one run at once.")
    if row.waited is not None and row.waited.other >= WORTH_NAMING:
        said = tr("Each worker waits {share} of its time, {gil} of it for the GIL: it lets one run at once.")
    gil = format_percent(row.waited.gil / row.waited.share) if row.waited is not None and row.waited.share else ""
    words = said.format(share=format_percent(row.waiting or 0.0), gil=gil)
    if own:
        against = tr("Against one thread of the same Python.")
        words = f"{against} {words}"
    if row.waited is None or row.waited.load < WORTH_NAMING:
        return words
    load = tr("{share} of it is the machine's load, which had the cores.")
    return f"{words} {load.format(share=format_percent(row.waited.load / row.waited.share))}"


def _waits_its_turn(row: Row) -> bool:
    """Whether its workers are Python threads of one interpreter with a GIL that wait for each other."""
    if not row.shares_gil or row.waiting is None:
        return False
    if row.waited is not None:
        if row.waited.gil < row.waited.other:
            return False  # to be handed work, mostly: `row_why` says so
        # While all of them waited for a core nobody took turns: of the rest, all but one worker's part is the GIL's.
        ran = min(row.cores_used or 0.0, 1.0)
        return row.waited.gil >= (1 - 1 / row.cell.workers - WAITING_SLACK) * ran
    # Nobody asked how long they lacked a core. Our own loops need the GIL whatever else runs, and wait longer still;
    # a function of the user's may let go of it, unless all of them together keep one core busy and no more.
    if row.cell.workload == OWN and (row.cores_used or 0.0) < _ONE_CORE:
        return False
    return row.waiting >= 1 - 1 / row.cell.workers - WAITING_SLACK


def _single_threads(rows: Sequence[Row]) -> dict[tuple[object, ...], Row]:
    """Rows of one Python thread, by workload, num and interpreter, and by strategy; None is for serial."""
    found: dict[tuple[object, ...], Row] = {}
    for row in rows:
        if is_python_serial(row.cell):
            found.setdefault((row.group, row.cell.python, None), row)
        elif row.cell.workers == 1:
            found.setdefault((row.group, row.cell.python, row.cell.strategy), row)
    return found


def _base(row: Row, bases: Mapping[tuple[object, ...], Row]) -> Row | None:
    place = (row.group, row.cell.python)
    return bases.get((*place, None)) or bases.get((*place, row.cell.strategy))


def _gain(row: Row, bases: Mapping[tuple[object, ...], Row], basis: Basis) -> float | None:
    """Times faster than one thread of the same interpreter; None where that was not measured."""
    base = _base(row, bases)
    if base is None:
        return None
    shown = row.speedup(basis)
    if base.is_baseline and shown is not None:
        return shown.factor
    return base.time_s(basis) / row.time_s(basis)
