"""The room in numbers and words."""

from __future__ import annotations

from pathlib import Path

import pytest
from room_files import room_file
from speeduplab.core.board.board_summary import make_board
from speeduplab.core.board.board_text import findings, headline, off_by_words, reason
from speeduplab.core.board.entries import Entry
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
    assert [dot.factor for dot in row.dots] == factors
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


def test_an_empty_room_has_a_board(entries: list[Entry]) -> None:
    board = make_board([])
    assert board.rows == ()
    assert findings(board, revealed=True) == ()


def test_an_entry_travels_as_a_line_and_comes_out_the_same(entries: list[Entry]) -> None:
    assert decode_message(encode_message(entries[0])) == entries[0]
