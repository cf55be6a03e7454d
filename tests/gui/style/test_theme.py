"""Both themes can be read, by everybody."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.display.appearance import LOOKS
from speeduplab.gui.style.apply import apply_theme
from speeduplab.gui.style.markers import Marker, marker_path, marker_pixmap
from speeduplab.gui.style.stylesheet import stylesheet
from speeduplab.gui.style.theme import DARK, LIGHT, Size, Theme, contrast, font, text_on, theme_for
from speeduplab.gui.widgets.segmented_control import Segmented

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
GROUNDS = ("background", "panel", "card", "field")


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["ink", "text2", "text3", "good", "look_here", "failed"])
def test_text_stands_out_from_every_ground(theme: Theme, ground: str, text: str):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("text", "ground"),
    [("good", "good_tint"), ("failed", "failed_tint"), ("text2", "track"), ("ink", "chosen"), ("background", "ink")],
)
def test_text_stands_out_from_its_own_ground(theme: Theme, text: str, ground: str):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


def colors(theme: Theme) -> list[QColor]:
    return [theme.look(key).color for key in LOOKS]


@THEMES
def test_every_strategy_stands_out_from_the_ground_of_the_charts(theme: Theme):
    assert [color.name() for color in colors(theme) if contrast(color, theme.background) < 3.0] == []


@THEMES
def test_text_on_a_strategys_colour_stands_out(theme: Theme):
    assert min(contrast(text_on(color), color) for color in colors(theme)) >= 4.5


@THEMES
def test_text_stands_out_from_the_ground_of_a_winner(theme: Theme):
    for color in colors(theme):
        assert contrast(theme.text2, theme.row_tint(color)) >= 4.5


@THEMES
def test_no_two_strategies_look_alike_without_colour(theme: Theme):
    looks = [theme.look(key) for key in STRATEGIES]
    assert all(one.marker != other.marker for one, other in combinations(looks, 2))


def test_a_strategy_of_a_newer_program_gets_a_look_of_its_own():
    assert LIGHT.look("quantum").marker is Marker.PENTAGON


def test_the_theme_follows_the_system():
    assert theme_for(Qt.ColorScheme.Dark) is DARK
    assert theme_for(Qt.ColorScheme.Light) is LIGHT
    assert theme_for(Qt.ColorScheme.Unknown) is LIGHT


@THEMES
def test_applying_a_theme_changes_palette_and_style(theme: Theme, qapp: QApplication):
    apply_theme(qapp, theme)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.background
    assert qapp.style().objectName() in ("fusion", "") or qapp.styleSheet()
    assert qapp.font().pixelSize() == 13


@THEMES
def test_the_style_sheet_has_no_word_left_and_no_font_size(theme: Theme):
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert "font-size" not in sheet
    rules = re.sub(r"\{[^}]*\}", "", sheet)
    assert "*" not in rules


def test_figures_have_one_width(qapp: QApplication):
    assert {(tag.toString().data(), font().featureValue(tag)) for tag in font().featureTags()} == {
        (b"tnum", 1),
        (b"calt", 0),
    }


def test_no_type_is_smaller_than_12_px():
    assert min(value for name, value in vars(Size).items() if name.isupper()) >= 12


@pytest.mark.parametrize("marker", Marker)
def test_a_marker_stays_within_its_reach(marker: Marker):
    rect = marker_path(marker).boundingRect()
    assert max(abs(rect.left()), abs(rect.right()), abs(rect.top()), abs(rect.bottom())) <= 1.2


@pytest.mark.parametrize("marker", [Marker.RING, Marker.OPEN_SQUARE])
def test_a_hollow_marker_is_hollow(marker: Marker):
    assert not marker_path(marker).contains(QPointF(0, 0))


def test_a_markers_picture_is_sharp_on_a_sharp_screen(qapp: QApplication):
    pixmap = marker_pixmap(Marker.STAR, LIGHT.ink, 16, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


def segmented(qtbot) -> Segmented:
    made = Segmented([("1", "1"), ("4", "4"), ("best", "Best")], "Workers")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_click_chooses_a_segment_and_says_so(qtbot):
    control = segmented(qtbot)
    with qtbot.waitSignal(control.value_changed) as said:
        qtbot.mouseClick(control.findChildren(QPushButton)[2], Qt.MouseButton.LeftButton)
    assert said.args == ["best"]
    assert control.value() == "best"


def test_segments_that_are_no_more_are_out_of_sight_at_once(qtbot):
    control = segmented(qtbot)
    control.set_options([("all", "All"), ("1", "1")])
    QApplication.processEvents()
    assert [button.text() for button in control.findChildren(QPushButton) if button.isVisible()] == ["All", "1"]


def test_arrow_keys_choose_a_segment(qtbot):
    control = segmented(qtbot)
    first = control.findChildren(QPushButton)[0]
    control.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    with qtbot.waitSignal(control.value_changed):
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert control.value() == "4"


def test_setting_a_segment_is_silent(qtbot):
    control = segmented(qtbot)
    with qtbot.assertNotEmitted(control.value_changed):
        control.set_value("4")
    assert control.value() == "4"


def test_a_value_that_is_not_offered_is_refused(qtbot):
    control = segmented(qtbot)
    with pytest.raises(ValueError, match="must be one of 1, 4, best, got '2'"):
        control.set_value("2")


def test_other_options_keep_the_choice_where_they_can(qtbot):
    control = segmented(qtbot)
    control.set_value("4")
    control.set_options([("2", "2"), ("4", "4")])
    assert control.value() == "4"
    control.set_options([("8", "8")])
    assert control.value() == "8"


def test_a_segment_has_a_name_for_a_screen_reader(qtbot):
    control = segmented(qtbot)
    assert control.findChildren(QPushButton)[2].accessibleName() == "Workers: Best"


@THEMES
def test_the_row_that_is_picked_in_a_menu_is_told_from_the_others(theme: Theme) -> None:
    rule = re.search(r"QMenu::item:selected \{ background: (#\w+)", stylesheet(theme))
    assert rule is not None
    assert rule[1] != theme.field.name()
