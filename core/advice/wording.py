"""Advice in words: the headline, its reason, and what to measure where something is open.

Pure functions over evidence; every figure was measured.
"""

from __future__ import annotations

from math import ceil, floor, log10

from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.numbers import between, format_bytes, format_factor, join, number
from ..findings.interference import busy_claim
from ..findings.transfer import bill_sentence
from ..results.row_names import differing, how_words, inner_words
from ..results.rows import Basis, Row
from ..scaling.scaling_headline import interval_words, round_num
from ..stats.break_even import Crossing
from ..stats.dependence import ROUNDS_MIN
from ..summary.summary import Summary
from .choosing import AdviceKind, Ahead, Evidence

_START_UP_COUNTS = 0.1  # of a cold time
_MOVING_COUNTS = 0.1  # of a batch
_LITTLE_MEMORY = 1_000_000  # bytes


def headline(evidence: Evidence, summary: Summary, *, own: bool) -> str:
    """ "Use 2 processes from 3,000 items on: 1.80x", "Stay serial: nothing gains more than 1.08x".

    Parameters
    ----------
    own
        Whether a function of the user's was raced: its num are items.
    """
    if evidence.kind is AdviceKind.NONE or evidence.row is None:
        return tr("No advice: results differ") if summary.results_equal is False else tr("No advice yet")
    who = way(summary.rows[evidence.row], summary)
    if evidence.kind is AdviceKind.STAY:
        most = evidence.at_most if evidence.at_most is not None else 1.0
        if most <= 1:
            return tr("Stay serial: nothing gains")
        return tr("Stay serial: nothing gains more than {factor}").format(factor=format_factor(most))
    if evidence.kind is AdviceKind.UNSURE or evidence.ratio is None:
        return _likely(evidence.ahead, who, summary)
    values = {"who": who, "factor": format_factor(evidence.ratio.factor)}
    if evidence.pays_from is None:
        return tr("Use {who}: {factor}").format(**values)
    said = tr("Use {who} from {num} items on: {factor}") if own else tr("Use {who} from num {num} on: {factor}")
    return said.format(num=number(bound_num(evidence.pays_from)), **values)


def reason(evidence: Evidence, summary: Summary) -> str:
    """Why, and what it leaves open, in at most six sentences."""
    if evidence.kind is AdviceKind.NONE or evidence.row is None:
        if summary.results_equal is False:
            return tr("What returns something else than serial is not advised, however fast.")
        return tr("It takes serial Python, and another way beside it, each with a time.")
    parts = [_pays(evidence), _interval(evidence, summary), _counted(evidence), _moving(evidence, summary)]
    parts += [_memory(evidence, summary), _near(evidence, summary)]
    return " ".join(part for part in parts if part)


def to_measure(evidence: Evidence, summary: Summary) -> str:
    """What would answer the question that is open; empty where none is."""
    if evidence.kind is AdviceKind.NONE or evidence.row is None:
        return ""
    row = summary.rows[evidence.row]
    if evidence.kind is AdviceKind.UNSURE:
        return tr("Measure {n} more round(s).", "", evidence.more_rounds)
    times = row.timing(evidence.basis)
    if evidence.kind is not AdviceKind.USE or evidence.duel is not None or times is None:
        return ""
    fee = row.startup_s if evidence.basis is Basis.COLD and row.startup_s is not None else 0.0
    if fee > _START_UP_COUNTS * times.time_s:
        return tr("Sweep num to see from how few on it pays: start-up is much of its time.")
    return ""


def way(row: Row, summary: Summary) -> str:
    """ "2 processes", "4 Python threads", "C++ threads with 4 workers", "serial Python under Python 3.14.0"."""
    key, workers = row.cell.strategy, row.cell.workers
    strategy = STRATEGIES.get(key)
    if key == "processes":
        who = tr("{n} process(es)", "", workers)
    elif key == "threads":
        who = tr("{n} Python thread(s)", "", workers)
    elif strategy is None or strategy.one_worker:
        who = row.title
    else:
        who = tr("{strategy} with {workers}").format(
            strategy=row.title, workers=tr("{n} worker(s)", "with so many", workers)
        )
    if row.cell.inner_threads is not None and len({one.cell.inner_threads for one in summary.rows} - {None}) > 1:
        both = strategy is not None and not strategy.one_worker and key not in ("processes", "threads")
        said = tr("and {threads}", "after the workers") if both else tr("with {threads}")
        who = f"{who} {said.format(threads=inner_words(row.cell.inner_threads))}"
    # Of the same strategy, or two ways would have one name.
    differ = differing(one.cell for one in summary.rows if one.title == row.title)
    who = " ".join([who, *how_words(row, differ)])
    if len({one.cell.python for one in summary.rows}) > 1:
        free = row.gil is False
        said = tr("{who} under Python {python} without the GIL") if free else tr("{who} under Python {python}")
        return said.format(who=who, python=row.python)
    return who


