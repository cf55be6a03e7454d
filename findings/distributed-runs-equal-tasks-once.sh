#!/usr/bin/env bash
# submit() runs the function, each time it is called?
# Seen: a call with a function and arguments that equal an earlier one's, whose future is still held, runs nothing: the
# result is that of the earlier. Eight equal items of a map() are one task. Rounds that hold on to their futures are
# infinitely fast. pure=False is the way out.
# distributed 2026.8.0, CPython 3.13.0, 28 November 2026.
# For Speedup Lab: what is handed to a cluster is marked impure, so that each round is computed.
. "$(dirname "$0")/common.sh"
python_for 3.13 3.12 3.14
install distributed==2026.8.0
cat >"$work/try.py" <<'EOF'
from distributed import Client, LocalCluster


def work(item):
    with open("runs", "a") as file:
        file.write(f"{item}\n")
    return item


def runs():
    with open("runs") as file:
        return len(file.readlines())


if __name__ == "__main__":
    open("runs", "w").close()
    cluster = LocalCluster(n_workers=1, threads_per_worker=1, host="127.0.0.1", dashboard_address=None)
    with cluster, Client(cluster) as client:
        held = [client.submit(work, 1) for _ in range(5)]
        client.gather(held)
        print("5 equal submits:", runs())
        client.gather(client.map(work, [2] * 8))
        print("and 8 equal items:", runs())
        client.gather(client.map(work, [2] * 8, pure=False))
        print("and 8 with pure=False:", runs())
EOF
run try.py
as_seen <<'EOF'
5 equal submits: 1
and 8 equal items: 2
and 8 with pure=False: 10
EOF
