"""Which lines of two strategies differ, and that in a sentence.

Pure functions over excerpts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..display.i18n import tr
from ..display.numbers import format_count, join
from . import Excerpt

Places = frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """Lines that only one of two has, as pairs of an excerpt's place and a line's in it; and a sentence."""

    left: Places
    right: Places
    sentence: str


def differences(left: Sequence[Excerpt], right: Sequence[Excerpt]) -> Differences:
    """What sets two strategies' lines apart; blank lines and indents do not count."""
    ours, theirs = _flat(left), _flat(right)
    matcher = SequenceMatcher(None, [text for _, text in ours], [text for _, text in theirs], autojunk=False)
    same_left: set[tuple[int, int]] = set()
    same_right: set[tuple[int, int]] = set()
    for block in matcher.get_matching_blocks():
        same_left.update(place for place, _ in ours[block.a : block.a + block.size])
        same_right.update(place for place, _ in theirs[block.b : block.b + block.size])
    only_left = frozenset(place for place, _ in ours) - same_left
    only_right = frozenset(place for place, _ in theirs) - same_right
    return Differences(left=only_left, right=only_right, sentence=_sentence(left, right, only_left, only_right))


def _flat(excerpts: Sequence[Excerpt]) -> list[tuple[tuple[int, int], str]]:
    return [
        ((place, row), line.text.strip())
        for place, excerpt in enumerate(excerpts)
        for row, line in enumerate(excerpt.lines)
        if line.text.strip()
    ]


def _sentence(left: Sequence[Excerpt], right: Sequence[Excerpt], only_left: Places, only_right: Places) -> str:
    if not left or not right:
        return ""
    if not only_left and not only_right:
        return tr("Both run the same lines.")
    marked = {place for place, _ in only_left}
    same = [excerpt.title for place, excerpt in enumerate(left) if place not in marked and excerpt.lines]
    here, there = format_count(len(only_left), "line"), format_count(len(only_right), "line")
    if not same:
        return tr("{here} here and {there} there differ; they are marked.").format(here=here, there=there)
    if len(same) == 1:
        said = tr("{what} is the same; {here} here and {there} there differ, and are marked.")
    else:
        said = tr("{what} are the same; {here} here and {there} there differ, and are marked.")
    words = join([_within(title) for title in same])
    return said.format(what=f"{words[0].upper()}{words[1:]}", here=here, there=there)


def _within(title: str) -> str:
    """A title as it stands in a sentence: "the loop"."""
    return {
        tr("The loop"): tr("the loop"),
        tr("One batch"): tr("one batch"),
        tr("The workers"): tr("the workers"),
        tr("One batch, without the GIL"): tr("one batch, without the GIL"),
        tr("Called from Python, without the GIL"): tr("called from Python, without the GIL"),
        tr("Called from Python, with the GIL"): tr("called from Python, with the GIL"),
        tr("The steps"): tr("the steps"),
        tr("What travels"): tr("what travels"),
    }.get(title, title)
