"""What a room takes, keeps and refuses."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from room_files import room_file
from speeduplab.core.board.board_summary import make_board
from speeduplab.core.board.entries import NAME_MAX, cut, distinct
from speeduplab.core.board.refusals import RefusalKind, Refused
from speeduplab.core.board.room import Limits, Room
from speeduplab.core.runfile import SUFFIX, read


def kind_of(room: Room, path: Path, **options: str) -> RefusalKind:
    with pytest.raises(Refused) as caught:
        room.take_file(path, **options)
    return caught.value.refusal.kind


def test_an_accepted_file_is_kept_whole_and_the_original_stays(room: Room, arriving: Path) -> None:
    path = room_file(arriving, 1)
    room.take_file(path)
    assert [kept.read_bytes() for kept in room.kept()] == [path.read_bytes()]
    assert path.exists()


def test_an_entry_holds_the_speed_ups_that_the_program_shows(room: Room, arriving: Path) -> None:
    path = room_file(arriving, 1)
    from speeduplab.core.results.rows import Basis
    from speeduplab.core.summary.summary import summarise

    rows = summarise(read(path)).rows
    shown = {
        row.cell.strategy: ratio.factor
        for row in rows
        if (ratio := row.speedup(Basis.WARM)) is not None and not row.is_baseline
    }
    assert {point.strategy: point.speedup for point in room.take_file(path).points} == shown
    assert len(shown) == 4


def test_of_one_person_the_later_file_counts_and_both_are_kept(room: Room, arriving: Path) -> None:
    room.take_file(room_file(arriving, 1), key="a" * 16)
    entry = room.take_file(room_file(arriving, 2), key="a" * 16)
    assert list(room.entries.values()) == [entry]
    assert entry.again
    assert len(room.kept()) == 2


def test_the_next_lesson_of_a_person_leaves_the_first_as_it_was(room: Room, arriving: Path) -> None:
    first = room.take_file(room_file(arriving, 1, lesson=True), key="a" * 16)
    second = room.take_file(room_file(arriving, 2), key="a" * 16)
    assert list(room.entries.values()) == [first, second]
    assert not second.again
    assert list(Room(room.folder).entries) == [first.slot, second.slot]


def test_the_same_run_from_two_people_counts_once(room: Room, arriving: Path) -> None:
    path = room_file(arriving, 1)
    first = room.take_file(path, key="a" * 16, name="Eva")
    entry = room.take_file(path, key="b" * 16)
    assert distinct(room.entries.values()) == (first,)
    assert entry.copied
    assert not entry.again
    assert make_board(tuple(room.entries.values())).entries == (first,)


def test_who_takes_back_somebody_elses_file_takes_nothing_from_the_other(room: Room, arriving: Path) -> None:
    first = room.take_file(room_file(arriving, 1), key="a" * 16)
    room.take_file(room_file(arriving, 1), key="b" * 16)
    second = room.take_file(room_file(arriving, 2), key="b" * 16)
    for one in (room, Room(room.folder)):
        assert [entry.run for entry in distinct(one.entries.values())] == [first.run, second.run]


def test_a_file_of_500_mb_is_refused_unread(room: Room, arriving: Path) -> None:
    large = arriving / f"all{SUFFIX}"
    with large.open("wb") as file:
        os.truncate(file.fileno(), 500_000_000)
    with pytest.raises(Refused) as caught:
        room.take_file(large)
    assert caught.value.refusal.words() == "500 MB, limit 5 MB"
    assert list(room.folder.iterdir()) == []


def test_a_run_of_10_000_cells_is_refused_in_a_sentence(room: Room, arriving: Path) -> None:
    path = room_file(arriving, 1, cells=10_000, rounds=0 + 1)
    wide = Room(room.folder, Limits(file_bytes=path.stat().st_size))
    with pytest.raises(Refused) as caught:
        wide.take_file(path)
    refusal = caught.value.refusal
    assert refusal.kind is RefusalKind.TOO_MANY_CELLS
    assert refusal.words() == "10,000 cells, limit 500"


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xd8\xff\xe0 a picture", b"[" * 100_000, b'{"format":"speeduplab-run"}\n', b"null\n", b"1e999\n"],
    ids=["empty", "picture", "deep", "bare", "null", "infinite"],
)
def test_what_is_no_run_is_refused_and_the_room_goes_on(room: Room, arriving: Path, content: bytes) -> None:
    strange = arriving / "IMG_2041.jpg"
    strange.write_bytes(content)
    assert kind_of(room, strange) is RefusalKind.NOT_A_RUN
    room.take_file(room_file(arriving, 1))
    assert len(room.entries) == 1
    assert len(list(room.folder.iterdir())) == 1


def test_a_run_of_a_newer_program_says_so(room: Room, arriving: Path) -> None:
    path = room_file(arriving, 1)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"version":4', '"version":99', 1), encoding="utf-8")
    assert kind_of(room, path) is RefusalKind.NEWER


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_that_never_ends_holds_nothing_up(room: Room, arriving: Path) -> None:
    pipe = arriving / f"pipe{SUFFIX}"
    os.mkfifo(pipe)
    assert kind_of(room, pipe) is RefusalKind.NOT_A_RUN


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "..\\..\\boot.ini", "/etc/passwd", "CON", "a\x1b[31mb\n", "x" * 999]
)
def test_a_name_is_only_shown_and_never_a_path(room: Room, arriving: Path, name: str) -> None:
    path = room_file(arriving, 1)
    entry = room.take_file(path, name=name, shown=name)
    assert [kept.parent for kept in room.kept()] == [room.folder]
    assert len(entry.name) <= NAME_MAX
    assert entry.name.isprintable()
    path.write_bytes(b"no run")
    with pytest.raises(Refused) as caught:
        room.take_file(path, shown=name)
    shown = caught.value.refusal.name
    assert len(shown) <= NAME_MAX
    assert "/" not in shown
    assert "\\" not in shown


def test_a_long_name_keeps_both_its_ends() -> None:
    name = cut("the-notebook-of-somebody.speedup.jsonl", 24)
    assert len(name) == 24
    assert name.startswith("the-notebook")
    assert name.endswith("dup.jsonl")


def test_a_room_that_is_full_says_so_and_keeps_what_it_has(tmp_path: Path, arriving: Path) -> None:
    room = Room(tmp_path / "small", Limits(files=1))
    room.take_file(room_file(arriving, 1))
    assert kind_of(room, room_file(arriving, 2)) is RefusalKind.ROOM_FULL
    assert len(room.entries) == 1


def test_a_room_that_is_opened_again_has_what_it_had(room: Room, arriving: Path) -> None:
    for number in range(3):
        room.take_file(room_file(arriving, number), name=f"seat {number}", key=f"{number:016x}")
    room.take_file(room_file(arriving, 7), key=f"{0:016x}")
    (room.folder / ".left.part").write_bytes(b"half")
    again = Room(room.folder)
    assert {key: (one.run, one.name) for key, one in again.entries.items()} == {
        key: (one.run, one.name) for key, one in room.entries.items()
    }
    again.take_file(room_file(arriving, 9), key=f"{9:016x}")
    assert len(again.kept()) == 5


def test_a_run_without_serial_says_what_it_lacks(room: Room, arriving: Path) -> None:
    from speeduplab.core.runfile.writing import save
    from synthetic import picture_cells, run_events

    path = arriving / f"alone{SUFFIX}"
    save(run_events(picture_cells(strategies=("threads", "cpp-serial")), rounds=3), path)
    assert kind_of(room, path) is RefusalKind.NO_SERIAL


def test_guesses_of_a_lesson_come_with_its_factors(room: Room, arriving: Path) -> None:
    entry = room.take_file(room_file(arriving, 1, lesson=True))
    assert entry.lesson == "threads-take-turns"
    assert {guess.strategy for guess in entry.guesses} == {"threads", "processes", "cpp-serial", "cpp-threads"}
