"""The GIL of a host: whether there is one, and which import switched it on.

CPython says so by a RuntimeWarning while the extension is loaded: the frames below it are the chain of imports.
Standard library only.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

TYPE_CHECKING = False  # not from typing, which takes 2 ms of a host's launch
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

_BEGINS = "The global interpreter lock (GIL) has been enabled to load module '"
_FOUND: list[tuple[str, tuple[str, ...]]] = []


def gil() -> bool | None:
    """Whether there is a GIL now; None where the interpreter cannot say, because there always is one."""
    asked: Callable[[], bool] | None = getattr(sys, "_is_gil_enabled", None)
    return asked() if asked else None


def watch_gil() -> None:
    """From now on take down which import switches the GIL on; nothing where there is one already."""
    if gil() is not False:
        return
    import warnings

    warnings.filterwarnings("always", "The global interpreter lock", RuntimeWarning)
    shown: Any = warnings.showwarning

    def show(message: Any, category: Any, filename: Any, lineno: Any, file: Any = None, line: Any = None) -> None:  # noqa: PLR0917  # as Python calls it
        text = str(message)
        if text.startswith(_BEGINS):
            name = text[len(_BEGINS) :].partition("'")[0]
            _FOUND.append((name, (*chain_below(sys._getframe(1)), name)))
        shown(message, category, filename, lineno, file, line)

    warnings.showwarning = show


def switched_on() -> tuple[str, tuple[str, ...]] | None:
    """The module that switched it on, and who imported it; None where it is still off, or was on from the first.

    ("", ()) where somebody kept Python from saying so.
    """
    if gil() is not True:
        return None
    return _FOUND[0] if _FOUND else ("", ())


def chain_below(frame: FrameType | None) -> tuple[str, ...]:
    """Modules whose import has begun and functions that import, from the first one on; none of ours, none of Python's.

    Of calls between two imports only the one that imports.
    """
    names = list(_names(frame))
    names.reverse()
    return tuple(names)


def _names(frame: FrameType | None) -> Iterator[str]:
    imports = True  # whether the frame above this one is a part of Python's import
    while frame is not None:
        module, code = str(frame.f_globals.get("__name__", "")), frame.f_code
        if module.startswith("speeduplab."):
            return  # what lies below is ours, too
        if module.split(".", 1)[0] in ("importlib", "_frozen_importlib", "_frozen_importlib_external", "warnings"):
            imports = True
        else:
            if code.co_name == "<module>":
                yield module
            elif imports:
                yield f"{code.co_name}()"
            imports = False
        frame = frame.f_back
