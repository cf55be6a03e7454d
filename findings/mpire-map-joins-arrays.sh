#!/usr/bin/env bash
# mpire's map gives what Pool.map gives: a list of results, each of what the function made of one item?
# Seen: where the function returns arrays, they come joined into one. And an item that is a tuple, a list or a dict is
# taken apart into arguments.
# mpire 2.10.2, numpy 2.5.5, CPython 3.13.0, 29 November 2026.
# For Speedup Lab: results are compared one by one, and an item is one argument, in every row.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install mpire==2.10.2 numpy==2.5.5
cat >"$work/try.py" <<'EOF'
import multiprocessing

import mpire
import numpy as np


def pair(number):
    return np.array([number, -number])


def shown(*arguments, **named):
    return repr((*arguments, *named.items()))


if __name__ == "__main__":
    items = [(1, 2), {"x": 3}, "ab"]
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print("Pool", pool.map(pair, range(2)), *pool.map(shown, items), sep="\n  ")
    with mpire.WorkerPool(1, start_method="spawn") as pool:
        print("mpire", pool.map(pair, range(2)), *pool.map(shown, items), sep="\n  ")
EOF
run try.py
as_seen <<'EOF'
Pool
  [array([0, 0]), array([ 1, -1])]
  ((1, 2),)
  ({'x': 3},)
  ('ab',)
mpire
  [ 0  0  1 -1]
  (1, 2)
  (('x', 3),)
  ('ab',)
EOF
