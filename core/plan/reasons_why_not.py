"""What a plan leaves out, and why: reasons as sentences, one for all that share it.

Pure functions over plain values.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..bench.model import Backend, Function
from ..bench.strategies import STRATEGIES, Strategy
from ..display.host_words import host_words
from ..display.i18n import language, tr
from ..display.numbers import is_plural, join

# As bench hosts say it, whose standard library is all they have to speak with.
_TOO_OLD = re.compile(r"[^.:]+ needs? Python (?P<least>\d[\d.]*), and this is (?P<version>\S+)\.")


def spoken(reason: str) -> str:
    """A reason of a bench host in the language of who reads it, as far as it is known there."""
    old = _TOO_OLD.fullmatch(reason) if language() != "en" else None
    if old is not None:
        return tr("Python {least} or newer is needed, and this is {version}.").format(**old.groupdict())
    return host_words(reason)


def grouped_notes(missing: Iterable[tuple[str, str, str]]) -> tuple[str, ...]:
    """What is left out, once for each reason and all Pythons that lack the same for it.

    Parameters
    ----------
    missing
        Title of a strategy, version of the Python or "" where there is but one, and the reason.
    """
    titles: dict[tuple[str, str], list[str]] = {}
    for title, version, reason in missing:
        of_one = titles.setdefault((sentence(reason), version), [])
        if title not in of_one:
            of_one.append(title)
    versions: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (reason, version), some in titles.items():
        versions.setdefault((reason, tuple(some)), []).append(version)
    return tuple(_note(some, pythons, reason) for (reason, some), pythons in versions.items())


def _note(titles: Sequence[str], versions: Sequence[str], reason: str) -> str:
    if versions == [""]:
        one, more = tr("{strategy} is left out: {reason}"), tr("{strategy} are left out: {reason}")
    else:
        one = tr("{strategy} is left out under Python {version}: {reason}")
        more = tr("{strategy} are left out under Python {version}: {reason}")
    said = more if len(titles) > 1 or _several(titles[0]) else one
    return said.format(strategy=join(titles), version=join(versions), reason=reason)


def _several(title: str) -> bool:
    """Whether a strategy of that title, in the user's language, takes "are" in English."""
    return is_plural(next((one.title for one in STRATEGIES.values() if tr(one.title) == title), title))


def own_missing(function: Function | None, strategy: Strategy) -> str | None:
    """Why a strategy cannot run a function of the user's, as a sentence; None if it can, or there is no function."""
    if function is None:
        return None
    if strategy.backend.is_native:
        return tr("your function is Python, and it runs C++ loops alone")
    if strategy.backend is Backend.NUMPY:
        return tr("it runs kernels of its own, and not your function")
    if strategy.backend is Backend.TWIN and not function.native:
        return tr("no compiled twin is named: --native MODULE:NAME")
    if strategy.team.is_native:
        return tr("its C++ threads add up whole numbers, and cannot hold what your function returns")
    return None


def sentence(reason: str) -> str:
    """A reason with its full stop."""
    return reason if reason.endswith((".", "!", "?")) else f"{reason}."
