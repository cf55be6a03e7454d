"""`speeduplab advise`: what a run file says to do, as text, Markdown or JSON."""

from __future__ import annotations

from pathlib import Path

from ..advice import advise
from ..plan.rules import PlanError, unknown
from ..report.advice_report import advice_markdown, advice_object, advice_text
from ..report.summary_json import one_line
from ..runfile import read
from ..summary.summary import Basis, summarise
from .terminal import write


def execute(file: Path, *, basis: str, markdown: bool, as_json: bool) -> int:
    """Print the advice of a run file.

    Raises
    ------
    PlanError, RunFileError
        If the file cannot be read, or there is no such basis.
    """
    if basis not in list(Basis):
        raise PlanError("basis", unknown("basis", basis, Basis))
    if markdown and as_json:
        raise PlanError("basis", "advise prints one of Markdown and JSON: leave out --markdown or --json")
    result = read(file)
    summary = summarise(result, basis=Basis(basis))
    advice = advise(result, summary)
    if as_json:
        write(one_line({**advice_object(advice, summary), "file": str(file)}))
    else:
        write(advice_markdown(advice, summary) if markdown else advice_text(advice, summary))
    return 0
