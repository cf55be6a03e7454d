"""The certificate of a room's page: its names, and what it cannot be."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from made_certificate import WITHOUT_OPENSSL, made_certificate
from speeduplab.core.board.certificate import CertificateError, names_of
from speeduplab.core.board.hand_in_server import LOOPBACK, HandInServer, Place
from speeduplab.core.board.room import Room

pytestmark = WITHOUT_OPENSSL
NAMES = "DNS:Lab.example,DNS:board.lab.example,DNS:*.example,IP:127.0.0.1"


def test_a_certificate_tells_its_names_but_not_whole_domains(tmp_path: Path) -> None:
    assert names_of(*made_certificate(tmp_path, names=NAMES)) == ("lab.example", "board.lab.example")


def test_a_page_for_the_network_is_called_by_the_name_that_browsers_trust(tmp_path: Path, room: Room) -> None:
    certificate, key = made_certificate(tmp_path, names=NAMES)
    for interface, starts in (("0.0.0.0", "https://lab.example:"), (LOOPBACK, f"https://{LOOPBACK}:")):
        place = Place(interface=interface, port=0, certificate=certificate, key=key)
        server = HandInServer(room, "7KQ4MX", lambda _: None, place)
        try:
            assert server.addresses[0].startswith(starts)
        finally:
            server.close()


def test_a_key_with_a_password_is_refused_without_asking_for_it(tmp_path: Path) -> None:
    with pytest.raises(CertificateError, match="protected by a password"):
        names_of(*made_certificate(tmp_path, password="seven"))


def test_a_certificate_that_is_no_longer_valid_is_refused_with_its_reason(tmp_path: Path) -> None:
    certificate, key = made_certificate(tmp_path)
    request = tmp_path / "board.csr"
    asked = ("openssl", "req", "-new", "-key", key, "-subj", "/CN=board", "-out", request)
    signed = ("openssl", "x509", "-req", "-in", request, "-signkey", key, "-days", "-1", "-out", certificate)
    for command in (asked, signed):
        subprocess.run(command, check=True, capture_output=True)
    with pytest.raises(CertificateError, match="expired"):
        names_of(certificate, key)


def test_a_key_of_another_certificate_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    certificate, _ = made_certificate(tmp_path)
    _, key = made_certificate(tmp_path / "other")
    with pytest.raises(CertificateError, match="both must be PEM files"):
        names_of(certificate, key)
