"""Imports go gui -> core -> core.bench -> core._native, never back; each module is tried in a fresh process."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest


def modules(package: str) -> list[str]:
    """All modules of a package, found without importing them."""
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    # Not the first search location: of an editable installation that holds the extension alone.
    root = Path(spec.origin).parent
    found = []
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        found.append(".".join((package, *(parts[:-1] if parts[-1] == "__init__" else parts))))
    return [name for name in found if not name.endswith("__main__")]


# Forks, once for each name, an interpreter that has imported nothing yet: as fresh as a start of its own, and cheaper.
EACH_ALONE = """
import os, sys
for name in sys.argv[1:]:
    sys.stdout.flush()
    if not os.fork():
        __import__(name)
        print(name, *sys.modules)
        sys.stdout.flush()
        os._exit(0)
    os.wait()
"""


@cache
def imported_alone() -> dict[str, set[str]]:
    """For "sys" and each module of core that can be imported: what a fresh interpreter has after importing it."""
    command = [sys.executable, "-c", EACH_ALONE, "sys", *modules("speeduplab.core")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    sys.stderr.write(done.stderr)  # why a module cannot be imported
    lines = [line.split() for line in done.stdout.splitlines()]
    return {name: set(loaded) for name, *loaded in lines}


def imported_by(module: str) -> set[str]:
    """Names of the modules that a fresh interpreter has after importing `module`."""
    imported = imported_alone()
    assert module in imported, f"{module} cannot be imported alone"
    return imported[module]


@pytest.mark.parametrize("module", modules("speeduplab.core"))
def test_a_core_module_imports_alone_and_without_qt_or_the_window(module: str) -> None:
    loaded = imported_by(module)
    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken6", "pyqtgraph", "speeduplab.gui"))}


@pytest.mark.parametrize("module", modules("speeduplab.core.bench"))
def test_a_bench_module_needs_only_the_standard_library(module: str) -> None:
    plain = imported_by("sys")
    foreign = {name.partition(".")[0] for name in imported_by(module) - plain} - sys.stdlib_module_names
    assert foreign <= {"speeduplab"}


@pytest.mark.parametrize("module", modules("speeduplab.core.bench"))
def test_a_bench_module_uses_nothing_else_of_core(module: str) -> None:
    ours = {name for name in imported_by(module) if name.startswith("speeduplab.core.")}
    assert {name for name in ours if not name.startswith("speeduplab.core.bench")} == set()
