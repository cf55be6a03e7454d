"""The option --dask of `speeduplab run`: the cluster that it names, asked once, and consent to one that a file names.

Results of a cluster's workers are unpickled by the bench host: only a person says whose they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from ...bench.model import Plan
from ...bench.strategies import STRATEGIES
from ...plan.form_rules.cluster_rules import check_cluster_workers, cluster_counts
from ...plan.rules import PlanError
from .scheduler_look import ClusterFacts, UnfitError, look_at_cluster

# Asked once, whoever wants to know.
cluster_at = lru_cache(look_at_cluster)


def counts_at(address: str) -> tuple[int, ...]:
    """The worker counts of a sweep over a cluster."""
    try:
        facts = cluster_at(address)
    except UnfitError as unfit:  # another interpreter may send the work
        facts = unfit.facts
    return cluster_counts(len(facts.workers))


def moved_to(plan: Plan, address: str | None, file: Path, *, yes: bool) -> Plan:
    """The plan of a file on the cluster that was named now.

    Raises
    ------
    PlanError
        If the file names one, and nobody has agreed to it.
    """
    named = next((cell.cluster for cell in plan.cells if cell.cluster), None)
    if address is None:
        if named is not None and not yes:
            text = f"{file.name} was measured on the cluster {named}, whose answers would be trusted"
            raise PlanError("cluster", f"{text}: add --dask {named} or --yes to use it, or --dask with another one")
        return plan
    cells = tuple(
        replace(cell, cluster=address)
        if cell.strategy in STRATEGIES and STRATEGIES[cell.strategy].team.reaches
        else cell
        for cell in plan.cells
    )
    if not any(cell.cluster for cell in cells):
        raise PlanError("cluster", f"{file.name} has no cell of the strategy dask: leave out --dask {address}")
    return replace(plan, cells=cells)


def check_going_on(plan: Plan, address: str | None, file: Path, *, yes: bool) -> None:
    """Refuse to go on with a run on a cluster to which nobody has agreed, or on another one than it was measured on.

    Raises
    ------
    PlanError
        With the remedy.
    """
    named = next((cell.cluster for cell in plan.cells if cell.cluster), None)
    if address is not None and address != named:
        on = f"the cluster {named}" if named is not None else "no cluster"
        said = f"--more goes on with {on}, as {file.name} says: leave out --dask {address}, or run the plan anew on it"
        raise PlanError("cluster", said)
    if address is None and named is not None and not yes:
        text = f"{file.name} was measured on the cluster {named}, whose answers would be trusted"
        raise PlanError("cluster", f"{text}: add --dask {named} or --yes to go on with it")


def with_cluster(card: Mapping[str, Any], plan: Plan) -> dict[str, Any]:
    """The machine card with the cluster of a plan, which has to be there and to have workers enough.

    Raises
    ------
    PlanError
        If it is not.
    """
    addresses = list(dict.fromkeys(cell.cluster for cell in plan.cells if cell.cluster))
    found: dict[str, ClusterFacts] = {}
    for address in addresses:
        pythons = tuple(dict.fromkeys(cell.python for cell in plan.cells if cell.cluster == address))
        found[address] = cluster_at(address, pythons)
    for address, facts in found.items():
        check_cluster_workers(tuple(cell for cell in plan.cells if cell.cluster == address), len(facts.workers))
    return {**card, "cluster": found[addresses[0]].card()} if found else dict(card)
