"""Writing to stdout and stderr, whatever they are: a narrow terminal, a closed pipe, an ASCII locale.

Knows no runs; rich is imported only when something is drawn.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from ..display.printable import printable

if TYPE_CHECKING:
    from rich.console import RenderableType

# Wide enough for a table whose reader is a file or another program.
WIDTH_UNSEEN = 110

_ASCII = str.maketrans({"·": "-", "µ": "u", "…": "..."})


def prepare() -> None:
    """Make both streams take any text: a locale without "µ" is no reason to fail."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # Closed by whoever started us.
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  # as long as the process
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def write(text: str) -> None:
    """Print on stdout; where nobody reads any more (`| head`) the rest is dropped.

    Raises
    ------
    OSError
        If stdout is a file on a full disk.
    """
    _write(sys.stdout, text)


def note(text: str) -> None:
    """A line about what goes on, on stderr."""
    with contextlib.suppress(OSError):  # nobody is left to be told
        _write(sys.stderr, f"{printable(text)}\n")


def warn(text: str) -> None:
    """One sentence on stderr, after the program's name."""
    note(f"speeduplab: {text}")


def show(parts: Iterable[RenderableType]) -> None:
    """Draw on stdout with colours and at the width of the terminal, if it is one; each part as soon as it is there."""
    from rich.console import Console

    # Not printed by rich itself, which ends the process with status 1 when the pipe is closed.
    drawn = io.StringIO()
    seen = sys.stdout.isatty()
    console = Console(file=drawn, highlight=False, force_terminal=seen or None, width=None if seen else _width_unseen())
    for part in parts:
        console.print(part)
        write(re.sub(r"[ \t]+$", "", drawn.getvalue(), flags=re.MULTILINE))
        drawn.seek(0)
        drawn.truncate()


def _width_unseen() -> int:
    return shutil.get_terminal_size((WIDTH_UNSEEN, 24)).columns if "COLUMNS" in os.environ else WIDTH_UNSEEN


def _write(stream: TextIO, text: str) -> None:
    if not (stream.encoding or "").lower().startswith("utf"):
        text = text.translate(_ASCII)
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        # Else Python complains once more when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            raise
