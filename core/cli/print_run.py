"""What a run prints once it has ended, and what `show` prints of its file.

Imports nothing that measures: `show` starts the sooner.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..gate import Verdict
from ..results.run_result import RunResult
from ..summary.summary import Summary
from .terminal import write


def print_run(
    result: RunResult, summary: Summary, file: Path | None, *, as_json: bool, verdicts: Sequence[Verdict] = ()
) -> None:
    """Print the table of a run, the verdicts of its gate and the line about its results, or the JSON object."""
    if as_json:
        from ..report.gate_report import requirement_objects
        from ..report.summary_json import one_line, summary_object

        write(one_line({**summary_object(result, summary, file), "requirements": requirement_objects(verdicts)}))
    else:
        from ..report.gate_report import gate_lines
        from ..report.terminal_report import report, same_result_line
        from .terminal import show

        show([*report(result, summary), *gate_lines(verdicts)])
        write(f"{same_result_line(summary)}\n")
        if result.started.lesson is not None:
            from ..display.printable import printable
            from ..report.lesson_report import lesson_lines

            for line in lesson_lines(result, summary):
                write(f"{printable(line)}\n")
