"""Handing in: a run file to a room's page or into its folder, from this machine."""

from __future__ import annotations

import http.client
import json
import secrets
import ssl
from pathlib import Path
from urllib.parse import quote, urlsplit

from ..display.i18n import language, tr
from ..machine.user_folders import data_place
from ..runfile import SUFFIX, RunFileError, read, set_own_name
from ..runfile.reading import words
from ..runfile.writing import replacing
from .entries import NAME_MAX, cut
from .refusals import RefusalKind, megabytes, refused
from .room import Limits, person_key

TIMEOUT_S = 30.0
_ANSWER_MAX = 1 << 16
_BLOCK = 1 << 16


class HandInError(ValueError):
    """A run that could not be handed in; the text says why, and what helps."""


class UntrustedError(HandInError):
    """The room's certificate is one that this system does not trust; with its file the room can be reached."""


def hand_in(file: Path, to: str, *, code: str = "", name: str = "", certificate: Path | None = None) -> str:
    """Hand in a run file; what the board answers, as a sentence.

    Parameters
    ----------
    to
        "http://host:port" or "https://host:port", or a folder.
    certificate
        PEM file of one that the system does not trust, which is trusted here.

    Raises
    ------
    HandInError, RunFileError
        If it is not taken, or is no run.
    """
    _check(file)
    if to.lower().startswith(("http://", "https://")):
        return _to_page(file, to, code, cut(name, NAME_MAX), certificate)
    if "://" in to:
        raise HandInError(_no_address(to))
    return _to_folder(file, Path(to), cut(name, NAME_MAX))


def _no_address(to: str) -> str:
    said = tr("a room is reached at http://host:port, at https://host:port or in a folder, got {text}")
    return said.format(text=f"{to!r:.80}")


def _check(file: Path) -> None:
    """What every board refuses need not travel."""
    limit = Limits().file_bytes
    try:
        size = file.stat().st_size
    except OSError as error:
        raise HandInError(
            tr("{file} cannot be read: {reason}; choose another file").format(file=file, reason=words(error))
        ) from None
    if size > limit:
        said = tr("{file} has {found}, and a board takes {limit}: measure with fewer rounds or cells")
        raise HandInError(said.format(file=file.name, found=megabytes(size), limit=megabytes(limit)))
    result = read(file)
    if result.outcome is None and not result.rounds_done:
        raise HandInError(refused(file.name, RefusalKind.UNFINISHED).refusal.sentence())


def _to_folder(file: Path, folder: Path, name: str) -> str:
    if not folder.is_dir():
        said = tr("there is no folder {folder}; ask for the room's folder, or give the address of its page")
        raise HandInError(said.format(folder=folder))
    target = folder / f"hand-in {person_key(person_token())}{SUFFIX}"
    again = target.exists()
    if name:
        set_own_name(target, name)
    with file.open("rb") as source, replacing(target) as copy:
        while block := source.read(_BLOCK):
            copy.write(block)
    said = tr("Handed in again, the later run counts: {file}") if again else tr("Handed in as {file}")
    return said.format(file=target.name)


def _to_page(file: Path, to: str, code: str, name: str, certificate: Path | None) -> str:
    if not code.strip():
        raise HandInError(tr("a room's page asks for its code, which stands on the board: give it, too (--code)"))
    status, said = _answer(file, to, code, name, certificate)
    if not isinstance(said, dict) or not isinstance(said.get("message"), str):
        said_so = tr("{place} is no board of Speedup Lab: it answered with status {status}")
        raise HandInError(said_so.format(place=to, status=status))
    message = cut(said["message"], 300)
    if said.get("taken") is not True:
        raise HandInError(message)
    return message


def _answer(file: Path, to: str, code: str, name: str, certificate: Path | None) -> tuple[int, object]:
    headers = {
        "Content-Type": "application/octet-stream",
        "X-Room-Code": quote(code.strip()),
        "Accept-Language": language(),
        "X-Person": person_key(f"{person_token()} {code.strip().upper()}"),
        "X-Name": quote(name),
        "X-File": quote(file.name),
    }
    try:
        connection = _connection(to, certificate)
        try:
            connection.request("POST", "/hand-in", file.read_bytes(), headers)
            answer = connection.getresponse()
            if answer.status == http.client.SERVICE_UNAVAILABLE:
                raise HandInError(tr("Too many hand in at this moment: try again in a minute."))
            return answer.status, json.loads(answer.read(_ANSWER_MAX))
        finally:
            connection.close()
    except ssl.SSLCertVerificationError as error:
        raise UntrustedError(
            tr(
                "{place} has a certificate that this system does not trust ({reason}): "
                "ask for its file, and give it, too (--certificate)"
            ).format(place=to, reason=error.verify_message)
        ) from None
    except HandInError:
        raise
    except (OSError, http.client.HTTPException) as error:
        reason = words(error) if isinstance(error, OSError) else tr("it does not speak HTTP")
        said = tr("{place} cannot be reached: {reason}; is the room open, and this its network?")
        raise HandInError(said.format(place=to, reason=reason)) from None
    except ValueError:
        raise HandInError(tr("{place} is no board of Speedup Lab").format(place=to)) from None


def _connection(to: str, certificate: Path | None) -> http.client.HTTPConnection:
    try:
        parts = urlsplit(to)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
    if not host:
        raise HandInError(_no_address(to))
    if parts.scheme.lower() == "http":
        return http.client.HTTPConnection(host, port, timeout=TIMEOUT_S)
    trusted = ssl.create_default_context()
    if certificate is not None:
        try:
            trusted.load_verify_locations(certificate)
        except OSError as error:
            said = tr("{file} is no certificate: {reason}; it must be a PEM file")
            raise HandInError(said.format(file=certificate, reason=words(error))) from None
        trusted.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN  # whoever signed it
    return http.client.HTTPSConnection(host, port, timeout=TIMEOUT_S, context=trusted)


def person_token() -> str:
    """What tells this user's hand-ins from those of others, drawn once; never sent as it is.

    Raises
    ------
    HandInError
        If it cannot be kept: a second hand-in would then count as another person's.
    """
    path = data_place() / "person"
    try:
        if token := path.read_text(encoding="ascii").strip()[:64]:
            return token
    except (OSError, ValueError):
        pass
    token = secrets.token_hex(16)
    try:
        with replacing(path) as file:
            file.write(token.encode())
    except RunFileError as error:
        raise HandInError(str(error)) from None
    return token
