"""CSV: what a reader gets back is what was measured."""

from __future__ import annotations

import csv
import io
from collections import Counter

import pytest
from scaled_runs import scaling_run
from speeduplab.core.export import render
from speeduplab.core.export.tidy_csv import COLUMNS, COSTS, DERIVED, HEADER, INNER, MORE
from speeduplab.core.results.rows import Basis
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.scaling import series_of
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run

PHASES = ("launch", "import", "calibrate", "create", "ready", "first", "warm", "teardown")


def rows_of(result: RunResult) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(result, "csv"), newline=""), strict=True))


def test_there_is_one_row_per_sample_and_phase(finished: RunResult) -> None:
    counted = Counter(row["phase"] for row in rows_of(finished))
    assert counted == dict.fromkeys(PHASES, 3 * 7)


def test_warm_times_come_back_bit_by_bit(finished: RunResult) -> None:
    for row in rows_of(finished):
        if row["phase"] == "warm":
            sample = finished.samples[int(row["cell"]), int(row["round"]) - 1]
            assert float(row["time_s"]) == sample.warm_s
            assert int(row["batches"]) == len(sample.warm.batch_ns)


def test_lines_end_as_rfc_4180_wants_and_all_are_of_one_length(finished: RunResult) -> None:
    text = render(finished, "csv")
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n")
    assert len({len(row) for row in csv.reader(io.StringIO(text, newline=""), strict=True)}) == 1


def test_times_carry_their_unit_in_the_header(finished: RunResult) -> None:
    times = {name for name in rows_of(finished)[0] if "time" in name}
    assert times == {"cpu_time_s", "time_s", "warm_time_s", "cold_time_s"}


def test_a_failed_sample_has_one_row_with_its_reason(with_failures: RunResult) -> None:
    failed = [row for row in rows_of(with_failures) if row["outcome"] == "failed"]
    assert len(failed) == 3
    assert {(row["phase"], row["time_s"], row["failure"], row["reason"]) for row in failed} == {
        ("", "", "crashed", "crashed: =1+1")
    }


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_text_that_a_spreadsheet_would_run_is_defused(with_failures: RunResult, start: str) -> None:
    sample = with_failures.samples[2, 0]
    object.__setattr__(sample.failure, "reason", f'{start}cmd|" /C calc"!A0, "quoted"\nsecond line')
    reasons = {row["reason"] for row in rows_of(with_failures)}
    assert f'\'{start}cmd|" /C calc"!A0, "quoted"\nsecond line' in reasons


def test_the_columns_that_there_were_come_first_and_unchanged(finished: RunResult) -> None:
    assert tuple(rows_of(finished)[0])[: len(HEADER)] == HEADER
    assert tuple(rows_of(finished)[0]) == COLUMNS
    assert COLUMNS[len(HEADER) + 2 * len(DERIVED) :] == (*COSTS, *MORE)


def test_what_is_derived_of_a_cell_is_the_same_in_all_of_its_rows() -> None:
    derived = COLUMNS[len(HEADER) :]
    seen: dict[str, set[tuple[str, ...]]] = {}
    for row in rows_of(scaling_run()):
        seen.setdefault(row["cell"], set()).add(tuple(row[name] for name in derived))
    assert all(len(values) == 1 for values in seen.values())


@pytest.mark.parametrize("basis", list(Basis))
def test_derived_values_are_those_of_the_program(basis: Basis) -> None:
    result = scaling_run()
    rows = {row["cell"]: row for row in rows_of(result)}
    summary = summarise(result, basis=basis)
    for one in summary.rows:
        ratio = one.speedup(basis)
        assert ratio is not None
        assert float(rows[str(one.index)][f"{basis}_speedup"]) == ratio.factor
        base = next(row for row in rows.values() if float(row[f"{basis}_speedup"]) == 1.0)
        assert float(base[f"{basis}_time_s"]) / float(rows[str(one.index)][f"{basis}_time_s"]) == ratio.factor
        assert float(rows[str(one.index)][f"{basis}_speedup_low"]) == ratio.interval.low
    for series in series_of(result, summary.rows, basis):
        for point in series.points:
            row = rows[str(point.row)]
            assert float(row[f"{basis}_own_speedup"]) == point.speedup.factor
            assert float(row[f"{basis}_efficiency"]) == point.efficiency.value
            assert row[f"{basis}_serial_share"] == ("" if point.serial is None else repr(point.serial.value))
            assert float(row[f"{basis}_fitted_speedup"]) == point.fitted
            assert row[f"{basis}_fit_extrapolated"] == str(point.extrapolated).lower()


def test_what_cannot_be_derived_is_empty(with_failures: RunResult) -> None:
    rows = rows_of(with_failures)
    failed = next(row for row in rows if row["outcome"] == "failed")
    assert {failed[name] for name in COLUMNS[len(HEADER) :]} == {""}
    short = next(row for row in rows if row["cell"] == "1")
    assert short["warm_speedup"] != ""
    assert short["warm_speedup_low"] == short["warm_own_speedup"] == short["warm_fitted_speedup"] == ""


def test_the_dialect_for_a_decimal_comma_holds_the_same_numbers(finished: RunResult) -> None:
    text = render(finished, "csv-comma")
    assert text[0] == "\N{ZERO WIDTH NO-BREAK SPACE}"
    theirs = list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=";", strict=True))
    ours = rows_of(finished)
    assert [{**row, "python": ""} for row in ours] != [{**row, "python": ""} for row in theirs]
    assert all("." not in row["time_s"] for row in theirs)
    for mine, other in zip(ours, theirs, strict=True):
        for name, value in mine.items():
            same = other[name] if name in ("created", "python", "reason", "why") else other[name].replace(",", ".")
            assert same == value


def test_inner_threads_are_in_every_row_of_their_cell() -> None:
    asked = Timed(cell=cell("numpy", workload="matmul", inner_threads=2), warm_s=1.0, warm_cpu_s=1.0, inner=2)
    plain = Timed(cell=cell("serial", workload="matmul"), warm_s=1.0)
    found = {(row["strategy"], *(row[name] for name in INNER)) for row in rows_of(run([asked, plain]))}
    assert found == {("numpy", "2", "threadpoolctl", "OpenBLAS 0.3.30"), ("serial", "", "", "")}


def test_a_price_makes_costs_of_cpu_seconds_in_both_dialects() -> None:
    result = run([Timed(cell=cell("serial"), warm_s=1.0, cold_cpu_s=720.0, warm_cpu_s=360.0)])
    assert {row["warm_cost"] + row["cold_cost"] for row in rows_of(result)} == {""}
    priced = csv.DictReader(io.StringIO(render(result, "csv", price=5.0)))
    assert {(row["warm_cost"], row["cold_cost"]) for row in priced} == {("0.5", "1.0")}
    comma = csv.DictReader(io.StringIO(render(result, "csv-comma", price=5.0)), delimiter=";")
    assert {(row["warm_cost"], row["cold_cost"]) for row in comma} == {("0,5", "1,0")}
