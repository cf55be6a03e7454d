"""Run files as a stranger, a bug or a bad disk would leave them: each made from a seed and a number, so again at will.

Two ways: a byte mutator, and one that keeps the JSON and puts something hostile in the place of a value.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from functools import cache
from typing import Any

from scaled_runs import num_run, scaling_run
from speeduplab.core.bench.events import Event, FailureKind, RunEnded
from speeduplab.core.report.conclusions import conclude
from speeduplab.core.results.run_result import RunResult
from speeduplab.core.runfile.writing import line_of
from synthetic import MACHINE, Timed, around, cell, failure, run_events

HOSTILE: tuple[Any, ...] = (
    0, -1, 1, 2, 7, 255, 1000, 1025, 10**6, 10**9, 10**12, 10**12 + 1, 2**53 + 1, 2**63 - 1, -(2**63), 2**64 - 1,
    2**64, 0.0, -0.0, -1.0, 1e-300, 5e-324, 0.5, 1.5, 1e30, 1e300, -1e300, True, False, None, "", "a", "None", "nan",
    "x" * 300, "=1+1", "\t@x", "\x1b[2J", "\u202e", "\x00", "é" * 40, "1" * 400, "[bold]", "%s{0}", "3.14.0",
    "../../etc", "<b>&",
    [], {}, [1], [0, 0], [2**63], ["a"], [[]], {"a": 1}, {"": None}, [None], list(range(50)), {"n": {"n": []}},
)  # fmt: skip
_WORDS = (b"\n", b"{", b"}", b"[", b"]", b'"', b",", b":", b"null", b"-", b"1e999", b"NaN", b"\xff", b"\x00", b"\\ud8")
MACHINE_MORE = {
    **MACHINE,
    "core_kinds": {"fast": 4, "slow": 4},
    "quota_cores": 1.5,
    "max_clock_mhz": 4400.0,
    "turbo": True,
    "governor": "powersave",
    "frequency_driver": "acpi-cpufreq",
    "smt": True,
    "load": 0.3,
    "versions": {"numpy": "2.0", "PySide6": None},
    "python_build": {"debug": False, "free_threaded": False, "optimisations": True, "lto": None},
    "pythons": [{"python": "3.14.0", "implementation": "cpython", "gil": True, "build": None}],
    "not_told": ["turbo"],
}


@cache
def sound_files() -> tuple[bytes, ...]:
    """What is mutated: small runs of every shape, with failures, conditions, conclusions and sweeps."""
    few = [Timed(cell=cell("serial"), warm_s=0.05, slices=3), Timed(cell=cell("threads", 2), warm_s=0.11, slices=3)]
    more = [*few, Timed(cell=cell("processes", 2), warm_s=0.04, startup_s=0.02, slices=2)]
    primes = [replace(one, cell=replace(one.cell, workload="primes", num=500), result=95) for one in few]
    conditions = {0: around(0), 1: around(1, foreign_cpu=0.2, steal=0.1)}
    failures = (failure(1, 0), failure(1, 1, FailureKind.WRONG_RESULT, "returned 5, expected 6"))
    short = {"counts": (1, 2), "rounds": 1, "machine": MACHINE_MORE}
    runs: tuple[Sequence[Event], ...] = (
        list(run_events(few, rounds=2, machine=MACHINE_MORE, conditions=conditions)),
        list(run_events(more, rounds=1)),
        list(run_events([*few, *primes], rounds=1, conditions=conditions, machine=MACHINE_MORE)),
        list(run_events(few, rounds=2, failures=failures, machine={})),
        list(run_events(few, rounds=2, rounds_done=1, outcome=None)),
        list(run_events([replace(few[0], slices=2)], rounds=6, machine=MACHINE_MORE)),
        _events(scaling_run(("threads",), **short)),
        _events(num_run(nums=(10**4, 10**5), rounds=1)),
    )
    return tuple(b"".join(map(line_of, _concluded(list(run)))) for run in runs)


def _events(result: RunResult) -> list[Event]:
    from speeduplab.core.runfile import events_of

    return list(events_of(result))


def _concluded(events: list[Event]) -> list[Event]:
    if not isinstance(events[-1], RunEnded):
        return events
    found = conclude(RunResult.fold(events))
    return [*events[:-1], *([found] if found is not None else []), events[-1]]


def mutated(seed: int, number: int) -> bytes:
    """A file; the same for the same seed and number."""
    draw = random.Random(f"{seed}/{number}")
    sound = draw.choice(sound_files())
    # Most bytes that change make a line no JSON: what goes deeper keeps it.
    return _bytes_changed(sound, draw) if draw.random() < 0.15 else _values_changed(sound, draw)


def _bytes_changed(sound: bytes, draw: random.Random) -> bytes:
    content = bytearray(sound)
    for _ in range(draw.choice((1, 1, 1, 2, 8))):
        at, length = draw.randrange(len(content) + 1), draw.choice((1, 1, 2, 30))
        match draw.randrange(5):
            case 0:
                content[at : at + 1] = bytes([draw.randrange(256)])
            case 1:
                del content[at : at + length]
            case 2:
                content[at:at] = draw.choice(_WORDS)
            case 3:
                content[at : at + length] = bytes(draw.choices(b"0123456789", k=length))
            case _:
                other = draw.randrange(len(content) + 1)
                content[at:at] = content[other : other + length]
    return bytes(content)


def _values_changed(sound: bytes, draw: random.Random) -> bytes:
    lines = sound.splitlines()
    for _ in range(draw.choice((1, 1, 2, 3, 6))):
        index = draw.randrange(len(lines)) if draw.random() < 0.7 else 0
        match draw.randrange(10):
            case 0 if len(lines) > 2 and index:
                del lines[index]
            case 1 if index:
                lines.insert(draw.randrange(1, len(lines) + 1), lines[index])
            case 2 if index:
                other = draw.randrange(1, len(lines))
                lines[index], lines[other] = lines[other], lines[index]
            case _:
                line = json.loads(lines[index])
                _change_one(line, draw)
                lines[index] = json.dumps(line).encode()
    return b"\n".join(lines) + b"\n"


def _change_one(line: Any, draw: random.Random) -> None:
    """Put something else in the place of one value, wherever it lies."""
    places = list(_places(line))
    if not places:
        return
    holder, key = draw.choice(places)
    old = holder[key]
    match draw.randrange(8):
        case 0:
            holder[key] = deepcopy(draw.choice(HOSTILE))
        case 1:
            del holder[key]
        case 2 if isinstance(old, list) and old:
            holder[key] = old * draw.choice((2, 3)) if draw.random() < 0.5 else old[: len(old) // 2]
        case 3 | 4 if isinstance(old, str):
            # Another word of the file, which may well be a known one.
            words = [value for where, name in places if isinstance(value := where[name], str)]
            holder[key] = draw.choice(words)
        case 5 | 6 if isinstance(old, int | float) and not isinstance(old, bool):
            holder[key] = old * draw.choice((-1, 0, 1, 2, 1000)) + draw.choice((0, 0, 1, -1))
        case _:
            # Of its own type: what the codec takes.
            holder[key] = deepcopy(draw.choice([one for one in HOSTILE if type(one) is type(old)]))


def _places(value: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        found.append((value, key))
        found += _places(value[key])
    return found
