"""What all tests share: own folders for data and settings, and no silent skips in CI."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything makes a QApplication: Qt aborts where there is no display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# On top of Hypothesis's own profile for a CI: how long an example takes, or is drawn for, tells of the machine alone.
settings.register_profile("patient", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep run files, settings and caches of a test away from the user's."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.delenv("COLUMNS", raising=False)  # of whoever runs the tests; those of widths set their own
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)  # containers set it, and lost output would not be missed


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Start no further processes for a single file: they would only cost time, and hide what it prints."""
    named = [Path(config.invocation_params.dir, argument.partition("::")[0]) for argument in config.args]
    return 0 if len(set(named)) == 1 and named[0].is_file() else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """In CI a test that skips because something is missing has not passed: make it fail."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        # A test for another Python or another system is not missing anything here.
        if "not this" not in reason:
            report.outcome, report.longrepr = "failed", f"skipped in CI: {reason}"
    return report


@pytest.fixture
def tool():
    """Path of a program of the system, or a skip that says which one is missing."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"{name} is missing")
        return path

    return find
