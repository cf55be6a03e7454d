"""Why a lesson came out as it did, in sentences made of what this run measured, and of nothing else.

Pure functions; where the numbers that would tell are missing, the sentence is "".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import format_factor, format_figures, format_percent, format_seconds, number
from ..findings import Finding, FindingKey
from ..findings.interference import busy_claim
from ..findings.transfer import bill_sentence
from ..results.plausible import said_rate
from ..results.row_names import row_name
from ..results.rows import Basis, Row
from ..results.waiting import WORTH_NAMING
from ..scaling import Crossing, duels
from ..scaling.scaling_text import break_even_words
from ..summary.summary import Summary
from .lesson_claims import ONE_CORE
from .lesson_model import Explains, Lesson, LessonVerdict

_MATTERS = 0.1  # of a time, from here on a part of it is worth naming
_STARVED = 0.2  # of the workers' time without a core, from here on enough to make a lesson fail
_GAINS = 1.3  # of threads over one, from here on they do not take turns
_TELL_WORKERS_TIME = (Explains.TURNS, Explains.LET_GO, Explains.NO_GIL)


def why(  # noqa: PLR0911  # one for each explanation
    lesson: Lesson, row: Row | None, summary: Summary
) -> str:
    """The reason for a row, or for the row that shows the lesson best; "" where nothing measured tells it."""
    rows = [one for one in summary.rows if one.warm is not None]
    of = row if row is not None and row.warm is not None else _telling(lesson, rows)
    if of is None:
        return ""
    match lesson.explains:
        case Explains.TURNS | Explains.LET_GO | Explains.NO_GIL:  # _TELL_WORKERS_TIME
            said = _workers_time(of, lesson, rows)
            return said if row is not None or lesson.holds(rows) is not None or not said else _of(of, rows, said)
        case Explains.FEE:
            return _fee(of, summary)
        case Explains.SECOND:
            return _second(of)
        case Explains.CORES:
            return _cores(of, rows, summary)
        case Explains.RATE:
            return _rate(of, rows)
        case Explains.IMPOSSIBLE:
            return _impossible(of, summary)
        case Explains.SHIPPING:
            return _shipping(rows)
        case Explains.INSIDE:
            return _inside(rows, summary)
        case Explains.WAITS:
            return _waits(of)
        case _:
            assert_never(lesson.explains)


def cause(lesson: Lesson, held: LessonVerdict, summary: Summary) -> str:
    """What was measured beside the rows that may be why a lesson does not hold here; a plain no where nothing was.

    "" where `why` tells it.
    """
    needs_turns = lesson.explains is Explains.TURNS and STRATEGIES[held.row.cell.strategy].takes_turns
    if held.row.gil is False and needs_turns:
        return tr("Python {version} ran it without a GIL.").format(version=held.row.python)
    own = _against_own_thread(lesson, held, summary.rows)
    if own >= _GAINS:
        # The threads do what the lesson says: it is one thread without the GIL that has more to make up for.
        return tr("Against one thread of the same Python they reach {factor}.").format(factor=format_factor(own))
    waited = held.row.waited
    starved = waited.load if waited is not None and waited.load >= _STARVED else 0.0
    if _others_took(summary) < starved / 2:  # its own further workers, or a quota
        if lesson.explains in _TELL_WORKERS_TIME:
            return ""  # the reason tells it
        said = tr("For {share} of their time its workers had no core to run on.")
        return said.format(share=format_percent(starved))
    said = busy_claim(summary.findings)
    if not said:
        keys = (FindingKey.BATTERY, FindingKey.UNSTABLE, FindingKey.UNEQUAL_CORES, FindingKey.DRIFT)
        found: Finding | None = next((one for one in summary.findings if one.key in keys), None)
        said = f"{found.claim}." if found is not None else ""
    return said or tr("Nothing that was measured beside it says why: more rounds would tell.")


def _against_own_thread(lesson: Lesson, held: LessonVerdict, rows: Sequence[Row]) -> float:
    """What threads without the GIL gain over one of them; 0 for other lessons, and where that was not measured."""
    single = _single_without_gil(rows) if lesson.explains is Explains.NO_GIL else None
    return held.factor / single if single else 0.0


def _others_took(summary: Summary) -> float:
    """The largest share of the CPU that other programs had in a round, 0 to 1."""
    found = next((one for one in summary.findings if one.key is FindingKey.FOREIGN_LOAD), None)
    return float(found.evidence["share"]) if found is not None else 0.0


def _of(row: Row, rows: Sequence[Row], said: str) -> str:
    """The sentence with whom it is about, where nobody guessed and no headline names a row."""
    return tr("{who}: {said}").format(who=row_name(row, rows), said=said)


def _telling(lesson: Lesson, rows: Sequence[Row]) -> Row | None:
    held = lesson.holds(rows)
    if held is not None:
        return held.row
    return next((row for row in rows if not row.is_baseline), None)


def _workers_time(row: Row, lesson: Lesson, rows: Sequence[Row]) -> str:
    """What the workers of a row did: waited for their turn, for a core, or used several."""
    parts = []
    cores, workers = row.cores_used, row.cell.workers
    if cores is not None and workers > 1:
        # Where nobody asked how long they lacked a core, less than one in use says that other programs had it.
        turns = cores <= ONE_CORE and (row.waited is not None or cores > 2 - ONE_CORE)
        if row.shares_gil and row.waiting is not None and turns:
            waited = row.waited.gil if row.waited is not None else row.waiting
            said = tr(
                "Each of the {n} worker(s) waited {share} of its time for its turn; together they used {cores} cores.",
                "",
                workers,
            )
            parts.append(said.format(share=format_percent(waited), cores=format_figures(cores)))
        else:
            said = tr("The {n} worker(s) used {cores} cores at once.", "", workers)
            parts.append(said.format(cores=format_figures(cores)))
        if row.waited is not None and row.waited.load >= WORTH_NAMING:
            said = tr("For {share} of their time they had no core to run on.")
            parts.append(said.format(share=format_percent(row.waited.load)))
    if lesson.explains is Explains.LET_GO and (other := _other_gil(row, rows)) is not None and other.cores_used:
        said = tr("The same code in {who}: {cores} cores.")
        parts.append(said.format(who=other.title, cores=format_figures(other.cores_used)))
    if lesson.explains is Explains.NO_GIL and (single := _single_without_gil(rows)) is not None:
        said = tr("One thread without the GIL runs at {factor} of one with it.")
        parts.append(said.format(factor=format_factor(single)))
    return " ".join(parts)


def _other_gil(row: Row, rows: Sequence[Row]) -> Row | None:
    """The row of the same C++ that holds the GIL, or lets go of it, where this one does not."""
    pair = {"threads-cpp": "threads-cpp-gil", "threads-cpp-gil": "threads-cpp"}
    wanted = pair.get(row.cell.strategy)
    return next((one for one in rows if one.cell.strategy == wanted), None)


def _single_without_gil(rows: Sequence[Row]) -> float | None:
    free = next((one for one in rows if one.cell.strategy == "serial" and one.gil is False), None)
    ratio = free.warm_speedup if free is not None else None
    return ratio.factor if ratio is not None and not (free and free.is_baseline) else None


def _fee(row: Row, summary: Summary) -> str:
    parts = []
    if row.startup_s is not None and row.cold is not None and row.cell.start_method is not None:
        said = tr(
            "Starting {n} worker(s) by {method} and ending them took {start} of the {whole} at num {num}.",
            "",
            row.cell.workers,
        )
        start, whole = format_seconds(row.startup_s), format_seconds(row.cold.time_s)
        method, num = row.cell.start_method, number(row.cell.num)
        parts.append(said.format(method=method, start=start, whole=whole, num=num))
    found = duels(summary.rows, Basis.COLD)
    if found:
        # Where they cross is the lesson's answer; that nobody can tell is not.
        place = 0 if found[0].found.crossing is Crossing.ONCE else len(parts)
        parts.insert(place, break_even_words(found[0], summary.rows))
    return " ".join(parts)


def _second(row: Row) -> str:
    if row.cold is None or row.warm is None:
        return ""
    first, second = format_seconds(row.cold.time_s), format_seconds(row.warm.time_s)
    said = tr("The first run took {first}, the second {second}.").format(first=first, second=second)
    if row.startup_s is None:
        return said
    if row.startup_s < _MATTERS * row.cold.time_s:
        only = tr("Only {start} of the first was start-up.").format(start=format_seconds(row.startup_s))
        return f"{said} {only}"
    if row.compile_s is not None:
        fee = tr("{start} of the first was start-up, {compiling} of that compiling.")
        return f"{said} {fee.format(start=format_seconds(row.startup_s), compiling=format_seconds(row.compile_s))}"
    fee = tr("{start} of the first was start-up.").format(start=format_seconds(row.startup_s))
    return f"{said} {fee}"


def _cores(row: Row, rows: Sequence[Row], summary: Summary) -> str:
    parts = []
    same = [one for one in rows if one.cell.strategy == row.cell.strategy and one.cold is not None]
    if len(same) > 1:
        best = min(same, key=lambda one: one.time_s(Basis.COLD))
        said = tr("With {n} worker(s) it is fastest here, in {time}.", "", best.cell.workers)
        parts.append(said.format(time=format_seconds(best.time_s(Basis.COLD))))
    if row.cores_used is not None and row.startup_s is not None:
        said = tr("{n} worker(s) used {cores} cores, and to start them took {start}.", "", row.cell.workers)
        parts.append(said.format(cores=format_figures(row.cores_used), start=format_seconds(row.startup_s)))
    keys = (FindingKey.WORKERS_ABOVE_LOGICAL_CORES, FindingKey.WORKERS_ABOVE_PHYSICAL_CORES)
    parts += [f"{one.claim}." for one in summary.findings if one.key in keys][:1]
    return " ".join(parts)


def _rate(row: Row, rows: Sequence[Row]) -> str:
    """How much each of two rows did with a core: one of C++ beside Python's processes, else beside the slowest."""
    others = [one for one in rows if one is not row and one.competes]
    if STRATEGIES[row.cell.strategy].backend.is_native:
        others = [one for one in others if one.cell.strategy == "processes"] or others
    other = max(others, key=lambda one: one.time_s(Basis.WARM), default=None)
    said = [
        tr("{who}: {rate} with {cores} cores").format(
            who=row_name(one, rows), rate=said_rate(one.rate), cores=format_figures(one.cores_used)
        )
        for one in (row, other)
        if one is not None and one.rate is not None and one.cores_used is not None
    ]
    return f"{'; '.join(said)}." if said else ""


