"""Bring the translations up to date with the sources, by Qt's own tools.

    python gui/translations/update.py

New texts appear in the .ts files as "unfinished", those that are gone disappear, and the .qm files that the window
loads are made anew. Fill in what is unfinished (in Qt Linguist or an editor; values stay in their {braces}, a text with
{n} has a form for one and one for more), then run this again. Not part of the wheel, as the .ts files are not.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
LANGUAGES = ("de", "es")
UNFINISHED = 'type="unfinished"'


def sources() -> list[str]:
    """Every file that can speak, from the top."""
    files = [path for folder in ("core", "gui") for path in (TOP / folder).rglob("*.py")]
    return sorted(path.relative_to(TOP).as_posix() for path in files if HERE not in path.parents)


def ts_file(language: str) -> Path:
    return HERE / f"speeduplab_{language}.ts"


def gather(ts: Path, language: str) -> None:
    """Add what the sources say to a .ts file, which may not exist yet, and drop what they no longer say."""
    options = ["-tr-function-alias", "tr+=later", "-locations", "none", "-no-obsolete", "-target-language", language]
    _run("pyside6-lupdate", [*sources(), "-ts", str(ts), *options])


def release(ts: Path, qm: Path) -> None:
    """Compile a .ts file."""
    _run("pyside6-lrelease", [str(ts), "-qm", str(qm)])


def _run(tool: str, arguments: Sequence[str]) -> None:
    # Beside the interpreter, as in a virtual environment; else wherever the system finds it.
    path = shutil.which(tool, path=str(Path(sys.executable).parent)) or shutil.which(tool)
    if path is None:
        raise SystemExit(f"{tool} is missing: it comes with PySide6")
    done = subprocess.run([path, *arguments], cwd=TOP, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")


def main() -> int:
    left = 0
    for language in LANGUAGES:
        ts = ts_file(language)
        gather(ts, language)
        release(ts, ts.with_suffix(".qm"))
        unfinished = ts.read_text(encoding="utf-8").count(UNFINISHED)
        print(f"{ts.name}: {unfinished or 'nothing'} unfinished")
        left += unfinished
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
