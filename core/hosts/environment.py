"""How a bench host is called: its command, the environment that it finds, and where it stands.

What a user sets for their programs stays; what would disturb the protocol or the clock goes. No host looks for
modules in the folder that this program was started in: a file named random.py there would be run.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ..machine.environment_facts import is_unwanted
from .native_builds import native_dirs

BENCH_MAIN = Path(__file__).resolve().parents[1] / "bench" / "__main__.py"
NATIVE_DIR = "SPEEDUPLAB_NATIVE_DIR"
PREFIX = "slab-"  # short, see below
# Fork servers make sockets some 50 characters below, and their paths may have 104 bytes on macOS.
BASE_MAX = 53


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
def run_folder() -> Iterator[Path | None]:
    """A folder for the temporary files of a run's hosts, as those that are killed leave some; None on a full disk.

    Folders of runs that were killed themselves are removed first.
    """
    try:
        base = tempfile.gettempdir()  # raises where no folder can be written
    except OSError:
        yield None
        return
    if len(base) > BASE_MAX and Path("/tmp").is_dir():
        base = "/tmp"
    remove_abandoned(Path(base))
    with _folder(base) as folder:
        yield folder


@contextmanager
def empty_folder() -> Iterator[Path]:
    """A folder with nothing in it, to start another Python in; the root where the disk is full."""
    with _folder(None) as folder:
        yield folder or Path(os.path.abspath(os.sep))  # noqa: PTH100  # with its drive


@contextmanager
def _folder(base: str | None) -> Iterator[Path | None]:
    """A folder of our own that is removed afterwards, and held for as long by a lock, which ends with the process."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=base))
    except OSError:
        yield None
        return
    held = _locked(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if held is not None:
            os.close(held)


def remove_abandoned(base: Path, *, older_than_s: float = 60.0) -> None:
    """Removes our own folders in `base` that nobody holds any more; younger ones may be about to be held."""
    if sys.platform == "win32":
        return
    for folder in base.glob(f"{PREFIX}*"):
        with suppress(OSError):  # another run was faster
            about = folder.lstat()
            held = None
            if about.st_uid == os.getuid() and time.time() - about.st_mtime >= older_than_s:
                held = _locked(folder)
            if held is not None:
                shutil.rmtree(folder, ignore_errors=True)
                os.close(held)


def _locked(folder: Path) -> int | None:
    """A descriptor that holds the folder; None where another process does, or where the system has no such locks."""
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(held)
        return None
    return held


def temporary_in(folder: Path) -> dict[str, str]:
    """The variables that put a program's temporary files into `folder`."""
    return dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
