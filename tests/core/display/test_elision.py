"""Lines of parts: the least important one gives way, in its middle; the num never does."""

from __future__ import annotations

import pytest
from speeduplab.core.display.elision import Part, shorten, whole
from speeduplab.core.display.moments import need_seconds

PARTS = (
    Part(text="22 Nov 14:32", rank=3),
    Part(text="Counter", rank=2),
    Part(text="1e8", rank=0),
    Part(text="Processes and 2 more", rank=4),
    Part(text="22 cells, 7 rounds", rank=5),
)


def short(room: int) -> str:
    return shorten(PARTS, lambda text: len(text) <= room)


def test_a_line_with_room_is_whole() -> None:
    assert short(200) == whole(PARTS) == "22 Nov 14:32, Counter, 1e8, Processes and 2 more, 22 cells, 7 rounds"


def test_the_middle_of_the_least_important_part_goes_first() -> None:
    said = short(len(whole(PARTS)) - 4)
    assert said.startswith("22 Nov 14:32, Counter, 1e8, Processes and 2 more, 22 ")
    assert said.endswith("rounds")
    assert "…" in said


def test_what_would_say_nothing_goes_before_a_more_important_part_is_cut() -> None:
    assert short(47) == "22 Nov 14:32, Counter, 1e8, Processes and 2 more"[:47] or "cells" not in short(47)
    assert short(27).startswith("22 Nov 14:32, Counter, 1e8")


@pytest.mark.parametrize("room", range(80))
def test_the_num_is_never_cut(room: int) -> None:
    said = short(room)
    assert "1e8" in said.split(", ")
    assert len(said) <= max(room, 3)


def test_only_runs_of_one_minute_need_seconds() -> None:
    from datetime import datetime

    at = [datetime(2026, 11, 28, 14, minute, second) for minute, second in ((2, 5), (3, 5), (2, 50))]
    assert need_seconds([*at, None]) == [True, False, True, False]
