"""What an interpreter says of itself when it is asked.

`probe` runs a program: only one that the user has or has named, for a bounded time.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from threading import Lock, Timer
from typing import Any

from ..bench.strategies import STRATEGIES
from ..display.i18n import tr
from ..display.titles import python_name
from .environment import BENCH_MAIN, bench_environment, empty_folder
from .exit_verdict import why_not_started
from .process import kill_group, own_group
from .tether import Tether

OLDEST = (3, 10)
PROBE_LIMIT_S = 20.0
ANSWER_MAX = 1 << 16
_VERSION = "import sys; print('.'.join(map(str, sys.version_info[:3])))"


class PythonError(ValueError):
    """A path that is no Python for a bench host; the text names it, the rule and the remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonInfo:
    """What an interpreter says of itself.

    Attributes
    ----------
    path
        Absolute; the links of virtual environments are not followed.
    gil
        None where it cannot say, because there always is one (before 3.13).
    unavailable
        For each strategy the reason why it cannot run there, as a sentence, or None.
    build
        How it was built, as `bench.build` says; empty where it was not asked.
    printed
        The first line that it printed before its answer; it was passed over.
    """

    path: str
    version: str
    implementation: str
    gil: bool | None
    unavailable: dict[str, str | None]
    build: dict[str, Any] = field(default_factory=dict)
    printed: str = ""

    @property
    def free_threaded(self) -> bool:
        """Whether it was built to run without a GIL, on or off."""
        return bool(self.build.get("free_threaded", self.gil is False))

    @property
    def name(self) -> str:
        """ "3.13.1t"."""
        return python_name(self.version, self.implementation, self.gil)


# What `probe` was last told, by absolute path.
_told: dict[str, PythonInfo] = {}


@lru_cache
def this_python() -> PythonInfo:
    """The interpreter that runs this program, probed once.

    Raises
    ------
    PythonError
        As `probe`.
    """
    return probe(sys.executable)


def probe(path: str | Path) -> PythonInfo:
    """Ask an interpreter what it is; a bare name is looked for on PATH.

    Raises
    ------
    PythonError
        If it does not exist, is no Python, is older than 3.10, or does not answer in 20 s.
    """
    python = _located(str(path))
    status, answer = ask(python, str(BENCH_MAIN), "--probe")
    info = _understood(python, answer) if status == 0 else None
    if info is not None:
        _told[python] = info
        return info
    status, version = ask(python, "-c", _VERSION)
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version.strip())
    if status == 0 and found:
        if tuple(map(int, found.groups())) < OLDEST:
            raise _refused(tr("{python} is Python {version}, which is too old"), python, version=version.strip())
        raise _refused(tr("{python} cannot run a bench host: {said}"), python, said=_why(answer))
    if dead := re.search(r"^Fatal Python error: .*", answer, re.MULTILINE):
        raise _refused(tr("{python} does not start: {said}"), python, said=dead[0].rstrip(". "))
    raise _refused(tr("{python} is no Python: {said}"), python, said=_why(answer))


def known(path: str) -> PythonInfo:
    """What the interpreter at an absolute path said when it was last asked; it is asked now if it never was.

    Raises
    ------
    PythonError
        As `probe`.
    """
    return _told.get(path) or probe(path)


def chatter(path: str) -> str:
    """The first line that an interpreter printed before its answer, as far as it was asked; it was passed over."""
    told = _told.get(path)
    # Whose machine it is nobody needs to know.
    return told.printed.replace(os.path.expanduser("~"), "~") if told is not None else ""  # noqa: PTH111


def _refused(problem: str, python: object, **values: object) -> PythonError:
    """The problem with its values, and what to do."""
    said = tr("{problem}; give the path of a Python {version} or newer")
    version = f"{OLDEST[0]}.{OLDEST[1]}"
    return PythonError(said.format(problem=problem.format(python=python, **values), version=version))


