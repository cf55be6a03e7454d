"""The commands with which the README's tour begins, run as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from command_line import COMMAND
from patience import GIVE_UP_S

README = Path(__file__).parents[3] / "README.md"
pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the commands are a shell's")


def test_the_tour_begins_with_a_gate_that_is_met_and_advice(tmp_path: Path) -> None:
    found = re.search(r"<!-- tour -->\n *```sh\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    home = tmp_path / "home"
    home.mkdir()
    environment = {
        **os.environ,
        "HOME": str(home),
        "PATH": f"{Path(COMMAND).parent}{os.pathsep}{os.environ['PATH']}",
    }
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", found[1]],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=2 * GIVE_UP_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Required cpp-serial>=5x: met: C++ one thread" in done.stdout
    assert "Required results=equal: met: Results equal: 9,592" in done.stdout
    assert "\nUse C++ one thread: " in done.stdout
