"""The web page on which a room hands in: what it answers, whatever it is asked.

Built on Starlette. Whoever sends may mean harm: nothing is read before host, code and rate are looked at.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import anyio
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from ..display.i18n import tr
from .entries import NAME_MAX, Entry, cut
from .hand_in_words import make_page, speaking
from .join_code import Allowance, is_same
from .refusals import Refusal, RefusalKind, Refused, refused
from .room import Room, person_key

UPLOADS_AT_ONCE = 256
HAND_INS = (30, 1_000)  # a minute, of one person and in all
_HEADER_MAX = 512

Tell = Callable[[Entry | Refusal], None]
_Next = Callable[[Request], Awaitable[Response]]


def make_app(room: Room, code: str, tell: Tell, hosts: Collection[str]) -> Starlette:
    """The application.

    Parameters
    ----------
    tell
        Is called, in a thread, with what was taken or refused.
    hosts
        Names by which this machine may be called; its addresses always may.
    """
    page = make_page(room.limits.file_bytes)
    desk = _Desk(room, code, tell)

    async def show(request: Request) -> Response:
        with speaking(_accepted(request), page.by_language) as language:
            return HTMLResponse(page.by_language[language], headers={"Content-Language": language})

    async def take(request: Request) -> Response:
        with speaking(_accepted(request), page.by_language):
            return await desk.take(request)

    async def guard(request: Request, call_next: _Next) -> Response:
        with speaking(_accepted(request), page.by_language):
            answer = _refused_at_the_door(request, hosts)
        answer = answer or await call_next(request)
        answer.headers.update(_headers(page.policy))
        return answer

    routes = [Route("/", show), Route("/hand-in", take, methods=["POST"])]
    return Starlette(routes=routes, middleware=[Middleware(BaseHTTPMiddleware, dispatch=guard)])


def _refused_at_the_door(request: Request, hosts: Collection[str]) -> Response | None:
    if not is_own_host(request.headers.get("host", ""), hosts):
        return _says(403, tr("This is not the name of the machine that holds the board; use its address."))
    if not _is_from_here(request):
        return _says(403, tr("Hand in from the board's own page."))
    return None


class _Desk:
    """Takes what is handed in."""

    def __init__(self, room: Room, code: str, tell: Tell) -> None:
        self._room, self._code, self._tell = room, code, tell
        self._allowance = Allowance(*HAND_INS)
        self._uploads = anyio.Semaphore(UPLOADS_AT_ONCE)

    async def take(self, request: Request) -> Response:
        if not is_same(_header(request, "x-room-code"), self._code):
            # Each guess costs a connection of its own.
            return _says(403, tr("This is not the code of the room: it stands on the board."), close=True)
        address = request.client.host if request.client is not None else ""
        shown = _header(request, "x-file") or "?"
        token = _header(request, "x-person") or f"file {shown} {address}"
        key = person_key(f"{self._code} {token}")
        if self._allowance.is_used_up(key):
            return _says(429, tr("Too many tries: wait a minute, then try again."))
        self._allowance.count(key)
        try:
            # Nobody is asked for a body that is refused for its size.
            if (said := request.headers.get("content-length", "")).isdigit():
                self._check(int(said[:18]), shown)
            async with self._uploads:
                entry = await self._received(request, shown, key)
        except Refused as error:
            refusal = replace(error.refusal, key=key)
            self._room.note(refusal)
            await run_in_threadpool(self._tell, refusal)
            large = refusal.kind is RefusalKind.TOO_LARGE
            return _says(413 if large else 422, refusal.sentence())
        except ClientDisconnect:
            return _says(400, tr("The connection broke off: hand it in again."))
        await run_in_threadpool(self._tell, entry)
        return _says(200, _thanks(entry), taken=True)

    async def _received(self, request: Request, shown: str, key: str) -> Entry:
        part = await run_in_threadpool(self._new_part, shown)
        try:
            size = 0
            async with await anyio.open_file(part, "wb") as file:
                async for block in request.stream():
                    size += len(block)
                    self._check(size, shown)
                    await file.write(block)
        except OSError:
            part.unlink(missing_ok=True)
            raise refused(shown, RefusalKind.NOT_KEPT) from None
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        name = cut(_header(request, "x-name"), NAME_MAX)
        return await run_in_threadpool(lambda: self._room.take_part(part, name=name, shown=shown, key=key))

    def _new_part(self, shown: str) -> Path:
        try:
            return self._room.new_part()
        except OSError:
            raise refused(shown, RefusalKind.NOT_KEPT) from None

    def _check(self, size: int, shown: str) -> None:
        if size > self._room.limits.file_bytes:
            raise refused(shown, RefusalKind.TOO_LARGE, size, self._room.limits.file_bytes)


def is_own_host(given: str, hosts: Collection[str]) -> bool:
    """Whether a Host header names this machine: else a stranger's page could call us by a name of its own."""
    match = re.fullmatch(r"(\[[0-9A-Fa-f:.%]+\]|[^:\[\]]+)(?::\d{1,5})?", given)
    if match is None:
        return False
    name = match[1].strip("[]").lower().rstrip(".")
    if name in hosts:
        return True
    with suppress(ValueError):
        ipaddress.ip_address(name)
        return True
    return False


def own_hosts() -> frozenset[str]:
    """The names of this machine, as it knows them itself."""
    name = socket.gethostname().lower()
    return frozenset({"localhost", name, f"{name.split('.', 1)[0]}.local", socket.getfqdn().lower()})


def _is_from_here(request: Request) -> bool:
    """Whether a browser that says where a request comes from says: from our own page."""
    origin = request.headers.get("origin")
    return origin is None or origin.partition("://")[2] == request.headers.get("host")


def _thanks(entry: Entry) -> str:
    if entry.copied:
        return tr("Handed in, but somebody else handed in the same run: it counts once. Is it yours?")
    if entry.again:
        return tr("Handed in again: the later run counts.")
    return tr("Handed in: look for your dot on the board.")


def _accepted(request: Request) -> str:
    return _header(request, "accept-language")


def _header(request: Request, name: str) -> str:
    return unquote(request.headers.get(name, "")[:_HEADER_MAX], errors="replace")


def _says(status: int, message: str, *, taken: bool = False, close: bool = False) -> Response:
    headers = {"Connection": "close"} if close else None
    return JSONResponse({"taken": taken, "message": message}, status_code=status, headers=headers)


def _headers(policy: str) -> dict[str, str]:
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
        "Vary": "Accept-Language",
    }
