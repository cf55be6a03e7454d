#!/usr/bin/env bash
# An interpreter of kind "legacy" takes every extension module, as the subprocess-like isolation is off?
# Seen: with the GIL it checks none, on a free-threaded build it checks all, so that modules which load under 3.13 are
# refused under 3.13t by the same call. "empty" is a name of a configuration and creates no interpreter on either.
# CPython 3.13.0 and 3.13.15 without the GIL, 28 November 2026. Both are needed here.
# For Speedup Lab: the configuration is read back after an interpreter has been made, never assumed by its name.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import _interpreters
import sys

for kind in ("isolated", "legacy", "empty"):
    try:
        made = _interpreters.create(kind)
        print("t" in sys.abiflags, kind, "checks:", _interpreters.get_config(made).check_multi_interp_extensions)
        _interpreters.destroy(made)
    except _interpreters.InterpreterError as error:
        print("t" in sys.abiflags, kind, error)
EOF
python_for 3.13
run try.py
python_for 3.13t
run try.py
as_seen <<'EOF'
False isolated checks: True
False legacy checks: False
False empty interpreter creation failed
True isolated checks: True
True legacy checks: True
True empty interpreter creation failed
EOF
