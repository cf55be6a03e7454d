"""A room in the test's own folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from speeduplab.core.board.room import Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "room")


@pytest.fixture
def arriving(tmp_path: Path) -> Path:
    folder = tmp_path / "arriving"
    folder.mkdir()
    return folder
