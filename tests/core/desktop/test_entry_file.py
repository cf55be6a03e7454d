"""A .desktop file: what is written is read back, and what others wrote is understood."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speeduplab.core.desktop.entry_file import entry_lines, entry_text, program_of, with_icon

CONDA = """[Desktop Entry]
Type=Application
Encoding=UTF-8
Name=Speedup Lab (course)
Exec=bash -c '"/opt/my env/bin/speeduplab" --reset-settings'
Terminal=false
Icon={_escape_desktop_string(self.render_key('icon')}
Comment=x
[Desktop Action new]
Exec=other
"""


@pytest.mark.parametrize(
    "program", ["/usr/bin/speeduplab", "/a b/speeduplab", '/ö/$x`y"z/sp', "/100 %/sp", "/back\\slash/sp", "/it's/sp"]
)
def test_the_program_of_an_entry_is_read_back_whatever_its_folder_is_called(program):
    assert program_of(entry_lines(entry_text([program], "speeduplab"))) == Path(program)


@given(folder=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20))
def test_every_folder_survives(folder):
    program = f"/x/{folder.replace('/', '')}/speeduplab"
    assert program_of(entry_lines(entry_text([program], "speeduplab"))) == Path(program)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
@pytest.mark.parametrize("program", ["/usr/bin/speeduplab", "/my env ö/100 %/speeduplab"])
def test_the_desktop_s_own_tool_finds_no_fault(tmp_path, program):
    file = tmp_path / "speeduplab.desktop"
    file.write_text(entry_text([program, "-P", "-m", "speeduplab.gui"], "speeduplab"), encoding="utf-8")
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_program_within_the_shell_of_conda_s_entries_is_found():
    assert program_of(entry_lines(CONDA)) == Path("/opt/my env/bin/speeduplab")


@pytest.mark.parametrize("line", ["", "Exec=", "Exec='", 'Exec=bash -c "\'"'])
def test_an_entry_that_starts_nothing_has_no_program(line):
    assert program_of(entry_lines(f"[Desktop Entry]\n{line}\n")) is None


def test_a_new_icon_changes_nothing_else():
    broken = "{_escape_desktop_string(self.render_key('icon')}"
    assert with_icon(CONDA, "/i\\1.svg") == CONDA.replace(broken, "/i\\1.svg")
    assert entry_lines(with_icon("[Desktop Entry]\nName=x\n", "a"))["Icon"] == "a"
