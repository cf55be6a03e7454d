#!/usr/bin/env bash
# A signal delivers the Python value that was emitted?
# Seen: Signal(int) is 32 bits wide, so that 5 s in nanoseconds arrives as 705032704, with a warning at most; a dict
# with a key that is no text arrives through Signal(dict) as {}. Signal(object) delivers both.
# PySide6 6.12.0, CPython 3.12.1, 28 November 2026.
# For Speedup Lab: what is measured travels through signals as objects only.
. "$(dirname "$0")/common.sh"
python_for 3.12 3.13 3.14
install PySide6-Essentials==6.12.0
cat >"$work/try.py" <<'EOF'
from PySide6.QtCore import QObject, Signal


class Source(QObject):
    whole = Signal(int)
    table = Signal(dict)
    anything = Signal(object)


source, arrived = Source(), []
for signal in (source.whole, source.table, source.anything):
    signal.connect(arrived.append)
source.whole.emit(5_000_000_000)
source.table.emit({1: "threads", 2: "processes"})
source.anything.emit(5_000_000_000)
source.anything.emit({1: "threads", 2: "processes"})
print(*arrived, sep="\n")
EOF
run try.py
as_seen <<'EOF'
705032704
{}
5000000000
{1: 'threads', 2: 'processes'}
EOF
