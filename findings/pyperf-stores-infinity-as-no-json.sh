#!/usr/bin/env bash
# A file that pyperf writes without complaint is JSON, as it refuses a time of 0 and NaN?
# Seen: it refuses both, takes infinity, and writes it as the bare word Infinity, which readers other than Python's
# refuse; its own compare_to then ends with a traceback.
# pyperf 2.10.0, CPython 3.11.7 and 3.13.0, 28 November 2026.
# For Speedup Lab: samples are finite and above 0 before they are exported, and each export is read back strictly.
. "$(dirname "$0")/common.sh"
python_for
install pyperf==2.10.0
cat >"$work/try.py" <<'EOF'
import json

import pyperf

FACTS = {"metadata": {"name": "x"}, "collect_metadata": False}
for value in (0.0, float("nan"), float("inf")):
    try:
        run = pyperf.Run([1.0, value], **FACTS)
        print(value, "taken")
    except ValueError as error:
        print(value, "refused:", error)
pyperf.Benchmark([run]).dump("x.json", replace=True)


def strict(word):
    raise ValueError(f"not JSON: {word}")


try:
    json.load(open("x.json"), parse_constant=strict)
except ValueError as error:
    print(error)
EOF
run try.py
as_seen <<'EOF'
0.0 refused: values must be a sequence of number > 0.0
nan refused: values must be a sequence of number > 0.0
inf taken
not JSON: Infinity
EOF
