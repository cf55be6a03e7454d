"""What strategies and workloads are called, in the language of the user.

`core.bench` holds them in English and knows nothing of languages; here are the marks for translators.
"""

from __future__ import annotations

from ..bench.model import Effort
from ..bench.strategies import STRATEGIES
from ..bench.workloads import WORKLOADS
from .i18n import later, tr
from .numbers import is_plural

# Titles and summaries of core.bench word for word; a test compares them.
STRATEGY_MARKS: dict[str, tuple[str, str]] = {
    "serial": (later("Serial"), later("One thread of Python: what the others are compared with.")),
    "threads": (later("Python threads"), later("threading.Thread; with the GIL they take turns.")),
    "qthreadpool": (later("QThreadPool"), later("Python code in Qt's thread pool; the same GIL.")),
    "processes": (later("Processes"), later("Worker processes from multiprocessing; each has its own GIL.")),
    "cpp-serial": (later("C++ one thread"), later("The same loop in C++, on one thread.")),
    "cpp-threads": (later("C++ threads"), later("C++ threads while the GIL is released.")),
    "cpp-deleted": (
        later("C++ without the barrier"),
        later("The C++ loop as the compiler likes it: it is removed, and nothing is left to measure."),
    ),
}

# Short title, title, summary.
WORKLOAD_MARKS: dict[str, tuple[str, str, str]] = {
    "counter": (
        later("Counter"),
        later("Counter, even work"),
        later("Adds 1, num times: every step costs the same."),
    ),
    "primes": (
        later("Primes"),
        later("Primes, uneven work"),
        later("Counts the primes below num by trial division: larger numbers cost more."),
    ),
}

# Within a name such as "counter 22 Nov 14:32".
_WORKLOAD_NAMES: dict[str, str] = {"counter": later("counter"), "primes": later("primes")}

_EFFORTS = {Effort.QUICK: later("Quick"), Effort.NORMAL: later("Normal"), Effort.RIGOROUS: later("Rigorous")}


def strategy_title(key: str) -> str:
    """The title of a strategy, or its key where a newer program wrote the file."""
    return tr(STRATEGIES[key].title) if key in STRATEGIES else key


def strategy_summary(key: str) -> str:
    """What a strategy is, in a sentence."""
    return tr(STRATEGIES[key].summary)


def are_several(key: str) -> bool:
    """Whether a strategy takes "are": threads and processes do; whatever its title is in another language."""
    return is_plural(STRATEGIES[key].title if key in STRATEGIES else key)


def workload_title(key: str) -> str:
    """Short: "Primes"."""
    return tr(WORKLOADS[key].title.split(",", maxsplit=1)[0]) if key in WORKLOADS else key


def workload_name(key: str) -> str:
    """As it stands in the name of a run: "primes"."""
    return tr(_WORKLOAD_NAMES.get(key, key))


def full_workload_title(key: str) -> str:
    """ "Primes, uneven work"."""
    return tr(WORKLOADS[key].title) if key in WORKLOADS else key


def effort_title(effort: Effort) -> str:
    """ "Quick"."""
    return tr(_EFFORTS[effort])
