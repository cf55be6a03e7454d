"""Letters for the items of a menu, so that Alt and two or three keys reach every one of them.

Given when a menu opens, in whatever language its items are: nobody has to keep the letters apart by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

_MARKED = re.compile(r"&(?!&)(.)")
TITLE_MAX = 60


def letter_of(text: str) -> str:
    """The mnemonic of an item's text in small letters; "" where it has none."""
    found = _MARKED.search(text.replace("&&", "  "))
    return found[1].casefold() if found else ""


def as_title(text: str) -> str:
    """A foreign text, as a file's name, as the text of an item: its ampersands whole, its middle left out if long."""
    if len(text) > TITLE_MAX:
        half = (TITLE_MAX - 1) // 2
        text = f"{text[:half]}…{text[-half:]}"
    return text.replace("&", "&&")


def with_letters(texts: Sequence[str]) -> list[str]:
    """The texts with a mnemonic each, all different, as far as their letters allow; one that is there already stays."""
    taken: dict[str, int] = {}
    for place, text in enumerate(texts):
        taken.setdefault(letter_of(text), place)
    taken.pop("", None)
    free = [place for place, text in enumerate(texts) if taken.get(letter_of(text)) != place]
    plain = {place: _MARKED.sub(r"\1", texts[place]) for place in free}
    fixed = set(taken)
    for place in free:
        _settle(place, plain, taken, fixed, set())
    where = {place: letter for letter, place in taken.items()}
    return [_mark(plain[place], where.get(place, "")) if place in plain else text for place, text in enumerate(texts)]


def _settle(place: int, plain: dict[int, str], taken: dict[str, int], fixed: set[str], tried: set[str]) -> bool:
    """Find a letter for an item; where all of its own are taken, another item gives way (Kuhn's matching)."""
    for letter in _letters(plain[place]):
        if letter in fixed or letter in tried:
            continue
        tried.add(letter)
        if letter not in taken or _settle(taken[letter], plain, taken, fixed, tried):
            taken[letter] = place
            return True
    return False


def _letters(text: str) -> Iterator[str]:
    """The letters to try: first those that begin a word."""
    yield from (word[0].casefold() for word in re.findall(r"[^\W_]+", text))
    yield from (letter.casefold() for letter in text if letter.isalnum())


def _mark(text: str, letter: str) -> str:
    places = [match.start() for match in re.finditer(r"[^\W_]", text) if match[0].casefold() == letter]
    if not places:
        return text
    # At the begin of a word rather than within one.
    place = next((at for at in places if at == 0 or not text[at - 1].isalnum()), places[0])
    return f"{text[:place]}&{text[place:]}"


def give_letters(menu: QMenu) -> None:
    """Give every item of a menu, and of the menus in it, a letter of its own."""
    actions = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(actions, with_letters([action.text() for action in actions]), strict=True):
        if text != action.text():
            action.setText(text)
    for inner in inner_menus(menu):
        give_letters(inner)


def inner_menus(menu: QMenu | QMenuBar) -> list[QMenu]:
    """The menus within a menu or a menu bar.

    By their parent: asked by `QAction.menu`, PySide6 6.11.1 takes them for dead once the action's wrapper is gone.
    """
    return menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


def with_numbers(actions: Sequence[QAction]) -> None:
    """Numbers for a list whose items have names of their own: 1 to 9, and 0 for the tenth."""
    for number, action in enumerate(actions[:10], start=1):
        action.setText(f"&{number % 10}  {action.text()}")
