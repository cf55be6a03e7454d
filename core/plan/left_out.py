"""What a plan leaves out and why: each reason once, with all the strategies and Pythons that it is true of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..display.i18n import tr
from ..display.numbers import join


def left_out_notes(missing: Iterable[tuple[str, str, str]], *, several_pythons: bool) -> tuple[str, ...]:
    """ "MPI and loky are left out under Python 3.13t and 3.14: ...".

    Parameters
    ----------
    missing
        Title of a strategy, version of a Python, the reason as a sentence.
    several_pythons
        Whether it must be said under which.
    """
    pythons: dict[tuple[str, str], list[str]] = {}
    for title, version, reason in missing:
        pythons.setdefault((title, reason), []).append(version)
    titles: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (title, reason), versions in pythons.items():
        titles.setdefault((reason, tuple(dict.fromkeys(versions))), []).append(title)
    return tuple(
        _note(list(dict.fromkeys(some)), reason, versions, several_pythons=several_pythons)
        for (reason, versions), some in titles.items()
    )


def _note(titles: Sequence[str], reason: str, versions: Sequence[str], *, several_pythons: bool) -> str:
    one = len(titles) == 1
    if several_pythons:
        said = tr("{strategy} is left out under Python {version}: {reason}")
        said = said if one else tr("{strategies} are left out under Python {version}: {reason}")
    else:
        said = tr("{strategy} is left out: {reason}") if one else tr("{strategies} are left out: {reason}")
    return said.format(strategy=titles[0], strategies=join(titles), version=join(versions), reason=reason)
