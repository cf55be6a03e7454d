"""What leaves the window: names, files, and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from speeduplab.core.export import FORMATS, render
from speeduplab.core.report.table_text import as_markdown, as_tsv
from speeduplab.core.summary.summary import summarise
from speeduplab.gui.ports.view_options import ViewOptions
from speeduplab.gui.presenters.export_presenter import ExportPresenter
from speeduplab.gui.window import file_dialogs
from speeduplab.gui.window.clipboard import MARKDOWN, TSV, Copy, clipping
from speeduplab.gui.window.file_dialogs import ask_export, export_target
from synthetic import example_run


class Window:
    def __init__(self) -> None:
        self.errors: list[tuple[str, str]] = []

    def picture(self, key: str) -> bytes:
        return f"a {key}".encode()

    def options(self) -> ViewOptions:
        return ViewOptions()

    def show_error(self, title: str, text: str, details: str = "") -> None:
        self.errors.append((title, text))


def at_once(call: Callable[[], object], done: Callable[[Any], None]) -> None:
    try:
        found = call()
    except Exception as error:
        found = error
    done(found)


def presenter(window: Window, said: list[str], result: object = None) -> ExportPresenter:
    shown = example_run() if result is None else result
    return ExportPresenter(window, lambda: shown, said.append, at_once)  # type: ignore[arg-type,return-value]


@pytest.mark.parametrize("key", ["png", "svg"])
def test_a_picture_is_written(key: str, tmp_path: Path) -> None:
    window, said = Window(), list[str]()
    presenter(window, said).export(tmp_path / f"a.{key}", key)
    assert (tmp_path / f"a.{key}").read_bytes() == f"a {key}".encode()
    assert said == [f"exported as a.{key}"]


@pytest.mark.parametrize("key", sorted(FORMATS))
def test_a_format_is_what_the_command_line_writes(key: str, tmp_path: Path) -> None:
    window, said = Window(), list[str]()
    result = example_run()
    presenter(window, said, result).export(tmp_path / "a", key)
    assert window.errors == []
    assert (tmp_path / "a").read_bytes() == render(result, key).encode("utf-8", errors="replace")


def test_an_unwritable_place_is_a_sentence_and_leaves_no_half_file(tmp_path: Path) -> None:
    window, said = Window(), list[str]()
    (tmp_path / "file").write_text("in the way")
    presenter(window, said).export(tmp_path / "file" / "a.png", "png")
    ((title, text),) = window.errors
    assert title == "Nothing was exported"
    assert "cannot be written" in text
    assert said == []
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_file_that_was_agreed_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    presenter(Window(), []).export(tmp_path / "a.csv", "csv")
    assert (tmp_path / "a.csv").read_text() != "old"


def test_without_a_run_nothing_is_written(tmp_path: Path) -> None:
    ExportPresenter(Window(), lambda: None, list[str]().append, at_once).export(tmp_path / "a.png", "png")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("typed", "chosen", "expected"),
    [
        ("run.png", "png", ("run.png", "png")),
        ("run", "png", ("run.png", "png")),
        ("run.svg", "png", ("run.svg", "svg")),
        ("run.trace.json", "png", ("run.trace.json", "chrome-trace")),
        ("run.png", "csv", ("run.csv", "csv")),
        ("run.json", "pyperf", ("run.pyperf.json", "pyperf")),
        ("run 22 Nov 14.32", "html", ("run 22 Nov 14.32.html", "html")),
        ("RUN.PNG", "png", ("RUN.PNG", "png")),
        ("run.csv", "png", ("run.csv", "csv")),
        ("run.csv", "csv-comma", ("run.csv", "csv-comma")),
    ],
)
def test_the_format_is_the_chosen_one_or_else_that_of_the_suffix(
    typed: str, chosen: str, expected: tuple[str, str]
) -> None:
    target, key = export_target(Path(typed), chosen)
    assert (target.name, key) == expected


def test_a_file_that_only_our_suffix_makes_an_existing_one_is_asked_about(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "run.csv").write_text("old")
    title = "CSV, one row per sample and phase (*.csv)"
    monkeypatch.setattr(file_dialogs.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "run"), title))
    monkeypatch.setattr(file_dialogs, "_may_replace", lambda *_: False)
    assert ask_export(None, "run") is None  # type: ignore[arg-type]
    monkeypatch.setattr(file_dialogs, "_may_replace", lambda *_: True)
    assert ask_export(None, "run") == (tmp_path / "run.csv", "csv")  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["run.bmp", "run.jpeg", "run.speedup.jsonl", "run.json"])
def test_a_suffix_that_nothing_writes_is_refused_and_asked_anew(
    typed: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed_names, refused = iter([typed, "run.svg"]), list[str]()
    picture = "Picture, PNG (*.png)"
    monkeypatch.setattr(
        file_dialogs.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / next(typed_names)), picture)
    )
    monkeypatch.setattr(file_dialogs.QMessageBox, "warning", lambda *words: refused.append(words[-1]))
    assert ask_export(None, "run") == (tmp_path / "run.svg", "svg")  # type: ignore[arg-type]
    (said,) = refused
    assert Path(typed).suffix in said
    assert ".png" in said


def test_a_run_is_saved_under_no_suffix_of_another_kind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    typed_names, refused = iter(["run.png", "run 22 Nov 14.32"]), list[str]()
    monkeypatch.setattr(file_dialogs.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / next(typed_names)), ""))
    monkeypatch.setattr(file_dialogs.QMessageBox, "warning", lambda *words: refused.append(words[-1]))
    chosen = file_dialogs.ask_save(None, tmp_path / "run")  # type: ignore[arg-type]
    assert chosen is not None
    assert chosen.name == "run 22 Nov 14.32.speedup.jsonl"
    assert len(refused) == 1


def image() -> QImage:
    made = QImage(4, 4, QImage.Format.Format_RGB32)
    made.fill(QColor("red"))
    return made


def test_one_copy_holds_picture_spreadsheet_and_markdown() -> None:
    summary = summarise(example_run())
    data = clipping(Copy.ALL, summary, image())
    assert data.hasImage()
    assert data.text() == as_tsv(summary)
    assert data.data(TSV).data().decode() == as_tsv(summary)
    assert data.data(MARKDOWN).data().decode() == as_markdown(summary)


def test_a_single_form_is_all_there_is() -> None:
    summary = summarise(example_run())
    assert clipping(Copy.PICTURE, summary, image()).formats() == ["application/x-qt-image"]
    assert clipping(Copy.MARKDOWN, summary, None).text() == as_markdown(summary)
    assert not clipping(Copy.TSV, summary, None).hasImage()
