"""Reading a file of functions: what could be raced in it, without running any of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from speeduplab.core.bench.model import Shape
from speeduplab.core.functions.function_file import FunctionError, read_file
from speeduplab.core.functions.function_name import function_named

WORK = """
import os
raise SystemExit("a file is read, not run")

def price(order, rate=0.2): return order
def total(lo, hi): return hi - lo
def main(): return None
def three(a, b, c): return a
def named(a, *, how): return a
async def fetch(i): return i
alias = price
"""


@pytest.fixture
def work(tmp_path: Path) -> Path:
    path = tmp_path / "work.py"
    path.write_text(WORK)
    return path


def test_functions_are_listed_with_how_they_would_be_called_and_the_file_is_not_run(work: Path) -> None:
    found = {one.name: (one.shape, one.why_not) for one in read_file(work).functions}
    assert found == {
        "price": (Shape.INDEX, ""),
        "total": (Shape.RANGE, ""),
        "main": (None, "takes no item"),
        "three": (None, "takes 3 arguments"),
        "named": (None, "needs how= by name"),
        "fetch": (Shape.INDEX, ""),
    }


def test_a_file_with_items_makes_a_function_of_one_argument_one_of_them(work: Path) -> None:
    work.write_text(WORK + "\ndef items(): yield 1\n")
    found = {one.name: one.shape for one in read_file(work).functions}
    assert (found["price"], found["total"], found["items"]) == (Shape.ITEM, Shape.RANGE, None)


def test_a_syntax_error_is_told_with_its_line(work: Path) -> None:
    work.write_text("x = 1\ndef broken(:\n")
    with pytest.raises(FunctionError, match=r"work\.py, line 2: syntax error"):
        read_file(work)


@pytest.mark.parametrize("raw", [b"x = '\xff\xfe'", b"x = 1\0", b"# coding: nonsense\n"])
def test_a_file_that_is_no_text_is_refused_in_words(work: Path, raw: bytes) -> None:
    work.write_bytes(raw)
    with pytest.raises(FunctionError, match=r"work\.py"):
        read_file(work)


def test_a_function_is_found_by_file_and_name(work: Path) -> None:
    found = function_named("work.py:price", folder=work.parent)
    assert (found.file, found.module, found.shape) == (str(work.resolve()), "work", Shape.INDEX)
    assert found.source == WORK
    assert len(found.sha256) == 64


def test_a_function_is_found_by_module_without_importing_a_package_of_it(tmp_path: Path) -> None:
    package = tmp_path / "shop"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit('imported')")
    (package / "work.py").write_text(WORK)
    found = function_named("shop.work:total", folder=tmp_path)
    assert (found.root, found.module, found.shape) == (str(tmp_path), "shop.work", Shape.RANGE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("work.py", "named by its file and its name"),
        ("nowhere.py:price", "is no file"),
        ("no_such_module_here:price", "there is no module no_such_module_here"),
        ("math:sqrt", "is no Python file"),
        ("work.py:prices", "did you mean price"),
        ("work.py:main", "takes no item"),
        ("work.py:alias", "give --shape"),
    ],
)
def test_what_cannot_be_raced_is_refused_with_the_remedy(work: Path, text: str, said: str) -> None:
    with pytest.raises(FunctionError, match=said):
        function_named(text, folder=work.parent)


def test_a_shape_that_is_said_is_believed_where_the_file_does_not_tell(work: Path) -> None:
    assert function_named("work.py:alias", shape=Shape.INDEX, folder=work.parent).shape is Shape.INDEX


def test_items_are_asked_for_where_they_are_missing(work: Path) -> None:
    with pytest.raises(FunctionError, match=r"needs items\(\)"):
        function_named("work.py:price", shape=Shape.ITEM, folder=work.parent)


def test_combine_belongs_to_a_range_and_has_to_be_there(work: Path) -> None:
    with pytest.raises(FunctionError, match="combine joins"):
        function_named("work.py:price", combine="main", folder=work.parent)
    with pytest.raises(FunctionError, match="has no function join"):
        function_named("work.py:total", combine="join", folder=work.parent)


@pytest.mark.parametrize("rtol", [-1e-9, 1.0, float("nan")])
def test_a_tolerance_that_makes_no_sense_is_refused(work: Path, rtol: float) -> None:
    with pytest.raises(FunctionError, match="rtol must be"):
        function_named("work.py:price", rtol=rtol, folder=work.parent)
