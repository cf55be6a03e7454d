"""`speeduplab desktop`, what doctor says of the menu, and the shortcuts of other systems."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from speeduplab.core.cli.main import main
from speeduplab.core.desktop import DesktopError, shortcuts

linux = pytest.mark.skipif(sys.platform != "linux", reason="the menu of Linux")


@pytest.fixture
def data(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "usr"))
    return tmp_path / "data"


@linux
def test_install_and_remove_say_what_they_did(data, capsys):
    assert main(["desktop", "install"]) == 0
    assert "Speedup Lab is in the applications menu: " in capsys.readouterr().out
    assert (data / "applications" / "speeduplab.desktop").is_file()
    assert main(["desktop", "remove"]) == 0
    assert "Speedup Lab is no longer in the applications menu." in capsys.readouterr().out


def test_another_word_is_wrong_usage_and_names_the_two(data, capsys):
    assert main(["desktop", "instal"]) == 2
    assert "install" in capsys.readouterr().err


@linux
def test_a_menu_that_cannot_be_written_gives_status_1_and_a_sentence(data, capsys):
    data.write_text("no folder")
    assert main(["desktop", "install"]) == 1
    assert "cannot be written" in capsys.readouterr().err


@linux
def test_doctor_names_an_entry_that_points_elsewhere_and_the_command_that_mends_it(data):
    from speeduplab.core.cli.doctor import _menu_entry

    assert "speeduplab desktop install" in _menu_entry({}).text
    entry = data / "applications" / "speeduplab.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text("[Desktop Entry]\nExec=/old/speeduplab %F\nIcon=speeduplab\n")
    check = _menu_entry({})
    assert check.ok is None
    assert check.text == f"{entry} points elsewhere: /old/speeduplab"
    assert check.remedy == "speeduplab desktop install puts it right"


def test_shortcuts_of_other_systems_are_asked_for_as_pyshortcuts_takes_them(monkeypatch, tmp_path):
    asked = {}

    def make_shortcut(script, **options):
        asked.update(options, script=script)
        return object()

    folders = SimpleNamespace(startmenu=str(tmp_path), desktop=str(tmp_path))
    fake = SimpleNamespace(make_shortcut=make_shortcut, get_folders=lambda: folders)
    monkeypatch.setitem(sys.modules, "pyshortcuts", fake)
    monkeypatch.setattr(sys, "platform", "win32")
    assert shortcuts.make() == ("Speedup Lab is in the start menu",)
    assert " " not in asked["script"].split()[0]
    assert (asked["terminal"], asked["desktop"], asked["startmenu"]) == (False, False, True)
    (tmp_path / "Speedup Lab.lnk").touch()
    assert shortcuts.unmake() == ("Speedup Lab is no longer there",)
    assert shortcuts.unmake() == ("there was no shortcut of Speedup Lab to remove",)


def test_the_real_pyshortcuts_takes_every_option_that_is_passed():
    real = pytest.importorskip("pyshortcuts", reason="pyshortcuts is for Windows and macOS, not this system")
    takes = inspect.signature(real.make_shortcut).parameters
    assert {"script", "name", "description", "terminal", "desktop", "startmenu"} <= takes.keys()


def test_without_pyshortcuts_the_refusal_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyshortcuts", None)
    with pytest.raises(DesktopError, match="pip install 'speeduplab\\[desktop\\]'"):
        shortcuts.make()
