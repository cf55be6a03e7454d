"""A table in a narrow terminal loses whole columns, never a digit and never a name."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from speeduplab.core.report.terminal_report import report
from speeduplab.core.summary.summary import summarise
from synthetic import example_run


def printed(width: int) -> str:
    result = example_run()
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=False, highlight=False)
    for part in report(result, summarise(result)):
        console.print(part)
    return out.getvalue()


@pytest.mark.parametrize("width", range(40, 121, 2))
def test_every_time_stands_whole_at_every_width(width):
    text = printed(width)
    assert max(map(len, text.splitlines())) <= width
    assert "…" not in text
    words = " ".join(text.split())
    for time in ("2.05 s", "1.99 s", "0.570 s", "0.219 s", "0.060 s"):
        assert time in words
    for name in ("Serial", "Python threads", "Processes", "C++ one thread", "C++ threads"):
        assert name.split()[0] in words


def test_the_columns_go_in_the_order_of_what_the_rest_explains():
    assert "Cores" in printed(80)
    assert "Cores" not in printed(50)
    assert "Speed-up" in printed(50)
