"""`speeduplab.race` from Python: what it takes, what it refuses with a remedy, and what it gives back."""

from __future__ import annotations

import functools
import importlib
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest
import speeduplab.race
from patience import GIVE_UP_S
from speeduplab.core.api.function_object import function_of
from speeduplab.core.bench.model import Shape
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.runfile import read


@pytest.fixture
def work(tmp_path: Path) -> Path:
    file = tmp_path / "work.py"
    file.write_text("def simulate(i): return i * i\ndef items(): return [3, 4]\ndef f(item): return -item\n")
    return file


def test_a_race_gives_its_best_row_its_table_and_its_file(work: Path, tmp_path: Path) -> None:
    result = speeduplab.race(f"{work}:simulate", items=50, shape="f(i)", strategies=["serial", "threads"], rounds=1)
    assert result.best is not None
    assert result.best.strategy in ("serial", "threads")
    assert [row["failure"] for row in result.table] == [None, None]
    assert result.results_equal is True
    assert result.file is not None
    assert read(result.file).plan.function is not None
    assert read(result.save(tmp_path / "own.speedup.jsonl")).plan.rounds == 1
    html = result._repr_html_()
    assert "<table>" in html
    assert "Python threads" in html
    assert "<svg" in html
    assert ElementTree.fromstring(html).tag == "div"
    table = ElementTree.fromstring(result.table._repr_html_())
    assert [head.text for head in table.iter("th")][-2:] == ["Memory", "CPU"]
    assert [len(row) for row in table.iter("tr")] == [7, 7, 7]
    assert result.advice.headline in html
    assert result.advice.headline == "Not sure yet: 2 Python threads or serial"
    assert str(result.advice).splitlines()[0] == result.advice.headline
    assert "All strategies returned the same result: True" in str(result)


def test_all_items_of_the_file_are_taken_where_no_number_is_named(work: Path) -> None:
    result = speeduplab.race(f"{work}:f", strategies="serial", rounds=1)
    assert result.table[0]["num"] == 2


def outer() -> Any:
    seen = 3

    def inner(i: int) -> int:
        return i + seen

    return inner


class Thing:
    def method(self, i: int) -> int:
        return i


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (outer(), "defined inside another function"),
        (lambda i: i, "a lambda has no name"),
        (Thing.method, "is a method"),
        (functools.partial(pow, 2), "wrap it in a function"),
        (len, "wrap it in a function"),
    ],
)
def test_what_no_other_process_can_find_is_refused_with_the_remedy(function: Any, said: str) -> None:
    with pytest.raises(PlanError, match=said):
        speeduplab.race(function, items=10)


def test_data_in_the_place_of_a_number_says_where_data_goes(work: Path) -> None:
    with pytest.raises(PlanError, match=r"whole number, got a list: data goes into a function items\(\)"):
        speeduplab.race(f"{work}:simulate", items=[1, 2])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"items": 0}, "items must be at least 1, got 0"),
        ({"items": 5, "workers": "2"}, "workers must be a whole number or several, got '2'"),
        ({"items": 5, "workers": [1, 2.5]}, "workers must be a whole number or several, got 2.5"),
        ({"items": 5, "rounds": "3"}, "rounds must be a whole number or several, got '3'"),
        ({"items": 5, "chunk": "auto"}, "chunk must be a whole number or several, got 'auto'"),
        ({"items": 5, "time_limit": "9"}, "time_limit must be a number of seconds, got '9'"),
        ({"items": 5, "time_limit": -1}, "time limit must be above 0 and at most 604800 s, got -1"),
        ({"items": 5, "save": "x.txt"}, "must end in .speedup.jsonl, got x.txt: save='x.speedup.jsonl'"),
    ],
)
def test_what_is_no_number_and_no_run_file_is_refused_before_anything_runs(
    work: Path, options: dict[str, Any], said: str
) -> None:
    with pytest.raises(PlanError) as refused:
        speeduplab.race(f"{work}:simulate", **options)
    assert said in str(refused.value)


def test_a_function_of_an_imported_module_goes_by_its_modules_name(tmp_path: Path, monkeypatch: Any) -> None:
    package = tmp_path / "packed"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "inner.py").write_text("def f(lo, hi): return hi - lo\n")
    monkeypatch.syspath_prepend(tmp_path)
    from packed.inner import f

    function = function_of(f)
    assert (function.module, function.folder, function.shape) == ("packed.inner", str(tmp_path), Shape.RANGE)


def test_a_file_that_was_edited_since_its_import_is_raced_as_it_is_and_says_so(
    tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    file = tmp_path / "edited_module.py"
    file.write_text("def f(i):\n    return [i + 1 for _ in 'a']\n")
    module = importlib.import_module("edited_module")
    file.write_text("x = 3  # \\d\n\n\ndef f(i):\n    return [i + 1 for _ in 'a']\n")
    function_of(module.f)
    file.write_text("def f(i):\n    return [i + 2 for _ in 'a']\n")
    with pytest.warns(UserWarning, match="edited_module has changed since it was imported: f is raced as its file"):
        assert "i + 2" in function_of(module.f).source


def test_a_script_that_races_without_a_guard_is_told_which_line(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("from speeduplab import race\ndef f(i): return i\nrace(f, items=5)\n")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=GIVE_UP_S, check=False)
    assert "script.py, line 3: call race() below if __name__ == '__main__':" in done.stderr


def test_a_script_with_a_guard_races_its_own_function(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "from speeduplab import race\ndef f(i): return i\nif __name__ == '__main__':\n"
        "    print(race(f, items=5, rounds=1).results_equal)\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=GIVE_UP_S, check=False)
    assert (done.stdout, done.returncode) == ("True\n", 0)


def test_the_table_becomes_a_data_frame_where_pandas_is_there(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = speeduplab.race(f"{work}:simulate", items=20, shape="f(i)", strategies="serial", rounds=1)
    monkeypatch.setitem(sys.modules, "pandas", SimpleNamespace(DataFrame=lambda rows: ("frame", rows)))
    assert result.to_pandas() == ("frame", result.table)
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match="pip install pandas, or take"):
        result.to_pandas()


def test_a_requirement_has_its_verdict_and_a_senseless_one_measures_nothing(work: Path) -> None:
    result = speeduplab.race(
        f"{work}:simulate", 20, shape="f(i)", strategies="serial", rounds=1, require="results=equal"
    )
    assert [one.outcome.value for one in result.verdicts] == ["met"]
    with pytest.raises(PlanError, match="at least 6 rounds, got 1 round"):
        speeduplab.race(f"{work}:simulate", 20, shape="f(i)", strategies="serial", rounds=1, require=["serial<=1s"])


def test_in_a_dark_notebook_the_ground_and_the_strategies_have_their_dark_colours(work: Path) -> None:
    html = speeduplab.race(f"{work}:simulate", items=5, strategies="serial", rounds=1, shape="f(i)")._repr_html_()
    assert '[data-jp-theme-light="false"] .speeduplab' in html
    assert '[data-jp-theme-light="false"] .speeduplab .f-serial { fill: #9AA3AF; }' in html
    assert "--paper: #101216; --ink: #F0F1F4" in html
    assert "Warm times: a batch on workers that already stand." in html


def test_a_cluster_is_named_by_its_address_alone() -> None:
    with pytest.raises(PlanError, match="dask must be the address of a scheduler as text, got a object"):
        speeduplab.race("work.py:simulate", 10, strategies=["serial", "dask"], dask=object())  # type: ignore[arg-type]
