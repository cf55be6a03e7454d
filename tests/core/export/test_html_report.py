"""The report: complete, self-contained, and proof against what a run file may hold."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from scaled_runs import num_run, scaling_run
from speeduplab.core.bench.events import FailureKind
from speeduplab.core.bench.model import Function, Shape
from speeduplab.core.display.appearance import LOOKS
from speeduplab.core.drawing.runtime_svg import tick_words, ticks
from speeduplab.core.export import render
from speeduplab.core.results.caption import times_sentence
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.results.timeline import timeline
from speeduplab.core.results.timeline_text import timeline_headline
from speeduplab.core.summary.summary import Basis, summarise
from synthetic import Timed, around, cell, failure, run

VOID = {"meta", "br", "img", "link", "hr", "input"}


class Page(HTMLParser):
    """A page as its tags, their attributes and its text; fails where tags do not match."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def page(result: RunResult) -> Page:
    return Page(render(result, "html"))


def charts(result: RunResult) -> list[ElementTree.Element]:
    text = render(result, "html")
    parts = text.split('<div class="chart scroll">')[1:]
    return [ElementTree.fromstring(part.partition("</svg>")[0] + "</svg>") for part in parts]


def test_the_page_says_what_the_program_says(picture: RunResult) -> None:
    summary, text = summarise(picture), page(picture).text
    assert summary.headline in text
    assert summary.reason in text
    assert summary.badge in text
    for finding in summary.findings:
        assert finding.claim in text
        assert finding.advice in text


def test_the_page_holds_table_machine_card_and_plan(picture: RunResult) -> None:
    text = page(picture).text
    for part in (
        "Intel Core i5-1145G7",
        "C++ extension GCC 13.3.0",
        "Seed of the order 1",
        "2.03 s to 2.07 s",
        "34.2x",
    ):
        assert part in text


def test_the_page_says_what_went_on_around_each_round() -> None:
    conditions = {0: around(0, foreign_cpu=0.31, steal=None), 1: around(1)}
    quiet = [Timed(cell=cell("serial"), warm_s=1.0)]
    row = "<tr><td>1</td><td>0.4</td><td>0.9</td><td>31 %</td><td>-</td><td>4.1 GHz</td><td>-</td><td>-</td></tr>"
    assert row in render(run(quiet, conditions=conditions), "html")
    assert "Around each round" not in render(run(quiet), "html")


def test_the_page_asks_nothing_of_anybody(picture: RunResult) -> None:
    found = page(picture)
    assert not {"script", "link", "img", "iframe", "object", "image", "use"} & set(found.tags)
    names = {name for name, _ in found.attributes}
    assert not {name for name in names if name.startswith("on")}
    assert not {"src", "href", "xlink:href"} & names
    assert "url(http" not in render(picture, "html")


def test_the_page_follows_the_readers_light_or_dark(picture: RunResult) -> None:
    text = render(picture, "html")
    assert "@media (prefers-color-scheme: dark)" in text
    for look in LOOKS.values():
        assert look.light in text
        assert look.dark in text


def test_intervals_stand_below_their_figures_and_pythons_only_where_there_are_several() -> None:
    one = [Timed(cell=cell("serial"), warm_s=0.2), Timed(cell=cell("threads", 2), warm_s=0.1)]
    table = render(run(one), "html").partition("<thead>")[2].partition("</tbody>")[0]
    assert table.count("<small>95 % interval</small></th>") == 2
    assert ">Python</th>" not in table
    assert re.search(r"<td>2\.00x<small>[\d.]+ to [\d.]+</small></td>", table)
    several = [Timed(cell=cell("serial", python=python), warm_s=0.2) for python in ("/a/python", "/b/python")]
    assert ">Python</th>" in render(run(several), "html")
    quick = render(run(one, rounds=3), "html")
    assert "<small>95 % interval" not in quick


def test_a_hostile_run_injects_nothing(hostile: RunResult, picture: RunResult) -> None:
    found = page(hostile)
    assert set(found.tags) <= {*page(picture).tags, "pre"}
    assert not {name for name, _ in found.attributes if name.startswith("on")}
    assert "<script>alert" in found.text  # as words
    assert "49" not in found.text.partition("Last words")[2].partition("Machine")[0]


