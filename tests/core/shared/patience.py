"""How long a test waits for what must happen: who waits in vain has failed whenever that ends.

As long as a machine may need that does ten times more than usual; where all is well nobody waits so long.
"""

from __future__ import annotations

import time
from collections.abc import Callable

GIVE_UP_S = 240


class DrawnClock:
    """Takes the place of `time` where a host's silence is measured: it stands until a test lets it go.

    So a limit passes only in the stage of which a test speaks, however long the stages before it take here.

    Parameters
    ----------
    may_go
        Asked at each look. From then on each finds it half a second later, which is about as fast as time passes.
    """

    STEP_S = 0.5

    def __init__(self, may_go: Callable[[], bool]) -> None:
        self._may_go, self._began = may_go, time.monotonic()
        self.now = 0.0

    def monotonic(self) -> float:
        # By the real clock too, so that a condition that never comes true fails a test rather than hangs it.
        if self._may_go() or time.monotonic() - self._began > GIVE_UP_S:
            self.now += self.STEP_S
        return self.now
