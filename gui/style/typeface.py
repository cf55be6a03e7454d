"""The letters of the window: Inter, which comes with it, or those of the system.

What a widget sets of a font is its size and weight only, so that the family follows the application's at once.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FOLDER = Path(__file__).resolve().parents[1] / "fonts"
FALLBACK_FAMILIES = ("Noto Sans", "DejaVu Sans", "Liberation Sans", "Segoe UI", "Helvetica Neue", "Arial")


@cache
def own_family() -> str | None:
    """The family that comes with the window, known to Qt from now on; None where its files are missing."""
    families: list[str] = []
    for path in sorted(FOLDER.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else None


def application_font(*, system: bool) -> QFont:
    """The font of the application: ours, or the system's where that is wanted or ours is missing."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    own = None if system else own_family()
    # The system may name a family that it does not have: without others Qt takes whatever comes first.
    made.setFamilies([*([own] if own else []), made.family(), *FALLBACK_FAMILIES])
    made.setStyleHint(QFont.StyleHint.SansSerif)
    return made
