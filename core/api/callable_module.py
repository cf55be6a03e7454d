"""`from speeduplab import race`: installed as speeduplab/race.py, a module that is called like its function.

The package itself has no file of its own, so that its parts can lie in several places.
"""

import sys
from types import ModuleType
from typing import Any


class _Race(ModuleType):
    def __call__(self, *arguments: Any, **options: Any) -> Any:
        __tracebackhide__ = True
        from speeduplab.core.api import race

        return race(*arguments, **options)


def load_ipython_extension(shell: Any) -> None:
    """`%load_ext speeduplab.race` makes `%%race` known."""
    from speeduplab.core.api.race_magic import register

    register(shell)


sys.modules[__name__].__class__ = _Race
