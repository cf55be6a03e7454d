#!/usr/bin/env bash
# setLogMode() of a plot is for all that is drawn in it?
# Seen: curves follow, bars and error bars do not: they stay at their plain values, which the axis now reads as powers
# of ten. A bar of 4 s is labelled 10^4, a curve of the same value 4.
# pyqtgraph 0.14.0, PySide6 6.11.3, CPython 3.12.1, 28 November 2026.
# For Speedup Lab: values are transformed before they are drawn, and a log axis has dots with intervals, no bars.
. "$(dirname "$0")/common.sh"
python_for 3.12 3.13 3.14
install PySide6-Essentials==6.11.3 pyqtgraph==0.14.0 numpy==2.3.5
export QT_QPA_PLATFORM=offscreen
"$python" -c 'from PySide6 import QtWidgets' 2>"$work/errors" || not_run "Qt needs $(tail -n 1 "$work/errors")"
cat >"$work/try.py" <<'EOF'
import numpy
import pyqtgraph

application = pyqtgraph.mkQApp()
window = pyqtgraph.PlotWidget()
bars = pyqtgraph.BarGraphItem(x=[0, 1], height=[4.0, 100.0], width=0.5, pen=None)
errors = pyqtgraph.ErrorBarItem(x=numpy.array([0.0]), y=numpy.array([100.0]), top=10.0, bottom=10.0)
curve = window.plot([0, 1], [4.0, 100.0])
window.addItem(bars)
window.addItem(errors)
window.setLogMode(y=True)
window.show()
application.processEvents()
print("curve up to", curve.getData()[1].max())
print("bars up to", round(bars.boundingRect().bottom()))
print("error bar from", round(errors.boundingRect().top()), "to", round(errors.boundingRect().bottom()))
EOF
run try.py
as_seen <<'EOF'
curve up to 2.0
bars up to 100
error bar from 90 to 110
EOF
