"""The installed command, for the tests that start it as a person would."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from patience import GIVE_UP_S
from speeduplab.core.runfile import data_folder

COMMAND = str(Path(sysconfig.get_path("scripts")) / ("speeduplab.exe" if sys.platform == "win32" else "speeduplab"))
SAME = "All strategies returned the same result: True"


def speeduplab(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [COMMAND, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=GIVE_UP_S,
        check=False,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
    )


def quick(*more: str) -> list[str]:
    """Arguments of a run that takes a moment."""
    return ["run", "--num", "1000", "--strategy", "serial", "--rounds", "1", *more]


def saved() -> list[Path]:
    """The run files that a test has made in the data folder."""
    return sorted(data_folder().glob("*")) if data_folder().is_dir() else []
