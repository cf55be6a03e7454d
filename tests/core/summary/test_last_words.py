"""What rows without a time said last."""

from __future__ import annotations

from dataclasses import replace

from speeduplab.core.bench.events import CellFailed, FailureKind
from speeduplab.core.results.rows import Row, make_rows
from speeduplab.core.summary.last_words import last_words
from synthetic import example_run

OWN = '  File "/x/work.py", line 4, in f\n    raise ValueError("no")\nValueError: no\n'
CALLERS = (
    "\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n"
    '  File "/x/core/bench/slices.py", line 161, in run_slices\n'
    "speeduplab.core.bench.own.item_kernels.ItemError: item 17 raises ValueError: no\n"
)


def failed(words: list[str], reason: str = "item 17 raises ValueError: no") -> list[Row]:
    rows = make_rows(example_run(), ended=True)
    return [
        replace(
            row,
            failure=CellFailed(cell=row.index, round=0, kind=FailureKind.RAISED, reason=reason, last_words=said),
        )
        for row, said in zip(rows, words, strict=False)
    ]


def test_a_workers_words_are_the_lines_of_the_users_function_and_not_of_our_callers() -> None:
    ((_, words),) = last_words(failed([OWN + CALLERS]))
    assert words == OWN.strip()


def test_rows_that_failed_alike_say_it_once() -> None:
    found = list(last_words(failed([OWN, OWN + CALLERS, "another end\n"])))
    assert [words for _, words in found] == [OWN.strip(), "another end"]
    assert found[0][0].endswith(", and of 1 row that failed alike:")
    assert "alike" not in found[1][0]


def test_of_an_exception_that_has_a_cause_of_its_own_all_is_kept() -> None:
    own = f"ValueError: first{CALLERS.partition('Traceback')[0]}KeyError: then\n"
    for said in (own, own + CALLERS, own + CALLERS + CALLERS):
        ((_, words),) = last_words(failed([said]))
        assert words.splitlines()[-1] == "KeyError: then"
