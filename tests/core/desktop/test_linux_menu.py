"""The menu of one user: put in, looked at, mended, taken out; in folders of the test."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from speeduplab.core.desktop.entry_file import DesktopError, entry_lines
from speeduplab.core.desktop.linux_menu import ICON_SOURCE, LinuxMenu, slug
from speeduplab.core.runfile import SUFFIX

BROKEN_ICON = "{_escape_desktop_string(self.render_key('icon')}"


@pytest.fixture
def menu(tmp_path) -> LinuxMenu:
    """Of an environment that lies where people have them."""
    environment = tmp_path / "speed lab ö"
    program = environment / "bin" / "speeduplab"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return LinuxMenu(
        data=tmp_path / "data", shared=(tmp_path / "usr",), program=(str(program),), environment=environment
    )


def by_conda(menu: LinuxMenu, *, icon: str = BROKEN_ICON, program: str = "", part: str = "") -> Path:
    """An entry as menuinst 2.5.2 writes it, which fails at its icon."""
    path = menu.data / "applications" / f"speedup-lab_speedup-lab{part}-{slug(menu.environment.name)}.desktop"
    path.parent.mkdir(parents=True, exist_ok=True)
    command = program or menu.program[0]
    path.write_text(
        f"[Desktop Entry]\nName=x\nExec=bash -c '\"{command}\"'\nIcon={icon}\nComment=speeduplab\n", "utf-8"
    )
    return path


def test_an_entry_of_the_program_with_its_icon_and_type_is_made_and_is_well(menu):
    assert menu.problems() is None
    assert f"Speedup Lab is in the applications menu: {menu.entry}" in menu.install()
    assert menu.problems() == ()
    lines = entry_lines(menu.entry.read_text("utf-8"))
    assert lines["Exec"] == f'"{menu.program[0]}" %F'
    assert lines["TryExec"] == menu.program[0]
    (icon,) = (menu.data / "icons").rglob(f"{lines['Icon']}.svg")
    assert icon.read_text("utf-8") == ICON_SOURCE.read_text("utf-8")


def test_the_type_is_that_of_run_files(menu):
    menu.install()
    (kind,) = ElementTree.parse(menu.data / "mime" / "packages" / "speeduplab-run.xml").getroot()
    globs = [part.get("pattern") for part in kind if part.tag.endswith("glob")]
    assert globs == [f"*{SUFFIX}"]
    assert kind.get("type") == entry_lines(menu.entry.read_text("utf-8"))["MimeType"].rstrip(";")


@pytest.mark.skipif(shutil.which("gio") is None, reason="gio is not installed")
@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info is not installed")
@pytest.mark.skipif(shutil.which("update-desktop-database") is None, reason="desktop-file-utils is not installed")
def test_the_desktop_knows_what_opens_a_run_file(menu, tmp_path):
    assert len(menu.install()) == 1
    run = tmp_path / f"a{SUFFIX}"
    run.write_text("{}\n")
    environment = {"XDG_DATA_HOME": str(menu.data), "XDG_DATA_DIRS": "/usr/share", "HOME": str(tmp_path), "LC_ALL": "C"}

    def gio(*words: object) -> str:
        command = ["/usr/bin/gio", *map(str, words)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout

    assert "application/x-speeduplab-run" in gio("info", "-a", "standard::content-type", run)
    assert "speeduplab.desktop" in gio("mime", "application/x-speeduplab-run")


def test_installing_twice_changes_nothing(menu):
    menu.install()
    before = {path: path.read_bytes() for path in menu.data.rglob("*.desktop")}
    menu.install()
    assert {path: path.read_bytes() for path in menu.data.rglob("*.desktop")} == before


def test_removing_takes_out_what_was_put_in_and_no_more(menu):
    theirs = by_conda(menu, program="/elsewhere/bin/speeduplab")
    menu.install()
    assert menu.remove()[0] == "Speedup Lab is no longer in the applications menu"
    assert not menu.entry.exists()
    assert not list(menu.data.rglob("speeduplab*.svg"))
    assert not list((menu.data / "mime" / "packages").iterdir())
    assert theirs.exists() or not Path("/elsewhere/bin/speeduplab").exists()
    assert menu.remove() == ("there was no entry of Speedup Lab to remove",)


def test_an_entry_of_conda_without_its_icon_is_named_and_put_right(menu):
    path = by_conda(menu)
    assert menu.problems() == (f"{path} has no icon: it names {BROKEN_ICON}",)
    assert menu.install()[0] == f"{path} has its icon now"
    assert menu.problems() == ()
    assert not menu.entry.exists()
    assert entry_lines(path.read_text("utf-8"))["Name"] == "x"


def test_an_entry_of_conda_that_is_right_stays_as_it_is(menu, tmp_path):
    icon = tmp_path / "speeduplab.png"
    icon.touch()
    path = by_conda(menu, icon=str(icon))
    before = path.read_text("utf-8")
    assert menu.problems() == ()
    menu.install()
    assert path.read_text("utf-8") == before


def test_an_entry_that_points_elsewhere_is_named_and_points_here_after_install(menu, tmp_path):
    elsewhere = LinuxMenu(data=menu.data, shared=(), program=("/old/bin/speeduplab",), environment=menu.environment)
    elsewhere.install()
    assert menu.problems() == (f"{menu.entry} points elsewhere: /old/bin/speeduplab",)
    menu.install()
    assert menu.problems() == ()


@pytest.mark.parametrize("part", ["", "-reset-settings", "-run"])
def test_entries_of_an_environment_that_was_moved_give_way_to_one_that_starts_it(menu, part):
    path = by_conda(menu, program="/before/bin/speeduplab", part=part)
    assert menu.problems() == (f"{path} points elsewhere: /before/bin/speeduplab",)
    said = menu.install()
    assert said[0] == f"{path} started nothing any more, and is gone"
    assert menu.problems() == ()
    assert menu.entry.exists()


def test_an_entry_of_another_environment_is_none_of_ours(menu, tmp_path):
    other = tmp_path / "other" / "bin" / "speeduplab"
    other.parent.mkdir(parents=True)
    other.touch()
    by_conda(menu, program=str(other))
    assert menu.problems() is None


def test_a_folder_that_cannot_be_written_is_named(menu):
    menu.data.parent.mkdir(exist_ok=True)
    menu.data.write_text("a file")
    with pytest.raises(DesktopError, match="cannot be written"):
        menu.install()


def test_without_a_home_the_refusal_says_what_to_set(monkeypatch):
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    with pytest.raises(DesktopError, match="set HOME or XDG_DATA_HOME"):
        LinuxMenu.of_user().install()


def test_a_tool_that_is_missing_is_said_with_the_package_that_has_it(menu, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda _: None)
    said = menu.install()
    assert any("update-mime-database is missing: install shared-mime-info" in sentence for sentence in said)
    assert menu.problems() == ()
