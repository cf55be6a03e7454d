"""The shown chart as PNG and SVG: the same picture at every scale factor of the screen."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from patience import GIVE_UP_S
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot
from speeduplab.core.summary.summary import Basis, summarise
from speeduplab.core.summary.table_columns import TABLE
from speeduplab.gui.pages.run.run_page import RunPage
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.theme import DARK, LIGHT, Theme
from speeduplab.gui.views.view_registry import VIEWS
from speeduplab.gui.window.picture import LEAST, RATIO, _posing, as_image, as_png, as_svg
from synthetic import Timed, cell, example_run, run

# Paints in a process of its own: the scale factor is settled when Qt starts.
_CHILD = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from PySide6.QtWidgets import QApplication
app = QApplication(["test"])
from test_picture import made_page
from speeduplab.gui.window.picture import as_png, as_svg
from speeduplab.gui.style.theme import LIGHT
page = made_page(app, LIGHT)
folder = Path(sys.argv[1])
(folder / "a.png").write_bytes(as_png(page, LIGHT))
(folder / "a.svg").write_bytes(as_svg(page, LIGHT, "title"))
print(page.devicePixelRatioF())
page.view_of("runtime").chart().canvas().plotItem.close()
"""


def made_page(app: QApplication, theme: Theme) -> RunPage:
    apply_theme(app, theme)
    page = RunPage()
    page.set_theme(theme)
    page.set_summary(summarise(example_run(), basis=Basis.COLD))
    page.resize(1000, 640)
    page.show()
    app.processEvents()
    return page


def close(page: RunPage) -> None:
    page.view_of("runtime").chart().canvas().plotItem.close()


def texts(svg: str) -> dict[str, tuple[float, float, float]]:
    """Every text's left end, base line and width, in the picture's units."""
    found = {}
    space = "{http://www.w3.org/2000/svg}"
    for group in ElementTree.fromstring(svg).iter(f"{space}g"):
        moved = re.match(r"matrix\(1,0,0,1,([-\d.e]+),([-\d.e]+)\)", group.get("transform", ""))
        for text in group.findall(f"{space}text"):
            assert moved is not None, "a text is turned or scaled"
            left = float(moved[1]) + float(text.get("x", "0"))
            base = float(moved[2]) + float(text.get("y", "0"))
            found[unescape(text.text or "")] = (left, base, float(text.get("textLength", "0")))
    return found


def ink(image: QImage, left: float, top: float, width: float, height: float) -> int:
    """Pixels that stand out from what is under a text, in a box in the picture's units."""
    box = image.copy(*(round(value * RATIO) for value in (left, top, width, height)))
    ground = box.pixelColor(0, 0).lightness()
    pixels = (box.pixelColor(x, y) for x in range(0, box.width(), 2) for y in range(0, box.height(), 2))
    return sum(abs(pixel.lightness() - ground) > 60 for pixel in pixels)


@pytest.mark.parametrize("factor", ["1", "1.5", "2"])
def test_png_and_svg_agree_at_every_scale_factor(factor: str, tmp_path: Path) -> None:
    here = Path(__file__).parent
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor}
    tests = here.parents[1]
    paths = [str(here), *(str(tests / part / "shared") for part in ("core", "gui"))]
    command = [sys.executable, "-c", _CHILD, str(tmp_path), *paths]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=GIVE_UP_S, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == float(factor)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (3000, 1920)
    found = texts((tmp_path / "a.svg").read_text(encoding="utf-8"))
    for word, height in (("C++ one thread", 9.0), ("Python threads", 9.0), ("0.5 s", 8.0), ("start-up", 8.0)):
        left, base, width = found[word]
        inside = ink(image, left - 1, base - height - 1, width + 2, height + 2)
        assert inside > 0.04 * (width * height * RATIO**2 / 4), word
        # Nothing of it stands beside the place that the SVG gives it.
        assert ink(image, left + width + 1.5, base - height, 4, height) == 0, word


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication):  # type: ignore[no-untyped-def]
    made = made_page(qapp, LIGHT)
    qtbot.addWidget(made)
    yield made
    close(made)


def test_a_picture_has_three_pixels_for_each_of_the_window(page: RunPage) -> None:
    image = as_image(page, LIGHT)
    assert image.size() == page.size() * 3
    assert image.pixelColor(3, 3) == LIGHT.background


