"""Stand-ins for the window and the world around a presenter: they write down what they are told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import synthetic
from speeduplab.core.bench.events import Event, Outcome, RoundDone, RunEnded
from speeduplab.core.bench.model import Effort, Plan
from speeduplab.core.bench.strategies import STRATEGIES
from speeduplab.core.plan.kernel_rates import DEFAULT_RATES
from speeduplab.core.plan.plan_form import PlanForm
from speeduplab.core.plan.rules import PlanError
from speeduplab.core.stats.cluster_model import Link
from speeduplab.gui.ports.failure import Failure
from speeduplab.gui.ports.view_models import Unsaved
from speeduplab.gui.ports.view_options import ViewOptions
from speeduplab.gui.presenters.plan_presenter import PlanPresenter
from speeduplab.gui.presenters.run_presenter import RunPresenter
from speeduplab.gui.services.settings import remember_recent

FORM = PlanForm(
    workload="counter",
    num=1_000_000,
    strategies=("serial", "threads"),
    workers=(2,),
    pythons=(sys.executable,),
    effort=Effort.QUICK,
)


class FakeUnsaved:
    """Agrees to nothing by itself: what waits for an answer is kept in `waiting`."""

    def __init__(self) -> None:
        self.now: Unsaved | None = None
        self.waiting: list[Callable[[], None]] = []

    def value(self) -> Unsaved | None:
        return self.now

    def set_value(self, unsaved: Unsaved | None) -> None:
        self.now = unsaved

    def before(self, go_on: Callable[[], None]) -> None:
        if self.now is None:
            go_on()
        else:
            self.waiting.append(go_on)


class FakeWindow:
    """Takes down everything; `options_` is what the runtime view would say."""

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.unsaved = FakeUnsaved()
        self.running = False
        self.title = self.line = ""
        self.recent: Sequence[str] = ()
        self.can_save, self.save_name = False, ""
        self.results: list[Any] = []
        self.summaries: list[Any] = []
        self.strips: list[Any] = []
        self.simulation: tuple[str, str] | None = None  # what is typed in place of what is offered
        self.simulation_problem = ""
        self.errors: list[tuple[str, str, str]] = []
        self.demos: list[Any] = []
        self.asked: list[tuple[str, str, Callable[[], None]]] = []
        self.options_ = ViewOptions()
        self.words = ("", "", "")
        self.plan_note = ""
        self.problem: str | None = None
        self.cards: Sequence[Any] = ()

    def show_page(self, page: str) -> None:
        self.pages.append(page)

    def set_running(self, running: bool) -> None:
        self.running = running

    def run_begins(self, *, sweep: bool) -> None:
        self.sweep = sweep

    def run_ends(self) -> None:
        self.ended = True

    def set_title(self, title: str) -> None:
        self.title = title

    def set_machine_line(self, line: str) -> None:
        self.line = line

    def set_recent(self, paths: Sequence[str]) -> None:
        self.recent = paths

    def set_can_save(self, can_save: bool, name: str = "") -> None:
        self.can_save, self.save_name = can_save, name

    def set_run(self, result: Any) -> None:
        self.results.append(result)

    def set_summary(self, summary: Any) -> None:
        self.summaries.append(summary)

    def options(self) -> ViewOptions:
        return self.options_

    def set_strip(self, state: Any) -> None:
        self.strips.append(state)

    def set_demo(self, state: Any) -> None:
        self.demos.append(state)

    def show_error(self, title: str, text: str, details: str = "") -> None:
        self.errors.append((title, text, details))

    def ask_simulation(self, most: str, link: str, agreed: Callable[[str, str], str]) -> None:
        self.simulation_problem = agreed(*(self.simulation or (most, link)))

    def ask_consent(self, question: str, facts: str, agreed: Callable[[], None]) -> None:
        self.asked.append((question, facts, agreed))

    def set_plan_words(self, duration: str, size: str, line: str) -> None:
        self.words = (duration, size, line)

    def set_plan_note(self, text: str) -> None:
        self.plan_note = text

    def set_plan_problem(self, reason: str | None) -> None:
        self.problem = reason

    def set_cards(self, cards: Sequence[Any]) -> None:
        self.cards = cards

    @property
    def strip(self) -> Any:
        return self.strips[-1]


class FakePlanView:
    """A form that can be replaced by an error, as where a text is no number."""

    def __init__(self, form: PlanForm = FORM) -> None:
        self.form = form
        self.error: PlanError | None = None
        self.problems: list[tuple[str, str]] = []
        self.notes: list[str] = []
        self.strategies: Sequence[Any] = ()
        self.pythons: Sequence[Any] = ()
        self.cores = (0, 0)
        self.function: Any = None

    def set_function(self, function: Any) -> None:
        self.function = function

    def show_origin(self, text: str) -> None:
        self.origin = text

    def value(self) -> PlanForm:
        if self.error is not None:
            raise self.error
        return self.form

    def set_value(self, form: PlanForm) -> None:
        self.form = form

    def show_problem(self, field_: str, text: str) -> None:
        self.problems.append((field_, text))

    def show_note(self, text: str) -> None:
        self.notes.append(text)

    def show_lesson(self, title: str) -> None:
        self.lesson = title

    def set_strategies(self, options: Sequence[Any]) -> None:
        self.strategies = options

    def set_pythons(self, options: Sequence[Any], chosen: Sequence[str]) -> None:
        self.pythons = options
        offered = [option.path for option in options]
        self.form = replace(self.form, pythons=tuple(path for path in offered if path in chosen) or tuple(offered[:1]))

    def set_cores(self, physical: int, logical: int) -> None:
        self.cores = (physical, logical)


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a probe finds."""

    path: str = sys.executable
    version: str = "3.14.0"
    implementation: str = "cpython"
    gil: bool | None = True
    unavailable: dict[str, str | None] = field(default_factory=lambda: dict.fromkeys(STRATEGIES))


