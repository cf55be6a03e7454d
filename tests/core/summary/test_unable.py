"""Rows that cannot run: a cause and a remedy, told apart from rows that failed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from speeduplab.core.bench.events import CellFailed, FailureKind
from speeduplab.core.summary.summary import Row, summarise
from speeduplab.core.summary.unable import failure_words, unable
from synthetic import example_run

INTERPRETERS = """Traceback (most recent call last):
  File "/opt/speeduplab/core/bench/own/user_file.py", line 153, in _imported
  File "<frozen importlib._bootstrap>", line 488, in _call_with_frames_removed
  File "/home/me/pricing.py", line 4, in <module>
    import faulthandler
ImportError: module faulthandler does not support loading in subinterpreters
"""


def row_with(kind: FailureKind, reason: str, words: str = "") -> Row:
    row = summarise(example_run()).rows[0]
    return replace(
        row, warm=None, cold=None, failure=CellFailed(cell=0, round=0, kind=kind, reason=reason, last_words=words)
    )


@pytest.mark.parametrize(
    ("reason", "words", "cause", "remedy"),
    [
        (
            "work.py needs the module numpy, which Python 3.12.1 does not have: /usr/bin/python3 -m pip install numpy.",
            "",
            "work.py needs the module numpy, which Python 3.12.1 does not have.",
            "/usr/bin/python3 -m pip install numpy.",
        ),
        (
            "f returns a function, which cannot be sent back from a worker (it is local): use plain values.",
            "",
            "f returns a function, which cannot be sent back from a worker (it is local).",
            "Use plain values.",
        ),
        (
            "njit stops at work.py, line 12: Untyped global name 'legs'.",
            "",
            "njit stops at work.py, line 12: Untyped global name 'legs'.",
            "Pass numbers or arrays, or name a compiled twin.",
        ),
        (
            "njit stops at w.py, line 2: Untyped global name 'a': Cannot determine Numba type of <class 'function'>.",
            "",
            "njit stops at w.py, line 2: Untyped global name 'a': Cannot determine Numba type of <class 'function'>.",
            "Put @njit above a as well, or name a compiled twin.",
        ),
        (
            "pricing.py cannot be imported: module faulthandler does not support loading in subinterpreters",
            INTERPRETERS,
            "pricing.py, line 4, imports faulthandler, which does not load in a sub-interpreter.",
            "Import it only in the main interpreter, then run again.",
        ),
        ("There is none", "", "There is none.", ""),
    ],
)
def test_a_row_that_cannot_run_has_a_cause_and_a_remedy(reason: str, words: str, cause: str, remedy: str) -> None:
    row = row_with(FailureKind.UNAVAILABLE, reason, words)
    found = unable(row)
    assert found is not None
    assert (found.cause, found.remedy) == (cause, remedy)
    assert failure_words(row) == f"cannot run: {reason}"


def test_a_row_that_failed_is_none_that_cannot_run() -> None:
    row = row_with(FailureKind.RAISED, "item 17 raises ValueError: no price")
    assert unable(row) is None
    assert failure_words(row) == "failed: item 17 raises ValueError: no price"
