"""How a bench host is called: its command, and the environment that it finds.

What a user sets for their programs stays; what would disturb the protocol or the clock goes.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

BENCH_MAIN = Path(__file__).resolve().parents[1] / "bench" / "__main__.py"
NATIVE_DIR = "SPEEDUPLAB_NATIVE_DIR"

_UNWANTED = frozenset(
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
        "PYTHONDUMPREFS",
        "PYTHONDUMPREFSFILE",
        "PYTHONWARNINGS",
        "PYTHONIOENCODING",
        # They belong to the interpreter that runs this program; another one would not start.
        "PYTHONHOME",
        "PYTHONPLATLIBDIR",
        "PYTHONEXECUTABLE",
        "__PYVENV_LAUNCHER__",
    }
)


def native_dir() -> str | None:
    """Folder of the native extension; None where it is not built. Imports only its parents."""
    spec = find_spec("speeduplab.core._native")
    return None if spec is None or not spec.origin else str(Path(spec.origin).parent)


def bench_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a bench host, made from `base` or else from that of this process."""
    environment = {
        name: value for name, value in (os.environ if base is None else base).items() if name not in _UNWANTED
    }
    native = native_dir()
    if native is not None:
        environment[NATIVE_DIR] = native
    return environment


def temporary_in(folder: Path) -> dict[str, str]:
    """The variables that put a program's temporary files into `folder`."""
    return dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
