#!/usr/bin/env bash
# NumPy and SciPy let go of the GIL while they compute, so that Python threads that call them run side by side?
# Seen: NumPy's linear algebra does, SciPy's does not: solve, eig and expm hold it from beginning to end. So do
# scipy.signal's convolve2d and medfilt, a call of a CubicSpline, np.repeat and np.tile; np.random.shuffle holds it, the
# shuffle of a Generator does not. A thread that wakes up each millisecond stands still as long as the call takes.
# numpy 2.5.5, scipy 1.18.1, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: what a function keeps the GIL for is measured, by the overlap of two threads, and never looked up.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install numpy==2.5.5 scipy==1.18.1
cp "$here/gil_look.py" "$work"
cat >"$work/try.py" <<'EOF'
import numpy as np
import scipy.interpolate
import scipy.linalg
import scipy.ndimage
import scipy.signal
from gil_look import look

draw = np.random.default_rng(1)
square, numbers, picture = draw.random((1000, 1000)), draw.random(10_000_000), draw.random((700, 700))
spline, window = scipy.interpolate.CubicSpline(np.arange(1000.0), draw.random(1000)), np.ones((15, 15))
look("np.linalg.eig", lambda: np.linalg.eig(square[:400, :400]))
look("scipy.linalg.eig", lambda: scipy.linalg.eig(square[:400, :400]))
look("np.linalg.solve", lambda: np.linalg.solve(np.tile(square, (2, 2)) + np.eye(2000), np.ones(2000)))
look("scipy.linalg.solve", lambda: scipy.linalg.solve(np.tile(square, (2, 2)) + np.eye(2000), np.ones(2000)))
look("scipy.linalg.expm", lambda: scipy.linalg.expm(square[:600, :600]))
look("scipy.ndimage.median_filter", lambda: scipy.ndimage.median_filter(picture, 5))
look("scipy.signal.convolve2d", lambda: scipy.signal.convolve2d(picture, window))
look("CubicSpline", lambda: spline(numbers[:3_000_000] * 900))
look("np.sort", lambda: np.sort(numbers))
look("np.repeat", lambda: np.repeat(numbers, 8))
look("Generator.shuffle", lambda: draw.shuffle(numbers))
look("np.random.shuffle", lambda: np.random.shuffle(numbers))
EOF
run try.py
as_seen <<'EOF'
np.linalg.eig: lets go
scipy.linalg.eig: keeps it
np.linalg.solve: lets go
scipy.linalg.solve: keeps it
scipy.linalg.expm: keeps it
scipy.ndimage.median_filter: lets go
scipy.signal.convolve2d: keeps it
CubicSpline: keeps it
np.sort: lets go
np.repeat: keeps it
Generator.shuffle: lets go
np.random.shuffle: keeps it
EOF
