"""Before a plan or more rounds go to a cluster: whether its scheduler answers, versions fit, and it has the workers.

Knows no Qt. The scheduler is asked beside the window, in bounded time; Stop does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from ...core.bench.model import Cell, Plan
from ...core.display.i18n import tr
from ...core.hosts.clusters.scheduler_look import ClusterFacts
from ...core.plan.form_rules.cluster_rules import check_cluster_workers
from ...core.plan.rules import PlanError
from ..ports.failure import Failure
from ..ports.run_ports import Services
from ..ports.view_models import StatusState
from ..presenters.plan_presenter import PlanPresenter
from ..presenters.run_presenter import RunPresenter


class ClusterWindowPort(Protocol):
    """The window, as far as this needs it."""

    def set_running(self, running: bool, /) -> None: ...
    def show_error(self, title: str, text: str, details: str = "", /) -> object: ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Question:
    """What waits for a scheduler's answer.

    Attributes
    ----------
    before
        What the strip says again if nobody waits for it any more.
    cells
        Those that go to the cluster, as they are once it has answered.
    """

    address: str
    before: StatusState
    cells: Callable[[], tuple[Cell, ...]]
    go_on: Callable[[], None]
    refused: Callable[[PlanError], None]


class ClusterController:
    """What Run does once all else is agreed; a plan without a cluster runs at once."""

    def __init__(self, window: ClusterWindowPort, plans: PlanPresenter, services: Services, runs: RunPresenter) -> None:
        self._window, self._plans, self._services, self._runs = window, plans, services, runs
        self._asked: _Question | None = None  # the question that is waited for
        self._answered: Plan | None = None  # the plan of more rounds whose cluster has answered
        runs.looks_first = self.looks_first

    @property
    def asking(self) -> bool:
        return self._asked is not None

    def run(self) -> None:
        """Run the plan of the panel, after a look at the cluster that it names."""
        checked = self._plans.checked
        if self.asking or checked is None:
            return
        address = _address_of(checked.plan)
        if address is None:
            self._runs.run()
            return
        before = StatusState(state=tr("Stopped"), detail=tr("before anything was measured"))

        def cells() -> tuple[Cell, ...]:  # a sweep goes over the workers that are known by then
            now = self._plans.checked
            return now.plan.cells if now is not None else ()

        question = _Question(
            address=address, before=before, cells=cells, go_on=self._runs.run, refused=self._refuse_plan
        )
        self._ask(question, checked.plan)

    def looks_first(self, plan: Plan, go_on: Callable[[], None]) -> bool:
        """Whether a run waits with its further rounds for the answer of its cluster; `go_on` is called after that."""
        answered, self._answered = self._answered, None
        address = _address_of(plan)
        if address is None or answered is plan:
            return False
        if not self.asking:

            def on() -> None:
                self._answered = plan
                go_on()

            before = self._runs.strip
            refused = partial(self._refuse_rounds, before)
            question = _Question(address=address, before=before, cells=lambda: plan.cells, go_on=on, refused=refused)
            self._ask(question, plan)
        return True

    def stop(self) -> None:
        """Wait no longer for an answer; what it was does not matter then."""
        if self._asked is not None:
            before, self._asked = self._asked.before, None
            self._window.set_running(False)
            self._runs.say(before)

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

    def _ask(self, question: _Question, plan: Plan) -> None:
        self._asked = question
        self._window.set_running(True)
        self._runs.say(StatusState(state=tr("Starting"), detail=tr("the scheduler is asked")))
        pythons = tuple(dict.fromkeys(cell.python for cell in plan.cells if cell.cluster))
        look = partial(self._services.look_at_cluster, question.address, pythons)
        self._services.call_in_background(look, partial(self._seen, question))

    def _seen(self, question: _Question, found: ClusterFacts | Exception) -> None:
        if question is not self._asked:
            return
        self._asked = None
        self._window.set_running(False)
        self._known(question.address, found)
        try:
            if isinstance(found, Exception):
                raise found
            check_cluster_workers(question.cells(), len(found.workers))
        except PlanError as problem:
            question.refused(problem)
        except Exception as error:
            self._runs.say(question.before)
            self._window.show_error(tr("The run could not go on"), str(error), Failure.of(error).details)
        else:
            question.go_on()

    def _refuse_plan(self, problem: PlanError) -> None:
        self._plans.refuse(problem)
        self._runs.say(StatusState(state=tr("Failed"), icon="failed", detail=str(problem)))

    def _refuse_rounds(self, before: StatusState, problem: PlanError) -> None:
        self._runs.say(before)
        self._window.show_error(tr("No rounds were added"), str(problem))


def _address_of(plan: Plan) -> str | None:
    return next((cell.cluster for cell in plan.cells if cell.cluster), None)
