"""The list of keys that F1 shows: what the menus say, and what the views have beside it."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ...core.display.i18n import later, tr
from .mnemonics import inner_menus

_LEAST_WIDTH = 18
_BESIDE = (
    (later("Esc"), later("stop; without a run: leave the presentation, close the plan's drawer")),
    (later("Tab"), later("plan, Run, views, chart controls, chart, findings")),
    (later("Left, Right"), later("along a row of choices, such as the views")),
    (later("Up, Down"), later("along the rows of a chart; Enter opens what failed")),
    (later("Space"), later("race: play or pause; Left, Right a step; Home, End its ends; [ ] the speed")),
    (later("Space on a run"), later("comparing: makes it the baseline")),
    (later("R"), later("class board: reveal the guesses; the arrow keys go from dot to dot")),
    (later("PgUp, PgDown"), later("presentation: the view before, the next view")),
    (later("Alt and a letter"), later("a menu, then the underlined letter of its item")),
)


def actions_of(menu: QMenu | QMenuBar) -> list[QAction]:
    """Every item of a menu and of those in it, from top to bottom."""
    found: list[QAction] = []
    inner = {each.menuAction(): each for each in inner_menus(menu)}
    for action in menu.actions():
        if action in inner:
            found += actions_of(inner[action])
        elif not action.isSeparator():
            found.append(action)
    return found


def keys_text(bar: QMenuBar) -> str:
    """One line for each key."""
    lines = [
        (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), _plain(action.text()))
        for action in actions_of(bar)
        if not action.shortcut().isEmpty() and action.shortcut() != QKeySequence("Esc")
    ]
    lines += [(tr(keys), tr(meaning)) for keys, meaning in _BESIDE]
    width = max(_LEAST_WIDTH, *(len(keys) + 2 for keys, _ in lines))
    return "\n".join(f"{keys:<{width}}{meaning}" for keys, meaning in lines)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
