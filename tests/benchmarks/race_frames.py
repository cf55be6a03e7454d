"""The replay of a race with 16 lanes, at the usual 1440 x 900: is there a frame every 1/60 s while it plays?

Needs a display: xvfb-run -a -s '-screen 0 1600x1000x24' python tests/benchmarks race_frames

What one moment costs, from setting it to the end of its painting, and the time from one paint to the next while
the race plays by its own timer.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from interleave import Claim
from real_window import Painted, frame_claim, frame_ms, ms_words, need_display, until, window_on
from speeduplab.core.runfile import SUFFIX
from speeduplab.core.runfile.writing import save
from timeline_frames import STRATEGIES, WORKERS, events

SLICES = 400  # of a lane, as a real run has
FRAMES = 200


def claims() -> Iterator[Claim]:
    need_display("race_frames")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"race{SUFFIX}"
        save(events(SLICES), path)
        with window_on(path) as controller:
            controller.window.set_view("race")
            race = controller.window.content.run_page.view_of("race")
            lanes = race.panes().lanes
            painted = Painted(lanes)
            total_s = race.clock().total_s
            cost = [frame_ms(painted, lambda at=at: race.set_time(total_s * at / FRAMES)) for at in range(1, FRAMES)]
            print(f"   {len(STRATEGIES) * WORKERS} lanes, a moment costs {ms_words(cost)}")
            yield frame_claim("cost of a moment", cost)
            race.set_time(0.0)
            painted.at_s.clear()
            race.toggle()
            until(lambda: len(painted.at_s) > FRAMES)
            race.toggle()
            gaps = [(later - earlier) * 1e3 for earlier, later in pairwise(painted.at_s)]
            print(f"   while it plays, from paint to paint {ms_words(gaps)}")
            yield frame_claim("from paint to paint", gaps)
