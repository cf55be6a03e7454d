"""What `doctor` looks at: everything that is known to spoil a measurement or to keep a part from running.

Each check says what it found and what to do; none raises.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..bench.strategies import STRATEGIES
from ..hosts.environment import BENCH_MAIN, bench_environment, empty_folder
from ..hosts.interpreters import PythonError, this_python
from ..machine.machine_card import count
from ..machine.processor import saving_power
from ..machine.user_folders import NO_HOME
from ..runfile import data_folder

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

CHILD_LIMIT_S = 20
BUSY = 0.5
_LONGEST_NAME = len("Compiled modules")  # of the checks
# In a child, because Qt aborts the process where it cannot start.
_ASK_WINDOW = "from speeduplab.gui.app.platform_check import why_no_window; print(why_no_window() or '')"
_ASK_CLOCK = "import time; print(time.perf_counter_ns())"
# What comes before it is printed by what starts with every Python: .pth files, sitecustomize.
_MARK = "speeduplab answers:"
_AGAIN = "install speeduplab again"


class ChildError(Exception):
    """A child process without an answer; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at.

    Attributes
    ----------
    ok
        None where it is no fault but worth knowing.
    remedy
        What to do; empty where nothing is needed.
    """

    name: str
    ok: bool | None
    text: str
    remedy: str = ""


def checks(card: Mapping[str, Any]) -> Iterator[Check]:
    """All checks of this machine, whose card is given; each is made when it is asked for, as some take seconds."""
    looked_at: tuple[Callable[[Mapping[str, Any]], Check], ...] = (
        _native,
        _clocks,
        _bench_host,
        _window,
        _menu_entry,
        _data_folder,
        _bytecode,
        _cores,
        _load,
        _power,
        _governor,
    )
    for look in looked_at:
        yield look(card)


def _native(card: Mapping[str, Any]) -> Check:
    build = card.get("native")
    if build is None:
        reason = str(card.get("native_reason"))
        if "SPEEDUPLAB_LEVEL" in reason:
            return Check(name="C++ extension", ok=False, text=reason, remedy="set it to one of these, or unset it")
        return Check(
            name="C++ extension",
            ok=False,
            text=f"missing: {reason}",
            remedy="install a C++ compiler and Python's headers (Debian: g++ python3-dev), then this program again",
        )
    text = f"{build['compiler']}, {build['flags']}, pybind11 {build['pybind11']}"
    if not build["optimised"]:
        return Check(
            name="C++ extension", ok=False, text=f"built without optimisation: {text}", remedy="build a Release"
        )
    return Check(name="C++ extension", ok=True, text=text)


def _clocks(card: Mapping[str, Any]) -> Check:
    """Spans of several processes, and of C++, share one axis only if they read one clock."""
    name = "Clocks"
    before = time.perf_counter_ns()
    try:
        child = int(_child(_ASK_CLOCK))
    except (ChildError, ValueError) as error:
        return Check(name=name, ok=False, text=f"a child process did not say the time: {error}", remedy=_AGAIN)
    if not before <= child <= time.perf_counter_ns():
        text = "another process reads another clock than this one: timelines of processes will not line up"
        return Check(name=name, ok=False, text=text, remedy="compare medians only, not timelines")
    if card.get("native") is not None:
        from .. import _native as native

        low, seen, high = time.perf_counter_ns(), native.perf_counter_ns(), time.perf_counter_ns()
        if not low <= seen <= high:
            return Check(name=name, ok=False, text="C++ reads another clock than Python", remedy="please report this")
    return Check(name=name, ok=True, text="child processes and C++ read the same clock as Python")


def _bench_host(_: Mapping[str, Any]) -> Check:
    """Also says which strategies cannot run, and why."""
    try:
        info = this_python()
    except PythonError as error:
        return Check(name="Bench host", ok=False, text=f"does not start: {error}", remedy=_AGAIN)
    if info.printed:
        return Check(
            name="Bench host",
            ok=None,
            text=f"starts, but Python prints before it answers: {info.printed!r}",
            remedy="it is passed over; a sitecustomize or usercustomize does that, and takes its time in each start",
        )
    missing = [f"{STRATEGIES[key].title}: {reason}" for key, reason in info.unavailable.items() if reason]
    if missing:
        return Check(name="Bench host", ok=None, text="starts; cannot run every strategy", remedy="\n".join(missing))
    return Check(name="Bench host", ok=True, text="starts, and can run every strategy")


def _window(_: Mapping[str, Any]) -> Check:
    try:
        problem = _child(_ASK_WINDOW).strip()
    except ChildError as error:
        problem = f"Qt cannot be asked: {error}"
    if problem:
        return Check(
            name="Window", ok=None, text="cannot open here; `speeduplab run` works all the same", remedy=problem
        )
    return Check(name="Window", ok=True, text="can open")


def _menu_entry(_: Mapping[str, Any]) -> Check:
    """Entries of this environment: conda's tool may have left one without its icon, a moved folder one that is dead."""
    from ..desktop import problems

    name, remedy = "Menu entry", "speeduplab desktop install puts it right"
    if sys.platform != "linux":
        return Check(name=name, ok=True, text="not looked at on this system")
    found = problems()
    if found is None:
        return Check(name=name, ok=True, text="none; `speeduplab desktop install` makes one")
    if found:
        return Check(name=name, ok=None, text="\n".join(found), remedy=remedy)
    return Check(name=name, ok=True, text="starts this program, and has its icon")


