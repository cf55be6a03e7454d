"""What a spreadsheet would run is text to it, whatever stands before; numbers stay numbers."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.display.spreadsheet import inert
from speeduplab.core.export import render
from speeduplab.core.report.table_text import tsv
from synthetic import Timed, cell, run

FORMULAS = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    " =1+1",
    "\n=1+1",
    "\t=1+1",
    "\r\n =1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "\x00=1+1",
    "\uff1d1+1",
    "-=1",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_becomes_text(text):
    assert inert(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "-", "-5", "-5 %", "+0.3", "-1.25e-07", "1,000", "-12.5x", "3.14.0", "Serial", "a=b", "µs"]
)
def test_numbers_and_words_stay_as_they_are(text):
    assert inert(text) == text


@given(st.text(max_size=20))
def test_what_is_guarded_once_is_guarded(text):
    assert inert(inert(text)) == inert(text)


@pytest.mark.parametrize("text", FORMULAS)
def test_a_table_by_clipboard_holds_no_formula(text):
    (line,) = tsv([[text, "1.5x"]]).splitlines()
    assert line.split("\t")[0].startswith("'") or line[:1] not in "=+-@"


@pytest.mark.parametrize("text", FORMULAS)
def test_an_exported_csv_holds_no_formula(text):
    result = run([Timed(cell=cell("serial"), warm_s=0.2, version=text)], rounds=1)
    rows = list(csv.DictReader(io.StringIO(render(result, "csv"), newline="")))
    assert not [value for row in rows for value in row.values() if value.lstrip()[:1] in tuple("=+@")]
