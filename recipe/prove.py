#!/usr/bin/env python3
"""Take the sources to a conda package that was built, solved, installed and started by its icon, offline.

    python recipe/prove.py [--python /path/to/python3.11 ...] [--pictures FOLDER]

Makes its own tools and channels in a cache folder ($SPEEDUPLAB_CONDA_CACHE, else under the user's cache), keeps
pictures of the windows there and needs PyPI only. Without --python it takes 3.11 and 3.13 from pyenv or the PATH.
Linux x86-64; needs the programs of `PROGRAMS`.
"""

from __future__ import annotations

import argparse
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import checks
import conda_local
import desktop
import faults
import menus
from cache import MAKE_CHANNEL, Cache
from checks import ProofError, note, require, step

HERE = Path(__file__).resolve().parent
PYTHONS = ("3.11", "3.13")
PROGRAMS = (
    *("Xvfb", "xdotool", "desktop-file-validate", "patchelf", "g++"),
    *("gio", "update-mime-database", "update-desktop-database"),
)
LARGEST_BYTES = 3_000_000  # 2.6 million with inner threads, bills, simulated workers and three languages
# A space and a letter outside ASCII: people's folders have both.
PREFIX_NAME = "speed lab ö"
REMEDY = "by `PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install 3.11 3.13`, or name others by --python PATH"
# What the build's log must say: with what it was built, and that the recipe's tests ran.
SIGNS = ("Building project with Ninja", "x86_64-conda-linux-gnu-c++", "all tests passed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A Python's channel and the package built for it."""

    python: str
    channels: tuple[Path, ...]
    package: Path
    log: str


def logged(command: Sequence[str | Path], log: Path) -> None:
    """Run a command with its output in a file; show the file if it fails."""
    with log.open("a", encoding="utf-8") as file:
        status = subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, check=False).returncode
    if status != 0:
        print(log.read_text("utf-8", errors="replace")[-20_000:], file=sys.stderr)
        raise ProofError(f"{shlex.join(map(str, command))} ended with {status}")


def prepare(python: Path, cache: Cache, tools: Path, work: Path) -> Prepared:
    """Channel, build and the recipe's own tests for one Python."""
    version = minor_of(python)
    log = work / f"log-{version}.txt"
    began = time.monotonic()
    channel = cache.channel(python, lambda folder: logged([tools, MAKE_CHANNEL, folder, "--python", python], log))
    made = time.monotonic()
    output = work / f"output-{version}"
    logged([tools, HERE / "conda_local.py", version, output, channel], log)
    text = log.read_text("utf-8", errors="replace")
    summary = text.strip().splitlines()[-1].replace(str(work) + "/", "")
    print(f"{time.monotonic() - began:6.1f} s  Python {version}: channel {made - began:.1f} s; {summary}", flush=True)
    (package,) = (output / "linux-64").glob("speeduplab-*.conda")
    return Prepared(python=version, channels=(output, channel), package=package, log=text)


def check_build(built: Prepared) -> None:
    """What the build's log must show, and the package's size."""
    for sign in SIGNS:
        line = next((line for line in built.log.splitlines() if sign in line), None)
        require(line, f"the build's log does not say {sign!r}")
        note(f"log: {str(line).strip()[:160]}")
    size = built.package.stat().st_size
    require(size < LARGEST_BYTES, f"the package must be under {LARGEST_BYTES} bytes, got {size}")
    note(f"package of {size / 1e6:.2f} MB")


def check_renders() -> None:
    """The recipe renders for five platforms and five Pythons with what each needs."""
    for name in conda_local.PLATFORMS:
        found = conda_local.rendered(name)
        require(tuple(found) == conda_local.PYTHONS, f"{name} renders for Python {tuple(found)}")
        for python, variant in found.items():
            needs = conda_local.requirements(variant)
            capped = any("<6.12" in spec for spec in needs["run"] if spec.startswith("pyside6"))
            require(capped == (python == "3.11"), f"{name}, Python {python}: pyside6 has the wrong limit")
            require({"ninja"} <= set(needs["build"]), f"{name}, Python {python}: no ninja")


def wanted(python: str) -> list[str]:
    """What to install for a Python: the offline installer's own specs where they are for that one."""
    import yaml

    specs: list[str] = yaml.safe_load((HERE / "construct.yaml").read_text("utf-8"))["specs"]
    return specs if f"python {python}.*" in specs else ["speeduplab", f"python {python}.*"]


