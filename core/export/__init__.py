"""A run in the formats of other programs, as text; and its way into a file.

The formats are lazily imported: each asks for no more than it needs, none for Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from ..display.i18n import in_source_language, later, tr
from ..plan.rules import unknown
from ..results.rows import Basis
from ..results.run_result import RunResult
from ..runfile import SUFFIX, RunFileError
from ..runfile.writing import replacing


class ExportError(ValueError):
    """What cannot be exported; the text names value, rule and remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format.

    Attributes
    ----------
    title
        In English, to be said with `tr`.
    suffix
        Of a file in this format.
    module, function
        What gives the text of a result.
    is_report
        Whether that says what the window does, and takes a basis and a baseline, too.
    is_priced
        Whether it takes a price, and tells what CPU seconds cost.
    """

    key: str
    title: str
    suffix: str
    module: str
    function: str = "render"
    is_report: bool = False
    is_priced: bool = False


COMMA = "csv-comma"  # what `--to csv --decimal comma` gives
_ROWS = (
    Format(key="pyperf", title=later("pyperf JSON"), suffix=".pyperf.json", module="pyperf_suite"),
    Format(
        key="csv",
        title=later("CSV, one row per sample and phase"),
        suffix=".csv",
        module="tidy_csv",
        is_priced=True,
    ),
    Format(
        key=COMMA,
        title=later("CSV for spreadsheets with a decimal comma"),
        suffix=".csv",
        module="tidy_csv",
        function="render_comma",
        is_priced=True,
    ),
    Format(key="chrome-trace", title=later("Trace for Perfetto"), suffix=".trace.json", module="chrome_trace"),
    Format(
        key="google-benchmark",
        title=later("Google Benchmark JSON"),
        suffix=".benchmark.json",
        module="google_benchmark",
    ),
    Format(
        key="html",
        title=later("Report as one HTML file"),
        suffix=".html",
        module="html_report",
        is_report=True,
        is_priced=True,
    ),
)

FORMATS: dict[str, Format] = {row.key: row for row in _ROWS}


def format_named(key: str) -> Format:
    """The format of that key, or ExportError."""
    if key not in FORMATS:
        raise ExportError(unknown("format", key, FORMATS))
    return FORMATS[key]


def render(
    result: RunResult,
    key: str,
    *,
    basis: Basis = Basis.WARM,
    baseline: int | None = None,
    price: float | None = None,
) -> str:
    """A run in a format, line ends as the format wants them.

    Parameters
    ----------
    basis, baseline
        What a report begins with; data hold all of it.
    price
        Of a core for an hour, by which a report and a table multiply CPU seconds; other programs know no cost.

    Raises
    ------
    ExportError
        If there is no such format, a package for it is missing, or the run has nothing that it can hold.
    """
    chosen = format_named(key)
    # What other programs read, and other people, does not depend on the language of a window.
    with in_source_language():
        made = getattr(import_module(f".{chosen.module}", __name__), chosen.function)
        shown = {"basis": basis, "baseline": baseline} if chosen.is_report else {}
        text: str = made(result, **shown, **({"price": price} if chosen.is_priced else {}))
    return text


def default_path(source: Path, key: str) -> Path:
    """Beside a run file: its name with the suffix of the format."""
    return source.with_name(source.name.removesuffix(SUFFIX) + format_named(key).suffix)


def save(content: str | bytes, target: Path, *, force: bool = False) -> None:
    """Write an export or a picture, whole or not at all.

    Raises
    ------
    ExportError
        If `target` exists and is not to be replaced, or cannot be written.
    """
    if target.is_dir():
        raise ExportError(tr("{path} is a folder: name a file in it with -o").format(path=target))
    if target.exists() and not force:
        said = tr("{path} exists already: choose another name with -o, or replace it with --force")
        raise ExportError(said.format(path=target))
    if not target.parent.exists():
        said = tr("{path} cannot be written: there is no folder {folder}; make it, or name another")
        raise ExportError(said.format(path=target, folder=target.parent))
    try:
        with replacing(target) as file:
            # A lone surrogate of a hostile file has no UTF-8.
            file.write(content if isinstance(content, bytes) else content.encode("utf-8", errors="replace"))
    except RunFileError as error:
        raise ExportError(str(error)) from None
