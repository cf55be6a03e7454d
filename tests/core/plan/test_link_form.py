"""What is typed of simulated workers and their link."""

from __future__ import annotations

import pytest
from speeduplab.core.plan.link_form import SimulationForm, parse_simulation
from speeduplab.core.plan.rules import PlanError


def test_a_link_is_read_with_its_units() -> None:
    form = parse_simulation("64", "latency=0.2ms, bandwidth=10Gbit/s,dispatch=300us,machine=8")
    assert form.latency_s == pytest.approx(2e-4)
    assert form.bytes_per_s == pytest.approx(1.25e9)
    assert form.dispatch_s == pytest.approx(3e-4)
    assert (form.most, form.machine_workers, form.typed) == (64, 8, ("latency", "bandwidth", "dispatch"))


def test_what_is_not_typed_is_left_to_be_measured() -> None:
    assert parse_simulation("2", None) == SimulationForm(most=2)
    assert parse_simulation("16", "latency=0s").typed == ("latency",)


@pytest.mark.parametrize(
    ("most", "link", "said"),
    [
        ("1", None, "from 2 to 1024, got '1'"),
        ("many", None, "from 2 to 1024, got 'many'"),
        ("2000", None, "from 2 to 1024"),
        ("4", "latency", "--link takes latency, bandwidth, dispatch, machine"),
        ("4", "speed=3", "--link takes"),
        ("4", "latency=1s,latency=2s", "each once"),
        ("4", "latency=3", "with its unit"),
        ("4", "latency=-1ms", "with its unit"),
        ("4", "latency=nans", "with its unit"),
        ("4", "bandwidth=0B/s", "such as 1GB/s"),
        ("4", "bandwidth=1ms", "such as 1GB/s"),
        ("4", "machine=0", "machine must be a number of workers from 1"),
    ],
)
def test_what_makes_no_sense_is_named_with_the_rule(most: str, link: str | None, said: str) -> None:
    with pytest.raises(PlanError, match=said) as refused:
        parse_simulation(most, link)
    assert refused.value.field == "simulate"
