"""What an installed package must do on somebody's desktop; each check raises ProofError with a sentence.

Used by prove.py; Linux only.
"""

from __future__ import annotations

import shlex
import shutil
import statistics
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import conda_local
import desktop
import menus

WM_CLASS = "speeduplab"
SUFFIX = ".speedup.jsonl"
# Fewer than this many colours is an empty window.
FEWEST_COLOURS = 24
# Counts the colours of a window and keeps its picture; run by the installed Python, which has Qt.
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
image = application.primaryScreen().grabWindow(int(sys.argv[1])).toImage()
image.save(sys.argv[2])
print(len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}))
"""


class ProofError(RuntimeError):
    """The package does not do what it must."""


@contextmanager
def step(title: str) -> Iterator[None]:
    """Say what was done and how long it took."""
    began = time.monotonic()
    yield
    print(f"{time.monotonic() - began:6.1f} s  {title}", flush=True)


def note(text: str) -> None:
    """Say what has been found to hold."""
    print(f"          {text}", flush=True)


def require(holds: object, text: str) -> None:
    """Raise with a sentence if something does not hold."""
    if not holds:
        raise ProofError(text)


def command(prefix: Path) -> str:
    """The program in a prefix."""
    return str(prefix / "bin" / "speeduplab")


def by_icon(entry: menus.Entry, *files: Path) -> list[str]:
    """What a desktop runs for an entry: its Exec line split as a shell would, opened files behind it."""
    return [*shlex.split(entry.lines["Exec"]), *map(str, files)]


def validate(name: str, text: str, work: Path) -> None:
    """Hold a .desktop file to the standard."""
    file = work / name
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
    require(done.returncode == 0 and not done.stdout, f"{name} is not valid: {done.stdout}")


def menu(prefix: Path, second: Path, person: desktop.Person, work: Path) -> list[menus.Entry]:
    """Install the entries of a prefix; they are valid, and those of two environments do not meet."""
    found, other = menus.entries(prefix), menus.entries(second)
    for key in ("name", "file_name"):
        shared = {getattr(e, key) for e in found} & {getattr(e, key) for e in other}
        require(not shared, f"two environments share {shared}")
    menus.install(found, person.data, person.config)
    for entry in other:
        # The validator refuses the single quotes that menuinst puts around a command of several words, though
        # desktops accept them; all but those is held to the letter.
        lines = entry.lines if len(entry.command) == 1 else {**entry.lines, "Exec": "speeduplab"}
        validate(entry.file_name, menus.desktop_text(lines), work)
    person.own_home()
    note(f"menu: {', '.join(entry.name for entry in found)}")
    return found


def launch(entry: menus.Entry, person: desktop.Person, picture: Path, prefix: Path) -> None:
    """The icon's command opens a window of the right class with something in it, and Ctrl+Q closes it."""
    program = person.start(by_icon(entry))
    try:
        (window,) = person.await_windows(WM_CLASS, 1, program)
        grab = [prefix / "bin" / "python", "-c", GRAB, window, picture]
        colours = 0
        deadline = time.monotonic() + 10
        while colours < FEWEST_COLOURS and time.monotonic() < deadline:  # shown is not yet painted
            colours = int(subprocess.check_output(grab, env=person.environment(), stderr=subprocess.DEVNULL))
        require(colours >= FEWEST_COLOURS, f"the window shows {colours} colours: is it blank?")
        person.press(window, "ctrl+q")
        require(desktop.ended_by_itself(program), f"{entry.name} did not end with status 0 after Ctrl+Q")
    finally:
        said = desktop.end(program)
    require("Traceback" not in said, said)
    note(f"{entry.name}: window of class {WM_CLASS}, {colours} colours, closed by Ctrl+Q")


def seconds_to_window(words: Sequence[str], person: desktop.Person) -> float:
    """From the start of a command to its window on the screen."""
    began = time.monotonic()
    program = person.start(words)
    try:
        person.await_windows(WM_CLASS, 1, program)
        return time.monotonic() - began
    finally:
        desktop.end(program)


