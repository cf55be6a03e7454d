#!/usr/bin/env bash
# Each of the times in hyperfine's JSON is a time, so that ratios of them can be taken?
# Seen: it subtracts the mean start-up of the shell from each and cuts at 0. For a command that does nothing most times,
# the median and the minimum are exactly 0.0; the summary then claims hundreds of times faster.
# hyperfine 1.15.0 (Debian 12), 28 November 2026.
# For Speedup Lab: a file with times of 0 is taken in with those cells "too short to tell", never as a ratio.
. "$(dirname "$0")/common.sh"
python_for
(cd "$work" && apt-get download hyperfine) >"$work/apt" 2>&1 || not_run "needs apt-get and Debian's hyperfine"
dpkg -x "$work"/hyperfine_*.deb "$work"
"$work/usr/bin/hyperfine" --version >>"$work/now" || not_run "hyperfine does not start here"
(cd "$work" && usr/bin/hyperfine --runs 50 --warmup 5 --export-json times.json : 'sleep 0.05') >"$work/errors" 2>&1
cat >"$work/try.py" <<'EOF'
import json

for result in json.load(open("times.json"))["results"]:
    times = result["times"]
    print(result["command"], len(times), "times, some 0.0:", 0.0 in times, "below 0:", min(times) < 0)
EOF
run try.py
as_seen <<'EOF'
hyperfine 1.15.0
: 50 times, some 0.0: True below 0: False
sleep 0.05 50 times, some 0.0: False below 0: False
EOF
