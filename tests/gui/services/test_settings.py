"""Settings come back as they were kept, and never keep the window from opening."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from PySide6.QtCore import QByteArray
from speeduplab.gui.services.settings import (
    RECENT_MAX,
    Remembered,
    Settings,
    geometry_from_text,
    geometry_to_text,
    remember_recent,
)

KEPT = Remembered(
    geometry="00ff",
    theme="dark",
    language="de",
    view="table",
    basis="warm",
    log=True,
    panel_open=False,
    plan={"workload": "primes", "num": 10**12, "workers": [1, 2], "rounds": None},
    recent=("/a/ä, b.speedup.jsonl",),
    pythons=("/opt/python3.13t",),
)


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    Settings(tmp_path / "s.ini").save(KEPT)
    assert Settings(tmp_path / "s.ini").load() == KEPT


def test_the_first_start_has_defaults(tmp_path: Path) -> None:
    assert Settings(tmp_path / "s.ini").load() == Remembered()


def test_reset_forgets_everything(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.save(KEPT)
    settings.reset()
    assert Settings(tmp_path / "s.ini").load() == Remembered()


@pytest.mark.parametrize(
    "content",
    [
        "\x00\x01 nonsense",
        "[General]\ntheme=17\nlog=maybe\nplan=[1\nrecent=true\n",
        '[General]\ntheme="[1, 2]"\nlog="\\"yes\\""\nrecent="[1, 2]"\nplan="[[[["\n',
    ],
)
def test_broken_settings_are_ignored(tmp_path: Path, content: str) -> None:
    path = tmp_path / "s.ini"
    path.write_text(content)
    assert Settings(path).load() == Remembered()


def test_one_broken_value_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    Settings(path).save(KEPT)
    path.write_text(path.read_text().replace("log=true", "log=perhaps"))
    found = Settings(path).load()
    assert (found.log, found.theme) == (False, "dark")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "flat").write_text("")
    Settings(tmp_path / "flat" / "s.ini").save(KEPT)


def test_the_latest_file_comes_first_and_none_twice(tmp_path: Path) -> None:
    recent: tuple[str, ...] = ()
    for name in ("a", "b", "a"):
        recent = remember_recent(recent, tmp_path / name)
    assert recent == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_only_ten_files_are_remembered(tmp_path: Path) -> None:
    recent: tuple[str, ...] = ()
    for number in range(30):
        recent = remember_recent(recent, tmp_path / str(number))
    assert len(recent) == RECENT_MAX


def test_geometry_survives_as_text() -> None:
    assert geometry_from_text(geometry_to_text(QByteArray(b"\x01\xff"))) == QByteArray(b"\x01\xff")


def test_geometry_that_is_none_of_ours_is_ignored() -> None:
    assert geometry_from_text("window") is None


def test_the_option_resets_the_settings_before_the_window_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "speeduplab" / "speeduplab.ini"
    Settings(path).save(KEPT)
    done = subprocess.run(
        [sys.executable, "-m", "speeduplab.gui", "--reset-settings", "--screenshot", str(tmp_path / "window.png")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=GIVE_UP_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = Settings(path).load()
    assert (found.theme, found.view, found.recent, found.pythons) == ("system", "runtime", (), ())


def test_what_another_window_has_opened_meanwhile_is_seen(tmp_path: Path) -> None:
    here, there = Settings(tmp_path / "s.ini"), Settings(tmp_path / "s.ini")
    assert here.load().recent == ()
    there.save(KEPT)
    assert here.load().recent == KEPT.recent


def test_one_window_waits_until_the_other_has_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("speeduplab.gui.services.settings.LOCK_MS", GIVE_UP_S * 1000)
    first, second = (Settings(tmp_path / "settings.ini") for _ in range(2))
    entered: list[str] = []

    def other() -> None:
        with second.alone():
            entered.append("second")

    with first.alone():
        thread = threading.Thread(target=other)
        thread.start()
        thread.join(0.05)
        entered.append("first")
    thread.join()
    assert entered == ["first", "second"]


def test_a_folder_that_cannot_be_written_does_not_keep_the_settings_from_being_read(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "missing" / "settings.ini")
    with settings.alone():
        assert settings.load() == Remembered()
