"""A .desktop file: written for this environment, read whoever wrote it. Pure text.

Source: Desktop Entry Specification of freedesktop.org; quoting in its section "The Exec key".
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

NAME = "speeduplab"
TITLE = "Speedup Lab"
MIME_TYPE = "application/x-speeduplab-run"
_GROUP = "[Desktop Entry]"


class DesktopError(RuntimeError):
    """The menu cannot be changed; the text says why and what to do."""


def entry_text(command: Sequence[str], icon: str) -> str:
    """The entry of this program; `command` opens its window, and files after it.

    Its name in the file system and StartupWMClass are what Qt calls the window: a dock then knows whose it is.
    """
    lines = {
        "Type": "Application",
        "Name": TITLE,
        "Comment": "Race one piece of Python work through every way of running it in parallel",
        # Gone with its environment, the entry is not shown.
        "TryExec": _string(command[0]),
        "Exec": " ".join([*(_argument(part) for part in command), "%F"]),
        "Icon": icon,
        "Terminal": "false",
        "Categories": "Education;ComputerScience;ParallelComputing;",
        "Keywords": "parallel;GIL;threads;benchmark;",
        "MimeType": f"{MIME_TYPE};",
        "StartupNotify": "true",
        "StartupWMClass": NAME,
    }
    return f"{_GROUP}\n" + "".join(f"{key}={value}\n" for key, value in lines.items())


def _string(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _argument(text: str) -> str:
    """Quoted as an argument, with field codes made plain, and then as a string."""
    quoted = re.sub(r'(["`$\\])', r"\\\1", text).replace("%", "%%")
    return _string(quoted if re.fullmatch(r"[\w./+:@=-]+", text, re.ASCII) else f'"{quoted}"')


def entry_lines(text: str) -> dict[str, str]:
    """Keys and values of an entry's own group; the last of a key counts."""
    found: dict[str, str] = {}
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
        elif group == _GROUP and "=" in line:
            key, _, value = line.partition("=")
            found[key.strip()] = value.strip()
    return found


def program_of(lines: Mapping[str, str]) -> Path | None:
    """What an entry starts; also within the `bash -c '...'` that menuinst writes. None where nobody can say."""
    line = lines.get("Exec", "").replace("\\\\", "\\")
    if quoted := re.match(r'"((?:[^"\\]|\\.)+)"', line):
        return Path(re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%"))
    try:
        words = shlex.split(line)
        if words[:2] == ["bash", "-c"] and len(words) > 2:
            words = shlex.split(words[2])
    except ValueError:
        return None
    return Path(words[0].replace("%%", "%")) if words and words[0] else None


def with_icon(text: str, icon: str) -> str:
    """The entry with this icon, all else as it was."""
    if not re.search(r"^Icon=", text, re.MULTILINE):
        return text.replace(f"{_GROUP}\n", f"{_GROUP}\nIcon={icon}\n", 1)
    return re.sub(r"^Icon=.*$", lambda _: f"Icon={icon}", text, flags=re.MULTILINE)
