"""Gives the application a theme: style, palette, font and style sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from .theme import ICON_SCHEME, Size, Theme, font
from .typeface import application_font


def apply_theme(app: QApplication, theme: Theme, *, system_font: bool = False) -> None:
    """Give the application a theme: style, palette, font and style sheet.

    Widgets follow by themselves; charts are told with their `set_theme`.
    """
    from .stylesheet import stylesheet

    prepare_theme(app, theme, system_font=system_font)
    app.setStyleSheet(stylesheet(theme))


def prepare_theme(app: QApplication, theme: Theme, *, system_font: bool = False) -> None:
    """All but the style sheet, by which Qt would style a widget anew each time it is put into another.

    While a window is made it is enough, and halves the time.
    """
    QDir.setSearchPaths(ICON_SCHEME, [str(Path(__file__).parents[1] / "icons")])
    if app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(theme))
    app.setFont(application_font(system=system_font))
    app.setFont(font(Size.BODY))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.background,
        role.WindowText: theme.ink,
        role.Base: theme.field,
        role.AlternateBase: theme.panel,
        role.Text: theme.ink,
        role.PlaceholderText: theme.text3,
        role.Button: theme.field,
        role.ButtonText: theme.ink,
        role.BrightText: theme.stop,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.background,
        role.Highlight: theme.ink,
        role.HighlightedText: theme.background,
        role.Accent: theme.ink,
        role.Link: theme.ink,
        role.LinkVisited: theme.ink,
        role.Light: theme.line,
        role.Midlight: theme.line,
        role.Mid: theme.strong_line,
        role.Dark: theme.strong_line,
        role.Shadow: theme.strong_line,
    }
    palette = QPalette()
    for each, color in colors.items():
        palette.setColor(each, color)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, theme.text3)
    return palette