def test_no_control_character_reaches_the_page(hostile: RunResult) -> None:
    text = render(hostile, "html")
    assert "\x00" not in text
    assert "\x1b" not in text


def test_charts_are_well_formed_and_drawn_by_class(picture: RunResult) -> None:
    warm, cold = charts(picture)
    assert "pattern" not in {element.tag.rpartition("}")[2] for element in warm.iter()}
    assert "pattern" in {element.tag.rpartition("}")[2] for element in cold.iter()}
    assert not any("#" in element.get("fill", "") and "url(" not in element.get("fill", "") for element in cold.iter())


def test_ids_of_the_charts_are_apart(picture: RunResult) -> None:
    ids = [value for name, value in page(picture).attributes if name == "id"]
    assert len(ids) == len(set(ids))


def test_a_chart_draws_every_sample(picture: RunResult) -> None:
    warm = charts(picture)[0]
    assert sum(element.tag.endswith("circle") for element in warm.iter()) == 5 * 7


@pytest.mark.parametrize("kind", ["finished", "with_failures", "hostile", "empty"])
def test_charts_of_any_run_are_well_formed(kind: str, request: pytest.FixtureRequest) -> None:
    assert len(charts(request.getfixturevalue(kind))) == 2


def test_each_workload_and_num_has_charts_of_its_own() -> None:
    result = run([Timed(cell=cell("serial", num=num), warm_s=num / 1e6) for num in (10**5, 10**6)])
    assert len(charts(result)) == 4
    assert "Warm: Counter, num 100,000" in page(result).text


def test_a_stopped_run_says_so(with_failures: RunResult) -> None:
    text = page(with_failures).text
    assert "Stopped after round 3 of 7" in text
    assert "failed: crashed: =1+1" in text


def test_a_row_that_cannot_run_is_not_called_failed() -> None:
    missing = [failure(1, r, FailureKind.UNAVAILABLE, "work.py needs the module numpy.") for r in range(7)]
    cells = [Timed(cell=cell(key, count), warm_s=0.2) for key, count in (("serial", 1), ("threads", 2))]
    text = page(run(cells, failures=missing)).text
    assert "cannot run: work.py needs the module numpy." in text
    assert "failed:" not in text


@pytest.mark.parametrize("top", [3e-7, 0.00012, 0.004, 0.07, 0.9999, 1.0, 2.6, 44.0, 1e5])
def test_an_axis_has_some_round_ticks(top: float) -> None:
    found = ticks(top)
    assert found[0] == 0
    assert 4 <= len(found) <= 8
    assert found[-1] < top


def test_ticks_of_one_axis_share_a_unit() -> None:
    assert [tick_words(at, 0.06) for at in ticks(0.06)] == ["0", "0.01 s", "0.02 s", "0.03 s", "0.04 s", "0.05 s"]
    assert [tick_words(at, 0.0021) for at in ticks(0.0021)] == ["0", "0.5 ms", "1 ms", "1.5 ms", "2 ms"]


def scaling_charts(result: RunResult) -> list[ElementTree.Element]:
    parts = render(result, "html").split('<div class="chart scroll scaling">')[1:]
    return [ElementTree.fromstring(part.partition("</svg>")[0] + "</svg>") for part in parts]


def words(chart: ElementTree.Element) -> set[str]:
    return {element.text or "" for element in chart.iter() if element.tag.endswith("text")}


def test_a_worker_sweep_is_drawn_warm_and_cold_with_fit_and_ideal() -> None:
    warm, cold = scaling_charts(scaling_run())
    for chart in (warm, cold):
        assert {"ideal", "8 cores", "16 logical", "C++ threads", "Efficiency: speed-up per worker"} <= words(chart)
        assert any("fit, extended past 8" in text for text in words(chart))
        assert [element for element in chart.iter() if element.get("fill-opacity") == "0.24"]
    text = page(scaling_run()).text
    assert "fit of C++ threads and its 95 % band" in text
    assert "C++ threads scale to the 8 cores" in text


