"""What a script says to be taken for a bench host, without measuring anything."""

from __future__ import annotations

# Says just enough to be taken for a bench host; what follows it is the fault.
PRELUDE = """
import json, os, sys, time
task = json.loads(sys.stdin.readline())
def say(event, **fields):
    print(json.dumps({"event": event, "cell": task["cell_index"], "round": task["round"], **fields}), flush=True)
def hello(**changes):
    fields = dict(protocol=1, pid=os.getpid(), python="3.11.0", implementation="cpython", gil=None)
    say("HostStarted", **{**fields, "clock_ns": time.perf_counter_ns(), **changes})
def batch(phase, result):
    start = time.perf_counter_ns() - 1000
    say("BatchDone", phase=phase, start_ns=start, batch_ns=[1000], lanes_of=0, result=result, lanes=[])
def done(result):
    say("CellDone", result=result, gil=None)
num = task["cell"]["num"]
def whole():
    batch("first", num)
    batch("warm", num)
    done(num)
"""
