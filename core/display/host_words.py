"""What bench hosts say, in the language of who reads it: they have but the standard library to speak with.

Run files, JSON and the command line hold their own words, English ones. Pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from .i18n import language, later, tr

# Their most frequent sentences; what stands for {rest} is such a sentence itself, or none that is known here.
_SENTENCES = (
    later("not tried again after {tries} failures; the last: {rest}"),
    later("ran out of memory (MemoryError)"),
    later("ran out of memory: the system killed it; {rest}"),
    later("{rest}: the function may have ended its process, as os._exit does"),
    later("killed ({signal})"),
    later("killed ({signal}) before it had begun"),
    later("crashed: {fault} ({code})"),
    later("crashed (signal {number})"),
    later("ended without a result (exit status {status})"),
    later("Worker {number} of {workers} (process {process}) was ended by signal {signal} ({name})."),
    later("Worker {number} of {workers} (process {process}) ended with exit status {status}."),
    later("made no progress for {limit} s to start{where}; speeduplab run --time-limit SECONDS allows longer"),
    later("made no progress for {limit} s at work{where}; speeduplab run --time-limit SECONDS allows longer"),
    later(
        "made no progress for {limit} s in the first calls of the function{where}; "
        "speeduplab run --time-limit SECONDS allows longer"
    ),
    later(
        "made no progress for {limit} s while making its workers{where}; "
        "speeduplab run --time-limit SECONDS allows longer"
    ),
    later(
        "made no progress for {limit} s while ending its workers{where}; "
        "speeduplab run --time-limit SECONDS allows longer"
    ),
    later("returned {result}, expected {expected}"),
    later("returned {results}: its batches do not agree"),
    later("item {item} raises {error}"),
    later("item {item} runs out of memory (MemoryError)"),
    later("range {low} to {high} raises {error}"),
    later("{module} is missing: {how}."),
    later("This Python has no multiprocessing ({error})."),
    later("PySide6 has no wheel for a Python without the GIL, and this is {version}: choose one with it."),
    later("PySide6 cannot be imported in this Python {version} ({error}): {how}."),
    later("The C++ extension is not built for this Python {version}: {how}."),
    later("The C++ extension cannot be loaded in this Python {version}: {error}."),
)
_VALUE = re.compile(r"\{(\w+)\}")


def host_words(reason: str) -> str:
    """A reason of a bench host in the language of who reads it, as far as it is known there; else as it is."""
    if language() == "en":
        return reason
    if (whole := tr(reason)) != reason:
        return whole
    for sentence, pattern in _patterns():
        if (match := pattern.fullmatch(reason)) is not None:
            values = match.groupdict()
            if "rest" in values:
                values["rest"] = host_words(values["rest"])
            return tr(sentence).format(**values)
    return reason


@lru_cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((sentence, re.compile("".join(_parts(sentence)), re.DOTALL)) for sentence in _SENTENCES)


def _parts(sentence: str) -> Iterator[str]:
    for place, part in enumerate(_VALUE.split(sentence)):
        # Only where something is can be nothing.
        yield re.escape(part) if place % 2 == 0 else f"(?P<{part}>.{'*' if part == 'where' else '+'}?)"
