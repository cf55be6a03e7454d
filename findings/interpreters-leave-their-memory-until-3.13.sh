#!/usr/bin/env bash
# Closing a sub-interpreter gives its memory back for the next one?
# Seen: on 3.12 and 3.13 each that was made and closed leaves 1.7 MB behind, more with what it imported: cold rounds in one
# process climb, and the later ones are measured in a larger process. From 3.14 on a further one costs nothing.
# CPython 3.12.1, 3.13.0, 3.14.8 and 3.15.0, Linux, 29 November 2026. 3.13 and one of the later ones are needed here.
# For Speedup Lab: each round of a cell has a fresh host, so that none begins with what others have left.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import os
import sys

import _interpreters


def megabytes():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def once():
    one = _interpreters.create("isolated")
    _interpreters.exec(one, "pass")
    _interpreters.destroy(one)


for _ in range(5):
    once()
before = megabytes()
for _ in range(40):
    once()
each = (megabytes() - before) / 40
print("3.13" if sys.version_info < (3, 14) else "from 3.14 on", "each leaves above 1 MB:", each > 1, "above 0.1 MB:", each > 0.1)
EOF
[ -e /proc/self/statm ] || not_run "needs Linux"
python_for 3.13
run try.py
python_for 3.14 3.15
run try.py
as_seen <<'EOF'
3.13 each leaves above 1 MB: True above 0.1 MB: True
from 3.14 on each leaves above 1 MB: False above 0.1 MB: False
EOF
