"""What prove.py keeps is made once, whole or not at all, and deleted by age only."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from recipe_files import load

if sys.platform != "linux":
    pytest.skip("prove.py is for Linux: it locks by flock", allow_module_level=True)

cache_module = load("cache")
PYTHON = Path(sys.executable)


@pytest.fixture
def cache(tmp_path: Path) -> Any:
    return cache_module.Cache(folder=tmp_path / "cache")


def test_two_runs_make_a_channel_once(cache: Any) -> None:
    made: list[Path] = []
    start = Barrier(2)

    def run() -> Path:
        start.wait()
        return cache.channel(PYTHON, made.append)

    with ThreadPoolExecutor(2) as pool:
        first, second = (future.result() for future in [pool.submit(run), pool.submit(run)])
    assert first == second
    assert first.is_dir()
    assert len(made) == 1


def test_channel_that_could_not_be_finished_is_made_anew(cache: Any) -> None:
    def broken(folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space left"):
        cache.channel(PYTHON, broken)
    assert not any(cache.channel(PYTHON, lambda _: None).iterdir())


def test_only_what_is_old_is_forgotten(cache: Any) -> None:
    for name in ("channel-old", "channel-young", "unfinished-old", "pictures"):
        (cache.folder / name).mkdir(parents=True)
        if name != "channel-young":
            os.utime(cache.folder / name, (0, 0))
    cache.forget()
    assert {path.name for path in cache.folder.iterdir()} == {"channel-young", "pictures"}
