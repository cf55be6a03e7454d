"""Other Pythons for the tests of hosts: those of $SPEEDUPLAB_TEST_PYTHONS, and those that the program finds."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest
from speeduplab.core.hosts.found_pythons import find_pythons

VERSIONS = ("3.10", "3.11", "3.12", "3.13", "3.14", "3.15", "3.13t", "3.14t", "3.15t")


@cache
def known() -> dict[str, str]:
    """Path by version, as their files are called; none is started."""
    found: dict[str, str] = {}
    for path in (*os.environ.get("SPEEDUPLAB_TEST_PYTHONS", "").split(os.pathsep), *find_pythons()):
        if named := re.fullmatch(r"python(3\.\d+t?)", Path(path).resolve().name):
            found.setdefault(named[1], path)
    return found


def known_python(version: str) -> str:
    """The path of one, or a skip."""
    path = known().get(version)
    if path is None:
        pytest.skip(f"Python {version} is not installed: not this machine")
    return path
