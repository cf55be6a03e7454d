"""`--require` and `speeduplab check`: exit statuses of a gate, and the summary in Markdown.

Decides nothing: `core.gate` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..gate import GateOutcome, Verdict, check_requirements, judge, overall, parse_requirements
from ..plan.rules import PlanError, unknown
from ..results.run_result import RunResult
from ..runfile import read
from ..summary.summary import Basis, Summary, summarise
from .print_run import print_run
from .terminal import warn

OK, NOT_KEPT, NOT_MET, TOO_NOISY, INTERRUPTED = 0, 3, 4, 5, 130


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRequest:
    """The options of `speeduplab check` as they were typed."""

    file: Path
    require: tuple[str, ...]
    basis: str = Basis.WARM.value
    summary_markdown: Path | None = None
    json: bool = False


def check_file(request: CheckRequest) -> int:
    """Hold a run file against requirements and print the verdicts; the exit status.

    Raises
    ------
    PlanError, RunFileError
        If the file cannot be read, or cannot decide a requirement.
    """
    if request.basis not in list(Basis):
        raise PlanError("basis", unknown("basis", request.basis, Basis))
    required = parse_requirements(request.require)
    if request.summary_markdown is not None:
        check_summary_place(request.summary_markdown)
    result = read(request.file)
    check_requirements(required, result.plan)
    summary = summarise(result, basis=Basis(request.basis))
    verdicts = judge(required, summary)
    print_run(result, summary, request.file, as_json=request.json, verdicts=verdicts)
    if request.summary_markdown is not None and not append_summary(request.summary_markdown, result, summary, verdicts):
        return NOT_KEPT
    return gate_status(verdicts, OK)


def gate_status(verdicts: Sequence[Verdict], status: int) -> int:
    """The exit status of a run that would have ended with `status`: what is not met outweighs a cell that failed."""
    if status == INTERRUPTED or not verdicts:
        return status
    outcome = overall(verdicts)
    if outcome is GateOutcome.NOT_MET:
        return NOT_MET
    return TOO_NOISY if outcome is GateOutcome.TOO_NOISY and status == OK else status


def check_summary_place(file: Path) -> None:
    """Refuse a place where no summary can be written, before anything is measured.

    Raises
    ------
    PlanError
        If its folder does not exist, or it is a folder.
    """
    if file.is_dir() or not file.absolute().parent.is_dir():
        what = "is a folder" if file.is_dir() else "lies in a folder that does not exist"
        raise PlanError("requirement", f"--summary-markdown takes a file, and {file} {what}: name another")


def append_summary(file: Path, result: RunResult, summary: Summary, verdicts: Sequence[Verdict]) -> bool:
    """Add a page to a file, behind what others wrote there; whether that went well, said on stderr if not."""
    from ..advice import advise_cold
    from ..report.advice_report import advice_section
    from ..report.summary_markdown import summary_markdown

    advice = advice_section(advise_cold(result, summary), summary)
    try:
        with file.open("a", encoding="utf-8") as out:
            out.write(summary_markdown(summary, verdicts, advice))
    except OSError as error:
        warn(f"the summary was not written to {file}: {error.strerror or error}")
        return False
    return True
