"""How fast a row works, and how near that is to what the machine does at most: as a sentence.

Pure functions.
"""

from __future__ import annotations

from ..bench.workload import Limit
from ..display.i18n import later, tr
from ..display.numbers import format_percent
from ..results.plausible import WorkRate, said_rate
from ..results.row_names import row_name
from .summary import Basis, Row, Summary

_LIMITS = {
    Limit.ADDITIONS: later("of what its cores add, one after the other"),
    Limit.FLOPS: later("of what its cores multiply and add at most"),
    Limit.MEMORY: later("of the streaming roof"),
}
_UNMEASURED = {
    Limit.ADDITIONS: later("what a core adds was not measured on that machine"),
    Limit.FLOPS: later("what a core multiplies and adds was not measured on that machine"),
    Limit.MEMORY: later("the streaming roof was not measured on that machine"),
}
# A little more than all is how such measurements spread.
_FROM_CACHES = 1.1


def limit_words(rate: WorkRate) -> str:
    """ "92 % of the streaming roof measured on the same machine"; empty where no limit is known of."""
    if rate.limit is None:
        return ""
    if rate.of_limit is None:
        return tr(_UNMEASURED[rate.limit])
    said = tr("{share} {limit}, measured on the same machine")
    words = said.format(share=format_percent(rate.of_limit), limit=tr(_LIMITS[rate.limit]))
    if rate.limit is Limit.MEMORY and rate.of_limit > _FROM_CACHES:
        words = tr("{words}: much of it stays in the caches").format(words=words)
    return words


def rate_words(row: Row) -> str:
    """ "24.3 GB/s, 92 % of the streaming roof, measured on the same machine"; empty without a rate or a limit."""
    if row.rate is None or row.rate.limit is None:
        return ""
    return f"{said_rate(row.rate)}, {limit_words(row.rate)}"


def row_sentence(summary: Summary, chosen: int | None = None) -> str:
    """Why a row takes as long as it does, and how fast it works: the chosen one, else the first of the fastest."""
    index = next((one for one in (chosen, *summary.winners) if one in summary.whys), None)
    if index is None or summary.running:
        return rate_sentence(summary, chosen)
    row = summary.rows[index]
    why = f"{row_name(row, summary.rows)}: {summary.whys[index]}"
    return f"{why} {rate_words(row)}" if rate_words(row) else why


def rate_sentence(summary: Summary, chosen: int | None = None) -> str:
    """The same of one row, with its name: the chosen one, else the first of the fastest; empty where there is none.

    Parameters
    ----------
    chosen
        Index of a row.
    """
    indices = [index for index in (chosen, *summary.winners) if index is not None]
    row = next((row for index in indices for row in summary.rows if row.index == index and rate_words(row)), None)
    if row is None or summary.running:
        return ""
    # A rate is that of the work alone.
    said = tr("{who}, warm: {rate}") if summary.basis is Basis.COLD else tr("{who}: {rate}")
    return said.format(who=row_name(row, summary.rows), rate=rate_words(row))
