"""The strategies' colours are told apart by everybody; where colours fail, markers do it."""

from __future__ import annotations

from itertools import combinations

import pytest
from colour_vision import VISIONS, ciede2000, difference
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from speeduplab.core.display.appearance import LOOKS
from speeduplab.gui.style.theme import DARK, LIGHT, Theme
from speeduplab.gui.widgets import badge
from speeduplab.gui.window.status_bar import StatusSign

# In the order of the drawn window's table, which says of them: the smallest difference of any pair.
FIRST_EIGHT = (
    *("serial", "threads", "qthreadpool", "processes"),
    *("interpreters", "free-threaded", "cpp-serial", "cpp-threads"),
)
LEAST = {
    ("normal", "light"): 19.6,
    ("normal", "dark"): 17.9,
    ("red-blind", "light"): 11.7,
    ("red-blind", "dark"): 13.1,
    ("green-blind", "light"): 10.0,
    ("green-blind", "dark"): 12.9,
    ("blue-blind", "light"): 7.0,
    ("blue-blind", "dark"): 6.4,
}
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 2.4900, -0.0010), (50.0, -2.4900, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((6.7747, -0.2908, -2.4247), (5.8714, -0.0985, -2.2286), 0.6377),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_is_that_of_the_published_data(one, other, expected: float) -> None:
    assert ciede2000(one, other) == pytest.approx(expected, abs=5e-5)
    assert ciede2000(other, one) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize("vision", VISIONS)
def test_grey_stays_grey_to_everybody(vision: str) -> None:
    assert difference(QColor("#808080"), QColor("#808080"), vision) == 0
    for row in VISIONS[vision]:
        assert sum(row) == pytest.approx(1, abs=1e-5)


def test_red_and_green_of_one_lightness_are_alike_to_the_green_blind_only() -> None:
    red, green = QColor("#C05040"), QColor("#708A30")
    assert difference(red, green, "green-blind") < difference(red, green) / 3


@THEMES
@pytest.mark.parametrize("vision", VISIONS)
def test_any_two_of_the_first_eight_colours_are_told_apart(theme: Theme, vision: str) -> None:
    colors = {key: theme.look(key).color for key in FIRST_EIGHT}
    smallest, pair = min((difference(colors[a], colors[b], vision), (a, b)) for a, b in combinations(FIRST_EIGHT, 2))
    # Half a tenth: the thresholds are rounded.
    assert smallest >= LEAST[vision, theme.name] - 0.05, pair


@THEMES
@pytest.mark.parametrize("vision", VISIONS)
def test_where_colours_come_near_the_marker_and_the_line_are_others(theme: Theme, vision: str) -> None:
    looks = {key: theme.look(key) for key in LOOKS}
    for one, other in combinations(looks.values(), 2):
        if difference(one.color, other.color, vision) < LEAST[vision, theme.name]:
            assert one.marker is not other.marker


@THEMES
def test_every_strategy_has_a_marker_of_its_own(theme: Theme) -> None:
    markers = [theme.look(key).marker for key in LOOKS]
    assert len(set(markers)) == len(markers)


def test_good_and_failed_have_icons_of_their_own(qtbot: QtBot) -> None:
    # To the green-blind amber and red are alike: no colour of a state stands alone.
    assert len(set(badge._ICONS.values())) == len(badge.BadgeTone)
    names = []
    for kind in ("good", "stopped", "failed"):
        sign = StatusSign(kind)
        qtbot.addWidget(sign)
        names.append(sign.accessibleName())
        assert not sign.grab().isNull()
    assert len(set(names)) == 3
