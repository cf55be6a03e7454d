"""What the class board shows, as plain data. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.board.board_summary import Board
from ...core.board.board_text import BoardFinding


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardState:
    """The page of the board.

    Attributes
    ----------
    own
        Place of this machine among the board's entries; None where its run is not there.
    revealed
        Whether guesses may be seen.
    badge
        "24 of 26 handed in", "Closed, 24 handed in"; `open` and `alarm` say how it is drawn.
    join
        How to hand in, for the stage, where there is no panel that says it; "" where `reason` does or nothing is taken.
    """

    board: Board
    headline: str
    reason: str
    findings: tuple[BoardFinding, ...] = ()
    own: int | None = None
    revealed: bool = False
    guesses: bool = True
    medians: bool = True
    names: bool = False
    badge: str = ""
    join: str = ""
    open: bool = True
    alarm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CoresOption:
    """Machines with so many cores: "4 cores", how many there are, and whether they are shown."""

    cores: int
    title: str
    machines: int
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomState:
    """The panel of the room.

    Attributes
    ----------
    code
        "" for a room without a page.
    ways
        How to hand in, line by line.
    reach
        Who reaches the page: "HTTPS, this network".
    open_for
        "Open for 14 min"; what it was open for once it is closed.
    seats
        How many are expected; None where nobody said.
    subjects, workers
        What can be chosen, in words; and the place of what is.
    refusals
        Name and reason of the last that were not taken, newest first.
    """

    code: str = ""
    ways: tuple[str, ...] = ()
    reach: str = ""
    open_for: str = ""
    handed_in: int = 0
    seats: int | None = None
    subjects: tuple[str, ...] = ()
    subject: int = 0
    workers: tuple[int, ...] = ()
    chosen_workers: int | None = None
    cores: tuple[CoresOption, ...] = ()
    guessed: int = 0
    named: int = 0
    revealed: bool = False
    refusals: tuple[tuple[str, str], ...] = ()
    folder_problem: str = ""
    open: bool = True
