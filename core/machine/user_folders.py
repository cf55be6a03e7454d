"""The folders of this user; below `NO_HOME`, where nothing can be, if the user has no home."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

NO_HOME = Path(os.devnull) / "no home folder is known, set HOME"
"""Where nothing can be: a run that cannot be saved is measured all the same, and says why it is not."""


def data_place() -> Path:
    """For what the user keeps: runs, and interpreters added by hand."""
    from platformdirs import user_data_path

    return _place(user_data_path)


def cache_place() -> Path:
    """For what can be made anew: speeds, and extensions built for other Pythons."""
    from platformdirs import user_cache_path

    return _place(user_cache_path)


def _place(find: Callable[..., Path]) -> Path:
    try:
        folder = find("speeduplab", appauthor=False)
    except RuntimeError:  # neither HOME nor an entry in the system's list of users
        return NO_HOME
    # Older versions of platformdirs leave "~" as it is: a folder of that name is no home.
    return folder if folder.is_absolute() else NO_HOME
