"""The room in numbers and words."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from room_files import room_file
from speeduplab.core.board.board_summary import ROWS_MAX, BoardMaker, Subject, make_board
from speeduplab.core.board.board_text import findings, headline, off_by_words, reason
from speeduplab.core.board.entries import Entry, keep
from speeduplab.core.board.room import Room
from speeduplab.core.board.room_session import decode_message, encode_message
from speeduplab.core.stats.intervals import median


@pytest.fixture
def entries(room: Room, arriving: Path) -> list[Entry]:
    for number in range(12):
        room.take_file(room_file(arriving, number, lesson=True))
    return list(room.entries.values())


def test_a_row_has_every_machine_and_their_median(entries: list[Entry]) -> None:
    board = make_board(entries)
    row = next(row for row in board.rows if row.strategy == "processes")
    factors = [point.speedup for entry in entries for point in entry.points if point.strategy == "processes"]
    assert [dot.factor for dot in row.dots] == sorted(factors)
    assert [dot.factor for dot in sorted(row.dots, key=lambda dot: dot.place)] == factors
    assert row.median == median(factors)
    assert [row.median for row in board.rows] == sorted((row.median for row in board.rows), reverse=True)


def test_the_row_that_was_guessed_worst_is_named_once_it_is_revealed(entries: list[Entry]) -> None:
    board = make_board(entries)
    assert headline(board, seats=26, revealed=True).startswith(("C++ threads: the room said", "Python threads: the"))
    hidden = headline(board, seats=26, revealed=False) + reason(board, revealed=False)
    assert "said" not in hidden
    assert all("said" not in one.evidence for one in findings(board, revealed=False))


def test_fewer_than_three_machines_are_waited_for(entries: list[Entry]) -> None:
    assert headline(make_board(entries[:2]), seats=26, revealed=False) == "Waiting for the room: 2 of 26"
    assert headline(make_board(entries[:2]), seats=None, revealed=False) == "Waiting for the room: 2 handed in"


def test_machines_with_so_many_cores_can_be_left_out(entries: list[Entry]) -> None:
    board = make_board(entries)
    least = board.cores[0][0]
    fewer = make_board(entries, without_cores={least})
    assert len(fewer.entries) == len(entries) - board.cores[0][1]
    assert fewer.cores == board.cores
    assert fewer.handed_in == len(entries)


def test_a_close_guess_is_called_close(entries: list[Entry]) -> None:
    for row in make_board(entries).rows:
        assert row.off_by is not None
        assert (off_by_words(row) == "close") == (row.off_by <= 1.15)


def test_a_row_of_one_machine_is_not_the_room(entries: list[Entry]) -> None:
    best = max(entries[0].points, key=lambda point: point.speedup)
    alone = replace(best, strategy="numpy", look="numpy", speedup=500.0)
    board = make_board([replace(entries[0], points=(*entries[0].points, alone)), *entries[1:]])
    assert board.rows[0].strategy == "numpy"
    for revealed in (False, True):
        assert not headline(board, seats=None, revealed=revealed).startswith("NumPy")


def test_too_few_shown_machines_are_said_to_be_few(entries: list[Entry]) -> None:
    few = make_board(entries, without_cores={cores for cores, _ in make_board(entries).cores})
    assert headline(few, seats=12, revealed=True) == "Too few machines in one row: 0 of 12 shown"
    assert findings(few, revealed=True) == ()


def test_a_room_with_hardly_a_guess_is_not_said_to_have_known(entries: list[Entry]) -> None:
    silent = [replace(entry, guesses=()) for entry in entries[2:]]
    board = make_board([*entries[:2], *silent])
    assert "knew" not in headline(board, seats=None, revealed=True)
    assert "said" not in headline(board, seats=None, revealed=True)


def test_one_file_with_hundreds_of_rows_does_not_push_the_rooms_away(entries: list[Entry]) -> None:
    point = entries[0].points[0]
    strange = tuple(replace(point, strategy=f"x{place}", look="x", speedup=9000.0) for place in range(400))
    board = make_board([replace(entries[0], points=(*entries[0].points, *strange)), *entries[1:]])
    assert len(board.rows) == ROWS_MAX
    assert board.left_out == 404 - ROWS_MAX
    assert {"threads", "processes", "cpp-serial", "cpp-threads"} <= {row.strategy for row in board.rows}
    assert [row.median for row in board.rows] == sorted((row.median for row in board.rows), reverse=True)


def test_an_empty_room_has_a_board(entries: list[Entry]) -> None:
    board = make_board([])
    assert board.rows == ()
    assert findings(board, revealed=True) == ()


def test_an_entry_travels_as_a_line_and_comes_out_the_same(entries: list[Entry]) -> None:
    assert decode_message(encode_message(entries[0])) == entries[0]


def test_a_board_that_grows_is_the_one_that_would_be_made_anew(entries: list[Entry]) -> None:
    draw, maker = random.Random(7), BoardMaker()
    kept: dict[tuple[str, str], Entry] = {}
    for _ in range(120):
        entry = draw.choice(entries)
        points = tuple(
            replace(point, speedup=point.speedup * draw.uniform(0.5, 2), workers=draw.choice((point.workers, 8)))
            for point in draw.sample(entry.points, draw.randint(1, 4))
        )
        entry = replace(
            entry,
            points=points,
            guesses=draw.choice(((), entry.guesses)),
            run=draw.choice((entry.run, entries[0].run)),
            lesson=draw.choice((entry.lesson, entry.lesson, "entry-fee")),
        )
        keep(entry, kept)
        room = tuple(kept.values())
        subject = draw.choice((None, None, Subject(lesson="entry-fee", workload=points[0].workload)))
        workers, without = draw.choice((None, 4, 8)), draw.choice((set[int](), set[int](), {2}, {4, 8}))
        grown = maker.board(room, subject=subject, workers=workers, without_cores=without)
        assert grown == make_board(room, subject=subject, workers=workers, without_cores=without)
