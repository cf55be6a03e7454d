"""What is known of this machine so far: its cores and the interpreters that answered. No Qt, nothing is looked up."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...core.display.titles import python_name
from ...core.lessons.site import Site
from ...core.plan.python_facts import PythonFacts

_UNKNOWN = 1, 1


@dataclass(slots=True, kw_only=True)
class KnownMachine:
    """A machine that one learns of step by step.

    Attributes
    ----------
    cores
        Physical and logical ones.
    usable_cores
        As many as the program may use.
    free
        How much of a core a lesson gets now, over 0 to 1.
    pythons
        In the order in which they are offered.
    """

    cores: tuple[int, int] = _UNKNOWN
    usable_cores: int = 1
    free: float = 1.0
    pythons: list[PythonFacts] = field(default_factory=list)

    @property
    def this_python(self) -> PythonFacts | None:
        """The one that runs this program; None before it has answered."""
        return next((facts for facts in self.pythons if facts.path == sys.executable), None)

    @property
    def site(self) -> Site:
        """As far as lessons need it. Before it was looked at it counts as one with a second core."""
        this, (physical, logical) = self.this_python, self.cores
        return Site(
            usable=self.usable_cores if self.cores != _UNKNOWN else max(self.usable_cores, 2),
            physical=physical,
            logical=logical,
            this=this,
            others=tuple(facts for facts in self.pythons if facts is not this),
            free=self.free,
        )

    def reason(self, strategy: str) -> str | None:
        """Why this Python cannot run a strategy; None where it can, or nobody knows yet."""
        return this.unavailable.get(strategy) if (this := self.this_python) is not None else None

    def free_threaded(self) -> Iterator[str]:
        """Paths of the interpreters without a GIL."""
        return (facts.path for facts in self.pythons if facts.gil is False)

    def unavailable(self) -> dict[tuple[str, str], str | None]:
        """By path and strategy why that cannot run there."""
        return {(facts.path, key): reason for facts in self.pythons for key, reason in facts.unavailable.items()}

    def versions(self) -> dict[str, str]:
        """What each interpreter is called, by path."""
        return {facts.path: python_name(facts.version, facts.implementation, facts.gil) for facts in self.pythons}