def _impossible(row: Row, summary: Summary) -> str:
    found = next((one for one in summary.findings if one.key is FindingKey.IMPOSSIBLE_RATE), None)
    if found is not None:
        return f"{found.claim}. {found.detail}"
    if row.rate is None:
        return ""
    said = tr("{who} did {rate}, which a core can do.")
    if STRATEGIES[row.cell.strategy].demonstration:  # its loop is gone all the same
        said = tr("{who} did {rate}, which a core might do: only more work would show that nothing was computed.")
    return said.format(who=row.title, rate=said_rate(row.rate))


def _shipping(rows: Sequence[Row]) -> str:
    """What the way of the data took, as it was measured or else by one worker that has the data; then ranges."""
    of = {one.cell.workload: one for one in rows if one.cell.strategy == "processes"}
    sent, ranges = of.get("ship"), of.get("ship-ranges")
    alone = next((one for one in rows if one.cell.strategy == "serial" and one.cell.workload == "ship"), None)
    parts = []
    if sent is not None and sent.bill is not None:
        parts.append(bill_sentence(sent.bill))
    elif sent is not None and sent.warm is not None and alone is not None and alone.warm is not None:
        # Two that share a sum take no longer for it than one: what is above that is the way, and maybe more.
        way = max(1 - alone.warm.time_s / sent.warm.time_s, 0.0)
        said = tr(
            "One worker adds up its {num} numbers in {alone}; sent to {n} they took {sent}", "", sent.cell.workers
        )
        least = tr("{said}: at least {share} of that was their way.") if way >= _MATTERS else "{said}."
        said = said.format(
            num=number(sent.cell.num),
            alone=format_seconds(alone.warm.time_s),
            sent=format_seconds(sent.warm.time_s),
        )
        parts.append(least.format(said=said, share=format_percent(way)))
    if ranges is not None and ranges.warm_speedup is not None:
        said = tr("With ranges only they reach {factor} of one that makes its numbers the same way.")
        parts.append(said.format(factor=format_factor(ranges.warm_speedup.factor)))
    return " ".join(parts)


def _inside(rows: Sequence[Row], summary: Summary) -> str:
    """How many cores one worker's call kept busy, and how that compares with what one core does at most."""
    one = next((row for row in rows if row.cell.strategy == "numpy"), None)
    if one is None or one.rate is None:
        return ""
    rate = said_rate(one.rate)
    if one.cores_used is None:
        return tr("NumPy's one worker did {rate}; how many cores it used was not measured.").format(rate=rate)
    used = tr("NumPy's one worker used {cores} cores and did {rate}").format(
        cores=format_figures(one.cores_used), rate=rate
    )
    if one.cores_used > ONE_CORE:
        said = tr("{used}: its library brings threads of its own.")
    elif busy_claim(summary.findings):
        said = tr("{used}, while others had the cores: it may use more where they are free.")
    else:
        said = tr("{used}: its library kept to one.")
    return said.format(used=used)


def _waits(row: Row) -> str:
    if row.waiting is None:
        return ""
    said = tr(
        "Each of the {n} worker(s) waited {share} of its time, and needed no core for it: the waits went on at once.",
        "",
        row.cell.workers,
    )
    return said.format(share=format_percent(row.waiting))
