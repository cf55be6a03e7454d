#!/usr/bin/env bash
# A counter event with a tid belongs to that thread, as a span does?
# Seen: Perfetto puts counters of one name into one track of the process, whatever their tid: two workers' series become
# one zigzag.
# Trace processor v52.0 (Chrome trace JSON), Node 20, 28 November 2026.
# For Speedup Lab: a series per worker carries the worker in its name.
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/trace.json" <<'EOF'
{"traceEvents": [
  {"ph": "C", "pid": 7, "tid": 1, "ts": 10, "name": "load", "args": {"value": 1}},
  {"ph": "C", "pid": 7, "tid": 2, "ts": 20, "name": "load", "args": {"value": 5}},
  {"ph": "C", "pid": 7, "tid": 1, "ts": 30, "name": "load", "args": {"value": 2}}
]}
EOF
perfetto trace.json 'select count(distinct track_id), count(*) from counter' 'select ts, value from counter order by ts'
as_seen <<'EOF'
1 | 3
10000 | 1
20000 | 5
30000 | 2
EOF
