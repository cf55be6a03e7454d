"""What a race gives back: the best row, the table, the file; and how it looks in a notebook."""

from __future__ import annotations

import io
import shutil
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from ..display.numbers import format_factor, format_seconds
from ..report.summary_json import summary_object
from ..results.run_result import RunResult
from ..runfile.from_memory import events_of
from ..runfile.writing import save
from ..summary.row_selection import failure_words
from ..summary.summary import Row, Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """The fastest row: medians of warm batches, in seconds; the speed-up is against the serial baseline."""

    strategy: str
    title: str
    workers: int
    python: str
    seconds: float
    speedup: float | None


class RaceResult:
    """A race that has ended.

    Attributes
    ----------
    file
        Where the run lies; None where it could not be written.
    """

    def __init__(self, result: RunResult, summary: Summary, file: Path | None) -> None:
        self._result, self._summary, self.file = result, summary, file

    @property
    def best(self) -> Best | None:
        """The fastest row; None where nothing could be measured."""
        rows = [self._summary.rows[index] for index in self._summary.ranking]
        row = next((one for one in rows if one.warm is not None and one.failure is None), None)
        if row is None or row.warm is None:
            return None
        return Best(
            strategy=row.cell.strategy,
            title=row.title,
            workers=row.cell.workers,
            python=row.python,
            seconds=row.warm.median_s,
            speedup=self._factor(row),
        )

    @property
    def table(self) -> list[dict[str, Any]]:
        """One dict a row with the keys of `--json`, fastest first: what pandas.DataFrame takes."""
        cells = summary_object(self._result, self._summary, self.file)["cells"]
        return [cells[index] for index in self._summary.ranking]

    @property
    def headline(self) -> str:
        """The answer in one sentence."""
        return self._summary.headline

    @property
    def results_equal(self) -> bool | None:
        """Whether all returned what serial did; None where that is not known."""
        return self._summary.results_equal

    def save(self, path: str | Path) -> Path:
        """Write the run to a file, in the place of one of that name.

        Raises
        ------
        RunFileError
            If that cannot be done.
        """
        save(events_of(self._result), Path(path))
        return Path(path)

    def __str__(self) -> str:
        from rich.console import Console

        from ..report.terminal_report import report, same_result_line

        drawn = io.StringIO()
        console = Console(file=drawn, highlight=False, width=shutil.get_terminal_size((110, 24)).columns)
        for part in report(self._result, self._summary):
            console.print(part)
        return f"{drawn.getvalue()}{same_result_line(self._summary)}"

    def __repr__(self) -> str:
        return f"<RaceResult: {self.headline}>"

    def _repr_html_(self) -> str:
        """The table as a notebook shows it."""
        heads = ("Strategy", "Python", "Warm", "Start-up", "Speed-up")
        lines = [f"<p><b>{escape(self.headline)}</b> {escape(self._summary.reason)}</p>", "<table><thead><tr>"]
        lines += [f"<th>{head}</th>" for head in heads]
        lines.append("</tr></thead><tbody>")
        for index in self._summary.ranking:
            lines.append(self._html_row(self._summary.rows[index]))
        lines.append(f"</tbody></table><p>{escape(self._summary.badge)}</p>")
        return "".join(lines)

    def _html_row(self, row: Row) -> str:
        name = escape(f"{row.title}, {row.detail}" if row.detail else row.title)
        if row.failure is not None or row.warm is None:
            why = failure_words(row) if row.failure is not None else "not measured"
            return f"<tr><td>{name}</td><td>{escape(row.python)}</td><td colspan=3>{escape(why)}</td></tr>"
        factor = self._factor(row)
        cells = (
            format_seconds(row.warm.median_s),
            format_seconds(row.startup_s) if row.startup_s is not None else "",
            format_factor(factor) if factor is not None else "",
        )
        told = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
        return f"<tr><td>{name}</td><td>{escape(row.python)}</td>{told}</tr>"

    def _factor(self, row: Row) -> float | None:
        speedup = row.speedup(self._summary.basis)
        return speedup.factor if speedup is not None else None
