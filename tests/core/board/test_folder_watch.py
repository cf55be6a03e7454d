"""A folder that others write to."""

from __future__ import annotations

import shutil
from pathlib import Path

from room_files import room_file
from speeduplab.core.board.entries import Entry
from speeduplab.core.board.folder_watch import STILL_LOOKS, FolderWatch
from speeduplab.core.board.refusals import Refusal, RefusalKind
from speeduplab.core.board.room import Room
from speeduplab.core.runfile import SUFFIX, set_own_name


def looked(watch: FolderWatch, times: int = STILL_LOOKS + 1) -> list[Entry | Refusal]:
    return [found for _ in range(times) for found in watch.look()]


def test_a_file_is_taken_once_when_it_stands_still(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    room_file(arriving, 1)
    assert list(watch.look()) == []
    assert len(looked(watch)) == 1
    assert looked(watch) == []


def test_a_half_written_file_is_waited_for(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    whole = room_file(arriving, 1).read_bytes()
    path = arriving / f"machine 1{SUFFIX}"
    for share in (0.1, 0.2, 0.9):
        path.write_bytes(whole[: int(len(whole) * share)])
        assert list(watch.look()) == []
    path.write_bytes(whole)
    (entry,) = looked(watch)
    assert isinstance(entry, Entry)
    assert len(entry.points) == 4


def test_a_file_that_changes_counts_again_in_the_place_of_the_earlier(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    path = room_file(arriving, 1)
    looked(watch)
    path.write_bytes(room_file(arriving.parent, 2).read_bytes())
    (entry,) = looked(watch)
    assert isinstance(entry, Entry)
    assert entry.again
    assert len(room.entries) == 1


def test_a_folder_that_is_gone_is_said_and_what_was_taken_is_kept(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    room_file(arriving, 1)
    looked(watch)
    shutil.rmtree(arriving)
    assert looked(watch) == []
    assert watch.problem
    assert len(room.entries) == len(room.kept()) == 1
    arriving.mkdir()
    room_file(arriving, 2)
    assert len(looked(watch)) == 1
    assert watch.problem == ""


def test_hostile_files_are_refused_once_and_others_are_taken(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    for number in range(20):
        (arriving / f"{number}{SUFFIX}").write_bytes(bytes([number]) * number)
    room_file(arriving, 1)
    found = looked(watch)
    assert sum(isinstance(one, Entry) for one in found) == 1
    assert [one.kind for one in found if isinstance(one, Refusal)] == [RefusalKind.NOT_A_RUN] * 20
    assert room.refusals == [one for one in found if isinstance(one, Refusal)]
    assert looked(watch) == []


def test_a_name_beside_a_file_comes_with_it(room: Room, arriving: Path) -> None:
    set_own_name(room_file(arriving, 1), "Eva")
    (entry,) = looked(FolderWatch(arriving, room))
    assert isinstance(entry, Entry)
    assert entry.name == "Eva"
