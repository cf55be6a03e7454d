"""What a screen reader sees of a window, walked through as it would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QLabel, QWidget

CHART_LEAST_PX = 60  # what is painted by hand and at least as high shows data


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One widget as it is told of."""

    widget: QWidget
    parent: QWidget | None
    role: QAccessible.Role
    name: str
    description: str
    focusable: bool

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} {self.role.name} {self.name!r} {self.description!r}"


def seen(window: QWidget) -> list[Seen]:
    """Every widget in sight, in the order of the tree."""
    settle()
    return list(_walk(QAccessible.queryAccessibleInterface(window), None))


def settle() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _walk(interface, parent: QWidget | None) -> Iterator[Seen]:
    widget = interface.object()
    if not isinstance(widget, QWidget) or interface.state().invisible or not widget.isVisible():
        return  # cells, items of menus and of lists speak by their own text
    yield Seen(
        widget=widget,
        parent=parent,
        role=interface.role(),
        name=_name(interface, widget),
        description=interface.text(QAccessible.Text.Description),
        focusable=bool(interface.state().focusable) and not _is_viewport(widget),
    )
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _walk(child, widget)


def _name(interface, widget: QWidget) -> str:
    # On Linux Qt says what is chosen in a combo box in the place of its name, and tells the name as a relation.
    return widget.accessibleName() if isinstance(widget, QComboBox) else interface.text(QAccessible.Text.Name)


def _is_viewport(widget: QWidget) -> bool:
    """What a scroll area shows its content in passes the keyboard on to it."""
    parent = widget.parent()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def is_painted(widget: QWidget) -> bool:
    """Whether it paints itself, by hand: only its name and description can tell what."""
    if isinstance(widget, QLabel | QAbstractButton | QComboBox):
        return False
    return any("paintEvent" in vars(kind) and kind.__module__.startswith("speeduplab") for kind in type(widget).__mro__)


def is_chart(widget: QWidget) -> bool:
    plot = any(kind.__module__.startswith("pyqtgraph") for kind in type(widget).__mro__)
    return (plot or is_painted(widget)) and widget.height() >= CHART_LEAST_PX


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab reaches, in its order, beginning with the first of the window's chain."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not window:
        # A group of buttons of which one is chosen has one stop: arrow keys go on from there.
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            proxy = widget.focusProxy()
            if proxy is None and not _is_viewport(widget) and widget.window() is window:
                found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def grabbed(widget: QWidget) -> QImage:
    settle()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed_pixels(one: QImage, other: QImage, least: int = 24) -> int:
    """How many pixels differ by more than a shade."""
    if one.size() != other.size():
        return one.width() * one.height()
    count = 0
    for y in range(one.height()):
        for x in range(one.width()):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            if max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > least:
                count += 1
                if count >= 100:
                    return count
    return count
