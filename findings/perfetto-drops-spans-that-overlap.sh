#!/usr/bin/env bash
# Two spans of one thread that overlap by a nanosecond are both drawn, one perhaps a little short?
# Seen: Perfetto drops the later one whole and counts it in a table that nobody opens; a span that ends where the next
# begins, and one that lies within another, are fine. Rounding ends up to the next microsecond is enough to lose spans.
# Trace processor v52.0 (Chrome trace JSON), Node 20, 28 November 2026.
# For Speedup Lab: spans are clipped to the next one's start, in whole nanoseconds, before they are written.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/trace.json" <<'EOF'
{"traceEvents": [
  {"ph": "X", "pid": 7, "tid": 9, "ts": 100, "dur": 10, "name": "ends where the next begins"},
  {"ph": "X", "pid": 7, "tid": 9, "ts": 110, "dur": 10.001, "name": "ends 1 ns later"},
  {"ph": "X", "pid": 7, "tid": 9, "ts": 120, "dur": 10, "name": "begins 1 ns too early"},
  {"ph": "X", "pid": 7, "tid": 9, "ts": 140, "dur": 10, "name": "outer"},
  {"ph": "X", "pid": 7, "tid": 9, "ts": 142, "dur": 2, "name": "inner"}
]}
EOF
perfetto trace.json 'select ts, dur, name from slice order by ts' \
    "select name, value from stats where name like 'slice_drop%' and value > 0"
as_seen <<'EOF'
100000 | 10000 | ends where the next begins
110000 | 10001 | ends 1 ns later
140000 | 10000 | outer
142000 | 2000 | inner
slice_drop_overlapping_complete_event | 1
EOF
