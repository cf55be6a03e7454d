"""What is drawn of rows beside their times: memory, CPU seconds, or where a batch's time goes; and the words about it.

Pure functions over a summary and the machine card, so that a view has nothing to decide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any, assert_never

from ..bench.events import MemoryKind
from ..bench.records import Choice
from ..bench.strategies import STRATEGIES
from ..display.i18n import later, tr
from ..display.numbers import LEAST_MONEY, format_bytes, format_figures, format_money, format_percent, format_seconds
from ..findings.transfer import bill_sentence, tried_words
from ..machine.machine_card import memory_limit, memory_words
from ..results.row_costs import RowBill, each_worker_bytes, money, most_workers
from ..results.row_names import are, row_name
from .summary import Basis, Row, Summary

_WORTH_A_PIECE = 0.01  # of the whole
_ALIKE = 0.95  # of the largest: from there on no way takes less worth speaking of
_SHOWN_MORE = 8  # workers that would still fit, drawn one by one up to here
_WORTH_DRAWING = 2.5  # a limit so many times what the largest team takes would make all bars short


class Measure(Choice):
    """What is shown of each row."""

    TIME = "time"
    MEMORY = "memory"
    CPU = "cpu"
    TRANSFER = "transfer"


MEASURES: tuple[tuple[str, str], ...] = (
    (Measure.TIME, later("Time")),
    (Measure.MEMORY, later("Memory")),
    (Measure.CPU, later("CPU")),
    (Measure.TRANSFER, later("Transfer")),
)
"""With their names in English, to be said with `tr`."""


class PieceKind(Choice):
    """What a part of a batch is."""

    WORK = "work"
    MOVING = "moving"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class CostBar:
    """One row: its pieces from 0 on, in bytes or seconds.

    Attributes
    ----------
    names
        Of the pieces, one each: "main", "w1", "pickle"; "" where a piece has none.
    moving
        Places of the pieces that are moving data.
    waiting
        Of those in which a worker had no core.
    room
        Pieces of the same size that would still fit below the limit.
    value, note
        "1,408 MB", and a quieter word beside it.
    message
        Stands in the bar's place: why there is none.
    """

    index: int
    pieces: tuple[float, ...] = ()
    names: tuple[str, ...] = ()
    moving: tuple[int, ...] = ()
    waiting: tuple[int, ...] = ()
    room: tuple[float, ...] = ()
    value: str = ""
    note: str = ""
    message: str = ""

    @property
    def end(self) -> float:
        return sum(self.pieces) + sum(self.room)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostPlot:
    """The second plot of the Runtime view.

    Attributes
    ----------
    title
        Of both plots, with the kind of memory in it.
    limit, limit_words
        Where the dashed line stands; None where none is known, or all bars would be short below it.
    headline, reason
        What stands in the place of the run's own; empty where nothing is known yet.
    """

    measure: Measure
    title: str
    bars: tuple[CostBar, ...]
    limit: float | None = None
    limit_words: str = ""
    headline: str = ""
    reason: str = ""

    @property
    def top(self) -> float:
        """The end of the longest bar, the limit included."""
        return max([*(bar.end for bar in self.bars), self.limit or 0.0], default=0.0)


def typed_price(text: str) -> tuple[float | None, str]:
    """A price of a core for an hour as somebody typed it, and what is wrong with it; neither of an empty text."""
    if not text.strip():
        return None, ""
    try:
        price = float(text.strip().replace(",", "."))
    except ValueError:
        price = -1.0
    if isfinite(price) and price >= 0:
        return price, ""
    return None, tr("The price per core hour must be a number of at least 0, got {text}.").format(text=repr(text[:20]))


def cost_plot(rows: Sequence[Row], summary: Summary, machine: Mapping[str, Any], measure: Measure) -> CostPlot | None:
    """What is drawn of rows beside their times; None for the times alone."""
    match measure:
        case Measure.TIME:
            return None
        case Measure.MEMORY:
            return _memory_plot(rows, summary, machine)
        case Measure.CPU:
            return _cpu_plot(rows, summary)
        case Measure.TRANSFER:
            return _transfer_plot(rows, summary)
        case _:
            assert_never(measure)


def _memory_plot(rows: Sequence[Row], summary: Summary, machine: Mapping[str, Any]) -> CostPlot:
    kinds = {row.costs.memory_kind for row in rows if row.costs is not None and row.costs.memory}
    found = memory_limit(machine)
    most = max((row.costs.peak_bytes or 0 for row in rows if row.costs is not None), default=0)
    # Of RSS nobody can say what would fit: its shared pages are counted again and again.
    drawn = found[0] if found and kinds == {MemoryKind.PSS} and found[0] <= _WORTH_DRAWING * most else None
    shared = tr("Peak memory (RSS), shared pages counted more than once")
    title = shared if MemoryKind.RSS in kinds else tr("Peak memory (PSS), shared pages counted once")
    headline, reason = _memory_words(rows, found if kinds == {MemoryKind.PSS} else None)
    return CostPlot(
        measure=Measure.MEMORY,
        title=title,
        bars=tuple(_memory_bar(row, summary, found[0] if found else None, drawn=drawn is not None) for row in rows),
        limit=drawn,
        limit_words=tr("{limit} limit").format(limit=memory_words(drawn)) if drawn is not None else "",
        headline=headline,
        reason=reason,
    )


def _memory_bar(row: Row, summary: Summary, limit: int | None, *, drawn: bool) -> CostBar:
    costs = row.costs
    if costs is None or not costs.memory:
        return CostBar(index=row.index, message=_missing(row, summary))
    workers, peak = row.cell.workers, costs.peak_bytes or 0
    each = each_worker_bytes(costs, workers)
    if each is None:
        return CostBar(index=row.index, pieces=(float(peak),), names=("",), value=format_bytes(peak))
    names = [tr("main"), *(f"w{number}" for number in range(1, workers + 1))]
    names += [""] * (len(costs.memory) - len(names))
    fit = most_workers(costs, workers, limit) if limit is not None else None
    room: tuple[float, ...] = ()
    note = tr("with {n} worker(s)", "", workers)
    if fit is not None and limit is not None and drawn:
        room = (float(each),) * min(max(fit - workers, 0), _SHOWN_MORE)
        said = tr("{note}; {most} fit into {limit}, {more} do not")
        note = said.format(note=note, most=fit, limit=memory_words(limit), more=fit + 1)
    return CostBar(
        index=row.index,
        pieces=tuple(map(float, costs.memory)),
        names=tuple(names),
        room=room,
        value=format_bytes(peak),
        note=note,
    )


def _memory_words(rows: Sequence[Row], found: tuple[int, bool] | None) -> tuple[str, str]:
    told = [row for row in rows if row.costs is not None and row.costs.memory]
    if not told:
        return "", ""
    largest = max(told, key=_peak)
    least = min(told, key=_peak)
    alike = len(told) > 1 and _peak(least) >= _ALIKE * _peak(largest)
    takes = tr("{who} take {memory}") if are(largest) else tr("{who} takes {memory}")
    if alike:
        takes = tr("All take about {memory}")
    headline = takes.format(who=row_name(largest, rows), memory=format_bytes(_peak(largest)))
    assert largest.costs is not None
    fit = most_workers(largest.costs, largest.cell.workers, found[0]) if found else None
    if fit is not None and found is not None and found[0] <= _WORTH_DRAWING * _peak(largest):
        said = tr("{takes}: at most {n} worker(s) fit into {limit}", "", fit)
        headline = said.format(takes=headline, limit=memory_words(found[0]))
    each = each_worker_bytes(largest.costs, largest.cell.workers)
    parts = [tr("Each worker adds {memory}.").format(memory=format_bytes(each))] if each else []
    if least is not largest and not alike:
        parts.append(tr("Least: {who}, {memory}.").format(who=row_name(least, rows), memory=format_bytes(_peak(least))))
    return headline, " ".join(parts)


def _cpu_plot(rows: Sequence[Row], summary: Summary) -> CostPlot:
    cold = summary.basis is Basis.COLD
    bars = []
    millions = _in_millions(rows, summary, cold=cold)
    for row in rows:
        cpu_s = row.costs.cpu_s(cold=cold) if row.costs is not None else None
        if cpu_s is None:
            bars.append(CostBar(index=row.index, message=_missing(row, summary)))
            continue
        cost, energy = money(cpu_s, summary.price_per_core_hour), row.costs.energy_j if row.costs is not None else None
        notes = [_cost_words(cost, millions=millions)] if cost is not None else []
        # Where it can be read: of the whole processor, in a warm batch.
        notes += [tr("{energy} J a warm batch").format(energy=format_figures(energy))] if energy is not None else []
        note = ", ".join(notes)
        bars.append(
            CostBar(index=row.index, pieces=(cpu_s,), names=("",), value=format_seconds(cpu_s), note=note)
        )  # fmt: skip
    title = tr("Time, and CPU seconds, whole team")
    headline, reason = _cpu_words(rows, summary, cold=cold)
    return CostPlot(measure=Measure.CPU, title=title, bars=tuple(bars), headline=headline, reason=reason)


def _in_millions(rows: Sequence[Row], summary: Summary, *, cold: bool) -> bool:
    """Whether all that a batch costs is so little that a million of them is told; one unit for all rows."""
    used = [row.costs.cpu_s(cold=cold) for row in rows if row.costs is not None]
    return max((money(one, summary.price_per_core_hour) or 0.0 for one in used), default=0.0) < LEAST_MONEY


def _cost_words(cost: float, *, millions: bool) -> str:
    if millions and cost:
        return tr("{price} per million batches").format(price=format_figures(cost * 1e6))
    return tr("costs {price}").format(price=format_money(cost))


def _cpu_words(rows: Sequence[Row], summary: Summary, *, cold: bool) -> tuple[str, str]:
    costs = {row.index: row.costs.cpu_s(cold=cold) for row in rows if row.costs is not None}
    used = {index: cpu_s for index, cpu_s in costs.items() if cpu_s is not None}
    base = summary.rows[summary.baseline] if summary.baseline is not None else None
    if base is None or base.index not in used:
        return "", ""
    others = [row for row in rows if row.index in used and row.index != base.index and row.group == base.group]
    if not others:
        return "", ""
    most = max(others, key=lambda row: used[row.index])
    more = used[most.index] / max(used[base.index], 1e-9) - 1
    detail = tr("{one} CPU seconds against {other}: that is what a cloud bills.")
    reason = detail.format(one=format_figures(used[most.index]), other=format_figures(used[base.index]))
    if more < 0.02:  # less than a clock's tick tells apart
        return tr("No way bills more CPU than {who}").format(who=base.title), reason
    several, one = tr("{who} bill {share} more CPU than {base}"), tr("{who} bills {share} more CPU than {base}")
    bills = several if are(most) else one
    return bills.format(who=row_name(most, rows), share=format_percent(more), base=base.title), reason


def cost_figures(row: Row, basis: Basis) -> tuple[str, ...]:
    """ "1,408 MB" and "CPU 3.47 s": what a row takes beside time, as far as it was measured."""
    costs = row.costs
    cpu_s = costs.cpu_s(cold=basis is Basis.COLD) if costs is not None else None
    memory = costs.peak_words if costs is not None else ""
    cpu = tr("CPU {time}").format(time=format_seconds(cpu_s)) if cpu_s is not None else ""
    return tuple(filter(None, (memory, cpu)))


def startup_of(row: Row, basis: Basis) -> float:
    """Seconds of start-up that stand before a row's bill: those of the cold time, where that is shown."""
    startup_s = (row.startup_s or 0.0) if basis is Basis.COLD else 0.0
    whole_s = startup_s + (row.bill.wall_s if row.bill is not None else 0.0)
    return startup_s if startup_s >= _WORTH_A_PIECE * whole_s else 0.0


