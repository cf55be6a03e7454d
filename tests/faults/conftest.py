"""What the tests of faults share: scripts that stand in for a bench host or a Python, and nothing left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from stand_in_host import PRELUDE


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str], Path]:
    """Makes a script that stands in for the bench host."""

    def make(body: str) -> Path:
        path = tmp_path / "stand_in.py"
        path.write_text(PRELUDE + body, encoding="utf-8")
        return path

    return make


@pytest.fixture
def no_child_left() -> Iterator[None]:
    """A test that leaves a process behind has failed."""
    yield
    left = [one for one in psutil.Process().children(recursive=True) if one.status() != psutil.STATUS_ZOMBIE]
    for one in left:
        one.kill()
    assert not left, f"left behind: {left}"
