"""The window's own CPU while a child runs a timed round.

Needs a display and xdotool: xvfb-run -a python tests/benchmarks window_cpu

A real window, watched from outside while its bench host counts serially, so far that all that is watched lies within
one batch.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from interleave import Claim
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.runfile import SUFFIX
from speeduplab.gui.presenters.form_values import form_to_plain
from speeduplab.gui.services.settings import NAME, Remembered, Settings

WATCHED_S = 8.0


def cpu_s(process: psutil.Process) -> float:
    """Seconds of CPU that a process has taken; children apart."""
    return float(sum(process.cpu_times()[:2]))


def window_cpu() -> float:
    """Share of one core that the window's process takes while its child counts."""
    with tempfile.TemporaryDirectory() as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        form = PlanForm(num=10**10, strategies=("serial",), workers=(1,), pythons=(sys.executable,))
        Settings(Path(home) / NAME / f"{NAME}.ini").save(Remembered(plan=form_to_plain(form)))
        command = Path(sysconfig.get_path("scripts")) / "speeduplab"
        window = subprocess.Popen([command], env={**os.environ, **places}, stderr=subprocess.DEVNULL)
        try:
            find = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(window.pid)]
            shown = subprocess.run(find, check=True, capture_output=True, text=True, timeout=30).stdout.split()[-1]
            subprocess.run(["xdotool", "windowfocus", "--sync", shown], check=True)
            subprocess.run(["xdotool", "key", "F5"], check=True)
            while not list(Path(home).rglob(f"*{SUFFIX}")):
                time.sleep(0.05)
            time.sleep(2)
            process = psutil.Process(window.pid)
            (host,) = process.children()
            before, began, counted = cpu_s(process), time.perf_counter(), cpu_s(host)
            time.sleep(WATCHED_S)
            share = (cpu_s(process) - before) / (time.perf_counter() - began)
            counted = cpu_s(host) - counted
            assert counted > WATCHED_S / 4, f"the bench host counted for {counted:.1f} of {WATCHED_S:.0f} s only"
            return share
        finally:
            window.terminate()
            window.wait()


def claims() -> Iterator[Claim]:
    if "DISPLAY" not in os.environ:
        sys.exit("window_cpu needs a display: xvfb-run -a python tests/benchmarks window_cpu")
    yield Claim(name="the window's CPU during a run", value=window_cpu() * 100, high=2, unit=" % of a core")
