"""A run as a table and sentences for a terminal.

Draws what `summary` says and calculates nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..advice import AdviceKind, advise_cold, gil_lines, gil_share
from ..bench.events import Outcome
from ..bench.workloads import OWN
from ..display.item_time import item_words
from ..display.numbers import format_count, number
from ..display.printable import printable
from ..machine.machine_card import machine_line
from ..results.caption import called
from ..results.run_result import RunResult
from ..summary.inner_text import inner_sentence
from ..summary.last_words import last_words
from ..summary.summary import Basis, Row, Summary
from ..summary.table_columns import COLUMNS, columns, sheet_of
from ..summary.unable import unable
from .best_serial import best_serial_lines
from .bill_table import bill_table
from .conclusions import difference
from .race_lines import TOLD, race_lines, twin_lines
from .scaling_report import scaling_report

_WHYS_MAX = 24  # rows; --json has them all
_TIMES = {Basis.WARM: "Warm", Basis.COLD: "Cold"}
_NARROW = 80
_REASON_MAX = 60  # characters, beside a name
_COSTS = ("moving", "memory", "cpu", "cost", "energy")
_RATES = ("rate", "of_limit")
_FIRST_TO_GO = (
    *(*_RATES, "energy", "chunk", "inner", "cpu", "memory", "cost", "moving", "compile"),
    *("speedup_interval", "waiting", "cores", "interval", "startup", "speedup"),
)
_SOONER = 9  # so many of these go before a name takes two lines
_WIDE = 100  # columns of a terminal, for the intervals of the speed-ups
_WIDEST = 110  # and for what each worker waited, beside intervals
_WITH_RATES = 140  # and for rates: below, those that compare ways and machines tell more
ROWS_MAX = 500  # nobody reads on, and a million characters take seconds to lay out


def _item(rows: Sequence[Row]) -> str:
    """ "one item takes 0.120 ms": serial's, which its batches tell, before that of any other."""
    ordered = sorted(rows, key=lambda row: row.cell.strategy != "serial")
    return next((words for row in ordered if (words := item_words(row))), "")


def report(result: RunResult, summary: Summary) -> Iterator[RenderableType]:
    """The parts of a report, from the answer to the findings."""
    yield Text(printable(_setting(result)), style="dim")
    yield Text(printable(machine_line(result.machine)), style="dim")
    yield ""
    if summary.headline:
        yield Text(printable(summary.headline), style="bold")
    if summary.reason:
        yield Text(printable(summary.reason))
    yield ""
    yield _Fitted(summary)
    if item := _item(summary.rows):
        yield Text(printable(f"{item[:1].upper()}{item[1:].partition(',')[0]}."), style="dim")
    if inside := inner_sentence(summary.rows):
        yield Text(printable(inside), style="dim")
    yield from _whys(summary)
    for line in gil_lines(gil_share(result, summary), summary):
        yield Text(printable(line), style="dim")
    yield from bill_table(summary)
    for line in (*race_lines(result, summary), *twin_lines(summary)):
        yield Text(printable(line))
    for line in best_serial_lines(summary):
        yield Text(printable(line))
    yield from scaling_report(result, summary)
    yield from _last_words(summary)
    yield from _findings(summary)
    yield from _advice(result, summary)
    yield from _ending(result, summary)


def _advice(result: RunResult, summary: Summary) -> Iterator[RenderableType]:
    """What to do with a function of the user's, as `advise` says it of the file, without the code."""
    if result.plan.function is None or summary.running:
        return
    advice = advise_cold(result, summary)
    if advice.evidence.kind is not AdviceKind.NONE:
        yield ""
        yield Text(printable(advice.headline), style="bold")
        yield Text(printable(" ".join(filter(None, (advice.reason, advice.measure)))))


def _whys(summary: Summary) -> Iterator[RenderableType]:
    """Why each row takes as long as it does, below the table."""
    rows = [summary.rows[index] for index in summary.ranking if index in summary.whys]
    if rows:
        yield ""
    for row in rows[:_WHYS_MAX]:
        name = f"{row.title}, {row.apart}" if row.apart else row.title
        yield Text(printable(f"{name}: {summary.whys[row.index]}"), style="dim")


