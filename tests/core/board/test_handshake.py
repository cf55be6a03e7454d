"""Handshakes of a room's page: those that nobody ends count like any other connection of their address."""

from __future__ import annotations

import asyncio.constants
import queue
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from made_certificate import WITHOUT_OPENSSL, made_certificate
from patience import GIVE_UP_S
from room_files import room_file
from speeduplab.core.board import hand_in_server
from speeduplab.core.board.hand_in import hand_in
from speeduplab.core.board.hand_in_server import LOOPBACK, HandInServer, Place
from speeduplab.core.board.room import Room

pytestmark = WITHOUT_OPENSSL
CODE = "7KQ4MX"
T = TypeVar("T")
HALF_A_HELLO = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("speeduplab.core.board.hand_in.data_place", lambda: tmp_path / "data")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    certificate, key = made_certificate(tmp_path)
    return Place(port=0, certificate=certificate, key=key)


@pytest.fixture
def server(room: Room, place: Place) -> Iterator[HandInServer]:
    server = HandInServer(room, CODE, queue.SimpleQueue[object]().put, place)
    yield server
    server.close()


@pytest.mark.skipif(sys.platform == "darwin", reason="not run: this system has one address on loopback")
def test_handshakes_that_nobody_ends_make_room_as_other_silent_connections_do(
    room: Room, arriving: Path, place: Place, server: HandInServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hand_in_server, "CONNECTIONS_MAX", 20)
    # No time ends them: whoever comes later does.
    monkeypatch.setattr(hand_in_server, "HEAD_S", 10 * GIVE_UP_S)
    monkeypatch.setattr(hand_in_server, "LIFE_S", 10 * GIVE_UP_S)
    monkeypatch.setattr(asyncio.constants, "SSL_HANDSHAKE_TIMEOUT", 10 * GIVE_UP_S)
    with ExitStack() as kept:
        lines = [
            kept.enter_context(socket.create_connection((LOOPBACK, server.port), GIVE_UP_S, ("127.0.0.2", 0)))
            for _ in range(60)
        ]
        assert [line.recv(1) for line in lines[:40]] == [b""] * 40
        assert "look for your dot" in hand_in(
            room_file(arriving, 1), server.addresses[0], code=CODE, certificate=place.certificate
        )


def test_a_handshake_that_stops_in_its_midst_is_ended(server: HandInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hand_in_server, "HEAD_S", 0.5)
    monkeypatch.setattr(asyncio.constants, "SSL_HANDSHAKE_TIMEOUT", 10 * GIVE_UP_S)
    with socket.create_connection((LOOPBACK, server.port), GIVE_UP_S) as line:
        line.sendall(HALF_A_HELLO)
        assert line.recv(1) == b""


def test_a_request_that_comes_with_the_end_of_the_handshake_is_answered(place: Place, server: HandInServer) -> None:
    heard, said = ssl.MemoryBIO(), ssl.MemoryBIO()
    trusting = ssl.create_default_context(cafile=str(place.certificate))
    trusting.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
    client = trusting.wrap_bio(heard, said, server_hostname=LOOPBACK)
    with socket.create_connection((LOOPBACK, server.port), GIVE_UP_S) as line:

        def once_heard(call: Callable[[], T]) -> T:
            while True:
                try:
                    return call()
                except ssl.SSLWantReadError:
                    line.sendall(said.read())
                    heard.write(line.recv(65_536))

        once_heard(client.do_handshake)  # its last words are not sent yet
        client.write(f"GET / HTTP/1.1\r\nHost: {LOOPBACK}\r\n\r\n".encode())
        assert once_heard(partial(client.read, 65_536)).startswith(b"HTTP/1.1 200 ")
