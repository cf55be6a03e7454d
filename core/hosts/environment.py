"""How a bench host is called: its command, the environment that it finds, and where it stands.

What a user sets for their programs stays; what would disturb the protocol or the clock goes. No host looks for
modules in the folder that this program was started in: a file named random.py there would be run.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ..machine.environment_facts import is_unwanted
from .native_builds import native_dirs

BENCH_MAIN = Path(__file__).resolve().parents[1] / "bench" / "__main__.py"
NATIVE_DIR = "SPEEDUPLAB_NATIVE_DIR"


def bench_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a bench host, made from `base` or else from that of this process."""
    given = os.environ if base is None else base
    environment = {name: value for name, value in given.items() if not is_unwanted(name, value)}
    # From 3.11 on: workers that are spawned run `python -c`, which looks into the working directory first.
    environment["PYTHONSAFEPATH"] = "1"
    if folders := environment.pop("PYTHONPATH", ""):
        environment["PYTHONPATH"] = _from_anywhere(folders)
    native = native_dirs()
    if native is not None:
        environment[NATIVE_DIR] = native
    return environment


def without_gil_wish(environment: Mapping[str, str]) -> dict[str, str]:
    """The same without PYTHON_GIL=0, which ends every Python that has a GIL built in at its start."""
    return {name: value for name, value in environment.items() if (name, value) != ("PYTHON_GIL", "0")}


def _from_anywhere(folders: str) -> str:
    """A search path without the working directory, whose other folders mean the same wherever a program stands."""
    try:
        here = Path.cwd()
    except OSError:  # deleted
        here = Path(os.sep)
    return os.pathsep.join(str(here / folder) for folder in folders.split(os.pathsep) if folder not in ("", "."))


@contextmanager
def empty_folder() -> Iterator[Path]:
    """A folder with nothing in it, to start another Python in; the root where the disk is full."""
    try:
        folder = tempfile.TemporaryDirectory(prefix="slab-", ignore_cleanup_errors=True)
    except OSError:
        yield Path(os.path.abspath(os.sep))  # noqa: PTH100  # with its drive
        return
    with folder as path:
        yield Path(path)


def temporary_in(folder: Path) -> dict[str, str]:
    """The variables that put a program's temporary files into `folder`."""
    return dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
