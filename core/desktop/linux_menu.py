"""The menu of one user on Linux: three files in the XDG folders, and the desktop's own tools to make them known.

desktop-file-utils and shared-mime-info read the folders anew; what they are not there for is said, not done by us.
The type's default program is never set: the entry says what it opens, and what a user chose stays chosen.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .entry_file import MIME_TYPE, NAME, TITLE, DesktopError, entry_lines, entry_text, program_of, with_icon

ICON_SOURCE = Path(__file__).resolve().parents[2] / "gui" / "icons" / f"{NAME}.svg"
_MIME_XML = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
    <comment>{TITLE} run</comment>
    <glob pattern="*.speedup.jsonl"/>
    <icon name="{NAME}"/>
  </mime-type>
</mime-info>
"""
# What makes a folder's files known, and the package that has it.
_TOOLS = (
    (("update-mime-database",), "mime", "shared-mime-info"),
    (("update-desktop-database",), "applications", "desktop-file-utils"),
)
_LIMIT_S = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class LinuxMenu:
    """Where entries lie, and which program is meant.

    Attributes
    ----------
    data
        The user's data folder, in which files are made.
    shared
        The system's, in which they are only looked for.
    program
        The command that opens the window.
    environment
        The folder that the program is installed in.
    """

    data: Path
    shared: tuple[Path, ...]
    program: tuple[str, ...]
    environment: Path

    @classmethod
    def of_user(cls) -> LinuxMenu:
        """This user's menu, and this environment's program."""
        home = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        # Without a home nothing expands: `install` then says that the folder cannot be made.
        expanded = os.path.expanduser(home)  # noqa: PTH111  # Path.expanduser raises
        folders = tuple(Path(folder) for folder in shared.split(":") if folder)
        return cls(data=Path(expanded), shared=folders, program=own_program(), environment=Path(sys.prefix))

    @property
    def entry(self) -> Path:
        return self.data / "applications" / f"{NAME}.desktop"

    @property
    def _type(self) -> Path:
        return self.data / "mime" / "packages" / f"{NAME}-run.xml"

    @property
    def _icon(self) -> Path:
        return self.data / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"

    def install(self) -> tuple[str, ...]:
        """Make the files, mend what conda's tool wrote of this environment, let the desktop read them, and say so.

        Raises
        ------
        DesktopError
            If there is no folder for them, or it cannot be written.
        """
        if not self.data.is_absolute():
            raise DesktopError(f"{self.data} is no folder for menu entries: set HOME or XDG_DATA_HOME")
        said: list[str] = []
        try:
            self._write(self._icon, ICON_SOURCE.read_text("utf-8"))
            said += self._mend_others()
            if not self._of_conda():
                self._write(self.entry, entry_text(self.program, NAME))
                self._write(self._type, _MIME_XML)
                said.append(f"{TITLE} is in the applications menu: {self.entry}")
        except OSError as error:
            place = error.filename or self.data
            raise DesktopError(f"{place} cannot be written: {error.strerror or error}; make it writable") from None
        return (*said, *self._make_known())

    def remove(self) -> tuple[str, ...]:
        """Take the files away, and say so; what conda put in goes with its package.

        Raises
        ------
        DesktopError
            If one cannot be removed.
        """
        gone = []
        for path in (self.entry, self._type, self._icon):
            try:
                path.unlink()
                gone.append(path)
            except FileNotFoundError:
                continue
            except OSError as error:
                raise DesktopError(f"{path} cannot be removed: {error.strerror or error}") from None
        if not gone:
            return (f"there was no entry of {TITLE} to remove",)
        return (f"{TITLE} is no longer in the applications menu", *self._make_known())

    def problems(self) -> tuple[str, ...] | None:
        """What is wrong with the entries of this environment; None where it has none."""
        own = [(path, lines) for path, lines, _ in self._entries() if self._is_ours(path, lines)]
        found = [said for path, lines in own if (said := self._problem(path, lines))]
        return tuple(found) if own else None

    def _problem(self, path: Path, lines: dict[str, str]) -> str:
        program = program_of(lines)
        if program is None or not _same(program, Path(self.program[0])):
            return f"{path} points elsewhere: {program or 'to nothing'}"
        if not self._has_icon(lines.get("Icon", "")):
            return f"{path} has no icon: it names {lines.get('Icon') or 'none'}"
        return ""

    def _is_ours(self, path: Path, lines: dict[str, str]) -> bool:
        """Whether an entry is this environment's: it starts its program, or did so before the folder was moved."""
        program = program_of(lines)
        if program is not None and _same(program, Path(self.program[0])):
            return True
        return path.name == self.entry.name or (path.name in self._conda_names and not _exists(program))

    @property
    def _conda_names(self) -> frozenset[str]:
        """The files that conda's menuinst makes for an environment of this name."""
        name = slug(Path(self.environment).name)
        parts = ("", "-reset-settings", "-run")
        return frozenset(f"speedup-lab_speedup-lab{part}-{name}.desktop" for part in parts)

    def _of_conda(self) -> bool:
        return any(path.name != self.entry.name and self._is_ours(path, lines) for path, lines, _ in self._entries())

    def _mend_others(self) -> Iterator[str]:
        """Give conda's entries of this environment their icon; those of a folder that was moved go."""
        for path, lines, text in list(self._entries()):
            if path == self.entry or not self._is_ours(path, lines) or not self._problem(path, lines):
                continue
            if not os.access(path, os.W_OK):
                yield f"{path} cannot be mended: it belongs to the system; ask who installed it"
            elif not _exists(program_of(lines)):
                path.unlink()
                yield f"{path} started nothing any more, and is gone"
            else:
                self._write(path, with_icon(text, str(self._icon)))
                yield f"{path} has its icon now"

    def _entries(self) -> Iterator[tuple[Path, dict[str, str], str]]:
        """Every entry that names the program, of the user and of the system."""
        for folder in (self.data, *self.shared):
            for path in sorted((folder / "applications").glob("*.desktop")):
                try:
                    text = path.read_text("utf-8", "replace")
                except OSError:
                    continue
                if NAME in text:
                    yield path, entry_lines(text), text

    def _has_icon(self, icon: str) -> bool:
        """Whether it is a file, or a name that the icon folders have."""
        if icon.startswith("/"):
            return Path(icon).is_file()
        if not icon or "/" in icon or "{" in icon:
            return False
        places = [folder / kind for folder in (self.data, *self.shared) for kind in ("icons", "pixmaps")]
        return any(next(place.rglob(f"{icon}.*"), None) is not None for place in places)

    def _write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}.part")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)

    def _make_known(self) -> Iterator[str]:
        """Run the desktop's tools; a sentence for each that is missing or fails."""
        for command, folder, package in _TOOLS:
            if not (self.data / folder).is_dir():
                continue
            program = shutil.which(command[0])
            if program is None:
                yield f"{command[0]} is missing: install {package}, or log in anew, for double-clicks on run files"
                continue
            try:
                done = subprocess.run(
                    [program, *command[1:], str(self.data / folder)],
                    capture_output=True,
                    text=True,
                    errors="replace",
                    timeout=_LIMIT_S,
                    check=False,
                )
            except (OSError, subprocess.TimeoutExpired) as error:
                yield f"{command[0]}: {error}"
                continue
            if done.returncode:
                yield f"{command[0]}: {(done.stderr.strip().splitlines() or [str(done.returncode)])[-1]}"


def own_program() -> tuple[str, ...]:
    """The script of this environment, or the interpreter with the window's module where there is none."""
    folders = (Path(sys.executable).parent, Path(sysconfig.get_path("scripts")))
    script = next((folder / NAME for folder in folders if (folder / NAME).is_file()), None)
    return (str(script),) if script is not None else (sys.executable, "-P", "-m", f"{NAME}.gui")


def slug(text: str) -> str:
    """ASCII letters, digits and hyphens, as menuinst names its files."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[_\-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def _exists(program: Path | None) -> bool:
    return program is not None and program.is_file()


def _same(one: Path, other: Path) -> bool:
    """Whether two paths are one program, by whatever links of folders."""
    return one == other or (one.name == other.name and one.parent.resolve() == other.parent.resolve())