def test_a_num_sweep_is_drawn_with_its_break_even() -> None:
    warm, cold = scaling_charts(num_run())
    assert "break-even 400,000" in words(cold)
    assert not any(text.startswith("break-even") for text in words(warm))
    assert "Processes pay off from num 400,000." in page(num_run()).text


def test_a_run_without_a_sweep_or_without_an_end_has_no_scaling_chart(picture: RunResult) -> None:
    assert scaling_charts(picture) == []
    assert scaling_charts(scaling_run(rounds_done=2, outcome=None)) == []


def test_scaling_charts_are_drawn_by_class_and_hostile_names_stay_words(hostile: RunResult) -> None:
    for chart in scaling_charts(scaling_run(("<b>&amp;", "cpp-threads"))):
        assert not any("#" in (element.get("fill") or "") for element in chart.iter())
        assert "<b>&amp;" in words(chart)
    assert scaling_charts(hostile) == []


def test_ids_of_a_page_with_all_kinds_of_charts_are_apart() -> None:
    ids = [value for name, value in page(scaling_run()).attributes if name == "id"]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("basis", list(Basis))
def test_the_page_begins_with_what_the_window_shows_cold_or_warm(picture: RunResult, basis: Basis) -> None:
    summary = summarise(picture, basis=basis)
    text = Page(render(picture, "html", basis=basis)).text
    assert text.startswith(f"{summary.headline} {summary.headline} {summary.reason}")
    assert all(f"{finding.claim} {finding.detail}" in text for finding in summary.findings)
    assert f"Table {basis} times unless" in text
    assert times_sentence(basis) in text


def test_the_page_begins_with_the_baseline_that_the_window_has(picture: RunResult) -> None:
    summary = summarise(picture, basis=Basis.WARM, baseline=3)
    assert summary.headline in Page(render(picture, "html", baseline=3)).text


def test_the_machine_is_listed_in_words(picture: RunResult) -> None:
    text = page(picture).text
    assert "C++ extension GCC 13.3.0, -O3, pybind11 3.0.1" in text
    assert "Power mains" in text
    assert "physical_cores" not in text
    assert "native.compiler" not in text


def test_the_page_shows_what_each_worker_does(picture: RunResult) -> None:
    text = page(picture).text
    assert "What each worker does" in text
    part = render(picture, "html").partition('<div class="chart scroll timeline scaling">')[2].partition("</svg>")[0]
    drawn = ElementTree.fromstring(f"{part}</svg>")
    assert drawn.get("aria-label") == "What each worker does"
    workers = sum(row.cell.workers for row in summarise(picture).rows)
    assert len([one for one in drawn.iter() if str(one.text).endswith("%")]) == workers
    assert (
        timeline_headline(
            summarise(picture).rows,
            {row.index: timeline(picture, row.index, Basis.WARM) for row in summarise(picture).rows},
        )[0]
        in text
    )


def test_a_function_of_the_users_comes_with_advice_and_code() -> None:
    function = Function(file="/x/w.py", module="", name="f", shape=Shape.INDEX, source="def f(i): return '<b>'\n")
    cells = [
        Timed(cell=cell(key, workers, workload="function"), warm_s=warm_s)
        for key, workers, warm_s in (("serial", 1, 2.0), ("threads", 2, 1.1))
    ]
    result = run(cells)
    assert "What to do" not in render(result, "html")
    result.started = replace(result.started, plan=replace(result.plan, function=function))
    page = render(result, "html")
    assert "<b>Use 2 Python threads: 1.82x</b>" in page
    assert "def f_all(items):" in page


def test_workers_times_inner_threads_are_a_map_of_every_pair() -> None:
    cells = [
        Timed(cell=cell("processes", workers, inner_threads=inner), warm_s=inner**0.5 / workers)
        for workers in (1, 4)
        for inner in (1, 8)
    ]
    page = Page(render(run(cells), "html"))
    text = " ".join(page.words)
    assert "Processes: speed-up against 1 worker x 1 inner thread" in text
    assert "Fastest: 4 workers x 1 inner thread, 4.0" in text
    assert "usual default" not in text  # 8 workers were not measured
