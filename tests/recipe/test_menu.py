"""The menu file is one that menuinst accepts, and says the same as the code about names, files and identity."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
import yaml
from menu_schema import MENU
from recipe_files import RECIPE, ROOT, load

menus = load("menus")


def own(menu: dict[str, Any], platform: str) -> list[dict[str, Any]]:
    return [item["platforms"][platform] for item in menu["menu_items"] if platform in item["platforms"]]


def texts(value: Any) -> Iterator[str]:
    """Every string anywhere in a value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str):
        yield value


@pytest.fixture
def prefix(tmp_path: Path) -> Path:
    """An environment that has our menu, in a folder as people have them."""
    prefix = tmp_path / "speed lab ö"
    shutil.copytree(RECIPE / "menu", prefix / "Menu")
    return prefix


def test_menu_is_valid(menu: dict[str, Any]) -> None:
    jsonschema.validate(menu, MENU)


def test_no_entry_activates_its_environment(menu: dict[str, Any]) -> None:
    assert [item["activate"] for item in menu["menu_items"]] == [False] * len(menu["menu_items"])


def test_placeholders_are_menuinsts(menu: dict[str, Any]) -> None:
    used = {name for text in texts(menu) for name in re.findall(r"\{\{ (\w+) \}\}", text)}
    assert used <= {"PREFIX", "MENU_DIR", "ICON_EXT", "ENV_NAME", "PYTHONW", "MENU_ITEM_LOCATION"}
    assert not [text for text in texts(menu) if "{{" in re.sub(r"\{\{ \w+ \}\}", "", text)]


def test_every_entry_names_its_environment(menu: dict[str, Any]) -> None:
    for item in menu["menu_items"]:
        assert "{{ ENV_NAME }}" in item["name"]["target_environment_is_not_base"]


def test_program_and_reset_are_in_the_menu_of_every_platform(menu: dict[str, Any]) -> None:
    for platform in ("linux", "osx", "win"):
        shown = [
            i for i in menu["menu_items"] if not i["platforms"].get(platform, {"NoDisplay": True}).get("NoDisplay")
        ]
        names = [item["name"]["target_environment_is_base"] for item in shown]
        assert names == ["Speedup Lab", "Speedup Lab (reset settings)"]
        commands = [item["platforms"][platform].get("command", item["command"]) for item in shown]
        assert ["--reset-settings" in command for command in commands] == [False, True]


def test_window_class_is_the_codes(menu: dict[str, Any]) -> None:
    from speeduplab.gui.services.settings import NAME

    # Qt takes the class of its windows from the application's name; prove.py finds a real window by it.
    # Not in the entry that resets: a dock takes any visible entry of the class, and pinning the program must not
    # pin that one. The hidden entry gives way to a visible one.
    assert [item.get("StartupWMClass") for item in own(menu, "linux")] == [NAME, None, NAME]
    code = (ROOT / "gui" / "app" / "application.py").read_text("utf-8")
    assert "setApplicationName(NAME)" in code
    assert "setDesktopFileName(NAME)" in code


def test_windows_identity_is_the_codes(menu: dict[str, Any]) -> None:
    from speeduplab.gui.app.application import WINDOWS_APP_ID

    assert {item["app_user_model_id"] for item in own(menu, "win")} == {WINDOWS_APP_ID}


def test_bundle_version_is_that_of_pyproject(menu: dict[str, Any], project: dict[str, Any]) -> None:
    assert {item["CFBundleVersion"] for item in own(menu, "osx")} == {project["version"]}


def test_bundles_do_not_share_an_identifier(menu: dict[str, Any]) -> None:
    identifiers = [item["CFBundleIdentifier"] for item in own(menu, "osx")]
    assert len(set(identifiers)) == len(identifiers)


def test_identifiers_on_macos_are_those_of_the_installers_domain(menu: dict[str, Any]) -> None:
    domain = yaml.safe_load((RECIPE / "construct.yaml").read_text("utf-8"))["reverse_domain_identifier"]
    # Files and permissions that people gave to the program hang on it: it must never change.
    assert [i["CFBundleIdentifier"] for i in own(menu, "osx")] == [f"{domain}.SpeedupLab", f"{domain}.SpeedupLab.reset"]
    (declared,) = own(menu, "osx")[0]["UTExportedTypeDeclarations"]
    assert declared["UTTypeIdentifier"] == f"{domain}.run"


def test_linux_associates_the_suffix_of_run_files(menu: dict[str, Any]) -> None:
    from speeduplab.core.runfile import SUFFIX

    (item,) = [item for item in own(menu, "linux") if "MimeType" in item]
    assert item["glob_patterns"] == {"application/x-speeduplab-run": f"*{SUFFIX}"}
    assert item["MimeType"] == ["application/x-speeduplab-run"]


def test_mime_database_is_told_the_suffix_of_run_files(prefix: Path, tmp_path: Path) -> None:
    from speeduplab.core.runfile import SUFFIX

    menus.install(menus.entries(prefix), tmp_path / "data", tmp_path / "config")
    (file,) = (tmp_path / "data" / "mime" / "packages").iterdir()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    found = [(kind.get("type"), kind.find(f"{space}glob").get("pattern")) for kind in ElementTree.parse(file).getroot()]
    assert found == [("application/x-speeduplab-run", f"*{SUFFIX}")]


def test_windows_associates_what_it_takes_for_the_extension(menu: dict[str, Any]) -> None:
    from speeduplab.core.runfile import SUFFIX

    # Windows looks at the last dot only.
    assert [item["file_extensions"] for item in own(menu, "win") if "file_extensions" in item] == [
        [Path(SUFFIX).suffix]
    ]


