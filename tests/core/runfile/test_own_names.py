"""The name that a person gives a run: beside its file, which stays as it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from speeduplab.core.runfile import RunFileError, bring_back, move_away, read, save, set_own_name
from speeduplab.core.runfile.own_names import NAME_MAX, name_path, own_name
from synthetic import picture_cells, run_events


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "one.speedup.jsonl"
    save(run_events(picture_cells()), made)
    return made


def test_a_run_is_called_by_its_name_and_its_file_stays_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    set_own_name(path, "  with  PGO ")
    assert own_name(path) == read(path).name == "with PGO"
    assert path.read_bytes() == before


def test_an_empty_name_takes_the_name_away(path: Path) -> None:
    set_own_name(path, "one")
    set_own_name(path, "  ")
    assert (own_name(path), name_path(path).exists()) == ("", False)


def test_a_name_of_a_stranger_drives_no_terminal_and_fills_no_list(path: Path) -> None:
    name_path(path).write_bytes(b"\x1b[31mred\nlines \xff" + b"x" * 10_000)
    assert "\x1b" not in own_name(path)
    assert len(own_name(path)) <= NAME_MAX


def test_a_name_goes_with_its_run_and_comes_back_with_it(path: Path) -> None:
    set_own_name(path, "mine")
    moved = move_away([path], date(2026, 11, 28))
    assert own_name(path) == ""
    assert own_name(moved.files[0][1]) == "mine"
    bring_back(moved.files)
    assert own_name(path) == "mine"


def test_a_name_that_cannot_be_written_is_an_error_that_names_the_file(path: Path) -> None:
    name_path(path).mkdir()
    with pytest.raises(RunFileError, match=r"one\.speedup\.name"):
        set_own_name(path, "mine")
