"""Which run each of two views side by side shows, and what is said of the two together.

Stands between the presenter of runs and the window: whatever that one shows is "this run" here. Reads other runs
beside the window, builds no widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from ...core.advice import AdviceKind, advise_cold, gil_share, with_gil_share
from ...core.compare.pair_text import PairWords, pair_words
from ...core.compare.pairing import Pairing, pair
from ...core.display.elision import Part, whole
from ...core.display.i18n import tr
from ...core.display.moments import moment_words, need_seconds
from ...core.display.numbers import format_count
from ...core.machine.card_diff import short_card
from ...core.report.run_list_text import is_ours
from ...core.results.run_result import RunResult
from ...core.results.run_title import RunTitle, run_title
from ...core.runfile import SUFFIX, RunEntry, RunFileError, list_runs, read, run_entry
from ...core.summary.summary import Basis, Summary
from ..ports.failure import Failure
from ..ports.view_models import THIS_RUN, PaneContent, PaneRun
from ..ports.view_options import ViewOptions, summary_by
from .status_text import failure_details, run_name

_MOST = 30  # runs to choose among


class PanesWindow(Protocol):
    """The window, as far as two views need it."""

    def set_run(self, result: RunResult | None, /) -> None: ...
    def set_panes(
        self,
        left: PaneContent | None,
        right: PaneContent | None,
        pairing: Pairing | None,
        words: PairWords | None,
        /,
    ) -> None: ...
    def set_pane_runs(self, runs: Sequence[PaneRun], chosen: tuple[str, str], /) -> None: ...
    def options(self) -> ViewOptions: ...
    def set_recent(self, paths: Sequence[str], /) -> None: ...
    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


class PanesServices(Protocol):
    """The world, as far as two views need it."""

    def call_in_background(self, call: Callable[[], object], done: Callable[[Any], None], /) -> None: ...
    def remember_file(self, path: Path, /) -> Sequence[str]: ...


class PanePresenter:
    """Takes this run from the presenter, and other runs from files.

    Parameters
    ----------
    recent
        The files that were last seen.
    folder
        Where run files lie; None for the user's data folder.
    """

    def __init__(
        self, window: PanesWindow, services: PanesServices, *, recent: Callable[[], Sequence[str]], folder: Path | None
    ) -> None:
        self._window = window
        self._services = services
        self._recent = recent
        self._folder = folder
        self._two = False
        self._this: RunResult | None = None
        self._summary: Summary | None = None
        self._chosen = [THIS_RUN, THIS_RUN]
        self._asked = [THIS_RUN, THIS_RUN]
        self._read: dict[str, RunResult] = {}  # the chosen files
        self._said: dict[tuple[str, Basis, float | None], PaneContent] = {}  # what they say
        self._entries: list[RunEntry] = []

    @property
    def chosen(self) -> tuple[str, str]:
        """The key of the run that each side shows."""
        return self._chosen[0], self._chosen[1]

    # From the presenter

    def set_run(self, result: RunResult | None) -> None:
        """This run as far as it has come; another one than before takes the left view."""
        if result is not self._this:
            self._this = result
            self._chosen[0] = self._asked[0] = THIS_RUN
            if self._two and result is not None:
                self._look()
        if self._chosen[0] == THIS_RUN:
            self._window.set_run(result)

    def set_summary(self, summary: Summary | None) -> None:
        """What this run says."""
        ended = self._summary is not None and self._summary.running and summary is not None and not summary.running
        self._summary = summary
        self._show()
        if ended and self._two:
            self._look()

    # From the window

    def set_two(self, two: bool) -> None:
        """One view shows this run, whatever was chosen; two show what was chosen."""
        if two == self._two:
            return
        self._two = two
        if two:
            self._offer()
            self._look()
        if self._chosen != [THIS_RUN, THIS_RUN]:
            self._show()

    def choose(self, side: int, key: str) -> None:
        """Show another run on one side; a file is read beside the window first."""
        if self._running:
            return self._offer()
        self._asked[side] = key
        if key == THIS_RUN or key in self._read:
            return self._take(side, key)
        return self._services.call_in_background(partial(read, Path(key)), partial(self._have_read, side, key))

    def details(self, side: int, index: int) -> None:
        """Why a cell of a side failed, with the last words of its process."""
        content = self._content(side if self._two else 0)
        if content is not None and content.result is not None:
            found = failure_details(content.result, index)
            if found is not None:
                self._window.show_error(tr("This cell has no time"), *found)

    @property
    def _running(self) -> bool:
        return self._summary is not None and self._summary.running

    def _have_read(self, side: int, key: str, found: RunResult | Exception) -> None:
        if self._asked[side] != key:
            return  # something else was chosen meanwhile
        if isinstance(found, Exception):
            self._asked[side] = self._chosen[side]
            known = isinstance(found, RunFileError | OSError)
            details = "" if known else Failure.of(found).details
            self._window.show_error(tr("This file cannot be opened"), str(found), details)
            self._offer()
            return
        self._read[key] = found
        self._window.set_recent(self._services.remember_file(Path(key)))
        if self._running:
            # Drawing would cost the round that is timed.
            self._asked[side] = self._chosen[side]
            self._offer()
            return
        self._take(side, key)

    def _take(self, side: int, key: str) -> None:
        self._chosen[side] = key
        self._read = {path: run for path, run in self._read.items() if path in self._chosen}
        self._said = {key: content for key, content in self._said.items() if key[0] in self._chosen}
        self._offer()
        self._show()

    # What is shown

    def _show(self) -> None:
        left = self._content(0)
        right = self._content(1) if self._two else left
        if left is None or right is None or left.result is right.result:
            self._window.set_panes(left, right, None, None)
            return
        pairing = pair(left.summary, right.summary)
        assert left.result is not None
        assert right.result is not None
        # A run that goes on speaks for itself: to compare it anew each round would cost time that is measured.
        words = None if self._running else pair_words(pairing, [("A", left.result), ("B", right.result)])
        left, right = replace(left, summary=pairing.left), replace(right, summary=pairing.right)
        self._window.set_panes(left, right, pairing, words)

    def _content(self, side: int) -> PaneContent | None:
        key = self._chosen[side] if self._two else THIS_RUN
        if key == THIS_RUN:
            if self._this is None or self._summary is None:
                return None
            return _content(self._this, self._summary, self._window.options().baseline)
        # A baseline of this run means nothing in another.
        shown = replace(self._window.options(), baseline=None)
        of = key, shown.basis, shown.price_per_core_hour
        if of not in self._said:
            self._said[of] = _content(self._read[key], summary_by(shown, self._read[key]))
        return self._said[of]

    # What can be chosen

    def _look(self) -> None:
        self._services.call_in_background(partial(_entries, self._folder, tuple(self._recent())), self._have_looked)

    def _have_looked(self, found: list[RunEntry] | Exception) -> None:
        if not isinstance(found, Exception):
            self._entries = found
            self._offer()

    def _offer(self) -> None:
        began = self._this.started.created if self._this is not None else ""
        shown: list[RunEntry] = []
        for entry in self._entries:
            # The file of this run is this run.
            listed = not _is_moment(entry.created, began) or str(entry.path) in self._chosen
            if listed and len(shown) < _MOST:
                shown.append(entry)
        runs = [self._this_run(), *_listed(shown, self._window.options().basis)]
        known = {run.key for run in runs}
        for path in dict.fromkeys(self._chosen):
            if path not in known:
                runs.append(PaneRun(key=path, title=run_name(self._read[path]), tip=path))
        self._window.set_pane_runs(runs, (self._chosen[0], self._chosen[1]))

    def _this_run(self) -> PaneRun:
        this = tr("This run")
        if self._this is None:
            return PaneRun(key=THIS_RUN, title=this)
        title = run_title(self._this.plan, self._this.started.created, name=self._this.name)
        parts = (Part(text=this, rank=0), *title.parts())
        return PaneRun(key=THIS_RUN, title=whole(parts), parts=parts)


def _content(result: RunResult, summary: Summary, baseline: int | None = None) -> PaneContent:
    """A run, with advice where it raced a function of the user's and has ended; that counts start-up at any basis."""
    machine = short_card(result.machine)
    if summary.running:
        return PaneContent(result=result, summary=summary, machine=machine)
    summary = with_gil_share(summary, gil_share(result, summary))
    if result.plan.function is None:
        return PaneContent(result=result, summary=summary, machine=machine)
    advice = advise_cold(result, summary, baseline)
    if advice.evidence.kind is AdviceKind.NONE:
        return PaneContent(result=result, summary=summary, machine=machine)
    return PaneContent(result=result, summary=replace(summary, advised=advice.row), machine=machine, advice=advice)


