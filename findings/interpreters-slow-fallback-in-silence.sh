#!/usr/bin/env bash
# A package with a compiled part either loads in an interpreter with its own GIL or says that it does not?
# Seen: many say nothing. Their compiled part is refused there, the package catches that as "not built" and goes on in
# pure Python, so that the row of interpreters is measured on other code than the row of threads.
# CPython 3.14.8; msgpack 1.2.4, simplejson 4.3.0, PyYAML 6.0.4, frozenlist 1.8.0, tornado 6.6.1, 28 November 2026.
# numpy, psutil, orjson, regex, lxml and pydantic-core are refused aloud.
# For Speedup Lab: a row of interpreters names the compiled modules that serial had loaded and it had not.
. "$(dirname "$0")/common.sh"
python_for 3.14
install msgpack==1.2.4 simplejson==4.3.0 PyYAML==6.0.4 frozenlist==1.8.0 tornado==6.6.1
cat >"$work/packages.py" <<'EOF'
PROBES = {
    "msgpack": "__import__('msgpack').Packer.__module__ == 'msgpack._cmsgpack'",
    "simplejson": "__import__('simplejson.encoder').encoder.c_make_encoder is not None",
    "yaml": "__import__('yaml').__with_libyaml__",
    "frozenlist": "__import__('frozenlist').FrozenList.__module__ == 'frozenlist._frozenlist'",
    "tornado": "'tornado.speedups' in (__import__('tornado.util'), __import__('sys'))[1].modules",
}
EOF
cat >"$work/try.py" <<'EOF'
from concurrent import interpreters

from packages import PROBES

for name, probe in PROBES.items():
    interpreter = interpreters.create()
    queue = interpreters.create_queue()
    interpreter.prepare_main(queue=queue)
    interpreter.exec(f"queue.put({probe})")
    print(name, "compiled, main:", eval(probe), "interpreter:", queue.get())
    interpreter.close()
EOF
run try.py
as_seen <<'EOF'
msgpack compiled, main: True interpreter: False
simplejson compiled, main: True interpreter: False
yaml compiled, main: True interpreter: False
frozenlist compiled, main: True interpreter: False
tornado compiled, main: True interpreter: False
EOF
