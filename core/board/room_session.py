"""An open room: the page, the watched folder and what they bring, as one stream of messages.

Runs in a process of its own when a window shows the board: what strangers send is read there, never in the window.
"""

from __future__ import annotations

import json
import queue
import time
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..machine.user_folders import data_place
from .entries import Entry, as_plain, from_plain
from .folder_watch import POLL_S, FolderWatch
from .hand_in_server import HandInServer, Place, check_place
from .join_code import new_code
from .refusals import Refusal, RefusalKind
from .room import Room

_TICK_S = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRequest:
    """What is opened.

    Attributes
    ----------
    place
        Where the page is served; None for no page.
    watched
        The folder that is watched; None for none.
    room
        Where accepted files are kept; None for a new folder among the user's data.
    """

    place: Place | None
    watched: Path | None
    room: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The first message: how to reach the room, and what an earlier one left in its folder."""

    code: str
    addresses: tuple[str, ...]
    room: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState:
    """The watched folder cannot be read any longer, or, with "", can again."""

    problem: str


Message = Opened | Entry | Refusal | FolderState


def run_room(request: RoomRequest, closed: Callable[[], bool]) -> Generator[Message, None, None]:
    """Open the room and say what happens, until `closed` says so.

    Raises
    ------
    BoardError, RunFileError
        If it cannot be opened.
    """
    if request.place is not None:
        check_place(request.place)  # before a folder is made
    code, found = new_code(), queue.SimpleQueue[Message]()
    room = Room(request.room or data_place() / "rooms" / f"{datetime.now():%Y-%m-%d %H.%M} {code}")
    watch = FolderWatch(request.watched, room) if request.watched is not None else None
    server = HandInServer(room, code, found.put, request.place) if request.place is not None else None
    try:
        addresses = server.addresses if server is not None else ()
        yield Opened(code=code, addresses=addresses, room=str(room.folder), entries=tuple(room.entries.values()))
        problem, looked_s = "", float("-inf")
        while not closed():
            with suppress(queue.Empty):
                yield found.get(timeout=_TICK_S)
            if watch is not None and time.monotonic() - looked_s >= POLL_S:
                yield from watch.look()
                looked_s = time.monotonic()
                if watch.problem != problem:
                    problem = watch.problem
                    yield FolderState(problem=problem)
    finally:
        if server is not None:
            server.close()
    while not found.empty():
        yield found.get()


def encode_message(message: Message) -> str:
    """One line of JSON."""
    match message:
        case Entry():
            plain: dict[str, Any] = as_plain(message)
        case Opened():
            plain = {**asdict(message), "entries": [as_plain(entry) for entry in message.entries]}
        case _:
            plain = asdict(message)
    return json.dumps({"message": type(message).__name__, **plain})


def decode_message(line: str | bytes) -> Message:
    """What `encode_message` made; not for what strangers send."""
    raw = json.loads(line)
    kind = raw.pop("message")
    if kind == "Entry":
        return from_plain(raw)
    if kind == "Refusal":
        return Refusal(**{**raw, "kind": RefusalKind(raw["kind"])})
    if kind == "FolderState":
        return FolderState(**raw)
    entries = tuple(from_plain(entry) for entry in raw["entries"])
    return Opened(**{**raw, "addresses": tuple(raw["addresses"]), "entries": entries})
