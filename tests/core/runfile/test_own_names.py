"""Names that people give their runs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from speeduplab.core.runfile import (
    RunFileError,
    bring_back,
    list_runs,
    move_away,
    own_name,
    run_entry,
    save,
    set_own_name,
)
from synthetic import picture_cells, run_events


@pytest.fixture
def run(tmp_path: Path) -> Path:
    path = tmp_path / "one.speedup.jsonl"
    save(run_events(picture_cells()), path)
    return path


def test_a_name_stands_in_the_list_and_the_samples_are_not_written_again(run: Path) -> None:
    before = run.read_bytes()
    assert own_name(run) == ""
    set_own_name(run, "  before the new\tpool  ")
    assert run_entry(run).own == "before the new pool"
    assert run.read_bytes() == before
    assert [entry.path for entry in list_runs(run.parent)] == [run]


def test_an_empty_name_takes_it_away(run: Path) -> None:
    set_own_name(run, "a")
    set_own_name(run, " ")
    assert own_name(run) == ""
    assert [path.name for path in run.parent.iterdir()] == [run.name]


def test_a_name_goes_with_its_run_and_comes_back_with_it(run: Path) -> None:
    set_own_name(run, "mine")
    moved = move_away([run], date(2026, 11, 28))
    assert own_name(run) == ""
    bring_back(moved.files)
    assert own_name(run) == "mine"


def test_a_hostile_name_drives_nothing_and_has_an_end(run: Path) -> None:
    (run.parent / "one.speedup.name").write_bytes(b"\x1b[2Ja\xff" + b"b" * 1_000_000 + b"\nmore")
    name = own_name(run)
    assert name.isprintable()
    assert len(name) == 80


def test_a_name_that_cannot_be_written_is_a_sentence(run: Path) -> None:
    (run.parent / "one.speedup.name").mkdir()
    with pytest.raises(RunFileError, match="The name could not be written to"):
        set_own_name(run, "mine")