def _data_folder(_: Mapping[str, Any]) -> Check:
    folder = data_folder()
    if NO_HOME in folder.parents:
        text = "no home folder is known: HOME is not set, and the system has no entry for this user"
        return Check(name="Run files", ok=False, text=text, remedy="set HOME, or save with --save FILE")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        text = f"{folder} cannot be written: {error.strerror or error}"
        return Check(name="Run files", ok=False, text=text, remedy="save with --save FILE, or make the folder writable")
    return Check(name="Run files", ok=True, text=str(folder))


def _bytecode(_: Mapping[str, Any]) -> Check:
    """Without .pyc files every bench host and every spawned worker compiles its modules anew."""
    sources = [BENCH_MAIN.with_name("measure.py"), Path(os.__file__)]
    missing = [source for source in sources if not Path(importlib.util.cache_from_source(str(source))).is_file()]
    if missing:
        return Check(
            name="Compiled modules",
            ok=None,
            text=f"no .pyc file for {', '.join(source.name for source in missing)}: start-up takes longer",
            remedy="unset PYTHONDONTWRITEBYTECODE, or run `python -m compileall` on the folder",
        )
    return Check(name="Compiled modules", ok=True, text="present")


def _cores(card: Mapping[str, Any]) -> Check:
    usable, logical = count(card, "usable_cores"), count(card, "logical_cores")
    if usable and logical and usable < logical:
        text = f"{usable} of {logical} may be used (affinity or a container's quota)"
        return Check(name="Cores", ok=None, text=text, remedy=f"more than {usable} workers take turns")
    return Check(name="Cores", ok=True, text=f"{count(card, 'physical_cores')}, {logical} logical, all usable")


def _load(card: Mapping[str, Any]) -> Check:
    load = card.get("load")
    if load is not None and load > BUSY:
        return Check(name="Load", ok=None, text=f"{load:.2f} in the last minute", remedy="close other programs")
    return Check(name="Load", ok=True, text="unknown here" if load is None else f"{load:.2f} in the last minute")


def _power(card: Mapping[str, Any]) -> Check:
    if card.get("power") == "battery":
        return Check(
            name="Power", ok=None, text="on battery", remedy="plug in the charger: clocks are lowered on battery"
        )
    return Check(name="Power", ok=True, text=card.get("power") or "no battery seen")


def _governor(card: Mapping[str, Any]) -> Check:
    if setting := saving_power(card):
        return Check(
            name="CPU governor", ok=None, text=setting, remedy="choose the performance profile while measuring"
        )
    return Check(name="CPU governor", ok=True, text=card.get("governor") or "not told by this system")


def _child(code: str) -> str:
    """What code prints that this Python runs, started anew.

    Raises
    ------
    ChildError
        If it cannot be started, fails, or says nothing for too long.
    """
    try:
        with empty_folder() as folder:
            done = subprocess.run(
                [sys.executable, "-c", f"print({_MARK!r}); {code}"],
                capture_output=True,
                text=True,
                errors="replace",
                timeout=CHILD_LIMIT_S,
                check=False,
                cwd=folder,
                env=bench_environment(),
                stdin=subprocess.DEVNULL,
            )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ChildError(str(error)) from None
    if done.returncode:
        raise ChildError((done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1])
    return done.stdout.rpartition(_MARK)[2]


def as_object(card: Mapping[str, Any], found: Iterable[Check]) -> dict[str, Any]:
    """Card and checks as plain values."""
    rows = [{"name": check.name, "ok": check.ok, "text": check.text, "remedy": check.remedy} for check in found]
    return {"format": "speeduplab-doctor", "version": 1, "machine": card, "checks": rows}


def report(
    card: Mapping[str, Any], pythons: Callable[[], dict[str, Any]], found: Iterable[Check]
) -> Iterator[RenderableType]:
    """Card and checks for a terminal, each part as soon as it is known.

    Parameters
    ----------
    pythons
        Gives the card with its interpreters, which are started for it.
    """
    from rich.text import Text

    from ..display.printable import printable
    from ..machine.card_text import machine_facts
    from ..machine.machine_card import machine_line

    yield Text(printable(machine_line(card)), style="bold")
    facts = machine_facts(card)
    width = max((len(name) for name, _ in facts), default=0)
    yield _facts(facts, width)
    more = [fact for fact in machine_facts(pythons()) if fact not in facts]
    if more:
        yield _facts(more, width)
    yield ""
    marks = {True: Text("ok", style="green"), None: Text("note", style="yellow"), False: Text("fails", style="red")}
    for check in found:
        row = _grid(len("fails"), _LONGEST_NAME)
        advice = f"\n{check.remedy}" if check.remedy else ""
        row.add_row(marks[check.ok], check.name, printable(f"{check.text}{advice}"))
        yield row


def _facts(facts: Iterable[tuple[str, str]], width: int) -> Table:
    from ..display.printable import printable

    table = _grid(width)
    for name, words in facts:
        table.add_row(printable(name), printable(words))
    return table


def _grid(*widths: int) -> Table:
    """Columns that stand where those of the table before do, and one for what is left of the line."""
    from rich.table import Table

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for width in widths:
        table.add_column(min_width=width)
    table.add_column()
    return table
