"""What an installed package must do on somebody's desktop; each check raises ProofError with a sentence.

Used by prove.py; Linux only.
"""

from __future__ import annotations

import shlex
import statistics
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import desktop
import menus

WM_CLASS = "speeduplab"
SUFFIX = ".speedup.jsonl"
RUN_TYPE = "application/x-speeduplab-run"
# Fewer than this many colours is an empty window.
FEWEST_COLOURS = 24
# How much longer the window may take after the icon than after the command.
LARGEST_RATIO = 1.25
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


def by_icon(entry: menus.Entry) -> list[str]:
    """What a desktop runs for an entry: its Exec line split as a shell would."""
    return shlex.split(entry.lines["Exec"])


def validate(name: str, text: str, work: Path) -> None:
    """Hold a .desktop file to the standard."""
    file = work / name
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
    # menuinst writes this key, which the standard no longer knows and every desktop passes over.
    said = [
        line for line in done.stdout.splitlines() if 'key "Encoding" in group "Desktop Entry" is deprecated' not in line
    ]
    require(done.returncode == 0 and not said, f"{name} is not valid: {done.stdout}")


def menu(prefix: Path, second: Path, person: desktop.Person, work: Path) -> list[menus.Entry]:
    """Install the entries of a prefix; they are valid, and those of two environments do not meet."""
    found, other = menus.entries(prefix), menus.entries(second)
    for key in ("name", "file_name"):
        shared = {getattr(e, key) for e in found} & {getattr(e, key) for e in other}
        require(not shared, f"two environments share {shared}")
    menus.install(found, person.data, person.config)
    for entry in other:
        # Every line is validated but one: menuinst puts single quotes around a command of several words or of a
        # path with a space. Desktops accept them, the standard does not, so such an Exec is replaced here; that
        # it works is shown by starting it.
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
        grab = [str(prefix / "bin" / "python"), "-c", GRAB, window, str(picture)]
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


def seconds_to_window(words: Sequence[str], person: desktop.Person, extra: Mapping[str, str]) -> float:
    """From the start of a command to its window on the screen."""
    began = time.monotonic()
    program = person.start(words, extra)
    try:
        person.await_windows(WM_CLASS, 1, program)
        return time.monotonic() - began
    finally:
        desktop.end(program)


def compare_launches(entry: menus.Entry, prefix: Path, person: desktop.Person) -> None:
    """The shortcut takes hardly longer than the command typed in an activated environment.

    Activated means what `conda activate` leaves behind: the prefix's bin first in PATH, and CONDA_PREFIX. Rounds
    are interleaved in alternating order; a busy machine gets a second chance with more of them.
    """
    activated = {"CONDA_PREFIX": str(prefix), "PATH": f"{prefix / 'bin'}:{person.environment()['PATH']}"}
    sides: dict[str, tuple[list[str], dict[str, str]]] = {
        "icon": (by_icon(entry), {}),
        "typed": (["speeduplab"], activated),
    }
    for rounds in (5, 15):
        found: dict[str, list[float]] = {side: [] for side in sides}
        for number in range(rounds):
            for side in sorted(sides, reverse=number % 2 == 1):
                words, extra = sides[side]
                found[side].append(seconds_to_window(words, person, extra))
        icon_s, typed_s = statistics.median(found["icon"]), statistics.median(found["typed"])
        said = f"{icon_s:.2f} s after the icon, {typed_s:.2f} s after the command in an activated environment"
        note(f"window {said}: ratio {icon_s / typed_s:.2f} of medians of {rounds} rounds")
        if icon_s <= LARGEST_RATIO * typed_s:
            return
    raise ProofError(f"the window must be there at most {LARGEST_RATIO} times as late by the icon: {said}")


def double_click(found: Sequence[menus.Entry], prefix: Path, person: desktop.Person) -> None:
    """A run file is known by its name and opened while a window is open; its name is data, never a command."""
    file = person.home / f"my ö; touch bad $(touch bad) run{SUFFIX}"
    options = ["--num", "1e5", "--strategy", "serial", "--effort", "quick", "--save", str(file)]
    status, said = person.run([command(prefix), "run", *options])
    require(status == 0 and file.is_file(), f"speeduplab run ended with {status}: {said}")
    _, said = person.run(["gio", "info", "--attributes=standard::content-type", str(file)])
    require(f"standard::content-type: {RUN_TYPE}\n" in said, f"{file.name} must be of type {RUN_TYPE}, got {said}")
    programs = [person.start(by_icon(found[0]))]
    try:
        person.await_windows(WM_CLASS, 1, programs[0])
        # By the type, mimeapps.list and the entry, as a file manager finds the program.
        programs.append(person.start(["gio", "open", str(file)]))
        person.await_windows(WM_CLASS, 2, programs[1])
        title = person.await_title(WM_CLASS, " - Speedup Lab", programs[1])
        require(programs[0].poll() is None, "the first window ended when a file was opened")
        require(not (person.home / "bad").exists() and not Path("/bad").exists(), "a file's name was run as a command")
        note(f"gio open {file.name!r} ({RUN_TYPE}): a second window, {title!r}; the first stays")
    finally:
        for program in programs:
            desktop.end(program)
