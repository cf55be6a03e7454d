"""An open room: the page, the watched folder and what they bring, as one stream of messages.

Runs in a process of its own when a window shows the board: what strangers send is read there, never in the window.
"""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..display.i18n import tr
from ..machine.user_folders import data_place
from .entries import Entry, as_plain, from_plain
from .folder_watch import POLL_S, FolderWatch
from .hand_in_server import HandInServer, Place, check_place
from .join_code import keep_code, kept_code, new_code
from .refusals import Refusal, RefusalKind
from .room import Room

HANGS_S = 10.0  # for a folder to be listed, or a file of it to be read
_TICK_S = 0.1
_CLOSE_S = 2.0


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
_Messages = queue.SimpleQueue[Message]


def rooms_place() -> Path:
    """Where the folders of rooms are, unless somebody chose another."""
    return data_place() / "rooms"


def run_room(request: RoomRequest, closed: Callable[[], bool]) -> Generator[Message, None, None]:
    """Open the room and say what happens, until `closed` says so.

    Raises
    ------
    BoardError, RunFileError
        If it cannot be opened.
    """
    if request.place is not None:
        check_place(request.place)  # before a folder is made
    found = _Messages()
    # A room that goes on has the code that is on the wall already, and the same people.
    code = (kept_code(request.room) if request.room is not None else "") or new_code()
    room = Room(request.room or rooms_place() / f"{datetime.now():%Y-%m-%d %H.%M} {code}")
    keep_code(room.folder, code)
    watcher = _Watcher(FolderWatch(request.watched, room), found.put) if request.watched is not None else None
    server = HandInServer(room, code, found.put, request.place) if request.place is not None else None
    try:
        addresses = server.addresses if server is not None else ()
        yield Opened(code=code, addresses=addresses, room=str(room.folder), entries=tuple(room.entries.values()))
        if watcher is not None:
            watcher.start()
        problem = ""
        while not closed():
            with suppress(queue.Empty):
                yield found.get(timeout=_TICK_S)
            if watcher is not None and (now := watcher.problem()) != problem:
                problem = now
                yield FolderState(problem=problem)
    finally:
        for part in (watcher, server):
            if part is not None:
                part.close()
    while not found.empty():
        yield found.get()


class _Watcher:
    """Looks into the folder on a thread of its own: a network drive that hangs holds up nobody who uses the page."""

    def __init__(self, watch: FolderWatch, tell: Callable[[Message], None]) -> None:
        self._watch, self._tell, self._closed = watch, tell, threading.Event()
        self._began_s: float | None = None
        self._fault: Exception | None = None
        # It ends with the process: nothing ends a call that the system does not answer.
        self._thread = threading.Thread(target=self._look, name="watched folder", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def problem(self) -> str:
        """Why the folder cannot be read; "" while all is well."""
        if self._fault is not None:
            raise self._fault
        began_s = self._began_s
        if began_s is not None and time.monotonic() - began_s > HANGS_S:
            return tr("it does not answer")
        return self._watch.problem

    def close(self) -> None:
        self._closed.set()
        if self._thread.is_alive():
            self._thread.join(_CLOSE_S)

    def _look(self) -> None:
        try:
            while not self._closed.is_set():
                self._began_s = time.monotonic()
                for message in self._watch.look():
                    self._tell(message)
                    self._began_s = time.monotonic()
                self._began_s = None
                self._closed.wait(POLL_S)
        except Exception as fault:
            self._fault = fault  # for whoever runs the room: else the folder would only look quiet


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
