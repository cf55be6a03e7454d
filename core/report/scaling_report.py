"""How a run scales, laid out for a terminal.

Draws what `scaling.words` says and calculates nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..display.printable import printable
from ..results.run_result import RunResult
from ..scaling.inner_map import inner_map, map_title, map_words
from ..scaling.scaling_text import ScalingTable, break_evens, scaling_table
from ..scaling.simulated_text import SimulatedTable, simulated_table
from ..summary.summary import Summary


def scaling_report(result: RunResult, summary: Summary) -> Iterator[RenderableType]:
    """Nothing for a run that has neither several worker counts, nor of inner threads, nor several nums."""
    table = scaling_table(result, summary)
    if table is not None:
        yield ""
        yield Text(printable(table.title), style="bold")
        yield _drawn(table)
        yield Text(printable(table.legend), style="dim")
        yield from map(_indented, table.laws)
    yield from _maps(result, summary)
    made = simulated_table(result, summary.rows) if not summary.running else None
    if made is not None:
        yield ""
        yield from drawn_simulation(made)
    sentences = break_evens(summary)
    if sentences:
        yield ""
        yield Text("Break-even", style="bold")
        yield from map(_indented, sentences)


def _maps(result: RunResult, summary: Summary) -> Iterator[RenderableType]:
    """Of each strategy with several counts of inner threads: its best pair, and what one gets without setting any."""
    if summary.running:
        return
    first = inner_map(summary.rows, summary.basis, result.machine, running=False)
    for chosen in range(len(first.names) if first is not None else 0):
        pairs = inner_map(summary.rows, summary.basis, result.machine, running=False, chosen=chosen)
        head, usual = map_words(pairs) if pairs is not None else ("", "")
        if pairs is not None and head:
            yield ""
            yield Text(printable(map_title(pairs)), style="bold")
            yield _indented(f"{head}. {usual}")


def drawn_simulation(made: SimulatedTable) -> Iterator[RenderableType]:
    """Simulated workers, in a table of their own."""
    yield Text(printable(made.title), style="bold")
    if made.rows:
        drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
        for head in made.heads:
            drawn.add_column(head, justify="right")
        for row in made.rows:
            drawn.add_row(*map(printable, row))
        yield drawn
    yield Text(printable(made.note), style="dim")


def _drawn(table: ScalingTable) -> Table:
    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    first, *figures = table.heads
    drawn.add_column(first, overflow="fold", min_width=14)
    for head in figures:
        drawn.add_column(head, justify="right", no_wrap=True)
    for row in table.rows:
        drawn.add_row(*map(printable, row))
    return drawn


def _indented(text: str) -> Padding:
    return Padding(Text(printable(text)), (0, 0, 0, 2))
