#!/usr/bin/env python3
"""Take the sources to a conda package that was built, solved, installed and started by its icon, offline.

    python recipe/prove.py [--python /path/to/python3.11 ...] [--pictures FOLDER]

Makes its own tools and channels in a cache folder ($SPEEDUPLAB_CONDA_CACHE, else under the user's cache) and
needs PyPI only. Without --python it looks for pyenv's 3.11 and 3.13. Linux x86-64; needs Xvfb, xdotool,
desktop-file-validate, patchelf and g++.
"""

from __future__ import annotations

import argparse
import hashlib
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
import menus
from checks import ProofError, require, step

HERE = Path(__file__).resolve().parent
TOOLS = ("py-rattler==0.28.0", "py-rattler-build==0.73.0", "packaging==26.3")
PYTHONS = ("3.11", "3.13")
PROGRAMS = ("Xvfb", "xdotool", "desktop-file-validate", "patchelf", "g++")
LARGEST_BYTES = 2_000_000
# A space and a letter outside ASCII: people's folders have both.
PREFIX_NAME = "speed lab ö"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cache:
    """What is made once and used again."""

    folder: Path

    @classmethod
    def of_user(cls) -> Cache:
        """The folder that the environment names, else one under the user's cache."""
        chosen = os.environ.get("SPEEDUPLAB_CONDA_CACHE")
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        return cls(folder=(Path(chosen) if chosen else base / "speeduplab-conda").absolute())

    def tools(self) -> Path:
        """The Python of a virtual environment that has rattler and rattler-build."""
        venv = self.folder / f"tools-{_digest(*TOOLS, sys.version, sys.base_prefix)}"
        if not (venv / "complete").exists():
            shutil.rmtree(venv, ignore_errors=True)
            subprocess.run([sys.executable, "-m", "venv", venv], check=True)
            pip = [str(venv / "bin" / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
            subprocess.run([*pip, *TOOLS], check=True)
            (venv / "complete").touch()
        return venv / "bin" / "python"

    def channel(self, python: Path, tools: Path, log: Path) -> Path:
        """The stand-in channel for a Python, made unless its script and that Python are the same as last time."""
        version = subprocess.check_output([python, "-VV"], text=True)
        script = HERE / "make_channel.py"
        family = f"channel-{version.split()[1]}"
        channel = self.folder / f"{family}-{_digest(script.read_text('utf-8'), version, str(python))}"
        if not channel.exists():
            for outdated in self.folder.glob(f"{family}-*"):
                shutil.rmtree(outdated)
            unfinished = channel.with_name(channel.name + "-unfinished")
            logged([tools, script, unfinished, "--python", python], log)
            unfinished.rename(channel)
        return channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A Python's channel and the package built for it."""

    python: str
    channels: tuple[Path, ...]
    package: Path
    log: str


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def logged(command: Sequence[str | Path], log: Path) -> None:
    """Run a command with its output in a file; show the file if it fails."""
    with log.open("a", encoding="utf-8") as file:
        status = subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, check=False).returncode
    if status != 0:
        print(log.read_text("utf-8", errors="replace")[-20_000:], file=sys.stderr)
        raise ProofError(f"{shlex.join(map(str, command))} ended with {status}")


def prepare(python: Path, cache: Cache, tools: Path, work: Path) -> Prepared:
    """Channel, build and the recipe's own tests for one Python."""
    ask = "import sys; print('%d.%d' % sys.version_info[:2])"
    version = subprocess.check_output([python, "-c", ask], text=True).strip()
    log = work / f"log-{version}.txt"
    began = time.monotonic()
    channel = cache.channel(python, tools, log)
    made = time.monotonic()
    output = work / f"output-{version}"
    logged([tools, HERE / "conda_local.py", "build", version, output, "--channel", channel], log)
    text = log.read_text("utf-8", errors="replace")
    summary = text.strip().splitlines()[-1].replace(str(work) + "/", "")
    print(f"{time.monotonic() - began:6.1f} s  Python {version}: channel {made - began:.1f} s; {summary}", flush=True)
    (package,) = (output / "linux-64").glob("speeduplab-*.conda")
    return Prepared(python=version, channels=(output, channel), package=package, log=text)


def check_build(built: Prepared) -> None:
    """What the build's log must show, and the package's size."""
    for sign in ("Building project with Ninja", "x86_64-conda-linux-gnu-c++", "tests passed"):
        require(sign in built.log, f"the build's log does not say {sign!r}")
    size = built.package.stat().st_size
    require(size < LARGEST_BYTES, f"the package must be under {LARGEST_BYTES} bytes, got {size}")
    print(f"          Ninja and the conda compiler were used; package {size / 1e6:.2f} MB")


def check_renders() -> None:
    """The recipe renders for five platforms and four Pythons with what each needs."""
    for name in conda_local.PLATFORMS:
        found = conda_local.rendered(name)
        require(tuple(found) == conda_local.PYTHONS, f"{name} renders for Python {tuple(found)}")
        for python, variant in found.items():
            needs = conda_local.requirements(variant)
            capped = any("<6.12" in spec for spec in needs["run"] if spec.startswith("pyside6"))
            require(capped == (python == "3.11"), f"{name}, Python {python}: pyside6 has the wrong limit")
            require({"ninja"} <= set(needs["build"]), f"{name}, Python {python}: no ninja")


def install_twice(built: Prepared, work: Path) -> tuple[Path, Path]:
    """The package in a fresh prefix with an awkward path, and in a second one beside it."""
    prefix = work / f"envs {built.python}" / PREFIX_NAME
    with step("installed into a prefix with a space and a non-ASCII letter"):
        solved = conda_local.install(prefix, ["speeduplab", f"python {built.python}.*"], built.channels)
    print("          solved: " + ", ".join(solved))
    second = work / f"second-{built.python}"  # a plain path, which most people have
    conda_local.install(second, ["speeduplab", f"python {built.python}.*"], built.channels)
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
    checks.faults(prefix, second, person, work)
    checks.removal(found, prefix, person, built.channels)


def pyenv_pythons() -> list[Path]:
    """pyenv's newest interpreter of each wanted version."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    found = [sorted(root.glob(f"{version}.*/bin/python"))[-1:] for version in PYTHONS]
    return [python for some in found for python in some]


def run(given: argparse.Namespace) -> None:
    """The whole proof; raises ProofError where something does not hold."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    require(not missing, f"these programs must be there: {', '.join(missing)}")
    pythons = given.python or pyenv_pythons()
    # What is left out has not passed: all of them, or those that were named.
    wanted = f"needs Pythons with their own shared library: pyenv's {' and '.join(PYTHONS)}, or --python PATH"
    require(given.python or len(pythons) == len(PYTHONS), f"{wanted}; found {[str(path) for path in pythons]}")
    cache = Cache.of_user()
    os.environ.setdefault("RATTLER_CACHE_DIR", str(cache.folder / "rattler"))
    with tempfile.TemporaryDirectory(prefix="speeduplab-conda-") as name:
        work = Path(name)
        work.chmod(0o755)  # the person who starts the program is not the one who installed it
        with step("renders for five platforms, four Pythons each"):
            check_renders()
        tools = Path(sys.executable)
        with ThreadPoolExecutor(2) as pool:  # a build leaves a core idle half of the time
            ready = list(pool.map(lambda python: prepare(python, cache, tools, work), pythons))
        given.pictures.mkdir(parents=True, exist_ok=True)
        with desktop.display() as display:
            for built in ready:
                prove(built, work, display, given.pictures, compare=built is ready[0])


def main() -> int:
    """Run the proof inside the tools' virtual environment; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", action="append", type=Path, default=[])
    parser.add_argument("--pictures", type=Path, default=Path("build") / "conda-pictures")
    given = parser.parse_args()
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        print("not run: the stand-in channel exists for Linux x86-64 only")
        return 0
    began = time.monotonic()
    try:
        tools = Cache.of_user().tools()
        if Path(sys.prefix) != tools.parent.parent:
            return subprocess.run([tools, *sys.argv], check=False).returncode
        run(given)
    except (ProofError, desktop.DesktopError, menus.MenuError) as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        return 1
    print(f"{time.monotonic() - began:6.1f} s  in all: built, solved, installed, started by its icon, removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
