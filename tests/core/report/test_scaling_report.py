"""What the command line prints of a run's scaling, and its keys in the JSON object."""

from __future__ import annotations

import html
import json
from io import StringIO

import pytest
from rich.console import Console
from speeduplab.core.export import render
from speeduplab.core.report.scaling_report import scaling_report
from speeduplab.core.report.summary_json import one_line, summary_object
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.summary import summarise
from synthetic import MACHINE, Timed, cell, run

COUNTS = (1, 2, 3, 4, 8)
LONGEST = 80


def amdahl(p: int, sigma: float, one_s: float = 2.0) -> float:
    return one_s * ((1 - sigma) / p + sigma)


def workers_sweep(counts: tuple[int, ...] = COUNTS, **options: object) -> RunResult:
    cells = [Timed(cell=cell("serial"), warm_s=2.0), Timed(cell=cell("cpp-serial"), warm_s=0.2)]
    for p in counts:
        cells.append(Timed(cell=cell("processes", p), warm_s=amdahl(p, 0.1), startup_s=0.05))
        cells.append(Timed(cell=cell("threads", p), warm_s=2.0))
    return run(cells, **options)  # type: ignore[arg-type]


def num_sweep(nums: tuple[int, ...] = (10_000, 20_000, 50_000, 100_000), **options: object) -> RunResult:
    cells = []
    for num in nums:
        cells.append(Timed(cell=cell("serial", num=num), warm_s=num * 1e-6, startup_s=0.0))
        cells.append(Timed(cell=cell("processes", 2, num=num), warm_s=num * 0.5e-6, startup_s=0.015))
        cells.append(Timed(cell=cell("threads", 2, num=num), warm_s=num * 1.1e-6, startup_s=0.001))
    return run(cells, **options)  # type: ignore[arg-type]


def printed(result: RunResult, width: int = 200) -> str:
    drawn = StringIO()
    console = Console(file=drawn, width=width, highlight=False)
    for part in scaling_report(result, summarise(result)):
        console.print(part)
    return drawn.getvalue()


def spoken(result: RunResult) -> dict:
    return json.loads(one_line(summary_object(result, summarise(result), None)))


def line_of(text: str, *parts: str) -> str:
    return next(line for line in text.splitlines() if all(part in line for part in parts))


def test_the_table_names_efficiency_and_both_baselines():
    text = printed(workers_sweep())
    heading = line_of(text, "Strategy")
    assert heading.split() == ["Strategy", "Workers", "Own", "95", "%", "interval", "Fit", "Eff.", "Serial", "Best"]
    assert line_of(text, "Processes", " 1 ").split()[1:4] == ["1", "1.00x", "1.00x"]
    assert "the same with 1 worker" in text
    assert "the best serial, C++ one thread" in text


def test_the_table_fits_a_terminal_of_80_columns():
    assert max(len(line.rstrip()) for line in printed(workers_sweep(), LONGEST).splitlines()) <= LONGEST
    four = line_of(printed(workers_sweep(), LONGEST), " 4 ").split()
    assert (four[0], four[1], four[-6:]) == ("4", "3.08x", ["3.08x", "77", "%", "10", "%", "0.31x"])


def test_the_law_is_said_with_its_interval_and_what_it_limits():
    law = line_of(printed(workers_sweep()), "Processes: ")
    assert law.strip().startswith("Processes: 10 % (95 % interval 10 % to 10 %) serial by Amdahl's law")
    assert "No number of workers would bring more than" in law
    assert "extrapolated" in law


def test_what_the_law_says_of_more_workers_than_cores_is_marked():
    rows = printed(workers_sweep()).splitlines()
    assert [row.split()[0] for row in rows if "x*" in row] == ["8", "8"]


def test_three_points_are_called_indicative():
    assert "from 3 worker counts (indicative)." in printed(workers_sweep((1, 2, 4)))


def test_too_few_points_say_so_in_place_of_a_law():
    text = printed(workers_sweep((1, 2)))
    assert "Processes and Python threads: No serial part can be fitted: 2 worker counts with a core each" in text
    assert " Fit " not in text


def test_too_few_rounds_leave_the_interval_out():
    assert "95 % interval" not in line_of(printed(workers_sweep(rounds=3)), "Strategy")


