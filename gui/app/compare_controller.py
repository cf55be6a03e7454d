"""Joins the compare page and the list of runs with the window and their presenters. Only wiring.

Both are made when first asked for: nobody waits for them while the window opens.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ...core.display.i18n import later, tr
from ...core.runfile import empty_deleted
from ...core.summary.summary import Basis
from ..ports.view_models import Page, StatusState
from ..presenters.run_presenter import RunPresenter
from ..services.qt_services import QtServices
from ..window.main_window import MainWindow

if TYPE_CHECKING:
    from ..presenters.compare_presenter import ComparePresenter
    from ..presenters.run_list_presenter import RunListPresenter

_STRIPS = {Page.COMPARE: later("Comparing runs"), Page.RUNS: later("Choosing runs")}


class CompareController(QObject):
    """Compare, and the list of runs to choose from.

    Parameters
    ----------
    folder
        Whose runs are listed; None for the user's data folder.
    """

    def __init__(
        self,
        window: MainWindow,
        presenter: RunPresenter,
        services: QtServices,
        folder: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._presenter = presenter
        self._services = services
        self._folder = folder
        window.compare_wanted.connect(self.toggle)
        window.runs_wanted.connect(self.show_runs)
        window.files_wanted.connect(self.open_files)
        window.content.page_changed.connect(self._page_changed)

    @cached_property
    def compare(self) -> ComparePresenter:
        from ..ports.compare_models import CompareOptions
        from ..presenters.compare_presenter import ComparePresenter

        view, options = self._window.content.compare, self._window.content.run_page.deck.options()
        made = ComparePresenter(
            view, self._window, self._services.call_in_background, self._presenter.refuses, self._presenter.open
        )
        view.set_value(CompareOptions(basis=options.basis, log=options.log))
        view.options_changed.connect(self._options_changed)
        view.baseline_picked.connect(self._set_baseline)
        view.removed.connect(self._remove)
        view.opened.connect(self._open)
        view.add_wanted.connect(self.show_runs)
        view.rounds_wanted.connect(self._add_rounds)
        return made

    def take_over(self, other: CompareController, *, show: bool) -> None:
        """What another window compared, by the same choices."""
        if "compare" in vars(other):
            compare, view = self.compare, self._window.content.compare
            view.set_value(other._window.content.compare.value())
            compare.take_over(other.compare, show=show)
            self._window.show_options()

    @cached_property
    def runs(self) -> RunListPresenter:
        from ..presenters.run_list_presenter import RunListPresenter

        view = self._window.content.runs
        view.open_wanted.connect(self._open_listed)
        view.compare_wanted.connect(self._add_listed)
        view.delete_wanted.connect(self._delete_listed)
        view.undo_wanted.connect(self._undo)
        view.name_wanted.connect(self._rename)
        return RunListPresenter(
            view,
            self._window,
            self._services.call_in_background,
            self._presenter.refuses,
            open_alone=self._presenter.open,
            add=self._add,
            folder=self._folder,
            basis=self._basis,
        )

    def start(self) -> None:
        """Let go of what was deleted long ago; whoever came with several files reads on of them."""
        if self._window.content.page in _STRIPS:
            self._page_changed()
        self._services.call_in_background(partial(empty_deleted, date.today(), self._folder), _ignore)

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
        """One as ever, several into the comparison."""
        if len(paths) == 1:
            self._window.open_wanted.emit(paths[0])  # which may hold functions
        else:
            self.compare.open_files(paths)

    def _add(self, paths: Sequence[Path]) -> None:
        self.compare.add_files(paths)

    @Slot()
    def _page_changed(self) -> None:
        """The strip speaks of what is in sight."""
        if not self._presenter.running:
            page = self._window.content.page
            words = StatusState(state=tr(_STRIPS[page])) if page in _STRIPS else self._presenter.strip
            self._window.set_strip(words)

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

    @Slot(int)
    def _add_rounds(self, place: int) -> None:
        """Measure on, and come back with more of that run."""
        self._presenter.add_rounds(self.compare.entries[place].path, partial(self.compare.grown, place))

    @Slot(object)
    def _open_listed(self, path: Path) -> None:
        self.runs.open(path)

    @Slot(object)
    def _add_listed(self, paths: Sequence[Path]) -> None:
        self.runs.add(paths)

    @Slot(object)
    def _delete_listed(self, paths: Sequence[Path]) -> None:
        self.runs.delete(paths)

    @Slot(object, str)
    def _rename(self, path: Path, name: str) -> None:
        self.runs.rename(path, name)

    def _basis(self) -> Basis:
        return self._window.options().basis

    @Slot()
    def _undo(self) -> None:
        self.runs.undo()


def _ignore(_found: object) -> None:
    """What cannot be emptied now is emptied another time."""