def _listed(entries: Sequence[RunEntry], basis: Basis) -> list[PaneRun]:
    """Runs to choose among, told apart."""
    seconds = need_seconds([entry.created for entry in entries])
    return [
        PaneRun(key=str(entry.path), title=whole(parts), tip=str(entry.path), parts=parts)
        for entry, exact in zip(entries, seconds, strict=True)
        for parts in (_title(entry, basis, seconds=exact).parts(),)
    ]


def _entries(folder: Path | None, recent: Sequence[str]) -> list[RunEntry]:
    """The runs of the folder and those last seen elsewhere that can be read, newest first."""
    entries = {entry.path: entry for entry in list_runs(folder)}
    for path in map(Path, recent):
        if path not in entries:
            try:
                entries[path] = run_entry(path)
            except OSError:
                continue  # it is gone
    able = (entry for entry in entries.values() if entry.title != entry.path.name)
    return sorted(able, key=lambda entry: entry.created, reverse=True)


def _title(entry: RunEntry, basis: Basis, *, seconds: bool) -> RunTitle:
    name = entry.path.name.removesuffix(SUFFIX)
    return RunTitle(
        name=entry.name or ("" if is_ours(name) else name),
        when=moment_words(entry.created, seconds=seconds),
        work=entry.work,
        num=entry.num,
        fastest=entry.fastest_words(basis),
        size=f"{format_count(entry.cells, 'cell')}, {format_count(entry.rounds, 'round')}",
    )


def _is_moment(created: datetime, text: str) -> bool:
    try:
        return created == datetime.fromisoformat(text)
    except (ValueError, TypeError):
        return False
