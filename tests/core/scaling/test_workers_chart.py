"""The scaling charts as data, in words, and in px."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scaled_runs import COUNTS, EIGHT, num_run, scaling_run
from speeduplab.core.display.i18n import speak
from speeduplab.core.drawing.axes import log_ticks, seconds_tick
from speeduplab.core.drawing.num_layout import num_scene
from speeduplab.core.drawing.scene import Area, Scale, Scene, Sign, Stroke, Words, push_apart, shortened
from speeduplab.core.drawing.workers_layout import workers_scene
from speeduplab.core.results.rows import Basis
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.scaling.num_chart import NumChart, num_chart
from speeduplab.core.scaling.point_text import describe_num, describe_workers
from speeduplab.core.scaling.scaling_headline import chart_title, num_words, round_num, workers_words
from speeduplab.core.scaling.scaling_text import break_evens
from speeduplab.core.scaling.workers_chart import (
    SpeedupAgainst,
    Sweeps,
    WorkersChart,
    suggested_chart,
    sweeps_of,
    workers_chart,
)
from speeduplab.core.summary.summary import summarise
from synthetic import MACHINE, Timed, cell, example_run, run


def measure(text: str, size: float, weight: int) -> float:
    return len(text) * size * 0.55


def workers(result: RunResult, against: SpeedupAgainst = SpeedupAgainst.OWN, **options: object) -> WorkersChart:
    chart = workers_chart(result, summarise(result).rows, Basis.WARM, against, **options)  # type: ignore[arg-type]
    assert chart is not None
    return chart


def nums(result: RunResult, basis: Basis = Basis.COLD) -> NumChart:
    chart = num_chart(result, summarise(result).rows, basis)
    assert chart is not None
    return chart


def said(result: RunResult, against: SpeedupAgainst = SpeedupAgainst.OWN) -> tuple[str, str]:
    return workers_words(workers(result, against), running=False)


def said_of_nums(result: RunResult, basis: Basis = Basis.COLD) -> tuple[str, str]:
    return num_words(nums(result, basis), summarise(result).rows, running=False)


def one(strategy: str, times_s: dict[int, float], **options: object) -> RunResult:
    return run([Timed(cell=cell(strategy, p), warm_s=time_s) for p, time_s in times_s.items()], **options)  # type: ignore[arg-type]


# What there is


def test_beside_another_chart_both_axes_reach_as_far_as_its_own():
    chart = workers(scaling_run())
    assert (chart.last, chart.top) == (float(chart.counts[-1]), chart.top)
    wider = replace(chart, beside=(64.0, 99.0))
    assert (wider.last, wider.top) == (64.0, 99.0)
    assert replace(chart, beside=(1.0, 0.1)).top == chart.top


def test_a_run_offers_what_it_has_several_of() -> None:
    assert sweeps_of(summarise(scaling_run()).rows) == (Sweeps.WORKERS,)
    assert sweeps_of(summarise(num_run()).rows) == (Sweeps.NUM,)
    assert sweeps_of(summarise(example_run()).rows) == ()
    both = [Timed(cell=cell("threads", p, num=n), warm_s=n / 1e6 / p) for p in (1, 2) for n in (10**5, 10**6)]
    assert sweeps_of(summarise(run(both)).rows) == (Sweeps.WORKERS, Sweeps.NUM)


def test_there_is_no_chart_of_one_worker_count_or_one_num() -> None:
    result = example_run()
    rows = summarise(result).rows
    assert workers_chart(result, rows, Basis.WARM) is None
    assert num_chart(result, rows, Basis.WARM) is None


def test_a_chart_has_a_line_for_each_strategy_that_takes_several_workers() -> None:
    chart = workers(scaling_run())
    assert [line.name for line in chart.lines] == ["C++ threads", "Processes", "Python threads", "QThreadPool"]
    assert all(tuple(dot.x for dot in line.dots) == COUNTS for line in chart.lines)
    assert (chart.counts, chart.cores, chart.logical) == (COUNTS, 8, 16)


def test_intervals_are_claimed_from_six_rounds_on_and_not_of_one_worker_against_itself() -> None:
    line = workers(scaling_run()).lines[0]
    assert line.dots[0].interval is None
    assert all(dot.interval is not None for dot in line.dots[1:])
    assert all(dot.interval is None for dot in workers(scaling_run(rounds=5)).lines[0].dots)


def test_efficiency_is_the_speed_up_per_worker_of_either_baseline() -> None:
    for against in SpeedupAgainst:
        chart = workers(scaling_run(), against)
        for line, shares in zip(chart.lines, chart.efficiency, strict=True):
            assert [dot.y for dot in shares.dots] == pytest.approx([dot.y / dot.x for dot in line.dots])


def test_the_best_serial_is_named_and_is_the_other_baseline() -> None:
    chart = workers(scaling_run(), SpeedupAgainst.BEST)
    assert chart.best == "C++ one thread"
    assert chart.lines[2].dots[0].y == pytest.approx(0.05, rel=0.02)
    assert chart_title(chart) == "Speed-up against the best serial, C++ one thread"
    assert chart_title(workers(scaling_run())) == "Speed-up against the same strategy with 1 worker"


def test_lines_with_one_look_are_told_apart() -> None:
    pythons = ("/usr/bin/python3.13", "/usr/bin/python3.14")
    cells = [Timed(cell=cell("threads", p, python=at), warm_s=1.0) for at in pythons for p in (1, 2)]
    assert [line.twin for line in workers(run(cells)).lines] == [0, 1]


def test_marks_of_cores_beyond_the_axis_are_left_out() -> None:
    chart = workers(scaling_run(counts=(1, 2, 4)))
    assert (chart.cores, chart.logical) == (None, None)


def test_a_machine_that_does_not_say_its_cores_has_no_marks() -> None:
    chart = workers(scaling_run(machine={}))
    assert (chart.cores, chart.logical) == (None, None)


def test_the_curve_goes_on_to_the_logical_cores_and_no_further() -> None:
    chart = workers(scaling_run(counts=(1, 2, 4, 8, 16, 64)))
    curve = chart.curve
    assert curve is not None
    assert curve.inside == 8
    assert curve.at[-1][0] == 16
    assert curve.extended
    band = curve.at[-1][2]
    assert band is not None
    assert band.low < curve.at[-1][1] < band.high


def test_the_law_of_the_strategy_that_scales_furthest_is_drawn_unless_another_is_chosen() -> None:
    result = scaling_run()
    assert (workers(result).fit, workers(result, fit=1).fit) == (0, 1)
    chosen = workers(result, fit=1).curve
    assert chosen is not None
    assert chosen.line == 1


def test_against_the_best_serial_the_curve_keeps_to_its_line() -> None:
    chart = workers(scaling_run(), SpeedupAgainst.BEST, fit=1)
    assert chart.curve is not None
    at = {x: y for x, y, _ in chart.curve.at}
    for dot in chart.lines[1].dots[:6]:
        assert at[dot.x] == pytest.approx(dot.y, rel=0.05)


def test_where_there_is_no_law_the_reason_is_there() -> None:
    chart = workers(one("threads", {1: 1.0, 2: 0.6}, machine=EIGHT))
    assert chart.curve is None
    ((name, why),) = chart.fits
    assert name == "Python threads"
    assert why.startswith("No serial part can be fitted: 2 worker counts with a core each")


def test_while_a_run_goes_on_no_law_and_no_break_even_are_drawn() -> None:
    going_on = scaling_run(rounds_done=2, outcome=None)
    assert workers(going_on).curve is None
    assert workers_words(workers(going_on), running=True) == ("", "")
    assert nums(num_run(rounds_done=2, outcome=None)).chosen is None


def test_the_axis_has_room_for_what_was_measured_and_cuts_the_ideal() -> None:
    flat = workers(one("threads", {1: 1.0, 16: 1.0}))
    assert 1.0 < flat.top < 2.5
    assert workers(scaling_run()).top <= 16


# Words


def test_strategies_that_use_all_cores_scale_to_them() -> None:
    head, why = said(scaling_run())
    assert head.startswith("C++ threads scale to the 8 cores: 6.9")
    assert why == "Python threads and QThreadPool stay at 1x however many workers they have."


def test_the_drawn_windows_words() -> None:
    cells = [
        Timed(cell=cell("cpp-threads", p), warm_s=t) for p, t in {1: 1.0, 2: 0.505, 4: 1 / 3.67, 8: 1 / 4.15}.items()
    ]
    cells += [Timed(cell=cell("threads", p), warm_s=1.0) for p in (1, 2, 4, 8)]
    assert said(run(cells)) == (
        "C++ threads scale to the 4 cores: 3.67x",
        "Python threads stay at 1x however many workers they have.",
    )


TO_4 = "Python threads scale to the 4 cores: 3.85x"


@pytest.mark.parametrize(
    ("times_s", "head", "why"),
    [
        (
            {1: 1.0, 2: 1.01, 4: 0.99},
            "Python threads stay at 1x however many workers they have",
            "At best 1.01x with 4 workers.",
        ),
        (
            {1: 1.0, 2: 1.4, 4: 1.6},
            "Python threads lose with more workers: 0.62x with 4 workers",
            "",
        ),
        ({1: 1.0, 2: 0.7, 4: 0.5}, "Python threads reach 2.00x with 4 workers", ""),
        ({1: 1.0, 4: 0.26, 8: 0.24}, TO_4, "Past 4 cores little is gained: 3.85x, at best 4.17x with 8 workers."),
        ({1: 1.0, 4: 0.26, 8: 0.27}, TO_4, "Past 4 cores nothing is gained: 3.85x, then 3.70x with 8 workers."),
        ({1: 1.0, 4: 0.26, 8: 0.5}, TO_4, "Past 4 cores it falls: 3.85x, then 2.00x with 8 workers."),
        ({1: 1.0, 4: 0.26, 8: 0.15}, TO_4, "Past 4 cores more is gained: 3.85x, then 6.67x with 8 workers."),
    ],
)
def test_one_strategy_says_how_far_it_scales(times_s, head, why) -> None:
    assert said(one("threads", times_s)) == (head, why)


def test_the_reason_tells_of_another_loss_than_the_headline() -> None:
    cells = [
        Timed(cell=cell(strategy, p), warm_s=t)
        for strategy, times_s in {"processes": {1: 1.0, 2: 1.25}, "threads": {1: 1.0, 2: 1.6}}.items()
        for p, t in times_s.items()
    ]
    assert said(run(cells)) == (
        "Processes lose with more workers: 0.80x with 2 workers",
        "Python threads lose: 0.62x with 2 workers.",
    )


def test_a_loss_whose_interval_reaches_above_1_is_not_claimed() -> None:
    cells = [Timed(cell=cell("processes", p), warm_s=t, spread=0.5) for p, t in {1: 1.0, 2: 1.2}.items()]
    head, why = said(run(cells))
    assert head == "No gain from more workers is sure"
    assert why.startswith("Processes with 2 workers: 0.83x, 95 % interval 0.")


def test_more_workers_are_not_named_where_fewer_may_be_as_fast() -> None:
    times_s = {1: 1.0, 2: 0.55, 4: 0.5, 8: 0.499}
    cells = [Timed(cell=cell("processes", p), warm_s=t, spread=0.05) for p, t in times_s.items()]
    assert said(run(cells, machine={**MACHINE, "physical_cores": 16}))[0] == "Processes reach 2.00x with 4 workers"


def test_against_the_best_serial_the_words_are_about_it() -> None:
    head, why = said(scaling_run(), SpeedupAgainst.BEST)
    assert head.startswith("C++ threads with 8 workers: 6.9")
    assert head.endswith("x the best serial")
    assert why == "Best serial: C++ one thread. 3 strategies never beat it."
    slow = run([Timed(cell=cell("serial"), warm_s=1.0), *(Timed(cell=cell("threads", p), warm_s=1.5) for p in (1, 2))])
    assert said(slow, SpeedupAgainst.BEST) == (
        "No strategy beats the best serial, Serial",
        "The closest is Python threads with 1 worker: 0.67x.",
    )


def taught(*, serial: bool = True) -> RunResult:
    """As the first experiment is: no strategy with 1 worker, and one thread of C++ faster than all of Python."""
    cells = [("serial", 1, 1.5)] if serial else []
    cells += [("threads", 2, 1.5), ("processes", 2, 0.8), ("processes", 4, 0.75)]
    cells += [("cpp-serial", 1, 0.0119), ("cpp-threads", 4, 0.01)]
    return run([Timed(cell=cell(key, workers), warm_s=time_s) for key, workers, time_s in cells])


def test_the_best_serial_is_not_suggested_where_all_would_lie_on_the_floor() -> None:
    chart = suggested_chart(taught(), summarise(taught()).rows, Basis.WARM)
    assert chart is not None
    assert (chart.against, chart.stand_in) == (SpeedupAgainst.OWN, True)
    assert workers_words(chart, running=False)[0] == "Processes reach 2.00x with 4 workers"


def test_without_any_serial_of_python_the_best_serial_is_suggested_only_where_lines_can_be_told_from_0() -> None:
    result = taught(serial=False)
    chart = suggested_chart(result, summarise(result).rows, Basis.WARM)
    assert chart is not None
    assert max(dot.y for line in chart.lines for dot in line.dots) >= 0.1


def test_a_strategy_with_one_worker_count_that_beats_the_best_serial_is_named() -> None:
    head, why = said(taught(), SpeedupAgainst.BEST)
    assert head == "C++ threads with 4 workers: 1.19x the best serial"
    assert why == "Best serial: C++ one thread. Python threads and Processes never beat it."


def test_without_one_worker_there_is_nothing_to_say_of_the_own_speed_up() -> None:
    assert said(one("threads", {2: 1.0, 4: 0.5})) == ("", "")


def test_a_break_even_is_named_with_its_certainty() -> None:
    head, why = said_of_nums(num_run())
    assert head == "Processes pay off from num 400,000"
    assert why.startswith("95 % interval ")
    assert why.endswith(" Against Serial, start-up included.")
    assert said_of_nums(num_run(rounds=3))[1].startswith("Too few rounds for an interval: 3. ")


def test_what_never_crosses_is_said_so() -> None:
    assert said_of_nums(num_run(fee_s=10.0))[0] == "Processes never pay off up to num 10,000,000"
    assert said_of_nums(num_run(fee_s=10.0))[1].startswith("At num 10,000,000: 10.2 s against 0.500 s. ")
    assert said_of_nums(num_run(), Basis.WARM)[0] == "Processes are faster at every num"


def test_where_the_rounds_disagree_neither_is_said_to_pay_off() -> None:
    result = num_run(rate=1.005)
    head, why = said_of_nums(result, Basis.WARM)
    assert head == "No break-even is shown for Processes"
    assert why.startswith("The rounds disagree on who is faster between num 10,000 and 10,000,000.")
    (said,) = (one for one in break_evens(summarise(result)) if "workers standing" in one)
    assert "the rounds disagree on who is faster" in said


def test_what_pays_off_only_for_little_work_is_said_so() -> None:
    cells = []
    for num in (10**4, 10**5, 10**6):
        cells.append(Timed(cell=cell("serial", num=num), warm_s=0.01 + num * 5e-8, startup_s=0.0))
        cells.append(Timed(cell=cell("processes", 2, num=num), warm_s=0.005 + num * 7e-8, startup_s=0.0))
    assert said_of_nums(run(cells), Basis.WARM)[0] == "Processes pay off up to num 250,000"


@pytest.mark.parametrize(("num", "text"), [(628_123.4, "628,000"), (10_949, "10,900"), (7.4, "7"), (99.96, "100")])
def test_nums_have_three_figures(num: float, text: str) -> None:
    assert round_num(num) == text


def test_a_point_says_everything_about_itself() -> None:
    chart = workers(scaling_run())
    texts = describe_workers(chart.lines[0], 5, chart)
    assert texts[0] == "C++ threads, 8 workers"
    assert texts[1].endswith("x against the same with 1 worker")
    assert texts[2].startswith("95 % interval ")
    assert texts[3].startswith("Efficiency 8")
    assert texts[4].startswith("The fit gives ")
    assert ", 95 % band " in texts[4]
    assert describe_workers(chart.lines[0], 6, chart)[4].endswith(", extrapolated")
    assert not any("fit" in text for text in describe_workers(chart.lines[1], 5, chart))


def test_a_time_says_everything_about_itself() -> None:
    chart = nums(num_run())
    texts = describe_num(chart.lines[1], 0, chart.basis)
    assert texts[:2] == ("Processes, num 10,000", "Start-up and first batch: 0.010 s")


def test_a_name_with_braces_stays_as_it_is() -> None:
    chart = workers(scaling_run(), SpeedupAgainst.BEST)
    odd = WorkersChart(**{name: getattr(chart, name) for name in chart.__slots__} | {"best": "{odd}"})
    assert describe_workers(odd.lines[0], 1, odd)[1].endswith("the best serial, {odd}")


# Px


def everything(scene: Scene) -> list[tuple[float, float]]:
    points = []
    for item in scene.items:
        match item:
            case Area() | Stroke():
                points += item.points
            case Sign() | Words():
                points.append(item.at)
    return points


@pytest.mark.parametrize("log", [False, True], ids=["linear", "log"])
@pytest.mark.parametrize("size", [(1100, 500), (700, 220), (300, 170), (3000, 1500)], ids=str)
@pytest.mark.parametrize("against", list(SpeedupAgainst))
def test_nothing_of_a_workers_chart_lies_outside_of_it(against, size, log) -> None:
    width, height = size
    scene = workers_scene(workers(scaling_run(), against), width, height, measure, log=log)
    assert all(-1 <= x <= width + 1 and -1 <= y <= height + 1 for x, y in everything(scene))


@pytest.mark.parametrize("size", [(1100, 500), (700, 220), (300, 170)], ids=str)
def test_nothing_of_a_num_chart_lies_outside_of_it(size) -> None:
    scene = num_scene(nums(num_run()), *size, measure)
    assert all(-1 <= x <= size[0] + 1 and -1 <= y <= size[1] + 1 for x, y in everything(scene))


def test_both_charts_stand_on_the_same_axis() -> None:
    scene = workers_scene(workers(scaling_run()), 1000, 500, measure)
    places = {True: {}, False: {}}
    for hit in scene.hits:
        places[hit.main][hit.line, hit.dot] = hit.at[0]
    assert places[True] == places[False]


def test_the_labels_of_lines_that_end_together_do_not_touch() -> None:
    scene = workers_scene(workers(scaling_run()), 1000, 500, measure)
    values = [
        item.at[1] for item in scene.items if isinstance(item, Words) and item.size == 13 and item.text.endswith("x")
    ]
    ordered = sorted(values)
    assert len(ordered) == 5  # the fit too
    assert min(b - a for a, b in pairwise(ordered)) >= 20.9


@pytest.mark.parametrize("name", ["workers", "trabajadores"])
def test_what_is_counted_stands_whole_beside_its_axis(name: str) -> None:
    speak(lambda text, comment, n: name if text == "workers" else text)
    scene = workers_scene(workers(scaling_run()), 1000, 500, measure)
    speak(None)
    (found,) = [item for item in scene.items if isinstance(item, Words) and item.text == name]
    width = measure(name, found.size, found.weight)
    left = found.at[0] - width if found.anchor == "end" else found.at[0]
    assert left >= 0
    assert left + width <= 1000


def test_labels_that_do_not_fit_are_counted() -> None:
    cells = [Timed(cell=cell(f"odd-{i}", p), warm_s=1 / p) for i in range(40) for p in (1, 2)]
    scene = workers_scene(workers(run(cells)), 800, 300, measure)
    assert any(
        isinstance(item, Words) and item.text.startswith("and ") and item.text.endswith(" more") for item in scene.items
    )


def test_the_marks_say_what_they_are_in_words() -> None:
    texts = [
        item.text for item in workers_scene(workers(scaling_run()), 1100, 500, measure).items if isinstance(item, Words)
    ]
    assert {"8 cores", "past here cores are shared", "16 logical", "ideal"} <= set(texts)


def test_the_break_even_stands_at_its_num_with_its_interval() -> None:
    chart = nums(num_run())
    scene = num_scene(chart, 1000, 500, measure)
    texts = [item.text for item in scene.items if isinstance(item, Words)]
    assert "break-even 400,000" in texts
    assert any(text.startswith("95 % interval ") for text in texts)
    assert any(text.startswith("start-up 0.010 s") for text in texts)
    (area,) = [item for item in scene.items if isinstance(item, Area)]
    (mark,) = [item for item in scene.items if isinstance(item, Stroke) and item.width == 1.4]
    assert area.points[0][0] < mark.points[0][0] < area.points[1][0]


def test_superlinear_efficiency_has_room_above_100_percent() -> None:
    chart = workers(one("threads", {1: 1.0, 2: 0.3}))
    scene = workers_scene(chart, 800, 400, measure)
    assert "150 %" in [item.text for item in scene.items if isinstance(item, Words)]


@given(st.lists(st.floats(-50, 450), min_size=1, max_size=30), st.floats(1, 40))
def test_what_is_pushed_apart_keeps_its_order_its_distance_and_its_bounds(wanted: list[float], gap: float) -> None:
    wanted = sorted(wanted)
    places = push_apart(wanted, gap, 0.0, 400.0)
    least = min(gap, 400.0 / max(len(wanted) - 1, 1))
    assert all(b - a >= least - 1e-6 for a, b in pairwise(places))
    assert places[0] >= -1e-6
    assert places[-1] <= 400.0 + 1e-6


def test_what_has_room_is_not_moved() -> None:
    assert push_apart([10.0, 50.0, 90.0], 21.0, 0.0, 100.0) == pytest.approx([10.0, 50.0, 90.0])
    assert push_apart([50.0, 50.0], 20.0, 0.0, 100.0) == pytest.approx([40.0, 60.0])


def test_a_scale_stops_at_its_ends() -> None:
    scale = Scale(low=1.0, high=100.0, start=0.0, end=200.0, log=True)
    assert [scale(value) for value in (0.0, 1.0, 10.0, 100.0, 1e6)] == pytest.approx([0.0, 0.0, 100.0, 200.0, 200.0])


def test_a_name_that_is_cut_ends_in_dots() -> None:
    assert shortened("C++ threads", 1000, measure) == "C++ threads"
    assert shortened("C++ threads", 50, measure) == "C++ th…"


@pytest.mark.parametrize(
    ("low", "high", "room", "ticks"),
    [
        (1e3, 1e5, 1000, [1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5]),
        (1e3, 1e5, 150, [1e3, 1e4, 1e5]),
        (1e-4, 1e8, 240, [1e-3, 1e0, 1e3, 1e6]),
    ],
)
def test_ticks_of_decades_thin_out(low, high, room, ticks) -> None:
    assert log_ticks(low, high, room, 60.0) == pytest.approx(ticks)


def test_ticks_of_times_have_their_unit() -> None:
    assert [seconds_tick(at) for at in (5e-5, 0.002, 0.01, 1000.0)] == ["50 µs", "2 ms", "0.01 s", "1,000 s"]


def noisy_run() -> RunResult:
    """Two workers may be faster, or not: their rounds differ by a factor of five."""
    cells = [Timed(cell=cell("threads", 1), warm_s=1.0), Timed(cell=cell("threads", 2), warm_s=0.65, spread=0.95)]
    cells += [Timed(cell=cell("processes", p), warm_s=1.0 + 0.3 * (p - 1)) for p in (1, 2)]
    return run(cells, rounds=7, machine={"physical_cores": 2})


def test_a_gain_whose_interval_holds_1_is_not_claimed() -> None:
    head, why = said(noisy_run())
    assert head == "No gain from more workers is sure"
    assert why.startswith("Python threads with 2 workers: 1.54x, 95 % interval 0.")


def test_one_bad_interval_does_not_press_the_points_flat() -> None:
    chart = workers(noisy_run())
    highest = max(dot.interval.high for line in chart.lines for dot in line.dots if dot.interval is not None)
    assert highest > 6
    assert chart.top < 4
    scene = workers_scene(chart, 900, 400, measure)
    whiskers = [item for item in scene.items if isinstance(item, Stroke) and item.width == 1.6]
    top = min(y for item in whiskers for _, y in item.points)
    assert not any(item.points[0][1] == item.points[1][1] == top for item in whiskers)


def test_where_all_have_the_same_to_say_of_their_law_nobody_is_named() -> None:
    assert workers(noisy_run()).note.startswith("No serial part can be fitted")
    assert workers(noisy_run()).fitted == ()
    assert workers(scaling_run()).note.startswith("C++ threads: ")
    assert workers(scaling_run()).fitted == (0, 1, 2, 3)
