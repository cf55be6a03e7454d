"""The hand-in page in a real browser: axe-core finds nothing, and a run gets in.

Needs Node, Chromium, and playwright-core and axe-core in the folder that SPEEDUPLAB_NODE_MODULES names. `.ci/run`
brings them; elsewhere this is not run.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
from pathlib import Path

import pytest
from patience import GIVE_UP_S
from room_files import room_file
from speeduplab.core.board.hand_in_server import LOOPBACK, HandInServer, Place
from speeduplab.core.board.room import Room
from speeduplab.core.display import i18n
from speeduplab.core.display.i18n import in_language, tr

NODE, CHROMIUM = shutil.which("node"), shutil.which("chromium") or shutil.which("chromium-browser")
MODULES = os.environ.get("SPEEDUPLAB_NODE_MODULES", "")
MISSING = [
    name
    for name, there in (
        ("node", NODE),
        ("chromium", CHROMIUM),
        ("SPEEDUPLAB_NODE_MODULES with playwright-core and axe-core", (Path(MODULES) / "axe-core").is_dir()),
    )
    if not there
]


@pytest.mark.skipif(bool(MISSING), reason=f"not run: no {', '.join(MISSING)}")
def test_axe_finds_nothing_in_the_page_and_a_run_gets_in(
    room: Room, arriving: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "_lender", pytest.importorskip("speeduplab.gui.services.translators").lent)
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    server = HandInServer(room, "7KQ4MX", told.put, Place(interface=LOOPBACK, port=0))
    picture = arriving / "IMG_2041.jpg"
    picture.write_bytes(b"\xff\xd8 no run")
    script = Path(__file__).with_name("hand_in_page.mjs")
    address = server.addresses[0]
    try:
        done = subprocess.run(
            [NODE or "", script, address, "7KQ4MX", room_file(arriving, 1), picture, room_file(arriving, 2)],
            env={**os.environ, "SPEEDUPLAB_CHROMIUM": CHROMIUM or ""},
            capture_output=True,
            text=True,
            timeout=2 * GIVE_UP_S,
            check=False,
        )
    finally:
        server.close()
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["violations"] == []
    assert found["incomplete"] == []
    assert found["passes"] > 0
    assert found["said"][0] == "Handed in: look for your dot on the board."
    assert found["said"][1].startswith("IMG_2041.jpg: not a run file")
    assert found["said"][2] == "This is not the code of the room: it stands on the board."
    assert (found["over"], found["dropped"], found["language"]) == ("over", "dropped.speedup.jsonl", "de")
    with in_language("de"):
        assert found["said"][3] == tr("Handed in: look for your dot on the board.")
    # Of its own the browser reports the two answers that refuse, and nothing of the page's policy.
    assert all("the server responded with a status of" in error for error in found["errors"]), found["errors"]
    assert all(request.startswith(address) for request in found["requests"])
    assert [entry.name for entry in room.entries.values()] == ["Zo\N{LATIN SMALL LETTER E WITH DIAERESIS}", ""]
