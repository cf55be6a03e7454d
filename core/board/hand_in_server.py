"""Serves the hand-in page: on this machine alone unless somebody chose an address; HTTPS with a certificate.

Uvicorn, in a thread of its own; every connection has a limited life, so that nobody who hangs holds anything up.
"""

from __future__ import annotations

import asyncio
import importlib.util
import ipaddress
import logging
import socket
import threading
from collections import defaultdict
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..display.i18n import tr
from ..runfile.reading import words
from .certificate import CertificateError, names_of, server_context
from .room import Room

if TYPE_CHECKING:
    import ssl

    from .hand_in_app import Tell

LOOPBACK = "127.0.0.1"
PORT = 8443
HEAD_S = 10.0  # for the handshake and for a request to begin, and of silence in its midst
LIFE_S = 60.0  # of a connection, whatever it does
CONNECTIONS_MAX = 400
_CLOSE_S = 5.0


class BoardError(ValueError):
    """A room that cannot be opened; the text names the value, the rule and the remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the page is served.

    Attributes
    ----------
    interface
        Address of this machine; loopback is reached from this machine only, "0.0.0.0" from every network it is in.
    port
        0 for one that is free.
    certificate, key
        PEM files for HTTPS; None for plain HTTP.
    hosts
        Further names by which the machine may be called.
    """

    interface: str = LOOPBACK
    port: int = PORT
    certificate: Path | None = None
    key: Path | None = None
    hosts: Collection[str] = ()


class HandInServer:
    """The page while it is served; `close` ends it.

    Raises
    ------
    BoardError
        If the packages for it are missing, the place is none of this machine's, or is taken.
    """

    def __init__(self, room: Room, code: str, tell: Tell, place: Place) -> None:
        self._names = (*check_place(place), *(host.lower() for host in place.hosts))
        from uvicorn import Config, Server

        from .hand_in_app import make_app, own_hosts

        self._socket = _listening(place)
        self.port: int = self._socket.getsockname()[1]
        self.scheme = "https" if place.certificate is not None else "http"
        self.interface = place.interface
        hosts = own_hosts() | set(self._names)
        config = Config(
            make_app(room, code, tell, hosts),
            http=_protocol(_secured(place)),
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            limit_concurrency=CONNECTIONS_MAX,
            timeout_keep_alive=5,
            timeout_graceful_shutdown=2,
            h11_max_incomplete_event_size=16_384,
        )
        self._server = Server(config)
        # It warns of every stranger's odd request, and nobody reads that.
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
        self._thread = threading.Thread(target=self._serve, name="hand-in page", daemon=True)
        self._thread.start()

    @property
    def addresses(self) -> tuple[str, ...]:
        """What to type into a browser, the most likely first: a certificate is for names, not for addresses."""
        # Names are this machine's in its network; on loopback they would lead past it.
        names = self._names if is_open_to_others(self.interface) else ()
        return tuple(f"{self.scheme}://{_in_url(host)}:{self.port}" for host in (*names, *_reachable(self.interface)))

    def close(self) -> None:
        """End it; harmless when called twice."""
        # Who is cut off in the midst of a file is no error of the server's, which would write pages about it.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        self._server.should_exit = True
        self._thread.join(_CLOSE_S)
        self._socket.close()

    def _serve(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._socket]))


def check_place(place: Place) -> tuple[str, ...]:
    """The names for which the place's certificate was made, before anything is opened.

    Raises
    ------
    BoardError
        If nothing can be served there.
    """
    for package in ("uvicorn", "starlette", "jinja2"):
        if not _is_installed(package):
            said = tr("the hand-in page needs the package {package}: install speeduplab[class], or use a folder")
            raise BoardError(said.format(package=package))
    if not 0 <= place.port <= 65_535:
        raise BoardError(f"--port must be from 0 to 65535, got {place.port}")
    try:
        ipaddress.ip_address(place.interface)
    except ValueError:
        raise BoardError(
            "--interface takes an address such as 192.168.0.7, or 0.0.0.0 for every network, "
            f"got {place.interface!r:.80}"
        ) from None
    if (place.certificate is None) != (place.key is None):
        raise BoardError("HTTPS needs both --certificate and --key: give both, or neither")
    if place.certificate is None or place.key is None:
        return ()
    try:
        return names_of(place.certificate, place.key)
    except CertificateError as error:
        raise BoardError(str(error)) from None


def _secured(place: Place) -> ssl.SSLContext | None:
    return server_context(place.certificate, place.key) if place.certificate and place.key else None


def check_free(place: Place) -> None:
    """Raise BoardError where the place is taken, or none of this machine's."""
    _listening(place).close()


