#!/usr/bin/env bash
# An interpreter in the same process needs no second run of the script, unlike a spawned process?
# Seen: a function of the script that reads one global makes each interpreter run the whole file again, under the name
# "<fake __main__>". A function that reads none does not. What the script does at its top level is paid per worker.
# CPython 3.14.8 and 3.15.0, 28 November 2026.
# For Speedup Lab: workers of interpreters import a module of their own; the script of a user's function is run once
# outside the timed part.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
print("the script runs as", __name__, flush=True)
STEP = 10


def by_one(x):
    return x + 1


def by_step(x):
    return x + STEP


if __name__ == "__main__":
    from concurrent import interpreters

    for function in (by_one, by_step):
        for worker in range(2):
            interpreter = interpreters.create()
            print(function.__name__, interpreter.call(function, worker), interpreter.call(function, worker), flush=True)
            interpreter.close()
EOF
run try.py
as_seen <<'EOF'
the script runs as __main__
by_one 1 1
by_one 2 2
the script runs as <fake __main__>
by_step 10 10
the script runs as <fake __main__>
by_step 11 11
EOF