def bill_pieces(bill: RowBill) -> tuple[tuple[str, float, PieceKind], ...]:
    """The parts of a batch in their order: name, seconds, and what they are."""
    lacked = ((tr("no core"), bill.run_queue_s, PieceKind.WAITING),) if bill.lacked_core else ()
    # What is too little for a place of its own.
    pipe_s = bill.wall_s - bill.pickle_s - bill.unpickle_s - bill.compute_s - bill.result_s
    return (
        (tr("pickle"), bill.pickle_s, PieceKind.MOVING),
        (tr("pipe"), bill.pipe_s if lacked else pipe_s, PieceKind.MOVING),
        *lacked,
        (tr("unpickle"), bill.unpickle_s, PieceKind.MOVING),
        (tr("compute"), bill.compute_s, PieceKind.WORK),
        (tr("result"), bill.result_s, PieceKind.MOVING),
    )


def bill_note(bill: RowBill) -> str:
    """ "24.0 MB out, 500 kB back; in shared memory 0.030 s, tried"."""
    said = tr("{out} out, {back} back").format(out=format_bytes(bill.bytes_out), back=format_bytes(bill.bytes_back))
    best = bill.best
    return f"{said}; {tried_words(best)}" if best is not None else said


def _transfer_plot(rows: Sequence[Row], summary: Summary) -> CostPlot:
    title = tr("Time, and where a warm batch goes for the worker that ends last")
    bars = tuple(_transfer_bar(row, summary) for row in rows)
    billed = [row for row in rows if row.bill is not None]
    if not billed:
        return CostPlot(measure=Measure.TRANSFER, title=title, bars=bars)
    most = max(billed, key=lambda row: row.bill.share if row.bill else 0.0)
    assert most.bill is not None
    headline = tr("{who}: moving data takes {share} of a warm batch")
    if most.bill.hands_out:
        headline = tr("{who}: handing out work takes {share} of a warm batch")
    return CostPlot(
        measure=Measure.TRANSFER,
        title=title,
        bars=bars,
        headline=headline.format(who=row_name(most, rows), share=format_percent(most.bill.share)),
        reason=bill_sentence(most.bill),
    )


