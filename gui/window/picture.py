"""A widget as a picture: PNG, SVG, or an image for the clipboard.

Painted anew at the picture's own size, never copied from the screen: it is the same whatever the
screen's scale factor is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from html import unescape
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPicture, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QScrollBar, QWidget

from ..style.theme import Theme, font

if TYPE_CHECKING:
    from ..pages.board.board_page import BoardPage
    from ..pages.compare.compare_page import ComparePage
    from ..pages.lesson.lesson_page import LessonPage
    from ..pages.run.run_page import RunPage

Posing: TypeAlias = "RunPage | ComparePage | LessonPage | BoardPage"  # what lays itself out for a picture
LEAST = QSize(1000, 640)  # of the layout
MOST_HEIGHT = 4000  # of the layout, however many rows there are
_STEPS, _LEAST_STEP = 8, 60  # px
RATIO = 3.0  # pixels of a picture for one of the layout
_DOTS_PER_M = 96 / 0.0254  # of the layout, so that a text program shows a picture at its own size
_TEXT = re.compile(r"<text( [^>]*)>([^<]*)</text>")


def as_image(page: Posing, theme: Theme) -> QImage:
    """The page with `RATIO` pixels for each of its own."""
    with _posing(page):
        image = QImage(page.size() * RATIO, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(RATIO)
        image.fill(theme.background)
        _paint(page, image)
    image.setDotsPerMeterX(round(_DOTS_PER_M * RATIO))
    image.setDotsPerMeterY(round(_DOTS_PER_M * RATIO))
    return image


def as_png(page: Posing, theme: Theme) -> bytes:
    """The image as a file's content."""
    buffer = _opened()
    as_image(page, theme).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes for the format
    return bytes(buffer.data().data())


def as_svg(page: Posing, theme: Theme, title: str) -> bytes:
    """The page as vectors, its words as text."""
    buffer = _opened()
    with _posing(page):
        made = _generator()
        made.setOutputDevice(buffer)
        # At its default of 72 dpi, axes and texts would be misplaced without a word.
        made.setResolution(page.logicalDpiX())
        made.setSize(page.size())
        made.setViewBox(QRect(QPoint(), page.size()))
        made.setTitle(title)
        painter = QPainter(made)
        painter.fillRect(QRect(QPoint(), page.size()), theme.background)
        _paint_tree(page, painter)
        painter.end()
    return _with_lengths(bytes(buffer.data().data()).decode()).encode()


def _paint_tree(widget: QWidget, painter: QPainter) -> None:
    """A widget and those in it, each recorded at its own origin and then played where it stands.

    Painted straight into the generator, clips would miss their places by the widgets' offsets (seen with Qt 6.11).
    """
    record = QPicture()
    recorder = QPainter(record)
    # Of QWidget itself: a graphics view has a render of its own, for its scene.
    QWidget.render(widget, recorder, QPoint(), QRegion(), QWidget.RenderFlag.IgnoreMask)
    recorder.end()
    painter.drawPicture(0, 0, record)
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
            painter.save()
            if not widget.rect().contains(child.geometry()):  # it is scrolled
                painter.setClipRect(widget.rect(), Qt.ClipOperation.IntersectClip)
            painter.translate(child.pos())
            _paint_tree(child, painter)
            painter.restore()


def _with_lengths(svg: str) -> str:
    """Every text with the width that it has here: a reader without our font then squeezes its own into it."""
    return _TEXT.sub(_with_length, svg)


def _with_length(found: re.Match[str]) -> str:
    attributes, text = found.groups()
    size, weight = (re.search(rf'font-{name}="(\d+)"', attributes) for name in ("size", "weight"))
    words = unescape(text)
    if size is None or weight is None or not words.strip():
        return found[0]
    width = QFontMetricsF(font(int(size[1]), int(weight[1]))).horizontalAdvance(words)
    return f'<text textLength="{width:.2f}" lengthAdjust="spacingAndGlyphs"{attributes}>{text}</text>'


def _generator() -> QSvgGenerator:
    # SVG Tiny knows no clipping, and hatches would run out of their bars; Qt before 6.5 knows only that.
    version = getattr(QSvgGenerator, "SvgVersion", None)
    return QSvgGenerator(version.Svg11) if version is not None else QSvgGenerator()


def _opened() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _paint(widget: QWidget, image: QImage) -> None:
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    widget.render(painter, QPoint())
    painter.end()


@contextmanager
def _posing(page: Posing) -> Iterator[None]:
    """The page without its controls and the keyboard's cursor; put back before anything is painted on the screen."""
    was, size, least = page.presenting, page.size(), page.minimumSize()
    focus = page.window().focusWidget()
    # From the end, and each of them whatever another one raises: a window that cannot pose is still a window.
    with ExitStack() as back:
        if focus is not None and page.isAncestorOf(focus):
            back.callback(focus.setFocus, Qt.FocusReason.OtherFocusReason)
            focus.clearFocus()
        back.callback(_settle, page)
        back.callback(page.set_presenting, was)
        back.callback(page.set_posing, False)
        back.callback(page.resize, size)
        back.callback(page.setMinimumSize, least)
        # A small window scrolls; a picture cannot.
        page.setMinimumSize(LEAST)
        page.resize(size.expandedTo(LEAST))
        page.set_presenting(True)
        page.set_posing(True)
        _settle(page)
        _grow(page)
        yield


def _grow(page: Posing) -> None:
    """As high as leaves no row to scroll to; where they shrink, or a view beside them grows, in a few steps."""
    for _ in range(_STEPS):
        bars = [bar for bar in page.findChildren(QScrollBar) if bar.orientation() is Qt.Orientation.Vertical]
        hidden = max((bar.maximum() - bar.minimum() for bar in bars if bar.isVisible()), default=0)
        if hidden <= 0 or page.height() >= MOST_HEIGHT:
            return
        # Some bars count rows, not px.
        page.resize(page.width(), min(page.height() + max(hidden, _LEAST_STEP), MOST_HEIGHT))
        _settle(page)


def _settle(widget: QWidget) -> None:
    """Lay out now what Qt would lay out at the next turn of the event loop."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.Resize)
