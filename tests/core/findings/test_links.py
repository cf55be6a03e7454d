"""A finding leads to what shows it."""

from __future__ import annotations

from speeduplab.core.findings import Finding, FindingKey
from speeduplab.core.findings.links import LEAD_WORDS, FindingLink, lead
from speeduplab.core.summary.summary import Basis


def found(key: FindingKey) -> Finding:
    return Finding(key=key, cell=0, claim="", detail="", advice="", evidence={})


def test_threads_that_take_turns_are_seen_in_the_timeline():
    assert lead(found(FindingKey.THREADS_TAKE_TURNS), Basis.COLD, scales=False) is FindingLink.TIMELINE


def test_start_up_leads_to_the_warm_times_until_they_are_shown():
    startup = found(FindingKey.STARTUP_OUTWEIGHS_WORK)
    assert lead(startup, Basis.COLD, scales=True) is FindingLink.WARM
    assert lead(startup, Basis.WARM, scales=True) is None


def test_too_many_workers_lead_to_scaling_where_there_is_a_line_to_see():
    crowded = found(FindingKey.WORKERS_ABOVE_LOGICAL_CORES)
    assert lead(crowded, Basis.COLD, scales=True) is FindingLink.SCALING
    assert lead(crowded, Basis.COLD, scales=False) is None


def test_nobody_is_led_to_the_view_that_is_in_sight():
    crowded = found(FindingKey.WORKERS_ABOVE_LOGICAL_CORES)
    assert lead(crowded, Basis.COLD, scales=True, in_sight={"scaling"}) is None
    assert lead(crowded, Basis.COLD, scales=True, in_sight={"runtime", "timeline"}) is FindingLink.SCALING


def test_load_from_elsewhere_leads_nowhere():
    assert lead(found(FindingKey.FOREIGN_LOAD), Basis.COLD, scales=True) is None


def test_every_lead_has_its_words():
    assert set(LEAD_WORDS) == set(FindingLink)
