"""What the package must do once installed: every module imports, every strategy agrees, the window paints.

Runs in the environment of the package's own test, offscreen, with nothing but its run requirements.
"""

import importlib
import json
import pkgutil
import subprocess
import sys
from pathlib import Path

import speeduplab.core
import speeduplab.gui

# What only some ask for, and the package does not bring: see run_constraints.
OPTIONAL = ("anyio", "starlette", "uvicorn", "pytest", "_pytest")


def run(*arguments: str) -> str:
    """Run the installed command; its output, or an end with what it said."""
    done = subprocess.run(["speeduplab", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"speeduplab {' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def import_everything() -> int:
    """Import each module but the bench host's, which is started by its path; returns how many."""
    names = [
        module.name
        for package in (speeduplab.core, speeduplab.gui)
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".")
        if module.name != "speeduplab.core.bench.__main__"
    ]
    for name in names:
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name not in OPTIONAL:
                raise
            print("without", error.name + ":", name)
    return len(names)


def check_run() -> None:
    """All strategies on a small count: the same result from each."""
    options = ["--num", "1e6", "--strategy", "all", "--effort", "quick", "--save", "run.speedup.jsonl"]
    summary = json.loads(run("run", *options, "--json"))
    assert summary["results_equal"] is True, summary
    outcomes = {cell["strategy"]: cell["outcome"] for cell in summary["cells"]}
    for strategy in ("serial", "threads", "processes", "cpp-serial", "cpp-threads"):
        assert outcomes.get(strategy) == "completed", outcomes
    print("run:", outcomes)


def check_window() -> None:
    """The window is opened, painted and closed, with the run just made in it; the picture shows something."""
    from PySide6.QtGui import QImage

    run("--screenshot", "window.png", "run.speedup.jsonl")
    image = QImage("window.png")
    assert not image.isNull(), "no picture"
    shades = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert image.width() >= 960, image.size()
    assert image.height() >= 600, image.size()
    assert len(shades) >= 24, f"the picture has {len(shades)} colours: is it blank?"
    print(f"window: {image.width()} x {image.height()}, {len(shades)} colours")


def check_languages() -> None:
    """What the window speaks came along."""
    from speeduplab.gui.services.translators import FOLDER, LANGUAGES

    missing = [key for key in LANGUAGES if key != "en" and not (FOLDER / f"speeduplab_{key}.qm").is_file()]
    assert not missing, f"no translations for {missing}"
    print("languages:", ", ".join(LANGUAGES))


print("modules:", import_everything())
check_languages()
check_run()
check_window()
assert Path("run.speedup.jsonl").is_file()
