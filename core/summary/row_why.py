"""Why a row takes as long as it does: one sentence, of what was measured of that row and of nothing else.

Pure functions; a part below a twentieth of the time is not named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..bench.model import Schedule
from ..bench.shares import schedule_of
from ..bench.strategies import STRATEGIES
from ..bench.workloads import OWN, WORKLOADS
from ..display.i18n import tr
from ..display.numbers import format_percent, format_seconds, number
from ..findings.core_count import most_at_once
from ..findings.startup import startup_share
from ..machine.machine_card import cluster_count
from ..results.row_costs import inner_threads_of
from ..results.rows import Basis, Row
from ..results.waiting import WORTH_NAMING
from ..stats.scaling_laws import karp_flatt

_ALL = 0.995  # what rounds to all of the time

# Keys of what was waited for, with shares of the workers' time.
Causes = Sequence[tuple[str, float]]


def row_why(row: Row, machine: Mapping[str, Any], basis: Basis = Basis.WARM, alone: Row | None = None) -> str:
    """The sentence, "2 workers waited 51 % of the time: 48 % for the GIL; ...", without a name; "" without a time.

    Parameters
    ----------
    alone
        The same on one worker, against which the serial part is told; none is told without it.
    """
    if row.timing(basis) is None or not row.competes:
        return ""
    causes = waiting_causes(row, alone)
    parts = [_start(row, basis), _workers(row, causes), _dispatch(row, causes)]
    parts += [_serial_part(row, alone, causes), _inner(row, machine)]
    parts.append(_threads_unused(row, machine))
    said = "; ".join(filter(None, parts))
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def row_whys(rows: Sequence[Row], machine: Mapping[str, Any], basis: Basis) -> dict[int, str]:
    """Such a sentence of each row that has one, by index."""
    singles: dict[tuple[object, ...], Row] = {}
    for row in rows:
        if row.cell.workers == 1 and row.warm is not None:
            for key in _keys(row):
                singles.setdefault(key, row)
    found = {}
    for row in rows:
        alone = next((singles[key] for key in _keys(row) if key in singles), None)
        if said := row_why(row, machine, basis, alone):
            found[row.index] = said
    return found


def _keys(row: Row) -> Iterator[tuple[object, ...]]:
    """What finds the same on one worker: the same way exactly, or one thread of the same backend and Python."""
    yield row.group, "way", row.cell.way
    strategy = STRATEGIES.get(row.cell.strategy)
    if strategy is not None and (row.cell.workers > 1 or strategy.team.one_thread):
        yield row.group, strategy.backend, row.cell.python, row.cell.inner_threads


def waiting_causes(row: Row, alone: Row | None = None) -> tuple[tuple[str, float], ...]:
    """What the workers of a row waited for, most first: key and share of their time, 0 to 1; together its waiting.

    Keys are gil, core (the run queue), loop (their turn on it), barrier, data, dispatch, between (one of these three),
    inside (I/O or locks), other, and open: one of several, where nobody could tell which.

    Parameters
    ----------
    alone
        The same on one worker: by it is told how much of a task the function itself waits.
    """
    share = row.waiting
    if share is None:
        return ()
    core = min(row.waited.load, share) if row.waited is not None else 0.0
    # Who has done its own share waits for the slowest, and no longer for its turn.
    ended = min(row.idle.ended if row.idle is not None else 0.0, share - core)
    gil = max(row.waited.gil - ended, 0.0) if row.waited is not None else 0.0
    loop = min(row.idle.turn if row.idle is not None else 0.0, max(share - core - ended - gil, 0.0))
    rest = max(share - core - ended - gil - loop, 0.0)
    handed = min(row.idle.handed if row.idle is not None else 0.0, rest)
    inside = rest - handed
    sleeps = min(_sleeps(row, alone), inside)
    found = {"gil": gil, "core": core, "loop": loop, "inside": sleeps}
    sure = row.idle is None or row.idle.sure
    for key, part in (
        ("barrier" if sure else "between", ended),
        (_handed_key(row) if sure else "between", handed),
        (_inside_key(row, alone), inside - sleeps),
    ):
        found[key] = found.get(key, 0.0) + part
    return tuple(sorted(found.items(), key=lambda one: -one[1]))


def _handed_key(row: Row) -> str:
    return "data" if row.bill is not None and not row.bill.hands_out else "dispatch"


def _takes_tasks(row: Row) -> bool:
    """Whether its workers take one task after another: what they wait for between two is part of a slice then.

    Without drawing each task is a lane of its own, which begins with the work.
    """
    strategy, schedule = STRATEGIES.get(row.cell.strategy), schedule_of(row.cell)
    return strategy is not None and strategy.team.takes_tasks and (schedule is None or schedule.draws)


def _sleeps(row: Row, alone: Row | None) -> float:
    """The share of a pool's time in which the function itself waits, as much of it as on one worker."""
    if not _takes_tasks(row) or row.cell.workload != OWN or alone is None or row.warm is None or alone.warm is None:
        return 0.0
    if _takes_tasks(alone):
        return 0.0  # its tasks wait as well
    waits_s = dict(waiting_causes(alone)).get("inside", 0.0) * alone.warm.time_s
    return waits_s / row.cell.workers / row.warm.time_s


