"""The views of a run, one row each: whoever adds a view adds a row here, and nothing else has to know of it.

A view's module is imported when the view is first shown. What a view may be able to do besides showing a summary
is in `view_protocol`.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

from ...core.display.i18n import later
from .view_protocol import View


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewKind:
    """One kind of view.

    Attributes
    ----------
    module, name
        Of its class in this package.
    fills
        Whether it needs the room that the findings take elsewhere.
    """

    key: str
    title: str
    module: str
    name: str
    fills: bool = False

    def make(self) -> View:
        """A new view of this kind."""
        made: View = getattr(import_module(f".{self.module}", __package__), self.name)()
        return made


KINDS: Final = (
    # Lanes are their own evidence, and need the room.
    ViewKind(key="race", title=later("Race"), module="race.race_view", name="RaceView", fills=True),
    ViewKind(key="runtime", title=later("Runtime"), module="runtime.runtime_view", name="RuntimeView"),
    ViewKind(key="scaling", title=later("Scaling"), module="scaling.scaling_view", name="ScalingView"),
    ViewKind(key="timeline", title=later("Timeline"), module="timeline.timeline_view", name="TimelineView", fills=True),
    ViewKind(key="table", title=later("Table"), module="table.table_view", name="TableView"),
    ViewKind(key="code", title=later("Code"), module="code.code_view", name="CodeView", fills=True),
)
BY_KEY: Final = {kind.key: kind for kind in KINDS}
VIEWS: Final = tuple((kind.key, kind.title) for kind in KINDS)

PREDICT: Final = "predict"
# What the view bar and the menu offer: a lesson's page is no view of panes, but stands first among them.
BAR: Final = ((PREDICT, later("Predict")), *VIEWS)


def companion(key: str) -> str:
    """What says most beside a view of the same run."""
    return "timeline" if key == "runtime" else "runtime"
