"""What a race gives back: the best row, the table, the file; and how it looks in a notebook."""

from __future__ import annotations

import io
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..advice import Advice, advise_cold
from ..gate import Verdict
from ..report.summary_json import summary_object
from ..results.run_result import RunResult
from ..runfile.from_memory import events_of
from ..runfile.writing import save
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


class RaceTable(list[dict[str, Any]]):
    """Rows as dicts of some fifty keys; a notebook shows the five that are read first."""

    def __init__(self, rows: list[dict[str, Any]], summary: Summary) -> None:
        super().__init__(rows)
        self._summary = summary

    def _repr_html_(self) -> str:
        from .result_html import table_html

        return table_html(self._summary)


class RaceResult:
    """A race that has ended.

    Attributes
    ----------
    file
        Where the run lies; None where it could not be written.
    verdicts
        One for each row that `require` spoke of: met, not met, or too noisy to tell.
    """

    def __init__(
        self, result: RunResult, summary: Summary, file: Path | None, verdicts: tuple[Verdict, ...] = ()
    ) -> None:
        self._result, self._summary, self.file, self.verdicts = result, summary, file, verdicts

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
    def table(self) -> RaceTable:
        """One dict a row with the keys of `--json`, fastest first: what pandas.DataFrame takes."""
        cells = summary_object(self._result, self._summary, self.file)["cells"]
        return RaceTable([cells[index] for index in self._summary.ranking], self._summary)

    @property
    def headline(self) -> str:
        """The answer in one sentence."""
        return self._summary.headline

    @property
    def advice(self) -> Advice:
        """What to do, start-up counted: `headline`, `reason`, `code` to paste, and the evidence."""
        return advise_cold(self._result, self._summary)

    def to_pandas(self) -> Any:
        """The table as a pandas.DataFrame.

        Raises
        ------
        ImportError
            If pandas is not installed; `table` needs nothing.
        """
        try:
            import pandas as pd
        except ImportError:
            raise ImportError("pandas is not installed: pip install pandas, or take .table, a list of dicts") from None
        return pd.DataFrame(self.table)

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
        width = shutil.get_terminal_size((110, 24)).columns
        # In a notebook's kernel rich would show each part as an output of its own, and leave the text empty.
        console = Console(file=drawn, highlight=False, width=width, force_jupyter=False)
        for part in report(self._result, self._summary):
            console.print(part)
        told = "\n".join(line.rstrip() for line in drawn.getvalue().split("\n"))
        return f"{told}{same_result_line(self._summary)}"

    def __repr__(self) -> str:
        reason = f". {self._summary.reason}" if self.best is None and self._summary.reason else ""
        return f"<RaceResult: {self.headline}{reason}>"

    def _repr_html_(self) -> str:
        """The answer, the chart and the table as a notebook shows them."""
        from .function_object import is_written_down
        from .result_html import result_html

        function = self._result.plan.function
        return result_html(self._summary, self.advice, in_notebook=function is not None and is_written_down(function))

    def _factor(self, row: Row) -> float | None:
        speedup = row.speedup(self._summary.basis)
        return speedup.factor if speedup is not None else None
