"""Menu entries of a prefix on Linux, put in and taken out as menuinst 2.5.2 does; menuinst itself is not on PyPI.

Follows menuinst's rules for user-wide entries with "activate": false: placeholders, file names, lines and their order,
MIME types; and its fault: after `Icon=` stands the text of its own expression (`speeduplab desktop install` mends it).
Standard library only. What it leaves out: the menu's own folder in applications.menu.
"""

from __future__ import annotations

import configparser
import json
import re
import shlex
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

MIME_XML = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type={kind}><glob pattern={glob}/><comment>Speedup Lab run</comment></mime-type>
</mime-info>
"""
# Keys of an entry that are not lines of a .desktop file.
NOT_LINES = {"name", "description", "icon", "command", "activate", "terminal", "platforms", "glob_patterns"}


BROKEN_ICON = "{_escape_desktop_string(self.render_key('icon')}"
"""What menuinst 2.5.2 writes in the place of every icon; 2.5.1 wrote the icon."""


class MenuError(ValueError):
    """A menu file that menuinst would refuse or get wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a prefix's menu file, rendered."""

    name: str
    file_name: str
    command: tuple[str, ...]
    lines: Mapping[str, str]
    globs: Mapping[str, str] = field(default_factory=dict)


def desktop_text(lines: Mapping[str, str]) -> str:
    """A .desktop file of these lines."""
    return "[Desktop Entry]\n" + "".join(f"{key}={value}\n" for key, value in lines.items())


def entries(prefix: Path, *, base: bool = False) -> list[Entry]:
    """Every Linux entry of every menu file in a prefix.

    Raises
    ------
    MenuError
        If an entry would activate the environment, names an unknown placeholder or lacks its icon.
    """
    files = sorted((prefix / "Menu").glob("*.json"))
    if not files:
        raise MenuError(f"{prefix} must hold Menu/*.json")
    return [entry for file in files for entry in _entries(json.loads(file.read_text("utf-8")), prefix, base)]


def _entries(menu: Mapping[str, Any], prefix: Path, base: bool) -> Iterator[Entry]:
    for item in menu["menu_items"]:
        own = item["platforms"].get("linux")
        if own is None:
            continue
        merged = _rendered({**item, **own}, _placeholders(prefix, base))
        names = merged["name"]
        name = names["target_environment_is_base" if base else "target_environment_is_not_base"]
        if merged.get("activate", True):
            raise MenuError(f"{name}: activate must be false: activation takes ten times as long as the program")
        if not Path(merged["icon"]).is_file():
            raise MenuError(f"{name}: no icon {merged['icon']}")
        yield Entry(
            name=name,
            file_name=f"{slug(menu['menu_name'])}_{slug(name)}.desktop",
            command=tuple(merged["command"]),
            lines=_lines(name, merged),
            globs=merged.get("glob_patterns", {}),
        )


def _placeholders(prefix: Path, base: bool) -> dict[str, str]:
    return {
        "PREFIX": str(prefix),
        "MENU_DIR": str(prefix / "Menu"),
        "ENV_NAME": "base" if base else prefix.name,
        "ICON_EXT": "png",
    }


def _rendered(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _rendered(v, names) if key != "platforms" else v for key, v in value.items()}
    if isinstance(value, list):
        return [_rendered(v, names) for v in value]
    if isinstance(value, str):
        for name, text in names.items():
            value = value.replace("{{ " + name + " }}", text)
        if "{{" in value:
            raise MenuError(f"{value} has a placeholder that menuinst does not know")
    return value


def _lines(name: str, merged: Mapping[str, Any]) -> dict[str, str]:
    script = " ".join(_quoted(part) for part in merged["command"])
    lines = {
        "Type": "Application",
        "Encoding": "UTF-8",
        "Name": name,
        "Exec": "bash -c " + shlex.quote(script),
        "Terminal": str(merged["terminal"]).lower(),
        "Icon": BROKEN_ICON,
        "Comment": merged["description"],
    }
    for key in sorted(merged.keys() - NOT_LINES):
        value = merged[key]
        if isinstance(value, bool):
            lines[key] = str(value).lower()
        else:
            lines[key] = ";".join(value) + ";" if isinstance(value, list) else str(value)
    return lines


def _quoted(part: str) -> str:
    """menuinst prefers double quotes, inside which the shell still expands "$0"."""
    quoted = shlex.quote(part)
    return f'"{quoted[1:-1]}"' if quoted.startswith("'") and '"' not in quoted else quoted


def slug(text: str) -> str:
    """ASCII letters, digits and hyphens, as menuinst names its files."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[_\-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def install(found: list[Entry], data: Path, config: Path) -> list[Path]:
    """Write the entries under a user's data and config folders; returns the files that are new."""
    made = []
    for entry in found:
        place = data / "applications" / entry.file_name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(desktop_text(entry.lines), encoding="utf-8")
        made.append(place)
        for kind, glob in entry.globs.items():
            xml = data / "mime" / "packages" / (kind.replace("/", "-") + ".xml")
            xml.parent.mkdir(parents=True, exist_ok=True)
            xml.write_text(MIME_XML.format(kind=quoteattr(kind), glob=quoteattr(glob)), encoding="utf-8")
            made.append(xml)
            _associate(config, kind, entry.file_name, add=True)
    _update(data)
    return made


def remove(found: list[Entry], data: Path, config: Path) -> None:
    """Take the entries out again; what other programs wrote stays."""
    for entry in found:
        (data / "applications" / entry.file_name).unlink(missing_ok=True)
        for kind in entry.globs:
            (data / "mime" / "packages" / (kind.replace("/", "-") + ".xml")).unlink(missing_ok=True)
            _associate(config, kind, entry.file_name, add=False)
    _update(data)


def _associate(config: Path, kind: str, file_name: str, *, add: bool) -> None:
    path = config / "mimeapps.list"
    lists = configparser.ConfigParser(default_section="", delimiters="=")
    lists.optionxform = str  # type: ignore[assignment,method-assign]  # MIME types keep their case
    lists.read(path)
    for section in ("Default Applications", "Added Associations"):
        if not lists.has_section(section):
            lists.add_section(section)
        others = [name for name in lists[section].get(kind, "").split(";") if name not in ("", file_name)]
        # The first of several environments stays the default, as menuinst leaves it.
        keep = add and section == "Default Applications" and others
        now = others if keep else [*others, file_name] if add else others
        if now:
            lists[section][kind] = ";".join(now)
        else:
            lists.remove_option(section, kind)
    config.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        lists.write(file, space_around_delimiters=False)


def _update(data: Path) -> None:
    for program, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications")):
        if shutil.which(program) and (data / folder).is_dir():
            subprocess.run([program, data / folder], check=False, capture_output=True)
