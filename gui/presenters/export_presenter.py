"""What leaves the window: pictures and files of other programs, and the clipboard.

Takes the window and functions as arguments and builds no widgets. A file is written whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from ...core.display.i18n import tr
from ...core.export import ExportError, render, save
from ...core.results.run_result import RunResult
from ..ports.failure import Failure
from ..ports.view_models import PICTURES
from ..ports.view_options import ViewOptions


class ExportWindow(Protocol):
    """The window, as far as exports need it."""

    def picture(self, key: str, /) -> bytes: ...
    def options(self) -> ViewOptions: ...
    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


class ExportPresenter:
    """Writes what the window shows.

    Parameters
    ----------
    shown
        The run in the window, None while there is none.
    say
        Tells of a success, in a few words.
    call_in_background
        Calls a function beside the window, and another with its result or exception.
    """

    def __init__(
        self,
        window: ExportWindow,
        shown: Callable[[], RunResult | None],
        say: Callable[[str], None],
        call_in_background: Callable[[Callable[[], object], Callable[[Any], None]], None],
    ) -> None:
        self._window = window
        self._shown = shown
        self._say = say
        self._call_in_background = call_in_background

    def export(self, target: Path, key: str) -> None:
        """Write the shown chart, or the run in a format of `core.export`; whoever asks has settled what is replaced."""
        result = self._shown()
        if result is None:
            return
        if key in PICTURES:
            self.export_picture(target, key)
        else:
            # The same code as that of `speeduplab export`; a long run takes seconds.
            write = partial(_write, result, key, target, self._window.options())
            self._call_in_background(write, partial(self._written, target))

    def export_picture(self, target: Path, key: str) -> None:
        """Write what is in sight, whether it is a run or several side by side."""
        write = partial(save, self._window.picture(key), target, force=True)
        self._call_in_background(write, partial(self._written, target))

    def _written(self, target: Path, problem: object) -> None:
        if isinstance(problem, ExportError):
            self._window.show_error(tr("Nothing was exported"), str(problem))
        elif isinstance(problem, Exception):
            failure = Failure.of(problem)
            self._window.show_error(tr("Nothing was exported"), failure.text, failure.details)
        else:
            self._say(tr("exported as {name}").format(name=target.name))


def _write(result: RunResult, key: str, target: Path, options: ViewOptions) -> None:
    price = options.price_per_core_hour
    save(render(result, key, basis=options.basis, baseline=options.baseline, price=price), target, force=True)