def _located(path: str) -> str:
    place = Path(os.path.expanduser(path))  # noqa: PTH111  # Path.expanduser raises where there is no home
    if place.name == path:
        found = shutil.which(path)
        if found is None:
            raise _refused(tr("{python} is not on PATH"), path or tr("a path without a name"))
        place = Path(found)
    try:
        exists, is_folder = place.exists(), place.is_dir()
    except (OSError, ValueError) as error:
        raise _refused(tr("{python} is no path ({error})"), f"{path!r:.80}", error=error) from None
    if not exists:
        raise _refused(tr("{python} does not exist"), place)
    if is_folder:
        inside = next((one for one in (place / "bin/python", place / "python.exe") if one.is_file()), None)
        if inside is None:
            raise _refused(tr("{python} is a folder"), place)
        raise PythonError(tr("{python} is a folder; did you mean {inside}?").format(python=place, inside=inside))
    return os.path.abspath(place)  # noqa: PTH100  # resolve() would leave the virtual environment


def ask(python: str, *arguments: str, limit_s: float | None = None) -> tuple[int, str]:
    """Start an interpreter: its exit status, and what it said on both streams, as far as an answer can be long.

    Raises
    ------
    PythonError
        If it cannot be started, or does not end in time: 20 s, unless another limit is given.
    """
    with empty_folder() as folder:
        return _ask_in(folder, PROBE_LIMIT_S if limit_s is None else limit_s, python, *arguments)


def _ask_in(folder: Path, limit_s: float, python: str, *arguments: str) -> tuple[int, str]:
    tether = Tether()
    try:
        process = subprocess.Popen(
            [python, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env=bench_environment(),
            **own_group(),
            **tether.options,
        )
    except OSError as error:
        tether.cut()
        raise PythonError(f"{python} cannot be started: {why_not_started(error)}") from None
    try:
        tether.hold(process.pid)
        said = _answer(process, limit_s)
    finally:
        # Also after Ctrl+C: whatever it is, nobody waits for it any more.
        if process.returncode is None:
            kill_group(process.pid)
        tether.cut()
        status = process.wait()
    if said is None:
        raise _refused(tr("{python} did not answer within {limit} s"), python, limit=f"{limit_s:g}")
    return status, said.decode("utf-8", "replace")


def _answer(process: subprocess.Popen[bytes], limit_s: float) -> bytes | None:
    """What it says until it ends; None if that was not to be waited for."""
    late: list[bool] = []

    def end() -> None:
        late.append(True)
        kill_group(process.pid)

    timer = Timer(limit_s, end)
    timer.daemon = True
    with _asking.end_with(end):
        timer.start()
        assert process.stdout is not None
        try:
            with process.stdout:
                said = process.stdout.read(ANSWER_MAX)
            if len(said) == ANSWER_MAX:  # whatever it is, it need not go on
                kill_group(process.pid)
            process.wait()
        finally:
            timer.cancel()
    return None if late else said


class _Asking:
    """The questions that wait for an answer, so that nobody has to wait for them."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._ends: set[Callable[[], None]] = set()

    @contextmanager
    def end_with(self, end: Callable[[], None]) -> Iterator[None]:
        with self._lock:
            self._ends.add(end)
        try:
            yield
        finally:
            with self._lock:
                self._ends.discard(end)

    def stop(self) -> None:
        with self._lock:
            for end in self._ends:
                end()


_asking = _Asking()


def stop_asking() -> None:
    """Let every question that waits for an answer fail at once; from any thread."""
    _asking.stop()


def _understood(python: str, answer: str) -> PythonInfo | None:
    """The answer, in the last line; warnings may stand before it."""
    try:
        said: Any = json.loads(_last_line(answer))
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or said.keys() != {"version", "implementation", "gil", "build", "unavailable"}:
        return None
    missing = said["unavailable"]
    if not isinstance(said["build"], dict) or not isinstance(missing, dict) or missing.keys() != STRATEGIES.keys():
        return None
    before = answer.strip().splitlines()[:-1]
    return PythonInfo(path=python, printed=before[0][:200] if before else "", **said)


def _why(answer: str) -> str:
    """The line that tells most: the first of what a program complains of, the last of a traceback."""
    lines = answer.strip().splitlines()
    if not lines or any(line.startswith("Traceback") for line in lines):
        return _last_line(answer)
    return lines[0].rstrip(".")


def _last_line(answer: str) -> str:
    lines = answer.strip().splitlines()
    return lines[-1].rstrip(".") if lines else tr("it says nothing")
