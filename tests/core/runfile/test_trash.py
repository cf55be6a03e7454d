"""Deleting run files, and bringing them back: nothing is lost, whatever the folder does."""

from __future__ import annotations

import errno
from datetime import date
from pathlib import Path

import pytest
from speeduplab.core.runfile import bring_back, empty_deleted, folder_problem, list_runs, move_away, save
from synthetic import picture_cells, run_events

TODAY = date(2025, 11, 22)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "one.speedup.jsonl"
    save(run_events(picture_cells()), made)
    return made


def test_what_is_deleted_is_no_longer_listed_and_comes_back_whole(path: Path) -> None:
    content = path.read_bytes()
    moved = move_away([path], TODAY)
    assert not path.exists()
    assert list_runs(path.parent) == []
    assert bring_back(moved.files).problems == ()
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_took_the_name_meanwhile_stays_and_the_other_comes_back_beside_it(path: Path) -> None:
    content = path.read_bytes()
    moved = move_away([path], TODAY)
    path.write_text("new", encoding="utf-8")
    back = bring_back(moved.files)
    assert path.read_text(encoding="utf-8") == "new"
    ((_, beside),) = back.files
    assert beside.name == "one 2.speedup.jsonl"
    assert beside.read_bytes() == content


def test_two_files_of_one_name_deleted_one_after_the_other_are_both_kept(path: Path) -> None:
    first = move_away([path], TODAY)
    path.write_text("second", encoding="utf-8")
    second = move_away([path], TODAY)
    assert first.files[0][1] != second.files[0][1]
    assert second.files[0][1].read_text(encoding="utf-8") == "second"


def test_a_file_that_is_gone_is_a_problem_and_not_an_error(path: Path) -> None:
    path.unlink()
    moved = move_away([path], TODAY)
    assert moved.files == ()
    assert moved.problems == ((path, "no such file or directory"),)


def test_where_deleting_fails_the_file_stays_and_nothing_is_left_behind(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    moved = move_away([path], TODAY)
    assert moved.problems == ((path, "permission denied"),)
    assert path.exists()
    assert not list((path.parent / ".deleted").rglob("*.jsonl"))


@pytest.mark.parametrize(("day", "stays"), [("2025-10-22", False), ("2025-10-23", True), ("2026-01-01", True)])
def test_what_was_deleted_long_ago_goes(tmp_path: Path, day: str, stays: bool) -> None:
    folder = tmp_path / ".deleted" / day
    folder.mkdir(parents=True)
    (folder / "one.speedup.jsonl").touch()
    empty_deleted(TODAY, tmp_path)
    assert folder.exists() is stays


def test_a_folder_that_is_not_ours_stays(tmp_path: Path) -> None:
    (tmp_path / ".deleted" / "keep").mkdir(parents=True)
    empty_deleted(TODAY, tmp_path)
    assert (tmp_path / ".deleted" / "keep").exists()


def test_a_folder_that_cannot_be_read_has_a_reason_and_one_that_is_missing_has_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be read: not a directory" in (folder_problem(tmp_path / "file") or "")
    assert folder_problem(tmp_path / "missing") is None
    assert folder_problem(tmp_path) is None
