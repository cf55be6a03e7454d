"""The hand-in page speaks the language of each browser, as far as it is shipped."""

from __future__ import annotations

import http.client
import json
import queue
from collections.abc import Iterator
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from room_files import room_file
from speeduplab.core.board.hand_in import HandInError, hand_in
from speeduplab.core.board.hand_in_server import LOOPBACK, HandInServer, Place
from speeduplab.core.board.hand_in_words import make_page, wanted_language
from speeduplab.core.board.room import Room
from speeduplab.core.display import i18n

SHIPPED = ("en", "de", "es")
NOT_THE_CODE = "This is not the code of the room: it stands on the board."


@pytest.fixture
def languages(monkeypatch: pytest.MonkeyPatch) -> None:
    lent = pytest.importorskip("speeduplab.gui.services.translators").lent
    monkeypatch.setattr(i18n, "_lender", lent)


@pytest.fixture
def server(room: Room, languages: None) -> Iterator[HandInServer]:
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    made = HandInServer(room, "7KQ4MX", told.put, Place(interface=LOOPBACK, port=0))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("accepted", "key"),
    [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("fr-CH, fr;q=0.9, es;q=0.5, en;q=0.7", "en"),
        ("es", "es"),
        ("en;q=0.1, es-MX;q=0.2", "es"),
        ("fr, it", "en"),
        ("de;q=0", "en"),
        ("*", "en"),
        ("", "en"),
        ("de;q=nan, \x00, ;;;,,", "en"),
        ("x" * 5000, "en"),
        ("fr," * 5000 + "de", "en"),
    ],
)
def test_the_language_is_the_best_shipped_one_that_the_browser_accepts(accepted: str, key: str) -> None:
    assert wanted_language(accepted, SHIPPED) == key


def test_the_page_is_in_every_shipped_language_under_one_policy(languages: None) -> None:
    page = make_page(5_000_000)
    assert set(page.by_language) == set(SHIPPED)
    for key, text in page.by_language.items():
        assert f'<html lang="{key}">' in text
    assert len({text[text.index("<script>") :] for text in page.by_language.values()}) == 1


def test_where_no_translations_are_there_the_page_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n, "_lender", None)
    assert set(make_page(5_000_000).by_language) == {"en"}


def _asked(server: HandInServer, method: str, path: str, accepted: str, **headers: str) -> tuple[str, str]:
    connection = http.client.HTTPConnection(LOOPBACK, server.port, timeout=GIVE_UP_S)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, b"no run" if method == "POST" else None, {"Accept-Language": accepted, **named})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.getheader("Content-Language") or "", text


def test_two_browsers_are_answered_each_in_their_own_language(server: HandInServer) -> None:
    key, german = _asked(server, "GET", "/", "de-DE")
    assert (key, "Lauf abgeben" in german) == ("de", True)
    key, english = _asked(server, "GET", "/", "fr")
    assert (key, "Hand in your run" in english) == ("en", True)
    code = {"X_Room_Code": "7KQ4MX", "X_File": "holiday.jpg"}
    answers = [json.loads(_asked(server, "POST", "/hand-in", key, **code)[1])["message"] for key in SHIPPED]
    assert answers[0].startswith("holiday.jpg: not a run file")
    assert len(set(answers)) == len(SHIPPED)


def test_the_command_is_answered_in_the_language_of_the_program(server: HandInServer, tmp_path: Path) -> None:
    run = room_file(tmp_path, 1)
    with i18n.in_language("es"), pytest.raises(HandInError) as error:
        hand_in(run, server.addresses[0], code="AAAA")
    with i18n.in_language("es"):
        assert str(error.value) == i18n.tr(NOT_THE_CODE)
    assert str(error.value) != NOT_THE_CODE
