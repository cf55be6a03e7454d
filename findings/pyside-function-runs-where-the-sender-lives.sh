#!/usr/bin/env bash
# A function that is connected to a worker's signal runs in the thread that emits it, and with a QueuedConnection in the
# one that made the connection?
# Seen: neither. A lambda, a partial, a static method or a method of a plain object runs in the thread where the sender
# lives, queued or not: emitted by a pool's thread it runs in the window's; of an object that was moved to a QThread, as
# Qt's own examples do it, it runs in that thread, and so touches widgets from there. Only a method of a QObject runs
# where its own object lives.
# PySide6 6.12.0, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: no object of the window is moved to a thread; what threads find is posted to it as an event.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install PySide6-Essentials==6.12.0
cat >"$work/try.py" <<'EOF'
import functools
import threading

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QThreadPool, Signal, Slot


class Source(QObject):
    found = Signal()

    @Slot()
    def work(self):
        self.found.emit()


class Receiver(QObject):
    def method(self):
        note("method of a QObject")

    def part(self, name):
        note(name)


class Plain:
    def method(self):
        note("method of a plain object")


def note(name):
    where[name] = "here" if threading.current_thread() is threading.main_thread() else "in its thread"


def connected(source):
    source.found.connect(receiver.method)
    source.found.connect(plain.method)
    source.found.connect(lambda: note("lambda"))
    source.found.connect(functools.partial(receiver.part, "partial of that method"))
    source.found.connect(lambda: note("lambda, queued"), Qt.ConnectionType.QueuedConnection)


def told(name):
    for _ in range(1000):
        app.processEvents()
        if len(where) == 5:
            break
        QThread.msleep(5)
    print(name, *(f"  {one}: {where[one]}" for one in sorted(where)), sep="\n")
    where.clear()


app, receiver, plain, where = QCoreApplication([]), Receiver(), Plain(), {}
source = Source()
connected(source)
QThreadPool.globalInstance().start(source.work)
QThreadPool.globalInstance().waitForDone()
told("emitted by a pool's thread")
moved, thread = Source(), QThread()
connected(moved)
moved.moveToThread(thread)
thread.started.connect(moved.work)
thread.start()
told("emitted by an object that lives in a thread")
thread.quit()
thread.wait()
EOF
run try.py
as_seen <<'EOF'
emitted by a pool's thread
  lambda: here
  lambda, queued: here
  method of a QObject: here
  method of a plain object: here
  partial of that method: here
emitted by an object that lives in a thread
  lambda: in its thread
  lambda, queued: in its thread
  method of a QObject: here
  method of a plain object: in its thread
  partial of that method: in its thread
EOF
