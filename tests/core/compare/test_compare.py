"""Runs side by side: what matches, what may be claimed, what a gate in CI makes of it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import log
from pathlib import Path
from statistics import NormalDist

import pytest
from speeduplab.core.bench.events import FailureKind, Outcome
from speeduplab.core.bench.model import Function, Shape, StartMethod
from speeduplab.core.cli.compare_command import CompareError, parse_share
from speeduplab.core.cli.main import main
from speeduplab.core.compare import Basis, Claim, Comparison, change, change_words, compare
from speeduplab.core.compare.ratio import ratio_interval
from speeduplab.core.machine.card_diff import flat_card, side_by_side
from speeduplab.core.runfile import save
from speeduplab.core.stats.intervals import timing
from synthetic import MACHINE, Timed, around, cell, failure, run, run_events

SERIAL = Timed(cell=cell("serial"), warm_s=1.0)
THREADS = Timed(cell=cell("threads", 2), warm_s=0.9)
SPAWN = Timed(cell=cell("processes", 2), warm_s=0.6)


def slower(timed: Timed, factor: float) -> Timed:
    return replace(timed, warm_s=timed.warm_s * factor)


def sides(base: Sequence[Timed], other: Sequence[Timed], **options) -> Comparison:
    return compare([("one", run(base)), ("two", run(other))], **options)


def the_change(comparison: Comparison, index: int = 0, side: int = 1):
    found = comparison.cells[index].changes[side]
    assert found is not None
    return found


# The statistics.


def test_the_ratio_is_that_of_the_medians() -> None:
    assert change(timing([1.0, 2.0, 4.0]), timing([3.0, 3.0, 90.0])).ratio == 1.5


def test_equal_samples_show_no_difference() -> None:
    times = [1.0, 1.01, 0.99, 1.02, 0.98, 1.0, 1.0]
    found = change(timing(times), timing(times))
    assert found.claim is Claim.NO_DIFFERENCE
    assert found.interval is not None
    assert found.interval.low < 1 < found.interval.high


@pytest.mark.parametrize(("factor", "claim"), [(1.2, Claim.LONGER), (0.8, Claim.SHORTER)])
def test_a_difference_beyond_the_noise_is_claimed(factor: float, claim: Claim) -> None:
    base = [1.0, 1.01, 0.99, 1.02, 0.98, 1.0, 1.0]
    assert change(timing(base), timing([time * factor for time in base])).claim is claim


@pytest.mark.parametrize(("base", "other"), [(5, 7), (7, 5), (3, 3), (1, 15)])
def test_fewer_than_six_rounds_on_either_side_are_too_few_to_say(base: int, other: int) -> None:
    found = change(timing([1.0] * base), timing([2.0] * other))
    assert (found.claim, found.interval, found.ratio) == (Claim.TOO_FEW_ROUNDS, None, 2.0)


def test_the_interval_turns_over_with_the_sides() -> None:
    one, two = [1.0, 1.2, 0.9, 1.1, 1.0, 1.3], [2.0, 2.1, 2.6, 1.9, 2.2, 2.0, 2.4]
    there, back = ratio_interval(timing(one), timing(two)), ratio_interval(timing(two), timing(one))
    assert there.low == pytest.approx(1 / back.high)
    assert there.high == pytest.approx(1 / back.low)


def test_one_spike_does_not_decide_the_interval() -> None:
    base = [1.0, 1.01, 0.99, 1.02, 0.98, 1.0, 1.0]
    spiked = [*base[:-1], 3.0]
    assert ratio_interval(timing(base), timing(spiked)).high < 1.5


def test_an_interval_of_too_few_values_is_refused() -> None:
    with pytest.raises(ValueError, match="too few values"):
        ratio_interval(timing([1.0] * 5), timing([1.0] * 9))


Noise = Callable[[random.Random], float]


def skewed(scale: float) -> Noise:
    """Logarithms of times that only ever get longer; their median is 0."""
    return lambda draw: draw.expovariate(1 / scale) - scale * log(2)


def spiky(scale: float) -> Noise:
    """Skewed, and one in ten is longer still; less the median, which lies below every spike."""
    median = scale * log(1 / (1 - 0.5 / 0.9))
    return lambda draw: draw.expovariate(1 / scale) + (draw.uniform(0.2, 0.7) if draw.random() < 0.1 else 0.0) - median


def normal(scale: float) -> Noise:
    return lambda draw: NormalDist(0, scale).inv_cdf(draw.random() or 0.5)


@pytest.mark.parametrize(
    ("base_noise", "other_noise"),
    [(skewed(0.05), skewed(0.05)), (spiky(0.05), spiky(0.05)), (normal(0.01), skewed(0.1)), (spiky(0.1), spiky(0.01))],
    ids=["skewed", "spikes", "other-shapes", "one-noisy-machine"],
)
@pytest.mark.parametrize("rounds", [(6, 6), (7, 7), (15, 15), (7, 15)], ids=str)
def test_95_percent_intervals_hold_the_true_ratio_93_times_in_100_or_more(
    rounds: tuple[int, int], base_noise: Noise, other_noise: Noise
) -> None:
    draw, hits, tries = random.Random(20251123), 0, 1500
    for _ in range(tries):
        base = [2.0 ** base_noise(draw) for _ in range(rounds[0])]
        other = [1.3 * 2.0 ** other_noise(draw) for _ in range(rounds[1])]
        found = ratio_interval(timing(base), timing(other))
        hits += found.low <= 1.3 <= found.high
    assert hits / tries >= 0.93


# What matches.


def test_cells_are_matched_whatever_their_order() -> None:
    comparison = sides([SERIAL, THREADS], [slower(THREADS, 1.5), slower(SERIAL, 1.2)])
    assert [found.title for found in comparison.cells] == ["Serial", "Python threads"]
    assert the_change(comparison, 0).ratio == pytest.approx(1.2)
    assert the_change(comparison, 1).ratio == pytest.approx(1.5)


def test_cells_of_one_run_only_are_listed_apart() -> None:
    comparison = sides([SERIAL, THREADS], [SERIAL, SPAWN])
    assert [(lone.title, lone.sides) for lone in comparison.lone] == [("Python threads", (0,)), ("Processes", (1,))]


@pytest.mark.parametrize(
    "other",
    [
        cell("threads", 4),
        cell("threads", 2, num=7),
        cell("threads", 2, workload="primes"),
        cell("qthreadpool", 2),
    ],
    ids=["workers", "num", "workload", "strategy"],
)
def test_another_number_or_key_is_another_cell(other) -> None:
    assert sides([THREADS], [replace(THREADS, cell=other)]).cells == ()


def test_another_start_method_is_another_cell() -> None:
    fork = replace(SPAWN, cell=replace(SPAWN.cell, start_method=StartMethod.FORK))
    assert sides([SPAWN], [fork]).cells == ()


def test_runs_under_one_python_each_are_compared_across_versions() -> None:
    comparison = sides([SERIAL], [replace(SERIAL, version="3.13.0", gil=False)])
    assert len(comparison.cells) == 1
    assert "The Pythons differ: A has 3.14.0 and B has 3.13.0t." in comparison.notes


def test_where_runs_have_several_pythons_the_version_tells_cells_apart() -> None:
    newer = replace(SERIAL, cell=cell("serial", python="/usr/bin/python3.15"), version="3.15.0")
    comparison = sides([SERIAL, newer], [slower(newer, 2), SERIAL])
    assert [found.key.python for found in comparison.cells] == ["3.14.0", "3.15.0"]
    assert [the_change(comparison, at).ratio for at in (0, 1)] == [pytest.approx(1.0), pytest.approx(2.0)]


def test_two_builds_of_one_version_stay_two_cells() -> None:
    twin = replace(SERIAL, cell=cell("serial", python="/opt/python3"))
    assert len(sides([SERIAL, twin], [SERIAL, twin]).cells) == 2


def test_a_cell_that_failed_has_no_ratio_and_keeps_its_row() -> None:
    failed = run([SERIAL, THREADS], failures=[failure(1, round_) for round_ in range(7)])
    comparison = compare([("one", run([SERIAL, THREADS])), ("two", failed)])
    assert comparison.cells[1].changes == (None, None)
    assert [(found.title, side) for found, side in comparison.longer_than(0.05)] == [("Python threads", 1)]


def test_another_baseline_turns_the_ratio_over() -> None:
    comparison = sides([SERIAL], [slower(SERIAL, 2)], baseline=1)
    assert comparison.cells[0].changes[1] is None
    assert the_change(comparison, 0, 0).ratio == pytest.approx(0.5)


def test_cold_times_hold_start_up() -> None:
    late = replace(SPAWN, startup_s=0.6)
    assert the_change(sides([SPAWN], [late], basis=Basis.COLD)).ratio == pytest.approx(1.2 / 0.6001)
    assert the_change(sides([SPAWN], [late], basis=Basis.WARM)).ratio == pytest.approx(1.0)


def test_three_runs_are_each_compared_with_the_baseline() -> None:
    runs = [(str(factor), run([slower(SERIAL, factor)])) for factor in (1, 2, 3)]
    ratios = [one.ratio if one else None for one in compare(runs).cells[0].changes]
    assert ratios == [None, pytest.approx(2.0), pytest.approx(3.0)]


def test_plans_that_differ_are_noted() -> None:
    comparison = compare([("one", run([SERIAL], rounds=7)), ("two", run([SERIAL, THREADS], rounds=15))])
    assert "The plans differ: A has 1 cell and 7 rounds and B has 2 cells and 15 rounds." in comparison.notes


def test_the_same_plan_and_machine_leave_nothing_to_note() -> None:
    comparison = sides([SERIAL], [SERIAL])
    assert comparison.notes == ()
    assert not any(fact.differs for fact in comparison.machine)


def test_a_stopped_run_is_noted() -> None:
    stopped = run([SERIAL], rounds_done=3, outcome=Outcome.STOPPED)
    assert "B was stopped after 3 of 7 rounds." in compare([("one", run([SERIAL])), ("two", stopped)]).notes


def test_what_a_run_itself_finds_against_its_times_is_noted() -> None:
    busy = {at: around(at, foreign_cpu=0.3) for at in range(7)}
    other = run([SERIAL], conditions=busy, failures=[failure(0, 6)], machine={**MACHINE, "power": "battery"})
    notes = compare([("one", run([SERIAL])), ("two", other)]).notes
    claims = "Serial: 1 of 7 rounds failed; Others used up to 30 % of the CPU; Measured on battery"
    assert f"Findings in B: {claims}." in notes
    assert not any(note.startswith("Findings in A") for note in notes)


def test_results_that_differ_are_noted() -> None:
    comparison = sides([SERIAL], [replace(SERIAL, result=17)])
    assert comparison.results_differ
    assert "Serial, 1 worker, returned 1,000,000 in A and 17 in B." in comparison.notes


def test_results_that_all_runs_returned_and_that_agree_are_equal() -> None:
    assert sides([SERIAL, THREADS], [THREADS, SERIAL]).results_equal is True


def test_results_that_differ_are_not_equal() -> None:
    assert sides([SERIAL, THREADS], [THREADS, replace(SERIAL, result=17)]).results_equal is False


@pytest.mark.parametrize("at", [[0], [0, 1]], ids=["some", "all"])
def test_results_that_a_run_lacks_are_not_known_to_be_equal(at: list[int]) -> None:
    failed = run([SERIAL, THREADS], failures=[failure(index, round_) for index in at for round_ in range(7)])
    assert compare([("one", run([SERIAL, THREADS])), ("two", failed)]).results_equal is None


def test_runs_without_a_common_cell_share_no_result() -> None:
    assert sides([SERIAL], [THREADS]).results_equal is None


def test_one_run_is_too_few() -> None:
    with pytest.raises(ValueError, match="at least 2 runs, got 1"):
        compare([("one", run([SERIAL]))])


# The machine cards.


def test_what_machines_differ_in_is_marked() -> None:
    facts = {fact.name: fact for fact in side_by_side([MACHINE, {**MACHINE, "cpu": "Zen 4", "load": 3.0}])}
    assert facts["cpu"].differs
    assert facts["cpu"].values == ("Intel Core i5-1145G7", "Zen 4")
    assert not facts["native.compiler"].differs


def test_the_load_of_a_moment_is_no_difference_of_machines() -> None:
    (fact,) = side_by_side([{"load": 0.1}, {"load": 0.7}])
    assert not fact.differs


def test_a_hostile_card_becomes_short_printable_text() -> None:
    card = {"cpu": "\x1b[31m" + "x" * 1000, "a": {"b": [1, {"c": "\n"}]}, **{str(at): at for at in range(1000)}}
    flat = flat_card(card)
    assert len(flat) <= 200
    assert all(text.isprintable() and len(text) <= 100 for pair in flat.items() for text in pair)


# The words and the command.


@pytest.mark.parametrize(
    ("factor", "words"),
    [(1.2, "20 % longer"), (0.9, "10 % shorter"), (2.4, "2.40 times as long"), (0.3, "3.33x faster")],
)
def test_a_change_in_words(factor: float, words: str) -> None:
    assert change_words(change(timing([1.0] * 7), timing([factor] * 7))) == words


@pytest.mark.parametrize(("text", "share"), [("5%", 0.05), ("5 %", 0.05), ("2.5", 0.025), ("0", 0.0), ("150%", 1.5)])
def test_a_share_is_a_percentage(text: str, share: float) -> None:
    assert parse_share(text) == pytest.approx(share)


@pytest.mark.parametrize("text", ["", "five", "-1%", "1e99", "nan", "5%%", "9" * 50])
def test_a_share_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(CompareError, match="--fail-above takes a share"):
        parse_share(text)


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., list[str]]:
    """Writes runs to files and gives their paths."""

    def write(*runs: Sequence[Timed], **options) -> list[str]:
        paths = [tmp_path / f"{at}.speedup.jsonl" for at in range(len(runs))]
        for path, cells in zip(paths, runs, strict=True):
            save(run_events(cells, **options), path)
        return [str(path) for path in paths]

    return write


def test_compare_prints_one_json_object(files, capsys: pytest.CaptureFixture[str]) -> None:
    paths = files([SERIAL, THREADS], [slower(SERIAL, 1.2), SPAWN])
    assert main(["compare", *paths, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["format"] == "speeduplab-comparison"
    assert [run["file"] for run in found["runs"]] == paths
    (only,) = found["cells"]
    assert only["changes"][0] is None
    assert only["changes"][1]["claim"] == "longer"
    assert only["changes"][1]["low"] > 1.1
    assert len(found["only"]) == 2


def test_results_that_were_never_compared_are_null_and_said_to_be_not_known(
    tmp_path: Path, files, capsys: pytest.CaptureFixture[str]
) -> None:
    (base,) = files([SERIAL])
    other = str(tmp_path / "failed.speedup.jsonl")
    save(run_events([SERIAL], failures=[failure(0, at, FailureKind.CRASHED) for at in range(7)]), Path(other))
    main(["compare", base, other, "--json"])
    assert json.loads(capsys.readouterr().out)["results_equal"] is None
    main(["compare", base, other])
    said = "The runs returned the same results: not known, 1 of 1 cell lacks a result in some run"
    assert said in capsys.readouterr().out


def test_compare_prints_a_table(files, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files([SERIAL, THREADS], [slower(SERIAL, 1.2), THREADS])]) == 0
    out = capsys.readouterr().out
    assert "20 % longer" in out
    assert "no difference shown" in out
    assert "The machine cards say the same." in out
    assert "The runs returned the same results: True" in out


@pytest.mark.parametrize("rounds", [1, 3, 5])
def test_of_few_rounds_there_are_times_and_ratios_and_why_they_claim_nothing_is_said_once(
    files, capsys: pytest.CaptureFixture[str], rounds: int
) -> None:
    assert main(["compare", *files([SERIAL, THREADS], [slower(SERIAL, 1.2), THREADS], rounds=rounds)]) == 0
    out = capsys.readouterr().out
    assert "1.200" in out
    assert "1.000" in out
    assert out.count("claims nothing: that takes 6 rounds in each run. `speeduplab run --more FILE` adds") == 1
    assert "too few" not in out


@pytest.mark.parametrize(("above", "status"), [("5%", 1), ("30%", 0)])
def test_fail_above_makes_a_gate(files, above: str, status: int) -> None:
    assert main(["compare", *files([SERIAL], [slower(SERIAL, 1.2)]), "--fail-above", above]) == status


@pytest.mark.parametrize(("typed", "said"), [("5%", "5 %"), ("2.5 %", "2.5 %"), ("0.0001", "0.0001 %"), ("10", "10 %")])
def test_the_gate_says_its_limit_as_it_was_asked_for(files, capsys, typed: str, said: str) -> None:
    main(["compare", *files([SERIAL], [slower(SERIAL, 1.2)]), "--fail-above", typed])
    assert f"(--fail-above {said})" in capsys.readouterr().err


def test_the_gate_stays_open_for_a_median_above_it_whose_interval_is_not(files) -> None:
    noisy = replace(slower(SERIAL, 1.06), spread=0.1)
    assert main(["compare", *files([SERIAL], [noisy]), "--fail-above", "5%"]) == 0


def test_the_gate_names_what_it_cannot_judge(tmp_path: Path, files, capsys: pytest.CaptureFixture[str]) -> None:
    (base,) = files([SERIAL, THREADS])
    other = tmp_path / "gaps.speedup.jsonl"
    save(run_events([SERIAL, THREADS], failures=[failure(1, at) for at in range(3)]), other)
    assert main(["compare", base, str(other), "--fail-above", "5%"]) == 0
    said = "--fail-above cannot judge Python threads, 2 workers: measure at least 6 rounds in every run"
    assert said in capsys.readouterr().err


def test_the_gate_closes_for_a_cell_that_failed(tmp_path: Path, files) -> None:
    (base,) = files([SERIAL, THREADS])
    other = tmp_path / "failed.speedup.jsonl"
    save(run_events([SERIAL, THREADS], failures=[failure(1, at, FailureKind.CRASHED) for at in range(7)]), other)
    assert main(["compare", base, str(other), "--fail-above", "5%"]) == 1


def test_a_gate_that_can_judge_nothing_is_wrong_usage(files, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files([SERIAL], [SERIAL], rounds=3), "--fail-above", "5%"]) == 2
    assert "at least 6 rounds" in capsys.readouterr().err


def test_results_that_differ_end_with_status_1(files) -> None:
    assert main(["compare", *files([SERIAL], [replace(SERIAL, result=17)])]) == 1


def test_runs_without_a_common_cell_end_with_a_sentence_and_status_2(files, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files([SERIAL], [replace(SERIAL, cell=cell("serial", num=5))])]) == 2
    assert "no cell in common" in capsys.readouterr().err


def test_another_file_can_be_the_baseline(files, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = files([SERIAL], [slower(SERIAL, 2)])
    assert main(["compare", one, "--baseline", two, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [run["file"] for run in found["runs"]] == [two, one]
    assert found["cells"][0]["changes"][1]["ratio"] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("extra", "words"),
    [
        (["--basis", "hot"], "basis must be one of cold, warm"),
        (["--fail-above", "much"], "--fail-above takes"),
    ],
)
def test_wrong_options_are_named(files, capsys: pytest.CaptureFixture[str], extra: list[str], words: str) -> None:
    assert main(["compare", *files([SERIAL], [SERIAL]), *extra]) == 2
    assert words in capsys.readouterr().err


def test_one_file_alone_is_refused(files, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files([SERIAL])]) == 2
    assert "got 1" in capsys.readouterr().err


def test_a_file_that_is_no_run_is_refused(files, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "poem.txt"
    other.write_text("roses", encoding="utf-8")
    assert main(["compare", *files([SERIAL]), str(other)]) == 2
    assert "no run of Speedup Lab" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "sha256", "said"),
    [
        ("g", "1", "The functions differ: A has f(i) of work.py and B has g(i) of work.py."),
        ("f", "2", "The runs are of different texts of f(i) of work.py."),
        ("f", "1", ""),
    ],
)
def test_two_functions_of_the_users_or_two_texts_of_one_are_told_apart(name: str, sha256: str, said: str) -> None:
    one, two = run([Timed(cell=cell("threads", 2), warm_s=1.0)]), run([Timed(cell=cell("threads", 2), warm_s=1.0)])
    for result, (who, text) in ((one, ("f", "1")), (two, (name, sha256))):
        function = Function(file="/home/work.py", module="", name=who, shape=Shape.INDEX, sha256=text)
        result.started = replace(result.started, plan=replace(result.started.plan, function=function))
    notes = compare([("one", one), ("two", two)]).notes
    assert [note for note in notes if "function" in note or "texts" in note] == ([said] if said else [])
