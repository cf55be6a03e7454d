#!/usr/bin/env bash
# Pools take the newest pickle protocol, under which arrays and buffers travel without a copy of their own?
# Seen: multiprocessing asks for the default protocol: 4 up to 3.13, 5 from 3.14 on; and with 5 it takes no buffers out
# of band, so that a PickleBuffer of 1 MB is copied into the stream all the same.
# CPython 3.13.0, 3.14.8 and 3.15.0, 28 November 2026. 3.13 and one of the later two are needed here.
# For Speedup Lab: transfer is charted per Python, and shared memory is what saves a copy, not the protocol.
. "$(dirname "$0")/common.sh"
cat >"$work/try.py" <<'EOF'
import pickle
import sys
from multiprocessing.reduction import ForkingPickler


class Block:
    protocols = []

    def __init__(self, data):
        self.data = data

    def __reduce_ex__(self, protocol):
        self.protocols.append(protocol)
        return Block, (pickle.PickleBuffer(self.data) if protocol >= 5 else bytes(self.data),)


sent = len(ForkingPickler.dumps(Block(bytearray(1_000_000))))
print("protocol", Block.protocols, "1 MB in the stream:", sent > 1_000_000)
buffers = []
inside = len(pickle.dumps(Block(bytearray(1_000_000)), protocol=5, buffer_callback=buffers.append))
print("what protocol 5 can do:", inside < 1000, len(buffers), "buffer")
EOF
python_for 3.13
run try.py
python_for 3.14 3.15
run try.py
as_seen <<'EOF'
protocol [4] 1 MB in the stream: True
what protocol 5 can do: True 1 buffer
protocol [5] 1 MB in the stream: True
what protocol 5 can do: True 1 buffer
EOF
