"""Functions of a notebook: written down with what they use, and raced by `race` and `%%race`."""

from __future__ import annotations

import asyncio
import linecache
import sys
import textwrap
from dataclasses import replace
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import speeduplab.race
from speeduplab.core.api.definitions import text_of
from speeduplab.core.api.function_object import function_of
from speeduplab.core.api.race_magic import race_cell, register
from speeduplab.core.api.race_result import RaceResult
from speeduplab.core.bench.model import Function, Shape, StartMethod
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.summary.summary import summarise
from synthetic import Timed, cell, run


def in_notebook(text: str) -> dict[str, Any]:
    """What a cell leaves in the names of a notebook, whose text Python keeps without a file."""
    name = f"<cell {len(linecache.cache)}>"
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(text, name, "exec", dont_inherit=True), names)
    return names


def test_a_notebooks_function_brings_along_what_it_uses_and_nothing_else() -> None:
    cells = textwrap.dedent("""
        import math as m
        from fractions import Fraction
        SCALE = 3
        unused = object()
        def inner(x): return m.sqrt(x) * SCALE
        def f(i):
            local = [inner(j) for j in range(i)]
            return Fraction(len(local)), f.__name__
    """)
    text = text_of(in_notebook(cells)["f"])
    assert "unused" not in text
    again: dict[str, Any] = {}
    exec(text, again)
    assert again["f"](3) == (3, "f")


def test_a_notebooks_function_that_uses_what_no_text_can_stand_for_says_so() -> None:
    names = in_notebook("table = open\nthing = object()\ndef f(i): return thing\n")
    with pytest.raises(PlanError, match="thing is a object, which cannot be written down"):
        text_of(names["f"])
    names = in_notebook("def get_ipython(): ...\ndef f(i): return get_ipython().system('true')\n")
    with pytest.raises(PlanError, match=r"lines with ! and %.* work in this notebook alone"):
        text_of(names["f"])


def test_a_value_that_is_too_long_to_be_written_down_says_how_long_it_may_be() -> None:
    with pytest.raises(
        PlanError, match="numbers is a list, which takes more than 10,000 characters to be written down"
    ):
        text_of(in_notebook("numbers = list(range(5000))\ndef f(i): return numbers[i]\n")["f"])


def test_annotations_that_are_postponed_in_a_notebook_are_so_in_its_file() -> None:
    cells = "from __future__ import annotations\nK = 2\ndef f(i: Missing) -> Gone:\n    return i + K\n"
    text = text_of(in_notebook(cells)["f"])
    again: dict[str, Any] = {}
    exec(compile(text, "<file>", "exec", dont_inherit=True), again)
    assert again["f"](3) == 5


def test_a_function_named_top_brings_no_more_than_what_it_uses() -> None:
    text = text_of(in_notebook("K = 3\ndef top(i):\n    k = i + K\n    return k\n")["top"])
    assert text.splitlines()[0] == "K = 3"


def test_of_a_cell_that_gives_items_the_function_that_takes_them_is_raced() -> None:
    cell = "def f(item): return item\ndef items(): return [1, 2]\ndef equal(a, b): return a == b\n"
    result = race_cell(FakeShell(), "--strategy serial --rounds 1", cell)
    assert result is not None
    assert result._result.plan.function.name == "f"
    with pytest.raises(PlanError, match=r"items must be at most 2, as items.. yields no more, got 30; .*shape='index'"):
        race_cell(FakeShell(), "--strategy serial --rounds 1 --items 30", cell)


def test_a_class_of_a_cell_goes_with_the_function_that_uses_it() -> None:
    cells = textwrap.dedent("""
        from dataclasses import dataclass
        class Base:
            def twice(self): return 2 * self.x
        @dataclass
        class Point(Base):
            x: int
        def f(i): return Point(i).twice()
    """)
    again: dict[str, Any] = {"__name__": __name__}
    exec(text_of(in_notebook(cells)["f"]), again)
    assert again["f"](3) == 6


def test_a_class_that_was_defined_anew_is_the_one_that_is_used_or_is_refused() -> None:
    old, new = (f"class Once:\n    def m(self): return {n}\ndef f(i): return Once().m()\n" for n in (1, 2))
    first, second = in_notebook(old), in_notebook(new)
    assert "return 1" in text_of(first["f"])
    assert "return 2" in text_of(second["f"])
    for number in (1, 2):
        names = in_notebook(f"class Plain: n = {number}\ndef f(i): return Plain.n\n")
    with pytest.raises(PlanError, match="text of Plain cannot be read: put it into a file and import it"):
        text_of(names["f"])


def test_what_a_notebook_imports_by_name_is_imported_again() -> None:
    cells = textwrap.dedent("""
        from math import sqrt as root, inf
        from functools import reduce
        from json import decoder
        FAR, NEAR, BOTH = inf, -inf, [float("nan"), (1.5,), {"a": {2}}, set()]
        def f(i): return reduce(max, [root(i), NEAR, i < FAR]), decoder.__name__, BOTH, __name__ == "x"
    """)
    text = text_of(in_notebook(cells)["f"])
    assert "from math import sqrt as root" in text
    again: dict[str, Any] = {"__name__": "work"}
    exec(text, again)
    assert again["f"](9)[:2] == (3.0, "json.decoder")
    assert repr(again["f"](9)[2]) == "[nan, (1.5,), {'a': {2}}, set()]"


