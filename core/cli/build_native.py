"""`speeduplab doctor --build-native`: the C++ extension for another Python, into the user's cache.

CMake builds it from the sources that this program was built from. What is missing is said before anything starts.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..hosts.environment import bench_environment
from ..hosts.found_pythons import python_named
from ..hosts.interpreters import PythonInfo, probe
from ..hosts.native_builds import cache_folder, remove_older, say_whose, sources

OLDEST_PYBIND11 = 3
ASK_LIMIT_S = 20
STEP_LIMIT_S = 900
_ASK = "import json, sysconfig as s; print(json.dumps([s.get_path('include'), s.get_config_var('EXT_SUFFIX')]))"
_LAST_LINES = 12


class BuildError(Exception):
    """No extension was built; the text says what is missing, or what the compiler said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """An extension, the Python that can load it, and the folders of older ones that went."""

    python: PythonInfo
    file: Path
    removed: tuple[Path, ...] = ()


def build(name: str) -> Built:
    """Build the extension for a Python, given as for `run --python`, and have that Python load it.

    Raises
    ------
    PythonError
        If it is no Python for a bench host.
    BuildError
        If something is missing, or the build fails.
    """
    python = python_named(name)
    source = sources()
    if source is None:
        raise BuildError("this installation has no C++ sources; install speeduplab again")
    include, suffix = _headers(python)
    lacks = [*_missing(), *_without_headers(python, include)]
    if lacks:
        raise BuildError("\n".join(("this is missing:", *lacks)))
    folder = cache_folder(source)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="unfinished-", dir=folder.parent) as work:
            file = _compiled(source, Path(work), python, include)
            kept = folder / f"_native{suffix}"
            file.replace(kept)  # at once: a host may look for it right now
            say_whose(source)
    except OSError as error:
        raise BuildError(f"{error.filename or folder} cannot be written: {error.strerror or error}") from None
    asked = probe(python.path)
    if reason := asked.unavailable["cpp-serial"]:
        kept.unlink()
        raise BuildError(f"it was built, but does not load: {reason}")
    # Only now: until this one loads, an older one may be of use.
    return Built(python=asked, file=kept, removed=remove_older(source))


def as_object(built: Built) -> dict[str, Any]:
    """What was built as plain values."""
    python = {"path": built.python.path, "version": built.python.version, "free_threaded": built.python.free_threaded}
    return {"format": "speeduplab-native", "version": 1, "python": python, "file": str(built.file)}


def _headers(python: PythonInfo) -> tuple[Path, str]:
    """Where an interpreter's headers should be, and how the names of its extensions end."""
    try:
        done = subprocess.run(
            [python.path, "-c", _ASK],
            capture_output=True,
            text=True,
            timeout=ASK_LIMIT_S,
            check=True,
            env=bench_environment(),
            stdin=subprocess.DEVNULL,
        )
        include, suffix = json.loads(done.stdout)
        return Path(include), str(suffix or ".so")
    except (OSError, ValueError, TypeError, subprocess.SubprocessError) as error:
        raise BuildError(f"{python.path} does not say where its headers are: {error}") from None


def _without_headers(python: PythonInfo, include: Path) -> Iterator[str]:
    if not (include / "Python.h").is_file():
        minor = ".".join(python.version.split(".")[:2])
        remedy = f"Debian: apt install libpython{minor}-dev; other installations bring them"
        yield f"headers of Python {python.name}: no Python.h in {include} ({remedy})"


def _missing() -> Iterator[str]:
    """What this machine lacks, with the command that installs it."""
    if _tool("cmake") is None:
        yield "CMake (pip install cmake, conda install cmake)"
    if sys.platform != "win32" and _tool("ninja") is None and _tool("make") is None:
        yield "Ninja or Make (pip install ninja, conda install ninja)"
    # On Windows CMake finds Visual Studio by itself.
    names = [os.environ.get("CXX") or "", "c++", "g++", "clang++"]
    if sys.platform != "win32" and not any(name and shutil.which(name.split()[0]) for name in names):
        yield "a C++20 compiler (Debian: apt install g++, macOS: xcode-select --install, conda install cxx-compiler)"
    if _pybind11() is None:
        yield f"pybind11 {OLDEST_PYBIND11} or newer (pip install 'pybind11>=3', conda install 'pybind11>=3')"


def _pybind11() -> Path | None:
    """Its folder for CMake, beside this Python."""
    try:
        major = int(importlib.metadata.version("pybind11").partition(".")[0])
    except (importlib.metadata.PackageNotFoundError, ValueError):
        return None
    spec = importlib.util.find_spec("pybind11")
    if major < OLDEST_PYBIND11 or spec is None or spec.origin is None:
        return None
    import pybind11

    return Path(pybind11.get_cmake_dir())


def _tool(name: str) -> str | None:
    """On PATH, or beside this Python, where pip puts it."""
    return shutil.which(name) or shutil.which(name, path=os.path.dirname(sys.executable))  # noqa: PTH120


def _compiled(source: Path, work: Path, python: PythonInfo, include: Path) -> Path:
    """The extension, built in a folder of its own."""
    ninja, build_folder = _tool("ninja"), work / "build"
    configure: list[str | Path] = [
        _tool("cmake") or "cmake",
        *("-S", source, "-B", build_folder),
        *(("-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={ninja}") if ninja and sys.platform != "win32" else ()),
        "-DSPEEDUPLAB_EXTENSION=ON",
        f"-DPython_EXECUTABLE={python.path}",
        # An interpreter that was moved still names the folder of its build elsewhere.
        f"-DPython_INCLUDE_DIR={include}",
        f"-Dpybind11_DIR={_pybind11()}",
    ]
    _step("configure", configure)
    _step("build", [_tool("cmake") or "cmake", "--build", build_folder, "--config", "Release", "--target", "_native"])
    files = [path for end in (".so", ".pyd", ".dylib") for path in build_folder.rglob(f"_native*{end}")]
    if not files:
        raise BuildError("CMake built no extension")
    return files[0]


def _step(name: str, command: list[str | Path]) -> None:
    try:
        done = subprocess.run(
            [str(part) for part in command],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=STEP_LIMIT_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"CMake could not {name}: {error}") from None
    if done.returncode:
        last = "\n".join(done.stdout.strip().splitlines()[-_LAST_LINES:])
        raise BuildError(f"CMake could not {name}; it ended with {done.returncode} after saying:\n{last}")
