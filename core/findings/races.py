"""What a search for races came to, and whether a compiled twin lets go of the GIL."""

from __future__ import annotations

from collections.abc import Sequence

from ..bench.events import RacesChecked
from ..bench.strategies import TWIN
from ..display.i18n import tr
from ..display.numbers import join, number
from ..results.rows import Row
from .claims import Finding, FindingKey

OVERLAP = 1.1  # cores: with the GIL kept there is one at most
LOADED = 0.1  # of a worker's time that it waited for a core


def races_searched(rows: Sequence[Row], races: Sequence[RacesChecked]) -> Finding | None:
    """One for all that was searched: what was found first, else how often nothing was."""
    known = [one for one in races if 0 <= one.cell < len(rows)]
    if not known:
        return None
    found = next((one for one in known if one.found), None)
    whole = [one for one in known if not one.note]
    told = found or (whole or known)[0]
    pythons = join(list(dict.fromkeys(_python(one) for one in ([found] if found else whole or known))))
    who = join(list(dict.fromkeys(rows[one.cell].title for one in ([found] if found else whole or known))))
    if found is not None:
        claim = tr("A race between threads: the results differ")
        said = tr("{who} under {pythons}: {difference}.").format(who=who, pythons=pythons, difference=found.found)
        advice = tr("Look for what the function changes and all threads share: a global, an argument, a cache.")
    elif whole:
        batches = sum(one.batches for one in whole)
        claim = tr("No race seen between threads")
        said = tr("{who} under {pythons}: serial's results {n} time(s), at a switch interval of 1 µs.", "", batches)
        said = said.format(who=who, pythons=pythons)
        advice = tr("That is no proof: a race may need other items, more workers or a Python without the GIL.")
    else:
        claim = tr("No search for races came to its end")
        said = tr("{who} under {pythons}: {reason}.")
        said = said.format(who=who, pythons=pythons, reason=told.note.rstrip("."))
        advice = ""
    return Finding(
        key=FindingKey.RACES_SEARCHED,
        cell=told.cell,
        claim=claim,
        detail=said,
        advice=advice,
        evidence={
            "searches": len(known),
            "found": sum(bool(one.found) for one in known),
            "batches": sum(one.batches for one in known),
        },
    )


def _python(one: RacesChecked) -> str:
    said = tr("Python {version}") if one.gil else tr("Python {version} without the GIL")
    return said.format(version=one.python)


def twin_and_gil(rows: Sequence[Row]) -> Finding | None:
    """Whether the compiled twin lets others run: more than one core at once is proof, less only on an idle machine."""
    able = [row for row in rows if row.cell.strategy == TWIN and row.cell.workers > 1 and row.gil]
    row = max(able, key=lambda row: row.cores_used or 0.0, default=None)
    if row is None or row.cores_used is None:
        return None
    cores = number(row.cores_used, ".2f")
    said = tr("{n} thread(s) of it used {cores} cores at once.", "", row.cell.workers).format(cores=cores)
    lets_go, advice = lets_go_of_gil(row), ""
    if lets_go:
        claim = tr("The compiled twin lets go of the GIL")
    elif lets_go is None:
        claim = tr("Whether the compiled twin lets go of the GIL is not known")
        short = _is_short(row)
        advice = (
            tr("Its threads had too little to do at once: race more items.")
            if short
            else tr("Others used the machine: measure again when it is idle.")
        )
    else:
        claim = tr("The compiled twin keeps the GIL")
        advice = tr("Release the GIL around its loop, or call it from processes.")
    return Finding(
        key=FindingKey.TWIN_AND_GIL,
        cell=row.index,
        claim=claim,
        detail=said,
        advice=advice,
        evidence={"cores": row.cores_used, "workers": row.cell.workers},
    )


def lets_go_of_gil(row: Row) -> bool | None:
    """Whether threads of a row overlapped; None where others used the machine, or they were hardly at work together."""
    if row.cores_used is not None and row.cores_used > OVERLAP:
        return True
    loaded = row.waited is not None and row.waited.load is not None and row.waited.load > LOADED
    return None if loaded or _is_short(row) else False


def _is_short(row: Row) -> bool:
    """Whether workers waited for work to come or others to end, for so long that they had little time to overlap."""
    return row.idle is not None and row.idle.handed + row.idle.ended > LOADED
