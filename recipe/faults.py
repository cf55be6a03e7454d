"""What an installed package must bear: no display, folders nobody may write to, a move, its own removal.

Used by prove.py; Linux only.
"""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import conda_local
import desktop
import menus
from checks import SUFFIX, WM_CLASS, command, note, require


def bear(prefix: Path, second: Path, person: desktop.Person, work: Path) -> None:
    """No display, a read-only home, a moved environment: the program says so or works."""
    blind = desktop.Person(person.home, None)
    status, said = blind.run([command(prefix)])
    require(status == 1 and said.strip() and "Traceback" not in said, f"without a display: {status}, {said}")
    note(f"no display: status {status}, {said.strip()!r}")

    locked = desktop.Person(work / f"locked {prefix.parent.name}", person.display)
    locked.home.mkdir(mode=0o555)
    with read_only(prefix):
        for folder in (prefix, locked.home):
            require(locked.run(["test", "-w", str(folder)])[0] == 1, f"{folder} must not be writable")
        opens(locked, [command(prefix)], "a read-only home, a read-only environment")

    moved = second.with_name(f"{second.name} moved ö")
    second.rename(moved)
    opens(person, [str(moved / "bin" / "python"), "-m", "speeduplab.gui"], "a moved environment, by python -m")


@contextmanager
def read_only(prefix: Path) -> Iterator[None]:
    """Nobody but root can make or delete anything in a prefix.

    Its folders only: files are hard links into rattler's cache and share their permissions with it.
    """
    folders = ["find", str(prefix), "-type", "d", "-exec", "chmod"]
    subprocess.run([*folders, "a-w", "{}", "+"], check=True)
    try:
        yield
    finally:
        subprocess.run([*folders, "u+w", "{}", "+"], check=True)


def opens(person: desktop.Person, words: Sequence[str], where: str) -> None:
    """A window comes up and nothing is said that looks like a failure."""
    program = person.start(words)
    try:
        person.await_windows(WM_CLASS, 1, program)
    finally:
        said = desktop.end(program)
    require("Traceback" not in said, f"{where}: {said}")
    note(f"{where}: the window opens")


def removal(found: Sequence[menus.Entry], prefix: Path, person: desktop.Person, channels: Sequence[Path]) -> None:
    """Removing the package takes the program and its entries away, and leaves what the person made as it was."""
    before = _own_files(person)
    settings = person.config / WM_CLASS / f"{WM_CLASS}.ini"
    require(settings in before, f"there are no settings to keep: {settings}")
    runs = [path for path in before if path.name.endswith(SUFFIX)]
    require(runs, "there is no run file to keep")
    menus.remove(list(found), person.data, person.config)
    conda_local.remove(prefix, "speeduplab", channels)
    left = sorted(prefix.rglob("*speeduplab*"))
    require(not left, f"removing the package leaves {left}")
    still = {path.name for path in (person.data / "applications").glob("*")} & {entry.file_name for entry in found}
    require(not still, f"removing the package leaves the entries {still}")
    after = _own_files(person)
    changed = [path for path in before if after.get(path) != before[path]]
    require(not changed, f"removing the package took or changed {changed}")
    note(f"removed: program, compiled files and entries gone; settings and {len(runs)} run files unchanged")


def _own_files(person: desktop.Person) -> dict[Path, str]:
    """The hashes of a person's files but those that belong to the menu."""
    files = [path for path in person.home.rglob("*") if path.is_file() and path.name != "mimeapps.list"]
    own = [path for path in files if not {"applications", "mime"} & set(path.parts)]
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in own}