def test_a_picture_has_the_themes_ground(page: RunPage, qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    page.set_theme(DARK)
    assert QImage.fromData(as_png(page, DARK)).pixelColor(3, 3) == QColor(DARK.background)


def test_a_picture_leaves_out_controls_and_findings_and_the_window_keeps_them(page: RunPage) -> None:
    words = texts(as_svg(page, LIGHT, "t").decode())
    assert "Linear" not in words
    assert not any(finding.claim in words for finding in page.summary.findings)  # type: ignore[union-attr]
    assert any(text.startswith(page.summary.caption) for text in words)  # type: ignore[union-attr]
    assert page.view_of("runtime")._scale.isVisible()
    assert not page.presenting


def test_a_picture_does_not_show_the_keyboards_place_and_gives_it_back(page: RunPage, qtbot: QtBot) -> None:
    page.activateWindow()
    canvas = page.view_of("runtime").chart().canvas()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    svg = as_svg(page, LIGHT, "t").decode()
    assert LIGHT.focus.name() not in svg
    assert canvas.hasFocus()


@pytest.mark.parametrize("view", [key for key, _ in VIEWS])
def test_every_view_can_be_a_picture(page: RunPage, view: str) -> None:
    page.set_run(example_run())
    page.set_view(view)
    assert not as_image(page, LIGHT).isNull()
    ElementTree.fromstring(as_svg(page, LIGHT, "t").decode())


@pytest.mark.parametrize("view", [key for key, _ in VIEWS])
def test_a_picture_tells_nobody_what_to_press_or_drag(page: RunPage, view: str) -> None:
    page.set_run(example_run())
    page.set_view(view)
    words = " ".join(texts(as_svg(page, LIGHT, "t").decode()))
    assert view != "runtime" or "Processes" in words
    assert not [told for told in ("Space", "drag", "Ctrl+") if told in words]


@pytest.mark.parametrize("view", ["timeline", "race"])
def test_the_names_of_lanes_are_words_in_a_picture_of_vectors_and_sharp_in_one_of_pixels(
    page: RunPage, view: str
) -> None:
    page.set_run(example_run())
    page.set_view(view)
    assert {"Serial", "Python threads", "Processes"} <= set(texts(as_svg(page, LIGHT, "t").decode()))
    as_image(page, LIGHT)
    chart = page.view_of(view).chart()
    canvas = chart.lanes if view == "race" else chart.chart
    assert canvas._picture is None or canvas._picture.devicePixelRatio() == RATIO


def test_a_picture_of_a_table_has_whole_columns_and_nothing_to_scroll_by(page: RunPage) -> None:
    page.set_run(example_run())
    page.set_view("table")
    page.resize(700, 600)
    with _posing(page):
        table = page.view_of("table").table()
        shown = [place for place in range(len(TABLE)) if not table.isColumnHidden(place)]
        assert sum(table.columnWidth(place) for place in shown) <= table.viewport().width()
        assert not table.horizontalScrollBar().isVisible()
        assert {"strategy", "workers", "cold", "warm", "speedup"} <= {TABLE[place].key for place in shown}
    assert table.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


@pytest.mark.parametrize("view", ["runtime", "timeline", "race", "table"])
@pytest.mark.parametrize("two", [False, True])
def test_no_row_is_left_to_scroll_to_in_a_picture(page: RunPage, view: str, two: bool) -> None:
    cells = [Timed(cell=cell("threads", n + 1), warm_s=1.0 + n) for n in range(16)]
    page.set_run(result := run(cells, rounds=3))
    page.set_summary(summarise(result, basis=Basis.COLD))
    page.set_view(view)
    page.set_two(two)
    before = page.size()
    with _posing(page):
        bars = [bar for bar in page.findChildren(QScrollBar) if bar.isVisible()]
        assert not [bar for bar in bars if bar.orientation() is Qt.Orientation.Vertical and bar.maximum() > 0]
    assert page.size() == before
    page.set_two(False)


def test_a_picture_of_a_small_window_is_as_large_as_a_whole_chart_needs(page: RunPage, qapp: QApplication) -> None:
    page.resize(700, 300)
    qapp.processEvents()
    before, least = page.size(), page.minimumSize()
    image = as_image(page, LIGHT)
    assert (image.width(), image.height()) == (LEAST.width() * RATIO, LEAST.height() * RATIO)
    assert page.size() == before
    assert page.minimumSize() == least