def _inside_key(row: Row, alone: Row | None) -> str:
    """What keeps a worker from running within its slices, where it neither lacked a core nor its turn."""
    workload = WORKLOADS.get(row.cell.workload)
    if workload is not None and workload.waits:
        return "inside"
    if workload is not None and workload.steps > 1 and row.cell.workers > 1:
        return "barrier"
    if _takes_tasks(row):
        # A pool's worker begins a slice when it asks for its task.
        alone_lacked = alone is None or alone.waited is None or alone.waited.load >= WORTH_NAMING
        return "open" if row.waited is None and (row.shares_gil or alone_lacked) else _handed_key(row)
    if row.waited is None and (row.shares_gil or row.cell.workload == OWN):
        return "open"  # the system does not say how long a core was lacked, or there were too few slices to ask
    return "inside" if row.cell.workload == OWN else "other"


def _open_words(row: Row) -> str:
    """What it may have been."""
    if _takes_tasks(row):
        return tr("{share} for work, the GIL or a core") if row.shares_gil else tr("{share} for work or a core")
    return tr("{share} for the GIL, I/O or a core") if row.shares_gil else tr("{share} for I/O, locks or a core")


def _cause_words(key: str, row: Row) -> str:
    words = {
        "gil": tr("{share} for the GIL"),
        "core": tr("{share} for a core, in the run queue"),
        "loop": tr("{share} while others of them held the event loop"),
        "barrier": tr("{share} for the slowest, at a barrier"),
        "data": tr("{share} for data"),
        "dispatch": tr("{share} to be handed work"),
        "between": tr("{share} to be handed work or for the slowest, clocks do not tell which"),
        "inside": tr("{share} for I/O or locks of its own"),
        "open": _open_words(row),
        "other": tr("{share} for something else"),
    }
    if key == "inside" and row.cell.workload != OWN:
        return tr("{share} for I/O")
    return words[key]


def _start(row: Row, basis: Basis) -> str:
    share = startup_share(row)
    if basis is not Basis.COLD or share < WORTH_NAMING or row.startup_s is None:
        return ""
    said = tr("start-up takes {time}, {share} of the cold time")
    return said.format(time=format_seconds(row.startup_s), share=format_percent(share))


def _workers(row: Row, causes: Causes) -> str:
    """Whether its workers run or wait, and for what."""
    if row.waiting is None:
        return ""
    count, threads = row.cell.workers, inner_threads_of(row.cell, row.costs) or 0
    if row.waiting < WORTH_NAMING:
        said = tr("{n} worker(s) ran {share} of the time", "", count)
        return said.format(share=format_percent(min(1 - row.waiting, 1.0)))
    causes = tuple((key, share) for key, share in causes if share >= WORTH_NAMING)
    said = tr("{n} worker(s) waited {share} of the time", "", count)
    if threads > 1 and count == 1 and (row.cores_used or 0) > 1:
        return ""  # what its library's threads do, no lane knows
    words = said.format(share=format_percent(row.waiting))
    if len(causes) == 1 and causes[0][1] > _ALL * row.waiting:
        return f"{words}, {_cause_words(causes[0][0], row).format(share='').strip()}"
    told = [_cause_words(key, row).format(share=format_percent(share)) for key, share in causes]
    return f"{words}: {', '.join(told)}" if told else words


