"""The one door through which words reach people: what is said in English here can be said in another language.

Knows no Qt: the window, which has the translations, lends its own function. Without one all is English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

# The English text, a comment for translators, and a count that chooses among plural forms or -1.
Translate = Callable[[str, str, int], str]

# In their own words: whoever looks for theirs may not read any other.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}

# Between the groups of a number's digits, and before its decimals.
ENGLISH_MARKS = (",", ".")
MARKS = {"en": ENGLISH_MARKS, "de": (".", ","), "es": (".", ",")}

# Of a key of LANGUAGES; None where its translations are missing.
Lender = Callable[[str], Translate | None]

_translate: Translate | None = None
_lender: Lender | None = None
_marks = ENGLISH_MARKS
_language = "en"
_in_source: ContextVar[bool] = ContextVar("in_source", default=False)
_PLURAL = re.compile(r"\((\w+)\)")


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
    said = text
    if _translate is not None and not _in_source.get():
        said = _translate(text, comment, n)
    if n < 0:
        return said
    if said == text:
        said = _PLURAL.sub("" if n == 1 else r"\1", text)
    return said.replace("{n}", localised(f"{n:,}"))


def localised(number: str) -> str:
    """A number as Python writes it, with the marks of the user's language: "1,234.5" is "1.234,5" in German."""
    if _marks == ENGLISH_MARKS or _in_source.get():
        return number
    return number.translate(str.maketrans("".join(ENGLISH_MARKS), "".join(_marks)))


def decimal_mark() -> str:
    """What stands before the decimals of a number in the language of the user."""
    return ENGLISH_MARKS[1] if _in_source.get() else _marks[1]


def later(text: str) -> str:
    """Mark a constant for translators; `tr` says it where it is shown, once the language is known."""
    return text


def speak(translate: Translate | None, key: str = "en") -> None:
    """Say everything by this function from now on, and write numbers as in this language; None for English."""
    global _translate, _marks, _language  # noqa: PLW0603  # a process has one user, and one language
    _translate = translate
    _language = key
    _marks = MARKS.get(key, ENGLISH_MARKS)


def _restore(translate: Translate | None, marks: tuple[str, str]) -> None:
    global _translate, _marks  # as above
    _translate, _marks = translate, marks


def language() -> str:
    """Key of the language that is spoken."""
    return "en" if _in_source.get() else _language


def lend(lender: Lender) -> None:
    """From now on `in_language` asks this for translations; nothing is loaded before."""
    global _lender  # noqa: PLW0603  # as above
    _lender = lender


@contextmanager
def in_language(key: str) -> Iterator[None]:
    """Whatever is said meanwhile is in that language of LANGUAGES, whatever the window speaks.

    Raises
    ------
    LookupError
        If its translations are not there; the text says which language.
    """
    before, spoken = _translate, _language
    own = None
    if key != "en":
        own = _lender(key) if _lender is not None else None
        if own is None:
            raise LookupError(f"the translations of {LANGUAGES.get(key, key)} are missing here")
    speak(own, key)
    try:
        yield
    finally:
        speak(before, spoken)


@contextmanager
def in_source_language() -> Iterator[None]:
    """Whatever is said meanwhile, on this thread, is English: what is kept in files must not depend on a window."""
    token = _in_source.set(True)
    try:
        yield
    finally:
        _in_source.reset(token)
