"""The table of a run on a terminal."""

from __future__ import annotations

import io
from dataclasses import replace

from rich.console import Console
from speeduplab.core.advice import advise
from speeduplab.core.bench.model import Function, Schedule, Shape
from speeduplab.core.bench.workloads import OWN
from speeduplab.core.report.terminal_report import report
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import Timed, cell, example_run, failure, run


def line_of(start: str, width: int, rounds: int = 7) -> str:
    result = example_run(rounds=rounds)
    console = Console(file=io.StringIO(), width=width)
    for part in report(result, summarise(result)):
        console.print(part)
    return next(line for line in console.file.getvalue().splitlines() if line.startswith(start))


def test_speed_ups_have_their_intervals_where_there_is_room():
    assert line_of("Strategy", 100).split("Speed-up")[1].split() == ["95", "%", "interval", "Cores"]
    assert "34.2x   34.2 to 34.3" in line_of("C++ threads, 4 workers", 100)


def test_a_narrow_terminal_leaves_them_out():
    assert line_of("Strategy", 80).split("Speed-up")[1].split() == ["Cores"]


def test_a_quick_run_claims_none():
    assert "interval" not in line_of("Strategy", 120, rounds=3)


def test_the_waiting_share_stands_last_where_there_is_room():
    assert line_of("Strategy", 110).split()[-2:] == ["Cores", "Waiting"]
    assert line_of("Python threads, 4 workers", 110).split()[-2:] == ["74", "%"]
    assert line_of("Strategy", 100).split()[-1] == "Cores"


def test_a_quick_run_has_room_for_the_waiting_share_in_a_terminal_of_80_columns():
    assert line_of("Strategy", 80, rounds=3).split()[-1] == "Waiting"
    assert line_of("Strategy", 79, rounds=3).split()[-1] == "Cores"


def test_no_row_of_the_widest_table_is_folded():
    assert line_of("Processes", 110).startswith("Processes, 4 workers, spawn ")


def test_an_item_takes_what_serial_shows_and_not_what_its_first_call_took():
    serial = Timed(cell=cell("serial", num=1000, workload=OWN), warm_s=0.5)
    result = run([Timed(cell=cell("threads", 2, num=1000, workload=OWN), warm_s=0.4), serial])
    cut = {event.cost_per_s for sample in result.samples.values() if (event := sample.calibration) is not None}
    console = Console(file=io.StringIO(), width=200)
    for part in report(result, summarise(result)):
        console.print(part)
    assert cut == {1250.0, 2000.0}
    assert "One item takes 500 µs." in console.file.getvalue()


def test_of_a_function_of_the_users_it_ends_with_the_advice_start_up_counted():
    result = example_run()
    function = Function(file="/x/w.py", module="", name="f", shape=Shape.INDEX, source="def f(i): return i\n")
    result.started = replace(result.started, plan=replace(result.plan, function=function))
    console = Console(file=io.StringIO(), width=400)
    for part in report(result, summarise(result)):
        console.print(part)
    said = advise(result, summarise(result, basis=Basis.COLD))
    lines = console.file.getvalue().splitlines()
    at = lines.index(said.headline)
    assert lines[at + 1].startswith(said.reason)


def test_what_only_its_column_says_of_chunks_outlasts_costs_where_there_is_little_room():
    result = example_run()
    summary = summarise(result)
    rows = [replace(row, cell=replace(row.cell, schedule=Schedule.GUIDED), chunk_units=1234) for row in summary.rows]
    told = replace(summary, rows=tuple(rows))
    named = replace(summary, rows=tuple(replace(row, cell=replace(row.cell, chunk=1234)) for row in rows))
    for shown, stays in ((told, True), (named, False)):
        console = Console(file=io.StringIO(), width=80)
        for part in report(result, shown):
            console.print(part)
        head = next(line for line in console.file.getvalue().splitlines() if line.startswith("Strategy"))
        assert ("Chunk" in head.split()) is stays


def test_a_reason_too_long_for_the_names_stands_once_below_the_table():
    long = f"work.py needs the module lacking, which Python 3.14.0 does not have: {'x' * 40}"
    cells = [Timed(cell=cell(key, 2), warm_s=1.0) for key in ("threads", "thread-pool", "asyncio")]
    reasons = [long, long, "item 17 raises ValueError: no"]
    failures = [failure(index, round_, reason=reasons[index]) for index in range(3) for round_ in range(3)]
    result = run(cells, rounds=3, failures=failures)
    console = Console(file=io.StringIO(), width=200)
    for part in report(result, summarise(result)):
        console.print(part)
    lines = [line.strip() for line in console.file.getvalue().splitlines()]
    assert lines.count("failed [1]") == 2
    assert lines.count(f"[1] {long}") == 1
    assert "failed: item 17 raises ValueError: no" in lines
