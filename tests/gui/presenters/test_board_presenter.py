"""The board's presenter, with a page and a panel that only remember."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from room_files import room_file
from speeduplab.core.board.refusals import Refusal, RefusalKind
from speeduplab.core.board.room import Room
from speeduplab.core.board.room_session import FolderState, Opened
from speeduplab.gui.ports.board_models import BoardState, RoomState
from speeduplab.gui.presenters.board_presenter import BoardPresenter


class Page:
    state: BoardState

    def set_value(self, state: BoardState) -> None:
        self.state = state


class Panel:
    state: RoomState

    def set_value(self, state: RoomState) -> None:
        self.state = state


@pytest.fixture
def shown(tmp_path: Path) -> tuple[BoardPresenter, Page, Panel]:
    """Eight machines in a room of ten seats."""
    room = Room(tmp_path / "room")
    for number in range(8):
        room.take_file(room_file(tmp_path, number, lesson=True), name="Eva" if number == 3 else "")
    page, panel = Page(), Panel()
    presenter = BoardPresenter(page, panel, seats=10, others_reach=True)
    opened = Opened(code="7KQ4MX", addresses=("http://192.0.2.7:8443",), room="x", entries=tuple(room.entries.values()))
    presenter.add([opened])
    presenter.show()
    return presenter, page, panel


def test_guesses_stay_hidden_until_they_are_revealed(shown: tuple[BoardPresenter, Page, Panel]) -> None:
    presenter, page, _ = shown
    assert not page.state.revealed
    assert "said" not in page.state.headline
    presenter.reveal()
    assert page.state.revealed
    assert "the room said" in page.state.headline


def test_guesses_of_the_next_lesson_are_hidden_again(shown: tuple[BoardPresenter, Page, Panel], tmp_path: Path) -> None:
    presenter, page, panel = shown
    presenter.reveal()
    room = Room(tmp_path / "next")
    for number in range(20, 24):
        entry = room.take_file(room_file(tmp_path, number, lesson=True))
        presenter.add([replace(entry, lesson="entry-fee")])
    presenter.show()
    assert page.state.revealed
    presenter.choose_subject(1)
    assert not page.state.revealed
    assert "said" not in page.state.headline
    assert (page.state.badge, panel.state.handed_in) == ("4 of 10 handed in", 4)
    assert presenter.handed_in == 12


def test_what_was_refused_is_forgotten_once_it_is_taken(
    shown: tuple[BoardPresenter, Page, Panel], tmp_path: Path
) -> None:
    presenter, _, panel = shown
    late = Refusal(name="late", kind=RefusalKind.NOT_A_RUN, key="a" * 16)
    other = Refusal(name="other", kind=RefusalKind.NOT_A_RUN, key="b" * 16)
    presenter.add([late, other, late])
    presenter.show()
    assert [name for name, _ in panel.state.refusals] == ["late", "other"]
    presenter.add([Room(tmp_path / "late").take_file(room_file(tmp_path, 9), key="a" * 16)])
    presenter.show()
    assert [name for name, _ in panel.state.refusals] == ["other"]
    assert presenter.refused == 1


def test_the_panel_says_how_to_hand_in_and_who_is_missing(shown: tuple[BoardPresenter, Page, Panel]) -> None:
    _, page, panel = shown
    assert panel.state.code == "7KQ4MX"
    assert "or http://192.0.2.7:8443 in a browser" in panel.state.ways
    assert panel.state.reach == "not encrypted, this network"
    assert page.state.badge == "8 of 10 handed in"
    assert panel.state.named == 1
    assert panel.state.guessed == 8


def test_while_the_room_is_waited_for_the_page_says_how_to_hand_in(
    shown: tuple[BoardPresenter, Page, Panel],
) -> None:
    full, _, _ = shown
    assert full.opened is not None
    page = Page()
    presenter = BoardPresenter(page, Panel(), seats=10, others_reach=True)
    presenter.add([replace(full.opened, entries=full.opened.entries[:2])])
    presenter.show()
    assert page.state.headline == "Waiting for the room: 2 of 10"
    assert page.state.reason == "Code 7KQ4MX   Menu File, Hand in   or http://192.0.2.7:8443 in a browser"


def test_who_comes_late_is_told_how_to_hand_in_until_the_room_is_closed(
    shown: tuple[BoardPresenter, Page, Panel],
) -> None:
    presenter, page, _ = shown
    assert page.state.join == "Code 7KQ4MX   Menu File, Hand in   or http://192.0.2.7:8443 in a browser"
    presenter.close()
    presenter.show()
    assert page.state.join == ""


def test_machines_with_so_many_cores_can_be_hidden_and_shown(shown: tuple[BoardPresenter, Page, Panel]) -> None:
    presenter, page, panel = shown
    least = panel.state.cores[0]
    presenter.show_cores(least.cores, False)
    assert len(page.state.board.entries) == 8 - least.machines
    assert not panel.state.cores[0].shown
    presenter.show_cores(least.cores, True)
    assert len(page.state.board.entries) == 8


def test_this_machine_is_known_by_its_run(shown: tuple[BoardPresenter, Page, Panel]) -> None:
    presenter, page, _ = shown
    assert page.state.own is None
    presenter.own_run = page.state.board.entries[5].run
    presenter.show()
    assert page.state.own == 5


def test_a_refused_file_is_one_line_and_the_newest_first(shown: tuple[BoardPresenter, Page, Panel]) -> None:
    presenter, _, panel = shown
    presenter.add(
        [
            Refusal(name="IMG_2041.jpg", kind=RefusalKind.NOT_A_RUN),
            Refusal(name="all.speedup.jsonl", kind=RefusalKind.TOO_LARGE, found=512_000_000, limit=5_000_000),
        ]
    )
    presenter.show()
    assert panel.state.refusals == (
        ("all.speedup.jsonl", "512 MB, limit 5 MB"),
        ("IMG_2041.jpg", "not a run file"),
    )


def test_a_lost_folder_and_a_closed_room_are_said_and_nothing_is_lost(
    shown: tuple[BoardPresenter, Page, Panel],
) -> None:
    presenter, page, panel = shown
    presenter.add([FolderState(problem="no such file or directory")])
    presenter.show()
    assert page.state.badge == "Folder not reachable, 8 kept"
    assert page.state.alarm
    assert panel.state.folder_problem
    presenter.add([FolderState(problem="")])
    presenter.close()
    presenter.show()
    assert (panel.state.code, panel.state.ways) == ("", ("Closed: nothing is taken any more",))
    assert presenter.bar_words() == ""
    assert page.state.badge == "Closed, 8 handed in"
    assert len(page.state.board.entries) == 8


def test_another_windows_presenter_goes_on_with_the_same_room(shown: tuple[BoardPresenter, Page, Panel]) -> None:
    presenter, page, _ = shown
    other_page, other_panel = Page(), Panel()
    other = BoardPresenter(other_page, other_panel, seats=10, others_reach=True)
    other.take_over(presenter)
    other.show()
    assert other_page.state == page.state


def test_the_panel_says_how_long_the_room_has_been_open_and_was() -> None:
    now = [100.0]
    page, panel = Page(), Panel()
    presenter = BoardPresenter(page, panel, seats=None, now=lambda: now[0])
    presenter.show()
    assert panel.state.open_for == "Just opened"
    now[0] += 14 * 60 + 50
    presenter.show_room()
    assert panel.state.open_for == "Open for 14 min"
    presenter.close()
    now[0] += 3600
    presenter.show()
    assert panel.state.open_for == "Was open for 14 min"