def install_twice(built: Prepared, work: Path) -> tuple[Path, Path]:
    """The package in a fresh prefix with an awkward path, and in a second one beside it."""
    prefix = work / f"envs {built.python}" / PREFIX_NAME
    specs = wanted(built.python)
    with step("installed into a prefix with a space and a non-ASCII letter"):
        solved = conda_local.install(prefix, specs, built.channels)
    note(f"solved {', '.join(specs)}: {', '.join(solved)}")
    second = work / f"second-{built.python}"  # a plain path, which most people have
    conda_local.install(second, specs, built.channels)
    return prefix, second


def prove(built: Prepared, work: Path, display: str, pictures: Path, *, compare: bool) -> None:
    """Everything that is to be shown of one Python's package."""
    print(f"Python {built.python}", flush=True)
    check_build(built)
    prefix, second = install_twice(built, work)
    home = work / f"home {built.python}"
    home.mkdir()
    person = desktop.Person(home, display)
    person.own_home()
    found = checks.menu(prefix, second, person, work)
    for entry in found:
        if not entry.globs:
            checks.launch(entry, person, pictures / f"{menus.slug(entry.name)}-{built.python}.png", prefix)
    if compare:
        checks.compare_launches(found[0], prefix, person)
    checks.double_click(found, prefix, person)
    faults.bear(prefix, second, person, work)
    faults.removal(found, prefix, person, built.channels)


def minor_of(python: Path) -> str:
    """A Python's version ("3.13"), if a channel can be made of it.

    Raises
    ------
    ProofError
        If it does not run or has no shared library of its own.
    """
    ask = "import sys; print('%d.%d' % sys.version_info[:2], sys.base_prefix)"
    try:
        done = subprocess.run([python, "-c", ask], text=True, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as problem:
        raise ProofError(f"{python} must be a Python that runs: {problem}") from None
    version, _, base = done.stdout.strip().partition(" ")
    library = Path(base) / "lib" / f"libpython{version}.so"
    require(library.exists(), f"{python} must have a shared library, there is no {library}")
    return version


def found_pythons() -> list[Path]:
    """A usable interpreter of each wanted version: pyenv's, else the one on the PATH."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    found, problems = [], []
    for version in PYTHONS:
        on_path = shutil.which(f"python{version}")
        for python in [*sorted(root.glob(f"{version}.*/bin/python")), *([Path(on_path)] if on_path else [])]:
            try:
                minor_of(python)
            except ProofError as problem:
                problems.append(str(problem))
            else:
                found.append(python)
                break
        else:
            # What is left out has not passed.
            sought = f"no usable Python {version} in {root} or on the PATH; install it {REMEDY}"
            raise ProofError("; ".join([*problems, sought]))
    return found


def run(given: argparse.Namespace, cache: Cache) -> None:
    """The whole proof; raises ProofError where something does not hold."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    require(not missing, f"these programs must be there: {', '.join(missing)}")
    for python in given.python:
        minor_of(python)  # a sentence now, not in the middle
    pythons = given.python or found_pythons()
    pictures = (given.pictures or cache.folder / "pictures").absolute()
    pictures.mkdir(parents=True, exist_ok=True)
    cache.forget()
    os.environ.setdefault("RATTLER_CACHE_DIR", str(cache.folder / "rattler"))
    with tempfile.TemporaryDirectory(prefix="speeduplab-conda-") as name:
        work = Path(name)
        work.chmod(0o755)  # the person who starts the program is not the one who installed it
        with step("renders for five platforms, five Pythons each"):
            check_renders()
        tools = Path(sys.executable)
        with ThreadPoolExecutor(2) as pool:  # a build leaves a core idle half of the time
            ready = list(pool.map(lambda python: prepare(python, cache, tools, work), pythons))
        with desktop.display() as display:
            for built in ready:
                prove(built, work, display, pictures, compare=built is ready[0])
    note(f"pictures of the windows: {pictures}")


def main() -> int:
    """Run the proof inside the tools' virtual environment; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", action="append", type=Path, default=[])
    parser.add_argument("--pictures", type=Path, help="default: in the cache folder")
    given = parser.parse_args()
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        print("not run: the stand-in channel exists for Linux x86-64 only")
        return 0
    began = time.monotonic()
    try:
        cache = Cache.of_user()
        tools = cache.tools()
        if Path(sys.prefix) != tools.parent.parent:
            return subprocess.run([tools, *sys.argv], check=False).returncode
        run(given, cache)
    except (ProofError, desktop.DesktopError, menus.MenuError) as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        return 1
    print(f"{time.monotonic() - began:6.1f} s  in all: built, solved, installed, started by its icon, removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
