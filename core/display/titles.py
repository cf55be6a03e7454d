"""What strategies and workloads are called, in the language of the user.

`core.bench` holds them in English, marked for translators; here they are said.
"""

from __future__ import annotations

from ..bench.model import Effort
from ..bench.strategies import STRATEGIES
from ..bench.workloads import WORKLOADS
from .i18n import later, tr
from .numbers import is_plural

_EFFORTS = {Effort.QUICK: later("Quick"), Effort.NORMAL: later("Normal"), Effort.RIGOROUS: later("Rigorous")}

_IMPLEMENTATIONS = {"pypy": "PyPy", "graalpy": "GraalPy"}


def strategy_title(key: str) -> str:
    """The title of a strategy, or its key where a newer program wrote the file."""
    return tr(STRATEGIES[key].title) if key in STRATEGIES else key


def strategy_summary(key: str) -> str:
    """What a strategy is, in a sentence."""
    return tr(STRATEGIES[key].summary)


def are_several(key: str) -> bool:
    """Whether a strategy takes "are": threads and processes do; whatever its title is in another language."""
    return is_plural(STRATEGIES[key].title if key in STRATEGIES else key)


def python_name(version: str, implementation: str | None, gil: bool | None) -> str:
    """ "3.13.1", "3.13.1t" where there is no GIL, "PyPy 3.11.13"."""
    kind = implementation or "cpython"
    own = "" if kind == "cpython" else f"{_IMPLEMENTATIONS.get(kind, kind)} "
    return f"{own}{version}{'t' if gil is False else ''}"


def workload_title(key: str) -> str:
    """Short: "Primes"."""
    return tr(WORKLOADS[key].short) if key in WORKLOADS else key


def workload_name(key: str) -> str:
    """As it stands in the name of a run: "primes"."""
    return tr(WORKLOADS[key].name) if key in WORKLOADS else key


def full_workload_title(key: str) -> str:
    """ "Primes, uneven work"."""
    return tr(WORKLOADS[key].title) if key in WORKLOADS else key


def effort_title(effort: Effort) -> str:
    """ "Quick"."""
    return tr(_EFFORTS[effort])
