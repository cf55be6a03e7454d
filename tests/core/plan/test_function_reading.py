"""Files of functions are read, never run: what each takes, and how it would be called."""

from __future__ import annotations

from pathlib import Path

import pytest
from speeduplab.core.bench.model import Shape
from speeduplab.core.plan.function_naming import function_named
from speeduplab.core.plan.function_reading import Source, read_source
from speeduplab.core.plan.rules import PlanError

TEXT = """
import sys
raise SystemExit("this file was run")

def one(i): ...
def two(lo, hi): ...
def three(a, b, c): ...
def nothing(): ...
def more(i, scale=2): ...
def keyword(i, *, scale): ...
def gives(i):
    yield i
async def waits(i): ...
twice = lambda i: 2 * i
def equal(a, b): ...
class Not:
    def method(self): ...
"""


@pytest.fixture
def work(tmp_path: Path) -> Path:
    file = tmp_path / "work.py"
    file.write_text(TEXT)
    return file


def shapes(source: Source) -> dict[str, Shape | None]:
    return {one.name: one.shape for one in source.functions}


def test_the_functions_of_a_file_are_listed_without_running_it(work: Path) -> None:
    found = shapes(read_source(work))
    assert found == {
        "one": Shape.INDEX,
        "two": Shape.RANGE,
        "three": None,
        "nothing": None,
        "more": Shape.INDEX,
        "keyword": None,
        "gives": None,
        "waits": Shape.INDEX,
        "twice": Shape.INDEX,
        "equal": None,
    }


def test_what_cannot_be_raced_says_why(work: Path) -> None:
    notes = {one.name: one.note for one in read_source(work).functions}
    assert notes["nothing"] == "takes no item"
    assert notes["three"] == "takes 3 arguments"
    assert notes["keyword"] == "needs the keyword scale"
    assert notes["gives"] == "yields, and returns no result"


def test_items_in_the_file_make_functions_of_one_argument_take_an_item(tmp_path: Path) -> None:
    file = tmp_path / "work.py"
    file.write_text("def items(): ...\ndef price(order): ...\n")
    source = read_source(file)
    assert shapes(source) == {"items": None, "price": Shape.ITEM}
    assert source.functions[1].signature == "price(order)"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"def f(:\n", "syntax error in line 1"),
        (b"\xff\xfe\x00", "no Python source|syntax error"),
        (b"x = '\x00'\n", "no Python source|syntax error"),
        (b"#" * 1_000_001, "larger than 1 MB"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_words(tmp_path: Path, raw: bytes, said: str) -> None:
    file = tmp_path / "work.py"
    file.write_bytes(raw)
    with pytest.raises(PlanError, match=said):
        read_source(file)


def test_lazy_imports_of_a_newer_python_are_read_where_this_one_is_older(tmp_path: Path) -> None:
    file = tmp_path / "work.py"
    file.write_text("lazy import random\nif True:\n    lazy from json import dumps\ndef price(order): ...\n")
    (tmp_path / "random.py").write_text("")
    source = read_source(file)
    assert [(one.name, one.line) for one in source.functions] == [("price", 4)]
    assert source.hidden == ("random.py",)
    file.write_text("lazy import random\nlazy print\n")
    with pytest.raises(PlanError, match=r"syntax error in line 2, for Python \d\.\d+ that runs this program"):
        read_source(file)


def test_a_missing_file_is_refused_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match=r"gone\.py cannot be read: no such file"):
        function_named(f"{tmp_path / 'gone.py'}:f")


def test_a_file_beside_it_with_the_name_of_a_standard_module_is_told(tmp_path: Path) -> None:
    (tmp_path / "random.py").write_text("")
    (tmp_path / "work.py").write_text("import random\ndef f(i): ...\n")
    assert read_source(tmp_path / "work.py").hidden == ("random.py",)


def test_a_function_keeps_its_files_hash_and_text(work: Path) -> None:
    function = function_named(f"{work}:one")
    assert function.source == TEXT
    assert len(function.sha256) == 64
    assert (function.file, function.name, function.shape) == (str(work), "one", Shape.INDEX)


def test_a_name_that_is_not_there_gets_the_nearest_one(work: Path) -> None:
    with pytest.raises(PlanError, match="defines no function ono; did you mean one"):
        function_named(f"{work}:ono")


@pytest.mark.parametrize("reference", ["", "work.py", ":f", "work.py:", "work.py:a b", "no such:f"])
def test_what_names_no_function_is_refused(reference: str) -> None:
    with pytest.raises(PlanError):
        function_named(reference)


def test_a_shape_that_does_not_fit_the_signature_is_refused(work: Path) -> None:
    with pytest.raises(PlanError, match="takes 1 argument, and"):
        function_named(f"{work}:one", shape="f(lo,hi)")
    with pytest.raises(PlanError, match="needs a function items"):
        function_named(f"{work}:one", shape="item")


def test_combine_and_rtol_are_held_to_their_rules(work: Path) -> None:
    with pytest.raises(PlanError, match="only results of f"):
        function_named(f"{work}:one", combine="two")
    with pytest.raises(PlanError, match="combine must be a function"):
        function_named(f"{work}:two", combine="missing")
    with pytest.raises(PlanError, match="rtol must be from 0"):
        function_named(f"{work}:one", rtol=float("nan"))
    assert function_named(f"{work}:two", combine="equal").combine == "equal"


def test_equal_of_the_file_compares_unless_a_tolerance_is_named(work: Path) -> None:
    assert function_named(f"{work}:one").equal == "equal"
    assert function_named(f"{work}:one", rtol=1e-9).equal == ""


def test_a_module_is_found_without_importing_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "pack"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit('imported')")
    (package / "inner.py").write_text("def f(i): ...\n")
    function = function_named("pack.inner:f", folders=[str(tmp_path)])
    assert (function.module, function.file) == ("pack.inner", str(package / "inner.py"))
    monkeypatch.chdir(tmp_path)
    assert function_named("pack.inner:f").folder == str(tmp_path)


def test_a_module_without_source_needs_its_shape_said() -> None:
    with pytest.raises(PlanError, match="add --shape"):
        function_named("sys:intern")
    assert function_named("sys:intern", shape="f(i)").module == "sys"
