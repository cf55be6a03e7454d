"""Rows that cannot run: the cause and a remedy, as two sentences. Nothing failed, so nothing is red.

Pure functions over rows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from ..bench.events import FailureKind
from ..bench.host.sample_failure import REFUSED
from ..display.host_words import host_words
from ..display.i18n import tr
from ..results.rows import Row

# What Numba says of a function in Python that the one it compiles calls.
_PLAIN_FUNCTION = re.compile(r"Untyped global name '(\w+)': Cannot determine Numba type of <class 'function'>")
# Files that nobody has to mend: this program's, and Python's own.
_OURS = re.compile(r"[/\\](core[/\\]bench|lib[/\\]python[^/\\]*)[/\\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unable:
    """Why a row cannot run, and what helps; the remedy may be empty."""

    cause: str
    remedy: str


def unable(row: Row) -> Unable | None:
    """Of a row that cannot run whatever the machine does; None for all others."""
    failure = row.failure
    if failure is None or row.warm is not None:
        return None
    reason = failure.reason
    if REFUSED in reason:
        return _of_interpreters(reason, failure.last_words)
    if failure.kind is not FailureKind.UNAVAILABLE:
        return None
    if "njit stops at" in reason:
        helps = tr("Pass numbers or arrays, or name a compiled twin.")
        if called := _PLAIN_FUNCTION.search(reason):
            helps = tr("Put @njit above {name} as well, or name a compiled twin.").format(name=called[1])
        return Unable(cause=_sentence(reason), remedy=helps)
    reason = host_words(reason)
    cause, colon, remedy = reason.rpartition(": ")
    if not colon:
        return Unable(cause=_sentence(reason), remedy="")
    # As the hosts say it: what is wrong, a colon, and what helps; a command stays as it is typed.
    helps = remedy if remedy.startswith(("/", ".")) else remedy[:1].upper() + remedy[1:]
    return Unable(cause=_sentence(cause), remedy=_sentence(helps))


def has_failed(row: Row) -> bool:
    """Whether a row's failure is more than that it cannot run."""
    return row.failure is not None and unable(row) is None


def failure_words(row: Row) -> str:
    """Why a row has no time: "failed: killed, out of memory", "cannot run: numpy is missing."."""
    assert row.failure is not None
    said = tr("failed: {reason}") if has_failed(row) else tr("cannot run: {reason}")
    return said.format(reason=host_words(row.failure.reason))


def _of_interpreters(reason: str, words: str) -> Unable:
    found = re.search(rf"module (\S+) {REFUSED}", reason)
    module = found[1].strip("'\"") if found else tr("a module")
    places = re.findall(r'File "([^"]+\.py)", line (\d+)', words)
    own = [place for place in places if not _OURS.search(place[0])]
    if not own:
        cause = tr("It imports {module}, which does not load in a sub-interpreter.").format(module=module)
    else:
        said = tr("{file}, line {line}, imports {module}, which does not load in a sub-interpreter.")
        cause = said.format(file=PurePath(own[-1][0]).name, line=own[-1][1], module=module)
    return Unable(cause=cause, remedy=tr("Import it only in the main interpreter, then run again."))


def _sentence(text: str) -> str:
    return f"{text.rstrip('. ')}."
