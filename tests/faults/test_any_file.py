"""Any file gives a result or a refusal of ours, whatever it is read for."""

from __future__ import annotations

from pathlib import Path

import pytest
from event_strategies import runs
from every_reader import read_every_way, readers
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from mutated_files import mutated, sound_files
from speeduplab.core.export import render
from speeduplab.core.runfile import read, save

SEEDS = sorted((Path(__file__).parent / "seeds").glob("*.speedup.jsonl"))
# Not shrunk: that takes minutes, and what is printed is small enough.
SOME = settings(
    max_examples=40,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name.split(".")[0])
def test_a_file_that_failed_once_is_a_run_whatever_it_is_read_for(path):
    assert read_every_way(path)


@pytest.mark.parametrize("reader", readers())
def test_a_sound_run_can_be_read_every_way(tmp_path, reader):
    for number, content in enumerate(sound_files()):
        path = tmp_path / f"{number}.speedup.jsonl"
        path.write_bytes(content)
        assert read_every_way(path, {reader: readers()[reader]})


@SOME
@given(events=runs())
def test_any_events_in_any_order_are_a_run_whatever_they_are_read_for(tmp_path_factory, events):
    path = tmp_path_factory.mktemp("any") / "any.speedup.jsonl"
    save(events, path)
    assert read_every_way(path)


@SOME
@given(number=st.integers(0, 10**9))
@example(number=0)
def test_a_mutated_file_is_a_run_or_refused(tmp_path_factory, number):
    path = tmp_path_factory.mktemp("mutated") / "any.speedup.jsonl"
    path.write_bytes(mutated(7, number))
    read_every_way(path)


def test_a_mutated_file_is_the_same_again():
    assert [mutated(3, number) for number in range(50)] == [mutated(3, number) for number in range(50)]


def test_a_run_without_hosts_can_be_exported_to_pyperf():
    result = read(next(path for path in SEEDS if path.name.startswith("no-host")))
    assert '"benchmarks"' in render(result, "pyperf")


def test_a_number_of_cores_that_cannot_be_is_not_told(tmp_path):
    path = tmp_path / "any.speedup.jsonl"
    first, *rest = sound_files()[0].splitlines(keepends=True)
    path.write_bytes(first.replace(b'"physical_cores":4', b'"physical_cores":-4') + b"".join(rest))
    from speeduplab.core.summary.summary import summarise

    caption = summarise(read(path)).caption
    assert "worker" in caption
    assert "core" not in caption
