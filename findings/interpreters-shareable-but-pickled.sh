#!/usr/bin/env bash
# What is_shareable() affirms crosses without pickle, and what it denies is pickled?
# Seen: neither. It looks at a tuple, not into it: a tuple with a list is "shareable" and its list arrives as a copy
# made by pickle. A function without globals is "not shareable" and crosses with no pickle at all, as its code.
# CPython 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: is_shareable() decides nothing; what travels, and how, is asked of the values themselves.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/box.py" <<'EOF'
pickled = 0


class Box:
    def __reduce__(self):
        global pickled
        pickled += 1
        return (Box, ())
EOF
cat >"$work/try.py" <<'EOF'
import pickle
from concurrent import interpreters

import box

pair = (1, box.Box())
queue = interpreters.create_queue()
print("a tuple with an object is shareable:", interpreters.is_shareable(pair))
queue.put(pair)
print("came back as itself:", queue.get()[1] is pair[1], "times pickled:", box.pickled)

scope = {}
exec("def double(x): return 2 * x", scope)  # of no module that could be imported: pickle must refuse it
double = scope["double"]
double.__module__ = "nowhere"
try:
    pickle.dumps(double)
except Exception:
    print("pickle refuses the function")
interpreter = interpreters.create()
print("a function is shareable:", interpreters.is_shareable(double), "result:", interpreter.call(double, 21))
interpreter.close()
EOF
run try.py
as_seen <<'EOF'
a tuple with an object is shareable: True
came back as itself: False times pickled: 1
pickle refuses the function
a function is shareable: False result: 42
EOF
