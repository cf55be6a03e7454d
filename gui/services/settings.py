"""What the window remembers between two starts, in an ini file of the user.

Whatever cannot be read is left at its default: settings never keep the window from opening.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QLockFile, QSettings

NAME = "speeduplab"
RECENT_MAX = 10
LOCK_MS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """Everything that is kept.

    Attributes
    ----------
    geometry, state
        Qt's own bytes for the window, as hex.
    system_font
        Whether the letters are the system's rather than those that come with the window.
    language
        A key of `i18n.LANGUAGES`, or "system".
    two, second_view
        Whether two views stand side by side, and what the second one is; "" for what goes with the first.
    plan
        The plan's form as plain values; the presenter knows what they mean.
    pythons
        Interpreters that the user added.
    menu_offered
        Whether the window has offered to put the program into the desktop's menu.
    """

    geometry: str = ""
    theme: str = "system"
    system_font: bool = False
    language: str = "system"
    view: str = "runtime"
    two: bool = False
    second_view: str = ""
    basis: str = "cold"
    log: bool = False
    panel_open: bool = True
    plan: dict[str, Any] | None = None
    recent: tuple[str, ...] = ()
    pythons: tuple[str, ...] = ()
    menu_offered: bool = False


class Settings:
    """Loads and saves `Remembered`; one JSON text per value, so that types survive the ini file."""

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            self._file = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, NAME, NAME)
        else:
            self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def load(self) -> Remembered:
        """What was kept; defaults for what is missing or broken."""
        self._file.sync()  # another window may have written meanwhile
        defaults = Remembered()
        known: dict[str, Any] = {}
        for name, default in ((field.name, getattr(defaults, field.name)) for field in fields(Remembered)):
            value = self._value(name)
            if isinstance(default, tuple) and isinstance(value, list) and all(isinstance(v, str) for v in value):
                known[name] = tuple(value)
            elif (name == "plan" and isinstance(value, dict)) or (default is not None and type(value) is type(default)):
                known[name] = value
        return Remembered(**known)

    def _value(self, name: str) -> Any:
        text = self._file.value(name)
        if not isinstance(text, str):
            return None
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return None

    def save(self, remembered: Remembered) -> None:
        """Keep all of it; a folder that cannot be written is no reason to complain."""
        for name, value in asdict(remembered).items():
            self._file.setValue(name, json.dumps(value))
        self._file.sync()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While this lasts no other window reads in order to write; one that waits too long goes on all the same."""
        lock = QLockFile(f"{self._file.fileName()}.alone")
        held = lock.tryLock(LOCK_MS)
        try:
            yield
        finally:
            if held:
                lock.unlock()

    def reset(self) -> None:
        """Forget everything."""
        self._file.clear()
        self._file.sync()


def remember_recent(recent: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """`recent` with `path` in front, none twice, at most ten."""
    text = str(path.absolute())
    return (text, *(other for other in recent if other != text))[:RECENT_MAX]


def geometry_to_text(geometry: QByteArray) -> str:
    return bytes(geometry.data()).hex()


def geometry_from_text(text: str) -> QByteArray | None:
    """Qt's bytes, or None where the text is none of ours."""
    try:
        return QByteArray(bytes.fromhex(text)) if text else None
    except ValueError:
        return None
