#!/usr/bin/env bash
# random.seed(1) at the top of a script: a forked worker, a copy of it, goes on from that seed; others know nothing of it?
# Seen: the other way round. Python seeds the module's generator anew in each forked child, so that its numbers are others
# in each run; a spawned worker imports the script, and the seed with it, so that all workers draw the same. A generator
# of one's own, Random(1), is not seeded anew and repeats itself in all. forkserver was as spawn up to 3.13, and is as
# fork from 3.14 on, since when the server imports the script and forks.
# CPython 3.13.0, 3.14.8 and 3.15.0, 29 November 2026. 3.13 and one of the later two are needed here.
# For Speedup Lab: what draws random numbers is compared with serial item by item, and needs a seed within the item.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import multiprocessing
import random
import sys

random.seed(1)
own = random.Random(1)
SEEDED = random.Random(1).random()


def draw(_):
    return random.random(), own.random()


if __name__ == "__main__":
    for method in ("fork", "forkserver", "spawn"):
        context = multiprocessing.get_context(method)
        with context.Pool(1) as one, context.Pool(1) as other:
            drawn = [pool.apply(draw, (0,)) for pool in (one, other)]
        kept = [all(pair[kind] == SEEDED for pair in drawn) for kind in range(2)]
        print(f"3.{sys.version_info.minor} {method}: seed kept by the module: {kept[0]}, by one's own: {kept[1]}")
EOF
python_for 3.13
run try.py
python_for 3.14 3.15
run try.py
sed -i 's/^3.15/3.14/' "$work/now"
as_seen <<'EOF'
3.13 fork: seed kept by the module: False, by one's own: True
3.13 forkserver: seed kept by the module: True, by one's own: True
3.13 spawn: seed kept by the module: True, by one's own: True
3.14 fork: seed kept by the module: False, by one's own: True
3.14 forkserver: seed kept by the module: False, by one's own: True
3.14 spawn: seed kept by the module: True, by one's own: True
EOF
