"""The machine card for people: one name and one value with its unit for each fact that is known.

The card may come from a file: whatever is missing or odd is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..display.i18n import later, tr
from ..display.numbers import format_count, format_figures, number
from .machine_card import cores_words, memory_words

_Words = Callable[[Any], str]

_PYTHONS_MAX = 50
_TOLD = {"cpu", "physical_cores", "logical_cores", "usable_cores", "affinity_cores", "pythons", "not_told"}
"""What the first two lines and other facts say."""
NOT_TOLD = later("not told by this system")
_NONE = {"quota_cores": later("none"), "core_kinds": later("all alike"), "turbo": NOT_TOLD, "governor": NOT_TOLD}
"""What it means that there is no value, where the system told that."""


def machine_facts(card: Mapping[str, Any], *, rounds_tell: bool = False) -> tuple[tuple[str, str], ...]:
    """Names and values of a card: ("Memory", "24 GB"), ("Highest clock", "4.4 GHz").

    Parameters
    ----------
    rounds_tell
        Whether the load around each round stands beside it: then that of the moment of the card, which may be long
        before the run, would only contradict it.
    """
    card = {key: value for key, value in card.items() if not (rounds_tell and key == "load")}
    found = [(tr("Processor"), str(card.get("cpu") or "")), (tr("Cores"), cores_words(card))]
    for key, (name, words) in _FACTS.items():
        value = card.get(key)
        if value is not None:
            found.append((tr(name), _or_nothing(words, value)))
        elif key in _NONE:
            found.append((tr(name), _none(card, key)))
    found += _measured(card)
    # A fact of a newer version, or of another program's card.
    more = (key for key in card if key not in _FACTS and key not in _TOLD)
    found += [(key.replace("_", " ").capitalize(), str(card[key])) for key in more if card[key] is not None]
    return tuple((name, words) for name, words in found if words)


def _none(card: Mapping[str, Any], key: str) -> str:
    """Why there is no value; "" for a card of an older program, which did not say."""
    not_told = card.get("not_told")
    if not isinstance(not_told, list):
        return ""
    return tr(NOT_TOLD) if key in not_told else tr(_NONE[key])


def _measured(card: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Each interpreter that was measured; none where it is only the one that the card speaks of already."""
    pythons = card.get("pythons")
    measured = [one for one in pythons if isinstance(one, Mapping)] if isinstance(pythons, list) else []
    if len(measured) == 1 and _is_own(measured[0], card):
        return []
    found: dict[str, str] = {}
    for one in measured[:_PYTHONS_MAX]:
        name = unique = tr("Python {version}").format(version=one.get("python") or "?")
        while unique in found:
            unique = f"{name} ({sum(known.startswith(name) for known in found) + 1})"
        found[unique] = _or_nothing(_measured_words, one)
    return list(found.items())


def _is_own(one: Mapping[str, Any], card: Mapping[str, Any]) -> bool:
    build = card.get("python_build")
    if not isinstance(build, Mapping) or one.get("build") != {"compiler": card.get("python_compiler"), **build}:
        return False
    return one.get("gil") == card.get("gil") and str(one.get("python")).removesuffix("t") == card.get("python")


def _measured_words(one: Mapping[str, Any]) -> str:
    build = one.get("build")
    if not isinstance(build, Mapping):
        return tr("how it was built is not known")
    gil = _switch(later("with the GIL"), later("without the GIL"))(one.get("gil"))
    parts = [gil, _python_build(build), str(build.get("compiler") or "")]
    return ", ".join(part for part in parts if part)


def _or_nothing(words: _Words, value: object) -> str:
    try:
        return words(value)
    except (TypeError, ValueError, KeyError, AttributeError):
        return ""


def _switch(on: str, off: str) -> _Words:
    return lambda value: {True: tr(on), False: tr(off)}.get(value, "")


def _clock(mhz: float) -> str:
    return f"{number(mhz / 1000, '.3g')} GHz"


def _kinds(kinds: Mapping[str, int]) -> str:
    said: dict[str, Callable[[int], str]] = {
        "fast": lambda count: tr("{n} fast", "", count),
        "slow": lambda count: tr("{n} slow", "", count),
    }
    return ", ".join(said[kind](count) if kind in said else f"{number(count)} {kind}" for kind, count in kinds.items())


def _native(build: Mapping[str, Any]) -> str:
    parts = [str(build["compiler"]), str(build["flags"]), f"pybind11 {build['pybind11']}"]
    if level := build.get("level"):  # of an older program's card there is none
        parts.append(_level(str(level)))
    return ", ".join(parts if build["optimised"] else [*parts, tr("not optimised")])


def _level(level: str) -> str:
    """What the kernels use of the processor."""
    known = {"v1": "x86-64-v1 (SSE2)", "v3": "x86-64-v3 (AVX2)", "v4": "x86-64-v4 (AVX-512)"}
    if level == "plain":
        return tr("kernels without wide registers")
    return tr("kernels of level {level}").format(level=known.get(level, level))


