#!/usr/bin/env bash
# ProcessPoolExecutor.map(..., chunksize=100, buffersize=4) holds four items at a time, so that memory stays small?
# Seen: it holds four chunks: buffersize counts tasks, and with a chunk size a task is a chunk. 400 items are drawn from the
# source before the first result is asked for, and made into lists. ThreadPoolExecutor takes no heed of the chunk size and
# draws four: the larger chunk that makes processes pay multiplies their memory, and theirs alone.
# CPython 3.14.8 and 3.15.0, 29 November 2026.
# For Speedup Lab: memory of a row is that of its whole team, and chunk sizes are raced side by side.
. "$(dirname "$0")/common.sh"
python_for 3.14 3.15
cat >"$work/try.py" <<'EOF'
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def items(drawn):
    for number in range(1000):
        drawn.append(number)
        yield number


if __name__ == "__main__":
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        for chunk in (1, 100):
            drawn = []
            with kind(2) as pool:
                results = pool.map(abs, items(drawn), chunksize=chunk, buffersize=4)
                print(f"{kind.__name__}, chunks of {chunk}: drawn with a buffer of 4: {len(drawn)}")
                list(results)
EOF
run try.py
as_seen <<'EOF'
ThreadPoolExecutor, chunks of 1: drawn with a buffer of 4: 4
ThreadPoolExecutor, chunks of 100: drawn with a buffer of 4: 4
ProcessPoolExecutor, chunks of 1: drawn with a buffer of 4: 4
ProcessPoolExecutor, chunks of 100: drawn with a buffer of 4: 400
EOF
