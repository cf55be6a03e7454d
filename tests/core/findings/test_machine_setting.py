"""What the machine card says of its Pythons, as findings."""

from __future__ import annotations

import pytest
from speeduplab.core.findings import FindingKey, find
from speeduplab.core.results.rows import make_rows
from synthetic import example_run


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