def same_result_line(summary: Summary) -> str:
    """The line that ends every report; scripts look for it.

    "True" or "False" as `Summary.results_equal` says, else "not known" and how many rows are to blame.
    """
    equal, rows, missing = summary.results_equal, len(summary.rows), summary.without_result
    if equal is not None:
        said = str(equal)
    elif missing == rows:
        said = "not known, nothing was measured"
    else:
        said = f"not known, {missing:,} of {format_count(rows, 'row')} {'was' if missing == 1 else 'were'} not measured"
    return f"All strategies returned the same result: {said}"


class _Fitted:
    """The table, with the intervals of the speed-ups and the waiting share where the terminal has room for them."""

    def __init__(self, summary: Summary) -> None:
        self._summary = summary

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = options.max_width
        waiting = width >= (_WIDEST if sheet_of(self._summary).with_intervals else _NARROW)
        unbounded = options.update(max_width=10_000)  # or what is measured would be cut to what there is
        # A figure that is cut says another number: whole columns go, those first that the rest explains.
        going = _going(self._summary)
        for count in range(len(going) + 1):
            without, rates = going[:count], width >= _WITH_RATES
            whole = count < _SOONER
            drawn = table(
                self._summary, wide=width >= _WIDE, waiting=waiting, rates=rates, without=without, whole_names=whole
            )
            if Measurement.get(console, unbounded, drawn).minimum <= width:
                break
        yield drawn
        for reason, (place, red) in _notes(self._summary).items():
            yield Text(f"[{place}] {reason}", style="red" if red else "dim")
        if left := [key for key in _COSTS if key in without]:
            yield from cost_table(self._summary, left)


def cost_table(summary: Summary, keys: Sequence[str]) -> Iterator[RenderableType]:
    """Costs that had no room beside the times, in a table of their own; nothing where none are known."""
    sheet = sheet_of(summary)
    some = [column for column in columns(*keys) if any(column.said(row, sheet) for row in summary.rows)]
    rows = [summary.rows[index] for index in summary.ranking if any(c.said(summary.rows[index], sheet) for c in some)]
    if not some:
        return
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    drawn.add_column("Strategy", overflow="fold", min_width=16)
    for column in some:
        drawn.add_column(column.head, justify="right", no_wrap=True)
    for row in rows[:ROWS_MAX]:
        name = f"{row.title}, {row.apart}" if row.apart else row.title
        drawn.add_row(printable(name), *(column.said(row, sheet) or "-" for column in some))
    yield ""
    yield drawn


def table(
    summary: Summary,
    *,
    wide: bool = True,
    waiting: bool = True,
    rates: bool = False,
    without: Sequence[str] = (),
    whole_names: bool = False,
) -> Table:  # long: one column after the other
    """One row per cell, fastest first once the run has ended.

    Parameters
    ----------
    wide
        Whether the speed-ups have intervals too.
    waiting
        Whether the share of its time is told in which a worker did not run.
    rates
        Whether each row's rate is told, and its share of the limit.
    without
        Keys of columns that there is no room for.
    whole_names
        Whether a name takes one line, up to 40 characters.
    """
    sheet = sheet_of(summary)
    keys = [
        "time",
        "interval",
        "startup",
        "compile",
        "speedup",
        "speedup_interval",
        "cores",
        "waiting",
        "chunk",
        "inner",
        *_COSTS,
        *(_RATES if rates else ()),
    ]
    left_out = {
        "compile": all(row.compile_s is None for row in summary.rows),
        "chunk": not any(_tells_chunk(row) for row in summary.rows),
        # What was asked for is part of the name already.
        "inner": all(COLUMNS["inner"].sort(row, sheet) == row.cell.inner_threads for row in summary.rows),
        "interval": not sheet.with_intervals,
        "speedup_interval": not (sheet.with_intervals and wide),
        "of_limit": all(row.rate is None or row.rate.of_limit is None for row in summary.rows),
        "waiting": not waiting or all(row.waiting is None for row in summary.rows),
    }
    for key in _COSTS:
        left_out[key] = all(not COLUMNS[key].said(row, sheet) for row in summary.rows)
    some = columns(*(key for key in keys if not left_out.get(key) and key not in without))
    with_python = len({row.cell.python for row in summary.rows}) > 1
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    names = [f"{row.title}, {row.detail}" for row in summary.rows] if whole_names else []
    drawn.add_column("Strategy", overflow="fold", min_width=min(40, max([16, *map(cell_len, names)])))
    if with_python:
        drawn.add_column("Python", overflow="fold", min_width=6)
    for column in some:
        head = _TIMES[summary.basis] if column.key == "time" else column.head
        texts = [column.said(row, sheet) or "-" for row in summary.rows]
        # Rich would measure words, and cut between them.
        drawn.add_column(head, justify="right", no_wrap=True, min_width=max(map(cell_len, [head, *texts])))
    order, notes = _order(summary), _notes(summary)
    for index in order[:ROWS_MAX]:
        row = summary.rows[index]
        cells: list[RenderableType] = [_name(row, summary, notes)]
        if with_python:
            cells.append(printable(row.python))
        cells += [column.said(row, sheet) or "-" for column in some]
        drawn.add_row(*cells, style="bold" if index in summary.winners else None)
    if len(order) > ROWS_MAX:
        drawn.add_row(f"and {len(order) - ROWS_MAX:,} more: export to csv, or --json, holds them all", style="dim")
    return drawn


