"""What the recipe's tests share: the files under test, parsed."""

from __future__ import annotations

import json
import tomllib
from typing import Any

import pytest
import yaml
from recipe_files import RECIPE, ROOT


@pytest.fixture(scope="session")
def project() -> dict[str, Any]:
    """The [project] table of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.fixture(scope="session")
def recipe() -> dict[str, Any]:
    """The recipe as written, nothing rendered."""
    return yaml.safe_load((RECIPE / "recipe.yaml").read_text("utf-8"))


@pytest.fixture(scope="session")
def menu() -> dict[str, Any]:
    """The menu file as written."""
    return json.loads((RECIPE / "menu" / "speeduplab.json").read_text("utf-8"))
