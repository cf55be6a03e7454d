"""`speeduplab export`: from a run file to a file of another program, or to stdout."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from ..export import COMMA, ExportError, default_path, format_named, render, save
from ..plan.rules import unknown
from ..runfile import read
from .terminal import note, warn, write

OK, USAGE = 0, 2
STDOUT = "-"
POINT = "point"
DECIMALS = {POINT: "csv", "comma": COMMA}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """The options as they were typed.

    Attributes
    ----------
    out
        "-" is stdout; None is beside the run file.
    decimal
        A key of DECIMALS; only a CSV can have another than the point.
    price
        Of a core for an hour; only a report and a CSV multiply by it.
    """

    file: Path
    to: str
    out: str | None = None
    decimal: str = POINT
    price: float | None = None
    force: bool = False


def execute(request: ExportRequest) -> int:
    """Export what was asked for; 0, or 2 where that cannot be done.

    Raises
    ------
    RunFileError
        If the run file cannot be read.
    """
    try:
        # Before a large file is read for nothing.
        to = _format(request)
        text = render(read(request.file), to, price=request.price)
        if request.out == STDOUT:
            _print(text)
            return OK
        target = Path(request.out) if request.out is not None else default_path(request.file, to)
        save(text, target, force=request.force)
    except ExportError as error:
        warn(str(error))
        return USAGE
    note(f"Saved as {target}")
    return OK


def _format(request: ExportRequest) -> str:
    """The key of the format that was asked for, in its dialect."""
    chosen = format_named(request.to)
    if request.price is not None and not chosen.is_priced:
        raise ExportError(
            f"--price-per-core-hour is for --to html or csv, got --to {request.to}, which knows no cost: leave it out"
        )
    if request.decimal not in DECIMALS:
        raise ExportError(unknown("decimal", request.decimal, DECIMALS))
    if request.decimal == POINT:
        return request.to
    if request.to not in DECIMALS.values():
        raise ExportError(f"--decimal {request.decimal} is for --to csv, got --to {request.to}: leave it out")
    return DECIMALS[request.decimal]


def _print(text: str) -> None:
    """As bytes where there are any: text on stdout would change the line ends of some formats."""
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        write(text)
        return
    try:
        stream.write(text.encode("utf-8", errors="replace"))
        stream.flush()
    except BrokenPipeError:
        write("")  # puts stdout aside