def _going(summary: Summary) -> Sequence[str]:
    """What goes first where there is little room: costs before chunks where only the column says their size."""
    told = [row for row in summary.rows if _tells_chunk(row)]
    if not told or any(row.cell.chunk is not None for row in told):
        return _FIRST_TO_GO
    others = [key for key in _FIRST_TO_GO if key != "chunk"]
    place = others.index("speedup_interval")
    return [*others[:place], "chunk", *others[place:]]


def _tells_chunk(row: Row) -> bool:
    asked = row.cell.schedule is not None or row.cell.chunk is not None or row.cell.workload == OWN
    return asked and row.chunk_units is not None


def _setting(result: RunResult) -> str:
    plan = result.plan
    sizes = dict.fromkeys(f"{called(plan) or cell.workload}, num {number(cell.num)}" for cell in plan.cells)
    return f"{'; '.join(sizes)}; {format_count(plan.rounds, 'round')} of {format_count(len(plan.cells), 'cell')}"


def _order(summary: Summary) -> Sequence[int]:
    return range(len(summary.rows)) if summary.outcome is None else summary.ranking


def _notes(summary: Summary) -> dict[str, tuple[int, bool]]:
    """Reasons that are too long for a name's column: their numbers below the table, and whether something failed."""
    found: dict[str, tuple[int, bool]] = {}
    for row in (summary.rows[index] for index in _order(summary)[:ROWS_MAX]):
        if row.failure is not None and len(reason := printable(row.failure.reason)) > _REASON_MAX:
            found.setdefault(reason, (len(found) + 1, unable(row) is None))
    return found


def _name(row: Row, summary: Summary, notes: Mapping[str, tuple[int, bool]]) -> Text:
    text = Text(printable(f"{row.title}, {row.detail}" if row.detail else row.title))
    if row.failure is not None:
        cannot, reason = unable(row) is not None, printable(row.failure.reason)
        why = f" [{notes[reason][0]}]" if reason in notes else f": {reason}"
        text.append(f"\n{'cannot run' if cannot else 'failed'}{why}", style="dim" if cannot else "red")
    elif row.timing(summary.basis) is None:
        text.append("\nnot measured", style="dim")
    elif row.impossible_rate is not None:
        text.append("\nimpossible: the loop was removed", style="yellow")
    return text


def _last_words(summary: Summary) -> Iterator[RenderableType]:
    for whose, words in last_words(summary.rows):
        yield ""
        yield Text(whose, style="red")
        yield Padding(Text(words), (0, 0, 0, 2))


def _findings(summary: Summary) -> Iterator[RenderableType]:
    for finding in summary.findings:
        if finding.key in TOLD:
            continue
        yield ""
        more = " ".join(part for part in (finding.detail, finding.advice) if part)
        yield Group(Text(printable(finding.claim), style="yellow"), Padding(Text(printable(more)), (0, 0, 0, 2)))


def _ending(result: RunResult, summary: Summary) -> Iterator[RenderableType]:
    if differs := difference(result, summary):
        yield ""
        yield Text(printable(differs), style="yellow")
    if result.outcome is Outcome.STOPPED:
        samples = f"{summary.samples_done} of {format_count(summary.samples_total, 'sample')}"
        yield Text(f"\nStopped after {samples}.", style="yellow")
    elif result.outcome is Outcome.FAILED:
        yield Text(f"\nThe run could not go on: {printable(result.reason or 'no reason is known')}", style="red")
    if result.truncated:
        yield Text(f"\n{printable(result.truncated)}", style="yellow")
    yield ""
