"""Where the C++ extension lies for each Python: beside this program, and in the user's cache for all others.

One folder holds those of several Pythons, each with its ABI tag in its name, so a host finds its own. It is named after
the sources: what was built from others is never loaded.
"""

from __future__ import annotations

import os
import re
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from shutil import rmtree

from ..machine.user_folders import cache_place

_CORE = Path(__file__).parents[1]
_WHOSE = "built-from"
# How `_digest` names a folder; whatever else lies there is none of ours.
_BUILD = re.compile(r"[0-9a-f]{16}")


def native_dirs() -> str | None:
    """The folders in which a host looks for the extension, as PATH names several; None where there is none."""
    built = native_dir()
    folders = [*([built] if built is not None else []), *([str(cached)] if (cached := _cached_folder()) else [])]
    return os.pathsep.join(folders) or None


def native_dir() -> str | None:
    """Folder of this program's own extension; None where it is not built. Imports only its parents."""
    spec = find_spec("speeduplab.core._native")
    return None if spec is None or not spec.origin else str(Path(spec.origin).parent)


def sources() -> Path | None:
    """The folder with CMakeLists.txt and cpp: where they were installed, or the checkout; None where neither is."""
    own = native_dir()
    for folder in (*([Path(own)] if own is not None else []), _CORE, _CORE.parent):
        if (folder / "CMakeLists.txt").is_file() and (folder / "cpp" / "bindings.cpp").is_file():
            return folder
    return None


def cache_folder(source: Path) -> Path:
    """Where extensions built from these sources are kept."""
    return _caches() / _digest(source)


def _cached_folder() -> Path | None:
    # Nobody pays for the digest who has never built one.
    if not _caches().is_dir() or (source := sources()) is None:
        return None
    folder = cache_folder(source)
    return folder if folder.is_dir() else None


def say_whose(source: Path) -> None:
    """Leave word in the folder of a build of which installation it is."""
    (cache_folder(source) / _WHOSE).write_text(str(source.resolve()), encoding="utf-8")


def remove_older(source: Path) -> tuple[Path, ...]:
    """Remove what was built from other sources of this installation, or of one that is gone; which folders those were.

    What another installation of this user has built stays: it would miss it. A file that is in use stays as well where
    the system does not let go of it, until the next build.
    """
    mine, here = cache_folder(source), str(source.resolve())
    others = (one for one in _caches().iterdir() if one != mine and _BUILD.fullmatch(one.name) and one.is_dir())
    gone = tuple(one for one in others if _is_of(one, here))
    for one in gone:
        rmtree(one, ignore_errors=True)
    return gone


def _is_of(folder: Path, here: str) -> bool:
    try:
        whose = (folder / _WHOSE).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return True  # of a program that left no word
    return whose == here or not (Path(whose) / "CMakeLists.txt").is_file()


def _caches() -> Path:
    return cache_place() / "native"


@cache
def _digest(source: Path) -> str:
    found = sha256()
    cpp = (path for path in (source / "cpp").rglob("*") if path.suffix in (".cpp", ".hpp"))
    for path in (source / "CMakeLists.txt", *sorted(cpp)):
        found.update(f"{path.relative_to(source).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return found.hexdigest()[:16]
