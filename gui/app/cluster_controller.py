"""Before a plan goes to a cluster: whether its scheduler answers, its versions fit, and it has the workers.

Knows no Qt. The scheduler is asked beside the window, in bounded time; Stop does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from ...core.display.i18n import tr
from ...core.hosts.clusters.scheduler_look import ClusterFacts
from ...core.plan.form_rules.cluster_rules import check_cluster_workers
from ...core.plan.rules import PlanError
from ..ports.failure import Failure
from ..ports.run_ports import Services
from ..ports.view_models import StatusState
from ..presenters.plan_presenter import PlanPresenter
from ..presenters.run_presenter import Presenter


class ClusterWindowPort(Protocol):
    """The window, as far as this needs it."""

    def set_running(self, running: bool, /) -> None: ...
    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


class ClusterController:
    """What Run does once all else is agreed; a plan without a cluster runs at once."""

    def __init__(self, window: ClusterWindowPort, plans: PlanPresenter, services: Services, runs: Presenter) -> None:
        self._window, self._plans, self._services = window, plans, services
        self._say, self._go_on = runs.say, runs.run
        self._asked: object | None = None  # the question that is waited for

    @property
    def asking(self) -> bool:
        return self._asked is not None

    def run(self) -> None:
        """Run the plan of the panel, after a look at the cluster that it names."""
        checked = self._plans.checked
        if self.asking or checked is None:
            return
        address = next((cell.cluster for cell in checked.plan.cells if cell.cluster), None)
        if address is None:
            self._go_on()
            return
        self._asked = question = object()
        self._window.set_running(True)
        self._say(StatusState(state=tr("Starting"), detail=tr("the scheduler is asked")))
        pythons = tuple(dict.fromkeys(cell.python for cell in checked.plan.cells if cell.cluster))
        look = partial(self._services.look_at_cluster, address, pythons)
        self._services.call_in_background(look, partial(self._seen, question, address))

    def stop(self) -> None:
        """Wait no longer for an answer; what it was does not matter then."""
        if self._asked is not None:
            self._asked = None
            self._window.set_running(False)
            self._say(StatusState(state=tr("Stopped"), detail=tr("before anything was measured")))

    def test(self, show: Callable[[ClusterFacts | Exception], None], address: str) -> None:
        """Ask what is at an address, and show it."""

        def tested(found: ClusterFacts | Exception) -> None:
            show(found)
            self._known(address, found)

        look = partial(self._services.look_at_cluster, address, self._plans.form.pythons)
        self._services.call_in_background(look, tested)

    def _known(self, address: str, found: ClusterFacts | Exception) -> None:
        """Let the plan know: a sweep then goes over the cluster's workers."""
        if not isinstance(found, Exception):
            self._plans.take_cluster(address, len(found.workers))

    def _seen(self, question: object, address: str, found: ClusterFacts | Exception) -> None:
        if question is not self._asked:
            return
        self._asked = None
        self._window.set_running(False)
        self._known(address, found)
        try:
            if isinstance(found, Exception):
                raise found
            checked = self._plans.checked
            if checked is not None:
                check_cluster_workers(checked.plan.cells, len(found.workers))
        except PlanError as problem:
            self._plans.refuse(problem)
            self._say(StatusState(state=tr("Failed"), icon="failed", detail=str(problem)))
        except Exception as error:
            self._window.show_error(tr("The run could not go on"), str(error), Failure.of(error).details)
        else:
            self._go_on()
