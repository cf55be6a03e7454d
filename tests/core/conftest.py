"""What the tests of hosts and runs share: scripts that stand in for a bench host, and nothing left behind."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.teams import team_kind
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
def short_folder() -> Iterator[Path]:
    """A temporary folder with a path that is short enough for sockets in it."""
    with tempfile.TemporaryDirectory(prefix="t") as name:
        yield Path(name)


@pytest.fixture
def no_child_left() -> Iterator[None]:
    """A test that leaves a process behind has failed."""
    yield
    left = [one for one in psutil.Process().children(recursive=True) if one.status() != psutil.STATUS_ZOMBIE]
    for one in left:
        one.kill()
    assert not left, f"left behind: {left}"


@pytest.fixture(autouse=True)
def _only_what_runs_here(request: pytest.FixtureRequest) -> None:
    """Skip a case for a strategy that this installation lacks, with its reason (Python's headers were missing, say)."""
    case = getattr(request.node, "callspec", None)
    params = case.params if case else {}
    key = params.get("strategy") or getattr(params.get("cell"), "strategy", None)
    if key in STRATEGIES and (missing := team_kind(STRATEGIES[key].team).unavailable(STRATEGIES[key].backend)):
        # Too old a Python is nothing that is missing here.
        pytest.skip(f"not this Python: {missing}" if "and this is" in missing else missing)
