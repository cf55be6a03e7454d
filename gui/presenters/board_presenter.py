"""The class board: gathers what the room's process says, and tells the page and the panel what to show.

No Qt here. Guesses stay hidden until somebody reveals them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import Protocol

from ...core.board.board_summary import WORTH_SAYING, Board, BoardMaker, Subject
from ...core.board.board_text import findings, headline, reason, subject_title
from ...core.board.entries import Entry, distinct, keep
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
        self._entries: dict[tuple[str, str], Entry] = {}
        self._maker = BoardMaker()
        self._made: tuple[Choices, Board] | None = None  # as the room is now; None once it changed
        self._revealed: frozenset[Subject] = frozenset()  # of each lesson the room guesses anew
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
        return len(distinct(self._entries.values()))

    @property
    def refused(self) -> int:
        """How many files were not taken."""
        return len(self._refusals)

    @property
    def is_open(self) -> bool:
        return self._open

    def take_over(self, other: BoardPresenter) -> None:
        """All that another window's presenter knew."""
        known = ("_entries", "_revealed", "_refusals", "_opened", "_folder_problem", "choices", "own_run")
        for name in (*known, "_open", "_began", "_lasted_s"):
            setattr(self, name, getattr(other, name))
        self._made = None

    def add(self, messages: Sequence[Message]) -> None:
        """What the room's process said; `show` draws it."""
        for message in messages:
            match message:
                case Opened():
                    self._opened = message
                    for entry in message.entries:
                        self._keep(entry)
                case Entry():
                    self._keep(message)
                    self._settle(message.key)
                case Refusal():
                    self._settle(message.key, message.name)
                    self._refusals.append(message)
                case FolderState():
                    self._folder_problem = message.problem

    def _keep(self, entry: Entry) -> None:
        keep(entry, self._entries)
        self._made = None

    def _settle(self, key: str, name: str = "") -> None:
        """Forget what was refused from there before, all of it or one file."""
        if key:
            self._refusals = [one for one in self._refusals if one.key != key or name not in ("", one.name)]

    def close(self) -> None:
        """The room takes nothing more; what it has stays."""
        if self._open:
            self._open, self._lasted_s = False, self._now() - self._began

    @property
    def revealed(self) -> bool:
        """Whether the guesses of what is shown may be seen."""
        return self.board().subject in self._revealed

    def choose(self, choices: Choices) -> None:
        """Show something else of the same room."""
        self.choices = choices
        self.show()

    def reveal(self) -> None:
        """Let the guesses be seen, of what is shown now."""
        board = self.board()
        if board.subject is not None and board.guessed:
            self._revealed |= {board.subject}
            self.choose(replace(self.choices, guesses=True))

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
        if self._made is None or self._made[0] is not chosen:
            board = self._maker.board(
                tuple(self._entries.values()),
                subject=chosen.subject,
                workers=chosen.workers,
                without_cores=chosen.without_cores,
            )
            self._made = chosen, board
        return self._made[1]

    def show(self) -> None:
        """Tell page and panel."""
        board, chosen = self.board(), self.choices
        revealed = board.subject in self._revealed
        self._page.set_value(
            BoardState(
                board=board,
                headline=headline(board, seats=self._seats, revealed=revealed),
                reason=self._reason(board, revealed=revealed),
                findings=findings(board, revealed=revealed),
                own=next((place for place, one in enumerate(board.entries) if one.run == self.own_run), None),
                revealed=revealed,
                guesses=chosen.guesses,
                medians=chosen.medians,
                names=chosen.names,
                badge=self._badge(board),
                join=self.bar_words() if board.handed_in >= WORTH_SAYING else "",
                open=self._open,
                alarm=self._open and bool(self._folder_problem),
            )
        )
        self._panel.set_value(self._room(board))

    def show_room(self) -> None:
        """Tell the panel alone: the board has not changed."""
        self._panel.set_value(self._room(self.board()))

    def _open_for(self) -> str:
        """ "Open for 14 min", in whole minutes."""
        lasted_s = self._now() - self._began if self._open else self._lasted_s
        if self._open and lasted_s < 60:
            return tr("Just opened")
        time = format_duration(lasted_s // 60 * 60) if lasted_s >= 60 else tr("less than 1 min")
        return (tr("Open for {time}") if self._open else tr("Was open for {time}")).format(time=time)

    def _reason(self, board: Board, *, revealed: bool) -> str:
        """While the room is waited for: how to hand in, also where the panel is not in sight."""
        if board.handed_in < WORTH_SAYING and (words := self.bar_words()):
            return words
        return reason(board, revealed=revealed)

    def bar_words(self) -> str:
        """The code and the ways in one line; "" once nothing is taken any more."""
        if self._opened is None or not self._open:
            return ""
        code = tr("Code {code}").format(code=self._opened.code) if self._opened.addresses else ""
        return "   ".join(filter(None, (code, *self._ways(self._opened.addresses))))

    def _badge(self, board: Board) -> str:
        if not self._open:
            return tr("Closed, {n} handed in", "", board.handed_in)
        if self._folder_problem:
            return tr("Folder not reachable, {n} kept", "", self.handed_in)
        if self._seats is None:
            return tr("{n} handed in", "", board.handed_in)
        return tr("{count} of {seats} handed in").format(count=board.handed_in, seats=self._seats)

    def _room(self, board: Board) -> RoomState:
        opened = self._opened if self._open else None
        code, addresses = (opened.code, opened.addresses) if opened is not None else ("", ())
        chosen = self.choices
        return RoomState(
            code=code if addresses else "",
            ways=self._ways(addresses) if self._open else (tr("Closed: nothing is taken any more"),),
            reach=self._reach(addresses) if self._open else "",
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
            revealed=board.subject in self._revealed,
            refusals=tuple((one.name, one.words()) for one in reversed(self._refusals[-_REFUSALS_SHOWN:])),
            folder_problem=self._folder_problem if self._open else "",
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
