"""The Pythons of this machine: found by findpython, in conda's environments and by hand; named "3.13t" for short.

Finding starts none of them; what a short name means is known once those that may be meant were asked.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from ..display.i18n import tr
from .added_pythons import added_pythons
from .interpreters import OLDEST, PythonError, PythonInfo, probe

# As the files of interpreters are called: python3.13t, pypy3.11.
_FILE = re.compile(r"(?P<kind>python|pypy|graalpy)(?P<version>\d+(?:\.\d+)*)(?P<free>t?)")
_SHORT = re.compile(r"(?P<kind>cpython|python|pypy|graalpy)?-?(?P<version>\d+(?:\.\d+){0,2})?(?P<free>t?)")
_CPYTHON = {"python": "cpython"}


def find_pythons() -> list[str]:
    """Paths of this interpreter and of all others, each real file once. Starts none of them.

    Those whose file says that they are too old are left out.
    """
    found: dict[Path, str] = {}
    for path in (sys.executable, *added_pythons(), *_of_findpython(), *_of_conda()):
        # What lies in "shims" is a script that starts one of the others.
        if Path(path).parent.name == "shims":
            continue
        file = Path(path).resolve()
        hint = _Wanted.of_file(file.name)
        if path == sys.executable or hint is None or not hint.too_old:
            found.setdefault(file, path)
    return list(found.values())


def free_threaded() -> tuple[str, ...]:
    """Paths of this machine's interpreters that have no GIL."""
    return tuple(info.path for info in all_pythons() if info.gil is False)


def python_named(name: str, ask: Callable[[str], PythonInfo] = probe) -> PythonInfo:
    """The interpreter of a path, of a name on PATH, or of a short name: "3.13", "3.13t", "pypy".

    Of several with one short name it is this one, else the newest, else the one found first.

    Raises
    ------
    PythonError
        As `probe`; where nothing that was found has this name, with what there is.
    """
    wanted = _Wanted.of(name)
    if wanted is None:
        return ask(name)
    if wanted.too_old:
        said = tr("Python {name} is too old; choose a Python {version} or newer")
        raise PythonError(said.format(name=name, version=".".join(map(str, OLDEST))))
    others: list[str] = []
    able: list[str] = []
    for path in find_pythons():
        hint = _Wanted.of_file(Path(path).resolve().name)
        (able if hint is None or hint.may_be(wanted) else others).append(path)
    asked = list(_asked(able, ask))
    fitting = [info for info in asked if wanted.is_met(info)]
    if fitting:
        return max(fitting, key=lambda info: (info.path == sys.executable, _numbers(info.version)))
    there = sorted({info.name for info in chain(asked, _asked(others, ask))}, key=_numbers)
    said = tr("no Python {name} was found, only {names}; choose one of them, or give the path of another")
    raise PythonError(said.format(name=name, names=", ".join(there)))


def all_pythons() -> list[PythonInfo]:
    """Every interpreter that was found and answers, this one first; each build once."""
    found: dict[tuple[str, str], PythonInfo] = {}
    for info in _asked(find_pythons(), probe):
        found.setdefault((info.implementation, info.name), info)
    return list(found.values())


def _asked(paths: Iterable[str], ask: Callable[[str], PythonInfo]) -> Iterator[PythonInfo]:
    for path in paths:
        try:
            yield ask(path)
        except PythonError:
            continue  # `list` says why


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What a short name, or a file's name, says: an implementation or None, numbers, free-threaded or not."""

    kind: str | None
    numbers: tuple[int, ...]
    free: bool

    @classmethod
    def of(cls, name: str) -> _Wanted | None:
        """None where it is no short name."""
        found = _SHORT.fullmatch(name)
        if found is None or not (found["version"] or found["kind"] in ("pypy", "graalpy")):
            return None
        # "python3.13" is a program's name as well.
        return None if found["kind"] == "python" and _on_path(name) else cls._of(found)

    @classmethod
    def of_file(cls, name: str) -> _Wanted | None:
        """None where the file does not say it."""
        found = _FILE.match(name)
        return cls._of(found) if found is not None and "." in found["version"] else None

    @classmethod
    def _of(cls, found: re.Match[str]) -> _Wanted:
        kind = found["kind"]
        return cls(kind=_CPYTHON.get(kind, kind), numbers=_numbers(found["version"] or ""), free=bool(found["free"]))

    @property
    def too_old(self) -> bool:
        return bool(self.numbers) and self.numbers[:2] < OLDEST[: len(self.numbers)]

    def may_be(self, wanted: _Wanted) -> bool:
        """Whether a file called so may be what is wanted."""
        both = min(len(self.numbers), len(wanted.numbers))
        kinds = {self.kind, wanted.kind or "cpython"}
        return self.numbers[:both] == wanted.numbers[:both] and len(kinds) == 1 and self.free == wanted.free

    def is_met(self, info: PythonInfo) -> bool:
        """Whether an interpreter is what is wanted."""
        same = _numbers(info.version)[: len(self.numbers)] == self.numbers
        return same and info.implementation == (self.kind or "cpython") and info.free_threaded == self.free


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def _on_path(name: str) -> bool:
    import shutil

    return shutil.which(name) is not None


def _of_findpython() -> Iterator[str]:
    """PATH, pyenv's, uv's, asdf's, Rye's, Windows' registry and macOS' frameworks."""
    from findpython.providers import ALL_PROVIDERS

    for kind in ALL_PROVIDERS.values():
        paths: list[Path] = []
        # RuntimeError: there is no home.
        with suppress(OSError, RuntimeError):
            # Its own search starts each of them; the paths alone are known without.
            provider = kind.create()
            paths += (version.executable for version in provider.find_pythons()) if provider is not None else ()
        for folder in dict.fromkeys(path.parent for path in paths):
            yield from map(str, sorted((path for path in paths if path.parent == folder), key=_by_name))


def _by_name(path: Path) -> tuple[bool, int, str]:
    """ "python" first, then the name that says most."""
    return path.stem != "python", -len(path.name), path.name


def _of_conda() -> Iterator[str]:
    """Of the environments that conda, mamba and micromamba have written down, and of those that stand beside them."""
    prefixes = []
    try:
        text = (Path.home() / ".conda" / "environments.txt").read_text(encoding="utf-8", errors="replace")
        prefixes += [Path(line.strip()) for line in text.splitlines() if line.strip()]
    except (OSError, RuntimeError):  # there is no conda, or no home
        pass
    roots = [os.environ.get("CONDA_PREFIX"), os.environ.get("MAMBA_ROOT_PREFIX")]
    for root in (Path(root) for root in roots if root):
        prefixes += [root, *sorted((root / "envs").glob("*"))]
    name = "python.exe" if sys.platform == "win32" else "bin/python"
    for prefix in prefixes:
        if prefix.is_absolute() and (prefix / name).is_file():
            yield str(prefix / name)
