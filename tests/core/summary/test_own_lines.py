"""Which line of the user's file a row without a time is about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.events import CellFailed, FailureKind
from speeduplab.core.bench.model import Function, Shape
from speeduplab.core.summary.own_lines import line_words, own_lines
from speeduplab.core.summary.summary import Row, summarise
from synthetic import example_run

SOURCE = "import math\n\ndef helper(i):\n    return math.sqrt(-i)\n\ndef f(i):\n    return helper(i)\n"
FUNCTION = Function(file="/home/me/work.py", module="", name="f", shape=Shape.INDEX, source=SOURCE)
TRACE = 'File "/home/me/work.py", line 7, in f\n  File "/home/me/work.py", line 4, in helper\nValueError: bad'


def row_with(kind: FailureKind, reason: str, words: str = "") -> Row:
    row = summarise(example_run()).rows[0]
    failed = CellFailed(cell=0, round=0, kind=kind, reason=reason, last_words=words)
    return replace(row, warm=None, cold=None, failure=failed)


@pytest.mark.parametrize(
    ("kind", "reason", "words", "line"),
    [
        (FailureKind.RAISED, "item 1 raises ValueError: math domain error", TRACE, 4),
        (FailureKind.UNAVAILABLE, "njit stops at work.py, line 7: it knows no helper.", "", 7),
        (FailureKind.UNAVAILABLE, "work.py has a syntax error in line 3: invalid syntax.", "", 3),
        (FailureKind.WRONG_RESULT, "item 1 is 2, serial's is 1.", "", 6),
    ],
)
def test_the_line_is_where_it_raised_or_stopped_or_where_a_function_begins_that_differs(
    kind: FailureKind, reason: str, words: str, line: int
) -> None:
    assert own_lines(FUNCTION, [row_with(kind, reason, words)]) == {0: line}


@pytest.mark.parametrize(
    ("function", "row"),
    [
        (None, row_with(FailureKind.RAISED, "item 1 raises", TRACE)),
        (FUNCTION, row_with(FailureKind.KILLED, "killed, out of memory")),
        (FUNCTION, row_with(FailureKind.RAISED, "it raises", 'File "/usr/lib/python3/json.py", line 3, in loads')),
        (FUNCTION, row_with(FailureKind.RAISED, "it raises", 'File "/home/me/work.py", line 700, in f')),
        (FUNCTION, summarise(example_run()).rows[0]),
    ],
)
def test_a_failure_that_is_about_no_line_of_the_file_leads_nowhere(function: Function | None, row: Row) -> None:
    assert own_lines(function, [row]) == {}


def test_a_link_names_the_line() -> None:
    assert line_words(17) == "Show line 17"
