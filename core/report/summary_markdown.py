"""A run as a short page in GitHub's Markdown: for a pull request, or the summary of a CI job.

In English, as the command line is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..gate import GateOutcome, Verdict
from ..results.caption import TIMES, times_sentence
from ..summary.row_selection import ALL, visible_rows
from ..summary.summary import Summary
from ..summary.table_columns import columns, sheet_of
from .table_text import escaped, markdown

_ROWS_MAX = 100
_WHYS_MAX = 12
_SAID = {GateOutcome.MET: "met", GateOutcome.NOT_MET: "**not met**", GateOutcome.TOO_NOISY: "too noisy to tell"}


def summary_markdown(summary: Summary, verdicts: Sequence[Verdict] = (), advice: str = "") -> str:
    """Headline, verdicts of the gate, advice as Markdown, the table; ends with an empty line, so more can follow."""
    return "\n".join(_parts(summary, verdicts, advice)) + "\n"


def _parts(summary: Summary, verdicts: Sequence[Verdict], advice: str) -> Iterator[str]:
    yield f"### {escaped(summary.headline)}\n"
    said = (summary.reason, times_sentence(summary.basis) if summary.winners else "")
    if any(said):
        yield f"{escaped(' '.join(filter(None, said)))}\n"
    if verdicts:
        rows = [[f"`{one.requirement.text}`", _SAID[one.outcome], escaped(one.detail)] for one in verdicts]
        yield _table(["Required", "Verdict", "Measured"], rows)
    if advice:
        yield advice
    yield rows_table(summary)
    yield from why_lines(summary)
    yield f"{escaped(summary.caption)}. {escaped(summary.badge)}.\n"


def rows_table(summary: Summary) -> str:
    """The table with the columns that a reader of a pull request needs."""
    sheet = sheet_of(summary)
    keys = ["time", "interval", "startup", "speedup", "speedup_interval"]
    some = columns(*(key for key in keys if sheet.with_intervals or "interval" not in key))
    head = ["Strategy", *(TIMES[summary.basis][0] if column.key == "time" else column.head for column in some)]
    rows = [
        [
            f"{row.title}, {row.detail}" if row.detail else row.title,
            *(column.said(row, sheet) or "-" for column in some),
        ]
        for row in visible_rows(summary, ALL)[:_ROWS_MAX]
    ]
    return markdown(head, [False] + [True] * len(some), rows)


def why_lines(summary: Summary) -> Iterator[str]:
    """Why each row takes as long as it does, as a list below the table; nothing where nobody knows."""
    rows = [row for row in visible_rows(summary, ALL)[:_WHYS_MAX] if row.index in summary.whys]
    if rows:
        yield "".join(f"- {escaped(f'{row.title}, {row.detail}: {summary.whys[row.index]}')}\n" for row in rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    # Cells are escaped where they are made: a verdict is bold.
    lines = [" | ".join(line) for line in (head, ["---"] * len(head), *rows)]
    return "".join(f"| {line} |\n" for line in lines)
