#!/usr/bin/env bash
# OMP_NUM_THREADS=1 makes the libraries inside a worker use one thread, or else threadpoolctl sees which do not?
# Seen: NumPy's BLAS, NumExpr and PyArrow obey. Numba, Polars and OpenCV have a variable of their own each, and DuckDB
# has none: each of its connections begins with all cores. Of the six that bring a pool of their own threadpoolctl
# names none.
# duckdb 2.0.1, numba 0.68.1, numexpr 2.14.2, numpy 2.5.5, opencv-python-headless 5.0.0.93, polars 2.1.0, pyarrow 26.0.1,
# threadpoolctl 3.8.0, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: --inner-threads sets all of these variables, tells loaded libraries by their own calls and reads back
# what they have; for DuckDB a function has to SET threads itself.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install duckdb==2.0.1 numba==0.68.1 numexpr==2.14.2 numpy==2.5.5 opencv-python-headless==5.0.0.93 polars==2.1.0 \
    pyarrow==26.0.1 threadpoolctl==3.8.0
unset POLARS_MAX_THREADS NUMEXPR_NUM_THREADS NUMEXPR_MAX_THREADS OPENCV_FOR_THREADS_NUM
cat >"$work/try.py" <<'EOF'
import os
import subprocess
import sys

ASK = {
    "NumPy": "import numpy, threadpoolctl; print(threadpoolctl.threadpool_info()[0]['num_threads'])",
    "NumExpr": "import numexpr; print(numexpr.get_num_threads())",
    "PyArrow": "import pyarrow; print(pyarrow.cpu_count())",
    "Numba": "import numba; print(numba.config.NUMBA_NUM_THREADS)",
    "OpenCV": "import cv2; print(cv2.getNumThreads())",
    "Polars": "import polars; print(polars.thread_pool_size())",
    "DuckDB": "import duckdb; print(duckdb.connect().execute(\"select current_setting('threads')\").fetchall()[0][0])",
}
OWN = {"Numba": "NUMBA_NUM_THREADS", "OpenCV": "OPENCV_FOR_THREADS_NUM", "Polars": "POLARS_MAX_THREADS"}
SEEN = """
import cv2, duckdb, numba, numexpr, polars, pyarrow, threadpoolctl
connection = duckdb.connect()
print(sorted({one["user_api"] for one in threadpoolctl.threadpool_info()}))
"""


def said(code, **variables):
    return subprocess.check_output([sys.executable, "-c", code], env=os.environ | variables, text=True).strip()


for name, code in ASK.items():
    obeys = said(code, OMP_NUM_THREADS="1") == "1"
    more = f", {OWN[name]}: {said(code, **{OWN[name]: '1'}) == '1'}" if name in OWN else ""
    print(f"{name} obeys OMP_NUM_THREADS: {obeys}{more}")
print("threadpoolctl sees:", said(SEEN))
EOF
[ "$("$python" -c 'import os; print(len(os.sched_getaffinity(0)))')" -ge 2 ] || not_run "needs two CPUs"
run try.py
as_seen <<'EOF'
NumPy obeys OMP_NUM_THREADS: True
NumExpr obeys OMP_NUM_THREADS: True
PyArrow obeys OMP_NUM_THREADS: True
Numba obeys OMP_NUM_THREADS: False, NUMBA_NUM_THREADS: True
OpenCV obeys OMP_NUM_THREADS: False, OPENCV_FOR_THREADS_NUM: True
Polars obeys OMP_NUM_THREADS: False, POLARS_MAX_THREADS: True
DuckDB obeys OMP_NUM_THREADS: False
threadpoolctl sees: ['blas']
EOF
