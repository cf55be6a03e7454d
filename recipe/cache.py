"""What prove.py makes once and uses again: its tools and a stand-in channel for each Python.

Two runs may share the folder: each thing is made by one of them, under a name of its own, and then renamed.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MAKE_CHANNEL = Path(__file__).resolve().with_name("make_channel.py")
TOOLS = ("py-rattler==0.28.0", "py-rattler-build==0.73.0", "packaging==26.3", "PyYAML==6.0.3")
# What nobody used for so long is deleted; another run may be using what is younger.
FORGET_AFTER_S = 30 * 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Cache:
    """A folder of finished things, each named by the hash of what it depends on."""

    folder: Path

    @classmethod
    def of_user(cls) -> Cache:
        """The folder that $SPEEDUPLAB_CONDA_CACHE names, else one under the user's cache."""
        chosen = os.environ.get("SPEEDUPLAB_CONDA_CACHE")
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        return cls(folder=(Path(chosen) if chosen else base / "speeduplab-conda").absolute())

    def tools(self) -> Path:
        """The Python of a virtual environment that has rattler and rattler-build."""

        def fill(venv: Path) -> None:
            subprocess.run([sys.executable, "-m", "venv", venv], check=True)
            pip = [str(venv / "bin" / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
            subprocess.run([*pip, *TOOLS], check=True)

        return self._made("tools", (*TOOLS, sys.version, sys.base_prefix), fill) / "bin" / "python"

    def channel(self, python: Path, make: Callable[[Path], None]) -> Path:
        """The stand-in channel for a Python, made unless its script and that Python are the same as last time."""
        version = subprocess.check_output([python, "-VV"], text=True)
        parts = (MAKE_CHANNEL.read_text("utf-8"), version, str(python))
        return self._made(f"channel-{version.split()[1]}", parts, make)

    def _made(self, family: str, parts: tuple[str, ...], fill: Callable[[Path], None]) -> Path:
        """The finished folder of these parts, filled now by whoever comes first."""
        place = self.folder / f"{family}-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:12]}"
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / f"{place.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not place.exists():
                unfinished = Path(tempfile.mkdtemp(prefix="unfinished-", dir=self.folder))
                fill(unfinished)
                unfinished.rename(place)
            os.utime(place)
        return place

    def forget(self) -> None:
        """Delete the tools and channels, finished or not, that nobody used for a month."""
        for pattern in ("tools-*", "channel-*", "unfinished-*"):
            for place in self.folder.glob(pattern):
                if place.is_dir() and time.time() - place.stat().st_mtime > FORGET_AFTER_S:
                    shutil.rmtree(place, ignore_errors=True)
