"""The certificate of a room's page: whether it can be used, and for which names. Opens no connection.

A handshake in memory tells what a client would be told; the standard library reads no certificate otherwise.
"""

from __future__ import annotations

import ssl
from pathlib import Path

from ..display.i18n import tr
from ..runfile.reading import words

_TURNS_MAX = 20


class CertificateError(ValueError):
    """A certificate that cannot be used; the text says why, and what helps."""


def server_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """What serves the certificate.

    Raises
    ------
    CertificateError
        If the two are no certificate with its key, or the key asks for a password.
    """
    asked = False

    def password() -> str:
        # Without this OpenSSL would ask on a terminal that nobody looks at, and wait.
        nonlocal asked
        asked = True
        return ""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate, key, password)
    except OSError as error:
        if asked:
            said = tr("{key} is protected by a password: give a key without one")
            raise CertificateError(said.format(key=key)) from None
        said = tr("{certificate} and {key} are no certificate with its key: {reason}; both must be PEM files")
        raise CertificateError(said.format(certificate=certificate, key=key, reason=words(error))) from None
    return context


def names_of(certificate: Path, key: Path) -> tuple[str, ...]:
    """The names for which it was made, lower case and without those for a whole domain; none for addresses alone.

    Raises
    ------
    CertificateError
        If it cannot be used, or is not valid today.
    """
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.check_hostname = False
    trusting.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN  # itself is trusted, whoever signed it
    serving = server_context(certificate, key)
    try:
        trusting.load_verify_locations(certificate)
        peer = _told(serving, trusting)
    except ssl.SSLCertVerificationError as error:
        said = tr("{certificate} cannot be used: {reason}")
        raise CertificateError(said.format(certificate=certificate, reason=error.verify_message)) from None
    names = (str(name).lower() for kind, name, *_ in peer.get("subjectAltName", ()) if kind == "DNS")
    return tuple(name for name in names if "*" not in name)


def _told(serving: ssl.SSLContext, trusting: ssl.SSLContext) -> dict[str, tuple[tuple[str, str], ...]]:
    """What a client is told of the server's certificate."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = trusting.wrap_bio(to_client, to_server)
    server = serving.wrap_bio(to_server, to_client, server_side=True)
    sides = [client, server]
    for _ in range(_TURNS_MAX):
        for side in list(sides):
            try:
                side.do_handshake()
                sides.remove(side)
            except ssl.SSLWantReadError:
                pass
        if client not in sides:
            break
    return client.getpeercert() or {}  # type: ignore[return-value]  # of its parts only the names are read
