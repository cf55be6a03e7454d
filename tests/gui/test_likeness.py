"""The comparison of pictures tells what lies elsewhere from what only reads otherwise, on pictures of real views."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from likeness import ALIKE, ALIKE_IN_ANOTHER_FONT, kept, misplaced, of_few_colors, pixels
from numpy.typing import NDArray
from painted_views import paint, window
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from speeduplab.gui.style.theme import DARK, LIGHT
from speeduplab.gui.views.runtime.runtime_view import RuntimeView
from speeduplab.gui.views.timeline.timeline_view import TimelineView
from speeduplab.gui.window.main_window import MainWindow

KINDS = {"runtime": RuntimeView, "timeline": TimelineView}
THREADS = LIGHT.look("threads").color


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture of the window, and where the view lies in it, below its head of letters and controls."""

    image: QImage
    place: QRect


def taken(qapp: QApplication, window: MainWindow, key: str) -> Shown:
    image = paint(qapp, window, key)
    view = window.findChild(KINDS[key])
    place = QRect(view.mapTo(window, QPoint()), view.size())
    return Shown(image=image, place=place.adjusted(0, 70, 0, 0))


@pytest.fixture(scope="module")
def views(qapp: QApplication) -> Iterator[dict[str, Shown]]:
    with window(qapp, LIGHT) as made:
        found = {key: taken(qapp, made, key) for key in ("runtime", "timeline")}
    with window(qapp, DARK) as made:
        found["dark"] = taken(qapp, made, "runtime")
    yield found
    qapp.setStyleSheet("")


@pytest.fixture(scope="module")
def runtime(views: dict[str, Shown]) -> Shown:
    return views["runtime"]


@pytest.fixture(scope="module")
def timeline(views: dict[str, Shown]) -> Shown:
    return views["timeline"]


def near(image: QImage, color: QColor, most: int = 4) -> NDArray[np.bool_]:
    """Which pixels have that colour."""
    wanted = np.array([color.red(), color.green(), color.blue()])
    return np.asarray(np.abs(pixels(image).astype(int) - wanted).max(axis=2) < most)


def picture(colors: NDArray[np.uint8]) -> QImage:
    """A picture of such pixels."""
    high, wide, _ = colors.shape
    return QImage(colors.tobytes(), wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()


def moved(image: QImage, rect: QRect, by: QPoint) -> QImage:
    """The picture with a part of it elsewhere."""
    made, part = image.copy(), image.copy(rect)
    painter = QPainter(made)
    painter.fillRect(rect, LIGHT.background)
    painter.drawImage(rect.topLeft() + by, part)
    painter.end()
    return made


def recoloured(image: QImage, old: QColor, new: QColor, most: int = 24) -> QImage:
    """The picture with all of one colour in another."""
    colors = pixels(image)
    colors[near(image, old, most)] = [new.red(), new.green(), new.blue()]
    return picture(colors)


def filled(image: QImage, rect: QRect, color: QColor) -> QImage:
    """The picture with a rectangle painted over it."""
    made = image.copy()
    painter = QPainter(made)
    painter.fillRect(rect, color)
    painter.end()
    return made


def count(one: QImage, other: QImage) -> int:
    return int(misplaced(kept(one), kept(other)).sum())


def test_a_picture_is_like_itself(runtime: Shown) -> None:
    assert count(runtime.image, runtime.image.copy()) == 0


def test_a_picture_is_like_itself_in_few_colours(timeline: Shown) -> None:
    now = kept(timeline.image)
    few = of_few_colors(now)
    assert few.colorCount() <= 256
    assert misplaced(few, now).sum() <= ALIKE


def test_other_words_in_their_place_are_forgiven(runtime: Shown) -> None:
    written = runtime.image.copy()
    painter = QPainter(written)
    face = QFont()
    face.setPixelSize(14)
    painter.setFont(face)
    painter.setPen(LIGHT.text2)
    for y in range(runtime.place.bottom() - 180, runtime.place.bottom() - 60, 24):
        painter.drawText(QPoint(600, y), "No claim of this sentence was ever measured by anybody.")
    painter.end()
    assert written != runtime.image
    assert count(runtime.image, written) <= ALIKE


def test_edges_that_are_smoothed_otherwise_are_forgiven(runtime: Shown) -> None:
    colors = pixels(runtime.image).astype(int)
    half_a_pixel_off = ((colors + np.roll(colors, (1, 1), axis=(0, 1))) // 2).astype(np.uint8)
    there = picture(half_a_pixel_off)
    assert there != runtime.image
    assert count(runtime.image, there) <= ALIKE_IN_ANOTHER_FONT


@pytest.mark.parametrize("view", ["runtime", "timeline"])
@pytest.mark.parametrize("by", [QPoint(24, 0), QPoint(0, 16)], ids=["right", "down"])
def test_a_chart_that_has_moved_is_found(views: dict[str, Shown], view: str, by: QPoint) -> None:
    there = moved(views[view].image, views[view].place, by)
    assert count(views[view].image, there) > ALIKE * 2


def test_one_bar_that_ends_elsewhere_is_found(runtime: Shown) -> None:
    rows, columns = np.nonzero(near(runtime.image, THREADS))
    within = columns > runtime.place.left() + 200
    end, top = int(columns[within].max()), int(rows[within].min())
    assert count(runtime.image, filled(runtime.image, QRect(end, top, 60, 18), THREADS)) > ALIKE


@pytest.mark.parametrize("view", ["runtime", "timeline"])
@pytest.mark.parametrize("key", ["serial", "cpp-threads"])
def test_a_strategy_in_another_colour_is_found(views: dict[str, Shown], view: str, key: str) -> None:
    there = recoloured(views[view].image, THREADS, LIGHT.look(key).color)
    assert count(views[view].image, there) > ALIKE * 10


def test_a_lane_that_is_gone_is_found(timeline: Shown) -> None:
    rows = np.nonzero(near(timeline.image, THREADS).sum(axis=1) > 100)[0]
    lane = QRect(timeline.place.left() + 200, int(rows.min()) - 2, timeline.place.width() - 400, 24)
    assert count(timeline.image, filled(timeline.image, lane, LIGHT.background)) > ALIKE * 5


def test_a_row_without_its_tint_is_found(runtime: Shown) -> None:
    tint = LIGHT.row_tint(LIGHT.look("cpp-threads").color)
    assert count(runtime.image, recoloured(runtime.image, tint, LIGHT.background, 2)) > ALIKE * 5


def test_the_other_theme_is_found(views: dict[str, Shown]) -> None:
    assert count(views["runtime"].image, views["dark"].image) > 10_000


def test_pictures_of_different_sizes_are_refused(runtime: Shown) -> None:
    with pytest.raises(ValueError, match="pictures of one size"):
        misplaced(runtime.image, runtime.image.copy(0, 0, 100, 100))
