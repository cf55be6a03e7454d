#!/usr/bin/env bash
# A worker numbered 0, and one whose thread identity has more than 32 bits as Python's have, get tracks of their own?
# Seen: tid 0 and tids from 2^32 on become the thread whose tid is the pid: their spans lie on one track with the main
# thread's, under one name, without a word.
# Trace processor v52.0 (Chrome trace JSON), Node 20, 28 November 2026.
# For Speedup Lab: lanes are numbered from 1 in the export, in small numbers, never with threading.get_ident().
. "$(dirname "$0")/common.sh"
python_for
cat >"$work/trace.json" <<'EOF'
{"traceEvents": [
  {"ph": "M", "pid": 7, "tid": 0, "name": "thread_name", "args": {"name": "worker 0"}},
  {"ph": "X", "pid": 7, "tid": 0, "ts": 10, "dur": 5, "name": "of tid 0"},
  {"ph": "X", "pid": 7, "tid": 7, "ts": 30, "dur": 5, "name": "of tid 7"},
  {"ph": "X", "pid": 7, "tid": 4294967299, "ts": 50, "dur": 5, "name": "of tid 4294967299"},
  {"ph": "X", "pid": 7, "tid": 8, "ts": 70, "dur": 5, "name": "of tid 8"}
]}
EOF
perfetto trace.json 'select slice.name, tid, thread.name from slice
    join thread_track on slice.track_id = thread_track.id join thread using (utid) order by slice.ts'
as_seen <<'EOF'
of tid 0 | 7 | worker 0
of tid 7 | 7 | worker 0
of tid 4294967299 | 7 | worker 0
of tid 8 | 8 | -
EOF
