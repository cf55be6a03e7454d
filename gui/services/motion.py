"""Whether the system asks programs not to move things about; Qt tells that on Windows only.

Reads the user's settings of KDE and GTK, and asks GNOME's and macOS' own tools: call it beside the window.
Imports what it needs for that only then, because the window's start waits for this module.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_LIMIT_S = 3
_GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
_MACOS = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")


def motion_is_reduced(
    environ: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    answer: Callable[[Sequence[str]], str] | None = None,
) -> bool:
    """True only where the system says so; never raises."""
    answer = answer or _answer
    if platform == "darwin":
        return answer(_MACOS) == "1"
    if platform == "win32":
        return False  # Qt knows
    folder = Path(environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config"))  # noqa: PTH111  # no home, no error
    desktop = environ.get("XDG_CURRENT_DESKTOP", "").casefold()
    if "kde" in desktop:
        return _kde_is_still(_read(folder / "kdeglobals"))
    if any(_gtk_is_still(_read(folder / gtk / "settings.ini")) for gtk in ("gtk-4.0", "gtk-3.0")):
        return True
    return bool(desktop) and answer(_GNOME) == "false"


def _kde_is_still(text: str) -> bool:
    try:
        return float(_value(text, "KDE", "AnimationDurationFactor")) == 0
    except ValueError:
        return False


def _gtk_is_still(text: str) -> bool:
    return _value(text, "Settings", "gtk-enable-animations").casefold() in ("0", "false")


def _value(text: str, section: str, name: str) -> str:
    """Of an ini file; "" where it has none, or is none."""
    import configparser

    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(text)
        return parser.get(section, name, fallback="").strip()
    except configparser.Error:
        return ""


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _answer(command: Sequence[str]) -> str:
    import shutil
    import subprocess

    program = shutil.which(command[0])
    if program is None:
        return ""
    try:
        done = subprocess.run(
            [program, *command[1:]], capture_output=True, text=True, timeout=_LIMIT_S, check=False, errors="replace"
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
