"""What presenter and views say to each other, as plain data.

No Qt here: a presenter's test needs none either.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ...core.advice import Advice
from ...core.display.elision import Part
from ...core.display.i18n import later, tr
from ...core.results.run_result import RunResult
from ...core.summary.summary import Summary

THIS_RUN = "this"
ANOTHER_RUN = "another"  # asks for a file

# What the shown chart can be exported as: title, to be said with `tr`, and suffix.
PICTURES = {"png": (later("Picture, PNG"), ".png"), "svg": (later("Picture, SVG"), ".svg")}


class Page(StrEnum):
    """What the content area shows."""

    START = "start"  # the cards
    EMPTY = "empty"  # a plan, and no run yet
    RUN = "run"
    PREDICT = "predict"  # a lesson: its guesses, and the reveal
    DEMO = "demo"  # the window watches itself
    COMPARE = "compare"
    RUNS = "runs"  # the list of runs
    BOARD = "board"  # the machines of a room


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChoices:
    """What the plan offers as long as the window is open: pairs of key and title."""

    presets: tuple[tuple[str, str], ...]
    workloads: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StrategyOption:
    """One strategy to choose.

    Attributes
    ----------
    note
        A word or two at the right of its row.
    reason
        Why it cannot run, as a sentence with its remedy; None where it can.
    start_methods
        How its processes can be started, the default first; empty where it has none.
    """

    key: str
    title: str
    summary: str
    note: str = ""
    reason: str | None = None
    start_methods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonOption:
    """One interpreter to choose: its path, "3.14.0 (this one)", and why it cannot run."""

    path: str
    title: str
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A lesson to pick: its name, its question, about how long it takes, which strategies it races.

    `lacks` says what this machine lacks for it; "" where it has all.
    """

    key: str
    title: str
    text: str
    duration: str = ""
    strategies: tuple[str, ...] = ()
    number: int = 0
    lacks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaneRun:
    """One run to choose for one of two views side by side; `key` is THIS_RUN or the path of its file.

    `title` is the whole line, `parts` the same for where it does not fit.
    """

    key: str
    title: str
    tip: str = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaneContent:
    """What one of two views side by side shows: samples, what they say, the machine in few words, and what to do.

    There is advice for a function of the user's only, once its run has ended.
    """

    result: RunResult | None
    summary: Summary
    machine: str = ""
    advice: Advice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusState:
    """What the strip along the bottom says.

    Attributes
    ----------
    state
        "Ready", "Round 3 of 7", "Finished", "Stopped after round 3 of 7".
    icon
        "good", "stopped", "cut", "failed" or "".
    rounds
        How much of each round is done, 0 to 1; empty where no round bar is shown.
    saved
        "counter 22 Nov 14:32, saved"; `alarm` where it is not.
    saved_tip
        The whole sentence, where `saved` is a short one.
    offers_save
        Whether Save as stands beside it.
    offers_hand_in
        Whether Hand in does: after a lesson, whose run a room may be waiting for.
    """

    state: str = field(default_factory=lambda: tr("Ready"))
    icon: str = ""
    detail: str = ""
    rounds: tuple[float, ...] = ()
    left: str = ""
    saved: str = ""
    saved_tip: str = ""
    alarm: bool = False
    offers_save: bool = False
    offers_hand_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """Of a run in sight that lies in no file at all: why, as a sentence, and whether it can be saved elsewhere now."""

    reason: str
    can_save: bool
