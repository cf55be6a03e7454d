"""Whether a Python without the GIL pays: what one thread loses there, and from how many threads on more is gained.

Pure functions; warm times, for start-up has no part in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import floor
from typing import Any

from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import between, format_factor, number
from ..results.rows import Basis, Row, is_python_serial, row_ratio
from ..stats.intervals import Interval, Ratio
from .claims import Finding, FindingKey
from .core_count import most_at_once

_RUNS = 0.5  # of its time: below, a function waits for something else than a core


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeThreading:
    """Threads under one Python without the GIL, against one thread of the Python with it.

    Attributes
    ----------
    base, alone
        Indices of serial with the GIL and without; `alone` is None where that was not raced.
    tax
        How many times as long one thread takes without the GIL; None without `alone`.
    best
        Index of the fastest threads.
    gain
        How many times faster these are than serial with the GIL.
    pays_from
        The fewest threads, of those raced, that are surely faster than serial with the GIL; None where none are.
    at_best_from
        The fewest threads that could make up for the tax, the least that its interval holds, if they shared everything
        out; None without a tax.
    cores
        How many can run at once; None where the machine card does not say.
    """

    python: str
    gil_python: str
    base: int
    best: int
    workers: int
    gain: Ratio
    alone: int | None = None
    tax: Ratio | None = None
    pays_from: int | None = None
    at_best_from: int | None = None
    cores: int | None = None

    @property
    def lacks_cores(self) -> bool:
        """Whether no number of threads makes up for the tax here."""
        return self.at_best_from is not None and self.cores is not None and self.at_best_from > self.cores


def free_threading(rows: Sequence[Row], machine: Mapping[str, Any]) -> tuple[FreeThreading, ...]:
    """Each Python without the GIL whose threads were raced at the largest num, where serial with the GIL was too."""
    timed = [row for row in rows if row.competes and row.failure is None and row.warm is not None]
    largest = max((row.cell.num for row in timed), default=0)
    timed = [row for row in timed if row.cell.num == largest]
    bases = [row for row in timed if row.gil and is_python_serial(row.cell)]
    base = next((row for row in bases if row.is_baseline), bases[0] if bases else None)
    if base is None:
        return ()
    pythons: dict[str, list[Row]] = {}
    for row in timed:
        if _is_free_threads(row) and row.group == base.group:
            pythons.setdefault(row.cell.python, []).append(row)
    singles = {row.cell.python: row for row in timed if row.gil is False and is_python_serial(row.cell)}
    most, _ = most_at_once(machine)
    cores = floor(most) if most is not None else None
    return tuple(_of_python(threads, base, singles.get(path), cores) for path, threads in pythons.items())


def free_threading_pays(rows: Sequence[Row], machine: Mapping[str, Any]) -> Finding | None:
    """Of the Python without the GIL whose threads are fastest."""
    found = max(free_threading(rows, machine), key=lambda one: one.gain.factor, default=None)
    if found is None:
        return None
    tax, gain = found.tax, found.gain
    return Finding(
        key=FindingKey.FREE_THREADING,
        cell=found.best,
        claim=_claim(found),
        detail=f"{_reached(found)} {tax_words(found)}".strip(),
        advice=_advice(found),
        evidence={
            "python": found.python,
            "workers": found.workers,
            "speedup": gain.factor,
            **({"low": gain.interval.low, "high": gain.interval.high} if gain.interval is not None else {}),
            **({"tax": tax.factor} if tax is not None else {}),
            **({"tax_low": tax.interval.low, "tax_high": tax.interval.high} if tax and tax.interval else {}),
            **({"pays_from": found.pays_from} if found.pays_from is not None else {}),
        },
    )


def tax_words(found: FreeThreading) -> str:
    """ "One thread takes 1.24 times as long as under 3.14.0, 95 % interval 1.20 to 1.29: the tax."; "" without one."""
    return tax_line(found.tax, found.gil_python) if found.tax is not None else ""


def tax_line(tax: Ratio, gil_python: str) -> str:
    """The same of a tax that is known."""
    said = tr("One thread takes {times} times as long as under {python}: the tax.")
    times = format_factor(tax.factor).removesuffix("x")
    if tax.interval is None:
        return said.format(times=times, python=gil_python)
    said = tr("One thread takes {times} times as long as under {python} (95 % interval {ends}): the tax.")
    return said.format(times=times, python=gil_python, ends=times_words(tax.interval))


def times_words(ends: Interval) -> str:
    """ "1.20 to 1.29": factors that are no speed-ups."""
    low, high = (format_factor(end).removesuffix("x") for end in (ends.low, ends.high))
    return between(low, high)


def _is_free_threads(row: Row) -> bool:
    strategy = STRATEGIES.get(row.cell.strategy)
    threads = strategy is not None and strategy.takes_turns and not strategy.backend.is_native
    return threads and row.gil is False and not row.gil_switched_on


def _of_python(threads: Sequence[Row], base: Row, alone: Row | None, cores: int | None) -> FreeThreading:
    gains = [(row, ratio) for row in threads if (ratio := row_ratio(base, row, Basis.WARM)) is not None]
    best, gain = max(gains, key=lambda pair: pair[1].factor)
    sure = [row.cell.workers for row, ratio in gains if ratio.interval is not None and ratio.interval.low > 1]
    tax = row_ratio(alone, base, Basis.WARM) if alone is not None else None
    lacked = base.waited.load if base.waited is not None else 0.0
    runs = base.cores_used is None or base.cores_used + lacked > _RUNS  # what sleeps needs no core
    return FreeThreading(
        python=best.python,
        gil_python=base.python,
        base=base.index,
        best=best.index,
        workers=best.cell.workers,
        gain=gain,
        alone=alone.index if alone is not None else None,
        tax=tax,
        pays_from=min(sure, default=None),
        at_best_from=_at_best_from(tax) if tax is not None else None,
        cores=cores if runs else None,
    )


def _at_best_from(tax: Ratio) -> int:
    least = tax.interval.low if tax.interval is not None else tax.factor
    return max(floor(least) + 1, 2)


def lacking_words(found: FreeThreading) -> str:
    """ "At that tax it takes 3 cores to pay at best, of which there are 2."."""
    said = tr(
        "At that tax it takes {n} core(s) to pay at best, of which there are {cores}.", "", found.at_best_from or 0
    )
    return said.format(cores=number(found.cores or 0))


def _claim(found: FreeThreading) -> str:
    if found.pays_from is not None:
        said = tr("Without the GIL ({python}) threads pay from {n} worker(s) on", "", found.pays_from)
    elif found.gain.interval is not None and found.gain.interval.high < 1:
        said = tr("Without the GIL ({python}) {n} thread(s) are slower than one with it", "", found.workers)
    else:
        said = tr("Without the GIL ({python}) no gain of threads is sure")
    return said.format(python=found.python)


def _reached(found: FreeThreading) -> str:
    said = tr("{n} thread(s) there reach {factor} of serial under {python}.", "", found.workers)
    if found.gain.interval is not None:
        said = tr("{n} thread(s) there reach {factor} of serial under {python} ({ends}).", "", found.workers)
        ends = between(format_factor(found.gain.interval.low), format_factor(found.gain.interval.high))
        said = said.replace("{ends}", ends)
    return said.format(factor=format_factor(found.gain.factor), python=found.gil_python)


def _advice(found: FreeThreading) -> str:
    if found.pays_from is not None:
        return tr("Use it where all modules support it: threads share their data, and nothing is sent.")
    if found.lacks_cores:
        return lacking_words(found)
    if found.at_best_from is not None:
        return tr("Sharing everything out, it could pay from {n} worker(s) on: measure more.", "", found.at_best_from)
    return tr("Race serial under that Python as well: it shows what one thread loses there.")
