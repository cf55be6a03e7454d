"""What each system says about motion, and that one that says nothing is taken to like it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from speeduplab.gui.services.motion import motion_is_reduced


def says(text: str):
    def answer(_: Sequence[str]) -> str:
        return text

    return answer


def asked(command: Sequence[str]) -> str:
    raise AssertionError(f"nothing is to be asked, least of all {command}")


@pytest.mark.parametrize(("text", "reduced"), [("1", True), ("0", False), ("", False)])
def test_macos_is_asked_by_its_own_tool(text: str, reduced: bool) -> None:
    assert motion_is_reduced({}, "darwin", says(text)) is reduced


@pytest.mark.parametrize(
    ("text", "reduced"), [("false", True), ("true", False), ("", False), ("No such schema", False)]
)
def test_gnome_is_asked_by_its_own_tool(tmp_path: Path, text: str, reduced: bool) -> None:
    environ = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME", "XDG_CONFIG_HOME": str(tmp_path)}
    assert motion_is_reduced(environ, "linux", says(text)) is reduced


@pytest.mark.parametrize(
    ("text", "reduced"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", True),
        ("[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("[KDE]\nAnimationDurationFactor=fast\n", False),
        ("[General]\nColorScheme=Breeze\n", False),
        ("no ini\x00 at all", False),
        ("", False),
    ],
)
def test_kde_says_it_in_its_settings(tmp_path: Path, text: str, reduced: bool) -> None:
    (tmp_path / "kdeglobals").write_text(text)
    environ = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)}
    assert motion_is_reduced(environ, "linux", asked) is reduced


@pytest.mark.parametrize("value", ["0", "false", "False"])
def test_gtk_says_it_in_its_settings(tmp_path: Path, value: str) -> None:
    (tmp_path / "gtk-4.0").mkdir()
    (tmp_path / "gtk-4.0" / "settings.ini").write_text(f"[Settings]\ngtk-enable-animations={value}\n")
    assert motion_is_reduced({"XDG_CONFIG_HOME": str(tmp_path)}, "linux", asked)


def test_without_a_desktop_nothing_is_asked(tmp_path: Path) -> None:
    assert not motion_is_reduced({"XDG_CONFIG_HOME": str(tmp_path)}, "linux", asked)


def test_a_tool_that_is_missing_is_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not motion_is_reduced({"XDG_CURRENT_DESKTOP": "GNOME", "XDG_CONFIG_HOME": str(tmp_path)}, "linux")
