#!/usr/bin/env bash
# A compiled module made with a current binding library can be made to load in an interpreter with its own GIL?
# Seen: with pybind11 one argument of PYBIND11_MODULE does it, and without it the module is refused. nanobind has no
# such argument: its module is refused in every case.
# pybind11 3.1.0, nanobind 3.1.0, CPython 3.14.8, g++ 12, 28 November 2026.
# For Speedup Lab: our own module is tagged; a user's compiled twin is tried in an interpreter before it is timed there.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
command -v g++ >/dev/null || not_run "needs g++"
install pybind11==3.1.0 nanobind==3.1.0
include=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')
[ -e "$include/Python.h" ] || not_run "this Python has no headers"
packages=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
for tagged in 0 1; do
    cat >"$work/pybind$tagged.cpp" <<EOF
#include <pybind11/pybind11.h>
PYBIND11_MODULE(pybind$tagged, m$([ $tagged = 0 ] || echo ", pybind11::multiple_interpreters::per_interpreter_gil()")) {
    m.def("one", [] { return 1; });
}
EOF
done
cat >"$work/nano.cpp" <<'EOF'
#include <nanobind/nanobind.h>
NB_MODULE(nano, m) {
    m.def("one", [] { return 1; });
}
EOF
build() { g++ -std=c++17 -O0 -shared -fPIC -fvisibility=hidden -I"$include" "$@" >"$work/errors" 2>&1 ||
    not_run "g++ built nothing: $(grep -m 1 error "$work/errors")"; }
for tagged in 0 1; do
    build -I"$packages/pybind11/include" "$work/pybind$tagged.cpp" -o "$work/pybind$tagged.so"
done
build -I"$packages/nanobind/include" -I"$packages/nanobind/ext/robin_map/include" -fno-strict-aliasing \
    "$packages/nanobind/src/nb_combined.cpp" "$work/nano.cpp" -o "$work/nano.so"
cat >"$work/try.py" <<'EOF'
import importlib
from concurrent import interpreters

for name in ("pybind0", "pybind1", "nano"):
    interpreter = interpreters.create()
    try:
        interpreter.exec(f"import sys; sys.path.insert(0, '.'); import {name}; {name}.one()")
        answer = "loads"
    except interpreters.ExecutionFailed as error:
        answer = str(error).splitlines()[0]
    interpreter.close()
    print(name, "main:", importlib.import_module(name).one(), "interpreter:", answer)
EOF
run try.py
as_seen <<'EOF'
pybind0 main: 1 interpreter: ImportError: module pybind0 does not support loading in subinterpreters
pybind1 main: 1 interpreter: loads
nano main: 1 interpreter: ImportError: module nano does not support loading in subinterpreters
EOF
