#!/usr/bin/env bash
# Moving a shared offset by lseek(fd, 1, SEEK_CUR) gives each number to one process, as POSIX says of regular files?
# Seen: of a file from memfd_create two processes get some numbers twice; of one in a folder, none, in every trial.
# CPython 3.11.7 on Linux 6.18, 28 November 2026: the kernel takes no lock for the offset of such a file.
# For Speedup Lab: processes draw slices by the offset of an unnamed file in a folder, never of a memfd.
. "$(dirname "$0")/common.sh"
python_for
"$python" -c 'import os, sys; sys.exit(not hasattr(os, "memfd_create"))' || not_run "needs Linux"
"$python" -c 'import os, sys; sys.exit(len(os.sched_getaffinity(0)) < 2)' || not_run "needs two cores"
cat >"$work/try.py" <<'EOF'
import os
import tempfile

NUMBERS = 200_000


def repeated(file):
    pipes = []
    for _ in range(2):
        here, there = os.pipe()
        if not os.fork():
            drawn = []
            while (number := os.lseek(file, 1, os.SEEK_CUR)) <= NUMBERS:
                drawn.append(number)
            with os.fdopen(there, "w") as out:
                out.write(" ".join(map(str, drawn)))
            os._exit(0)
        os.close(there)
        pipes.append(here)
    numbers = []
    for pipe in pipes:
        with os.fdopen(pipe) as stream:
            numbers += stream.read().split()
        os.wait()
    return len(numbers) != len(set(numbers))


def memfd():
    return os.memfd_create("tickets")


def in_folder():
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())


for make, tries in ((memfd, 40), (in_folder, 5)):
    print(make.__name__, "repeated some:", any(repeated(make()) for _ in range(tries)))
EOF
run try.py
as_seen <<'EOF'
memfd repeated some: True
in_folder repeated some: False
EOF
