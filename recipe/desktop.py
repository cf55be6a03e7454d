"""A desktop for tests: an X server of its own, programs started as an icon starts them, windows found by class.

Linux only; needs Xvfb and xdotool. Everything started here is ended here.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PATIENCE_S = 30.0
NOBODY = 65534


class DesktopError(RuntimeError):
    """A program that did not do what its icon promises."""


@contextlib.contextmanager
def display() -> Iterator[str]:
    """An X server with nothing on it; yields its name (":7")."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        if not number:
            raise DesktopError("Xvfb ended before it had a display")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a home folder and a display, and nothing else in the environment.

    As root the person is `nobody`, for whom an environment installed by root is read-only.
    """

    home: Path
    display: str | None

    @property
    def data(self) -> Path:
        """Where this person's menu entries and run files live."""
        return self.home / ".local" / "share"

    @property
    def config(self) -> Path:
        """Where this person's settings live."""
        return self.home / ".config"

    def own_home(self) -> None:
        """Give everything in the home folder to this person."""
        if os.geteuid() == 0:
            for path in (self.home, *self.home.rglob("*")):
                os.chown(path, NOBODY, NOBODY, follow_symlinks=False)

    def environment(self) -> dict[str, str]:
        """What a program started from a menu inherits here."""
        env = {"HOME": str(self.home), "PATH": "/usr/bin:/bin"}
        return env if self.display is None else {**env, "DISPLAY": self.display}

    def start(self, command: Sequence[str], extra: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        """Start a program in a session of its own, its messages in one pipe."""
        as_nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        return subprocess.Popen(
            command,
            env={**self.environment(), **(extra or {})},
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            **as_nobody,  # type: ignore[call-overload]  # the same keywords, or none
        )

    def run(self, command: Sequence[str]) -> tuple[int, str]:
        """Run a program to its end; its status and what it said."""
        program = self.start(command)
        try:
            said, _ = program.communicate(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            end(program)
            raise DesktopError(f"{command} did not end in {PATIENCE_S:.0f} s") from None
        return program.returncode, said

    def windows(self, wm_class: str) -> list[str]:
        """The numbers of the visible windows of a class."""
        search = ["xdotool", "search", "--onlyvisible", "--class", f"^{wm_class}$"]
        done = subprocess.run(search, capture_output=True, text=True, env=self.environment(), check=False)
        return done.stdout.split()

    def await_windows(self, wm_class: str, count: int, program: subprocess.Popen[str]) -> list[str]:
        """Wait until so many windows of a class are visible; their numbers."""
        deadline = time.monotonic() + PATIENCE_S
        while len(found := self.windows(wm_class)) < count:
            if program.poll() not in (None, 0):
                raise DesktopError(f"{program.args} ended with {program.returncode}: {end(program)}")
            if time.monotonic() > deadline:
                raise DesktopError(f"{program.args} shows no window of class {wm_class}: {end(program)}")
            time.sleep(0.01)
        return found

    def await_title(self, wm_class: str, ending: str, program: subprocess.Popen[str]) -> str:
        """Wait until the title of a window of a class ends so; that title."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            for window in self.windows(wm_class):
                ask = ["xdotool", "getwindowname", window]
                done = subprocess.run(ask, capture_output=True, text=True, env=self.environment(), check=False)
                if done.stdout.strip().endswith(ending):
                    return done.stdout.strip()
            time.sleep(0.05)
        raise DesktopError(f"{program.args} shows no window whose title ends in {ending!r}: {end(program)}")

    def press(self, window: str, keys: str) -> None:
        """Press keys in a window, through the X server as a keyboard would."""
        for command in (["windowfocus", "--sync", window], ["key", keys]):
            subprocess.run(["xdotool", *command], env=self.environment(), check=True, capture_output=True)


def ended_by_itself(program: subprocess.Popen[str], patience_s: float = 10.0) -> bool:
    """Whether a program ends with status 0 within the time."""
    try:
        return program.wait(patience_s) == 0
    except subprocess.TimeoutExpired:
        return False


def end(program: subprocess.Popen[str]) -> str:
    """End a program and all it started; returns what it had said."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)
    if program.stdout is None or program.stdout.closed:
        return ""
    said, _ = program.communicate()
    return said.strip()
