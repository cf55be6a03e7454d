"""What the compare page and the list of runs show, as plain data. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.compare import Basis, Compared, Comparison
from ...core.display.elision import Part
from ...core.report.run_list_text import RunLine
from ...core.results.run_title import RunTitle
from ...core.summary.summary import ResultVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareOptions:
    """Which times are compared, and on which axis."""

    basis: Basis = Basis.WARM
    log: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One of the compared runs.

    Attributes
    ----------
    title
        What it is called, part by part; without one, `name` stands.
    tip
        The whole name, the machine, the file.
    """

    label: str
    name: str
    machine: str
    tip: str
    is_baseline: bool = False
    title: RunTitle | None = None

    def parts(self) -> tuple[Part, ...]:
        """Of its first line."""
        return self.title.parts() if self.title is not None else (Part(text=self.name, rank=1),)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareState:
    """The compare page.

    Attributes
    ----------
    comparison
        None while there are fewer than two runs.
    cells
        Those that are matched, in the order of the chart.
    missing
        What stands in the chart's place, line by line, where there is none; empty where there is one.
    lone
        "Only in A: ...".
    notes
        What else the runs differ in.
    busy
        Whether something is being read or worked out.
    few
        Labels and places of the runs that have too few rounds for an interval, at most two: rounds can be added.
    """

    headline: str
    reason: str
    chips: tuple[Chip, ...] = ()
    work: str = ""
    comparison: Comparison | None = None
    cells: tuple[Compared, ...] = ()
    missing: tuple[str, ...] = ()
    lone: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    badge: str = ""
    verdict: ResultVerdict = ResultVerdict.NONE
    busy: bool = False
    few: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunListState:
    """The list of runs.

    Attributes
    ----------
    lines
        None while they are being read.
    problem
        Why nothing can be listed, as a sentence; "" where it can.
    undo
        What the bar says that offers to undo; "" where there is nothing to undo.
    undo_tip
        For how long it can be undone otherwise.
    """

    folder: str
    lines: tuple[RunLine, ...] | None = None
    problem: str = ""
    undo: str = ""
    undo_tip: str = ""
