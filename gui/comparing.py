"""Joins the compare page and the list of runs with the window and their presenters. Only wiring."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from ..core.language import later, tr
from .compare_presenter import ComparePresenter
from .main_window import MainWindow
from .ports import Page, StripState
from .presenter import Presenter
from .run_list_presenter import RunListPresenter
from .surroundings import QtSurroundings

_STRIPS = {Page.COMPARE: later("Comparing runs"), Page.RUNS: later("Choosing runs")}


class Comparing(QObject):
    """Compare, and the list of runs to choose from."""

    def __init__(
        self,
        window: MainWindow,
        presenter: Presenter,
        around: QtSurroundings,
        folder: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._presenter = presenter
        view, runs = window.content.compare, window.content.runs
        self.compare = ComparePresenter(view, window, around.run_errand, presenter.refuses, presenter.open)
        self.runs = RunListPresenter(
            runs,
            window,
            around.run_errand,
            presenter.refuses,
            open_alone=presenter.open,
            add=self.compare.add_files,
            folder=folder,
        )
        window.compare_wanted.connect(self.toggle)
        window.runs_wanted.connect(self.show_runs)
        window.files_wanted.connect(self.open_files)
        view.options_changed.connect(self._options_changed)
        view.baseline_picked.connect(self._set_baseline)
        view.removed.connect(self._remove)
        view.opened.connect(self._open)
        view.add_wanted.connect(self.show_runs)
        runs.open_wanted.connect(self._open_listed)
        runs.compare_wanted.connect(self._add_listed)
        runs.delete_wanted.connect(self._delete_listed)
        runs.undo_wanted.connect(self._undo)
        window.content.page_changed.connect(self._page_changed)

    @Slot()
    def toggle(self) -> None:
        """Open the page, or go back to the run."""
        if self._window.content.page is Page.COMPARE:
            self._window.set_view(self._window.content.run_page.view())
        elif self.compare.show(self._presenter.result, self._presenter.path):
            self._window.content.compare.focus_start()

    @Slot()
    def show_runs(self) -> None:
        self.runs.show()
        if self._window.content.page is Page.RUNS:
            self._window.content.runs.focus_start()

    @Slot(object)
    def open_files(self, paths: Sequence[Path]) -> None:
        self.compare.open_files(paths)

    @Slot()
    def _page_changed(self) -> None:
        """The strip speaks of what is in sight."""
        if not self._presenter.running:
            elsewhere = self._window.content.page in (Page.COMPARE, Page.RUNS)
            words = _STRIPS.get(self._window.content.page, "")
            self._window.set_strip(StripState(state=tr(words)) if elsewhere else self._presenter.strip)

    @Slot()
    def _options_changed(self) -> None:
        self._window.show_options()
        self.compare.options_changed()

    @Slot(int)
    def _set_baseline(self, place: int) -> None:
        self.compare.set_baseline(place)

    @Slot(int)
    def _remove(self, place: int) -> None:
        self.compare.remove(place)

    @Slot(int)
    def _open(self, place: int) -> None:
        self.compare.open(place)

    @Slot(object)
    def _open_listed(self, path: Path) -> None:
        self.runs.open(path)

    @Slot(object)
    def _add_listed(self, paths: Sequence[Path]) -> None:
        self.runs.add(paths)

    @Slot(object)
    def _delete_listed(self, paths: Sequence[Path]) -> None:
        self.runs.delete(paths)

    @Slot()
    def _undo(self) -> None:
        self.runs.undo()
