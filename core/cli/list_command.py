"""What can be raced here: presets, workloads, strategies, interpreters."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..bench.strategies import STRATEGIES
from ..bench.workloads import WORKLOADS
from ..display.numbers import number
from ..hosts.added_pythons import add_python, added_file
from ..hosts.found_pythons import find_pythons, python_named
from ..hosts.interpreters import PythonError, PythonInfo, probe, this_python
from ..plan.duration import format_duration, sample_s
from ..plan.kernel_rates import has_rates, load_rates
from ..plan.plan_form import PlanForm
from ..plan.plan_making import make_plan
from ..plan.presets import PRESETS, Preset
from ..runfile import data_folder

if TYPE_CHECKING:
    from rich.console import RenderableType


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """What was found.

    Attributes
    ----------
    asked
        Whose strategies are told.
    pythons
        By path; the reason where one cannot be used.
    preset_s
        Expected seconds of each preset.
    """

    asked: PythonInfo
    pythons: dict[str, PythonInfo | str]
    preset_s: dict[str, float]


def gather(python: str | None = None) -> Catalogue:
    """Look at this machine; starts each interpreter once to ask what it can run.

    Parameters
    ----------
    python
        Whose strategies are told, by version or path; this one's unless given.

    Raises
    ------
    PythonError
        If there is none.
    """
    this = this_python()
    asked = this if python is None else python_named(python)
    pythons: dict[str, PythonInfo | str] = {}
    for path in find_pythons():
        try:
            pythons[path] = this if path == sys.executable else probe(path)
        except PythonError as error:
            pythons[path] = str(error)
    return Catalogue(asked=asked, pythons=pythons, preset_s={key: _preset_s(key, this) for key in PRESETS})


def keep_python(path: str) -> None:
    """Add a Python by hand, once it has said that it is one.

    Raises
    ------
    PythonError
        As `probe`; also where it cannot be written down.
    """
    python = probe(path).path
    try:
        add_python(python)
    except OSError as error:
        raise PythonError(f"{added_file()} cannot be written: {error.strerror or error}") from None


def _preset_s(key: str, this: PythonInfo) -> float:
    preset, rates = PRESETS[key], load_rates()
    form = PlanForm(preset=key, workload=preset.workload, num=preset.num, effort=preset.effort)
    plan = make_plan(form, seed=0, unavailable={(sys.executable, k): r for k, r in this.unavailable.items()})
    return plan.rounds * sum(sample_s(cell, rates) for cell in plan.cells)


def as_object(found: Catalogue) -> dict[str, Any]:
    """The catalogue as plain values."""
    return {
        "format": "speeduplab-list",
        "version": 1,
        "presets": [
            {
                "key": row.key,
                "title": row.title,
                "summary": row.summary,
                "workload": row.workload,
                "num": row.num,
                "least_num": row.least_num,
                "effort": row.effort.value,
                "expected_s": found.preset_s[row.key],
                "cells": [{"strategy": strategy, "workers": workers} for strategy, workers in row.cells],
            }
            for row in PRESETS.values()
        ],
        "workloads": [{"key": row.key, "title": row.title, "summary": row.summary} for row in WORKLOADS.values()],
        "strategies": [
            {
                "key": row.key,
                "title": row.title,
                "summary": row.summary,
                "unavailable": found.asked.unavailable[row.key],
            }
            for row in STRATEGIES.values()
        ],
        "pythons": [_python_object(path, python) for path, python in found.pythons.items()],
        "run_files": str(data_folder()),
    }


def _python_object(path: str, python: PythonInfo | str) -> dict[str, Any]:
    if isinstance(python, str):
        return {"path": path, "problem": python}
    return {
        "path": path,
        "version": python.version,
        "implementation": python.implementation,
        "gil": python.gil,
        "free_threaded": python.free_threaded,
        "build": python.build,
        "unavailable": {key: reason for key, reason in python.unavailable.items() if reason},
        "problem": None,
    }


def _sizes(row: Preset) -> str:
    return (f"{number(row.least_num)} to " if row.least_num is not None else "") + number(row.num)


def tables(found: Catalogue) -> Iterator[RenderableType]:
    """The catalogue for a terminal."""
    presets = [(row.key, f"{row.summary} {row.workload}, num {_sizes(row)}, {row.effort}") for row in PRESETS.values()]
    source = "by the last measurements here" if has_rates() else "on an ordinary laptop; nothing was measured here yet"
    yield _table(
        f"Presets, how long {source}",
        [(key, f"{text}: about {format_duration(found.preset_s[key])}") for key, text in presets],
    )
    yield _table("Workloads", [(row.key, row.summary) for row in WORKLOADS.values()])
    strategies = []
    for row in STRATEGIES.values():
        reason = found.asked.unavailable[row.key]
        strategies.append((row.key, f"unavailable: {reason}" if reason else row.summary))
    under = f", under Python {found.asked.name}" if found.asked.path != sys.executable else ""
    yield _table(f"Strategies{under}", strategies)
    yield _table(
        "Pythons; --python VERSION tells what keeps strategies from running under one",
        [(path, _python_words(path, python)) for path, python in found.pythons.items()],
    )


def _python_words(path: str, python: PythonInfo | str) -> str:
    if isinstance(python, str):
        return python
    words = f"{python.name}{_apart(python)}"
    missing = [key for key, reason in python.unavailable.items() if reason]
    this = ", this one" if path == sys.executable else ""
    lacks = f"; cannot run {', '.join(missing)}" if missing else ""
    return f"{words}{this}{lacks}"


def _apart(python: PythonInfo) -> str:
    """What a version does not tell."""
    build = python.build
    told = [
        text
        for text, applies in (
            ("without the GIL", python.gil is False),
            ("free-threaded, with its GIL switched on", python.free_threaded and python.gil is True),
            ("debug build", build.get("debug")),
            ("JIT on", build.get("jit_on")),
            ("JIT off", build.get("jit") and not build.get("jit_on")),
        )
        if applies
    ]
    return f", {', '.join(told)}" if told else ""


def _table(title: str, rows: list[tuple[str, str]]) -> RenderableType:
    from rich.table import Table

    from ..display.printable import printable

    drawn = Table(
        box=None, title=title, title_justify="left", title_style="bold", show_header=False, padding=(0, 2, 0, 0)
    )
    drawn.add_column(no_wrap=True)
    drawn.add_column()
    for key, text in rows:
        drawn.add_row(printable(key), printable(text))
    drawn.add_row("", "")
    return drawn
