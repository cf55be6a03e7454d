"""Every word of the window can be said in every language that is shipped, and is."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator
from speeduplab.core.display.i18n import LANGUAGES
from speeduplab.gui.services.translators import FOLDER

TOP = Path(__file__).parents[2]
SHIPPED = [language for language in LANGUAGES if language != "en"]
_VALUE = re.compile(r"\{\w*\}")


class Message(NamedTuple):
    """One text of a .ts file."""

    source: str
    comment: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool


def _update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", TOP / "gui/translations/update.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


update = _update()
has_lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or shutil.which("pyside6-lupdate")
with_lupdate = pytest.mark.skipif(not has_lupdate, reason="pyside6-lupdate is not installed")


def messages(ts: Path) -> list[Message]:
    found = []
    for element in ET.parse(ts).getroot().iter("message"):
        translation = element.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append(
            Message(
                source=element.findtext("source") or "",
                comment=element.findtext("comment") or "",
                numerus=element.get("numerus") == "yes",
                forms=tuple(forms),
                finished=translation.get("type") is None,
            )
        )
    return found


def ts_file(language: str) -> Path:
    return TOP / f"gui/translations/speeduplab_{language}.ts"


def said_in_sources() -> Iterator[tuple[str, ast.expr]]:
    """Every first argument of `tr` and `later`, with its place."""
    for name in update.sources():
        if name == "core/display/i18n.py":
            continue
        for node in ast.walk(ast.parse((TOP / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "later"):
                yield f"{name}:{node.lineno}", node.args[0]


def test_each_language_that_can_be_chosen_has_its_files() -> None:
    assert sorted(update.LANGUAGES) == sorted(SHIPPED)
    assert all((FOLDER / f"speeduplab_{language}.qm").is_file() for language in SHIPPED)


def test_the_option_offers_what_the_menu_does() -> None:
    from speeduplab.gui.app.request import window_request

    for language in ("system", *LANGUAGES):
        request = window_request(["--language", language])
        assert request is not None
        assert request.language == language


@with_lupdate
@pytest.mark.parametrize("language", SHIPPED)
def test_the_translations_hold_every_text_of_the_sources_and_no_other(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / ts_file(language).name
    update.gather(fresh, language)
    wanted = {(one.source, one.comment, one.numerus) for one in messages(fresh)}
    there = {(one.source, one.comment, one.numerus) for one in messages(ts_file(language))}
    assert there == wanted, "run: python gui/translations/update.py"


def test_every_text_is_a_literal_or_a_constant_that_is_marked() -> None:
    odd = [place for place, text in said_in_sources() if isinstance(text, ast.JoinedStr | ast.BinOp)]
    assert odd == []


def test_no_literal_escapes_lupdate() -> None:
    known = {one.source for one in messages(ts_file("de"))}
    literals = {
        text.value: place
        for place, text in said_in_sources()
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }
    missed = {place: text for text, place in literals.items() if text not in known}
    assert missed == {}, "no parentheses around a literal of several lines; then run gui/translations/update.py"


@pytest.mark.parametrize("language", SHIPPED)
def test_nothing_is_unfinished_or_empty(language: str) -> None:
    left = [one.source for one in messages(ts_file(language)) if not one.finished or not all(one.forms)]
    assert left == []


@pytest.mark.parametrize("language", SHIPPED)
def test_a_count_has_a_form_for_one_and_one_for_more(language: str) -> None:
    odd = [one.source for one in messages(ts_file(language)) if len(one.forms) != (2 if one.numerus else 1)]
    assert odd == []


@pytest.mark.parametrize("language", SHIPPED)
def test_translations_take_the_same_values(language: str) -> None:
    odd = [
        (one.source, form)
        for one in messages(ts_file(language))
        for form in one.forms
        if Counter(_VALUE.findall(one.source)) != Counter(_VALUE.findall(form))
    ]
    assert odd == []


@pytest.mark.parametrize("language", SHIPPED)
def test_translations_begin_and_end_as_the_text_does(language: str) -> None:
    def edges(text: str) -> tuple[bool, bool, bool, str]:
        return text[0] == " ", text[-1] == " ", text.endswith("…"), "." if text.endswith(".") else ""

    # An abbreviated month ends in a dot.
    odd = [
        (one.source, form)
        for one in messages(ts_file(language))
        for form in one.forms
        if len(one.source) > 3 and edges(one.source) != edges(form)
    ]
    assert odd == []


@pytest.mark.parametrize("language", SHIPPED)
def test_what_the_window_loads_is_made_of_the_translations(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"speeduplab_{language}.qm"))
    odd = []
    for one in messages(ts_file(language)):
        counts = (1, 2) if one.numerus else (-1,)
        said = tuple(translator.translate("", one.source, one.comment, count) for count in counts)
        if said != one.forms:
            odd.append((one.source, said))
    assert odd == [], "run: python gui/translations/update.py"


def test_every_noun_that_is_counted_has_its_message() -> None:
    from speeduplab.core.display.numbers import _COUNTED

    calls = re.compile(r"format_count\((?:[^()\"']|\([^()]*\))*,\s*[\"']([a-z ]+)[\"']\)")
    text = "\n".join((TOP / name).read_text(encoding="utf-8") for name in update.sources())
    assert set(calls.findall(text)) <= set(_COUNTED)


# What shows a text: functions and methods, and by which arguments.
_SHOWING = {
    "Elided",
    "QAction",
    "QCheckBox",
    "QLabel",
    "QPushButton",
    "QToolButton",
    "addAction",
    "addItem",
    "addMenu",
    "label",
    "say",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setToolTip",
    "setWindowTitle",
    "set_tip",
    "set_words",
    "show_error",
    "show_text",
}
_SAYING = {"detail", "headline", "left", "note", "reason", "saved", "saved_tip", "state", "summary", "text", "title"}
_WORD = re.compile(r"[A-Za-z]*[a-z]{3,}")
# Names that are the same in every language.
_NAMES = {"Speedup Lab"}


def _untold(node: ast.expr) -> Iterator[str]:
    """Words in a text that is shown as it stands in the source."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if _WORD.search(node.value) and node.value not in _NAMES:
            yield node.value
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.BoolOp | ast.Tuple | ast.List):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _untold(child)


def untranslated(path: Path) -> list[str]:
    """Texts that a view shows without asking for a translation."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        # The first argument of `set_tip` is the key of what is explained.
        shown = node.args[name == "set_tip" :] if name in _SHOWING else []
        shown += [word.value for word in node.keywords if word.arg in _SAYING]
        found += [f"{path.name}:{node.lineno}: {text}" for argument in shown for text in _untold(argument)]
    return found


@pytest.mark.parametrize("path", sorted((TOP / "gui").glob("*.py")), ids=lambda path: path.name)
def test_a_view_asks_for_a_translation_of_what_it_shows(path: Path) -> None:
    assert untranslated(path) == []
