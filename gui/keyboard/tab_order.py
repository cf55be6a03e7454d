"""The order in which Tab goes through a window: as it is read.

Qt's own order is that in which the widgets were made, and much here is made late: charts, strategies, chips.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def step_focus(root: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next stop within a widget, or the one before; returns whether there is one."""
    stops = list(_stops(root))
    held = root.window().focusWidget()
    # What holds it may be hidden by now, and still says where the keyboard was.
    at = stops.index(held) if held in stops else -1 if forward else len(stops)
    ways = range(1, len(stops) + 1) if forward else range(-1, -len(stops) - 1, -1)
    ahead = (stops[(at + way) % len(stops)] for way in ways)
    found = next((stop for stop in ahead if stop is not held and stop.isVisible() and stop.isEnabled()), None)
    if found is None:
        return False
    found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(found)
    return True


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll whatever it is in, from the inside out."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 4, 8)
        around = around.parentWidget()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for child in _children(widget):
        yield from _stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    """As laid out; a widget that places its children by hand names them in its `tab_children`."""
    by_hand = getattr(widget, "tab_children", None)
    if by_hand is not None:
        return list(by_hand())
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [inside] if inside is not None else []
    if isinstance(widget, QAbstractScrollArea):
        # Tables, charts and texts are one stop. Asked for its children, a graphics view gives away its scene's items.
        return []
    layout = widget.layout()
    found = list(dict.fromkeys(_laid_out(layout))) if layout is not None else []
    others = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [*found, *(child for child in others if child not in found and not child.isWindow())]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
