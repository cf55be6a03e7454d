"""`speeduplab board` and `speeduplab hand-in`: a room in a terminal, or as lines of JSON for a window."""

from __future__ import annotations

import sys
import threading
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from ...board.board_export import save_board
from ...board.board_summary import make_board
from ...board.board_text import headline, row_detail, row_title
from ...board.entries import Entry, keep
from ...board.hand_in_server import BoardError, Place, is_open_to_others
from ...board.refusals import Refusal
from ...board.room_session import FolderState, Message, Opened, RoomRequest, encode_message, run_room
from ...display.numbers import format_factor
from ..terminal import note, warn, write

OK, FAILED = 0, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRequest:
    """The options as they were typed; `port` is None for no page."""

    port: int | None
    interface: str
    certificate: Path | None = None
    key: Path | None = None
    hosts: tuple[str, ...] = ()
    folder: Path | None = None
    room: Path | None = None
    save: Path | None = None
    json: bool = False


def execute(request: BoardRequest) -> int:
    """Hold the room open until Ctrl+C, or until stdin ends where a window asked; then say what it shows.

    Raises
    ------
    BoardError, RunFileError, ExportError
        If it cannot be opened, or its board not saved.
    """
    if request.port is None and request.folder is None:
        raise BoardError("a room needs a way in: give --port for the page, --folder for a watched folder, or both")
    place = None
    if request.port is not None:
        place = Place(
            interface=request.interface,
            port=request.port,
            certificate=request.certificate,
            key=request.key,
            hosts=request.hosts,
        )
    closed = threading.Event()
    entries: dict[tuple[str, str], Entry] = {}
    if request.json:
        threading.Thread(target=_until_eof, args=(closed,), daemon=True).start()
    asked = RoomRequest(place=place, watched=request.folder, room=request.room)
    with suppress(KeyboardInterrupt), closing(run_room(asked, closed.is_set)) as messages:
        for message in messages:
            _keep(message, entries)
            if request.json:
                write(encode_message(message) + "\n")
            else:
                _say(message, request)
    if not request.json:
        _show(tuple(entries.values()))
    if request.save is not None:
        save_board(make_board(tuple(entries.values())), request.save, revealed=True)
        note(f"Saved as {request.save}")
    return OK


def _until_eof(closed: threading.Event) -> None:
    """The window's end of the pipe: gone when it closes the room, and when it dies."""
    sys.stdin.read()
    closed.set()


def _keep(message: Message, entries: dict[tuple[str, str], Entry]) -> None:
    for entry in message.entries if isinstance(message, Opened) else [message]:
        if isinstance(entry, Entry):
            keep(entry, entries)


def _say(message: Message, request: BoardRequest) -> None:
    match message:
        case Opened():
            for address in message.addresses:
                write(f"Hand in at {address}, code {message.code}\n")
            if request.port is not None and not is_open_to_others(request.interface):
                write("Only this machine reaches it; --interface lets others in.\n")
            if request.folder is not None:
                write(f"Taking run files from {request.folder}\n")
            write(f"Files are kept in {message.room}. Ctrl+C closes the room.\n")
        case Entry():
            again = ", the same run as somebody else's: it counts once" if message.copied else ""
            again = again or (" again, the later run counts" if message.again else "")
            write(f"taken: {message.name or message.machine.get('cpu') or 'a machine'}{again}\n")
        case Refusal():
            warn(f"not taken: {message.sentence()}")
        case FolderState():
            warn(f"{request.folder}: {message.problem}; what was taken is kept" if message.problem else "it is back")


def _show(entries: tuple[Entry, ...]) -> None:
    board = make_board(entries)
    write(f"{headline(board, seats=None, revealed=True)}\n")
    for row in board.rows:
        guess = f", guessed {format_factor(row.guess)}" if row.guess is not None else ""
        write(f"  {row_title(row)}, {row_detail(row)}: {format_factor(row.median)}{guess}, {len(row.dots)} machines\n")
