"""The Code view's excerpts: the very lines of the files that run, and what sets two strategies apart."""

from __future__ import annotations

import inspect
from pathlib import Path
from textwrap import dedent

import pytest
from speeduplab.core import sources
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.bench.teams import threads
from speeduplab.core.bench.workloads import WORKLOADS
from speeduplab.core.bench.workloads.native import native_missing
from speeduplab.core.sources import excerpts
from speeduplab.core.sources.cut import cut_functions, cut_python
from speeduplab.core.sources.differences import differences

CPP = Path(__file__).parents[3] / "cpp"


def text(strategy: str, title: str, workload: str = "counter") -> str:
    (found,) = (one for one in excerpts(strategy, workload) if one.title == title)
    return "\n".join(line.text for line in found.lines)


@pytest.mark.parametrize("workload", sorted(WORKLOADS))
@pytest.mark.parametrize("strategy", sorted(STRATEGIES))
def test_every_strategy_has_lines_for_every_workload(strategy: str, workload: str) -> None:
    for excerpt in excerpts(strategy, workload):
        if excerpt.language == "cpp" and native_missing():
            pytest.skip("no C++ extension here")
        if excerpt.title == "The loop" and not WORKLOADS[workload].has_kernel(STRATEGIES[strategy].backend):
            assert excerpt.missing.endswith(".")
            assert not excerpt.lines
            continue
        assert excerpt.missing == ""
        assert excerpt.lines


@pytest.mark.parametrize("strategy", sorted(STRATEGIES))
def test_a_line_is_the_one_with_its_number_in_its_file(strategy: str) -> None:
    for excerpt in excerpts(strategy, "primes"):
        if not excerpt.lines:
            continue
        root = (
            Path(inspect.getfile(threads)).parents[3] if excerpt.language == "python" else sources._cpp_folder().parent
        )
        lines = (root / excerpt.path).read_text(encoding="utf-8").splitlines()
        for line in excerpt.lines:
            if line.number:
                assert lines[line.number - 1].strip() == line.text.strip()


def test_the_python_loop_is_the_kernel_that_runs() -> None:
    assert text("threads", "The loop") == inspect.getsource(WORKLOADS["counter"].kernel).rstrip()


def test_a_method_is_cut_whole() -> None:
    assert text("threads", "One batch") == dedent(inspect.getsource(threads.ThreadTeam._run)).rstrip()


@pytest.mark.skipif(native_missing() is not None, reason="no C++ extension here")
def test_the_sources_beside_the_extension_are_those_of_the_tree() -> None:
    for file in ("team.cpp", "bindings.cpp", "kernels/counter.cpp"):
        assert (sources._cpp_folder() / file).is_file()


def test_without_the_extension_the_place_of_its_lines_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sources, "_cpp_folder", lambda: tmp_path)
    loop = excerpts("cpp-serial", "counter")[0]
    assert loop.lines == ()
    assert loop.missing.startswith("This installation has no C++")


def test_a_strategy_of_a_newer_version_has_no_lines() -> None:
    assert excerpts("quantum", "counter") == ()


def test_only_the_compilers_own_branch_is_shown() -> None:
    counter = (CPP / "kernels/counter.cpp").read_text(encoding="utf-8")
    ours = "\n".join(line.text for line in cut_functions(counter, msvc=False))
    theirs = "\n".join(line.text for line in cut_functions(counter, msvc=True))
    assert "asm volatile" in ours
    assert "const volatile" not in ours
    assert "const volatile" in theirs
    assert "asm volatile" not in theirs


def test_lines_left_out_between_two_cuts_leave_a_gap() -> None:
    lines = cut_python("a = 1\nb = 2\n\ndef f():\n    c = 3\n    return c\n\ndef g():\n    return 0\n", ("f=c", "g"))
    assert [(line.number, line.text) for line in lines] == [
        (5, "c = 3"),
        (0, ""),
        (8, "def g():"),
        (9, "    return 0"),
    ]


def test_a_strategy_does_not_differ_from_itself() -> None:
    found = differences(excerpts("threads", "counter"), excerpts("threads", "counter"))
    assert (found.left, found.right) == (frozenset(), frozenset())
    assert found.sentence == "Both run the same lines."


def test_serial_and_threads_share_the_loop_and_differ_in_the_workers() -> None:
    found = differences(excerpts("serial", "counter"), excerpts("threads", "counter"))
    assert found.sentence.startswith("The loop is the same")
    assert not any(place == 0 for place, _ in found.left | found.right)
    assert found.right
