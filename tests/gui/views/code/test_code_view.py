"""The Code view: lines beside results, and what differs marked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from speeduplab.core.bench.events import CellFailed, FailureKind, RunStarted
from speeduplab.core.bench.model import Function, Shape
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.sources import excerpts
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.code.code_paint import painted
from speeduplab.gui.views.code.code_view import CodeView, one_row_each
from states import summed_up
from synthetic import Timed, cell, example_run, failure, run, run_events


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> CodeView:
    apply_theme(qapp, LIGHT)
    made = CodeView()
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.resize(1000, 600)
    made.show()
    return made


def shown(view: CodeView) -> list[str]:
    return [pane.strategy() for pane in view.panes() if pane.isVisible()]


def test_at_first_the_baseline_stands_beside_the_fastest(view: CodeView) -> None:
    summary = summarise(example_run(), basis=Basis.COLD)
    view.set_state(summed_up(summary))
    assert shown(view) == ["serial", summary.rows[summary.ranking[0]].cell.strategy]


def test_the_text_is_the_source_and_the_numbers_are_the_files(view: CodeView) -> None:
    view.set_state(summed_up(summarise(example_run())))
    view.set_value("serial", "threads")
    sheet = view.panes()[1].sheet
    lines = [line.text for one in excerpts("threads", "primes") for line in one.lines if line.text]
    text = sheet.toPlainText()
    assert all(line in text for line in lines)
    numbers = [number for number, _ in sheet.numbers() if number]
    assert numbers == [line.number for one in excerpts("threads", "primes") for line in one.lines if line.number]


def test_only_lines_that_differ_are_marked(view: CodeView) -> None:
    view.set_state(summed_up(summarise(example_run())))
    view.set_value("serial", "threads")
    left, right = (pane.sheet.numbers() for pane in view.panes())
    assert 0 < sum(marked for _, marked in left) < sum(marked for _, marked in right)
    assert view.title().startswith("The loop is the same")
    view.set_value("threads", "threads")
    assert not any(marked for pane in view.panes() for _, marked in pane.sheet.numbers())


def test_the_result_stands_beside_the_choice(view: CodeView) -> None:
    view.set_state(summed_up(summarise(example_run(), basis=Basis.COLD)))
    view.set_value("serial", "cpp-threads")
    assert view.panes()[0].result().startswith("1.00x ")
    assert " s, " in view.panes()[1].result()


def test_a_failed_row_says_why(view: CodeView) -> None:
    cells = [Timed(cell=cell("serial"), warm_s=1.0), Timed(cell=cell("threads", 2), warm_s=1.0)]
    lost = [failure(1, round_, FailureKind.KILLED, "killed, out of memory") for round_ in range(7)]
    view.set_state(summed_up(summarise(run(cells, failures=lost))))
    assert view.panes()[1].result() == "failed: killed, out of memory"


def test_picking_another_strategy_shows_its_lines_and_stays_for_the_next_run(view: CodeView) -> None:
    view.set_state(summed_up(summarise(example_run())))
    choice = view.panes()[0]._choice
    place = [choice.itemText(row) for row in range(choice.count())].index("Processes")
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    assert view.value()[0] == "processes"
    assert "os.fork()" in view.panes()[0].sheet.toPlainText()
    view.set_state(summed_up(summarise(example_run())))
    assert shown(view)[0] == "processes"


def test_one_strategy_alone_has_one_sheet(view: CodeView) -> None:
    view.set_state(summed_up(summarise(run([Timed(cell=cell("threads", 2), warm_s=1.0)]))))
    assert shown(view) == ["threads"]


def test_a_strategy_of_a_newer_version_has_a_sheet_without_lines(view: CodeView) -> None:
    view.set_state(summed_up(summarise(run([Timed(cell=cell("quantum", 2), warm_s=1.0)]))))
    assert view.panes()[0].sheet.toPlainText() == ""


def test_without_a_run_it_offers_one(view: CodeView) -> None:
    view.set_state(summed_up(None))
    assert view._pages.currentIndex() == 0


def test_the_theme_changes_while_it_is_shown(view: CodeView) -> None:
    view.set_state(summed_up(summarise(example_run())))
    before = view.panes()[0].sheet.toPlainText()
    view.set_theme(DARK)
    assert view.panes()[0].sheet.toPlainText() == before


def test_presented_it_has_names_where_the_choices_were(view: CodeView) -> None:
    view.set_state(summed_up(summarise(example_run())))
    view.set_presenting(True)
    pane = view.panes()[0]
    assert not pane._choice.isVisible()
    assert pane._name.isVisible()


def test_of_each_strategy_there_is_its_best_row() -> None:
    rows = one_row_each(summarise(example_run()))
    strategies = [row.cell.strategy for row in rows]
    assert len(set(strategies)) == len(strategies)


def test_highlighting_keeps_every_character_in_its_line() -> None:
    text = 'def f():\n    """Two\n    lines."""\n    return "a" + 1  # why\n'
    lines = painted(text, "python", LIGHT)
    assert ["".join(part for part, _ in line) for line in lines] == text.split("\n")


def test_what_is_ready_beforehand_and_what_is_timed_stands_above_the_lines(view: CodeView) -> None:
    timed = [Timed(cell=cell(key, num=1000, workload="ship"), warm_s=0.1) for key in ("serial", "cpp-serial")]
    view.set_state(summed_up(summarise(run(timed))))
    assert "Ready before the clock runs: numbers" in view.about()
    assert "Timed: packing and sending" in view.about()


def test_a_room_sees_the_lines_alone(view: CodeView) -> None:
    view.set_state(summed_up(summarise(example_run())))
    assert "Timed: " in view.about()
    view.set_presenting(True)
    assert not view._about.isVisible()


def own_run() -> RunResult:
    source = "import math\n\ndef helper(i):\n    return math.sqrt(-i)\n\ndef f(i):\n    return helper(i)\n"
    function = Function(file="/home/me/work.py", module="", name="f", shape=Shape.INDEX, source=source)
    cells = [
        Timed(cell=cell(key, count, workload="function"), warm_s=0.2) for key, count in (("serial", 1), ("threads", 2))
    ]
    words = 'File "/home/me/work.py", line 4, in helper'
    failures = [
        CellFailed(cell=1, round=r, kind=FailureKind.RAISED, reason="item 1 raises ValueError", last_words=words)
        for r in range(7)
    ]
    begun, *others = run_events(cells, failures=failures)
    assert isinstance(begun, RunStarted)
    return RunResult.fold([replace(begun, plan=replace(begun.plan, function=function)), *others])


def test_a_line_that_is_asked_for_is_selected_with_the_whole_file_where_it_is_outside_the_function(
    view: CodeView,
) -> None:
    result = own_run()
    summary = summarise(result)
    assert summary.lines == {1: 4}
    view.set_state(summed_up(summary, result))
    left = view.panes()[0]
    assert "import math" not in left.sheet.toPlainText()
    view.show_line(1, 4)
    assert left.strategy() == "threads"
    assert left.sheet.textCursor().selectedText().strip() == "return math.sqrt(-i)"
    assert "import math" in left.sheet.toPlainText()
    view.set_state(summed_up(summarise(example_run()), example_run()))
    assert "import math" not in left.sheet.toPlainText()


def test_code_whose_loop_is_gone_stands_beside_the_same_with_its_barrier_and_has_no_time(view: CodeView) -> None:
    cells = [("serial", 1.0), ("cpp-serial", 0.01), ("cpp-deleted", 1e-6)]
    timed = [Timed(cell=cell(key, workload="counter", num=10**7), warm_s=seconds) for key, seconds in cells]
    view.set_state(summed_up(summarise(run(timed))))
    assert shown(view) == ["cpp-serial", "cpp-deleted"]
    assert view.panes()[1].result() == "impossible"