def _transfer_bar(row: Row, summary: Summary) -> CostBar:
    bill = row.bill
    if bill is None:
        strategy = STRATEGIES.get(row.cell.strategy)
        sees = strategy is not None and strategy.team.sees_memory
        nothing = row.timing(summary.basis) is not None and row.failure is None
        said = tr("nothing travels: its workers see the data") if sees else tr("nothing to speak of travels")
        return CostBar(index=row.index, message=said if nothing else _missing(row, summary))
    pieces = bill_pieces(bill)
    return CostBar(
        index=row.index,
        pieces=tuple(size for _, size, _ in pieces),
        names=tuple(name for name, _, _ in pieces),
        moving=tuple(place for place, (*_, kind) in enumerate(pieces) if kind is PieceKind.MOVING),
        waiting=tuple(place for place, (*_, kind) in enumerate(pieces) if kind is PieceKind.WAITING),
        value=format_percent(bill.share),
        note=tr("moving data"),
    )


def _peak(row: Row) -> int:
    return (row.costs.peak_bytes or 0) if row.costs is not None else 0


def _missing(row: Row, summary: Summary) -> str:
    """Why a row has no costs. Its failure stands beside its time already."""
    if row.absent or row.failure is not None:
        return tr("not measured")
    if row.costs is None and summary.running and row.timing(summary.basis) is None:
        return tr("not measured yet")
    # Its batches were timed, and it was gone before anybody could look.
    return tr("not measured: ended first") if row.costs is not None else tr("not measured")
