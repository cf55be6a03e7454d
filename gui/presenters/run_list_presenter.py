"""The list of runs: reads the data folder beside the window, opens, adds, deletes and brings back.

Builds no widgets. What is deleted can be brought back until the next thing is done here, and by hand for longer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from ...core.display.i18n import tr
from ...core.report.run_list_text import RunLine, run_lines
from ...core.runfile import Moved, bring_back, data_folder, folder_problem, list_runs, move_away, set_own_name
from ...core.runfile.trash import FOLDER, KEPT_DAYS
from ...core.summary.summary import Basis
from ..ports.compare_models import RunListState
from ..ports.failure import Failure
from ..ports.view_models import Page
from .compare_presenter import CallInBackground, CompareWindow


class RunListPort(Protocol):
    """The list in the window."""

    def set_state(self, state: RunListState, /) -> None: ...


class RunListPresenter:
    """Connects the list with the folder.

    Parameters
    ----------
    folder
        Whose runs; None for the user's data folder.
    refuses
        Whether a run goes on; says so, naming what was wanted.
    open_alone, add
        What is done with runs that are picked.
    basis
        Whether the window shows cold or warm times: the list says who is fastest by the same.
    """

    def __init__(
        self,
        view: RunListPort,
        window: CompareWindow,
        call_in_background: CallInBackground,
        refuses: Callable[[str], bool],
        *,
        open_alone: Callable[[Path], None],
        add: Callable[[Sequence[Path]], None],
        folder: Path | None = None,
        basis: Callable[[], Basis] = lambda: Basis.WARM,
    ) -> None:
        self._view = view
        self._window = window
        self._call_in_background = call_in_background
        self._refuses = refuses
        self._open_alone = open_alone
        self._add = add
        self._folder = folder
        self._basis = basis
        self._state = RunListState(folder="")
        self._deleted: tuple[tuple[Path, Path], ...] = ()

    @property
    def folder(self) -> Path:
        return self._folder or data_folder()

    def show(self) -> None:
        """Open the list and read the folder anew."""
        if self._refuses(tr("The list of runs")):
            return
        self._window.show_page(Page.RUNS)
        self._say(replace(self._state, folder=str(self.folder)))
        self._read()

    def open(self, path: Path) -> None:
        """Show a run alone."""
        self._forget()
        self._open_alone(path)

    def add(self, paths: Sequence[Path]) -> None:
        """Compare some runs."""
        self._forget()
        self._add(paths)

    def delete(self, paths: Sequence[Path]) -> None:
        """Move files away; the list offers to undo it."""
        if paths and not self._refuses(tr("Deleting")):
            self._call_in_background(partial(move_away, list(paths), date.today()), self._moved_away)

    def rename(self, path: Path, name: str) -> None:
        """Call a run by another name; "" takes its name away."""
        if not self._refuses(tr("Naming")):
            self._call_in_background(partial(set_own_name, path, name), self._renamed)

    def undo(self) -> None:
        """Bring back what was deleted last."""
        if self._deleted and not self._refuses(tr("Undo")):
            self._call_in_background(partial(bring_back, self._deleted), self._brought_back)

    def _read(self) -> None:
        self._call_in_background(partial(_listed, self.folder, self._basis()), self._known)

    def _known(self, found: Any) -> None:
        if isinstance(found, Exception):
            problem: str = Failure.of(found).text
            self._say(replace(self._state, lines=(), problem=problem))
            return
        lines, problem = found
        self._say(replace(self._state, lines=lines, problem=problem or ""))

    def _renamed(self, found: Any) -> None:
        if isinstance(found, Exception):
            failure = Failure.of(found)
            self._window.show_error(tr("The run keeps its name"), failure.text, failure.details)
        self._read()

    def _moved_away(self, found: Moved | Exception) -> None:
        if isinstance(found, Exception):
            failure = Failure.of(found)
            self._window.show_error(tr("Nothing was deleted"), failure.text, failure.details)
            return
        if found.problems:
            self._tell(tr("{n} run(s) could not be deleted", "", len(found.problems)), found)
        if found.files:
            self._deleted = found.files
            said = tr("{n} run(s) deleted.", "", len(found.files))
            if len(found.files) == 1:
                said = tr("{name} deleted.").format(name=found.files[0][0].name)
            tip = tr("Kept for {days} days in the folder {folder} among the runs, to be brought back by hand.")
            self._say(replace(self._state, undo=said, undo_tip=tip.format(days=KEPT_DAYS, folder=FOLDER)))
        self._read()

    def _brought_back(self, found: Moved | Exception) -> None:
        if isinstance(found, Exception):
            failure = Failure.of(found)
            self._window.show_error(tr("Nothing was brought back"), failure.text, failure.details)
            return
        before = {now: was for was, now in self._deleted}
        self._forget()
        if found.problems:
            self._tell(tr("{n} run(s) could not be brought back", "", len(found.problems)), found)
        renamed = [back for now, back in found.files if back != before.get(now)]
        if renamed:
            names = "\n".join(path.name for path in renamed)
            said = tr("A new file has the old name, so the run came back under another one:")
            self._window.show_error(tr("Brought back under another name"), said, names)
        self._read()

    def _tell(self, title: str, moved: Moved) -> None:
        details = "\n".join(f"{path.name}: {why}" for path, why in moved.problems)
        said = tr("Nothing is lost: the files are where they were. May the folder be written?")
        self._window.show_error(title, said, details)

    def _forget(self) -> None:
        """The next thing was done: the bar goes, the files stay where they are."""
        self._deleted = ()
        if self._state.undo:
            self._say(replace(self._state, undo="", undo_tip=""))

    def _say(self, state: RunListState) -> None:
        self._state = state
        self._view.set_state(state)


def _listed(folder: Path, basis: Basis) -> tuple[tuple[RunLine, ...], str | None]:
    """Beside the window."""
    return run_lines(list_runs(folder), basis), folder_problem(folder)