def _is_installed(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except ValueError:  # kept from being imported
        return False


def is_open_to_others(interface: str) -> bool:
    """Whether other machines can reach it."""
    return not ipaddress.ip_address(interface).is_loopback


def _listening(place: Place) -> socket.socket:
    family = socket.AF_INET6 if ":" in place.interface else socket.AF_INET
    try:
        return socket.create_server((place.interface, place.port), family=family, backlog=256)
    except OSError as error:
        said = tr("{place} cannot be opened: {reason}; choose another port")
        where = f"{_in_url(place.interface)}:{place.port}"
        raise BoardError(said.format(place=where, reason=words(error))) from None


def _reachable(interface: str) -> tuple[str, ...]:
    address = ipaddress.ip_address(interface)
    if not address.is_unspecified:
        return (interface,)
    found: dict[str, None] = {}
    try:
        for *_, where in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET, socket.SOCK_STREAM):
            if not ipaddress.ip_address(where[0]).is_loopback:
                found[str(where[0])] = None
    except OSError:
        pass  # a machine that does not know its own name
    # The address from which it would speak to the network; nothing is sent.
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            found[str(probe.getsockname()[0])] = None
        except OSError:
            pass
    return tuple(found) or (socket.gethostname(),)


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _protocol(secured: ssl.SSLContext | None) -> type[asyncio.Protocol]:  # long: a class, of uvicorn where that is
    """Uvicorn's, with an end to every connection: it knows no limit of its own for slow heads and bodies.

    It is made before TLS is: else nobody would know of those that begin a handshake and never end it.
    """
    from uvicorn.protocols.http.h11_impl import H11Protocol

    lines: defaultdict[str, list[Limited]] = defaultdict(list)  # of each address, the oldest first

    class Limited(H11Protocol):
        def connection_made(self, transport: Any) -> None:
            """Somebody has come; what the base knows as a connection begins after the handshake, if there is one."""
            self._line, self._stands, self._early = transport, False, b""
            self._address = str((transport.get_extra_info("peername") or ("",))[0])
            lines[self._address].append(self)
            if sum(map(len, lines.values())) >= CONNECTIONS_MAX:
                self._make_room()
            self._heard_s = self.loop.time()
            self._ends = [
                self.loop.call_later(HEAD_S, self._end_if_silent),
                self.loop.call_later(LIFE_S, transport.abort),
            ]
            if secured is None:
                self._stand(transport)
            else:
                self._shaking = self.loop.create_task(self._shake_hands(secured))

        async def _shake_hands(self, secured: ssl.SSLContext) -> None:
            transport = None
            with suppress(OSError):  # also of TLS: who breaks it off, or speaks plain HTTP, is told nothing
                transport = await self.loop.start_tls(self._line, self, secured, server_side=True)
            if transport is None:  # it was ended meanwhile
                self._leave()
            else:
                self._stand(transport)

        def _stand(self, transport: Any) -> None:
            self._stands = True
            super().connection_made(transport)
            if self._early:  # it came with the end of the handshake
                super().data_received(self._early)

        def data_received(self, data: bytes) -> None:
            self._heard_s = self.loop.time()
            if self._stands:
                super().data_received(data)
            else:
                self._early += data

        def connection_lost(self, exc: Exception | None) -> None:
            self._leave()
            if self._stands:
                super().connection_lost(exc)

        def _leave(self) -> None:
            """No longer count; more than once where a handshake fails."""
            for end in self._ends:
                end.cancel()
            if self in lines[self._address]:
                lines[self._address].remove(self)
            if not lines[self._address]:
                del lines[self._address]

        def _make_room(self) -> None:
            """End one of the address that has most: who fills all of them ends his own, and keeps nobody out.

            Of a room behind one router only one of which nothing is being taken: else the newcomer is told to wait.
            """
            most = max(lines, key=lambda address: len(lines[address]))
            others = [one for one in lines[most] if one is not self and not one._line.is_closing()]
            idle = (one for one in others if one.cycle is None or one.cycle.response_complete)
            ended = next(idle, others[0] if others and most != self._address else None)
            if ended is not None:
                ended._line.abort()

        def _end_if_silent(self) -> None:
            silent_s = self.loop.time() - self._heard_s
            # Whoever waits for us, with more to send, is not silent.
            sending = self.cycle is not None and self.cycle.more_body and not self.flow.read_paused
            if self.cycle is None or (sending and silent_s >= HEAD_S):
                self._line.abort()
            else:
                self._ends[0] = self.loop.call_later(max(HEAD_S - silent_s, 0.5), self._end_if_silent)

    return Limited
