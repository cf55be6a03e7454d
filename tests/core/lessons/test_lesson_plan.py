"""Lessons as plans: they end in time on a machine of two cores, and what a machine lacks is said with the next one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from speeduplab.core.bench.model import Backend
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.display.i18n import speak
from speeduplab.core.lessons.catalogue import LESSONS, lesson_named
from speeduplab.core.lessons.lesson_model import Lesson
from speeduplab.core.lessons.lesson_plan import duration_s, lacks, lesson_plan, next_lesson
from speeduplab.core.lessons.site import Site
from speeduplab.core.plan.duration import estimate_s
from speeduplab.core.plan.guess_rules import GuessError
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES
from speeduplab.core.plan.reasons_why_not import spoken
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.results.row_names import row_name
from speeduplab.core.results.rows import make_rows
from synthetic import Timed, run

ABLE: dict[str, str | None] = dict.fromkeys(STRATEGIES)


@dataclass(frozen=True, kw_only=True)
class FakePython:
    path: str = "/usr/bin/python3"
    version: str = "3.14.0"
    implementation: str = "cpython"
    gil: bool | None = True
    unavailable: dict[str, str | None] = field(default_factory=lambda: dict(ABLE))


FREE = FakePython(path="/opt/python3.15t", version="3.15.0", gil=False)
OLD = FakePython(unavailable=ABLE | {"interpreters": "It needs Python 3.12.", "numba": "Numba is not installed."})


def site(**changes: Any) -> Site:
    return Site(**({"usable": 2, "physical": 2, "logical": 2, "this": FakePython(), "others": (FREE,)} | changes))


RUNNABLE = [lesson for lesson in LESSONS.values() if not lacks(lesson, site())]


def test_there_are_fourteen_with_numbers_in_order_and_only_that_of_a_function_lacks_something_on_a_full_machine() -> (
    None
):
    assert [lesson.number for lesson in LESSONS.values()] == list(range(1, 15))
    assert [lesson.key for lesson in LESSONS.values() if lesson not in RUNNABLE] == ["own-function"]


@pytest.mark.parametrize("lesson", RUNNABLE, ids=lambda lesson: lesson.key)
@pytest.mark.parametrize("speed", [1.0, 0.3])
def test_a_lesson_takes_at_most_a_minute_on_two_cores_however_slow_they_are(lesson: Lesson, speed: float) -> None:
    rates = {key: rate * (speed if key[0] != "sleep" else 1) for key, rate in DEFAULT_RATES.items()}
    assert estimate_s(lesson_plan(lesson, site(), rates, seed=1).plan, rates, 2) <= 60


@pytest.mark.parametrize("lesson", RUNNABLE, ids=lambda lesson: lesson.key)
def test_a_lesson_has_something_to_guess_and_names_for_all_of_it(lesson: Lesson) -> None:
    found = lesson_plan(lesson, site(), DEFAULT_RATES, seed=1)
    assert found.guessed
    timed = [
        Timed(cell=cell, warm_s=1.0, **({"version": "3.15.0", "gil": False} if cell.python == FREE.path else {}))
        for cell in found.plan.cells
    ]
    rows = make_rows(run(timed), ended=True)
    named = [row_name(row, rows) for row in rows]
    assert len(set(named)) == len(named)


@pytest.mark.parametrize("lesson", LESSONS.values(), ids=lambda lesson: lesson.key)
def test_what_to_try_next_is_another_lesson(lesson: Lesson) -> None:
    assert lesson.try_lesson in set(LESSONS) - {lesson.key}


def test_more_speed_means_more_work() -> None:
    quick = {key: rate * 10 for key, rate in DEFAULT_RATES.items()}
    slow, fast = (lesson_plan(LESSONS["threads-take-turns"], site(), rates, seed=1) for rates in (DEFAULT_RATES, quick))
    assert max(cell.num for cell in fast.plan.cells) > max(cell.num for cell in slow.plan.cells)


@pytest.mark.parametrize(
    ("key", "changes", "words"),
    [
        ("threads-take-turns", {"usable": 1}, "needs a second core"),
        ("threads-take-turns", {"this": FREE}, "needs a Python with the GIL, and this is 3.15.0t"),
        ("native-thread", {"this": FakePython(unavailable=ABLE | {"cpp-serial": "No compiler."})}, "No compiler."),
        ("numpy-parallel", {"this": FakePython(unavailable=ABLE | {"numpy": "No NumPy."})}, "needs NumPy: No NumPy."),
        ("without-the-gil", {"others": ()}, "needs a Python without the GIL, such as 3.14t"),
        ("python-315", {"others": (FakePython(version="3.14.1", gil=False),)}, "needs Python 3.15 without the GIL"),
        ("own-function", {}, "needs a function of yours"),
    ],
)
def test_a_machine_that_lacks_something_hears_what_and_the_next_lesson(
    key: str, changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(PlanError) as caught:
        lesson_plan(LESSONS[key], site(**changes), DEFAULT_RATES)
    assert words in str(caught.value)
    after = next_lesson(LESSONS[key], site(**changes))
    assert after is not None
    assert f"Next: lesson {after.number}, {after.title}." in str(caught.value)


def test_a_row_that_cannot_run_is_left_out_with_the_reason_and_the_lesson_goes_on() -> None:
    found = lesson_plan(LESSONS["second-run"], site(this=OLD), DEFAULT_RATES, seed=1)
    assert {cell.strategy for cell in found.plan.cells} == {"serial", "threads", "processes"}
    assert found.notes == (
        "Sub-interpreters are left out: It needs Python 3.12.",
        "Numba is left out: Numba is not installed.",
    )


def test_the_python_without_the_gil_is_held_against_one_with_it() -> None:
    found = lesson_plan(LESSONS["without-the-gil"], site(), DEFAULT_RATES, seed=1)
    assert [(cell.strategy, cell.python) for cell in found.plan.cells] == [
        ("serial", "/usr/bin/python3"),
        ("threads", "/usr/bin/python3"),
        ("serial", "/opt/python3.15t"),
        ("threads", "/opt/python3.15t"),
    ]
    assert found.known == {0}


def test_no_lesson_starts_64_workers_whatever_the_machine() -> None:
    large = site(usable=256, physical=128, logical=256)
    most = max(
        cell.workers
        for lesson in RUNNABLE
        for cell in lesson_plan(lesson, large, DEFAULT_RATES, seed=1).plan.cells
        if not lacks(lesson, large)
    )
    assert most <= 32


def test_a_lesson_is_named_by_number_or_key_and_another_text_is_refused_with_what_there_is() -> None:
    assert lesson_named("1") is lesson_named("threads-take-turns")
    with pytest.raises(PlanError, match=r"lesson must be one of 1 to 14, threads-take-turns, .*, got '15'"):
        lesson_named("15")


def test_guesses_are_locked_with_their_moment_and_refused_where_none_can_be() -> None:
    found = lesson_plan(LESSONS["threads-take-turns"], site(), DEFAULT_RATES, seed=1)
    locked = found.locked({2: 3.0, 1: 2.0})
    assert [(one.cell, one.factor) for one in locked.guesses] == [(1, 2.0), (2, 3.0)]
    assert locked.locked[-6] in "+-"
    for factor in (0.0, -1.0, 1e9, float("nan")):
        with pytest.raises(GuessError, match=r"a guess must be from 0.01x to 10,000x"):
            found.locked({1: factor})


def test_the_rates_decide_by_backend_too() -> None:
    slow_native = dict(DEFAULT_RATES) | {("counter", Backend.NATIVE): 1e7}
    plans = [lesson_plan(LESSONS["let-go"], site(), rates, seed=1).plan for rates in (slow_native, DEFAULT_RATES)]
    assert plans[0].cells[0].num < plans[1].cells[0].num


@pytest.mark.parametrize("free", [0.45, 0.2])
def test_a_lesson_ends_in_its_time_beside_other_programs_too(free: float) -> None:
    busy, lesson = site(free=free), LESSONS["threads-take-turns"]
    found = lesson_plan(lesson, busy, DEFAULT_RATES, seed=1)
    assert duration_s(found.plan, DEFAULT_RATES, busy) <= 18
    assert found.plan.cells[0].num < lesson_plan(lesson, site(), DEFAULT_RATES, seed=1).plan.cells[0].num
    assert any(f"{free:.0%}".replace("%", " %") in note for note in found.notes)


def test_a_lesson_of_waits_is_as_large_beside_other_programs() -> None:
    plans = [lesson_plan(LESSONS["waiting"], site(free=free), DEFAULT_RATES, seed=1) for free in (1.0, 0.2)]
    assert plans[0] == plans[1]


def test_no_lesson_is_so_small_that_it_shows_only_the_start_of_its_workers() -> None:
    slow = {key: rate / 1000 for key, rate in DEFAULT_RATES.items()}
    found = lesson_plan(LESSONS["threads-take-turns"], site(free=0.1), slow, seed=1)
    assert found.plan.cells[0].num == 10**6


def test_a_little_else_that_runs_changes_no_lesson() -> None:
    lesson = LESSONS["threads-take-turns"]
    plans = [lesson_plan(lesson, site(free=free), DEFAULT_RATES, seed=1) for free in (1.0, 0.9)]
    assert plans[0] == plans[1]
    assert plans[1].notes == ()


def test_the_first_lesson_leaves_time_for_its_clicks() -> None:
    rates = {key: rate * (0.3 if key[0] != "sleep" else 1) for key, rate in DEFAULT_RATES.items()}
    for known in (rates, DEFAULT_RATES):
        assert duration_s(lesson_plan(LESSONS["threads-take-turns"], site(), known, seed=1).plan, known, site()) <= 15


def test_where_starts_take_the_time_there_is_no_less_work_beside_other_programs() -> None:
    lesson = LESSONS["second-run"]
    plans = [lesson_plan(lesson, site(free=free), DEFAULT_RATES, seed=1).plan for free in (1.0, 0.2)]
    assert plans[1].cells[0].num >= plans[0].cells[0].num / 5


def test_beside_other_programs_a_lesson_says_whether_it_is_smaller_or_takes_longer() -> None:
    rates = {("counter", Backend.PYTHON): 3e7}
    smaller = lesson_plan(LESSONS["threads-take-turns"], site(free=0.2), rates)
    longer = lesson_plan(LESSONS["pay-once"], site(free=0.4), rates)
    assert smaller.notes[-1].endswith("20 % of one is free, and the lesson is the smaller for it.")
    assert longer.notes[-1].endswith("40 % of one is free, and the lesson takes longer for it.")


@pytest.mark.parametrize("key", ["entry-fee", "too-fast"])
def test_beside_other_programs_a_lesson_keeps_the_work_that_shows_it_where_that_ends_within_a_minute(key: str) -> None:
    lesson, busy, busier = LESSONS[key], site(free=0.2), site(free=0.2)
    assert lesson_plan(lesson, busy, DEFAULT_RATES, seed=1).plan.cells[-1].num >= 10**7
    slow = {kind: rate / 10 for kind, rate in DEFAULT_RATES.items()}
    found = lesson_plan(lesson, busier, slow, seed=1)
    assert found.plan.cells[-1].num < 10**7
    assert duration_s(found.plan, slow, busier) <= 60


def test_that_a_python_is_too_old_is_said_in_the_language_of_the_reader() -> None:
    reason = "Sub-interpreters with a GIL of their own need Python 3.12, and this is 3.11.7."
    assert spoken(reason) == reason
    speak(lambda text, _comment, _n: f"<{text}>", "de")
    try:
        assert spoken(reason) == "<Python 3.12 or newer is needed, and this is 3.11.7.>"
    finally:
        speak(None)