def _limits(limits: Mapping[str, float]) -> str:
    """What the machine does at most, as measured on it."""
    said = {
        "additions": tr("{figures} additions a nanosecond and core"),
        "flops": tr("{figures} GFLOP/s a core"),
        "memory": tr("{figures} GB/s of memory"),
    }
    return ", ".join(text.format(figures=format_figures(limits[k] / 1e9)) for k, text in said.items() if limits.get(k))


def _python_build(build: Mapping[str, bool | None]) -> str:
    """Also what it lacks: without its profile a Python is slower by a tenth and more."""
    names = {
        "debug": tr("debug"),
        "free_threaded": tr("free-threaded"),
        "optimisations": tr("optimised by profile"),
        "lto": tr("optimised while linking"),
    }
    words = [name for key, name in names.items() if build.get(key)]
    if build.get("jit"):
        on = tr("JIT on, off in sub-interpreters") if build.get("jit_in_interpreters") is False else tr("JIT on")
        words.append(on if build.get("jit_on") else tr("JIT built in, off"))
    return ", ".join([*words, *([tr("not optimised by profile")] if build.get("optimisations") is False else [])])


def _environment(variables: Mapping[str, str]) -> str:
    return ", ".join(f"{name}={value}" for name, value in variables.items())


def _versions(versions: Mapping[str, str | None]) -> str:
    return ", ".join(f"{package} {version}" for package, version in versions.items() if version)


def _quota(cores: float) -> str:
    if cores == int(cores):
        return format_count(int(cores), "core")
    return tr("{cores} cores").format(cores=number(cores, "g"))


def _power(power: str) -> str:
    return {"mains": tr("mains"), "battery": tr("battery")}.get(power, "")


def cluster_key(cluster: Mapping[str, Any]) -> tuple[str, ...]:
    """What of a cluster decides how fast it is, as far as a card tells."""
    return tuple(
        str(cluster.get(key)) for key in ("scheduler", "workers", "machines", "first_machine", "version", "python")
    )


def cluster_words(cluster: Mapping[str, Any]) -> str:
    """Of a card's cluster, whoever wrote the card: "tcp://10.0.0.5:8786, 4 workers on 2 machines, ..."."""
    return _or_nothing(_cluster, cluster)


def _cluster(cluster: Mapping[str, Any]) -> str:
    workers, machines = format_count(cluster["workers"], "worker"), tr("{n} machine(s)", "", cluster["machines"])
    where = tr("{workers} on {machines}").format(workers=workers, machines=machines)
    first = cluster.get("first_machine")
    if cluster["machines"] > 1 and isinstance(first, int):
        where = tr("{workers} on {machines}, {first} of them on one").format(
            workers=workers, machines=machines, first=number(first)
        )
    parts = [cluster["scheduler"], where, f"distributed {cluster['version']}", f"Python {cluster['python']}"]
    return ", ".join(map(str, parts))


def tasks_words(count: int) -> str:
    """Of tasks that a cluster had before ours came."""
    return tr("{n} task(s) of others are at work or wait there: times hold what these take.", "", count)


def _simulated(asked: Mapping[str, Any]) -> str:
    return tr("up to {n} worker(s) of a cluster", "", asked["most"])


def _load(load: float) -> str:
    return tr("{load} in the last minute").format(load=format_figures(load)) if load else tr("none")


_FACTS: dict[str, tuple[str, _Words]] = {
    "quota_cores": (later("Quota"), _quota),
    "core_kinds": (later("Kinds of cores"), _kinds),
    "smt": (later("Hardware threads"), _switch(later("two a core"), later("one a core"))),
    "max_clock_mhz": (later("Highest clock"), _clock),
    "turbo": (later("Turbo"), _switch(later("allowed"), later("off"))),
    "governor": (later("Governor"), str),
    "frequency_driver": (later("Clock driver"), str),
    "energy_preference": (later("Energy preference"), str),
    "power": (later("Power"), _power),
    "memory_bytes": (later("Memory"), memory_words),
    "memory_limit_bytes": (later("Memory limit"), memory_words),
    "load": (later("Load"), _load),
    "system": (later("System"), str),
    "distribution": (later("Distribution"), str),
    "architecture": (later("Architecture"), str),
    "virtual": (later("Virtual machine"), _switch(later("yes"), later("no"))),
    "python": (later("Python"), str),
    "implementation": (later("Implementation"), str),
    "gil": (later("GIL"), _switch(later("on"), later("off"))),
    "python_build": (later("Python was built"), _python_build),
    "python_compiler": (later("Python's compiler"), str),
    "python_executable": (later("Python's program"), str),
    "environment": (later("Environment"), _environment),
    "native": (later("C++ extension"), _native),
    "limits": (later("At most"), _limits),
    "native_reason": (later("C++ extension is missing"), str),
    "versions": (later("Packages"), _versions),
    "cluster": (later("Cluster"), _cluster),
    "simulated": (later("Simulated, not measured"), _simulated),
}
