"""The recipe says the same as pyproject.toml, under conda's names."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from recipe_files import RECIPE, ROOT

CONDA_NAMES = {"pyside6-essentials": "pyside6"}
PYTHONS = ("3.11", "3.12", "3.13", "3.14", "3.15")


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def of_pyproject(project: dict[str, Any], python: str) -> dict[str, SpecifierSet]:
    wanted = [Requirement(text) for text in project["dependencies"]]
    mine = [r for r in wanted if r.marker is None or r.marker.evaluate({"python_version": python})]
    return {CONDA_NAMES.get(r.name.lower(), r.name.lower()): r.specifier for r in mine}


def of_recipe(recipe: dict[str, Any], python: str) -> dict[str, SpecifierSet]:
    chosen = []
    for item in recipe["requirements"]["run"]:
        if isinstance(item, str):
            chosen.append(item)
            continue
        assert item["if"] == 'match(python, "<3.12")'
        chosen.append(item["then"] if python == "3.11" else item["else"])
    pairs = [text.partition(" ") for text in chosen if text != "python"]
    return {name: SpecifierSet(limits) for name, _, limits in pairs}


def marker_names(requirement: Requirement) -> set[str]:
    """What a requirement's marker asks about: "python_version", "sys_platform", ..."""
    bare = re.sub(r"""(["']).*?\1""", "", str(requirement.marker or ""))
    return set(re.findall(r"[a-z_]+", bare)) - {"and", "or", "in", "not"}


@pytest.mark.parametrize("dependency", ["x; sys_platform == 'win32'", "x; python_version > '3.11' and os_name != 'nt'"])
def test_marker_of_a_platform_is_noticed(dependency: str) -> None:
    assert marker_names(Requirement(dependency)) - {"python_version"}


def test_pyproject_asks_for_nothing_by_platform(project: dict[str, Any]) -> None:
    # The comparison below knows Python versions only, and would judge a platform's marker by this machine.
    for text in project["dependencies"]:
        assert marker_names(Requirement(text)) <= {"python_version"}, text


@pytest.mark.parametrize("python", PYTHONS)
def test_recipe_runs_with_what_pyproject_requires(project: dict[str, Any], recipe: dict[str, Any], python: str) -> None:
    assert of_recipe(recipe, python) == of_pyproject(project, python)


def test_recipe_has_the_version_of_pyproject(project: dict[str, Any], recipe: dict[str, Any]) -> None:
    assert recipe["context"]["version"] == project["version"]


def test_recipe_has_the_entry_point_of_pyproject(project: dict[str, Any], recipe: dict[str, Any]) -> None:
    expected = [f"{name} = {target}" for name, target in project["scripts"].items()]
    assert recipe["build"]["python"]["entry_points"] == expected


def test_recipe_builds_with_what_pyproject_builds_with(recipe: dict[str, Any]) -> None:
    build = pyproject()["build-system"]["requires"]
    host = [text for text in recipe["requirements"]["host"] if text not in ("python", "pip")]
    assert {Requirement(text) for text in host} == {Requirement(text) for text in build}


def test_recipe_builds_with_a_cmake_that_the_project_accepts(recipe: dict[str, Any]) -> None:
    (text,) = [text for text in recipe["requirements"]["build"] if str(text).startswith("cmake")]
    (least,) = re.findall(r"cmake_minimum_required\(VERSION ([\d.]+)\)", (ROOT / "CMakeLists.txt").read_text("utf-8"))
    limits = pyproject()["tool"]["scikit-build"]["cmake"]["version"]
    assert text == f"cmake {limits}" == f"cmake >={least}"


def test_recipe_builds_with_ninja(recipe: dict[str, Any]) -> None:
    assert recipe["build"]["script"]["env"]["CMAKE_GENERATOR"] == "Ninja"
    assert "ninja" in recipe["requirements"]["build"]


def test_variants_are_the_pythons_that_pyproject_supports(project: dict[str, Any]) -> None:
    variants = yaml.safe_load((RECIPE / "variants.yaml").read_text("utf-8"))
    built = [text.partition(".*")[0] for text in variants["python"]]
    named = [text.rpartition(" ")[2] for text in project["classifiers"] if "Python :: 3." in text]
    assert built == named
    assert all(version in SpecifierSet(project["requires-python"]) for version in built)


def test_recipe_summary_is_that_of_pyproject(project: dict[str, Any], recipe: dict[str, Any]) -> None:
    assert recipe["about"]["summary"] == project["description"]
    assert recipe["about"]["license"] == project["license"]