def compare_launches(entry: menus.Entry, prefix: Path, person: desktop.Person, rounds: int = 3) -> None:
    """The shortcut against the command typed in a shell that is activated already."""
    typed = ["bash", "-c", f'export CONDA_PREFIX="{prefix}" PATH="{prefix}/bin:$PATH"; exec speeduplab']
    pairs = [(seconds_to_window(by_icon(entry), person), seconds_to_window(typed, person)) for _ in range(rounds)]
    icon_s, typed_s = (statistics.median(times) for times in zip(*pairs, strict=True))
    note(f"window {icon_s:.2f} s after the icon, {typed_s:.2f} s after the command: ratio {icon_s / typed_s:.2f}")


def double_click(found: Sequence[menus.Entry], prefix: Path, person: desktop.Person) -> None:
    """A run file is opened while a window is open: neither is lost; its name is data, never a command."""
    opener = next(entry for entry in found if entry.globs)
    require(list(opener.globs.values()) == ["*" + SUFFIX], f"the menu opens {opener.globs}")
    file = person.home / f"my ö; touch bad $(touch bad) run{SUFFIX}"
    options = ["--num", "1e5", "--strategy", "serial", "--effort", "quick", "--save", str(file)]
    status, said = person.run([command(prefix), "run", *options])
    require(status == 0 and file.is_file(), f"speeduplab run ended with {status}: {said}")
    programs = [person.start(by_icon(found[0]))]
    try:
        person.await_windows(WM_CLASS, 1, programs[0])
        desktop_file = person.data / "applications" / opener.file_name
        words = ["gio", "launch", str(desktop_file), str(file)] if shutil.which("gio") else by_icon(opener, file)
        programs.append(person.start(words))
        person.await_windows(WM_CLASS, 2, programs[1])
        title = person.await_title(WM_CLASS, " - Speedup Lab", programs[1])
        require(programs[0].poll() is None, "the first window ended when a file was opened")
        require(not (person.home / "bad").exists() and not Path("/bad").exists(), "a file's name was run as a command")
        note(f"double-click on {file.name!r} by {words[0]}: a second window, {title!r}; the first stays")
    finally:
        for program in programs:
            desktop.end(program)


def faults(prefix: Path, second: Path, person: desktop.Person, work: Path) -> None:
    """No display, a read-only home, a moved environment: the program says so or works."""
    blind = desktop.Person(person.home, None)
    status, said = blind.run([command(prefix)])
    require(status == 1 and said.strip() and "Traceback" not in said, f"without a display: {status}, {said}")
    note(f"no display: status {status}, {said.strip()!r}")

    locked = desktop.Person(work / f"locked {prefix.parent.name}", person.display)
    locked.home.mkdir(mode=0o555)
    opens(locked, [command(prefix)], "a read-only home, a read-only environment")

    moved = second.with_name(f"{second.name} moved ö")
    second.rename(moved)
    opens(person, [str(moved / "bin" / "python"), "-m", "speeduplab.gui"], "a moved environment, by python -m")


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
    """Removing the package takes the program and its entries away, and leaves what the person made."""
    names = {entry.file_name for entry in found}
    kept = sorted(path for path in person.home.rglob("*") if path.is_file() and not _of_menu(path))
    require(any(path.name.endswith(SUFFIX) for path in kept), "there is no run file to keep")
    menus.remove(list(found), person.data, person.config)
    conda_local.remove(prefix, "speeduplab", channels)
    left = [path for path in prefix.rglob("*speeduplab*") if "__pycache__" not in path.parts]
    require(not left, f"removing the package leaves {left}")
    still = {path.name for path in (person.data / "applications").glob("*")} & names
    require(not still, f"removing the package leaves the entries {still}")
    lost = [path for path in kept if not path.is_file()]
    require(not lost, f"removing the package took {lost}")
    note(f"removed: program and entries gone, {len(kept)} files of the person stay")


def _of_menu(path: Path) -> bool:
    return bool({"applications", "mime"} & set(path.parts)) or path.name == "mimeapps.list"
