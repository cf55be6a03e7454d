"""The line of the user's file that a row without a time is about: where it raised, or the function that differs.

Pure functions over what a run holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from ..bench.events import CellFailed, FailureKind
from ..bench.model import Function
from ..display.i18n import tr
from ..results.rows import Row

_FRAME = re.compile(r'File "([^"\n]+)", line (\d+)')


def own_lines(function: Function | None, rows: Sequence[Row]) -> dict[int, int]:
    """Lines by the index of the row; nothing of rows that have a time, or whose failure is about no line."""
    if function is None or not function.file:
        return {}
    failed = [(row.index, row.failure) for row in rows if row.failure is not None and row.warm is None]
    found = ((index, _line(function, failure)) for index, failure in failed)
    last = function.source.count("\n") + 1
    return {index: line for index, line in found if line is not None and 1 <= line <= last}


def line_words(line: int) -> str:
    """What leads there."""
    return tr("Show line {line}").format(line=line)


def _line(function: Function, failure: CellFailed) -> int | None:
    name = PurePath(function.file).name
    frames = [int(line) for file, line in _FRAME.findall(failure.last_words) if file == function.file]
    if frames and failure.kind is not FailureKind.WRONG_RESULT:
        return frames[-1]
    if told := re.search(rf"{re.escape(name)}(?:, | has a syntax error in )line (\d+)", failure.reason):
        return int(told[1])
    return _begin(function) if failure.kind is FailureKind.WRONG_RESULT else None


def _begin(function: Function) -> int | None:
    """Where the function begins; found without a parser, which takes longer than the rest of a summary."""
    name = re.escape(function.name.rpartition(".")[2])
    found = re.search(rf"^[ \t]*(?:(?:async[ \t]+)?def[ \t]+{name}\b|{name}[ \t]*=[^=])", function.source, re.MULTILINE)
    return function.source.count("\n", 0, found.start()) + 1 if found else None
