"""The style sheet of the whole window.

Every rule has a selector that names a class, a property or an object: a bare rule on a parent
reaches all its children. No rule sets a font size, because it would beat `setFont`; only the
weight of a chosen segment is set here.

Properties that widgets set to be styled:

    tone    on QLabel: second, third, good, look, failed
    ground  on QWidget with WA_StyledBackground: panel, card, paper; on QScrollArea: panel, paper
    kind    on QPushButton: primary, stop, quiet (no border), link, chip, combo (opens a menu)
"""

from __future__ import annotations

from .theme import Theme, mix

_TEMPLATE = """
QMainWindow, QDialog { background: $background; }
QToolTip { background: $ink; color: $background; border: 0; padding: 5px 7px; }

QLabel[tone="second"] { color: $text2; }
QLabel[tone="third"] { color: $text3; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="look"] { color: $look_here; }
QLabel[tone="failed"] { color: $failed; }

QWidget[ground="panel"], QScrollArea[ground="panel"] { background: $panel; border: 0; }
QWidget[ground="paper"], QScrollArea[ground="paper"] { background: $background; border: 0; }
QWidget[ground="card"] { background: $card; border: 0; border-radius: 10px; }

QMenuBar { background: $panel; color: $text2; border-bottom: 1px solid $line; padding: 0 12px; }
QMenuBar::item { background: transparent; padding: 5px 12px; border-radius: 5px; }
QMenuBar::item:selected { background: $picked; color: $ink; }
QMenu { background: $field; color: $ink; border: 1px solid $strong_line; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 5px; }
QMenu::item:selected { background: $picked; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QPushButton { background: $field; color: $ink; border: 1px solid $strong_line; border-radius: 7px; padding: 5px 12px; }
QPushButton:pressed { background: $track; }
QPushButton:disabled { color: $text3; border-color: $line; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton[kind="primary"] { background: $ink; color: $background; border-color: $ink; }
QPushButton[kind="primary"]:pressed { background: $text2; }
QPushButton[kind="primary"]:disabled { background: $track; color: $text3; border-color: $track; }
QPushButton[kind="stop"] { background: $stop; color: #FFFFFF; border-color: $stop; }
QPushButton[kind="primary"]:focus, QPushButton[kind="stop"]:focus { border: 2px solid $focus; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $text2; padding: 4px 8px; }
QPushButton[kind="quiet"]:checked { background: $chosen; color: $ink; border-color: $strong_line; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; padding: 3px 7px; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $ink; padding: 2px 0; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 1px; }
QPushButton[kind="chip"] { padding: 3px 6px; border-radius: 5px; color: $text2; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; padding: 2px 5px; }
QPushButton[kind="chip"]:checked { background: $ink; color: $background; border-color: $ink; }
QPushButton[kind="chip"]:checked:focus { border-color: $focus; }
QPushButton[kind="combo"] { padding: 4px 26px 4px 9px; text-align: left; }
QPushButton[kind="combo"]:focus { padding: 3px 25px 3px 8px; }
QPushButton[kind="combo"]::menu-indicator { image: url($icons:chevron-$name.svg); width: 10px; height: 10px;
    subcontrol-origin: border; subcontrol-position: center right; right: 8px; }

Segmented { background: $track; border-radius: 8px; }
Segmented > QPushButton { background: transparent; color: $text2; border: 1px solid transparent;
    border-radius: 6px; padding: 0; }
Segmented > QPushButton:focus { padding: 0; border: 2px solid $focus; }
Segmented > QPushButton:checked { background: $chosen; color: $ink; border-color: $chosen_line; font-weight: 600; }
Segmented > QPushButton:checked:focus { border-color: $focus; }
Segmented > QPushButton:disabled { color: $text3; }

QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: $field; color: $ink;
    border: 1px solid $strong_line; border-radius: 7px; padding: 4px 9px;
    selection-background-color: $ink; selection-color: $background; }
QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $focus; padding: 3px 8px; }
QLineEdit:disabled, QAbstractSpinBox:disabled { color: $text3; border-color: $line; }
QLineEdit[problem="true"], QAbstractSpinBox[problem="true"] { border: 2px solid $failed; padding: 3px 8px; }

QComboBox { background: $field; color: $ink; border: 1px solid $strong_line; border-radius: 7px;
    padding: 4px 2px 4px 9px; combobox-popup: 0; }
QComboBox:focus { border: 2px solid $focus; padding: 3px 1px 3px 8px; }
QComboBox:disabled { color: $text3; border-color: $line; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url($icons:chevron-$name.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $field; color: $ink; border: 1px solid $strong_line; padding: 4px;
    outline: 0; selection-background-color: $track; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border: 0; border-radius: 5px; color: $ink; }
QComboBox QAbstractItemView::item:selected { background: $picked; }
QComboBox QAbstractItemView::item:disabled { color: $text3; }

QCheckBox, QRadioButton { color: $ink; spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $text3; border-radius: 4px; background: $field; }
QCheckBox::indicator:checked { background: $ink; border-color: $ink; image: url($icons:check-$name.svg); }
QCheckBox::indicator:disabled { border-color: $strong_line; background: transparent; }
QCheckBox::indicator:checked:disabled { background: $text3; border-color: $text3; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $text3; border-radius: 8px;
    background: $field; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $ink; background: $field; }
QRadioButton::indicator:focus { border-color: $focus; }
QCheckBox::indicator:focus { border: 2px solid $focus; width: 12px; height: 12px; }

QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: $strong_line; }
QSlider::sub-page:horizontal { height: 3px; border-radius: 1px; background: $ink; }
QSlider::handle:horizontal { width: 13px; height: 13px; margin: -7px 0; border-radius: 8px;
    border: 2px solid $ink; background: $field; }
QSlider::handle:horizontal:focus { border-color: $focus; }
QSlider::sub-page:horizontal:disabled { background: $text3; }
QSlider::handle:horizontal:disabled { border-color: $text3; }

QScrollArea { border: 0; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView { background: $background; color: $ink; border: 0; gridline-color: $line; outline: 0;
    selection-background-color: $track; selection-color: $ink; }
QTableView::item { border: 0; border-bottom: 1px solid $line; padding: 0 6px; }
QTableView::item:selected { background: $track; color: $ink; }
QTreeView { background: $background; color: $ink; border: 1px solid $line; border-radius: 6px; outline: 0; }
QTreeView::item { border: 0; padding: 0 4px; }
QTreeView::item:selected { background: $track; color: $ink; }
QTreeView::item:disabled { color: $text3; }
#functions::item:selected:disabled { color: $ink; }
QTreeView:focus { border: 2px solid $focus; }
QTableView:focus { border: 2px solid $focus; }
QHeaderView { background: $background; border: 0; }
QHeaderView::section { background: $background; color: $text2; border: 0; border-bottom: 1px solid $strong_line;
    padding: 6px 6px; }
QTableCornerButton::section { background: $background; border: 0; }
QSplitter::handle { background: $line; }
"""


def stylesheet(theme: Theme) -> str:
    """The window's style sheet in a theme's colours."""
    from .theme import ICON_SCHEME

    words = {
        role: getattr(theme, role).name()
        for role in (
            *("background", "panel", "card", "field", "track", "chosen", "ink", "text2", "text3", "line"),
            *("strong_line", "good", "look_here", "failed", "stop", "focus"),
        )
    }
    words["handle"] = mix(theme.text3, theme.background, 0.5).name()
    words["chosen_line"] = theme.strong_line.name()
    # On a field: the one of the two that is told from it.
    words["picked"] = (theme.track if theme.chosen == theme.field else theme.chosen).name()
    words["name"] = theme.name
    words["icons"] = ICON_SCHEME
    sheet = _TEMPLATE
    # The longest word first: $text2 must not be taken for $text.
    for word in sorted(words, key=len, reverse=True):
        sheet = sheet.replace(f"${word}", words[word])
    return sheet
