"""Handing in over the page, on loopback only, and into a folder."""

from __future__ import annotations

import http.client
import json
import queue
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from made_certificate import WITHOUT_OPENSSL, made_certificate
from patience import GIVE_UP_S
from real_runs import wait_until
from room_files import room_file
from speeduplab.core.board import hand_in_server
from speeduplab.core.board.entries import Entry
from speeduplab.core.board.folder_watch import FolderWatch
from speeduplab.core.board.hand_in import HandInError, UntrustedError, hand_in
from speeduplab.core.board.hand_in_app import HAND_INS, is_own_host
from speeduplab.core.board.hand_in_server import LOOPBACK, BoardError, HandInServer, Place, check_place
from speeduplab.core.board.join_code import LETTERS, Allowance, is_same, new_code
from speeduplab.core.board.refusals import RefusalKind, Refused
from speeduplab.core.board.room import Room

CODE = "7KQ4MX"


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("speeduplab.core.board.hand_in.data_place", lambda: tmp_path / "data")


@pytest.fixture
def told() -> queue.SimpleQueue[object]:
    return queue.SimpleQueue()


@pytest.fixture
def server(room: Room, told: queue.SimpleQueue[object]) -> Iterator[HandInServer]:
    server = HandInServer(room, CODE, told.put, Place(interface=LOOPBACK, port=0))
    yield server
    server.close()