def bound_num(num: float) -> int:
    """Two significant figures, upwards: below it the other way is not surely worse."""
    if num < 10:
        return ceil(num)
    step = int(10 ** (floor(log10(num)) - 1))
    return ceil(num / step) * step


def _likely(ahead: Ahead | None, who: str, summary: Summary) -> str:
    if ahead is None:
        return tr("Not sure yet: {who} or serial").format(who=who)
    row, factor = summary.rows[ahead.row], format_factor(ahead.factor)
    if row.is_baseline:
        return tr("Likely stay serial: {factor} as fast as the next").format(factor=factor)
    return tr("Likely use {who}: {factor}").format(who=who, factor=factor)


def _pays(evidence: Evidence) -> str:
    """From where on, and how sure that is."""
    if evidence.kind is AdviceKind.USE and evidence.pays_from is not None:
        found = evidence.duel.found if evidence.duel is not None else None
        below = tr("Below, stay serial.")
        if found is None or not found.has_interval:
            return below
        assert evidence.duel is not None
        bound = tr("The bound lies at {interval}.").format(interval=interval_words(evidence.duel))
        if found.low is None and found.high is not None:
            bound = tr("The bound lies below {num}.").format(num=round_num(found.high))
        elif found.high is None and found.low is not None:
            bound = tr("The bound lies above {num}.").format(num=round_num(found.low))
        return f"{below} {bound}"
    if evidence.kind is not AdviceKind.USE or evidence.duel is None:
        return ""
    found = evidence.duel.found
    if found.crossing is Crossing.NEVER:
        return tr("It pays at every num measured, from {num} on.").format(num=number(found.least))
    if found.crossing is Crossing.ONCE:
        return ""
    return tr("From how many on is not clear between {low} and {high}.").format(
        low=number(found.least), high=number(found.most)
    )


def _interval(evidence: Evidence, summary: Summary) -> str:
    ratio, row, ahead = evidence.ratio, summary.rows[evidence.row or 0], evidence.ahead
    if evidence.kind is AdviceKind.STAY:
        said = tr("The best is {who}: {factor}.")
        return said.format(who=way(row, summary), factor=_with_interval(evidence))
    if ratio is None or ratio.interval is None:
        few = len(row.rounds)
        said = tr("With {n} round(s) there is no interval; that takes {least}.", "", few).format(least=ROUNDS_MIN)
        if ahead is None:
            return said
        least = tr("By its slowest round against the fastest of the others: {factor}.")
        return f"{said} {least.format(factor=format_factor(ahead.least))}"
    if evidence.kind is AdviceKind.UNSURE:
        said = tr("It is {factor}: that may be nothing.").format(factor=_with_interval(evidence))
        return " ".join(filter(None, (said, busy_claim(summary.findings))))
    ends = between(format_factor(ratio.interval.low), format_factor(ratio.interval.high))
    if evidence.basis is Basis.COLD:
        return tr("95 % interval {interval}, start-up counted.").format(interval=ends)
    return tr("95 % interval {interval}, with workers that already stand.").format(interval=ends)


def _counted(evidence: Evidence) -> str:
    """That start-up counts, where the interval does not say so: a chart beside it may show warm times."""
    told = evidence.kind is AdviceKind.USE or evidence.basis is not Basis.COLD
    return "" if told else tr("Start-up is counted.")


def _with_interval(evidence: Evidence) -> str:
    """ "1.04x (0.98x to 1.08x)"."""
    ratio = evidence.ratio
    assert ratio is not None
    ends = ratio.interval
    within = f" ({between(format_factor(ends.low), format_factor(ends.high))})" if ends is not None else ""
    return f"{format_factor(ratio.factor)}{within}"


def _memory(evidence: Evidence, summary: Summary) -> str:
    """What more memory it takes than serial; empty where that is nothing, or was not measured in the same way."""
    if evidence.kind is not AdviceKind.USE or evidence.row is None or evidence.baseline is None:
        return ""
    ours, theirs = summary.rows[evidence.row].costs, summary.rows[evidence.baseline].costs
    if ours is None or theirs is None or ours.peak_bytes is None or theirs.peak_bytes is None:
        return ""
    more = ours.peak_bytes - theirs.peak_bytes
    if ours.memory_kind is not theirs.memory_kind or more < _LITTLE_MEMORY:
        return ""
    return tr("It takes {size} more memory.").format(size=format_bytes(more))


def _moving(evidence: Evidence, summary: Summary) -> str:
    """What moving data takes of the way that is told of; empty where it is little."""
    bill = summary.rows[evidence.row].bill if evidence.row is not None else None
    return bill_sentence(bill) if bill is not None and bill.share >= _MOVING_COUNTS else ""


def _near(evidence: Evidence, summary: Summary) -> str:
    """Who else is within 5 %."""
    if evidence.kind is not AdviceKind.USE or not evidence.near:
        return ""
    names = [way(summary.rows[index], summary) for index in evidence.near[:2]]
    if len(names) > 1:
        return tr("About as fast: {who}.").format(who=join(names))
    return tr("About as fast: {who}.").format(who=names[0])
