"""Each view and lesson 1 in both themes, compared with the picture of it that was accepted.

A lesson's is kept at 480 px, as large as the window is from the back row: what cannot be read there is too small.

Not collected with the other tests, as letters differ from system to system; `.ci/run window` runs it. By hand:

    .venv/bin/pytest tests/gui/accepted_pictures.py

Where a view was changed on purpose, look at what it is now and accept that:

    SPEEDUPLAB_ACCEPT=1 .venv/bin/pytest tests/gui/accepted_pictures.py

What is compared, and what is forgiven, says likeness.py.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from likeness import ALIKE, ALIKE_IN_ANOTHER_FONT, BACK_ROW, BLOCK, kept, misplaced, of_few_colors
from numpy.typing import NDArray
from painted_lessons import PAGES, paint_lesson
from painted_views import FONT, has_font, paint, window
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication
from speeduplab.gui.style.theme import DARK, LIGHT, Theme
from speeduplab.gui.views.view_registry import VIEWS
from speeduplab.gui.window.main_window import MainWindow

ACCEPTED = Path(__file__).parent / "accepted"
ACCEPTS = bool(os.environ.get("SPEEDUPLAB_ACCEPT"))
NAMES = {f"{key}-{theme.name}.png" for key in (*(key for key, _ in VIEWS), *PAGES) for theme in (LIGHT, DARK)}


@pytest.fixture(scope="module", params=[LIGHT, DARK], ids=lambda theme: theme.name)
def shown(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[str, MainWindow]]:
    with window(qapp, request.param) as made:
        yield request.param.name, made
    qapp.setStyleSheet("")


# The window outlives a test here, on purpose.
@pytest.fixture
def no_window_left() -> None:
    pass


@pytest.mark.parametrize("view", [key for key, _ in VIEWS])
def test_a_view_looks_as_it_was_accepted(
    qapp: QApplication, shown: tuple[str, MainWindow], view: str, tmp_path: Path
) -> None:
    theme, made = shown
    compare(f"{view}-{theme}.png", kept(paint(qapp, made, view)), tmp_path)


@pytest.mark.parametrize("page", PAGES)
def test_a_lesson_looks_from_the_back_row_as_it_was_accepted(
    qapp: QApplication, shown: tuple[str, MainWindow], page: str, tmp_path: Path
) -> None:
    theme, made = shown
    now = kept(paint_lesson(qapp, made, page), BACK_ROW)
    assert now.width() == 480
    compare(f"{page}-{theme}.png", now, tmp_path)


def compare(name: str, now: QImage, elsewhere: Path) -> None:
    """Fail where a picture is unlike that which was accepted; or accept it."""
    if ACCEPTS:
        ACCEPTED.mkdir(exist_ok=True)
        assert has_font(), f"pictures are accepted in {FONT} only: install it"
        assert of_few_colors(now).save(str(ACCEPTED / name))
        return
    then = QImage(str(ACCEPTED / name))
    assert not then.isNull(), f"no picture of this view was accepted: see {Path(__file__).name}"
    places = misplaced(then, now)
    limit = ALIKE if has_font() else ALIKE_IN_ANOTHER_FONT
    if places.sum() > limit:
        folder = Path(os.environ.get("SPEEDUPLAB_PICTURES", elsewhere))
        folder.mkdir(parents=True, exist_ok=True)
        marked(now, places).save(str(folder / name))
        rows, columns = np.nonzero(places)
        where = f"from {columns.min() * BLOCK}, {rows.min() * BLOCK} to {columns.max() * BLOCK}, {rows.max() * BLOCK}"
        text = f"{name}: {places.sum()} of {places.size:,} blocks lie elsewhere, more than {limit}, {where} px"
        pytest.fail(f"{text}; they are marked in {folder / name}")


def test_every_view_has_a_picture_and_no_other_is_kept() -> None:
    found = {path.name for path in ACCEPTED.glob("*.png")}
    if ACCEPTS:
        for name in found - NAMES:
            (ACCEPTED / name).unlink()
        found &= NAMES
    assert found == NAMES


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_another_font_is_forgiven(qapp: QApplication, theme: Theme) -> None:
    known = set(QFontDatabase.families())
    families = [family for family in (FONT, "Inter", "Noto Sans", "DejaVu Sans Mono") if family in known][:2]
    if len(families) < 2:
        pytest.skip("not this system's: a second font")
    found = []
    for family in families:
        with window(qapp, theme, family=family) as made:
            found.append({view: kept(paint(qapp, made, view)) for view, _ in VIEWS})
    for view, _ in VIEWS:
        assert found[0][view] != found[1][view]
        assert misplaced(found[0][view], found[1][view]).sum() <= ALIKE_IN_ANOTHER_FONT


def marked(image: QImage, places: NDArray[np.bool_]) -> QImage:
    """The picture with what lies elsewhere in pink."""
    made = image.copy()
    painter = QPainter(made)
    for row, column in zip(*np.nonzero(places), strict=True):
        spot = QRect(int(column) * BLOCK, int(row) * BLOCK, BLOCK, BLOCK)
        painter.fillRect(spot, QColor(255, 0, 160, 150))
    painter.end()
    return made
