"""The offline installer's description is one that constructor accepts, and names what the recipe provides.

constructor's schema is not on PyPI; `KEYS` is written after it, for the keys that we use.
"""

from __future__ import annotations

import re
from typing import Any

import jsonschema
import pytest
import yaml
from recipe_files import RECIPE

TEXT = {"type": "string", "minLength": 1}
KEYS: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["name", "version", "channels", "specs", "installer_type"],
    "properties": {
        "name": {"type": "string", "pattern": r"^[a-zA-Z0-9_]([a-zA-Z0-9._-]*[a-zA-Z0-9_])?$"},
        "version": TEXT,
        "company": TEXT,
        "reverse_domain_identifier": TEXT,
        "channels": {"type": "array", "items": TEXT, "minItems": 1},
        "specs": {"type": "array", "items": TEXT, "minItems": 1},
        "menu_packages": {"type": "array", "items": TEXT},
        "icon_image": TEXT,
        "installer_type": {"enum": ["all", "exe", "pkg", "sh", "docker"]},
        "check_path_spaces": {"type": "boolean"},
        "initialize_conda": {"enum": [True, False, "classic", "condabin"]},
        "register_python": {"type": "boolean"},
        "register_envs": {"type": "boolean"},
        "conclusion_text": {"type": "string"},
    },
}


def construct(platform: str) -> dict[str, Any]:
    """construct.yaml as constructor reads it for a platform: lines with another platform's selector fall away."""
    lines = []
    for line in (RECIPE / "construct.yaml").read_text("utf-8").splitlines():
        selector = re.search(r"# \[(\w+)\]$", line)
        if selector is None or selector[1] == platform:
            lines.append(line)
    return yaml.safe_load("\n".join(lines))


@pytest.mark.parametrize(("platform", "kind"), [("linux", "sh"), ("osx", "all"), ("win", "exe")])
def test_installer_is_described_for_each_platform(platform: str, kind: str) -> None:
    described = construct(platform)
    jsonschema.validate(described, KEYS)
    assert described["installer_type"] == kind


def test_installer_has_the_version_of_pyproject(project: dict[str, Any]) -> None:
    described = construct("linux")
    assert described["version"] == project["version"]
    assert f"speeduplab =={project['version']}" in described["specs"]


def test_installer_names_nothing_that_the_recipe_does_not_provide(recipe: dict[str, Any]) -> None:
    provided = {recipe["package"]["name"], "python"}
    described = construct("linux")
    assert {spec.split()[0] for spec in described["specs"]} <= provided
    assert described["menu_packages"] == [recipe["package"]["name"]]


def test_installer_takes_its_packages_from_conda_forge() -> None:
    assert construct("linux")["channels"] == ["conda-forge"]


def test_installer_takes_its_python_from_the_recipes_variants() -> None:
    variants = yaml.safe_load((RECIPE / "variants.yaml").read_text("utf-8"))
    (python,) = [spec.split()[1] for spec in construct("linux")["specs"] if spec.startswith("python ")]
    assert python in {text.split()[0] for text in variants["python"]}


def test_installer_shows_the_programs_icon() -> None:
    assert (RECIPE / construct("win")["icon_image"]).is_file()
