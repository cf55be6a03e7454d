"""CSV: what a reader gets back is what was measured."""

from __future__ import annotations

import csv
import io
from collections import Counter

import pytest
from speeduplab.core.export import render
from speeduplab.core.results import RunResult

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
    assert times == {"time_s", "cpu_time_s"}


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
