"""A folder that others write to."""

from __future__ import annotations

import shutil
from pathlib import Path

from room_files import room_file
from speeduplab.core.board.entries import Entry
from speeduplab.core.board.folder_watch import PATIENCE, STILL_LOOKS, FolderWatch
from speeduplab.core.board.refusals import Refusal, RefusalKind
from speeduplab.core.board.room import Room
from speeduplab.core.runfile import SUFFIX, set_own_name


def looked(watch: FolderWatch, times: int = STILL_LOOKS + 1) -> list[Entry | Refusal]:
    return [found for _ in range(times) for found in watch.look()]


def test_a_whole_file_is_taken_at_once_and_once(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    room_file(arriving, 1)
    assert len(list(watch.look())) == 1
    assert looked(watch) == []


def test_a_copy_whose_end_was_written_first_is_waited_for(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    path = room_file(arriving, 1)
    whole = path.read_bytes()
    path.write_bytes(b"\0" * (len(whole) - 2_000) + whole[-2_000:])
    assert list(watch.look()) == []
    path.write_bytes(whole)
    (entry,) = looked(watch)
    assert isinstance(entry, Entry)
    assert room.refusals == []


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


def test_a_run_that_still_goes_on_is_taken_at_its_end_and_counts_once(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    path = room_file(arriving, 1)
    whole = path.read_bytes()
    lines = whole.splitlines(keepends=True)
    for share in (0.5, 0.8):
        path.write_bytes(b"".join(lines[: int(len(lines) * share)]))
        assert looked(watch, STILL_LOOKS + 5) == []
    path.write_bytes(whole)
    (entry,) = looked(watch)
    assert isinstance(entry, Entry)
    assert not entry.again
    assert len(room.kept()) == 1


def test_a_run_whose_machine_went_away_is_taken_as_far_as_it_got(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    path = room_file(arriving, 1)
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    assert looked(watch, PATIENCE - 1) == []
    (entry,) = looked(watch)
    assert isinstance(entry, Entry)


def test_what_appears_and_is_no_run_file_is_refused_and_what_copies_leave_is_not(room: Room, arriving: Path) -> None:
    (arriving / "there before.txt").write_bytes(b"notes")
    watch = FolderWatch(arriving, room)
    assert looked(watch) == []
    set_own_name(room_file(arriving, 1), "Eva")
    for name in ("Thumbs.db", ".DS_Store", "half.speedup.jsonl.crdownload", "~$letter.docx", "IMG_2041.jpg"):
        (arriving / name).write_bytes(b"no run")
    taken, refusal = sorted(looked(watch), key=lambda one: isinstance(one, Refusal))
    assert isinstance(taken, Entry)
    assert isinstance(refusal, Refusal)
    assert (refusal.name, refusal.kind) == ("IMG_2041.jpg", RefusalKind.NOT_A_RUN)


def test_a_refusal_and_what_is_taken_from_the_same_file_have_one_key(room: Room, arriving: Path) -> None:
    watch = FolderWatch(arriving, room)
    path = room_file(arriving, 1)
    whole = path.read_bytes()
    path.write_bytes(whole[:40])
    (refusal,) = looked(watch)
    path.write_bytes(whole)
    (entry,) = looked(watch)
    assert isinstance(refusal, Refusal)
    assert isinstance(entry, Entry)
    assert refusal.key == entry.key


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
