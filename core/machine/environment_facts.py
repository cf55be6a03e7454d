"""Variables of the environment that change how fast a Python program runs: what they are, and which are set.

Those that only help to look for faults never reach a bench host; the others may be meant, and stand on the card.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

UNWANTED = frozenset(
    {
        # They run code, print, ask, or slow down what is timed.
        "PYTHONSTARTUP",
        "PYTHONINSPECT",
        "PYTHONPROFILEIMPORTTIME",
        "PYTHONVERBOSE",
        "PYTHONDEBUG",
        "PYTHONDEVMODE",
        "PYTHONASYNCIODEBUG",
        "PYTHONTRACEMALLOC",
        "PYTHONMALLOCSTATS",
        "PYTHONTHREADDEBUG",
        "PYTHONDUMPREFS",
        "PYTHONDUMPREFSFILE",
        "PYTHONPERFSUPPORT",
        "PYTHON_PERF_JIT_SUPPORT",
        "PYTHON_PRESITE",
        "PYTHONWARNINGS",
        "PYTHONIOENCODING",
        # coverage traces each line of every Python that finds them, and its package has a .pth file for that.
        "COVERAGE_PROCESS_START",
        "COVERAGE_PROCESS_CONFIG",
        "COV_CORE_SOURCE",
        "COV_CORE_CONFIG",
        "COV_CORE_DATAFILE",
        "MALLOC_CHECK_",
        "MALLOC_PERTURB_",
        "MALLOC_TRACE",
        "LD_DEBUG",
        "LD_DEBUG_OUTPUT",
        "LD_PROFILE",
        "LD_SHOW_AUXV",
        "LD_TRACE_LOADED_OBJECTS",
        # They belong to the interpreter that runs this program; another one would not start.
        "PYTHONHOME",
        "PYTHONPLATLIBDIR",
        "PYTHONEXECUTABLE",
        "__PYVENV_LAUNCHER__",
    }
)
_MEANT = re.compile(
    r"PYTHONMALLOC|PYTHON_JIT|PYTHON_GIL|PYTHON_LAZY_IMPORTS|PYTHON_TLBC|PYTHON_CPU_COUNT|PYTHON_FROZEN_MODULES"
    r"|PYTHONOPTIMIZE|PYTHONHASHSEED|POLARS_MAX_THREADS|RAYON_NUM_THREADS|LD_PRELOAD|LD_BIND_NOW|DYLD_INSERT_LIBRARIES|GLIBC_TUNABLES"
    r"|(MALLOC|MIMALLOC|OMP|GOMP|KMP|OPENBLAS|GOTO|MKL|BLIS|NUMEXPR|NUMBA|VECLIB)_\w+"
)
_MOST, _LONGEST = 40, 60


def is_unwanted(name: str, value: str) -> bool:
    """Whether a bench host shall not see a variable."""
    # Allocators with checks are a search for faults; any other choice of one may be what is compared.
    return name in UNWANTED or (name == "PYTHONMALLOC" and value.endswith("debug"))


def environment_facts(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """What is set and changes a measurement, by name; of this process, if None. Folders are left out of values."""
    given = os.environ if environment is None else environment
    found = {name: _tidy(value) for name, value in sorted(given.items()) if _is_told(name, value)}
    return dict(list(found.items())[:_MOST])


def _is_told(name: str, value: str) -> bool:
    return bool(value) and _MEANT.fullmatch(name) is not None and not is_unwanted(name, value)


def _tidy(value: str) -> str:
    """One short line, and of a path its last part: a card tells nothing of whose machine it is."""
    parts = [re.split(r"[\\/]", part)[-1] for part in re.split(r"([:;, ])", value)]
    text = "".join(character if character.isprintable() else " " for character in "".join(parts))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
