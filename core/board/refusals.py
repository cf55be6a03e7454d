"""Why the board does not take a file: a kind and its numbers, so that the window says it in the user's language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..display.i18n import tr
from ..display.numbers import number
from .entries import NAME_MAX, cut


class RefusalKind(StrEnum):
    """The rule that a file broke."""

    NOT_A_RUN = "not-a-run"
    TOO_LARGE = "too-large"
    TOO_MANY_CELLS = "too-many-cells"
    NEWER = "newer"
    UNFINISHED = "unfinished"
    NO_SERIAL = "no-serial"
    UNREADABLE = "unreadable"
    ROOM_FULL = "room-full"
    NOT_KEPT = "not-kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A file that was not taken.

    Attributes
    ----------
    name
        Of the file, cut to what the board shows.
    found, limit
        Bytes or cells, where the rule has a number.
    key
        As that of an entry; what is taken from there later settles the refusal. "" where nobody can be told apart.
    """

    name: str
    kind: RefusalKind
    found: int = 0
    limit: int = 0
    key: str = ""

    def words(self) -> str:  # long: one line for each kind
        """Few words beside its name: "512 MB, limit 5 MB"."""
        said = {
            RefusalKind.NOT_A_RUN: tr("not a run file"),
            RefusalKind.TOO_LARGE: tr("{found}, limit {limit}"),
            RefusalKind.TOO_MANY_CELLS: tr("{found} cells, limit {limit}"),
            RefusalKind.NEWER: tr("from a newer program"),
            RefusalKind.UNFINISHED: tr("its run has not ended"),
            RefusalKind.NO_SERIAL: tr("no time of Serial in it"),
            RefusalKind.UNREADABLE: tr("cannot be read"),
            RefusalKind.ROOM_FULL: tr("the room is full"),
            RefusalKind.NOT_KEPT: tr("cannot be kept: no room on the disk?"),
        }[self.kind]
        words = megabytes if self.kind is RefusalKind.TOO_LARGE else number
        return said.format(found=words(self.found), limit=words(self.limit))

    def sentence(self) -> str:
        """For the person whose file it is, with the remedy."""
        remedy = {
            RefusalKind.NOT_A_RUN: tr("hand in a file that Speedup Lab saved; its name ends in .speedup.jsonl"),
            RefusalKind.TOO_LARGE: tr("measure with fewer rounds or cells, and hand that in"),
            RefusalKind.TOO_MANY_CELLS: tr("measure with fewer cells, and hand that in"),
            RefusalKind.NEWER: tr("the board needs the newer Speedup Lab, too"),
            RefusalKind.UNFINISHED: tr("hand it in again when the run has ended"),
            RefusalKind.NO_SERIAL: tr("tick Serial in the plan, run it, and hand that in"),
            RefusalKind.UNREADABLE: tr("hand in another copy of it"),
            RefusalKind.ROOM_FULL: tr("ask for another room"),
            RefusalKind.NOT_KEPT: tr("tell whoever opened the room, and try again"),
        }[self.kind]
        return f"{self.name}: {self.words()}; {remedy}"


class Refused(Exception):  # noqa: N818  # what happened to the file
    """A file that the board does not take; `refusal` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.sentence())
        self.refusal = refusal


def refused(name: str, kind: RefusalKind, found: int = 0, limit: int = 0) -> Refused:
    """The exception for a file of that name."""
    # A name such as "../../x" or "C:\\x" is a name: only its end is shown, and it never becomes a path.
    last = name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    return Refused(Refusal(name=cut(last, NAME_MAX) or "?", kind=kind, found=found, limit=limit))


def megabytes(count: int) -> str:
    """ "512 MB"; at least one."""
    return f"{number(max(round(count / 1e6), 1))} MB"
