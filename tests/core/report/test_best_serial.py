"""The line that holds a run against the best serial."""

from __future__ import annotations

import io

from rich.console import Console
from speeduplab.core.report.best_serial import best_serial_lines
from speeduplab.core.report.terminal_report import report
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run

SERIAL = Timed(cell=cell("serial"), warm_s=2.0)
THREADS = Timed(cell=cell("threads", 2), warm_s=2.0)
CPP_SERIAL = Timed(cell=cell("cpp-serial"), warm_s=0.2)
CPP_THREADS = Timed(cell=cell("cpp-threads", 2), warm_s=0.1)


def lines(cells: list[Timed], **options: object) -> tuple[str, ...]:
    result = run(cells, **options)
    return best_serial_lines(summarise(result))


def printed(result: RunResult) -> str:
    console = Console(file=io.StringIO(), width=200)
    for part in report(result, summarise(result)):
        console.print(part)
    return console.file.getvalue()


def test_the_line_names_the_best_serial_and_holds_the_others_against_it_with_their_intervals() -> None:
    (line,) = lines([SERIAL, THREADS, CPP_SERIAL, CPP_THREADS])
    assert line.startswith("Against the best serial, C++ one thread: C++ threads 2.00x (1.9")
    assert ", Python threads 0.10x (0." in line
    assert "Serial " not in line


def test_the_report_has_it_under_its_table() -> None:
    text = printed(run([SERIAL, THREADS, CPP_SERIAL, CPP_THREADS]))
    assert 0 < text.index("Speed-up") < text.index("Against the best serial, C++ one thread: ")


def test_too_few_rounds_leave_the_interval_out() -> None:
    assert lines([SERIAL, CPP_SERIAL, CPP_THREADS], rounds=3) == (
        "Against the best serial, C++ one thread: C++ threads 2.00x",
    )


def test_a_table_that_is_against_the_best_serial_needs_no_line() -> None:
    assert lines([SERIAL, THREADS]) == ()


def test_a_run_that_goes_on_has_none() -> None:
    assert lines([SERIAL, CPP_SERIAL, CPP_THREADS], rounds_done=3, outcome=None) == ()


def test_each_num_has_its_own() -> None:
    cells = [
        Timed(cell=cell(strategy, workers, num=num), warm_s=warm_s)
        for num in (1_000, 2_000)
        for strategy, workers, warm_s in (("serial", 1, 2.0), ("cpp-serial", 1, 0.2), ("cpp-threads", 2, 0.1))
    ]
    assert [line.split(",")[:2] for line in lines(cells)] == [
        ["Against the best serial at num 1", "000"],
        ["Against the best serial at num 2", "000"],
    ]