def ask(
    server: HandInServer, method: str = "GET", path: str = "/", body: bytes = b"", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(LOOPBACK, server.port, timeout=GIVE_UP_S)
    connection.request(method, path, body or None, {name.replace("_", "-"): text for name, text in headers.items()})
    answer = connection.getresponse()
    found = answer.status, {name.lower(): text for name, text in answer.getheaders()}, answer.read()
    connection.close()
    return found


def test_a_run_that_is_handed_in_is_taken_and_told_of(
    server: HandInServer, room: Room, arriving: Path, told: queue.SimpleQueue[object]
) -> None:
    said = hand_in(room_file(arriving, 1), server.addresses[0], code=" 7kq 4mx ", name="Eva")
    assert said == "Handed in: look for your dot on the board."
    entry = told.get(timeout=GIVE_UP_S)
    assert isinstance(entry, Entry)
    assert entry.name == "Eva"
    assert len(room.kept()) == 1


def test_who_hands_in_twice_counts_once(server: HandInServer, room: Room, arriving: Path) -> None:
    hand_in(room_file(arriving, 1), server.addresses[0], code=CODE)
    assert "again" in hand_in(room_file(arriving, 2), server.addresses[0], code=CODE)
    assert len(room.entries) == 1
    assert len(room.kept()) == 2


def test_a_right_code_is_taken_however_many_wrong_ones_came_from_its_address(
    server: HandInServer, room: Room, arriving: Path
) -> None:
    path = room_file(arriving, 1)
    for _ in range(20):
        with pytest.raises(HandInError, match="not the code"):
            hand_in(path, server.addresses[0], code="AAAAAA")
    for _ in range(1_000):
        _, headers, _ = ask(server, "POST", "/hand-in", X_Room_Code="AAAAAA")
    assert headers["connection"] == "close"
    assert "look for your dot" in hand_in(path, server.addresses[0], code=CODE)
    assert len(room.kept()) == 1


def test_one_who_hands_in_without_end_is_stopped_and_nobody_else(
    server: HandInServer, room: Room, arriving: Path
) -> None:
    headers = {"X_Room_Code": CODE, "X_Person": "a script"}
    answers = [ask(server, "POST", "/hand-in", b"no run", **headers)[0] for _ in range(HAND_INS[0] + 1)]
    assert (answers[-2], answers[-1]) == (422, 429)
    assert "look for your dot" in hand_in(room_file(arriving, 1), server.addresses[0], code=CODE)


def test_a_body_that_says_it_is_too_large_is_refused_before_it_is_sent(server: HandInServer, room: Room) -> None:
    with socket.create_connection((LOOPBACK, server.port), timeout=GIVE_UP_S) as line:
        head = f"POST /hand-in HTTP/1.1\r\nHost: {LOOPBACK}\r\nX-Room-Code: {CODE}\r\nX-File: all.speedup.jsonl\r\n"
        line.sendall(f"{head}Content-Length: 512000000\r\n\r\n".encode())
        answer = line.recv(65_536)
    assert b" 413 " in answer.split(b"\r\n", 1)[0]
    assert room.refusals[0].words() == "512 MB, limit 5 MB"


def test_a_body_that_grows_without_end_is_cut_off(server: HandInServer, room: Room) -> None:
    def blocks() -> Iterator[bytes]:
        for _ in range(200):
            yield b"x" * 65_536

    connection = http.client.HTTPConnection(LOOPBACK, server.port, timeout=GIVE_UP_S)
    with suppress(OSError):  # cut off while it is still sending
        connection.request("POST", "/hand-in", blocks(), {"X-Room-Code": CODE, "X-File": "long"}, encode_chunked=True)
    deadline = time.monotonic() + GIVE_UP_S
    while not room.refusals and time.monotonic() < deadline:
        time.sleep(0.01)
    connection.close()
    assert [one.kind for one in room.refusals] == [RefusalKind.TOO_LARGE]
    assert list(room.folder.iterdir()) == []


@contextmanager
def short_lived(server: HandInServer, head_s: float, life_s: float) -> Iterator[None]:
    """Whoever connects within this has short limits; whoever comes later has the usual ones, on a busy machine too."""

    def is_answered() -> bool:
        with suppress(OSError, http.client.HTTPException):  # perhaps it was ended itself
            return ask(server)[0] == 200
        return False

    with pytest.MonkeyPatch.context() as short:
        short.setattr(hand_in_server, "HEAD_S", head_s)
        short.setattr(hand_in_server, "LIFE_S", life_s)
        yield
        # Connections are taken in their order: those of before have their limits then.
        assert wait_until(is_answered)


def test_clients_that_hang_hold_nobody_up_and_are_ended(
    room: Room, arriving: Path, told: queue.SimpleQueue[object]
) -> None:
    server = HandInServer(room, CODE, told.put, Place(interface=LOOPBACK, port=0))
    with short_lived(server, head_s=0.5, life_s=1.5):
        silent = [socket.create_connection((LOOPBACK, server.port), timeout=GIVE_UP_S) for _ in range(40)]
        slow = socket.create_connection((LOOPBACK, server.port), timeout=GIVE_UP_S)
    try:
        with suppress(OSError):  # it may have been ended already
            slow.sendall(f"POST /hand-in HTTP/1.1\r\nHost: {LOOPBACK}\r\nX-Room-Code: {CODE}\r\n".encode())
            slow.sendall(b"Content-Length: 1000\r\n\r\nhalf")
        hand_in(room_file(arriving, 1), server.addresses[0], code=CODE)
        assert [line.recv(1) for line in silent] == [b""] * 40
        with_end = slow.recv(65_536)
        assert b" 200 " not in with_end
    except ConnectionResetError:
        pass  # the other way in which a connection ends
    finally:
        for line in (*silent, slow):
            line.close()
        server.close()
    assert len(room.kept()) == 1
    assert len(list(room.folder.iterdir())) == 1


def test_half_a_hundred_who_stop_in_their_files_midst_keep_nobody_waiting(
    room: Room, arriving: Path, told: queue.SimpleQueue[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = HandInServer(room, CODE, told.put, Place(interface=LOOPBACK, port=0))
    head = f"POST /hand-in HTTP/1.1\r\nHost: {LOOPBACK}\r\nX-Room-Code: {CODE}\r\nContent-Length: 1000\r\n\r\nhalf"
    with short_lived(server, head_s=2.0, life_s=hand_in_server.LIFE_S):
        stopped = [socket.create_connection((LOOPBACK, server.port), timeout=GIVE_UP_S) for _ in range(50)]
    try:
        for line in stopped:
            with suppress(OSError):  # it may have been ended already
                line.sendall(head.encode())
        hand_in(room_file(arriving, 1), server.addresses[0], code=CODE)
        monkeypatch.setattr(hand_in_server, "HEAD_S", 0.5)  # nobody else is to come
        assert all(b" 200 " not in _rest(line) for line in stopped)
    finally:
        for line in stopped:
            line.close()
        server.close()
    assert len(room.entries) == 1


@pytest.mark.skipif(sys.platform == "darwin", reason="not run: this system has one address on loopback")
@pytest.mark.parametrize("sends", [False, True], ids=["silent", "half a file"])
def test_one_address_that_takes_every_connection_keeps_nobody_out(
    room: Room, arriving: Path, told: queue.SimpleQueue[object], monkeypatch: pytest.MonkeyPatch, sends: bool
) -> None:
    monkeypatch.setattr(hand_in_server, "CONNECTIONS_MAX", 20)
    server = HandInServer(room, CODE, told.put, Place(interface=LOOPBACK, port=0))
    head = f"POST /hand-in HTTP/1.1\r\nHost: {LOOPBACK}\r\nX-Room-Code: {CODE}\r\nContent-Length: 1000\r\n\r\nhalf"
    with ExitStack() as kept:
        kept.callback(server.close)
        for _ in range(60):
            line = socket.create_connection((LOOPBACK, server.port), GIVE_UP_S, ("127.0.0.2", 0))
            kept.enter_context(line)
            if sends:
                with suppress(OSError):  # it may have been ended already
                    line.sendall(head.encode())
        assert "look for your dot" in hand_in(room_file(arriving, 1), server.addresses[0], code=CODE)
        if not sends:  # who shares that address comes in, too: its oldest silent one makes room
            near = http.client.HTTPConnection(LOOPBACK, server.port, GIVE_UP_S, source_address=("127.0.0.2", 0))
            near.request("GET", "/")
            assert near.getresponse().status == 200
            near.close()
    assert len(room.entries) == 1


def _rest(line: socket.socket) -> bytes:
    try:
        return line.recv(65_536)
    except ConnectionResetError:
        return b""


def test_what_is_no_run_is_refused_in_a_sentence(server: HandInServer, room: Room) -> None:
    headers = {"X_Room_Code": CODE, "X_File": "..%2F..%2FIMG_2041.jpg"}
    status, _, body = ask(server, "POST", "/hand-in", b"\xff\xd8 no run", **headers)
    assert status == 422
    assert json.loads(body)["message"].startswith("IMG_2041.jpg: not a run file; hand in a file")
    assert list(room.folder.iterdir()) == []


def test_every_answer_carries_the_headers_that_keep_a_page_to_itself(server: HandInServer) -> None:
    for method, path in (("GET", "/"), ("GET", "/nothing"), ("PUT", "/"), ("POST", "/hand-in")):
        _, headers, _ = ask(server, method, path)
        assert headers["content-security-policy"].startswith("default-src 'none'; ")
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
        assert "server" not in headers


def test_the_page_asks_no_other_machine_for_anything(server: HandInServer) -> None:
    _, _, body = ask(server)
    text = body.decode()
    assert "http:" not in text
    assert "https:" not in text
    assert 'src="' not in text


def test_a_foreign_name_for_this_machine_is_refused(server: HandInServer) -> None:
    assert ask(server, Host="evil.example")[0] == 403
    assert ask(server, Host=f"localhost:{server.port}")[0] == 200
    assert ask(server, "POST", "/hand-in", Origin="https://evil.example", X_Room_Code=CODE)[0] == 403


@pytest.mark.parametrize(
    ("host", "ours"),
    [
        ("127.0.0.1:8443", True),
        ("[::1]:8443", True),
        ("lab.example", True),
        ("LAB.example.", True),
        ("lab.example.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("", False),
        ("a b", False),
        ("lab.example@evil.example", False),
    ],
)
def test_a_host_is_ours_by_address_or_by_a_name_we_know(host: str, ours: bool) -> None:
    assert is_own_host(host, {"lab.example"}) is ours


def test_a_code_is_six_letters_that_nobody_mistakes() -> None:
    codes = {new_code() for _ in range(100)}
    assert len(codes) > 90
    assert {len(code) for code in codes} == {6}
    assert set("".join(codes)) <= set(LETTERS)
    assert not set(LETTERS) & set("01OIL")
    assert is_same("7k q4 mx", CODE)
    assert not is_same("7KQ4", CODE)


def test_an_allowance_is_for_each_person_and_comes_back() -> None:
    now = [0.0]
    allowance = Allowance(2, 3, 60, lambda: now[0])
    for person in ("a", "a", "b"):
        assert not allowance.is_used_up(person)
        allowance.count(person)
    assert allowance.is_used_up("a")
    assert allowance.is_used_up("c")
    now[0] = 61.0
    assert not allowance.is_used_up("a")


def test_a_taken_port_says_what_to_do(server: HandInServer, room: Room, told: queue.SimpleQueue[object]) -> None:
    with pytest.raises(BoardError, match="choose another port"):
        HandInServer(room, CODE, told.put, Place(interface=LOOPBACK, port=server.port))


@pytest.mark.parametrize(
    ("place", "rule"),
    [
        (Place(port=99_999), "from 0 to 65535"),
        (Place(interface="lab"), "takes an address"),
        (Place(certificate=Path("a.pem")), "both --certificate and --key"),
        (Place(certificate=Path("missing.pem"), key=Path("missing.key")), "PEM files"),
    ],
)
def test_a_place_that_is_none_is_refused_with_its_rule(place: Place, rule: str) -> None:
    with pytest.raises(BoardError, match=rule):
        check_place(place)


def test_a_page_is_for_this_machine_unless_said_otherwise() -> None:
    assert Place().interface == LOOPBACK


def test_a_folder_takes_the_later_file_of_a_person(room: Room, arriving: Path, tmp_path: Path) -> None:
    hand_in(room_file(tmp_path, 1), str(arriving), name="Eva")
    watch = FolderWatch(arriving, room)
    for _ in range(3):
        list(watch.look())
    hand_in(room_file(tmp_path, 2), str(arriving))
    for _ in range(3):
        list(watch.look())
    assert len(room.entries) == 1
    assert len(room.kept()) == 2


@pytest.mark.parametrize("to", ["ftp://x", "http://", "http://[", "https://127.0.0.1:99999"])
def test_an_address_that_is_none_is_refused(arriving: Path, to: str) -> None:
    with pytest.raises(HandInError):
        hand_in(room_file(arriving, 1), to, code=CODE)


def test_nobody_listening_is_said(arriving: Path) -> None:
    with socket.create_server((LOOPBACK, 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(HandInError, match="is the room open"):
        hand_in(room_file(arriving, 1), f"http://{LOOPBACK}:{port}", code=CODE)


def test_a_run_that_a_board_would_refuse_does_not_travel(room: Room, arriving: Path) -> None:
    path = room_file(arriving, 1)
    path.write_bytes(path.read_bytes() + b" " * 5_000_000)
    with pytest.raises(HandInError, match="a board takes 5 MB"):
        hand_in(path, str(arriving))
    with pytest.raises(Refused):
        room.take_file(path)


@WITHOUT_OPENSSL
def test_with_a_certificate_the_page_speaks_https_and_a_stranger_to_it_is_told(
    room: Room, arriving: Path, told: queue.SimpleQueue[object]
) -> None:
    certificate, key = made_certificate(arriving)
    server = HandInServer(room, CODE, told.put, Place(port=0, certificate=certificate, key=key))
    path = room_file(arriving, 1)
    try:
        (address,) = server.addresses
        assert address.startswith("https://")
        assert "look for your dot" in hand_in(path, address, code=CODE, certificate=certificate)
        with pytest.raises(UntrustedError, match="--certificate"):
            hand_in(path, address, code=CODE)
        with pytest.raises(HandInError, match="it must be a PEM file"):
            hand_in(path, address, code=CODE, certificate=arriving / "missing.pem")
        with pytest.raises(HandInError):
            hand_in(path, address.replace("https:", "http:"), code=CODE)
    finally:
        server.close()
    assert len(room.kept()) == 1


def test_a_room_without_its_packages_says_what_to_install(
    room: Room, told: queue.SimpleQueue[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(BoardError, match=r"install speeduplab\[class\], or use a folder"):
        HandInServer(room, CODE, told.put, Place(port=0))
