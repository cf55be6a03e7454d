"""The pytest plug-in: a fixture that races a function, and a mark that says how much faster it must be.

Loaded in every test session of an environment that has the program, so it imports pytest and little else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ..api import RaceResult
    from ..gate import Verdict

_MARK, _PROPERTY, _NOISY = "speedup", "speedup", "speedup_too_noisy"
_CHOICES = ("skip", "fail", "pass")
_USE = 'write @pytest.mark.speedup(">=1.5x", strategy="processes", workers=2)'
_raced = pytest.StashKey[bool]()
_noisy = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """What becomes of a test that is too noisy to tell."""
    parser.addini(_NOISY, "skip, fail or pass: a test whose speed-up is too noisy to tell", default="skip")


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers",
        f"{_MARK}(bound, strategy=None, workers=None): how much faster than serial the fixture race must find that "
        'strategy, such as ">=1.5x", or at most how long, such as "<=2s"',
    )
    if config.getini(_NOISY) not in _CHOICES:
        got = config.getini(_NOISY)
        raise pytest.UsageError(f"{_NOISY} must be one of {', '.join(_CHOICES)}, got {got!r}")


@pytest.fixture
def race(
    request: pytest.FixtureRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., RaceResult]:
    """`race(simulate, items=1000)` of `speeduplab.race`, held against the marks of the test.

    Without `strategies` and `workers` it takes serial and those of the marks. The test fails where a mark is not met, a
    row fails or results differ; it is skipped where the noise is too large to tell (`speedup_too_noisy` in the
    configuration chooses otherwise). The run is saved in the test's `tmp_path`. Workers of pytest-xdist race one after
    the other.
    """

    def raced(function: Callable[..., Any] | str, items: int | None = None, **options: Any) -> RaceResult:
        from ..api import race as race_it

        node = request.node
        node.stash[_raced] = True
        required = [*_requirements(node), *options.pop("require", ())]
        options = {**_defaults(required), **options}
        options.setdefault("save", tmp_path / f"{_file_name(node.name)}.speedup.jsonl")
        try:
            with _one_at_a_time(request.config, tmp_path_factory.getbasetemp().parent):
                result = race_it(function, items, require=required, **options)
        except ValueError as error:  # each of ours names value, rule and remedy
            raise pytest.fail.Exception(str(error), pytrace=False) from None
        node.user_properties += [(_PROPERTY, one.sentence) for one in result.verdicts]
        _hold(result, node)
        return result

    return raced


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Iterator[None]:
    """Fail a test whose mark nothing was held against."""
    answer = yield
    if pyfuncitem.get_closest_marker(_MARK) is not None and not pyfuncitem.stash.get(_raced, False):
        pytest.fail("marked with speedup, but nothing was raced: call the fixture race(function, items)", pytrace=False)
    return answer


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """Let a skip for noise name the test's line: that of the plug-in, where it was raised, tells nobody anything."""
    report = yield
    if report.skipped and item.stash.get(_noisy, False) and isinstance(report.longrepr, tuple):
        path, line, _ = item.reportinfo()
        report.longrepr = (str(path), (line or 0) + 1, report.longrepr[2])
    return report


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """One line for each verdict."""
    reports = [one for kind in ("passed", "failed", "skipped") for one in terminalreporter.getreports(kind)]
    lines = [
        f"{report.nodeid}: {value}"
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, value in report.user_properties
        if name == _PROPERTY
    ]
    if lines:
        terminalreporter.section("speed-ups")
        for line in lines:
            terminalreporter.write_line(line)
        if beside := getattr(terminalreporter.config.option, "numprocesses", None):
            said = f"{beside} workers of pytest-xdist ran other tests meanwhile: -n 0 leaves the machine to a race"
            terminalreporter.write_line(said)


@contextmanager
def _one_at_a_time(config: pytest.Config, folder: Path) -> Iterator[None]:
    """Let no other worker of pytest-xdist race meanwhile; `folder` is one that all of them have."""
    try:
        import fcntl
    except ImportError:  # Windows has none, and there two may race at once
        fcntl = None  # type: ignore[assignment]
    if fcntl is None or not hasattr(config, "workerinput"):
        yield
        return
    with (folder / "speedup.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # until it is closed, also by the end of this process
        yield


def _requirements(node: pytest.Item) -> list[str]:
    """What the marks say, the outermost first, as `--require` takes it."""
    return [_requirement(mark) for mark in reversed(list(node.iter_markers(_MARK)))]


def _requirement(mark: pytest.Mark) -> str:
    strategy, workers = mark.kwargs.get("strategy"), mark.kwargs.get("workers")
    unknown = sorted(mark.kwargs.keys() - {"strategy", "workers"})
    if len(mark.args) != 1 or not isinstance(mark.args[0], str) or unknown:
        got = f"unknown {', '.join(unknown)}" if unknown else f"{mark.args}"
        pytest.fail(f"the mark speedup takes one bound, strategy and workers, got {got}: {_USE}", pytrace=False)
    bound = mark.args[0].strip()
    if strategy is not None and not isinstance(strategy, str):
        pytest.fail(f"the mark speedup takes one strategy by its name, got {strategy!r}: {_USE}", pytrace=False)
    if workers is not None and (type(workers) is not int or workers < 1):
        pytest.fail(f"the mark speedup takes workers as a number of at least 1, got {workers!r}: {_USE}", pytrace=False)
    if strategy is None:
        if bound[:1] in "<>":
            pytest.fail(f"the mark speedup({bound!r}) names no strategy: {_USE}", pytrace=False)
        return bound
    return f"{strategy}{'' if workers is None else f':{workers}'}{bound}"


def _defaults(required: list[str]) -> dict[str, Any]:
    """Serial and the strategies of the requirements, with their worker counts; nothing where there are none."""
    from ..gate import parse_requirements

    try:
        found = [one for one in parse_requirements(required) if one.strategy]
    except ValueError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    options: dict[str, Any] = {}
    if found:
        options["strategies"] = tuple(dict.fromkeys(["serial", *(one.strategy for one in found)]))
    if counts := sorted({one.workers for one in found if one.workers is not None}):
        options["workers"] = tuple(counts)
    return options


def _hold(result: RaceResult, node: pytest.Item) -> None:
    """Fail or skip the test that holds this race, where it must."""
    from ..gate import GateOutcome

    failed = [row for row in result.table if row["failure"] is not None]
    if failed:
        row = failed[0]
        pytest.fail(f"{row['title']} failed: {row['reason']} ({result.file})", pytrace=False)
    if result.results_equal is False:
        pytest.fail(f"results differ ({result.file})", pytrace=False)
    missed = [one for one in result.verdicts if one.outcome is GateOutcome.NOT_MET]
    if missed:
        pytest.fail(_sentences(missed, result), pytrace=False)
    noisy, what = [one for one in result.verdicts if one.outcome is GateOutcome.TOO_NOISY], node.config.getini(_NOISY)
    if noisy and what == "fail":
        pytest.fail(_sentences(noisy, result), pytrace=False)
    if noisy and what == "skip":
        node.stash[_noisy] = True
        pytest.skip(_sentences(noisy, result))


def _sentences(verdicts: list[Verdict], result: RaceResult) -> str:
    return "\n".join([*(one.sentence for one in verdicts), f"the run is in {result.file}"])


def _file_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]+", "-", name)[:60]
