#!/usr/bin/env bash
# QThreadPool.tryStart(function) answers True or False, as with a QRunnable?
# Seen: it answers an int. Its lowest byte is the answer and the rest is what lay in memory: values such as 231534336
# were seen for "not started", which Python takes as true.
# PySide6 6.12.0, CPython 3.12.1, 28 November 2026.
# For Speedup Lab: its QThreadPool team uses start() and as many runnables as there are workers.
. "$(dirname "$0")/common.sh"
python_for 3.12 3.13 3.14
install PySide6-Essentials==6.12.0
cat >"$work/try.py" <<'EOF'
from PySide6.QtCore import QCoreApplication, QRunnable, QThreadPool

application = QCoreApplication([])
pool = QThreadPool()


class Nothing(QRunnable):
    def run(self):
        pass


print("QRunnable:", type(pool.tryStart(Nothing())).__name__)
pool.waitForDone()
print("function:", type(pool.tryStart(lambda: None)).__name__)
pool.waitForDone()
EOF
run try.py
as_seen <<'EOF'
QRunnable: bool
function: int
EOF
