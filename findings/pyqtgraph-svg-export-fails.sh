#!/usr/bin/env bash
# pyqtgraph's own SVG export works with the Qt that its requirements let in?
# Seen: with Qt 6.12 it raises ValueError for each plot, a plain line as well: Qt now writes what its parser splits.
# pyqtgraph 0.14.0, PySide6 6.12.0, CPython 3.12.1, 28 November 2026; the same from Qt 6.11 on.
# For Speedup Lab: charts are written as SVG from the data, and as PNG from the widget, never by that exporter.
. "$(dirname "$0")/common.sh"
python_for 3.12 3.13 3.14
install PySide6-Essentials==6.12.0 pyqtgraph==0.14.0 numpy==2.3.5
export QT_QPA_PLATFORM=offscreen
"$python" -c 'from PySide6 import QtWidgets' 2>"$work/errors" || not_run "Qt needs $(tail -n 1 "$work/errors")"
cat >"$work/try.py" <<'EOF'
import pyqtgraph
from pyqtgraph.exporters import SVGExporter

application = pyqtgraph.mkQApp()
window = pyqtgraph.PlotWidget()
window.plot([1, 2, 3], [1, 4, 9])
window.show()
application.processEvents()
try:
    SVGExporter(window.plotItem).export("plot.svg")
    print("exported")
except ValueError as error:
    print("ValueError:", error)
EOF
run try.py
as_seen <<'EOF'
ValueError: not enough values to unpack (expected 2, got 1)
EOF