@pytest.mark.parametrize("counts", [(2,), (2, 4)])
def test_a_run_that_is_no_sweep_prints_nothing(counts):
    assert printed(workers_sweep(counts)) == ""


def test_a_run_that_goes_on_prints_nothing():
    assert printed(workers_sweep(outcome=None, rounds_done=2)) == ""


def test_the_break_even_is_said_with_its_interval_and_basis():
    text = printed(num_sweep())
    fee = line_of(text, "Processes", "start-up included")
    assert "Processes against Serial, start-up included: faster from num 30,0" in fee.replace("29,9", "30,0")
    assert "95 % interval" in fee


def test_ways_that_do_not_cross_say_so_and_between_which_nums():
    line = line_of(printed(num_sweep()), "Python threads", "workers standing")
    assert line.strip().endswith("slower throughout; they do not cross between num 10,000 and 100,000.")


def test_the_object_holds_every_series_with_its_points_and_fit():
    found = spoken(workers_sweep())["scaling"]
    assert [(one["strategy"], one["basis"]) for one in found] == [
        ("processes", "warm"),
        ("threads", "warm"),
        ("processes", "cold"),
        ("threads", "cold"),
    ]
    first = found[0]
    assert [point["workers"] for point in first["points"]] == list(COUNTS)
    assert first["fit"]["law"] == "amdahl"
    assert first["fit"]["sigma"] == pytest.approx(0.1)
    assert first["fit"]["sigma_low"] <= first["fit"]["sigma"] <= first["fit"]["sigma_high"]
    assert first["fit"]["workers"] == [1, 2, 3, 4]
    assert (first["cores"], first["best_serial"], first["reason"]) == (4, 1, None)
    point = first["points"][1]
    assert point["speedup_low"] <= point["speedup"] <= point["speedup_high"]
    assert point["efficiency"] == pytest.approx(point["speedup"] / 2)


def test_the_object_says_what_a_single_worker_count_cannot_show():
    (series, *_) = spoken(workers_sweep((2,)))["scaling"]
    assert series["fit"] is None
    assert series["reason"].startswith("One worker count shows no scaling")


def test_the_object_holds_every_break_even():
    found = spoken(num_sweep())["break_even"]
    assert [(one["basis"], one["crossing"]) for one in found] == [
        ("cold", "once"),
        ("cold", "never"),
        ("warm", "never"),
        ("warm", "never"),
    ]
    fee = found[0]
    assert fee["low"] <= fee["num"] <= fee["high"]
    assert fee["num"] == pytest.approx(30_000, rel=0.02)
    assert (fee["first"], fee["second"], fee["faster_at_least_num"]) == (9, 10, 9)


def test_a_run_with_one_num_has_no_break_even():
    assert spoken(workers_sweep())["break_even"] == []
    assert "Break-even" not in printed(workers_sweep())


def test_the_html_report_says_the_same():
    for result in (workers_sweep(), num_sweep()):
        page = html.unescape(render(result, "html"))
        assert all(
            sentence.strip() in page for sentence in printed(result, 2000).splitlines() if sentence.endswith(".")
        )


def test_no_control_character_of_a_file_reaches_the_terminal():
    cells = [
        Timed(cell=cell("threads", p, python=f"/{path}"), warm_s=1.0, version=f"3.{path}\x1b[31m")
        for path in "ab"
        for p in (1, 2)
    ]
    assert "\x1b" not in printed(run(cells))


def test_the_best_pair_of_workers_and_inner_threads_and_the_usual_default_are_told():
    times = {(1, 1): 4.0, (4, 1): 1.1, (1, 4): 1.3, (4, 4): 2.8}
    machine = {**MACHINE, "logical_cores": 4, "usable_cores": 4}
    text = printed(
        run(
            [Timed(cell=cell("processes", p, inner_threads=q), warm_s=s) for (p, q), s in times.items()],
            machine=machine,
        )
    )
    assert "Processes: speed-up against 1 worker x 1 inner thread" in text
    told = line_of(text, "Fastest: 4 workers x 1 inner thread, 3.64x.")
    assert "The usual default, 4 workers x 4 inner threads, takes 2.55 times as long: 16 threads share 4 cores." in told
