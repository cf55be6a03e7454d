"""What the machine card says of its Pythons, as findings."""

from __future__ import annotations

import pytest
from speeduplab.core.findings import Finding, FindingKey, find
from speeduplab.core.results.rows import make_rows
from synthetic import Timed, cell, example_run, run


def told(pythons: object) -> list[tuple[str, str]]:
    result = example_run()
    found = find(make_rows(result, ended=True), {"pythons": pythons})
    return [(one.claim, one.detail) for one in found if one.key is FindingKey.PRINTS_AT_START]


def test_a_python_that_prints_before_its_host_answers_is_named_with_its_first_line():
    pythons = [{"python": "3.13.1", "printed": "welcome"}, {"python": "3.14.0"}, {"python": "3.15.0", "printed": "hi"}]
    assert told(pythons) == [
        ("Python 3.13.1 and 3.15.0 print before their hosts answer", "'welcome', and so on: it was passed over.")
    ]
    assert told(pythons[:2]) == [
        ("Python 3.13.1 prints before its host answers", "'welcome', and so on: it was passed over.")
    ]


@pytest.mark.parametrize("pythons", [None, 3, [], ["x"], [{"printed": 3}], [{"python": "3.13.1"}]])
def test_what_a_card_does_not_say_is_no_finding(pythons: object):
    assert told(pythons) == []


def jit_finding(*strategies: str, **build: object) -> Finding | None:
    """What is found of strategies raced under one Python of such a build."""
    result = run([Timed(cell=cell(strategy), warm_s=1.0, version="3.15.0") for strategy in strategies])
    machine = {"pythons": [{"python": "3.15.0", "build": build}]}
    found = find(make_rows(result, ended=True), machine)
    return next((one for one in found if one.key is FindingKey.JIT_NOT_IN_INTERPRETERS), None)


def test_interpreters_without_the_jit_of_the_rows_beside_them_are_named():
    finding = jit_finding("serial", "interpreters", "interpreter-pool", jit_on=True, jit_in_interpreters=False)
    assert finding is not None
    assert finding.claim == "Sub-interpreters: the JIT is off in them"
    assert "Python 3.15.0 has it on" in finding.detail
    assert finding.evidence == {"python": "3.15.0", "rows": 2}


@pytest.mark.parametrize(
    ("strategies", "build"),
    [
        (("serial", "interpreters"), {"jit_on": True, "jit_in_interpreters": True}),
        (("serial", "interpreters"), {"jit_on": True, "jit_in_interpreters": None}),
        (("serial", "interpreters"), {"jit_on": False}),
        (("serial", "threads"), {"jit_on": True, "jit_in_interpreters": False}),  # all have it
        (("interpreters",), {"jit_on": True, "jit_in_interpreters": False}),  # nothing to compare with
    ],
)
def test_a_jit_that_all_rows_have_or_lack_is_no_finding(strategies: tuple[str, ...], build: dict[str, object]):
    assert jit_finding(*strategies, **build) is None
