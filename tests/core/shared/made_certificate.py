"""A certificate of a test's own, and its key, by openssl: `WITHOUT_OPENSSL` marks what needs it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

WITHOUT_OPENSSL = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="not run: no openssl to make a certificate"
)


def made_certificate(folder: Path, *, names: str = "IP:127.0.0.1", password: str = "") -> tuple[Path, Path]:
    """One that signed itself, and its key."""
    certificate, key = folder / "board.pem", folder / "board.key"
    protects = ("-passout", f"pass:{password}") if password else ("-nodes",)
    subject = ("-subj", "/CN=board", "-addext", f"subjectAltName={names}")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", *protects, *subject, "-days", "2"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key