def test_a_notebooks_items_equal_and_combine_go_with_its_function(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cells = textwrap.dedent("""
        COUNT = 3
        def items(): return range(COUNT)
        def equal(a, b): return a == b
        def larger(a, b): return max(a, b)
        def f(item): return item
        def ranges(lo, hi): return hi
    """)
    names = in_notebook(cells)
    one = function_of(names["f"])
    assert (one.shape, one.equal) == (Shape.ITEM, "equal")
    assert "COUNT = 3" in one.source
    assert function_of(names["f"], shape=Shape.INDEX).shape is Shape.INDEX
    assert function_of(names["ranges"], combine=names["larger"]).combine == "larger"
    with pytest.raises(PlanError, match="combine must be a function of this notebook that takes two results, got 'f'"):
        function_of(names["ranges"], combine="f")
    del names["items"]
    with pytest.raises(PlanError, match=r"needs a function items\(\) that yields the items: run its cell"):
        function_of(names["f"], shape=Shape.ITEM)


class FakeShell:
    """What IPython's shell does for a cell magic, and no more."""

    def __init__(self) -> None:
        self.user_ns: dict[str, Any] = {}
        self.magics: dict[str, Any] = {}

    def transform_cell(self, cell: str) -> str:
        return cell.replace("%matplotlib", "pass  # ")

    def run_cell(self, cell: str, store_history: bool) -> SimpleNamespace:
        self.user_ns.update(in_notebook(self.transform_cell(cell)))
        return SimpleNamespace(success=True)

    def register_magic_function(self, function: Any, magic_kind: str, magic_name: str) -> None:
        self.magics[magic_kind, magic_name] = function


def test_the_cell_magic_races_the_last_function_of_its_cell() -> None:
    shell = FakeShell()
    register(shell)
    race = shell.magics["cell", "race"]
    result = race(
        "--items 2e1 --strategy serial,threads --workers 1-2 --rounds 1",
        "%matplotlib inline\ndef g(i): return i\ndef f(i): return 2 * i\n",
    )
    assert result.results_equal is True
    assert result._result.plan.function.name == "f"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("--item5 3", "unrecognized arguments: --item5"),
        ("--items 1.5", "argument --items: num must be a whole number"),
        ("--items 3 --workers x", "argument --workers: workers must be"),
        ("--items 3 --strategy treads", "did you mean threads"),
        ("nothing --items 3", "there is no function nothing; name one that the cell defines"),
        ("--items '3", "no closing quotation in --items '3"),
        ("--items 3 --effort hard", "effort must be one of quick, normal, rigorous, got 'hard'"),
    ],
)
def test_the_cell_magic_says_what_is_wrong_with_its_options(line: str, said: str) -> None:
    with pytest.raises(PlanError, match=said):
        race_cell(FakeShell(), line, "def f(i): ...\n")


def test_ipython_shows_what_is_wrong_as_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    class UsageError(Exception):
        """As IPython's."""

    monkeypatch.setitem(sys.modules, "IPython.core.error", SimpleNamespace(UsageError=UsageError))
    shell = FakeShell()
    register(shell)
    with pytest.raises(UsageError, match="%%race: the cell defines no function"):
        shell.magics["cell", "race"]("--items 3", "x = 1\n")


def shown(file: Path, strategy: str, source: str, **options: Any) -> str:
    """What a notebook shows of a race that a strategy won."""
    cells = [
        Timed(cell=cell(key, workers, workload="function", num=9_000, **more), warm_s=warm_s, spread=0.001)
        for key, workers, warm_s, more in (("serial", 1, 2.0, {}), (strategy, 2, 1.0, options))
    ]
    result = run(cells)
    function = Function(file=str(file), module="", name="f", shape=Shape.INDEX, source=source)
    result.started = replace(result.started, plan=replace(result.plan, function=function))
    return unescape(RaceResult(result, summarise(result), None)._repr_html_())


@pytest.mark.parametrize(
    ("strategy", "options", "words"),
    [
        ("process-pool", {"start_method": StartMethod.SPAWN}, "into a file, and import it"),
        ("process-pool", {"start_method": StartMethod.FORK}, "Paste this below the function:"),
        ("thread-pool", {}, "Paste this below the function:"),
        ("asyncio", {}, "await asyncio.to_thread(f_all, items)"),
    ],
)
def test_code_to_paste_says_how_it_goes_in_a_notebook(strategy: str, options: dict[str, Any], words: str) -> None:
    names = in_notebook("async def f(i): return i\n" if strategy == "asyncio" else "def f(i): return i\n")
    function = function_of(names["f"], shape=Shape.INDEX)
    assert words in shown(Path(function.file), strategy, function.source, **options)


def test_code_for_a_function_of_a_file_says_so_of_its_guard(tmp_path: Path) -> None:
    html = shown(tmp_path / "work.py", "process-pool", "def f(i): return i\n", start_method=StartMethod.SPAWN)
    assert 'Call it below if __name__ == "__main__":' in html


def test_a_cell_that_awaits_where_a_loop_runs_already_is_refused_before_it_runs() -> None:
    shell = FakeShell()

    async def in_a_kernel() -> None:
        with pytest.raises(PlanError, match="cell cannot await outside its functions: do that in a cell above"):
            race_cell(shell, "--items 3", "await thing\ndef f(i): ...\n")

    asyncio.run(in_a_kernel())
    assert not shell.user_ns


def test_text_of_a_result_is_whole_where_rich_would_draw_into_a_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    result = race_cell(FakeShell(), "--items 3 --strategy serial --rounds 1", "def f(i): return i\n")
    monkeypatch.setattr("rich.console._is_jupyter", lambda: True)
    assert "Serial" in str(result)


def test_what_is_wrong_with_a_request_is_raised_where_it_was_made() -> None:
    with pytest.raises(PlanError) as caught:
        speeduplab.race(len, items=3)
    files = [Path(one.path).name for one in caught.traceback]
    assert files[0] == Path(__file__).name
    assert set(files[1:]) <= {"race.py", "callable_module.py", "race_call.py"}