class FakeHost:
    """Says the events of a run that never happened; after `stop` it says STOPPED at the next turn."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.stopped = False

    def run(self, plan: Plan, first: int = 0) -> Iterator[Event]:
        for round_ in range(first, plan.rounds):
            for index, cell in enumerate(plan.cells):
                timed = synthetic.Timed(cell=cell, warm_s=0.2)
                for event in synthetic.sample_events(timed, index, round_, plan.rounds):
                    if self.stopped:
                        yield RunEnded(outcome=Outcome.STOPPED, reason=None)
                        return
                    yield event
                if self.error is not None:
                    raise self.error
            yield RoundDone(round=round_)
        yield RunEnded(outcome=Outcome.COMPLETED, reason=None)

    def stop(self) -> None:
        self.stopped = True


class FakeFeed:
    """Reads only as far as a test asks it to."""

    def __init__(
        self,
        events: Iterator[Event],
        batch: Callable[[list[Event]], None],
        ended: Callable[[Failure | None], None],
    ) -> None:
        self._events, self._batch, self._ended = events, batch, ended
        self.over = False

    def read(self, until: Callable[[Event], bool] = lambda _: False, batch_size: int = 5) -> None:
        """Hand over batches up to the first event for which `until` holds, or to the end."""
        taken: list[Event] = []
        failure = None
        try:
            for event in self._events:
                taken.append(event)
                if until(event):
                    self._batch(taken)
                    return
                if len(taken) == batch_size:
                    self._batch(taken)
                    taken = []
        except Exception as error:
            failure = Failure.of(error)
        if taken:
            self._batch(taken)
        self.over = True
        self._ended(failure)

    def wait(self) -> bool:
        """As a thread that reads on to the end; the window hears no more of it."""
        for _ in self._events:
            pass
        self.over = True
        return True


class FakeAround:
    """Does everything at once, and keeps the readers for the test to drive."""

    def __init__(self, host: FakeHost | None = None) -> None:
        self.host = host or FakeHost()
        self.hosts: list[FakeHost] = []
        self.readers: list[FakeFeed] = []
        self.recent: tuple[str, ...] = ()
        self.rates = dict(DEFAULT_RATES)
        self.probed: list[str] = []
        self.facts: dict[str, Facts | Exception] = {}
        self.found: list[str] = []
        self.kept: list[str] = []
        self.left_s = 9.0
        self.first: dict[Any, float] = {}
        self.link: Any = Link(latency_s=1e-3, bytes_per_s=1e9, dispatch_s=1e-3)
        self.links = 0
        self.cluster: Any = None
        self.looked: list[tuple[str, tuple[str, ...]]] = []

    def make_host(self) -> FakeHost:
        self.hosts.append(self.host)
        return self.host

    def start_reading(self, events: Any, batch: Any, ended: Any) -> FakeFeed:
        self.readers.append(FakeFeed(events, batch, ended))
        return self.readers[-1]

    def call_in_background(self, call: Callable[[], object], done: Callable[[Any], None]) -> None:
        try:
            found = call()
        except Exception as error:
            found = error
        done(found)

    def call_with_progress(
        self,
        call: Callable[[Callable[[float], None]], object],
        done: Callable[[Any], None],
        progressed: Callable[[float], None],
    ) -> None:
        self.call_in_background(partial(call, progressed), done)

    def find_pythons(self) -> Sequence[str]:
        return self.found

    def keep_python(self, path: str) -> None:
        self.kept.append(path)

    def probe(self, path: str) -> Facts:
        self.probed.append(path)
        found = self.facts.get(path, Facts(path=path))
        if isinstance(found, Exception):
            raise found
        return found

    def look_at_cluster(self, address: str, pythons: tuple[str, ...] = ()) -> Any:
        self.looked.append((address, pythons))
        if isinstance(self.cluster, Exception):
            raise self.cluster
        return self.cluster

    def measure_link(self) -> Any:
        self.links += 1
        if isinstance(self.link, Exception):
            raise self.link
        return self.link

    def machine_card(self) -> dict[str, Any]:
        return dict(synthetic.MACHINE)

    def with_measured(self, card: dict[str, Any], plan: Plan) -> dict[str, Any]:
        return {**card, "pythons": [{"python": python} for python in dict.fromkeys(one.python for one in plan.cells)]}

    def remaining_s(self, result: Any, usable_cores: int) -> float:
        return self.left_s

    def first_rates(self) -> dict[Any, float]:
        return self.first

    def core_share(self) -> float:
        return 1.0

    def remember_rates(self) -> None:
        pass

    def remember_file(self, path: Path) -> Sequence[str]:
        self.recent = remember_recent(self.recent, path)
        return self.recent


class Stage:
    """A presenter among stand-ins."""

    def __init__(self, folder: Path, host: FakeHost | None = None, form: PlanForm = FORM) -> None:
        self.window = FakeWindow()
        self.plan_view = FakePlanView(form)
        self.services = FakeAround(host)
        self.plans = PlanPresenter(self.plan_view, self.window, self.services.rates)
        self.presenter = RunPresenter(self.window, self.plans, self.services, rates=self.services.rates, folder=folder)
        self.plans.start(form)
        self.presenter.start()

    def run(self) -> None:
        """A whole run."""
        self.presenter.run()
        self.services.readers[-1].read()


def let_go(window: Any) -> None:
    """Let pyqtgraph free its menus, which have no parent, while a test still holds the window."""
    for pane in window.content.run_page.deck.panes():
        pane.close_views()
    compare = window.content._compare
    if compare is not None and compare._chart is not None:
        compare.chart().canvas().plotItem.close()
