"""The interpreters of this machine, asked one after the other what they can run, and offered in the plan.

None is asked while something is measured: each would take a core.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial

from ...core.plan.python_facts import PythonFacts
from ..ports.run_ports import Services
from .plan_presenter import PlanPresenter


class AskedPythons:
    """Who is there, who was asked, who is still to be.

    Parameters
    ----------
    may_ask
        Whether nothing is measured.
    """

    def __init__(self, plans: PlanPresenter, services: Services, may_ask: Callable[[], bool]) -> None:
        self._plans, self._services, self._may_ask = plans, services, may_ask
        self._unasked: list[str] = []
        self._known: set[str] = {sys.executable}
        self._asking = False

    @property
    def paths(self) -> frozenset[str]:
        """Of all that belong to this machine, asked or not."""
        return frozenset(self._known)

    def start(self, named: Sequence[str]) -> None:
        """Ask this interpreter, those that the user named once, and then those that are found."""
        self._unasked = list(dict.fromkeys((sys.executable, *named)))
        self._known.update(self._unasked)
        self.ask_next()
        self._services.call_in_background(self._services.find_pythons, self._found)

    def add(self, path: str) -> None:
        """Ask one that the user names now, and choose it."""
        self._services.call_in_background(partial(self._services.probe, path), self._added)

    def ask_next(self) -> None:
        if self._unasked and not self._asking and self._may_ask():
            self._asking = True
            self._services.call_in_background(partial(self._services.probe, self._unasked.pop(0)), self._answered)

    def _found(self, found: Sequence[str] | Exception) -> None:
        if isinstance(found, Exception):
            return  # those that were named are there all the same
        more = [path for path in found if path not in self._known]
        self._known.update(more)
        waits = bool(self._unasked) or self._asking
        self._unasked += more
        if not waits:
            self.ask_next()

    def _answered(self, found: PythonFacts | Exception) -> None:
        self._asking = False
        if not isinstance(found, Exception):
            self._plans.add_python(found, choose=False)
        self.ask_next()

    def _added(self, found: PythonFacts | Exception) -> None:
        if isinstance(found, Exception):
            self._plans.refuse_python(str(found))
            return
        self._known.add(found.path)
        self._plans.add_python(found, choose=True)
        self._services.keep_python(found.path)
