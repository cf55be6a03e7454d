"""Which texts of a window have less room than they take."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from speeduplab.gui.widgets.labels import Elided, Fitted


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    metrics, text = widget.fontMetrics(), widget.text()
    match widget:
        case Elided():
            return False
        case Fitted():  # takes smaller letters and a second line before it cuts
            written = " ".join(widget.lines(widget.width())).replace("\N{NO-BREAK SPACE}", " ")
            return written != text or widget.height() < widget.heightForWidth(widget.width())
        case QLabel():
            room = widget.contentsRect().width()
            return not widget.wordWrap() and any(metrics.horizontalAdvance(line) > room for line in text.split("\n"))
    icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
    return bool(text) and metrics.horizontalAdvance(text.replace("&", "").strip()) + icon > widget.width()


def cut(window: QWidget) -> list[str]:
    """Labels and buttons in sight whose text ends at their edge; what is made to end in dots is none of them."""
    shown = (each for each in window.findChildren(QWidget) if isinstance(each, QLabel | QAbstractButton))
    return [f"{type(each).__name__} {each.text()!r}" for each in shown if each.isVisible() and _is_cut(each)]


def outside(window: QWidget) -> list[str]:
    """Labels and buttons in sight that stand out of their parent."""
    shown = (each for each in window.findChildren(QWidget) if isinstance(each, QLabel | QAbstractButton))
    return [
        f"{type(each).__name__} {each.text()!r} stands out of {type(parent).__name__}"
        for each in shown
        if each.isVisible()
        and (parent := each.parentWidget()) is not None
        and not parent.rect().adjusted(-1, -1, 1, 1).contains(each.geometry())
    ]
