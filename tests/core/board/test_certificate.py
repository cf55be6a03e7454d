"""The certificate of a room's page: its names, and what it cannot be."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from speeduplab.core.board.certificate import CertificateError, names_of
from speeduplab.core.board.hand_in_server import LOOPBACK, HandInServer, Place
from speeduplab.core.board.room import Room

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="not run: no openssl to make a certificate")
NAMES = "DNS:Lab.example,DNS:board.lab.example,DNS:*.example,IP:127.0.0.1"


def made(folder: Path, *options: str, names: str = NAMES, password: str = "") -> tuple[Path, Path]:
    """A certificate that signed itself, and its key."""
    certificate, key = folder / "board.pem", folder / "board.key"
    protects = ("-passout", f"pass:{password}") if password else ("-nodes",)
    subject = ("-subj", "/CN=board", "-addext", f"subjectAltName={names}")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", *protects, *subject, *options]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key


def test_a_certificate_tells_its_names_but_not_whole_domains(tmp_path: Path) -> None:
    assert names_of(*made(tmp_path, "-days", "2")) == ("lab.example", "board.lab.example")


def test_a_page_for_the_network_is_called_by_the_name_that_browsers_trust(tmp_path: Path, room: Room) -> None:
    certificate, key = made(tmp_path, "-days", "2")
    for interface, starts in (("0.0.0.0", "https://lab.example:"), (LOOPBACK, f"https://{LOOPBACK}:")):
        place = Place(interface=interface, port=0, certificate=certificate, key=key)
        server = HandInServer(room, "7KQ4MX", lambda _: None, place)
        try:
            assert server.addresses[0].startswith(starts)
        finally:
            server.close()


def test_a_key_with_a_password_is_refused_without_asking_for_it(tmp_path: Path) -> None:
    with pytest.raises(CertificateError, match="protected by a password"):
        names_of(*made(tmp_path, "-days", "2", password="seven"))


def test_a_certificate_that_is_no_longer_valid_is_refused_with_its_reason(tmp_path: Path) -> None:
    certificate, key = made(tmp_path, "-days", "2")
    request = tmp_path / "board.csr"
    asked = ("openssl", "req", "-new", "-key", key, "-subj", "/CN=board", "-out", request)
    signed = ("openssl", "x509", "-req", "-in", request, "-signkey", key, "-days", "-1", "-out", certificate)
    for command in (asked, signed):
        subprocess.run(command, check=True, capture_output=True)
    with pytest.raises(CertificateError, match="expired"):
        names_of(certificate, key)


def test_a_key_of_another_certificate_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    certificate, _ = made(tmp_path, "-days", "2")
    _, key = made(tmp_path / "other", "-days", "2")
    with pytest.raises(CertificateError, match="both must be PEM files"):
        names_of(certificate, key)