def _dispatch(row: Row, causes: Causes) -> str:
    """What handing out a chunk costs, or waiting for it where nobody could tell, against its work; where that is worth
    naming."""
    strategy, chunk = STRATEGIES.get(row.cell.strategy), row.chunk_units
    if strategy is None or row.warm is None or row.waiting is None or not chunk or row.cell.workers < 2:
        return ""
    if not (strategy.team.takes_tasks or (row.cell.schedule is not None and row.cell.schedule.draws)):
        return ""
    handed = sum(share for key, share in causes if key in {"dispatch", "data"})
    lost = handed + (dict(causes).get("open", 0.0) if _takes_tasks(row) else 0.0)
    if lost < WORTH_NAMING:
        return ""
    if schedule_of(row.cell) is Schedule.INTERLEAVED:
        chunk = -(-row.cell.num // row.cell.workers)  # every so many slices of it, in one task
    steps = WORKLOADS[row.cell.workload].steps if row.cell.workload in WORKLOADS else 1
    tasks = -(-row.cell.num // chunk) * steps
    all_s = row.warm.time_s * row.cell.workers
    said = tr("a task of {n} unit(s) is {work} of work and {lost} of handing out", "", chunk)
    if lost > handed:
        said = tr("a task of {n} unit(s) is {work} of work and {lost} of waiting", "", chunk)
    work_s = all_s * (1 - row.waiting + dict(causes).get("inside", 0.0)) / tasks
    return said.format(work=format_seconds(work_s), lost=format_seconds(all_s * lost / tasks))


def _serial_part(row: Row, alone: Row | None, causes: Causes) -> str:
    """After Karp and Flatt; of workers that take turns GIL or loop say it, and without cores none can be told."""
    if row.cell.workers < 2 or row.warm is None or alone is None or alone.warm is None:
        return ""
    told = dict(causes)
    lacked = max(one.waited.load if one.waited is not None else 0.0 for one in (row, alone))
    turns = told.get("gil", 0.0) + told.get("loop", 0.0)
    if turns >= WORTH_NAMING or lacked >= WORTH_NAMING:
        return ""
    part = karp_flatt(alone.warm.time_s / row.warm.time_s, row.cell.workers)
    if part < WORTH_NAMING / 2:
        return ""
    if part >= 1:
        return tr("sharing it out costs more than it saves")
    return tr("{share} of the work is serial, or lost to sharing it out").format(share=format_percent(part))


def _threads_unused(row: Row, machine: Mapping[str, Any]) -> str:
    """That a worker of a cluster is one worker, where it has more threads."""
    threads, workers = (cluster_count(machine, key) or 0 for key in ("threads", "workers"))
    if row.cell.cluster is None or threads <= workers:
        return ""
    said = tr("a worker of the cluster takes one task at a time, whatever its threads ({threads} in all)")
    return said.format(threads=number(threads))


def _inner(row: Row, machine: Mapping[str, Any]) -> str:
    """Threads of a library inside the workers, against the cores that there are."""
    threads, (cores, _) = inner_threads_of(row.cell, row.costs), most_at_once(machine)
    if threads is None or threads < 2 or row.costs is None or row.warm is None or row.cores_used is None:
        return ""
    library = row.costs.inner.library if row.costs.inner is not None else ""
    named = library.partition(" ")[0] or tr("inner", "before the word threads")
    count = row.cell.workers * threads
    if cores is not None and count > cores and row.cell.workers > 1:
        said = tr("{workers} workers x {threads} {library} threads share {n} core(s)", "", round(cores))
        return said.format(workers=number(row.cell.workers), threads=number(threads), library=named)
    said = tr("{library} has {n} thread(s) in each worker: {cores} cores are used", "", threads)
    # No lane knows of those threads: by the CPU time of the whole team, where that is known.
    cpu_s = row.costs.warm_cpu_s
    used = cpu_s / row.warm.time_s if cpu_s is not None else row.cores_used
    return said.format(library=named, cores=number(used, ".2g"))
