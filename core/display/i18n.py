"""The one door through which words reach people: what is said in English here can be said in another language.

Knows no Qt: the window, which has the translations, lends its own function. Without one all is English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

# The English text, a comment for translators, and a count that chooses among plural forms or -1.
Translate = Callable[[str, str, int], str]

# In their own words: whoever looks for theirs may not read any other.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}

# Between the groups of a number's digits, and before its decimals.
ENGLISH_MARKS = (",", ".")
MARKS = {"en": ENGLISH_MARKS, "de": (".", ","), "es": (".", ",")}

# Of a key of LANGUAGES; None where its translations are missing.
Lender = Callable[[str], Translate | None]


@dataclass(frozen=True, slots=True)
class _Speech:
    """A language: its function, its key, and the marks of its numbers."""

    translate: Translate | None = None
    key: str = "en"
    marks: tuple[str, str] = ENGLISH_MARKS


_SOURCE = _Speech()
_lender: Lender | None = None
_speech = _SOURCE
# Of one thread or task, before that of the process: a page may answer two people at once, each in their language.
_own: ContextVar[_Speech | None] = ContextVar("own", default=None)
_PLURAL = re.compile(r"\((\w+)\)")


def _spoken() -> _Speech:
    return _own.get() or _speech


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """A text in the language of the user.

    Parameters
    ----------
    text
        In English and literal, for Qt's lupdate reads it from the source. Values go in by `format` afterwards:
        `tr("{who} failed: {reason}").format(who=who, reason=reason)`.
    comment
        Tells the same English text in two meanings apart.
    n
        Of a text such as "{n} worker(s)": chooses the plural form, and takes the place of {n}.
    """
    translate = _spoken().translate
    said = text if translate is None else translate(text, comment, n)
    if n < 0:
        return said
    if said == text:
        said = _PLURAL.sub("" if n == 1 else r"\1", text)
    return said.replace("{n}", localised(f"{n:,}"))


def localised(number: str) -> str:
    """A number as Python writes it, with the marks of the user's language: "1,234.5" is "1.234,5" in German."""
    marks = _spoken().marks
    if marks == ENGLISH_MARKS:
        return number
    return number.translate(str.maketrans("".join(ENGLISH_MARKS), "".join(marks)))


def decimal_mark() -> str:
    """What stands before the decimals of a number in the language of the user."""
    return _spoken().marks[1]


def later(text: str) -> str:
    """Mark a constant for translators; `tr` says it where it is shown, once the language is known."""
    return text


def speak(translate: Translate | None, key: str = "en") -> None:
    """Say everything by this function from now on, and write numbers as in this language; None for English."""
    global _speech  # noqa: PLW0603  # a process has one user, and one language
    _speech = _Speech(translate, key, MARKS.get(key, ENGLISH_MARKS))


def language() -> str:
    """Key of the language that is spoken."""
    return _spoken().key


def lend(lender: Lender) -> None:
    """From now on `in_language` asks this for translations; nothing is loaded before."""
    global _lender  # noqa: PLW0603  # as above
    _lender = lender


@contextmanager
def in_language(key: str) -> Iterator[None]:
    """Whatever is said meanwhile, on this thread, is in that language of LANGUAGES, whatever the window speaks.

    Raises
    ------
    LookupError
        If its translations are not there; the text says which language.
    """
    translate = None
    if key != "en":
        translate = _speech.translate if key == _speech.key else None
        if translate is None and _lender is not None:
            translate = _lender(key)
        if translate is None:
            raise LookupError(f"the translations of {LANGUAGES.get(key, key)} are missing here")
    with _saying(_Speech(translate, key, MARKS.get(key, ENGLISH_MARKS))):
        yield


@contextmanager
def in_source_language() -> Iterator[None]:
    """Whatever is said meanwhile, on this thread, is English: what is kept in files must not depend on a window."""
    with _saying(_SOURCE):
        yield


@contextmanager
def _saying(speech: _Speech) -> Iterator[None]:
    token = _own.set(speech)
    try:
        yield
    finally:
        _own.reset(token)