def test_macos_declares_the_type_that_its_document_names(menu: dict[str, Any]) -> None:
    from speeduplab.core.runfile import SUFFIX

    item = own(menu, "osx")[0]
    (declared,) = item["UTExportedTypeDeclarations"]
    (document,) = item["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert SUFFIX.removeprefix(".") in declared["UTTypeTagSpecification"]["public.filename-extension"]


def test_two_environments_have_entries_of_their_own(prefix: Path) -> None:
    other = prefix.with_name("other")
    shutil.copytree(prefix, other)
    for key in ("name", "file_name"):
        assert not {getattr(e, key) for e in menus.entries(prefix)} & {getattr(e, key) for e in menus.entries(other)}


def test_command_survives_a_space_and_a_letter_outside_ascii(prefix: Path) -> None:
    for entry in menus.entries(prefix):
        shell, option, script = shlex.split(entry.lines["Exec"])
        assert (shell, option) == ("bash", "-c")
        assert shlex.split(script)[0] == str(prefix / "bin" / "speeduplab")


@pytest.mark.parametrize("name", ["plain", "two words", "$(touch bad)", "a;b", "it's", 'a "quote"', "ö"])
def test_opened_file_reaches_the_program_as_it_is_called(prefix: Path, tmp_path: Path, name: str) -> None:
    (prefix / "bin").mkdir()
    program = prefix / "bin" / "speeduplab"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$#" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    (opener,) = [entry for entry in menus.entries(prefix) if entry.globs]
    file = f"/somewhere/{name}.speedup.jsonl"
    command = [*shlex.split(opener.lines["Exec"]), file]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path).stdout
    assert said == f"1\n{file}\n"
    assert not (tmp_path / "bad").exists()


def test_removing_takes_the_entries_away_and_leaves_what_others_wrote(prefix: Path, tmp_path: Path) -> None:
    data, config = tmp_path / "data", tmp_path / "config"
    run = data / "speeduplab" / "runs" / "a.speedup.jsonl"
    run.parent.mkdir(parents=True)
    run.write_text("{}", encoding="utf-8")
    config.mkdir()
    (config / "mimeapps.list").write_text("[Default Applications]\ntext/plain=editor.desktop\n", encoding="utf-8")
    found = menus.entries(prefix)
    made = menus.install(found, data, config)
    assert len(made) == len(found) + 1
    assert all(path.is_file() for path in made)
    menus.remove(found, data, config)
    assert not any(path.exists() for path in made)
    assert run.is_file()
    text = (config / "mimeapps.list").read_text("utf-8")
    assert "text/plain=editor.desktop" in text
    assert "speedup" not in text


REAL = """[Desktop Entry]
Type=Application
Encoding=UTF-8
Name=Speedup Lab (speed lab ö)
Exec=bash -c '"PREFIX/bin/speeduplab"'
Terminal=false
Icon={_escape_desktop_string(self.render_key('icon')}
Comment=Race one piece of Python work through every way of running it in parallel
Categories=Education;ComputerScience;ParallelComputing;
Keywords=parallel;GIL;threads;benchmark;
StartupNotify=true
StartupWMClass=speeduplab
"""


def test_entries_are_those_that_the_real_menuinst_2_5_2_wrote(prefix: Path, tmp_path: Path) -> None:
    menus.install(menus.entries(prefix), tmp_path / "data", tmp_path / "config")
    folder = tmp_path / "data" / "applications"
    names = {path.name for path in folder.glob("*.desktop")}
    assert names == {f"speedup-lab_speedup-lab{part}-speed-lab-o.desktop" for part in ("", "-reset-settings", "-run")}
    written = (folder / "speedup-lab_speedup-lab-speed-lab-o.desktop").read_text("utf-8")
    assert written == REAL.replace("PREFIX", str(prefix))
    run = (folder / "speedup-lab_speedup-lab-run-speed-lab-o.desktop").read_text("utf-8")
    assert f"""Exec=bash -c '"{prefix}/bin/speeduplab" "$0" "$@"'\n""" in run
    assert [path.name for path in (tmp_path / "data" / "mime" / "packages").iterdir()] == [
        "application-x-speeduplab-run.xml"
    ]
    mimeapps = (tmp_path / "config" / "mimeapps.list").read_text("utf-8")
    line = "application/x-speeduplab-run=speedup-lab_speedup-lab-run-speed-lab-o.desktop\n"
    assert f"[Default Applications]\n{line}" in mimeapps
    assert f"[Added Associations]\n{line}" in mimeapps


def test_a_second_environment_is_added_and_does_not_become_the_default(prefix: Path, tmp_path: Path) -> None:
    other = prefix.with_name("other")
    shutil.copytree(prefix, other)
    for one in (prefix, other):
        menus.install(menus.entries(one), tmp_path / "data", tmp_path / "config")
    mimeapps = (tmp_path / "config" / "mimeapps.list").read_text("utf-8")
    first, second = (f"speedup-lab_speedup-lab-run-{name}.desktop" for name in ("speed-lab-o", "other"))
    assert f"[Default Applications]\napplication/x-speeduplab-run={first}\n" in mimeapps
    assert f"[Added Associations]\napplication/x-speeduplab-run={first};{second}\n" in mimeapps


def test_entry_that_would_activate_is_refused(prefix: Path) -> None:
    file = prefix / "Menu" / "speeduplab.json"
    content = json.loads(file.read_text("utf-8"))
    content["menu_items"][0]["activate"] = True
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(menus.MenuError, match="activate must be false"):
        menus.entries(prefix)
