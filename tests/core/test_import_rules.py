"""The contracts of import-linter hold what their names say: each import that they are there for breaks one."""

from __future__ import annotations

import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any

import grimp
import pytest
from importlinter import configuration
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.independence import IndependenceContract
from importlinter.contracts.layers import LayersContract
from importlinter.contracts.protected import ProtectedContract

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
RULES = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]
KINDS = {kind.type_name: kind for kind in (ForbiddenContract, IndependenceContract, LayersContract, ProtectedContract)}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    configuration.configure()
    return grimp.build_graph(*RULES["root_packages"], include_external_packages=True, cache_dir=None)


def broken(graph: grimp.ImportGraph, importer: str = "", imported: str = "") -> list[str]:
    """Names of the contracts that do not hold, once `importer` imports `imported` as well."""
    graph, session = deepcopy(graph), {key: RULES[key] for key in ("root_packages", "include_external_packages")}
    if importer:
        graph.add_import(importer=importer, imported=imported, line_number=1, line_contents="")
    names = []
    for rule in RULES["contracts"]:
        options: dict[str, Any] = {key: value for key, value in rule.items() if key not in ("name", "type")}
        options |= {key: str(value) for key, value in options.items() if isinstance(value, bool)}  # as its reader does
        contract = KINDS[rule["type"]](rule["name"], session, options)
        if not contract.check(graph, verbose=False).kept:
            names.append(rule["name"])
    return names


def test_the_contracts_hold(graph: grimp.ImportGraph) -> None:
    assert broken(graph) == []


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("core.results.run_result", "gui.style.theme"),
        ("core.bench.model", "gui.style.theme"),
        ("core.bench.measure", "core.results.run_result"),
        ("core.bench.teams.serial", "core.findings.claims"),
        ("core.bench.teams.qthreadpool", "core.runfile"),
        ("core.bench.workloads", "numpy"),
        ("core.report.terminal_report", "PySide6"),
        ("core.bench.teams.threads", "PySide6"),
        ("core.bench.teams.qthreadpool", "pyqtgraph"),
        ("core.summary.summary", "pyqtgraph"),
        ("gui.views.runtime.runtime_view", "core.hosts"),
        ("gui.views.table.table_view", "core.runfile.reading"),
        ("gui.plan.plan_panel", "core.stats.intervals"),
        ("core.stats.intervals", "core.results.rows"),
        ("core.machine.cores", "core.results.rows"),
        ("gui.style.theme", "gui.widgets.badge"),
        ("gui.presenters.status_text", "gui.pages.run.run_page"),
        ("gui.presenters.status_text", "gui.widgets.badge"),
        ("gui.ports.failure", "PySide6"),
        ("gui.views.race.race_view", "gui.views.runtime.runtime_view"),
    ],
    ids=lambda name: name,
)
def test_an_import_against_the_rules_breaks_a_contract(graph: grimp.ImportGraph, importer: str, imported: str) -> None:
    foreign = imported in ("numpy", "PySide6", "pyqtgraph")
    names = broken(graph, f"speeduplab.{importer}", imported if foreign else f"speeduplab.{imported}")
    assert len(names) >= 1


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("gui.presenters.run_presenter", "core.runfile"),
        ("core.run", "core.bench.measure"),
        ("core.bench.measure", "core.bench.model"),
    ],
)
def test_an_import_along_the_rules_breaks_none(graph: grimp.ImportGraph, importer: str, imported: str) -> None:
    assert broken(graph, f"speeduplab.{importer}", f"speeduplab.{imported}") == []
