"""Speedup Lab: `race` a function through every way of running it at once.

Installed as the package's own file; what it offers is loaded when it is first asked for.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from speeduplab.core.api import RaceResult, race

__all__ = ["RaceResult", "load_ipython_extension", "race"]


def __getattr__(name: str) -> Any:
    if name not in ("race", "RaceResult"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from speeduplab.core import api

    return getattr(api, name)


def load_ipython_extension(shell: Any) -> None:
    """`%load_ext speeduplab` makes `%%race` known."""
    from speeduplab.core.api.race_magic import register

    register(shell)
