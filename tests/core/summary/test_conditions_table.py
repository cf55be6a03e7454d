"""What else went on around each round: the table, the phrase, and nothing where nothing was."""

from __future__ import annotations

from speeduplab.core.results.run_result import RunResult
from speeduplab.core.summary.conditions_table import around_words, round_rows, rounds_text, run_machine_line
from synthetic import Timed, around, cell, run

QUIET = [Timed(cell=cell("serial"), warm_s=1.0)]


def measured(*conditions: dict[str, float | None], rounds: int = 3) -> RunResult:
    return run(QUIET, rounds=rounds, conditions={i: around(i, **one) for i, one in enumerate(conditions)})


def test_each_round_has_a_row_and_what_is_not_known_a_dash() -> None:
    first = {"foreign_cpu": 0.31, "steal": None, "cpu_pressure": 0.5, "throttled_periods": 3, "throttled_ns": 1.5e8}
    rows = round_rows(measured(first, {"clock_mhz": None, "throttled_ns": 0}))
    assert rows == [
        ("1", "0.4", "0.9", "31 %", "-", "4.1 GHz", "50 %", "0.150 s"),
        ("2", "0.4", "0.9", "1 %", "0 %", "-", "-", "0"),
    ]


def test_the_columns_of_the_text_stand_below_each_other() -> None:
    _, _, head, *rows = rounds_text(measured({"foreign_cpu": 0.31}, {}, {})).splitlines()
    assert (
        " ".join(head.split())
        == "Round Load before Load after Used by others Steal Fastest clock Waited for a core Paused by a quota"
    )
    assert {len(row) for row in rows} == {len(head)}
    assert [row.index("%") for row in rows] == [head.index("others") + len("others") - 1] * 3


def test_a_file_of_an_older_program_says_that_nothing_is_known() -> None:
    assert rounds_text(run(QUIET)) == "What went on around its rounds is not in this file."
    assert rounds_text(run(QUIET, rounds_done=0, outcome=None)) == ""


def test_a_quiet_run_has_no_phrase() -> None:
    assert around_words([around(0), around(1)]) == ""
    assert run_machine_line(measured({}, {})).endswith("mains power")


def test_the_most_that_others_used_and_that_the_host_took_is_one_phrase() -> None:
    conditions = [around(0, foreign_cpu=0.06, steal=0.03), around(1, foreign_cpu=0.12)]
    assert around_words(conditions) == "others used up to 12 % CPU, the host took up to 3 % CPU"


def test_a_quota_that_paused_the_run_is_in_the_phrase() -> None:
    conditions = [around(0, throttled_periods=4, throttled_ns=2 * 10**8), around(1, throttled_ns=10**8)]
    assert around_words(conditions) == "a quota paused it for 0.300 s"


def test_a_tick_of_the_counters_in_a_short_round_is_no_phrase() -> None:
    assert around_words([around(0, foreign_cpu=0.12, wall_ns=10**8)]) == ""


def test_the_machine_line_of_a_run_ends_with_what_disturbed_it() -> None:
    assert run_machine_line(measured({"foreign_cpu": 0.12})).endswith(" · others used up to 12 % CPU")
