"""The words of the hand-in page: in the language that a browser asks for, as far as this program speaks it.

A language is chosen once for each request; whatever is not shipped, or has lost its translations, is English.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..display.i18n import LANGUAGES, in_language, tr

_ENGLISH = "en"
_MOST = 20  # languages that a browser may name
_ACCEPTED = re.compile(r"\s*([A-Za-z]{1,8}|\*)(?:-[A-Za-z0-9-]{1,40})?\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page in each language, and the policy that lets it run what is in it and nothing else."""

    by_language: dict[str, str]
    policy: str


def make_page(limit: int) -> Page:
    """The page in every language whose translations are there.

    Parameters
    ----------
    limit
        Bytes of a file that is taken.
    """
    made = {}
    for key in LANGUAGES:
        try:
            with in_language(key):
                made[key] = _rendered(key, limit)
        except LookupError:
            continue
    return Page(by_language=made, policy=_policy(made[_ENGLISH]))


def wanted_language(accepted: str, shipped: Collection[str]) -> str:
    """The best of the shipped languages for an Accept-Language header (RFC 9110, 12.5.4); English where none is.

    "de-AT" is served in "de"; what makes no sense is passed over.
    """
    found: list[tuple[float, str]] = []
    for part in accepted.split(",")[:_MOST]:
        match = _ACCEPTED.fullmatch(part)
        if match is not None:
            found.append((min(float(match[2] or 1), 1.0), match[1].lower()))
    for weight, key in sorted(found, key=lambda one: -one[0]):
        if weight > 0 and (key in shipped or key == "*"):
            return key if key in shipped else _ENGLISH
    return _ENGLISH


@contextmanager
def speaking(accepted: str, shipped: Collection[str]) -> Iterator[str]:
    """What is said meanwhile is in the language that a browser asks for; gives its key."""
    key = wanted_language(accepted, shipped)
    with in_language(key):
        yield key


def _words() -> dict[str, str]:
    return {
        "title": tr("Hand in"),
        "heading": tr("Hand in your run"),
        "lead": tr(
            "Your machine becomes a dot on the board of the room. What is sent: the run file, with what Speedup Lab "
            "measured and what it says of your machine. No name unless you type one."
        ),
        "code": tr("Code of the room"),
        "name": tr("Name"),
        "name_hint": tr("May stay empty"),
        "file": tr("Run file"),
        "file_hint": tr("Drop it here, or choose it: its name ends in .speedup.jsonl"),
        "no_script": tr("This page needs JavaScript. Without it:"),
        "none": tr("Choose a run file first."),
        "large": tr("This file has {found} MB, the limit is {limit} MB."),
        "wait": tr("Handing in…"),
        "busy": tr("Too many hand in at this moment: try again in a minute."),
        "gone": tr("The board cannot be reached. Is the room still open, and are you in its network?"),
    }


def _rendered(language: str, limit: int) -> str:
    import jinja2

    loader = jinja2.FileSystemLoader(Path(__file__).parent)
    made = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
    return made.get_template("hand_in_page.html.jinja").render(language=language, limit=limit, words=_words())


def _policy(text: str) -> str:
    """Of the style and the script, which are the same in every language."""
    hashes = {}
    for tag in ("style", "script"):
        match = re.search(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert match is not None
        hashes[tag] = base64.b64encode(hashlib.sha256(match[1].encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{hashes['style']}'; script-src 'sha256-{hashes['script']}'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
