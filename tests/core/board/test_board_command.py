"""`speeduplab board` and `speeduplab hand-in` as they are typed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from room_files import room_file
from speeduplab.core.board.room_session import Opened, decode_message
from speeduplab.core.cli.main import main

COMMAND = (sys.executable, "-m", "speeduplab.gui")


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "QT_QPA_PLATFORM": "offscreen"}


def test_a_room_for_a_window_says_what_happens_line_by_line_and_ends_with_its_input(
    arriving: Path, surroundings: dict[str, str], tmp_path: Path
) -> None:
    board = subprocess.Popen(
        [*COMMAND, "board", "--json", "--port", "0", "--folder", arriving, "--room", tmp_path / "room"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=surroundings,
    )
    assert board.stdin is not None
    assert board.stdout is not None
    opened = decode_message(board.stdout.readline())
    assert isinstance(opened, Opened)
    path = room_file(tmp_path, 1)
    done = subprocess.run(
        [*COMMAND, "hand-in", path, "--to", opened.addresses[0], "--code", opened.code],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "Handed in: look for your dot on the board.\n")
    assert json.loads(board.stdout.readline())["message"] == "Entry"
    (arriving / "bad.speedup.jsonl").write_bytes(b"no run")
    assert json.loads(board.stdout.readline())["kind"] == "not-a-run"
    board.stdin.close()
    assert board.wait(GIVE_UP_S) == 0
    board.stdout.close()
    assert len(list((tmp_path / "room").glob("*.jsonl"))) == 1


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C reaches a process in another way there")
def test_ctrl_c_closes_a_room_and_says_what_it_shows(
    arriving: Path, surroundings: dict[str, str], tmp_path: Path
) -> None:
    for number in range(4):
        room_file(arriving, number, lesson=True)
    room, saved = tmp_path / "room", tmp_path / "board.csv"
    board = subprocess.Popen(
        [*COMMAND, "board", "--folder", arriving, "--room", room, "--save", saved],
        stdout=subprocess.PIPE,
        text=True,
        env=surroundings,
    )
    assert board.stdout is not None
    lines = []
    while sum(line.startswith("taken: ") for line in lines) < 4:
        lines.append(board.stdout.readline())
    board.send_signal(signal.SIGINT)
    rest = board.stdout.read()
    board.stdout.close()
    assert board.wait(GIVE_UP_S) == 0
    assert "the room said" in rest
    assert "C++ threads, 4 workers: " in rest
    assert len(saved.read_text(encoding="utf-8").splitlines()) == 1 + 4 * 4 * 2


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (["board"], "a room needs a way in"),
        (["board", "--port", "99999"], "--port must be from 0 to 65535"),
        (["board", "--port", "0", "--interface", "lab"], "--interface takes an address"),
        (["hand-in", "missing.speedup.jsonl", "--to", "http://127.0.0.1:1"], "missing.speedup.jsonl cannot be read"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    words: list[str], rule: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert rule in capsys.readouterr().err
