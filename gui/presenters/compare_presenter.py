"""Which runs are compared, and what is said of them: knows the page and core, builds no widgets.

Files are read and compared beside the window, a few at a time, so that hundreds of them block nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from ...core.compare import Compared, Comparison, Side, compare, label
from ...core.compare.cell_text import lone_lines, measured_lines, ranked
from ...core.compare.compare_headline import headline, reason
from ...core.display.i18n import tr
from ...core.display.moments import need_seconds
from ...core.display.numbers import number
from ...core.display.titles import workload_title
from ...core.machine.card_diff import short_card
from ...core.report.run_list_text import is_ours
from ...core.results.run_result import RunResult
from ...core.results.run_title import RunTitle, fastest_words, run_title
from ...core.runfile import SUFFIX, RunFileError, read
from ...core.stats.dependence import ROUNDS_MIN
from ...core.summary.summary import ResultVerdict
from ..ports.compare_models import Chip, CompareOptions, CompareState
from ..ports.failure import Failure
from ..ports.view_models import Page

AT_ONCE = 6  # files that one background call reads: the window says in between how far it is
_MOST_FEW = 2  # runs that are offered further rounds
_MOST_MEASURED = 8  # lines of what each run measured, where they have nothing in common


class ComparePort(Protocol):
    """The compare page."""

    def value(self) -> CompareOptions: ...
    def set_state(self, state: CompareState, /) -> None: ...


class CompareWindow(Protocol):
    """The window, as far as comparing needs it."""

    def show_page(self, page: Page, /) -> None: ...
    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


CallInBackground = Callable[[Callable[[], object], Callable[[Any], None]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRun:
    """A run that is compared; `path` is None for one that is in no file."""

    path: Path | None
    name: str
    result: RunResult


@dataclass(slots=True, kw_only=True)
class _Reading:
    """Files on their way into the comparison."""

    paths: list[Path]
    alone: bool  # whether a single good one is opened instead
    done: int = 0
    good: list[ComparedRun] = field(default_factory=list)
    broken: list[tuple[Path, str]] = field(default_factory=list)


class ComparePresenter:
    """Connects the compare page with the core.

    Parameters
    ----------
    refuses
        Whether a run goes on, which nothing may push aside; says so, naming what was wanted.
    open_alone
        Shows one run file as it always did.
    """

    def __init__(
        self,
        view: ComparePort,
        window: CompareWindow,
        call_in_background: CallInBackground,
        refuses: Callable[[str], bool],
        open_alone: Callable[[Path], None],
    ) -> None:
        self._view = view
        self._window = window
        self._call_in_background = call_in_background
        self._refuses = refuses
        self._open_alone = open_alone
        self._entries: list[ComparedRun] = []
        self._baseline = 0
        self._comparison: Comparison | None = None
        self._offered: RunResult | None = None
        self._readings: list[_Reading] = []
        self._wanted = 0  # grows with every question: a late answer to an old one is let go

    @property
    def entries(self) -> tuple[ComparedRun, ...]:
        """The runs that are compared, in the order of their labels."""
        return tuple(self._entries)

    @property
    def comparison(self) -> Comparison | None:
        return self._comparison

    def show(self, shown: RunResult | None = None, path: Path | None = None) -> bool:
        """Open the page, with the run that the window shows among the others; False where a run goes on."""
        if self._refuses(tr("Comparing")):
            return False
        # Once only: whoever takes a run out does not want it back each time.
        if shown is not None and shown is not self._offered:
            self._offered = shown
            if path is None or not self._has(path):
                self._entries.append(ComparedRun(path=path, name=_name(path), result=shown))
        self._window.show_page(Page.COMPARE)
        self._compare()
        return True

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open some files: a single good one as ever, several into the comparison."""
        self._take(paths, alone=True)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files into the comparison, however many."""
        self._take(paths, alone=False)

    def take_over(self, other: ComparePresenter, *, show: bool) -> None:
        """Go on with the runs of another window's page; `show` where that was in sight."""
        self._entries, self._baseline = list(other._entries), other._baseline
        self._offered = other._offered
        if show:
            self._window.show_page(Page.COMPARE)
        self._compare()

    def options_changed(self) -> None:
        """Cold or warm: everything anew; the axis is the page's own affair."""
        if self._comparison is None or self._comparison.basis is not self._view.value().basis:
            self._compare()

    def set_baseline(self, place: int) -> None:
        if 0 <= place < len(self._entries) and place != self._baseline:
            self._baseline = place
            self._compare()

    def remove(self, place: int) -> None:
        """Take a run out; the first one becomes the baseline where that was it."""
        if not 0 <= place < len(self._entries):
            return
        del self._entries[place]
        if place == self._baseline:
            self._baseline = 0
        elif place < self._baseline:
            self._baseline -= 1
        self._compare()

    def grown(self, place: int, result: RunResult, path: Path | None) -> None:
        """Compare a run with its further rounds in the place of the one without."""
        if not 0 <= place < len(self._entries):
            return
        self._entries[place] = ComparedRun(path=path, name=_name(path), result=result)
        self._offered = result
        self._window.show_page(Page.COMPARE)
        self._compare()

    def open(self, place: int) -> None:
        """Show one of the runs alone."""
        if not 0 <= place < len(self._entries):
            return
        path = self._entries[place].path
        if path is not None:
            self._open_alone(path)
        else:
            self._window.show_page(Page.RUN)  # it is the one in the window: no file holds it

    # Reading

    def _take(self, paths: Sequence[Path], *, alone: bool) -> None:
        paths = list(dict.fromkeys(paths))
        if len(paths) == 1 and alone:
            self._open_alone(paths[0])
            return
        if not paths or self._refuses(tr("{n} file(s)", "", len(paths))):
            return
        self._readings.append(_Reading(paths=paths, alone=alone))
        self._window.show_page(Page.COMPARE)
        if len(self._readings) == 1:
            self._read_on()

    def _read_on(self) -> None:
        reading = self._readings[0]
        if self._refuses(tr("{n} file(s)", "", len(reading.paths))):
            self._readings.clear()  # a run was started meanwhile, and reading would take CPU from it
            return
        if reading.done < len(reading.paths):
            self._show_reading(reading)
            some = reading.paths[reading.done : reading.done + AT_ONCE]
            reading.done += len(some)
            self._call_in_background(partial(_read, some), partial(self._read_some, reading))
            return
        self._readings.pop(0)
        self._finish(reading)
        if self._readings:
            self._read_on()

    def _read_some(self, reading: _Reading, found: Any) -> None:
        if isinstance(found, Exception):  # nothing that a file can cause: those come one by one
            failure = Failure.of(found)
            self._window.show_error(tr("The files cannot be opened"), failure.text, failure.details)
            reading.done = len(reading.paths)
        else:
            good, broken = found
            reading.good += good
            reading.broken += broken
        self._read_on()

    def _finish(self, reading: _Reading) -> None:
        if reading.broken:
            self._tell_broken(reading)
        if reading.alone and len(reading.good) == 1 and reading.good[0].path is not None:
            self._compare()
            self._open_alone(reading.good[0].path)
            return
        self._entries += [one for one in reading.good if one.path is None or not self._has(one.path)]
        self._compare()

    def _tell_broken(self, reading: _Reading) -> None:
        broken, total = len(reading.broken), len(reading.paths)
        title = tr("{n} file(s) cannot be opened", "", broken)
        if reading.good:
            said = tr("The other {count} of {total} are open.").format(count=total - broken, total=total)
        else:
            said = tr("None of them is a run that can be read.")
        details = "\n\n".join(f"{path.name}\n{why}" for path, why in reading.broken)
        self._window.show_error(title, said, details)

    def _show_reading(self, reading: _Reading) -> None:
        total = len(reading.paths)
        said = tr("Reading {n} file(s)", "", total)
        done = tr("{done} of {total} are read.").format(done=number(reading.done), total=number(total))
        self._wanted += 1
        chips = tuple(self._chip(at, None) for at in range(len(self._entries)))
        self._view.set_state(CompareState(headline=said, reason=done, chips=chips, busy=True))

    def _has(self, path: Path) -> bool:
        return any(entry.path is not None and _same(entry.path, path) for entry in self._entries)

    # CompareController

    def _compare(self) -> None:
        self._wanted += 1
        if self._readings:
            return  # what comes is compared with what is there
        if len(self._entries) < 2:
            self._comparison = None
            self._view.set_state(self._too_few())
            return
        runs = [(entry.name, entry.result) for entry in self._entries]
        call = partial(compare, runs, basis=self._view.value().basis, baseline=self._baseline)
        self._call_in_background(call, partial(self._compared, self._wanted))

    def _compared(self, number: int, found: Any) -> None:
        if number != self._wanted:
            return
        if isinstance(found, Exception):
            failure = Failure.of(found)
            self._window.show_error(tr("The runs cannot be compared"), failure.text, failure.details)
            return
        self._comparison = found
        self._view.set_state(self._state(found))

    def _too_few(self) -> CompareState:
        if not self._entries:
            return CompareState(
                headline=tr("Compare runs"),
                reason=tr("Of this machine, of another one, of today and of last week."),
                missing=(tr("No run to compare yet."),),
            )
        return CompareState(
            headline=tr("One run to compare"),
            reason=tr("A second one makes a comparison. Run files can also be dropped here."),
            chips=(self._chip(0, None),),
            missing=(tr("Add another run to compare it with."),),
        )

    def _state(self, comparison: Comparison) -> CompareState:
        cells = ranked(comparison)
        equal = comparison.results_equal
        badges = {True: tr("Results equal"), False: tr("Results differ"), None: ""}
        verdicts = {True: ResultVerdict.EQUAL, False: ResultVerdict.DIFFER, None: ResultVerdict.NONE}
        return CompareState(
            headline=headline(comparison),
            reason=reason(comparison),
            chips=tuple(self._chip(at, side) for at, side in enumerate(comparison.sides)),
            work=_work(cells),
            comparison=comparison,
            cells=cells,
            missing=() if cells else tuple(measured_lines(comparison))[:_MOST_MEASURED],
            lone=tuple(lone_lines(comparison)) if cells else (),
            notes=comparison.notes,
            badge=badges[equal],
            verdict=verdicts[equal],
            few=self._few(comparison),
        )

    def _few(self, comparison: Comparison) -> tuple[tuple[str, int], ...]:
        """The runs to which rounds could be added, so that there are intervals."""
        if not any(one is not None and one.interval is None for cell in comparison.cells for one in cell.changes):
            return ()
        done = [entry.result.rounds_done for entry in self._entries]
        few = [(side.label, at) for at, side in enumerate(comparison.sides) if 0 < done[at] < ROUNDS_MIN]
        return tuple(few[:_MOST_FEW])

    def _chip(self, at: int, side: Side | None) -> Chip:
        entry = self._entries[at]
        result = entry.result
        machine = side.machine if side is not None else short_card(result.machine)
        title = self._title(at)
        where = str(entry.path) if entry.path is not None else tr("this run, not saved")
        lines = [str(title), machine, where, result.truncated or ""]
        return Chip(
            label=label(at),
            name=result.name or entry.name or tr("this run, not saved"),
            machine=machine,
            tip="\n".join(line for line in lines if line),
            is_baseline=at == self._baseline and len(self._entries) > 1,
            title=title,
        )

    def _title(self, at: int) -> RunTitle:
        """Of one run among the others: to the second where minutes do not tell it apart."""
        seconds = need_seconds([_moment(entry.result.started.created) for entry in self._entries])[at]
        result = self._entries[at].result
        stored = result.conclusions.fastest if result.conclusions is not None else ()
        fastest = fastest_words(stored, self._view.value().basis)
        created = result.started.created
        return run_title(result.plan, created, name=self._named(at), fastest=fastest, seconds=seconds)

    def _named(self, at: int) -> str:
        """What a person called it, also by the file's name."""
        entry = self._entries[at]
        return entry.result.name or ("" if is_ours(entry.name) else entry.name)


def _moment(created: str) -> datetime | None:
    try:
        return datetime.fromisoformat(created)
    except ValueError:
        return None


def _work(cells: Sequence[Compared]) -> str:
    """ "Primes, num 2,000,000" where that holds for all of them."""
    works = {(cell.key.workload, cell.key.num) for cell in cells}
    if len(works) != 1:
        return ""
    ((workload, num),) = works
    return tr("{workload}, num {num}").format(workload=workload_title(workload), num=number(num))


def _read(paths: Sequence[Path]) -> tuple[list[ComparedRun], list[tuple[Path, str]]]:
    """Beside the window: the runs of some files, and why the others are none."""
    good, broken = [], []
    for path in paths:
        try:
            result = read(path).drop_lanes()
        except RunFileError as error:
            broken.append((path, str(error)))
        else:
            good.append(ComparedRun(path=path, name=_name(path), result=result))
    return good, broken


def _name(path: Path | None) -> str:
    return path.name.removesuffix(SUFFIX) if path is not None else ""


def _same(one: Path, other: Path) -> bool:
    return one.absolute() == other.absolute()
