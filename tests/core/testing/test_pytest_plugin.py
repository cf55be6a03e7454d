"""The plug-in, in test sessions of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from patience import GIVE_UP_S

WORK = """
import threading
import time

import pytest


def is_serial():
    return threading.current_thread() is threading.main_thread()


def gains(i):
    time.sleep(0.005 * is_serial())
    return i


def loses(i):
    time.sleep(0.005 * (not is_serial()))
    return i
"""
# Either only serial waits or only threads do, so that who is faster by far is known on any machine, however busy.
MARKED = '@pytest.mark.speedup("{bound}", strategy="threads", workers=2)\n'
TEST = "def test_threads_pay(race):\n    race({function}, items=20{more})\n"


def session(folder: Path, text: str, *more: str, ini: str = "") -> subprocess.CompletedProcess[str]:
    """A test session on one file."""
    (folder / "test_work.py").write_text(WORK + text, encoding="utf-8")
    (folder / "pytest.ini").write_text(f"[pytest]\n{ini}", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        *(() if "-n" in more else ("-p", "no:xdist")),
        "-p",
        "no:pytest-qt",
        "-p",
        "no:cacheprovider",
        *more,
        "test_work.py",
    ]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=2 * GIVE_UP_S, check=False)


def test_a_speed_up_that_is_there_passes_and_is_told(tmp_path: Path) -> None:
    done = session(tmp_path, MARKED.format(bound=">=1.2x") + TEST.format(function="gains", more=""))
    assert done.returncode == 0, done.stdout
    assert "test_threads_pay: threads:2>=1.2x: met: Python threads" in done.stdout


def test_one_that_is_not_there_fails_with_the_measured_one(tmp_path: Path) -> None:
    done = session(tmp_path, MARKED.format(bound=">=1.2x") + TEST.format(function="loses", more=""))
    assert done.returncode == 1
    assert "threads:2>=1.2x: not met: Python threads" in done.stdout
    assert ".speedup.jsonl" in done.stdout


REFUSED = [
    (MARKED.format(bound=">=1.2x"), "def test_none(race): pass\n", "nothing was raced: call the fixture race"),
    ('@pytest.mark.speedup(">=1.2x")\n', TEST.format(function="gains", more=""), "names no strategy"),
    ('@pytest.mark.speedup(">=1.2x", team="threads")\n', TEST.format(function="gains", more=""), "unknown team"),
    (
        '@pytest.mark.speedup(">=1.2x", strategy="threads", workers="two")\n',
        TEST.format(function="gains", more=""),
        "got 'two'",
    ),
    (
        '@pytest.mark.speedup(">=1.2x", strategy=["threads"])\n',
        TEST.format(function="gains", more=""),
        "got ['threads']",
    ),
    (
        MARKED.format(bound=">=1.2x"),
        TEST.format(function="gains", more=", rounds=3"),
        "at least 6 rounds, got 3 rounds",
    ),
    (MARKED.format(bound=">=9x"), TEST.format(function="gains", more=""), "no row can meet"),
    (MARKED.format(bound="1.2x"), TEST.format(function="gains", more=""), "a requirement is written"),
    ("", "def test_lambda(race):\n    race(lambda i: i, items=2)\n", "is defined inside another function"),
]


def test_what_makes_no_sense_fails_before_anything_is_measured(tmp_path: Path) -> None:
    tests = [
        marked + test.replace("def test_", f"def test_{place}_") for place, (marked, test, _) in enumerate(REFUSED)
    ]
    done = session(tmp_path, "\n\n".join(tests))
    assert f"{len(REFUSED)} failed" in done.stdout
    assert "During handling" not in done.stdout
    assert [said for *_, said in REFUSED if said not in done.stdout] == []
    assert not list(tmp_path.rglob("*.speedup.jsonl"))


def test_a_race_without_a_mark_asks_for_serials_results(tmp_path: Path) -> None:
    text = "import os\ndef pid(i): return os.getpid()\n"
    done = session(
        tmp_path,
        text + "def test_it(race):\n    race(pid, items=4, strategies='processes,serial'.split(','), rounds=1)\n",
    )
    assert done.returncode == 1
    assert "Processes failed: item 0 is" in done.stdout


def test_too_noisy_to_tell_is_what_the_configuration_says(tmp_path: Path) -> None:
    text = (
        "import random\n"
        "def jumps(i):\n    time.sleep(0.002 * random.choice([1, 3]))\n    return i\n"
        '@pytest.mark.speedup("<=1s", strategy="threads", workers=2)\n'
        "def test_it(race, monkeypatch):\n"
        "    from speeduplab.core.gate import verdict\n"
        "    monkeypatch.setattr(verdict, '_decided', lambda one, interval: verdict.GateOutcome.TOO_NOISY)\n"
        "    race(jumps, items=4, rounds=6)\n"
    )
    skipped = session(tmp_path, text, "-rs").stdout
    assert "1 skipped" in skipped
    marked = 1 + WORK.count("\n") + text[: text.index("@pytest")].count("\n")
    assert f"test_work.py:{marked}: threads:2<=1s: too noisy to tell" in skipped
    assert "1 failed" in session(tmp_path, text, ini="speedup_too_noisy = fail\n").stdout
    assert "1 passed" in session(tmp_path, text, ini="speedup_too_noisy = pass\n").stdout
    refused = session(tmp_path, text, ini="speedup_too_noisy = maybe\n")
    assert "must be one of skip, fail, pass, got 'maybe'" in refused.stderr


def test_workers_of_xdist_race_one_after_the_other_and_are_named(tmp_path: Path) -> None:
    text = (
        "def stamped(name):\n"
        "    with open(name, 'a') as file:\n"
        "        file.write(f'{time.perf_counter_ns()}\\n')\n"
        "    time.sleep(0.05)\n"
    )
    for name in ("one", "other"):
        text += (
            f"def {name}(i): return stamped({name!r})\n"
            f'@pytest.mark.speedup("<=100s", strategy="serial")\n'
            f"def test_{name}(race): race({name}, items=4, rounds=6)\n"
        )
    done = session(tmp_path, text, "-n", "2", "--dist", "load")
    assert "2 passed" in done.stdout, done.stdout
    assert "2 workers of pytest-xdist ran other tests meanwhile" in done.stdout
    one, other = ([int(line) for line in (tmp_path / name).read_text().split()] for name in ("one", "other"))
    assert max(one) < min(other) or max(other) < min(one)


def test_a_session_that_races_nothing_imports_nothing_of_ours(tmp_path: Path) -> None:
    text = (
        "import sys\n"
        "def test_it():\n"
        "    ours = {name for name in sys.modules if name.startswith('speeduplab.')}\n"
        "    assert ours <= {'speeduplab.core', 'speeduplab.core.testing', 'speeduplab.core.testing.pytest_plugin'}\n"
    )
    assert session(tmp_path, text).returncode == 0
