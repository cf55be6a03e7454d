#!/usr/bin/env bash
# Handing objects to another interpreter costs what pickling them costs?
# Seen: no. Each object is first offered as shareable, and the refusal that nobody reads holds its repr(): one call of
# __repr__ per object and hand-over, with the arguments of call() and of InterpreterPoolExecutor and with queues alike.
# CPython 3.14.8 and 3.15.0, 28 November 2026. 200,000 floats took nine times as long as pickling them both ways.
# For Speedup Lab: work travels to interpreters as bytes or numbers; a row that ships objects would time repr().
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/parcels.py" <<'EOF'
shown = 0


class Parcel:
    def __init__(self, weight):
        self.weight = weight

    def __repr__(self):
        global shown
        shown += 1
        return "Parcel"


def total(parcels):
    return sum(parcel.weight for parcel in parcels)
EOF
cat >"$work/try.py" <<'EOF'
import pickle
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

import parcels

items = [parcels.Parcel(weight) for weight in range(1000)]
pickle.loads(pickle.dumps(items))
print("pickle:", parcels.shown)

interpreter = interpreters.create()
print("sum", interpreter.call(parcels.total, items), "call:", parcels.shown)
interpreter.close()

parcels.shown = 0
interpreters.create_queue().put(items)
print("queue:", parcels.shown)

parcels.shown = 0
with InterpreterPoolExecutor(1) as pool:
    print("sum", pool.submit(parcels.total, items).result(), "executor:", parcels.shown)
EOF
run try.py
as_seen <<'EOF'
pickle: 0
sum 499500 call: 1000
queue: 1000
sum 499500 executor: 1000
EOF
