"""The class board: gathers what the room's process says, and tells the page and the panel what to show.

No Qt here. Guesses stay hidden until somebody reveals them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import Protocol

from ...core.board.board_summary import Board, Subject, make_board
from ...core.board.board_text import findings, headline, reason, subject_title
from ...core.board.entries import Entry
from ...core.board.refusals import Refusal
from ...core.board.room_session import FolderState, Message, Opened
from ...core.display.i18n import tr
from ...core.display.numbers import format_count
from ...core.plan.duration import format_duration
from ..ports.board_models import BoardState, CoresOption, RoomState

_REFUSALS_SHOWN = 4


class BoardShown(Protocol):
    """The page."""

    def set_value(self, state: BoardState) -> None: ...


class RoomShown(Protocol):
    """The panel."""

    def set_value(self, state: RoomState) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the person at the board chose."""

    subject: Subject | None = None
    workers: int | None = None
    without_cores: frozenset[int] = frozenset()
    guesses: bool = True
    medians: bool = True
    names: bool = False
    revealed: bool = False


class BoardPresenter:
    """One room, from its opening to the next.

    Parameters
    ----------
    others_reach
        Whether other machines can reach its page.
    folder
        The watched folder in words; "" for none.
    now
        Seconds of a clock that only goes forward.
    """

    def __init__(
        self,
        page: BoardShown,
        panel: RoomShown,
        *,
        seats: int | None,
        others_reach: bool = False,
        folder: str = "",
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._page, self._panel = page, panel
        self._seats, self._others_reach, self._folder = seats, others_reach, folder
        self._entries: dict[str, Entry] = {}
        self._by_run: dict[str, str] = {}  # the key of whoever handed in a run last
        self._refusals: list[Refusal] = []
        self._opened: Opened | None = None
        self._folder_problem = ""
        self._open = True
        self._now, self._began, self._lasted_s = now, now(), 0.0
        self.choices = Choices()
        self.own_run = ""  # key of the run that this window shows

    @property
    def opened(self) -> Opened | None:
        """How to reach the room; None until its process said."""
        return self._opened

    @property
    def handed_in(self) -> int:
        """How many machines there are in all."""
        return len(self._entries)

    @property
    def refused(self) -> int:
        """How many files were not taken."""
        return len(self._refusals)

    @property
    def is_open(self) -> bool:
        return self._open

    def take_over(self, other: BoardPresenter) -> None:
        """All that another window's presenter knew."""
        known = ("_entries", "_by_run", "_refusals", "_opened", "_folder_problem", "choices", "own_run")
        for name in (*known, "_open", "_began", "_lasted_s"):
            setattr(self, name, getattr(other, name))

    def add(self, messages: Sequence[Message]) -> None:
        """What the room's process said; `show` draws it."""
        for message in messages:
            match message:
                case Opened():
                    self._opened = message
                    for entry in message.entries:
                        self._take(entry)
                case Entry():
                    self._take(message)
                case Refusal():
                    self._refusals.append(message)
                case FolderState():
                    self._folder_problem = message.problem

    def _take(self, entry: Entry) -> None:
        before = self._by_run.get(entry.run, entry.key)
        if before != entry.key and before in self._entries and self._entries[before].run == entry.run:
            del self._entries[before]
        self._entries[entry.key] = entry
        self._by_run[entry.run] = entry.key

    def close(self) -> None:
        """The room takes nothing more; what it has stays."""
        if self._open:
            self._open, self._lasted_s = False, self._now() - self._began

    def choose(self, choices: Choices) -> None:
        """Show something else of the same room."""
        self.choices = choices
        self.show()

    def choose_subject(self, place: int) -> None:
        subjects = self.board().subjects
        if 0 <= place < len(subjects):
            self.choose(replace(self.choices, subject=subjects[place], workers=None))

    def show_cores(self, cores: int, shown: bool) -> None:
        without = self.choices.without_cores - {cores} if shown else self.choices.without_cores | {cores}
        self.choose(replace(self.choices, without_cores=without))

    def board(self) -> Board:
        """What is shown, as the choices have it."""
        chosen = self.choices
        return make_board(
            tuple(self._entries.values()),
            subject=chosen.subject,
            workers=chosen.workers,
            without_cores=chosen.without_cores,
        )

    def show(self) -> None:
        """Tell page and panel."""
        board, chosen = self.board(), self.choices
        self._page.set_value(
            BoardState(
                board=board,
                headline=headline(board, seats=self._seats, revealed=chosen.revealed),
                reason=reason(board, revealed=chosen.revealed),
                findings=findings(board, revealed=chosen.revealed),
                own=next((place for place, one in enumerate(board.entries) if one.run == self.own_run), None),
                revealed=chosen.revealed,
                guesses=chosen.guesses,
                medians=chosen.medians,
                names=chosen.names,
                badge=self._badge(board),
                open=self._open,
                alarm=bool(self._folder_problem),
            )
        )
        self._panel.set_value(self._room(board))

    def show_room(self) -> None:
        """Tell the panel alone: the board has not changed."""
        self._panel.set_value(self._room(self.board()))

    def _open_for(self) -> str:
        """ "Open for 14 min", in whole minutes."""
        lasted_s = self._now() - self._began if self._open else self._lasted_s
        time = format_duration(lasted_s // 60 * 60) if lasted_s >= 60 else tr("less than 1 min")
        return (tr("Open for {time}") if self._open else tr("Was open for {time}")).format(time=time)

    def _badge(self, board: Board) -> str:
        if self._folder_problem:
            return tr("Folder not reachable, {n} kept", "", board.handed_in)
        if not self._open:
            return tr("Closed, {n} handed in", "", board.handed_in)
        if self._seats is None:
            return tr("{n} handed in", "", board.handed_in)
        return tr("{count} of {seats} handed in").format(count=board.handed_in, seats=self._seats)

    def _room(self, board: Board) -> RoomState:
        code = self._opened.code if self._opened is not None else ""
        addresses = self._opened.addresses if self._opened is not None else ()
        chosen = self.choices
        return RoomState(
            code=code if addresses else "",
            ways=self._ways(addresses),
            reach=self._reach(addresses),
            open_for=self._open_for(),
            handed_in=board.handed_in,
            seats=self._seats,
            subjects=tuple(subject_title(subject) for subject in board.subjects),
            subject=board.subjects.index(board.subject) if board.subject is not None else 0,
            workers=board.workers,
            chosen_workers=board.chosen_workers,
            cores=tuple(
                CoresOption(
                    cores=count,
                    title=format_count(count, "core") if count else tr("not known"),
                    machines=machines,
                    shown=count not in chosen.without_cores,
                )
                for count, machines in board.cores
            ),
            guessed=board.guessed,
            named=sum(bool(entry.name) for entry in board.entries),
            revealed=chosen.revealed,
            refusals=tuple((one.name, one.words()) for one in reversed(self._refusals[-_REFUSALS_SHOWN:])),
            folder_problem=self._folder_problem,
            open=self._open,
        )

    def _ways(self, addresses: Sequence[str]) -> tuple[str, ...]:
        ways = [tr("Menu File, Hand in")] if addresses else []
        ways += [tr("or {address} in a browser").format(address=address) for address in addresses[:1]]
        if self._folder:
            ways.append(tr("or a file in {folder}").format(folder=self._folder))
        return tuple(ways)

    def _reach(self, addresses: Sequence[str]) -> str:
        if not addresses:
            return tr("no page")
        secure = addresses[0].startswith("https:")
        if not self._others_reach:
            return tr("this machine only")
        return tr("HTTPS, this network") if secure else tr("not encrypted, this network")
