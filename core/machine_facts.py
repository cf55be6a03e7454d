"""The machine card for people: one name and one value with its unit for each fact that is known.

The card may come from a file: whatever is missing or odd is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .machine import cores_words, memory_words
from .words import format_count, format_figures

_Words = Callable[[Any], str]

_TOLD = {"cpu", "physical_cores", "logical_cores", "usable_cores", "affinity_cores"}
"""What the first two lines say."""


def machine_facts(card: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Names and values of a card: ("Memory", "24 GB"), ("Highest clock", "4.4 GHz")."""
    found = [("Processor", str(card.get("cpu") or "")), ("Cores", cores_words(dict(card)))]
    for key, (name, words) in _FACTS.items():
        value = card.get(key)
        if value is not None:
            found.append((name, _or_nothing(words, value)))
    # A fact of a newer version, or of another program's card.
    more = (key for key in card if key not in _FACTS and key not in _TOLD)
    found += [(key.replace("_", " ").capitalize(), str(card[key])) for key in more if card[key] is not None]
    return tuple((name, words) for name, words in found if words)


def _or_nothing(words: _Words, value: object) -> str:
    try:
        return words(value)
    except (TypeError, ValueError, KeyError, AttributeError):
        return ""


def _switch(on: str, off: str) -> _Words:
    return lambda value: {True: on, False: off}.get(value, "")


def _clock(mhz: float) -> str:
    return f"{mhz / 1000:.3g} GHz"


def _kinds(kinds: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {kind}" for kind, count in kinds.items())


def _native(build: Mapping[str, Any]) -> str:
    parts = [str(build["compiler"]), str(build["flags"]), f"pybind11 {build['pybind11']}"]
    return ", ".join(parts) + ("" if build["optimised"] else ", not optimised")


def _python_build(build: Mapping[str, bool | None]) -> str:
    """Also what it lacks: without its profile a Python is slower by a tenth and more."""
    names = {"debug": "debug", "free_threaded": "free-threaded", "optimisations": "optimised by profile"}
    words = [name for key, name in {**names, "lto": "optimised while linking"}.items() if build.get(key)]
    return ", ".join([*words, *(["not optimised by profile"] if build.get("optimisations") is False else [])])


def _versions(versions: Mapping[str, str | None]) -> str:
    return ", ".join(f"{package} {version}" for package, version in versions.items() if version)


_FACTS: dict[str, tuple[str, _Words]] = {
    "quota_cores": ("Quota", lambda cores: format_count(cores, "core") if cores == int(cores) else f"{cores:g} cores"),
    "core_kinds": ("Kinds of cores", _kinds),
    "smt": ("Hardware threads", _switch("two a core", "one a core")),
    "max_clock_mhz": ("Highest clock", _clock),
    "turbo": ("Turbo", _switch("allowed", "off")),
    "governor": ("Governor", str),
    "frequency_driver": ("Clock driver", str),
    "energy_preference": ("Energy preference", str),
    "power": ("Power", lambda power: {"mains": "mains", "battery": "battery"}.get(power, "")),
    "memory_bytes": ("Memory", memory_words),
    "load": ("Load", lambda load: f"{format_figures(load)} in the last minute" if load else "none"),
    "system": ("System", str),
    "distribution": ("Distribution", str),
    "architecture": ("Architecture", str),
    "virtual": ("Virtual machine", _switch("yes", "no")),
    "python": ("Python", str),
    "implementation": ("Implementation", str),
    "gil": ("GIL", _switch("on", "off")),
    "python_build": ("Python was built", _python_build),
    "python_compiler": ("Python's compiler", str),
    "python_executable": ("Python's program", str),
    "native": ("C++ extension", _native),
    "native_reason": ("C++ extension is missing", str),
    "versions": ("Packages", _versions),
}
