"""The options --simulate and --link: what is simulated, its link measured where it was not typed."""

from __future__ import annotations

from ...plan.rules import PlanError
from ...scaling.link_form import SimulationForm, parse_simulation
from ...scaling.simulated import Setting, setting_of_form
from ...stats.cluster_model import Link
from ..terminal import note

_ALL = 3


def simulation_asked(most: str | None, link: str | None) -> SimulationForm | None:
    """What was asked for; None where nothing was.

    Raises
    ------
    PlanError
        If it makes no sense.
    """
    if most is None:
        if link is not None:
            raise PlanError("simulate", "--link is of simulated workers: add --simulate 64, or leave it out")
        return None
    return parse_simulation(most, link)


def setting_for(form: SimulationForm, address: str = "", known: Link | None = None) -> Setting:
    """The setting; what was not typed is `known`, or measured now at an address ("" for this machine's loopback).

    Raises
    ------
    PlanError
        If it cannot be measured.
    """
    if known is None and len(form.typed) < _ALL:
        from ...hosts.clusters.link_measure import measure_link

        note("Measuring the link to workers for the simulation.")
        known = measure_link(address)
    link = known or Link(latency_s=0.0, bytes_per_s=1.0, dispatch_s=0.0)
    return setting_of_form(form, link, address if len(form.typed) < _ALL else "")
